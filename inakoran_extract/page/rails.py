"""Tells a page's lists of other stories, and other stories, from the article by their elements."""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.stated import warn
from inakoran_extract.model import Article, Reason
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.markup import AD_WORDS, HEADINGS, MOST_LINKED, OUTSIDE
from inakoran_extract.page.reader import Page
from inakoran_extract.page.tree import holds
from inakoran_extract.rules.line_rules import read_mark

# Asked of every line, and on Python 3.11 a member of an enumeration takes its time to find.
_HEADED = Mark.HEADING
_NAME = Mark.NAME
_RAIL = Mark.RAIL
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_HEADING = frozenset((Mark.TITLE, Mark.NAME, Mark.WORD))
_SHORT = frozenset((Mark.TITLE, Mark.NAME))
_TITLES = _SHORT | {Mark.PROSE}
# What closes an article, and what may stand before it.
_CLOSING = frozenset((Mark.BYLINE, Mark.TAGS, Mark.TAGS_LABEL))
_BUTTONS = frozenset((Reason.COUNTER, Reason.PAGINATION, Reason.SHARE))
# So many lines has what an advertisement says, at most.
_ADVERTISED = 3
_NUMBERS = "0123456789. )"
# So many paragraphs below a headline make a story, and the next headline below is another's.
_LISTS = frozenset((Mark.RAIL, Mark.CROSSLINK_LABEL))
_STORY = 2
_SECOND = "second-article"
_PARAGRAPH = 60
_SENTENCE = 25
# So near below a headline its date stands.
_HEAD = 3
_DATES = frozenset((Mark.TIME, Mark.DAY))
_ENDS = '.!?”"’)'
_FEWEST_BLANKS = 2


def leave_names(blocks: list[Block], article: range) -> None:
    """Take names below the article for the site's, unless a label beside them says whose."""
    for place in range(article.stop, len(blocks)):
        if blocks[place].mark is _NAME and all(
            block.mark not in (Mark.LABEL, Mark.BYLINE, Mark.VALUE)
            for block in blocks[max(0, place - 1) : place + 2]
        ):
            blocks[place].mark = Mark.LINK


def leave_topics(blocks: list[Block], tags: list[tuple[str, ...]]) -> None:
    """Leave the links right below the heading of a list of other stories: they are that list's."""
    for (above, below), linked in zip(pairwise(blocks), tags[1:], strict=False):
        if (
            linked
            and below.mark is Mark.TAGS
            and above.found is Reason.RAIL
            and 2 * sum(map(len, linked)) >= len(below.text)
        ):
            below.mark, below.found = Mark.BOILERPLATE, Reason.RAIL


def leave_contents(blocks: list[Block], hints: list[Hint]) -> None:
    """Leave the links that lead to the story's own headings: its table of contents."""
    headings = {block.text: place for place, block in enumerate(blocks) if block.mark is _HEADED}
    if not headings:
        return
    for place, (block, hint) in enumerate(zip(blocks, hints, strict=True)):
        if hint.links <= MOST_LINKED:
            continue
        if headings.get(block.text.lstrip(_NUMBERS), -1) > place:
            block.mark, block.found = Mark.BOILERPLATE, Reason.NAVIGATION


def leave_empty_rails(blocks: list[Block], page: Page) -> None:
    """Take the heading of a list that a script would have filled for a word of the site's.

    Its element holds nothing else, and what stands below is no link: the story goes on, or its end
    stands there, behind links to its pages at most.
    """
    hints, tree = page.hints, page.tree
    for place, above in enumerate(blocks[:-1]):
        if above.mark is not _RAIL:
            continue
        below = blocks[place + 1]
        under = place + 1
        while under < len(blocks) - 1 and blocks[under].found in _BUTTONS:
            under += 1
        ends = blocks[under].mark in _CLOSING
        paged = under > place + 1 and hints[under - 1].links > MOST_LINKED
        if (ends and paged) or (
            hints[place].tag in HEADINGS  # no cell or item, which stand apart from all others
            and (ends or (below.inside and hints[place + 1].links < MOST_LINKED))
            and not holds(tree.parents, tree.parents[tree.lines[place]], tree.lines[place + 1])
        ):
            above.mark = Mark.BOILERPLATE


def leave_boxes(blocks: list[Block], page: Page) -> None:
    """Take what heads a link inside the story, in an element of their own, for the site's.

    `Artikel Kabar Nusa` / JUDUL
    """
    hints, tree = page.hints, page.tree
    for place in range(1, len(blocks) - 1):
        above, below = blocks[place], blocks[place + 1]
        if (
            above.inside
            and below.mark is Mark.LINK
            and above.mark in _HEADING
            and hints[place].links == 0
            and hints[place].tag not in HEADINGS
        ):
            box = tree.parents[tree.lines[place]]
            if holds(tree.parents, box, tree.lines[place + 1]) and not holds(
                tree.parents, box, tree.lines[place - 1]
            ):
                above.mark, above.found = Mark.BOILERPLATE, Reason.RAIL


def leave_teasers(blocks: list[Block], page: Page) -> None:
    """Leave the sentence below another story's heading, in a box of theirs inside the story."""
    hints, tree = page.hints, page.tree
    for place in range(1, len(blocks) - 1):
        title, teaser = blocks[place : place + 2]
        if (
            title.mark is not Mark.LINK
            or hints[place].tag not in HEADINGS
            or not (title.inside and teaser.inside and teaser.mark is Mark.PROSE)
        ):
            continue
        box = tree.parents[tree.lines[place + 1]]
        first = place
        while first > 0 and holds(tree.parents, box, tree.lines[first - 1]):
            first -= 1
        last = place + 1
        while last + 1 < len(blocks) and holds(tree.parents, box, tree.lines[last + 1]):
            last += 1
        others = [*blocks[first:place], *blocks[place + 2 : last + 1]]
        # A story's own headings may be links, too, but nothing heads them.
        headed = any(other.mark in _LISTS for other in blocks[first:place])
        told = any(other.mark in _PROSE for other in others)
        if headed and not told and holds(tree.parents, box, tree.lines[place]):
            teaser.mark, teaser.found = Mark.BOILERPLATE, Reason.RAIL


def leave_advertisements(blocks: list[Block], page: Page) -> None:
    """Leave what stands below an advertisement's label, in an element that calls itself one."""
    hints, tree = page.hints, page.tree
    for place, block in enumerate(blocks):
        if block.found is not Reason.ADVERTISEMENT or not any(map(_is_ad, hints[place].words)):
            continue
        own = tree.lines[place]
        for box in (own, tree.parents[own]):
            end = place + 1
            while end < len(blocks) and holds(tree.parents, box, tree.lines[end]):
                end += 1
            if place and holds(tree.parents, box, tree.lines[place - 1]):
                break
            if 0 < end - place - 1 <= _ADVERTISED:
                for below in blocks[place + 1 : end]:
                    below.mark, below.found = Mark.BOILERPLATE, Reason.ADVERTISEMENT
                break


def _is_ad(word: str) -> bool:
    return word in AD_WORDS or word.startswith("ads")


def link_lists(blocks: list[Block], page: Page) -> None:
    """Take the short titles of a list for links, too, where links beside them lead elsewhere.

    And a paragraph that is nothing but a link, beside another one in its element: what a title's
    card says below it.
    """
    hints, tree = page.hints, page.tree
    linked = [
        place
        for place, (block, hint) in enumerate(zip(blocks, hints, strict=True))
        if hint.links > MOST_LINKED and block.mark in _TITLES
    ]
    for step in (1, -1):
        for place in linked[::step]:
            beside = place - step
            if not 0 <= beside < len(blocks) or blocks[beside].mark is not Mark.LINK:
                continue
            box, other = tree.parents[tree.lines[place]], tree.lines[beside]
            listed = hints[place].tag == hints[beside].tag == "li"
            if (blocks[place].mark is Mark.PROSE and box in (other, tree.parents[other])) or (
                listed and blocks[place].mark in _SHORT and box == tree.parents[other]
            ):
                blocks[place].mark = Mark.LINK


def warn_of_next(article: Article, page: Page) -> Article:
    """Return an article with a warning where its page goes on with another one."""
    told = any(notice.code == _SECOND for notice in article.warnings)
    if told or not _holds_next_story(page):
        return article
    return warn(article, _SECOND, "the page goes on with another headline and its story")


def _holds_next_story(page: Page) -> bool:
    """Tell whether another article's headline and story stand below the first ones in a page.

    A list's title above it, a link on it and sentences that break off are a teaser's.
    """
    lines, hints = page.lines, page.hints
    heads = [
        place for place, hint in enumerate(hints) if hint.tag == "h1" and hint.region not in OUTSIDE
    ]
    if len(heads) < 2:
        return False  # as most
    told = [
        _count_paragraphs(page, *pair, _SENTENCE if _is_dated(page, pair[0]) else _PARAGRAPH)
        for pair in pairwise((*heads, len(lines)))
    ]
    titles = {lines[place].text.casefold() for place in heads[:1]}
    for number, place in enumerate(heads[1:], 1):
        text = lines[place].text
        if text.casefold() in titles or text.count(" ") < _FEWEST_BLANKS:
            continue
        labels = [read_mark(line.text)[0] for line in lines[place - 1 : place]]
        listed = Mark.RAIL in labels or Mark.CROSSLINK_LABEL in labels
        linked = hints[place].links > MOST_LINKED
        if sum(told[:number]) >= _STORY <= told[number] and not listed and not linked:
            return True
    return False


def _is_dated(page: Page, head: int) -> bool:
    """Tell whether a day stands right below a headline: its story may be two short sentences."""
    below = page.lines[head + 1 : head + 1 + _HEAD]
    return any(read_mark(line.text)[0] in _DATES for line in below)


def _count_paragraphs(page: Page, start: int, stop: int, shortest: int) -> int:
    """Return how many paragraphs stand between two lines, and not in what is beside the story."""
    return sum(
        len(line.text) > shortest
        and line.text[-1] in _ENDS
        and not line.text.endswith("...")
        and hint.region not in OUTSIDE
        and hint.links < MOST_LINKED
        for line, hint in zip(page.lines[start:stop], page.hints[start:stop], strict=True)
    )


def leave_next_story(blocks: list[Block], hints: list[Hint]) -> None:
    """Leave out what begins with another `h1` below a story, as pages without an end have it."""
    paragraphs = -1  # none can be counted before the first headline
    for block, hint in zip(blocks, hints, strict=True):
        if hint.tag == "h1" and hint.region not in OUTSIDE:
            if paragraphs >= _STORY:
                break
            paragraphs = 0
        elif paragraphs >= 0 and block.mark in _PROSE:
            paragraphs += 1
    else:
        return
    for other in blocks[blocks.index(block) :]:
        other.mark = Mark.BOILERPLATE
        other.found = Reason.RAIL
        other.weight = 0.0
