"""Settles what leads to other stories inside a body: cross-links, their titles, rails, bullets."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.elsewhere import is_arrow_link
from inakoran_extract.layout.marks import DATES, LOOSE, is_insert
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern

_BULLETS = "•●▪»►▶"
_LONGEST_TITLE = 130
# What stands between a list's items, and is none of them.
_OTHERS = frozenset((Role.RELATED, Role.BOILERPLATE))
# What stands beside other stories' titles: a section, how long it takes to read.
_BESIDE = frozenset((Reason.NAVIGATION, Reason.COUNTER))
_DAYS = frozenset((Mark.TIME, Mark.DAY, Mark.RELATIVE, Mark.BOILERPLATE))
_LISTED = LOOSE | {Mark.ITEM, Mark.LINK}
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.LINK))
_FEWEST_BLANKS = 3
_LONGEST_SECTION = 30
# So many of them above a label are a list of other stories.
_LISTED_TITLES = 2
# The first of a question's lettered answers: `1. a. Saat matahari terbit.`
_LETTERED = pattern(r"\d{1,2}[.)] ?[a-e][.)] ?\S")


def take_crosslink(walk: Walk) -> bool:
    """Settle a cross-link with its title."""
    walk.block.settle(Role.RELATED)
    walk.place += 1
    return True


def take_rail(walk: Walk) -> bool:
    """Settle a rail inside the story: its heading, and the titles below it, which are related."""
    _part_heading(walk, _take_titles(walk))
    return True


def take_crosslinks(walk: Walk) -> bool:
    """Settle the label of cross-links and the titles below it."""
    label = walk.place
    walk.block.settle(Role.RELATED)
    titles = _take_titles(walk)
    if not titles:
        _claim_items(walk.blocks, label)
    _part_heading(walk, titles)
    return True


def _claim_items(blocks: list[Block], label: int) -> None:
    """Settle a list's titles right above the label of cross-links, where none stand below it."""
    first = label
    while first and blocks[first - 1].role is Role.BODY and _is_listed_title(blocks[first - 1]):
        first -= 1
    if label - first >= _LISTED_TITLES and blocks[first - 1].text[-1] != ":":
        for block in blocks[first:label]:
            block.settle(Role.RELATED)


def _is_listed_title(block: Block) -> bool:
    """Tell whether a list's item is written as titles are: `- Perahu Terbalik di Muara Hula`."""
    text = block.text.lstrip("-•*· ")
    return (
        block.mark is Mark.ITEM
        and text.count(" ") >= _FEWEST_BLANKS
        and text[-1] not in ".;,:"
        and not is_sentence_case(text)
    )


def _part_heading(walk: Walk, titles: list[Block]) -> None:
    """Settle the last of some titles where it heads the story's next part: it is much shorter."""
    if len(titles) > 1 and walk.place < walk.end and walk.block.mark is Mark.PROSE:
        words = [title.text.count(" ") + 1 for title in titles]
        if words[-1] <= 4 and min(words[:-1]) >= words[-1] + 2:
            titles[-1].settle(Role.SUBHEADING)


def _take_titles(walk: Walk) -> list[Block]:
    """Pass over the block and the titles below it, which are related; return these."""
    start = walk.place = walk.place + 1
    # Where the first title stands tight below the label, so do the others.
    tight = walk.place < walk.end and walk.block.lines[0].tight
    while walk.place < walk.end and (
        walk.block.mark in _LISTED or _is_stopped_title(walk.block) or _is_beside_title(walk, start)
    ):
        if (walk.block.mark in _DAYS or _is_linked_day(walk.block)) and _is_beside_title(
            walk, start
        ):
            walk.block.dismiss(Reason.RAIL)
            walk.place += 1
            continue
        if tight and not walk.block.lines[0].tight:
            break
        if walk.place == start and walk.number and is_numbered_heading(walk):
            # Below the label a number is a title's, unless the story's headings have come to it.
            below = walk.below
            if below is None or below.mark is not Mark.ITEM:
                break
        if walk.place > start and (
            not is_alike(walk.blocks[start], walk.block)
            or walk.block.text[-1] == ":"  # announces a list of the story's
            or _is_unlinked(walk, start)
            or _is_question(walk)
            or (" " not in walk.block.text and walk.block.text[-1] in ".?!")
        ):
            break
        walk.place += 1
    # What is known to be the headline again leads nowhere.
    told = walk.blocks[start : walk.place]
    titles = [
        block
        for block in told
        if (block.mark in _LISTED or _is_stopped_title(block))
        and block.reason is not Reason.REPEATED
        and not _is_linked_day(block)
    ]
    for title in titles:
        title.settle(Role.RELATED)
    return titles


def _is_beside_title(walk: Walk, start: int) -> bool:
    """Tell whether a line is the day or the section of another story, beside the story's title.

    A day above a paragraph is a chronology's, where the story has others.
    """
    block, below = walk.block, walk.below
    titled = below is not None and below.mark in _TITLES and below.text.count(" ") >= _FEWEST_BLANKS
    if block.mark is Mark.BOILERPLATE:
        return block.found in _BESIDE and titled and len(block.text) <= _LONGEST_SECTION
    if block.mark not in DATES and not _is_linked_day(block):
        return False
    if titled:
        return True
    days = sum(other.mark in DATES for other in walk.blocks[walk.start : walk.end])
    own = sum(other.mark in DATES for other in walk.blocks[start : walk.place + 1])
    return walk.place > start and days == own


def _is_linked_day(block: Block) -> bool:
    """Tell whether a link says nothing but a day."""
    if block.mark is not Mark.LINK:
        return False
    stamp = find_stamp(block.text)
    return stamp is not None and stamp.start == 0 and stamp.end == len(block.text)


def is_alike(first: Block, title: Block) -> bool:
    """Tell whether a line below a list's first title is written as that is: titles of one site are.

    What has a bullet or a number below one without goes on with a list of the story's, a sentence
    or a verse with the story; capitals, brackets or a word alone sign it, or head its next part.
    """
    if title.mark is Mark.ITEM and first.mark is not Mark.ITEM:
        return False
    if title.text.isupper() and not first.text.isupper():
        return False
    if title.text[0] in "([" or (" " in first.text and " " not in title.text):
        return False
    return _is_in_small_letters(first.text) or not _is_in_small_letters(title.text)


def _is_in_small_letters(text: str) -> bool:
    """Tell whether most words of a line are: `Kerja Lapangan sebagai Ladang Amal` is a title."""
    words = text.split()[1:]
    return 2 * sum(map(str.islower, words)) > len(words)


def _is_stopped_title(block: Block) -> bool:
    """Tell whether a line with a full stop is written as titles are all the same."""
    text = block.text
    return (
        block.mark is Mark.PROSE
        and text[-1] == "."
        and len(text) <= _LONGEST_TITLE
        and ". " not in text
        and not is_sentence_case(text)
    )


def _is_unlinked(walk: Walk, first: int) -> bool:
    """Tell whether a title leads nowhere, though the first below its label is a link."""
    return walk.blocks[first].mark is Mark.LINK and walk.block.mark is not Mark.LINK


def _is_question(walk: Walk) -> bool:
    """Tell whether a title asks the next question of an interview."""
    answered = walk.below is not None and walk.below.mark is Mark.PROSE
    return walk.interview and walk.block.text[-1] == "?" and answered


def is_bullet_link(walk: Walk) -> bool:
    """Tell whether a bullet between paragraphs leads to another story: `• JUDUL`, unannounced."""
    text = walk.block.text
    above = walk.blocks[walk.place - 1] if walk.place > walk.start else None
    below = walk.below
    titled = (
        text[0] in _BULLETS
        and text.count(" ") >= 5
        and text[-1] not in ".;,:"
        and not is_sentence_case(text[1:].strip())
    )
    return (
        (titled or is_arrow_link(text))
        and above is not None
        and above.text[-1] != ":"
        and (above.mark is not Mark.ITEM or above.role is Role.RELATED)
        and (
            find_signoff(above.text) > 0  # below the story's end
            if below is None
            else below.mark is not Mark.ITEM or below.text[0] in _BULLETS
        )
    )


def is_numbered_heading(walk: Walk) -> bool:
    """Tell whether a list's item heads paragraphs of its own: `2. Diolah dengan Cara Basah`."""
    text = walk.block.text
    if (
        walk.block.mark is not Mark.ITEM
        or not text[0].isdecimal()
        or text[-1] in ";,:"
        or len(text) > (60 if text[-1] == "." else 120)
        or _LETTERED.match(text) is not None
    ):
        return False
    if 0 < walk.number == number_of(text) - 1 and text[-1] != ".":
        # Where others head paragraphs it goes on with them, though its own text never comes.
        return True
    # The last item of a list has others above it.
    above = walk.place - 1
    while above > walk.start and walk.blocks[above].role in _OTHERS:
        above -= 1
    if above >= walk.start and walk.blocks[above].mark is Mark.ITEM:
        return False
    place = walk.place + 1
    while place < walk.end and is_insert(walk.blocks, place, walk.end):
        place += 1
    return place < walk.end and walk.blocks[place].mark is Mark.PROSE


def number_of(text: str) -> int:
    """Return the number that an item begins with."""
    return int(text[: 1 + text[1:2].isdecimal()])
