"""Tells whether a title opens another subject than the lines above it speak of.

In a stream of plain articles nothing parts them but a headline that nothing dates, and a subheading
looks like one. A subheading's paragraphs go on with the people and things of those above; what a
headline says its own story says again, and hardly anything above did.

The shares were set on the subheadings of some hundred stories, of which none may be cut, and on
pairs of stories, of which four in five are.
"""

from collections.abc import Sequence

from inakoran_extract.splitting.anchors import is_prose, may_be_headline
from inakoran_extract.splitting.forms import is_headline
from inakoran_extract.splitting.line import Printed
from inakoran_extract.words.cohesion import QUOTES, read_names, read_telling
from inakoran_extract.words.names import SMALL_WORDS

# Paragraphs that are read, above the title and below it.
_MOST_ABOVE = 24
_MOST_BELOW = 12
_FEWEST = 2
_FULL = 400
_FEWEST_WORDS = 3
# Of a headline's length, as far as it counts, a subheading has less.
_LENGTH = 0.7
_LENGTH_KNOWN = 0.5
_LONGEST = 70
_SHORTEST = 30
_LONGEST_HEAD = 4
# Shares: of the title's words that are said above, and below; of the names and words on both sides.
_SAID_ABOVE = 0.34
_SAID_BELOW = 0.26
_SAID_KNOWN = 0.15
_SHARED = 0.25


def opens_subject(lines: Sequence[Printed], index: int, *, known: bool) -> bool:
    """Tell whether a title, by its words and those of its paragraphs, is another article's.

    Args:
        lines: those of the article that is being read, whose first is its headline, and below them.
        index: the title.
        known: articles of this stream were parted so before.
    """
    text, headline = lines[index].text, _find_headline(lines)
    length = _LENGTH_KNOWN if known else _LENGTH
    if len(text) < max(_SHORTEST, length * min(len(headline), _LONGEST)) or _is_numbered(text):
        return False
    if _is_small(text) is not _is_small(headline):
        return False
    below = _read_below(lines, index)
    if not _are_full(below) or below[0].text[0] in QUOTES or below[0].text[0].islower():
        return False
    told = [line for line in lines[max(1, index - _MOST_ABOVE) : index] if is_prose(line.text)]
    if not _are_full(told):
        return False
    # Below a title a dateline tells by itself, unless the story is of several places.
    shared = _SHARED * (1 + below[0].is_origin)
    title = read_telling(text)
    before = read_telling(headline).union(*(line.words for line in told))
    after = set[str]().union(*(line.words for line in below))
    if (
        len(title) < _FEWEST_WORDS
        or len(title & before) > _SAID_ABOVE * len(title)
        or len(title & after) < (_SAID_KNOWN if known else _SAID_BELOW) * len(title)
        or _share(before, after) > shared
    ):
        return False
    names = read_names(headline).union(*(read_names(line.text) for line in told))
    return _share(names, set[str]().union(*(read_names(line.text) for line in below))) <= shared


def _find_headline(lines: Sequence[Printed]) -> str:
    """Return the longest line of an article's head; the first is its headline, or its dateline."""
    head: list[str] = []
    for line in lines[:_LONGEST_HEAD]:
        if head and is_prose(line.text):
            break
        head.append(line.text)
    return max(head, key=len)


def _read_below(lines: Sequence[Printed], index: int) -> list[Printed]:
    """Return the paragraphs below a title, up to the next one."""
    below: list[Printed] = []
    for line in lines[index + 1 : index + 1 + 2 * _MOST_BELOW]:
        if is_prose(line.text):
            below.append(line)
        elif below and may_be_headline(line.text) and is_headline(line, free=False):
            break
        if len(below) == _MOST_BELOW:
            break
    return below


def _are_full(story: Sequence[Printed]) -> bool:
    """Tell whether paragraphs are several, or one that says as much."""
    return len(story) >= _FEWEST or sum(line.size for line in story) > _FULL


def _is_numbered(text: str) -> bool:
    """Tell whether a title is one of several: `2. Titian papan`."""
    number = text.partition(" ")[0]
    return number[0].isdigit() and number[-1] in ".)"


def _is_small(text: str) -> bool:
    """Tell whether most words of a title are written small, those that always are left out."""
    words = [word for word in text.split()[1:] if word[0].isalpha() and word not in SMALL_WORDS]
    return 2 * sum(map(str.islower, words)) > len(words)


def _share(first: set[str], second: set[str]) -> float:
    """Return which share of the smaller of two sets is in the other."""
    fewest = min(len(first), len(second))
    return len(first & second) / fewest if fewest else 0.0
