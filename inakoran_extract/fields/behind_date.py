"""What stands behind a date on its line: who wrote, a change's date, readers, sections, zones."""

from typing import NamedTuple

from inakoran_extract.fields.date_clocks import DATE_WORDS
from inakoran_extract.fields.date_rests import (
    EDGES,
    find_count,
    find_label,
    is_beside_dates,
    names_people,
    part,
)
from inakoran_extract.fields.dates import Stamp, find_stamp
from inakoran_extract.model import Role
from inakoran_extract.words.names import is_place
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    MODIFIED_WORDS,
    PRESS_DESKS,
)

Cut = tuple[int, Role]
BARS = tuple("|•·∙●▪")
_DESKS = DESK_WORDS | PRESS_DESKS
_POSTED = ("posted on", "diposkan pada", "ditulis pada")
_ACCOUNT = pattern(r"[a-z]{2,12}\d{1,6}$")
# `June 11, 2013 0`: comments and views, which blogs print bare.
_COUNTS = pattern(r"(?:Edisi )?\d{1,3}(?:[ ,.]\d{1,3})?$")
_TALLIES = pattern(r"(?:\d{1,6} ){2,3}(?=[A-Z][a-z])")


class Behind(NamedTuple):
    """What stands behind a date."""

    later: Stamp | None = None
    cuts: tuple[Cut, ...] = ()


def read_behind(line: str, stamp: Stamp, start: int) -> Behind | None:
    """Return what the words behind a date say; None where they make the line no date line."""
    rest = line[start:].strip(EDGES)
    if not rest or _COUNTS.match(rest):
        return Behind()
    if line.startswith(":", start):
        # A list goes by days: `Rabu, 10 April 2024: Saumlaki`.
        return None
    start = line.index(rest, start)
    if stamp.time is not None and (counts := _TALLIES.match(rest)) is not None:
        # `15 Sep 2025 13:08 0 97 NAMA`: comments and views, before who wrote
        return _read_rest(line, stamp, start + counts.end(), sure=True)
    second = find_stamp(rest)
    if second is not None:
        return _read_second(line, stamp, moved(second, start), start)
    count = find_count(line, start)
    if count == -1:
        return _read_rest(line, stamp, start, sure=stamp.time is not None)
    # `… - NAMA - 466 Views`: a count at the line's end shows that it is a head's.
    line = line[:count].rstrip(EDGES)
    if _COUNTS.match(line[start:]):
        return Behind()
    behind = _read_rest(line, stamp, start, sure=True)
    if behind is None and stamp.time is not None:
        return Behind()  # who and what the site names between the date and its readers
    if behind is None or not behind.cuts:
        return behind
    return Behind(cuts=(*behind.cuts, (len(line.rstrip(".")), Role.TIMESTAMP)))


def _read_rest(line: str, stamp: Stamp, start: int, *, sure: bool) -> Behind | None:
    """Read who signs behind a date and what else stands there, where no other date does."""
    label, of_source = find_label(line, start)
    clocked = stamp.time is not None
    cuts: list[Cut] = []
    counted = False
    for first, last in part(line, start, label if label != -1 else len(line)):
        words = line[first:last]
        beside = is_beside_dates(words, clocked=clocked)
        # Behind a name and a count only a section is left: `118 Kali Dibaca Berita Desa`.
        if beside or (counted and (cuts or stamp.start > 0) and words.istitle()):
            counted = counted or any(map(str.isdigit, words))
            if cuts and line[first - 1] not in "([":
                cuts.append((first, Role.TIMESTAMP))
            continue
        before = line[:first].rstrip()
        if words.lower() in REGIONS or is_place(words):
            continue  # `15 Juni 2024 Nusa Tenggara`
        if before.endswith(BARS) and _ACCOUNT.match(words) is not None:
            continue  # `January 3, 2024 | mc0803`
        # Behind a bare day only a bar parts a name: `17 Agustus 2024, Hari Merdeka`.
        first_word = words.partition(" ")[0].lower()
        apart = sure or before.endswith(BARS) or first_word in _DESKS
        if not (apart or is_labelled(words)) or not names_people(words):
            return None
        _go_on(cuts, (first, Role.BYLINE), before)
    if label != -1:
        labelled_cuts = _read_labels(line, label, of_source=of_source)
        if labelled_cuts is None:
            return None
        cuts += labelled_cuts
    return Behind(cuts=tuple(cuts))


def _go_on(cuts: list[Cut], cut: Cut, before: str) -> None:
    """Add where a name begins, unless a comma joins it to the one before: a degree, a name."""
    if before[-1:] != "," or not cuts or cuts[-1][1] is not cut[1]:
        cuts.append(cut)


def moved(stamp: Stamp, by: int) -> Stamp:
    """Return a stamp whose place in its line is so many characters farther on."""
    unread = stamp.unread + by if stamp.unread else None
    return stamp._replace(start=stamp.start + by, end=stamp.end + by, unread=unread)


def _read_second(line: str, first: Stamp, second: Stamp, start: int) -> Behind | None:
    """Read what follows where a second date does: one of a change, or the same date again."""
    between = line[start : second.start].rstrip(EDGES)
    words, date_words = cut_date_words(between)
    if any(
        not is_beside_dates(line[a:b], clocked=first.time is not None)
        for a, b in part(line, start, start + len(words))
    ):
        return None
    behind = read_behind(line, first, second.unread or second.end)
    if behind is None:
        return None
    if any(word in MODIFIED_WORDS for word in date_words):
        if behind.later is not None:
            return None
        return Behind(second, ((start + len(words), Role.MODIFIED), *behind.cuts))
    if first.date == second.date and second.time in (None, first.time):
        return behind
    # WordPress prints the time of the change right behind that of the article.
    posted = line[: first.start].rstrip().lower().endswith(_POSTED)
    later = _is_later(first, second) or (posted and first.date < second.date)
    apart = line[first.unread or first.end : second.start].strip()
    if apart or words or behind.later is not None or not later:
        return None  # `10 November 2026 - 12 November 2026` is how long something lasts
    return Behind(second, ((start, Role.MODIFIED), *behind.cuts))


def _is_later(first: Stamp, second: Stamp) -> bool:
    """Tell whether the second of two whole times is the later one."""
    if first.time is None or second.time is None:
        return False
    return (first.date, first.time) < (second.date, second.time)


def _read_labels(line: str, start: int, *, of_source: bool) -> list[Cut] | None:
    """Read `Penulis: NAMA Editor: NAMA`, a source before them included."""
    if not of_source:
        said = line[start:].rstrip()
        if said.rstrip(" :").lower() in BYLINE_LABELS:
            return []  # `… | 14:25 WIB | LAPORAN:`: nobody, or whom the line below names
        return [(start, Role.BYLINE)] if names_people(said) else None
    colon = line.index(":", start)
    people, again = find_label(line, colon)
    if people == -1:
        return [(start, Role.ATTRIBUTION)]
    if again or not line[colon + 1 : people].strip(EDGES):
        return None
    cuts = _read_labels(line, people, of_source=False)
    return None if cuts is None else [(start, Role.ATTRIBUTION), *cuts]


def is_labelled(words: str) -> bool:
    """Tell whether words begin with what labels people: `by NAMA`, `Posted by NAMA`."""
    low = words.lower()
    return any(
        low.startswith(label) and low[len(label)] in " :"
        for label in BYLINE_LABELS
        if len(label) < len(low)
    )


def cut_date_words(words: str) -> tuple[str, list[str]]:
    """Part off the words that say what a date is of: `Kompas.com - Tayang`, `Terbit pada`."""
    found: list[str] = []
    while words:
        low = words.lower()
        for word in DATE_WORDS:
            # `NAMADiposkan pada`: each in an element of its own
            glued = words[-len(word) - 1 : -len(word)].islower() and words[-len(word)].isupper()
            apart = glued or not low[-len(word) - 1 : -len(word)].isalnum()
            if low.endswith(word) and apart:
                words = words[: -len(word)].rstrip(EDGES)
                found.append(word)
                break
        else:
            break
    return words, found
