"""Tells a paragraph of the story from a picture's caption, where a lone credit stands beside it.

`Foto: Getty Images` credits a picture that may have no caption: then the paragraph above it is the
story's and stays. A caption has reasons of its own: its words show something, its credit stands
tight below it as nothing else in the text does, or the story only begins below it.
"""

from inakoran_extract.block import Block
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.layout.titles import describes, refers_back, tells_on
from inakoran_extract.words.names import are_names
from inakoran_extract.words.vocabulary import SPEECH

_QUOTES = frozenset('"“')
_LONGEST = 250
# So many words in, a lead has named what the headline does; later on a story names it again.
_BEGINNING = 12


def is_caption(blocks: list[Block], place: int, credit: int) -> bool:
    """Tell whether a sentence is the caption to a credit right above or below it.

    Args:
        blocks: all blocks of the text.
        place: index of the sentence.
        credit: index of the credit.
    """
    text = blocks[place].text
    if len(text) > _LONGEST or ". " in text or text[0] in _QUOTES:
        return False
    if describes(text) or is_seen(text) or are_names(text.rstrip(".")):
        return True
    return _are_tight(blocks, *sorted((place, credit))) and not says(text)


def _are_tight(blocks: list[Block], upper: int, lower: int) -> bool:
    """Tell whether blank lines stand above and below two lines, and none between."""
    if not blocks[lower].lines[0].tight or blocks[upper].lines[0].tight:
        return False
    return lower + 1 == len(blocks) or not blocks[lower + 1].lines[0].tight


def says(text: str) -> bool:
    """Tell whether a sentence says what no picture shows: whose words it gives, what it refers to.

    >>> says("Kata bupati, pasar itu ramai."), says("Petani menjemur garam di Hula.")
    (True, False)
    """
    words = {word.strip('.,"”').removesuffix("nya") for word in text.lower().split()}
    return not SPEECH.isdisjoint(words) or tells_on(text.rstrip("."))


def begins_below(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether the story only begins below a sentence: what follows says the headline again.

    It says more of the headline than the sentence does, and refers to nothing before it.
    """
    below = next((block for block in blocks[place + 1 :] if block.mark in PROSE), None)
    if headline < 0 or below is None or refers_back(below.text):
        return False
    words = long_words(blocks[headline].text)
    beginning = " ".join(below.text.lower().split()[:_BEGINNING])
    told = sum(word in beginning for word in words)
    return 2 * told >= len(words) and told >= sum(
        word in blocks[place].text.lower() for word in words
    )
