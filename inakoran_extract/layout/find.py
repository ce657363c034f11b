"""Finds the article among the blocks: its headline, where its body begins and where it is over.

No single line decides. The densest run of prose is the body; the headline is the title above it
that the date line, the byline, the dateline and the body's own words speak for. A whole page with
its navigation and its lists of other stories is read by the same steps as a bare dump.
"""

from typing import NamedTuple

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.layout.browser_titles import find_printed
from inakoran_extract.layout.comments import find_comments
from inakoran_extract.layout.credited import join_credited
from inakoran_extract.layout.datelines import join_datelines
from inakoran_extract.layout.days import mark_days
from inakoran_extract.layout.decks import below, find_deck, find_told_deck
from inakoran_extract.layout.gallery import mark_gallery
from inakoran_extract.layout.headline import find_headline
from inakoran_extract.layout.labels import name_listed
from inakoran_extract.layout.leads import begins_below, is_caption, is_shown_first, mark_first
from inakoran_extract.layout.openings import (
    find_beginning,
    pass_deck,
    pass_picture,
    pass_question,
    pass_rows,
)
from inakoran_extract.layout.pictures import join_pictures
from inakoran_extract.layout.short_lines import is_arabic
from inakoran_extract.layout.site_boxes import mark_boxes
from inakoran_extract.layout.teaser_boxes import leave_teaser_boxes
from inakoran_extract.layout.titles import is_signature
from inakoran_extract.layout.unmask import unmask

# What a block adds to a run of prose, or takes from it, beside the letters of the prose itself.
_WEIGHTS = {
    Mark.BOILERPLATE: -30,
    Mark.BYLINE: -50,
    Mark.CAPTION: 0,
    Mark.CODE: -20,
    Mark.COMMENTS: -300,
    Mark.CREDIT: 0,
    Mark.CROSSLINK: 0,
    Mark.CROSSLINK_LABEL: 0,
    Mark.DATELINE: 60,
    Mark.DAY: -120,
    Mark.FOOTER: -300,
    Mark.LABEL: -60,
    Mark.LINK: -50,
    Mark.NAME: -40,
    Mark.ODD_DATE: -60,
    Mark.RAIL: -300,
    Mark.RELATIVE: -120,
    Mark.SIGNOFF: -60,
    Mark.SOURCE: -60,
    Mark.TAGS: -80,
    Mark.TAGS_LABEL: -80,
    Mark.TIME: -200,
    Mark.TITLE: -50,
    Mark.VALUE: -50,
    Mark.WORD: -40,
}
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_TITLES = frozenset((Mark.TITLE, Mark.NAME))
# What a credit below it belongs to.
_CREDITED = _TITLES | _PROSE | {Mark.CAPTION}
# So near below its first paragraph a head may stand in a story.
_TOP = 6
# So many paragraphs below a head are its story; so many items above are a list of other stories.
_FEWEST = 3
_ENDS = ".?!:;,"
_MOST_COUNTED = 600
_STORY = 600
# How headings in a row begin: `A. …`, `I. …`
_FIRST = frozenset("AI1")
_LONGEST_HEADING = 80
_SECOND = {"pertama": "kedua", "i": "ii", "1": "2", "satu": "dua"}
_HEAD = 25
_SHORT_MARKS = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.VALUE))
_SHORT = 30
_SHORT_WEIGHT = -15


class _Run(NamedTuple):
    """A run of prose: its first and its last block, and what they add up to."""

    start: int
    end: int
    size: int


class Layout(NamedTuple):
    """Where the article's parts stand; indexes into the blocks.

    Attributes:
        headline: the headline; -1 where there is none.
        deck: a strapline right above or below the headline; None where there is none. One further
            below has the mark `DECK`.
        body: the body's first block, dateline included; the number of blocks where there is none.
        dense: the last block of the densest run of prose; -1 where there is no prose.
        limit: the first block that no part of the article can stand behind: the comments.
    """

    headline: int
    deck: int | None
    body: int
    dense: int
    limit: int


def find_article(blocks: list[Block]) -> Layout:
    """Find the article's parts among marked blocks."""
    name_listed(blocks)
    leave_teaser_boxes(blocks)
    join_datelines(blocks)
    join_pictures(blocks)
    commented = any(block.mark is Mark.COMMENTS for block in blocks)
    # A reader's comment is no paragraph above which the story's pictures stand.
    join_credited(blocks[: find_comments(blocks)] if commented else blocks)
    unmask(blocks)
    mark_boxes(blocks)
    mark_days(blocks)
    limit = find_comments(blocks) if commented else len(blocks)
    core, dense = _densest(blocks, limit)
    first, last = core, dense
    if dense == -1:
        # Behind a credit no paragraph has a full stop: a gallery may have no prose at all.
        first, last = _below_date(blocks, limit), limit - 1
    gallery = mark_gallery(blocks, first, last)
    if gallery:
        headline = find_headline(blocks, first, limit)
        deck = find_deck(blocks, headline, first, limit) if headline != -1 else None
        return Layout(headline, deck, gallery, gallery - 1, limit)
    if dense == -1:
        core = _first_text(blocks, limit)
    body = find_beginning(blocks, core, limit) if core < limit else limit
    headline = find_headline(blocks, body, limit)
    if headline == -1 and (below_head := _find_head_inside(blocks, body, limit)):
        body = find_beginning(blocks, below_head, limit)
        headline = find_headline(blocks, body, limit)
    if 0 <= headline < body < limit:
        below_deck = pass_deck(blocks, headline, body, limit)
        body = find_beginning(blocks, below_deck, limit) if below_deck > body else body
    if headline != -1:
        headline = find_printed(blocks, headline, body)
    deck = find_deck(blocks, headline, body, limit) if headline != -1 else None
    if 0 <= headline < body < limit:
        body = pass_picture(blocks, headline, body, limit)
    first = pass_question(blocks, _first_of_body(blocks, headline, body), limit)
    first = pass_rows(blocks, first, headline)
    told = find_told_deck(blocks, headline, first, limit) if headline != -1 else None
    if told is not None:
        blocks[told].mark = Mark.DECK
        first = max(first, below(blocks, told, limit))
    first = _verses_above(blocks, first, headline)
    return Layout(headline, deck, _heading_above(blocks, first, headline), dense, limit)


def _find_head_inside(blocks: list[Block], body: int, limit: int) -> int:
    """Return where the story begins below a title that stands in it; 0 without such a title.

    Who writes a column is told above its head, and what the site is above its news: the title has
    a date below. Where other stories are listed above, it is the first line that is no item.
    """
    head = next((at for at in range(body, limit) if blocks[at].mark is not Mark.ITEM), limit)
    listed = head - body >= _FEWEST and all(
        item.text[-1] not in _ENDS for item in blocks[body:head]
    )
    if listed and head < limit and blocks[head].mark in _TITLES:
        return _story_below(blocks, head, limit)
    for place in range(body + 1, min(body + _TOP, limit - 1)):
        title, date = blocks[place], blocks[place + 1]
        if date.mark is Mark.TIME and title.mark in _TITLES and not is_signature(title):
            return _story_below(blocks, place + 1, limit)
        if title.mark is Mark.TIME:
            break
    return 0


def _story_below(blocks: list[Block], head: int, limit: int) -> int:
    """Return the first of the paragraphs below a head; 0 where they are too few for a story."""
    story = [at for at in range(head + 1, limit) if blocks[at].mark in _PROSE]
    return story[0] if len(story) >= _FEWEST else 0


def _below_date(blocks: list[Block], limit: int) -> int:
    """Return the index behind the first date line; the limit where there is none."""
    dated = (place + 1 for place in range(limit) if blocks[place].mark in _DATES)
    return next(dated, limit)


def _densest(blocks: list[Block], limit: int) -> tuple[int, int]:
    """Return the first and the last of the run of blocks with the most prose; -1 without any."""
    ends: dict[int, tuple[int, int]] = {}  # by where a run starts: where it ends, and its size
    best_of_run = total = start = 0
    begun = False
    for index in range(limit):
        if total <= 0:
            total = best_of_run = 0
            start = index
        block = blocks[index]
        # Below the head's own date, days head the parts of a chronology.
        total += _SHORT_WEIGHT if begun and block.mark is Mark.DAY else _gain(block)
        begun = block.inside and (begun or block.mark in _DATES)
        if total > best_of_run:
            best_of_run = total
            ends[start] = index, total
    if not ends:
        return -1, -1
    runs = [_Run(first, last, size) for first, (last, size) in ends.items()]
    best = max(runs, key=lambda run: run.size)
    if not _is_dated(blocks, best):
        # A glossary at a page's foot may be longer than its article, but has no date above it.
        dated = [run for run in runs if run.size > _STORY and _is_dated(blocks, run)]
        best = max(dated, key=lambda run: run.size, default=best)
    return best.start, best.end


def _gain(block: Block) -> int:
    """Return what a block adds to a run of prose, or takes from it."""
    if block.mark in _PROSE:
        return min(len(block.text), _MOST_COUNTED)
    if block.mark is Mark.ITEM:
        return min(len(block.text) // 2, _MOST_COUNTED)
    if block.mark in _SHORT_MARKS and len(block.text) <= _SHORT:
        # A list's line says less against a story than a title does.
        return _SHORT_WEIGHT
    return _WEIGHTS.get(block.mark, 0)


def _is_dated(blocks: list[Block], run: _Run) -> bool:
    """Tell whether a date line to the minute stands in the head of a run of prose."""
    return any(block.mark is Mark.TIME for block in blocks[max(0, run.start - _HEAD) : run.start])


def _first_text(blocks: list[Block], limit: int) -> int:
    """Return the first block behind the date line where a dump has no prose: the body's, if any."""
    for index in reversed(range(limit)):
        if blocks[index].mark in _DATES:
            for behind in range(index + 1, limit):
                if blocks[behind].mark is Mark.TITLE:
                    return behind
            break
    return limit


def _first_of_body(blocks: list[Block], headline: int, body: int) -> int:
    """Return the body's first block, now that the headline is known.

    Without a dateline, prose between the head's last line and the core belongs to the body too,
    though a list of links parts them.
    """
    if body >= len(blocks) or blocks[body].mark in (Mark.DATELINE, Mark.OPENING):
        return body
    if headline == -1 and any(block.mark in _TITLES for block in blocks[:body]):
        return body  # what stands among titles, none of them the headline, is the site's
    head = headline
    for index in range(headline + 1, body):
        block = blocks[index]
        if block.mark in _DATES or block.mark in (Mark.BYLINE, Mark.LABEL):
            head = index
        elif (
            block.inside
            and head > headline
            and block.mark in _PROSE
            and not _is_credited(blocks, index, head, headline)
        ):
            # The first paragraph below a date begins the story; later dates are not its own.
            break
    for index in range(head + 1, min(body + 3, len(blocks))):
        if is_shown_first(blocks, index, headline):
            blocks[index].mark = Mark.CAPTION
            blocks[index].found = Picture(blocks[index].text, None)
        elif blocks[index].mark in (*_PROSE, Mark.ITEM) and not _is_credited(
            blocks, index, head, headline
        ):
            # A dateline on a line of its own opens the paragraph below it.
            return index - (index - 1 > head and blocks[index - 1].mark is Mark.DATELINE)
        if head > headline >= 0 and mark_first(blocks, index, headline):
            return index
    return body


def _verses_above(blocks: list[Block], body: int, headline: int) -> int:
    """Return where a story begins with a prayer: what is in Arabic right above is no rail's."""
    if body >= len(blocks):
        return body
    while body - 1 > max(headline, 0) and is_arabic(blocks[body - 1].text):
        body -= 1
    return body


def _heading_above(blocks: list[Block], body: int, headline: int) -> int:
    """Return the index of a heading element that the body begins with, or of the body itself."""
    above = body - 1
    while above > 0 and blocks[above].mark in _PICTURES:
        above -= 1
    if above <= max(headline, 0):
        return body
    heads = blocks[above].mark is Mark.HEADING or _begins_series(blocks, above, body)
    return above if heads else body


def _begins_series(blocks: list[Block], above: int, body: int) -> bool:
    """Tell whether a line above the story is the first of its headings: `A. Pendahuluan`.

    The next one stands in the story.
    """
    text = blocks[above].text
    letter, sign = text[0], text[1:2]
    if len(text) > _LONGEST_HEADING:
        return False
    if sign in (".", ")") and letter in _FIRST:
        following = f"{'II' if letter == 'I' else chr(ord(letter) + 1)}{sign}"
        return any(
            block.text.startswith(following) and len(block.text) <= _LONGEST_HEADING
            for block in blocks[body:]
        )
    # `Khutbah Pertama`, and `Khutbah Kedua` below
    heads, _, ordinal = text.lower().rpartition(" ")
    second = f"{heads} {_SECOND[ordinal]}" if heads and ordinal in _SECOND else ""
    return second != "" and any(block.text.lower() == second for block in blocks[body:])


def _is_credited(blocks: list[Block], index: int, head: int, headline: int) -> bool:
    """Tell whether a paragraph is the caption to the credit right above or below it."""
    above, below = index - 1, index + 1
    if below < len(blocks) and blocks[below].mark is Mark.CREDIT:
        return is_caption(blocks, index, below) or begins_below(blocks, index, headline)
    return (
        above > head
        and blocks[above].mark is Mark.CREDIT
        # `Foto: KREDIT`, `Dok. KREDIT` credit a picture that has no caption.
        and "/" in blocks[above].text
        and not blocks[above].text.lower().startswith("foto")
        and (above - 1 <= head or blocks[above - 1].mark not in _CREDITED)
        and len(blocks[index].text) < 160
        and ". " not in blocks[index].text
        and below < len(blocks)
        and blocks[below].mark in _PROSE
        and (is_caption(blocks, index, above) or begins_below(blocks, index, headline))
    )
