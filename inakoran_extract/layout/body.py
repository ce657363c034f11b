"""Settles the body: paragraphs, and what stands between them."""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.signoff import is_of_two
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.foot import find_foot
from inakoran_extract.layout.head_pictures import settle_code, settle_credit
from inakoran_extract.layout.labels import settle_label, settle_source
from inakoran_extract.layout.loose import take_day, take_loose
from inakoran_extract.layout.marks import INSERTS, LOOSE, PARAGRAPHS
from inakoran_extract.layout.walk import Step, Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import are_names, is_name, is_outlet, is_sentence_case

# So many questions make an interview.
_INTERVIEW = 3
_BULLETS = "•●▪»►▶"
# So many headings with a picture below each make a listicle; captions say more than headings.
_LISTICLE = 3
_HEADING_BLANKS = 9
# So many links below a heading make a list of other stories.
_LINKS = 2
_PARAGRAPH = 80
_LONGEST_SIGNOFF = 50
_LONGEST_NAMES = 60


def settle_body(blocks: list[Block], layout: Layout) -> int:
    """Settle the body's blocks; return the index behind the last of them."""
    foot = find_foot(blocks, layout)
    if foot < layout.limit and _is_signed(blocks, foot, layout.body):
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


def _count_questions(blocks: list[Block]) -> int:
    """Return how many lines of a story ask a question and are answered below."""
    return sum(
        block.mark is Mark.TITLE and block.text[-1] == "?" and below.mark is Mark.PROSE
        for block, below in pairwise(blocks)
    )


def _count_illustrated(blocks: list[Block]) -> int:
    """Return how many short titles stand between a paragraph and a credit with another below it."""
    return sum(
        above.mark in PARAGRAPHS
        and title.mark in LOOSE
        and title.text.count(" ") <= _HEADING_BLANKS
        and credit.mark is Mark.CREDIT
        and below.mark in PARAGRAPHS
        for above, title, credit, below in zip(blocks, blocks[1:], blocks[2:], blocks[3:])
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
    if listed and _is_numbered_heading(walk):
        block.settle(Role.SUBHEADING)
        walk.number = _number_of(block.text)
    elif listed and _is_bullet_link(walk):
        block.settle(Role.RELATED)
    elif _names_who_is_seen(walk):
        block.settle(Role.CAPTION)
    elif isinstance(block.found, Origin) and not walk.begun:
        block.settle(Role.DATELINE, (block.found.end, Role.BODY))
        walk.begun = True
    else:
        block.settle(Role.BODY)
        walk.begun = True
    walk.place += 1
    return True


def _names_who_is_seen(walk: Walk) -> bool:
    """Tell whether a line between paragraphs only names what a picture shows: `Rina dan Hamid.`."""
    text = walk.block.text
    above, below = walk.blocks[walk.place - 1 : walk.place], walk.below
    return (
        len(text) <= _LONGEST_NAMES
        and text[-1] == "."
        and walk.block.mark is Mark.PROSE
        and are_names(text)
        and bool(above)
        and above[0].role is Role.BODY
        and below is not None
        and all(
            beside.mark in PARAGRAPHS and len(beside.text) > _PARAGRAPH
            for beside in (*above, below)
        )
    )


def _take_dateline(walk: Walk) -> bool:
    # A place between paragraphs heads what was filed from there.
    walk.block.settle(Role.SUBHEADING if walk.begun else Role.DATELINE)
    walk.place += 1
    return True


def _take_crosslink(walk: Walk) -> bool:
    walk.block.settle(Role.RELATED)
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


def _is_signed(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a story's last line is a paragraph that names its reporter, and no caption.

    `"Kami baru bisa panen lagi," kata Rasyid. (Tribunmadura.com/Moh Rasyid)`
    """
    text = blocks[place].text
    before, _, signed = text.rpartition("(")
    outlet, slash, name = signed.rstrip(").").partition("/")
    return (
        place > body
        and blocks[place].mark is Mark.CAPTION
        and blocks[place - 1].mark in PARAGRAPHS
        # Of a gallery's captions it is only the first.
        and not any(block.mark is Mark.CAPTION for block in blocks[place + 1 : place + 3])
        and bool(slash)
        and (_is_told(before.strip()) or (is_outlet(outlet.strip()) and _is_signer(name.strip())))
        and len(before) > _PARAGRAPH
        and before.rstrip()[-1:] in '.!?"”'
        and text[-1] == ")"
    )


def _is_signer(name: str) -> bool:
    return is_name(name) or name.replace(" ", "").isalpha()


def _is_told(text: str) -> bool:
    """Tell whether a text says more than captions do: somebody's words, a second sentence."""
    return text[:1] in ('"', "“") or ". " in text


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


def _take_rail(walk: Walk) -> bool:
    """Settle a rail inside the story: its heading, and the titles below it, which are related."""
    for title in _take_titles(walk):
        title.settle(Role.RELATED)
    return True


def _take_crosslinks(walk: Walk) -> bool:
    """Settle the label of cross-links and the titles below it."""
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
    while walk.place < walk.end and walk.block.mark in (*LOOSE, Mark.ITEM, Mark.LINK):
        if (tight and not walk.block.lines[0].tight) or _is_numbered_heading(walk):
            break
        if walk.place > start and (
            walk.block.text[-1] == ":"  # announces a list of the story's
            or _is_unlinked(walk, start)
            or _is_question(walk)
        ):
            break
        walk.place += 1
    return walk.blocks[start : walk.place]


def _is_unlinked(walk: Walk, first: int) -> bool:
    """Tell whether a title leads nowhere, though the first below its label is a link."""
    return walk.blocks[first].mark is Mark.LINK and walk.block.mark is not Mark.LINK


def _is_question(walk: Walk) -> bool:
    """Tell whether a title asks the next question of an interview."""
    answered = walk.below is not None and walk.below.mark is Mark.PROSE
    return walk.interview and walk.block.text[-1] == "?" and answered


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
    if 0 < walk.number == _number_of(text) - 1 and text[-1] != ".":
        # Where others head paragraphs it goes on with them, though its own text never comes.
        return True
    # The last item of a list has others above it.
    if walk.place > walk.start and walk.blocks[walk.place - 1].mark is Mark.ITEM:
        return False
    place = walk.place + 1
    while place < walk.end and walk.blocks[place].mark in INSERTS:
        place += 1
    return place < walk.end and walk.blocks[place].mark is Mark.PROSE


def _number_of(text: str) -> int:
    """Return the number that an item begins with."""
    return int(text[: 1 + text[1:2].isdecimal()])


def _cut_closing(blocks: list[Block], body: int, end: int) -> None:
    """Cut what closes the body from behind its last sentence: sign-off, byline or source.

    Behind it readers may have their say; there what two have signed closes the story.
    """
    last = True
    for place in range(end - 1, body - 1, -1):
        block = blocks[place]
        if block.role is Role.BODY or (block.role is Role.DATELINE and block.cuts):
            signed = last or "/" in block.text[-_LONGEST_SIGNOFF:]
            closing = find_closing(block.text) if signed else None
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
    Mark.CROSSLINK: _take_crosslink,
    Mark.CROSSLINK_LABEL: _take_crosslinks,
    Mark.RAIL: _take_rail,
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
