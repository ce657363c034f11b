"""The line rules for what the words of a line tell: that all of them are the site's.

`site_words` says which words; a line of the story has others beside them.
"""

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.site_words import KINDS

_MOST_WORDS = 8
_EDGES = " :|»›>•·.!-–—*#+\"'“”‘’↓→←↑▼▲(),?&"
_PAGES = pattern(
    r"(?:halaman|laman|hal|page|bagian)[.:]? ?(?:ke-?)? ?"
    r"(?:\d{1,2} ?(?:/|dari|of) ?\d{1,2}|1(?:[ |/-]\d{1,2}){1,11})(?: \w{4,12})?$"
    r"|(?:lanjut|lanjutkan|baca) (?:ke )?(?:halaman|laman|bagian) (?:\d{1,2}|\w{6,12}nya)$"
)


def read_worded(_text: str, low: str) -> tuple[Mark, object] | None:
    """`Pasang Iklan di Sini`, `Gulir untuk lanjut membaca`, `Sudah dibaca 120 orang`."""
    words = [word for part in low.split() if (word := part.strip(_EDGES))]
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    numbers = sum(word[0].isdecimal() for word in words)
    for kind in KINDS:
        if (
            numbers == kind.counted
            and not kind.core.isdisjoint(words)
            and all(
                word in kind.core or word in kind.others or word[0].isdecimal() for word in words
            )
        ):
            return Mark.BOILERPLATE, kind.reason
    if numbers and _PAGES.match(low.strip(_EDGES)):
        return Mark.BOILERPLATE, Reason.PAGINATION
    return None
