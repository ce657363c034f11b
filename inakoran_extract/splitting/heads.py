"""Tells where, among the lines of several dumps, an article begins."""

from collections.abc import Iterator, Sequence

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.anchors import (
    DATES,
    FEWEST,
    RULED,
    find_glued_comments,
    may_end_in_date,
)
from inakoran_extract.splitting.apart import WIDE, find_apart
from inakoran_extract.splitting.decks import find_above_deck, find_above_writer
from inakoran_extract.splitting.headless import find_headless
from inakoran_extract.splitting.line import IN_HEAD, PROSE, Printed, Start, is_apart
from inakoran_extract.splitting.seams import find_end, find_seam, find_seam_of_top
from inakoran_extract.splitting.signs import Head, is_article, is_new
from inakoran_extract.splitting.tops import find_top
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS

# Lines between an anchor and a headline above it.
_ABOVE = 9
_LONGEST_STANDFIRST = 300
# A name by itself above a date line is its writer's.
_FEWEST_NAMES = 2
_NEWSROOM = "redaksi"

_LABELLED = pattern(r"[A-Z][a-z]+ ?: ?[a-z]")
_HEAD_REASONS = frozenset((Reason.NAVIGATION, Reason.SHARE, Reason.COUNTER, Reason.FOLLOW))


def find_start(lines: Sequence[Printed], index: int) -> Start | None:
    """Tell whether a line shows that another article has begun.

    Args:
        lines: those of the article that is being read, and what follows.
        index: the line that is asked.

    Returns:
        Where the other article begins.
    """
    line = lines[index]
    glued = find_glued_comments(line.text) if index else ""
    if glued and _is_rest(line.text, len(glued)):
        # In small letters the word stands in menus, and its neighbour may be glued to it.
        sure = glued.endswith("R") or is_article(lines[index - 1])
        return Start(index, glued) if sure and _is_followed(lines, index) else None
    if index < 1 or _is_among_dates(lines, index):
        return None
    for head in _find_heads(lines, index):
        if is_new(lines, head):
            return Start(head.first, head.glued) if head.glued else find_top(lines, head.first)
    headless = find_headless(lines, index) if line.is_origin else None
    return headless or (find_apart(lines, index) if line.gap >= WIDE else None)


def _is_among_dates(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a line stands between date lines, as in a table."""
    below = lines[index + 1 : index + 2]
    return lines[index - 1].is_date and bool(below) and below[0].is_date


def _find_heads(lines: Sequence[Printed], anchor: int) -> Iterator[Head]:
    """Yield what may be the head that a line is a sign of."""
    line = lines[anchor]
    if line.is_date or line.is_origin:
        finders = [_find_headline_above, _find_headline_below, _find_headline_above_standfirst]
        if is_apart(lines, anchor) or line.gap >= RULED:
            # What stands above the date line is of another dump.
            finders.insert(0, _find_headline_below)
    elif may_end_in_date(line.text):
        finders = [_find_headline_below_glued_date]
    else:
        return
    for find in finders:
        head = find(lines, anchor)
        if head is not None:
            yield head


def _is_rest(text: str, start: int) -> bool:
    """Tell whether what is glued to `KOMENTAR` is a line of its own, not a longer word's rest."""
    rest = text[start:]
    if not any(map(str.isalpha, rest)):
        return False  # how many there are: `KOMENTAR(10)`
    return rest.count(" ") > 1 or (text[start - 1] == "R" and not rest.isupper())


def _is_followed(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a story stands below a line, and not the form for the first comment."""
    if any(line.is_date or line.is_origin for line in lines[index + 1 : index + 1 + _ABOVE]):
        return True
    below = lines[index + 1 : index + 1 + 2 * _ABOVE]
    return sum(line.mark in PROSE for line in below) >= FEWEST


def _find_headline_above(lines: Sequence[Printed], anchor: int) -> Head | None:
    """Return the head whose headline stands above its date line."""
    # A headline whose words are all capitalised looks like a name.
    names: list[int] = []
    has_title = False
    for index in _climb(lines, anchor):
        line = lines[index]
        glued = find_seam(lines, index)
        if glued:
            return Head(index, glued, index, anchor)
        if line.mark in DATES or line.is_address or _LABELLED.match(line.text):
            continue
        first = find_above_writer(lines, index)
        if first is None and _is_title(line, titled=has_title):
            first = find_above_deck(lines, index)
        if first is not None:
            return Head(first, find_seam(lines, first), first, anchor)
        if not _is_of_head(line):
            break
        if line.mark is Mark.NAME:
            if lines[index - 1].text.lower() in BYLINE_LABELS:
                continue  # whoever stands below `Oleh`, however many they are
            names.append(index)
            has_title = has_title or line.is_title
        if has_title and (is_apart(lines, index) or _ends_above(lines, index)):
            break
    return _find_headline_among(lines, names, anchor)


def _is_title(line: Printed, *, titled: bool) -> bool:
    """Tell whether a line is a headline by its form, not a name in capitals."""
    title = line.mark is Mark.TITLE or (line.is_short_prose and not titled)
    return title and line.is_long_enough


def _climb(lines: Sequence[Printed], anchor: int) -> Iterator[int]:
    """Yield the lines above an anchor that may be of its head, the next one first.

    A rule parts them from what stands above it, but for a title that is underlined by it.
    """
    for index in range(anchor - 1, max(anchor - 1 - _ABOVE, -1), -1):
        if lines[index + 1].gap >= RULED and not lines[index].is_title:
            break
        yield index


def _ends_above(lines: Sequence[Printed], index: int) -> bool:
    """Tell whether an article ends within the line above, which has lost its end."""
    return index > 0 and find_seam_of_top(lines, index - 1) != ""


def _find_headline_among(lines: Sequence[Printed], names: list[int], anchor: int) -> Head | None:
    """Return the head whose headline is the longest way above its date line, if it has one."""
    titles = [index for index in names if lines[index].is_title]
    if not titles and len(names) < _FEWEST_NAMES:
        return None
    index = (titles or names)[-1]
    return Head(index, "", index, anchor)


def _find_headline_below(lines: Sequence[Printed], anchor: int) -> Head | None:
    """Return the head whose date line stands above its headline."""
    above = lines[anchor - 1]
    if (above.comments and above.mark is not Mark.COMMENTS) or not lines[anchor].is_date:
        return None
    if anchor + 1 < len(lines) and lines[anchor + 1].is_title:
        return Head(anchor + 1, "", anchor, anchor + 1)
    return None


def _find_headline_below_glued_date(lines: Sequence[Printed], anchor: int) -> Head | None:
    """Return the head whose date line has lost the line end above it."""
    glued = find_seam_of_top(lines, anchor)
    if not glued or anchor + 1 == len(lines) or not lines[anchor + 1].is_title:
        return None
    text = lines[anchor].text
    if read_mark(text[find_end(text, glued) :])[0] not in DATES:
        return None
    return Head(anchor + 1, glued, anchor, anchor + 1)


def _find_headline_above_standfirst(lines: Sequence[Printed], anchor: int) -> Head | None:
    """Return the head that has a sentence or two between its headline and its date line."""
    for index in _climb(lines, anchor):
        line = lines[index]
        if line.mark in PROSE and index:
            if len(line.text) > _LONGEST_STANDFIRST:
                return None
            glued = find_seam(lines, index - 1)
            crosslink = index > 1 and lines[index - 2].mark is Mark.CROSSLINK_LABEL
            fits = glued or (lines[index - 1].is_title and not crosslink)
            return Head(index - 1, glued, index - 1, anchor) if fits else None
        if not _is_of_head(line):
            return None
    return None


def _is_of_head(line: Printed) -> bool:
    """Tell whether a line may stand between a headline and what dates it."""
    if line.mark in IN_HEAD or line.read[1] in _HEAD_REASONS:
        return True
    # At an article's foot it leads to the page about the newsroom, above it it is who wrote it.
    return line.text.casefold() == _NEWSROOM
