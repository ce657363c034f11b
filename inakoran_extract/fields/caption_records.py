"""The captions of an article, each with its credit, out of the lines that hold them."""

from dataclasses import replace

from inakoran_extract.block import Block
from inakoran_extract.fields.credit_names import same_name
from inakoran_extract.fields.credits import (
    Picture,
)
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.model import Caption, Role
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    CREDIT_WORDS,
)

_BULLETS = "•●▪ "
# Before a credit that isn't there: `Warga menanam bakau /`.
_BARS = " /|"
# Of a gallery's slides each has its number: `2 / 5 Warga menanam bakau`.
_COUNTER = pattern(r"^\d{1,2} ?/ ?\d{1,2} (?=[A-Z])")


def take_captions(settled: list[tuple[Block, int]]) -> tuple[Caption, ...]:
    """Return the captions of an article's images.

    A credit on a line of its own belongs to the caption above it, else to the one below.

    Args:
        settled: the blocks of captions, credits and labels in order, each with the number of body
            paragraphs before it.
    """
    captions: list[Caption] = []
    told: set[tuple[str | None, int]] = set()
    label: str | None = None
    for place, (block, position) in enumerate(settled):
        if block.role is Role.LABEL:
            label = block.text
            continue
        picture = _read_known(block)
        if _is_remark(picture.credit) and _is_credited(settled, place):
            picture = Picture(block.text, None)
        if picture == Picture(None, None):
            # `Foto:` alone, with the credit on the next line.
            continue
        if (block.text, position) in told:
            continue  # printed twice, however its end may be read
        near = bool(captions) and captions[-1].position == position and label is None
        joined = _join(captions[-1], picture) if near else None
        if joined is not None:
            captions[-1] = joined
        else:
            captions.append(Caption(picture.text, picture.credit, label, position))
            label = None
        told |= {(captions[-1].text, position), (block.text, position)}
    return tuple(captions)


def _is_remark(credit: str | None) -> bool:
    """Tell whether a credit is a word or two in small letters: `(lingkaran biru)`."""
    return credit is not None and credit.islower() and credit.partition(" ")[0] not in CREDIT_WORDS


def _is_credited(settled: list[tuple[Block, int]], place: int) -> bool:
    """Tell whether the next line credits the same picture, and nothing else."""
    if place + 1 == len(settled):
        return False
    (_, position), (below, below_position) = settled[place : place + 2]
    picture = below.found
    return (
        position == below_position
        and isinstance(picture, Picture)
        and picture.text is None
        and picture.credit is not None
    )


def _read_known(block: Block) -> Picture:
    """Read a block that is known to be a caption or a credit."""
    picture = block.found if isinstance(block.found, Picture) else Picture(block.text, None)
    text = picture.text and _once(_uncounted(picture.text).lstrip(_BULLETS).rstrip(_BARS))
    text = _without_site(text) if text and picture.credit is not None else text
    picture = picture._replace(text=text)
    if not text:
        # Nothing but a credit is left of it.
        return Picture(None, picture.credit)
    if picture.credit is not None and text[-1] not in ")]" and "/" not in text:
        return picture._replace(text=text)
    parted = part_credit(text)
    parted = Picture(parted.text or None, parted.credit)
    if picture.credit is None:
        return parted
    # The credit may stand twice: `… (AFP/NAMA) AFP/NAMA`.
    twice = parted.credit is not None and same_name(parted.credit, picture.credit)
    return Picture(parted.text, picture.credit) if twice else picture


def _uncounted(text: str) -> str:
    """Return a caption without its number among others, where it has one."""
    return _COUNTER.sub("", text) if text[0].isdecimal() else text


def _without_site(text: str) -> str:
    """Return a caption without the site before it: `KABAR.COM - Warga menanam bakau`."""
    site, dash, shown = text.partition(" - ")
    return shown if dash and " " in shown and is_host(site) else text


def _once(text: str) -> str:
    """Return a caption once that is glued to itself: `Warga menanam.Warga menanam.`."""
    half = len(text) // 2
    for first, second in ((text[:half], text[half:]), (text[:half], text[half + 1 :])):
        if first == second and " " in first:
            return first
    return text


def _join(above: Caption, picture: Picture) -> Caption | None:
    """Return a caption with what the next line adds to it; None where that is another picture's."""
    if picture.text is None:
        if above.credit is None:
            return replace(above, credit=picture.credit)
        # Printed behind the caption, and again on a line of its own.
        return above if same_name(above.credit, picture.credit or "") else None
    if above.text is None:
        if picture.credit is None:
            return replace(above, text=picture.text)
        # Printed above the caption and behind it: the line of its own is what the site says.
        same = above.credit is not None and same_name(above.credit, picture.credit)
        return replace(above, text=picture.text) if same else None
    # What stands for a picture where it isn't shown, and its caption.
    if above.text.strip(".").casefold() == picture.text.strip(".").casefold():
        return replace(above, credit=above.credit or picture.credit)
    return None
