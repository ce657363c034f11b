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
    NO_PLACES,
    OFFICES,
    begins_or_ends_as_place,
    has_inner_capital,
    is_region,
    may_be_named,
    read_origin,
    signs_as_outlet,
)
from inakoran_extract.fields.place_proofs import is_common_in, is_place_in
from inakoran_extract.words.names import is_outlet, is_place
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import BEFORE_PLACES

# A dateline is short; a dash further on belongs to the sentence.
_LONGEST = 90
_LONGEST_ALONE = 60
_LONGEST_PLACE = 30
_SHORTEST_PLACE = 3
_LONGEST_TITLE = 120
# A dash that was decoded wrongly is one still: `JAKARTA â€” Harga …`.
_DASH = pattern(r" ?(?:[-–—]{1,8}(?:[,.](?= ))?|[âβโв][€Ђ][“”\x93\x94]|\ufffd) ?")
_DASHES = "-–—"
_SPACED_DASH = pattern(r" (?:[-–—]{1,3}|[âβโв][€Ђ][“”\x93\x94]) ")
_DOMAIN_REST = pattern(r"[\w-]{1,30}\.[A-Za-z]{2,4}\b")
_VOWEL = pattern(r"[AEIOUY]")
_CLUSTER = pattern(r"[^AEIOUY\W]{4}|^[^AEIOUY\W]{3}")
_CLOSERS = ".!?\"”’'…)"
_QUOTES = "\"“'‘"
_GARBLED = ("€", "Ђ", "\ufffd")


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
    dashed = "-" in head or "–" in head or "—" in head
    dashed = dashed or (not head.isascii() and any(sign in head for sign in _GARBLED))
    told = dashed and (text[-1] in _DASHES or ends_paragraph(text))
    origin = _read_before_dash(text) if told else None
    if origin is None and parts is not None:
        return Origin(*parts[:3])
    if origin is None and len(text) <= _LONGEST_ALONE:
        origin = _read_alone(text)
    elif origin is None and len(text) > _LONGEST_TITLE and "," in text[:_LONGEST_PLACE]:
        origin = _read_before_comma(text)
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
            if place and place.isupper() and not is_region(place) and is_common_in(place, rest):
                # `PERAHU HIAS - Ketua lomba perahu hias …` is a caption.
                return None
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
    if has_inner_capital(before) and dash != dash.strip():
        return (None, before) if begins_sentence(rest) else None
    if not (_SHORTEST_PLACE <= len(before) <= _LONGEST_PLACE) or not begins_sentence(rest):
        return None
    if "," in before:
        return _part_by_form(before, rest, dash)
    if not may_be_named(before):
        return None
    following = rest.partition(" ")[0].strip(_QUOTES)
    sign = dash.strip()
    glued = dash == sign
    if not _shows_place(before, sign, following, glued=glued) and not (
        not is_region(before) and is_place_in(before, rest)
    ):
        return None
    capitals = before.isupper()
    if following.isupper() and len(following) > 1:
        return None
    office = following.lower() in INSTITUTIONS or following.lower().startswith(OFFICES)
    if office and not is_place(before) and (glued or (capitals and len(before) <= LONGEST_ACRONYM)):
        return None
    # An aside is parted by two dashes: `Riko – Kapten tim – mencetak gol`.
    aside = f" {sign} " in rest[:_LONGEST]
    return None if aside else (before, None)


def _shows_place(before: str, sign: str, following: str, *, glued: bool) -> bool:
    """Tell whether a name and its dash have the form of a place's alone.

    Args:
        before: the name.
        sign: the dash without its blanks.
        following: the first word behind it.
        glued: no blank stands about the dash.
    """
    if glued and is_place(before) and not before.isupper():
        # `Kupang-Bupati membuka …`; but `Jakarta-Bandung kini …`
        return following.lower() in JOBS or following.lower() in INSTITUTIONS
    if not before.isupper():
        # Titles are written so, too: `Tanah Longsor - Warga …`.
        return not glued and (sign != "-" or " " not in before)
    if glued and len(before) < LONGEST_ACRONYM - 1:
        return False
    return len(before) > LONGEST_ACRONYM or _is_spoken(before)


def _part_by_form(before: str, rest: str, dash: str) -> tuple[str, str | None] | None:
    """Read `Wairiang, Lenra – …`, and `Lenra, Kupang – …`, of which no list has one.

    They are two single words, or the story says that the first is a place.
    """
    place, _, outlet = before.partition(", ")
    if is_place(outlet) and may_be_named(place):
        if begins_or_ends_as_place(place) or is_place_in(place, rest):
            return before, None  # `Karang Lama, Kupang – Warga Desa Karang Lama …`
        # A village that no list has is told by its story; else this is who files from the town.
        return outlet, place
    if not (dash.startswith(" ") and may_be_named(place) and _may_sign(outlet)):
        return None
    lone = "-" not in dash and place.isalpha() and outlet.isalpha()
    return (place, outlet) if lone or is_place_in(place, rest) else None


def _read_before_comma(text: str) -> Origin | None:
    """Read `Sungai Lanta, Menjelang panen …`: a place that the story or a list tells of."""
    name, _, rest = text[: _LONGEST_PLACE + 2].partition(", ")
    if not rest or not may_be_named(name):
        return None
    rest = text[len(name) + 2 :]
    if not begins_sentence(rest):
        return None
    first, *others = rest.split(" ", 3)[:3]
    low = first.lower()
    if low in BEFORE_PLACES - JOBS or low.rstrip(",") in NO_PLACES - JOBS - INSTITUTIONS:
        return None
    if "," in first or is_region(first):
        return None
    if not is_region(name):
        return Origin(name, None, len(name) + 2) if is_place_in(name, rest) else None
    # `Kupang, Bajawa, dan Ende …`
    listed = any("," in word for word in others)
    acts = not listed and is_place(name) and (low in JOBS or low in INSTITUTIONS)
    return Origin(name, None, len(name) + 2) if acts else None


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
    if not said.startswith(origin[0]) and not signs_as_outlet(origin[1]):
        # `Lereng Bali, Kupang`
        return None
    if not (is_region(origin[0]) or signs_as_outlet(origin[1])):
        # `PASAR BOCOR, PEDAGANG RUGI` is a headline, `RINA WATI, AHMAD FAUZI` a byline.
        return None
    known = is_outlet(origin[1])
    if (said != text or bracket or "," not in text) and not (known and is_region(origin[0])):
        # With a full stop, or without a comma, only what is known is no sentence and no byline.
        return None
    return Origin(*origin, len(text))
