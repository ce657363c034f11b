"""Cuts a printed line into several, each with its own place in the text."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from inakoran_extract.reading.lines import Line, raw_index

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
            first = begin + len(piece) - len(piece.lstrip())
            last = first + len(text) - 1
            start, stop = (first, last) if plain else (raw_index(raw, first), raw_index(raw, last))
            tight = line.tight and begin == 0
            yield Line(line.number, line.start + start, line.start + stop + 1, text, tight)
