"""Captions within a story that nothing credits: what only names or shows who does something.

`Rina dan Hamid.`, `Pengunjung memadati tenda pameran.` Of real stories one in some hundreds has a
paragraph of that form, so that a place among longer ones has to speak for the picture, too.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.leads import is_shown
from inakoran_extract.layout.marks import LOOSE, PARAGRAPHS
from inakoran_extract.layout.titles import tells
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Role
from inakoran_extract.words.cohesion import goes_on
from inakoran_extract.words.names import are_names
from inakoran_extract.words.sentences import is_verb
from inakoran_extract.words.vocabulary import UNSEEN

_LONGEST = 60
_PARAGRAPH = 80
# So many words in, at most, somebody does what a picture shows.
_EARLY = 5
_ACTIVE = ("me", "be")
_SAYING = frozenset('“":;%0123456789')
_ABOVE = frozenset((Role.BODY, Role.CAPTION, Role.RELATED))
_HEADINGS = LOOSE | {Mark.HEADING}


def is_scene(text: str) -> bool:
    """Tell whether a short sentence shows who does something, and says nothing else.

    >>> is_scene("Pengunjung memadati tenda pameran."), is_scene("Joki berpegangan pada ekor.")
    (True, True)
    >>> is_scene("Pengunjung itu memadati tenda."), is_scene("Sebanyak 40 warga membuka jalan.")
    (False, False)
    >>> is_scene("Peresmian ditandai dengan doa bersama."), is_scene("Warga berharap pada hujan.")
    (False, False)
    """
    if len(text) > _LONGEST or text[-1] != "." or not _SAYING.isdisjoint(text):
        return False
    words = text[:-1].lower().replace(",", "").split()
    if "yang" in words or not is_shown(text) or tells(text) or goes_on(text):
        return False
    verb = next(filter(is_verb, words[1:_EARLY]), "")
    return verb.startswith(_ACTIVE) and verb not in UNSEEN


def is_seen_alone(walk: Walk) -> bool:
    """Tell whether a line between paragraphs only names or shows what a picture does."""
    text = walk.block.text
    if len(text) > _LONGEST or not walk.begun or walk.block.mark is not Mark.PROSE:
        return False
    if walk.below is None:
        return False
    above, below = walk.blocks[walk.place - 1], walk.below
    if are_names(text):
        return above.role is Role.BODY and _is_long(above) and _is_long(below)
    return (
        above.role in _ABOVE
        and (_is_long(above) or above.role is not Role.BODY)
        and (_is_long(below) or below.mark in _HEADINGS or is_scene(below.text))
        and is_scene(text)
    )


def _is_long(block: Block) -> bool:
    return block.mark in PARAGRAPHS and len(block.text) > _PARAGRAPH
