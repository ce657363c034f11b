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
from functools import cache
from typing import BinaryIO, NamedTuple

from inakoran_extract.inputs.columns import choose, look_up
from inakoran_extract.inputs.documents import Document, Failure, InputError, Inputs, too_large
from inakoran_extract.inputs.rows import Numbered, read_rows, repeating
from inakoran_extract.inputs.values import joined
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


class Broken(NamedTuple):
    """A row that can't be read, and why."""

    message: str


class TooLong(NamedTuple):
    """A row that is longer than a document may be."""


_Item = dict[str, object] | Broken | TooLong


def read_json(
    head: bytes, stream: BinaryIO, source: str, options: Inputs
) -> Iterator[Document | Failure]:
    """Yield the documents of a JSON file, one row in memory at a time.

    Args:
        head: the stream's beginning.
        stream: the JSON.
        source: what it is called.
        options: how it is read.

    Raises:
        InputError: it holds no object, or none with an article.
    """
    encoding = options.encoding or guess_encoding(head)

    def rows() -> Generator[Numbered | Failure, None, None]:
        return _number(_Reader(stream, encoding, options), source, options)

    again = repeating(stream, rows)
    return read_rows(rows(), source, options, again=again)


def _number(
    reader: "_Reader", source: str, options: Inputs
) -> Generator[Numbered | Failure, None, None]:
    number = 0
    for item in reader.items():
        number += 1
        place = f"{source}#{number}"
        if isinstance(item, Broken):
            yield Failure(place, _BROKEN, f"{item.message}; mend or remove it")
        elif isinstance(item, TooLong):
            yield too_large(place, options.max_bytes)
        else:
            yield Numbered(place, item)
    if not number:
        raise InputError(_EMPTY, "empty: JSON without a row; leave it out")


class _Reader:
    """A stream of JSON, read value by value."""

    def __init__(self, stream: BinaryIO, encoding: str, options: Inputs) -> None:
        self._stream = stream
        self._decoder = getincrementaldecoder(encoding)("replace")
        self._options = options
        self._text = ""
        self._place = 0
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
                yield Broken(f"no JSON object at character {self._place + 1}")
                if not self._skip_row():
                    return

    def _elements(self) -> Iterator[_Item]:
        """Yield the elements of an array, its bracket passed."""
        while (sign := self._peek()) and sign != "]":
            item = self._value(self._options.max_bytes)
            if item is None or isinstance(item, dict | Broken | TooLong):
                yield Broken("no JSON object") if item is None else item
            else:
                yield Broken("no JSON object")
            if isinstance(item, Broken | TooLong) and not self._skip_row():
                return
        self._place += 1

    def _object(self) -> Iterator[_Item]:
        """Yield an object that is a row, or the rows of the one list of objects that it holds."""
        begin = self._place
        value = self._value(min(_LONGEST_WRAPPER, self._options.max_bytes))
        if isinstance(value, dict):
            yield from self._rows_in(value) or [value]
        elif isinstance(value, TooLong):
            # Nothing of it was taken: its members are read one by one.
            self._place = begin
            yield from self._members(0)
        else:
            yield value if isinstance(value, Broken) else Broken("no JSON object")
            self._skip_row()

    def _members(self, depth: int) -> Iterator[_Item]:
        """Yield the rows of a long object: its first list of objects, or else itself."""
        row: dict[str, object] = {}
        wraps = False
        self._place += 1
        while (sign := self._peek()) and sign != "}":
            key = self._value(_LONGEST_WRAPPER)
            if not isinstance(key, str) or self._peek() != ":":
                yield Broken("broken JSON: no name before a value")
                self._place = len(self._text)
                return
            self._place += 1
            sign = self._peek()
            article = self._is_article(row)
            if sign == "[" and not article and self._peek_inside() == "{":
                wraps = True
                self._place += 1
                yield from self._elements()
                continue
            begin = self._place
            value = self._value(self._options.max_bytes if article else _LONGEST_WRAPPER)
            if isinstance(value, TooLong) and sign == "{" and not article and depth < _DEEPEST:
                wraps = True
                self._place = begin
                yield from self._members(depth + 1)
                continue
            if isinstance(value, TooLong) and not article:
                value = self._value(self._options.max_bytes)
            if isinstance(value, Broken | TooLong):
                yield value
                self._skip_row()
                return
            rows = self._rows_in(value) if isinstance(value, dict) and not article else None
            if rows:
                wraps = True
                yield from rows
            else:
                row[key] = value
        self._place += 1
        if not wraps:
            yield row

    def _rows_in(self, value: dict[str, object]) -> list[_Item] | None:
        """Return the rows that an object holds; None where it is a row itself."""
        return None if self._is_article(value) else _find_rows(value, _DEEPEST)

    def _is_article(self, row: dict[str, object]) -> bool:
        columns = choose([*row], self._options)
        return any(joined(look_up(row, column)) is not None for column in columns.texts)

    def _value(self, limit: int) -> object:
        """Return the value that begins here, `Broken` or `TooLong`; the place is behind it."""
        while True:
            try:
                value, self._place = _decoder().raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                incomplete = not self._ended and (
                    error.msg.startswith("Unterminated string")
                    or error.pos >= len(self._text) - _TAIL
                )
                if not incomplete:
                    return Broken(f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]}")
                if len(self._text) - self._place > limit + _CHUNK:
                    return TooLong()
                # Twice as much each time, so that a long value is not tried again and again.
                self._fill(max(_CHUNK, len(self._text) - self._place))
            except (ValueError, RecursionError):
                return Broken("JSON that can't be read")
            else:
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
        """Return the first character inside of the list that begins here."""
        while True:
            found = _SPACE.match(self._text, self._place + 1)
            if found and found.end() < len(self._text):
                return self._text[found.end()]
            if not self._fill(_CHUNK):
                return ""

    def _skip_row(self) -> bool:
        """Go to where the next row seems to begin; tell whether there is one."""
        while True:
            found = _NEXT_ROW.search(self._text, self._place)
            if found:
                self._place = found.end()
                return True
            self._place = max(self._place, len(self._text) - _TAIL)
            if not self._fill(_CHUNK):
                self._place = len(self._text)
                return False

    def _fill(self, size: int) -> bool:
        """Read on; tell whether there was more. What was passed is let go."""
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


@cache
def _decoder() -> json.JSONDecoder:
    # What isn't a number has no spelling in JSON, though many write it.
    return json.JSONDecoder(parse_constant=lambda _: None)
