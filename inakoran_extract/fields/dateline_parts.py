"""Datelines told by what they name: a place and an outlet, or a place and the day.

Whoever writes them so puts any sign between and behind, or none: `Kupang, Inakoran.com,_Harga …`,
`INFO LERENG - SIMALUNGUN, Harga …`, `WAINGAPU (14/6) - Harga …`, `Gorontalo, 2 September 2025. …`,
`Barabai (Humas) Harga …`. A piece that no list has counts only between pieces that are known.
"""

from typing import NamedTuple

from inakoran_extract.fields.dateline_pieces import GLUE, LONGEST_PIECE, OPEN, Named, is_firm
from inakoran_extract.fields.place_and_outlet import (
    LONGEST_ACRONYM,
    is_region,
    signs_as_outlet,
)
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_outlet, is_place
from inakoran_extract.words.patterns import pattern

_LONGEST = 90
_SHORTEST_BEHIND_COLON = 80
_LONGEST_ALONE = 60
_LONGEST_TITLE = 120
# So long may the name of who acts be, all in capitals: `Kepala Bagian Tata Usaha Kantor Wilayah …`.
_LONGEST_OFFICE = 160
# A hyphen inside a name and a full stop inside an address part nothing.
_SIGN = pattern(
    r"(?: ?(?:[|,;:_()\[\]~–—]|/(?=/)|(?<=/)/|-(?=[ -])|(?<=[ ,.)\]-])-|(?<!Kab)\.(?=[ -]|$)"
    r"|[âβโв][€Ђ][“”\x93\x94]|\ufffd))+ ?"
)
_ANY_SIGN = pattern(r"[|,;:_()\[\]~–—./âβโв\ufffd-]")
_DASHES = frozenset("-–—âβโв\ufffd")
_QUOTES = "\"“'‘"
_CLOSERS = ".!?\"”’'…)"


class Parts(NamedTuple):
    """A dateline's parts.

    Attributes:
        place: as printed; None where none is.
        outlet: as printed; None where none is.
        end: index behind the last sign.
        sure: whether more than one name shows that this is a dateline.
    """

    place: str | None
    outlet: str | None
    end: int
    sure: bool = True


def read_parts(text: str) -> Parts | None:
    """Return the parts of the dateline that a paragraph opens with, where they are known.

    >>> read_parts("INFO LERENG - KUPANG, Harga beras naik sejak awal pekan ini.")
    Parts(place='KUPANG', outlet='INFO LERENG', end=22, sure=True)
    >>> read_parts("Kupang (14/6) - Harga beras naik sejak awal pekan ini.").place
    'Kupang'
    >>> read_parts("Universitas Lereng (UL) Harga beras naik sejak awal pekan.") is None
    True
    """
    size = len(text)
    alone = size <= _LONGEST_ALONE and is_firm(text)
    if not (alone or text[-1] in _CLOSERS or size > _LONGEST_TITLE):
        return None
    blank = text.find(" ")
    if text[blank + 1 : blank + 2].islower() and text[:blank].isalpha():
        return None  # as most sentences go on
    if _ANY_SIGN.search(text, 0, LONGEST_PIECE) is None:
        return None
    named = Named()
    at, before = 0, ""
    for sign in _SIGN.finditer(text, 0, _LONGEST):
        piece = text[at : sign.start()]
        behind = sign[0].strip()
        if piece and not named.take(piece, before, behind):
            break
        at, before = sign.end(), behind
    else:
        if alone:
            return _read_alone(named, text, at, before)
    return None if before[-1:] in OPEN else _judge(named, text, at, before)


def _judge(named: Named, text: str, at: int, sign: str) -> Parts | None:
    """Return what was read up to an index, behind a sign, where it is a dateline."""
    place, outlet = ", ".join(named.places) or None, named.outlet
    if named.unknown is not None:
        if not _is_place_by_form(named, sign):
            return None
        place = named.unknown
    elif not (place and outlet) and not named.day:
        parts = _read_unparted(place, outlet, text, at)
        if parts is not None:
            return parts
    if not (place or outlet):
        return None
    # `PolitikKUPANG - Harga …`, `(KUPANG) – Harga …`
    set_apart = named.glued or text[0] in OPEN
    found = Parts(place, outlet, at, sure=set_apart or bool(place and (outlet or named.day)))
    return found if _is_whole(found, sign, text[:at], text[at:]) else None


def _read_alone(named: Named, text: str, at: int, sign: str) -> Parts | None:
    """Read what stands on a line of its own: `Inakoran.com – Wairiang.`, `INFO LERENG – KUPANG`."""
    if not is_firm(text) or ":" in text or "(" in text or "[" in text:
        return None
    if at < len(text) and not named.take(text[at:], sign, "."):
        return None
    place, outlet = ", ".join(named.places), named.outlet or ""
    # `Inakoran.com – Wairiang`; but `Rina Wulandari - Inakoran.com`
    known = is_region(place) or (is_host(outlet) and text.startswith(outlet))
    if not (place and known and signs_as_outlet(outlet)):
        return None
    return Parts(place, outlet, len(text))


def _is_place_by_form(named: Named, sign: str) -> bool:
    """Tell whether a first piece that no list has is a place: `WAIRIANG |`, `Wairiang (14/6) -`."""
    name = named.unknown or ""
    if named.day is None:
        return "|" in sign and name.isupper() and len(name) > LONGEST_ACRONYM
    # `Wairiang, 2 September 2025. Harga …`
    return is_firm(sign) or (sign in (".", ")") and name.isalpha() and named.day[-4:].isdecimal())


def _is_whole(parts: Parts, sign: str, lead: str, rest: str) -> bool:
    """Tell whether what was read is a dateline, by the sign and the words behind it."""
    if not opens_paragraph(rest):
        return False
    firm = is_firm(sign)
    if firm and not parts.sure:
        # A single name before a dash is judged elsewhere.
        return _DASHES.isdisjoint(sign) and _is_known(parts) and begins_sentence(rest)
    if firm or parts.sure:
        # `Gorontalo, 2 September 2025, Harga …` may be a sentence's beginning.
        return firm or (
            begins_sentence(rest)
            and (parts.outlet is not None or sign not in ("", ",") or is_firm(lead))
        )
    name = parts.place or parts.outlet or ""
    if ":" in sign:
        return (is_place(name) or is_host(name)) and parts.end + len(rest) >= _SHORTEST_BEHIND_COLON
    if not name.isupper() or not (is_place(name) or is_outlet(name)):
        return False
    if sign == ".":
        return True  # `RMOL. Harga …`
    # `KUPANG, Harga …`, `KABARLERENG.CO.ID, Harga …`; but `KUPANG, BAJAWA, dan …`
    first = rest.partition(" ")[0]
    named = parts.outlet is None or "." in name
    return sign == "," and named and begins_sentence(rest) and not ("." in first or "," in first)


def _is_known(parts: Parts) -> bool:
    """Tell whether a name alone before a bar is known well enough: `KUPANG |`, `Inakoran.com |`."""
    if parts.outlet:
        return parts.outlet.isupper() or is_host(parts.outlet)
    return parts.place is not None and parts.place.isupper()


def _read_unparted(place: str | None, outlet: str | None, text: str, at: int) -> Parts | None:
    """Read what no sign parts from the sentence: `Liputan6.com, Jakarta Harga …`, or glued."""
    bare = not at
    if bare:
        # `Inakoran.com KUPANG Harga …`
        outlet = text[: text.find(" ", 0, LONGEST_PIECE)]
        if not is_host(outlet):
            return None
        at = len(outlet) + 1
    words = text[at : at + LONGEST_PIECE].split(" ")
    for count in (3, 2, 1):
        said = " ".join(words[:count])
        if len(words) > count and words[count][:1].isupper() and _fits(said, place, outlet):
            end = at + len(said) + 1
            return _unparted(said, place, outlet, text, end)
    if outlet is None or not is_host(outlet):
        return None
    for glue in GLUE.finditer(text, at, at + LONGEST_PIECE):
        said = text[at : glue.start()]
        if is_place(said):
            return _unparted(said, place, outlet, text, glue.start())
    if bare and outlet.isupper() and begins_sentence(text[at:]):
        return Parts(None, outlet, at)  # `INAKORAN.COM Harga …`
    return None


def _fits(said: str, place: str | None, outlet: str | None) -> bool:
    """Tell whether words are the place that an outlet's address lacks, or the outlet of a place."""
    if outlet is not None:
        return is_host(outlet) and is_place(said)
    return place is not None and (is_host(said) or (" " in said and is_outlet(said)))


def _unparted(
    said: str, place: str | None, outlet: str | None, text: str, end: int
) -> Parts | None:
    if not opens_paragraph(text[end:]):
        return None
    return Parts(said, outlet, end) if outlet else Parts(place, said, end)


def begins_sentence(rest: str) -> bool:
    """Tell whether a text begins as sentences do, and goes on in small letters."""
    start = rest.lstrip(_QUOTES)[:_LONGEST_OFFICE]
    words = start.split()
    return start[:1].isupper() and len(words) > 3 and any(word.islower() for word in words[1:])


def opens_paragraph(rest: str) -> bool:
    """Tell whether what stands behind the dash is a paragraph, or nothing; a title is neither."""
    if not rest:
        return True
    # A year range or a compound goes on in lower case.
    return not rest[0].islower() and ends_paragraph(rest)


def ends_paragraph(text: str) -> bool:
    """Tell whether a text ends as paragraphs do, or is longer than titles are."""
    return text[-1] in _CLOSERS or len(text) > _LONGEST_TITLE
