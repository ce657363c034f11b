r"""JSON that is looked through without being read: for its end, and for how many values it holds.

Each object, list and text takes some hundred bytes in memory, whatever its own are.
"""

import re

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.inputs.errors import MOST_VALUES, too_many

_MARKS = ("{", "[", '":', '",')
_SIGN = re.compile(r'["{}\[\]]')
_PIECE = 1 << 16
_IN_TEXT = re.compile(r'["\\]')


def too_crowded(source: str) -> Failure:
    """Return the failure of a row that holds more values than are read."""
    return too_many(source, MOST_VALUES, "objects, lists and texts")


class Scan:
    """Finds the end of a value, piece by piece.

    Args:
        depth: how many objects and lists are around the first piece that end with the value.

    Attributes:
        count: how many objects, lists and texts began.
    """

    def __init__(self, depth: int = 0) -> None:
        self.count = 0
        self._depth = depth
        self._inside = False
        self._escaped = False

    def feed(self, text: str, place: int = 0) -> int | None:
        """Return the index behind the value's end; None where the piece ends before it.

        Args:
            text: the next piece.
            place: where to begin in it.
        """
        while True:
            if self._escaped and place < len(text):
                self._escaped = False
                place += 1
            found = (_IN_TEXT if self._inside else _SIGN).search(text, place)
            if found is None:
                return None
            sign, place = found[0], found.end()
            if sign == "\\":
                self._escaped = True
            elif sign == '"':
                self._inside = not self._inside
                self.count += self._inside
            else:
                self.count += sign in "{["
                self._depth += 1 if sign in "{[" else -1
            if self._depth <= 0 and not self._inside:
                return place


def may_be_crowd(data: bytes | str) -> bool:
    """Tell whether JSON is worth to be counted: it has many signs, in texts or outside."""
    if len(data) <= MOST_VALUES:
        return False
    if isinstance(data, str):
        return sum(map(data.count, _MARKS)) > MOST_VALUES
    return sum(data.count(mark.encode()) for mark in _MARKS) > MOST_VALUES


def is_crowd(text: str, place: int = 0) -> bool:
    """Tell whether a value of JSON holds more values than are read.

    Args:
        text: JSON, of which the end may be missing.
        place: where the value begins.

    >>> is_crowd("[" * 300_000), is_crowd('["' + "[" * 300_000 + '"]')
    (True, False)
    """
    scan = Scan()
    for start in range(place, len(text), _PIECE):
        ended = scan.feed(text[start : start + _PIECE]) is not None
        if ended or scan.count > MOST_VALUES:
            break
    return scan.count > MOST_VALUES
