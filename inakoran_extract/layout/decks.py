"""Finds the deck: the strapline below or above the headline.

One may stand where the story begins and look like a paragraph of it. It is the deck where the page
says so, where the story says the same again (outlets print the lead's first sentences above it), or
where the byline or the article's picture stands below it.
"""

from itertools import islice

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.layout.leads import begins_below
from inakoran_extract.layout.reasons import count_mentioned, is_mentioned, long_words
from inakoran_extract.layout.seen import is_seen, is_view
from inakoran_extract.layout.titles import (
    LONGEST_KICKER,
    SHORTEST_TITLE,
    TITLES,
    describes,
    is_keywords,
    is_listed,
    is_menu,
    is_same,
    is_signature,
    is_stamped,
    next_said,
)
from inakoran_extract.words.names import is_handle, is_sentence_case
from inakoran_extract.words.sentences import HEADLINE_VERBS, is_verb

_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_TOLD = _PROSE | {Mark.DATELINE, Mark.ITEM}
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_BELOW_DECK = _PICTURES | {Mark.BOILERPLATE, Mark.BYLINE, Mark.LABEL, Mark.NAME, Mark.VALUE}
_HEADS = frozenset((Mark.TIME, Mark.DAY, Mark.BYLINE))
_BELOW_TITLE = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE, Mark.BYLINE)) | {
    Mark.LABEL,
    Mark.VALUE,
    Mark.NAME,
}
_SITES = frozenset((Mark.BOILERPLATE, Mark.COMMENTS))
_LONGEST_PICTURED = 250
_LONGEST = 200
_LONGEST_REPEATED = 400
# What a blog shows of a story where it lists it: `… kata petugas […]`
_LONGEST_EXCERPT = 600
_BROKEN_OFF = ("…", "…]", "...", "...]")
_DOTS = "[….] "
# But `Menteri`, `Mendagri`, `Terminal`, `Berita`, which look like verbs in small letters.
_ACTING = ("meng", "meny", "memb", "memp", "menj", "menc")
_SHORTEST_VERB = 7
_SIGNS = frozenset(",:;\"“”'‘’?!")
# So many paragraphs below make a story; one that says only the deck again is none.
_STORY = 2
_FEW = 4
_NEAR = 12
# A strapline above a headline has fewer blanks.
_LONGEST_ABOVE = 9
# Of a long one every third word is told, at least.
_SHARE = 3
# So near below a picture's text a head goes on: its credit may stand between.
_NEAR_DATE = 2


def is_deck(headline: Block, block: Block) -> bool:
    """Tell whether a block below a headline is its strapline: a sentence below a title."""
    if is_seen(block.text) or is_view(block.text):
        return False
    if block.text.startswith(f"{headline.text} "):
        return False  # the headline again, and a picture's text glued to it
    if block.mark is Mark.PROSE:
        return len(block.text) <= _LONGEST_PICTURED and not is_signature(block)
    if block.mark in TITLES and says_on(headline.text, block.text):
        return True
    # Nobody's name has so many words.
    named = block.mark is Mark.NAME and LONGEST_KICKER < block.text.count(" ") < _LONGEST_ABOVE
    return (
        (block.mark is Mark.TITLE or (named and not is_listed_names(block.text)))
        and not is_signature(block)
        and not is_keywords(block.text)
        and (block.text.count(" ") >= LONGEST_KICKER or not read_placed(block.text))
        and (
            (is_sentence_case(block.text) and headline.text.count(" ") > SHORTEST_TITLE)
            or min(block.text.count(" ") - 1, headline.text.count(" ")) >= LONGEST_KICKER
        )
    )


def says_on(above: str, text: str) -> bool:
    """Tell whether a title begins with a verb and names nobody, of whom the one above it tells.

    A kicker above a headline is shorter, or tells nothing; and a headline that begins with a verb
    says behind a sign who does it.

    >>> says_on("Perajin Akhirnya Buka Gerai Sendiri", "Mengaku Bosan Bergantung pada Tengkulak")
    True
    >>> says_on("Bakau untuk Muara Hula", "Menanam Bakau, Cara Warga Menahan Pasir")
    False
    """
    first = text.partition(" ")[0].lower()
    acts = first.startswith(_ACTING) and len(first) >= _SHORTEST_VERB and first.isalpha()
    if not acts and first not in HEADLINE_VERBS:
        return False
    if text.count(" ") < LONGEST_KICKER - 1 or not _SIGNS.isdisjoint(text) or above[-1] in ":?":
        return False
    words = above.lower().split()
    told = len(words) > LONGEST_KICKER or any(map(is_verb, words[1:]))
    return told and len(words) >= LONGEST_KICKER


def is_listed_names(text: str) -> bool:
    """Tell whether a line lists people: `Rina Wulandari, Hamid Fauzi dan Dewi Lero`."""
    return "," in text or " dan " in text or "&" in text or "|" in text


def find_deck(blocks: list[Block], headline: int, body: int, limit: int) -> int | None:
    """Return the index of a strapline below or above the headline; None where there is none."""
    under = _below_picture(blocks, headline + 1, body)
    while under < body and is_same(blocks[under].text, blocks[headline].text):
        under += 1
    if under + 1 < len(blocks) and blocks[under].text == blocks[under + 1].text:
        return None  # as in `_is_repeated`
    release = under == body - 1 and body < len(blocks) and _is_release(blocks[body])
    if release and is_deck(blocks[headline], blocks[under]):
        return under
    if under < body and is_deck(blocks[headline], blocks[under]):
        after = next_said(blocks, under)
        if under < after < body and (
            blocks[after].mark in _BELOW_TITLE
            or is_signature(blocks[after])
            or is_handle(blocks[after].text)
            # between the headline and its copy
            or (blocks[after].text == blocks[headline].text and not describes(blocks[under].text))
            or (blocks[after].mark in _PICTURES and blocks[under].text.count(" ") > LONGEST_KICKER)
            or _is_above_picture(blocks, under, after, body)
        ):
            return under
    above = headline - 1
    # In a whole page the lines above the headline are its menu.
    if (
        0 <= above <= 4
        and blocks[above].mark in TITLES
        and blocks[above].text.count(" ") >= SHORTEST_TITLE
        and not is_signature(blocks[above])
        and not (blocks[above].text[0].islower() or is_menu(blocks[above].text))
        and not is_stamped(blocks[above].text)
        and not is_listed(blocks, above)
        and not is_shown_above(blocks[above])
    ):
        same = blocks[above].text.casefold().endswith(blocks[headline].text.casefold())
        return (
            None
            if same or not _is_told(blocks[body:limit], blocks[above], blocks[headline])
            else above
        )
    return None


def _below_picture(blocks: list[Block], first: int, body: int) -> int:
    """Return the line below buttons and a picture; a credit alone has its caption below it."""
    place = first
    while place < body and blocks[place].mark in (*_PICTURES, *_SITES):
        place += 1
    marks = {block.mark for block in blocks[first:place]}
    # Words without a stop below buttons may be what a picture shows, unless somebody signs below.
    below = [block.mark for block in blocks[place : place + 2]]
    told = below[:1] == [Mark.PROSE] or below[1:] == [Mark.BYLINE]
    return place if Mark.CAPTION in marks or (marks <= _SITES and told) else first


def _is_above_picture(blocks: list[Block], deck: int, after: int, body: int) -> bool:
    """Tell whether a picture's text stands between a deck and the date or the byline."""
    shown = blocks[after]
    if shown.mark not in (Mark.TITLE, Mark.PROSE) or not is_sentence_case(shown.text):
        return False
    below = blocks[after + 1 : min(after + 1 + _NEAR_DATE, body)]
    return not describes(blocks[deck].text) and any(
        block.mark in _BELOW_TITLE or is_signature(block) for block in below
    )


def _is_told(story: list[Block], above: Block, headline: Block) -> bool:
    """Tell whether headline or story use a word of a line above them, at least its beginning.

    A kicker says what the headline is about; a motto, another story's title and the site's own name
    don't. Of more than a few words a motto has one of the story's by chance.
    """
    told = (_own(block) for block in story[:_NEAR] if block.mark in _TOLD)
    said = " ".join((headline.text, *told)).lower()
    words = long_words(above.text)
    if len(words) <= LONGEST_KICKER:
        return is_mentioned(above.text, said)
    return count_mentioned(above.text, said) * _SHARE >= len(words)


def is_shown_above(block: Block) -> bool:
    """Tell whether a line right above a headline is a picture's text by its length and letters.

    No strapline there is as long, and written as a sentence is, but without its stop.
    """
    text = block.text
    long = block.mark is Mark.TITLE and text.count(" ") >= _LONGEST_ABOVE
    if not long or not text[-1].isalnum() or not is_sentence_case(text):
        return False
    stamp = find_stamp(text)
    return stamp is None or stamp.start > 0  # the site's own day: `Senin, 2 Maret 2026 Laga …`


def find_told_deck(blocks: list[Block], headline: int, first: int, limit: int) -> int | None:
    """Return the index of the deck among a story's beginning; None where nothing tells one.

    Args:
        blocks: all blocks of the text.
        headline: the headline's index.
        first: the body's first block, as it seems.
        limit: the first block that no part of the article stands behind.
    """
    places = range(headline + 1, min(first + 1, limit))
    for place in places:
        if blocks[place].mark is Mark.DECK or _is_repeated(blocks, place, limit):
            return place
    if first >= limit:
        return None
    told = _is_signed(blocks, first, limit) or _is_pictured(blocks, first, headline, limit)
    return first if told else None


def below(blocks: list[Block], deck: int, limit: int) -> int:
    """Return the first paragraph below a deck."""
    place = deck + 1
    while place < limit and blocks[place].mark in _BELOW_DECK | {Mark.DECK}:
        place += 1
    return place


def _is_repeated(blocks: list[Block], place: int, limit: int) -> bool:
    """Tell whether the story says a paragraph again, whole or as the beginning of another.

    Where the next one is said again too, the text holds its story twice.
    """
    deck = blocks[place]
    broken = deck.text.endswith(_BROKEN_OFF)
    if deck.mark not in (_PROSE if broken else (Mark.PROSE,)):
        return False
    if len(deck.text) > (_LONGEST_EXCERPT if broken else _LONGEST_REPEATED):
        return False
    if broken and _is_excerpt(deck, blocks[place + 1 : min(place + 1 + _NEAR, limit)]):
        return True
    if place + 1 < len(blocks) and blocks[place + 1].text == deck.text:
        return False  # of a picture: what stands for it where it isn't shown, and its caption
    story = [block for block in blocks[place + 1 : limit] if block.mark in _PROSE]
    return len(story) > _STORY and _says(story, deck.text) and not _says(story[1:], story[0].text)


def _is_excerpt(deck: Block, under: list[Block]) -> bool:
    """Tell whether a paragraph that breaks off is how the story below begins, put in one line."""
    said = "".join(_own(deck).rstrip(_DOTS).split())
    told = (_own(block) for block in under if block.mark in _PROSE)
    begun = "".join("".join(islice(told, _FEW)).split())
    return begun.startswith(said) and begun != said


def _says(story: list[Block], text: str) -> bool:
    said = text.rstrip(". ")
    return any(_own(block).startswith(said) for block in story)


def _own(block: Block) -> str:
    """Return a paragraph without its dateline."""
    return block.text[block.found.end :] if isinstance(block.found, Origin) else block.text


def _is_pictured(blocks: list[Block], place: int, headline: int, limit: int) -> bool:
    """Tell whether a short first paragraph is of the head, above the article's picture.

    A story's lead stands between the date and a picture as well. It is the deck where the head goes
    on below it, with buttons or an address, or where the story only begins below the picture.
    """
    deck = blocks[place]
    if deck.mark is not Mark.PROSE or len(deck.text) > _LONGEST_PICTURED:
        return False
    above = place - 1
    while above > 0 and blocks[above].mark in _SITES:
        above -= 1
    picture = place + 1
    while picture < limit and blocks[picture].mark in _SITES:
        picture += 1
    under = above == headline and begins_below(blocks, place, headline)
    if picture >= limit or above < 0 or not (under or blocks[above].mark in _HEADS):
        return False
    if not isinstance(blocks[picture].found, Picture):
        return False
    # Below the headline the credit may stand on a line of its own.
    near = blocks[picture : picture + 1 + under]
    shown = [block.found for block in near if isinstance(block.found, Picture)]
    story = _told_below(blocks, picture + 1)
    return (
        any(each.text for each in shown)
        and any(each.credit for each in shown)
        and len(story) > _STORY
        and (under or picture > place + 1 or _is_begun(story[0], deck, blocks[headline]))
    )


def _told_below(blocks: list[Block], place: int) -> list[Block]:
    """Return the paragraphs among the first few lines from a place on, pictures left out."""
    lines = (block for block in islice(blocks, place, None) if block.mark not in _PICTURES)
    return [block for block in islice(lines, _FEW) if block.mark in _PROSE]


def _is_begun(first: Block, deck: Block, headline: Block) -> bool:
    """Tell whether a story begins in a paragraph, and not in the one above its picture.

    A lead says more of the headline than a deck does.
    """
    below, above = (count_mentioned(headline.text, told.text.lower()) for told in (first, deck))
    return below > above


def _is_signed(blocks: list[Block], place: int, limit: int) -> bool:
    """Tell whether a short first paragraph has the byline below it, and then the story."""
    deck = blocks[place]
    if deck.mark is not Mark.PROSE or len(deck.text) > _LONGEST:
        return False
    story = below(blocks, place, limit)
    told = len(_told_below(blocks, story))
    marks = {block.mark for block in blocks[place + 1 : story]}
    signed = marks & {Mark.BYLINE, Mark.LABEL}
    return bool(signed) and told > _STORY and blocks[story].mark in _PROSE


def _is_release(block: Block) -> bool:
    """Tell whether a story begins as releases do, with the date in its dateline."""
    found = block.found
    return isinstance(found, Origin) and find_stamp(block.text[: found.end]) is not None
