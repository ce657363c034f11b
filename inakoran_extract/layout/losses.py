"""Says what looks like the article's and was left out of it.

A record that lost a part of its story without a word can't be trusted, so every loss that can be
seen is told: sentences that no rule knew between parts of the article, another article behind it,
labels without a value, pages that the text doesn't hold.
"""

from itertools import pairwise, takewhile

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.marks import DATES, PARAGRAPHS, PROSE
from inakoran_extract.model import Notice, Reason, Role
from inakoran_extract.words.patterns import pattern

_BODY = frozenset((Role.BODY,))
_PARTS = frozenset((Role.BODY, Role.BYLINE, Role.SIGNOFF, Role.ATTRIBUTION))
_LABELS = frozenset((Mark.LABEL, Mark.TAGS_LABEL, Mark.SOURCE))
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.HEADING))
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_TITLE_WORDS = 4
_SENTENCE = 60
# How far below the story's last line its pager and its labels stand, in blocks.
_BELOW = 8
_STORY = 2
# Buttons and pictures stand between another head and its story; so near to it another date is a
# list's.
_REACH = 12
_NEAR = 6
_PAGERS = frozenset((Reason.PAGINATION, Reason.COUNTER))
_PAGER = pattern(
    r"(?:baca )?halaman (?:berikut|selanjut)|(?:halaman:? )?1 2\b|1 dari [2-9]|next page"
)
_FIRST_OF = pattern(r"halaman (\d{1,2}) ?(?:dari|/|of) ?(\d{1,2})\b")


def find_losses(blocks: list[Block]) -> list[Notice]:
    """Return a notice for each kind of loss among settled blocks."""
    body = [place for place, block in enumerate(blocks) if block.holds(_BODY)]
    if not body:
        return []
    notices = []
    lost = _count_lost(blocks, body)
    if lost:
        message = f"{lost} characters of sentences between parts of the article were left out"
        notices.append(Notice("story-interrupted", message))
    if _has_second(blocks, body[0]):
        message = "the text goes on with the head and the story of another article"
        notices.append(Notice("second-article", message))
    elif _has_first(blocks, body[0]):
        message = "the text begins with the head and the story of another article"
        notices.append(Notice("second-article", message))
    label = _find_label(blocks, body)
    if label is not None:
        message = f"no value could be told for {label.text!r}"
        notices.append(Notice("unclaimed-label", message))
    if _has_pager(blocks, body[-1]):
        notices.append(Notice("partial-page", "part 1 of an article on several pages"))
    return notices


def _count_lost(blocks: list[Block], body: list[int]) -> int:
    """Return how many characters of sentences stand unclaimed between parts of the article."""
    headline = next(
        (place for place, block in enumerate(blocks) if block.role is Role.HEADLINE), body[0]
    )
    last = next(
        place
        for place in range(len(blocks) - 1, -1, -1)
        if blocks[place].role in _PARTS or blocks[place].cuts
    )
    return sum(
        len(block.text)
        for block in blocks[min(headline, body[0]) : min(last, body[-1] + 4 * _BELOW)]
        if block.mark in PARAGRAPHS
        and block.role is Role.BOILERPLATE
        and block.reason is Reason.UNCLAIMED
        and len(block.text) > _SENTENCE
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
        titled = any(
            other.mark in _TITLES and other.text.count(" ") + 1 >= _TITLE_WORDS for other in above
        )
        # Above a dateline of its own a date needs no long title to be a head's.
        if titled or any(other.mark is Mark.DATELINE for other in below[:2]):
            return True
    return False


def _heads_day(blocks: list[Block], first: int, place: int) -> bool:
    """Tell whether a bare day is another head's: a title right above it, a story right below.

    In a chronology other days stand near, and no title; a story with a clock at its head is
    followed by no head without one.
    """
    above = blocks[place - 1]
    if above.mark is Mark.BYLINE or (above.mark is Mark.NAME and above.text.count(" ") < _STORY):
        above = blocks[place - 2]  # the writer stands between
    told = blocks[place + 1 : place + 1 + _STORY]
    near = blocks[max(first, place - _BELOW) : place] + blocks[place + 1 : place + _BELOW]
    return (
        above.mark in _TITLES
        and above.text.count(" ") + 1 >= _TITLE_WORDS
        and len(told) == _STORY
        and all(other.mark in PROSE and len(other.text) > _SENTENCE for other in told)
        and not any(other.mark in DATES or other.mark in _LISTS for other in near)
        and not any(other.mark is Mark.TIME for other in blocks[:first])
    )


def _find_label(blocks: list[Block], body: list[int]) -> Block | None:
    """Return a label of the article whose value was not found."""
    for place in range(max(0, body[0] - _BELOW), min(len(blocks), body[-1] + _BELOW)):
        block = blocks[place]
        if (
            block.mark in _LABELS
            and block.role is Role.BOILERPLATE
            and block.text[-1] == ":"
            and block.inside
        ):
            return block
    return None


def _has_pager(blocks: list[Block], last: int) -> bool:
    """Tell whether a pager below the story leads to further pages of it."""
    near = blocks[last + 1 : last + 1 + _BELOW]
    if not any(block.reason in _PAGERS for block in near):
        return False
    below = [block.text.lower() if block.reason in _PAGERS else "" for block in near]
    if any(map(_PAGER.match, below)) or any(pair == ("1", "2") for pair in pairwise(below)):
        return True
    pages = [found for text in below if (found := _FIRST_OF.match(text)) is not None]
    return any(int(page[1]) < int(page[2]) for page in pages)
