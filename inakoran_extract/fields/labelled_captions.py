"""Captions by the words before or behind them: `Foto:`, `Sumber:`, `Dok.`, `Ilustrasi`, `ist`."""

import re

from inakoran_extract.fields.credits import (
    CAPTION_LABEL,
    CREDIT_LABEL,
    LONGEST_CREDIT,
    Picture,
    is_agency,
    is_credit,
    is_credit_line,
    read_bracketed,
    read_leading,
    read_trailing,
    strip_label,
)
from inakoran_extract.fields.known_captions import part_credit, widen
from inakoran_extract.fields.people import is_person
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_outlet, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import JOBS
from inakoran_extract.words.sentences import is_told, speaks_again
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    BYLINE_LABELS,
    CREDIT_WORDS,
    NET_CREDITS,
    PRESS_DESKS,
    WEB_CREDITS,
)

_WORD = pattern(r"\w+")
# `Petugas menjaga pintu mal. Dok`
_BARE_END = pattern(
    r"\. (?:Foto ?[-–] ?)?((?:[Dd]o[kc]\.? )?(?:Dok|Doc|Ist|Istimewa|Handout|HO))\.?$"
)
_CREDIT_LINE = pattern(
    r"(?:(?:kredit|credit)(?: foto)?|sumber (?:foto|gambar)|dok(?:umentasi)?(?:\.? foto)?) ?: ?"
    r"|foto ?[/–-] ?|foto istimewa ?: ?",
    re.IGNORECASE,
)
_LONGEST_BARE_END = len(". Foto - dok Istimewa.")
# `Petani memanen sagu. Foto Rina.`, `Petani memanen sagu, foto Rina`
_FOTO_BEHIND = pattern(r"[.,] [Ff]oto (\w[\w ]{2,40})\.?$")
# A caption's labels that stand before a credit, too.
_OPEN_LABELS = ("foto", "fhoto", "photo", "gambar")
_CAPTION_ENDS = tuple('.!?)]"”|/,')
# `Gambar Ilustrasi : Freepik`, `ilustrasi. net`
_DESCRIBED = pattern(
    r"((?:foto |gambar )?ill?ustrasi(?: foto| gambar)?)( ?[:./,] ?| [-–] | )(\w[\w./ ]{1,40})[ |]*$"
)
_ILLUSTRATIONS = ("ilustrasi ", "illustrasi ", "ilustrasi: ")
# As those who write on blogs credit their own pictures.
_OWN = "Dokpri"
_ARCHIVES = frozenset(("dok", "doc", "dokumentasi"))
# `Photo by Rina on Unsplash`
_MADE_BY = pattern(r"(?:Photo|Image|Foto|Gambar) (?:by|oleh) ([A-Z@][^.]{2,50})$")
_MADE_STARTS = ("Photo ", "Image ", "Foto ", "Gambar ")
_LONGEST_SHOWN = 160
# No name of a picture's source is longer.
_LONGEST_NAMED = 60
# An archive, an agency and a photographer.
_SLASHES = 2


def read_labelled(text: str) -> Picture | None:
    """Read `Foto: TEKS (KREDIT)`, `Foto: KREDIT` and `TEKS. Foto: KREDIT`."""
    prefix = CAPTION_LABEL.match(text)
    if prefix is not None:
        rest = text[prefix.end() :]
        # `Ket. foto: TEKS` says that a caption follows; behind `Foto:` a credit may stand as well.
        plain = prefix[0].lower().lstrip("*- ").startswith(_OPEN_LABELS)
        return _read_behind_prefix(rest, gallery=text.startswith("FOTO"), plain=plain)
    if text.startswith(_OWN):
        return Picture(text[len(_OWN) :].lstrip(": ") or None, _OWN)
    alone = _read_credit_line(text)
    if alone is not None:
        return alone
    shown, _, source = text.rpartition(". Sumber: ")
    if shown and is_source(source):
        return Picture(strip_label(f"{shown}."), source)
    shown, _, kept = text.rpartition("Dok:")
    if shown and len(kept) <= _LONGEST_NAMED and shown[-2:].strip(" ") in ("", ".", ")"):
        return Picture(strip_label(shown.strip()), f"Dok:{kept}".rstrip(" ."))
    behind = _FOTO_BEHIND.search(text, len(text) - LONGEST_CREDIT)
    if behind is not None and is_name(behind[1]):
        return Picture(text[: behind.start() + 1].rstrip(",") or None, behind[1].rstrip())
    for label in CREDIT_LABEL.finditer(text, len(text) - LONGEST_CREDIT):
        before = _cut_bar(text[: label.start()].rstrip())
        credit = text[label.end() :].rstrip(" ./")
        # In the middle of a sentence, only a label that looks like one counts: `… Foto: DW`.
        marked = ":" in label[0] or "//" in label[0]
        ends = before[-1:] in _CAPTION_ENDS or (label[0][0].isupper() and marked)
        # `BERITA FOTO: JUDUL` heads an article.
        addressed = before.isupper() or not before or before[-1] == "(" or credit.startswith("http")
        signed = before.partition(":")[0].strip().lower() in BYLINE_LABELS
        said = credit.strip(" )]")
        if ends and not (addressed or signed) and said and credit.count(" ") <= 6:
            if not marked and label[0][-1] == " " and credit.islower():
                # `Foto oleh penulis` names nobody without its first words.
                credit = text[label.start() :].rstrip(" .")
            # `… (AP Photo/NAMA) Foto: AP/NAMA` credits twice.
            inner = read_bracketed(before) if before[-1] in ")]" else None
            return Picture(
                inner.text if inner is not None else strip_label(before.rstrip(" -–—")), credit
            )
    return None


def _cut_bar(text: str) -> str:
    """Cut an `I` that was a bar from the end of words: `Warga di dermaga I`; but `Gelombang I`."""
    *_, above, last = ("", "", *text.split())
    return text[:-2] if last == "I" and above.islower() else text


def _read_credit_line(text: str) -> Picture | None:
    """Read `Kredit: NAMA`, `Sumber foto: X`, `Dok: X`, `Foto/X`, `Foto - X`, `Dok. X`, all alone.

    `Kredit: Bunga turun` is a row of a table.
    """
    if len(text) > LONGEST_CREDIT:
        return None
    label = _CREDIT_LINE.match(text)
    if label is None:
        return _read_archive(text)
    credit = text[label.end() :].strip(" /.")
    low = credit.lower()
    parts = [part.strip() for part in credit.split("/")]
    named = all(part[:1] == "@" or is_name(part) or is_host(part) for part in parts)
    return Picture(None, credit) if named or low in BARE_CREDITS or low in NET_CREDITS else None


def _read_behind_prefix(rest: str, *, gallery: bool, plain: bool) -> Picture | None:
    """Read what stands behind `Foto:`; behind `FOTO:` in capitals it may be a gallery's title.

    Args:
        rest: what follows the label.
        gallery: the label stands in capitals.
        plain: the label is `Foto:`, which credits as often as it describes.
    """
    if rest.startswith("http"):
        return None
    rest = rest.rstrip("/ ")
    if not rest:
        return Picture(None, None)
    if is_host(rest):
        return Picture(None, rest)
    if is_credit_line(rest):
        return Picture(None, rest)
    inner = read_bracketed(rest) if rest[-1] in ")]" or rest.endswith((").", "].")) else None
    if inner is None and "/" in rest:
        inner = widen(rest, read_trailing(rest)) or read_leading(rest)
    inner = inner or read_bare(rest, rest.lower())
    if inner is not None:
        return inner
    if not plain:
        return part_credit(rest)
    named = is_credit(rest, "", stopped=False) or is_outlet(rest)
    named = named or (is_name(rest) and not gallery)
    if len(rest) <= _LONGEST_NAMED and named and not _describes(rest):
        return Picture(None, rest)
    # Behind `Foto:` a long sentence, or several, may be a story's.
    long = len(rest) > _LONGEST_SHOWN or ". " in rest
    told = rest[-1] == "." and (long or not is_sentence_case(rest))
    return None if gallery or told else part_credit(rest)


def _describes(text: str) -> bool:
    """Tell whether words behind `Foto:` say whom or what it shows: `Ketua Dewan Rina W`."""
    first, _, rest = text.partition(" ")
    low = first.lower().rstrip(":")
    signs = low in PRESS_DESKS or low in BYLINE_LABELS
    return low in JOBS and " " in rest and not signs


def read_bare(text: str, low: str) -> Picture | None:
    """Read `ist` alone, `Instagram/@akun`, and `Ilustrasi …`, which needs no credit to be known."""
    if len(text) > 120:
        return None
    if low.strip(" .[]()").replace(".", "") in BARE_CREDITS:
        return Picture(None, text.strip(" []()"))
    named = _read_archive(text) or (_read_illustration(text, low) if "ustrasi" in low else None)
    if named is not None:
        return named
    if " untuk " in low and text.isupper() and is_outlet(text.rpartition(" ")[2]):
        # `RINA WULANDARI UNTUK KOMPAS`
        return Picture(None, text)
    if ". " in text[-_LONGEST_BARE_END:] and (stopped := _BARE_END.search(text)) is not None:
        return Picture(text[: stopped.start() + 1], stopped[1])
    for sign in (". ", " - ", " – "):
        shown, _, kept = text.rpartition(f"{sign}Dok")
        if shown and (named := _read_archive(f"Dok{kept.rstrip('. ')}")) is not None:
            return named._replace(text=f"{shown}{sign[0]}".rstrip())
    if "/" not in low and ".com" not in low:
        return None
    outlet, _, photographer = text.partition("/")
    signed = not photographer.startswith(" ") and " " in photographer and is_person(photographer)
    signed = signed and is_name(outlet)
    # `Gambarstok/Rara_Wiguna`, as stocks of pictures name who gave them; `Panji/Rodajalan.com`
    account = (
        " " not in text and outlet.istitle() and ("_" in photographer or is_host(photographer))
    )
    if signed or account or (text.count("/") == _SLASHES and _is_archives(outlet, photographer)):
        # `Bisnis Nusa/Fikri Maulana`
        return Picture(None, text)
    site, slash, _ = low.partition("/")
    name, dot, _ = site.strip().partition(".com")
    known = (slash and name in WEB_CREDITS) or (dot and name in CREDIT_WORDS)
    return Picture(None, text) if known and len(text) <= _LONGEST_NAMED else None


def _is_archives(archive: str, rest: str) -> bool:
    """Tell whether an archive stands before an agency and a photographer: `bild/npa/M. Kessler`."""
    named = rest.partition("/")[2]
    return archive.isalpha() and archive.islower() and " " in named and is_name(named)


def _read_archive(text: str) -> Picture | None:
    """Read `Dok. Humas Pemkab Sumenep` and `Photo by Rina on Unsplash`, alone on a line."""
    made = _MADE_BY.match(text) if text.startswith(_MADE_STARTS) else None
    if made is not None:
        return Picture(None, made[1])
    first, _, rest = text.replace("Dok.", "Dok. ", 1).partition(" ")
    rest = rest.lstrip()
    if first.lower().rstrip(".") in _ARCHIVES and rest and not any(map(str.islower, rest.split())):
        return Picture(None, text)
    return None


def _read_illustration(text: str, low: str) -> Picture | None:
    """Read `Ilustrasi …`, `ilustrasi. net`, `Gambar Ilustrasi : Freepik`."""
    described = _DESCRIBED.match(low)
    if described is not None:
        credit = text[slice(*described.span(3))].rstrip()
        alone = credit.lower() in NET_CREDITS | WEB_CREDITS
        if alone or (described[2].strip() == ":" and is_source(credit)):
            return Picture(text[: described.end(1)], credit)
    # `Ilustrasi pada sampul buku itu menuai protes.` tells of a picture, and is none.
    if low == "ilustrasi.":
        return Picture(text, None)
    shown = low.startswith(_ILLUSTRATIONS) and not (is_told(text) and speaks_again(text))
    return Picture(text, None) if shown else None


def is_source(text: str) -> bool:
    """Tell whether what follows `Sumber:` behind a caption is a picture's source."""
    word = _WORD.match(text)
    return (
        word is not None
        and len(text) <= _LONGEST_NAMED
        and (word[0].lower() in CREDIT_WORDS or is_agency(text))
    )
