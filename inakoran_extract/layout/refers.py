"""Tells whether a paragraph speaks of what a story has told of, whatever stands between."""

from itertools import takewhile

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.model import Role
from inakoran_extract.words.cohesion import read_telling
from inakoran_extract.words.sentences import is_of_site, speaks_again
from inakoran_extract.words.site_words import OFFERED

# Of so many paragraphs above it a story speaks again.
_BEFORE = 3
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.ITEM, Mark.LINK))
_ENDS = frozenset('.!?"”')
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_BOX = 10
_SENTENCE = 40
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
    words = read_telling(text)
    if above.mark in _TITLES and not words.isdisjoint(read_telling(above.text)):
        return False
    headline = blocks[layout.headline].text if layout.headline >= 0 else ""
    told = " ".join(block.text for block in blocks[max(layout.body, foot - _BEFORE) : foot])
    own = len(words & read_telling(headline))
    return 2 * own + len(words & read_telling(told)) - own >= _FEWEST


def is_lost_below(blocks: list[Block], last: int) -> bool:
    """Tell whether a sentence that nobody's title announces stands alone in a box below a story.

    Args:
        blocks: all blocks of the text, settled.
        last: index of the story's last line.
    """
    near = blocks[last + 1 : last + 1 + _BOX]
    # Nothing behind the comments is of the article.
    below = list(takewhile(lambda block: block.mark is not Mark.COMMENTS, near))
    told = [place for place, block in enumerate(below, last + 1) if block.mark is Mark.PROSE]
    if len(told) != 1 or not any(block.mark in _LISTS for block in blocks[last + 1 : told[0]]):
        return False
    block, above = blocks[told[0]], blocks[told[0] - 1]
    return (
        block.role is Role.BOILERPLATE
        and block.inside
        and above.mark in _TITLES
        and len(block.text) > _SENTENCE
        and block.text[-1] in _ENDS
        and not block.text.endswith("...")
        and not is_to_reader(block.text)
        and read_telling(block.text).isdisjoint(read_telling(above.text))
    )


def is_to_reader(text: str) -> bool:
    """Tell whether a sentence speaks of the site and its readers, and nobody in a story says it."""
    words = set(text.lower().replace(".", " ").replace(",", " ").split())
    of_site = is_of_site(text) or "kamu" in words or not OFFERED.isdisjoint(words)
    return of_site and text[0] not in _QUOTES
