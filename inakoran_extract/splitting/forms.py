"""Reads how the head of an article is printed: which lines it has, and in which order.

Two heads of one source are told to be alike by the form of their date line and by the side of it
that the headline stands on; names and pictures come and go.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from inakoran_extract.block import Mark
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.model import Reason
from inakoran_extract.splitting.anchors import LONGEST_HEADLINE, RULED, is_title_label
from inakoran_extract.splitting.date_forms import read_day, read_form, read_label
from inakoran_extract.splitting.decks import find_above_deck, find_above_writer
from inakoran_extract.splitting.line import PROSE, Printed
from inakoran_extract.words.names import is_sentence_case

# How much may stand between a head and its story where nothing else shows what it is.
MOST_APART = 12
_LONGEST_HEAD = 12
_MOST_ABOVE = 4
_LONGEST_TITLE = 250
_SHORTEST_TITLE = 8
# A person's name has fewer words than most headlines.
_MOST_BLANKS_IN_NAME = 3
# A story of so many bytes is more than a teaser, and so is one of two paragraphs.
_FULL = 250
_FEWEST = 2
# How far a story, or its end, is looked for, in lines.
MOST_BETWEEN = 40

_DATED = frozenset((Mark.DAY, Mark.ODD_DATE, Mark.TIME))
_SIGNED = frozenset((Mark.BYLINE, Mark.LABEL, Mark.VALUE, Mark.WORD))
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.CAPTION, Mark.ITEM, Mark.CODE))
# What no headline is taken for, wherever it stands.
_NEVER = _DATED | {
    Mark.COMMENTS,
    Mark.CROSSLINK_LABEL,
    Mark.LABEL,
    Mark.RELATIVE,
    Mark.SIGNOFF,
    Mark.TAGS,
    Mark.TAGS_LABEL,
    Mark.VALUE,
}
# What may always stand between a head and its story.
_BETWEEN = frozenset(
    (Mark.BOILERPLATE, Mark.BYLINE, Mark.CAPTION, Mark.CODE, Mark.CREDIT, Mark.DATELINE, Mark.LABEL)
)


class Shape(NamedTuple):
    """How the heads of one source are printed.

    Attributes:
        form: of the date line: its words and signs, `w, 9 m 9 9:9 z`.
        above: the headline stands above it, not below.
    """

    form: str
    above: bool


class Habit(NamedTuple):
    """What the heads of one shape have beside headline and date line.

    Attributes:
        heads: how many there were.
        signed: a writer's name stands above the date line of any.
        most: how much stands between them and the story, at most.
    """

    heads: int = 0
    signed: bool = True
    most: int = 0

    def learn(self, other: "Habit") -> "Habit":
        """Return what the heads have together with others."""
        return Habit(
            self.heads + other.heads, self.signed or other.signed, max(self.most, other.most)
        )


class Top(NamedTuple):
    """What is known of the head of the article that is being read.

    Attributes:
        undated: a headline, a writer's name or none, and the story.
        small: its first line is written as sentences are, not as titles.
        labels: of its lines, where each has one: `judul`, `tanggal`, `isi`.
        shape: None where no date line is in it.
        day: of its date line.
        origin: a dateline opens its story.
        address: its page's address stands on top.
        size: how many lines it has, up to its date line.
    """

    undated: bool = False
    small: bool = False
    labels: tuple[str, ...] = ()
    shape: Shape | None = None
    day: date | None = None
    origin: bool = False
    address: bool = False
    size: int = 1


def read_top(lines: Sequence[Printed]) -> tuple[Top, Habit]:
    """Return what the head of the article is that lines begin with."""
    labels = _read_labels(lines)
    anchor = None
    stories = 0
    for index, line in enumerate(lines[:_LONGEST_HEAD]):
        if is_dated(line):
            anchor = index
            break
        # One above the date line may be a standfirst.
        stories += index > 0 and is_story(line)
        if stories >= _FEWEST:
            break
    if anchor is None:
        undated = stories > 0 and is_headline(lines[0], free=True)
        small = is_sentence_case(lines[0].text)
        return Top(undated, small, labels, address=lines[0].is_address), Habit()
    above = lines[:anchor]
    titles = [at for at, line in enumerate(above) if is_headline(line, free=False)]
    below = anchor + 1 + (not titles)
    day = read_day(lines[anchor])
    top = Top(labels=labels, day=day, address=lines[0].is_address, size=anchor + 1)
    story = find_story(lines, below, MOST_APART)
    menus = sum(line.mark is Mark.WORD or line.read[1] is Reason.NAVIGATION for line in above)
    if story is None or (menus >= _FEWEST and not is_full(lines, story, RULED)):
        # The first item of an index stands below its menus.
        return top, Habit()
    habit = Habit(
        heads=1,
        signed=bool(titles) and titles[0] < anchor - 1,
        most=sum(map(_weigh, lines[below:story])),
    )
    origin = lines[story].is_origin or lines[story - 1].is_origin
    shape = Shape(read_form(lines[anchor]), bool(titles))
    return top._replace(shape=shape, origin=origin), habit


def _read_labels(lines: Sequence[Printed]) -> tuple[str, ...]:
    """Return the labels of an article's first lines, where the first is a headline's."""
    labels = []
    for line in lines[:_LONGEST_HEAD]:
        label = read_label(line.text)
        if not label:
            break
        labels.append(label)
    if len(labels) < _FEWEST or not is_title_label(lines[0].text):
        return ()
    return tuple(labels)


def is_headline(line: Printed, *, free: bool) -> bool:
    """Tell whether a line may be a headline where a head is printed as others before.

    Args:
        line: the line.
        free: its place shows that it is one; else its words have to look so.
    """
    text = line.text
    size = len(text)
    if not _SHORTEST_TITLE <= size <= _LONGEST_TITLE or line.mark in _NEVER:
        return False
    if " " not in text or text[0] == "<":
        return False
    if line.mark in _TITLES or line.is_short_prose:
        return True
    return free and (line.mark not in PROSE or text[-1] not in '.,"”')


def is_dated(line: Printed) -> bool:
    """Tell whether a line states a date, one that can be read or not."""
    return line.is_date and line.mark in _DATED


def is_story(line: Printed) -> bool:
    """Tell whether a line is a paragraph of a story."""
    if line.mark in PROSE:
        return not line.is_address
    return len(line.text) > LONGEST_HEADLINE and line.mark not in _NEVER


def is_name(line: Printed) -> bool:
    """Tell whether a line may name a writer."""
    if line.mark in _SIGNED:
        return True
    return line.mark is Mark.NAME and line.text.count(" ") <= _MOST_BLANKS_IN_NAME


def find_headline_above(lines: Sequence[Printed], anchor: int, *, signed: bool) -> int | None:
    """Return the first line of a head whose headline stands above its date line."""
    inner = lines[anchor].gap
    title = None
    for index in range(anchor - 1, max(0, anchor - 1 - _MOST_ABOVE), -1):
        line = lines[index]
        apart = line.gap > inner
        if line.is_date or not (is_headline(line, free=apart) or is_name(line)):
            break
        first = find_above_writer(lines, index)
        if first is not None:
            return first
        if apart and not (signed and is_name(line)):
            return index
        if is_headline(line, free=False):
            if title is None or (signed and is_name(lines[title])):
                title = index
            if not is_name(line):
                break
    return None if title is None else find_above_deck(lines, title)


def find_headline_below(lines: Sequence[Printed], anchor: int) -> int | None:
    """Return the headline that stands below its date line."""
    if lines[anchor - 1].mark is Mark.BYLINE and is_headline(lines[anchor - 2], free=False):
        # The date line is of the head that it ends.
        return None
    for index in range(anchor + 1, min(anchor + 3, len(lines))):
        line = lines[index]
        if not line.is_address:
            fits = is_headline(line, free=False) and line.mark is not Mark.CAPTION
            return index if fits else None
    return None


def find_story(lines: Sequence[Printed], start: int, most: int) -> int | None:
    """Return the first line of the story below a head; None where there is none, or a teaser.

    Args:
        lines: of the stream.
        start: the first line below the head's headline and date line.
        most: how much may stand between them and the story.
    """
    for index in range(start, min(start + _LONGEST_HEAD, len(lines))):
        line = lines[index]
        if is_story(line):
            following = index + 1 < len(lines) and is_story(lines[index + 1])
            return None if line.breaks_off and not following else index
        if line.is_date and not (index == start and _is_of_change(line)):
            return None
        most -= _weigh(line)
        if most < 0:
            return None
    return None


def _weigh(line: Printed) -> int:
    """Return how much it takes for a line to stand between a head and its story."""
    if line.mark in _BETWEEN or line.is_date or line.is_address:
        return 0
    return 1 + (line.mark is Mark.TITLE)


def _is_of_change(line: Printed) -> bool:
    found = line.read[1]
    return isinstance(found, DateLine) and found.modified


def is_full(lines: Sequence[Printed], story: int, gap: int) -> bool:
    """Tell whether a story has several paragraphs, or a long one, before the next gap."""
    size = 0
    count = 0
    for line in lines[story : story + MOST_BETWEEN]:
        if (count and line.gap >= gap) or line.is_date:
            break
        if is_story(line):
            count += 1
            size += line.size
    return count >= _FEWEST or size > _FULL
