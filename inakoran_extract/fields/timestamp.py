"""Date lines: which line states an article's date, and what it says.

A date line holds a date and little else: a word that says which date it is (`Tayang:`,
`Diperbarui`), the outlet's name, the author's, a view counter. A sentence or a headline with a date
in it is none. How the date itself is printed is `dates`' matter, and what may stand beside it
`date_rests`'.
"""

from itertools import pairwise
from typing import NamedTuple

from inakoran_extract.fields.date_clocks import DATE_WORDS, with_clock_before, with_clock_behind
from inakoran_extract.fields.date_rests import (
    EDGES,
    FILED,
    cut_buttons,
    find_count,
    find_label,
    is_beside_dates,
    is_weekday,
    names_people,
    part,
    without_symbols,
)
from inakoran_extract.fields.dates import Stamp, find_stamp, plain
from inakoran_extract.model import Role
from inakoran_extract.words.names import is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.sentences import is_verb
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    MODIFIED_WORDS,
)

LONGEST_DATE_LINE = 160
_BARS = tuple("|•·∙●▪")
_LONGEST_SECTION = 14
_BETWEEN = EDGES + "\u00a0"
_SIGNED = ("oleh ", "by ")
# `tayang` and `posted` say what a date is of; these don't.
_BARE_WORDS = frozenset(
    ("date", "di", "edisi", "hari", "hari/tanggal", "on", "pada", "tanggal", "tgl", "waktu")
)

# `June 11, 2013 0`: comments and views, which blogs print bare.
_COUNTS = pattern(r"(?:Edisi )?\d{1,3}(?:[ ,.]\d{1,3})?$")

_TALLIES = pattern(r"(?:\d{1,6} ){2,3}(?=[A-Z][a-z])")
# In the middle of a line it parts what stands before and behind it, as a bar does.
_COUNTED = pattern(r" (\d[\d.,]{0,8} [Kk]ali [Dd]i(?:baca|lihat)) ")

_Cut = tuple[int, Role]


class DateLine(NamedTuple):
    """A line that states the article's date.

    Attributes:
        stamp: the date.
        modified: True where the line says that the date is of a change.
        later: a second date on the line, of a change.
        cuts: (index, role) where each part of the line begins; the first begins at 0.
        labelled: whether a word before the date says that it is of the article.
    """

    stamp: Stamp
    modified: bool
    later: Stamp | None = None
    cuts: tuple[_Cut, ...] = ((0, Role.TIMESTAMP),)
    labelled: bool = False

    @property
    def firm(self) -> bool:
        """Tell whether a time of day or a word shows that this is more than some day's name."""
        return self.stamp.time is not None or self.modified

    @property
    def signed(self) -> bool:
        """Tell whether the line names people."""
        return any(role is Role.BYLINE for _, role in self.cuts)


class _Before(NamedTuple):
    """What stands before a date.

    Attributes:
        labelled: whether a word says that the date is the article's.
        modified: whether a word says that the date is of a change.
        cuts: where names begin.
        end: index behind the names.
        begin: index of the date, its words included.
    """

    labelled: bool = False
    modified: bool = False
    cuts: tuple[_Cut, ...] = ()
    end: int = 0
    begin: int = 0


class _Behind(NamedTuple):
    """What stands behind a date."""

    later: Stamp | None = None
    cuts: tuple[_Cut, ...] = ()


def read_date_line(text: str, *, signed: bool = False) -> DateLine | None:
    """Read a line that states a date and nothing that a date line doesn't hold.

    Args:
        text: the line.
        signed: its place shows that it names people, so that no clock, bar or label has to.

    >>> line = read_date_line("Rina Wulandari | Selasa, 12 November 2024 - 11:46 WIB")
    >>> str(line.stamp.date), line.signed
    ('2024-11-12', True)
    >>> read_date_line("Selasa, 12 November 2024 - 11:46 WIB | dilihat 310 kali").signed
    False
    >>> read_date_line("Harga Emas Hari Ini 12 November 2024") is None
    True
    """
    if len(text) > LONGEST_DATE_LINE:
        return None
    # `Oleh: NAMA . September 2, 2025 . 09:14:47`: a full stop apart is a bar.
    line = plain(text).replace(" . ", " | ")
    # `October 7, 2025 by`: whom the page leaves out
    line = line.removesuffix(" by").removesuffix(" oleh").removesuffix(" Share :")
    stamp = find_stamp(line)
    if stamp is None:
        return None
    line = cut_buttons(line, stamp.start)
    filed = FILED.search(line, stamp.end)
    if filed is not None:
        # `Posted By: NAMA on: June 5, 2018 In: Daerah`
        line = line[: filed.start()]
        stamp = find_stamp(line) or stamp
    line = without_symbols(line)
    if stamp.time is not None and "ali " in line:
        line = _COUNTED.sub(r"|\1|", line)
    if stamp.start == 0 and stamp.end == len(line):
        return DateLine(stamp, modified=False)
    stamp = with_clock_behind(line, with_clock_before(line, stamp))
    before = _read_before(line, stamp, signed=signed)
    if before is None:
        return None
    if before.modified and (turned := _read_turned(line, stamp)) is not None:
        return turned
    behind = _read_behind(line, stamp, stamp.unread or stamp.end)
    if behind is None:
        return None
    own = Role.MODIFIED if before.modified else Role.TIMESTAMP
    # What was read for a sign is no part of the name before it: `NAMA Â· 12 November 2024`.
    odd = text[before.end : before.begin].strip(_BETWEEN)
    cuts = ((0, own), *before.cuts, (before.end if odd else before.begin, own), *behind.cuts)
    # Of two that begin at the same place the first one is empty.
    kept = [cut for cut, after in pairwise(cuts) if cut[0] < after[0]] + [cuts[-1]]
    return DateLine(stamp, before.modified, behind.later, tuple(kept), before.labelled)


# --- before the date ---------------------------------------------------------------------------


def _read_before(line: str, stamp: Stamp, *, signed: bool) -> _Before | None:
    """Return what the words before a date say; None where they make the line no date line."""
    end = len(line[: stamp.start].rstrip(EDGES))
    words, date_words = _cut_date_words(line[:end])
    if not date_words and words.lower().startswith(_SIGNED) and words.endswith(" di"):
        # `oleh NAMA [Kupang] di 12 Mei 2021`
        words, date_words = words[:-3], ["di"]
    modified = any(word in MODIFIED_WORDS for word in date_words)
    labelled = any(word not in _BARE_WORDS for word in date_words)
    begin = len(words) if date_words else stamp.start
    glued = not date_words and end == stamp.start > 0 and line[end - 1].isalpha()
    clocked = stamp.time is not None
    if glued and stamp.has_weekday and is_section(words):
        return _Before()  # `EkonomiSelasa, 12 November 2024`
    if glued and not _is_glued_name(words, stamp):
        return None
    # Before it is parted: entities hold a sign that parts, as in `Jum&#039;at`.
    spans = [] if is_weekday(words) else part(line, 0, len(words))
    while spans and _is_no_name(line, spans[0], clocked=clocked):
        del spans[0]
    # What is in brackets behind a name belongs to it: `NAMA (kabarnusa.com)`.
    bracketed = len(spans) > 1 and line[spans[-1][0] - 1] in "(["
    while spans and not bracketed and _is_no_name(line, spans[-1], clocked=clocked):
        begin = spans[-1][0]
        del spans[-1]
    if not spans:
        return _Before(labelled, modified)
    start, end = spans[0][0], spans[-1][1]
    end += line[end : end + 1] in ("]", ")")  # `oleh NAMA [Kupang]`
    names = line[start:end]
    if is_place(names):
        # With more behind the date it is a dateline: `ISTANBUL, 23 Februari 2016 (Antara) --`.
        return None if line[stamp.end :].strip(EDGES) else _Before(labelled, modified)
    # `NAMA` / `, Jurnalis-Senin, 16 Juni 2025`: a label alone belongs to the name above.
    alone = names.lower() in BYLINE_LABELS
    if clocked and labelled and names.istitle() and names.count(" ") == 1:
        # Who the site says it is: `Kabarnusa Editor diperbarui 13 Jul 2012, 09:30`.
        role = names.rpartition(" ")[2].lower()
        alone = alone or role in BYLINE_LABELS or role in DESK_WORDS
    # `NAMA | 12 November 2024`; but `Hari Pahlawan, 10 November 2024`.
    apart = " " in names and line[end:].lstrip().startswith(_BARS)
    sure = signed or clocked or apart or _is_labelled(names) or names.lower() in DESK_WORDS
    if alone or (sure and names_people(names)):
        return _Before(labelled, modified, ((start, Role.BYLINE),), end, begin)
    # `Kabar Nusa Posted on November 9, 2020`: a blog's name, or whoever posted it.
    posted = date_words[-1:] == ["posted on"] or (clocked and _is_labelled(names))
    named = names.istitle() or names.partition(" ")[2].isupper()
    return _Before(labelled, modified) if posted and named else None


def _is_labelled(words: str) -> bool:
    """Tell whether words begin with what labels people: `by NAMA`, `Posted by NAMA`."""
    low = words.lower()
    return any(
        low.startswith(label) and low[len(label)] in " :"
        for label in BYLINE_LABELS
        if len(label) < len(low)
    )


def _is_no_name(line: str, span: tuple[int, int], *, clocked: bool) -> bool:
    """Tell whether something before a date names nobody, in its place there."""
    words = line[span[0] : span[1]]
    # `Diunduh pada 12 November 2024`: what became of it
    verb = words.startswith("Di") and words.isalpha() and is_verb(words.lower())
    # `Dok Roda - Selasa, …`: an outlet's own archive
    if verb or words.startswith("Dok ") or is_beside_dates(words, clocked=clocked):
        return True
    # `JATIM | 16 Juni 2021 10:49`: one word in capitals before a bar is a section.
    section = clocked and words.isupper() and words.replace(" ", "").isalpha()
    section = section and len(words) <= _LONGEST_SECTION
    return section and line[span[1] :].lstrip().startswith(_BARS)


def _is_glued_name(words: str, stamp: Stamp) -> bool:
    """Tell whether words that run into a date are a name: `Sari DewiKamis, 5 November 2015 14:56`.

    Titles in lists of stories run into their dates as well: `Tech News15 Feb 2016 19:25`.
    """
    if words.lower() in DESK_WORDS:
        return True  # `Redaksi14 Mei 2024`
    sure = stamp.has_weekday or stamp.offset is not None
    return sure and stamp.time is not None and " " in words and names_people(words)


def _cut_date_words(words: str) -> tuple[str, list[str]]:
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


# --- behind the date ---------------------------------------------------------------------------


def _read_behind(line: str, stamp: Stamp, start: int) -> _Behind | None:
    """Return what the words behind a date say; None where they make the line no date line."""
    rest = line[start:].strip(EDGES)
    if not rest or _COUNTS.match(rest):
        return _Behind()
    if line.startswith(":", start):
        # A list goes by days: `Rabu, 10 April 2024: Saumlaki`.
        return None
    start = line.index(rest, start)
    if stamp.time is not None and (counts := _TALLIES.match(rest)) is not None:
        # `15 Sep 2025 13:08 0 97 NAMA`: comments and views, before who wrote
        return _read_rest(line, stamp, start + counts.end(), sure=True)
    second = find_stamp(rest)
    if second is not None:
        return _read_second(line, stamp, _moved(second, start), start)
    count = find_count(line, start)
    if count == -1:
        return _read_rest(line, stamp, start, sure=stamp.time is not None)
    # `… - NAMA - 466 Views`: a count at the line's end shows that it is a head's.
    line = line[:count].rstrip(EDGES)
    if _COUNTS.match(line[start:]):
        return _Behind()
    behind = _read_rest(line, stamp, start, sure=True)
    if behind is None and stamp.time is not None:
        return _Behind()  # who and what the site names between the date and its readers
    if behind is None or not behind.cuts:
        return behind
    return _Behind(cuts=(*behind.cuts, (len(line.rstrip(".")), Role.TIMESTAMP)))


def _read_rest(line: str, stamp: Stamp, start: int, *, sure: bool) -> _Behind | None:
    """Read who signs behind a date and what else stands there, where no other date does."""
    label, of_source = find_label(line, start)
    clocked = stamp.time is not None
    cuts: list[_Cut] = []
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
        if words.lower() in REGIONS or is_place(words):
            continue  # `15 Juni 2024 Nusa Tenggara`
        # Behind a bare day only a bar parts a name: `17 Agustus 2024, Hari Merdeka`.
        before = line[:first].rstrip()
        apart = sure or before.endswith(_BARS) or words.lower() in DESK_WORDS
        if not (apart or _is_labelled(words)) or not names_people(words):
            return None
        _go_on(cuts, (first, Role.BYLINE), before)
    if label != -1:
        labelled_cuts = _read_labels(line, label, of_source=of_source)
        if labelled_cuts is None:
            return None
        cuts += labelled_cuts
    return _Behind(cuts=tuple(cuts))


def _go_on(cuts: list[_Cut], cut: _Cut, before: str) -> None:
    """Add where a name begins, unless a comma joins it to the one before: a degree, a name."""
    if before[-1:] != "," or not cuts or cuts[-1][1] is not cut[1]:
        cuts.append(cut)


def _moved(stamp: Stamp, by: int) -> Stamp:
    unread = stamp.unread + by if stamp.unread else None
    return stamp._replace(start=stamp.start + by, end=stamp.end + by, unread=unread)


def _read_turned(line: str, changed: Stamp) -> DateLine | None:
    """Read a line that says when the article was changed, and then when it was published."""
    rest = line[changed.end :].lstrip(EDGES)
    start = len(line) - len(rest)
    second = find_stamp(rest)
    if second is None or rest[second.end :].strip(EDGES):
        return None
    words, date_words = _cut_date_words(rest[: second.start].rstrip(EDGES))
    if words or not date_words or not _BARE_WORDS.isdisjoint(date_words):
        return None
    if not MODIFIED_WORDS.isdisjoint(date_words):
        return None
    cuts = ((0, Role.MODIFIED), (start, Role.TIMESTAMP))
    return DateLine(_moved(second, start), modified=False, later=changed, cuts=cuts, labelled=True)


def _read_second(line: str, first: Stamp, second: Stamp, start: int) -> _Behind | None:
    """Read what follows where a second date does: one of a change, or the same date again."""
    between = line[start : second.start].rstrip(EDGES)
    words, date_words = _cut_date_words(between)
    if any(
        not is_beside_dates(line[a:b], clocked=first.time is not None)
        for a, b in part(line, start, start + len(words))
    ):
        return None
    behind = _read_behind(line, first, second.unread or second.end)
    if behind is None:
        return None
    if any(word in MODIFIED_WORDS for word in date_words):
        if behind.later is not None:
            return None
        return _Behind(second, ((start + len(words), Role.MODIFIED), *behind.cuts))
    same = first.date == second.date and second.time in (None, first.time)
    return behind if same else None


def _read_labels(line: str, start: int, *, of_source: bool) -> list[_Cut] | None:
    """Read `Penulis: NAMA Editor: NAMA`, a source before them included."""
    if not of_source:
        said = line[start:].rstrip()
        return [(start, Role.BYLINE)] if names_people(said) else None
    colon = line.index(":", start)
    people, again = find_label(line, colon)
    if people == -1:
        return [(start, Role.ATTRIBUTION)]
    if again or not line[colon + 1 : people].strip(EDGES):
        return None
    cuts = _read_labels(line, people, of_source=False)
    return None if cuts is None else [(start, Role.ATTRIBUTION), *cuts]
