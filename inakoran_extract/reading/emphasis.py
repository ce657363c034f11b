"""Hides the marks of messengers: `*SUMENEP* - Harga garam …`, `_Senin, 5 Februari 2024_`.

WhatsApp and Telegram write bold words between stars and slanted ones between low lines, and a
forwarded article keeps them. A star that stands alone is a footnote's, and one pair in a whole text
may be anything.
"""

import re

from inakoran_extract.words.patterns import pattern

# Two pairs.
_FEWEST = 4
# Takes no place on the page, and one byte, as most texts' characters do.
_HIDDEN = "\u00ad"
# What a mark may stand behind, what it opens before, and what it closes behind.
_ABOVE = r"\s\"“'‘(\["
_OPENED = r"\w\"“'‘(\[#@"
_CLOSED = r"\w\"”'’(\[#@.,!?…%)\]:;"
_BOLD = pattern(
    rf"(?<![^{_ABOVE}_])\*(?=[{_OPENED}_])[^*\r\n]{{1,300}}(?<=[{_CLOSED}_])\*(?![\w*)])"
)
_SLANTED = pattern(
    rf"(?<![^{_ABOVE}*{_HIDDEN}])_(?=[{_OPENED}*])[^_\r\n]{{1,300}}(?<=[{_CLOSED}*])_(?![\w_])"
)


def hide_emphasis(text: str) -> str:
    r"""Return a text of the same length with a character that takes no place for each mark.

    >>> hide_emphasis("*Garam Naik*\n_Senin, 5 Februari 2024_").replace("\u00ad", "")
    'Garam Naik\nSenin, 5 Februari 2024'
    >>> hide_emphasis("Garam Naik *) lagi\nHarga b*ik*n resah")
    'Garam Naik *) lagi\nHarga b*ik*n resah'
    """
    plain, marks = text, 0
    for sign, shape in (("*", _BOLD), ("_", _SLANTED)):
        signs = plain.count(sign)
        if signs > 1:
            plain = shape.sub(_hide, plain)
            marks += signs - plain.count(sign)
    return plain if marks >= _FEWEST else text


def _hide(pair: re.Match[str]) -> str:
    return f"{_HIDDEN}{pair[0][1:-1]}{_HIDDEN}"
