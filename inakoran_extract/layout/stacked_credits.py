"""Tells a credit that stands between who signs and what a picture shows, line on line.

`Editor: NAMA` / `Freepik dan Soompi` / `Petambak menjemur garam.`: a label has named who made the
article, and what stands tight above a picture's text is whom the picture is from.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credit_names import is_free_credit, is_named
from inakoran_extract.layout.leads import lacks_credit
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import are_names, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import STOCKS

_LONGEST = 80
_FEWEST_BLANKS = 3
_ORIGINS = frozenset((Mark.OPENING, Mark.DATELINE))
_SHOWN = TITLES | {Mark.PROSE}
_CREDITING = TITLES | {Mark.BYLINE, Mark.CREDIT, Mark.SOURCE, Mark.WORD}
_LINES = 4
# Who reports may stand once more above the story: `Laporan Wartawan Kabar Hula, NAMA`.
_BELOW = PROSE | {Mark.BYLINE}
_BETWEEN = pattern(r"/|,| dan | & ")


def is_stacked_credit(blocks: list[Block], place: int) -> bool:
    """Tell whether a line credits the picture whose text stands below it."""
    if place < 1 or len(blocks) - place < _LINES - 1 or len(blocks[place].text) > _LONGEST:
        return False
    above, block, shown, story = blocks[place - 1 : place + _LINES - 1]
    if block.mark not in _CREDITING:
        return False
    signed = above.mark in DATES or (above.mark is Mark.BYLINE and ":" in above.text)
    if not signed or not (block.lines[0].tight and shown.lines[0].tight):
        return False
    told = story.mark in _ORIGINS or (story.mark in _BELOW and not story.lines[0].tight)
    return told and (_is_text(shown) or lacks_credit(shown)) and _credits(block.text)


def _is_text(block: Block) -> bool:
    """Tell whether a line is written as a sentence, as what a picture shows is."""
    return (
        block.mark in _SHOWN
        and block.text.count(" ") >= _FEWEST_BLANKS
        and is_sentence_case(block.text)
    )


def _credits(text: str) -> bool:
    """Tell whether a line names an outlet, stocks of pictures, or who took one and for whom."""
    # A letter's address is who signs. In capitals a site prints whom its pictures are from.
    account = text[0] == "@" or " @" in text or "/@" in text
    if is_host(text) or account or (text.isupper() and are_names(text)):
        return True
    parts = [part.strip() for part in _BETWEEN.split(text)]
    if any(part.lower() in STOCKS for part in parts):
        return all(map(is_named, parts))
    return "/" in text and ":" not in text and is_free_credit(text)
