"""Reads what a page puts into its story by its elements: posts of networks, links elsewhere."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.markup import MOST_LINKED
from inakoran_extract.words.vocabulary import phrases

# Words of classes that posts of social networks have.
_EMBED_WORDS = phrases(
    "twitter, tweet, instagram, tiktok, facebook, fb, threads, bluesky, embed, embedded"
)
_PREVIEW_WORDS = frozenset(("bookmark", "preview"))
_LINKING = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.ITEM, Mark.LINK))
_MOST_LABEL_BLANKS = 3
_TITLE_BLANKS = 2
_LONGEST = 220
_HALF = 0.5


def read_post(block: Block, hint: Hint) -> bool:
    """Mark a quotation that is a post of a social network, and tell whether it is one."""
    if _EMBED_WORDS.isdisjoint(hint.words):
        return False
    linked = hint.links > MOST_LINKED and block.text.count(" ") >= _TITLE_BLANKS
    if linked and "embedded" in hint.words:
        # WordPress shows another story of the site so: `<blockquote class=wp-embedded-content>`.
        block.mark, block.found = Mark.CROSSLINK, block.text
        return True
    block.mark, block.found = Mark.BOILERPLATE, Reason.EMBED
    return True


def read_preview(block: Block, hint: Hint) -> bool:
    """Mark a line of a card that shows what a link leads to, and tell whether it is one.

    Ghost calls it a bookmark, Wix a link's preview: a title, and below it what is said of it.
    """
    if _PREVIEW_WORDS.isdisjoint(hint.words) or hint.links <= MOST_LINKED:
        return False
    titled = "title" in hint.words and block.text.count(" ") >= _TITLE_BLANKS
    block.mark, block.found = (
        (Mark.CROSSLINK, block.text) if titled else (Mark.BOILERPLATE, Reason.EMBED)
    )
    return True


def read_link(block: Block, hint: Hint) -> bool:
    """Mark a label and the link that fills the rest of its line, and tell whether it is that.

    Whatever the label's words are, the line leads to another story: `Lihat: JUDUL`.
    """
    if hint.links < _HALF or block.mark not in _LINKING or len(block.text) > _LONGEST:
        return False
    label, colon, rest = block.text.partition(":")
    title = rest.strip()
    linked = round(hint.links * _size(block.text))
    if (
        not colon
        or label.count(" ") > _MOST_LABEL_BLANKS
        or title.count(" ") < _TITLE_BLANKS
        or not _size(title) <= linked <= _size(title) + 1
    ):
        return False
    block.mark, block.found = Mark.CROSSLINK, title
    return True


def _size(text: str) -> int:
    """Return how many characters of a text are visible."""
    return len(text) - text.count(" ")
