"""Joins the lines of Markdown that were wrapped, as html2text does by itself, addresses too."""

from collections.abc import Sequence
from itertools import pairwise

# Between these a text is wrapped; so many lines have to show it, and this part of those that go on.
_FULL = 60
_WIDEST = 100
_SEVERAL = 6
_PART = 0.5
_LONGEST = 4_000  # of a line that may end within an address
# What a line begins with that is no line of a paragraph.
_BLOCKS = ("#", "* ", "- ", "+ ", ">", "|", "```", "    ", "  *", "  -", "![", "---", "***")


def unwrap(text: str) -> str:
    """Join lines that were wrapped to a width, as html2text wraps headings too.

    A line was wrapped if the next line's first word would not have fitted on it.
    """
    lines = text.split("\n")
    width = _find_width(lines)
    if not width:
        return "\n".join(_join_broken(lines))
    joined = [""]
    last = 0
    for line in lines:
        above = joined[-1]
        address = _open_address(above) if line and last else None
        if address is not None:
            joined[-1] += line if '"' not in address else f" {line}"
        elif last <= width and _is_wrapped(last, line, width):
            broken = above[-1] == "-" and above[-2:-1].isalpha()
            joined[-1] += line if broken else f" {line}"
        else:
            joined.append(line)
        last = len(line)
    return "\n".join(joined[1:])


def _open_address(line: str) -> str | None:
    """Return what a line has of an address that is closed on a later one; None of no such."""
    start = line.rfind("](") if len(line) < _LONGEST else -1
    return None if start == -1 or ")" in line[start:] else line[start:]


def _find_width(lines: Sequence[str]) -> int:
    """Return the width that most lines were wrapped to which go on below; 0 where they were not."""
    sizes = [
        (len(above), below)
        for above, below in pairwise(lines)
        if above and below and not below.startswith(_BLOCKS) and "](" not in above
    ]
    found = {
        width: sum(_is_wrapped(size, below, width) for size, below in sizes if size <= width)
        for width in {size for size, _ in sizes if _FULL < size <= _WIDEST}
    }
    width = max(found, key=lambda width: (found[width], -width), default=0)
    return width if width and found[width] >= max(_SEVERAL, len(sizes) * _PART) else 0


def _is_wrapped(size: int, below: str, width: int) -> bool:
    """Tell whether a line of a size has no room for the next line's first word."""
    word = below.partition(" ")[0]
    return bool(size and word) and size + 1 + len(word) > width and not below.startswith(_BLOCKS)


def _join_broken(lines: Sequence[str]) -> list[str]:
    """Join lines of one paragraph that go on in small letters, wherever the page was wrapped."""
    joined = [lines[0]]
    for line in lines[1:]:
        above = joined[-1]
        goes_on = line[:1].islower() or (line[:1].isalpha() and above[-1:] == ",")
        if goes_on and above.strip() and above[-2:] != "  " and not above.startswith(_BLOCKS):
            joined[-1] = f"{above} {line}"
        else:
            joined.append(line)
    return joined
