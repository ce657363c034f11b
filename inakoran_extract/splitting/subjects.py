"""Finds where a plain article begins: at a title that opens another subject.

In a stream of plain articles nothing parts them but a headline that nothing dates, and a subheading
looks like one. Their words tell.
"""

from collections.abc import Sequence

from inakoran_extract.splitting.anchors import is_prose, may_be_headline
from inakoran_extract.splitting.forms import is_headline
from inakoran_extract.splitting.line import Printed
from inakoran_extract.words.cohesion import QUOTES, read_telling
from inakoran_extract.words.names import SMALL_WORDS
from inakoran_extract.words.subjects import (
    LENGTH,
    LENGTH_AT_LEAST,
    SAID_AT_LEAST,
    SAID_BELOW,
    is_as_long,
    names_others,
    opens_subject,
)

# Paragraphs that are read, above the title and below it.
_MOST_ABOVE = 24
_MOST_BELOW = 12
_FEWEST = 2
_FULL = 400
_SHORTEST = 30
_LONGEST_HEAD = 4
# A guide, or an essay, names hardly anybody, so that its sections look like other articles.
_FEWEST_NAMES = 2


def is_plain_head(lines: Sequence[Printed], index: int, *, known: bool) -> bool:
    """Tell whether a title, by its words and those of its paragraphs, is another article's.

    Args:
        lines: those of the article that is being read, whose first is its headline, and below them.
        index: the title.
        known: articles of this stream were parted so before.
    """
    text, headline = lines[index].text, _find_headline(lines)
    length, said = (LENGTH_AT_LEAST, SAID_AT_LEAST) if known else (LENGTH, SAID_BELOW)
    if len(text) < _SHORTEST or not is_as_long(text, headline, length):
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
    opened = below[0].is_origin
    before = read_telling(headline).union(*(line.words for line in told))
    after = set[str]().union(*(line.words for line in below))
    if not opens_subject(text, before, after, said, opened=opened):
        return False
    above = [headline, *(line.text for line in told)]
    return names_others(above, (line.text for line in below), fewest=_FEWEST_NAMES, opened=opened)


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


def _is_small(text: str) -> bool:
    """Tell whether most words of a title are written small, those that always are left out."""
    words = [word for word in text.split()[1:] if word[0].isalpha() and word not in SMALL_WORDS]
    return 2 * sum(map(str.islower, words)) > len(words)
