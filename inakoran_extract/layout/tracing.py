"""Keeps account of what decided about each line: the rule that marked it, the step that settled it.

Only a trace asks for it. The steps of the layout know nothing of it: they settle blocks that notice
by whom they are settled.
"""

import sys

from inakoran_extract.block import Block
from inakoran_extract.model import Reason, Role
from inakoran_extract.rules.line_rules import name_rule


class TracedBlock(Block):
    """A block that keeps what decided about it.

    Attributes:
        rule: the name of the line rule that marked it; the mark and `other` where no rule did.
        step: the step of the layout that settled it last, None for a block that none touched.
    """

    __slots__ = ("rule", "step")

    def __init__(self, block: Block, other: str) -> None:
        super().__init__(block.lines, block.text, block.mark, block.found)
        self.weight = block.weight
        self.inside = block.inside
        rule, mark = name_rule(block.text)
        named = block.mark.name.lower().replace("_", " ")
        self.rule = rule if mark is block.mark else f"{named} ({other})"
        self.step = None

    def settle(self, role: Role, *cuts: tuple[int, Role]) -> None:
        """Give the block its role, and note which step did."""
        self.step = _caller()
        super().settle(role, *cuts)

    def dismiss(self, reason: Reason) -> None:
        """Call the block boilerplate, and note which step did."""
        self.step = _caller()
        super().dismiss(reason)


def trace_blocks(blocks: list[Block], other: str) -> list[Block]:
    """Return the same blocks, not yet settled, as blocks that keep what decides about them.

    Args:
        blocks: marked.
        other: what else than a rule marks some of them: `markup` in a page.
    """
    return [TracedBlock(block, other) for block in blocks]


def _caller() -> str:
    """Name the step that settles a block, as its file and its function: `head: dates`."""
    frame = sys._getframe(2)  # noqa: SLF001 - what decides is who calls
    file = frame.f_globals["__name__"].rpartition(".")[2]
    words = frame.f_code.co_name.strip("_").split("_")
    what = " ".join(words[1:] if len(words) > 1 else words)
    return file if what == file else f"{file}: {what}"
