"""Texts and pages: one article, or several dumps behind each other, each a document of its own."""

# What cuts a stream is loaded with the first that may be one.
# ruff: noqa: PLC0415

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import ExhaustedError, too_large
from inakoran_extract.inputs.looks import WIDE_MARKS, is_markdown
from inakoran_extract.inputs.streams import HEAD, read_chunks
from inakoran_extract.reading.detect import is_page

if TYPE_CHECKING:
    from inakoran_extract.splitting.splitter import Part

# Encodings of two bytes a character have one in nearly each, other data that is no text many.
_FEWEST_NULLS = 1 / 1024
# Bytes that are read behind an article before it is known to be over, as the splitter does it.
_AHEAD = 1 << 21


def read_text(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure]:
    """Yield the articles of a text, or a page.

    Args:
        head: the stream's beginning.
        stream: the text.
        place: where it is found.
        options: how it is read.

    Raises:
        InputError: it can't be read to its end.
    """
    source = place.source
    if options.kind == "auto" and not is_page(head) and is_markdown(head, place.name):
        from inakoran_extract.inputs.markdown import read_markdown

        data = head if len(head) < HEAD else stream.read(options.max_bytes + 1)
        yield read_markdown(data, source, options)
        return
    kind = options.document_kind
    if kind == "auto":
        kind = "html" if is_page(head) else "text"
    if _is_whole(head, kind, options):
        data = head if len(head) < HEAD else stream.read(options.max_bytes + 1)
        yield _document(data, source, kind, options)
        return
    from inakoran_extract.splitting.anchors import may_hold_several

    if len(head) < HEAD and not may_hold_several(head):
        yield _document(head, source, kind, options)
        return
    from inakoran_extract.splitting.splitter import Part, split_articles

    # Any of them may be a page.
    kind = options.document_kind
    passing = _Passing(place.allowance, options.max_bytes)
    chunks = iter((head,)) if len(head) < HEAD else passing.watch(read_chunks(stream))
    parts = split_articles(chunks, options.max_bytes, options.encoding)
    if len(head) < HEAD:
        from inakoran_extract.inputs.lists import is_list

        cut = list(parts)
        parts = iter([Part(head)] if len(cut) > 1 and is_list(head, options.encoding) else cut)
    before = Part(None)
    number = 0
    for part in passing.each(parts):
        # Only with the second article is it known that there are several.
        if number:
            yield _part(before, f"{source}#{number}", kind, options)
        before = part
        number += 1
    yield _part(before, f"{source}#{number}" if number > 1 else source, kind, options)
    if passing.fault is not None and (number > 1 or place.depth):
        raise passing.fault


class _Passing:
    """The articles of a stream, as far as it can be read; one that is too large is passed over.

    Attributes:
        fault: why what is behind such an article can't be read; None where it can.
    """

    def __init__(self, allowance: Allowance, most: int) -> None:
        self._allowance = allowance
        # The lines ahead of an article are read with it.
        self._most = most + _AHEAD
        self._read = 0
        self.fault: ExhaustedError | None = None

    def watch(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield chunks and look at the clock: what is passed over has no time of its own."""
        for chunk in chunks:
            self._read += len(chunk)
            if self._read > self._most:
                self._allowance.restart()
            else:
                self._allowance.check()
            yield chunk

    def each(self, parts: "Iterator[Part]") -> "Iterator[Part]":
        """Yield articles; where one that is too large ends with what may be read, it is the last.

        Raises:
            ExhaustedError: many articles are more than may be read.
        """
        from inakoran_extract.splitting.splitter import Part

        try:
            for part in parts:
                self._read = 0
                yield part
        except ExhaustedError as error:
            if self._read <= self._most:
                raise
            self.fault = error
            yield Part(None)


def _part(part: "Part", source: str, kind: str, options: Inputs) -> Document | Failure:
    """Return an article of a stream, which knows where in it it stands."""
    item = _document(part.data, source, kind, options)
    return item._replace(line=part.line, start=part.start) if isinstance(item, Document) else item


def _document(data: bytes | None, source: str, kind: str, options: Inputs) -> Document | Failure:
    if data is None or len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    return Document(source, data, kind=kind)


def _is_whole(head: bytes, kind: str, options: Inputs) -> bool:
    """Tell whether a text is not to be cut: a page, or in an encoding whose lines aren't bytes."""
    if options.split == "never" or kind == "html":
        return True
    if head.startswith(WIDE_MARKS) or head.count(0) > len(head) * _FEWEST_NULLS:
        return True
    # cp500 and its like, and UTF-16 by its name.
    return options.encoding is not None and "a\n".encode(options.encoding) != b"a\n"
