"""Marks lines of the site inside and below a story, by their words and what stands beside them.

`Kisah Serupa` heads other stories only above a title, `Ruang Diskusi` comments only where no story
goes on below it, and a sentence to the reader is a box's only between its heading and its button.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.related import heads_list
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.last_words import closes
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.titles import SHORTEST_TITLE, TITLES
from inakoran_extract.layout.unnamed_tags import mark_unnamed_tags
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.site_words import COMMENTING, COMMENTS

_LISTED = frozenset((Mark.TITLE, Mark.NAME, Mark.ITEM, Mark.LINK))
_SHORT = TITLES | {Mark.WORD}
_ENDS = frozenset((Mark.SIGNOFF, Mark.BYLINE, Mark.LABEL, Mark.SOURCE, Mark.TAGS, Mark.TAGS_LABEL))
_LISTS = frozenset((Mark.RAIL, Mark.COMMENTS, Mark.FOOTER))
# How far below a list the story's end is looked for, in blocks.
_REACH = 30
_DASHES = "—–-"
# `— NAMA (@nama) 11 November 2026`, as Twitter signs a post
_POSTED = pattern(r"[—–-] ?[^()]{1,50} \(@\w{1,20}\) .{0,12}\d{1,2}.{0,12}\d{4}$")
_COMMENT = 150
_COMMENT_WORDS = 4
_MAIL = ("surel", "email", "e-mail", "kotak masuk", "inbox", "buletin", "newsletter")
_READER = pattern(r"\b(?:anda|kamu)\b|mu\b")
_LONGEST_CALL = 110
_BUTTON_BLANKS = 2
_CALLS = frozenset((Reason.FOLLOW, Reason.NAVIGATION, Reason.SHARE))


def signs_post(text: str) -> bool:
    """Tell whether a line signs a post above it: `— NAMA (@nama) 11 November 2026`."""
    return text[0] in _DASHES and _POSTED.match(text) is not None


def mark_site_line(blocks: list[Block], index: int) -> None:
    """Mark a line below a story's first paragraph where it is the site's."""
    block = blocks[index]
    if block.mark is not Mark.PROSE:
        _mark_title(blocks, index)
    elif len(block.text) <= _LONGEST_CALL:
        above = blocks[index - 1]
        if above.found is Reason.FOLLOW and block.text.startswith("http") and " " not in block.text:
            block.mark, block.found = Mark.BOILERPLATE, Reason.FOLLOW  # what it calls to
        elif above.found is Reason.FOLLOW or (above.mark in _SHORT and _is_heading(above)):
            _mark_box(blocks, index)


def _mark_title(blocks: list[Block], index: int) -> None:
    """Mark what heads other stories' titles or comments, and what signs a post, with the post."""
    block = blocks[index]
    text = block.text
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if signs_post(text):
        block.mark, block.found = Mark.BOILERPLATE, Reason.EMBED
        post = blocks[index - 1]
        if post.mark in PROSE or post.mark in TITLES:
            post.mark, post.found = Mark.BOILERPLATE, Reason.EMBED
    elif below is not None and below.mark in _ENDS and closes(text):
        block.mark, block.found = Mark.PROSE, None  # the article's end stands right below
    elif mark_unnamed_tags(blocks, index) or text.count(" ") > _COMMENT_WORDS:
        return
    elif below is not None and below.mark in _LISTED and _is_long(below) and heads_list(text):
        if _is_inside(blocks, index):
            block.mark, block.found = Mark.CROSSLINK_LABEL, ""
        else:
            block.mark, block.found = Mark.RAIL, Reason.RAIL
    elif _heads_comments(text) and not any(
        block.mark in PROSE and len(block.text) > _COMMENT for block in blocks[index + 1 :]
    ):
        block.mark, block.found = Mark.COMMENTS, Reason.COMMENTS


def _is_inside(blocks: list[Block], index: int) -> bool:
    """Tell whether a list's heading stands in the story: what closes that is printed below it.

    Between the list and the end are paragraphs; above the list nothing is closed.
    """
    above = blocks[index - 1]
    if above.mark not in PROSE or find_signoff(above.text):
        return False
    told = False
    for below in blocks[index + 1 : index + _REACH]:
        if below.mark in PROSE:
            told = True
            if below.text[-1] in ")]" and find_signoff(below.text):
                return True
        elif below.mark in _ENDS:
            return told
        elif below.mark in _LISTS:
            return False
    return False


def _is_long(block: Block) -> bool:
    """Tell whether a line has the words that a title has."""
    return block.text.count(" ") > SHORTEST_TITLE and block.text[-1] not in ".,;:"


def _heads_comments(text: str) -> bool:
    """Tell whether a line's words ask for comments, or head them: `Tanggapan Pembaca (3)`."""
    words = [word for part in text.lower().split() if (word := part.strip(".,!?:()"))]
    return (
        len(words) > 1
        and not COMMENTS.isdisjoint(words)
        and all(word in COMMENTS or word in COMMENTING or word.isdecimal() for word in words)
    )


def _mark_box(blocks: list[Block], index: int) -> None:
    """Mark what asks for the reader's address between a heading and a button, with these."""
    low = blocks[index].text.lower()
    if low[0] in "\"“'‘" or not any(map(low.__contains__, _MAIL)) or not _READER.search(low):
        return
    above = blocks[index - 1]
    buttons = [line for line in blocks[index + 1 : index + 2] if _is_button(line)]
    if not buttons and above.found is not Reason.FOLLOW:
        return
    box = [above, blocks[index], *(line for line in buttons if line.text[-1] not in ".:")]
    # No other reason: the story goes on below it.
    for block in box:
        block.mark, block.found = Mark.BOILERPLATE, Reason.ADVERTISEMENT


def _is_heading(block: Block) -> bool:
    return block.text.count(" ") <= _COMMENT_WORDS and block.text[-1] not in ".:"


def _is_button(block: Block) -> bool:
    return block.found in _CALLS or (
        block.mark in _SHORT and block.text.count(" ") < _BUTTON_BLANKS
    )
