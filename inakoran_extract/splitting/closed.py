"""Finds where an article begins below what ends another: a title, and a dateline as the first's.

Briefs of a paragraph, and what agencies send, have nothing else: no date line, no rule. Subheadings
stand between paragraphs as well, and a story may be of several towns; but none of its parts is
signed, and none has the agency's name again below a line that is written as headlines are.
"""

from collections.abc import Sequence

from inakoran_extract.block import Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.forms import is_headline
from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.signs import is_dated
from inakoran_extract.words.names import is_sentence_case

# Lines of a head above its story.
_HEAD = 4
# So many lines of a wrapped paragraph are joined, and so much of it there is at least.
_WRAPPED = 5
_SHORTEST = 60
_ENOUGH_TEXT = 130  # more than titles have
_LONG = 4
_STOPS = '.!?"”'
_ENDS = frozenset((Mark.BYLINE, Mark.SIGNOFF))
# So many articles began so, and what signs one may be left out.
_ENOUGH = 2


def begins_below_end(lines: Sequence[Printed], index: int, *, known: int) -> bool:
    """Tell whether a title below the end of an article is the next one's headline.

    Args:
        lines: those of the article that is being read, whose first is its headline, and below them.
        index: the title.
        known: how many articles of this stream began so before.
    """
    title, above = lines[index], lines[index - 1]
    if index < 2 or not is_headline(title, free=True):
        return False
    capitals = title.text.isupper() and lines[0].text.isupper()
    signed = above.mark in _ENDS or find_signoff(above.text) > 0
    ended = above.text[-1] in _STOPS
    titled = ended and _is_title(title.text) and not is_dated(lines, index)
    if not (signed or capitals or titled or (ended and known >= _ENOUGH)):
        return False
    written = index + 1 < len(lines) and lines[index + 1].mark is Mark.BYLINE
    opened = _read_opening(lines, index + 1 + written)
    if opened is None:
        return False
    first = next(
        (found for at in range(1, min(_HEAD, index)) if (found := _read_opening(lines, at))), None
    )
    if first != opened:
        return False
    outlet, _ = opened
    return signed or outlet != "" or known >= _ENOUGH


def _is_title(text: str) -> bool:
    """Tell whether a line has the length and the capitals of a headline, and no subheading's."""
    return text.count(" ") >= _LONG and not is_sentence_case(text)


def _read_opening(lines: Sequence[Printed], index: int) -> tuple[str, str] | None:
    """Return the form of the dateline that opens a paragraph: its outlet and its last sign."""
    text = ""
    for line in lines[index : index + _WRAPPED]:
        if text and line.gap:
            break
        text = f"{text} {line.text}".lstrip()
        if len(text) > _ENOUGH_TEXT:
            break
    if len(text) < _SHORTEST:
        return None
    mark, found = read_mark(text)
    if mark is not Mark.OPENING or not isinstance(found, Origin):
        return None
    return (found.outlet or "").casefold(), text[: found.end].rstrip()[-1:]
