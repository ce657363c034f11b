"""Captions of images and their credits.

A dump marks no caption; its credit gives it away: behind it (`… [ist]`, `… (ANTARA FOTO/NAMA)`,
`…. Foto: Getty Images`, `…/©KapanLagi.com®/NAMA`), before it (`Foto: TEKS (NAMA/detikcom)`,
`KOMPAS.com/NAMA TEKS`), or on a line of its own (`Antara/NAMA`, `ist`). `ist` and `istimewa` say
that a picture was given by courtesy.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from inakoran_extract.block import Block
from inakoran_extract.model import Caption, Role
from inakoran_extract.words.names import is_name, is_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    CREDIT_AGENCIES,
    CREDIT_SOURCES,
    CREDIT_WORDS,
    NET_CREDITS,
    WEB_CREDITS,
)

_WORD = pattern(r"\w+")
_LABEL = pattern(
    r"(?:(?:sumber |kredit |credit )?(?:foto|photo|image|gambar)(?: oleh| by)?|dok\. ?foto"
    r"|kredit|credit|courtesy|ilustrasi foto)\s*[:/]\s*|(?:semua )?(?:foto|photo) (?:oleh|by) ",
    re.IGNORECASE,
)
_NAMED = ("sumber gambar,", "keterangan gambar,", "image source,", "image caption,")
_SOURCE_NAMES = ("sumber gambar", "image source")
_NAMED_PART = pattern(r"([^,]+), (.+)$")
# They describe a picture and credit nobody.
DESCRIPTIONS = frozenset(("ilustrasi", "foto ilustrasi", "arsip", "file photo", "foto arsip"))
_PREFIX = pattern(r"(?:foto|photo|keterangan foto|caption|teks foto)\s*:\s*", re.IGNORECASE)
_CAPTION_ENDS = tuple('.!?)]"”|/')
_ENDS = ".!?\"”’'"
_LONGEST_CREDIT = 90


class Picture(NamedTuple):
    """One line's caption and credit; one of them may be None."""

    text: str | None
    credit: str | None


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
    low = text.lower()
    picture = None
    if low.startswith(_NAMED):
        return _read_named(text)
    if text[-1] in ")]" or text.endswith((").", "].")):
        picture = _read_bracketed(text)
    if picture is None and "©" in text:
        return _read_copyright(text)
    if picture is None and (
        "foto" in low or "photo" in low or "dok:" in low or "kredit" in low or "sumber:" in low
    ):
        picture = _read_labelled(text)
    if picture is None and "/" in text:
        picture = _read_trailing_credit(text) or _read_leading_credit(text)
    return picture or _read_bare(text, low)


def part_site(text: str) -> Picture:
    """Part the site's name from before a caption that has no other credit.

    A caption that names the site again doesn't begin with it: there the first one is the credit.

    >>> part_site("Instagram Pendiri Instagram saat berpidato di Bandung")
    Picture(text='Pendiri Instagram saat berpidato di Bandung', credit='Instagram')
    >>> part_site("Instagram kini dipakai warga Bandung").credit is None
    True
    """
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


def _read_bare(text: str, low: str) -> Picture | None:
    """Read `ist` alone, `Instagram/@akun`, and `Ilustrasi …`, which needs no credit to be known."""
    if len(text) > 120:
        return None
    if low.strip(" .[]()").replace(".", "") in BARE_CREDITS:
        return Picture(None, text.strip(" []()"))
    if low.startswith("ilustrasi "):
        return Picture(text, None)
    if "/" not in low and ".com" not in low:
        return None
    site, slash, _ = low.partition("/")
    name, dot, _ = site.strip().partition(".com")
    known = (slash and name in WEB_CREDITS) or (dot and name in CREDIT_WORDS)
    return Picture(None, text) if known and len(text) <= 60 else None


def _read_bracketed(text: str) -> Picture | None:
    """Read a credit in the brackets that end the line."""
    stopped = text.endswith(".")
    body = text.rstrip(".")
    start = body.rfind("[" if body[-1] == "]" else "(")
    if start < 0 or len(body) - start > _LONGEST_CREDIT:
        return None
    content = body[start + 1 : -1].strip()
    before = body[:start].rstrip()
    if content.lower() in DESCRIPTIONS:
        return Picture(_caption(text), None)
    if not _is_credit(content, before, stopped=stopped):
        return None
    return Picture(_caption(before), _credit(content))


def _is_credit(content: str, before: str, *, stopped: bool) -> bool:
    """Tell whether what stands in brackets at a line's end credits a picture.

    Args:
        content: the text between the brackets.
        before: what the line says before them.
        stopped: a full stop follows the brackets, as in `… Komisi Pengawas Mutu (KPM).`
    """
    word = _WORD.search(content)
    if word is None or "http" in content:
        return False
    low = content.lower()
    first = word[0].lower()
    if low in WEB_CREDITS:
        return not stopped
    if first in CREDIT_WORDS:
        return not (stopped and first in CREDIT_SOURCES)
    sentence = before[-1:] in _ENDS
    if low in CREDIT_AGENCIES or (low == "antara foto"):
        # Behind a finished sentence an agency's name signs the story.
        return not (stopped or sentence)
    head, slash, tail = content.partition("/" if "/" in content else " - ")
    head, tail = head.strip(), tail.strip()
    if not slash or not head or not tail or stopped:
        return False
    if _is_agency(head) or is_outlet(tail):
        # `(boy/jpnn)` and `(ANT/BOY)` sign a story.
        return not head.islower() and not (sentence and max(map(len, content.split("/"))) <= 4)
    spaced = " / " in content or " - " in content
    return (
        head[0].isupper()
        and tail[0].isupper()
        and len(content) > 8
        and (spaced or not content.isupper())
    )


def _read_copyright(text: str) -> Picture | None:
    """Read a credit that begins with ©, which stays: `…/©KapanLagi.com®/NAMA`, `… © istimewa`."""
    start = text.index("©")
    credit = text[start:]
    if len(credit) > _LONGEST_CREDIT or (start == 0 and any(map(str.isdigit, credit))):
        return None
    if "copyright" in text.lower() or text[:start].lower().endswith("(c) "):
        return None
    return Picture(_caption(text[:start].rstrip(" /(|-–—")), credit.rstrip(") "))


def _read_labelled(text: str) -> Picture | None:
    """Read `Foto: TEKS (KREDIT)`, `Foto: KREDIT` and `TEKS. Foto: KREDIT`."""
    prefix = _PREFIX.match(text)
    if prefix is not None:
        return _read_behind_prefix(text[prefix.end() :], gallery=text.startswith("FOTO"))
    source = text.rfind(". Sumber: ")
    if source > 0 and _is_source(text[source + 10 :]):
        return Picture(_caption(text[: source + 1]), text[source + 10 :])
    dok = text.rfind("Dok:")
    if dok > 0 and len(text) - dok <= 60 and text[dok - 2 : dok].strip(" ") in ("", ".", ")"):
        return Picture(_caption(text[:dok].strip()), text[dok:])
    for label in _LABEL.finditer(text, max(0, len(text) - _LONGEST_CREDIT)):
        before = text[: label.start()].rstrip()
        credit = text[label.end() :].rstrip(" .")
        # In the middle of a sentence, only a label that looks like one counts: `… Foto: DW`.
        ends = before[-1:] in _CAPTION_ENDS or (label[0][0].isupper() and ":" in label[0])
        addressed = not before or before[-1] == "(" or credit.startswith("http")
        if ends and not addressed and credit and credit.count(" ") <= 6:
            if label[0].endswith(" ") and credit.islower():
                # `Foto oleh penulis` names nobody without its first words.
                credit = text[label.start() :].rstrip(" .")
            # `… (AP Photo/NAMA) Foto: AP/NAMA` credits twice.
            inner = _read_bracketed(before) if before[-1] in ")]" else None
            return Picture(inner.text if inner is not None else _caption(before), credit)
    return None


def _read_behind_prefix(rest: str, *, gallery: bool) -> Picture | None:
    """Read what stands behind `Foto:`; behind `FOTO:` in capitals it may be a gallery's title."""
    if not rest:
        return Picture(None, None)
    if rest.startswith("http"):
        return None
    inner = _read_bracketed(rest) if rest[-1] in ")]" or rest.endswith((").", "].")) else None
    if inner is None and "/" in rest:
        inner = _read_trailing_credit(rest) or _read_leading_credit(rest)
    inner = inner or _read_bare(rest, rest.lower())
    if inner is not None:
        return inner
    named = _is_credit(rest, "", stopped=False) or is_outlet(rest)
    if len(rest) <= 60 and (named or (is_name(rest) and not gallery)):
        return Picture(None, rest)
    return None if gallery or rest[-1] == "." else Picture(rest, None)


def _is_source(text: str) -> bool:
    """Tell whether what follows `Sumber:` behind a caption is a picture's source."""
    word = _WORD.match(text)
    return (
        word is not None
        and len(text) <= 60
        and (word[0].lower() in CREDIT_WORDS or _is_agency(text))
    )


def _read_trailing_credit(text: str) -> Picture | None:
    """Read a credit behind a caption's last sentence: `…. ANTARA/NAMA`, `… - Antara/NAMA`."""
    bare = text.rstrip("/")
    before, _, tail = bare.rpartition("/")
    if (
        before
        and len(text) <= 160
        and (tail.lower() in NET_CREDITS or (before[-1] == " " and is_outlet(tail)))
    ):
        return Picture(before.strip(), tail)
    start = max(
        bare.rfind(end, 0, len(before)) + 1 for end in (". ", ".", " - ", " – ", " — ", ".) ")
    )
    # A dot may be the outlet's own: `VIVA.co.id/NAMA`.
    while start > 0:
        credit = bare[start:].lstrip(" -–—/|")
        if len(credit) > 70:
            return None
        head = credit.partition("/")[0].strip()
        if _is_agency(head) and is_name(credit.partition("/")[2].strip().partition("/")[0]):
            return Picture(_caption(bare[:start].rstrip(" -–—|")), credit)
        start = bare.rfind(". ", 0, start - 1) + 1
    return None


def _is_agency(text: str) -> bool:
    agency = text.lower().removesuffix(" foto").removesuffix(" photo")
    return agency in CREDIT_AGENCIES or is_outlet(text) or is_outlet(agency)


def _read_leading_credit(text: str) -> Picture | None:
    """Read `KOMPAS.com/NAMA TEKS`, and `Antara/NAMA` alone on its line."""
    head, _, rest = text.partition("/")
    if len(head) > 60 or not _is_agency(head.strip()):
        return None
    words = rest.split()
    if not words:
        return None
    if len(words) <= 4 and (is_name(rest) or is_outlet(rest.strip())):
        return Picture(None, text)
    name = 1
    if words[0].isupper() and len(words[0]) > 1:
        while name < len(words) and words[name].isupper():
            name += 1
    elif len(words) > 1 and words[1][0].isupper():
        # A name in title case runs into the caption; most have two words.
        name = 2
    if name < len(words) and words[name][0] == "(" and words[-1][-1] == ")":
        # `VIVA/ NAMA (Bima)` says where the photographer works.
        return Picture(None, text)
    caption = " ".join(words[name:])
    return Picture(caption or None, text[: len(text) - len(caption)].rstrip())


def _caption(text: str) -> str | None:
    """Return a caption's text without a `Foto:` before it; None where nothing is left."""
    prefix = _PREFIX.match(text)
    if prefix is not None:
        text = text[prefix.end() :]
    return text.strip(" ,/|") or None


def _credit(text: str) -> str:
    """Return a credit without `Foto:` before it."""
    label = _LABEL.match(text)
    return text[label.end() :].strip() or text if label is not None else text


def take_captions(settled: list[tuple[Block, int]]) -> tuple[Caption, ...]:
    """Return the captions of an article's images.

    A credit on a line of its own belongs to the caption above it, else to the one below.

    Args:
        settled: the blocks of captions, credits and labels in order, each with the number of body
            paragraphs before it.
    """
    captions: list[Caption] = []
    label: str | None = None
    for block, position in settled:
        if block.role is Role.LABEL:
            label = block.text
            continue
        picture = block.found if isinstance(block.found, Picture) else Picture(block.text, None)
        if picture == Picture(None, None):
            # `Foto:` alone, with the credit on the next line.
            continue
        joined = bool(captions) and captions[-1].position == position and label is None
        if picture.text is None and joined and captions[-1].credit is None:
            captions[-1] = replace(captions[-1], credit=picture.credit)
            continue
        if picture.credit is None and joined and captions[-1].text is None:
            captions[-1] = replace(captions[-1], text=picture.text)
            continue
        captions.append(Caption(picture.text, picture.credit, label, position))
        label = None
    return tuple(captions)
