"""Knows what a site says below a story: of its author, of the text itself, to its readers.

Who answers for it, how it was made, how to complain, where to follow and what only subscribers may
read. None of it is told: each line speaks of the text or of the site, or calls the reader.
"""

from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

# `Penulis adalah guru di Ternate`, `*) Penulis, guru di Ternate`
_AUTHOR = pattern(r"[*)( ]*penulis(?: adalah| merupakan| ialah|,) ")
# `Isi artikel menjadi tanggung jawab penulis.`
_NOTICE = pattern(
    r"[*)( ]*(?:seluruh |segala |semua |setiap )?(?:isi|artikel|tulisan|konten|opini|komentar)\b"
)
_ANSWERS = ("tanggung jawab", "tanggungjawab", "urusan ")
_ANSWERING = ("penulis", "redaksi", "pengguna", "pengirim", "komentator", "pemberi komentar")
_LONGEST_NOTICE = 300
# `Berlangganan sekarang`, `Untuk membaca cerita lengkapnya`, `Sudah berlangganan? Masuk`
_PAYWALL = pattern(
    r"(?:(?:ayo |mulai |silakan )?(?:berlangganan|langganan|subscribe)\b"
    r".*\b(?:sekarang|now|to|untuk)\b"
    r"|(?:untuk|to) (?:membaca|read)\b.*\b(?:lengkap\w*|full)\b"
    r"|.*\b(?:dengan|khusus) (?:ber)?langganan\b"
    r"|(?:sudah|already) (?:berlangganan|subscribed|a subscriber)\b"
    r"|(?:anda|you)\b.*\b(?:batas|limit)\b.*\b(?:gratis|free)\b)"
)
# `Simak berita pilihan lewat Saluran WhatsApp`, `Download Apps Kabar sekarang https://…`
ORDERS = phrases(
    """
    ayo, baca, bergabung, cek, dapatkan, download, follow, gabung, ikuti, install, jangan, join,
    klik, kunjungi, mari, nantikan, pantau, saksikan, simak, subscribe, temukan, tonton, unduh, yuk
    """
)
_PLATFORMS = (
    "google news", "googlenews", "grup telegram", "saluran whatsapp", "whatsapp channel",
    "youtube", "://",
)  # fmt: skip
_APPS = ("download aplikasi", "unduh aplikasi")
# `… cara daftar baca di sini`, `… Klik lebih lanjut`
_CALLED = pattern(
    r".*\b(?:klik (?:link |tautan )?ini|klik di ?sini|klik lebih lanjut"
    r"|(?:baca|daftar|lihat|cek|lengkap|selengkapnya) di ?sini)\W*(?:http\S*)?$"
)
# `Tulisan ini dimuat pula di X`, `Versi cetak artikel ini terbit di harian X`
_PRINTED = pattern(
    r"(?:versi \w{4,8} )?(?:artikel|berita|kolom|konten|laporan|naskah|opini|tulisan) ini "
    r"(?:\w+ ){0,3}(?:di)?(?:dimuat|disiarkan|publikasikan|tayang|tayangkan|terbit|terbitkan)\b"
    # `Artikel ini ditulis oleh peserta magang`, `Naskah ini disusun dengan bantuan AI`
    r"|(?:disclaimer: )?(?:artikel|berita|konten) ini (?:\w+ ){0,2}"
    r"di(?:buat|hasilkan|olah|produksi|sadur|sunting|susun|terjemahkan|tulis)(?: \w+)? oleh\b"
    r"|(?:disclaimer: )?\w+ ini (?:\w+ ){0,2}di(?:buat|olah|sunting|susun|tulis)"
    r" (?:dengan bantuan|menggunakan|memakai) (?:ai|kecerdasan buatan)\b"
    r"|(?:hubungi|kontak) (?:kami|redaksi) ?:? .{0,20}(?:\S@\S|\d{4})"
)
_ON_PHONE = ("ponsel anda", "ponselmu")
# `Artikel ini telah direvisi pada 27 November`
_OF_TEXT = pattern(
    r"[*)( ]*(?:artikel|berita|laporan|tulisan) ini (?:sudah |telah )"
    r"di(?:koreksi|perbarui|perbaiki|ralat|revisi|sunting|ubah)\b"
)
# `Artikel ini disusun dengan bantuan kecerdasan buatan`, `Cerita ini adalah bagian dari seri …`
_MADE = pattern(
    r"[*)( ]*(?:artikel|berita|catatan|cerita|esai|kolom|konten|laporan|liputan|naskah|opini"
    r"|reportase|teks|tulisan) ini (?:\w+ ){0,2}?(?:adalah|bagian|bekerja sama|didukung|disunting"
    r"|disusun|dibuat|dihasilkan|diolah|diproduksi|diterjemahkan|ditulis|hasil|kerja ?sama"
    r"|merupakan|mewakili|mencerminkan)\b"
)
_MAKERS = (
    "beasiswa", "didukung", "disunting", "diterjemahkan", "dukungan", "fellowship", "hibah",
    "kecerdasan buatan", "kerja sama", "kerjasama", "pribadi", "program", "redaksi", " seri ",
    "sikap",
)  # fmt: skip
_DESK = pattern(
    r"(?i:(?:alamat |kontak |hubungi kami|[a-z]{2,9}[-:|. ]){0,4}:? ?"
    r"(?:iklan|marketing|redaksi)[\w.]{0,20}@[\w.-]{3,40}$)"
)
_ADDRESS = pattern(
    r"(?i:(?:jl|jln|jalan|alamat|kantor|tlp|tel|telp|telepon|hp|wa|fax|faks)\b[.:]? ?\S)"
)
_FORBIDDEN = ("dilarang ", "tidak diperkenankan ")
# `Ingin menulis di Kabar? Kirim naskah ke opini@…`, `Punya informasi? Kirim ke WhatsApp redaksi`
_SENT = ("redaksi", "naskah", "anda", "kamu", "punya", "tulisan", "opini@")
# `Catatan Redaksi: Apabila ada pihak yang merasa dirugikan …`, as the press law asks.
_HURT = ("merasa dirugikan", "merasa keberatan", "hak jawab")
_HURT_BY = ("pemberitaan", "penayangan", "berita ini", "artikel ini", "redaksi")
_PAID = ("langgan", "subscri", "baca", "read", "gratis", "free")
_LONGEST_PAYWALL = 70
_SHARE_PAID = 5
_LONGEST_HEADING = 40


def is_notice(low: str, left: int, letters: int) -> bool:
    """Tell whether a line below a story's letters, with some left, is of its author or the site."""
    if len(low) > _LONGEST_NOTICE:
        return False
    return tells_of_author(low) or (left * _SHARE_PAID <= letters and _asks_to_pay(low))


def tells_of_author(low: str) -> bool:
    """Tell whether a line says who the author is, or who answers for the text."""
    if "penulis" in low and _AUTHOR.match(low):
        return True
    answers = any(map(low.__contains__, _ANSWERS)) and any(map(low.__contains__, _ANSWERING))
    return answers and _NOTICE.match(low) is not None


def says_how_to_complain(low: str) -> bool:
    """Tell whether a line says where those complain whom the text hurts."""
    return (
        low.startswith(("catatan", "apabila", "jika", "bila", "bagi", "hak jawab"))
        and any(word in low for word in _HURT)
        and any(word in low for word in _HURT_BY)
    )


def calls_reader(low: str) -> bool:
    """Tell whether a line below all of a story speaks of the text, or to its readers.

    >>> calls_reader("artikel ini disusun dengan bantuan kecerdasan buatan.")
    True
    >>> calls_reader("ingin menulis juga? kirim naskah ke opini@kabarnusa.com")
    True
    >>> calls_reader("tulisan ini disusun nenek saya dari surat-surat lama.")
    False
    """
    if low[0] in "\"“'‘":
        return False
    if _PRINTED.match(low) is not None or _is_of_text(low):
        return True
    if low.partition(" ")[0].strip(",") in ORDERS and (
        low.rstrip(".!").endswith(_ON_PHONE)
        or any(word in low for word in _PLATFORMS)
        or any(word in low for word in _APPS)
    ):
        return True
    if low.startswith(_FORBIDDEN):
        return "izin" in low or "persetujuan" in low
    if "kirim" in low and ("@" in low or "whatsapp" in low):
        return any(map(low.__contains__, _SENT))
    return ("klik" in low or "sini" in low[-_LONGEST_HEADING:]) and _CALLED.match(low) is not None


def is_mailbox_of_desk(text: str) -> bool:
    """Tell whether a short line is how to reach a site: `Email: redaksi@kabarnusa.com`."""
    return _DESK.match(text) is not None


def tells_where(text: str) -> bool:
    """Tell whether a line is a part of an address: `Jl. Melati 4`, `Telp. (0380) 555019`."""
    return _ADDRESS.match(text) is not None


def _is_of_text(low: str) -> bool:
    """Tell whether a line says how the text was made, and for whom: the author, the site."""
    if _OF_TEXT.match(low) is not None:
        return True
    if " ini " not in low or _MADE.match(low) is None:
        return False
    return any(map(low.__contains__, _MAKERS))


def _asks_to_pay(low: str) -> bool:
    """Tell whether a line asks to pay for what the story has more to say."""
    return (
        len(low) <= _LONGEST_PAYWALL
        and any(word in low for word in _PAID)
        and _PAYWALL.match(low) is not None
    )
