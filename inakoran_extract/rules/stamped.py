"""Parts the day that whoever saved a page put before its first line: `date 2025-06-15 JUDUL`."""

from inakoran_extract.reading.lines import Line
from inakoran_extract.words.patterns import pattern

_START = "date "
_STAMPED = pattern(r"date \d{4}-\d{2}-\d{2} (?=\S)")


def part_stamp(lines: list[Line]) -> list[Line]:
    """Return the lines of a text, the day before the first one on a line of its own."""
    if not lines or not lines[0].text.startswith(_START):
        return lines
    first = lines[0]
    stamped = _STAMPED.match(first.text)
    # Where white space was folded the rest would begin elsewhere.
    if stamped is None or first.end - first.start != len(first.text):
        return lines
    size = stamped.end()
    day = first._replace(end=first.start + size - 1, text=first.text[: size - 1])
    rest = first._replace(start=first.start + size, text=first.text[size:], tight=False)
    return [day, rest, *lines[1:]]
