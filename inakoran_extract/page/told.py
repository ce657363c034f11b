"""What a page says of itself shows a line beside it for a caption, a deck or a byline.

Images carry their caption for readers that don't see them (`alt`), most of them without its credit:
the line below that begins with the same words is the caption, and what it has behind them is the
credit. What the page says that it is about (`description`) is the deck where it is printed apart
from the story, and the lead's own words where it isn't. A line that is nothing but an author that
the page states is the byline.
"""

from bisect import bisect_right

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture, strip_credit_label
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.run_together import read_run_together
from inakoran_extract.model import Reason
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.markup import MOST_LINKED, SUBHEADINGS
from inakoran_extract.page.reader import Page
from inakoran_extract.page.story import Parts
from inakoran_extract.page.tree import holds
from inakoran_extract.words.vocabulary import phrases

# How far below an image its caption stands: a button or the credit may be between.
_NEAR_IMAGE = 3
_SHORTEST = 12
_LONGEST_CREDIT = 60
# Longer words in lower case are part of no name.
_SMALL = 3
_STOPS = " .,:;|/–—-()[]"
_CAPTIONS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.OPENING, Mark.CAPTION))
_DECKS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.HEADING, Mark.CAPTION))
_LONGEST_DECK = 320
_SHORTEST_DECK = 5
# With such a share of links a line of the head is buttons.
_BUTTON = 0.3
# Words of classes that decks have.
_DECK_WORDS = phrases(
    "deck, dek, excerpt, ringkasan, sinopsis, standfirst, subheadline, subjudul, subtitle, summary"
)
# And those that one above the headline has.
_STRAP_WORDS = _DECK_WORDS | phrases("eyebrow, kicker, overline, strapline")
_STRAPS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.WORD))
# A summary's point has so many blanks at least, its heading fewer.
_POINT = 3
_SUMMARIES = _DECKS | {Mark.ITEM, Mark.WORD}
_DATES = frozenset((Mark.TIME, Mark.DAY))
# With fewer paragraphs, what is apart from the story is the story.
_STORY = 2


def read_described(blocks: list[Block], page: Page) -> None:
    """Mark the captions that begin with what the image above them says of itself.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
    """
    for place, alt in page.tree.alts.items():
        for at in range(place, min(place + _NEAR_IMAGE, len(blocks))):
            block, hint = blocks[at], page.hints[at]
            if (
                block.mark not in _CAPTIONS
                or block.weight
                or hint.links > MOST_LINKED
                or hint.tag in SUBHEADINGS
                or is_portrait(block, at, page)
            ):
                continue
            if (picture := part_described(block.text, alt)) is not None:
                block.mark, block.found = Mark.CAPTION, picture
                break


def part_described(text: str, alt: str) -> Picture | None:
    """Read a line below an image as its caption, by what the image says of itself.

    >>> part_described("Petani memanen padi di Gowa. Kabar Nusa", "Petani memanen padi di Gowa.")
    Picture(text='Petani memanen padi di Gowa.', credit='Kabar Nusa')
    >>> part_described("Petani memanen padi di Gowa", "logo") is None
    True
    """
    said = alt.rstrip(". ").casefold()
    if len(said) < _SHORTEST or " " not in said or not text.casefold().startswith(said):
        return None
    end = len(said)
    end += len(text) - end - len(text[end:].lstrip('.!?"”'))
    rest = text[end:].strip(_STOPS)
    if len(rest) > max(_LONGEST_CREDIT, end):
        return None  # a paragraph that begins with the words of its picture
    if rest and text[end] in " ([/|-–—" and _is_credit(rest):
        return Picture(text[:end], strip_credit_label(rest))
    return read_caption(text) or Picture(text, None)


def _is_credit(text: str) -> bool:
    """Tell whether what a caption has and its image doesn't say may name whom it is from."""
    described = any(word.islower() and len(word) > _SMALL for word in text.split())
    return len(text) <= _LONGEST_CREDIT and (not described or " " not in text)


def is_portrait(block: Block, place: int, page: Page) -> bool:
    """Tell whether the image beside a line is of who wrote.

    It says so, a date is beside a name, or what is said of somebody begins with the name again.
    """
    above, below = (
        page.lines[at].text if 0 <= at < len(page.lines) else "" for at in (place - 1, place + 1)
    )
    if block.text.startswith(f"{above} ") and is_person(above):
        return True
    if block.mark is not Mark.NAME:
        line = read_run_together(block.text, placed=True)
        return line is not None and line.signed
    return page.tree.alts.get(place) == block.text or (
        is_person(block.text)
        and (
            below.startswith(f"{block.text} ")
            or any(find_stamp(text) is not None for text in (above, below))
        )
    )


def names_author(text: str, authors: tuple[str, ...]) -> bool:
    """Tell whether a short line names who wrote: a writer's picture has no caption."""
    return len(text) <= _LONGEST_CREDIT and any(
        name.casefold() in text.casefold() for name in authors
    )


def read_head(blocks: list[Block], page: Page, parts: Parts, heads: list[int]) -> None:
    """Mark the deck between headline and story.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
        parts: where its article and its story stand.
        heads: indexes of the lines that may be the headline.
    """
    head = next((place for place in reversed(heads) if place < parts.begin), len(blocks))
    decked = _read_strapline(blocks, page, parts, head)
    _leave_details(blocks, page, parts, head)
    _leave_summary(blocks, page, parts, head)
    prose = [place for place in parts.article if blocks[place].mark in (Mark.PROSE, Mark.OPENING)]
    places = range(head + 1, min(parts.begin + 1, len(blocks)))
    signed = any(blocks[place].mark is Mark.BYLINE for place in places)
    for place in places:
        block = blocks[place]
        if place not in parts.article:
            continue
        if not decked and block.mark in _DECKS and _is_deck(blocks, place, page, prose):
            block.mark, block.found = Mark.DECK, None
            decked = True
        elif (
            not block.inside
            and place not in parts.pictured
            and (
                (block.mark is Mark.TITLE and _is_loose(block.text, page, place))
                or (block.mark is Mark.NAME and signed and _is_beside_date(blocks, page, place))
            )
        ):
            block.mark, block.found = Mark.BOILERPLATE, Reason.UNCLAIMED


def _read_strapline(blocks: list[Block], page: Page, parts: Parts, head: int) -> bool:
    """Mark the line right above the headline that its class calls a strapline, and tell of it."""
    above = head - 1
    lines, parents = page.tree.lines, page.tree.parents
    if (
        above not in parts.article
        or head >= len(blocks)
        or blocks[above].mark not in _STRAPS
        or page.hints[above].links > 0
        or _STRAP_WORDS.isdisjoint(page.hints[above].words - page.hints[head].words)
        or parents[lines[above]] != parents[lines[head]]
    ):
        return False
    blocks[above].mark, blocks[above].found = Mark.DECK, None
    return True


def _leave_details(blocks: list[Block], page: Page, parts: Parts, head: int) -> None:
    """Leave what a reader may fold away above the story: what sums it up, or its contents."""
    lines, parents = page.tree.lines, page.tree.parents
    for place in range(head + 1, min(parts.begin, len(blocks))):
        if page.hints[place].tag == "summary":
            box = parents[lines[place]]
            for within in range(place, len(blocks)):
                if not holds(parents, box, lines[within]) or within in parts.story:
                    break
                blocks[within].mark, blocks[within].found = Mark.BOILERPLATE, Reason.NAVIGATION


def _leave_summary(blocks: list[Block], page: Page, parts: Parts, head: int) -> None:
    """Leave the list above the story that sums it up, and its heading: a box of the site.

    Its class says so, or its items are as long as points are, and lead nowhere.
    """
    places = range(head + 1, min(parts.begin, len(blocks)))
    listed = False
    points: list[int] = []
    for place in reversed(places):
        block, hint = blocks[place], page.hints[place]
        if place in parts.article and _is_point(block, hint):
            points.append(place)
        elif len(points) > 1 and block.mark in _SUMMARIES and block.text.count(" ") < _POINT:
            points.append(place)
            break
        elif points:
            break
    if len(points) > 1:
        _leave(blocks, points)
    for place in reversed(places):
        hint = page.hints[place]
        if place not in parts.article or _DECK_WORDS.isdisjoint(hint.words - parts.common):
            listed = False
            continue
        listed = listed or hint.tag == "li"
        if listed and blocks[place].mark in _SUMMARIES:
            _leave(blocks, [place])


def _is_point(block: Block, hint: Hint) -> bool:
    """Tell whether a list's item is a sentence or most of one, and no link."""
    return (
        hint.tag == "li"
        and hint.links == 0
        and block.mark in _SUMMARIES
        and block.text.count(" ") >= _POINT
    )


def _leave(blocks: list[Block], places: list[int]) -> None:
    for place in places:
        blocks[place].mark, blocks[place].found = Mark.BOILERPLATE, Reason.NAVIGATION


def _is_loose(text: str, page: Page, place: int) -> bool:
    """Tell whether a short line, or one of links, names nobody: no image is beside it, either."""
    few = page.hints[place].links > _BUTTON or text.count(" ") < _SHORTEST_DECK
    return few and read_placed(text) is None


def _is_beside_date(blocks: list[Block], page: Page, place: int) -> bool:
    """Tell whether a name stands right below the date, in the element that both have about them.

    With a byline beside them it is a place, or a part of the site.
    """
    lines, parents = page.tree.lines, page.tree.parents
    return blocks[place - 1].mark in _DATES and parents[lines[place]] == parents[lines[place - 1]]


def _is_deck(blocks: list[Block], place: int, page: Page, prose: list[int]) -> bool:
    """Tell whether a line sums the story up, by its class or the page's word, apart from it.

    Args:
        blocks: one for each of the page's lines.
        place: index of the line.
        page: the page.
        prose: indexes of the article's paragraphs.
    """
    text, hint = blocks[place].text, page.hints[place]
    below = bisect_right(prose, place)
    if len(text) > _LONGEST_DECK or len(prose) - below < _STORY:
        return False
    lines, parents = page.tree.lines, page.tree.parents
    if hint.tag not in SUBHEADINGS and parents[lines[place]] == parents[lines[prose[below]]]:
        return False
    said = text.rstrip(". ").casefold()
    return not _DECK_WORDS.isdisjoint(hint.words) or any(
        said == description.rstrip(". ").casefold() for description in page.metadata.descriptions
    )
