"""Tar: each wanted member is an input of its own, read as the archive comes.

The standard library takes what it can't read for the archive's end and says nothing. Here the end
is two blocks of NULs with nothing behind them but a second archive, as `cat a.tar b.tar` puts it;
what else is no header is told of, and the next good header is looked for. Formats: POSIX.1-2017
pax and ustar, and GNU tar's long names.
"""

# Only an input of this kind needs the reader.
# ruff: noqa: PLC0415

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from inakoran_extract.inputs.archives import Read, check_depth, is_taken, no_member, read_member
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import DamagedError
from inakoran_extract.inputs.streams import skip

if TYPE_CHECKING:
    from tarfile import TarInfo

_BLOCK = 512
_MAGIC = b"ustar"
_STEP = 1 << 16
_TAR = "the tar archive"
_MEMBER = "the member"
_SPARSE = "unreadable"
# How names are written, whatever this machine's are.
_NAMES = ("utf-8", "surrogateescape")
# A path has some hundred bytes. A header that says more is no good one.
_LONGEST_HEADER = 1 << 20
_MOST_DIGITS = 20
_SPARSE_KEY = "GNU.sparse."


class _Member(NamedTuple):
    """A member as its headers describe it.

    Attributes:
        name: its path.
        size: of what it holds in the archive, in bytes.
        is_file: it is no folder, link or device.
        is_sparse: what it holds is not the whole file: its holes are left out.
    """

    name: str
    size: int
    is_file: bool
    is_sparse: bool


class _Gap(NamedTuple):
    """Blocks that are neither a header nor an end.

    Attributes:
        start: the first one's place in the archive, in bytes.
    """

    start: int


def read_tar(
    stream: BinaryIO, place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    """Yield the documents of a tar archive as it is read.

    Args:
        stream: the archive.
        place: where it is found.
        options: which members to take, and how to read them.
        read: reads one.

    Raises:
        InputError: the archive ends early or holds nothing that is wanted.
    """
    check_depth(place)
    archive = _Archive(stream, place)
    number = found = 0
    for item in archive.members():
        if isinstance(item, _Gap):
            message = f"damaged at byte {item.start}: what stands there is lost; fetch it anew"
            yield Failure(place.source, "broken", message)
            continue
        number += 1
        if not item.is_file or not is_taken(item.name, options):
            continue
        found += 1
        inner = place.member(number, item.name)
        if item.is_sparse:
            message = "stored with its holes left out; pack it without --sparse"
            yield Failure(inner.source, _SPARSE, message)
            continue
        yield from read_member(place.allowance.watch(archive.content()), inner, options, read)
    if not found:
        raise no_member()


class _Archive:
    """An archive that is read once, from its beginning to its end."""

    def __init__(self, stream: BinaryIO, place: Place) -> None:
        self._stream = stream
        self._allowance = place.allowance
        self._place = 0
        self._left = 0  # bytes of the member that was found last
        self._padding = 0  # bytes behind them that fill the last block
        self._told = False  # a member that ends early was reported as that

    def members(self) -> Iterator[_Member | _Gap]:
        """Yield what the archive holds, in order.

        Raises:
            DamagedError: it ends early.
        """
        from tarfile import HeaderError, TarInfo

        gap: int | None = None
        nuls, ended = 0, False
        while block := self._read(_BLOCK):
            start = self._place - len(block)
            if not block.strip(b"\0"):
                nuls += 1
                ended = ended or nuls == 2
                continue
            if gap is None and nuls == 1:
                # A lone block of NULs is a header that was wiped out.
                gap = start - _BLOCK
            nuls = 0
            try:
                # That there is none is told sooner by these than by the checksum.
                header = TarInfo.frombuf(block if block[257:262] == _MAGIC else b"", *_NAMES)
                member = self._describe(header, block)
            except HeaderError:
                gap = start if gap is None else gap
                self._allowance.restart()
                continue
            if gap is not None:
                yield _Gap(gap)
            gap, ended = None, False
            self._left, self._padding = member.size, -member.size % _BLOCK
            yield member
            if not self._pass_over() and not self._told:
                raise DamagedError(_TAR)
        if gap is not None:
            yield _Gap(gap)
        elif not ended and not self._told:
            raise DamagedError(_TAR)

    def content(self) -> Iterator[bytes]:
        """Yield the bytes of the member that was found last, as they come.

        Raises:
            DamagedError: it ends early.
        """
        while self._left:
            chunk = self._read(min(self._left, _STEP))
            if not chunk:
                self._told = True
                raise DamagedError(_MEMBER)
            self._left -= len(chunk)
            yield chunk

    def _read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._place += len(data)
        return data

    def _pass_over(self) -> bool:
        """Pass over what was not read of a member, and tell whether it was there."""
        size = self._left + self._padding
        passed = skip(self._stream, size, self._allowance)
        self._place += passed
        self._left = self._padding = 0
        return passed == size

    def _describe(self, header: "TarInfo", block: bytes) -> _Member:
        """Return the member that a header begins, with what the headers before it say of it.

        Raises:
            HeaderError: one of them can't be read.
        """
        from tarfile import GNUTYPE_LONGLINK, GNUTYPE_LONGNAME, GNUTYPE_SPARSE, TarInfo

        name: str | None = None
        size: int | None = None
        sparse = False
        while header.type in (b"x", b"X", b"g", GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            data = self._read_header(header.size)
            if header.type == GNUTYPE_LONGNAME:
                name = data.partition(b"\0")[0].decode("utf-8", "surrogateescape")
            elif header.type in (b"x", b"X"):
                for key, value in _records(data):
                    if key == "path":
                        name = value
                    elif key == "size":
                        size = _number(value)
                    sparse = sparse or key.startswith(_SPARSE_KEY)
            block = self._read(_BLOCK)
            header = TarInfo.frombuf(block, *_NAMES)
        if header.type == GNUTYPE_SPARSE:
            sparse = True
            more = block[482]
            while more and len(block := self._read(_BLOCK)) == _BLOCK:
                more = block[504]
        # Links, folders and devices hold nothing, whatever their size says.
        holds = header.isreg() or header.type not in b"123456"
        return _Member(
            name or header.name,
            (header.size if size is None else size) if holds else 0,
            header.isreg(),
            sparse,
        )

    def _read_header(self, size: int) -> bytes:
        """Return what a header says that is as long as a file."""
        from tarfile import HeaderError

        if not 0 <= size <= _LONGEST_HEADER:
            raise HeaderError(_TAR)
        data = self._read(size + -size % _BLOCK)
        if len(data) < size:
            raise HeaderError(_TAR)
        return data[:size]


def _records(data: bytes) -> Iterator[tuple[str, str]]:
    r"""Yield the keys and values of a pax header.

    >>> list(_records(b"14 path=a.txt\n11 size=12\n"))
    [('path', 'a.txt'), ('size', '12')]
    """
    from tarfile import HeaderError

    start = 0
    while start < len(data) and data[start]:
        blank = data.find(b" ", start, start + _MOST_DIGITS)
        size = _number(data[start:blank].decode("latin-1")) if blank > 0 else 0
        key, equals, value = data[blank + 1 : start + size - 1].partition(b"=")
        if not equals or data[start + size - 1 : start + size] != b"\n":
            raise HeaderError(_TAR)
        yield key.decode("utf-8", "replace"), value.decode("utf-8", "surrogateescape")
        start += size


def _number(text: str) -> int:
    from tarfile import HeaderError

    if len(text) > _MOST_DIGITS or not text.isascii() or not text.isdecimal():
        raise HeaderError(_TAR)
    return int(text)
