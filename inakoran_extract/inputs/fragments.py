"""Knows cells that hold the markup of a story, which is no page: what an editor's form keeps."""

from inakoran_extract.words.patterns import pattern

_OPENED = pattern(r"<(strong|b|em|i|u|a|span|p|div|li|h[1-6]|blockquote)(?: [^<>]{0,900})?>")
_BREAK = pattern(r"<br ?/?>|</(?:p|div|li|h[1-6])>|<img [^<>]{0,900}src=")


def is_fragment(data: bytes) -> bool:
    """Tell whether a cell is markup: a break, a picture, a paragraph's end, or a closed tag.

    >>> is_fragment(b"Garam naik.<br>Stok tipis."), is_fragment(b"Garam <b>naik</b>.")
    (True, True)
    >>> is_fragment(b"Harga garam < 5.000 rupiah, <b naik.")
    False
    """
    if b"<" not in data:
        return False
    low = data.decode("utf-8", "replace").lower()
    if _BREAK.search(low) is not None:
        return True
    found = _OPENED.search(low)
    return found is not None and f"</{found[1]}>" in low
