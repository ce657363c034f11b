"""Tells a page from a text by its content; a file's name says little in a corpus."""

import re

_BEGINNING = 4096
_LONGEST_BLANK = 65536
_BLANKS = b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"
_ELEMENT = (
    rb"<!--|<(?:!doctype|\?xml|a|article|b|blockquote|body|br|center|div|em|feed|figure|font|h[1-6]"
    rb"|head|header|hr|html|i|img|li|link|main|meta|nav|noscript|ol|p|pre|rss|script|section|small"
    rb"|span|strong|style|table|tbody|td|th|time|title|tr|ul)[\s>/\[-]"
)
_DOCTYPE = b"<!doctype html"
_ROOT = b"<html"


def is_page(data: bytes) -> bool:
    """Tell whether bytes are an HTML page, or an XML feed, rather than a text.

    A page begins with markup, or has its root element near its beginning. A text that quotes a tag
    is none.

    >>> is_page(b"<!DOCTYPE html><p>Harga beras turun."), is_page(b"Harga <b>beras</b> turun.")
    (True, False)
    """
    # UTF-16 has a NUL beside every letter of markup.
    head = data[:_LONGEST_BLANK].lstrip(_BLANKS)[:_BEGINNING].replace(b"\0", b"").lower()
    if head[:1] == b"<":
        return re.match(_ELEMENT, head) is not None
    return _DOCTYPE in head or _ROOT in head
