"""What markup tells of a page's line beside its words.

Hints settle what words leave open and overrule no rule: text that was saved from a page must give
the fields that the page gives.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.related import read_crosslink
from inakoran_extract.fields.stated import squash
from inakoran_extract.model import Reason
from inakoran_extract.page.cards import leave_cards
from inakoran_extract.page.credits import part_credits
from inakoran_extract.page.headings import join_headings
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.markup import AUTHOR_WORDS, MOST_LINKED, OUTSIDE, SUBHEADINGS
from inakoran_extract.page.placed import UNKNOWN, read_place
from inakoran_extract.page.pulled import is_pulled, leave_pull_quotes
from inakoran_extract.page.rails import (
    leave_advertisements,
    leave_boxes,
    leave_contents,
    leave_empty_rails,
    leave_names,
    leave_next_story,
    leave_teasers,
    leave_topics,
    link_lists,
)
from inakoran_extract.page.reader import Page
from inakoran_extract.page.signed import leave_biographies, leave_sections, read_signed, sign_lists
from inakoran_extract.page.story import Parts, find_parts
from inakoran_extract.page.told import read_described, read_head
from inakoran_extract.rules.clocks import join_clocks
from inakoran_extract.rules.gather import is_paragraph, join_wrapped
from inakoran_extract.rules.inside import PAGE
from inakoran_extract.rules.line_rules import read_mark, read_origin
from inakoran_extract.rules.site_rules import read_comments
from inakoran_extract.words.names import is_desk, is_section
from inakoran_extract.words.people import BUTTONS

# What a line is that stands outside of the article.
_REASONS = {"nav": Reason.NAVIGATION, "aside": Reason.RAIL, "footer": Reason.FOOTER}
_CAPTION_WORDS = frozenset(("caption", "figcaption"))
# Short for them, beside a word for the picture: `cap-foto`, `player-cap`, `page-img-ket`.
_SHORT_WORDS = frozenset(("cap", "ket", "keterangan", "takarir"))
_PICTURE_WORDS = frozenset(
    ("foto", "gambar", "image", "img", "photo", "pic", "picture", "player", "video")
)
_CAPTION_TAGS = frozenset(("p", "em", "div", "figure", "tr", "dd"))
# Who wrote and when, which templates of Joomla print beside the story: `<dl class=article-info>`.
_INFO = frozenset(("article", "info"))
# Authors and tags are links too, but in fewer words than titles.
_FEWEST_WORDS = 5
_MOST_LABEL_WORDS = 6
# What speaks for a headline: its tag, and the page's own statement.
_HEADING_WEIGHTS = {"h1": 3.0, "h2": 1.0}
_STATED_WEIGHT = 3.0
_SHORTEST_HEADLINE = 10
_BEGIN = 3
_SENTENCE_ENDS = '.!?”"’)…:'
_PLAIN = frozenset((Mark.TITLE, Mark.NAME))
_BUTTONS = frozenset((Mark.TITLE, Mark.LINK, Mark.CAPTION, Mark.COMMENTS))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE))


def read_hinted_mark(text: str, hint: Hint) -> tuple[Mark, object]:
    """Return what a page's line is by itself, as `read_mark` does for a text's.

    Args:
        text: the line, folded and not empty.
        hint: what the markup says about it.
    """
    outside = _REASONS.get(hint.region)
    if outside is not None:
        if outside is Reason.RAIL and read_crosslink(text):
            # `Baca juga` set apart inside the article.
            return read_mark(text)
        return Mark.BOILERPLATE, outside
    linked = hint.links > MOST_LINKED and hint.tag != "h1"
    caption = _is_caption(hint)
    if linked and not AUTHOR_WORDS.isdisjoint(hint.words) and (signed := _read_signed(text)):
        return Mark.BYLINE, signed
    if linked and not caption and _is_plain_title(text):
        # Most lines of a page are such links; no rule has anything to say of them.
        return Mark.LINK, None
    if hint.tag in SUBHEADINGS and (comments := read_comments(text, text.lower())):
        return comments  # `2 thoughts on “JUDUL”`, however long the title is
    mark, found = read_mark(text)
    if caption and mark in UNKNOWN and not _is_button(text) and not AUTHOR_WORDS & hint.words:
        return Mark.CAPTION, Picture(text, None)
    if mark is Mark.CAPTION and not caption and is_paragraph(text):
        return read_origin(text, "") or (Mark.PROSE, None)
    if linked and (
        (mark in _PLAIN and text.count(" ") + 1 >= _FEWEST_WORDS)
        or (mark is Mark.PROSE and _are_titles(text))
    ):
        return Mark.LINK, None
    return mark, found


def _read_signed(text: str) -> Signed | None:
    """Read links that call themselves authors: `NAMA | NAMA`."""
    signed = read_placed(text)
    return signed if signed is not None and len(signed.authors) > 1 else None


def _is_button(text: str) -> bool:
    """Tell whether a text is a gallery's button or count: `VIEW GALLERY`, `5 PHOTOS`."""
    return all(word in BUTTONS or word.isdecimal() for word in text.lower().split())


def _is_plain_title(text: str) -> bool:
    """Tell whether a text is nothing but words, and more than names, sections and labels are."""
    return (
        text.count(" ") > _MOST_LABEL_WORDS
        and text.replace(" ", "").isalpha()
        and read_crosslink(text) is None
    )


def _are_titles(text: str) -> bool:
    """Tell whether a line of links is titles side by side: words, and no sentence."""
    return text.count(" ") > _MOST_LABEL_WORDS and text[-1] not in _SENTENCE_ENDS


def _is_caption(hint: Hint) -> bool:
    if hint.tag == "figcaption":
        return True
    if hint.region == "figure" and hint.links <= MOST_LINKED and not is_pulled(hint):
        return True
    return hint.tag in _CAPTION_TAGS and (
        not _CAPTION_WORDS.isdisjoint(hint.words)
        or not (_SHORT_WORDS.isdisjoint(hint.words) or _PICTURE_WORDS.isdisjoint(hint.words))
    )


def gather_page(page: Page) -> list[Block]:
    """Mark every line of a page, as `gather` does for a text's."""
    lines, hints, tree = page.lines, page.hints, page.tree
    named, site, heads = _find_heads(page)
    parts = find_parts(lines, hints, tree, heads, len(page.metadata.body))
    # A region that holds the whole article parts nothing from it.
    regions = set() if parts is None else {hints[place].region for place in parts.whole}
    blocks = []
    first = heads[0] if heads else 0
    above = 0
    for place, (line, hint) in enumerate(zip(lines, hints, strict=True)):
        told = hint if parts is None else _within(hint, place, parts, regions, line.text)
        block = Block([line], line.text, *read_hinted_mark(line.text, told))
        read_place(block, place, hint, page, parts)
        row = line.number == above
        above = line.number
        if row and block.mark in _BUTTONS:
            # A button in the row of the headline, or of who wrote.
            block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION
        elif row and block.mark is Mark.NAME and is_desk(line.text) and not is_section(line.text):
            block.mark, block.found = Mark.BYLINE, Signed(())
        if place < first and hint.links > MOST_LINKED and block.mark in _PLAIN:
            # What leads elsewhere from above the headline is the site's menu.
            block.mark = Mark.LINK
        if (
            hint.tag in _HEADING_WEIGHTS
            and place not in site
            and told.region not in OUTSIDE
            and block.mark not in _DATES  # Blogspot heads a day's articles with it.
        ):
            block.weight = _HEADING_WEIGHTS[hint.tag]
        blocks.append(block)
    for place in named:
        blocks[place].weight += _STATED_WEIGHT
    read_signed(blocks, page, parts)
    read_described(blocks, page)
    if parts is not None:
        leave_names(blocks, parts.article)
        leave_biographies(blocks, page, parts)
        leave_cards(blocks, page, parts, heads)
        leave_sections(blocks, page)
        read_head(blocks, page, parts, heads)
    sign_lists(blocks, page)
    leave_contents(blocks, hints)
    leave_topics(blocks, page.tree.tags)
    link_lists(blocks, page)
    leave_empty_rails(blocks, page)
    leave_boxes(blocks, page)
    leave_advertisements(blocks, page)
    leave_teasers(blocks, page)
    part_credits(blocks, page)
    leave_next_story(blocks, hints)
    leave_pull_quotes(blocks, hints)
    blocks = join_wrapped(join_headings(blocks, page))
    join_clocks(blocks, in_page=True)
    if parts is None and len(blocks) < PAGE:
        for block in blocks:
            block.inside = True
    return blocks


def _within(hint: Hint, place: int, parts: Parts, regions: set[str], text: str) -> Hint:
    """Return what a line's markup says apart from what it says of the whole article, or story.

    What stands beside a story's paragraphs and leads elsewhere is a cross-link, and what is said
    there of the article is its head's.
    """
    if (
        hint.region == "aside"
        and place in parts.story
        and (hint.links > MOST_LINKED or read_crosslink(text) is not None)
    ):
        hint = hint._replace(region="")
    if hint.region == "aside" and place < parts.begin and hint.words >= _INFO:
        hint = hint._replace(region="")
    if place in parts.article and hint.region in regions:
        hint = hint._replace(region="")
    if place in parts.story and not _CAPTION_WORDS.isdisjoint(parts.common):
        hint = hint._replace(words=hint.words - _CAPTION_WORDS)
    return hint


def _find_heads(page: Page) -> tuple[list[int], set[int], list[int]]:
    """Return which lines the stated headline says, which say the site's name, and the headlines."""
    lines, hints = page.lines, page.hints
    stated = squash(page.metadata.headline or "")
    texts = [line.text for line in lines]
    sizes = list(map(len, texts))
    # Quotation marks and dots are printed in more ways than one.
    most = 2 * len(stated)
    named = [
        place
        for place, size in enumerate(sizes)
        if _SHORTEST_HEADLINE <= size <= most and _is_said(texts[place], stated)
    ]
    site = {
        place
        for place, hint in enumerate(hints)
        if hint.region == "header" and _is_logo(hint, texts[place], stated)
    }
    # The site's name stands in the stated headline, too.
    longest = max((sizes[place] for place in named), default=0)
    site.update(place for place in named if sizes[place] < longest)
    named = [place for place in named if place not in site]
    heads = [
        place
        for place, hint in enumerate(hints)
        if hint.tag == "h1" and " " in texts[place] and place not in site
    ] or named
    return named, site, heads


def _is_said(text: str, stated: str) -> bool:
    """Tell whether a stated headline, squashed, says a line."""
    begin = text[:_BEGIN]
    if begin.isalnum() and begin.casefold() not in stated:
        return False  # as nearly always
    return squash(text) in stated


def _is_logo(hint: Hint, text: str, stated: str) -> bool:
    """Tell whether what leads elsewhere from the site's header is its name: to its front page."""
    return hint.links > MOST_LINKED and (hint.tag == "h1" or 2 * len(text) < len(stated))
