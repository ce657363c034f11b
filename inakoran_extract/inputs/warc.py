"""WARC and WET: each page or text that a crawler stored is a document.

Read are responses, resources and conversions (the texts of a WET file). The number behind the `#`
is the record's place in the file, from 1, other kinds of records counted.
"""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.documents import (
    DamagedError,
    Document,
    Failure,
    Inputs,
    MissingExtraError,
    too_large,
)
from inakoran_extract.reading.detect import is_page

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_NAME = "the WARC file"
_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_TEXTS = frozenset(("text/plain",))
_STEP = 1 << 16
_OK = range(200, 300)


def read_warc(stream: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a WARC file as it is read.

    A response that is no success, such as a redirect, is no input.

    Raises:
        InputError: fastwarc isn't installed, or the file ends early or is damaged.
    """
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError:
        raise MissingExtraError(_NAME, "warc") from None

    try:
        for number, record in enumerate(
            ArchiveIterator(_Forward(stream), parse_http=True, auto_decode="all"), 1
        ):
            kind = _kind_of(record)
            if kind is None:
                continue
            place = f"{source}#{number}"
            data = record.reader.read(options.max_bytes + 1)
            if len(data) > options.max_bytes:
                yield too_large(place, options.max_bytes)
                continue
            if not record.is_http and len(data) < record.content_length:
                raise DamagedError(_NAME)
            if kind == "" and not is_page(data):
                continue
            url = record.headers.get("WARC-Target-URI")
            kind = options.document_kind if options.kind != "auto" else kind or "html"
            yield Document(place, data, url.strip("<>") if url else None, kind)
    except (OSError, ValueError, EOFError):
        raise DamagedError(_NAME) from None
    # The reader stops without a word at what is no record.
    if stream.read(1):
        raise DamagedError(_NAME)


class _Forward:
    """A stream that can be sought forward only, by reading: the reader skips records so.

    Of a stream that can't be sought at all it panics, which no `except Exception` holds up.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._place = 0

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._place += len(data)
        return data

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = 0, /) -> int:
        left = offset if whence == 1 else offset - self._place
        while left > 0 and (data := self.read(min(left, _STEP))):
            left -= len(data)
        return self._place

    def close(self) -> None:
        """Leave the stream to whoever opened it."""


def _kind_of(record: "WarcRecord") -> str | None:
    """Return what a record holds: `html`, `text`, "" if that isn't said; None if it is no input."""
    from fastwarc.warc import WarcRecordType

    if record.record_type not in (
        WarcRecordType.response,
        WarcRecordType.resource,
        WarcRecordType.conversion,
    ):
        return None
    if record.is_http:
        status = record.http_headers.status_code if record.http_headers is not None else None
        if status is not None and status not in _OK:
            return None
        content = record.http_content_type
    else:
        content = record.headers.get("Content-Type")
    content = (content or "").partition(";")[0].strip().lower()
    if content in _PAGES:
        return "html"
    if content in _TEXTS:
        return "text"
    return None if content else ""
