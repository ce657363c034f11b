"""Tells by its shape where a head of the same kind as those before is printed again.

A stream repeats itself: the heads of one source have one shape (their lines, the form of their
date line, the blank lines about them), and what recurs with a story below each time is the layout,
not a list. So a line is asked whether it, or what it dates, is printed as the top of an article of
this stream was, whatever the size of the articles. One article is not a stream: a live blog has
times without titles, a list of stories has titles and dates without stories, an index has teasers
that break off.
"""

from collections import Counter
from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.splitting.anchors import FOLDED, RULED, may_be_headline
from inakoran_extract.splitting.closed import begins_below_end
from inakoran_extract.splitting.date_forms import read_day, read_form, read_label
from inakoran_extract.splitting.forms import (
    MOST_APART,
    MOST_BETWEEN,
    Habit,
    Shape,
    Top,
    find_headline_above,
    find_headline_below,
    find_story,
    is_dated,
    is_full,
    is_headline,
    is_name,
    is_story,
    read_top,
)
from inakoran_extract.splitting.line import Printed, Start
from inakoran_extract.splitting.seams import find_seam
from inakoran_extract.splitting.signs import Head, is_repeated
from inakoran_extract.splitting.subjects import is_plain_head
from inakoran_extract.splitting.tops import LISTS, find_address
from inakoran_extract.words.names import is_sentence_case

_SHORTEST_UNDATED = 25
# Of the times of one day, those of a live report have short titles.
_SHORTEST_ON_ONE_DAY = 45
# So many cuts at the same gap, and the gap itself tells; so many heads, and their shape does.
_ENOUGH = 2
# What may stand between a headline that nothing dates and its story: a deck, `Jakarta` / `-`.
_MOST_BELOW_TITLE = 3
# Lines of a head below its address, and the first of its story.
_MOST_BELOW_ADDRESS = 8
# Shapes that are remembered.
_MOST_SHAPES = 100
# Lines of a head and a story that was folded to one line.
_MOST_LINES_FOLDED = 3


class Shapes:
    """The shapes that a stream's heads were seen to have up to now."""

    def __init__(self) -> None:
        self._known: dict[Shape, Habit] = {}
        self._top = Top()  # of the article that is being read
        self._seen: dict[Shape, Printed] = {}  # in it, without being known
        self._gaps = Counter[int]()  # how many lines were asked that have such a gap above
        self._cuts = Counter[int]()  # how many of them an article began with
        self._subjects = 0  # how many articles began where their words tell
        self._closed = 0  # how many began below what ended another
        self._below_end = False  # the last one did, and the blank lines above it tell nothing

    def begin(self, lines: Sequence[Printed]) -> None:
        """Learn the head of the article that the lines begin with."""
        self._seen.clear()
        self._top, habit = read_top(lines)
        if lines[0].start and not self._below_end:
            self._cuts[lines[0].gap] += 1
        self._below_end = False
        shape = self._top.shape
        if shape is not None:
            known = self._known.pop(shape, Habit(signed=False))
            self._known[shape] = known.learn(habit)
            if len(self._known) > _MOST_SHAPES:
                del self._known[next(iter(self._known))]

    def find_start(self, lines: Sequence[Printed], index: int) -> Start | None:
        """Tell whether a line shows that a head is printed as others before it.

        Args:
            lines: those of the article that is being read, and what follows.
            index: the line that is asked.

        Returns:
            Where the head begins.
        """
        line = lines[index]
        self._gaps[line.gap] += index > 0
        if index < self._top.size:
            return None
        if self._repeats_labels(lines, index) or self._repeats_address(lines, index):
            return Start(index)
        if is_dated(line):
            return self._find_dated(lines, index)
        free = line.gap or not line.widest  # printed without blank lines
        return Start(index) if free and self._is_undated(lines, index) else None

    def _repeats_labels(self, lines: Sequence[Printed], index: int) -> bool:
        """Tell whether a dump's first label is printed again, with another of its labels below."""
        labels = self._top.labels
        if not labels or read_label(lines[index].text) != labels[0]:
            return False
        return index + 1 < len(lines) and read_label(lines[index + 1].text) in labels

    def _repeats_address(self, lines: Sequence[Printed], index: int) -> bool:
        """Tell whether an address stands on top of another headline, as on top of this article's.

        It stands below a paragraph, or what signs it; in a list of links no story follows.
        """
        if not self._top.address or not lines[index].is_address or index + 1 >= len(lines):
            return False
        begun = any(is_story(line) for line in lines[max(0, index - MOST_BETWEEN) : index])
        titled = False
        for line in lines[index + 1 : index + 1 + _MOST_BELOW_ADDRESS] if begun else ():
            if line.is_address:
                return False
            if titled and is_story(line):
                return True
            titled = titled or is_headline(line, free=False)
        return False

    def _find_dated(self, lines: Sequence[Printed], anchor: int) -> Start | None:
        """Return where the head begins that a date line is of, if it is one as before."""
        form = read_form(lines[anchor])
        unknown: tuple[Shape, int] | None = None
        for above in (True, False):
            shape = Shape(form, above)
            habit = self._known.get(shape, Habit())
            head = _find_head(lines, anchor, habit, above=above)
            story = None if head is None else self._find_story_below(lines, head, habit)
            if head is None or story is None:
                continue
            proven = self._is_proven(lines[head.first])
            if habit.heads or proven:
                sure = not above or habit.heads > _ENOUGH
                glued = find_seam(lines, head.first) if above and not proven else ""
                first = head.first if glued else find_address(lines, head.first)
                return Start(first, glued, 2 if proven else int(sure))
            if len(lines[head.headline].text) >= _SHORTEST_UNDATED and is_full(lines, story, RULED):
                unknown = unknown or (shape, head.first)
        return None if unknown is None else self._find_seen(lines, *unknown)

    def _find_story_below(self, lines: Sequence[Printed], head: Head, habit: Habit) -> int | None:
        """Return where the story of a head begins; None where the head is of something else."""
        first = lines[head.first]
        above = lines[head.first - 1]
        headline = lines[head.headline]
        proven = self._is_proven(first)
        if not proven and not _stands_free(lines, head.first, sure=habit.heads >= _ENOUGH):
            return None
        if (above.comments and is_name(headline)) or is_repeated(lines, head, headline.text):
            return None
        apart = proven or first.gap > above.widest
        titled = head.headline == head.first
        story = find_story(lines, head.last + 1, MOST_APART if apart else habit.most + titled)
        if story is None or titled or apart:
            return story
        return None if self._is_live(lines, head, lines[story]) else story

    def _find_seen(self, lines: Sequence[Printed], shape: Shape, first: int) -> Start | None:
        """Return where a head of a shape was seen already in the article that is being read."""
        if len(self._seen) > _MOST_SHAPES:
            self._seen.clear()
        seen = self._seen.setdefault(shape, lines[first])
        index = next((at for at, line in enumerate(lines[:first]) if line is seen), None)
        return None if index is None else Start(index, trust=1)

    def _is_proven(self, line: Printed) -> bool:
        """Tell whether the gap above a line is one that articles of this stream begin behind."""
        cuts = self._cuts[line.gap]
        return cuts >= _ENOUGH and cuts * 2 > self._gaps[line.gap]

    def _is_live(self, lines: Sequence[Printed], head: Head, story: Printed) -> bool:
        """Tell whether a time is one of a live report, under the headline of the article."""
        top, dated = self._top, lines[head.first]
        if dated.mark is not Mark.TIME or read_day(dated) != top.day:
            return False
        if top.shape != Shape(read_form(dated), above=False):
            return True
        short = len(lines[head.headline].text) < _SHORTEST_ON_ONE_DAY
        return short and top.origin and not story.is_origin

    def _is_undated(self, lines: Sequence[Printed], index: int) -> bool:
        """Tell whether a headline that nothing dates begins an article."""
        line, above = lines[index], lines[index - 1]
        if begins_below_end(lines, index, known=self._closed):
            self._closed += 1
            self._below_end = True
            return True
        proven = self._is_proven(line)
        if not (self._top.undated or proven) or not is_headline(line, free=True):
            return False
        apart = line.gap > above.widest
        story = find_story(lines, index + 1, MOST_APART if apart else _MOST_BELOW_TITLE)
        if story is None or proven:
            return proven and story is not None
        if not _stands_free(lines, index, sure=False) or not is_headline(line, free=False):
            return False
        if not may_be_headline(line.text):
            return False
        if lines[index + 1].text[0].islower():
            return False  # the first line of a paragraph that was wrapped
        if is_sentence_case(line.text) is self._top.small:
            if apart:
                return is_full(lines, story, line.gap)
            # With the same gap all over, a headline and one long line alternate.
            if index <= _MOST_LINES_FOLDED and min(above.size, lines[story].size) > FOLDED:
                return True
        self._subjects += (found := is_plain_head(lines, index, known=self._subjects > 0))
        return found


def _find_head(lines: Sequence[Printed], anchor: int, habit: Habit, *, above: bool) -> Head | None:
    """Return the head that a date line may be of, with its headline above or below it."""
    if above:
        first = find_headline_above(lines, anchor, signed=habit.signed)
        return None if first is None else Head(first, "", first, anchor)
    headline = find_headline_below(lines, anchor)
    return None if headline is None else Head(headline, "", anchor, headline)


def _stands_free(lines: Sequence[Printed], first: int, *, sure: bool) -> bool:
    """Tell whether a story stands above a head, and nothing that says it belongs to it.

    Args:
        lines: those of the article that is being read, and what follows.
        first: the head's first line.
        sure: the head has a shape that is known, so what announces it had a list that was lost.
    """
    above = lines[first - 1]
    wider = lines[first].gap > above.widest
    ruled = wider and lines[first].gap >= RULED
    if above.mark in LISTS and not wider:
        return False
    if not ruled and above.text.endswith(":") and above.text.count(" ") > 1 and not sure:
        return False
    for line in reversed(lines[max(0, first - MOST_BETWEEN) : first]):
        if line.is_date:
            return ruled
        if is_story(line):
            return True
    return False
