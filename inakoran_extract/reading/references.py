"""Reads character references that markup left in a text: `&amp;`, `&#8217;`, `&nbsp;`.

Dumps and columns that were taken out of markup hold them, and markup that was escaped twice shows
them on the page. They are how a character is written, not what the article says.
(https://html.spec.whatwg.org/multipage/named-characters.html)
"""

import re
from collections.abc import Iterator

from inakoran_extract.words.patterns import pattern

# Escaped again and again, a reference begins with the one for `&` itself. One without its
# semicolon is left alone: `?page=1&copy=2` is an address.
_REFERENCE = pattern(
    r"&(?:amp;|#0{0,5}38;|#[xX]0{0,5}26;)*"
    r"(?:#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};)"
)


def read_references(text: str) -> str:
    """Return a text with its references read; what stands for nothing is left as it is.

    >>> read_references("TNI &amp; Polri, &amp;#8217;15&hal; 2")
    'TNI & Polri, ’15&hal; 2'
    """
    if "&" not in text or ";" not in text:
        return text
    return _REFERENCE.sub(_read, text)


def place_characters(text: str) -> Iterator[tuple[int, str]]:
    """Yield the characters of `read_references(text)`, each with where it is written in `text`."""
    done = 0
    for found in _REFERENCE.finditer(text):
        yield from enumerate(text[done : found.start()], done)
        yield from ((found.start(), character) for character in _read(found))
        done = found.end()
    yield from enumerate(text[done:], done)


def _read(found: re.Match[str]) -> str:
    """Return what a reference stands for."""
    from html import unescape  # noqa: PLC0415 - few texts were taken from markup
    from html.entities import html5  # noqa: PLC0415

    name = found[0].lstrip("&").split(";")[-2] + ";"
    return unescape(f"&{name}") if name[0] == "#" or name in html5 else f"&{name}"
