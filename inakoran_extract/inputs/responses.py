"""A web server's answer as crawlers store it: its status, and its body without what packs it.

Headers tell how a body was sent (RFC 9112, 7; RFC 9110, 8.4). Many crawlers store it unpacked and
leave the headers as they were, Common Crawl's news archive of its first years among them. So the
body itself is asked first: what is no packed data is taken as it is.
"""

# Few bodies are packed.
# ruff: noqa: PLC0415

import re
from collections.abc import Callable
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
            if coding == "chunked":
                body = _unpack_chunks(body, most)
            elif coding in _UNPACKERS and _CONTROL.search(body, 0, _BEGINNING) is not None:
                body = _UNPACKERS[coding](body, most)
    return body


def _unpack_chunks(data: bytes, most: int) -> bytes:
    parts: list[bytes] = []
    size = place = 0
    while size <= most:
        match = _CHUNK.match(data, place)
        if match is None:
            if not parts:
                return data
            raise TruncatedError(_BODY) if place >= len(data) else DamagedError(_BODY)
        length = int(match[1], 16)
        part = data[match.end() : match.end() + length]
        if len(part) < length:
            raise TruncatedError(_BODY)
        if not length:
            break
        parts.append(part)
        size += length
        end = _LINE_END.match(data, match.end() + length)
        place = end.end() if end else match.end() + length
    return b"".join(parts)


def _unpack_gzip(data: bytes, most: int) -> bytes:
    return _inflate(data, most, 31) if data.startswith(GZIP) else data


def _unpack_deflate(data: bytes, most: int) -> bytes:
    # RFC 9110 means zlib's wrapping by this name; many servers leave the wrapping out.
    wrapped = len(data) > 1 and data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
    return _inflate(data, most, 15 if wrapped else -15)


def _inflate(data: bytes, most: int, form: int) -> bytes:
    import zlib

    parts: list[bytes] = []
    size = 0
    while data and size <= most:
        member = zlib.decompressobj(wbits=form)
        try:
            while data and not member.eof and size <= most:
                part = member.decompress(data, _STEP)
                parts.append(part)
                size += len(part)
                data = member.unconsumed_tail
        except zlib.error:
            if not parts and form < 0:
                return data
            raise DamagedError(_BODY) from None
        if not member.eof and size <= most:
            raise TruncatedError(_BODY)
        data = member.unused_data if form == 31 and member.unused_data.startswith(GZIP) else b""
    return b"".join(parts)


def _unpack_zstd(data: bytes, most: int) -> bytes:
    if not data.startswith(ZSTD):
        return data
    make, broken = load_zstd()
    frame = make()
    parts: list[bytes] = []
    size = start = 0
    try:
        while start < len(data) and not frame.eof and size <= most:
            parts.append(frame.decompress(data[start : start + _ZSTD_STEP]))
            size += len(parts[-1])
            start += _ZSTD_STEP
    except broken:
        raise DamagedError(_BODY) from None
    if not frame.eof and size <= most:
        raise TruncatedError(_BODY)
    return b"".join(parts)


def _unpack_brotli(data: bytes, most: int) -> bytes:
    try:
        import brotli  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise MissingExtraError(_BROTLI, "brotli") from None

    unpacker = brotli.Decompressor()
    parts: list[bytes] = []
    size = 0
    try:
        part = unpacker.process(data, output_buffer_limit=_STEP)
        while part and size <= most:
            parts.append(part)
            size += len(part)
            part = unpacker.process(b"", output_buffer_limit=_STEP)
    except brotli.error:
        # Nothing tells Brotli's data from any other.
        if not parts:
            return data
        raise DamagedError(_BODY) from None
    if not unpacker.is_finished() and size <= most:
        raise TruncatedError(_BODY)
    return b"".join(parts)


_UNPACKERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _unpack_gzip,
    "x-gzip": _unpack_gzip,
    "deflate": _unpack_deflate,
    "br": _unpack_brotli,
    "zstd": _unpack_zstd,
}
