"""Streams without their compression, known by their first bytes and not by their names.

Everything is read as it is asked for, and a few packed bytes that stand for a great many never are
in memory at once.
"""

import io
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.errors import DamagedError, MissingExtraError, TruncatedError

if TYPE_CHECKING:

    class _Unpacker(Protocol):
        """One member of a gzip stream, or one frame of a zstd stream."""

        @property
        def eof(self) -> bool: ...
        @property
        def unused_data(self) -> bytes: ...
        def decompress(self, data: bytes, /) -> bytes: ...


GZIP = b"\x1f\x8b\x08"
ZSTD = b"\x28\xb5\x2f\xfd"
BZIP2 = b"BZh"
XZ = b"\xfd7zXZ\0"
HEAD = 1 << 16
_CHUNK = 1 << 16
_GZIP = "the gzip data"
_CRAWL = b"WARC/"
# A line that stands in a crawl for what can't be unpacked, so that its reader tells of it.
LOST = b"(what stood here can't be unpacked)\r\n"
_ZSTD = "the zstd data"
# A block of zstd may be a thousand times smaller than what it holds.
_ZSTD_CHUNK = 1 << 10


def open_stream(file: BinaryIO, allowance: Allowance) -> tuple[bytes, BinaryIO]:
    """Return a stream's beginning, and the stream with its compression taken off.

    The beginning is part of the stream. It is the whole where it is shorter than `HEAD`; then the
    stream is a file in memory.

    Args:
        file: the stream.
        allowance: counts what is unpacked.

    Raises:
        InputError: the packed data is damaged, its reader isn't installed, or the allowance is
            used up. Reading the stream raises it too.
    """
    head, stream = _look(file)
    if head.startswith(GZIP):
        return _look(make_stream(counted(_gunzip(stream), allowance)))
    if head.startswith(ZSTD):
        return _look(make_stream(counted(_unzstd(stream), allowance)))
    if head.startswith((BZIP2, XZ)):
        from inakoran_extract.inputs.packings import unpack  # noqa: PLC0415 - few inputs are so

        return _look(make_stream(counted(unpack(head, stream), allowance)))
    return head, stream


def counted(chunks: Iterator[bytes], allowance: Allowance) -> Iterator[bytes]:
    """Yield unpacked bytes, and count them."""
    for chunk in chunks:
        allowance.add(len(chunk))
        yield chunk


def skip(stream: BinaryIO, size: int, allowance: Allowance) -> int:
    """Pass over so many bytes, or all there are.

    What is passed over has no time of its own: it ends with the data, and what is unpacked is
    counted.

    Returns:
        How many bytes were there.
    """
    if size > _CHUNK and stream.seekable():
        place = stream.tell()
        end = min(place + size, stream.seek(0, io.SEEK_END))
        stream.seek(max(place, end))
        return end - place
    left = size
    while left > 0 and (data := stream.read(min(left, _CHUNK))):
        left -= len(data)
        allowance.restart()
    return size - left


def read_chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Yield a stream's bytes as they come."""
    while chunk := stream.read(_CHUNK):
        yield chunk


def _look(file: BinaryIO) -> tuple[bytes, BinaryIO]:
    head = file.read(HEAD)
    if len(head) < HEAD:
        return head, io.BytesIO(head)
    if file.seekable():
        file.seek(-len(head), io.SEEK_CUR)
        return head, file
    return head, make_stream(_rejoin(head, file))


def _rejoin(head: bytes, file: BinaryIO) -> Iterator[bytes]:
    yield head
    yield from read_chunks(file)


class _Chunks(io.RawIOBase):
    """A stream of what an iterator yields."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        super().__init__()
        self._chunks = chunks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = memoryview(chunk)
        target = memoryview(cast("bytearray", buffer))
        size = min(len(target), len(self._left))
        target[:size] = self._left[:size]
        self._left = self._left[size:]
        return size


def make_stream(chunks: Iterator[bytes]) -> BinaryIO:
    """Return a stream of what an iterator yields, one that nobody goes back in."""
    return io.BufferedReader(_Chunks(chunks), _CHUNK)


def _gunzip(file: BinaryIO) -> Iterator[bytes]:
    import zlib  # noqa: PLC0415 - most inputs are not packed

    # Members that were put behind each other, as `cat a.gz b.gz` does, are one input.
    data = file.read(_CHUNK)
    crawl: bool | None = None
    while data:
        member = zlib.decompressobj(wbits=31)
        try:
            while not member.eof:
                data = data or file.read(_CHUNK)
                if data:
                    chunk = member.decompress(data, _CHUNK)
                    data = member.unconsumed_tail
                else:
                    chunk = member.flush()
                    if not member.eof:
                        raise TruncatedError(_GZIP)
                if crawl is None and chunk:
                    crawl = chunk.startswith(_CRAWL)
                yield chunk
        except zlib.error:
            if not crawl:
                raise DamagedError(_GZIP, "gzip -t") from None
            # Each record of a crawl is a member of its own: the next one may be sound.
            yield b"\r\n" + LOST
            data = _find_member(data[1:], file)
            continue
        data = member.unused_data.lstrip(b"\0")
        while not data and (data := file.read(_CHUNK)):
            # Blocks of a tape are filled up with NULs.
            data = data.lstrip(b"\0")


def _find_member(data: bytes, file: BinaryIO) -> bytes:
    """Return what is left of a stream from the next beginning of a gzip member on."""
    while (place := data.find(GZIP)) < 0:
        chunk = file.read(_CHUNK)
        if not chunk:
            return b""
        data = data[1 - len(GZIP) :] + chunk
    return data[place:]


def _unzstd(file: BinaryIO) -> Iterator[bytes]:
    make, broken = load_zstd()
    frame: _Unpacker | None = None
    try:
        data = file.read(_ZSTD_CHUNK)
        while data:
            frame = frame or make()
            yield frame.decompress(data)
            data = b""
            if frame.eof:
                # As with gzip, frames behind each other are one input.
                data = frame.unused_data
                frame = None
            data = data or file.read(_ZSTD_CHUNK)
    except broken:
        raise DamagedError(_ZSTD, "zstd -t") from None
    if frame is not None:
        raise TruncatedError(_ZSTD)


def load_zstd() -> "tuple[Callable[[], _Unpacker], type[Exception]]":
    """Return what makes a decompressor of one frame, and what that raises."""
    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415 - rare among inputs, like the next

        return zstd.ZstdDecompressor, zstd.ZstdError
    try:
        import zstandard  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError(_ZSTD, "zstandard") from None
    return zstandard.ZstdDecompressor().decompressobj, zstandard.ZstdError
