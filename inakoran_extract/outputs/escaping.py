r"""Keeps a terminal from acting on what a record quotes.

JSON escapes the controls below U+0020 by itself. A terminal also acts on U+0080 to U+009F (U+009B
begins a command to it) and turns the line round at the overrides of Unicode's bidirectional
algorithm (UAX 9). Escaped they say the same to every reader of JSON.
"""

from inakoran_extract.words.patterns import pattern

_ACTIVE = pattern("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def escape(text: str) -> str:
    r"""Return JSON in which nothing is left that a terminal acts on.

    >>> escape('"satu\x9b31mdua"')
    '"satu\\u009b31mdua"'
    """
    # Most records have none, and that is told sooner.
    if text.isascii():
        return text.replace("\x7f", "\\u007f") if "\x7f" in text else text
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
