"""Tells a text that was decoded with the wrong encoding before it came here, or never decoded.

UTF-8 read as windows-1252 prints two or three characters for one: `â€œ` for a quotation mark, `Ã©`
for `é`; read as Greek or Thai `β€œ` and `โ€œ`. What such characters were can't always be told
(windows-1252 has no character for five bytes), so they stay as they are, and the record says that
they are wrong. So do escapes that JSON writes for characters, where a text was cut out of it.
"""

from inakoran_extract.model import Notice
from inakoran_extract.words.patterns import pattern

# U+FFFD is what a decoder leaves of bytes that it can't read.
_GARBLED = pattern(
    r"[âβโв][€Ђ].|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|Â[\u00a0-\u00bf]|ï¿½|\ufffd"
)
# `\u201c` for a quotation mark
_ESCAPED = pattern(r"\\u[0-9a-fA-F]{4}")
# One of them stands in each; looking for them is a tenth of the pattern's cost.
_SIGNS = "âβโвÃÂï\ufffd"


def find_garbled(text: str) -> tuple[Notice, ...]:
    r"""Return the notice `garbled` where a text has characters that were decoded wrongly.

    >>> find_garbled("â€œKami siap,â€\x9d katanya.")[0].message
    'decoded with a wrong encoding before: 2 characters such as â€œ'
    >>> find_garbled("\\u201cKami siap,\\u201d katanya.")[0].message
    'never decoded from JSON: 2 characters such as \\u201c'
    >>> find_garbled("“Kami siap,” katanya.")
    ()
    """
    if "\\u" in text and (escaped := _ESCAPED.findall(text)):
        count = f"{len(escaped)} character{'s' * (len(escaped) > 1)}"
        return (Notice("garbled", f"never decoded from JSON: {count} such as {escaped[0]}"),)
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return ()
    found = _GARBLED.findall(text)
    if not found:
        return ()
    count = f"{len(found)} character{'s' * (len(found) > 1)}"
    return (Notice("garbled", f"decoded with a wrong encoding before: {count} such as {found[0]}"),)
