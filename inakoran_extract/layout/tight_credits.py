"""Marks a name tight above a picture's text, inside a story, as whom the picture is from.

`Suluh Motor` / `Pikap baru dipajang di halaman pabrik`, `Instagram Persatuan Hula` / `Pemain
tertunduk.`: blank lines part the two from the paragraphs around them, as nothing else in the story.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.leads import are_tight, is_shown
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.vocabulary import WEB_CREDITS

_LONGEST_NAME = 4
_FEWEST_BLANKS = 5
# Two such pairs are a list: a name, and what is said of it.
_REACH = 60


def join_tight_credit(blocks: list[Block], place: int) -> bool:
    """Mark a credit and the caption right below it, if they are a picture's; tell whether so."""
    if not _is_pair(blocks, place):
        return False
    if any(_is_pair(blocks, other) for other in _around(blocks, place)):
        return False
    credit, shown = blocks[place : place + 2]
    credit.mark, credit.found = Mark.CREDIT, Picture(None, credit.text)
    shown.mark, shown.found = Mark.CAPTION, Picture(shown.text, None)
    return True


def _around(blocks: list[Block], place: int) -> list[int]:
    near = range(max(0, place - _REACH), min(len(blocks) - 1, place + _REACH))
    return [other for other in near if other != place]


def _is_pair(blocks: list[Block], place: int) -> bool:
    """Tell whether a name stands tight above what a picture shows, and nothing else does."""
    name, shown = blocks[place], blocks[place + 1]
    if name.mark is not Mark.NAME or not 0 < name.text.count(" ") < _LONGEST_NAME:
        return False
    if not shown.text[0].isupper() or shown.text.count(" ") < _FEWEST_BLANKS:
        return False
    if not are_tight(blocks, place, place + 1):
        return False
    platform, _, account = name.text.lower().partition(" ")
    posted = platform in WEB_CREDITS and bool(account)
    # A heading stands tight above its paragraph, but that ends with a stop.
    if not (posted and shown.mark is Mark.PROSE) and shown.mark not in TITLES:
        return False
    shows = is_sentence_case(shown.text) and shown.text[-1] not in ":?!" and is_shown(shown.text)
    return shows and (posted or is_person(name.text))
