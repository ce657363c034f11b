"""Joins words that were broken at a line's end: `menghubung-` / `kan`.

A hyphen at the end of a wrapped line is the break's, or the word's own: Indonesian says words twice
(`anak-anak`, `sayur-mayur`, `warna-warni`) and joins small words to names (`se-Indonesia`).
"""

# Of words that differ by a sound only so many letters are the same, at their beginning or end.
_SAME = 2
_SHORTEST = 3
# Signs that no blank parts from the word before them, from that behind them, and from either.
_CLOSING = ",;.)]”?!%"
_OPENING = "([“‘"
_QUOTES = "\"'”’"


def join_lines(lines: list[str], *, parted: bool = False) -> str:
    """Return the text of a paragraph whose lines are several.

    Args:
        lines: its lines; they were wrapped, and blanks stood between them.
        parted: they were parted at links, behind and before which signs stand without a blank.

    >>> join_lines(["Jembatan itu menghubung-", "kan dua desa, kata anak-", "anak di sana."])
    'Jembatan itu menghubungkan dua desa, kata anak-anak di sana.'
    >>> join_lines(["Kata petambak (", "Binsar", "), garam naik."], parted=True)
    'Kata petambak (Binsar), garam naik.'
    """
    text = lines[0]
    for line in lines[1:]:
        if parted and (_is_closing(line) or _is_opening(text)):
            text += line  # what stood right behind a link, or before it
        elif not _is_broken(text, line):
            text += f" {line}"
        elif _is_own(text, line):
            text += line
        else:
            text = text[:-1] + line
    return text


def _is_closing(line: str) -> bool:
    """Tell whether a line begins with a sign that no blank parts from the word before it."""
    if line[0] in _QUOTES:
        return len(line) > 1 and line[1] in f" {_CLOSING}"
    return line == ":" or (line[0] in _CLOSING and not line.startswith(".."))


def _is_opening(text: str) -> bool:
    """Tell whether a text ends with a sign that no blank parts from the word behind it."""
    return text[-1] in _OPENING or (text[-1] in _QUOTES and text[-2:-1] in ("", " "))


def _is_broken(above: str, below: str) -> bool:
    """Tell whether a line's last word goes on below."""
    if above[-1] != "-" or not above[-2:-1].isalpha():
        return False
    # Before a capital a dash may part a dateline: `JAKARTA-` / `Harga …`; but `se-` / `Indonesia`.
    return below[0].islower() or (below[0].isupper() and above.rpartition(" ")[2].islower())


def _is_own(above: str, below: str) -> bool:
    """Tell whether the hyphen at a line's end is the word's own."""
    if below[0].isupper():
        return True
    first = above[:-1].rpartition(" ")[2].lower()
    second = below.partition(" ")[0].rstrip('.,;:!?"”’)').lower()
    if second.startswith(first) or "-" in first:
        return True
    if len(second) >= _SHORTEST and first.endswith(second):
        return True  # behind a prefix: `sehari-` / `hari`
    alike = first[:_SAME] == second[:_SAME] or first[-_SAME:] == second[-_SAME:]
    return alike and len(first) == len(second) >= _SHORTEST
