"""Settles the body: paragraphs, and what stands between them."""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.dateline import Origin
from inakoran_extract.head import settle_code, settle_credit
from inakoran_extract.labels import settle_source
from inakoran_extract.layout import PAGE, Layout
from inakoran_extract.model import Reason, Role
from inakoran_extract.names import is_sentence_case
from inakoran_extract.signoff import find_signoff
from inakoran_extract.walk import Step, Walk

_PROSE = frozenset((Mark.PROSE, Mark.OPENING, Mark.ITEM))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_LOOSE = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.ODD_DATE, Mark.VALUE))
# What stands between paragraphs without ending a body.
_INSERTS = frozenset((Mark.BOILERPLATE, Mark.CROSSLINK, Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_BREAKING_REASONS = frozenset((Reason.PAGINATION, Reason.NAVIGATION, Reason.FOLLOW))
# So many questions make an interview.
_INTERVIEW = 3
_BULLETS = "•●▪"
# `Berikut daftarnya:` is a sentence, though a short one.
_ANNOUNCING = frozenset(("adalah", "antara", "berikut", "ini", "yaitu", "yakni"))
_ARABIC = range(0x0600, 0x0700)
# How far behind a break the body may go on.
_REACH = 14


def settle_body(blocks: list[Block], layout: Layout) -> int:
    """Settle the body's blocks; return the index behind the last of them."""
    walk = Walk(blocks, layout.body, layout.limit, layout)
    walk.interview = _count_questions(blocks, layout) >= _INTERVIEW
    end = walk.go(_STEPS)
    _cut_signoff(blocks, layout.body, end)
    return end


def _count_questions(blocks: list[Block], layout: Layout) -> int:
    """Return how many lines of the densest run ask a question and are answered below."""
    return sum(
        block.mark is Mark.TITLE and block.text[-1] == "?" and below.mark is Mark.PROSE
        for block, below in pairwise(blocks[layout.body : layout.dense + 1])
    )


def _take_paragraph(walk: Walk) -> bool:
    block = walk.block
    if _is_numbered_heading(walk):
        block.settle(Role.SUBHEADING)
    elif block.mark is Mark.ITEM and _is_bullet_link(walk):
        block.settle(Role.RELATED)
    elif isinstance(block.found, Origin) and not walk.begun:
        block.settle(Role.DATELINE, (block.found.end, Role.BODY))
        walk.begun = True
    else:
        block.settle(Role.BODY)
        walk.begun = True
    walk.place += 1
    return True


def _take_dateline(walk: Walk) -> bool:
    if walk.begun:
        # Another story's.
        return False
    walk.block.settle(Role.DATELINE)
    walk.place += 1
    return True


def _take_crosslink(walk: Walk) -> bool:
    walk.block.settle(Role.RELATED)
    walk.place += 1
    return True


def _take_link(walk: Walk) -> bool:
    walk.block.dismiss(Reason.RAIL)
    walk.place += 1
    return True


def _take_picture(walk: Walk) -> bool:
    walk.block.settle(Role.CAPTION)
    if walk.block.mark is Mark.CREDIT:
        _claim_caption(walk)
    walk.place += 1
    return True


def _claim_caption(walk: Walk) -> None:
    """Give a credit alone the short sentence above it, which is its caption and no paragraph."""
    above = walk.blocks[walk.place - 1] if walk.place > walk.start + 1 else None
    if (
        above is not None
        and above.role is Role.BODY
        and not above.cuts
        and above.mark is Mark.PROSE
        and len(above.text) <= 120
        and ". " not in above.text
        and above.text[0] not in '"“'
    ):
        above.settle(Role.CAPTION)


def _take_code(walk: Walk) -> bool:
    if settle_code(walk.blocks, walk.place, walk.end):
        walk.place += 2
        return True
    return _take_loose(walk)


def _take_boilerplate(walk: Walk) -> bool:
    """Pass over a phrase of the site; some of them may end the body."""
    block = walk.block
    if block.reason in _BREAKING_REASONS:
        # Calls to follow stand inside bodies as often as behind them.
        inside = walk.place < walk.layout.dense and block.reason is not Reason.PAGINATION
        if not inside and not _goes_on(walk.blocks, walk.place + 1, walk.end):
            return False
    walk.place += 1
    return True


def _take_break(walk: Walk) -> bool:
    """Settle a row or a list of the site, if the body goes on behind it."""
    block = walk.block
    if not _goes_on(walk.blocks, walk.place + 1, walk.end):
        return False
    if block.mark is Mark.SOURCE:
        walk.place = settle_source(walk.blocks, walk.place, walk.end)
        return True
    if block.mark is Mark.BYLINE:
        block.settle(Role.BYLINE)
        walk.place += 1
        return True
    if block.mark is Mark.SIGNOFF and settle_credit(block):
        walk.place += 1
        return True
    block.dismiss(block.reason or Reason.RAIL)
    for title in _take_titles(walk):
        title.dismiss(Reason.RAIL)
    return True


def _take_crosslinks(walk: Walk) -> bool:
    """Settle the label of cross-links and the titles below it."""
    if walk.place >= walk.layout.dense and not _goes_on(walk.blocks, walk.place + 1, walk.end):
        return False
    walk.block.settle(Role.RELATED)
    titles = _take_titles(walk)
    for title in titles:
        title.settle(Role.RELATED)
    # The last of them heads the next part of the story where it is much shorter than the others.
    if len(titles) > 1 and walk.place < walk.end and walk.block.mark is Mark.PROSE:
        words = [title.text.count(" ") + 1 for title in titles]
        if words[-1] <= 4 and min(words[:-1]) >= words[-1] + 2:
            titles[-1].settle(Role.SUBHEADING)
    return True


def _take_titles(walk: Walk) -> list[Block]:
    """Pass over the block and the titles below it; return the titles."""
    start = walk.place = walk.place + 1
    # Where the first title stands tight below the label, so do the others.
    tight = walk.place < walk.end and walk.block.lines[0].tight
    while walk.place < walk.end and walk.block.mark in (*_LOOSE, Mark.ITEM, Mark.LINK):
        if (tight and not walk.block.lines[0].tight) or _is_numbered_heading(walk):
            break
        walk.place += 1
    return walk.blocks[start : walk.place]


def _take_loose(walk: Walk) -> bool:
    """Settle titles and words between paragraphs: subheadings, lists, titles of other stories."""
    start = behind = walk.place
    while behind < walk.end and walk.blocks[behind].mark in _LOOSE:
        behind += 1
    run = walk.blocks[start:behind]
    above = walk.blocks[start - 1] if start > walk.start else None
    if behind < walk.end and walk.blocks[behind].mark is Mark.CREDIT and len(run) == 1:
        run[0].settle(Role.CAPTION)
        walk.place = behind
        return True
    listed = _find_list(run, above)
    if not _is_followed(walk, behind):
        # What a paragraph announces, and what is written as text, the body still says.
        last = _last_of_text(run, listed, dump=len(walk.blocks) < PAGE)
        _settle_run(run[: last + 1], listed)
        walk.place = start + last + 1
        return last == len(run) - 1
    if len(run) > 2 and listed == len(run) and _are_titles(run):
        for block in run[:-1]:
            block.dismiss(Reason.RAIL)
        run = run[-1:]
        listed = 1
    _settle_run(run, 0 if len(run) > 2 else listed, interview=walk.interview)
    walk.place = behind
    return True


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
    return mark in _PROSE or (mark in _INSERTS and _goes_on(walk.blocks, behind, walk.end))


def _is_bullet_link(walk: Walk) -> bool:
    """Tell whether a bullet between paragraphs leads to another story: `• JUDUL`, unannounced."""
    text = walk.block.text
    above = walk.blocks[walk.place - 1] if walk.place > walk.start else None
    below = walk.below
    return (
        text[0] in _BULLETS
        and text.count(" ") >= 5
        and text[-1] not in ".;,:"
        and not is_sentence_case(text[1:].strip())
        and above is not None
        and above.text[-1] != ":"
        and (above.mark is not Mark.ITEM or above.role is Role.RELATED)
        and below is not None
        and (below.mark is not Mark.ITEM or below.text[0] in _BULLETS)
    )


def _is_numbered_heading(walk: Walk) -> bool:
    """Tell whether a list's item heads paragraphs of its own: `2. Diolah dengan Cara Basah`."""
    text = walk.block.text
    if (
        walk.block.mark is not Mark.ITEM
        or not text[0].isdigit()
        or text[-1] in ";,:"
        or len(text) > (60 if text[-1] == "." else 120)
    ):
        return False
    # The last item of a list has others above it.
    if walk.place > walk.start and walk.blocks[walk.place - 1].mark is Mark.ITEM:
        return False
    place = walk.place + 1
    while place < walk.end and walk.blocks[place].mark in _INSERTS:
        place += 1
    return place < walk.end and walk.blocks[place].mark is Mark.PROSE


def _goes_on(blocks: list[Block], start: int, end: int) -> bool:
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
        elif mark not in _INSERTS or blocks[place].reason in _BREAKING_REASONS:
            prose = 0
    return False


def _are_titles(run: list[Block]) -> bool:
    """Tell whether lines are titles of other stories rather than items of a list."""
    return sum(block.text.count(" ") + 1 for block in run) >= 5 * len(run)


def _cut_signoff(blocks: list[Block], body: int, end: int) -> None:
    """Cut the sign-off from behind the body's last sentence."""
    for place in range(end - 1, body - 1, -1):
        block = blocks[place]
        if block.role is Role.BODY or (block.role is Role.DATELINE and block.cuts):
            start = find_signoff(block.text)
            if start > 0:
                block.settle(block.role, *block.cuts, (start, Role.SIGNOFF))
            return


_STEPS: dict[Mark, Step] = {
    Mark.PROSE: _take_paragraph,
    Mark.OPENING: _take_paragraph,
    Mark.ITEM: _take_paragraph,
    Mark.DATELINE: _take_dateline,
    Mark.CAPTION: _take_picture,
    Mark.CREDIT: _take_picture,
    Mark.CODE: _take_code,
    Mark.CROSSLINK: _take_crosslink,
    Mark.LINK: _take_link,
    Mark.CROSSLINK_LABEL: _take_crosslinks,
    Mark.BOILERPLATE: _take_boilerplate,
    Mark.TITLE: _take_loose,
    Mark.NAME: _take_loose,
    Mark.WORD: _take_loose,
    Mark.ODD_DATE: _take_loose,
    Mark.VALUE: _take_loose,
    Mark.BYLINE: _take_break,
    Mark.DAY: _take_break,
    Mark.FOOTER: _take_break,
    Mark.LABEL: _take_break,
    Mark.RAIL: _take_break,
    Mark.RELATIVE: _take_break,
    Mark.SIGNOFF: _take_break,
    Mark.SOURCE: _take_break,
    Mark.TAGS: _take_break,
    Mark.TAGS_LABEL: _take_break,
    Mark.TIME: _take_break,
}
