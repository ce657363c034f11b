"""Says what looks like the article's and was left out of it.

A record that lost a part of its story without a word can't be trusted, so every loss that can be
seen is told: sentences that no rule knew between parts of the article, another article behind it,
labels without a value, pages that the text doesn't hold.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.marks import PARAGRAPHS
from inakoran_extract.layout.others import find_other
from inakoran_extract.layout.refers import is_lost_below
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.model import Notice, Reason, Role
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS

_PARTS = frozenset((Role.BODY, Role.BYLINE, Role.SIGNOFF, Role.ATTRIBUTION))
_LABELS = frozenset((Mark.LABEL, Mark.TAGS_LABEL, Mark.SOURCE))
_SENTENCE = 60
# How far below the story's last line its pager and its labels stand, in blocks.
_BELOW = 8
_LONGEST_LABEL = 24
_LONGEST_NAME = 5
_PAGERS = frozenset((Reason.PAGINATION, Reason.COUNTER))
_PAGER = pattern(
    r"(?:halaman|laman) (?:berikut|selanjut)|^(?:halaman:? )?1 2\b|^1 dari [2-9]|^next page"
)
_FIRST_OF = pattern(r"halaman (\d{1,2}) ?(?:dari|/|of) ?(\d{1,2})\b")


def find_losses(blocks: list[Block], body: list[int]) -> list[Notice]:
    """Return a notice for each kind of loss.

    Args:
        blocks: all blocks of the text, settled.
        body: which of them hold paragraphs; at least one.
    """
    notices = []
    lost = _count_lost(blocks, body)
    if lost:
        message = f"{lost} characters of sentences between parts of the article were left out"
        notices.append(Notice("story-interrupted", message))
    elif is_lost_below(blocks, body[-1]):
        message = (
            "a sentence below a list of other stories was left out, and is no teaser of theirs"
        )
        notices.append(Notice("story-interrupted", message))
    other = find_other(blocks, body[0])
    if other is not None:
        notices.append(Notice("second-article", other))
    label = _find_label(blocks, body)
    if label is not None:
        message = f"no value could be told for {label.text!r}"
        notices.append(Notice("unclaimed-label", message))
    if _has_pager(blocks, body[-1]):
        notices.append(Notice("partial-page", "part 1 of an article on several pages"))
    return notices


def _count_lost(blocks: list[Block], body: list[int]) -> int:
    """Return how many characters of sentences stand unclaimed between parts of the article."""
    headline = next(
        (place for place, block in enumerate(blocks) if block.role is Role.HEADLINE), body[0]
    )
    last = next(
        place
        for place in reversed(range(len(blocks)))
        if blocks[place].role in _PARTS or blocks[place].cuts
    )
    return sum(
        len(block.text)
        for block in blocks[min(headline, body[0]) : min(last, body[-1] + 4 * _BELOW)]
        if block.mark in PARAGRAPHS
        and block.role is Role.BOILERPLATE
        and block.reason is Reason.UNCLAIMED
        and len(block.text) > _SENTENCE
    )


def _find_label(blocks: list[Block], body: list[int]) -> Block | None:
    """Return a label of the article whose value was not found."""
    head = next((at for at, block in enumerate(blocks) if block.role is Role.HEADLINE), body[0])
    first = max(0, min(head, body[0] - _BELOW))
    for place in range(first, min(len(blocks), body[-1] + _BELOW)):
        block = blocks[place]
        if block.role is not Role.BOILERPLATE:
            continue
        if block.mark in _LABELS and block.text[-1] == ":" and block.inside:
            return block
        # In the head nothing is a list's but what no rule knew.
        unclaimed = block.reason is Reason.UNCLAIMED or place < body[0]
        if unclaimed and block.mark in TITLES and _names_somebody(block.text):
            return block
    return None


def _names_somebody(text: str) -> bool:
    """Tell whether a line says of somebody what he did: `Tata Rias: Rina Wulandari`.

    Behind a label of bylines it is somebody, however it is written: `Editor : Rusman dg lira`.
    """
    label, colon, name = text.partition(":")
    label, name = label.strip(), name.strip()
    if not colon or len(label) > _LONGEST_LABEL or " " not in name:
        return False
    if label.lower() in BYLINE_LABELS:
        return name.count(" ") < _LONGEST_NAME
    return label.replace(" ", "").replace("/", "").isalpha() and is_person(name)


def _has_pager(blocks: list[Block], last: int) -> bool:
    """Tell whether a pager below the story leads to further pages of it."""
    near = blocks[last + 1 : last + 1 + _BELOW]
    if not any(block.reason in _PAGERS for block in near):
        return False
    below = [block.text.lower() if block.reason in _PAGERS else "" for block in near]
    if any(map(_PAGER.search, below)) or any(pair == ("1", "2") for pair in pairwise(below)):
        return True
    pages = [found for text in below if (found := _FIRST_OF.match(text)) is not None]
    return any(int(page[1]) < int(page[2]) for page in pages)
