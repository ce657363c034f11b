"""The headline: the title that the lines around it and the body's own words speak for.

Titles stand all over a page, so none is the headline by its looks. What speaks for one: the date
line and the byline below it, words that the body uses too, a copy of it elsewhere, its place near
the body; in a page also its tag and what the page states.
"""

from collections import Counter
from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.headline import is_odd
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.browser_titles import names_site
from inakoran_extract.layout.decks import says_on
from inakoran_extract.layout.reasons import Story, has_reason
from inakoran_extract.layout.support import score_title, support_below
from inakoran_extract.layout.titles import (
    LONGEST_KICKER,
    SHORTEST_TITLE,
    TITLES,
    are_sections,
    describes,
    has_other_form,
    has_own_label,
    is_author,
    is_button,
    is_clocked,
    is_menu,
    is_post,
    is_signature,
    signs,
)
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_place, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS
from inakoran_extract.words.sentences import is_verb

# How far above its body a headline stands at most, in blocks: share buttons and rails lie between.
_REACH = 60
_LONGEST = 150
_LONGEST_DECK = 250
# What a date below a title says for it, at least.
_DATED = 2.5
# Lines between a headline and its body, site's words left out.
_MOST_HEAD_LINES = 8
# What being written as no headline is says against one.
_ODD = 4
# What the site's path says for the title in which it ends, at least.
_NAMED = 6
# What a byline between another title and this one says against it.
_SIGNED = 2
_DOTS = ("...", "…")
# So many letters of a headline tell it.
_SHORTEST_BEGINNING = 12
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL, Mark.CROSSLINK))
_HEADS = _DATES | _PICTURES | {Mark.BOILERPLATE, Mark.BYLINE}
_FIRST = frozenset((Mark.PROSE, Mark.WORD, Mark.CODE, Mark.CROSSLINK, Mark.TAGS))
_WORD = pattern(r"\w{4,}")
_SHORTEST_STEM = 4
_SENTENCES = pattern(r"\w{4}\. [A-Z]")


def find_headline(blocks: list[Block], body: int, limit: int) -> int:
    """Return the index of the headline; -1 where there is none."""
    top = max(0, body - _REACH)
    candidates = [index for index in range(top, body) if _may_be_headline(blocks, index)]
    if candidates and blocks[candidates[0]].text.count(" ") < LONGEST_KICKER:
        candidates = _leave_out_site(blocks, candidates, body)
    if not candidates:
        return _find_labelled(blocks, top, body)
    # A single word is a headline only where nothing else could be.
    several = [index for index in candidates if " " in blocks[index].text]
    unsigned = [index for index in several or candidates if not signs(blocks, index)]
    story = Story(_body_text(blocks, _first_told(blocks, body), limit))
    unsigned = [index for index in unsigned if not has_own_label(blocks, index, story.text)]
    if len(unsigned) == len(several or candidates) == 1:
        only = unsigned[0]
        signed = _is_only_signed(blocks, only, story.text)
        return only if has_reason(blocks, only, body, story) and not signed else -1
    candidates = [
        index
        for index in several or candidates
        if (index in unsigned or story.repeats(blocks[index].text))
        and not _is_breadcrumb(blocks, index, several)
    ]
    if not candidates:
        return -1
    times = Counter(block.text for block in blocks[:limit])
    named = _end_breadcrumbs(blocks, several)
    ranked = candidates
    if len(candidates) > 1:
        odd = {
            index
            for index in candidates
            if is_odd(blocks[index].text)
            or is_clocked(blocks[index].text)
            or is_menu(blocks[index].text)
        }
        if 2 * len(odd) > len(candidates):
            odd.clear()  # The lines of this text are written so.
        ranked = sorted(
            candidates,
            key=lambda index: (
                score_title(blocks, index, body, story, times)
                + _NAMED * (index in named)
                - _SIGNED * _is_below_byline(blocks, index, candidates, story)
                - _ODD * (index in odd),
                -index,
            ),
            reverse=True,
        )
        ranked.insert(0, _prefer_told(blocks, ranked, story))
    if ranked[0] in named or has_reason(blocks, ranked[0], body, story):
        best = _above_its_deck(blocks, ranked[0], candidates)
        if best == ranked[0] and _is_copied_above(blocks, best, times, story):
            best -= 1
        return _first_copy(blocks, best) if times[blocks[best].text] > 1 else best
    return next((index for index in ranked[1:] if story.repeats(blocks[index].text)), -1)


def _above_its_deck(blocks: list[Block], best: int, candidates: list[int]) -> int:
    """Return the title right above one that is its deck."""
    if best - 1 not in candidates or blocks[best].weight or blocks[best - 1].weight:
        return best
    return best - says_on(blocks[best - 1].text, blocks[best].text)


def _is_copied_above(blocks: list[Block], best: int, times: Counter[str], story: Story) -> bool:
    """Tell whether the title right above is printed twice, and a title only once: its deck."""
    if not best or blocks[best].weight:
        return False
    above = blocks[best - 1].text
    copied = times[above] > times[blocks[best].text] and above.count(" ") >= LONGEST_KICKER - 1
    titled = blocks[best - 1].mark in TITLES and not is_sentence_case(above)
    # A topic tells nothing: `Konflik Batas Kebun di Hula`
    acts = any(is_verb(word) or word.endswith("kan") for word in above.lower().split())
    return copied and titled and acts and story.mentions(above)


def _prefer_told(blocks: list[Block], ranked: list[int], story: Story) -> int:
    """Return the best title, or one that the story repeats where that one is hardly the headline.

    A line written as sentences are is a picture's text or a deck beside a title that isn't. A line
    of which the story says next to nothing is the site's where a title stands nearer to the story.
    """
    best = ranked[0]
    shown = is_sentence_case(blocks[best].text)
    if blocks[best].weight or not (shown or not story.mentions(blocks[best].text)):
        return best
    for place in ranked[1:]:
        text = blocks[place].text
        if (
            text.count(" ") >= LONGEST_KICKER
            and abs(place - best) <= _MOST_HEAD_LINES
            and (shown or place > best)
            and story.repeats(text)
            and not story.names(text)
            and not is_sentence_case(text)
            and blocks[max(place - 1, 0)].mark not in _LISTS
            and not any(
                block.mark in _LISTS or block.mark in _PROSE
                for block in blocks[min(place, best) + 1 : max(place, best)]
            )
        ):
            return place
    return best


def _first_told(blocks: list[Block], body: int) -> int:
    """Return the first paragraph below the date, where a box parts it from the story's most."""
    first = body
    for place in range(body - 1, max(0, body - _REACH) - 1, -1):
        mark = blocks[place].mark
        if mark in _DATES:
            return first
        if mark is Mark.OPENING:
            first = place
    return body


def _leave_out_site(blocks: list[Block], candidates: list[int], body: int) -> list[int]:
    """Leave out the site's name, by its footer, and a menu that runs together on a line."""
    rights = [block.text.casefold() for block in blocks[body:] if block.mark is Mark.FOOTER]
    opening = blocks[body].found if body < len(blocks) else None
    outlet = (opening.outlet or "").casefold() if isinstance(opening, Origin) else ""
    # `Tilamuta-Kini Baner`, where the dateline says `Tilamuta-kini.id`
    stem = outlet.partition(".")[0] if is_host(outlet) else ""

    def is_site(text: str) -> bool:
        low = text.casefold()
        return text.count(" ") < LONGEST_KICKER and (
            are_sections(text)
            or any(low in right for right in rights)
            or (len(stem) > _SHORTEST_STEM and low.startswith(f"{stem} "))
        )

    return [at for at in candidates if blocks[at].weight or not is_site(blocks[at].text)]


def _find_labelled(blocks: list[Block], top: int, body: int) -> int:
    """Return the only headline of a gallery, which has a caption's label: `Foto: JUDUL` / DATE."""
    for index in range(top, min(body, len(blocks) - 1)):
        picture = blocks[index].found
        if blocks[index].mark is Mark.CAPTION and isinstance(picture, Picture):
            title = picture.text or ""
            titled = title.count(" ") > SHORTEST_TITLE and not is_sentence_case(title)
            dated = blocks[index + 1].mark in _DATES
            return index if dated and titled and picture.credit is None else -1
    return -1


def _first_copy(blocks: list[Block], index: int) -> int:
    """Return the index of a headline's first copy that heads the same article.

    Between the copies stand its deck and pictures, and maybe a byline and a date: no menu.
    """
    text = blocks[index].text
    decked = False
    for place in range(index - 1, max(index - _MOST_HEAD_LINES, 0) - 1, -1):
        block = blocks[place]
        if block.text == text:
            if decked:
                return place
        elif block.mark is Mark.PROSE:
            if len(block.text) > _LONGEST_DECK:
                break
            decked = not describes(block.text)
        elif block.mark not in _HEADS:
            break
    return index


def _is_only_signed(blocks: list[Block], index: int, story: str) -> bool:
    """Tell whether a dump has no headline, and its only title names people beside the date.

    A story says at least one word of its headline again.
    """
    block = blocks[index]
    text = block.text
    named = text.count(" ") <= SHORTEST_TITLE and is_person(text)
    if block.weight or not (named or is_signature(block)):
        return False
    beside = blocks[max(0, index - 1) : index + 2]
    if text.count(" ") > LONGEST_KICKER:
        return False
    if not any(b.mark in _DATES for b in beside):
        return False
    return not any(word in story for word in _WORD.findall(text.lower()))


def _is_breadcrumb(blocks: list[Block], index: int, others: list[int]) -> bool:
    """Tell whether a title ends in another one, the headline: `Beranda Ekbis JUDUL`.

    It may break off where the headline goes on, and have no blanks: `UtamaJUDUL…`. A button may
    stand behind it, or the site's name, as in a browser's title: `JUDUL Perbesar`, `JUDUL - Kabar`.
    """
    text = blocks[index].text
    broken = text.endswith(_DOTS)
    if any(names_site(text, blocks[other].text) for other in others):
        return True
    if text.rpartition(" ")[2].lower() in BUTTONS:
        title = text.rpartition(" ")[0]
        return any(blocks[other].text == title for other in others)
    if broken and any(_is_begun(text, blocks[other].text) for other in others):
        return True
    return not blocks[index].weight and any(
        len(blocks[other].text) < len(text) and text.endswith(blocks[other].text)
        for other in others
        if blocks[other].text.count(" ") >= LONGEST_KICKER
    )


def _is_below_byline(blocks: list[Block], index: int, titles: list[int], story: Story) -> bool:
    """Tell whether who wrote stands right above a title, and above that one a title of the story.

    Then the lower one is a picture's: its credit may stand between.
    """
    signed = next(
        (at for at in range(index - 1, max(index - 3, -1), -1) if blocks[at].mark is Mark.BYLINE),
        -1,
    )
    return signed != -1 and any(
        at < signed
        and blocks[at].text.count(" ") >= LONGEST_KICKER
        and not is_sentence_case(blocks[at].text)
        and story.repeats(blocks[at].text)
        for at in titles
    )


def _is_begun(text: str, title: str) -> bool:
    """Tell whether a line ends in a title's beginning: `OpiniMembaca Ulang…`."""
    told = text.rstrip("….").rstrip()
    begin = told.find(title[:_SHORTEST_BEGINNING])
    return begin > 0 and len(told) - begin >= _SHORTEST_BEGINNING and title.startswith(told[begin:])


def _leads_to(path: str, title: str) -> bool:
    """Tell whether a line ends in a long title behind a blank, or breaks off within any."""
    if path.endswith(_DOTS):
        return _is_begun(path, title)
    return title.count(" ") >= LONGEST_KICKER and path.endswith(f" {title}")


def _end_breadcrumbs(blocks: list[Block], titles: list[int]) -> frozenset[int]:
    """Return the titles in which the lines above them end, whole or broken off: the site's path."""
    return frozenset(
        title
        for above, title in pairwise(titles)
        if _leads_to(blocks[above].text, blocks[title].text)
    )


def _body_text(blocks: list[Block], body: int, limit: int) -> list[str]:
    """Return the first paragraphs of the body."""
    return [block.text for block in blocks[body : min(body + 12, limit)] if block.mark in _PROSE]


def _may_be_headline(blocks: list[Block], index: int) -> bool:
    block = blocks[index]
    if block.weight:
        return True
    if is_post(block.text) or has_other_form(blocks, index):
        return False
    if block.mark in TITLES:
        if is_author(blocks, index) or _is_labelled(blocks, index):
            return False
        if " " in block.text and not is_button(block):
            return True
        return _leads(blocks, index) and not is_place(block.text)
    if block.mark is Mark.PROSE and block.text[-1] in "?!" and len(block.text) <= _LONGEST:
        # A question is a headline where a date, with a picture before it, follows.
        return support_below(blocks, index, len(blocks)) >= _DATED
    # A sentence, a code or a labelled line is a headline where it is the first of all and the
    # head goes on below it.
    if block.mark not in _FIRST or len(block.text) > 250 or not _leads(blocks, index):
        return False
    if _SENTENCES.search(block.text):
        return False  # who writes, or what the story begins with
    if block.mark is Mark.TAGS and block.text.count(" ") <= LONGEST_KICKER:
        return False
    return all(above.mark is Mark.BOILERPLATE for above in blocks[:index])


def _is_labelled(blocks: list[Block], index: int) -> bool:
    """Tell whether a line is a picture's by the label above it, which stands below name and date.

    So a dump goes on that has lost its headline: `Binsar` / DATE / `MDN` / CAPTION.
    """
    above = [block.mark for block in blocks[max(0, index - 3) : index]]
    labelled = above[-1:] in ([Mark.CODE], [Mark.CREDIT])
    return labelled and above[0] is Mark.NAME and above[1] in _DATES


def _leads(blocks: list[Block], index: int) -> bool:
    """Tell whether a date or a byline follows directly."""
    following = [block.mark for block in blocks[index + 1 : index + 3]]
    return bool(following) and (
        following[0] in _DATES or following[0] is Mark.BYLINE or following[-1] in _DATES
    )
