"""What is known of HTML's elements, and what is done about markup that nests without end."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from inakoran_extract.words.vocabulary import phrases

# Browsers stop at 512. libxml2 searches the open elements for every end tag, so that without a
# limit its time grows with the square of the page.
MOST_DEPTH: Final = 256

# Elements that part lines, as the rendering section of the HTML standard has them.
_BLOCKS = phrases(
    """
    address, article, aside, blockquote, body, caption, center, dd, details, dialog, dir, div, dl,
    dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup,
    hr, html, legend, li, listing, main, menu, nav, noframes, ol, p, plaintext, pre, search,
    section, summary, table, tbody, tfoot, thead, tr, ul, xmp
    """
)
# Elements whose text no reader sees, and controls.
_HIDDEN = phrases(
    """
    applet, audio, button, canvas, datalist, iframe, input, map, meter, noembed, noscript, object,
    optgroup, option, progress, script, select, style, svg, template, textarea, title, video
    """
)
# Sites hide these by a style until a script has run.
NEVER_HIDDEN: Final = phrases("article, body, head, html, main")
# A `p` within one of these is what the outer element says.
TELLING: Final = phrases("address, blockquote, figcaption")
PREFORMATTED: Final = phrases("listing, plaintext, pre, xmp")
REGIONS: Final = {
    name: name for name in ("article", "main", "aside", "nav", "header", "footer", "figure")
}
ROLES: Final = {
    "article": "article",
    "main": "main",
    "complementary": "aside",
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "figure": "figure",
}

# Attributes that change what an element does.
DISPLAY: Final = phrases("aria-hidden, hidden, role, style")

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
HIDDEN: Final = 10
KINDS: Final = {
    **dict.fromkeys(_BLOCKS, BLOCK),
    **dict.fromkeys((*REGIONS, *TELLING, *PREFORMATTED), SECTION),
    **dict.fromkeys(_HIDDEN, HIDDEN),
    "amp-img": IMAGE,
    "br": BREAK,
    "td": CELL,
    "th": CELL,
    "img": IMAGE,
    "a": LINK,
    "time": TIME,
    "meta": META,
    "link": RELATION,
}

_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PARTED = re.compile(r"display\s*:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_TAG_ADDRESS = re.compile(r"/(?:tags?|topi[ck]s?|tagar|keywords?|label)/.", re.IGNORECASE)
_WORD = re.compile("[a-z]+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>|<!--")
_RAW = phrases("iframe, noembed, noframes, script, style, textarea, title, xmp")
_VOID = phrases(
    """
    area, base, basefont, br, col, embed, frame, hr, img, input, isindex, link, meta, param, source,
    track, wbr
    """
)
# An element of these ends where the next of its kind begins.
_SERIAL = phrases("dd, dt, li, option, p, td, th, tr")


class TooDeep(Exception):  # noqa: N818 - no error: it asks for another way to read the page
    """Elements are nested deeper than `MOST_DEPTH`."""


def words_of(names: str) -> frozenset[str]:
    """Return the words of class names: `post-Title__h1` is post, title and h."""
    return frozenset(_WORD.findall(names.lower()))


def is_tag_link(attributes: Mapping[str, str]) -> bool:
    """Tell whether a link leads to a tag: by its address, its `rel` or what it calls itself."""
    relation = attributes.get("rel")
    if relation is not None and "tag" in relation.split() and "category" not in relation:
        return True
    if attributes.get("itemprop") == "keywords":
        return True
    return _TAG_ADDRESS.search(attributes.get("href", "")) is not None


def is_unseen(style: str) -> bool:
    """Tell whether a `style` attribute hides its element."""
    return _UNSEEN.search(style) is not None


def is_parted(style: str) -> bool:
    """Tell whether a `style` attribute makes an inline element a block."""
    return _PARTED.search(style) is not None


def flatten(markup: str) -> str:
    """Return markup with proper nesting, and nothing nested deeper than `MOST_DEPTH`.

    Blocks that go deeper become line breaks and other elements there their text. Time is linear:
    every tag is looked at once and closed once.
    """
    return "".join(_flatten(markup))


def _flatten(markup: str) -> Iterator[str]:  # noqa: C901 - one pass over the tags
    stack: list[str] = []
    opened: Counter[str] = Counter()
    missing: set[str] = set()
    done = start = 0
    # The elements that the parser adds, and a margin.
    most = MOST_DEPTH - 10
    while (match := _TAG.search(markup, start)) is not None:
        start = match.end()
        closing, name = match[1], (match[2] or "").lower()
        if name in _VOID:
            continue
        if not name or (name in _RAW and not closing):
            end = f"</{match[2]}" if name else "-->"
            found = -1 if end in missing else markup.find(end, start)
            if found < 0:
                # Looked for once: a page of nothing but such starts is still read in linear time.
                missing.add(end)
            else:
                start = found + len(end)
            continue
        yield markup[done : match.start()]
        done = start
        if closing:
            if not opened[name]:
                continue
            while True:
                inner = stack.pop()
                opened[inner] -= 1
                yield f"</{inner}>"
                if inner == name:
                    break
        elif stack and stack[-1] == name and name in _SERIAL:
            yield f"</{name}>{match[0]}"
        elif len(stack) < most:
            stack.append(name)
            opened[name] += 1
            yield match[0]
        elif name in _BLOCKS:
            yield "<br>"
    yield markup[done:]
