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
    simak, terima, yuk
    """
)
PROMISED = ("whatsapp",)
_LONGEST = 100
_JOINING = ("berlangganan", "gabung", "klik di sini", "klik disini", "langganan")
_PAID = ("eksklusif", "premium")
_KEPT = ("artikel", "kisah", "konten", "liputan")
_HERE = pattern(r"\b(?:hanya|cuma) di \S*[^\s.]$")
_BROADCAST = pattern(r"saksikan .*\btv\b.*\b(?:jam|pukul) \d")
_QUOTES = ('"', "”")


def read_promise(_text: str, low: str) -> tuple[Mark, object] | None:
    """A line that says what readers get on the site, its papers or its channels."""
    reason = _find_reason(low)
    return None if reason is None or low.endswith(_QUOTES) else (Mark.BOILERPLATE, reason)


def _find_reason(low: str) -> Reason | None:
    first = low.partition(" ")[0]
    if first in PROMISING and "grup telegram" in low and ("gabung" in low or "://" in low):
        return Reason.FOLLOW
    if first == "saksikan" and _BROADCAST.match(low) is not None:
        return Reason.FOLLOW
    if len(low) > _LONGEST:
        return None
    if low.endswith("hadir di whatsapp channel") or (first == "yuk" and low.endswith("...")):
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
