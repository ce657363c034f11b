"""Marks boxes in which a site offers its readers something: its app, its letters, its subscription.

A sentence to the reader and a button look like a paragraph and a subheading. What tells them is the
button: a line of nothing but words that readers click, and no part of a list that a colon
announces. Above it stand what it is for, what a form asks for, and what heads both.
"""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.polls import heads_poll, mark_poll
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.site_words import (
    ASKED,
    CALLING,
    CLICKED,
    CLICKING,
    ENTERED,
    OFFERED,
    STORES,
)
from inakoran_extract.words.vocabulary import READERS, phrases

_LOOSE = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD, Mark.CODE))
_SAID = frozenset((Mark.PROSE, Mark.ITEM))
_HEADINGS = _LOOSE | {Mark.HEADING}
_CALLED = frozenset((Reason.FOLLOW, Reason.ADVERTISEMENT))
_LONGEST_BUTTON = 32
_MOST_WORDS = 5
_LONGEST_CALL = 200
_LONGEST_BESIDE = 110
_HIGHEST = 6
_MOST_HEADING = 4
_STORES = tuple(STORES)
_SITES = phrases("kami, redaksi, we, our")
# `mulai Rp29.000 per bulan`
_PRICE = pattern(r"Rp ?[\d.]{4,9} ?(?:/|per|se) ?(?:bulan|minggu|tahun)\b")
_NUMBER = pattern(r"\b(?:\+62|0)[ -]?\d{3}[ -]?\d{3,4}[ -]?\d{3,5}\b")
_MAILBOX = pattern(r"\bkotak (?:surat|masuk)\b")
_QUOTES = frozenset("\"“'‘")
_EDGES = " .,:;!?*»›→()"
_FEWEST = 2


def mark_boxes(blocks: list[Block]) -> None:
    """Mark the lines of boxes below a text's first paragraph as advertisements of the site."""
    told = False
    calls = []
    for place, block in enumerate(blocks):
        if block.text[-1] == "?" and (
            told or any(map(heads_poll, blocks[max(0, place - 1) : place]))
        ):
            mark_poll(blocks, place)
        if len(block.text) <= _LONGEST_BUTTON and _is_button(block):
            if told:
                _mark_box(blocks, place)
            elif block.mark is not Mark.BOILERPLATE:
                block.mark, block.found = Mark.BOILERPLATE, Reason.SHARE  # of the head
        elif (
            told
            and block.mark in _SAID
            and len(block.text) <= _LONGEST_CALL
            and _calls(block.text, sure=True)
        ):
            calls.append(block)
        told = told or block.mark in PROSE
    for block in calls:
        _mark(block)
    for above, block in pairwise(blocks):
        if block.found in _CALLED and above.mark in _HEADINGS and _heads_call(above.text):
            _mark(above)


def _mark_box(blocks: list[Block], button: int) -> None:
    """Mark the box that a button closes, if anything beside the button speaks for it."""
    below = blocks[button + 1] if button + 1 < len(blocks) else None
    if below is not None and len(below.text) <= _LONGEST_BUTTON and _is_button(below):
        return  # the last one closes the box
    top, firm = _find_top(blocks, button)
    if top > button:
        return
    several = " " in blocks[button].text
    counted = below is not None and below.found is Reason.COUNTER  # a player's
    if firm or ((several or counted) and _is_free(blocks, button)):
        for block in blocks[top : button + 1]:
            _mark(block)
    elif several and top == button and _is_free(blocks, button - 1):
        # `Ringkasan ini dibuat oleh AI` / `Lihat ringkasan`: one is for the other.
        _mark(blocks[button])
        if not _words(blocks[button - 1].text).isdisjoint(_words(blocks[button].text)):
            _mark(blocks[button - 1])


def _heads_call(text: str) -> bool:
    """Tell whether a short line above a call calls, too: `Jangan lewatkan kabar kota`."""
    first = text.partition(" ")[0].lower().strip(_EDGES)
    return text.count(" ") < _MOST_WORDS and (first in CALLING or text[-1] == "?")


def _find_top(blocks: list[Block], button: int) -> tuple[int, bool]:
    """Return where the box above a button begins, and whether another of its lines is firm.

    Behind the button where there is none: what a colon announces is the story's, and so are steps.
    """
    buttons = called = 0
    place = button
    while place > max(button - _HIGHEST, 0):
        block = blocks[place]
        text = block.text
        if text[-1] == ":" or block.mark is Mark.ITEM:
            return button + 1, False
        if len(text) <= _LONGEST_BUTTON and (_is_button(block) or _is_asked(text)):
            buttons += 1
        elif _is_call(block):
            called += 1
        elif not _is_beside(blocks, place, button):
            break
        place -= 1
    return place + 1, bool(called) or buttons >= _FEWEST


def _is_beside(blocks: list[Block], place: int, button: int) -> bool:
    """Tell whether a short line stands in a box: between two of its lines, or above as a question.

    `Lebih cepat dan hemat kuota`, between the app and the button that opens it.
    """
    block, above = blocks[place], blocks[place - 1]
    if block.mark not in (*_LOOSE, Mark.PROSE) or len(block.text) > _LONGEST_BESIDE:
        return False
    if block.mark is Mark.PROSE and place < button and _is_asked(blocks[place + 1].text):
        return block.text[0] not in _QUOTES  # what the reader gets for an address
    if place + 2 < button and block.mark in _LOOSE and _is_asked(blocks[place + 2].text):
        return block.text.count(" ") < _MOST_HEADING
    if blocks[place + 1].mark is Mark.PROSE and place + 1 < button and block.mark in _LOOSE:
        # `Suka artikel ini?`, `Koran Hari Ini`: what heads a call that has its button.
        short = block.text[-1] == "?" or block.text.count(" ") < _MOST_HEADING
        return short and _calls(blocks[place + 1].text)
    heads = above.mark in _LOOSE and above.text.count(" ") < _MOST_WORDS and _offers(above.text)
    return heads or (above.mark is not Mark.PROSE and _is_call(above))


def _is_call(block: Block) -> bool:
    """Tell whether a line calls the reader, by a rule of its own or by its words."""
    if block.found is Reason.FOLLOW:
        return True
    told = block.mark in _LOOSE or block.mark is Mark.PROSE
    return told and len(block.text) <= _LONGEST_CALL and _calls(block.text)


def _is_free(blocks: list[Block], place: int) -> bool:
    """Tell whether nothing but a paragraph, or what is the site's, stands above a button."""
    above = blocks[place - 1]
    return above.mark in PROSE or above.mark is Mark.BOILERPLATE


def _is_button(block: Block) -> bool:
    """Tell whether a line is what readers click, and says no more: `Lihat Paket`, `App Store`."""
    if block.mark not in _LOOSE and block.mark is not Mark.BOILERPLATE:
        return False
    low = block.text.lower().strip(_EDGES)
    if low.startswith(_STORES):
        # Two stand side by side: `Google Play App Store`.
        for store in STORES:
            low = low.replace(store, "")
        return not low.strip()
    first, *rest = low.split() or [""]
    if first not in CLICKING:
        return False
    allowed = ENTERED if first == "daftar" else CLICKED
    return len(rest) < _MOST_WORDS and all(word in allowed or word.isdecimal() for word in rest)


def _is_asked(text: str) -> bool:
    """Tell whether a line is what a form asks for: `Alamat surel`."""
    words = text.lower().strip(_EDGES).split()
    return bool(words) and all(word in ASKED for word in words)


def _offers(text: str) -> bool:
    return not OFFERED.isdisjoint(_words(text))


def _words(text: str) -> set[str]:
    return {word.strip(_EDGES) for word in text.lower().split()}


def _calls(text: str, *, sure: bool = False) -> bool:
    """Tell whether a line offers the reader something.

    Args:
        text: the line.
        sure: no button stands below it: then it says who offers it, and to whom or what to do.
    """
    if text[0] in _QUOTES:
        return False
    if sure and text[0] == "*" and _NUMBER.search(text) is not None:
        # `* Benar atau bohong? Kirim kabar yang Anda terima ke nomor 0800 000 0000`
        return not READERS.isdisjoint(_words(text))
    if sure and not any(map(text.lower().__contains__, _SITES)):
        return False  # as nearly all sentences
    words = _words(text)
    offers = not OFFERED.isdisjoint(words) or _MAILBOX.search(text) is not None
    if not offers and _PRICE.search(text) is None:
        return False
    ordered = text.partition(" ")[0].lower().strip(_EDGES) in CALLING
    readers, sites = not READERS.isdisjoint(words), not _SITES.isdisjoint(words)
    return sites and (ordered or readers) if sure else ordered or readers or sites


def _mark(block: Block) -> None:
    # No other reason: the story goes on below it.
    block.mark, block.found = Mark.BOILERPLATE, Reason.ADVERTISEMENT
