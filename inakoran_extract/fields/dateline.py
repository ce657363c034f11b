"""The dateline: where a story was filed, and by whom.

Shapes: on a line of its own (`Jakarta, Inakoran`, `Jakarta -`) or opening the first paragraph
(`JAKARTA, KOMPAS.com -`, `Mataram, NTB (ANTARA News) -`, `REPUBLIKA.CO.ID, JAKARTA --`,
`KONTAN.CO.ID - JAKARTA.`, `JAKARTA–`, `INAKORAN | KUPANG -`); place and outlet in either order,
either of them alone, a date between them (`ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --`).
What names both is `dateline_parts`' matter. Here are the places and outlets that no list has, known
by form: names before a dash that a sentence follows.
"""

from typing import NamedTuple

from inakoran_extract.fields.dateline_parts import (
    begins_sentence,
    ends_paragraph,
    opens_paragraph,
    read_parts,
)
from inakoran_extract.fields.place_and_outlet import (
    LONGEST_ACRONYM,
    is_region,
    may_be_named,
    read_origin,
    signs_as_outlet,
)
from inakoran_extract.words.names import is_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS

# A dateline is short; a dash further on belongs to the sentence.
_LONGEST = 90
_LONGEST_ALONE = 60
_LONGEST_PLACE = 30
_SHORTEST_PLACE = 3
# A dash that was decoded wrongly is one still: `JAKARTA â€” Harga …`.
_DASH = pattern(r" ?(?:[-–—]{1,8}(?:[,.](?= ))?|â€[“”\x93\x94]|\ufffd) ?")
_DASHES = "-–—"
_SPACED_DASH = pattern(r" (?:[-–—]{1,3}|â€[“”\x93\x94]) ")
_DOMAIN_REST = pattern(r"[\w-]{1,30}\.[A-Za-z]{2,4}\b")
_VOWEL = pattern(r"[AEIOUY]")
_CLUSTER = pattern(r"[^AEIOUY\W]{4}|^[^AEIOUY\W]{3}")
_CLOSERS = ".!?\"”’'…)"
_QUOTES = "\"“'‘"
# How offices begin, of which two may be joined by a hyphen: `KONI-Kemenpora`.
_OFFICES = ("kemen", "pem", "pol", "dewan")


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


def is_long_in_capitals(origin: Origin) -> bool:
    """Tell whether a dateline's place is printed in capitals, and longer than acronyms are."""
    place = origin.place or ""
    return place.isupper() and len(place) > LONGEST_ACRONYM


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
    if not (text[0].isalpha() or text[0] in "(["):
        return None
    parts = read_parts(text)
    if parts is not None and parts.sure:
        return Origin(*parts[:3])
    # Every line comes here: titles have dashes, too, and few paragraphs near their beginning.
    head = text[:_LONGEST]
    dashed = "-" in head or "–" in head or "—" in head or "â€" in head or "\ufffd" in head
    told = dashed and (text[-1] in _DASHES or ends_paragraph(text))
    origin = _read_before_dash(text) if told else None
    if origin is None and parts is not None:
        return Origin(*parts[:3])
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
        if dash[0] == "-" and _has_origin_further(text, dash.end()):
            # `KOMPAS.com, Port-au-Prince - …`
            continue
        before, rest = text[: dash.start()], text[dash.end() :]
        if hyphen and rest[0].isdigit():
            # `COVID-19`, and a ticker's `BISNIS-27 449.04`.
            return None
        origin = read_origin(before, hyphen=hyphen) or _read_by_form(before, rest, dash[0])
        if origin is not None:
            place, outlet = origin
            if opens_paragraph(rest):
                return Origin(place, outlet, dash.end())
            return None
        if not hyphen:
            return None
    return None


def _has_origin_further(text: str, start: int) -> bool:
    """Tell whether all up to the next dash with a blank on each side is place and outlet."""
    spaced = _SPACED_DASH.search(text, start, _LONGEST)
    return spaced is not None and read_origin(text[: spaced.start()], hyphen=False) is not None


def _read_by_form(before: str, rest: str, dash: str) -> tuple[str | None, str | None] | None:
    """Return place and outlet where only the form shows a place that no list has.

    That is a name of a place's shape before a dash, and a sentence behind it that begins with a
    capital; no acronym beside another one, no range, no aside between two dashes.

    Args:
        before: what stands before the dash.
        rest: what stands behind it.
        dash: the dash, with its blanks.
    """
    if not (_SHORTEST_PLACE <= len(before) <= _LONGEST_PLACE) or not begins_sentence(rest):
        return None
    if "," in before:
        return _part_by_form(before, dash)
    words = before.split()
    if not may_be_named(before):
        return None
    capitals = before.isupper()
    sign = dash.strip()
    glued = dash == sign
    if glued and not (capitals and len(before) >= LONGEST_ACRONYM - 1):
        return None
    if not capitals and sign == "-" and len(words) > 1:
        # Titles are written so, too: `Tanah Longsor - Warga …`.
        return None
    if capitals and len(before) <= LONGEST_ACRONYM and not _is_spoken(before):
        return None
    following = rest.partition(" ")[0].strip(_QUOTES)
    if following.isupper() and len(following) > 1:
        return None
    office = following.lower() in INSTITUTIONS or following.lower().startswith(_OFFICES)
    if office and (glued or (capitals and len(before) <= LONGEST_ACRONYM)):
        return None
    # An aside is parted by two dashes: `Riko – Kapten tim – mencetak gol`.
    aside = f" {sign} " in rest[:_LONGEST]
    return None if aside else (before, None)


def _part_by_form(before: str, dash: str) -> tuple[str, str] | None:
    """Read `Wairiang, Lenra – …`: two single words, of which no list has either."""
    place, _, outlet = before.partition(", ")
    if "-" in dash or not dash.startswith(" ") or not (place.isalpha() and outlet.isalpha()):
        return None
    return (place, outlet) if may_be_named(place) and _may_sign(outlet) else None


def _may_sign(text: str) -> bool:
    return may_be_named(text) and not is_region(text)


def _is_spoken(word: str) -> bool:
    """Tell whether capitals are read as a word, not letter by letter: `SOE`, not `PSSI`."""
    return _VOWEL.search(word) is not None and _CLUSTER.search(word) is None


def _read_alone(text: str) -> Origin | None:
    """Read `Jakarta, Inakoran` on a line of its own."""
    said = text.removesuffix(".")
    parted = said.replace(" – ", " - ").replace(" — ", " - ").replace(" - ", ", ")
    bracket = said[-1:] == ")" and " (" in said
    if not bracket and "," not in text and "|" not in text and parted == said:
        return None
    if said[-1:] in _CLOSERS and not bracket:
        return None
    origin = read_origin(parted, hyphen=False)
    if origin is None or origin[0] is None or origin[1] is None:
        return None
    if not (is_region(origin[0]) or signs_as_outlet(origin[1])):
        # `PASAR BOCOR, PEDAGANG RUGI` is a headline, `RINA WATI, AHMAD FAUZI` a byline.
        return None
    known = is_outlet(origin[1])
    if (said != text or bracket or "," not in text) and not (known and is_region(origin[0])):
        # With a full stop, or without a comma, only what is known is no sentence and no byline.
        return None
    return Origin(*origin, len(text))
