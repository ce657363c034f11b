"""Tells the teasers of a page's list of stories from articles: each has title, date and a sentence.

`TERKINI` / JUDUL / date / `Kabar.com - Sang kiper sudah berlatih.` / JUDUL / date / …
"""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.splitting.line import PROSE, Printed
from inakoran_extract.words.boilerplate import RAIL_ENDS

_BULLETS = "•●▪- "
_LONGEST = 160
_LONGEST_HEADING = 30
# So many lines below a teaser's first one its sentence stands.
_NEAR = 6
# So many lines above the list's heading may stand.
_ABOVE = 60


def is_teaser(lines: Sequence[Printed], first: int) -> bool:
    """Tell whether a line begins a teaser in a list below its heading, beside another one.

    Args:
        lines: those of the article that is being read, and what follows.
        first: where another article would begin.
    """
    if _heads_list(lines[first]):
        first += 1
    if _is_listed(lines, first):
        return _is_headed(lines, first)
    below = _pass_item(lines, first)
    if below == -1 or not _is_headed(lines, first):
        return False
    if _pass_item(lines, below) != -1:
        return True
    # The last of them, above the next list.
    above = range(max(0, first - 2 * _NEAR), first)
    ended = any(map(_heads_list, lines[below : below + 1]))
    return ended and any(_pass_item(lines, at) in (first - 1, first) for at in above)


def _is_listed(lines: Sequence[Printed], first: int) -> bool:
    """Tell whether a title is an item of a list, by its bullet above or before it."""
    pairs = (lines[max(first - 1, 0) : first + 1], lines[first : first + 2])
    return any(
        len(pair) > 1
        and pair[0].text[0] in _BULLETS
        and pair[0].text.lstrip(_BULLETS) == pair[1].text
        for pair in pairs
    )


def _pass_item(lines: Sequence[Printed], first: int) -> int:
    """Return the index behind a title, its date and its one short sentence; -1 for anything else.

    Below that the next item's section, title or date stands, or another list's heading.
    """
    dated = False
    for place in range(first, min(first + _NEAR, len(lines) - 1)):
        line = lines[place]
        if line.mark in PROSE:
            alone = dated and place > first + 1 and lines[place + 1].mark not in PROSE
            return place + 1 if alone and len(line.text) <= _LONGEST else -1
        if _heads_list(line):
            return -1
        dated = dated or line.is_date
    return -1


def _is_headed(lines: Sequence[Printed], first: int) -> bool:
    """Tell whether a list's heading stands above, and no longer paragraph between."""
    for line in reversed(lines[max(0, first - _ABOVE) : first]):
        if _heads_list(line):
            return True
        if line.mark in PROSE and len(line.text) > _LONGEST:
            return False
    return False


def _heads_list(line: Printed) -> bool:
    """Tell whether a line heads a list; `TERKINI` is a menu's word, too."""
    if line.mark is Mark.RAIL or line.read[1] is Reason.RAIL:
        return True
    short = len(line.text) <= _LONGEST_HEADING
    return short and line.text.lower().rstrip(":").rpartition(" ")[2] in RAIL_ENDS
