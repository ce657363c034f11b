"""ZIP, and what it shares with tar: each wanted member is an input of its own.

It may be a container in its turn. The number behind a member's `#` is its place in the archive's
own listing, from 1.
"""

# Loading them costs more than reading an article, and few inputs are archives.
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import DamagedError, InputError, taken_for_damage
from inakoran_extract.inputs.folders import is_wanted, kind_of
from inakoran_extract.inputs.streams import counted, make_stream
from inakoran_extract.reading.signatures import ZIPPED, advise

if TYPE_CHECKING:
    from lzma import LZMADecompressor
    from zipfile import ZipFile, ZipInfo

Read = Callable[[BinaryIO, Place, Inputs], Iterator[Document | Failure]]

# An archive can be made that holds itself.
_DEEPEST = 3
_NESTED = "nested"
_NAMELESS = "without a name"
_ZIP = "the ZIP archive"
_MEMBER = "the member"
_STEP = 1 << 16
_RARE = "encrypted, or compressed in a rare way; extract it first"
# As ZIP numbers the ways to pack.
_BZIP2 = 12
_LZMA = 14
_LZMA_PROPERTIES = 5
# Bytes that LZMA may look back on, all of them in memory.
_LARGEST_DICTIONARY = 1 << 26
_UNREADABLE = "unreadable"
_BINARY = "binary"


def read_zip(
    file: BinaryIO, place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    """Yield the documents of a ZIP archive.

    Args:
        file: a file that can be sought: the list of a ZIP archive's members stands at its end.
        place: where it is found.
        options: which members to take, and how to read them.
        read: reads one.

    Raises:
        InputError: it is damaged, is an office document or holds nothing that is wanted.
    """
    import zipfile

    check_depth(place)
    found = 0
    with ExitStack() as stack:
        with taken_for_damage(DamagedError(_ZIP)):
            archive = stack.enter_context(zipfile.ZipFile(file))
        members = archive.infolist()
        _refuse_document({member.filename for member in members}, place)
        for number, member in enumerate(members, 1):
            name = member.filename
            # A damaged list may name a member nothing, and the library's `is_dir` needs a letter.
            if name.endswith("/") or (name and not is_taken(name, options)):
                continue
            found += 1
            inner = place.member(number, name or _NAMELESS)
            chunks = counted(_unpack(archive, member), place.allowance)
            yield from read_member(chunks, inner, options, read)
    if not found:
        raise no_member()


def _refuse_document(names: set[str], place: Place) -> None:
    """Raise InputError where an archive is a document: an XLSX, a DOCX, an EPUB."""
    if not names.isdisjoint(("[Content_Types].xml", "mimetype")):
        for member, what, run in ZIPPED:
            if member in names:
                raise InputError(_BINARY, advise(what, run, place.file))


def _unpack(archive: "ZipFile", member: "ZipInfo") -> Iterator[bytes]:
    """Yield a member's bytes as they come."""
    damage = DamagedError(_MEMBER, "unzip -t")
    rare = member.compress_type in (_BZIP2, _LZMA)
    opened = member
    if rare:
        # As it is packed: the library would unpack all that it reads at once.
        opened = copy(member)
        opened.compress_type, opened.file_size = 0, member.compress_size
        opened.CRC = None  # type: ignore[assignment]  # none of the packed bytes is known
    with taken_for_damage(damage):
        try:
            file = archive.open(opened)
        except RuntimeError:
            raise InputError(_UNREADABLE, _RARE) from None
    chunks = iter(partial(file.read, _STEP), b"")
    if rare:
        chunks = _unpack_rare(chunks, member, damage)
    with file:
        while True:
            with taken_for_damage(damage):
                chunk = next(chunks, None)
            if chunk is None:
                return
            yield chunk


def _unpack_rare(
    chunks: Iterator[bytes], member: "ZipInfo", damage: DamagedError
) -> Iterator[bytes]:
    """Unpack bzip2 or LZMA step by step: a few packed bytes may stand for gigabytes."""
    from zlib import crc32

    packed = next(chunks, b"")
    if member.compress_type == _BZIP2:
        from bz2 import BZ2Decompressor

        unpacker: BZ2Decompressor | LZMADecompressor = BZ2Decompressor()
    else:
        unpacker = _open_lzma(packed)
        packed = packed[4 + _LZMA_PROPERTIES :]
    left, check = member.file_size, 0
    while left > 0:
        chunk = unpacker.decompress(packed, _STEP)[:left]
        left -= len(chunk)
        check = crc32(chunk, check)
        yield chunk
        if left and (unpacker.eof or (unpacker.needs_input and not (packed := next(chunks, b"")))):
            raise damage
        packed = packed if unpacker.needs_input else b""
    if check != member.CRC:
        raise damage


def _open_lzma(packed: bytes) -> "LZMADecompressor":
    """Return the decompressor that a member's first bytes tell of (APPNOTE.TXT, 5.8.8)."""
    import lzma

    code, size = packed[4], int.from_bytes(packed[5:9], "little")
    if size > _LARGEST_DICTIONARY:
        raise InputError(_UNREADABLE, _RARE)
    coder = {"lc": code % 9, "lp": code // 9 % 5, "pb": code // 45, "dict_size": size}
    filters = [{"id": lzma.FILTER_LZMA1, **coder}]
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)


def read_member(
    chunks: Iterator[bytes], place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    """Yield the documents of a member.

    Args:
        chunks: what it holds.
        place: where it is found.
        options: how it is read.
        read: reads it.
    """
    for item in read(make_stream(chunks), place, options):
        if options.keep_input and isinstance(item, Document):
            # A row, or a member further in, says more of itself than this archive does.
            name = place.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield item._replace(extra={"member": name, **(item.extra or {})})
        else:
            yield item


def is_taken(name: str, options: Inputs) -> bool:
    """Tell whether a member is to be read, by its path in the archive; count it where it isn't."""
    wanted = is_wanted(name, options.include)
    if not wanted and options.meter is not None:
        options.meter.pass_over(kind_of(name))
    return wanted


def check_depth(place: Place) -> None:
    """Refuse an archive that is too deep in others.

    Raises:
        InputError: it is.
    """
    if place.depth >= _DEEPEST:
        message = f"more than {_DEEPEST} archives inside each other; extract some of them"
        raise InputError(_NESTED, message)


def no_member() -> InputError:
    """Return the error of an archive that holds nothing that is wanted."""
    message = "no member is a text, a page or a container by its name; choose with --include"
    return InputError("empty", message)
