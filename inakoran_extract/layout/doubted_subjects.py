"""Says of a subheading that it may be another article's headline, by the words around it."""

from inakoran_extract.block import Block
from inakoran_extract.model import Role
from inakoran_extract.words.cohesion import read_telling
from inakoran_extract.words.subjects import (
    LENGTH,
    SAID_BELOW,
    is_as_long,
    names_others,
    opens_subject,
)

_MOST_ABOVE = 24
_MOST_BELOW = 12
_SHORTEST = 25
_FEWEST_BLANKS = 3
_FEWEST_ABOVE = 2
# Of so many characters a section says enough to be known by its words.
_FULL = 200
_STOPS = ".:;,?"


def find_other_subject(blocks: list[Block], story: list[int]) -> Block | None:
    """Return the first subheading whose section speaks of nothing that the story above does.

    Args:
        blocks: all blocks of the text, settled.
        story: which of them hold its paragraphs.
    """
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), "")
    titles = [
        place
        for place in range(story[0], story[-1])
        if blocks[place].role is Role.SUBHEADING and _may_head(blocks[place].text, headline)
    ]
    above: list[str] = []
    before = read_telling(headline)
    read = 0
    for place in titles:
        told = [block.text for block in blocks[read:place] if block.role is Role.BODY]
        read = place
        above += told
        before = before.union(*map(read_telling, told))
        if len(above) < _FEWEST_ABOVE:
            continue
        below = _read_section(blocks, place + 1, story[-1] + 1)
        after = set[str]().union(*map(read_telling, below))
        if (
            sum(map(len, below)) >= _FULL
            and opens_subject(blocks[place].text, before, after, SAID_BELOW)
            and names_others([headline, *above[-_MOST_ABOVE:]], below)
        ):
            return blocks[place]
    return None


def _read_section(blocks: list[Block], start: int, stop: int) -> list[str]:
    section: list[str] = []
    for block in blocks[start:stop]:
        if block.role is Role.SUBHEADING or len(section) == _MOST_BELOW:
            break
        if block.role is Role.BODY:
            section.append(block.text)
    return section


def _may_head(title: str, headline: str) -> bool:
    return (
        len(title) >= _SHORTEST
        and title.count(" ") >= _FEWEST_BLANKS
        and title[-1] not in _STOPS
        and is_as_long(title, headline, LENGTH)
    )
