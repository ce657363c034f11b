"""Joins the lines of a headline that its page breaks by `<br>`: one element says one headline."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.stated import squash
from inakoran_extract.page.reader import Page
from inakoran_extract.rules.hyphens import join_lines

_MARKS = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.PROSE))


def join_headings(blocks: list[Block], page: Page) -> list[Block]:
    """Join the lines of an `h1` where the page states as one headline what they say together.

    Args:
        blocks: one for each of the page's lines.
        page: the page.
    """
    stated = squash(page.metadata.headline or "")
    elements, hints = page.tree.lines, page.hints
    joined: list[Block] = []
    last = -1
    for place, block in enumerate(blocks):
        above = joined[-1] if joined else block
        if (
            place
            and hints[place].tag == "h1"
            and elements[place] == elements[place - 1] == last
            and {above.mark, block.mark} <= _MARKS
            and squash(above.text + block.text) in stated
        ):
            lines = [*above.lines, *block.lines]
            whole = Block(lines, join_lines([above.text, block.text]), Mark.TITLE, None)
            whole.weight, whole.inside = max(above.weight, block.weight), above.inside
            joined[-1] = whole
        else:
            joined.append(block)
        last = elements[place]
    return joined
