"""Settles the pictures of the head: captions, credits, and what only stands like one there."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import has_catchword, part_site
from inakoran_extract.fields.credit_names import is_whole_name
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.decks import is_shown_above, says_on
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.leads import is_said_above, lacks_credit
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.seen import is_seen, is_view
from inakoran_extract.layout.shown import (
    LONG,
    is_apart,
    is_labelled,
    may_be_caption,
    shows,
    shows_somebody,
)
from inakoran_extract.layout.site_lines import signs_post
from inakoran_extract.layout.support import in_page
from inakoran_extract.layout.titles import (
    TITLES,
    is_button,
    is_stamped,
    next_said,
    tells,
)
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.vocabulary import (
    DESCRIBING,
)

_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_MOST_CAPTIONS = 4
_REFERRING = frozenset(("itu", "tersebut"))
_QUOTES = frozenset('"“”')
_DOTS = ("...", "…")
# So many letters has a dateline, at most.
_DATELINE = 60
# Rubrics, a breadcrumb and a video's length may stand between a page's picture and its headline.
_RUBRICS = 3
_LABELS = frozenset((Mark.LINK, Mark.NAME, Mark.TAGS, Mark.TITLE, Mark.WORD, Mark.LABEL))
_ENDS = frozenset(".!?…")
_NAMING = frozenset((Role.HEADLINE, Role.BYLINE))
_PRINTED = frozenset((Mark.CAPTION, Mark.PROSE, Mark.TITLE))
# A page's own day stands on its top.
_SITES = frozenset((Mark.BOILERPLATE, Mark.DAY, Mark.ODD_DATE, Mark.TIME))
_TOLD = frozenset((Mark.PROSE, Mark.OPENING))
# So near above the story its words are shown, of so many lines of it.
_PULLED_NEAR = 8
_PULLED_FROM = 60
_CAPTION_TEXTS = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE, Mark.OPENING))


def settle_pictures(blocks: list[Block], layout: Layout, last_date: int) -> None:
    """Settle captions, credits and their labels; and prose that a rail parts from the body."""
    body = layout.body
    _settle_above(blocks, layout.headline)
    listed = False
    loose = sum(
        block.role is Role.BOILERPLATE and block.mark in _CAPTION_TEXTS
        for block in blocks[last_date + 1 : body]
    )
    # In a page much stands there that is no picture's; more than a few lines are a list; and
    # without a story there is nothing to illustrate.
    few = loose <= _MOST_CAPTIONS and body < len(blocks) and not in_page(blocks, layout.headline)
    few = few and last_date != -1
    for place in range(layout.headline + 1, body):
        block = blocks[place]
        listed = listed or block.mark in _LISTS
        if block.role is not Role.BOILERPLATE:
            continue
        if _is_said_again(blocks, place, body):
            continue
        if block.mark in (Mark.CAPTION, Mark.CREDIT):
            block.settle(Role.CAPTION)
            _settle_credit_below(blocks, place, body)
        elif block.mark is Mark.CODE:
            settle_code(blocks, place, body)
        elif _is_credit_below(blocks, place) or block.mark is Mark.SIGNOFF:
            settle_credit(block, captioned=_is_credit_below(blocks, place))
        elif (reason := _reason_of(block)) is not None:
            block.dismiss(reason)
        elif place > last_date and block.mark in _CAPTION_TEXTS:
            _settle_text(blocks, place, layout, listed=listed, few=few)
        elif few and block.mark in _CAPTION_TEXTS and _shows_above_date(blocks, place, layout):
            block.settle(Role.CAPTION)
            block.found = part_site(block.text)
    _part_outlets(blocks, layout)


def _reason_of(block: Block) -> Reason | None:
    """Return why a line is the site's, which stands between date and story as captions do."""
    if signs_post(block.text):
        return Reason.EMBED
    return Reason.SHARE if " " in block.text and is_button(block) else None


def _shows_above_date(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether a line between headline and date is a caption.

    Its words show it, or a credit or the deck there.
    """
    if is_seen(blocks[place].text) or is_view(blocks[place].text):
        return True
    credited = blocks[place + 1].mark in (Mark.CREDIT, Mark.SIGNOFF) or (
        place - 1 > layout.headline and blocks[place - 1].mark is Mark.CREDIT
    )
    decked = layout.deck is not None and layout.headline <= layout.deck < place
    return (credited or (decked and may_be_caption(blocks[place]))) and shows(blocks[place].text)


def _settle_above(blocks: list[Block], headline: int) -> None:
    """Settle the captions right above a headline.

    Above a dump's they may be comments on another article, unless nothing but the site's words and
    the headline itself stands above them.
    """
    place = headline - 1
    pictures: list[Block] = []
    apart = False
    while place >= 0:
        block = blocks[place]
        shown = block.mark is Mark.CAPTION and _is_hero(blocks, place, headline)
        if shown or (not apart and _is_picture_above(blocks, place)):
            pictures.append(block)
        elif place == headline - 1 and _is_rubric(block):
            pass
        elif blocks[headline].weight and headline - place <= _RUBRICS and _is_label(block):
            apart = True
        elif block.mark not in _SITES and block.reason is not Reason.REPEATED:
            break
        place -= 1
    copied = any(block.text == blocks[headline].text for block in blocks[max(place, 0) : headline])
    if pictures and (place < 0 or blocks[headline].weight or copied or in_page(blocks, headline)):
        for block in pictures:
            block.settle(Role.CAPTION)


def _is_rubric(block: Block) -> bool:
    """Tell whether a line right above a headline is its section, or a link to its topic."""
    if block.mark in (Mark.NAME, Mark.LABEL) and " " not in block.text:
        return True  # `Liputan` is a byline's label, too
    return block.mark in (Mark.TAGS, Mark.LINK) and block.text.count(" ") < LONG


def _is_hero(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether a page shows a picture above its headline, with no more than rubrics between."""
    between = blocks[place + 1 : headline]
    return (
        blocks[headline].weight > 0
        and len(between) <= _RUBRICS
        and all(block.mark is Mark.BOILERPLATE or _is_label(block) for block in between)
    )


def _is_label(block: Block) -> bool:
    """Tell whether a page's line above its headline is short as rubrics are: `Kabar Siang`."""
    return block.mark in _LABELS and block.text.count(" ") < LONG and block.text[-1] not in _ENDS


def _is_picture_above(blocks: list[Block], place: int) -> bool:
    """Tell whether a line above the headline is a picture's: a credit, or a caption with one."""
    block, below = blocks[place], blocks[place + 1]
    if block.reason is Reason.REPEATED:
        return False
    if block.mark is Mark.CREDIT:
        return True
    if below.mark is Mark.CREDIT and block.mark in (Mark.CAPTION, Mark.PROSE):
        return True
    copies = (below.text, blocks[place - 1].text if place else "")
    if block.mark in _PRINTED and block.text in copies:
        # what stands for a picture where it isn't shown, and its caption
        return block.mark is not Mark.TITLE or is_sentence_case(block.text)
    if is_shown_above(block):
        return True
    if block.mark is Mark.CAPTION:
        picture = block.found
        return isinstance(picture, Picture) and (
            picture.credit is not None
            or part_credit(block.text).credit is not None
            or below.weight > 0  # a page shows the picture right above its headline
        )
    return (
        block.mark is Mark.PROSE
        and below.mark in (*TITLES, Mark.BOILERPLATE)
        and block.text.partition(" ")[0].lower() in DESCRIBING
    )


def _settle_text(
    blocks: list[Block], place: int, layout: Layout, *, listed: bool, few: bool
) -> None:
    """Settle words between date and body: a caption without credit, or something else.

    Args:
        blocks: all blocks of the text.
        place: index of the words.
        layout: where the article's parts stand.
        listed: a list of links has begun above.
        few: the words there are so few that each is a picture's.
    """
    block = blocks[place]
    body = layout.body
    # A dateline opens the body: what stands before it is no paragraph.
    opened = body < len(blocks) and blocks[body].mark in (Mark.DATELINE, Mark.OPENING)
    if layout.deck is None and _is_deck(blocks, place, layout.headline):
        block.settle(Role.KICKER)
        return
    signed = find_signoff(block.text)
    if signed and opened:
        # Above a dateline no story ends: what looks like its sign-off credits the picture.
        block.settle(Role.CAPTION)
        credit = block.text[signed:].strip("*([ ]).") or None
        block.found = Picture(block.text[:signed].rstrip(), credit)
        return
    beside = place - 1 > layout.headline and blocks[place - 1].mark is Mark.CREDIT
    beside = (beside or _is_credited(blocks, place, body)) and not is_labelled(block.text)
    # What it announces is no picture, and neither is whom it greets.
    beside = beside and block.text[-1] not in ":!"
    if block.mark in (Mark.PROSE, Mark.OPENING):
        caught = has_catchword(block.text)  # `BERDESAKAN: Siswa menumpang perahu.`
        standfirst = not caught and _is_standfirst(blocks, place, layout)
        told = _refers(block.text) or tells(block.text)
        told = told or (layout.headline != -1 and _says_headline(blocks, place, layout.headline))
        told = told and not caught
        if not beside and (standfirst or (opened and layout.deck is None and told)):
            block.settle(Role.KICKER)
            return
        caption = opened
    else:
        told = _refers(block.text) or _is_quoted(block.text)
        if opened and layout.deck is None and is_sentence_case(block.text) and told:
            block.settle(Role.KICKER)
            return
        captioned = place + 1 < body and blocks[place + 1].mark is Mark.CAPTION
        long = is_sentence_case(block.text) and block.text.count(" ") >= LONG
        few = few and (
            shows(block.text) or not is_apart(block.text) or _is_told(blocks, place, layout)
        )
        caption = may_be_caption(block) and (few or (long and layout.headline != -1))
        # `Kabid Perkebunan, Lalu Wira`, of whom the story tells
        caption = caption or (shows_somebody(block.text) and _is_told(blocks, place, layout))
        # In capitals stand the site's own words, unless the story says them again.
        caption = caption or (_is_in_capitals(block) and _is_told(blocks, place, layout))
        caption = caption and not (captioned and (block.mark is Mark.NAME or layout.headline > 0))
        # Where the story is from, by its dateline: `Hula` / `KABAR, Hula: …`
        caption = caption and not (opened and block.text in _dateline_of(blocks[body]))
    if beside or (caption and not listed):
        block.settle(Role.CAPTION)
        if not beside:
            block.found = part_site(block.text)
    elif block.mark in (Mark.PROSE, Mark.OPENING):
        block.settle(Role.BODY)
    elif listed and layout.headline != -1:
        block.dismiss(Reason.RAIL)


def _dateline_of(block: Block) -> str:
    """Return the dateline that a story's first block opens with."""
    return block.text[: block.found.end if isinstance(block.found, Origin) else _DATELINE]


def _part_outlets(blocks: list[Block], layout: Layout) -> None:
    """Part the outlet's name from behind a caption, where the dateline says whose it is.

    `… di Sekupang, Minggu (20/2/2022). Niagakini - Yosia Lero` above `Niagakini.com, BATAM - …`.
    """
    opening = blocks[layout.body].found if layout.body < len(blocks) else None
    outlet = (opening.outlet or "").casefold() if isinstance(opening, Origin) else ""
    stem = outlet.partition(".")[0]
    for block in blocks[layout.headline + 1 : layout.body] if stem else ():
        if block.role is not Role.CAPTION:
            continue
        picture = block.found if isinstance(block.found, Picture) else part_credit(block.text)
        shown, _, site = (picture.text or "").rpartition(". ")
        if shown and site.casefold() in (stem, outlet) and block.text.startswith(shown):
            block.found = Picture(f"{shown}.", block.text[len(shown) + 2 :])


def _is_deck(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether words are out of the story, or go on with what the headline says."""
    text = blocks[place].text
    if text.startswith(_DOTS) and text.endswith(_DOTS):
        return True  # `… Peternak menunggu giliran …`
    return headline >= 0 and says_on(blocks[headline].text, text.rstrip("."))


def _is_in_capitals(block: Block) -> bool:
    return block.text.isupper() and block.text.count(" ") >= LONG and not is_stamped(block.text)


def _is_told(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether head and story say most words of a line again, as of whom a picture shows.

    `Kepala SD Harapan, Rosmaida` is seen and told of; `Dosen Fakultas Hukum` wrote the story. What
    follows a comma says more of whom the byline names. Below a picture with its credit, a word or
    two name the story's topic.
    """
    if any(map(_is_whole_picture, blocks[layout.headline + 1 : place])):
        return False
    words = long_words(blocks[place].text.partition(",")[0])
    told = [block for block in blocks[: layout.body] if block.role in _NAMING]
    told += [block for block in blocks[layout.body : layout.limit] if block.mark in _TOLD]
    story = " ".join(block.text for block in told).lower()
    return 2 * sum(word in story for word in words) > len(words)


def _says_headline(blocks: list[Block], place: int, headline: int) -> bool:
    """Tell whether a sentence below the picture's caption says most of the headline again."""
    words = long_words(blocks[headline].text)
    low = blocks[place].text.lower()
    said = sum(word in low for word in words)
    return 2 * said > len(words) and any(map(_is_whole_picture, blocks[headline + 1 : place]))


def _is_whole_picture(block: Block) -> bool:
    """Tell whether a line is settled as a caption with its credit."""
    picture = block.found if block.role is Role.CAPTION else None
    if not isinstance(picture, Picture) or not picture.text:
        return False
    return (picture.credit or part_credit(picture.text).credit) is not None


def _is_credited(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a credit stands right below."""
    return place + 1 < body and blocks[place + 1].mark is Mark.CREDIT


def _is_said_again(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a line says the headline again, or the site's words above: no caption."""
    if blocks[place].reason is Reason.REPEATED:
        return not _is_repeated_caption(blocks, place, body)
    return blocks[place].mark is Mark.TITLE and (
        is_said_above(blocks, place) or _is_pulled(blocks, place, body)
    )


def _is_pulled(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a line in small letters is words of a paragraph below, shown above the story."""
    text = blocks[place].text.strip("\"“”'‘’.,")
    return (
        body - place <= _PULLED_NEAR
        and text.count(" ") >= LONG
        and is_sentence_case(text)
        and any(text in at.text for at in blocks[body : body + _PULLED_FROM] if at.mark in PROSE)
    )


def _is_repeated_caption(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether the headline printed again is a caption: a credit below it has no other one."""
    below = blocks[place + 2] if place + 2 < body else None
    other = (
        below is not None
        and below.mark in (Mark.TITLE, Mark.PROSE, Mark.OPENING, Mark.CAPTION)
        and below.text.count(" ") >= LONG
    )
    return _is_credited(blocks, place, body) and not other


def _refers(text: str) -> bool:
    """Tell whether a sentence begins by what the headline named, as decks do: `Jalan itu, …`."""
    first = [word.strip(".,") for word in text.lower().split(" ", LONG)[:LONG]]
    return not _REFERRING.isdisjoint(first)


def _is_quoted(text: str) -> bool:
    """Tell whether a line is wholly within quotation marks, as a deck may be and no caption is."""
    return text[0] in _QUOTES and text[-1] in _QUOTES and text.count(" ") >= LONG


def _is_standfirst(blocks: list[Block], place: int, layout: Layout) -> bool:
    """Tell whether a sentence below the date sums the story up: a picture's caption follows it."""
    below = next_said(blocks, place)
    return (
        layout.deck is None
        and len(blocks[place].text) <= 250
        and part_credit(blocks[place].text).credit is None
        and place < below < layout.body
        and blocks[below].mark in (Mark.CAPTION, Mark.LABEL)
        and not any(block.role is Role.KICKER for block in blocks[layout.headline + 1 : place])
    )


def _is_credit_below(blocks: list[Block], place: int) -> bool:
    """Tell whether a name, in brackets or tight, stands below a caption that has no credit."""
    block, above = blocks[place], blocks[place - 1]
    picture = above.found if above.role is Role.CAPTION else None
    if not isinstance(picture, Picture) or not picture.text or picture.credit is not None:
        return False
    tight = block.lines[0].tight and block.mark is not Mark.BOILERPLATE
    named = block.mark is Mark.SIGNOFF or (tight and is_whole_name(block.text))
    return named and part_credit(picture.text).credit is None


def settle_credit(block: Block, *, captioned: bool = False) -> bool:
    """Settle what would sign a story below it as a picture's credit; tell whether it can be one.

    `(Tribunnews.com/NAMA)` is both, `(mea/mea)` is not, unless a caption waits for its credit.
    """
    credit = block.text.rstrip(".").strip("([*]) ")
    if not credit or not (captioned or ("/" in credit and not credit.islower())):
        return False
    block.settle(Role.CAPTION)
    block.mark, block.found = Mark.CREDIT, Picture(None, credit)
    return True


def settle_code(blocks: list[Block], place: int, end: int) -> bool:
    """Settle a short code as the label of the caption below it; tell whether there is one."""
    if place + 1 >= len(blocks):
        return False
    below = blocks[place + 1]
    tight = place + 1 < end and below.lines[0].tight
    tight = tight and below.mark in (Mark.TITLE, Mark.PROSE, Mark.CAPTION)
    if not tight and (below.mark not in (Mark.CAPTION, Mark.CREDIT) or lacks_credit(below)):
        return False
    blocks[place].settle(Role.LABEL)
    below.settle(Role.CAPTION)
    return True


def _settle_credit_below(blocks: list[Block], place: int, body: int) -> None:
    """Settle the credit below `Foto :`, which stands alone on its line."""
    if blocks[place].found != Picture(None, None) or place + 1 >= body:
        return
    below = blocks[place + 1]
    if below.mark in (Mark.NAME, Mark.WORD, Mark.TITLE) and len(below.text) <= 60:
        below.settle(Role.CAPTION)
        below.found = Picture(None, below.text)
        below.mark = Mark.CREDIT
