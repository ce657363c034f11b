"""What is known of HTML's elements."""

import re
from collections.abc import Mapping
from typing import Final

from inakoran_extract.words.vocabulary import phrases

# What is nested deeper parts lines and says no more than that. Browsers stop at 512.
MOST_DEPTH: Final = 256

# Elements that part lines, as the rendering section of the HTML standard has them, but for `html`
# and `body`: they stand around all lines.
_BLOCKS = phrases(
    """
    address, article, aside, blockquote, caption, center, dd, details, dialog, dir, div, dl,
    dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup,
    hr, legend, li, listing, main, menu, nav, noframes, ol, p, plaintext, pre, search,
    section, summary, table, tbody, tfoot, thead, tr, ul, xmp
    """
)
# Elements whose text no reader sees, and controls.
_HIDDEN = phrases(
    """
    amp-ad, amp-embed, applet, audio, button, canvas, datalist, iframe, input, map, meter, noembed,
    noscript, object, optgroup, option, progress, script, select, style, svg, template, textarea,
    title, video
    """
)
# Sites hide these by a style until a script has run.
NEVER_HIDDEN: Final = phrases("article, body, head, html, main")
# A `p` within one of these is what the outer element says.
TELLING: Final = phrases("address, blockquote, figcaption")
PREFORMATTED: Final = phrases("listing, plaintext, pre, xmp")
_REGIONS: Final = {
    name: name for name in ("article", "main", "aside", "nav", "header", "footer", "figure")
}
_ROLES: Final = {
    "article": "article",
    "main": "main",
    "complementary": "aside",
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "figure": "figure",
}

# Regions beside the article.
OUTSIDE: Final = frozenset(("nav", "aside", "footer"))
SUBHEADINGS: Final = phrases("h2, h3, h4, h5, h6")
HEADINGS: Final = SUBHEADINGS | {"h1"}
# A line with a larger share of link text leads elsewhere.
MOST_LINKED: Final = 0.8

# Attributes that change what an element does.
DISPLAY: Final = phrases("aria-hidden, content, hidden, role, style")
# Classes of what only a screen reader says: Bootstrap's, WordPress's and Drupal's.
_SPOKEN = phrases(
    """
    element-invisible, screen-reader-only, screen-reader-text, sr-only, visually-hidden,
    visuallyhidden
    """
)
# Words that one of them has.
SPOKEN_WORDS: Final = phrases("invisible, screen, sr, visually, visuallyhidden")
# The words of an element that has one of them.
UNSEEN_WORDS: Final = frozenset(("",))

# What an element does to the lines: plain numbers, since they are compared for every tag. Blocks
# come first, then what never holds text.
BLOCK: Final = 0
SECTION: Final = 1  # a block that says more than that
META: Final = 2
INLINE: Final = 3
LINK: Final = 4
TIME: Final = 5
BREAK: Final = 6
RELATION: Final = 7  # `link`
IMAGE: Final = 8
CELL: Final = 9
SLANTED: Final = 10
HIDDEN: Final = 11
KINDS: Final = {
    **dict.fromkeys(_BLOCKS, BLOCK),
    **dict.fromkeys((*_REGIONS, *TELLING, *PREFORMATTED), SECTION),
    **dict.fromkeys(_HIDDEN, HIDDEN),
    "amp-img": IMAGE,
    "br": BREAK,
    "em": SLANTED,
    "i": SLANTED,
    "td": CELL,
    "th": CELL,
    "img": IMAGE,
    "a": LINK,
    "time": TIME,
    "meta": META,
    "link": RELATION,
}

# Words of classes, and `rel`, that say who wrote.
AUTHOR_WORDS: Final = phrases(
    "author, authors, byline, bylines, jurnalis, penulis, reporter, writer"
)
# The word of an element that says so without a class, and that of a link whose address says it.
AUTHOR: Final = frozenset(("author",))
AUTHOR_LINK: Final = frozenset(("author", "link to author"))
# Words of classes that a picture's credit has within its caption; whoever signs a caption made it.
CREDITS: Final = AUTHOR_WORDS | phrases(
    "attribution, copyright, credit, credits, fotografer, kredit, photographer, source, sumber"
)
# Words of classes that advertisements have.
AD_WORDS: Final = phrases("ad, ads, advert, advertisement, iklan, sponsor, sponsored")
# Words of classes that icons of a person have: who wrote stands behind one in a head.
PERSON_ICONS: Final = phrases("pen, pencil, person, user, users")
# Words of classes of an element that leads to another story, and stands between paragraphs:
# `<span class=baca-juga>`.
LINK_BOX: Final = frozenset(("baca", "juga"))
# Words of classes that lists of tags have.
TAG_WORDS: Final = phrases(
    "hashtag, hashtags, keyword, keywords, tag, tagar, tags, topic, topics, topik"
)

_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PARTED = re.compile(r"display\s*:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_TAG_ADDRESS = re.compile(r"/(?:tags?|topi[ck]s?|tagar|keywords?|label)/.", re.IGNORECASE)
_WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SMALL_WORD = re.compile("[a-z]+")


def words_of(names: str) -> frozenset[str]:
    """Return the words of class names in lower case: `postTitle__h1` is post, title and h."""
    if names.islower():  # as nearly all are
        return frozenset(_SMALL_WORD.findall(names))
    return frozenset(map(str.lower, _WORD.findall(names)))


def region_of(tag: str, role: str, outer: str) -> str:
    """Return the region of what stands in an element: its own, or that of the element about it.

    Args:
        tag: of the element.
        role: its `role`.
        outer: the region about it.
    """
    own = _REGIONS.get(tag) or _ROLES.get(role)
    if own in ("header", "footer"):
        return outer or own
    if own in ("article", "main"):
        return outer if outer in OUTSIDE else own
    return outer if own is None else own


def is_spoken(name: str) -> bool:
    """Tell whether a `class` attribute says that only a screen reader says the element."""
    return not _SPOKEN.isdisjoint(name.split())


def is_whole(tag: str, kind: int) -> bool:
    """Tell whether an element for screen readers alone is a line, and no label of one.

    `Sumber gambar, ` before a name says what the line is. Some templates have their headline in an
    `h1` that only a screen reader says.
    """
    return (kind <= SECTION or kind == LINK) and tag != "h1" and tag not in NEVER_HIDDEN


def is_tag_link(attributes: Mapping[str, str]) -> bool:
    """Tell whether a link leads to a tag: by its address, its `rel` or what it calls itself."""
    relation = attributes.get("rel")
    if relation is not None and "tag" in relation.split() and "category" not in relation:
        return True
    if attributes.get("itemprop") == "keywords":
        return True
    return _TAG_ADDRESS.search(attributes.get("href", "")) is not None


def leads_to_author(address: str) -> bool:
    """Tell whether a link leads to all that its author wrote.

    >>> leads_to_author("/penulis/rina"), leads_to_author("/daerah/panen-rumput-laut")
    (True, False)
    """
    return "/author" in address or "/penulis/" in address


def is_unseen(style: str) -> bool:
    """Tell whether a `style` attribute hides its element."""
    return _UNSEEN.search(style) is not None


def is_parted(style: str) -> bool:
    """Tell whether a `style` attribute makes an inline element a block."""
    return _PARTED.search(style) is not None
