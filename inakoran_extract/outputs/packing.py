"""Compressed output that can be gone on with: small members, each readable without the others.

Members of gzip (RFC 1952, 2.2) and frames of zstd (RFC 8878, 3) may stand behind each other in one
file, and every tool reads them as one. What a killed run leaves is whole members and at most one
that is torn.
"""

import io
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, NamedTuple, Protocol

# Bytes of records in a member. Smaller ones pack worse; larger ones lose more to a kill.
_MEMBER = 1 << 20
_BLOCK = 1 << 16
# Packed bytes that are unpacked at once: of zstd these may hold 32 MB.
_PACKED_BLOCK = 1 << 10


class Unpacker(Protocol):
    """Unpacks one member."""

    @property
    def eof(self) -> bool:
        """The member is whole."""

    @property
    def unused_data(self) -> bytes:
        """What stands behind it."""

    def decompress(self, data: bytes, /) -> bytes:
        """Return the content of some bytes more."""


class Codec(NamedTuple):
    """One way to pack.

    Attributes:
        pack: content to a whole member.
        new_unpacker: for one member.
        errors: what it raises for damaged bytes.
    """

    pack: Callable[[bytes], bytes]
    new_unpacker: Callable[[], Unpacker]
    errors: tuple[type[Exception], ...]


def codec_of(path: str) -> Codec:
    """Return how a file whose name ends in `.gz` or `.zst` is packed.

    Raises:
        ImportError: it is zstd, and there is none; the message says what to install.
    """
    return _zstd() if path.endswith(".zst") else _gzip()


def _gzip() -> Codec:
    import zlib  # noqa: PLC0415 - most outputs are not packed

    def pack(data: bytes) -> bytes:
        return zlib.compress(data, 6, wbits=31)

    def new_unpacker() -> Unpacker:
        return zlib.decompressobj(wbits=31)

    return Codec(pack, new_unpacker, (zlib.error,))


def _zstd() -> Codec:
    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415

        options = {zstd.CompressionParameter.checksum_flag: 1}
        pack = partial(zstd.compress, options=options)
        return Codec(pack, zstd.ZstdDecompressor, (zstd.ZstdError,))
    try:
        import zstandard  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        message = "zstd needs a writer: pip install zstandard"
        raise ImportError(message) from None

    def new_unpacker() -> Unpacker:
        return zstandard.ZstdDecompressor().decompressobj()

    # What a checksum tells of damage, this one writes only if it is asked to.
    pack = zstandard.ZstdCompressor(write_checksum=True).compress
    return Codec(pack, new_unpacker, (zstandard.ZstdError,))


class PackedWriter(io.RawIOBase):
    """Packs what is written, member by member; whole writes stay in one member.

    Args:
        file: is written to and left open.
        codec: how to pack.
        even_empty: make an empty file a packed one, with nothing in it.
    """

    def __init__(self, file: BinaryIO, codec: Codec, *, even_empty: bool = False) -> None:
        super().__init__()
        self._even_empty = even_empty
        self._file = file
        self._codec = codec
        self._held = bytearray()

    def write(self, data: bytes, /) -> int:  # type: ignore[override]  # nothing but bytes comes
        """Take all of `data`."""
        self._held += data
        if len(self._held) >= _MEMBER:
            self._end_member()
        return len(data)

    def close(self) -> None:
        """Write what is held."""
        if not self.closed:
            try:
                self._end_member()
                if self._even_empty and self._file.tell() == 0:
                    self._file.write(self._codec.pack(b""))
            finally:
                super().close()

    def _end_member(self) -> None:
        if self._held:
            member = self._codec.pack(bytes(self._held))
            self._held.clear()
            self._file.write(member)


def read_pieces(file: BinaryIO, codec: Codec | None) -> Iterator[tuple[bytes, int | None]]:
    """Yield the content piece by piece, as far as it is sound.

    Args:
        file: at its beginning.
        codec: how it is packed.

    Yields:
        A piece, and the offset in the file where content may be cut off behind the piece: any
        place where nothing is packed, else the end of a member, and None inside one.
    """
    place = 0
    if codec is None:
        while block := file.read(_BLOCK):
            place += len(block)
            yield block, place
        return
    unpacker = codec.new_unpacker()
    while block := file.read(_PACKED_BLOCK):
        while block:
            try:
                piece = unpacker.decompress(block)
            except codec.errors:
                return
            place += len(block)
            block = b""
            if unpacker.eof:
                block = unpacker.unused_data
                place -= len(block)
                unpacker = codec.new_unpacker()
                yield piece, place
            else:
                yield piece, None
