"""What the markup says about a printed line, and the words of the names that it gives there."""

from collections.abc import Sequence
from typing import NamedTuple

from inakoran_extract.page.gathered import Gathered
from inakoran_extract.page.markup import SPOKEN_WORDS, UNSEEN_WORDS, is_spoken, words_of

_PARAGRAPHS = frozenset(("p", "div"))


class Hint(NamedTuple):
    """What the markup says about a printed line.

    Attributes:
        tag: the block element that prints it. `figcaption`, `blockquote` and `address` speak for
            the `p`, `div` and `section` within them, `time` for a line that is nothing but time
            elements, and `em` for a `p` or `div` that is in italics from end to end.
        words: the words of the `class`, `id` and `itemprop` of the innermost element that is open
            at the line's end, of the four about it and of inline elements that the line begins
            with; in lower case, split at what is no letter.
        links: the share of its visible characters that are link text, 0 to 1.
        depth: how many elements are open, the block element included.
        region: the nearest of `article`, `main`, `aside`, `nav`, `header`, `footer`, `figure` about
            it, by tag or role, or empty. The header and footer of a region are that region, and a
            card within `aside`, `nav` or `footer` is no article.
    """

    tag: str
    words: frozenset[str]
    links: float
    depth: int
    region: str


class KnownWords(dict[tuple[str | None, ...], frozenset[str]]):
    """The words of the names that elements were seen to have: pages repeat them."""

    def __missing__(self, names: tuple[str | None, ...]) -> frozenset[str]:
        words = words_of(" ".join(filter(None, names)))
        if not SPOKEN_WORDS.isdisjoint(words) and is_spoken(names[0] or ""):
            words = UNSEEN_WORDS
        self[names] = words
        return words


class KnownHints:
    """The hints that were made: all lines of a list have the same."""

    def __init__(self) -> None:
        self._known: dict[object, Hint] = {}

    def find(
        self,
        line: Gathered,
        text: str,
        block: tuple[str, str, int, int],
        own: Sequence[frozenset[str]],
    ) -> Hint:
        """Return the hint of a line.

        Args:
            line: what was gathered of it.
            text: what it says.
            block: tag, region, depth and number of the block element that prints it.
            own: the words of the innermost open elements.
        """
        tag, region, depth, _ = block
        links = 0.0
        if line.linked or line.timed or line.slanted:
            size = len(text) - text.count(" ")
            links = min(line.linked / size, 1.0)
            if line.timed >= size:
                tag = "time"
            elif line.slanted >= size and tag in _PARAGRAPHS:
                tag = "em"
        key = (tag, links, depth, region, line.words, *own)
        hint = self._known.get(key)
        if hint is None:
            hint = self._known[key] = Hint(tag, line.words.union(*own), links, depth, region)
        return hint
