"""Finds where the next page begins in a stream of whole pages: its top is printed again.

The pages of one site begin alike: its name, the day, its menus. However those are worded, lines
that an article began with and that come again below its story are the next page's, and with them
all that stands between them and its headline. A page prints its menus at its foot as well, and some
print them twice on top, so the place is one only where a story follows from it as the first one
followed from the article's own beginning.
"""

from collections.abc import Sequence

from inakoran_extract.splitting.anchors import FEWEST
from inakoran_extract.splitting.line import Printed, Start
from inakoran_extract.words.patterns import pattern

# Lines that have to come again, so that they are a page's top; with a title more, as an article
# prints its own headline again, and what stands below that.
_FEWEST_AGAIN = 2
_FEWEST_WITH_TITLE = 6
# So many of the first ones are compared.
_MOST_AGAIN = 40
# Lines that the way from a top to its story may differ by, and what part of it.
_SLACK = 6
_PART = 4
_DIGITS = pattern(r"\d+")


class Tops:
    """Where the top of the article that is being read has come again."""

    def __init__(self) -> None:
        self._story: int | None = None  # lines from the article's first one to its story
        self._dated = False  # a date stands between them
        self._top: Printed | None = None  # where most of its first lines have come again
        self._again = 0  # how many

    def begin(self) -> None:
        """Forget the article that is over."""
        self._story = self._top = None
        self._dated = False
        self._again = 0

    def find_start(self, lines: Sequence[Printed], index: int) -> Start | None:
        """Tell whether a story has begun below the top of another page.

        Args:
            lines: those of the article that is being read, and what follows.
            index: the line that is asked.

        Returns:
            Where that page begins.
        """
        line = lines[index]
        if self._story is None:
            self._dated = self._dated or line.is_date
            if _is_in_story(line, 0):
                self._story = index
            return None
        self._look_at(lines, index)
        if self._top is None or not _is_in_story(line, self._top.prose):
            return None
        top = self._find_top(lines)
        if top is None or abs(index - top - self._story) > _SLACK + self._story // _PART:
            return None
        head = lines[top:index]
        dated = not self._dated or any(line.is_date for line in head)
        if not dated or not any(line.is_title for line in head[_FEWEST_AGAIN:]):
            return None
        return Start(top)

    def widen(self, lines: Sequence[Printed], start: Start) -> Start:
        """Return where an article begins whose head was found: with the top of its page."""
        top = None if start.glued else self._find_top(lines)
        return start if top is None else Start(top)

    def _look_at(self, lines: Sequence[Printed], index: int) -> None:
        """Remember a line where as much of the top comes again as anywhere above."""
        line, first = lines[index], lines[0]
        if line.text[0] != first.text[0] and not first.is_date:
            return
        again = _count_again(lines, index)
        if again >= max(self._again, _FEWEST_WITH_TITLE if first.is_title else _FEWEST_AGAIN):
            self._top, self._again = line, again

    def _find_top(self, lines: Sequence[Printed]) -> int | None:
        """Return where the top comes again, if that is one of the lines that are kept."""
        return next((at for at, line in enumerate(lines) if line is self._top), None)


def _is_in_story(line: Printed, prose: int) -> bool:
    """Tell whether a line is a story's, by the paragraphs above it from a place on.

    Between the paragraphs of a story the site may print something of its own each time.
    """
    return line.run >= FEWEST or (line.run > 0 and line.prose - prose > FEWEST)


def _count_again(lines: Sequence[Printed], index: int) -> int:
    """Return how many of the first lines are printed again from a line on."""
    count = 0
    for first, line in zip(lines[:_MOST_AGAIN], lines[index : index + _MOST_AGAIN], strict=False):
        if not _is_same(first, line):
            break
        count += 1
    return count


def _is_same(first: Printed, line: Printed) -> bool:
    """Tell whether a line is printed again; the day and the numbers may be others."""
    if first.text == line.text or (first.is_date and line.is_date):
        return True
    return _DIGITS.sub("0", first.text) == _DIGITS.sub("0", line.text)
