"""Reads a text into its printed lines.

A line ends in LF, CRLF or CR and in nothing else: the other separators that Unicode knows (U+2028,
NEL, form feed) occur inside the paragraphs of saved pages and count as white space there.
"""

from itertools import chain
from typing import NamedTuple

from inakoran_extract.reading.references import place_characters, read_references

# Characters that take no place on the page. Joiners (U+200C, U+200D) shape Arabic letters and
# emoji, so they stay inside a text, but a line of nothing else is blank.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff" + "".join(
    map(chr, chain(range(0x202A, 0x202F), range(0x2066, 0x206A)))
)
_DROP = dict.fromkeys(map(ord, _UNSEEN))
_CONTROLS = "".join(map(chr, chain(range(0x20), range(0x7F, 0xA0))))
_SPACES = " \u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
# How the character before is drawn; of all that takes no place only these count as printable.
_SELECTORS = "\ufe0e\ufe0f"
BLANK = _SPACES + _CONTROLS + _UNSEEN + "\u200c\u200d" + _SELECTORS
_CONTROL_TO_SPACE = dict.fromkeys(map(ord, _CONTROLS), " ")


class Line(NamedTuple):
    """A printed line that is not blank.

    Attributes:
        number: its number in the text, from 1, blank lines counted.
        start: index of its first visible character in the text.
        end: index behind its last visible character.
        text: what it says, white space folded, invisible characters dropped, and references that
            markup left (`&amp;`) read.
        tight: True where no blank line parts it from the line before.
    """

    number: int
    start: int
    end: int
    text: str
    tight: bool


def fold(raw: str) -> str:
    r"""Fold white space to single blanks, drop what is not seen, and read markup's references.

    >>> fold("Korban\u00a0 luka \u200bringan &amp; berat ")
    'Korban luka ringan & berat'
    """
    raw = read_references(raw)
    # No white space but the blank is printable, and no invisible character is.
    if not raw.isprintable():
        raw = raw.translate(_DROP).translate(_CONTROL_TO_SPACE)
    elif "  " not in raw:
        return raw.strip(" ")
    return " ".join(raw.split())


def raw_index(raw: str, index: int) -> int:
    """Return where the character `index` of `fold(raw)` stands in `raw`.

    `raw` begins with a visible character, as a Line's own characters do.
    """
    if raw.isprintable() and "  " not in raw and "&" not in raw:
        return index
    seen = 0
    pending = False
    for place, character in place_characters(raw):
        if ord(character) in _DROP:
            continue
        if ord(character) in _CONTROL_TO_SPACE or character.isspace():
            pending = seen > 0
            continue
        if pending:
            seen += 1
            pending = False
        if seen >= index:
            return place
        seen += 1
    return len(raw)


def read_lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank, in order."""
    if "\r" in text:
        # One character each, so that every index stays true.
        text = text.replace("\r\n", "\0\n").replace("\r", "\n")
    lines = []
    start = 0
    tight = False
    for number, piece in enumerate(text.split("\n"), 1):
        visible = piece.strip()
        # Nearly every line needs no more, and looking for all that is blank takes its time.
        plain = visible.isprintable() and (
            visible.isascii() or not (visible[0] in _SELECTORS or visible[-1] in _SELECTORS)
        )
        if not plain:
            visible = piece.strip(BLANK)
        if visible:
            first = start + piece.index(visible) if piece != visible else start
            as_is = plain and "  " not in visible and "&" not in visible
            folded = visible if as_is else fold(visible)
            # What is left of an empty paragraph, `&nbsp;`, is a line still: a sign without words.
            lines.append(Line(number, first, first + len(visible), folded or "&", tight))
            tight = True
        else:
            tight = False
        start += len(piece) + 1
    return lines
