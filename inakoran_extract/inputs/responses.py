"""A web server's answer as crawlers store it: its status, and its body without what packs it.

Headers tell how a body was sent (RFC 9112, 7; RFC 9110, 8.4). Many crawlers store it unpacked and
leave the headers as they were, Common Crawl's news archive of its first years among them. So the
body itself is asked first: what is no packed data is taken as it is.
"""

# Few bodies are packed.
# ruff: noqa: PLC0415

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from inakoran_extract.inputs.errors import DamagedError, MissingExtraError, TruncatedError
from inakoran_extract.inputs.streams import GZIP, ZSTD, load_zstd

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
_LINE_END = re.compile(rb"\r?\n")
# Text has none of these, and packed data soon has.
_CONTROL = re.compile(rb"[\0-\x08\x0e-\x1f]")
_BEGINNING = 512
# What one step may unpack to.
_STEP = 1 << 16
_ZSTD_STEP = 1 << 10
_BROTLI = "a page packed with Brotli"
_BODY = "the page"


class Response(NamedTuple):
    """An answer.

    Attributes:
        status: its code; None where it has none.
        headers: by their names in lower case; of several of one name the last.
        body: as it was stored.
    """

    status: int | None
    headers: dict[str, str]
    body: bytes


def parse_response(data: bytes) -> Response:
    """Return an answer; data without a status line is taken for a body."""
    match = _STATUS.match(data)
    if match is None:
        return Response(None, {}, data)
    end = _END_OF_HEADERS.search(data)
    if end is None:
        return Response(int(match[1]), parse_headers(data), b"")
    return Response(int(match[1]), parse_headers(data[: end.start()]), data[end.end() :])


def parse_headers(block: bytes) -> dict[str, str]:
    r"""Return the headers of a block of lines; its first line is none.

    >>> parse_headers(b"HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n charset=utf-8")
    {'content-type': 'text/html; charset=utf-8'}
    """
    headers: dict[str, str] = {}
    name = ""
    for line in block.splitlines()[1:]:
        text = line.decode("utf-8", "replace")
        if text[:1] in {" ", "\t"}:
            if name:
                headers[name] = f"{headers[name]} {text.strip()}"
            continue
        name, colon, value = text.partition(":")
        name = name.strip().lower() if colon else ""
        if name:
            headers[name] = value.strip()
    return headers


def unpack_body(response: Response, most: int) -> bytes:
    """Return a body without its packing; of one that has more than `most` bytes, more than that.

    Args:
        response: the answer.
        most: bytes that are wanted.

    Raises:
        InputError: it is packed and ends early, is damaged, or its reader isn't installed.
    """
    body = response.body
    for name in ("transfer-encoding", "content-encoding"):
        codings = response.headers.get(name, "").lower().replace(" ", "").split(",")
        for coding in reversed(codings):
            if coding == "chunked" or (
                coding in _UNPACKERS and _CONTROL.search(body, 0, _BEGINNING) is not None
            ):
                body = _join(_UNPACKERS[coding](body), most)
    return body


def _join(parts: Iterator[bytes], most: int) -> bytes:
    """Return the parts of a body together, up to the one with which there are too many bytes."""
    taken: list[bytes] = []
    size = 0
    for part in parts:
        taken.append(part)
        size += len(part)
        if size > most:
            break
    return b"".join(taken)


def _unpack_chunks(data: bytes) -> Iterator[bytes]:
    place = 0
    while (match := _CHUNK.match(data, place)) is not None:
        length = int(match[1], 16)
        end = match.end() + length
        if end > len(data):
            raise TruncatedError(_BODY)
        if not length:
            return
        yield data[match.end() : end]
        line_end = _LINE_END.match(data, end)
        place = line_end.end() if line_end else end
    if place:
        raise TruncatedError(_BODY) if place >= len(data) else DamagedError(_BODY)
    yield data


def _unpack_gzip(data: bytes) -> Iterator[bytes]:
    return _inflate(data, 31) if data.startswith(GZIP) else iter((data,))


def _unpack_deflate(data: bytes) -> Iterator[bytes]:
    # RFC 9110 means zlib's wrapping by this name; many servers leave the wrapping out.
    wrapped = len(data) > 1 and data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
    return _inflate(data, 15 if wrapped else -15)


def _inflate(data: bytes, form: int) -> Iterator[bytes]:
    import zlib

    whole, begun = data, False
    while data:
        member = zlib.decompressobj(wbits=form)
        try:
            while data and not member.eof:
                yield member.decompress(data, _STEP)
                begun = True
                data = member.unconsumed_tail
        except zlib.error:
            if begun or form > 0:
                raise DamagedError(_BODY) from None
            yield whole
            return
        if not member.eof:
            raise TruncatedError(_BODY)
        data = member.unused_data if form == 31 and member.unused_data.startswith(GZIP) else b""


def _unpack_zstd(data: bytes) -> Iterator[bytes]:
    if not data.startswith(ZSTD):
        yield data
        return
    make, broken = load_zstd()
    frame = make()
    start = 0
    try:
        while start < len(data) and not frame.eof:
            yield frame.decompress(data[start : start + _ZSTD_STEP])
            start += _ZSTD_STEP
    except broken:
        raise DamagedError(_BODY) from None
    if not frame.eof:
        raise TruncatedError(_BODY)


def _unpack_brotli(data: bytes) -> Iterator[bytes]:
    try:
        import brotli  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise MissingExtraError(_BROTLI, "brotli") from None

    unpacker = brotli.Decompressor()
    begun = False
    try:
        part = unpacker.process(data, output_buffer_limit=_STEP)
        while part:
            yield part
            begun = True
            part = unpacker.process(b"", output_buffer_limit=_STEP)
    except brotli.error:
        # Nothing tells Brotli's data from any other.
        if begun:
            raise DamagedError(_BODY) from None
        yield data
        return
    if not unpacker.is_finished():
        raise TruncatedError(_BODY)


_UNPACKERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "chunked": _unpack_chunks,
    "gzip": _unpack_gzip,
    "x-gzip": _unpack_gzip,
    "deflate": _unpack_deflate,
    "br": _unpack_brotli,
    "zstd": _unpack_zstd,
}
