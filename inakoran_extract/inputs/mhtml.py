"""MHTML, the one file that a browser saves a page to: RFC 2557, a mail with the page's parts.

The first HTML part is the page; pictures, styles and frames are passed over as they come, so that
memory is that of the page. `Snapshot-Content-Location`, else the part's own `Content-Location`, is
its address. `Date` is when it was saved, which is no date of the article: it is handed on with the
input and states nothing.
"""

from binascii import a2b_base64, a2b_qp
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import BinaryIO

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.errors import InputError, TruncatedError, too_large

_MHTML = "the MHTML file"
_UNREADABLE = "unreadable"
_NO_PAGE = "no page in it; save it anew, as a web page or as text"
# A header that is longer is none.
_MOST_HEADER = 1 << 18
_LINE = 1 << 16


def read_mhtml(stream: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the page of an MHTML file.

    Raises:
        InputError: it holds no page, or ends within it.
    """
    top = message_from_bytes(_read_header(stream), policy=compat32)
    boundary = top.get_boundary()
    if boundary is None:
        if top.get_content_type() != "text/html":
            raise InputError(_UNREADABLE, _NO_PAGE)
        yield _page(top, top, stream.read(2 * options.max_bytes + 1), source, options)
        return
    mark = b"--" + boundary.encode("latin-1", "replace")
    _read_part(stream, mark, 0)
    while header := _read_header(stream):
        part = message_from_bytes(header, policy=compat32)
        page = part.get_content_type() in {"text/html", "application/xhtml+xml"}
        # Transfer encodings take up to three bytes for one.
        body = _read_part(stream, mark, 3 * options.max_bytes if page else 0)
        if page:
            yield _page(top, part, body, source, options)
            return
    raise InputError(_UNREADABLE, _NO_PAGE)


def _page(
    top: Message, part: Message, body: bytes, source: str, options: Inputs
) -> Document | Failure:
    coding = str(part["Content-Transfer-Encoding"] or "").strip().lower()
    data = _CODINGS.get(coding, bytes)(body)
    if len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    url = top["Snapshot-Content-Location"] or part["Content-Location"]
    extra: dict[str, object] | None = None
    if options.keep_input:
        extra = {"saved": None if top["Date"] is None else str(top["Date"])}
    kind = "html" if options.document_kind == "auto" else options.document_kind
    charset = part.get_content_charset()
    return Document(source, data, str(url) if url else None, kind, extra, _known(charset))


def _decode_base64(body: bytes) -> bytes:
    """Decode what can be decoded: a file that was cut inside a group has its end missing."""
    letters = body.translate(None, b" \t\r\n=")
    return a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")


_CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "base64": _decode_base64,
    "quoted-printable": a2b_qp,
}


def _known(charset: str | None) -> str | None:
    """Return an encoding's name where Python knows it; without one the page itself tells."""
    try:
        return charset if charset is not None and b" ".decode(charset) == " " else None
    except (LookupError, UnicodeError):
        return None


def _read_header(stream: BinaryIO) -> bytes:
    """Return the lines up to a blank one; none at the end of the file."""
    lines: list[bytes] = []
    size = 0
    while (line := stream.readline(_LINE)) and line.strip():
        size += len(line)
        if size > _MOST_HEADER:
            raise InputError(_UNREADABLE, _NO_PAGE)
        lines.append(line)
    return b"".join(lines)


def _read_part(stream: BinaryIO, mark: bytes, most: int) -> bytes:
    """Return what stands before the next boundary, of its bytes no more than `most` and a line."""
    lines: list[bytes] = []
    size = 0
    while line := stream.readline(_LINE):
        if line.startswith(mark) and line.strip() in (mark, mark + b"--"):
            return b"".join(lines)
        if size <= most and most:
            lines.append(line)
            size += len(line)
    if lines:
        raise TruncatedError(_MHTML)
    return b""
