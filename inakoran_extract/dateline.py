"""The dateline: where a story was filed, and by whom.

Shapes: on a line of its own (`Jakarta, Inakoran`, `Jakarta -`) or opening the first paragraph
(`JAKARTA, KOMPAS.com -`, `Mataram, NTB (ANTARA News) -`, `REPUBLIKA.CO.ID, JAKARTA --`,
`KONTAN.CO.ID - JAKARTA.`, `JAKARTA–`); place and outlet in either order, either of them alone, a
date between them (`ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --`).
"""

import re
from typing import NamedTuple

from inakoran_extract.names import is_outlet, is_place, is_section
from inakoran_extract.places import REGIONS

# A dateline is short; a dash further on belongs to the sentence.
_LONGEST = 90
_DASH = re.compile(r"\s*[-–—]{1,3}\s*")
_BRACKET = re.compile(r"\s*\(([^()]{2,40})\)$")
_CITY_STOP = re.compile(r"([A-Z][A-Z ]{2,30})\.\s+")
_WEEK_OR_DATE = re.compile(r"\d{1,2}[ /.-]\w+[ /.-]\d{2,4}")
_CLOSERS = ".!?\"”’'…)"


class Origin(NamedTuple):
    """A dateline as read.

    Attributes:
        place: where the story was filed, as printed.
        outlet: who filed it, as printed.
        end: index behind the dateline and its dash: there the paragraph goes on.
    """

    place: str | None
    outlet: str | None
    end: int


def read_dateline(text: str) -> Origin | None:
    """Read the dateline that a line opens with or consists of.

    >>> read_dateline("JAKARTA, KOMPAS.com - Harga beras naik.")
    Origin(place='JAKARTA', outlet='KOMPAS.com', end=22)
    >>> read_dateline("Liputan6.com, Jakarta - Harga beras naik.")
    Origin(place='Jakarta', outlet='Liputan6.com', end=24)
    >>> read_dateline("Jakarta, Inakoran")
    Origin(place='Jakarta', outlet='Inakoran', end=17)
    >>> read_dateline("Pemerintah - DPR sepakat menaikkan cukai.") is None
    True
    """
    if not text[:1].isalpha():
        return None
    for dash in _DASH.finditer(text, 2, _LONGEST):
        # Between letters, only a dash that isn't a hyphen parts: `JAKARTA–`, `TEMPO.CO,Jakarta-`.
        hyphen = dash[0] == "-" and dash.end() < len(text)
        origin = _read_origin(text[: dash.start()], hyphen=hyphen)
        if origin is None:
            if not hyphen:
                break
            continue
        place, outlet = origin
        if place is None:
            city = _CITY_STOP.match(text, dash.end())
            if city is not None:
                return Origin(city[1], outlet, city.end())
        if _opens_paragraph(text[dash.end() :]):
            return Origin(place, outlet, dash.end())
        break
    stop = text.find(". ", 0, 16)
    if stop > 0 and text[:stop].isupper() and is_outlet(text[:stop]) and text[stop + 2 :]:
        return Origin(None, text[:stop], stop + 2)
    if len(text) <= 60 and text[-1] not in _CLOSERS:
        origin = _read_origin(text, hyphen=False)
        if origin is not None and origin[0] is not None and origin[1] is not None:
            return Origin(*origin, len(text))
    return None


def _opens_paragraph(rest: str) -> bool:
    """Tell whether what stands behind the dash is a paragraph, or nothing; a title is neither."""
    if not rest:
        return True
    # A year range or a compound goes on in lower case.
    return not rest[0].islower() and (rest[-1] in _CLOSERS or len(rest) > 120)


def _read_origin(text: str, *, hyphen: bool) -> tuple[str | None, str | None] | None:
    """Return place and outlet where a text is made of them and nothing else.

    Args:
        text: what stands before the dash, or a whole line.
        hyphen: the dash is a bare hyphen between letters, so the text has to name an outlet.
    """
    outlet = None
    bracket = _BRACKET.search(text)
    if bracket is not None:
        outlet = bracket[1].strip()
        if outlet[0].isdigit():
            return None
        text = text[: bracket.start()]
    places: list[str] = []
    pieces = [piece.strip() for piece in text.split(",")]
    for place, piece in enumerate(pieces):
        if not piece:
            continue
        if outlet is None and is_outlet(piece):
            outlet = piece
        elif _WEEK_OR_DATE.match(piece):
            continue
        elif _could_be_place(piece):
            last = place == len(pieces) - 1
            if places and outlet is None and last and not _is_region(piece):
                # Unknown, but it stands where the outlet stands, behind a known place.
                outlet = piece
            else:
                places.append(piece)
        else:
            return None
    if not places:
        return (None, outlet) if outlet is not None and bracket is None else None
    known = _is_region(places[0])
    if outlet is None:
        # Acronyms (`PSSI - AFC …`) are written in capitals too, but are shorter than towns.
        capitals = places[0].isupper() and len(places[0]) > 5
        if not (known or capitals) or (hyphen and not capitals):
            return None
    elif not (known or is_outlet(outlet) or bracket is not None or places[0].isupper()) or (
        not known and not is_outlet(outlet) and bracket is None and not outlet.isupper()
    ):
        return None
    return ", ".join(places), outlet


def _is_region(text: str) -> bool:
    return is_place(text) or text.lower().rstrip(".") in REGIONS


def _could_be_place(text: str) -> bool:
    """Tell whether a text has the shape of a place's or an outlet's name."""
    words = text.split()
    if not 0 < len(words) <= 4 or is_section(text):
        return False
    return all(
        (word[0].isupper() or word in ("di", "de", "of")) and word.strip(".'’").isalnum()
        for word in (part for word in words for part in word.split("-") if part)
    )
