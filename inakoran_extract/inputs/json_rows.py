"""JSON that is not one object a line: an array of objects, an object that holds one, or objects.

It is read by the standard library's decoder, one row after the other, over a buffer that is filled
as the rows go: memory is that of the largest row, and the decoder is as fast as for JSON Lines. A
reader of events, such as ijson, is slower and would be one more thing to install.

The number behind the `#` is the row's place, from 1.
"""

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Generator, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.columns import choose, look_up
from inakoran_extract.inputs.crowds import Scan, is_crowd, may_be_crowd, too_crowded
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import MOST_VALUES, InputError, too_large
from inakoran_extract.inputs.rows import Numbered, Table, read_rows, repeating
from inakoran_extract.inputs.values import joined, json_decoder, paired
from inakoran_extract.reading.decoding import guess_encoding

_CHUNK = 1 << 16
_EMPTY = "empty"
# An object that is longer is not asked whether it is an article itself before its rows are read.
_LONGEST_WRAPPER = 1 << 20
_DEEPEST = 4
_BROKEN = "broken-json"
_SPACE = re.compile(r"[\s,]*")
_NEXT_ROW = re.compile(r"\}[\s,]*(?=\{)")
# What may be missing behind the place where the decoder gave up, when it is not the end.
_TAIL = 16


# A failure has no source yet: the reader doesn't count.
_Item = dict[str, object] | Failure


def _broken(reason: str) -> Failure:
    return Failure("", _BROKEN, f"{reason}; mend or remove it")


def _is_large(value: object) -> bool:
    """Tell whether a value was not taken since it is too long, or holds too many others."""
    return isinstance(value, Failure) and value.code != _BROKEN


def read_json(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure]:
    """Yield the documents of a JSON file, one row in memory at a time.

    Args:
        head: the stream's beginning.
        stream: the JSON.
        place: where it is found.
        options: how it is read.

    Raises:
        InputError: it holds no object, or none with an article.
    """
    encoding = options.encoding or guess_encoding(head)

    def rows() -> Generator[Numbered | Failure, None, None]:
        return _number(_Reader(stream, encoding, options, place.allowance), place)

    return read_rows(rows(), place.source, options, Table("", repeating(stream, rows)))


def _number(reader: "_Reader", place: Place) -> Generator[Numbered | Failure, None, None]:
    number = 0
    for number, item in enumerate(reader.items(), 1):
        place.allowance.restart()
        source = f"{place.source}#{number}"
        if isinstance(item, Failure):
            yield item._replace(source=source)
        else:
            yield Numbered(source, item)
    if not number:
        raise InputError(_EMPTY, "empty: JSON without a row; leave it out")


class _Reader:
    """A stream of JSON, read value by value, while the allowance lasts."""

    def __init__(
        self, stream: BinaryIO, encoding: str, options: Inputs, allowance: Allowance
    ) -> None:
        self._stream = stream
        self._decoder = getincrementaldecoder(encoding)("replace")
        self._options = options
        self._allowance = allowance
        self._text = ""
        self._place = 0
        self._size = 0  # of the last value
        self._crowded = False
        self._ended = False
        self._first = True

    def items(self) -> Iterator[_Item]:
        """Yield the rows."""
        while sign := self._peek():
            if sign == "[":
                self._place += 1
                yield from self._elements()
            elif sign == "{":
                yield from self._object()
            elif sign in "]}":
                self._place += 1
            else:
                yield _broken(f"no JSON object at character {self._place + 1}")
                if not self._skip_row():
                    return

    def _elements(self) -> Iterator[_Item]:
        """Yield the elements of an array, its bracket passed."""
        while (sign := self._peek()) and sign != "]":
            item = self._value(self._options.max_bytes)
            yield item if isinstance(item, dict | Failure) else _broken("no JSON object")
            if not self._go_on(item):
                return
        self._place += 1

    def _object(self) -> Iterator[_Item]:
        """Yield an object that is a row, or the rows of the one list of objects that it holds."""
        value = self._value(min(_LONGEST_WRAPPER, self._options.max_bytes))
        if isinstance(value, dict):
            yield from self._rows_in(value) or [value]
        elif _is_large(value):
            # Nothing of it was taken: its members are read one by one.
            yield from self._members(0)
        elif isinstance(value, Failure):
            yield value
            self._skip_row()

    def _members(self, depth: int) -> Iterator[_Item]:
        """Yield the rows of a long object: its first list of objects, or else itself."""
        row: list[tuple[str, object]] = []
        article = wraps = False
        size = 0
        self._place += 1
        while (sign := self._peek()) and sign != "}":
            key = self._name()
            size += self._size
            if key is None:
                yield _broken("broken JSON: no name before a value")
                self._place = len(self._text)
                return
            sign = self._peek()
            if sign == "[" and not article and self._peek_inside() == "{":
                wraps = True
                self._place += 1
                yield from self._elements()
                continue
            value = self._value(self._options.max_bytes if article else _LONGEST_WRAPPER)
            if _is_large(value) and not article:
                if sign == "{" and depth < _DEEPEST:
                    wraps = True
                    yield from self._members(depth + 1)
                    continue
                value = self._value(self._options.max_bytes)
            size += self._size
            if not isinstance(value, Failure):
                value = self._refuse(size, len(row)) or value
            if isinstance(value, Failure):
                yield value
                self._go_on(value, depth=1)
                return
            rows = self._rows_in(value) if isinstance(value, dict) and not article else None
            if rows:
                wraps = True
                yield from rows
            else:
                row.append((key, value))
                # Whatever follows, it stays one.
                article = article or self._is_article({key: value})
        self._place += 1
        if not wraps:
            yield paired(row)

    def _name(self) -> str | None:
        """Return the name that begins here, its colon passed; None where there is none."""
        name = self._value(_LONGEST_WRAPPER)
        if not isinstance(name, str) or self._peek() != ":":
            return None
        self._place += 1
        return name

    def _refuse(self, size: int, count: int) -> Failure | None:
        """Return why a row is too large with one member more; None where it isn't.

        Args:
            size: of the row up to here, in characters.
            count: of its members.
        """
        if count > MOST_VALUES:
            return too_crowded("")
        most = self._options.max_bytes
        return too_large("", most) if size > most + _CHUNK else None

    def _rows_in(self, value: dict[str, object]) -> list[_Item] | None:
        """Return the rows that an object holds; None where it is a row itself."""
        return None if self._is_article(value) else _find_rows(value, _DEEPEST)

    def _is_article(self, row: dict[str, object]) -> bool:
        columns = choose([*row], self._options)
        return any(joined(look_up(row, column)) is not None for column in columns.texts)

    def _value(self, limit: int) -> object:
        """Return the value that begins here, with the place behind it.

        Or else why it wasn't taken, with the place where it was.
        """
        self._size = 0
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
                    return _broken(f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]}")
                if len(self._text) - self._place > limit + _CHUNK:
                    return too_large("", self._options.max_bytes)
                # Twice as much each time, so that a long value is not tried again and again.
                self._fill(max(_CHUNK, len(self._text) - self._place))
            except (ValueError, RecursionError):
                return _broken("JSON that can't be read")
            else:
                number = isinstance(value, int | float)
                if number and end >= len(self._text) - _TAIL and not self._ended:
                    self._fill(_CHUNK)  # Its last digits may be yet to come.
                    continue
                self._size, self._place = end - self._place, end
                return value

    def _peek(self) -> str:
        """Pass over white space and commas; return the next character, empty at the end."""
        while True:
            found = _SPACE.match(self._text, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._fill(_CHUNK):
                return ""

    def _peek_inside(self) -> str:
        """Return the first character inside of the list that begins here; empty if it is far."""
        while True:
            found = _SPACE.match(self._text, self._place + 1)
            if found and found.end() < len(self._text):
                return self._text[found.end()]
            if len(self._text) - self._place > _CHUNK or not self._fill(_CHUNK):
                return ""

    def _go_on(self, item: object, depth: int = 0) -> bool:
        """Go behind what was not read; tell whether there is more.

        Args:
            item: what was made of the value that begins here.
            depth: how many objects around it end with it.
        """
        if not isinstance(item, Failure):
            return True
        if item.code == _BROKEN:
            return self._skip_row()
        scan = Scan(depth)
        while (end := scan.feed(self._text, self._place)) is None:
            self._place = len(self._text)
            if not self._pass_on():
                return False
        self._place = end
        return True

    def _skip_row(self) -> bool:
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
        return self._fill(_CHUNK)

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


def _find_rows(value: dict[str, object], depth: int) -> list[_Item] | None:
    """Return the objects of the one list of objects in an object, however deep; else None."""
    found: list[list[_Item]] = []
    for inner in value.values():
        if isinstance(inner, list) and inner and all(isinstance(item, dict) for item in inner):
            found.append(inner)
        elif isinstance(inner, dict) and depth:
            rows = _find_rows(inner, depth - 1)
            if rows is not None:
                found.append(rows)
    return found[0] if len(found) == 1 else None
