"""Pictures told by their order: a button, the credit, its caption; and what only looks like one.

`Lihat Foto` stands over a picture. Where a short line without a sentence follows it, and a longer
one below that, the first credits the picture and the second describes it. `Sumber :` alone stands
between a caption and its credit. A sentence printed twice in the head is what stands for a picture
where it isn't shown, and its caption; in the story, too.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import DESCRIPTIONS, Picture, read_bracketed
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.signoff import find_signoff, is_of_two
from inakoran_extract.layout.leads import is_caption, is_shown
from inakoran_extract.layout.titles import describes
from inakoran_extract.model import Reason
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_place, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    CREDIT_WORDS,
)

_BUTTONS = frozenset(("lihat foto", "perbesar", "zoom", "zoom foto"))
_CREDIT_LABELS = frozenset(("sumber gambar,", "image source,"))
_LABELS = _CREDIT_LABELS | {"keterangan gambar,", "image caption,"}
_ZOOM = "zoom-in"
# What is left of a picture in a story.
_ICONS = frozenset(("photo", "image", "foto", "gambar"))
_BULLETS = ("• ", "● ", "* ", "- ")
_LONGEST_BUTTON = max(map(len, _BUTTONS | _LABELS))
_LONGEST_CREDIT = 60
_LONGEST = 90
_LONGEST_CAPTION = 400
_FEWEST_WORDS = 4
_CREDITS = frozenset((Mark.NAME, Mark.TITLE, Mark.WORD, Mark.CODE, Mark.CREDIT))
_SMALL = frozenset(("of", "the", "and", "dan", "via", "de", "al", "for"))
# What the rules find in `Sumber :` and in `Foto :`.
_LABEL_ALONE = ("", Picture(None, None))
_HEADS = frozenset((Mark.TIME, Mark.DAY, Mark.BYLINE, Mark.PROSE, Mark.OPENING))
_DESCRIBED = frozenset((Mark.PROSE, Mark.TITLE, Mark.CAPTION))
# `…, Kamis (19/12/2019)`: no headline ends by the day.
_DATED = pattern(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?$")
_DATE_ENDS = (")", ").")
_STOPPED = frozenset((").", "]."))
_LONGEST_SHOWN = 200
_QUOTES = frozenset('"“')
_CREDIT_STARTS = "/([|"
_SHORTEST = 25
# What a caption says with its credit may be shorter.
_SHORTEST_SAID = 15
# Of what is said twice so many words, and so many more in one of both.
_FEWEST_COPIED = 5
_MOST_ADDED = 2
_CAPTIONS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.CAPTION))
_TITLES = frozenset((Mark.TITLE, Mark.NAME))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
# So near below a caption that begins like a story, the story begins.
_NEAR = 4


def join_pictures(blocks: list[Block]) -> None:
    """Mark the credits and captions that their places show to be a picture's."""
    last_prose = max((at for at, block in enumerate(blocks) if block.mark in _PROSE), default=-1)
    # Where no two lines begin alike, none is printed twice.
    alike = len({block.text[:_SHORTEST_SAID].lower() for block in blocks}) < len(blocks)
    headed = told = titled = False
    closed = not alike
    for place, block in enumerate(blocks[:-1]):
        if (
            block.text[-1] == ":"
            and block.found in _LABEL_ALONE
            and block.mark is not Mark.CROSSLINK_LABEL
        ):
            _join_source(blocks, place)
        if place > last_prose:
            continue
        if len(block.text) <= _LONGEST_BUTTON and block.text.lower() in _LABELS:
            _join_label(block, blocks[place + 1])
        elif (
            not closed
            and (
                block.mark in _DESCRIBED
                or (block.mark is Mark.NAME and _is_repeated(block, blocks[place + 1]))
            )
            and (headed or _is_picture(block.text))
        ):
            _join_copies(blocks, place, titled=titled, told=told)
        elif block.mark is Mark.OPENING:
            _join_opening(blocks, place)
        if told:
            if block.text.lower() in _ICONS:
                _join_below_icon(blocks, place)
        elif headed and place < last_prose and block.text[-2:] in _STOPPED:
            _join_stopped(block)
        told = told or block.mark in _PROSE
        titled = titled or _is_title(block)
        headed = headed or block.mark in _HEADS
        # Below a sign-off stand teasers, which pages print twice as well.
        closed = closed or block.mark is Mark.SIGNOFF or _is_signed(block)
    _join_buttons(blocks[: max(last_prose, 0)])


def _join_buttons(blocks: list[Block]) -> None:
    """Mark what stands below the buttons over pictures."""
    for place, block in enumerate(blocks[:-2]):
        text = block.text
        if text.startswith(_ZOOM):
            # The button is glued to what stands for the picture where it isn't shown.
            block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION
            _join_above_button(blocks, place)
        elif len(text) > _LONGEST_BUTTON or text.lower() not in _BUTTONS:
            continue
        _join_below_button(blocks[place + 1], blocks[place + 2])


def _join_above_button(blocks: list[Block], place: int) -> None:
    """Mark what stands for a picture above its button where the caption below says the same."""
    above, below = blocks[max(place - 1, 0)], blocks[place + 1]
    if above.text == below.text and above.mark in _CAPTIONS:
        above.mark, above.found = Mark.CAPTION, Picture(above.text, None)


def _join_below_icon(blocks: list[Block], place: int) -> None:
    """Mark `photo`, left of a picture in a story, and the words below it as its caption."""
    block, below = blocks[place], blocks[place + 1]
    block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION
    if _is_caption(below) and is_sentence_case(below.text) and is_shown(below.text):
        below.mark, below.found = Mark.CAPTION, Picture(below.text, None)


def _is_picture(text: str) -> bool:
    """Tell whether a text ends by the day, or begins as captions do, and no headline."""
    dated = text.endswith(_DATE_ENDS) and _DATED.search(text) is not None
    return dated or (describes(text) and is_sentence_case(text))


def _join_stopped(block: Block) -> None:
    """Mark a story's first sentence as a caption by its credit, which signs stories elsewhere.

    `Petani menjemur garam. (Kabar Nusa/Rina).`
    """
    if block.mark is not Mark.PROSE:
        return
    picture = read_bracketed(block.text[:-1])
    if picture is None or picture.text is None or "/" not in (picture.credit or ""):
        return
    # Within a sentence brackets explain its words.
    whole = picture.text[-1] == "." and picture.text[0] not in _QUOTES
    if whole and len(picture.text) <= _LONGEST_SHOWN:
        block.mark, block.found = Mark.CAPTION, picture


def _is_signed(block: Block) -> bool:
    """Tell whether two sign behind a paragraph that ends in brackets: `(mar/haa)`."""
    if block.text[-1] not in ")]" or block.mark not in _PROSE:
        return False
    start = find_signoff(block.text)
    return bool(start) and is_of_two(block.text[start:])


def _join_below_button(first: Block, second: Block) -> None:
    """Mark a credit and its caption, or a caption alone, that stand below a button."""
    if first.text[-1] in ")]" and first.text[0] not in "([":
        whole = part_credit(first.text)  # `Logo Radio Hula (Suluh Hula.net)`
        if whole.credit is not None:
            first.mark, first.found = Mark.CAPTION, whole
            return
    if _is_credit(first) and _is_caption(second):
        first.mark, first.found = Mark.CREDIT, Picture(None, first.text)
        if second.mark is not Mark.CAPTION:
            second.mark, second.found = Mark.CAPTION, Picture(second.text, None)
    elif first.mark is Mark.TITLE and is_sentence_case(first.text):
        first.mark, first.found = Mark.CAPTION, Picture(first.text, None)


def _join_source(blocks: list[Block], place: int) -> None:
    """Mark what stands around `Sumber :` or `Photo :`: its caption above, its credit below.

    Without a bullet before the credit, the label is a picture's only in the head; further below it
    may be the story's.
    """
    above, below = blocks[place - 1] if place else None, blocks[place + 1]
    bullet = below.text.startswith(_BULLETS)
    if len(below.text) > _LONGEST_CREDIT or (below.mark not in _CREDITS and not bullet):
        return
    sourced = blocks[place].mark is Mark.SOURCE
    told = _is_told(blocks[: max(0, place - 1)])
    if not bullet and (not sourced or told):
        return
    paragraph = told and above is not None and above.mark is Mark.PROSE
    if paragraph and not is_caption(blocks, place - 1, place):
        return  # the story's own sources
    credit = below.text.lstrip("".join(_BULLETS))
    blocks[place].mark, blocks[place].found = Mark.CREDIT, Picture(None, None)
    below.mark, below.found = Mark.CREDIT, Picture(None, credit)
    if (
        above is not None
        and above.mark in (Mark.TITLE, Mark.NAME, Mark.PROSE)
        and len(above.text) <= _LONGEST_CAPTION
        and (above.mark is not Mark.PROSE or ". " not in above.text)
    ):
        above.mark, above.found = Mark.CAPTION, Picture(above.text, None)


def _is_told(blocks: list[Block]) -> bool:
    """Tell whether a paragraph stands among blocks."""
    return any(block.mark in _PROSE for block in blocks)


def _join_copies(blocks: list[Block], place: int, *, titled: bool, told: bool) -> None:
    """Mark a sentence printed twice as a caption; its credit may stand between or behind.

    Args:
        blocks: all blocks of the text.
        place: index of the sentence.
        titled: a title stands above, so that what is printed around a credit is none.
        told: a paragraph does.
    """
    first, between = blocks[place], blocks[place + 1]
    named = titled and not told and _is_between(blocks, place)
    credited = _may_credit(between) and (between.text.isupper() or named)
    below = place + 1 + (between.mark is Mark.CREDIT or credited)
    second = blocks[min(below, len(blocks) - 1)]
    if _says_again(first, second):
        # Its credit is read already, by the label or the brackets that it has.
        first.mark, first.found = Mark.CAPTION, Picture(first.text, None)
        if first.text.islower():
            first.mark, first.found = Mark.BOILERPLATE, Reason.REPEATED  # what the file is called
        return
    if second is between and second.lines[0].tight and _says_again(second, first):
        second.mark, second.found = Mark.CAPTION, Picture(second.text, None)
        return
    if second.text.startswith(first.text) and _SHORTEST <= len(first.text) < len(second.text):
        rest = second.text[len(first.text) :].strip()
        if rest[0] in _CREDIT_STARTS and len(rest) <= _LONGEST and rest[1:2].isalnum():
            credit = rest.strip("/()[]|- ")
            second.mark, second.found = Mark.CAPTION, Picture(first.text, credit)
            if first.mark is not Mark.CAPTION:
                first.mark, first.found = Mark.CAPTION, Picture(first.text, None)
        return
    same = first.text == second.text or (second is between and _is_near_copy(first, second))
    if (
        same
        and first.mark is not Mark.CAPTION
        and _SHORTEST <= len(first.text) <= _LONGEST_CAPTION
        and (
            first.mark is Mark.PROSE
            or is_sentence_case(first.text)
            or (between.mark is Mark.CREDIT and titled)
        )
    ):
        for block in (first, second):
            block.mark, block.found = Mark.CAPTION, Picture(block.text, None)
        if credited and between.mark is not Mark.CREDIT and second is not between:
            between.mark, between.found = Mark.CREDIT, Picture(None, between.text)


def _is_repeated(block: Block, below: Block) -> bool:
    """Tell whether a caption stands below words of a picture, or they again with a credit."""
    return below.mark is Mark.CAPTION or below.text.startswith(f"{block.text} (")


def _may_credit(block: Block) -> bool:
    return block.mark in _CREDITS and len(block.text) <= _LONGEST_CREDIT


def _is_between(blocks: list[Block], place: int) -> bool:
    """Tell whether a name stands between a line and its copy."""
    text, name = blocks[place].text, blocks[place + 1].text
    copies = blocks[place + 2 : place + 3]
    return (
        any(copy.text == text for copy in copies)
        and name.count(" ") < _FEWEST_WORDS - 1
        and not _is_described(name)
    )


def _is_title(block: Block) -> bool:
    return block.mark in _TITLES and block.text.count(" ") >= _FEWEST_WORDS


def _says_again(first: Block, second: Block) -> bool:
    """Tell whether a caption with its credit has the text of the line above it."""
    picture = second.found
    return (
        first.mark is not Mark.CAPTION
        and len(first.text) >= _SHORTEST_SAID
        and isinstance(picture, Picture)
        and picture.credit is not None
        and (picture.text or "").rstrip(".").casefold() == first.text.rstrip(".").casefold()
    )


def _is_near_copy(first: Block, second: Block) -> bool:
    """Tell whether a sentence says the one above it again, tight and but for a word within."""
    if not second.lines[0].tight or first.text[:_SHORTEST] != second.text[:_SHORTEST]:
        return False
    if second.mark not in _DESCRIBED or len(second.text) > _LONGEST_CAPTION:
        return False
    words, others = (block.text.lower().rstrip(".").split() for block in (first, second))
    few, many = sorted((words, others), key=len)
    if len(few) < _FEWEST_COPIED or len(many) - len(few) > _MOST_ADDED or few[-1] != many[-1]:
        return False
    rest = iter(many)
    return all(word in rest for word in few)


def _join_opening(blocks: list[Block], place: int) -> None:
    """Mark a caption that begins like a story: below an outlet's name, or above its own dateline.

    `Suluh News` / `TALUD JEBOL - Warga di tepi kali.`; `KABAR.COM - Talud di tepi kali.` /
    `Kabar.com, KUPANG - Warga …`.
    """
    block = blocks[place]
    origin = block.found
    if not isinstance(origin, Origin):
        return
    named = block.text[: origin.end]
    if (
        place
        and origin.outlet is None
        and named.isupper()
        and origin.place
        and not is_place(origin.place)
    ):
        above = blocks[place - 1]
        outlet = above.mark is Mark.NAME and " " in origin.place and reads_as_outlet(above.text)
        if outlet and not _is_told(blocks[:place]):
            above.mark, above.found = Mark.CREDIT, Picture(None, above.text)
            block.mark, block.found = Mark.CAPTION, Picture(block.text, None)
        return
    if origin.outlet is None or origin.place is not None or not named.isupper():
        return
    for below in blocks[place + 1 : place + _NEAR]:
        other = below.found
        if isinstance(other, Origin) and other.place is not None and other.outlet is not None:
            picture = part_credit(block.text[origin.end :].strip())
            picture = picture if picture.credit else picture._replace(credit=origin.outlet)
            block.mark, block.found = Mark.CAPTION, picture
            return


def _join_label(label: Block, below: Block) -> None:
    """Mark what stands below a label of its own: `Keterangan gambar,` / TEKS, as the BBC prints."""
    label.mark, label.found = Mark.CAPTION, Picture(None, None)
    if label.text.lower() in _CREDIT_LABELS:
        below.mark, below.found = Mark.CREDIT, Picture(None, below.text)
    elif below.mark is not Mark.CAPTION:
        below.mark, below.found = Mark.CAPTION, Picture(below.text, None)


def _is_credit(block: Block) -> bool:
    text = block.text
    # A photographer and his agency may read as a caption and its credit: `Nidal SOLH / AFP`.
    signed = block.mark is Mark.CAPTION and len(text) <= _LONGEST_CREDIT and "/" in text
    signed = signed and text[-1] != ")"
    if (block.mark not in _CREDITS and not signed) or len(text) > _LONGEST or text[-1] in ":?!":
        return False
    first = text.lower().partition(" ")[0].rstrip(".")
    if first in CREDIT_WORDS or first in BARE_CREDITS or is_host(text):
        return True
    short = len(text) <= _LONGEST_CREDIT
    return short and (("/" in text and not signed) or (text[-1] != "." and not _is_described(text)))


def _is_described(text: str) -> bool:
    """Tell whether a line has words in small letters that no name has: it describes a picture."""
    words = text.split()
    return len(words) > 1 and any(word.islower() and word not in _SMALL for word in words)


def _is_caption(block: Block) -> bool:
    if block.text.lower() in DESCRIPTIONS:
        return True
    return (
        block.mark in _CAPTIONS
        and len(block.text) <= _LONGEST_CAPTION
        and (block.text.count(" ") >= _FEWEST_WORDS or block.mark is Mark.CAPTION)
        and block.text[-1] != ":"
    )
