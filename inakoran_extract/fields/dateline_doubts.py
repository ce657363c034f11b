"""Says what is to be doubted of a dateline: one that was not read, or a place that nobody tells of.

No list has all outlets and villages. A first paragraph that opens with names before a free dash
most often opens with a dateline, whatever these names are; and a place that no list has, and that
headline and story leave unsaid, may be the outlet.
"""

from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.people import is_person
from inakoran_extract.model import Notice
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_region
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS
from inakoran_extract.words.places import BEFORE_PLACES

_LONGEST = 60
# A dash that stands free, or follows another sign; a bar; a hyphen before an address.
_SIGNS = frozenset("-–—|")
_SIGN = pattern(r" [-–—]|[-–—]{2}|[,.)] ?[-–—]|\|| ,(?=[A-Z])|-(?=\w+\.\w)")
# They follow a dateline's end, so its names may be in small letters: `lerengBitung, Kabar,-`.
_FIRM = (",", "--")
# `KABARLERENG COM Kepala …`, where the signs are lost; `WAIROPA, Warga …`
_CAPITALS = pattern(r"(?:[A-Z]{4,}(?: [A-Z]{3,})+[.,]?|[A-Z]{6,}[.,])(?= [A-Z][a-z])")
# `Kupang(KupangKita) Warga …`, `Kupang, KupangKita, (4/6/24) Warga …`
_BRACKETED = pattern(
    r"([A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"(?: ?\([A-Z][\w. ]{2,30}\)|, ?[A-Z][\w. ]{2,30},? \(\d{1,2}/[\d/]{1,8}\)) ?(?=[A-Z])"
)
_BETWEEN = pattern(r"[\s,.|()\[\]/]+")
_MOST_NAMES = 6
_FEWEST_LETTERS = 2
# Outlets' names in one word are as long; most villages' are shorter.
_LONG_NAME = 9


def doubt_opening(text: str, line: int) -> list[Notice]:
    """Return the notice `dateline-unsure` where a first paragraph seems to open with a dateline.

    Args:
        text: the paragraph, without the dateline that was read.
        line: where it stands.

    >>> doubt_opening("WAIRIANG, HUMAS RSUD - Pasien membaik.", 6)[0].code
    'dateline-unsure'
    >>> doubt_opening("Kupang, Pemerintah menutup jalan itu.", 6)[0].code
    'dateline-unsure'
    >>> doubt_opening("Kupang, Soe dan Bajawa dilanda kekeringan.", 6)
    []
    >>> doubt_opening("Warga desa - tua dan muda - menanam bakau.", 6)
    []
    """
    lead = text[:_LONGEST]
    signed = not _SIGNS.isdisjoint(lead) or ", " in lead or "(" in lead
    if not text[0].isalpha() or (text[1:2].islower() and not signed):
        return []  # as nearly all do
    end = _find_end(text)
    if end == 0:
        return []
    said = text[:end].strip()
    return [Notice("dateline-unsure", f"line {line} seems to open with a dateline: {said!r}")]


def _find_end(text: str) -> int:
    """Return where what may be a dateline ends; 0 where nothing may be one."""
    for sign in _SIGN.finditer(text[:_LONGEST]):
        lead = text[: sign.start()].rstrip(" ,.)|")
        names = _BETWEEN.split(lead)
        named = all(name[:1].isupper() or name[:1].isdecimal() for name in names)
        firm = sign[0].startswith(_FIRM) or is_host(lead.rpartition(" ")[2])
        if len(lead) >= _FEWEST_LETTERS and len(names) <= _MOST_NAMES and (named or firm):
            return sign.end()
    shut = _BRACKETED.match(text)
    if shut is not None and is_region(shut[1]):
        return shut.end()
    capitals = _CAPITALS.match(text)
    if capitals is not None:
        return capitals.end()
    # `Kupang, Pemerintah Kota …`: more places or what the place is would go on otherwise.
    place, comma, story = text[:_LONGEST].partition(", ")
    first = story.partition(" ")[0]
    opens = bool(comma) and place[:1].isupper() and first[:1].isupper() and first[1:].islower()
    return len(place) + 1 if opens and is_region(place) and not _may_go_on(first, story) else 0


def _may_go_on(first: str, story: str) -> bool:
    """Tell whether what stands behind a place is another one, a day, or what the place is."""
    low = first.lower()
    second = story[len(first) :].split(" ", 2)[1:2]
    named = bool(second) and not second[0][:1].islower() and low not in INSTITUTIONS
    return named or is_region(first) or low in BEFORE_PLACES or low in WEEKDAYS or low == "ibu"


def is_known(origin: Origin, text: str) -> bool:
    """Tell whether more speaks for a dateline's place than its form, or there is none.

    Args:
        origin: the dateline.
        text: the paragraph that it opens. A full stop behind a place says less than a dash does.
    """
    if origin.place is None or origin.outlet is not None or is_region(origin.place):
        return True
    return len(origin.place) < _LONG_NAME and text[: origin.end].rstrip()[-1:] != "."


def doubt_place(place: str, told: str, line: int) -> list[Notice]:
    """Return the notice `dateline-unsure` where nothing tells of a place that is not known.

    Args:
        place: as printed. Of `Wairiang, Lembata` the first is the one to be told of.
        told: headline and story.
        line: where it stands.
    """
    if place.partition(", ")[0].lower() in told.lower():
        return []
    message = f"the place {place!r} in line {line} may be an outlet: nothing else tells of it"
    return [Notice("dateline-unsure", message)]


def may_be_opening(text: str) -> bool:
    """Tell whether a line of one word and a place may be an outlet's: `Suluhkita – Kupang`.

    >>> may_be_opening("Suluhkita – Kupang"), may_be_opening("Rina Wulandari – Kupang")
    (True, False)
    """
    for dash in (" – ", " - ", " — "):
        name, sign, place = text.partition(dash)
        if sign:
            return " " not in name and is_region(place)
    return False


def may_sign(place: str) -> bool:
    """Tell whether a dateline's place has the form of a person's name, and no list has it."""
    return " " in place and not is_region(place) and is_person(place)


def doubt_name(place: str, told: str, line: int) -> list[Notice]:
    """Return the notice `dateline-unsure` where nothing tells of a place that may be a name.

    `Rina Wulandari, Kabar.com` above a story may be who wrote it and for whom.
    """
    if place.lower() in told.lower():
        return []
    message = f"the place {place!r} in line {line} may be who signs: nothing else tells of it"
    return [Notice("dateline-unsure", message)]
