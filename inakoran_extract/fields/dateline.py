"""The dateline: where a story was filed, and by whom.

Shapes: on a line of its own (`Jakarta, Inakoran`, `Jakarta -`) or opening the first paragraph
(`JAKARTA, KOMPAS.com -`, `Mataram, NTB (ANTARA News) -`, `REPUBLIKA.CO.ID, JAKARTA --`,
`KONTAN.CO.ID - JAKARTA.`, `JAKARTA–`); place and outlet in either order, either of them alone, a
date between them (`ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --`).
"""

from typing import NamedTuple

from inakoran_extract.words.names import is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.places import REGIONS

# A dateline is short; a dash further on belongs to the sentence.
_LONGEST = 90
_LONGEST_ALONE = 60
_DASH = pattern(r" ?[-–—]{1,3} ?")
_BRACKET = pattern(r"\s*\(([^()]{2,40})\)$")
_DOMAIN_REST = pattern(r"[\w-]{1,30}\.[A-Za-z]{2,4}\b")
_CITY_STOP = pattern(r"([A-Z][A-Z ]{2,30})\.\s+")
_WEEK_OR_DATE = pattern(r"\d{1,2}[ /.-]\w+[ /.-]\d{2,4}")
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
    if not text[0].isalpha():
        return None
    # Every paragraph comes here, and few have any of these signs near their beginning.
    head = text[:_LONGEST]
    origin = None
    if "-" in head or "–" in head or "—" in head:
        origin = _read_before_dash(text)
    if origin is None and ". " in head:
        origin = _read_before_stop(text)
    if origin is None and ": " in text[: _LONGEST + 1]:
        origin = _read_before_colon(text)
    if origin is None and ", " in head:
        origin = _read_unparted(head, text)
    if origin is None and len(text) <= _LONGEST_ALONE:
        origin = _read_alone(text)
    return origin


def _read_before_dash(text: str) -> Origin | None:
    """Read `JAKARTA, KOMPAS.com - …`, and `KONTAN.CO.ID - JAKARTA. …`."""
    for dash in _DASH.finditer(text, 2, _LONGEST):
        # Between letters, only a dash that isn't a hyphen parts: `JAKARTA–`, `TEMPO.CO,Jakarta-`.
        hyphen = dash[0] == "-" and dash.end() < len(text)
        if hyphen and _DOMAIN_REST.match(text, dash.end()):
            # `TRIBUN-TIMUR.COM, MAKASSAR - …`
            continue
        origin = _read_origin(text[: dash.start()], hyphen=hyphen)
        if origin is not None:
            place, outlet = origin
            city = _CITY_STOP.match(text, dash.end()) if place is None else None
            if city is not None:
                return Origin(city[1], outlet, city.end())
            if _opens_paragraph(text[dash.end() :]):
                return Origin(place, outlet, dash.end())
            return None
        if not hyphen:
            return None
    return None


def _read_before_stop(text: str) -> Origin | None:
    """Read `RMOL. …` and `JAKARTA. …`."""
    stop = text.find(". ", 0, 30)
    if stop <= 0 or not text[:stop].isupper() or not _opens_paragraph(text[stop + 2 :]):
        return None
    if is_outlet(text[:stop]):
        return Origin(None, text[:stop], stop + 2)
    return Origin(text[:stop], None, stop + 2) if is_place(text[:stop]) else None


def _read_before_colon(text: str) -> Origin | None:
    """Read `Samosir: …`, `KBRN, Waingapu : …`."""
    colon = text.find(":", 2, _LONGEST)
    if colon < 0 or text[colon + 1 : colon + 2] != " ":
        return None
    origin = _read_origin(text[:colon].rstrip(), hyphen=False)
    if origin is None or not _opens_paragraph(text[colon + 2 :]) or len(text) < 80:
        return None
    place, outlet = origin
    known = place is not None and is_place(place)
    return Origin(place, outlet, colon + 2) if known or (place and outlet) else None


def _read_unparted(head: str, text: str) -> Origin | None:
    """Read `Fimela.com, Jakarta …`, where no dash stands behind the place."""
    outlet, comma, rest = head.partition(", ")
    if "." not in outlet or not is_outlet(outlet):
        return None
    words = rest.split(" ")
    for count in (3, 2, 1):
        place = " ".join(words[:count])
        if len(words) > count and is_place(place) and words[count][:1].isupper():
            end = len(outlet) + len(comma) + len(place) + 1
            return Origin(place, outlet, end) if _opens_paragraph(text[end:]) else None
    return None


def _read_alone(text: str) -> Origin | None:
    """Read `Jakarta, Inakoran` on a line of its own."""
    if "," not in text or text[-1] in _CLOSERS:
        return None
    origin = _read_origin(text, hyphen=False)
    if origin is None or origin[0] is None or origin[1] is None:
        return None
    return Origin(*origin, len(text))


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
    bracket = _BRACKET.search(text) if text[-1] == ")" else None
    outlet = None if bracket is None else bracket[1].strip()
    if outlet is not None and outlet[0].isdigit():
        return None
    parts = _part(text if bracket is None else text[: bracket.start()], outlet)
    if parts is None:
        return None
    places, outlet = parts
    if not places:
        return (None, outlet) if outlet is not None and bracket is None else None
    known = _is_region(places[0])
    capitals = places[0].isupper()
    if outlet is None:
        # Acronyms (`PSSI - AFC …`) are written in capitals too, but are shorter than towns.
        capitals = capitals and len(places[0]) > 5
        sure = capitals if hyphen else known or capitals
    elif bracket is not None or is_outlet(outlet):
        sure = True
    else:
        sure = known or (capitals and outlet.isupper())
    return (", ".join(places), outlet) if sure else None


def _part(text: str, outlet: str | None) -> tuple[list[str], str | None] | None:
    """Return the places and the outlet that commas part; None where anything else is there."""
    places: list[str] = []
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    for piece in pieces:
        if outlet is None and is_outlet(piece):
            outlet = piece
        elif _WEEK_OR_DATE.match(piece):
            continue
        elif not _could_be_place(piece):
            return None
        elif places and outlet is None and piece is pieces[-1] and not _is_region(piece):
            # Unknown, but it stands where the outlet stands, behind a place.
            outlet = piece
        else:
            places.append(piece)
    return places, outlet


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
