"""ZIP, and what it shares with tar: each wanted member is an input of its own.

It may be a container in its turn. The number behind a member's `#` is its place in the archive's
own listing, from 1.
"""

# Loading them costs more than reading an article, and few inputs are archives.
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, BinaryIO

from inakoran_extract.inputs.documents import (
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    Place,
    taken_for_damage,
)
from inakoran_extract.inputs.folders import is_wanted
from inakoran_extract.inputs.streams import counted, make_stream

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

Read = Callable[[BinaryIO, Place, Inputs], Iterator[Document | Failure]]

# An archive can be made that holds itself.
_DEEPEST = 3
_NESTED = "nested"
_ZIP = "the ZIP archive"
_MEMBER = "the member"
_STEP = 1 << 16
# What packs better than DEFLATE is unpacked a few packed bytes at a time, however many are asked
# for: 4 KiB of bzip2 may hold 80 MB.
_SMALL_STEP = 1 << 12
_BOUNDED = (0, 8)  # stored, deflated
_UNREADABLE = "unreadable"
# An office document says by one of these that it is one.
_BINARY = "binary"
_OFFICE = frozenset(("[Content_Types].xml", "mimetype"))


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
        for number, member in enumerate(members, 1):
            if member.is_dir() or not is_wanted(member.filename, options.include):
                continue
            found += 1
            inner = place.member(number, member.filename)
            yield from read_member(_unpack(archive, member), inner, options, read)
    if not found:
        if _OFFICE.intersection(member.filename for member in members):
            message = "binary data: an office document; convert it to plain text first"
            raise InputError(_BINARY, message)
        raise no_member()


def _unpack(archive: "ZipFile", member: "ZipInfo") -> Iterator[bytes]:
    """Yield a member's bytes as they come."""
    damage = DamagedError(_MEMBER, "unzip -t")
    with taken_for_damage(damage):
        try:
            file = archive.open(member)
        except RuntimeError:
            message = "encrypted, or packed in a rare way; unpack it first"
            raise InputError(_UNREADABLE, message) from None
    step = _STEP if member.compress_type in _BOUNDED else _SMALL_STEP
    with file:
        while True:
            with taken_for_damage(damage):
                chunk = file.read(step)
            if not chunk:
                return
            yield chunk


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
    for item in read(make_stream(counted(chunks, place.allowance)), place, options):
        if options.keep_input and isinstance(item, Document):
            # A row, or a member further in, says more of itself than this archive does.
            name = place.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield item._replace(extra={"member": name, **(item.extra or {})})
        else:
            yield item


def check_depth(place: Place) -> None:
    """Refuse an archive that is too deep in others.

    Raises:
        InputError: it is.
    """
    if place.depth >= _DEEPEST:
        message = f"more than {_DEEPEST} archives in each other; unpack some of them"
        raise InputError(_NESTED, message)


def no_member() -> InputError:
    """Return the error of an archive that holds nothing that is wanted."""
    message = "no member is a text, a page or a container by its name; choose with --include"
    return InputError("empty", message)
