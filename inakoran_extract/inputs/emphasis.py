"""Emphasis that Markdown can't hold, as html2text writes it: `**Garam **`, `**Binsar** , kata`.

A mark with a blank on the wrong side of it is no mark by CommonMark, and stays in the text; behind
a mark stands a blank where the page had none.
"""

from inakoran_extract.words.patterns import pattern

_MARKS = ("**", "__")
_SIGNS = pattern(r"(?<=\S)(\*\*|__|[*_]) (?=[,.;:!?)\]”’](?!\S*\1))")


def mend_emphasis(text: str) -> str:
    """Return a Markdown text whose marks of emphasis are where CommonMark has them.

    >>> mend_emphasis("**Garam Naik ** kata **Binsar** , petambak.")
    '**Garam Naik** kata **Binsar**, petambak.'
    """
    if "**" not in text and "_" not in text and "*" not in text:
        return text
    return "\n".join(map(_mend_line, text.split("\n")))


def _mend_line(line: str) -> str:
    for mark in _MARKS:
        if line.count(mark) > 1 and mark + mark[0] not in line:
            line = _move_blanks(line, mark)
    return _SIGNS.sub(r"\1", line) if "_" in line or "*" in line else line


def _move_blanks(line: str, mark: str) -> str:
    """Return a line whose emphasised parts have their blanks outside."""
    parts = line.split(mark)
    if len(parts) % 2 == 0:
        return line  # one mark is a sign of its own
    for place in range(1, len(parts), 2):
        bare = parts[place].strip()
        if not bare or bare == parts[place]:
            continue
        before, behind = parts[place].partition(bare)[::2]
        if before and behind and line.strip() != mark + parts[place] + mark:
            continue  # `2 ** 3 ** 4`
        parts[place] = bare
        if before:
            parts[place - 1] = parts[place - 1].rstrip(" ") + " "
        parts[place + 1] = (behind and " ") + parts[place + 1].lstrip(" ")
    return mark.join(parts)
