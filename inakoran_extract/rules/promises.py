"""The line rule for what a site promises its readers: no advertisements, an edition, a broadcast.

`Baca berita tanpa iklan. Gabung Kabar.com+`, `Simak kabar tanpa jeda hanya di KabarX`, `Saksikan
laporan kami di acara "Kabar Sore" NUSA TV tiap Senin pukul 16.30 WIB`.
"""

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

# Such a line begins with one of these, or holds one of the signs.
PROMISING = phrases(
    """
    baca, berlangganan, daftar, dapatkan, ikuti, info, langgani, masuk, nikmati, rasakan, saksikan,
    simak, terima, update, yuk
    """
)
PROMISED = (
    "halaman",
    "gabung",
    "whatsapp",
    "google",
    "aplikasi",
    " #",
    "youtube",
    "lonceng",
    "dukung kami",
    " hanya di ",
    "://",
)
_LONGEST = 100
_JOINING = ("berlangganan", "gabung", "klik di sini", "klik disini", "langganan")
_PAID = ("eksklusif", "premium")
_KEPT = ("artikel", "kisah", "konten", "liputan")
_HERE = pattern(r"\b(?:hanya|cuma) di \S*[^\s.]$")
_BROADCAST = pattern(r"saksikan .*\btv\b.*\b(?:jam|pukul) \d")
# `Tutup hari Anda dengan kabar pilihan pukul 23.45 WIB, hanya di NUSA TV`
_ON_AIR = pattern(r".{10,200}\bpukul \d.{2,40} hanya di [\w ]{1,20}$")
_QUOTES = ('"', "“", "”")
# Where an article goes on, as the last words of a page say.
_NEXT = ("halaman berikutnya", "halaman selanjutnya")
_GOING_ON = frozenset(("baca", "bersambung", "lanjut", "lihat", "selengkapnya", "simak"))
_PAGE = pattern(r"(?:baca |lihat |simak )?selengkapnya (?:di |ke )?halaman \d{1,2}$")
_EDGES = " .>»:…"
_WRITING = frozenset(("gunakan", "isi", "kirim", "sertakan", "tulis"))
_CHANNELS = (
    "channel whatsapp",
    "google news",
    "kanal telegram",
    "kanal whatsapp",
    "saluran telegram",
    "saluran whatsapp",
    "whatsapp channel",
)
# A sentence that begins so, with the channel and its address: whatever it says before.
_CALLED = pattern(r"(?:^|[.?!] )(?:bergabung|dapatkan|follow|gabung|ikuti|join|klik|kunjungi)\b")
_CALLS = (
    ("subscribe", "youtube"),
    ("lonceng", "video baru"),
    ("lonceng", "notifikasi"),
    ("siaran langsung", "://"),
    ("live streaming", "://"),
)
_APPS = ("download", "install", "instal", "pasang", "unduh")


def read_promise(_text: str, low: str) -> tuple[Mark, object] | None:
    """A line that says what readers get on the site, its papers or its channels."""
    if low.startswith(_QUOTES) or low.endswith(_QUOTES):
        return None  # somebody says it
    reason = _find_reason(low)
    return None if reason is None else (Mark.BOILERPLATE, reason)


def _find_reason(low: str) -> Reason | None:
    first = low.partition(" ")[0]
    if first in PROMISING and "grup telegram" in low and ("gabung" in low or "://" in low):
        return Reason.FOLLOW
    if first == "saksikan" and _BROADCAST.match(low) is not None:
        return Reason.FOLLOW
    if " anda " in low and _ON_AIR.match(low) is not None:
        return Reason.FOLLOW
    # `… tanpa iklan. Gabung Kabar.com Plus sekarang`
    if low.endswith(" sekarang") and low.rpartition(". ")[2].startswith("gabung "):
        return Reason.ADVERTISEMENT
    if first in _WRITING and " #" in low and ("komentar" in low or "voucher" in low):
        return Reason.FOLLOW
    if "://" in low and any(channel in low for channel in _CHANNELS) and _CALLED.search(low):
        return Reason.FOLLOW
    if any(calls[0] in low and calls[1] in low for calls in _CALLS):
        return Reason.FOLLOW
    return _find_short(low, first) if len(low) <= _LONGEST else None


def _find_short(low: str, first: str) -> Reason | None:
    """Return why a line of a sentence or two is a promise."""
    if _goes_on(low):
        return Reason.PAGINATION
    if low.startswith("dukung kami") or "? dukung kami" in low:
        return Reason.FOLLOW
    if low.endswith("hadir di whatsapp channel") or (first == "yuk" and low.endswith("...")):
        return Reason.FOLLOW
    if "aplikasi kami" in low and any(word in low for word in _APPS):
        return Reason.FOLLOW
    ours = first == "update" or " kami" in low
    if ours and any(name in low for name in _CHANNELS):
        return Reason.FOLLOW
    if "://" in low and ("langganan koran" in low or "koran digital" in low):
        return Reason.ADVERTISEMENT
    if first not in PROMISING:
        return None
    paid = any(word in low for word in _PAID) and any(word in low for word in _KEPT)
    if paid or ("iklan" in low and any(word in low for word in _JOINING)):
        return Reason.ADVERTISEMENT
    here = " hanya di " in low or " cuma di " in low
    return Reason.FOLLOW if here and _HERE.search(low) is not None else None


def _goes_on(low: str) -> bool:
    """Tell whether a line says on which page an article goes on."""
    bare = low.rstrip(_EDGES)
    if "halaman" not in bare:
        return False
    if bare.endswith(_NEXT):
        return not _GOING_ON.isdisjoint(bare.replace("?", " ").replace(",", " ").split())
    return _PAGE.match(bare) is not None
