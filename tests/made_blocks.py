"""Blocks as the rules leave them, made without a text around them."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Role
from inakoran_extract.reading.lines import Line


def block_of(
    text: str,
    mark: Mark,
    role: Role = Role.BOILERPLATE,
    found: object = None,
    *,
    inside: bool = False,
    tight: bool = False,
) -> Block:
    """Return a block of one line.

    Args:
        text: the line.
        mark: what the rules say of it.
        role: what it has been settled as.
        found: what a rule has read in it.
        inside: a page's markup has it in the story.
        tight: no empty line stands above it.
    """
    block = Block([Line(1, 0, len(text), text, tight)], text, mark, found)
    block.role = role
    block.inside = inside
    return block
