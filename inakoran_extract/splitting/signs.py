"""Tells by its signs whether an article begins with a headline."""

from collections.abc import Sequence
from typing import NamedTuple

from inakoran_extract.block import Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.splitting.anchors import DATES, FEWEST, RULED
from inakoran_extract.splitting.line import PROSE, Printed, is_apart, is_labelled
from inakoran_extract.splitting.seams import CLOSERS, find_end
from inakoran_extract.splitting.tops import LISTS, find_top
from inakoran_extract.words.names import is_sentence_case

# Lines that have to be known behind one that is asked.
LOOKAHEAD = 60
# What may stand between a date line and the first paragraph, lines of the site not counted.
_MOST_BEFORE_PROSE = 13
# So many lines below its paragraph another one's date stands in a list.
_ALONE = 8
# Lines from the lower one of a headline and what dates it; the writer's may be one of them.
_NEAR = 3
_SHORTEST_PARAGRAPH = 50
_FEWEST_BLANKS = 2
_STOPS = ".!?\"”’')]…"
# An article has fewer short lines than a page's menus.
_MOST_OTHERS = 12
# With comments below it, it may be one with long lists.
_MOST_IN_LISTS = 40
# Signs that have to agree: in general, right below a comments' heading, among the comments.
_ENOUGH = 5
_ENOUGH_BELOW_COMMENTS = 4
_ENOUGH_IN_COMMENTS = 6

_SIGNED = frozenset((Mark.BYLINE, Mark.LABEL, Mark.NAME, Mark.VALUE, Mark.WORD))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_IN_HEADS = _SIGNED | _PICTURES
# Behind a paragraph, the end of the story in an index.
_NEXT_STORY = frozenset((Mark.TITLE, Mark.NAME, Mark.RAIL))
# What has a date in a table or a list.
_DATED = frozenset((Mark.NAME, Mark.TITLE, Mark.WORD))
# What an article ends with.
_LAST = CLOSERS | {Mark.COMMENTS}
# Above a line that no blank line parts from them, these may be of the same box in a story.
_IN_BOXES = DATES | {Mark.CROSSLINK_LABEL, Mark.NAME, Mark.RAIL, Mark.TITLE}
DAYS = frozenset((Mark.TIME, Mark.DAY))
# What may stand between a head and its body without being of the article.
_SITE = frozenset((Mark.BOILERPLATE, Mark.COMMENTS))


class Head(NamedTuple):
    """A headline and the date line or dateline that belongs to it.

    Attributes:
        headline: index of its line.
        glued: what ends the article before in the upper one of the two lines.
        first: index of the upper one.
        last: the lower one.
    """

    headline: int
    glued: str
    first: int
    last: int


def is_new(lines: Sequence[Printed], head: Head) -> bool:
    """Tell whether a head is another article's than the lines above it."""
    if _is_list(lines[head.first : head.last + 1]):
        return False
    above = lines[head.first - 1] if head.first else None
    complete = _is_complete(lines, head)
    # Whatever its size, a story stands above another article's head.
    if above is None or not (above.prose >= FEWEST or above.comments or complete):
        return False
    if not head.glued and not _may_begin(lines, head, complete=complete):
        return False
    text = lines[head.headline].text
    if head.headline == head.first:
        text = text[find_end(text, head.glued) :]
    closed = lines[head.first - 1].comments > 0 if head.first else False
    if not closed and is_repeated(lines, head, text):
        return False
    enough = _ENOUGH_IN_COMMENTS if closed else _ENOUGH
    if head.first and lines[head.first - 1].mark is Mark.COMMENTS:
        enough = _ENOUGH_BELOW_COMMENTS
    signs = _count_signs(lines, head, text, least=1 if complete else FEWEST)
    if not signs and _is_alone(lines, head):
        # Where a story has one paragraph, its head has to tell more.
        signs = _count_signs(lines, head, text, least=1) - 1
    return signs >= enough


def _is_alone(lines: Sequence[Printed], head: Head) -> bool:
    """Tell whether a head to the day has a paragraph, and no list of stories goes on below it."""
    below = lines[head.last + 1 : head.last + LOOKAHEAD]
    story = next((at for at, line in enumerate(below) if line.mark in PROSE), None)
    dated = any(line.mark in DAYS for line in lines[head.first : head.last + 1])
    above = lines[max(0, head.first - _ALONE) : head.first]
    return (
        dated
        and story is not None
        and not any(line.mark in LISTS for line in above)
        and not any(line.is_date for line in above[-_NEAR:])
        and not any(line.is_date for line in below[story + 1 : story + 1 + _ALONE])
    )


def _is_list(between: Sequence[Printed]) -> bool:
    """Tell whether dates alternate with what they are of, as in a table or a list of stories."""
    dates = [at for at, line in enumerate(between) if line.is_date]
    if not dates:
        return False
    return any(line.mark in _DATED for line in between[dates[0] : dates[-1]])


def _is_complete(lines: Sequence[Printed], head: Head) -> bool:
    """Tell whether a head has two of a writer, a time, a dateline and a picture with its label."""
    between = lines[head.first : head.last + 1]
    others = [line.mark for line in between if line is not lines[head.headline]]
    below = lines[head.last : head.last + _MOST_BEFORE_PROSE]
    story = next((at for at, line in enumerate(below) if line.mark in PROSE), None)
    if story is None:
        return False
    below = below[: story + 1]
    marks = [line.mark for line in below]
    signed = not _SIGNED.isdisjoint(others) or Mark.BYLINE in marks[1:-1]
    timed = Mark.TIME in others or Mark.TIME in marks
    # A day alone may be a chronicle's, but not beside who wrote.
    near = (*others, *marks[:2])
    timed = timed or (Mark.DAY in near and Mark.BYLINE in near)
    origin = any(line.is_origin for line in (*between, *below))
    pictured = Mark.CODE in marks and Mark.CAPTION in marks
    return signed + timed + origin + pictured > 1


def _is_brief(lines: Sequence[Printed], first: int) -> bool:
    """Tell whether what stands above a line is an article, of any size: it has head and story."""
    if lines[first - 1].others > _MOST_OTHERS:
        return False
    dated = next((at for at in range(first) if lines[at].is_date or lines[at].is_origin), first)
    # A ticker of titles above a page's head is as long as a paragraph.
    return any(line.mark in PROSE and line.text[-1] in _STOPS for line in lines[dated:first])


def _may_begin(lines: Sequence[Printed], head: Head, *, complete: bool) -> bool:
    """Tell whether an article is over above a head, or at least the head is a whole one."""
    if head.first == 0:
        return False
    above = lines[head.first - 1]
    top, glued, _ = find_top(lines, head.first)
    last = lines[top - 1]
    apart = is_apart(lines, top) and above.prose >= FEWEST
    over = is_article(above) or (complete and _is_brief(lines, head.first))
    if not apart and (not over or _introduces(last.text)):
        return False
    if _introduces(lines[top].text):
        return False
    over = apart and last.mark not in _IN_BOXES
    over = over or bool(glued) or last.mark in _LAST or is_labelled(lines, top)
    # More blank lines than anywhere in the article above part it from a head with a time.
    wider = lines[top].gap > last.widest and lines[head.last].mark is Mark.TIME
    over = over or (wider and last.mark in PROSE) or lines[top].gap >= RULED
    return over or _is_whole(lines, head)


def _introduces(text: str) -> bool:
    """Tell whether a line says that what follows is quoted, and is no label."""
    return text.endswith(":") and text.count(" ") > _FEWEST_BLANKS


def _is_whole(lines: Sequence[Printed], head: Head) -> bool:
    """Tell whether a head has what those inside articles lack.

    That is a date, and a writer, an outlet or a picture; or a writer above a line that is nothing
    but place and outlet.
    """
    between = lines[head.first : head.last + 1]
    others = [line.mark for line in between if line is not lines[head.headline]]
    if (
        not _SIGNED.isdisjoint(others)
        and between[-1].mark is Mark.DATELINE
        and between[-1].is_origin
    ):
        return True
    below = lines[head.last : head.last + _MOST_BEFORE_PROSE]
    dates = [line.read[1] for line in (*between, *below[:_NEAR]) if line.is_date]
    if not dates:
        return _is_filed(lines, head)
    if any(isinstance(date, DateLine) and date.signed for date in dates):
        return True
    if not _IN_HEADS.isdisjoint(others):
        return True
    if any(line.mark is Mark.BYLINE or line.mark in _PICTURES for line in below[:_NEAR]):
        return True
    # What follows the first paragraphs, one of them a standfirst, may be the next article.
    story = [at for at, line in enumerate(below) if line.mark in PROSE][:FEWEST]
    end = story[-1] + 1 if len(story) == FEWEST else len(below)
    return any(line.is_origin for line in (*between, *below[:end]))


def _is_filed(lines: Sequence[Printed], head: Head) -> bool:
    """Tell whether a title stands right above a dateline of place and outlet, as no subheading.

    In a stream whose articles have dates, no article lacks one: there it is a town's part of one.
    """
    if is_dated(lines, head.first):
        return False
    origin = lines[head.last].read[1]
    title = lines[head.headline].text
    return (
        head.headline == head.last - 1
        and isinstance(origin, Origin)
        and origin.place is not None
        and origin.outlet is not None
        and not title[0].islower()
        and title.count(" ") > _FEWEST_BLANKS + 1
        and not is_sentence_case(title)
    )


def is_dated(lines: Sequence[Printed], stop: int) -> bool:
    """Tell whether a date stands among the first lines of an article, of which so many are its."""
    return any(line.is_date for line in lines[: min(stop, _MOST_OTHERS)])


def is_article(last: Printed) -> bool:
    """Tell whether the lines up to one are an article, not the menu or an index of a page."""
    if last.longest >= FEWEST:
        return True
    if last.comments and last.longs > 1 and last.others <= _MOST_OTHERS:
        return True
    others = _MOST_IN_LISTS if last.comments else _MOST_OTHERS
    return last.prose >= FEWEST and last.others <= last.prose + others


def is_repeated(lines: Sequence[Printed], head: Head, headline: str) -> bool:
    """Tell whether an article prints its own headline again.

    With the line below its whole head it is a copy, without that the next page.
    """
    low = headline.casefold()
    above = lines[: head.first]
    first = next((n for n, line in enumerate(above) if line.text.casefold() == low), -1)
    # Below its body, a page lists what else there is to read.
    if first < 0 or lines[first].longest >= FEWEST:
        return False
    again = [line.text for line in lines[head.headline + 1 : head.last + 2]]
    return [line.text for line in lines[first + 1 : first + 1 + len(again)]] != again


def _count_signs(lines: Sequence[Printed], head: Head, headline: str, *, least: int) -> int:
    """Return how many signs there are that an article begins with this headline."""
    signs = (headline.count(" ") > _FEWEST_BLANKS) + (not is_sentence_case(headline))
    between = lines[head.first : head.last + 1]
    below = lines[head.last + 1 : head.last + 2]
    signed = any(line.mark in _SIGNED for line in between if line is not lines[head.headline])
    signs += signed or any(line.mark is Mark.BYLINE for line in below)
    dates = [line for line in between if line.is_date]
    glued_date = head.glued != "" and head.headline > head.first
    signs += (glued_date or bool(dates)) + any(line.mark is Mark.TIME for line in dates)
    if head.first:
        above = lines[head.first - 1]
        apart = is_apart(lines, head.first)
        signs -= 4 * (above.mark in LISTS and not apart)
        signs += above.mark in CLOSERS
        # Comments are printed closer than what they are about.
        signs += 2 * (apart and not above.comments)
    pictures = any(line.mark in _PICTURES for line in between)
    body = _count_signs_below(lines, head, least, pictures=pictures)
    return signs + body if body else 0


def _count_signs_below(lines: Sequence[Printed], head: Head, least: int, *, pictures: bool) -> int:
    """Return how many signs there are that a body stands below a head; 0 if it is no article's."""
    origin = lines[head.last].is_origin
    prose = others = cut = 0
    titles = int(head.last == head.headline)
    for line in lines[head.last + (not origin) : head.last + LOOKAHEAD]:
        mark = line.mark
        if line.is_date and not prose:
            if titles:
                # What has no body before the next title with its date is listed.
                return 0
            continue
        if mark in PROSE:
            prose += len(line.text) > _SHORTEST_PARAGRAPH
            cut += line.breaks_off
            origin = origin or line.is_origin
        elif prose and (mark is Mark.COMMENTS or mark in _NEXT_STORY):
            break
        origin = origin or mark is Mark.DATELINE
        pictures = pictures or mark in _PICTURES
        titles += line.is_title
        others += mark not in _SITE
        if prose >= FEWEST or others > _MOST_BEFORE_PROSE:
            break
    if cut and prose <= cut:
        return 0  # teasers of other articles
    # One paragraph may be a comment.
    if prose < least and not origin and not (prose and pictures):
        return 0
    return (prose > 0) + (prose >= FEWEST) + 2 * origin + pictures
