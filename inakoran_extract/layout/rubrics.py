"""Tells sections and programmes of the site from people: `Sapa Desa | 12 April 2025`.

Either stands where a byline stands, and has a name's form. The menu above the headline has it, too;
or a label names who wrote, so that nobody is missing.
"""

from typing import NamedTuple

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.date_rests import EDGES
from inakoran_extract.layout.find import Layout
from inakoran_extract.model import Reason, Role

_LONGEST = 40
_ABOVE = 2
_NAMING = frozenset((Role.BYLINE, Role.BOILERPLATE))
_WRITING = frozenset(("writer", "reporter"))


class Rubrics(NamedTuple):
    """What tells that a name in the head is no person's.

    Attributes:
        menu: what the head says and the menu has, too.
        writers: whom labels in the head name as writers or reporters.
    """

    menu: frozenset[str]
    writers: frozenset[str]


def find_rubrics(
    blocks: list[Block], layout: Layout, last_date: int, above: frozenset[str]
) -> Rubrics:
    """Find them, and take no rubric that shares a date's line for a person.

    Args:
        blocks: all blocks of the text, dates and labelled bylines settled.
        layout: where the article's parts stand.
        last_date: index of the head's last date line.
        above: who wrote by a box above the headline.
    """
    begin = max(0, layout.headline - _ABOVE)
    head = blocks[begin : last_date + 1]
    below = blocks[layout.headline + 1 : last_date + 1]
    menu = _find_menu(blocks[: max(0, layout.headline)], below)
    rubrics = Rubrics(menu, _name_writers(blocks[begin : layout.body]) | above)
    for block in head:
        if block.cuts:
            _leave_out(block, rubrics)
    return rubrics


def is_rubric(block: Block, rubrics: Rubrics) -> bool:
    """Tell whether a line is a rubric: the menu's, or one word beside a labelled writer."""
    word = bool(rubrics.writers) and block.mark is Mark.NAME and " " not in block.text
    return word or block.text in rubrics.menu


def _find_menu(above: list[Block], head: list[Block]) -> frozenset[str]:
    said = {
        part.strip(EDGES)
        for block in head
        for role, part in block.parts()
        if role in _NAMING and len(part) <= _LONGEST
    }
    return frozenset(
        block.text for block in above if block.reason is Reason.NAVIGATION and block.text in said
    )


def _name_writers(head: list[Block]) -> frozenset[str]:
    return frozenset(
        author.name
        for block in head
        if block.mark is Mark.BYLINE and isinstance(block.found, Signed)
        for author in block.found.authors
        if author.role in _WRITING
    )


def _leave_out(block: Block, rubrics: Rubrics) -> None:
    """Let a date have what stands beside it and names nobody."""
    parts = block.parts()
    names = {part.strip(EDGES) for role, part in parts if role is Role.BYLINE}
    labelled = bool(rubrics.writers) and names.isdisjoint(rubrics.writers)
    if not names or not (labelled or names <= rubrics.menu):
        return
    own = next((role for role, _ in parts if role is not Role.BYLINE), Role.TIMESTAMP)
    cuts = ((index, own if role is Role.BYLINE else role) for index, role in block.cuts)
    block.settle(own if block.role is Role.BYLINE else block.role, *cuts)
