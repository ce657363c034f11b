"""WARC and WET: each page or text that a crawler stored is a document.

Read are responses, resources and conversions (the texts of a WET file), of any version of the
format (ISO 28500). The number behind the `#` is the record's place in the file, from 1, other kinds
of records counted. A record that can't be read costs itself only: behind it the next one is looked
for.
"""

import io
import re
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import DamagedError, InputError, too_large
from inakoran_extract.inputs.responses import Response, parse_headers, parse_response, unpack_body
from inakoran_extract.inputs.streams import LOST, skip
from inakoran_extract.reading.detect import is_page

# The first line of a record; what was cut may stand in front of it.
_FIRST_LINE = re.compile(rb"WARC/\d\.\d{1,2}\r?\n\Z")
_BEGINNING = re.compile(rb"WARC/\d\.\d{1,2}\r?\n[A-Za-z-]{1,60}:")
_RECORD = "the record"
_NAME = "the WARC file"
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_TEXTS = frozenset(("text/plain",))
_TYPES = frozenset(("response", "resource", "conversion"))
_REVISIT = "revisit"
_UNTYPED = "without a type"
_HTTP = "application/http"
_OK = range(200, 300)
# Bytes: more than a line or a record's headers ever have, digits of more than a record ever has,
# and what stands around a page in its record.
_LONGEST_LINE = 1 << 16
_LONGEST_HEADERS = 1 << 20
_MOST_DIGITS = 13
_MOST_LEFT = 16
_AROUND: Final = 1 << 20
# As often the largest record may be read again.
_MOST_AGAIN: Final = 16


class _Record(NamedTuple):
    """A record.

    Attributes:
        headers: by their names in lower case.
        content: its bytes, or the first of them where they are more than is wanted.
        is_long: they are more.
        is_whole: what it says of its end is true.
    """

    headers: dict[str, str]
    content: bytes = b""
    is_long: bool = False
    is_whole: bool = False


def read_warc(stream: BinaryIO, place: Place, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a WARC file as it is read.

    A response that is no success, such as a redirect, is no input; it is counted by the meter.

    Args:
        stream: the file, unpacked.
        place: where it is found.
        options: how it is read.

    Raises:
        InputError: reading the stream does.
    """
    number = 0
    for record in _Reader(stream, place.allowance, options.max_bytes + _AROUND).records():
        place.allowance.restart()
        if record is None:
            message = "damaged: what stands between two records is lost; fetch it anew"
            yield Failure(place.source, "broken", message)
            continue
        number += 1
        source = f"{place.source}#{number}"
        try:
            item = _read_record(record, source, options)
        except InputError as error:
            item = Failure(source, error.code, str(error))
        if isinstance(item, str):
            if options.meter is not None:
                options.meter.leave_unread(item)
        elif item is not None:
            yield item


def _read_record(record: _Record, source: str, options: Inputs) -> Document | Failure | str | None:
    """Return the document that a record holds; else what answer it is, or None for no answer.

    Raises:
        InputError: it can't be read.
    """
    if not record.is_whole:
        raise DamagedError(_RECORD)
    sort = record.headers.get("warc-type", "").lower()
    if sort not in _TYPES:
        # A request and what a crawler tells of itself are no answers.
        return sort if sort == _REVISIT else None
    content_type = _media_type(record.headers)
    response = Response(None, {}, record.content)
    if content_type in {_HTTP, ""}:
        response = parse_response(record.content)
        content_type = _media_type(response.headers)
        if response.status is not None and response.status not in _OK:
            return f"status {response.status}"
    kind = _kind(content_type)
    if kind is None:
        return content_type
    if record.is_long:
        large = kind or is_page(response.body)
        return too_large(source, options.max_bytes) if large else _UNTYPED
    data = unpack_body(response, options.max_bytes)
    if len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    if kind == "" and not is_page(data):
        return _UNTYPED
    kind = options.document_kind if options.kind != "auto" else kind or "html"
    url = record.headers.get("warc-target-uri", "").strip("<>")
    return Document(source, data, url or None, kind)


def _media_type(headers: dict[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _kind(content_type: str) -> str | None:
    """Return what a record holds: `html`, `text`, "" if that isn't said; None if it is no input."""
    if content_type in _PAGES:
        return "html"
    if content_type in _TEXTS:
        return "text"
    return None if content_type else ""


class _Reader:
    """Reads records one by one, and finds the next one behind what is none.

    Args:
        stream: the file.
        allowance: counts what reading it costs.
        most: bytes of a record that are kept.
    """

    def __init__(self, stream: BinaryIO, allowance: Allowance, most: int) -> None:
        self._stream = stream
        self._allowance = allowance
        self._most = most
        # What was read too far, a line that comes before it, and how much more may be.
        self._ahead = io.BytesIO()
        self._line = b""
        self._again = _MOST_AGAIN * most

    def records(self) -> Iterator[_Record | None]:
        """Yield the records in order, and None for what stands between two of them."""
        whole, lost = True, False
        while line := self._read_line():
            first = _FIRST_LINE.search(line)
            # What follows a broken record is most likely its own.
            if whole and (line[: first.start()] if first else line).strip():
                lost = True
            if first is not None:
                if lost:
                    yield None
                record = self._read_record()
                whole, lost = record.is_whole, False
                yield record
            self._allowance.restart()
        if lost:
            yield None

    def _read_record(self) -> _Record:
        headers = self._read_headers()
        length = headers.get("content-length", "") if headers is not None else ""
        if headers is None or not length.isascii() or not length.isdecimal():
            return _Record({})
        if len(length) > _MOST_DIGITS:
            return _Record(headers)
        size = int(length)
        is_long = size > self._most
        content = self._read(_AROUND if is_long else size)
        read = len(content)
        if is_long:
            read += self._pass_over(size - read)
        if read == size:
            rest = self._read_rest()
            if self._is_at_end():
                return _Record(headers, content + rest, is_long, is_whole=True)
            self._line = rest + self._line
        # With a length that is too large, the next records are within.
        start = _BEGINNING.search(content)
        if start is not None and not is_long:
            self._unread(content[start.start() :])
        return _Record(headers)

    def _read_headers(self) -> dict[str, str] | None:
        """Return the headers below a record's first line, None where they don't end."""
        lines = [b"\n"]
        size = 0
        while (line := self._read_line()).strip():
            cut = _FIRST_LINE.search(line)
            if cut is not None:
                self._line = line[cut.start() :]
                return None
            lines.append(line)
            size += len(line)
            if size > _LONGEST_HEADERS:
                return None
        return parse_headers(b"".join(lines)) if line else None

    def _read_rest(self) -> bytes:
        """Return the few bytes of a record that its length leaves out, without their line end.

        Whoever counts characters, or a page before its last change, is short by a few; behind a
        record that is whole stands an empty line.
        """
        line = self._read_line()
        rest = line.rstrip(b"\r\n")
        if 0 < len(rest) <= _MOST_LEFT and _FIRST_LINE.search(line) is None:
            return rest
        self._line = line
        return b""

    def _is_at_end(self) -> bool:
        """Tell whether nothing but line ends stands before the next record or the file's end."""
        line = b"\n"
        while line and not line.strip():
            line = self._read_line()
        self._line = line
        return not line or line == LOST or _FIRST_LINE.match(line) is not None

    def _read_line(self) -> bytes:
        if self._line:
            line, self._line = self._line, b""
            return line
        line = self._ahead.readline(_LONGEST_LINE)
        if line.endswith(b"\n") or len(line) == _LONGEST_LINE:
            return line
        return line + self._stream.readline(_LONGEST_LINE - len(line))

    def _read(self, size: int) -> bytes:
        data = self._ahead.read(size)
        return data + self._stream.read(size - len(data)) if len(data) < size else data

    def _pass_over(self, size: int) -> int:
        passed = len(self._ahead.read(size))
        return passed + skip(self._stream, size - passed, self._allowance)

    def _unread(self, data: bytes) -> None:
        """Have what was read read again.

        Raises:
            DamagedError: there are so many broken records that this would take for ever.
        """
        data = b"".join((data, self._line, self._ahead.read()))
        self._line = b""
        self._again -= len(data)
        if self._again < 0:
            raise DamagedError(_NAME)
        self._ahead = io.BytesIO(data)
