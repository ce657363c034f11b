"""Tells a list of stories from a stream of dumps, which has the same heads in a row.

A tag's page prints title, date and teaser of each story, as a stream prints title, date and story.
Only the whole shows that none of its stories is told; then its parts are no articles either.
"""

from inakoran_extract.layout.teasers import take_turns
from inakoran_extract.reading.decoding import DecodeError, decode
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather


def is_list(data: bytes, encoding: str | None) -> bool:
    """Tell whether a text that could be cut is a list: titles, dates and short teasers take turns.

    Args:
        data: the whole text, no larger than what is looked at of a stream.
        encoding: of the bytes, if it is known.
    """
    try:
        text, _ = decode(data, encoding)
    except (DecodeError, LookupError):
        return False
    return take_turns(gather(read_lines(text)))
