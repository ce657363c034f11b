"""Finds the story's foot: how far the story goes on below its first paragraph.

From the first paragraph on a line is the story's unless something says otherwise: the heading of a
rail, a row of buttons, a credit, a copyright line. What says so is taken back when paragraphs of
the story follow; whether they are the story's is told by what parts them from it, by how many there
are, and by whether the article's end (sign-off, byline, tags) stands right below them.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.boxes import (
    ENDS,
    LISTS,
    SHORTEST,
    Run,
    ends_below_box,
    is_closed_below,
    is_signed,
    leave_titles,
)
from inakoran_extract.layout.closing import add_closing_lines
from inakoran_extract.layout.elsewhere import is_titles
from inakoran_extract.layout.ends import find_end
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.marks import (
    BREAKING_REASONS,
    DATES,
    INSERTS,
    LOOSE,
    PARAGRAPHS,
    PICTURES,
    PROSE,
    is_insert,
)
from inakoran_extract.layout.reasons import Story
from inakoran_extract.layout.refers import is_of_story, tells_again
from inakoran_extract.model import Reason
from inakoran_extract.words.hosts import is_address
from inakoran_extract.words.names import is_sentence_case

# How far behind a break the story of a whole page may go on, in blocks.
_REACH = 14
# More than these blocks between say nothing more.
_FARTHEST = 100
# So long a paragraph is no teaser.
_LONG = 250
_CLOSING = ENDS | {Mark.FOOTER, Mark.SOURCE}
_TAKEN_BACK = frozenset((Mark.SIGNOFF, Mark.SOURCE))
# What a box between two paragraphs is made of.
_BOXED = INSERTS | LOOSE | LISTS | {Mark.ITEM, Mark.LINK}
_BEHIND = _CLOSING | {Mark.RAIL, Mark.COMMENTS, Mark.CROSSLINK_LABEL}
_SITE = frozenset((Mark.RAIL, Mark.FOOTER, Mark.COMMENTS, *DATES))
_CALLS = frozenset((Reason.FOLLOW, Reason.NAVIGATION))
_LINKS = LOOSE | {Mark.LINK, Mark.ITEM}
_BELOW_STORY = ENDS | {Mark.BOILERPLATE, Mark.CAPTION, Mark.FOOTER, Mark.COMMENTS}
_HEAD_TITLES = frozenset((Mark.TITLE, Mark.NAME))
_FEWEST_TITLE_WORDS = 4
_MOST_TEASERS = 2
# So many paragraphs in a row that break off are no story's end.
_FEWEST_CUT = 3
_DOTS = ("...", "…")
_STOPS = frozenset('.…!?"”)]*')
_LONGEST_SIGNOFF = 16
_LONGEST_TEASER = 120


def find_foot(blocks: list[Block], layout: Layout) -> int:
    """Return the index behind the story's last line."""
    foot = place = layout.body
    limit = find_end(blocks, layout)
    skipped = False
    while place < limit:
        block = blocks[place]
        if block.mark not in PARAGRAPHS or is_titles(block):
            if block.mark is Mark.DATELINE and foot == layout.body:
                foot = place + 1
            place += 1
            if not block.inside and place - foot > _REACH and foot > layout.body:
                break
            continue
        run = _read_run(blocks, place, limit)
        if run.size == 0 and _is_menu(blocks, run):
            skipped = True
            place = run.last + 1
            continue
        glued = foot == place and not _is_teaser(blocks, foot, run, layout)
        if (
            foot == layout.body
            or glued
            or ((run.size > 1 or not skipped) and _goes_on(blocks, foot, run, layout))
        ):
            foot = run.last + 1
            skipped = False
        else:
            skipped = True
        place = run.last + 1
    if foot - 2 >= layout.body and _is_call(blocks[foot - 1]) and is_signed(blocks[foot - 2]):
        foot -= 1
    foot = _leave_cut(blocks, layout.body, foot)
    return add_closing_lines(blocks, layout.body, foot, limit)


def _leave_cut(blocks: list[Block], body: int, foot: int) -> int:
    """Leave out the last paragraphs where each of several breaks off: other stories' beginnings.

    The text itself may break off in the last of them.
    """
    start = foot - (blocks[foot - 1].text[-1] not in _STOPS)
    last = start
    while start - 1 > body and _breaks_off(blocks[start - 1]):
        start -= 1
    if last - start < _FEWEST_CUT:
        return foot
    for block in blocks[start:foot]:
        block.mark, block.found = Mark.BOILERPLATE, Reason.RAIL
    return start


def _breaks_off(block: Block) -> bool:
    return block.mark in PROSE and block.text.endswith(_DOTS) and len(block.text) > SHORTEST


def _is_call(block: Block) -> bool:
    """Tell whether a line below a signed story calls the reader to an address: the site's."""
    return block.mark is Mark.PROSE and ("http" in block.text or "www." in block.text)


def _read_run(blocks: list[Block], start: int, limit: int) -> Run:
    count = 0
    last = place = start
    while place < limit:
        block = blocks[place]
        if is_titles(block):
            break
        if block.mark in PARAGRAPHS:
            last = place
            count += len(block.text) > SHORTEST and not is_address(block.text)
            if block.text[-1] in ")]" and is_signed(block):
                break
        elif not is_insert(blocks, place, limit) or block.reason in BREAKING_REASONS:
            while last > start and _is_choice(blocks[last], block):
                last -= 1
            break
        place += 1
    return Run(start, last, count)


def _is_menu(blocks: list[Block], run: Run) -> bool:
    """Tell whether bullets with a word or two go on with those of the site's menu."""
    beside = blocks[max(0, run.start - 1) : run.start] + blocks[run.last + 1 : run.last + 2]
    return any(_is_choice(blocks[run.start], block) for block in beside)


def _is_choice(item: Block, beside: Block) -> bool:
    """Tell whether a short item has the bullet of a menu's line beside it."""
    return (
        beside.reason is Reason.NAVIGATION
        and item.mark is Mark.ITEM
        and len(item.text) <= SHORTEST
        and item.text[0] == beside.text[0]
    )


def _is_teaser(blocks: list[Block], foot: int, run: Run, layout: Layout) -> bool:
    """Tell whether a sentence or two below a sign-off show other stories, as nothing goes on."""
    told = blocks[run.start : run.last + 1]
    if len(told) > _MOST_TEASERS:
        return False
    signed = [
        block.text[-_LONGEST_SIGNOFF:]
        for block in blocks[max(foot - 1, run.start - _FARTHEST) : run.start]
        if block.mark is Mark.SIGNOFF or is_signed(block)
    ]
    if signed and _is_of_other_story(blocks, run, foot, layout):
        return True
    # A word in brackets may explain what is said, and two in one sign for sure: `(mar/haa)`.
    return (
        any("/" in sign or "-" in sign for sign in signed)
        and all(
            block.mark is Mark.PROSE
            and len(block.text) <= _LONGEST_TEASER
            and ". " not in block.text
            for block in told
        )
        and not tells_again(blocks, run.start, foot, layout)
    )


def _is_of_other_story(blocks: list[Block], run: Run, foot: int, layout: Layout) -> bool:
    """Tell whether paragraphs stand below a title whose words the story above hardly uses."""
    title = blocks[run.start - 1]
    if title.mark not in _HEAD_TITLES or title.text.count(" ") < _FEWEST_TITLE_WORDS:
        return False
    story = Story([block.text for block in blocks[max(layout.body, foot - _FARTHEST) : foot]])
    return not story.mentions(title.text)


def _goes_on(blocks: list[Block], foot: int, run: Run, layout: Layout) -> bool:
    """Tell whether paragraphs are the story's, whose foot would be above them."""
    gap = blocks[max(foot, run.start - _FARTHEST) : run.start]
    first = blocks[run.start]
    if _is_head(gap, first) or _is_teaser(blocks, foot, run, layout):
        return False
    marks = {block.mark for block in gap}
    breaks = {block.reason for block in gap if block.mark is Mark.BOILERPLATE} & BREAKING_REASONS
    stops = marks - LOOSE - INSERTS - {Mark.LINK, Mark.HEADING}
    if stops & LISTS:
        run = leave_titles(blocks, run)
        first = blocks[run.start]
    count = run.size
    told = blocks[run.start : run.last + 1]
    if (stops or breaks) and (_are_titles(told, blocks[foot - 1]) or _are_cut_off(told)):
        return False
    if stops & (_CLOSING | {Mark.RAIL}):
        # Items below a rail or an end are titles of other stories.
        count -= sum(_is_title(block) for block in blocks[run.start : run.last + 1])
    if count > 1:
        return True
    if not stops and not breaks:
        # Titles and words: subheadings and lists, mostly; a picture may stand below its heading.
        above = gap[-1].mark
        return first.inside or above not in INSERTS or above in PICTURES
    # Behind a page's number the story goes on where more of it follows.
    called = breaks <= _CALLS or (run.last < layout.dense and not first.text.endswith(("...", "…")))
    if called and run.start <= layout.dense and stops <= {Mark.CROSSLINK_LABEL}:
        return True
    return _goes_on_once(blocks, foot, gap, run, layout) or _is_told_on(
        blocks, foot, gap, run, layout
    )


def _is_told_on(blocks: list[Block], foot: int, gap: list[Block], run: Run, layout: Layout) -> bool:
    """Tell whether one paragraph below a box is the story's by its words.

    None follows, nothing has closed the story, and right below a list's heading it is a teaser.
    """
    first = blocks[run.start]
    following = blocks[run.last + 1] if run.last + 1 < layout.limit else None
    marks = {block.mark for block in gap}
    breaks = {block.reason for block in gap if block.mark is Mark.BOILERPLATE} & BREAKING_REASONS
    return (
        first.inside
        and len(first.text) > SHORTEST
        and (following is None or following.mark not in DATES)
        and _BOXED.issuperset(marks)
        and blocks[run.start - 1].mark not in LISTS
        and not is_signed(blocks[foot - 1])
        and (breaks <= {Reason.FOLLOW} or Mark.RAIL in marks)
        and is_of_story(blocks, run.start, foot, layout, alone=marks <= INSERTS)
    )


def _goes_on_once(
    blocks: list[Block], foot: int, gap: list[Block], run: Run, layout: Layout
) -> bool:
    """Tell whether one paragraph is the story's, that something parts from the story above."""
    first = blocks[run.start]
    marks = {block.mark for block in gap}
    breaks = {block.reason for block in gap if block.mark is Mark.BOILERPLATE} & BREAKING_REASONS
    stops = marks - LOOSE - INSERTS - {Mark.LINK, Mark.HEADING}
    following = blocks[run.last + 1] if run.last + 1 < layout.limit else None
    if len(first.text) > _LONG and following is not None and following.mark in _SITE:
        return True
    closed = following is None or following.mark in _BEHIND
    if stops == {Mark.RAIL} and closed and _says_more(first.text):
        return True
    if first.inside and stops <= LISTS and ends_below_box(blocks, foot, run, layout.limit):
        return True
    if not first.inside or len(first.text) <= SHORTEST:
        return False
    if Reason.PAGINATION in breaks and first.text.endswith(("...", "…")):
        # `Halaman Selanjutnya` shows how the next page begins.
        return False
    # The last page of a story below the one before it; the rows of a table, which have a source.
    paged = breaks == {Reason.PAGINATION} and following is None and marks <= INSERTS
    if paged or (marks == {Mark.SOURCE} and blocks[foot - 1].mark is Mark.ITEM):
        return True
    if stops <= _TAKEN_BACK and tells_again(blocks, run.start, foot, layout):
        return True
    if _is_part(gap, marks, stops):
        return True
    if stops <= {Mark.CROSSLINK_LABEL} and is_closed_below(blocks, run, layout.limit):
        return True
    return not stops & _CLOSING and run.last == run.start and _is_last(first, following, marks)


def _says_more(text: str) -> bool:
    """Tell whether a paragraph says more than teasers do: it quotes, or has several sentences."""
    return text[-1] in '.!?"”' and (text[0] in '"“' or ". " in text) and not text.endswith("..")


def _is_title(block: Block) -> bool:
    """Tell whether a list's item reads like a title."""
    text = block.text
    ends = text[-1] not in ".;:!?" or text.endswith("...")
    return block.mark is Mark.ITEM and len(text) > SHORTEST and ends


def _are_titles(told: list[Block], above: Block) -> bool:
    """Tell whether a list, which the line above does not announce, is of other stories' titles."""
    return (
        len(told) > 1
        and above.text[-1] != ":"
        and all(_is_title(block) and not is_sentence_case(block.text[1:].strip()) for block in told)
    )


def _are_cut_off(told: list[Block]) -> bool:
    """Tell whether all of some paragraphs break off: a page shows how other stories begin."""
    return len(told) > 1 and all(
        block.mark is Mark.PROSE and block.text.endswith(("...", "…")) for block in told
    )


def _is_part(gap: list[Block], marks: set[Mark], stops: set[Mark]) -> bool:
    """Tell whether one paragraph below what mostly ends an article is a part of it all the same."""
    if stops & _CLOSING:
        ends = [block for block in gap if block.mark in _CLOSING]
        return all(map(_is_taken_back, ends)) and not marks & {Mark.TITLE, Mark.LINK, Mark.RAIL}
    # A chronology: nothing but dates.
    lists = LOOSE | {Mark.LINK, Mark.RAIL, Mark.CROSSLINK_LABEL}
    return bool(stops & DATES) and not marks & lists


def _is_last(first: Block, following: Block | None, marks: set[Mark]) -> bool:
    """Tell whether one paragraph closes the story below a box of links: its end stands at once.

    A teaser stands right below a rail's heading, or has titles below it.
    """
    if find_signoff(first.text):
        return True
    return bool(marks & _LINKS) and (following is None or following.mark in _BELOW_STORY)


def _is_taken_back(block: Block) -> bool:
    """Tell whether what mostly ends an article can stand inside it as well."""
    if block.mark is Mark.SIGNOFF:
        return "/" not in block.text or not block.text.islower()
    if block.mark is Mark.TAGS:
        return block.text[0] == "#"
    return block.mark is Mark.FOOTER and "/" in block.text


def _is_head(gap: list[Block], first: Block) -> bool:
    """Tell whether blocks above a paragraph are another article's head: a title and its date."""
    dated = any(
        block.mark is Mark.TIME and isinstance(block.found, DateLine) and not block.found.modified
        for block in gap
    )
    titled = any(
        block.mark in _HEAD_TITLES and block.text.count(" ") + 1 >= _FEWEST_TITLE_WORDS
        for block in gap
    )
    # Beside title and date: a byline, or a dateline of its own.
    signed = any(block.mark in (Mark.BYLINE, Mark.NAME, Mark.DATELINE) for block in gap)
    return dated and titled and (signed or isinstance(first.found, Origin))
