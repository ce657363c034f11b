"""Finds where a dump begins that a wide gap parts from the one above: by its head, or its words.

More blank lines than anywhere above, or a rule, part two dumps; they part a story's last lines as
well. A title and its date below the gap tell, however short their story is. Where no head does,
what stands on both sides is read: paragraphs of one story name the same people and things.
"""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.splitting.anchors import FEWEST, is_prose
from inakoran_extract.splitting.line import PROSE, Printed, Start
from inakoran_extract.splitting.signs import DAYS, LOOKAHEAD, is_article
from inakoran_extract.words.cohesion import are_unrelated, goes_on

WIDE = 2
# A story has so many characters; of its paragraphs so many are read.
_FULL = 250
_MOST_READ = 5
# Lines of a head above its date, and above its story; so near to it another date is a list's.
_LONGEST_HEAD = 9
_NEAR = 4
# Below these, paragraphs are comments, teasers of other stories, or of what stands above.
_LISTS = frozenset((Mark.COMMENTS, Mark.CROSSLINK_LABEL, Mark.RAIL, Mark.TAGS_LABEL))
# A head's last line: its story stands below it.
_HEADS = frozenset((Mark.BYLINE, Mark.DATELINE, Mark.LABEL))


def find_apart(lines: Sequence[Printed], index: int) -> Start | None:
    """Return where an article begins that a wide gap parts from one of other words.

    Args:
        lines: those of the article that is being read, and what follows.
        index: the line below a gap.
    """
    line, above = lines[index], lines[index - 1]
    if line.gap < WIDE or line.gap <= above.widest or not is_article(above):
        return None
    if _is_head(lines[index : index + LOOKAHEAD]):
        return Start(index, trust=2)
    if above.mark in _HEADS or above.is_date or (above.comments and not line.is_title):
        return None
    story = _read_story(lines, index)
    if not story or line.mark is Mark.ITEM or (story[0] == line.text and goes_on(line.text)):
        return None
    told = [other.text for other in lines[:index] if is_prose(other.text) or other.is_title]
    return Start(index, trust=2) if are_unrelated(told, story) else None


def _is_head(below: Sequence[Printed]) -> bool:
    """Tell whether a title, its date and a paragraph stand below a gap, and no list of them."""
    date = next((at for at, line in enumerate(below) if line.mark in DAYS), 0)
    story = next((at for at in range(date + 1, len(below)) if below[at].mark in PROSE), 0)
    return (
        0 < date < story <= date + _LONGEST_HEAD
        and any(line.is_title for line in below[max(0, date - _LONGEST_HEAD) : date + 2])
        # Above the date stands a standfirst at most.
        and sum(line.mark in PROSE for line in below[:date]) <= 1
        and all(line.mark not in _LISTS and line.gap < below[0].gap for line in below[1:story])
        and below[0].mark not in _LISTS
        and not any(line.is_date for line in below[story + 1 : story + 1 + _NEAR])
    )


def _read_story(lines: Sequence[Printed], index: int) -> list[str]:
    """Return the first paragraphs below a gap; none where they are no story of their own."""
    story: list[str] = []
    size = 0
    in_row = False
    for place in range(index, min(index + LOOKAHEAD, len(lines))):
        line = lines[place]
        if line.mark in _LISTS or (place > index and line.gap >= lines[index].gap):
            break
        if line.is_date and story:
            break  # of a head that shows itself
        if not is_prose(line.text) or line.is_address or line.mark is Mark.BOILERPLATE:
            continue
        if line.breaks_off:
            return []
        in_row = in_row or (bool(story) and lines[place - 1].text == story[-1])
        story.append(line.text)
        size += line.size
        if len(story) == _MOST_READ:
            break
    return story if in_row and len(story) >= FEWEST and size > _FULL else []
