"""Who made an article, on the headline's own line: `JUDUL, oleh NAMA, guru di Kupang`.

Some newsrooms print no headline in their text but one line above the story that says both.
"""

from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.words.patterns import pattern

# In small letters, since a sign has parted it from the headline before it.
_SIGNED = pattern(
    r" ?[,;|–—-] ?(?=(?:ditulis oleh|oleh|laporan|liputan|reportase)(?: \w+)? [A-Z]\w)"
    r"|; (?=(?:Ditulis oleh|Oleh|Laporan|Liputan|Reportase)(?: \w+)? [A-Z]\w)"
)
_FEWEST_BLANKS = 2


def find_signed(text: str) -> tuple[int, Signed] | None:
    """Return where a headline's line begins to say who made the article, and who; or None.

    >>> at, signed = find_signed("Belajar Membatik dari Daun, oleh Rina Wulandari, guru di Kupang.")
    >>> at, [author.name for author in signed.authors]
    (26, ['Rina Wulandari'])
    >>> find_signed("Jembatan Dibangun Kembali, oleh Warga Desa Hula") is None
    True
    """
    if (
        ";" not in text
        and "oleh " not in text
        and "lapor" not in text
        and "liput" not in text
        and "repor" not in text
    ):
        return None
    found = max(_SIGNED.finditer(text), key=lambda match: match.start(), default=None)
    if found is None or text[: found.start()].count(" ") < _FEWEST_BLANKS:
        return None
    signed = read_placed(text[found.end() :].rstrip("."))
    return (found.start(), signed) if signed is not None and signed.authors else None
