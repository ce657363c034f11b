"""Tells rows of a list by what each has in the same way: a colon, a score, a price, a bullet.

Headings stand alone. Two lines or more below each other that are made alike are rows: of a table,
of fixtures, of rates, of questions and answers.
"""

from collections.abc import Sequence

from inakoran_extract.block import Block
from inakoran_extract.words.patterns import pattern

# `Harga: Rp5.000`, `19.00 Tim A vs Tim B`, `200 gr gula`, `Persela – Persija`
_ROW = pattern(r"[^:]{1,60}: \S|\d|[^–-]{1,60} [–-] \S|[^→]{1,90}→|[^R]{1,60}Rp ?\d")
_LABELLED = pattern(r"[^\W\d][^:]{0,29}: ?\S")
_DIGIT = pattern(r"\d")
_MOST_BLANKS = 2
_LONGEST_ROW = 90
_BETWEEN = (" vs ", " lawan ", " | ", " – ", " - ", " → ", ": ", " (", " / ", " = ")
_QUOTES = "\"“'‘([#"
# The sign of a bullet that Word leaves, a letter before its dot.
_BULLETS = pattern(r"(?:o|[A-Za-z][.)]|[ivx]{2,4}[.)]|\W) ?(?=\w)")
_NUMBERS = frozenset(("no", "no.", "nomor", "#"))
_BAR = "|"
_BETWEEN_CELLS = " | "


def is_row(text: str) -> bool:
    """Tell whether a line is a row of a list: a name and its value, numbers, two teams."""
    return _ROW.match(text) is not None


def is_labelled(text: str) -> bool:
    """Tell whether a line is a label and its value: `Lahir: Lebak, 10 Mei 1985`."""
    return len(text) <= _LONGEST_ROW and _LABELLED.match(text) is not None


def is_cells(text: str) -> bool:
    """Tell whether a line is a table's row between bars: `| Beras | Rp15.000 |`."""
    return text != _BAR and text[0] == text[-1] == _BAR


def are_alike(run: Sequence[Block]) -> bool:
    """Tell whether two lines or more are made in the same way, as rows are and headings are not.

    >>> from inakoran_extract.block import Mark
    >>> def run(*texts): return [Block([], text, Mark.TITLE, None) for text in texts]
    >>> are_alike(run("Persib vs Persija", "Arema vs Persebaya"))
    True
    >>> are_alike(run("Makna Sabar", "Manfaat Puasa"))
    False
    """
    if len(run) < 2:
        return False
    first = _signs(run[0].text)
    others = _signs(run[1].text)
    for block in run[2:]:
        others &= _signs(block.text)
    # What all others have and the first has not makes it their heading: `Jadwal 2027`.
    shared = first & others
    return bool(shared) and (len(run) == 2 or others <= first or _BETWEEN_CELLS in shared)


def heads_columns(text: str, below: str) -> bool:
    """Tell whether a line names the columns below: `No Kabupaten UMK`, `Emas Perak` / `12 10`."""
    if text.partition(" ")[0].lower() in _NUMBERS:
        return below[0].isdigit()
    return is_number(below) and " " in text and below.count(" ") == text.count(" ")


def is_continued(text: str) -> bool:
    """Tell whether a line is a part of a list or a sentence by its small letters: `a, b;`.

    >>> is_continued("pertama, sewa naik;"), is_continued("dipastikan bertahan di Kupang")
    (True, True)
    >>> is_continued("banner"), is_continued("iOS 26 dan iPadOS 26")
    (False, False)
    """
    goes_on = text[-1] in ",;" or text.count(" ") > _MOST_BLANKS
    return goes_on and text.partition(" ")[0].islower()


def is_number(text: str) -> bool:
    """Tell whether a line has no letter: a sum, a number to call, a table's numbers."""
    return not any(map(str.isalpha, text))


def _signs(text: str) -> set[str]:
    """Return what a line has that another row has, too."""
    if len(text) > _LONGEST_ROW or text[-1] == ":":
        return set()
    signs = {sign for sign in _BETWEEN if sign in text}
    words = text.split()
    if len(words) > 1:
        # Where the number stands tells more than that there is one.
        if _DIGIT.search(words[0]):
            signs.add("number first")
        if any(map(_DIGIT.search, words[1:])):
            signs.add("number behind")
    if text[0] not in _QUOTES and _BULLETS.match(text) is not None:
        signs.add("bullet " + (text[0] if not text[0].isalpha() or text[0] == "o" else "letter"))
    return signs
