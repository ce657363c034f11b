"""Reads what parts texts from each other and says no more: `-- SELESAI --`, `==> 012.txt <==`.

Releases, agencies and corpora end a text so, between signs; tools that join files print above each
which one it is.
"""

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.site_words import ENDINGS

LONGEST_PARTING = 120
_DASHES = "-–—"
_SIGNS = f"{_DASHES}*#=~+_.<>[]()|/ "
# How American newsrooms end a text, and a number like others between other signs.
_THIRTY = "30"
_AROUND = "=-#*~_<>"
_MOST_WORDS = 2


def read_parting(text: str, low: str) -> tuple[Mark, object] | None:
    """`-- SELESAI --`, `[END]`, `=== 12 ===`, and markup that is left: `</s>`."""
    if not (is_ending(low) or _is_numbered(text) or _is_markup(text)):
        return None
    return (Mark.BOILERPLATE, Reason.SEPARATOR)


def is_ending(low: str) -> bool:
    """Tell whether a line, in lower case, says nothing but that a text is over."""
    if low[0] not in _SIGNS or low[-1] not in _SIGNS:
        return False
    core = low.strip(_SIGNS)
    return core in ENDINGS or (core == _THIRTY and low[0] in _DASHES)


def _is_numbered(text: str) -> bool:
    """Tell whether a line between signs names one of many texts: a number, or a file."""
    before, behind = text[:2].strip(_AROUND), text[-2:].strip(_AROUND)
    words = text.strip(f"{_AROUND} ").split()
    if before or behind or not 0 < len(words) <= _MOST_WORDS:
        return False
    return words[-1].isdecimal() or (len(words) == 1 and "." in words[0])


def _is_markup(text: str) -> bool:
    """Tell whether a line is one tag: `</s>`, `<doc id="12">`."""
    if text[0] != "<" or text[-1] != ">" or text.count("<") > 1:
        return False
    return " " not in text or '="' in text
