"""Tells a paragraph of the story from a picture's caption, where a credit stands beside it.

`Foto: Getty Images` credits a picture that may have no caption: then the paragraph above it is the
story's and stays. A caption has reasons of its own: its words show something, its credit stands
tight below it as nothing else in the text does, or the story only begins below it. And what stands
behind the story's last sentence signs it: `… pasar itu. (Humas/Kominfo)`, `… pasar itu. Sumber: X`.
"""

from itertools import islice, takewhile

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.credits import Picture, credits_picture
from inakoran_extract.layout.marks import PARAGRAPHS, PICTURES, PROSE
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.layout.titles import TITLES, describes, refers_back, tells, tells_on
from inakoran_extract.model import Reason
from inakoran_extract.words.abbreviations import is_short_for
from inakoran_extract.words.names import are_names, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, SECTIONS, SPEECH

_HEADS = frozenset((Mark.BYLINE, Mark.TIME, Mark.DAY))
_QUOTES = frozenset('"“')
_LONGEST = 250
# What may stand between a picture and its story, and how many lines of it.
_OF_SITE = frozenset((Reason.SHARE, Reason.ADVERTISEMENT, Reason.COUNTER, Reason.SEPARATOR))
_BUTTONS = 5
# So much longer is the first paragraph below a caption, at least.
_LONGER = 1.4
_LONGEST_ALONE = 110
# `Nama: Rina Wulandari`, `T: Mengapa harga naik?`
_LABELLED = pattern(r"[A-Z][^\W\d]{0,14}(?: [^\W\d]{1,14}){0,2} ?: \S")
_FEWEST_ROWS = 3
_REACH = 40
# A first paragraph that lacks its stop has so many words more than one.
_FEWEST_BLANKS = 4
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
    if not is_shown(text):
        return False
    if describes(text) or is_seen(text) or are_names(text.rstrip(".")):
        return True
    return are_tight(blocks, *sorted((place, credit)))


def is_shown(text: str) -> bool:
    """Tell whether words, or one sentence, say nothing that no picture shows.

    >>> is_shown("Petani menjemur garam di Hula."), is_shown("Petani itu menjemur garam.")
    (True, False)
    """
    if len(text) > _LONGEST or ". " in text or text[0] in _QUOTES:
        return False
    return describes(text) or is_seen(text) or not says(text)


def are_tight(blocks: list[Block], upper: int, lower: int) -> bool:
    """Tell whether blank lines stand above and below two lines, and none between.

    Who wrote the article may stand tight above them, or its date.
    """
    above = blocks[upper - 1].mark if upper and blocks[upper].lines[0].tight else None
    if not blocks[lower].lines[0].tight or (above is not None and above not in _HEADS):
        return False
    return lower + 1 == len(blocks) or not blocks[lower + 1].lines[0].tight


def credits_alone(block: Block) -> bool:
    """Tell whether a line credits a picture, or does if it stands by one: `Foto oleh: X`, `© X`."""
    if block.mark is Mark.BYLINE and isinstance(block.found, Signed):
        return {author.role for author in block.found.authors} == {"photographer"}
    return block.mark is Mark.CREDIT or (block.found is Reason.FOOTER and block.text[0] == "©")


def join_tight(blocks: list[Block], place: int) -> bool:
    """Mark a credit and the words that stand tight to it as a picture's; tell whether they do.

    Blank lines part the two from all others.
    """
    credit = blocks[place]
    for other in (place - 1, place + 1):
        upper = min(other, place)
        shown = blocks[other]
        if (
            are_tight(blocks, upper, upper + 1)
            and (shown.mark is Mark.PROSE or shown.mark in TITLES)
            and is_sentence_case(shown.text)
            and is_caption(blocks, other, place)
        ):
            shown.mark, shown.found = Mark.CAPTION, Picture(shown.text, None)
            if credit.mark is not Mark.CREDIT:
                named = credit.text.partition(":")[2].strip() or credit.text
                credit.mark, credit.found = Mark.CREDIT, Picture(None, named)
            return True
    return False


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
    said = sum(word in blocks[place].text.lower() for word in words)
    return 2 * told >= len(words) and told > said


def is_shown_first(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether a sentence between head and story is a picture's, though nothing credits it.

    It is short and says nothing that no picture shows, and the longer paragraph below it, with the
    site's buttons between at most, begins the story anew.
    """
    text = blocks[place].text
    near = blocks[place + 1 : place + 1 + _BUTTONS]
    below = next((block for block in near if block.found not in _OF_SITE), None)
    return (
        blocks[place].mark is Mark.PROSE
        and len(text) <= _LONGEST_ALONE
        and text[-1] == "."
        and below is not None
        and below.mark is Mark.PROSE
        and len(below.text) > _LONGER * len(text)
        and is_shown(text)
        and not tells(text)
        and begins_below(blocks, place, headline)
    )


def mark_first(blocks: list[Block], place: int, headline: int) -> bool:
    """Mark a line between head and story as the story's, if it is; tell whether it is.

    It begins several rows, `Nama: X`, or is a first paragraph that lacks its stop.
    """
    if blocks[place].mark not in TITLES:
        return False
    rows = _count_rows(blocks, place)
    for block in blocks[place : place + rows]:
        block.mark, block.found = Mark.ITEM, None
    if not rows and _begins_story(blocks, place, headline):
        blocks[place].mark, blocks[place].found = Mark.PROSE, None
    return blocks[place].mark not in TITLES


def _count_rows(blocks: list[Block], place: int) -> int:
    """Return how many rows of a list begin with a line, if they are the story's; else 0.

    Rows that say where the site has the story, or who made it, have labels of their own.
    """
    below = (block.text for block in islice(blocks, place, None))
    rows = list(takewhile(_LABELLED.match, below))
    labels = {row.partition(":")[0].strip().lower() for row in rows}
    if not labels.isdisjoint(BYLINE_LABELS) or not labels.isdisjoint(SECTIONS):
        return 0
    asked = len(rows) > 1 and rows[0][-1] == "?"
    return len(rows) if asked or len(rows) >= _FEWEST_ROWS else 0


def _begins_story(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether a line is a first paragraph that lacks its stop, and no caption.

    It asks, says what no picture shows, explains a short form of its last words, or says the
    headline again, to which the paragraph below refers.
    """
    text = blocks[place].text
    if text.count(" ") < _FEWEST_BLANKS or not is_sentence_case(text):
        return False
    if describes(text) or is_seen(text) or text[-1] in ":!":
        return False
    if place + 1 < len(blocks) and blocks[place + 1].mark in PICTURES:
        return False
    if text[-1] == "?":
        return True
    words = long_words(blocks[headline].text) if headline >= 0 else set()
    told = sum(word in text.lower() for word in words)
    below = next((block.text for block in blocks[place + 1 :] if block.mark in PROSE), "")
    told_on = bool(words and below) and 2 * told >= len(words) and refers_back(below)
    before, _, short = text.rpartition(" (")
    explains = is_short_for(short.removesuffix(")"), before)
    return told_on or explains or says(text)


def is_said_above(blocks: list[Block], place: int) -> bool:
    """Tell whether a line stood above already, with others between: what a page shows stands tight.

    `URL berhasil dicopy`
    """
    text = blocks[place].text
    return any(other.text == text for other in blocks[max(0, place - _REACH) : place - 1])


def lacks_credit(block: Block) -> bool:
    """Tell whether a line is a caption without a credit."""
    picture = block.found if block.mark is Mark.CAPTION else None
    return isinstance(picture, Picture) and picture.credit is None and picture.text is not None


def is_signed(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether what has a caption's form is the story's last paragraph, which somebody signs.

    `Petani merugi. (Humas/Kominfo)` below paragraphs and above no other picture of that form.
    """
    block = blocks[place]
    if block.mark is not Mark.CAPTION or place <= body or blocks[place - 1].mark not in PARAGRAPHS:
        return False
    if isinstance(block.found, Picture) and not block.text.startswith(block.found.text or ""):
        return False  # `Foto: …`
    if block.lines[0].number == blocks[place - 1].lines[-1].number:
        return False  # a picture's text that was glued to the paragraph
    if any(below.mark is Mark.CAPTION for below in blocks[place + 1 : place + 3]):
        return False  # of a gallery's captions it is only the first
    closing = find_closing(block.text, last=True)
    if closing is None:
        return False
    told = block.text[: closing[0]].rstrip()
    signed = block.text[closing[0] :]
    return not (credits_picture(signed) or describes(told) or is_seen(told))
