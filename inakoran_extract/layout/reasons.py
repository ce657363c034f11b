"""The reasons for a headline: without one, the best of all titles above a story is none.

A text may lack its headline; then a button, a motto, a cut sentence or another story's title would
be the best.
"""

from functools import cached_property

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.titles import LONGEST_KICKER
from inakoran_extract.words.names import SMALL_WORDS, is_place, is_sentence_case
from inakoran_extract.words.patterns import pattern

_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# So near below a headline its date stands, at most.
_NEAR = 6
_LONGEST = 150
_LONGEST_TITLE = 100
_TITLE_WORDS = 4
# So many letters of a word stay, whatever is joined to its end.
_STEM = 5
_WORD = pattern(r"\w{4,}")
# `Pemilu 2024` names what a site tells of, all year.
_YEAR = pattern(r"^\w+(?: \w+)? (?:19|20)\d\d$")


class Story:
    """What the story below a title says.

    Attributes:
        text: its paragraphs in lower case.
    """

    def __init__(self, paragraphs: list[str]) -> None:
        self._printed = " ".join(paragraphs)
        self.text = self._printed.lower()

    @cached_property
    def words(self) -> set[str]:
        """Its words, without the shortest; most dumps need none of them to tell their headline."""
        return set(_WORD.findall(self.text))

    def names(self, title: str) -> bool:
        """Tell whether it has a title of several words as it is printed: somebody is called so."""
        return " " in title and title in self._printed

    def repeats(self, title: str) -> bool:
        """Tell whether it uses most words of what reads like a byline: it tells of them.

        `Ombak Mereda, Nelayan Kembali Melaut` has the form of a name and what is beside it.
        """
        own = set(_WORD.findall(title.lower()))
        return len(own) >= _TITLE_WORDS and len(own & self.words) * 2 > len(own)

    def mentions(self, title: str) -> bool:
        """Tell whether it uses a third of a title's words as they are."""
        own = long_words(title)
        return len(own & self.words) * 3 >= len(own)

    def tells(self, title: str) -> bool:
        """Tell whether it uses two thirds of a title's words, or at least their beginnings."""
        own = long_words(title)
        said = sum(word[:_STEM] in self.text for word in own)
        return said > 1 and said * 3 >= len(own) * 2


def has_reason(blocks: list[Block], index: int, body: int, story: Story) -> bool:
    """Tell whether something speaks for a title beside that no other is better.

    The story tells of it, at least by a word's beginning; or a date stands below it.
    """
    block = blocks[index]
    if not block.weight and _is_cut(blocks, index) and not _is_dated(blocks, index, body):
        return False
    if block.weight or not story.text or is_mentioned(block.text, story.text):
        return True
    return _YEAR.search(block.text) is None and _is_dated(blocks, index, body)


def is_mentioned(title: str, story: str) -> bool:
    """Tell whether a text in lower case uses a word of a title, or at least its beginning."""
    return any(word[:_STEM] in story for word in long_words(title))


def count_mentioned(title: str, story: str) -> int:
    """Return how many words of a title a text in lower case uses."""
    return sum(word[:_STEM] in story for word in long_words(title))


def long_words(title: str) -> set[str]:
    """Return the words of a title, in lower case, that tell what it is about."""
    return set(_WORD.findall(title.lower())) - SMALL_WORDS


def _is_cut(blocks: list[Block], index: int) -> bool:
    """Tell whether a line is a part of a sentence: of a long one, or of one begun above."""
    text = blocks[index].text
    if len(text) > _LONGEST_TITLE and is_sentence_case(text):
        # Behind a place in capitals a story begins.
        first = text.partition(" ")[0]
        return len(text) > _LONGEST or (first.isupper() and is_place(first))
    if text.count("”") == 1 and "“" not in text and '"' not in text:
        return True  # of what somebody says: `… sudah tiga kali dicatat,” katanya`
    above = blocks[index - 1] if index else None
    return (
        text[0].islower()
        and above is not None
        and above.mark is Mark.TITLE
        and above.text.count(" ") >= LONGEST_KICKER
        and above.text[-1].isalpha()
        and is_sentence_case(above.text)
    )


def _is_dated(blocks: list[Block], index: int, body: int) -> bool:
    """Tell whether a date stands near below a title."""
    return any(below.mark in _DATES for below in blocks[index + 1 : min(index + _NEAR, body)])
