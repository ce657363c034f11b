"""Knows who wrote an article by what stands above its headline: the writer's box of a blog's page.

It has a portrait, by the words that stand for it where it isn't shown, `Image Rina Wulandari`; or
the name, and the same name again with what that person does: `Rina Wulandari Guru di Ternate`.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people
from inakoran_extract.fields.people import are_short, is_person
from inakoran_extract.layout.find import Layout
from inakoran_extract.model import Role

# So far above the headline the box stands.
_NEAR = 14
_PORTRAITS = (
    "image ", "avatar ", "foto profil ", "foto penulis ", "profile picture ", "author image ",
)  # fmt: skip
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_LONGEST = 150


def sign_writer_above(blocks: list[Block], layout: Layout) -> frozenset[str]:
    """Settle who wrote an article by the box above its headline; return the name, if there is one.

    Of whom headline and story tell is no writer there.
    """
    begin = max(0, layout.headline - _NEAR)
    for place in range(begin, layout.headline):
        block = blocks[place]
        name = _read_portrait(block)
        if not name and place + 1 < layout.headline:
            name = _read_named_again(block, blocks[place + 1])
        if not name or block.role is not Role.BOILERPLATE:
            continue
        told = (blocks[layout.headline], *blocks[layout.body : layout.limit])
        if any(name in other.text for other in told if other.mark in _PROSE):
            continue
        block.settle(Role.BYLINE)
        block.found = Signed(people(name, None))
        return frozenset((name,))
    return frozenset()


def _read_portrait(block: Block) -> str:
    low = block.text.lower()
    label = next((label for label in _PORTRAITS if low.startswith(label)), "")
    name = block.text[len(label) :] if label else ""
    return name if " " in name and is_person(name) and are_short(people(name, None)) else ""


def _read_named_again(block: Block, below: Block) -> str:
    name = block.text
    if block.mark is not Mark.NAME or " " not in name or below.mark in _PROSE:
        return ""
    if not below.text.startswith(f"{name} "):
        return ""
    return name if len(below.text) <= _LONGEST and is_person(name) else ""
