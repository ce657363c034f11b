"""Reads the lines of a stream of dumps, as far as it has to be known to cut it into articles."""

from collections.abc import Sequence
from typing import NamedTuple

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.anchors import (
    DATES,
    LONGEST_HEADLINE,
    PROSE_SIZE,
    is_prose,
    is_sure_origin,
    may_be_date,
    may_be_origin,
    may_head_comments,
)
from inakoran_extract.words.cohesion import read_telling

PROSE = frozenset((Mark.PROSE, Mark.OPENING))
# What may stand between a headline and its date line or dateline.
IN_HEAD = frozenset(
    (
        Mark.BYLINE,
        Mark.CAPTION,
        Mark.CODE,
        Mark.CREDIT,
        Mark.LABEL,
        Mark.NAME,
        Mark.TITLE,
        Mark.VALUE,
        Mark.WORD,
    )
)
_LABELS = frozenset((Mark.LABEL, Mark.TAGS_LABEL))
_VALUES = frozenset((Mark.NAME, Mark.VALUE, Mark.WORD))

_UNSEEN: tuple[Mark, object] = (Mark.BOILERPLATE, Reason.SEPARATOR)
_SHORTEST_WRAPPED = 50
_SHORTEST_HEADLINE = 12
_LONGEST_QUESTION = 140
_LONGEST_TEASER = 250
# How a teaser ends.
BREAKS = ("...", "…", "[…]", "[...]")
_BEGINS = ("http://", "https://", "www.")
_LONGEST_WRAPPED = LONGEST_HEADLINE + 100
# Above the first paragraph a counter of comments may stand; a head has few long lines.
_MOST_LONG_IN_HEAD = 3
_MOST_VALUES = 9
# One paragraph in so many without a blank line above, and dumps are printed with blank lines.
_SPACED = 4


class Start(NamedTuple):
    """Where an article begins.

    Attributes:
        line: index of its first line.
        glued: what ends the article before in that line; "" but where a line end is missing.
        trust: of two readings that of a higher one counts: 0 for the stream's habit, 1 where it is
            an old one, 2 where blank lines show the place.
    """

    line: int
    glued: str = ""
    trust: int = 0


class Printed:
    """A line of a stream and, once it follows another, what stands above it in its article.

    Attributes:
        text: what it says, folded; of a long paragraph the beginning and the end.
        gap: how many blank lines stand above it; `RULED` where a rule or a page's end does.
        start: where it begins in the stream, in bytes.
        size: how many bytes it has, its line end included.
        prose: how many lines of its article up to this one look like paragraphs.
        tights: how many of them are tight.
        run: how many paragraphs stand together, up to this one.
        longest: how many do at most, up to this one.
        others: how many above the comments are short: menus, lists, the lines of a head.
        longs: how many above the comments are not short.
        comments: how many below paragraphs are headings of comments.
        widest: the widest gap in its article up to this line.
    """

    def __init__(self, text: str, gap: int, start: int = 0, size: int = 0) -> None:
        self.text = text
        self.gap = gap
        self.start = start
        self.size = size
        self.tights = self.prose = self.run = self.longest = 0
        self.comments = self.others = self.longs = self.widest = 0
        self._read: tuple[Mark, object] | None = None
        self._is_date: bool | None = None
        self._words: set[str] | None = None

    def follow(self, above: "Printed | None") -> None:
        """Take over what stands above; nothing does where an article begins."""
        prose = is_prose(self.text)
        short = len(self.text) < _SHORTEST_WRAPPED
        self.prose = self.run = self.longest = int(prose)
        self.others, self.longs = int(short), int(not short)
        self.comments = self.tights = self.widest = 0
        if above is None:
            return
        self.widest = max(above.widest, self.gap)
        # The lines of a list are printed closer than paragraphs, and are shorter.
        self.tights = above.tights + (self.tight and prose and len(self.text) > PROSE_SIZE)
        self.prose += above.prose
        self.run = above.run + 1 if prose else 0
        self.longest = max(above.longest, self.run)
        self.comments = above.comments + (
            (above.prose > 0 or above.longs > _MOST_LONG_IN_HEAD)
            and may_head_comments(self.text)
            and self.mark is Mark.COMMENTS
        )
        # However many comments there are, the article stands above them.
        self.others = above.others + (short and not self.comments)
        self.longs = above.longs + (not short and not self.comments)

    @property
    def tight(self) -> bool:
        """Tell whether no blank line parts it from the line above."""
        return not self.gap

    @property
    def read(self) -> tuple[Mark, object]:
        """What the line rules make of it."""
        if self._read is None:
            # What can't be seen, joiners and their like, folds to nothing.
            self._read = read_mark(self.text) if self.text else _UNSEEN
        return self._read

    @property
    def mark(self) -> Mark:
        """What it is by itself."""
        return self.read[0]

    @property
    def is_origin(self) -> bool:
        """Tell whether it is, or begins with, a dateline that is sure to be one."""
        return may_be_origin(self.text) and is_sure_origin(self.read[1])

    @property
    def words(self) -> set[str]:
        """How its words begin, but for those that any two stories have."""
        if self._words is None:
            self._words = read_telling(self.text)
        return self._words

    @property
    def is_date(self) -> bool:
        """Tell whether it is a date line; every line is asked by several of its neighbours."""
        if self._is_date is None:
            self._is_date = may_be_date(self.text) and self.mark in DATES
        return self._is_date

    @property
    def is_title(self) -> bool:
        """Tell whether it may be a headline, and is more than a name."""
        if self.mark is Mark.TITLE:
            return self.is_long_enough
        return self.text.count(" ") > 2 and (self.mark is Mark.NAME or self.is_short_prose)

    @property
    def is_long_enough(self) -> bool:
        """Tell whether it has the length of a headline, not of a section's name."""
        return len(self.text) >= _SHORTEST_HEADLINE

    @property
    def is_short_prose(self) -> bool:
        """Tell whether it may be a headline though it ends as sentences do, or is as long."""
        text = self.text
        return self.mark is Mark.PROSE and (
            (len(text) < _LONGEST_QUESTION and text[-1] in "?!")
            or (len(text) < _LONGEST_WRAPPED and text[-1].isalnum())
        )

    @property
    def is_address(self) -> bool:
        """Tell whether it is a page's address and no more."""
        return self.text.startswith(_BEGINS) and " " not in self.text

    @property
    def breaks_off(self) -> bool:
        """Tell whether it is a teaser: a paragraph that is cut, and says so."""
        return self.size < _LONGEST_TEASER and self.text.endswith(BREAKS)

    @property
    def is_spaced(self) -> bool:
        """Tell whether blank lines part nearly all paragraphs up to this one."""
        return self.tights * _SPACED < self.prose


def is_apart(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a line has a line end alone before it where all others have a blank line."""
    if not lines[index].tight or not lines[index].is_spaced:
        return False
    below_label = index > 0 and lines[index - 1].mark is Mark.CROSSLINK_LABEL
    return not below_label and not is_labelled(lines, index)


def is_in_block(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a line is a value of the label above in one block, without blank lines."""
    above = lines[index - 1]
    return (above.tight or above.mark in _LABELS) and is_labelled(lines, index)


def is_labelled(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a line has the value of the label above it, or one of several."""
    for line in reversed(lines[max(0, index - _MOST_VALUES) : index]):
        if line.mark in _LABELS:
            return True
        if line.mark not in _VALUES:
            return False
    return False
