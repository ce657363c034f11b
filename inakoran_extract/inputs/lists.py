"""Tells a list of stories from a stream of dumps, which has the same heads in a row.

A tag's page prints title, date and teaser of each story, as a stream prints title, date and story.
Only the whole shows that none of its stories is told; then its parts are no articles either.
"""

from inakoran_extract.composing import is_none
from inakoran_extract.layout.teasers import may_be_teasers, take_turns
from inakoran_extract.parser import extract_text
from inakoran_extract.reading.decoding import DecodeError, decode
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather


def is_list(data: bytes, encoding: str | None) -> bool:
    """Tell whether a text that could be cut is a list of stories, each told in a teaser at most.

    That is where titles, dates and short teasers take turns, or where what lies between them is of
    no article as a whole: menus, pagers, writers of whom the page is.

    Args:
        data: the whole text, no larger than what is looked at of a stream.
        encoding: of the bytes, if it is known.
    """
    try:
        text, _ = decode(data, encoding)
    except (DecodeError, LookupError):
        return False
    blocks = gather(read_lines(text))
    return take_turns(blocks) or (may_be_teasers(blocks) and is_none(extract_text(text)))
