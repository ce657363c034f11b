"""What a line's place among a page's elements tells of it: beside the article, a box, a caption."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import part_site, read_caption
from inakoran_extract.fields.credits import Picture
from inakoran_extract.model import Reason
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.inserts import read_link, read_post, read_preview
from inakoran_extract.page.markup import (
    AD_WORDS,
    AUTHOR_WORDS,
    MOST_LINKED,
    OUTSIDE,
    SUBHEADINGS,
    TAG_WORDS,
)
from inakoran_extract.page.reader import Page
from inakoran_extract.page.story import Parts
from inakoran_extract.page.told import is_portrait, names_author
from inakoran_extract.words.vocabulary import SPEECH, TAG_LABELS, phrases

# What words leave open, so that markup may say it.
UNKNOWN = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.ITEM, Mark.PROSE, Mark.OPENING))
# What beside an image may be its caption: a paragraph with a dateline is none.
_CAPTIONED = UNKNOWN - {Mark.OPENING}
_SITES = UNKNOWN | {Mark.CAPTION}
# What a line outside the article's element may look like, and is not.
_STORY_MARKS = (UNKNOWN - {Mark.NAME, Mark.WORD}) | {
    Mark.CAPTION,
    Mark.CREDIT,
    Mark.DATELINE,
    Mark.CROSSLINK,
}
_PLAIN = frozenset((Mark.TITLE, Mark.NAME))
_LISTED = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE, Mark.DAY, Mark.ODD_DATE))
_DATED = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.VALUE, Mark.CODE))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE))
_SMALL = frozenset(("h4", "h5", "h6"))
_GALLERY_WORDS = frozenset(("gallery", "galeri"))
_BIO_WORDS = phrases("about, bio, biography, box, card, desc, description, info, profile")
_LIVES = frozenset(("bio", "biography"))
_SHARING = frozenset(("share", "sharing"))
_MAIL_WORDS = phrases("langganan, newsletter, newsletters, signup, subscribe, subscription")
_MORE = frozenset(("lainnya", "more", "selengkapnya"))
_LONGEST_CAPTION = 250
_LONGEST_HEADING = 200
_STOPS = '.,!?"”'
# A page's path to the article, as themes and Joomla call it.
_PATH_WORDS = phrases("breadcrumb, breadcrumbs, breadcrums, crumbs, pathway")


def read_place(block: Block, place: int, hint: Hint, page: Page, parts: Parts | None) -> None:
    """Settle what a line's place among the page's elements tells of it."""
    tags = page.tree.tags[place]
    if tags and _is_tag_list(block.text, tags, hint, inside=parts is None or place in parts.story):
        names = (name for tag in tags if (name := tag.lstrip("# ")) and not _leads_on(name))
        block.mark, block.found = Mark.TAGS, tuple(names)
        return
    if (hint.tag == "blockquote" and read_post(block, hint)) or parts is None:
        return
    if tags and place in parts.article and place >= parts.story.stop and _tells_tags(block, tags):
        block.mark, block.found = Mark.TAGS, tags
        return
    if place not in parts.article:
        if block.mark in _STORY_MARKS and place > parts.article.start:
            block.mark, block.found = Mark.LINK, None
        return
    words = hint.words - parts.common
    read = _read_box if place > parts.begin else _read_path
    if block.mark in _SITES and (reason := read(block, hint, words)):
        block.mark, block.found = Mark.BOILERPLATE, reason
        return
    if (
        block.mark in _PLAIN
        and place not in parts.story
        and _SHARING & words
        and AUTHOR_WORDS.isdisjoint(hint.words)
    ):
        block.mark, block.found = Mark.BOILERPLATE, Reason.SHARE
        return
    if block.mark is Mark.COMMENTS and place < parts.begin and _is_button(hint):
        # How many there are, in the row of author and date: the story is yet to come.
        block.mark, block.found = Mark.BOILERPLATE, Reason.COMMENTS
        return
    block.inside = place in parts.story and hint.region not in OUTSIDE
    if (
        block.inside
        and place > parts.begin
        and (read_preview(block, hint._replace(words=words)) or read_link(block, hint))
    ):
        return
    hint = hint._replace(words=words)
    begun = place > parts.begin
    pictured = (
        place in parts.pictured
        and not names_author(block.text, page.metadata.authors)
        and not is_portrait(block, place, page)
    )
    _read_element(block, hint, begun=begun, pictured=pictured)


def _read_path(_block: Block, hint: Hint, words: frozenset[str]) -> Reason | None:
    """Return why a line above a story is the site's: its links lead to the article."""
    return Reason.NAVIGATION if hint.links > 0 and not _PATH_WORDS.isdisjoint(words) else None


def _read_box(block: Block, _hint: Hint, words: frozenset[str]) -> Reason | None:
    """Return why a box below a story's beginning is the site's: an author's card, a newsletter.

    And what the site says of all its stories alike, which calls itself a disclaimer; and what an
    advertisement says before it is filled.
    """
    if block.mark in _PLAIN and not AD_WORDS.isdisjoint(words):
        return Reason.ADVERTISEMENT
    if "disclaimer" in words:
        return Reason.FOOTER
    if _BIO_WORDS & words and (AUTHOR_WORDS | _LIVES) & words:
        return Reason.FOOTER
    return Reason.FOLLOW if _MAIL_WORDS & words else None


def _read_element(block: Block, hint: Hint, *, begun: bool, pictured: bool) -> None:
    """Settle what a line's element tells of it inside the article: rows, headings, captions."""
    row = hint.tag == "tr" and " | " in block.text and (begun or block.mark in UNKNOWN)
    item = begun and hint.tag == "li" and block.mark in _LISTED and hint.links == 0
    if block.inside and (row or item):
        # A row of a table, an item of a list.
        block.mark, block.found = Mark.ITEM, None
        return
    if block.mark not in UNKNOWN | _DATED:
        return
    if block.inside and hint.tag == "time" and block.mark not in _DATED:
        # The clock of an entry in a live report is no heading, and its hour no heading's number.
        block.mark, block.found = Mark.PROSE, None
        return
    if begun and block.inside and hint.tag == "blockquote" and block.mark in _PLAIN:
        block.mark, block.found = Mark.PROSE, None  # who says it, below what is said
        return
    if _is_of_gallery(block, hint):
        block.mark, block.found = (
            Mark.CAPTION,
            read_caption(block.text) or Picture(block.text, None),
        )
    elif block.inside and hint.tag in SUBHEADINGS and hint.links <= MOST_LINKED:
        if len(block.text) <= _LONGEST_HEADING and (begun or not _is_of_head(block, hint)):
            block.mark, block.found = Mark.HEADING, None
    elif (
        block.mark in _CAPTIONED
        and pictured
        and _may_be_caption(block.text)
        and not (begun and block.inside and _is_told(block.text))
        and not (block.mark is Mark.NAME and AUTHOR_WORDS & hint.words)
    ):
        block.mark, block.found = Mark.CAPTION, read_caption(block.text) or part_site(block.text)


def _is_button(hint: Hint) -> bool:
    return hint.tag == "li" or hint.links > MOST_LINKED


def _is_of_head(block: Block, hint: Hint) -> bool:
    """Tell whether a heading above the story is its date, or in small letters who wrote it."""
    return block.mark in _DATES or (block.mark is Mark.NAME and hint.tag in _SMALL)


def _is_of_gallery(block: Block, hint: Hint) -> bool:
    """Tell whether a line inside an article's gallery says what its pictures show."""
    return (
        block.mark in (Mark.PROSE, Mark.OPENING)
        and hint.links == 0
        and not _GALLERY_WORDS.isdisjoint(hint.words)
    )


def _may_be_caption(text: str) -> bool:
    words = text.split()
    told = len(words) > 2 and any(len(word) > 1 for word in words)  # but `f t w`: buttons
    told = told and not (text[-1] in "'’" and words[-1][0].isdecimal())  # who scored when
    return told and len(text) <= _LONGEST_CAPTION and text.count(". ") <= 1


def _is_told(text: str) -> bool:
    """Tell whether sentences are the story's own, in which a picture may stand, too.

    They are several, or give somebody's words.
    """
    words = {word.strip(_STOPS) for word in text.lower().split()}
    return text[-1] in _STOPS and (". " in text or not SPEECH.isdisjoint(words))


def _is_tag_list(text: str, tags: tuple[str, ...], hint: Hint, *, inside: bool) -> bool:
    """Tell whether a line is nothing but links to tags, and their label."""
    for tag in tags:
        text = text.replace(tag, "", 1)
    if not any(map(str.isalnum, text)):
        # A sentence of a story links one name to a tag, and is nothing else at times.
        listed = len(tags) > 1 or not TAG_WORDS.isdisjoint(hint.words)
        return listed or not inside or hint.links == 1
    # `Kata Kunci / Tags`
    labels = text.strip(" :,|#•·").lower().split("/")
    return all(label.strip() in TAG_LABELS for label in labels)


def _leads_on(name: str) -> bool:
    """Tell whether a link of a list of tags leads to more of them: `Tag Lainnya...`."""
    return not _MORE.isdisjoint(name.lower().rstrip(".… ").split())


def _tells_tags(block: Block, tags: tuple[str, ...]) -> bool:
    """Tell whether a line below a story ends in its tags: `Ditulis di Daerah dan tag A, B`."""
    before = block.text.partition(tags[0])[0].rstrip(" :").lower()
    return before.rpartition(" ")[2] in TAG_LABELS | {"tagged", "ditandai"}
