"""The context pass: gives every block its role by its neighbours.

Head, body and tail are walked once each, in that order; what lies outside them is boilerplate, for
the reason that the last heading above it gives.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.role_labels import ends_in_role
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.body import settle_body
from inakoran_extract.layout.column_notes import sign_column
from inakoran_extract.layout.datelines import read_first
from inakoran_extract.layout.find import Layout, find_article
from inakoran_extract.layout.head import is_dated, settle_date, settle_head
from inakoran_extract.layout.labelled import LABELLED
from inakoran_extract.layout.labels import settle_source
from inakoran_extract.layout.marks import DATES
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.signed_last import sign_last_paragraph
from inakoran_extract.layout.tail import settle_tail
from inakoran_extract.layout.titles import SHORTEST_TITLE, TITLES, is_signature
from inakoran_extract.model import Reason, Role

# So far above its date a headline stands below its story, and so many of its words are told there.
_HEAD = 3
# Lines with labels stand so near to each other.
_LABELS = 8
_TOLD = 2
# So near below an article its editor may stand, behind its tags and a rail.
_NEAR = 12
# So long is what somebody is, behind the name.
_LONGEST_BESIDE = 90
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_BYLINE = frozenset((Role.BYLINE,))
_HEADINGS = frozenset((Reason.RAIL, Reason.FOOTER, Reason.COMMENTS))


def settle(blocks: list[Block]) -> None:
    """Give every block its role."""
    layout = find_article(blocks)
    read_first(blocks, layout.body, layout.limit)
    for block in blocks:
        if isinstance(block.found, Reason):
            block.dismiss(block.found)
        elif block.mark is Mark.LINK:
            block.dismiss(Reason.NAVIGATION)
    settle_head(blocks, layout)
    end = settle_body(blocks, layout) if layout.body < layout.limit else _last_picture(blocks)
    _dismiss_biography(blocks, layout.body, end)
    stop = settle_tail(blocks, end, layout)
    sign_last_paragraph(blocks, layout.body)
    _settle_rest(blocks, layout, stop)
    sign_column(blocks, layout.body)
    if layout.headline == -1:
        _settle_headline_below(blocks, layout.body)
    _settle_date_below(blocks, stop)


def _settle_headline_below(blocks: list[Block], body: int) -> None:
    """Settle the headline of a page that prints its head below its story: the title of the date.

    A byline may stand between; the story uses two words of the title at least. A label tells more.
    """
    labelled = next((at for at in range(body, len(blocks)) if blocks[at].weight >= LABELLED), -1)
    if labelled != -1:
        blocks[labelled].settle(Role.HEADLINE)
        near = blocks[max(labelled - _LABELS, body) : labelled + _LABELS]
        dates = [block for block in near if block.mark in DATES]
        if dates and not any(block.role is Role.TIMESTAMP for block in blocks):
            dates[0].settle(Role.TIMESTAMP)
        return
    dated = (at for at in range(body, len(blocks)) if blocks[at].role is Role.TIMESTAMP)
    date = next(dated, -1)
    for place in range(date - 1, max(date - _HEAD, body), -1):
        text = blocks[place].text
        if blocks[place].mark not in TITLES or text.count(" ") < SHORTEST_TITLE:
            continue
        if is_signature(blocks[place]) or is_person(text):
            continue
        told = " ".join(block.text for block in blocks[body:place] if block.mark in _PROSE)
        if sum(word in told.lower() for word in long_words(text)) >= _TOLD:
            blocks[place].settle(Role.HEADLINE)
            for block in blocks[date + 1 : date + 2]:
                picture = part_credit(block.text)
                if block.role is Role.BOILERPLATE and picture.text and picture.credit:
                    block.settle(Role.CAPTION)
                    block.found = picture
            return


def _settle_date_below(blocks: list[Block], stop: int) -> None:
    """Settle the only date, right below an article, as a blog prints it: its own.

    With a title beside it, it is another story's.
    """
    if stop >= len(blocks) or is_dated(blocks):
        return
    date, below = blocks[stop], blocks[stop + 1 : stop + 2]
    line = date.found
    if (
        isinstance(line, DateLine)
        and (line.stamp.has_weekday or line.firm)
        and not any(block.mark in TITLES and block.text.count(" ") > 1 for block in below)
    ):
        settle_date(date)


def _dismiss_biography(blocks: list[Block], body: int, end: int) -> None:
    """Leave out what a story's last paragraph says of its author: `N adalah wartawan …`."""
    last = next(
        (place for place in range(end - 1, body, -1) if blocks[place].role is Role.BODY), -1
    )
    if last == -1 or not any(block.role is Role.BODY for block in blocks[body:last]):
        return
    text = blocks[last].text.lstrip("*) ")
    subject, verb, _ = text.partition(" adalah ")
    if not verb:
        # `Rina Wulandari, pemerhati pesisir.`
        subject, verb, said = text.partition(", ")
        if not said[:1].islower() or ". " in said or len(text) > _LONGEST_BESIDE:
            return
    signed = " ".join(block.text for block in blocks if block.role is Role.BYLINE)
    # `Ustaz Rina Wulandari, pengajar …` of `Rina Wulandari`
    named = subject.partition(" ")[2] if subject.count(" ") > 1 else subject
    if subject == "Penulis" or (" " in subject and (subject in signed or named in signed)):
        blocks[last].dismiss(Reason.FOOTER)


def _is_missing_editor(blocks: list[Block], block: Block) -> bool:
    """Tell whether a line names nobody but the editor, and no line of the article names one."""
    return _edits(block) and not any(
        other.role is Role.BYLINE and "editor" in other.text.lower() for other in blocks
    )


def _is_missing_source(blocks: list[Block], stop: int, place: int) -> bool:
    """Tell whether a line near below an article says whom it is from, as no line of it does.

    Behind the dates of other stories it says so of them.
    """
    return (
        place < stop + _NEAR
        and not any(block.mark in DATES for block in blocks[stop:place])
        and not any(block.role is Role.ATTRIBUTION for block in blocks)
    )


def _edits(block: Block) -> bool:
    return isinstance(block.found, Signed) and {author.role for author in block.found.authors} == {
        "editor"
    }


def _last_picture(blocks: list[Block]) -> int:
    """Return the index behind a gallery's last picture; without any the number of blocks."""
    pictures = [place for place, block in enumerate(blocks) if block.role is Role.CAPTION]
    return pictures[-1] + 1 if pictures else len(blocks)


def _may_sign(above: Block, *, signed: bool) -> bool:
    """Tell whether a label far below a story signs it: nobody else does, or right above.

    Below its number it is a title: `2` / `Naskah Khutbah: Air dan Amanah`.
    """
    return above.role is Role.BYLINE or not (signed or above.found is Reason.COUNTER)


def _settle_rest(blocks: list[Block], layout: Layout, stop: int) -> None:
    """Give the blocks below the article their reason."""
    reason = Reason.UNCLAIMED
    signed = any(
        role is Role.BYLINE
        for block in blocks[:stop]
        if block.holds(_BYLINE)
        for role, _ in block.parts()
    )
    for place in range(stop, len(blocks)):
        block = blocks[place]
        if place >= layout.limit:
            reason = Reason.COMMENTS
            if block.role is Role.BOILERPLATE:
                block.dismiss(reason)
        elif isinstance(block.found, Reason):
            if block.found in _HEADINGS:
                reason = block.found
        elif block.mark is Mark.BYLINE and (
            ends_in_role(block.text)
            or (":" in block.text and _may_sign(blocks[place - 1], signed=signed))
            or (place < stop + _NEAR and _is_missing_editor(blocks, block))
        ):
            # Far below the story, too: a role glued to a name signs it, and so does a label where
            # nobody else does, or right above it, and an editor where there is none.
            block.settle(Role.BYLINE)
            signed = True
        elif block.mark is Mark.SOURCE and _is_missing_source(blocks, stop, place):
            settle_source(blocks, place, layout.limit)
        elif block.role is Role.BOILERPLATE and block.reason is not Reason.REPEATED:
            block.dismiss(reason)
