"""Settles the head's bylines: what signs an article by its words, or by where it stands.

Between headline and date stands who made the article, whatever it is written like; below the date a
name signs only where nobody did above it, for a second block of people is seldom. What is left over
there is a picture's.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person, read_people
from inakoran_extract.fields.placed_byline import read_job, read_placed, says_byline
from inakoran_extract.fields.run_together import read_signed_ago
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.labels import settle_label, settle_signed
from inakoran_extract.layout.rubrics import find_rubrics, is_rubric
from inakoran_extract.layout.signed_below import (
    are_people,
    is_barred,
    is_labelled,
    signs_below,
)
from inakoran_extract.layout.titles import is_post, is_somewhere, next_said
from inakoran_extract.layout.writers_above import sign_writer_above
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import (
    is_handle,
    is_outlet,
    is_section,
    is_sentence_case,
    split_names,
)
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.sentences import is_verb
from inakoran_extract.words.vocabulary import BYLINE_LABELS, DESK_WORDS

_AROUND = " ,:|-–—/"
_PROSE = frozenset((Mark.PROSE, Mark.OPENING, Mark.ITEM))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT))
_SHOWN = _PICTURES | {Mark.CODE, Mark.TITLE, Mark.PROSE, Mark.BOILERPLATE}
_SIGNED_MARKS = frozenset((Mark.NAME, Mark.TITLE, Mark.DATELINE))
# So far above a line the path and the menu stand that name its section.
_PATH = 40
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
# How far from the date, or from the headline where there is none, a bare name signs.
_NEAR = 2
# Words of names are no common words: so many of more letters.
_SHORT_WORD = 3
_FEWEST_SAID = 2
# So many lines a picture has: its label, its caption, its credit.
_LARGEST_PICTURE = 3
_MOST_BLANKS = 3
# A headline with fewer may be a word or two of a menu.
_FEWEST_BLANKS = 2
_LONGEST_LINE = 100
# A story's first paragraphs tell whom it is about.
_STORY = 8


def settle_bylines(blocks: list[Block], layout: Layout, last_date: int) -> None:
    """Settle the byline's lines: labelled ones anywhere, others by their place.

    Args:
        blocks: all blocks of the text.
        layout: where the article's parts stand.
        last_date: index of the head's last date line; the headline's where it has none.
    """
    first = _first_of_head(blocks, layout.headline, last_date)
    _settle_labelled(blocks, layout)
    named = _is_signed_in(blocks, layout)
    above = frozenset() if named else sign_writer_above(blocks, layout)
    rubrics = find_rubrics(blocks, layout, last_date, above)
    _settle_above(blocks, layout.headline)
    buttons = _find_buttons(blocks, range(first, last_date))
    labelled = any(map(_is_labelled, blocks[max(layout.headline, 0) : first]))
    for place in range(first, last_date):
        labelled = labelled or (place > first and _is_labelled(blocks[place - 1]))
        told = labelled and _is_told_of(blocks, place, layout)
        if place in buttons or told or (named and _is_topic(blocks[place])):
            continue
        signed = _read_above_date(blocks, place, last_date)
        text = blocks[place].text
        if text == blocks[0].text and not is_section(text) and is_rubric(blocks[place], rubrics):
            signed = Signed(())  # the site itself, by the name that its page begins with
        if signed is not None and not (signed.authors and is_rubric(blocks[place], rubrics)):
            _sign(blocks[place], signed)
    _go_on(blocks, layout.headline, layout.body)
    head = blocks[max(0, layout.headline - 2) : last_date + 1]
    outlets = _find_outlets(blocks, layout)
    if above or any(_is_signed(block, outlets) for block in head):
        return
    signed_below = any(_is_signed(block) for block in blocks[last_date + 1 : layout.body])
    for place in {first, last_date - 1} if first < last_date and not signed_below else ():
        if blocks[place].role is Role.BOILERPLATE and _is_desk(blocks[place]):
            _sign(blocks[place], Signed(()))
    if last_date == layout.headline != -1 and not signed_below:
        _settle_desk(blocks[first : layout.body])
    if not rubrics.writers:
        # Who stands beside a labelled writer, and has no label, is a rubric or a subject.
        _settle_below(blocks, layout, last_date)


def _is_topic(block: Block) -> bool:
    """Tell whether words in small letters are a topic, where somebody signs: `hari bumi`."""
    return block.mark is Mark.TITLE and block.text.islower()


def _is_labelled(block: Block) -> bool:
    """Tell whether a line names who wrote by its label."""
    return block.role is Role.BYLINE and block.mark in (Mark.LABEL, Mark.BYLINE)


def _is_told_of(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether the story tells of a name: where a label names who wrote, it is a picture's."""
    block = blocks[place]
    if block.mark is not Mark.NAME:
        return False
    story = blocks[layout.body : layout.body + _STORY]
    return any(block.text in paragraph.text for paragraph in story if paragraph.mark in _PROSE)


def _is_signed_in(blocks: list[Block], layout: Layout) -> bool:
    """Tell whether a labelled byline signs in the head, or a whole name beside a date."""
    begin = max(0, layout.headline - _NEAR)
    return any(
        role is Role.BYLINE and (block.mark is Mark.BYLINE or " " in part.strip(" |,-–"))
        for block in blocks[begin : layout.body]
        if block.role is not Role.BOILERPLATE
        for role, part in block.parts()
    )


def _first_of_head(blocks: list[Block], headline: int, last_date: int) -> int:
    """Return the first line of the head that may sign.

    Without a headline that is near the date, for above stands a menu, and so where a word or two
    of one may be taken for the headline.
    """
    if headline != -1:
        title = blocks[headline]
        if title.weight or title.text.count(" ") >= _FEWEST_BLANKS:
            return headline + 1
    first = last_date
    for place in range(last_date - 1, headline, -1):
        if first - place > _NEAR:
            break  # a page's own date, on top of its menu
        if blocks[place].mark in _DATES:
            first = place
    return max(headline + 1, first - _NEAR)


def _find_buttons(blocks: list[Block], head: range) -> set[int]:
    """Return the lines of a word, as buttons are, in a head with a whole name: `Ikuti`."""
    words = {at for at in head if blocks[at].mark is Mark.NAME and " " not in blocks[at].text}
    named = bool(words) and any(
        blocks[at].mark is Mark.BYLINE or are_people(blocks[at]) for at in head if at not in words
    )
    return words if named else set()


def _settle_below(blocks: list[Block], layout: Layout, last_date: int) -> None:
    """Settle who signs below the date, or below the headline where there is none."""
    above = max(layout.headline, last_date)
    above += above + 1 == layout.deck
    near = [*range(above + 1, min(above + 1 + _NEAR, layout.body))]
    if above == -1:
        # Where neither headline nor date is left, the site or its motto may stand on top of all.
        near = [place for place in near if not _is_of_site(blocks[place].text)]
    first = next_said(blocks, above)
    last = layout.body - 1
    if last not in near and _are_pictures(blocks[above + 1 : last]):
        near.append(last)
    head = blocks[max(0, layout.headline - _NEAR) : layout.headline]
    dated = last_date != layout.headline or any(block.mark in _DATES for block in head)
    for place in near:
        told = _says_what(blocks, place, dated=dated) or _is_said_small(blocks, place, layout)
        if not told and signs_below(blocks, place, layout, first):
            text = blocks[place].text
            ago = read_signed_ago(text, placed=True)
            _sign(blocks[place], ago or read_placed(text) or read_job(text) or Signed(()))


def _says_what(blocks: list[Block], place: int, *, dated: bool) -> bool:
    """Tell whether a line below the headline names a rubric or a day, and nobody.

    Without a date beside it a word is a rubric: `Transportasi`. A wrapped story begins with a day:
    `WAIRIANG (9/8/2023)`.
    """
    text = blocks[place].text
    if not dated and text.istitle() and " " not in text:
        return blocks[place - 1].role is not Role.BYLINE
    return find_stamp(text) is not None


def _is_said_small(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether a story has the words of a name in small letters, as no person's are.

    `Kabel Pendingin Habis`: a deck, or another story's title.
    """
    words = [word.lower() for word in blocks[place].text.split() if len(word) > _SHORT_WORD]
    if len(words) < _FEWEST_SAID or blocks[place].text.isupper():
        return False
    story = " ".join(
        block.text for block in blocks[layout.body : layout.body + _STORY] if block.mark in _PROSE
    )
    said = sum(f" {word}" in story for word in words)
    return said >= _FEWEST_SAID and 2 * said >= len(words)


def _is_of_site(text: str) -> bool:
    """Tell whether words may be a site's: `Lugas dan Berimbang`, `Suluh Sumatera`, `Dibaca Warga`.

    No names are listed without any surname, and none is a region's or a verb.
    """
    names = split_names(text)
    if len(names) > 1 and not any(" " in name for name in names):
        return True
    return any(word in REGIONS or is_verb(word) for word in text.lower().split())


def _are_pictures(blocks: list[Block]) -> bool:
    """Tell whether lines below the date are a picture's, its credit or label among them."""
    marks = {block.mark for block in blocks}
    return len(blocks) <= _LARGEST_PICTURE and bool(marks & _PICTURES) and marks <= _SHOWN


def _settle_desk(head: list[Block]) -> None:
    """Settle a desk right below the headline where there is no date: `Admin`."""
    if head and head[0].role is Role.BOILERPLATE and head[0].text.lower() in DESK_WORDS:
        _sign(head[0], Signed(()))


def _go_on(blocks: list[Block], headline: int, body: int) -> None:
    """Settle the names below one that ends in a comma: `Wahyu Setiaji,` / `Dita Larasati`."""
    for above, below in pairwise(blocks[headline + 1 : body]):
        if above.text[-1] != "," or below.role is not Role.BOILERPLATE:
            continue
        if (above.role is Role.BYLINE or are_people(above)) and are_people(below):
            if above.role is Role.BOILERPLATE:
                _sign(above, Signed(people(above.text, None)))
            _sign(below, Signed(people(below.text, None)))


def _settle_labelled(blocks: list[Block], layout: Layout) -> None:
    for place in range(max(0, layout.headline - 2), layout.body):
        block = blocks[place]
        if block.role is not Role.BOILERPLATE or block.reason is Reason.REPEATED:
            continue
        if block.mark is Mark.BYLINE:
            settle_signed(block)
        elif is_among_bylines(blocks, place):
            sign_photographer(block)
        elif block.mark is Mark.LABEL:
            settle_label(blocks, place, layout.headline + 1, layout.body)


def is_among_bylines(blocks: list[Block], place: int, *, sure: bool = False) -> bool:
    """Tell whether `Foto: NAMA` stands among other labelled names: it signs, and credits none.

    Args:
        blocks: all blocks of the text.
        place: index of the line.
        sure: no picture is near, so that one of its neighbours will do.
    """
    block = blocks[place]
    if block.mark not in (Mark.CAPTION, Mark.CREDIT):
        return False
    around = blocks[place - 1 : place] + blocks[place + 1 : place + 2]
    name = block.text.partition(":")[2].strip()
    return (
        block.found == Picture(None, name)
        and (any if sure else all)(other.mark is Mark.BYLINE for other in around)
        and bool(people(name, "photographer"))
    )


def sign_photographer(block: Block) -> None:
    """Settle `Foto: NAMA` as a byline."""
    _sign(block, Signed(people(block.text.partition(":")[2].strip(), "photographer")))


def _settle_above(blocks: list[Block], headline: int) -> None:
    """Settle the name between a date and the headline: `Senin, 1 Oktober 2018` / NAMA / JUDUL.

    A writer may stand there, too, with a paragraph about him.
    """
    if headline < 2:
        return
    _settle_before_date(blocks, headline)
    block = blocks[headline - 1]
    if block.mark in _PROSE and len(block.text) > _LONGEST_LINE:
        block = blocks[headline - 2]  # whom what stands between tells of
        # A word in capitals heads what the site says of itself.
        shouted = block.text.isupper() and " " not in block.text
        if block.role is Role.BOILERPLATE and are_people(block) and not shouted:
            _sign(block, Signed(read_people(block.text, None) or ()))
        return
    above = range(headline - 1, max(headline - 2 - _NEAR, -1), -1)
    date = next((at for at in above if _is_dated(blocks[at])), headline)
    for block in blocks[date + 1 : headline]:
        signed = _read_below_date(block, first=block is blocks[date + 1])
        if signed is not None and not _is_in_menu(block.text, blocks[:date]):
            _sign(block, signed)
            return


def _is_in_menu(text: str, above: list[Block]) -> bool:
    """Tell whether a menu that runs together on a line above has a word: `Home Pesisir Lereng`."""
    return " " not in text and any(f" {text} " in f" {block.text} " for block in above)


def _read_below_date(block: Block, *, first: bool) -> Signed | None:
    """Read a line between a date and the headline below it: a name is right below the date."""
    if block.role is not Role.BOILERPLATE or block.reason is Reason.REPEATED:
        return None
    if are_people(block):
        return Signed(read_people(block.text, None) or ()) if first else None
    signed = None
    if block.mark in _SIGNED_MARKS and says_byline(block.text):
        signed = read_placed(block.text)
    return signed if signed is not None and signed.authors else None


def _settle_before_date(blocks: list[Block], headline: int) -> None:
    """Settle the byline above a date that stands above the headline: NAMA / `5 Maret` / JUDUL."""
    dated = [place for place in range(max(1, headline - 3), headline) if _is_dated(blocks[place])]
    place = next_said(blocks, dated[0], -1) if dated else -1
    # A word of the menu may stand between: `Ditulis oleh NAMA` / `Berita` / `5 Maret` / JUDUL.
    if place != -1 and place >= dated[0] - _NEAR and blocks[place].mark is Mark.BYLINE:
        blocks[place].settle(Role.BYLINE)


def _is_dated(block: Block) -> bool:
    return block.role is Role.TIMESTAMP


def _sign(block: Block, signed: Signed) -> None:
    block.settle(Role.BYLINE)
    block.found = signed


def _find_outlets(blocks: list[Block], layout: Layout) -> frozenset[str]:
    """Return whom the story's dateline tells to be its outlet, in small letters.

    `Suluh Hula - 2 Mei 2026` / NAMA / `HULA, SULUH HULA - …`
    """
    opening = blocks[layout.body].found if layout.body < len(blocks) else None
    outlet = opening.outlet if isinstance(opening, Origin) else None
    return frozenset((outlet.casefold(),) if outlet else ())


def _is_signed(block: Block, outlets: frozenset[str] = frozenset()) -> bool:
    """Tell whether a block names people who made the article, alone or beside a date.

    Args:
        block: a line of the head.
        outlets: who are none.
    """
    if isinstance(block.found, Signed) and not block.found.authors:
        return False
    # A label beside the date (`, Jurnalis - Senin, 16 Juni`) names nobody.
    return any(
        role is Role.BYLINE
        and part.strip(" ,:-").lower() not in BYLINE_LABELS
        and part.strip(_AROUND).casefold() not in outlets
        for role, part in block.parts()
    )


def _is_said_above(blocks: list[Block], place: int) -> bool:
    """Tell whether another line above says the same word, in whatever letters."""
    text = blocks[place].text
    return any(text == at.text.lower() for at in blocks[max(0, place - _PATH) : place])


def _read_above_date(blocks: list[Block], place: int, last_date: int) -> Signed | None:
    """Read a line between headline and date as the byline that it may be."""
    block = blocks[place]
    text = block.text
    if block.role is not Role.BOILERPLATE:
        return None
    if block.reason is Reason.REPEATED or blocks[place - 1].mark is Mark.SOURCE:
        return None  # or whom a picture is from
    if text.isalpha() and text.islower() and _is_said_above(blocks, place):
        return None  # the section, which the path above the headline has, too
    if is_post(text) or (block.mark is Mark.SIGNOFF and _is_alone(blocks, place, last_date)):
        return Signed(())
    if block.mark is Mark.NAME:
        section = (text.isupper() and " " not in text) or is_somewhere(text)
        signs = are_people(block) or is_labelled(block) or is_barred(text)
        return read_placed(text) if not section and signs else None
    if block.mark is Mark.WORD:
        return Signed(read_people(text, None) or ()) if is_handle(text) else None
    if block.found is Reason.NAVIGATION and _is_above(blocks, place, last_date):
        # By its bars a path or a menu: `NAMA | NAMA | Kabar.com`
        parts = [part.strip() for part in text.replace(" / ", "|").split("|")]
        named = all((" " in part and is_person(part)) or is_outlet(part) for part in parts)
        return read_placed(text) if named and len(parts) > 1 else None
    if block.mark in (Mark.TITLE, Mark.PROSE):
        job = read_job(text)
        signed = job if job is not None and job.authors else None
        return signed or _read_signed(text, above_date=_is_above(blocks, place, last_date))
    return None


def _is_alone(blocks: list[Block], place: int, last_date: int) -> bool:
    """Tell whether a line is all that stands between a headline and its date."""
    return place + 1 == last_date and blocks[place - 1].role is Role.HEADLINE


def _is_above(blocks: list[Block], place: int, last_date: int) -> bool:
    """Tell whether a date stands right below a line; a button or a count may part them."""
    below = next_said(blocks, place)
    return place < below <= last_date and blocks[below].mark in _DATES


def _read_signed(text: str, *, above_date: bool) -> Signed | None:
    """Read words that say who signs, or a few of them right above the date."""
    says = says_byline(text)
    if not says and not (above_date and text.count(" ") <= _MOST_BLANKS):
        return None
    signed = read_placed(text)
    return signed if signed is not None and (signed.authors or says) else None


def _is_desk(block: Block) -> bool:
    """Tell whether a line is a desk or the outlet in the byline's place: `Redaksi`, `Inakoran`."""
    text = block.text
    desk = text.partition(" ")[0].lower() in DESK_WORDS and not is_sentence_case(text)
    return desk or (block.mark in (Mark.NAME, Mark.WORD, Mark.TITLE) and is_outlet(text))
