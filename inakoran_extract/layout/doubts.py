"""Says what may have been taken for a paragraph: a picture's text that nothing shows to be one.

A short sentence between the head and a longer paragraph may be either. Of real stories one in a
hundred begins so, of those without a dateline; many captions do that have no credit.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.titles import tells
from inakoran_extract.model import Notice, Role

_LONGEST = 110
# So much longer is the paragraph below a caption, at least.
_LONGER = 1.5
_QUOTES = frozenset("\"“'‘")
_HEAD = frozenset((Role.HEADLINE, Role.KICKER, Role.BYLINE, Role.TIMESTAMP, Role.MODIFIED))
_TOLD = frozenset((Role.BODY, Role.DATELINE, Role.SUBHEADING, Role.CAPTION))


def doubt_caption(blocks: list[Block]) -> list[Notice]:
    """Return the notice `caption-unsure` where a story's first line may be a picture's."""
    told = (place for place, block in enumerate(blocks) if block.role in _TOLD)
    first = next(told, 0)
    if not 0 < first < len(blocks) - 1:
        return []
    block, above, below = blocks[first], blocks[first - 1], blocks[first + 1]
    if (
        block.role is Role.BODY
        and block.mark is Mark.PROSE
        and not block.cuts
        and above.role in _HEAD
        and below.role is Role.BODY
        and len(below.text) > _LONGER * len(block.text)
        and _may_show(block.text)
        and not _says_again(block.text, blocks[:first])
    ):
        return [Notice("caption-unsure", "the story's first line may be a picture's text")]
    return []


def _says_again(text: str, head: list[Block]) -> bool:
    """Tell whether a sentence says most of the headline again, as a story's first one does."""
    headline = next((block.text for block in head if block.role is Role.HEADLINE), "")
    words, low = long_words(headline), text.lower()
    return 2 * sum(word in low for word in words) > len(words)


def _may_show(text: str) -> bool:
    one = len(text) <= _LONGEST and text[-1] == "." and ". " not in text
    return one and text[0] not in _QUOTES and not tells(text)
