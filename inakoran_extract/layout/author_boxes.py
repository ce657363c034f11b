"""Knows a box on who wrote a story by its form: a name, and below it what that person does.

The story above says nothing of somebody with that name; the head does, or what stands below the
name is what writers say of themselves: `Meliput hukum sejak 2019.`
"""

from itertools import islice

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.model import Role
from inakoran_extract.words.hosts import is_address
from inakoran_extract.words.vocabulary import phrases

_WRITING = phrases(
    """
    editor, jurnalis, kolumnis, kontributor, meliput, menulis, penulis, redaktur, reporter,
    wartawan
    """
)
_SITES = phrases("koran, laman, majalah, media, platform, portal, situs, surat, website")
_NEAR = 4
# So far above the story its head names the writer.
_HEAD = 12
_LONGEST = 300
_LONGEST_BYLINE = 60
_SHORTEST_WORD = 4
_BEGINNING = 3
_BYLINE = frozenset((Role.BYLINE,))
# A page prints it as a heading.
_NAMES = frozenset((Mark.NAME, Mark.HEADING))


def heads_author_box(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a name heads what is said of a story's writer; mark it as the byline if none is.

    Args:
        blocks: all blocks of the text; those of the head are settled.
        place: index of the line.
        body: index of the story's first block.
    """
    block, first = blocks[place], place + 1
    if any(_is_of_site(block, other) for other in blocks[first : first + 1]):
        return True
    if block.mark not in _NAMES or blocks[place - 1].mark is Mark.LABEL:
        return False
    if any(is_address(other.text) for other in blocks[first : first + 1]):
        first += 1  # a blog prints its writers' own pages
    below = blocks[first : first + 2]
    told = [other.mark in PROSE for other in below]
    if told not in ([True], [True, False]) or len(below[0].text) > _LONGEST:
        return False
    name = block.text
    named = any(
        name in other.text
        and len(other.text) <= _LONGEST_BYLINE
        and other.role is not Role.HEADLINE
        for other in blocks[max(0, body - _HEAD) : body]
    )
    if not named and not (is_person(name) and _is_of_writer(below[0].text.removeprefix(name))):
        return False
    words = [word for word in name.split() if len(word) >= _SHORTEST_WORD]
    # The first line that tells of somebody with that name ends the look.
    if any(word in other.text for other in islice(blocks, body, place) for word in words):
        return False
    if is_person(name) and not any(other.holds(_BYLINE) for other in blocks[:body]):
        block.mark, block.found = Mark.BYLINE, Signed(people(name, None))
    return True


def _is_of_site(block: Block, below: Block) -> bool:
    """Tell whether a name heads what a site says of itself: `Suluh adalah media warga`."""
    name, said = block.text, below.text
    if block.mark not in (*_NAMES, Mark.WORD) or not said.startswith(f"{name} "):
        return False
    words = said[len(name) :].lower().replace(",", " ").split()
    return words[:1] in (["adalah"], ["merupakan"]) and not _SITES.isdisjoint(words[1:_NEAR])


def _is_of_writer(said: str) -> bool:
    """Tell whether a sentence begins as writers' do: `Rina menulis soal ladang.`, `Meliput …`."""
    return any(
        not _WRITING.isdisjoint(sentence.lower().replace(",", " ").split()[:_BEGINNING])
        for sentence in said.split(". ")
    )
