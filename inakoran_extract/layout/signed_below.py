"""Tells whether a line between the date and the story signs the article."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.people import are_short, is_mailbox, is_person, read_people
from inakoran_extract.fields.placed_byline import read_placed, says_byline
from inakoran_extract.fields.run_together import read_signed_ago
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.titles import has_own_label, is_somewhere
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_handle, split_names
from inakoran_extract.words.sentences import is_verb
from inakoran_extract.words.vocabulary import BYLINE_LABELS, DESK_WORDS, PRESS_DESKS

_PROSE = frozenset((Mark.PROSE, Mark.OPENING, Mark.ITEM))
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_CAPTIONS = frozenset((Mark.CAPTION, Mark.TITLE, Mark.PROSE))
# A story's first paragraphs tell whom it is about.
_STORY = 30
_SHORT = 3
_MOST_BLANKS = 4


def signs_below(blocks: list[Block], place: int, layout: Layout, first: int) -> bool:
    """Tell whether a line below the date signs the article."""
    block = blocks[place]
    if block.role is not Role.BOILERPLATE or block.reason is Reason.REPEATED:
        return False
    if is_somewhere(block.text):
        return False
    if place == first and _is_press_desk(block):
        return True
    if block.mark in (Mark.TITLE, Mark.PROSE):
        story = _tell(blocks, layout.body).lower()
        if place != first:
            # Right above the story stands who made it, too, below a picture that lacks nothing.
            signed = read_placed(block.text) if place + 1 == layout.body else None
            return (
                signed is not None
                and bool(signed.authors)
                and says_byline(block.text)
                and not any(author.name.lower() in story for author in signed.authors)
            )
        ago = read_signed_ago(block.text, placed=True)
        if ago is not None:
            return not any(author.name.lower() in story for author in ago.authors)
        signs = says_byline(block.text) or has_own_label(blocks, place, story)
        return signs or _is_counted(block.text, story) or _is_timed(blocks, place, story)
    handle = block.mark is Mark.WORD and (is_handle(block.text) or is_mailbox(block.text))
    barred = block.mark is Mark.NAME and is_barred(block.text)
    if not (handle or barred or are_people(block) or is_labelled(block)):
        return False
    around = {
        blocks[near].mark for near in (place - 1, place + 1) if layout.headline < near < layout.body
    }
    # Beside a credit a name is the caption of a portrait, but between it and the story it may sign.
    between = place + 1 == layout.body and blocks[place - 1].mark is Mark.CREDIT
    # So does one above a credit that has its caption below it.
    captioned = place + 2 < layout.body and blocks[place + 2].mark in _CAPTIONS
    captioned = captioned and blocks[place - 1].mark is not Mark.CREDIT
    # So does a name with its outlet: `NAMA | Kabar Nusa`.
    signed = read_placed(block.text) if says_byline(block.text) else None
    sure = between or captioned or signed is not None
    if around & _LISTS or (Mark.CREDIT in around and not sure):
        return False
    if block.text.isupper() and " " not in block.text:
        return False
    # Whom the story tells of is its subject, not its author.
    story = _tell(blocks, layout.body)
    names = [author.name for author in signed.authors] if signed else [block.text.strip(" ,")]
    return not (any(name in story for name in names) or _are_common(block.text, story))


def _is_counted(text: str, story: str) -> bool:
    """Tell whether a line is who wrote and how often it was read: `Rina Wulandari 874`."""
    name, _, count = text.rpartition(" ")
    counted = count.isdecimal() and " " in name and is_person(name)
    return counted and name.lower() not in story and not _are_common(name, story)


def _is_timed(blocks: list[Block], place: int, story: str) -> bool:
    """Tell whether two words stand above how long reading takes: `Sekar nurani` / `5 Min Read`."""
    text = blocks[place].text
    below = blocks[place + 1 : place + 2]
    if not below or below[0].found is not Reason.COUNTER or text.count(" ") != 1:
        return False
    signed = read_placed(text)
    named = signed is not None and bool(signed.authors)
    return named and not any(word in story for word in text.lower().split())


def _are_common(text: str, story: str) -> bool:
    """Tell whether a story has the words of a line in small letters, as it has no name's.

    One that is written as verbs are is enough: `Kisah Rahmat Menanam Bakau`, `Pekan Raya Dibuka`.
    """
    words = [word.lower() for word in text.split() if word.isalpha()]
    common = [word for word in words if len(word) > _SHORT and f" {word} " in f" {story} "]
    return len(common) * 2 > len(words) or any(map(is_verb, common))


def _tell(blocks: list[Block], body: int) -> str:
    paragraphs = blocks[body : body + _STORY]
    return " ".join(block.text for block in paragraphs if block.mark in _PROSE)


def _is_press_desk(block: Block) -> bool:
    """Tell whether a line is a desk, or an office's for the press: `Humas Polres Tanggamus`."""
    low = block.text.lower()
    press = block.mark is Mark.NAME and low.partition(" ")[0] in PRESS_DESKS
    return press or low in DESK_WORDS


def are_people(block: Block) -> bool:
    """Tell whether a line is nothing but people, of a few short words each."""
    return (
        block.mark is Mark.NAME
        # `Banjir Surut, Warga Wonorejo Mulai Bersihkan Rumah`
        and all(name.count(" ") <= _MOST_BLANKS for name in split_names(block.text))
        and are_short(read_people(block.text, None))
    )


def is_labelled(block: Block) -> bool:
    """Tell whether a line is a name behind a label without its colon: `Peliput NAMA`."""
    label, _, name = block.text.partition(" ")
    named = block.mark is Mark.NAME and label.lower() in BYLINE_LABELS
    return named and is_person(name)


def is_barred(text: str) -> bool:
    """Tell whether a whole name stands before a bar, and whom it works for behind it."""
    name, bar, outlet = (part.strip() for part in text.partition("|"))
    return bool(bar) and " " in name and is_person(name) and bool(outlet) and "|" not in outlet
