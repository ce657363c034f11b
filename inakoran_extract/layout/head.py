"""Settles the head: what stands between headline and body."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.run_together import read_run_together
from inakoran_extract.fields.signed_headline import find_signed
from inakoran_extract.fields.timestamp import DateLine, read_date_line
from inakoran_extract.fields.told_days import bears_out
from inakoran_extract.layout.browser_titles import names_site
from inakoran_extract.layout.bylines import settle_bylines
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.head_pictures import settle_pictures
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.reasons import is_mentioned
from inakoran_extract.layout.titles import LONGEST_KICKER, TITLES, is_same
from inakoran_extract.layout.where import settle_where
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS

_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# Themes print the weather of the day beside the page's own date.
_WEATHER = pattern(r"-?\d{1,2}(?:[.,]\d)? ?°? ?[CF]?$")
_DEGREES = pattern(r"°? ?[CF]$")
_NEAR = 3
_MONTH = 31
# Of an archive's articles the oldest are not so old.
_FIRST_YEAR = 1945
# What is below the headline, and above a picture, looks like a deck.
_UNSETTLED = frozenset((Role.BOILERPLATE, Role.KICKER))
_SIGNING = TITLES | {Mark.WORD, Mark.PROSE}
# `<em></em>`, twice; `<p id="isPasted"></p>`
_LONGEST_MARKUP = 24
_BEGINNING = 12
_HALVES = frozenset(",:;?!")
# A picture's text has so many blanks.
_SHOWN = 3


def settle_head(blocks: list[Block], layout: Layout) -> None:
    """Settle headline, deck, dates, bylines and pictures above the body."""
    headline = layout.headline
    if headline != -1:
        _settle_headline(blocks[headline])
        tagged = any(block.mark is Mark.TAGS for block in blocks[layout.body :])
        for place, block in enumerate(blocks[: layout.body]):
            if place == layout.deck or (block.mark is Mark.DECK and place >= headline - 1):
                block.settle(Role.KICKER)
            elif block.mark is Mark.TAGS and place > headline and not tagged:
                block.settle(Role.TAGS)
        _dismiss_repeats(blocks, headline)
        if layout.deck is not None:
            _dismiss_decks(blocks, layout.deck, layout.body)
        if blocks[headline].text.count(" ") >= LONGEST_KICKER:
            _part_repeats(blocks, headline, layout.body)
            _part_glued(blocks[layout.body : layout.limit], blocks[headline].text)
    dated = _settle_dates(blocks, layout)
    last_date = headline
    for place in range(headline + 1, layout.body):
        if blocks[place].mark in _DATES:
            last_date = place
    settle_where(blocks, layout)
    settle_bylines(blocks, layout, last_date)
    if not dated:
        _settle_signed_date(blocks, layout)
    settle_pictures(blocks, layout, last_date)


def _settle_headline(block: Block) -> None:
    """Settle the headline, and who made the article where its own line says so."""
    signed = find_signed(block.text)
    if signed is None:
        block.settle(Role.HEADLINE)
        return
    block.settle(Role.HEADLINE, (signed[0], Role.BYLINE))
    block.found = signed[1]


def _dismiss_repeats(blocks: list[Block], headline: int) -> None:
    """A headline that stands twice counts once, also where the second breaks off in dots.

    What is known as a picture's caption stays, and so does a second one right below one that breaks
    off: the title of a picture, and its caption.
    """
    title = blocks[headline].text
    _dismiss_sites(blocks, headline)
    text = title.casefold()
    size = len(title) + _LONGEST_MARKUP
    beginnings = {text[0], "<", ".", "…"}
    cut = -1
    for place, block in enumerate(blocks):
        if place == headline or len(block.text) > size or block.mark is Mark.CAPTION:
            continue
        again = block.text.casefold()
        if again[0] not in beginnings and "<" not in title:
            continue  # as nearly all lines
        breaks_off = (
            again.endswith(("...", "…"))
            and again.count(" ") > 1
            and text.startswith(again.rstrip(".… "))
        )
        if again == text and 0 <= cut == place - 1:
            block.mark, block.found = Mark.CAPTION, Picture(block.text, None)
        elif breaks_off or is_same(block.text, title):
            block.dismiss(Reason.REPEATED)
        elif _is_first_half(block, title):
            block.mark = Mark.TITLE
            block.dismiss(Reason.REPEATED)
        if breaks_off and place > headline:
            cut = place


def _dismiss_sites(blocks: list[Block], headline: int) -> None:
    """A headline with the site's name behind it is the browser's title, or stands for the picture.

    Below the headline an address shows that, `JUDUL - KABAR.COM`, or that it is printed twice.
    """
    title = blocks[headline].text
    size, start = len(title), title[:_BEGINNING].lower()
    for place, block in enumerate(blocks):
        if (
            len(block.text) > size
            and block.text[:_BEGINNING].lower() == start
            and names_site(block.text, title)
            and (
                place < headline
                or is_host(block.text.rpartition(" ")[2])
                or _is_twice(blocks, place)
            )
        ):
            block.mark, block.found = Mark.TITLE, None
            block.dismiss(Reason.REPEATED)


def _is_twice(blocks: list[Block], place: int) -> bool:
    """Tell whether a line stands again right above or below."""
    beside = blocks[max(place - 1, 0) : place] + blocks[place + 1 : place + 2]
    return any(block.text == blocks[place].text for block in beside)


def _is_first_half(block: Block, title: str) -> bool:
    """Tell whether a line that may be a name says a headline up to its comma: a picture's words."""
    text = block.text
    return (
        block.mark is Mark.NAME
        and text.count(" ") > 1
        and title.startswith(text)
        and title[len(text)] in _HALVES
    )


def _dismiss_decks(blocks: list[Block], deck: int, body: int) -> None:
    """A deck that a page prints again below the picture counts once."""
    for block in blocks[deck + 1 : body]:
        if block.role is Role.BOILERPLATE and block.text == blocks[deck].text:
            block.dismiss(Reason.REPEATED)


def _part_repeats(blocks: list[Block], headline: int, body: int) -> None:
    """A headline to which the path to it, a button or a picture's caption is glued counts once.

    `BerandaPasarJUDUL` above it, `JUDUL Perbesar` below; of `JUDUL Petani menjemur garam - Antara`
    the caption stays.
    """
    title = blocks[headline].text
    size = len(title)
    for place, block in enumerate(blocks[:body]):
        text = block.text
        if len(text) <= size or block.reason is Reason.REPEATED:
            continue
        if text.startswith(title):
            rest = text[size:].strip(" -|")
            picture = block.found
            if all(word in BUTTONS for word in rest.lower().split()):
                block.mark = Mark.TITLE
                block.dismiss(Reason.REPEATED)
            elif text[size] != " " or not rest[0].isupper():
                continue
            elif isinstance(picture, Picture):
                own = (picture.text or "")[size:].strip(" -|")
                if " " in own:
                    block.found = picture._replace(text=own)
            elif place > headline and (shown := _read_shown(rest)) is not None:
                block.mark, block.found = Mark.CAPTION, shown
        elif text.endswith(title):
            _part_end(block, title, above=place < headline)


def _read_shown(text: str) -> Picture | None:
    """Read a picture's text, to which a headline was glued: by its credit, or a whole sentence."""
    shown = read_caption(text)
    if shown is None and text.count(" ") >= _SHOWN and is_sentence_case(text):
        return Picture(text, None)
    return shown


def _part_glued(story: list[Block], title: str) -> None:
    """Mark a picture's text in a story, to which the headline is glued as what stands for it."""
    size = len(title)
    for block in story:
        if not block.text.startswith(title):
            continue
        shown = block.text[size:]
        if is_host(shown):
            block.mark, block.found = Mark.CAPTION, Picture(title, shown)
        elif shown[:1].isupper():
            block.mark, block.found = Mark.CAPTION, read_caption(shown) or part_credit(shown)


def _part_end(block: Block, title: str, *, above: bool) -> None:
    """Leave out what the headline is glued behind, or keep it as a caption: `SENTENCE. JUDUL`."""
    shown = block.text[: -len(title)].rstrip()
    if above:
        block.dismiss(Reason.REPEATED)
    elif shown.endswith("."):
        block.mark, block.found = Mark.CAPTION, Picture(shown, None)


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
        if found and (
            _is_of_history(blocks[found[0]])
            or _contradicts(blocks[found[0]], blocks[layout.body : layout.body + 1])
            or _is_long_after(blocks, found[0], layout)
            or _is_beside_weather(blocks, found[0])
        ):
            return False
        if found and found[0] and _is_of_change(blocks[found[0]]):
            # When it was published stands right above.
            found += [place for place in (found[0] - 1,) if blocks[place].mark in _DATES]
    if not found:
        found = [place for place in head if blocks[place].mark in _DATES][:1]
    for place in found:
        settle_date(blocks[place])
    return bool(found)


def _is_of_history(block: Block) -> bool:
    """Tell whether a date above a headline is of what a story tells: no site is so old."""
    line = block.found
    return isinstance(line, DateLine) and line.stamp.date.year < _FIRST_YEAR


def _contradicts(above: Block, opening: list[Block]) -> bool:
    """Tell whether a date above the headline is not the dateline's, but the page's own clock."""
    line = above.found
    for block in opening:
        if isinstance(block.found, Origin) and isinstance(line, DateLine):
            stamp = find_stamp(block.text[: block.found.end])
            return stamp is not None and stamp.date != line.stamp.date
    return False


def _is_long_after(blocks: list[Block], date: int, layout: Layout) -> bool:
    """Tell whether a bare day above the headline is the page's own: its story is of months before.

    `Sabtu, 4 Oktober 2025` / JUDUL / `… menggelar rapat, Kamis (31/7/2025).` A story without years
    tells it by weekdays that are others in the page's year: `Jumat (28/2)`.
    """
    line = blocks[date].found
    if not isinstance(line, DateLine) or line.stamp.time is not None:
        return False
    story = (block.text for block in blocks[layout.body : layout.limit] if block.mark in PROSE)
    return bears_out(line.stamp.date, story, days=_MONTH) is False


def _is_beside_weather(blocks: list[Block], date: int) -> bool:
    """Tell whether a day above the headline is today's, beside the weather: `25.6`, `C`."""
    near = [block.text for block in blocks[max(date - _NEAR, 0) : date + _NEAR]]
    return (
        blocks[date].mark is Mark.DAY
        and any(map(_WEATHER.match, near))
        and any(len(text) <= len("-25.6 °C") and _DEGREES.search(text) for text in near)
    )


def _settle_signed_date(blocks: list[Block], layout: Layout) -> None:
    """Part the only date from who signs beside it: `Rina Wulandari - 11 Juni 2013`.

    A line that isn't known for a byline signs right below the headline, unless head or story tell
    of whom it names.
    """
    first = layout.headline + 1
    for place, block in enumerate(blocks[first : layout.body]):
        near = first > 0 and place < _NEAR and block.mark in _SIGNING
        near = near and block.role in _UNSETTLED
        if not (block.role is Role.BYLINE or near) or not any(map(str.isdecimal, block.text)):
            continue
        line = read_date_line(block.text, signed=True)
        line = line or read_run_together(block.text, placed=True)
        if line is None or (near and not line.signed):
            continue
        below = blocks[layout.body : layout.limit] if near else []
        # A credit below may name the same.
        told = [block for block in below if block.mark in PROSE]
        told += [blocks[layout.headline]] * near
        story = " ".join(other.text for other in told).lower()
        if not is_mentioned(block.text[: line.stamp.start], story):
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
