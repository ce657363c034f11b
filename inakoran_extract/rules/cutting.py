"""Cuts a printed line into several, each with its own place in the text."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from inakoran_extract.reading.lines import BLANK, Line, raw_index

_MOST_CUTS = 100


def cut_line(line: Line, raw: str, cuts: Iterable[int]) -> Iterator[Line]:
    """Yield the parts of a line, without the blanks between them.

    Args:
        line: the line.
        raw: its characters as they stand in the text.
        cuts: indexes into the line's own text where a part begins.
    """
    cuts = sorted({0, *cuts, len(line.text)})
    plain = raw == line.text
    if not plain and len(cuts) > _MOST_CUTS:
        # Every place in a line that was folded is looked for from its beginning.
        yield line
        return
    for begin, end in pairwise(cuts):
        piece = line.text[begin:end]
        text = piece.strip()
        if text:
            start = begin + len(piece) - len(piece.lstrip())
            stop = start + len(text)
            if not plain:
                start, stop = raw_index(raw, start), _end_of(raw, stop)
            tight = line.tight and begin == 0
            yield Line(line.number, line.start + start, line.start + stop, text, tight)


def _end_of(raw: str, index: int) -> int:
    """Return where what is seen before the character `index` of `fold(raw)` ends in `raw`.

    The last sign may be written as a reference, `&#8217;`, to its end.
    """
    return len(raw[: raw_index(raw, index)].rstrip(BLANK))
