"""Settles loose lines: titles and words that stand between a body's paragraphs.

They are subheadings, items of a list, questions, verses, or the titles of other stories; and they
tell whether the body goes on behind them.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.headline import PAGE
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_sentence_case

LOOSE = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.ODD_DATE, Mark.VALUE))
# What stands between paragraphs without ending a body.
INSERTS = frozenset((Mark.BOILERPLATE, Mark.CROSSLINK, Mark.CAPTION, Mark.CREDIT, Mark.CODE))
BREAKING_REASONS = frozenset((Reason.PAGINATION, Reason.NAVIGATION, Reason.FOLLOW))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING, Mark.ITEM))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# How far behind a break the body may go on.
_REACH = 14
_ARABIC = range(0x0600, 0x0700)
# `Berikut daftarnya:` is a sentence, though a short one.
_ANNOUNCING = frozenset(("adalah", "antara", "berikut", "ini", "yaitu", "yakni"))


def take_loose(walk: Walk) -> bool:
    """Settle titles and words between paragraphs: subheadings, lists, titles of other stories."""
    run, above = _take_run(walk)
    if not run:
        return True
    behind = walk.place
    if behind < walk.end and walk.block.mark is Mark.CREDIT and len(run) == 1:
        run[0].settle(Role.CAPTION)
        return True
    listed = _find_list(run, above)
    if not _is_followed(walk, behind):
        # What a paragraph announces, and what is written as text, the body still says.
        last = _last_of_text(run, listed, dump=len(walk.blocks) < PAGE)
        _settle_run(run[: last + 1], listed)
        if last == len(run) - 1:
            return True
        walk.place = walk.blocks.index(run[last + 1])
        return False
    if len(run) > 2 and listed == len(run) and _are_titles(run):
        for block in run[:-1]:
            block.dismiss(Reason.RAIL)
        run = run[-1:]
        listed = 1
    _settle_run(run, 0 if len(run) > 2 else listed, interview=walk.interview)
    return True


def _take_run(walk: Walk) -> tuple[list[Block], Block | None]:
    """Pass over loose lines; return them and the block above them.

    In a page some of them are titles that lead elsewhere; these are left out, unless a colon above
    announces them.
    """
    start = walk.place
    while walk.place < walk.end and walk.block.mark in LOOSE | {Mark.LINK}:
        walk.place += 1
    run = walk.blocks[start : walk.place]
    above = walk.blocks[start - 1] if start > walk.start else None
    if above is not None and above.text.endswith(":"):
        return run, above
    for block in run:
        if block.mark is Mark.LINK:
            block.dismiss(Reason.RAIL)
    return [block for block in run if block.mark is not Mark.LINK], above


def _find_list(run: list[Block], above: Block | None) -> int:
    """Return where in a run of loose lines a list begins that a line announces by its colon.

    0 is the run's first line, announced above the run; the length of the run says that none is.
    """
    if above is not None and above.text.endswith(":") and len(run) > 1:
        return 0
    for place, block in enumerate(run, 1):
        # `Bagikan berita ini:` at a body's end announces nothing.
        if block.text.endswith(":") and place + 1 < len(run):
            return place
    return len(run)


def _last_of_text(run: list[Block], listed: int, *, dump: bool) -> int:
    """Return the last line of a run that is the story's though no paragraph follows; -1: none.

    In a dump a line that reads like a sentence is a paragraph; in a page it may be another story's
    title.
    """
    if listed < len(run):
        return len(run) - 1
    last = -1
    for place, block in enumerate(run):
        text = block.text
        # `Wasit: NAMA` below the teams goes on with them.
        goes_on = 0 <= last == place - 1 and ": " in text
        sentence = dump and text.count(" ") > 6 and is_sentence_case(text)
        if len(text) > 110 or goes_on or sentence or _is_text(text):
            last = place
    return last


def _settle_run(run: list[Block], listed: int, *, interview: bool = False) -> None:
    """Settle loose lines that are the body's: a list from an index on, subheadings before it.

    In an interview the lines that ask are questions, not subheadings.
    """
    for place, block in enumerate(run):
        text = block.text
        asks = interview and text[-1] == "?"
        announces = text[-1] == ":" and not _is_short_heading(text)
        heading = (
            (place < listed or _is_short_heading(text))
            and len(text) <= 130
            and not (asks or announces or _is_text(text))
        )
        block.settle(Role.SUBHEADING if heading else Role.BODY)


def _is_short_heading(text: str) -> bool:
    """Tell whether a line heads a list by a word or two: `Bahan:`, `Cara membuat:`."""
    return (
        text[-1] == ":"
        and text.count(" ") < 3
        and text.partition(" ")[0].lower() not in _ANNOUNCING
    )


def _is_text(text: str) -> bool:
    """Tell whether a line without a sentence's end is a paragraph all the same.

    Quotations, announcements, verses in Arabic, and sentences that ask or exclaim; a subheading may
    be quoted, ask or exclaim as well, but is written as a title or ends within its quotation marks
    like one.
    """
    last = text[-1]
    if any(ord(letter) in _ARABIC for letter in text):
        return True
    if text[0] in "\"“'‘" and last in "\"”'’":
        return text[0] in '"“' or text[-2] in ".,!?"
    return last in "!?" and text.count(" ") > 3 and is_sentence_case(text)


def _is_followed(walk: Walk, behind: int) -> bool:
    """Tell whether paragraphs follow the titles that end before an index."""
    if behind >= walk.end:
        return False
    mark = walk.blocks[behind].mark
    return mark in _PROSE or (mark in INSERTS and goes_on(walk.blocks, behind, walk.end))


def goes_on(blocks: list[Block], start: int, end: int) -> bool:
    """Tell whether the body goes on behind a list or a row of the site.

    Teasers of other stories are prose as well, but each stands below its title: two paragraphs
    that follow each other are the story's own.
    """
    prose = 0
    for place in range(start, min(start + _REACH, end)):
        mark = blocks[place].mark
        if mark in _PROSE:
            prose += 1 if len(blocks[place].text) > 30 else 0
            if prose == 2:
                return True
        elif mark in (Mark.RAIL, Mark.FOOTER, Mark.COMMENTS, *_DATES):
            return prose == 1 and len(blocks[place - 1].text) > 250
        elif mark not in INSERTS or blocks[place].reason in BREAKING_REASONS:
            prose = 0
    return False


def _are_titles(run: list[Block]) -> bool:
    """Tell whether lines are titles of other stories rather than items of a list."""
    return sum(block.text.count(" ") + 1 for block in run) >= 5 * len(run)
