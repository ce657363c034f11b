"""Settles the head: what stands between headline and body."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import part_site
from inakoran_extract.fields.credits import DESCRIPTIONS, Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.fields.timestamp import DateLine, read_date_line
from inakoran_extract.layout.bylines import settle_bylines
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.headline import in_page
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_place, is_section, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS

_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
# Words of a line that is more than a button or a section.
_LONG = 4
_MOST_CAPTIONS = 4
_PAIR = 2
_LABELLED = pattern(r"[A-Za-z]{3,14} ?: \S[^:]*[:\d]")
_MINUTES = frozenset(("menit", "min", "mins", "minutes"))
_CAPTION_TEXTS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.OPENING))


def settle_head(blocks: list[Block], layout: Layout) -> None:
    """Settle headline, deck, dates, bylines and pictures above the body."""
    headline = layout.headline
    if headline >= 0:
        blocks[headline].settle(Role.HEADLINE)
        for place, block in enumerate(blocks[: layout.body]):
            if place == layout.deck or (block.mark is Mark.DECK and place > headline):
                block.settle(Role.KICKER)
        _dismiss_repeats(blocks, headline)
    dated = _settle_dates(blocks, layout)
    last_date = headline
    for place in range(headline + 1, layout.body):
        if blocks[place].mark in _DATES:
            last_date = place
    settle_bylines(blocks, layout, last_date)
    if not dated:
        _settle_signed_date(blocks[layout.headline + 1 : layout.body])
    _settle_pictures(blocks, layout, last_date)


def _dismiss_repeats(blocks: list[Block], headline: int) -> None:
    """A headline that stands twice counts once, also where the second breaks off in dots.

    What is known as a picture's caption stays.
    """
    text = blocks[headline].text.casefold()
    size = len(blocks[headline].text)
    for place, block in enumerate(blocks):
        if place == headline or len(block.text) > size or block.mark is Mark.CAPTION:
            continue
        again = block.text.casefold()
        if again == text or (
            again.endswith(("...", "…"))
            and again.count(" ") > 1
            and text.startswith(again.rstrip(".… "))
        ):
            block.dismiss(Reason.REPEATED)


# --- dates -----------------------------------------------------------------------------------


def _settle_dates(blocks: list[Block], layout: Layout) -> bool:
    """Choose the article's date lines: those of the head, else the one above the headline.

    Tell whether there is any.
    """
    head = range(layout.headline + 1, layout.body)
    found = [place for place in head if blocks[place].mark is Mark.TIME]
    if not found:
        found = [place for place in head if blocks[place].mark is Mark.DAY][:1]
    elif all(_is_of_change(blocks[place]) for place in found):
        # A bare day beside the day of a change is the article's own.
        beside = range(max(head.start, found[0] - 2), min(head.stop, found[-1] + 3))
        found += [place for place in beside if blocks[place].mark is Mark.DAY][:1]
    if not found:
        above = range(layout.headline - 1, max(layout.headline - 4, -1), -1)
        found = [place for place in above if blocks[place].mark in _DATES][:1]
        if found and _contradicts(blocks[found[0]], blocks[layout.body : layout.body + 1]):
            return False
    if not found:
        found = [place for place in head if blocks[place].mark in _DATES][:1]
    for place in found:
        settle_date(blocks[place])
    return bool(found)


def _contradicts(above: Block, opening: list[Block]) -> bool:
    """Tell whether a date above the headline is not the dateline's, but the page's own clock."""
    line = above.found
    for block in opening:
        if isinstance(block.found, Origin) and isinstance(line, DateLine):
            stamp = find_stamp(block.text[: block.found.end])
            return stamp is not None and stamp.date != line.stamp.date
    return False


def _settle_signed_date(head: list[Block]) -> None:
    """Part the only date from the byline that it stands behind: `Rina Wulandari - 11 Juni 2013`."""
    for block in head:
        if block.role is Role.BYLINE and block.text[-1].isdecimal():
            line = read_date_line(block.text, signed=True)
            if line is not None:
                block.found = line
                settle_date(block)
                return


def _is_of_change(block: Block) -> bool:
    return isinstance(block.found, DateLine) and block.found.modified


def is_dated(blocks: list[Block]) -> bool:
    """Tell whether a line has been settled as the article's date."""
    return any(block.role in (Role.TIMESTAMP, Role.MODIFIED) for block in blocks)


def settle_date(block: Block) -> None:
    """Settle a date line, and the names that share it."""
    line = block.found
    if not isinstance(line, DateLine):
        block.settle(Role.TIMESTAMP)
        return
    (_, first), *others = line.cuts
    block.settle(first, *others)


# --- pictures --------------------------------------------------------------------------------


def _settle_pictures(blocks: list[Block], layout: Layout, last_date: int) -> None:
    """Settle captions, credits and their labels; and prose that a rail parts from the body."""
    body = layout.body
    _settle_above(blocks, layout.headline)
    listed = False
    loose = sum(
        block.role is Role.BOILERPLATE and block.mark in _CAPTION_TEXTS
        for block in blocks[last_date + 1 : body]
    )
    # In a page much stands there that is no picture's; more than a few lines are a list; and
    # without a story there is nothing to illustrate.
    few = loose <= _MOST_CAPTIONS and body < len(blocks) and not in_page(blocks, layout.headline)
    for place in range(layout.headline + 1, body):
        block = blocks[place]
        listed = listed or block.mark in _LISTS
        if block.role is not Role.BOILERPLATE:
            continue
        if block.reason is Reason.REPEATED and not _is_repeated_caption(blocks, place, body):
            continue
        if block.mark in (Mark.CAPTION, Mark.CREDIT):
            block.settle(Role.CAPTION)
            _settle_credit_below(blocks, place, body)
        elif block.mark is Mark.CODE:
            settle_code(blocks, place, body)
        elif block.mark is Mark.SIGNOFF:
            settle_credit(block)
        elif place > last_date and block.mark in _CAPTION_TEXTS:
            _settle_text(blocks, place, layout, listed=listed, few=few)


def _settle_above(blocks: list[Block], headline: int) -> None:
    """Settle the caption right above a page's headline; above a dump's it may be a comment."""
    if headline < 1 or not (blocks[headline].weight or in_page(blocks, headline)):
        return
    above = blocks[headline - 1]
    if above.mark is Mark.CAPTION and isinstance(above.found, Picture) and above.found.credit:
        above.settle(Role.CAPTION)


def _settle_text(
    blocks: list[Block], place: int, layout: Layout, *, listed: bool, few: bool
) -> None:
    """Settle words between date and body: a caption without credit, or something else.

    Args:
        blocks: all blocks of the text.
        place: index of the words.
        layout: where the article's parts stand.
        listed: a list of links has begun above.
        few: the words there are so few that each is a picture's.
    """
    block = blocks[place]
    body = layout.body
    # A dateline opens the body: what stands before it is no paragraph.
    opened = body < len(blocks) and blocks[body].mark in (Mark.DATELINE, Mark.OPENING)
    signed = find_signoff(block.text)
    if signed > 0 and opened:
        # Above a dateline no story ends: what looks like its sign-off credits the picture.
        block.settle(Role.CAPTION)
        block.found = Picture(block.text[:signed].rstrip(), block.text[signed + 1 : -1])
        return
    beside = place - 1 > layout.headline and blocks[place - 1].mark is Mark.CREDIT
    beside = beside or _is_credited(blocks, place, body)
    if block.mark in (Mark.PROSE, Mark.OPENING):
        if not beside and _is_standfirst(blocks, place, layout):
            block.settle(Role.KICKER)
            return
        caption = opened
    else:
        captioned = place + 1 < body and blocks[place + 1].mark is Mark.CAPTION
        long = is_sentence_case(block.text) and block.text.count(" ") >= _LONG
        caption = _may_be_caption(block) and (few or long)
        caption = caption and not (block.mark is Mark.NAME and captioned)
    if beside or (caption and not listed):
        block.settle(Role.CAPTION)
        if not beside:
            block.found = part_site(block.text)
    elif block.mark in (Mark.PROSE, Mark.OPENING):
        block.settle(Role.BODY)
    else:
        block.dismiss(Reason.RAIL)


def _is_credited(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a credit stands right below."""
    return place + 1 < body and blocks[place + 1].mark is Mark.CREDIT


def _is_repeated_caption(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether the headline printed again is a caption: a credit below it has no other one."""
    below = blocks[place + 2] if place + 2 < body else None
    other = (
        below is not None
        and below.mark in (Mark.TITLE, Mark.PROSE, Mark.CAPTION)
        and below.text.count(" ") >= _LONG
    )
    return _is_credited(blocks, place, body) and not other


def _may_be_caption(block: Block) -> bool:
    """Tell whether words between date and body are a picture's: what signs is settled before.

    A word of the site's, a button or a lone place is none.
    """
    words = block.text.lower().split()
    if block.text[-1] == ":":
        return False  # a label of what follows
    if len(words) == 1:
        return words[0].strip(".:") in DESCRIPTIONS
    if len(words) == _PAIR and block.text[0].islower():
        return False  # `in Peristiwa`, the section
    if _LABELLED.match(block.text) is not None or "share on" in block.text.lower():
        return False  # `Kategori: Berita - Dibaca: 1027 kali`
    buttons = sum(word.strip(".:") in BUTTONS for word in words)
    if 2 * buttons >= len(words):
        return False
    return (
        not (is_section(block.text) or is_place(block.text))
        and not (buttons and len(words) <= _LONG)
        and any(len(word) > 2 and word.isalpha() for word in words)
        # `Bacaan 4 Menit`
        and not (words[-1] in _MINUTES or words[-2] in _MINUTES)
    )


def _is_standfirst(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether a sentence below the date sums the story up: a picture's caption follows it."""
    return (
        layout.deck < 0
        and len(blocks[place].text) <= 250
        and place + 1 < layout.body
        and blocks[place + 1].mark in (Mark.CAPTION, Mark.LABEL)
        and not any(block.role is Role.KICKER for block in blocks[layout.headline + 1 : place])
    )


def settle_credit(block: Block) -> bool:
    """Settle what would sign a story below it as a picture's credit; tell whether it can be one.

    `(Tribunnews.com/NAMA)` is both, `(mea/mea)` is not.
    """
    if "/" not in block.text or block.text.islower():
        return False
    block.settle(Role.CAPTION)
    block.mark = Mark.CREDIT
    block.found = Picture(None, block.text[1:-1].strip())
    return True


def settle_code(blocks: list[Block], place: int, end: int) -> bool:
    """Settle a short code as the label of the caption below it; tell whether there is one."""
    if place + 1 >= len(blocks):
        return False
    below = blocks[place + 1]
    tight = place + 1 < end and below.lines[0].tight and below.mark in (Mark.TITLE, Mark.PROSE)
    if not tight and below.mark not in (Mark.CAPTION, Mark.CREDIT):
        return False
    blocks[place].settle(Role.LABEL)
    below.settle(Role.CAPTION)
    return True


def _settle_credit_below(blocks: list[Block], place: int, body: int) -> None:
    """Settle the credit below `Foto :`, which stands alone on its line."""
    if blocks[place].found != Picture(None, None) or place + 1 >= body:
        return
    below = blocks[place + 1]
    if below.mark in (Mark.NAME, Mark.WORD, Mark.TITLE) and len(below.text) <= 60:
        below.settle(Role.CAPTION)
        below.found = Picture(None, below.text)
        below.mark = Mark.CREDIT
