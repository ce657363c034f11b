"""bzip2 and xz, which few inputs are packed with, by the standard library."""

# Only an input of this kind needs its reader.
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from inakoran_extract.inputs.errors import DamagedError, TruncatedError
from inakoran_extract.inputs.streams import XZ

_PACKED = "the packed data"
_CHUNK = 1 << 16
# As xz -9 asks for, and half as much again: a file can ask for gigabytes.
_MOST_MEMORY = 100 << 20


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


def unpack(head: bytes, file: BinaryIO) -> Iterator[bytes]:
    """Yield what a stream of bzip2 or xz holds, a little in memory at a time.

    Args:
        head: its beginning.
        file: the stream.

    Raises:
        InputError: it is damaged or ends early.
    """
    if head.startswith(XZ):
        from lzma import FORMAT_XZ, LZMADecompressor, LZMAError

        damage = DamagedError("the xz data", "xz -t")
        return _unpack(
            file, lambda: LZMADecompressor(FORMAT_XZ, _MOST_MEMORY), (LZMAError,), damage
        )
    from bz2 import BZ2Decompressor

    damage = DamagedError("the bzip2 data", "bzip2 -t")
    return _unpack(file, BZ2Decompressor, (OSError, ValueError), damage)


def _unpack(
    file: BinaryIO,
    make: Callable[[], _Unpacker],
    broken: tuple[type[Exception], ...],
    damage: DamagedError,
) -> Iterator[bytes]:
    """Yield the bytes of streams that stand behind each other, as `cat a.xz b.xz` puts them."""
    data = file.read(_CHUNK)
    while data:
        unpacker = make()
        while not unpacker.eof:
            if unpacker.needs_input and not data:
                data = file.read(_CHUNK)
                if not data:
                    raise TruncatedError(_PACKED)
            try:
                chunk = unpacker.decompress(data, _CHUNK)
            except broken:
                raise damage from None
            data = b""
            yield chunk
        data = unpacker.unused_data.lstrip(b"\0")
        while not data and (data := file.read(_CHUNK)):
            # Padding may stand between.
            data = data.lstrip(b"\0")
