"""Tells whether a paragraph speaks of what a story has told of, whatever stands between."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.reasons import STEM, long_words
from inakoran_extract.words.sentences import is_of_site, speaks_again
from inakoran_extract.words.site_words import OFFERED

# Of so many paragraphs above it a story speaks again.
_BEFORE = 3
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.ITEM, Mark.LINK))
_ENDS = frozenset('.!?"”')
_QUOTES = frozenset('"“')
# Any two stories may share a word.
_FEWEST = 2


def tells_again(blocks: list[Block], place: int, foot: int, layout: Layout) -> bool:
    """Tell whether a paragraph names again what the headline or the story above has told of.

    `Pembangunan pasar itu sempat tertunda.`, below the source of a table: no other story's
    beginning says so.

    Args:
        blocks: all blocks of the text.
        place: of the paragraph.
        foot: where the story above it ends.
        layout: where the article's parts stand.
    """
    text = blocks[place].text
    if not (blocks[place].inside and speaks_again(text)):
        return False
    told = [blocks[layout.headline].text] if layout.headline >= 0 else []
    told += [block.text for block in blocks[max(layout.body, foot - _BEFORE) : foot]]
    words = long_words(text)
    return any(not words.isdisjoint(long_words(other)) for other in told)


def is_of_story(blocks: list[Block], place: int, foot: int, layout: Layout, *, alone: bool) -> bool:
    """Tell whether a paragraph uses the words of the headline or the story above.

    A teaser uses those of its title, which stands above it. Below nothing but a line to the reader
    a sentence that is not to the reader, too, is the story's.

    Args:
        blocks: all blocks of the text.
        place: of the paragraph.
        foot: where the story above it ends.
        layout: where the article's parts stand.
        alone: no list stands between.
    """
    text, above = blocks[place].text, blocks[place - 1]
    if text[-1] not in _ENDS or text.endswith("...") or is_to_reader(text):
        return False
    if alone:
        return True
    words = _stems(text)
    if above.mark in _TITLES and not words.isdisjoint(_stems(above.text)):
        return False
    headline = blocks[layout.headline].text if layout.headline >= 0 else ""
    told = " ".join(block.text for block in blocks[max(layout.body, foot - _BEFORE) : foot])
    own = len(words & _stems(headline))
    return 2 * own + len(words & _stems(told)) - own >= _FEWEST


def is_to_reader(text: str) -> bool:
    """Tell whether a sentence speaks of the site and its readers, and nobody in a story says it."""
    words = set(text.lower().replace(".", " ").replace(",", " ").split())
    of_site = is_of_site(text) or "kamu" in words or not OFFERED.isdisjoint(words)
    return of_site and text[0] not in _QUOTES


def _stems(text: str) -> set[str]:
    """Return how the words begin that tell what a text is about."""
    return {word[:STEM] for word in long_words(text)}
