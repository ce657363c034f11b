"""Settles a bare name below a story as who signs it."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people, read_misprinted
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.layout.notices import tells_of_author
from inakoran_extract.layout.rows import is_number
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_desk, is_outlet, split_names

_BETWEEN = frozenset((Role.CAPTION, Role.RELATED))
_INSERTED = frozenset((Reason.ADVERTISEMENT, Reason.EMBED, Reason.PAGINATION))
_BYLINE = frozenset((Role.BYLINE,))
_LONGEST_SHORT = 4


def take_name(walk: Walk) -> bool:
    """Settle a bare name right below the body: in capitals, or where there is no other byline.

    What stands between two paragraphs stands above the name as well.
    """
    inserted = all(map(_is_inserted, walk.blocks[walk.start : walk.place]))
    told_of = walk.below is not None and tells_of_author(walk.below.text.lower())
    if _is_portrayed(walk):
        _settle_box(walk)
        return True
    signed_below = walk.below is not None and walk.below.mark is Mark.BYLINE
    if (inserted or told_of or signed_below) and _is_bare(walk, told_of=told_of):
        walk.block.settle(Role.BYLINE)
    walk.place += 1
    return True


def _is_portrayed(walk: Walk) -> bool:
    """Tell whether a person's name is printed twice: in a portrait's place, and beside it."""
    below = walk.below
    return below is not None and below.text == walk.block.text and is_person(below.text)


def _settle_box(walk: Walk) -> None:
    """Settle the two names of a writer's box: they sign where nobody else does."""
    if not is_signed(walk.blocks):
        walk.block.settle(Role.BYLINE)
        walk.block.found = Signed(people(walk.block.text, None))
    walk.blocks[walk.place + 1].dismiss(Reason.REPEATED)
    walk.place += 2


def _is_inserted(block: Block) -> bool:
    return block.role in _BETWEEN or block.found in _INSERTED


def _is_bare(walk: Walk, *, told_of: bool) -> bool:
    """Tell whether a line in the byline's place below a body names people and nothing else.

    Args:
        walk: where it stands.
        told_of: the line below says who the writer is.
    """
    block, below = walk.block, walk.below
    label, _, name = block.text.partition(" ")
    misprinted = read_misprinted(label, name)
    if misprinted is not None:
        block.found = misprinted  # `Reporetr Rina Wulandari`
        return True
    signed = is_signed(walk.blocks)
    listed = block.mark is Mark.NAME  # else it reads like a dateline
    printed = names = split_names(block.text)
    if not signed and len(names) > 1 and _is_short_for_outlet(names[-1]):
        names = names[:-1]
    bare = (
        all(1 <= name.count(" ") <= 3 for name in names)
        and not is_desk(block.text)
        and ((listed and block.text.isupper()) or not signed)
        and (
            below is None
            or told_of
            or not _heads(below)
            or _stands_out(block, below, signed=signed)
        )
        and (all(map(is_person, names)) or (listed and _names_people(block.text)))
    )
    if bare and (not listed or names is not printed):
        block.found = Signed(people(", ".join(names), None))
    return bare


def _heads(below: Block) -> bool:
    """Tell whether a bare name heads what stands below it: titles, numbers, what somebody says.

    `Statistik Pengunjung` / `Hari ini : 143`, `Stay Connected` / `12,034`, `Jajang` / `2 jam lalu`
    """
    if below.found is Reason.SEPARATOR:
        return False  # a rule below the last line
    if below.text[0] == "(" and below.text[-1] == ")":
        return False  # `(Pegiat koperasi, tinggal di Fakfak)`: who that is
    return below.mark in (Mark.NAME, Mark.TITLE, Mark.LABEL, Mark.RELATIVE) or is_number(below.text)


def _stands_out(block: Block, below: Block, *, signed: bool) -> bool:
    """Tell whether a name in capitals can't head what is below it, and nobody else signs.

    `RINA WULANDARI` / `Topik Terhangat`
    """
    return (
        not signed and block.text.isupper() and not below.text.isupper() and is_person(block.text)
    )


def _names_people(text: str) -> bool:
    """Tell whether a line reads like a byline, which stands here for it: `Laporan NAMA`."""
    signed = read_placed(text)
    return signed is not None and bool(signed.authors)


def is_signed(blocks: list[Block]) -> bool:
    """Tell whether somebody signs, on a line of its own or beside the date."""
    return any(block.holds(_BYLINE) for block in blocks)


def _is_short_for_outlet(text: str) -> bool:
    """Tell whether a name behind others is an outlet's: `JTV`, `Kabar.com`."""
    return is_outlet(text) or (len(text) <= _LONGEST_SHORT and text.isupper() and " " not in text)
