"""Tells where, among the lines of several dumps, an article begins."""

from collections.abc import Sequence
from functools import cached_property

from inakoran_extract.anchors import (
    DATES,
    FEWEST,
    LONGEST_HEADLINE,
    find_glued_comments,
    is_prose,
    is_sure_origin,
    may_be_date,
    may_be_origin,
    may_head_comments,
)
from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.names import is_sentence_case
from inakoran_extract.patterns import pattern
from inakoran_extract.rules import read_mark

# Lines that have to be known behind one that is asked, and that are looked at above it.
LOOKAHEAD = 14
_ABOVE = 9

_SHORTEST_WRAPPED = 50
_SHORTEST_HEADLINE = 12
# An article has fewer short lines than a page's menus.
_MOST_OTHERS = 12
# With comments below it, it may be one with long lists.
_MOST_IN_LISTS = 40
# Signs that have to agree: in general, right below a comments' heading, among the comments.
_ENOUGH = 5
_ENOUGH_BELOW_COMMENTS = 4
_ENOUGH_IN_COMMENTS = 6

_GLUED_SENTENCE = pattern(r"[\w)\]\"”%]+[.!?\])][\"”)]?(?=[A-Z\"“‘]\w+ )")
_LABELLED = pattern(r"[A-Z][a-z]+ ?: ?[a-z]")
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
# What may stand between a headline and its date line or dateline.
_IN_HEAD = frozenset(
    (
        Mark.BYLINE,
        Mark.CAPTION,
        Mark.CODE,
        Mark.CREDIT,
        Mark.LABEL,
        Mark.NAME,
        Mark.TITLE,
        Mark.VALUE,
        Mark.WORD,
    )
)
_SIGNED = frozenset((Mark.BYLINE, Mark.LABEL, Mark.NAME, Mark.VALUE, Mark.WORD))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
_HEAD_REASONS = frozenset((Reason.NAVIGATION, Reason.SHARE, Reason.COUNTER, Reason.FOLLOW))
# What closes an article, or at least its body.
_CLOSERS = frozenset(
    (Mark.BYLINE, Mark.FOOTER, Mark.LABEL, Mark.SIGNOFF, Mark.SOURCE, Mark.TAGS, Mark.VALUE)
)
# Behind a paragraph, the end of the story in an index.
_NEXT_STORY = frozenset((Mark.TITLE, Mark.NAME, Mark.RAIL))
# Titles below one of these are of other stories.
_LISTS = frozenset((Mark.CROSSLINK_LABEL, Mark.RAIL))


class Printed:
    """A line of a stream, and what stands above it in its article.

    Attributes:
        text: what it says, folded; of a long paragraph the beginning.
        tight: no blank line parts it from the line above.
        prose: how many lines of its article, up to this one, look like paragraphs.
        others: how many above the comments are short: menus, lists, the lines of a head.
        longs: how many above the comments are not short.
        comments: how many are headings of comments.
    """

    def __init__(self, text: str, above: "Printed | None", *, tight: bool) -> None:
        self.text = text
        self.tight = tight
        self.prose = self.comments = self.others = self.longs = 0
        self.follow(above)

    def follow(self, above: "Printed | None") -> None:
        """Take over what stands above; nothing does where an article begins."""
        prose = is_prose(self.text)
        comments = may_head_comments(self.text) and self.mark is Mark.COMMENTS
        short = len(self.text) < _SHORTEST_WRAPPED
        self.prose, self.comments = int(prose), int(comments)
        self.others, self.longs = int(short), int(not short)
        if above is not None:
            self.prose += above.prose
            self.comments += above.comments
            # However many comments there are, the article stands above them.
            self.others = above.others + (short and not self.comments)
            self.longs = above.longs + (not short and not self.comments)

    @cached_property
    def read(self) -> tuple[Mark, object]:
        """What the line rules make of it."""
        return read_mark(self.text)

    @property
    def mark(self) -> Mark:
        """What it is by itself."""
        return self.read[0]

    @property
    def is_origin(self) -> bool:
        """Tell whether it is, or begins with, a dateline that is sure to be one."""
        return may_be_origin(self.text) and is_sure_origin(self.read[1])

    @property
    def is_date(self) -> bool:
        """Tell whether it is a date line."""
        return may_be_date(self.text) and self.mark in DATES


def find_start(lines: Sequence[Printed], index: int) -> tuple[int, str] | None:
    """Tell whether a line shows that another article has begun.

    Args:
        lines: those of the article that is being read, and what follows.
        index: the line that is asked.

    Returns:
        The index of the other article's first line, and what of that line still belongs to the
        article before: "" but where a line end is missing.
    """
    line = lines[index]
    glued = find_glued_comments(line.text) if index else ""
    if glued and _is_head(line.text, len(glued)):
        # In small letters the word stands in menus, and its neighbour may be glued to it.
        if glued.endswith("R") or _is_article(lines[index - 1]):
            return index, glued
        return None
    if index < 1 or not (lines[index - 1].prose >= FEWEST or lines[index - 1].comments):
        return None
    return _find_head(lines, index) if line.is_date or line.is_origin else None


def _is_head(text: str, start: int) -> bool:
    """Tell whether what is glued to `KOMENTAR` is a line of its own, not a longer word's rest."""
    rest = text[start:]
    return not rest.isupper() or rest.count(" ") > 1


def _find_head(lines: Sequence[Printed], anchor: int) -> tuple[int, str] | None:
    """Return where the article begins that a date line or dateline belongs to, if it is one."""
    headline = _find_headline(lines, anchor)
    if headline is None:
        return None
    start, glued = headline
    if not glued and (start == 0 or not _is_article(lines[start - 1])):
        return None
    text = lines[start].text[lines[start].text.find(glued) + len(glued) :]
    closed = lines[start - 1].comments > 0 if start else False
    if not closed and _is_repeated(lines, start, anchor, text):
        return None
    score = _count_signs(lines, start, anchor, text)
    enough = _ENOUGH_IN_COMMENTS if closed else _ENOUGH
    if start and lines[start - 1].mark is Mark.COMMENTS:
        enough = _ENOUGH_BELOW_COMMENTS
    if score < enough:
        return None
    return (start, glued) if glued else (_with_kicker(lines, start), "")


def _is_repeated(lines: Sequence[Printed], start: int, anchor: int, headline: str) -> bool:
    """Tell whether an article prints its own headline again; with its whole head it is a copy."""
    low = headline.casefold()
    first = next((n for n, line in enumerate(lines[:start]) if line.text.casefold() == low), -1)
    if first < 0:
        return False
    again = [line.text for line in lines[start + 1 : anchor + 1]]
    return [line.text for line in lines[first + 1 : first + 1 + len(again)]] != again


def _find_headline(lines: Sequence[Printed], anchor: int) -> tuple[int, str] | None:
    """Return the line above an anchor that is its headline, and what is glued before it."""
    names: list[int] = []
    for index in range(anchor - 1, max(anchor - 1 - _ABOVE, -1), -1):
        line = lines[index]
        mark, found = line.read
        if mark in DATES or _LABELLED.match(line.text):
            continue
        if mark is Mark.TITLE or (mark is Mark.PROSE and _may_be_headline(line.text)):
            if len(line.text) >= _SHORTEST_HEADLINE:
                return index, ""
        elif mark is Mark.NAME:
            names.append(index)
        elif mark in _PROSE:
            glued = _GLUED_SENTENCE.search(line.text[-LONGEST_HEADLINE:])
            if glued is not None:
                return index, glued[0]
            break
        elif mark not in _IN_HEAD and found not in _HEAD_REASONS:
            break
    # A headline whose words are all capitalised looks like a name.
    if names and (len(names) > 1 or lines[names[-1]].text.count(" ") > 2):
        return names[-1], ""
    return None


def _may_be_headline(text: str) -> bool:
    """Tell whether a line that ends as sentences do, or is as long, may be a headline."""
    return (len(text) < 140 and text[-1] in "?!") or (
        len(text) < LONGEST_HEADLINE + 100 and text[-1].isalnum()
    )


def _count_signs(lines: Sequence[Printed], start: int, anchor: int, headline: str) -> int:
    """Return how many signs there are that an article begins with this headline."""
    score = 0
    words = headline.count(" ") + 1
    score += words > 3
    score += not is_sentence_case(headline)
    between = lines[start + 1 : anchor]
    score += any(line.mark in _SIGNED for line in between)
    above = lines[start - 1] if start else None
    if above is not None:
        score -= 4 * (above.mark in _LISTS)
        score += above.mark in _CLOSERS
    dates = sum(line.is_date for line in (*between, lines[anchor]))
    firm = any(line.is_date and line.mark is Mark.TIME for line in (*between, lines[anchor]))
    score += (dates > 0) + firm
    origin = lines[anchor].is_origin
    prose = pictures = 0
    for line in lines[anchor + (0 if origin else 1) : anchor + LOOKAHEAD]:
        if line.is_date and prose == 0:
            continue
        if line.mark in _PROSE:
            prose += 1
            origin = origin or line.is_origin
        elif line.mark is Mark.DATELINE:
            origin = True
        elif line.mark in _PICTURES:
            pictures += 1
        elif line.mark is Mark.COMMENTS or (prose and line.mark in _NEXT_STORY):
            break
    pictures += any(line.mark in _PICTURES for line in between)
    score += (prose > 0) + (prose > 1) + 2 * origin + (pictures > 0)
    # One paragraph is a teaser, or a comment.
    return score if prose > 1 or origin or pictures else 0


def _is_article(last: Printed) -> bool:
    """Tell whether the lines up to one are an article, not the menu or an index of a page."""
    if last.comments and last.longs > 1 and last.others <= _MOST_OTHERS:
        return True
    others = _MOST_IN_LISTS if last.comments else _MOST_OTHERS
    return last.prose >= FEWEST and last.others <= last.prose + others


def _with_kicker(lines: Sequence[Printed], start: int) -> int:
    """Return the first line of a head: a strapline or a menu may stand above its headline."""
    first = start
    above = lines[start - 1]
    if lines[start].tight and above.mark in (Mark.TITLE, Mark.NAME) and ": " not in above.text:
        first -= 1
    while first > 1 and lines[first - 1].read[1] is Reason.NAVIGATION:
        first -= 1
    return first
