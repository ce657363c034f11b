"""Captions of images and their credits.

A dump marks no caption; its credit gives it away: behind it (`… [ist]`, `… (ANTARA FOTO/NAMA)`,
`…. Foto: Getty Images`, `…/©KapanLagi.com®/NAMA`), before it (`Foto: TEKS (NAMA/detikcom)`,
`KOMPAS.com/NAMA TEKS`), or on a line of its own (`Antara/NAMA`, `ist`). `ist` and `istimewa` say
that a picture was given by courtesy.
"""

from collections.abc import Callable

from inakoran_extract.fields.credits import (
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    PICTURES_ONLY,
    REMARKS,
    SHOWN,
    Picture,
    is_agency,
    is_credit_line,
    is_story,
    read_bracketed,
    read_copyright,
    read_leading,
    read_trailing,
)
from inakoran_extract.fields.known_captions import ILLUSTRATION, part_credit, read_sure_tail, widen
from inakoran_extract.fields.labelled_captions import read_bare, read_labelled
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    CREDIT_WORDS,
    DESK_WORDS,
    STOCKS,
    WEB_CREDITS,
    phrases,
)

_WORD = pattern(r"\w+")
_LABELS = ("ket", "caption", "gambar", "dok", "poto", "ft:", "ft :")
_NAMED = ("sumber gambar,", "keterangan gambar,", "image source,", "image caption,")
_SOURCE_NAMES = ("sumber gambar", "image source")
_NAMED_PART = pattern(r"([^,]+), ?(.+)$")
# `Dari kiri ke kanan: NAMA, NAMA`, `Ki-ka: NAMA`
_ROW = pattern(r"\(?(?:dari )?ki(?:ri)?(?: ke | ?[-–] ?(?:ke ?[-–]? ?)?)ka(?:nan)?\)? ?:")
_DASHES = "-–— "
_ROW_STARTS = ("dari ki", "(dari ki", "ki", "(ki")
# A line that `read_caption` reads begins with one of these or holds one of those: a sign that parts
# a credit, or a word of pictures.
PICTURE_WORDS = phrases(
    """
    caption, doc, dok, dokumentasi, gambar, handout, ho, image, ist, istimewa, ket, keterangan,
    poto, sumber
    """
)
PICTURE_SIGNS = (
    "/",
    ")",
    "]",
    "oto",
    ":",
    "(",
    "|",
    "©",
    "-",
    ". ",
    ".com",
    "ustrasi",
    " via ",
    " untuk ",
)
# A caption that stands on both sides of its credit, and a credit, have so many characters.
_SHORTEST = 10
_LONGEST_CREDIT_OF_TWO = 80
_MOST_NAME_WORDS = 4
# `BERDESAKAN: Siswa …`, `TANDA TANGAN - Bupati …`
_CATCHWORD = pattern(r"([A-Z]{3,14}(?: [A-Z]{2,14}){0,2})(?: ?:| [-–—]) (?=[A-Z])")
# `IstSiswa memperlihatkan piala …`, `Foto/Ist Siswa …`
_GIVEN_FIRST = pattern(r"((?:Foto ?/ ?)?Ist(?:imewa)?) ?(?=[A-Z][a-z])")
_LONGEST_GIVEN = 10
_ADDRESS = pattern(r"https?:[^()|]{1,250}?\.(?:jpe?g|png|webp|gif) (?=\w)")
_LONGEST_SITE = 30
_ENLARGE = (" Perbesar", ")Perbesar", "]Perbesar", ".Perbesar")
# `Foto dok/Humas Pelabuhan`, `Foto ist/Rina`, `Dok. Humas Hula`: a credit and nothing else.
_ARCHIVED = pattern(r"(?:[Ff]oto )?((?:[Dd]o[kc]|(?<= )[Ii]st)[./ ]{1,2}([A-Z][^.]{1,60}))$")
_ARCHIVES = ("Foto ", "foto ", "Dok", "dok", "Doc", "doc")
_GLUED_CREDIT = pattern(r"[a-z0-9)][.!?](([A-Z]{3,24})/[A-Z][A-Za-z .]{1,30})$")
_SIGNED_PICTURE = pattern(r"(?<=[.!?]) ?(?:LKBN )?ANTARA FOTO/[A-Z][\w .'/]{2,60}$")
_OWNED = frozenset(("doc", "dok", "dokumentasi"))
_FREE = frozenset(("ist", "istimewa"))


def read_caption(text: str) -> Picture | None:
    """Read a line that is a caption by its credit, or a credit alone; None for any other.

    >>> read_caption("Warga mengungsi ke balai desa [ist]")
    Picture(text='Warga mengungsi ke balai desa', credit='ist')
    >>> read_caption("Foto: Antrean minyak goreng (Agus Salim/detikcom)")
    Picture(text='Antrean minyak goreng', credit='Agus Salim/detikcom')
    >>> read_caption("KOMPAS.com/AGUS SALIM Warga mengantre minyak goreng")
    Picture(text='Warga mengantre minyak goreng', credit='KOMPAS.com/AGUS SALIM')
    >>> read_caption("Rapat itu dihadiri Komisi Pengawas Mutu (KPM).") is None
    True
    """
    text = _trim(text)
    if (given := _read_first(text)) is not None:
        return given
    if len(text) > LONGEST_CAPTION and is_story(text):
        return None
    if ("/" in text or " via " in text) and is_credit_line(text):
        return Picture(None, text)
    low = text.lower()
    read = _find_reader(text, low)
    if read is not None:
        return read(text)
    picture = _read_closed(text)
    if picture is None and "©" in text:
        return read_copyright(text)
    if picture is None and (
        "foto" in low
        or "hoto" in low
        or "dok:" in low
        or "redit" in low
        or "sumber:" in low
        or low.startswith(_LABELS)
    ):
        picture = read_labelled(text)
    if picture is None and ("/" in text or text[-1] == "-" or " via " in text):
        picture = widen(text, read_trailing(text)) or read_leading(text)
        picture = picture or widen(text, read_sure_tail(text))
    if picture is None and "/" in text:
        picture = _read_glued(text)
    if picture is None and text.startswith(SHOWN) and text[-1] in ")]":
        # Any bracket credits what says that it is a picture: `Gambar yang … (Telegram)`.
        parted = part_credit(text)
        picture = parted if parted.credit is not None else None
    return picture or read_bare(text, low)


def _trim(text: str) -> str:
    """Leave out what a site puts about a picture's text: its address, a button, its own name.

    >>> _trim("https: img.kabar.com 2026 panen.jpg Petani (ist)")
    'Petani (ist)'
    >>> _trim("Petani memanen jagung. (Foto: Rina.)--kabar hula")
    'Petani memanen jagung. (Foto: Rina.)'
    """
    if text[0] == "h" and (address := _ADDRESS.match(text)) is not None:
        return text[address.end() :]
    if "--" in text:
        before, _, site = text.rpartition("--")
        closed = before.endswith((")", "]"))
        cut = bool(before) and (not site or (closed and len(site) <= _LONGEST_SITE))
        return before if cut else text
    if text.endswith(_ENLARGE):
        return text.removesuffix("Perbesar").rstrip()
    return text


def has_catchword(text: str) -> bool:
    """Tell whether a line begins with words in capitals that say what a picture shows.

    >>> has_catchword("BERDESAKAN: Siswa menumpang perahu."), has_catchword("SURUT – Kolam renang")
    (True, True)
    >>> has_catchword("BREAKING NEWS: Perahu hilang")
    False
    """
    found = _CATCHWORD.match(text) if text[:3].isupper() else None
    return (
        found is not None
        and is_sentence_case(text[found.end() :])
        and REMARKS.isdisjoint(found[1].lower().split())
    )


def _read_first(text: str) -> Picture | None:
    """Read what shows at once, however long the line is."""
    if text.startswith(ILLUSTRATION):
        return part_credit(text)
    if PICTURES_ONLY in text and (signed := _read_signed_picture(text)) is not None:
        return signed
    return _part_given(text) or _read_archived(text)


def _part_given(text: str) -> Picture | None:
    """Part `Ist` from before a caption, to which it may be glued: `IstSiswa memperlihatkan …`."""
    given = _GIVEN_FIRST.match(text) if "Ist" in text[:_LONGEST_GIVEN] else None
    if given is None or text.count(" ") <= _MOST_NAME_WORDS:
        return None
    return Picture(text[given.end() :], given[1])


def _find_reader(text: str, low: str) -> Callable[[str], Picture | None] | None:
    """Return what reads a line as a whole, by how it begins or ends; None for most."""
    if text[0] in _DASHES and _is_of_stock(low):
        return _read_stock
    if "/" in text and len(text) <= _LONGEST_CREDIT_OF_TWO:
        if text[0] in _DASHES:
            return _read_behind_dash
        if _is_of_two(text):
            return _read_credit
    if text.endswith(" |"):
        return _read_cell
    if low.startswith(_NAMED):
        return _read_named
    return part_credit if low.startswith(_ROW_STARTS) and _ROW.match(low) is not None else None


def _is_of_stock(low: str) -> bool:
    """Tell whether a line in small letters begins with a stock: `- pexels: nama`."""
    if len(low) > _LONGEST_CREDIT_OF_TWO:
        return False
    source, _, name = low.lstrip(_DASHES).replace("/", ":", 1).partition(":")
    stock, _, rest = source.strip().partition(" ")
    return stock in STOCKS and rest in ("", "images") and name.strip() != ""


def _read_stock(text: str) -> Picture:
    """Read `- Pexels: NAMA`, below a caption that is missing."""
    return Picture(None, text.lstrip(_DASHES))


def _read_archived(text: str) -> Picture | None:
    """Read `Foto dok/Humas Pelabuhan`, which has no colon, alone or behind a caption's dash."""
    if not text.startswith(_ARCHIVES):
        shown, dash, credit = text.rpartition(" - ")
        own = bool(dash) and credit.startswith(_ARCHIVES) and not shown.startswith(_ARCHIVES)
        found = _ARCHIVED.match(credit) if own else None
        return Picture(shown, found[1]) if found is not None else None
    found = _ARCHIVED.match(text)
    return Picture(None, found[1]) if found is not None and is_name(found[2]) else None


def _read_signed_picture(text: str) -> Picture | None:
    """Part what only pictures are signed with, behind however many sentences: `ANTARA FOTO/NAMA`.

    >>> _read_signed_picture("Petani memanen. Jagung itu dijual. ANTARA FOTO/Rina W.").credit
    'ANTARA FOTO/Rina W.'
    """
    found = _SIGNED_PICTURE.search(text)
    return Picture(text[: found.start()], found[0].strip()) if found is not None else None


def _read_glued(text: str) -> Picture | None:
    """Read `… setiap sore.KABAR/NAMA`; a desk signs a story: `….HUMAS/RIN`."""
    glued = _GLUED_CREDIT.search(text)
    if glued is None or glued[2].lower() in DESK_WORDS:
        return None
    return Picture(text[: glued.start(1)], glued[1])


def _read_credit(text: str) -> Picture:
    return Picture(None, text)


def _read_behind_dash(text: str) -> Picture | None:
    """Read `- Kabar.com/NAMA`, below a caption that is missing."""
    alone = read_leading(text.lstrip(_DASHES))
    return alone if alone is not None and alone.text is None else None


def _is_of_two(text: str) -> bool:
    """Tell whether a line is a name and whom its picture is from: `Kabar Nusa/Dok. Perusahaan`."""
    name, _, owner = text.partition("/")
    first, _, rest = owner.partition(" ")
    owned = first.lower().rstrip(".:")
    return (
        name.count(" ") < _MOST_NAME_WORDS
        and is_name(name)
        and " " in name
        and ((owned in _OWNED and is_name(rest or name)) or (owned in _FREE and not rest))
    )


def _read_cell(text: str) -> Picture | None:
    """Read what is left of a table that held a picture and its caption: `TEKS |`."""
    text = text[:-2]
    if "|" in text or not text.strip():
        return None
    picture = read_caption(text)
    if picture is None and is_sentence_case(text):
        picture = part_credit(text)
    return picture


def _read_closed(text: str) -> Picture | None:
    """Read a caption by the brackets that close it, or by standing on both sides of its credit."""
    if text[-1] in ")]" or text.endswith((").", "].")):
        picture = read_bracketed(text)
        if picture is not None:
            return picture
    elif text.rfind("(") > max(text.rfind(")"), len(text) - LONGEST_CREDIT, 0):
        # The bracket's end is missing: `… (AFP PHOTO / NAMA`.
        return read_bracketed(f"{text})")
    return read_doubled(text)


def read_doubled(text: str) -> Picture | None:
    """Read a caption printed before and behind its credit, as in `TEKS.Kabar.com/NAMA TEKS.`."""
    begin = text.rfind(text[:_SHORTEST])
    if begin <= _SHORTEST:
        return None  # as nearly always
    size = len(text) - begin
    if not size < begin <= size + _LONGEST_CREDIT_OF_TWO or not text.startswith(text[begin:]):
        return None
    credit = text[size:begin].strip(" ()[]-–|")
    word = _WORD.match(credit)
    if word is None or credit[-1] in ",;:!?":
        return None
    named = is_agency(credit) or is_host(credit) or is_name(credit)
    known = "/" in credit or word[0].lower() in CREDIT_WORDS or named
    return Picture(text[begin:], credit) if known else None


def part_site(text: str) -> Picture:
    """Part the site's name from before a caption that has no other credit.

    A caption that names the site again doesn't begin with it: there the first one is the credit.

    >>> part_site("Instagram Pendiri Instagram saat berpidato di Bandung")
    Picture(text='Pendiri Instagram saat berpidato di Bandung', credit='Instagram')
    >>> part_site("Instagram kini dipakai warga Bandung").credit is None
    True
    """
    if (given := _part_given(text)) is not None:
        return given
    site, _, caption = text.partition(" ")
    if site.lower() in WEB_CREDITS and caption[:1].isupper() and site in caption.split():
        return Picture(caption, site)
    return Picture(text, None)


def _read_named(text: str) -> Picture | None:
    """Read `Sumber gambar, KREDIT` and `Keterangan gambar, TEKS`, as the BBC prints them."""
    found = _NAMED_PART.match(text)
    if found is None:
        return None
    return Picture(None, found[2]) if found[1].lower() in _SOURCE_NAMES else Picture(found[2], None)
