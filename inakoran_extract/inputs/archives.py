"""Tar and zip: each wanted member is an input of its own, and may be a container in its turn.

The number behind a member's `#` is its place in the archive's own listing, from 1.
"""

# Loading them costs more than reading an article, and few inputs are archives.
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, BinaryIO, cast

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
from inakoran_extract.inputs.streams import make_stream, read_chunks

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

Read = Callable[[BinaryIO, Place, Inputs], Iterator[Document | Failure]]

# An archive can be made that holds itself.
_DEEPEST = 3
_NESTED = "nested"
_TAR = "the tar archive"
_ZIP = "the ZIP archive"
_MEMBER = "the member"
_UNREADABLE = "unreadable"
# An office document says by one of these that it is one.
_BINARY = "binary"
_OFFICE = frozenset(("[Content_Types].xml", "mimetype"))


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
        InputError: the archive ends early, is damaged or holds nothing that is wanted.
    """
    import tarfile

    _check_depth(place)
    damage = DamagedError(_TAR)
    number = found = 0
    with ExitStack() as stack:
        with taken_for_damage(damage):
            archive = stack.enter_context(tarfile.open(fileobj=stream, mode="r|"))
        while True:
            with taken_for_damage(damage):
                member = archive.next()
            if member is None:
                break
            number += 1
            # The archive would keep every member's header until it is closed.
            archive.members = []  # type: ignore[attr-defined]
            if not member.isfile() or not is_wanted(member.name, options.include):
                continue
            found += 1
            file = archive.extractfile(member)
            if file is not None:
                inner = place.member(number, member.name)
                yield from _read_member(_unpack(file, damage), inner, options, read)
    if not found:
        raise _no_member()


def read_zip(
    file: BinaryIO, place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    """Yield the documents of a ZIP archive.

    Args:
        file: a file that can be sought: the list of a ZIP archive's members stands at its end.
        place: as in `read_tar`.
        options: as there.
        read: as there.

    Raises:
        InputError: it is damaged, is an office document or holds nothing that is wanted.
    """
    import zipfile

    _check_depth(place)
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
            yield from _read_member(_unpack_zipped(archive, member), inner, options, read)
    if not found:
        if _OFFICE.intersection(member.filename for member in members):
            message = "binary data: an office document; convert it to plain text first"
            raise InputError(_BINARY, message)
        raise _no_member()


def _unpack_zipped(archive: "ZipFile", member: "ZipInfo") -> Iterator[bytes]:
    damage = DamagedError(_MEMBER, "unzip -t")
    with taken_for_damage(damage):
        try:
            file = archive.open(member)
        except RuntimeError:
            message = "encrypted, or compressed in a rare way; extract it first"
            raise InputError(_UNREADABLE, message) from None
    yield from _unpack(file, damage)


def _unpack(file: IO[bytes], damage: DamagedError) -> Iterator[bytes]:
    """Yield a member's bytes as they come."""
    chunks = read_chunks(cast("BinaryIO", file))
    with file:
        while True:
            with taken_for_damage(damage):
                chunk = next(chunks, None)
            if chunk is None:
                return
            yield chunk


def _read_member(
    chunks: Iterator[bytes], place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    for item in read(make_stream(chunks), place, options):
        if options.keep_input and isinstance(item, Document):
            # A row, or a member further in, says more of itself than this archive does.
            name = place.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield item._replace(extra={"member": name, **(item.extra or {})})
        else:
            yield item


def _check_depth(place: Place) -> None:
    if place.depth >= _DEEPEST:
        message = f"more than {_DEEPEST} archives inside each other; extract some of them"
        raise InputError(_NESTED, message)


def _no_member() -> InputError:
    message = "no member is a text, a page or a container by its name; choose with --include"
    return InputError("empty", message)
