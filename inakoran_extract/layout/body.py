"""Settles the body: paragraphs, and what stands between them."""

from collections import Counter
from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.signoff import is_of_two
from inakoran_extract.layout.contents import leave_contents
from inakoran_extract.layout.crosslinks import (
    is_bullet_link,
    is_numbered_heading,
    number_of,
    take_crosslink,
    take_crosslinks,
    take_rail,
)
from inakoran_extract.layout.days_inside import take_day
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.foot import find_foot
from inakoran_extract.layout.head_pictures import settle_code, settle_credit
from inakoran_extract.layout.labels import settle_label, settle_source
from inakoran_extract.layout.leads import is_caption, is_signed
from inakoran_extract.layout.loose import take_loose
from inakoran_extract.layout.marks import LOOSE, PARAGRAPHS, PROSE
from inakoran_extract.layout.scenes import is_seen_alone
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.layout.walk import Step, Walk
from inakoran_extract.model import Reason, Role

# So many questions make an interview.
_INTERVIEW = 3
# So many headings with a picture below each make a listicle; captions say more than headings.
_LISTICLE = 3
_HEADING_BLANKS = 9
# So many links below a heading make a list of other stories.
_LINKS = 2
_PARAGRAPH = 80
_DOTS = ("...", "…")
_PAGER = Reason.PAGINATION
_LONGEST_SIGNOFF = 50
_LONGEST_SPEAKER = 32
_SPOKEN = LOOSE | {Mark.PROSE}


def settle_body(blocks: list[Block], layout: Layout) -> int:
    """Settle the body's blocks; return the index behind the last of them."""
    _mark_speakers(blocks[layout.body : layout.limit])
    leave_contents(blocks, layout.body, layout.limit)
    foot = find_foot(blocks, layout)
    if foot < layout.limit and is_signed(blocks, foot, layout.body):
        blocks[foot].mark, blocks[foot].found = Mark.PROSE, None
        foot += 1
    walk = Walk(blocks, layout.body, foot, layout)
    walk.pictured = any(block.mark is Mark.CAPTION for block in blocks[layout.body : foot])
    walk.headed = any(block.mark is Mark.HEADING for block in blocks[layout.body : foot])
    walk.interview = _count_questions(blocks[layout.body : foot]) >= _INTERVIEW
    walk.illustrated = _count_illustrated(blocks[layout.body : foot]) >= _LISTICLE
    end = walk.go(_STEPS)
    _cut_closing(blocks, layout.body, end)
    return end


def _mark_speakers(blocks: list[Block]) -> None:
    """Mark as paragraphs what people say by turns, behind their names: `Camat : siapa namanya`."""
    turns = [
        (block.text.partition(":")[0].rstrip(), block)
        for block in blocks
        if block.inside and ":" in block.text[:_LONGEST_SPEAKER] and block.mark in _SPOKEN
    ]
    counts = Counter(name for name, _ in turns)
    often = {name for name, count in counts.items() if count > 1 and name[:1].isupper()}
    if len(often) > 1:
        for name, block in turns:
            if name in often and block.text[-1] != ":":
                block.mark, block.found = Mark.PROSE, None


def _count_questions(blocks: list[Block]) -> int:
    """Return how many lines of a story ask a question and are answered below."""
    return sum(
        block.mark is Mark.TITLE and block.text[-1] == "?" and below.mark is Mark.PROSE
        for block, below in pairwise(blocks)
    )


def _count_illustrated(blocks: list[Block]) -> int:
    """Return how many short titles stand between a paragraph and a credit with another below it.

    Below a numbered heading such a line is the picture's own.
    """
    return sum(
        above.mark in PROSE
        and title.mark in LOOSE
        and title.text.count(" ") <= _HEADING_BLANKS
        and credit.mark is Mark.CREDIT
        and below.mark in PARAGRAPHS
        for above, title, credit, below in zip(
            blocks, blocks[1:], blocks[2:], blocks[3:], strict=False
        )
    )


def _take_paragraph(walk: Walk) -> bool:
    block = walk.block
    listed = block.mark is Mark.ITEM
    text = block.text[block.found.end :] if isinstance(block.found, Origin) else block.text
    if walk.told.says(text):
        block.dismiss(Reason.REPEATED)  # the story is told once
        walk.place += 1
        return True
    walk.told.add(text)
    if text.endswith(_DOTS) and walk.place and walk.blocks[walk.place - 1].found is _PAGER:
        block.dismiss(Reason.PAGINATION)  # how the next page begins
        walk.place += 1
        return True
    if listed and is_numbered_heading(walk):
        block.settle(Role.SUBHEADING)
        walk.number = number_of(block.text)
    elif listed and is_bullet_link(walk):
        block.settle(Role.RELATED)
    elif is_seen_alone(walk) or (block.mark is Mark.PROSE and is_seen(block.text)):
        block.settle(Role.CAPTION)
    elif isinstance(block.found, Origin) and not walk.begun:
        block.settle(Role.DATELINE, (block.found.end, Role.BODY))
        walk.begun = True
    else:
        block.settle(Role.BODY)
        walk.begun = True
    walk.place += 1
    return True


def _take_dateline(walk: Walk) -> bool:
    # A place between paragraphs heads what was filed from there.
    walk.block.settle(Role.SUBHEADING if walk.begun else Role.DATELINE)
    walk.place += 1
    return True


def _take_picture(walk: Walk) -> bool:
    walk.block.settle(Role.CAPTION)
    if walk.block.mark is Mark.CREDIT:
        _claim_caption(walk)
    walk.place += 1
    return True


def _claim_caption(walk: Walk) -> None:
    """Give a credit alone the sentence above it, which its words or its place show to be seen."""
    above = walk.blocks[walk.place - 1] if walk.place > walk.start + 1 else None
    if (
        above is not None
        and above.role is Role.BODY
        and not above.cuts
        and above.mark is Mark.PROSE
        and is_caption(walk.blocks, walk.place - 1, walk.place)
    ):
        above.settle(Role.CAPTION)


def _take_heading(walk: Walk) -> bool:
    below = walk.blocks[walk.place + 1 : walk.place + 1 + _LINKS]
    if len(below) == _LINKS and all(block.mark is Mark.LINK for block in below):
        # `Pilihan Editor` above links to other stories.
        walk.block.dismiss(Reason.RAIL)
    else:
        walk.block.settle(Role.SUBHEADING)
    walk.place += 1
    return True


def _take_code(walk: Walk) -> bool:
    if settle_code(walk.blocks, walk.place, walk.end):
        walk.place += 2
        return True
    return take_loose(walk)


def _take_break(walk: Walk) -> bool:
    """Settle what mostly ends an article, and here stands inside it."""
    block = walk.block
    if block.mark is Mark.SOURCE:
        walk.place = settle_source(walk.blocks, walk.place, walk.end)
        return True
    if block.mark is Mark.LABEL:
        settle_label(walk.blocks, walk.place, walk.start, walk.end)
        while walk.below is not None and walk.below.role is Role.BYLINE:
            walk.place += 1
    elif block.mark is Mark.BYLINE:
        block.settle(Role.BYLINE)
    elif block.mark is Mark.SIGNOFF:
        settle_credit(block)
    elif block.mark is Mark.FOOTER and "/" in block.text and len(block.text) <= _PARAGRAPH:
        # `©2026 Kabar.com/Istimewa` credits a picture.
        block.settle(Role.CAPTION)
        block.found = Picture(None, block.text)
    walk.place += 1
    return True


def _cut_closing(blocks: list[Block], body: int, end: int) -> None:
    """Cut what closes the body from behind its last sentence: sign-off, byline or source.

    Behind it readers may have their say; there what two have signed closes the story.
    """
    last = True
    for place in range(end - 1, body - 1, -1):
        block = blocks[place]
        if block.role is Role.BODY or (block.role is Role.DATELINE and block.cuts):
            signed = last or "/" in block.text[-_LONGEST_SIGNOFF:]
            closing = find_closing(block.text, last=last) if signed else None
            if closing is not None and (last or is_of_two(block.text[closing[0] :])):
                block.settle(block.role, *block.cuts, closing)
                return
            last = False


_STEPS: dict[Mark, Step] = {
    Mark.PROSE: _take_paragraph,
    Mark.OPENING: _take_paragraph,
    Mark.ITEM: _take_paragraph,
    Mark.DATELINE: _take_dateline,
    Mark.CAPTION: _take_picture,
    Mark.CREDIT: _take_picture,
    Mark.CODE: _take_code,
    Mark.CROSSLINK: take_crosslink,
    Mark.CROSSLINK_LABEL: take_crosslinks,
    Mark.RAIL: take_rail,
    Mark.HEADING: _take_heading,
    Mark.LINK: take_loose,
    Mark.TITLE: take_loose,
    Mark.NAME: take_loose,
    Mark.WORD: take_loose,
    Mark.ODD_DATE: take_loose,
    Mark.VALUE: take_loose,
    Mark.DAY: take_day,
    Mark.TIME: take_day,
    Mark.RELATIVE: take_day,
    Mark.BYLINE: _take_break,
    Mark.FOOTER: _take_break,
    Mark.LABEL: _take_break,
    Mark.SIGNOFF: _take_break,
    Mark.SOURCE: _take_break,
    Mark.TAGS: _take_break,
    Mark.TAGS_LABEL: _take_break,
}
