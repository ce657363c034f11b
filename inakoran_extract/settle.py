"""The context pass: gives every block its role by its neighbours.

The head (headline to body), the body and the tail are walked once each, in that order; what lies
outside them stays boilerplate, with the reason that the last heading above it gives.
"""

from inakoran_extract.attributions import read_source
from inakoran_extract.block import Block, Mark
from inakoran_extract.byline import people
from inakoran_extract.captions import Picture
from inakoran_extract.dateline import Origin
from inakoran_extract.layout import Layout, find_article
from inakoran_extract.model import Reason, Role
from inakoran_extract.names import is_desk, is_handle, is_section, is_sentence_case
from inakoran_extract.signoff import find_signoff
from inakoran_extract.timestamp import DateLine

_PROSE = frozenset((Mark.PROSE, Mark.OPENING, Mark.ITEM))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# Lists and rows of the site behind which a body may or may not go on.
_BREAKS = frozenset(
    (
        Mark.CROSSLINK_LABEL,
        Mark.DAY,
        Mark.FOOTER,
        Mark.LABEL,
        Mark.RAIL,
        Mark.RELATIVE,
        Mark.SIGNOFF,
        Mark.SOURCE,
        Mark.TAGS,
        Mark.TAGS_LABEL,
        Mark.TIME,
        Mark.BYLINE,
    )
)
_BREAK_REASONS = frozenset((Reason.PAGINATION, Reason.NAVIGATION, Reason.FOLLOW))
_INSERTS = frozenset((Mark.BOILERPLATE, Mark.CROSSLINK, Mark.CAPTION, Mark.CREDIT, Mark.CODE))


def settle(blocks: list[Block]) -> None:
    """Give every block its role."""
    layout = find_article(blocks)
    for block in blocks:
        if isinstance(block.found, Reason):
            block.dismiss(block.found)
    end = min(layout.body, layout.limit)
    _settle_head(blocks, layout)
    if layout.body < layout.limit:
        end = _settle_body(blocks, layout)
    stop = _settle_tail(blocks, end, layout.limit)
    _settle_rest(blocks, layout, stop)


# --- the head ----------------------------------------------------------------------------------


def _settle_head(blocks: list[Block], layout: Layout) -> None:
    headline = layout.headline
    if headline >= 0:
        blocks[headline].settle(Role.HEADLINE)
        if layout.deck >= 0:
            blocks[layout.deck].settle(Role.KICKER)
        _dismiss_repeats(blocks, headline)
    _settle_dates(blocks, layout)
    first = headline + 1
    last_date = max(
        (place for place in range(first, layout.body) if blocks[place].mark in _DATES),
        default=headline,
    )
    _settle_bylines(blocks, layout, last_date)
    _settle_pictures(blocks, first, layout.body, last_date)


def _dismiss_repeats(blocks: list[Block], headline: int) -> None:
    """A headline that stands twice counts once."""
    text = blocks[headline].text.casefold()
    for place, block in enumerate(blocks):
        if place != headline and block.text.casefold() == text:
            block.dismiss(Reason.REPEATED)


def _settle_dates(blocks: list[Block], layout: Layout) -> None:
    """Choose the article's date lines: those of the head, else the one above the headline."""
    head = range(layout.headline + 1, layout.body)
    found = [place for place in head if blocks[place].mark is Mark.TIME]
    if not found:
        found = [place for place in head if blocks[place].mark is Mark.DAY][:1]
    above = layout.headline - 1
    if not found:
        for _ in range(3):
            if above >= 0 and blocks[above].mark in _DATES:
                found = [above]
                break
            above -= 1
    if not found:
        found = [place for place in head if blocks[place].mark in _DATES][:1]
    for place in found:
        _settle_date(blocks[place])


def _settle_date(block: Block) -> None:
    line = block.found
    if not isinstance(line, DateLine):
        block.settle(Role.TIMESTAMP)
        return
    role = Role.MODIFIED if line.modified else Role.TIMESTAMP
    cuts: list[tuple[int, Role]] = []
    if line.later is not None:
        cuts.append((line.later.start, Role.MODIFIED))
    if line.names is None:
        block.settle(role, *cuts)
    elif line.names[0] < line.stamp.start:
        block.settle(Role.BYLINE, (line.stamp.start, role), *cuts)
    else:
        block.settle(role, (line.names[0], Role.BYLINE), *cuts)


def _settle_bylines(blocks: list[Block], layout: Layout, last_date: int) -> None:
    """Settle the byline's lines in the head: labelled ones anywhere, bare names by the date."""
    first = layout.headline + 1
    story = " ".join(
        block.text for block in blocks[layout.body : layout.body + 30] if block.mark in _PROSE
    )
    start = max(0, layout.headline - 2)
    for place in range(start, layout.body):
        block = blocks[place]
        if place == layout.headline or block.role is Role.KICKER:
            continue
        if block.mark is Mark.BYLINE:
            block.settle(Role.BYLINE)
        elif block.mark is Mark.LABEL:
            _settle_label(blocks, place, first, layout.body)
        elif place < first or block.role is not Role.BOILERPLATE:
            continue
        elif block.mark is Mark.NAME or (block.mark is Mark.WORD and is_handle(block.text)):
            near = place < last_date or last_date == layout.headline or place <= last_date + 2
            # Whom the story tells of is its subject, not its author.
            if near and (place < last_date or block.text.strip(" ,") not in story):
                _settle_name(blocks, place, first, layout.body, last_date)


def _settle_name(blocks: list[Block], place: int, first: int, body: int, last_date: int) -> None:
    """Settle a bare name, unless it is a picture's or part of a list of links."""
    if is_desk(blocks[place].text):
        return
    around = [blocks[near].mark for near in (place - 1, place + 1) if first <= near < body]
    if (
        (Mark.CREDIT in around and place > last_date)
        or Mark.CROSSLINK_LABEL in around
        or Mark.RAIL in around
    ):
        return
    blocks[place].settle(Role.BYLINE)


def _settle_label(blocks: list[Block], place: int, first: int, end: int) -> None:
    """Settle a byline's label with its value, below it or above it; a colon may lie between."""
    block = blocks[place]
    above = place - 1
    below = place + 1
    if below < end and blocks[below].text == ":":
        below += 1
    named_above = above >= first and blocks[above].mark is Mark.NAME
    named_below = below < end and _is_value(blocks[below])
    if named_above and (not named_below or _are_below_names(blocks, place, first, end)):
        _pair(block, blocks[above])
    elif named_below:
        _pair_below(blocks, place, below, end)


def _are_below_names(blocks: list[Block], place: int, first: int, end: int) -> bool:
    """Tell whether the labels of a run stand below their names: NAMA, Penulis, NAMA, Editor."""
    top = bottom = place
    while top > first and blocks[top - 1].mark in (Mark.NAME, Mark.LABEL):
        top -= 1
    while bottom + 1 < end and blocks[bottom + 1].mark in (Mark.NAME, Mark.LABEL):
        bottom += 1
    return blocks[top].mark is Mark.NAME and blocks[bottom].mark is Mark.LABEL


def _pair(label: Block, value: Block) -> None:
    """Settle a label and the names that it labels."""
    label.settle(Role.BYLINE)
    label.found = value
    value.settle(Role.BYLINE)


def _pair_below(blocks: list[Block], place: int, below: int, end: int) -> None:
    """Settle a label and the names below it: one, or several before the next kind of line."""
    label = blocks[place]
    _pair(label, blocks[below])
    more = below + 1
    while more < end and blocks[more].mark is Mark.NAME and not is_desk(blocks[more].text):
        more += 1
    # A name that its own label follows, or one in front of a picture's credit, is not the label's.
    if more < end and blocks[more].mark in (Mark.LABEL, Mark.CREDIT, Mark.TITLE):
        return
    for block in blocks[below + 1 : more]:
        block.settle(Role.BYLINE)
        block.found = label


def _is_value(block: Block) -> bool:
    if block.mark is Mark.VALUE:
        return bool(people(block.text.lstrip(": "), None))
    return block.mark is Mark.NAME or (block.mark is Mark.WORD and is_handle(block.text))


_CAPTION_TEXTS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.OPENING))


def _settle_pictures(blocks: list[Block], first: int, body: int, last_date: int) -> None:
    """Settle captions, credits and their labels between headline and body."""
    opened = body < len(blocks) and blocks[body].mark in (Mark.DATELINE, Mark.OPENING)
    listed = False
    for place in range(first, body):
        block = blocks[place]
        if block.mark in (Mark.RAIL, Mark.CROSSLINK_LABEL):
            listed = True
        if block.role is not Role.BOILERPLATE or block.reason is Reason.REPEATED:
            continue
        if block.mark in (Mark.CAPTION, Mark.CREDIT):
            block.settle(Role.CAPTION)
            _settle_credit_below(blocks, place, body)
        elif block.mark is Mark.CODE:
            if place + 1 < len(blocks) and _is_below_label(blocks, place, body):
                block.settle(Role.LABEL)
                blocks[place + 1].settle(Role.CAPTION)
        elif place > last_date and block.mark in _CAPTION_TEXTS:
            beside = any(
                blocks[near].mark is Mark.CREDIT for near in (place - 1, place + 1) if near < body
            )
            sentence = block.mark in (Mark.PROSE, Mark.OPENING)
            lone = opened if sentence else is_sentence_case(block.text)
            if beside or (lone and not listed and block.text.count(" ") >= 4):
                block.settle(Role.CAPTION)
            elif not sentence:
                block.dismiss(Reason.RAIL)
            else:
                block.settle(Role.BODY)


def _settle_credit_below(blocks: list[Block], place: int, body: int) -> None:
    """Settle the credit below `Foto :`, which stands alone on its line."""
    if blocks[place].found == Picture(None, None) and place + 1 < body:
        below = blocks[place + 1]
        if below.mark in (Mark.NAME, Mark.WORD, Mark.TITLE) and len(below.text) <= 60:
            below.settle(Role.CAPTION)
            below.found = Picture(None, below.text)
            below.mark = Mark.CREDIT


def _is_below_label(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether the line below a short code is its caption."""
    below = blocks[place + 1]
    if below.mark in (Mark.CAPTION, Mark.CREDIT):
        return True
    return place + 1 < body and below.lines[0].tight and below.mark in (Mark.TITLE, Mark.PROSE)


# --- the body ----------------------------------------------------------------------------------


def _settle_body(blocks: list[Block], layout: Layout) -> int:
    """Settle the body's blocks; return the index behind the last of them."""
    place = layout.body
    limit = layout.limit
    prose = -1
    while place < limit:
        block = blocks[place]
        mark = block.mark
        if mark is Mark.ITEM and _is_numbered_heading(blocks, place, limit):
            block.settle(Role.SUBHEADING)
        elif mark in _PROSE:
            _settle_paragraph(block, opening=prose < 0)
            prose = place
        elif mark is Mark.DATELINE:
            if prose >= 0:
                break
            block.settle(Role.DATELINE)
        elif mark is Mark.CROSSLINK:
            block.settle(Role.RELATED)
        elif mark in (Mark.CAPTION, Mark.CREDIT):
            block.settle(Role.CAPTION)
        elif mark is Mark.CODE and place + 1 < limit and _is_below_label(blocks, place, limit):
            block.settle(Role.LABEL)
            place += 1
            blocks[place].settle(Role.CAPTION)
        elif mark in _BREAKS or (mark is Mark.BOILERPLATE and block.reason in _BREAK_REASONS):
            # Cross-links and calls to follow stand inside bodies as often as behind them.
            inside = place < layout.dense and (
                mark is Mark.CROSSLINK_LABEL
                or (mark is Mark.BOILERPLATE and block.reason is not Reason.PAGINATION)
            )
            if not inside and not _goes_on(blocks, place + 1, limit):
                break
            place = _settle_insert(blocks, place, limit)
            continue
        elif mark is not Mark.BOILERPLATE:
            end = place
            while end < limit and blocks[end].mark in _LOOSE:
                end += 1
            if end == place:
                # Comments' buttons and the like.
                place += 1
                continue
            if end == limit or not _settle_loose(blocks, place, end, limit):
                break
            place = end
            continue
        place += 1
    _settle_end(blocks, layout.body, place)
    return place


_LOOSE = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.ODD_DATE, Mark.VALUE))


def _settle_paragraph(block: Block, *, opening: bool) -> None:
    """Settle a paragraph; the one that opens the body may begin with its dateline."""
    origin = block.found
    if opening and isinstance(origin, Origin):
        block.settle(Role.DATELINE, (origin.end, Role.BODY))
    else:
        block.settle(Role.BODY)


def _is_numbered_heading(blocks: list[Block], place: int, limit: int) -> bool:
    """Tell whether a list's item heads paragraphs of its own: `2. Diolah dengan Cara Basah`."""
    text = blocks[place].text
    if not text[0].isdigit() or text[-1] in ".;,:" or len(text) > 120:
        return False
    place += 1
    while place < limit and blocks[place].mark in _INSERTS:
        place += 1
    return place < limit and blocks[place].mark is Mark.PROSE


def _goes_on(blocks: list[Block], start: int, limit: int) -> bool:
    """Tell whether the body goes on behind a list or a row of the site.

    Teasers of other stories are prose as well, but each stands below its title: two paragraphs
    that follow each other are the story's own.
    """
    prose = 0
    for place in range(start, min(start + 14, limit)):
        mark = blocks[place].mark
        if mark in _PROSE:
            prose += 1 if len(blocks[place].text) > 30 else 0
            if prose == 2:
                return True
        elif mark in (Mark.RAIL, Mark.FOOTER, Mark.COMMENTS, *_DATES):
            return prose == 1 and len(blocks[place - 1].text) > 250
        elif mark not in _INSERTS or blocks[place].reason in _BREAK_REASONS:
            prose = 0
    return False


def _settle_insert(blocks: list[Block], place: int, limit: int) -> int:
    """Settle a list that interrupts the body; return the index behind it."""
    block = blocks[place]
    if block.mark is Mark.CROSSLINK_LABEL:
        block.settle(Role.RELATED)
        role: Role | None = Role.RELATED
    elif block.mark is Mark.SOURCE:
        return _settle_source(blocks, place, limit)
    elif block.mark is Mark.BYLINE:
        block.settle(Role.BYLINE)
        return place + 1
    else:
        block.dismiss(block.reason or Reason.RAIL)
        role = None
    place += 1
    if role is None and block.mark is Mark.BOILERPLATE:
        return place
    start = place
    while place < limit and blocks[place].mark in (*_LOOSE, Mark.ITEM):
        if role is None:
            blocks[place].dismiss(Reason.RAIL)
        else:
            blocks[place].settle(role)
        place += 1
    # The last of them heads the next part of the story where it is much shorter than the titles.
    run = blocks[start:place]
    if len(run) > 1 and place < limit and blocks[place].mark is Mark.PROSE:
        words = [block.text.count(" ") + 1 for block in run]
        if words[-1] <= 4 and min(words[:-1]) >= words[-1] + 2:
            run[-1].settle(Role.SUBHEADING)
    return place


def _settle_loose(blocks: list[Block], start: int, end: int, limit: int) -> bool:
    """Settle titles and words between paragraphs; tell whether the body goes on behind them."""
    run = blocks[start:end]
    above = blocks[start - 1].text if start else ""
    follows = blocks[end].mark
    if follows not in (*_PROSE, *_INSERTS) or (
        follows not in _PROSE and not _goes_on(blocks, end, limit)
    ):
        # The list that a paragraph announces is the last that the body says.
        if above.endswith(":") and len(run) > 1:
            for block in run:
                block.settle(Role.BODY)
            return True
        for block in run:
            if _is_quotation(block.text):
                block.settle(Role.BODY)
        return False
    if len(run) > 2 and not above.endswith(":") and _are_titles(run):
        for block in run[:-1]:
            block.dismiss(Reason.RAIL)
        run = run[-1:]
    announced = above.endswith(":") and len(run) > 1
    for block in run:
        text = block.text
        if (
            announced
            or text.endswith(":")
            or _is_quotation(text)
            or len(text) > 130
            or len(run) > 2
        ):
            block.settle(Role.BODY)
        else:
            block.settle(Role.SUBHEADING)
    return True


def _are_titles(run: list[Block]) -> bool:
    """Tell whether lines are titles of other stories rather than items of a list."""
    return sum(block.text.count(" ") + 1 for block in run) >= 5 * len(run)


def _is_quotation(text: str) -> bool:
    return text[0] in "\"“'‘" and text[-1] in "\"”'’"


def _settle_end(blocks: list[Block], body: int, end: int) -> None:
    """Cut the sign-off from behind the body's last sentence."""
    for place in range(end - 1, body - 1, -1):
        block = blocks[place]
        if block.role is Role.BODY or (block.role is Role.DATELINE and block.cuts):
            start = find_signoff(block.text)
            if start > 0:
                block.settle(block.role, *block.cuts, (start, Role.SIGNOFF))
            return


# --- the tail ----------------------------------------------------------------------------------

_TAIL = 40


def _settle_tail(blocks: list[Block], start: int, limit: int) -> int:
    """Settle what closes an article: sign-off, byline, source, tags, cross-links.

    Returns:
        The index of the first block that belongs to no article.
    """
    place = start
    end = min(limit, start + _TAIL)
    closed = False
    while place < end:
        block = blocks[place]
        mark = block.mark
        if mark is Mark.SIGNOFF:
            block.settle(Role.SIGNOFF)
            place = _settle_bare_tags(blocks, place + 1, end)
            continue
        if mark is Mark.BYLINE:
            block.settle(Role.BYLINE)
        elif mark is Mark.LABEL:
            _settle_label(blocks, place, start, end)
        elif mark is Mark.SOURCE:
            place = _settle_source(blocks, place, end)
            continue
        elif mark is Mark.CROSSLINK and not closed:
            block.settle(Role.RELATED)
        elif mark in (Mark.CAPTION, Mark.CREDIT) and not closed:
            block.settle(Role.CAPTION)
        elif mark is Mark.CROSSLINK_LABEL and not closed:
            place = _settle_links(blocks, place, end)
            continue
        elif mark in (Mark.TAGS, Mark.TAGS_LABEL):
            place = _settle_tags(blocks, place, end)
            closed = True
            continue
        elif mark is Mark.TIME:
            line = block.found
            if not isinstance(line, DateLine) or not (line.modified or _has_no_date(blocks)):
                break
            _settle_date(block)
        elif mark in (Mark.RAIL, Mark.DAY, Mark.RELATIVE):
            break
        elif mark is Mark.FOOTER:
            closed = True
        elif mark is Mark.NAME and place == start and _is_closing_name(blocks, place):
            block.settle(Role.BYLINE)
        elif mark in _PROSE and closed:
            break
        place += 1
    # `0 KOMENTAR` may stand above the tags.
    if place == limit and limit + 1 < len(blocks):
        below = blocks[limit + 1]
        if below.mark is Mark.TAGS_LABEL:
            return _settle_tags(blocks, limit + 1, len(blocks))
    return place


def _is_closing_name(blocks: list[Block], place: int) -> bool:
    """Tell whether a bare name right below the body signs an article that has no other byline."""
    words = blocks[place].text.count(" ") + 1
    return (
        2 <= words <= 4
        and not is_desk(blocks[place].text)
        and not any(block.role is Role.BYLINE for block in blocks)
        and (place + 1 == len(blocks) or blocks[place + 1].mark not in (Mark.NAME, Mark.TITLE))
    )


def _has_no_date(blocks: list[Block]) -> bool:
    return not any(block.role in (Role.TIMESTAMP, Role.MODIFIED) for block in blocks)


def _settle_bare_tags(blocks: list[Block], start: int, end: int) -> int:
    """Settle tags that no word announces, right below the sign-off; return the index behind them.

    Either each stands on a line of its own, in a few words, or all of them are one run of words in
    lower case.
    """
    place = start
    while place < end and blocks[place].mark in (Mark.NAME, Mark.TITLE, Mark.WORD):
        text = blocks[place].text
        run = text.islower() and text.replace(" ", "").isalnum()
        labelled = place + 1 < end and blocks[place + 1].mark is Mark.LABEL
        if labelled or not (run or text.count(" ") < 4) or is_desk(text):
            break
        place += 1
    # More than a few are another list.
    if place - start <= 8 and not (place < end and blocks[place].mark in (Mark.TITLE, Mark.PROSE)):
        for block in blocks[start:place]:
            block.settle(Role.TAGS)
        return place
    return start


def _settle_source(blocks: list[Block], place: int, end: int) -> int:
    """Settle `Sumber: X`, or the label and its value below."""
    blocks[place].settle(Role.ATTRIBUTION)
    if read_source(blocks[place].text) == "" and place + 1 < end:
        below = blocks[place + 1]
        if below.mark in (Mark.VALUE, Mark.NAME, Mark.TITLE):
            below.settle(Role.ATTRIBUTION)
            return place + 2
    return place + 1


def _settle_links(blocks: list[Block], place: int, end: int) -> int:
    """Settle a cross-link's label and the titles below it."""
    blocks[place].settle(Role.RELATED)
    place += 1
    while place < end and blocks[place].mark in (Mark.TITLE, Mark.NAME, Mark.ITEM):
        blocks[place].settle(Role.RELATED)
        place += 1
    return place


def _settle_tags(blocks: list[Block], place: int, end: int) -> int:
    """Settle a list of tags, on the label's line or below it."""
    label = blocks[place].mark is Mark.TAGS_LABEL
    blocks[place].settle(Role.TAGS)
    place += 1
    while place < end:
        mark = blocks[place].mark
        bare = label and (
            mark in (Mark.NAME, Mark.TITLE, Mark.WORD, Mark.CODE) or is_section(blocks[place].text)
        )
        if mark is not Mark.TAGS and not (bare and len(blocks[place].text) <= 40):
            break
        blocks[place].settle(Role.TAGS)
        place += 1
    return place


# --- the rest ----------------------------------------------------------------------------------


def _settle_rest(blocks: list[Block], layout: Layout, stop: int) -> None:
    """Give the blocks below the article the reason of the last heading above them."""
    reason: Reason | None = None
    comments = False
    for place in range(min(stop, len(blocks)), len(blocks)):
        block = blocks[place]
        if place >= layout.limit:
            comments = True
        found = block.found if isinstance(block.found, Reason) else None
        if comments:
            if block.role is Role.BOILERPLATE:
                block.dismiss(Reason.COMMENTS)
        elif found is not None:
            if found in (Reason.RAIL, Reason.FOOTER, Reason.COMMENTS):
                reason = found
        elif block.role is Role.BOILERPLATE and block.reason is not Reason.REPEATED:
            block.dismiss(reason or Reason.RAIL)
