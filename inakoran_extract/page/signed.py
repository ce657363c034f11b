"""Reads who wrote from the elements that say so, at the head of a page's article.

Templates call that element the author, in a class, by `rel=author`, `itemprop=author` or the
address of its link, and print a person's name there, a desk's or what somebody logs in as. What a
line looks like by itself need not tell: `Redaksi` is a word of the site's menu, too.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.stated import squash
from inakoran_extract.model import Reason
from inakoran_extract.page.markup import AUTHOR_WORDS, MOST_LINKED
from inakoran_extract.page.reader import Page
from inakoran_extract.page.story import Parts
from inakoran_extract.page.tree import holds
from inakoran_extract.words.names import is_desk, is_name

_LONGEST = 60
_MOST_BLANKS = 6
# Asked of every line, and on Python 3.11 a member of an enumeration takes its time to find.
_NAME = Mark.NAME
_PLAIN = frozenset((Mark.NAME, Mark.WORD, Mark.TITLE, Mark.LINK, Mark.FOOTER))
_SIGNING = frozenset((Mark.TITLE, Mark.NAME))
_CARDS = frozenset((Mark.NAME, Mark.WORD, Mark.TITLE, Mark.PROSE, Mark.OPENING, Mark.CAPTION))
_MENUS = frozenset(("nav", "aside", "footer", "figure"))
_HEADINGS = frozenset(("h1", "h2"))


def read_signed(blocks: list[Block], page: Page, parts: Parts | None) -> None:
    """Mark the line above the story whose element says that it names who wrote.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
        parts: where its article and its story stand; None where nothing tells.
    """
    if parts is None:
        return
    places = range(parts.article.start, min(parts.begin, len(blocks)))
    told = "".join(
        squash(blocks[place].text) for place in places if blocks[place].mark is Mark.BYLINE
    )
    labels = {place for place in places if blocks[place].mark is Mark.LABEL}
    authors = {name.casefold() for name in page.metadata.authors}
    stated = set(map(squash, (*page.metadata.authors, *page.metadata.desks)))
    for place in places:
        block = blocks[place]
        if not _may_sign(block, page, place) or squash(block.text) in told:
            continue
        named = page.tree.signed.get(place, "")
        called = not AUTHOR_WORDS.isdisjoint(page.hints[place].words - parts.common)
        alone = (
            block.mark is Mark.NAME
            and block.text.casefold() in authors
            and blocks[place - 1].found != Reason.SHARE  # the button of a picture
        )
        portrait = page.tree.alts.get(place, "") == block.text
        if place in parts.pictured and not portrait and squash(block.text) not in stated:
            continue  # whoever made the picture
        labelled = place - 1 in labels or place + 1 in labels
        if (told and not labelled) or not (named or called or alone):
            continue
        if labels:
            if labelled:
                block.mark, block.found = Mark.NAME, None  # whatever it reads like, the value
            return
        signed = _read(block.text, page)
        if signed is None and (named or squash(block.text) in stated):
            signed = Signed(())
        if signed is not None:
            block.mark, block.found = Mark.BYLINE, signed
            return


def _may_sign(block: Block, page: Page, place: int) -> bool:
    """Tell whether a line is short, and nothing yet that says more than its element."""
    hint = page.hints[place]
    plain = block.mark in _PLAIN or (
        block.mark is Mark.BOILERPLATE and block.found is Reason.NAVIGATION
    )
    return (
        plain
        and not block.weight
        and hint.tag not in _HEADINGS
        and hint.region not in _MENUS
        and len(block.text) <= _LONGEST
        and block.text.count(" ") <= _MOST_BLANKS
    )


def _read(text: str, page: Page) -> Signed | None:
    """Return whom a line names; nobody where it is a desk, or the site; None where it tells not."""
    outlets = (page.metadata.site or "", *page.metadata.desks)
    if is_desk(text) or squash(text) in map(squash, outlets):
        return Signed(())
    signed = read_placed(text)
    if signed is None or all(is_name(author.name) for author in signed.authors):
        return signed
    return None


def leave_biographies(blocks: list[Block], page: Page, parts: Parts) -> None:
    """Leave what stands below a writer's name in a small element below the story: who it is."""
    lines, parents = page.tree.lines, page.tree.parents
    begin = lines[parts.begin] if parts.begin < len(lines) else 0
    for place in page.tree.signed:
        card = parents[lines[place]]
        if place <= parts.begin or place not in parts.article or holds(parents, card, begin):
            continue
        for below in range(place + 1, len(blocks)):
            if not holds(parents, card, lines[below]):
                break
            if blocks[below].mark in _CARDS and page.hints[below].links < MOST_LINKED:
                blocks[below].mark, blocks[below].found = Mark.BOILERPLATE, Reason.FOOTER


def leave_sections(blocks: list[Block], page: Page) -> None:
    """Take what looks like a name for a link where the page's own menu has it, too.

    And for nothing where it is the term that a list explains: `<dt>Details</dt><dd>…`.
    """
    hints = page.hints
    named = [
        place
        for place, block in enumerate(blocks)
        if block.mark is _NAME
        and not block.inside
        and (hints[place].links > MOST_LINKED or hints[place].tag == "dt")
    ]
    if not named:
        return
    menu = {
        block.text.casefold()
        for block, hint in zip(blocks, hints, strict=True)
        if hint.region == "nav"
    }
    for place in named:
        block = blocks[place]
        if block.text.casefold() in menu:
            block.mark = Mark.LINK
        elif [hint.tag for hint in hints[place : place + 2]] == ["dt", "dd"]:
            block.mark, block.found = Mark.BOILERPLATE, Reason.UNCLAIMED


def sign_lists(blocks: list[Block], page: Page) -> None:
    """Mark the names of a list that says who wrote: each item below the first is a byline, too."""
    hints, tree = page.hints, page.tree
    for place in range(1, len(blocks)):
        if hints[place].tag != "li" or AUTHOR_WORDS.isdisjoint(hints[place].words):
            continue  # as nearly all are
        above, below = blocks[place - 1], blocks[place]
        if (
            below.mark in _SIGNING
            and hints[place - 1].tag == "li"
            and (above.mark is Mark.BYLINE or above.mark in _SIGNING)
            and tree.parents[tree.lines[place]] == tree.parents[tree.lines[place - 1]]
            and (signed := read_placed(below.text)) is not None
            and signed.authors
        ):
            below.mark, below.found = Mark.BYLINE, signed
