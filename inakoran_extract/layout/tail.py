"""Settles the tail: what closes an article below its body."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.related import heads_list
from inakoran_extract.fields.signoff import signs_last
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.bylines import is_among_bylines, sign_photographer
from inakoran_extract.layout.crosslinks import is_alike
from inakoran_extract.layout.ends import is_appendix
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.head import is_dated, settle_date
from inakoran_extract.layout.labels import is_source, settle_label, settle_signed, settle_source
from inakoran_extract.layout.last_names import is_signed, take_name
from inakoran_extract.layout.leads import lacks_credit
from inakoran_extract.layout.marks import DATES
from inakoran_extract.layout.rows import is_number
from inakoran_extract.layout.shown import shows
from inakoran_extract.layout.walk import Step, Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_desk, is_place, is_section
from inakoran_extract.words.people import BUTTONS
from inakoran_extract.words.sentences import is_of_site
from inakoran_extract.words.vocabulary import NO_TAGS, phrases

# Farther below its body an article says nothing more, in blocks.
_REACH = 40
_TITLES = frozenset((Mark.NAME, Mark.TITLE, Mark.WORD))
# What a sign-off in brackets on its own line may look like.
_BRACKETED = _TITLES | {Mark.CREDIT, Mark.VALUE, Mark.CODE}
_SIGNED = frozenset((Role.SIGNOFF,))
_BYLINES = frozenset((Role.BYLINE,))
# So near below the article's end who made it may stand, below a list.
_SIGNED_BELOW = 12
_MOST_TAG_WORDS = 6
# `Tentang Penulis`, `Previous article`: so few words are no title.
_TITLE_BLANKS = 2
# `Baca berikutnya` and its like call for another story.
_DESKS = frozenset(("admin", "team", "redaksi", "newsroom", "desk"))
_CALLS = phrases("baca, berikutnya, lihat, next, previous, sebelumnya, selanjutnya, simak, tonton")


def settle_tail(blocks: list[Block], start: int, layout: Layout) -> int:
    """Settle sign-off, byline, source, tags and cross-links below a body.

    Returns:
        The index of the first block that belongs to no part of the article.
    """
    limit = layout.limit
    below = start
    while below < limit and blocks[below].mark is Mark.CAPTION and not lacks_credit(blocks[below]):
        below += 1
    if below < limit and _signs_below(blocks, below):
        blocks[below].mark, blocks[below].found = Mark.SIGNOFF, blocks[below].text
    _sign_letter(blocks, start, limit)
    end = Walk(blocks, start, min(limit, start + _REACH), layout).go(_STEPS)
    # `0 KOMENTAR` may stand above the tags.
    if end == limit and limit + 1 < len(blocks) and blocks[limit + 1].mark is Mark.TAGS_LABEL:
        walk = Walk(blocks, limit + 1, len(blocks), layout)
        _take_tags(walk)
        return walk.place
    # Others list them below the rails.
    listed = any(block.role is Role.TAGS for block in blocks[start:end])
    for place in range(end, end if listed else min(limit, start + _REACH)):
        block = blocks[place]
        if block.mark is Mark.TAGS_LABEL or (block.mark is Mark.TAGS and block.text[0] != "#"):
            walk = Walk(blocks, place, min(limit, start + _REACH), layout)
            _take_tags(walk)
            _sign_below_tags(walk, end)
            break
    _sign_below_list(blocks, end, min(limit, end + _SIGNED_BELOW))
    return end


def _sign_below_list(blocks: list[Block], end: int, limit: int) -> None:
    """Settle who wrote and who edited, on one line below a list of other stories.

    Those don't say both; and nobody else may have signed, and no date or sentence stand between.
    """
    for block in blocks[end:limit]:
        if block.mark in DATES or block.mark is Mark.PROSE:
            break
        if block.mark is Mark.BYLINE and block.text.count(":") > 1:
            signed = any(
                isinstance(above.found, Signed) and above.found.authors and above.holds(_BYLINES)
                for above in blocks[:end]
            )
            if not signed and isinstance(block.found, Signed) and block.found.authors:
                settle_signed(block)
            break


def _sign_below_tags(walk: Walk, end: int) -> None:
    """Settle who signs below tags that stand below a list: `Penulis: NAMA Editor: NAMA`.

    A date above them, below the story's end, would be another story's.
    """
    if any(block.mark in DATES for block in walk.blocks[end : walk.place]):
        return
    while walk.place < walk.end and walk.block.mark is Mark.BYLINE and ":" in walk.block.text:
        _take_byline(walk)


def _sign_letter(blocks: list[Block], start: int, limit: int) -> None:
    """Settle who signs as letters are signed: `Kupang, 4 Juni 2024` / NAMA, below all else."""
    if start + 2 != limit or blocks[start].mark not in DATES:
        return
    date, name = blocks[start : start + 2]
    placed = is_place(date.text.partition(",")[0])
    named = name.mark is Mark.NAME and " " in name.text and is_person(name.text)
    if placed and named and not is_signed(blocks):
        name.settle(Role.BYLINE)
        name.found = Signed(people(name.text, None))


def _signs_below(blocks: list[Block], start: int) -> bool:
    """Tell whether a line right below a body signs it: `(07)`, `(Rls/Tim Redaksi)`, `Humas/Rin`.

    A slash between two full names is a byline's, and one without brackets a credit's as well.
    """
    block = blocks[start]
    bracketed = block.text[0] in "(["
    # `Tim/Red` labels nobody where no name stands below.
    desk = block.mark is Mark.LABEL and "/" in block.text and start + 1 == len(blocks)
    return (
        (desk or block.mark in (_BRACKETED if bracketed else _TITLES))
        and signs_last(block.text)
        and (bracketed or not _is_of_two(block))
        and not any(above.holds(_SIGNED) for above in blocks[max(0, start - 1) : start])
    )


def _take_signoff(walk: Walk) -> bool:
    walk.block.settle(Role.SIGNOFF)
    walk.place += 1
    _settle_bare_tags(walk)
    return True


def _take_byline(walk: Walk) -> bool:
    settle_signed(walk.block)
    walk.place += 1
    return True


def _take_label(walk: Walk) -> bool:
    settle_label(walk.blocks, walk.place, walk.start, walk.end)
    walk.place += 1
    return True


def _take_source(walk: Walk) -> bool:
    walk.place = settle_source(walk.blocks, walk.place, walk.end)
    return True


def _take_crosslink(walk: Walk) -> bool:
    if not _is_closed(walk):
        walk.block.settle(Role.RELATED)
    walk.place += 1
    return True


def _take_picture(walk: Walk) -> bool:
    block = walk.block
    if block.mark is Mark.CREDIT and (shown := _find_shown(walk)) is not None:
        block.settle(Role.CAPTION)
        shown.settle(Role.CAPTION)
        walk.place += 1 + (shown is walk.below)
        return True
    if is_among_bylines(walk.blocks, walk.place, sure=True):
        sign_photographer(block)
    elif is_source(block):
        block.settle(Role.ATTRIBUTION)  # below the story it is the facts' source
    elif walk.place == walk.start and _is_of_two(block) and not is_signed(walk.blocks):
        block.settle(Role.BYLINE)
        block.found = Signed(people(block.text, None))
    elif _is_of_others(walk):
        block.dismiss(Reason.RAIL)
    elif not _is_closed(walk):
        block.settle(Role.CAPTION)
    walk.place += 1
    return True


def _is_of_others(walk: Walk) -> bool:
    """Tell whether the label of a list of other stories stands above, whose pictures these are."""
    above = walk.blocks[walk.start : walk.place]
    return any(block.mark is Mark.CROSSLINK_LABEL for block in above)


def _find_shown(walk: Walk) -> Block | None:
    """Return the words right below a body that its last credit, above or below them, is for."""
    if walk.place == walk.start and walk.blocks[walk.place - 1].role is Role.CAPTION:
        return None  # it is that caption's
    above = walk.place == walk.start + 1
    shown = walk.blocks[walk.start] if above else walk.below if walk.place == walk.start else None
    told = shown is not None and shown.mark in _TITLES and " " in shown.text
    return shown if shown is not None and told and shows(shown.text) else None


def _take_crosslinks(walk: Walk) -> bool:
    """Settle the label of cross-links and the titles below it."""
    if _is_closed(walk):
        walk.place += 1
        return True
    walk.block.settle(Role.RELATED)
    walk.place += 1
    first = walk.place
    while (
        walk.place < walk.end
        and walk.block.mark in (*_TITLES, Mark.ITEM, Mark.LINK)
        and is_alike(walk.blocks[first], walk.block)
        and (walk.block.mark is Mark.ITEM or walk.blocks[first].mark is not Mark.ITEM)
        and walk.block.text.count(" ") >= _TITLE_BLANKS
    ):
        walk.block.settle(Role.RELATED)
        walk.place += 1
    return True


def _take_tags(walk: Walk) -> bool:
    """Settle a list of tags, on the label's line or below it."""
    labelled = walk.block.mark is Mark.TAGS_LABEL
    # `Tags: beras` / `harga pangan`: each on a line of its own, the first beside the label.
    found = walk.block.found
    alone = ":" in walk.block.text and isinstance(found, tuple) and len(found) == 1
    walk.block.settle(Role.TAGS)
    walk.place += 1
    # A list of links ends with its last link; other lists with what is no tag by its looks.
    labelled = labelled and walk.place < walk.end and walk.block.mark is not Mark.TAGS
    while walk.place < walk.end:
        block = walk.block
        # Below tags in small letters capitals head the next list.
        heading = (
            block.text.isupper()
            and " " in block.text
            and walk.blocks[walk.place - 1].text.islower()
        )
        bare = (
            (labelled or (alone and block.text.islower()))
            and not heading
            and (block.mark in (*_TITLES, Mark.CODE, Mark.ITEM) or is_section(block.text))
            and block.text[-1] not in "?:…"
            and block.text.lower() not in NO_TAGS
            and not heads_list(block.text)
            and not is_appendix(block.text.lower())
            and not _is_dated(walk)
            and block.text.count(" ") < _MOST_TAG_WORDS
            and _CALLS.isdisjoint(block.text.lower().split())
            and block.text.lower().rpartition(" ")[2] not in _DESKS
        )
        if block.mark is not Mark.TAGS and not (bare and len(block.text) <= 40):
            break
        block.settle(Role.TAGS)
        walk.place += 1
    return True


def _is_dated(walk: Walk) -> bool:
    """Tell whether a line is of a list of stories, with the date of one below it."""
    return walk.below is not None and walk.below.mark in DATES


def _take_date(walk: Walk) -> bool:
    """Settle a date of change, or the article's date where the head has none."""
    line = walk.block.found
    if not isinstance(line, DateLine) or not (line.modified or not is_dated(walk.blocks)):
        return False
    settle_date(walk.block)
    walk.place += 1
    return True


def _take_day(walk: Walk) -> bool:
    """Settle a day that a word says to be the article's: `Dipublikasikan pada 15 Agustus 2019`."""
    line = walk.block.found
    return isinstance(line, DateLine) and line.labelled and _take_date(walk)


def _is_of_two(block: Block) -> bool:
    """Tell whether a line is two full names that a slash parts, and credits no picture."""
    first, slash, second = block.text.partition("/")
    return bool(slash) and all(" " in name.strip() and is_person(name) for name in (first, second))


def _take_prose(walk: Walk) -> bool:
    """Pass over prose as long as nothing has closed the article."""
    if _is_closed(walk):
        return False
    walk.place += 1
    return True


def _stop(_walk: Walk) -> bool:
    return False


def _is_closed(walk: Walk) -> bool:
    """Tell whether tags or a footer stand above, behind which other stories may follow."""
    return any(
        block.role is Role.TAGS or block.mark is Mark.FOOTER
        for block in walk.blocks[walk.start : walk.place]
    )


def _is_run(text: str) -> bool:
    return text.islower() and text.replace(" ", "").isalnum()


def _settle_bare_tags(walk: Walk) -> None:
    """Settle tags that no word announces, right below the sign-off.

    Either each stands on a line of its own, in a few words, or all of them are one run of words in
    lower case.
    """
    start = place = walk.place
    blocks = walk.blocks
    below = blocks[place + 1].text if place + 1 < walk.end else ""
    if place < walk.end and _is_run(blocks[place].text) and not _is_run(below):
        blocks[place].settle(Role.TAGS)
        walk.place += 1
        return
    while place < walk.end and blocks[place].mark in _TITLES:
        text = blocks[place].text
        labelled = place + 1 < walk.end and blocks[place + 1].mark is Mark.LABEL
        named = labelled or ":" in text or " oleh " in text or is_appendix(text.lower())
        if named or text.count(" ") > (6 if text.islower() else 3) or is_desk(text):
            break
        if not text.islower() and (is_of_site(text) or _is_button(text)):
            break  # `Jaringan Kami`, `Statistik Pengunjung`: what heads other lines
        place += 1
    # More than a few are another list, and so are those that ask or break off.
    if place < walk.end and _is_headed(blocks[start:place], blocks[place]):
        return
    if place - start > 8 or any(tag.text[-1] in "?!…." for tag in blocks[start:place]):
        return
    for block in blocks[start:place]:
        block.settle(Role.TAGS)
    walk.place = place


def _is_button(text: str) -> bool:
    return not BUTTONS.isdisjoint(text.lower().split())


def _is_headed(run: list[Block], below: Block) -> bool:
    """Tell whether short lines head other stories' titles, or one of them a row of buttons."""
    if len(run) > 1 and all(line.text.islower() for line in run):
        return False  # as no headings are
    if below.mark is Mark.RELATIVE or is_number(below.text):
        return True  # rows
    if below.mark is Mark.NAME:
        return below.text.count(" ") > _TITLE_BLANKS  # a title in capitals
    heading = len(run) == 1 and not run[0].text.islower()
    return below.mark in (Mark.TITLE, Mark.PROSE) or (heading and isinstance(below.found, Reason))


_STEPS: dict[Mark, Step] = {
    Mark.SIGNOFF: _take_signoff,
    Mark.BYLINE: _take_byline,
    Mark.LABEL: _take_label,
    Mark.SOURCE: _take_source,
    Mark.CROSSLINK: _take_crosslink,
    Mark.CROSSLINK_LABEL: _take_crosslinks,
    Mark.CAPTION: _take_picture,
    Mark.CREDIT: _take_picture,
    Mark.TAGS: _take_tags,
    Mark.TAGS_LABEL: _take_tags,
    Mark.TIME: _take_date,
    Mark.NAME: take_name,
    Mark.DATELINE: take_name,
    Mark.PROSE: _take_prose,
    Mark.OPENING: _take_prose,
    Mark.ITEM: _take_prose,
    Mark.RAIL: _stop,
    Mark.DAY: _take_day,
    Mark.RELATIVE: _stop,
}
