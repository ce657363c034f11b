"""A stream of JSON, value by value, over a buffer that is filled as they are asked for.

What can't be read is a failure, without a source, in its place.
"""

import json
import re
from codecs import getincrementaldecoder
from typing import BinaryIO

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.crowds import Scan, is_crowd, may_be_crowd, too_crowded
from inakoran_extract.inputs.documents import Failure
from inakoran_extract.inputs.errors import too_large
from inakoran_extract.inputs.values import json_decoder

BROKEN_JSON = "broken-json"
CHUNK = 1 << 16
_SPACE = re.compile(r"[\s,]*")
_NEXT_ROW = re.compile(r"\}[\s,]*(?=\{)")
# What may be missing behind the place where the decoder gave up, when it is not the end.
_TAIL = 16


def broken(reason: str) -> Failure:
    """Return the failure of a value that is no good JSON."""
    return Failure("", BROKEN_JSON, f"{reason}; mend or remove it")


class JsonValues:
    """Reads while the allowance lasts.

    Args:
        stream: the JSON.
        encoding: of its bytes.
        max_bytes: what one row may have.
        allowance: counts what reading it costs.

    Attributes:
        size: of the value that was read last, in characters; 0 where it was not taken.
    """

    def __init__(
        self, stream: BinaryIO, encoding: str, max_bytes: int, allowance: Allowance
    ) -> None:
        self.size = 0
        self._stream = stream
        self._decoder = getincrementaldecoder(encoding)("replace")
        self._max_bytes = max_bytes
        self._allowance = allowance
        self._text = ""
        self._place = 0
        self._crowded = False
        self._ended = False
        self._first = True

    @property
    def place(self) -> int:
        """Where in what is held the next sign stands."""
        return self._place

    def step(self) -> None:
        """Pass over one sign."""
        self._place += 1

    def drop(self) -> None:
        """Pass over all that is held."""
        self._place = len(self._text)

    def peek(self) -> str:
        """Pass over white space and commas; return the next character, empty at the end."""
        while True:
            found = _SPACE.match(self._text, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._fill(CHUNK):
                return ""

    def peek_inside(self) -> str:
        """Return the first character inside of the list that begins here; empty if it is far."""
        while True:
            found = _SPACE.match(self._text, self._place + 1)
            if found and found.end() < len(self._text):
                return self._text[found.end()]
            if len(self._text) - self._place > CHUNK or not self._fill(CHUNK):
                return ""

    def value(self, limit: int) -> object:
        """Return the value that begins here and pass over it; else why it can't be taken, and stay.

        Args:
            limit: characters that are read of it at most, but for a piece.
        """
        self.size = 0
        while True:
            self._allowance.check()
            if self._crowded and is_crowd(self._text, self._place):
                return too_crowded("")
            try:
                value, end = json_decoder().raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                incomplete = not self._ended and (
                    error.msg.startswith("Unterminated string")
                    or error.pos >= len(self._text) - _TAIL
                )
                if not incomplete:
                    return broken(f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]}")
                if len(self._text) - self._place > limit + CHUNK:
                    return too_large("", self._max_bytes)
                # Twice as much each time, so that a long value is not tried again and again.
                self._fill(max(CHUNK, len(self._text) - self._place))
            except (ValueError, RecursionError):
                return broken("JSON that can't be read")
            else:
                number = isinstance(value, int | float)
                if number and end >= len(self._text) - _TAIL and not self._ended:
                    self._fill(CHUNK)  # Its last digits may be yet to come.
                    continue
                self.size, self._place = end - self._place, end
                return value

    def go_on(self, item: object, depth: int = 0) -> bool:
        """Go behind what was not read; tell whether there is more.

        Args:
            item: what was made of the value that begins here.
            depth: how many objects around it end with it.
        """
        if not isinstance(item, Failure):
            return True
        if item.code == BROKEN_JSON:
            return self.skip_row()
        scan = Scan(depth)
        while (end := scan.feed(self._text, self._place)) is None:
            self._place = len(self._text)
            if not self._pass_on():
                return False
        self._place = end
        return True

    def skip_row(self) -> bool:
        """Go to where the next row seems to begin; tell whether there is one."""
        while True:
            found = _NEXT_ROW.search(self._text, self._place)
            if found:
                self._place = found.end()
                return True
            self._place = max(self._place, len(self._text) - _TAIL)
            if not self._pass_on():
                self._place = len(self._text)
                return False

    def _pass_on(self) -> bool:
        """Read on in what is passed over, which has no time of its own; tell if there was more."""
        self._allowance.restart()
        return self._fill(CHUNK)

    def _fill(self, size: int) -> bool:
        """Read on; tell whether there was more. What was passed is let go."""
        self._allowance.check()
        if self._ended:
            return False
        data = self._stream.read(size)
        self._ended = not data
        text = self._decoder.decode(data, final=self._ended)
        if self._first and text:
            text = text.removeprefix("\ufeff")
            self._first = False
        self._text = self._text[self._place :] + text
        self._place = 0
        self._crowded = may_be_crowd(self._text)
        return bool(text) or not self._ended
