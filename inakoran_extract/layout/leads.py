"""Tells a paragraph of the story from a picture's caption, where a credit stands beside it.

`Foto: Getty Images` credits a picture that may have no caption: then the paragraph above it is the
story's and stays. A caption has reasons of its own: its words show something, its credit stands
tight below it as nothing else in the text does, or the story only begins below it. And what stands
behind the story's last sentence signs it: `… pasar itu. (Humas/Kominfo)`, `… pasar itu. Sumber: X`.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.credits import credits_picture
from inakoran_extract.layout.marks import PARAGRAPHS, PROSE
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


def is_signed(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether what has a caption's form is the story's last paragraph, which somebody signs.

    `Petani merugi. (Humas/Kominfo)` below paragraphs and above no other picture of that form.
    """
    block = blocks[place]
    if block.mark is not Mark.CAPTION or place <= body or blocks[place - 1].mark not in PARAGRAPHS:
        return False
    if any(below.mark is Mark.CAPTION for below in blocks[place + 1 : place + 3]):
        return False  # of a gallery's captions it is only the first
    closing = find_closing(block.text, last=True)
    if closing is None:
        return False
    told = block.text[: closing[0]].rstrip()
    signed = block.text[closing[0] :]
    return not (credits_picture(signed) or describes(told) or is_seen(told))
