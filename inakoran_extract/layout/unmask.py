"""Gives lines the marks that their neighbours call for, before the article's parts are found."""

from itertools import chain, pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.timestamp import DateLine, read_date_line
from inakoran_extract.layout.lead_ins import is_counted_row, is_lead_in, is_step
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.layout.reasons import Story
from inakoran_extract.layout.site_lines import mark_site_line
from inakoran_extract.layout.skipped import mark_skipped
from inakoran_extract.layout.titles import SHORTEST_TITLE, TITLES, is_stopped_title, next_said
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_place, is_sentence_case
from inakoran_extract.words.vocabulary import DESK_WORDS

# So near to the beginning a headline may stop like a sentence, and another story is shown, in one.
_TOP = 6
_LONGEST_TEASER = 140
_LONGEST_LABEL = 30
# Behind what is broken off they lead to the rest of it; one alone may be the article's own.
_MORE = tuple(
    f"{dots}{blank}{more}"
    for dots in ("...", "…", "[...]", "[…]")
    for blank in ("", " ")
    for more in ("Read More", "Read more", "Selengkapnya", "selengkapnya", "Continue reading")
)
_MORE_ALONE = frozenset(("selengkapnya", "baca selengkapnya", "read more", "continue reading"))
_LAST_LETTERS = frozenset("aeg")
_LONGEST_LED = 600
# A platform's readers write for it.
_READERS = "konten dari pengguna"
_BULLETS = "-–•●▪*»►▶ "
# So near below a headline its story says it again.
_NEAR = 12
_SITE = TITLES | {Mark.PROSE, Mark.WORD, Mark.DATELINE}
# What a line below the top may be taken for, and is none.
_MASKED = frozenset((Mark.DATELINE, Mark.FOOTER))
# So near below it, with a picture between, the story's own dateline stands.
_BESIDE = 4
_HEADS = PROSE | {Mark.TIME, Mark.DAY, Mark.RELATIVE, Mark.BYLINE, Mark.LABEL}
_SIGNED = _HEADS | {Mark.NAME}


def unmask(blocks: list[Block]) -> None:
    """Give lines the marks that their neighbours call for.

    `NAMA, CNN Indonesia` above a date line is the byline; what announces a list or a quotation in
    a sentence is a paragraph; what breaks off and leads to the rest, line by line, is a list.
    """
    mark_skipped(blocks)
    _dismiss_teasers(blocks)
    _mark_links_again(blocks)
    _leave_account(blocks)
    _mark_rows_again(blocks)
    dated = told = False
    for index, block in enumerate(blocks):
        if told and (
            block.mark in _SITE or (block.found is Reason.NAVIGATION and ":" in block.text)
        ):
            mark_site_line(blocks, index)
        if told and block.mark is Mark.BOILERPLATE:
            if is_step(blocks, index):
                block.mark, block.found = Mark.PROSE, None
            elif is_counted_row(blocks, index):
                block.mark, block.found = Mark.TITLE, None
        elif block.text[-1] in ":?" and block.mark in TITLES:
            if is_lead_in(block, begins=dated and not told):
                block.mark = Mark.PROSE
        elif dated and not told and block.mark is Mark.DAY:
            _file(blocks, index)
        elif index < _TOP or block.mark in _MASKED:
            _unmask_head(blocks, index)
        dated = dated or block.mark in DATES
        told = told or block.mark in PROSE


def _mark_rows_again(blocks: list[Block]) -> None:
    """Mark as the story's a row that has the label of one of its sentences: `Pelatih: NAMA`."""
    labels: set[str] = set()
    for block in blocks:
        if block.mark in PROSE and ":" in block.text[:_LONGEST_LABEL]:
            labels.add(_label_of(block.text))
            labels.discard("")
        elif labels and block.mark in TITLES and _label_of(block.text) in labels:
            block.mark, block.found = Mark.PROSE, None


def _label_of(text: str) -> str:
    """Return the words before a line's colon, `Pelatih` of `Pelatih: NAMA`; "" for none."""
    label, colon, value = text[:_LONGEST_LABEL].partition(": ")
    return label if colon and value and label.replace(" ", "").isalpha() else ""


def _unmask_head(blocks: list[Block], index: int) -> None:
    """Give a line the mark that it has in a head: of a date, a headline, a name, a teaser."""
    block = blocks[index]
    if index < _TOP and block.mark is Mark.TITLE and block.text[-4:].isdecimal():
        _date_section(blocks, index)
    elif index < _TOP and _is_headline(blocks, index):
        block.mark, block.found = Mark.TITLE, None
    elif block.mark is Mark.BOILERPLATE and index < _TOP and block.text.lower() == "headline":
        _dismiss_teaser(blocks, index + 1)
    elif block.mark is Mark.FOOTER and block.text.lower() in DESK_WORDS:
        # `Redaksi` is a link in a page's footer, and the byline beside a date.
        beside = (*blocks[index - 1 : index], *blocks[index + 1 : index + 2])
        if any(date.mark in (Mark.TIME, Mark.DAY) for date in beside):
            block.mark, block.found = Mark.NAME, None
    elif block.mark is Mark.DATELINE and (
        _is_above_date(blocks, index) or _is_above_dateline(blocks, index)
    ):
        block.mark, block.found = Mark.NAME, None


def _dismiss_teasers(blocks: list[Block]) -> None:
    """Leave out other stories' beginnings: `Petambak di Hula mulai memanen… Selengkapnya`.

    Or a title, its teaser and `Selengkapnya`, each on a line of its own.
    """
    teasers = [
        [block]
        for block in blocks
        if block.text[-1] in _LAST_LETTERS
        and block.text.endswith(_MORE)
        and len(block.text) <= _LONGEST_LED
        and (block.mark is Mark.TITLE or block.mark in PROSE)
    ]
    teasers += [
        blocks[place - 2 : place]
        for place, block in enumerate(blocks)
        if block.found is Reason.NAVIGATION and place > 1 and _leads_on(blocks, place)
    ]
    # One alone may be the article's own, but not below a list's heading.
    if len(teasers) > 1 or (teasers and _is_headed(blocks, teasers[0][0])):
        for block in chain.from_iterable(teasers):
            block.mark, block.found = Mark.BOILERPLATE, Reason.RAIL


def _mark_links_again(blocks: list[Block]) -> None:
    """Mark as cross-links the titles that an earlier cross-link has: lists below stories do so."""
    titles: set[str] = set()
    for place, block in enumerate(blocks):
        if block.mark is Mark.CROSSLINK and isinstance(block.found, str):
            titles.add(block.found)
        elif block.mark is Mark.CROSSLINK_LABEL:
            titles.update(below.text for below in blocks[place + 1 : place + 2])
        elif block.mark is Mark.ITEM or block.mark in TITLES:
            title = block.text.lstrip(_BULLETS)
            if (
                title in titles
                and title.count(" ") >= SHORTEST_TITLE
                and blocks[place - 1].mark is not Mark.CROSSLINK_LABEL
                # Above a byline or a date the other story itself begins.
                and not any(below.mark in _SIGNED for below in blocks[place + 1 : place + 2])
            ):
                block.mark, block.found = Mark.CROSSLINK, title


def _is_headed(blocks: list[Block], title: Block) -> bool:
    """Tell whether a list's heading stands right above a line."""
    return any(above.mark is Mark.RAIL and below is title for above, below in pairwise(blocks))


def _leads_on(blocks: list[Block], place: int) -> bool:
    """Tell whether a line leads to the rest of a story whose title and teaser stand above it."""
    title, teaser = blocks[place - 2 : place]
    return (
        title.mark in TITLES
        and teaser.mark is Mark.PROSE
        and blocks[place].text.lower().strip("»›. ") in _MORE_ALONE
    )


def _leave_account(blocks: list[Block]) -> None:
    """Leave out what a site's reader says of himself below his name, above what says who he is."""
    for name, said, label in zip(blocks[1:_TOP], blocks[2:_TOP], blocks[3:_TOP], strict=False):
        if (
            label.found is Reason.NAVIGATION
            and label.text.lower() == _READERS
            and said.mark not in DATES
            and is_person(name.text)
        ):
            said.mark, said.found = Mark.BOILERPLATE, Reason.FOLLOW


def _file(blocks: list[Block], index: int) -> None:
    """Mark a place and a day below the head's date as the story's dateline: `Jember, 15 Mei 2014`.

    The story begins right below it.
    """
    block = blocks[index]
    line = block.found
    if not isinstance(line, DateLine) or line.modified:
        return
    place = block.text[: line.stamp.start].rstrip(" ,(–-")
    alone = not block.text[line.stamp.end :].strip(" ).")
    below = blocks[index + 1 : index + 2]
    if alone and is_place(place) and any(other.mark is Mark.PROSE for other in below):
        block.mark, block.found = Mark.DATELINE, Origin(place, None, len(block.text))


def _date_section(blocks: list[Block], index: int) -> None:
    """Mark a date behind a name, or behind a section of the path above.

    `Home Sosok` / `Sosok 22 April 2024`
    """
    text = blocks[index].text
    stamp = find_stamp(text)
    section = text[: stamp.start].rstrip() if stamp is not None and stamp.end == len(text) else ""
    if stamp is not None and section and any(b.text.endswith(section) for b in blocks[:index]):
        blocks[index].mark, blocks[index].found = Mark.DAY, DateLine(stamp, modified=False)
    elif index and stamp is not None and stamp.has_weekday:
        # `Rina Wulandari - Selasa, 17 Maret 2020`, below the headline
        line = read_date_line(text, signed=True)
        if line is not None and line.signed:
            blocks[index].mark, blocks[index].found = Mark.DAY, line


def _is_headline(blocks: list[Block], index: int) -> bool:
    """Tell whether a line at the top is the headline, though it is written like something else."""
    mark = blocks[index].mark
    if mark is Mark.PROSE:
        return is_stopped_title(blocks, index)
    if mark is Mark.CAPTION:
        # `JUDUL [Serba-serbi]`, where nothing else is the headline
        squared = blocks[index].text[-1] == "]" and _is_above_date(blocks, index)
        return squared and not any(map(_is_head, blocks[:index]))
    return mark is Mark.BYLINE and _is_told_title(blocks, index)


def _is_told_title(blocks: list[Block], index: int) -> bool:
    """Tell whether a headline has the form of a byline: the story below says its words again.

    `Penulis Muda Kupang Terbitkan Novel`, `Tim Penyelamat Tutup Gudang Es`
    """
    title, *below = blocks[index : index + _NEAR]
    if title.text.count(" ") < SHORTEST_TITLE or any(map(_is_head, blocks[:index])):
        return False
    story = Story([block.text for block in below if block.mark in PROSE])
    # Who signs above the date may be in the story, too: then the headline stands below it.
    return story.tells(title.text) and not any(
        block.mark is Mark.TITLE and not is_sentence_case(block.text) for block in below[:2]
    )


def _is_head(block: Block) -> bool:
    """Tell whether a line may be a headline, or stands below one."""
    return block.mark in _HEADS or (
        block.mark in TITLES and block.text.count(" ") >= SHORTEST_TITLE
    )


def _is_above_date(blocks: list[Block], index: int) -> bool:
    """Tell whether the date stands below a line; the section may stand between."""
    below = next_said(blocks, index)
    if below != -1 and blocks[below].mark is Mark.NAME and blocks[below].text.isupper():
        below = next_said(blocks, below)
    return below != -1 and blocks[below].mark in (Mark.TIME, Mark.DAY)


def _is_above_dateline(blocks: list[Block], index: int) -> bool:
    """Tell whether another dateline stands below `NAMA, CNN Indonesia`: a head has one."""
    found = blocks[index].found
    name = found.place if isinstance(found, Origin) and found.outlet is not None else None
    if name is None or " " not in name or not is_person(name):
        return False
    below = next((at for at in blocks[index + 1 : index + _BESIDE] if at.mark in PROSE), None)
    return below is not None and isinstance(below.found, Origin) and below.found.place != name


def _dismiss_teaser(blocks: list[Block], place: int) -> None:
    """Leave out the sentence of another story that a page shows on top, once or twice."""
    teaser = blocks[place].text if place < len(blocks) else ""
    if ". " in teaser or len(teaser) > _LONGEST_TEASER:
        return
    while place < len(blocks) and blocks[place].mark is Mark.PROSE and blocks[place].text == teaser:
        blocks[place].mark, blocks[place].found = Mark.BOILERPLATE, Reason.RAIL
        place += 1
