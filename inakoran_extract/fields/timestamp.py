"""Date lines: which line states an article's date, and what it says.

A date line holds a date and little else: a word that says which date it is (`Tayang:`,
`Diperbarui`), the outlet's name, the author's, a view counter. A sentence or a headline with a date
in it is none. How the date itself is printed is `dates`' matter, and what may stand beside it
`date_rests`'.
"""

from itertools import pairwise
from typing import NamedTuple

from inakoran_extract.fields.behind_date import (
    BARS,
    Behind,
    Cut,
    cut_date_words,
    is_labelled,
    moved,
    read_behind,
)
from inakoran_extract.fields.date_clocks import with_clock_before, with_clock_behind
from inakoran_extract.fields.date_rests import (
    EDGES,
    cut_beside,
    is_beside_dates,
    is_weekday,
    names_people,
    part,
    without_symbols,
)
from inakoran_extract.fields.dates import Stamp, find_stamp, plain
from inakoran_extract.fields.labelled_parts import FEWEST_PARTS, read_parts
from inakoran_extract.fields.role_labels import opening_label
from inakoran_extract.model import Role
from inakoran_extract.words.names import is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import is_verb
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    MODIFIED_WORDS,
)

LONGEST_DATE_LINE = 160
_LONGEST_SECTION = 14
_LONGEST_SIGN = 2
_BETWEEN = EDGES + "\u00a0"
_SIGNED = ("oleh ", "by ")
_POSTED = (" oleh", " by")
_SECTION_BLANKS = 3
# `tayang` and `posted` say what a date is of; these don't.
_BARE_WORDS = frozenset(
    ("date", "di", "edisi", "hari", "hari/tanggal", "on", "pada", "tanggal", "tgl", "waktu")
)


# `GAYA » BANTUL`: sections, each in a few words.
_PATH = pattern(r"\w[\w&. -]{1,30}(?: ?[»›>/] ?\w[\w&. -]{1,30}){1,4}[ »›>/|-]{0,4}$")
# `date 2020-08 Selasa, 25 Agustus 2020`: a page's own number of the month or day, and the date.
_NUMBERED = pattern(r"(?:[a-z]{2,8} )?(\d{4}-\d\d(?:-\d\d)?)[ |]{1,3}(?=[A-Za-z])")
_LAST_DASH = 14
# In the middle of a line it parts what stands before and behind it, as a bar does.
_COUNTED = pattern(r" (\d[\d.,]{0,8} [Kk]ali [Dd]i(?:baca|lihat)) ")


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
    cuts: tuple[Cut, ...] = ((0, Role.TIMESTAMP),)
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
    cuts: tuple[Cut, ...] = ()
    end: int = 0
    begin: int = 0


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
    line = _leave_number(_leave_stop(line))
    stamp = find_stamp(line)
    if stamp is None:
        return None
    line = cut_beside(line, stamp)
    line = without_symbols(line)
    if stamp.time is not None and "ali " in line:
        line = _COUNTED.sub(r"|\1|", line)
    if stamp.start == 0 and stamp.end == len(line):
        return DateLine(stamp, modified=False)
    stamp = with_clock_behind(line, with_clock_before(line, stamp))
    if line.count(":") >= FEWEST_PARTS and (parts := read_parts(line, stamp)) is not None:
        return DateLine(stamp, modified=False, cuts=parts, labelled=True)
    before = _read_before(line, stamp, signed=signed)
    if before is None:
        return None
    if before.modified and (turned := _read_turned(line, stamp)) is not None:
        return turned
    behind = read_behind(line, stamp, stamp.unread or stamp.end)
    if behind is None and (_is_filed(line, stamp) or _is_posted(line, before)):
        behind = Behind()
    if behind is None:
        return None
    own = Role.MODIFIED if before.modified else Role.TIMESTAMP
    # What was read for a sign is no part of the name before it: `NAMA Â· 12 November 2024`.
    odd = text[before.end : before.begin].strip(_BETWEEN)
    cuts = ((0, own), *before.cuts, (before.end if odd else before.begin, own), *behind.cuts)
    # Of two that begin at the same place the first one is empty.
    kept = [cut for cut, after in pairwise(cuts) if cut[0] < after[0]] + [cuts[-1]]
    return DateLine(stamp, before.modified, behind.later, tuple(kept), before.labelled)


def _leave_stop(line: str) -> str:
    """Return a line that says who wrote, `By NAMA on May 8, 2017.`, without its full stop."""
    stopped = line[-1:] == "." and line.lower().startswith(_SIGNED)
    return line[:-1] if stopped else line


def _leave_number(line: str) -> str:
    """Return a line with blanks for the page's own number of its month or day before the date."""
    dash = line.find("-", 4, _LAST_DASH)
    if not line[max(dash - 4, 0) : dash].isdecimal():
        return line  # as nearly all lines
    numbered = _NUMBERED.match(line)
    said = find_stamp(line[numbered.end() :]) if numbered is not None else None
    if numbered is None or said is None or not said.date.isoformat().startswith(numbered[1]):
        return line
    return " " * numbered.end() + line[numbered.end() :]


def _is_filed(line: str, stamp: Stamp) -> bool:
    """Tell whether sections stand behind a date that a name and a bar precede.

    `by Rina Wulandari | Mar 8, 2021 | Kabar, Rilis`, as a theme prints its heads.
    """
    before, rest = line[: stamp.start].rstrip(), line[stamp.end :].strip()
    return (
        before.lower().startswith(_SIGNED)
        and before[-1] in BARS
        and rest[:1] in BARS
        and all(
            line[first:last].istitle() and line[first:last].count(" ") < _SECTION_BLANKS
            for first, last in part(line, stamp.end, len(line))
        )
    )


def _is_posted(line: str, before: _Before) -> bool:
    """Tell whether a line opens with who made the article, and goes on as no sentence does.

    `Ditulis oleh NAMA pada 9 Maret 2024 dengan kategori Desa dan sudah 312 kali dibaca`
    """
    label = opening_label(line.lower()) or ""
    return bool(before.cuts) and label.endswith(_POSTED) and line[-1] not in ".:?!"


def _is_path(words: str) -> bool:
    """Tell whether words lead through the site's sections: `GAYA » BANTUL`, `Gaya / Mode`."""
    if _PATH.match(words) is None:
        return False
    first = words.partition("/")[0].strip()
    return "/" not in words or is_section(first)


def _read_before(line: str, stamp: Stamp, *, signed: bool) -> _Before | None:
    """Return what the words before a date say; None where they make the line no date line."""
    end = len(line[: stamp.start].rstrip(EDGES))
    words, date_words = cut_date_words(line[:end])
    if not date_words and words.lower().startswith(_SIGNED) and words.endswith(" di"):
        # `oleh NAMA [Kupang] di 12 Mei 2021`
        words, date_words = words[:-3], ["di"]
    modified = any(word in MODIFIED_WORDS for word in date_words)
    labelled = any(word not in _BARE_WORDS for word in date_words)
    begin = len(words) if date_words else stamp.start
    glued = not date_words and end == stamp.start > 0 and line[end - 1].isalpha()
    clocked = stamp.time is not None
    if (glued and stamp.has_weekday and is_section(words)) or (clocked and _is_path(words)):
        return _Before(labelled, modified)  # `EkonomiSelasa, 12 November 2024`
    if glued and not (_is_glued_name(words, stamp) or (signed and _is_whole_name(words))):
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
    apart = " " in names and line[end:].lstrip().startswith(BARS)
    sure = signed or clocked or apart or is_labelled(names) or names.lower() in DESK_WORDS
    if alone or (sure and names_people(names)):
        return _Before(labelled, modified, ((start, Role.BYLINE),), end, begin)
    # `Kabar Nusa Posted on November 9, 2020`: a blog's name, or whoever posted it.
    posted = date_words[-1:] == ["posted on"] or (clocked and is_labelled(names))
    label = opening_label(names.lower()) or ""
    named = names.istitle() or names.partition(" ")[2].isupper() or names[len(label) :].istitle()
    return _Before(labelled, modified) if posted and named else None


def _is_no_name(line: str, span: tuple[int, int], *, clocked: bool) -> bool:
    """Tell whether something before a date names nobody, in its place there."""
    words = line[span[0] : span[1]]
    # `Diunduh pada 12 November 2024`: what became of it
    verb = words.startswith("Di") and words.isalpha() and is_verb(words.lower())
    # `Dok Roda - Selasa, …`: an outlet's own archive
    # `PD 4 Februari 2019`: an archive's sign for the day
    sign = words.isupper() and len(words) <= _LONGEST_SIGN
    # `Oleh NAMA, dalam Kabar Kota, pada Minggu, …`
    filed = words.startswith("dalam ")
    if verb or sign or filed or words.startswith("Dok ") or is_beside_dates(words, clocked=clocked):
        return True
    # `JATIM | 16 Juni 2021 10:49`: one word in capitals before a bar is a section.
    section = clocked and words.isupper() and words.replace(" ", "").isalpha()
    section = section and len(words) <= _LONGEST_SECTION
    return section and line[span[1] :].lstrip().startswith(BARS)


def _is_glued_name(words: str, stamp: Stamp) -> bool:
    """Tell whether words that run into a date are a name: `Sari DewiKamis, 5 November 2015 14:56`.

    Titles in lists of stories run into their dates as well: `Tech News15 Feb 2016 19:25`.
    """
    if words.lower() in DESK_WORDS:
        return True  # `Redaksi14 Mei 2024`
    sure = stamp.has_weekday or stamp.offset is not None
    return sure and stamp.time is not None and " " in words and names_people(words)


def _is_whole_name(words: str) -> bool:
    """Tell whether words are a person's whole name: `Sabine Köhler17 Juni 2015`, in its place."""
    return " " in words and names_people(words)


def _read_turned(line: str, changed: Stamp) -> DateLine | None:
    """Read a line that says when the article was changed, and then when it was published."""
    rest = line[changed.end :].lstrip(EDGES)
    start = len(line) - len(rest)
    second = find_stamp(rest)
    if second is None or rest[second.end :].strip(EDGES):
        return None
    words, date_words = cut_date_words(rest[: second.start].rstrip(EDGES))
    if words or not date_words or not _BARE_WORDS.isdisjoint(date_words):
        return None
    if not MODIFIED_WORDS.isdisjoint(date_words):
        return None
    cuts = ((0, Role.MODIFIED), (start, Role.TIMESTAMP))
    return DateLine(moved(second, start), modified=False, later=changed, cuts=cuts, labelled=True)
