"""Tells whether a text holds another article beside the one that is read.

Its head and story may stand below or above the article's. Where it has no head, a second dateline
opens it, a rule parts it, or its title stands below what closes the article: a record that lost an
article, or took one in, must not keep silent.
"""

from itertools import takewhile

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_place, is_sentence_case

_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.HEADING))
# Who wrote a story may stand between its title and its day.
_WRITERS = frozenset((Mark.BYLINE, Mark.NAME))
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_TITLE_WORDS = 4
_SENTENCE = 60
_BELOW = 8
_STORY = 2
# Buttons and pictures stand between another head and its story; so near to it another date is a
# list's.
_REACH = 12
_NEAR = 6
# Rows of other signs part the chapters of one story: `***`.
_RULES = "-=_~#+"
_SHORTEST_RULE = 3
# Captions and a standfirst are fewer than the paragraphs of a story.
_BEGUN = 3
_BREAKS = ("...", "…", "[…]", "[...]")


def find_other(blocks: list[Block], first: int) -> str | None:
    """Return what shows that another article is in the text; None where nothing does.

    Args:
        blocks: all blocks, each with its role.
        first: the story's first.
    """
    if _has_second(blocks, first):
        return "the text goes on with the head and the story of another article"
    if _has_first(blocks, first):
        return "the text begins with the head and the story of another article"
    return _find_headless(blocks)


def _find_headless(blocks: list[Block]) -> str | None:
    """Return what shows that an article without a head stands below or above another's story."""
    told: set[str] = set()
    opened = -1  # how many paragraphs stood above the first dateline
    begun = 0  # how many of them were the story's
    parted = False
    for place, block in enumerate(blocks):
        if block.mark is Mark.PROSE or block.mark is Mark.OPENING:
            text = block.text
            if len(text) <= _SENTENCE or text in told:
                continue
            if parted and _goes_on(blocks, place):
                return "a rule parts the text into two stories"
            parted = False
            if block.mark is Mark.OPENING and _is_sure(block.found) and _goes_on(blocks, place):
                if begun >= _BEGUN if opened == -1 else len(told) - opened >= _STORY:
                    return "a dateline opens another story below the first one"
                opened = len(told)
            told.add(text)
            begun += block.role is Role.BODY
        elif block.found is Reason.SEPARATOR and len(told) >= _STORY:
            parted = _is_rule(block.text)
    return None


def _is_rule(text: str) -> bool:
    """Tell whether a line is a rule that parts more than chapters."""
    return len(text) >= _SHORTEST_RULE and text[0] in _RULES and not text.strip(text[0] + " ")


def _is_sure(origin: object) -> bool:
    """Tell whether a dateline names an outlet, or a place that is known."""
    return isinstance(origin, Origin) and (
        origin.outlet is not None or is_place(origin.place or "")
    )


def _goes_on(blocks: list[Block], place: int) -> bool:
    """Tell whether a paragraph begins a story, not a teaser."""
    text = blocks[place].text
    below = blocks[place + 1 : place + 1 + _NEAR]
    return not text.endswith(_BREAKS) and any(
        other.mark in PROSE and len(other.text) > _SENTENCE and other.text != text
        for other in below
    )


def _has_first(blocks: list[Block], first: int) -> bool:
    """Tell whether a date and a story below it stand above an article's head, and in no part of it.

    Teasers are shorter, and each has its own date.
    """
    headlines = (at for at, block in enumerate(blocks[:first]) if block.role is Role.HEADLINE)
    told = 0
    dated = False
    for block in blocks[: next(headlines, first)]:
        if block.role is not Role.BOILERPLATE or block.mark in DATES:
            dated, told = block.role is Role.BOILERPLATE, 0
        elif block.mark in PROSE and len(block.text) > _SENTENCE:
            # Behind a dateline two paragraphs are a story.
            told += 1 + (block.mark is Mark.OPENING)
            if dated and told > _STORY:
                return True
    return False


def _has_second(blocks: list[Block], first: int) -> bool:
    """Tell whether a title with its date and paragraphs stands below a story's beginning."""
    blocks = [
        block
        for place, block in enumerate(blocks)
        if place <= first or block.mark is not Mark.BOILERPLATE
    ]
    for place in range(first + 1, len(blocks)):
        block = blocks[place]
        line = block.found
        if block.mark is Mark.DAY and _heads_day(blocks, first, place):
            return True
        if block.mark is not Mark.TIME or not isinstance(line, DateLine) or line.modified:
            continue
        below = blocks[place + 1 : place + 1 + _REACH]
        told = sum(
            other.mark in PROSE and len(other.text) > _SENTENCE
            for other in takewhile(lambda other: other.mark is not Mark.TIME, below)
        )
        if told < _STORY or any(other.mark is Mark.TIME for other in below[:_NEAR]):
            continue
        if any(other.mark in _LISTS for other in blocks[max(first, place - 4) : place]):
            continue
        above = blocks[max(first, place - 3) : place]
        # Above a dateline of its own a date needs no long title to be a head's.
        if any(map(_is_title, above)) or any(other.mark is Mark.DATELINE for other in below[:2]):
            return True
    return False


def _is_title(block: Block) -> bool:
    """Tell whether a line may head a story; a question written as a sentence is a reader's."""
    text = block.text
    asks = text[-1] == "?" and is_sentence_case(text)
    return block.mark in _TITLES and len(text.split()) >= _TITLE_WORDS and not asks


def _heads_day(blocks: list[Block], first: int, place: int) -> bool:
    """Tell whether a bare day is another head's: a title right above it, a story right below.

    In a chronology other days stand near, and no title.
    """
    above = blocks[place - 1]
    if above.mark in _WRITERS and not _is_title(above):
        above = blocks[place - 2]
    told = blocks[place + 1 : place + 1 + _STORY]
    near = blocks[max(first, place - _BELOW) : place] + blocks[place + 1 : place + _BELOW]
    return (
        _is_title(above)
        and len(told) == _STORY
        and all(other.mark in PROSE and len(other.text) > _SENTENCE for other in told)
        and not any(other.mark in DATES or other.mark in _LISTS for other in near)
    )
