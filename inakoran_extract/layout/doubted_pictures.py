"""Says what may be a picture's text and was taken for a paragraph, or the other way round.

A short sentence between the head and a longer paragraph may be either. Of real stories one in a
hundred begins so, of those without a dateline; many captions do that have no credit. A caption that
nothing credits is weakly told, too: within a story, or by its place in the head alone.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.caption_records import take_captions
from inakoran_extract.fields.credits import DESCRIPTIONS, Picture
from inakoran_extract.layout.decks import is_shown_above
from inakoran_extract.layout.leads import is_shown
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.layout.titles import describes, tells
from inakoran_extract.model import Notice, Role
from inakoran_extract.words.names import is_sentence_case

_LONGEST = 110
# So much longer is the paragraph below a caption, at least.
_LONGER = 1.5
_PICTURES = frozenset((Role.CAPTION, Role.LABEL))
_QUOTES = frozenset("\"“'‘")
_HEAD = frozenset((Role.HEADLINE, Role.KICKER, Role.BYLINE, Role.TIMESTAMP, Role.MODIFIED))
_TOLD = frozenset((Role.BODY, Role.DATELINE, Role.SUBHEADING, Role.CAPTION))


def doubt_caption(blocks: list[Block], story: list[int]) -> list[Notice]:
    """Return the notice `caption-unsure`, with the first of what there is to doubt.

    Args:
        blocks: all blocks of the text, settled.
        story: which of them hold its paragraphs.
    """
    if _may_begin_with_one(blocks):
        line = blocks[story[0]].lines[0].number
        return [Notice("caption-unsure", f"line {line} may be a picture's text")]
    strapline = next((block for block in blocks if block.role is Role.KICKER), None)
    if strapline is not None and is_shown_above(strapline):
        line = strapline.lines[0].number
        return [Notice("caption-unsure", f"line {line} may be a picture's text")]
    # Several headings beside credits are a list's.
    listed = sum(block.role is Role.SUBHEADING for block in blocks) > 1
    taken = (Role.CAPTION, Role.SUBHEADING) if listed else (Role.CAPTION,)
    for place, block in enumerate(blocks[: story[-1] + 2]):
        if block.role is Role.CAPTION and block.mark is not Mark.CAPTION:
            within = place > story[0]
            told = describes(block.text) or is_seen(block.text)
            if (within or not told) and _has_no_credit(blocks, place):
                line = block.lines[0].number
                message = f"line {line} may be no picture's text: it has no credit"
                return [Notice("caption-unsure", message)]
        if place > story[0] and (shown := _find_beside_credit(blocks, place, taken)) is not None:
            line = shown.lines[0].number
            return [Notice("caption-unsure", f"line {line} may be a picture's text")]
    return []


def _may_begin_with_one(blocks: list[Block]) -> bool:
    """Tell whether a story's first line may be a picture's."""
    told = (place for place, block in enumerate(blocks) if block.role in _TOLD)
    first = next(told, 0)
    if not 0 < first < len(blocks) - 1:
        return False
    block, above, below = blocks[first], blocks[first - 1], blocks[first + 1]
    return (
        block.role is Role.BODY
        and block.mark is Mark.PROSE
        and not block.cuts
        and above.role in _HEAD
        and below.role is Role.BODY
        and len(below.text) > _LONGER * len(block.text)
        and _may_show(block.text)
        and not _says_again(block.text, blocks[:first])
    )


def _find_beside_credit(blocks: list[Block], place: int, taken: tuple[Role, ...]) -> Block | None:
    """Return the line that a credit without words may credit, of those right beside it.

    Where one of them has a role that is taken, the credit is that one's.
    """
    picture = blocks[place].found
    if blocks[place].mark is not Mark.CREDIT or not isinstance(picture, Picture) or picture.text:
        return None
    beside = blocks[place - 1 : place] + blocks[place + 1 : place + 2]
    if any(block.role in taken for block in beside):
        return None
    return next((block for block in beside if _may_be_shown(block)), None)


def _may_be_shown(block: Block) -> bool:
    text = block.text
    return (
        block.role in (Role.BODY, Role.SUBHEADING)
        and not block.cuts
        and len(text) <= _LONGEST
        and is_sentence_case(text)
        and is_shown(text)
    )


def _has_no_credit(blocks: list[Block], place: int) -> bool:
    """Tell whether a caption has neither a credit, on its line or beside it, nor a label."""
    if blocks[place].text.lower() in DESCRIPTIONS:
        return False
    # `Foto :` may stand between a caption and its credit.
    beside = blocks[max(place - 1, 0) : place + 3]
    captions = take_captions([(block, 0) for block in beside if block.role in _PICTURES])
    return any(
        caption.text and not (caption.credit or caption.label)
        for caption in captions
        if blocks[place].text.startswith(caption.text or " ")
    )


def _says_again(text: str, head: list[Block]) -> bool:
    """Tell whether a sentence says most of the headline again, as a story's first one does."""
    headline = next((block.text for block in head if block.role is Role.HEADLINE), "")
    words, low = long_words(headline), text.lower()
    return 2 * sum(word in low for word in words) > len(words)


def _may_show(text: str) -> bool:
    one = len(text) <= _LONGEST and text[-1] == "." and ". " not in text
    return one and text[0] not in _QUOTES and not tells(text)
