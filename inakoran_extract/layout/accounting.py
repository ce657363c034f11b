"""The line accounting: every non-blank line of a text once, with what it was taken for."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from inakoran_extract.block import Block
from inakoran_extract.model import Span
from inakoran_extract.reading.lines import raw_index


def account(blocks: list[Block], text: str) -> tuple[Span, ...]:
    """Return the spans of all lines in order; those of one line lie end to end and cover it.

    Args:
        blocks: all blocks of the text, settled; several may share a line, and a page's number may
            stand between the lines of one.
        text: what their lines index.
    """
    spans = sorted(_read_spans(blocks, text), key=attrgetter("start"))
    for place, (left, right) in enumerate(pairwise(spans)):
        # Blanks between a label and its value are the label's.
        if left.line == right.line:
            spans[place] = replace(left, end=right.start)
    return tuple(spans)


def _read_spans(blocks: list[Block], text: str) -> Iterator[Span]:
    for block in blocks:
        rule, step = block.rule, block.step
        if not block.cuts:
            role, reason = block.role, block.reason
            for line in block.lines:
                yield Span(line.number, line.start, line.end, role, reason, rule, step)
            continue
        offset = 0
        role = block.role
        cuts = list(block.cuts)
        for line in block.lines:
            start = line.start
            size = len(line.text)
            if not block.text.startswith(line.text, offset):
                size -= 1  # a break's hyphen is gone from its end
            while cuts and cuts[0][0] < offset + size:
                index, next_role = cuts.pop(0)
                cut = line.start + raw_index(text[line.start : line.end], max(0, index - offset))
                if cut > start:
                    yield Span(line.number, start, cut, role, None, rule, step)
                    start = cut
                role = next_role
            yield Span(line.number, start, line.end, role, None, rule, step)
            offset += size
            offset += block.text.startswith(" ", offset)
