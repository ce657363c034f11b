"""What speaks for a title as the headline: the lines above and below it, and its story's words.

The date line and the byline below it, words that the story uses too, a copy of it elsewhere, its
place near the story; in a page also its tag and what the page states.
"""

from collections import Counter
from itertools import islice

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.decks import is_deck
from inakoran_extract.layout.reasons import Story, count_mentioned, is_mentioned
from inakoran_extract.layout.titles import (
    LONGEST_KICKER,
    OTHER_TITLES,
    SHORTEST_TITLE,
    TITLES,
    are_sections,
    is_bare_name,
    is_listed,
    is_signature,
    is_somewhere,
    is_sourced,
    is_speaker,
    is_stamped,
    next_said,
)
from inakoran_extract.model import Reason
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import (
    is_handle,
    is_outlet,
    is_section,
    is_sentence_case,
)
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import JOBS

# So many short lines above a headline are a page's menu.
_MENU = 5
_LONGEST_DECK = 250
# What being the deck of the title above says against one: as much as a story can say for it.
_DECK = 4
# Lines between a headline and its body, site's words left out.
_MOST_HEAD_LINES = 8
# What share of a title's words its story repeats, that it is taken for the headline above a deck.
_TOLD = 1 / 3
# So many short lines between a title and a date are a menu, and no people.
_MENU_LINES = 3
# So many lines between a headline and its date tell or show something: deck, caption, credit.
_MOST_SHOWN = 3
# Before a dash, or alone, they name a part of the site.
_RUBRICS = frozenset(("berita", "berita aktual", "berita utama", "kabar terkini"))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_BYLINES = frozenset((Mark.BYLINE, Mark.LABEL, Mark.VALUE, Mark.NAME))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_BETWEEN = _PICTURES | _BYLINES
_SITES = frozenset((Mark.BOILERPLATE, Mark.COMMENTS))
_DOTS = ("...", "…")
_WORD = pattern(r"\w{4,}")


def score_title(
    blocks: list[Block], index: int, body: int, story: Story, times: Counter[str]
) -> float:
    """Return how much speaks for a title as the headline."""
    words = story.words
    block = blocks[index]
    count = block.text.count(" ") + 1
    score = block.weight
    score += -4.0 if count == 1 else 0.0 if count == 2 else 0.5 if count == 3 else 1.5
    if (count < LONGEST_KICKER and is_somewhere(block.text)) or _is_section(block.text):
        score -= 3
    own = set(_WORD.findall(block.text.lower()))
    if own:
        score += 4 * len(own & words) / len(own)
    if times[block.text] > 1:
        score += 1.5
    score += support_below(blocks, index, body)
    score += _support_above(blocks, index, bool(own & words), story)
    below = index + 1
    if below < body and count <= LONGEST_KICKER:
        # What a headline is about, above it; or who acts in the story, by the same name.
        named = block.text in blocks[below].text[1:] or story.names(block.text)
        score -= 3 * named
    if below < body and is_speaker(block.text, blocks[below].text):
        score -= 5
    if _is_job(blocks, index):
        score -= 6
    if below == body:
        score += 7 * _is_below_day(blocks, index, story)
    titled = below < body and blocks[below].mark in TITLES
    if titled and blocks[below].text.count(" ") >= LONGEST_KICKER and is_listed(blocks, index):
        score -= 3  # others stand below it in the list, or the headline
    if below < body and blocks[below].mark is Mark.CREDIT and blocks[below].lines[0].tight:
        score -= 2  # a picture's text
    score -= 6 * _is_whole_below(blocks, index)
    others = sum(block.mark in OTHER_TITLES for block in blocks[index + 1 : body])
    return score - 0.15 * others


def _is_below_motto(text: str, above: str, story: Story) -> bool:
    """Tell whether a title stands below words of the site: the story tells of them far less.

    A deck is written as sentences are, and stands below a title; a motto above one.
    """
    if is_sentence_case(text) or not is_sentence_case(above):
        return False
    told, site = (_share(said, story) for said in (text, above))
    return told > 2 * site


def _is_whole_below(blocks: list[Block], index: int) -> bool:
    """Tell whether a title that breaks off stands whole below, as it does below its breadcrumb."""
    text = blocks[index].text
    if not text.endswith(_DOTS):
        return False
    begun = text.rstrip(".… ")
    near = blocks[index + 1 : index + _MOST_HEAD_LINES]
    return any(block.text.startswith(begun) and block.text != text for block in near)


def _share(text: str, story: Story) -> float:
    """Return what share of a title's words its story says."""
    own = set(_WORD.findall(text.lower()))
    return len(own & story.words) / len(own) if own else 0.0


def _is_job(blocks: list[Block], index: int) -> bool:
    """Tell whether a line says what somebody is, who signs the title above: `Guru di Tomohon`."""
    above = blocks[index - 1] if index > 1 else None
    return (
        above is not None
        and above.mark is Mark.NAME
        and blocks[index].text.partition(" ")[0].lower() in JOBS
        and is_sentence_case(blocks[index].text)
        and " " in above.text
        and is_person(above.text)
        and blocks[index - 2].mark in TITLES
        and blocks[index - 2].text.count(" ") >= SHORTEST_TITLE
    )


def _is_below_day(blocks: list[Block], index: int, story: Story) -> bool:
    """Tell whether a title stands between its day and its story, as blogs print them.

    A motto stands above the day; a caption there is no title.
    """
    if index < 2 or blocks[index - 1].mark is not Mark.DAY:
        return False
    block, motto = blocks[index], blocks[index - 2]
    return (
        block.text.count(" ") >= LONGEST_KICKER
        and not is_sentence_case(block.text)
        and (motto.mark not in TITLES or is_sentence_case(motto.text))
        and count_mentioned(block.text, story.text) > count_mentioned(motto.text, story.text)
    )


def _support_above(blocks: list[Block], index: int, told: bool, story: Story) -> float:  # noqa: FBT001 - by position
    """Return what the line above a title says for it, or against it.

    Args:
        blocks: all blocks of the text.
        index: the title.
        told: whether the story and the title share a word.
        story: the story.
    """
    above = next_said(blocks, index, -1)
    if above == -1:
        return 0.0
    block, mark = blocks[index], blocks[above].mark
    score = 0.0
    if not in_page(blocks, index) and (title := _find_head_above(blocks, index)) >= 0:
        # Where the story tells only of this title, that one is the site's: `Media Warga Lereng`.
        alone = told and not is_mentioned(blocks[title].text, story.text)
        if not alone or is_sentence_case(block.text):
            score -= 3
    elif mark is Mark.TIME and block.text.count(" ") >= SHORTEST_TITLE:
        score += 2
    if mark in (Mark.RAIL, Mark.CROSSLINK_LABEL):
        score -= 2
    # A name between a title and the date signs the title; the story does not tell of it.
    if (
        mark in TITLES
        and above == index - 1
        and blocks[above].text.count(" ") >= min(SHORTEST_TITLE, block.text.count(" "))
        and not block.weight
        and is_bare_name(block.text)
        and not story.repeats(block.text)
        and not is_speaker(blocks[above].text, block.text)
    ):
        score -= 1.5 if told else 6
    # What a page marks as its headline is no deck of what it doesn't.
    title = _title_above(blocks, index, story)
    decked = title != -1 and block.weight <= blocks[title].weight
    if decked and not _is_below_motto(block.text, blocks[title].text, story):
        score -= _DECK * _is_below_headline(blocks, title, index, story)
    return score


def _title_above(blocks: list[Block], index: int, story: Story) -> int:
    """Return the next title above one, over what stands in a head between; -1 where none is."""
    for place in range(index - 1, max(index - _MOST_HEAD_LINES, 0) - 1, -1):
        block = blocks[place]
        if block.mark in TITLES and (not is_signature(block) or story.repeats(block.text)):
            other = block.text == blocks[index].text or is_stamped(block.text)
            return -1 if other or is_listed(blocks, place) else place
        deck = block.mark is Mark.PROSE and len(block.text) <= _LONGEST_DECK
        button = block.mark in _SITES and block.found is not Reason.NAVIGATION
        if not (deck or button) and block.mark not in _BETWEEN and not is_signature(block):
            break
    return -1


def in_page(blocks: list[Block], headline: int) -> bool:
    """Tell whether a headline stands in a whole page, below its menu, and not in a dump."""
    menu = (
        block
        for block in blocks[:headline]
        if block.mark in (Mark.BOILERPLATE, Mark.WORD, Mark.CODE)
        or (block.mark in TITLES and block.text.count(" ") < SHORTEST_TITLE)
    )
    return sum(1 for _ in islice(menu, _MENU)) == _MENU


def _find_head_above(blocks: list[Block], index: int) -> int:
    """Return the index of a whole headline above a date that stands above a title; -1 for none.

    The date may stand above that one, where a byline stands below it. Then the title is a caption
    or a deck. A section of the site above a date is no headline.
    """
    dated = signed = False
    place = index
    for _ in range(_MOST_HEAD_LINES):
        place = next_said(blocks, place, -1)
        if place == -1:
            return -1
        block = blocks[place]
        if block.mark in _DATES:
            if dated and blocks[place + 1].mark not in _DATES:
                return -1  # dates and titles that take turns are a list
            dated = True
        elif block.mark in TITLES and not is_signature(block):
            if are_sections(block.text):
                return -1  # what stands above is the site's
            if block.text.count(" ") >= SHORTEST_TITLE and not _is_rubric(block.text):
                dated = dated or (signed and blocks[place - 1 if place else 0].mark is Mark.TIME)
                few = _count_names(blocks[place + 1 : index]) < _MENU_LINES
                return place if dated and few else -1
        elif block.mark not in _PICTURES and not is_signature(block):
            return -1
        else:
            signed = signed or block.mark is Mark.BYLINE
    return -1


def _count_names(blocks: list[Block]) -> int:
    """Return how many lines are a word or two in capitals, as people and menus are."""
    return sum(
        block.mark is Mark.NAME and block.text.count(" ") < SHORTEST_TITLE for block in blocks
    )


def _is_rubric(text: str) -> bool:
    """Tell whether a line names the site or a part of it: `detikFood Info Kuliner`."""
    return text.isupper() or _is_section(text)


def _is_section(text: str) -> bool:
    """Tell whether a line is the site's name, a section or a rubric: `Berita Aktual - Semarang`."""
    short = text.count(" ") < LONGEST_KICKER
    outlet = is_outlet(text.partition(" ")[0]) or reads_as_outlet(text)
    parts = text.lower().split(" - ")
    named = outlet or any(map(is_section, parts))
    return parts[0] in _RUBRICS or (short and named) or are_sections(text)


def _is_below_headline(blocks: list[Block], above: int, index: int, story: Story) -> bool:
    """Tell whether a title is the deck or a caption of the one above it, and that no kicker.

    A kicker is short or in capitals; what has a headline's length and the story's words above
    another title is the headline.
    """
    title = blocks[above].text
    if (
        title.count(" ") < LONGEST_KICKER
        or (title.isupper() and not is_sentence_case(blocks[index].text))
        or is_outlet(title.partition(" ")[0])
        or is_speaker(title, blocks[index].text)
    ):
        return False
    own = set(_WORD.findall(title.lower()))
    told = len(own & story.words)
    return told >= _TOLD * len(own) or (bool(told) and not in_page(blocks, above))


def support_below(blocks: list[Block], index: int, body: int) -> float:
    """Return what the lines below a title add: the date, the byline, a deck before them."""
    place = next_said(blocks, index)
    signed = False
    for step in range(6):
        if place == -1 or place > body:
            return 0.0
        mark = blocks[place].mark
        if mark is Mark.NAME and are_sections(blocks[place].text):
            return 0.0
        if mark in _DATES:
            if _count_names(blocks[index:place]) >= _MENU_LINES:
                return 0.0
            found = blocks[place].found
            firm = mark is Mark.TIME or (isinstance(found, DateLine) and found.stamp.has_weekday)
            return 4.0 if firm else 2.5
        if mark in _BYLINES or is_signature(blocks[place]) or is_handle(blocks[place].text):
            signed = signed or mark is not Mark.NAME or step == 0
        elif (
            mark not in _PICTURES
            and mark is not Mark.DECK
            and not is_sourced(blocks, place)
            and not is_host(blocks[place].text)  # whom a picture is from
            and not (step == 0 and is_deck(blocks[index], blocks[place]))
            and not (step < _MOST_SHOWN and place < body and _may_show(blocks[place]))
        ):
            break
        place = next_said(blocks, place)
    if place == body:
        return 1.5
    return 1.5 if signed else 0.0


def _may_show(block: Block) -> bool:
    """Tell whether a line below a headline may be a deck or a picture's text, by its letters."""
    told = block.mark in (Mark.TITLE, Mark.PROSE) and len(block.text) <= _LONGEST_DECK
    return told and is_sentence_case(block.text)
