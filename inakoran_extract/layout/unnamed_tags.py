"""Knows a list of tags below a story by its form, where its label is a word that nobody knows.

`Penanda: ikan, pasar malam`; or the label, and each tag on a line of its own. Tags are a few words,
most of them in small letters, which neither titles nor names are; below them no story goes on.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.fields.tags import split_tags
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.words.patterns import pattern

_LABELLED = pattern(r"([^\W\d_][^:,.?!]{2,28}) ?: ?(\S.*)$")
_BETWEEN = (",", "|", "•", " / ", ";")
_TAGS = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.ITEM))
# What stands above tags: what closes the story, or its last sentence.
_ABOVE = PROSE | {
    Mark.SIGNOFF, Mark.BYLINE, Mark.SOURCE, Mark.BOILERPLATE, Mark.FOOTER
}  # fmt: skip
_BELOW = frozenset(
    (Mark.BOILERPLATE, Mark.RAIL, Mark.COMMENTS, Mark.FOOTER, Mark.BYLINE, Mark.SIGNOFF)
)
_BULLETS = "-–•*# "
_LONGEST_TAG = 30
_MOST_BLANKS = 3
_FEWEST = 2
_MOST = 12
_PARAGRAPH = 100


def mark_unnamed_tags(blocks: list[Block], index: int) -> bool:
    """Mark a list of tags, or the label above one; tell whether a line is such a one."""
    block = blocks[index]
    if blocks[index - 1].mark not in _ABOVE:
        return False
    labelled = _LABELLED.match(block.text) if ":" in block.text else None
    if labelled is not None:
        if not any(sign in labelled[2] for sign in _BETWEEN):
            return False
        tags = split_tags(labelled[2])
        if not _are_tags(list(tags)) or _is_told_below(blocks, index):
            return False
        block.mark, block.found = Mark.TAGS, tags
        return True
    if not block.text[0].isupper() or not _is_short(block.text.rstrip(" :")):
        return False
    end = index + 1
    while end < len(blocks) and end - index <= _MOST and _is_tag(blocks[end]):
        end += 1
    listed = blocks[index + 1 : end]
    hashed = bool(listed) and all(tag.text[0] == "#" for tag in listed)
    closed = end == len(blocks) or blocks[end].mark in _BELOW
    if not hashed and not (closed and _are_tags([tag.text.lstrip(_BULLETS) for tag in listed])):
        return False
    if _is_told_below(blocks, index) or not (hashed or _is_closed(blocks[index - 1])):
        return False
    block.mark, block.found = Mark.TAGS_LABEL, ()
    return True


def _is_closed(above: Block) -> bool:
    """Tell whether a line closes the story, or ends a paragraph that announces nothing."""
    return above.mark not in PROSE or bool(find_signoff(above.text))


def _is_tag(block: Block) -> bool:
    return block.mark is Mark.TAGS or (block.mark in _TAGS and _is_short(block.text))


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_TAG and text.count(" ") <= _MOST_BLANKS and text[-1] not in ".:!?"


def _are_tags(tags: list[str]) -> bool:
    """Tell whether texts are tags: a few words each, most in small letters."""
    small = sum(tag[:1].islower() for tag in tags)
    return len(tags) >= _FEWEST and small * 2 >= len(tags) and all(map(_is_short, tags))


def _is_told_below(blocks: list[Block], index: int) -> bool:
    """Tell whether a paragraph of a story stands below a line."""
    return any(
        block.mark in PROSE and len(block.text) > _PARAGRAPH for block in blocks[index + 1 :]
    )
