"""Tells whether a paragraph speaks again of what a story has told of, whatever stands between."""

from inakoran_extract.block import Block
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.words.sentences import speaks_again

# Of so many paragraphs above it a story speaks again.
_BEFORE = 3


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
