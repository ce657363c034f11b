"""Prints what a Markdown picture says of itself, where that is its caption with a credit.

`![Pot kulit kerang dijemur di halaman. Foto : Koleksi Penulis](https://…)`: a page shows it below
the picture, and a tool that saves the page keeps it there alone.
"""

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.words.patterns import pattern

_PICTURE = pattern(r"!\[([^\[\]]{20,400})\]\([^()\s]{1,2000}\)$")
_BEGINNING = 20
# Looking for one in all of the text costs as much as the text is long.
_MOST = 100


def print_captions(text: str) -> str:
    """Return a text with the captions of its pictures, each on a line of its own.

    One that is printed on the page already stays alone.

    >>> print_captions("![Pot dijemur di halaman. Foto : Rina](https://x.id/1.jpg)").splitlines()[2]
    'Pot dijemur di halaman. Foto : Rina'
    >>> print_captions("![Pot dijemur di halaman balai](https://x.id/1.jpg)").count("balai")
    1
    """
    if "![" not in text:
        return text
    printed: list[str] = []
    asked = 0
    for line in text.split("\n"):
        printed.append(line)
        shown = _PICTURE.match(line.strip()) if line.startswith("![") else None
        if shown is None or asked == _MOST:
            continue
        asked += 1
        picture = read_caption(shown[1])
        told = text.count(shown[1][:_BEGINNING]) > 1
        if picture is not None and picture.text and picture.credit and not told:
            printed += ["", shown[1], ""]
    return "\n".join(printed)
