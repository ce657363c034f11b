"""What markup tells of a page's line beside its words.

Hints settle what words leave open and overrule no rule: text that was saved from a page must give
the fields that the page gives.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.captions import part_site, read_caption
from inakoran_extract.fields.credits import CAPTION_LABEL, Picture
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.related import read_crosslink
from inakoran_extract.fields.stated import squash
from inakoran_extract.model import Reason
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.inserts import read_link, read_post
from inakoran_extract.page.markup import AUTHOR_WORDS, TAG_WORDS
from inakoran_extract.page.rails import (
    leave_boxes,
    leave_contents,
    leave_empty_rails,
    leave_names,
    leave_next_story,
    leave_topics,
    link_lists,
)
from inakoran_extract.page.reader import Page
from inakoran_extract.page.signed import leave_cards, leave_sections, read_signed, sign_lists
from inakoran_extract.page.story import Parts, find_parts
from inakoran_extract.page.told import names_author, read_described, read_head
from inakoran_extract.rules.clocks import join_clocks
from inakoran_extract.rules.gather import PAGE, is_paragraph, join_wrapped
from inakoran_extract.rules.line_rules import read_mark, read_origin
from inakoran_extract.rules.site_rules import read_comments
from inakoran_extract.words.names import is_desk, is_name, is_outlet, is_section
from inakoran_extract.words.people import BUTTONS
from inakoran_extract.words.vocabulary import TAG_LABELS, phrases

_OUTSIDE = {"nav": Reason.NAVIGATION, "aside": Reason.RAIL, "footer": Reason.FOOTER}
# What words leave open, so that a figure's markup may say it.
_UNKNOWN = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.ITEM, Mark.PROSE, Mark.OPENING))
# What beside an image may be its caption: a paragraph with a dateline is none.
_CAPTIONED = _UNKNOWN - {Mark.OPENING}
_CAPTION_WORDS = frozenset(("caption", "figcaption"))
_GALLERY_WORDS = frozenset(("gallery", "galeri"))
_CAPTION_TAGS = frozenset(("p", "em", "div", "figure", "tr", "dd"))
# A line of links: authors and tags are links too, but in fewer words than titles.
_MOST_LINKED = 0.8
_FEWEST_WORDS = 5
_MOST_LABEL_WORDS = 6
# What speaks for a headline: its tag, and the page's own statement.
_HEADING_WEIGHTS = {"h1": 3.0, "h2": 1.0}
_STATED_WEIGHT = 3.0
_SHORTEST_HEADLINE = 10
_LONGEST_CREDIT = 60
_LONGEST_CAPTION = 250
_LONGEST_HEADING = 200
_PLAIN = frozenset((Mark.TITLE, Mark.NAME))
_BUTTONS = frozenset((Mark.TITLE, Mark.LINK, Mark.CAPTION, Mark.COMMENTS))
_LISTED = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.DAY, Mark.ODD_DATE))
_SUBHEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE))
_DATED = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.VALUE, Mark.CODE))
_BIO_WORDS = phrases("about, bio, biography, box, card, desc, description, info, profile")
_MAIL_WORDS = phrases("newsletter, newsletters, subscribe, subscription, langganan")
_AD_WORDS = phrases("ad, ads, advert, advertisement, iklan, sponsor, sponsored")
_SITES = _UNKNOWN | {Mark.CAPTION}
_MORE = frozenset(("lainnya", "more", "selengkapnya"))
# What a line outside the article's element may look like, and is not.
_STORY_MARKS = (_UNKNOWN - {Mark.NAME, Mark.WORD}) | {
    Mark.CAPTION,
    Mark.CREDIT,
    Mark.DATELINE,
    Mark.CROSSLINK,
}


def read_hinted_mark(text: str, hint: Hint) -> tuple[Mark, object]:
    """Return what a page's line is by itself, as `read_mark` does for a text's.

    Args:
        text: the line, folded and not empty.
        hint: what the markup says about it.
    """
    outside = _OUTSIDE.get(hint.region)
    if outside is not None:
        if outside is Reason.RAIL and read_crosslink(text):
            # `Baca juga` set apart inside the article.
            return read_mark(text)
        return Mark.BOILERPLATE, outside
    linked = hint.links > _MOST_LINKED and hint.tag != "h1"
    caption = _is_caption(hint)
    if linked and not AUTHOR_WORDS.isdisjoint(hint.words) and (signed := _read_signed(text)):
        return Mark.BYLINE, signed
    if linked and not caption and _is_plain_title(text):
        # Most lines of a page are such links; no rule has anything to say of them.
        return Mark.LINK, None
    if hint.tag in _SUBHEADINGS and (comments := read_comments(text, text.lower())):
        return comments  # `2 thoughts on “JUDUL”`, however long the title is
    mark, found = read_mark(text)
    if caption and mark in _UNKNOWN and not _is_button(text) and not AUTHOR_WORDS & hint.words:
        return Mark.CAPTION, Picture(text, None)
    if mark is Mark.CAPTION and not caption and is_paragraph(text):
        return read_origin(text, "") or (Mark.PROSE, None)
    if linked and mark in (Mark.TITLE, Mark.NAME) and text.count(" ") + 1 >= _FEWEST_WORDS:
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


def _is_caption(hint: Hint) -> bool:
    if hint.tag == "figcaption" or hint.region == "figure":
        return True
    return hint.tag in _CAPTION_TAGS and not _CAPTION_WORDS.isdisjoint(hint.words)


def _is_of_gallery(block: Block, hint: Hint) -> bool:
    """Tell whether a line inside an article's gallery says what its pictures show."""
    return (
        block.mark in (Mark.PROSE, Mark.OPENING)
        and hint.links == 0
        and not _GALLERY_WORDS.isdisjoint(hint.words)
    )


def gather_page(page: Page) -> list[Block]:
    """Mark every line of a page, as `gather` does for a text's."""
    lines, hints, tree = page.lines, page.hints, page.tree
    stated = squash(page.metadata.headline or "")
    # Quotation marks and dots are printed in more ways than one.
    named = [
        _SHORTEST_HEADLINE <= len(line.text) <= 2 * len(stated) and squash(line.text) in stated
        for line in lines
    ]
    # The site's name stands in the stated headline, too.
    longest = max((len(lines[place].text) for place, said in enumerate(named) if said), default=0)
    site = [
        _is_logo(hints[place], lines[place].text, stated)
        or (said and len(lines[place].text) < longest)
        for place, said in enumerate(named)
    ]
    named = [said and not site[place] for place, said in enumerate(named)]
    heads = [
        place
        for place, hint in enumerate(hints)
        if hint.tag == "h1" and " " in lines[place].text and not site[place]
    ] or [place for place, is_named in enumerate(named) if is_named]
    parts = find_parts(lines, hints, tree, heads, len(page.metadata.body))
    # A region that holds the whole article parts nothing from it.
    regions = set() if parts is None else {hints[place].region for place in parts.whole}
    blocks = []
    for place, (line, hint) in enumerate(zip(lines, hints, strict=True)):
        own = parts is not None and place in parts.article and hint.region in regions
        told = hint._replace(region="") if own else hint
        block = Block([line], line.text, *read_hinted_mark(line.text, told))
        _read_place(block, place, hint, page, parts)
        row = place > 0 and lines[place - 1].number == line.number
        if row and block.mark in _BUTTONS:
            # A button in the row of the headline, or of who wrote.
            block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION
        elif row and block.mark is Mark.NAME and is_desk(line.text) and not is_section(line.text):
            block.mark, block.found = Mark.BYLINE, Signed(())
        if heads and place < heads[0] and hint.links > _MOST_LINKED and not block.weight:
            # What leads elsewhere from above the headline is the site's menu.
            block.mark = Mark.LINK if block.mark in _PLAIN else block.mark
        if (
            hint.tag in _HEADING_WEIGHTS
            and not site[place]
            and told.region not in _OUTSIDE
            and block.mark not in _DATES  # Blogspot heads a day's articles with it.
        ):
            block.weight = _HEADING_WEIGHTS[hint.tag]
        if named[place]:
            block.weight += _STATED_WEIGHT
        blocks.append(block)
    read_signed(blocks, page, parts)
    read_described(blocks, page)
    if parts is not None:
        leave_names(blocks, parts.article)
        leave_cards(blocks, page, parts)
        leave_sections(blocks, page)
        read_head(blocks, page, parts, heads)
    sign_lists(blocks, page)
    leave_contents(blocks, hints)
    leave_topics(blocks, page.tree.tags)
    link_lists(blocks, page)
    leave_empty_rails(blocks, page)
    leave_boxes(blocks, page)
    _part_credits(blocks, page)
    leave_next_story(blocks, hints)
    blocks = join_wrapped(blocks)
    join_clocks(blocks)
    if parts is None and len(blocks) < PAGE:
        for block in blocks:
            block.inside = True
    return blocks


def _is_logo(hint: Hint, text: str, stated: str) -> bool:
    """Tell whether what leads elsewhere from the site's header is its name: to its front page."""
    return (
        hint.region == "header"
        and hint.links > _MOST_LINKED
        and (hint.tag == "h1" or 2 * len(text) < len(stated))
    )


def _read_place(block: Block, place: int, hint: Hint, page: Page, parts: Parts | None) -> None:
    """Settle what a line's place among the page's elements tells of it."""
    tags = page.tree.tags[place]
    if tags and _is_tag_list(block.text, tags, hint, inside=parts is None or place in parts.story):
        names = (name for tag in tags if (name := tag.lstrip("# ")) and not _leads_on(name))
        block.mark, block.found = Mark.TAGS, tuple(names)
        return
    if read_post(block, hint) or parts is None:
        return
    if tags and place in parts.article and place >= parts.story.stop and _tells_tags(block, tags):
        block.mark, block.found = Mark.TAGS, tags
        return
    if place not in parts.article:
        if block.mark in _STORY_MARKS and place > parts.article.start:
            block.mark, block.found = Mark.LINK, None
        return
    if (
        block.mark in _SITES
        and place > parts.begin
        and (reason := _read_box(block, hint.words - parts.common))
    ):
        block.mark, block.found = Mark.BOILERPLATE, reason
        return
    block.inside = place in parts.story and hint.region not in _OUTSIDE
    if block.inside and place > parts.begin and read_link(block, hint):
        return
    hint = hint._replace(words=hint.words - parts.common)
    begun = place > parts.begin
    pictured = place in parts.pictured and not names_author(block.text, page.metadata.authors)
    _read_element(block, hint, begun=begun, pictured=pictured)


def _read_box(block: Block, words: frozenset[str]) -> Reason | None:
    """Return why a box below a story's beginning is the site's: an author's card, a newsletter.

    And what the site says of all its stories alike, which calls itself a disclaimer; and what an
    advertisement says before it is filled.
    """
    if block.mark in _PLAIN and not _AD_WORDS.isdisjoint(words):
        return Reason.ADVERTISEMENT
    if "disclaimer" in words:
        return Reason.FOOTER
    if _BIO_WORDS & words and (AUTHOR_WORDS & words or "biography" in words):
        return Reason.FOOTER
    return Reason.FOLLOW if _MAIL_WORDS & words else None


def _read_element(block: Block, hint: Hint, *, begun: bool, pictured: bool) -> None:
    """Settle what a line's element tells of it inside the article: rows, headings, captions."""
    row = hint.tag == "tr" and " | " in block.text
    item = begun and hint.tag == "li" and block.mark in _LISTED and hint.links == 0
    if block.inside and (row or item):
        # A row of a table, an item of a list.
        block.mark, block.found = Mark.ITEM, None
        return
    if block.mark not in _UNKNOWN | _DATED:
        return
    if block.inside and begun and hint.tag == "time" and block.mark not in _DATED:
        # The clock of an entry in a live report is no heading.
        block.mark, block.found = Mark.ITEM, None
        return
    if _is_of_gallery(block, hint):
        block.mark, block.found = (
            Mark.CAPTION,
            read_caption(block.text) or Picture(block.text, None),
        )
    elif block.inside and hint.tag in _SUBHEADINGS and hint.links <= _MOST_LINKED:
        if len(block.text) <= _LONGEST_HEADING:
            block.mark, block.found = Mark.HEADING, None
    elif block.mark in _CAPTIONED and pictured and _may_be_caption(block.text):
        block.mark, block.found = Mark.CAPTION, read_caption(block.text) or part_site(block.text)


def _leads_on(name: str) -> bool:
    """Tell whether a link of a list of tags leads to more of them: `Tag Lainnya...`."""
    return not _MORE.isdisjoint(name.lower().rstrip(".… ").split())


def _is_tag_list(text: str, tags: tuple[str, ...], hint: Hint, *, inside: bool) -> bool:
    """Tell whether a line is nothing but links to tags, and their label."""
    if inside and hint.links < 1 and not TAG_WORDS & hint.words:
        # Sentences of a story link their names to tags.
        return False
    for tag in tags:
        text = text.replace(tag, "", 1)
    # `Kata Kunci / Tags`
    labels = text.strip(" :,|#•·").lower().split("/")
    return labels == [""] or all(label.strip() in TAG_LABELS for label in labels)


def _tells_tags(block: Block, tags: tuple[str, ...]) -> bool:
    """Tell whether a line below a story ends in its tags: `Ditulis di Daerah dan tag A, B`."""
    before = block.text.partition(tags[0])[0].rstrip(" :").lower()
    return before.rpartition(" ")[2] in TAG_LABELS | {"tagged"}


def _may_be_caption(text: str) -> bool:
    return text.count(" ") >= 2 and len(text) <= _LONGEST_CAPTION and text.count(". ") <= 1


def _part_credits(blocks: list[Block], page: Page) -> None:
    """Part the credits of captions that the markup shows.

    An element within a caption's line calls itself a credit; the second line of a figure's caption
    is short, `<p>TEKS</p><p>NAMA</p>`; or the first one of two names who and for whom.
    """
    for block, credit in zip(blocks, page.tree.credits, strict=True):
        if credit and block.mark is Mark.CAPTION and block.found == Picture(block.text, None):
            _part_credit(block, credit)
    for (above, below), (first, second) in zip(pairwise(blocks), pairwise(page.hints), strict=True):
        if not (above.mark is below.mark is Mark.CAPTION):
            continue
        figure = first.tag == second.tag == "figcaption" and first.depth == second.depth
        if figure and below.found == Picture(below.text, None) and _names(below.text):
            below.mark, below.found = Mark.CREDIT, Picture(None, below.text)
        elif above.found == Picture(above.text, None) and "/" in above.text and _names(above.text):
            above.mark, above.found = Mark.CREDIT, Picture(None, above.text)


def _part_credit(block: Block, credit: str) -> None:
    """Part a caption from the credit that it begins or ends with."""
    text = block.text
    label = CAPTION_LABEL.match(credit)
    name = credit[label.end() if label is not None else 0 :].strip(" ()[]")
    if credit == text:
        block.mark, block.found = Mark.CREDIT, Picture(None, name)
    elif text.startswith(f"{credit} "):
        block.found = Picture(text[len(credit) :].strip(" -–|:"), name)
    elif text.endswith(f" {credit}"):
        block.found = Picture(text[: -len(credit)].rstrip(" -–|:/"), name)


def _names(text: str) -> bool:
    """Tell whether a short line names people and outlets, parted by slashes, and nothing else."""
    names = [name.strip() for name in text.split("/")]
    return len(text) <= _LONGEST_CREDIT and all(
        bool(name) and (is_name(name) or is_outlet(name)) for name in names
    )
