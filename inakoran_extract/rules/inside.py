"""Tells how much of a text holds little but the article: all of a dump, a part of a whole page."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.sentences import speaks_again

# A whole page with its menus has more blocks than this, a dump fewer.
PAGE = 60
# So near to its beginning a dump prints its date.
_HEAD = 10
# So many of a menu's words above the head make a short text a page, too.
_MENU = 3
# A shorter sentence that refers to nothing may be the site's, wherever it stands.
_SENTENCE = 60
_ENDS = frozenset((Mark.COMMENTS, Mark.FOOTER, Mark.RAIL))
_CLOSING = frozenset((Mark.COMMENTS, Mark.FOOTER))


def last_inside(blocks: list[Block]) -> int:
    """Return how many blocks of a text hold little but the article.

    All of a dump's; those of a short page down to its last long sentence; and of a longer text that
    begins with its head those above its first list.
    """
    if len(blocks) < PAGE:
        return _last_sentence(blocks) if _has_menu(blocks) else len(blocks)
    head = next((place for place, block in enumerate(blocks) if block.mark is Mark.TIME), PAGE)
    prose = 0
    for place, block in enumerate(blocks):
        prose += block.mark in (Mark.PROSE, Mark.OPENING)
        if head > _HEAD or (place > head + _HEAD and not prose):
            return 0
        if prose and block.mark in _ENDS:
            return place
    return len(blocks)


def _has_menu(blocks: list[Block]) -> bool:
    """Tell whether a menu stands above a text's date and its first paragraph."""
    menu = 0
    for block in blocks:
        if block.mark is Mark.TIME or _is_told(block):
            break
        menu += block.found is Reason.NAVIGATION
    return menu >= _MENU


def _last_sentence(blocks: list[Block]) -> int:
    """Return the index behind the last paragraph above a page's foot, and those right below it."""
    last = 0
    for place, block in enumerate(blocks):
        if last and block.mark in _CLOSING:
            break
        if _is_told(block) or (place == last and block.mark is Mark.PROSE):
            last = place + 1
    return last or len(blocks)


def _is_told(block: Block) -> bool:
    if block.mark not in (Mark.PROSE, Mark.OPENING):
        return False
    return len(block.text) > _SENTENCE or speaks_again(block.text)
