"""Tar and zip: each wanted member is an input of its own, and may be a container in its turn.

The number behind a member's `#` is its place in the archive's own listing, from 1.
"""

# Loading them costs more than reading an article, and few inputs are archives.
# ruff: noqa: PLC0415

from collections.abc import Callable, Iterator
from typing import IO, BinaryIO, cast

from inakoran_extract.documents import (
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    Place,
)
from inakoran_extract.folders import is_wanted
from inakoran_extract.streams import read_forward

Read = Callable[[BinaryIO, Place, Inputs], Iterator[Document | Failure]]

# An archive can be made that holds itself.
_DEEPEST = 3
_NESTED = "nested"
_TAR = "the tar archive"
_ZIP = "the ZIP archive"
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
    number = found = 0
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            while (member := archive.next()) is not None:
                number += 1
                # The archive would keep every member's header until it is closed.
                archive.members = []  # type: ignore[attr-defined]
                if not member.isfile() or not is_wanted(member.name, options.include):
                    continue
                found += 1
                file = archive.extractfile(member)
                if file is not None:
                    yield from _read_member(file, place.member(number, member.name), options, read)
    except tarfile.TarError:
        raise DamagedError(_TAR) from None
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
    import zlib

    _check_depth(place)
    found = 0
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            for number, member in enumerate(members, 1):
                if member.is_dir() or not is_wanted(member.filename, options.include):
                    continue
                found += 1
                inner = place.member(number, member.filename)
                try:
                    with archive.open(member) as content:
                        yield from _read_member(content, inner, options, read)
                except (zipfile.BadZipFile, zlib.error, EOFError):
                    message = "damaged; test the archive with unzip -t"
                    yield Failure(inner.source, "broken", message)
                except (RuntimeError, NotImplementedError):
                    message = "encrypted, or packed in a rare way; unpack it first"
                    yield Failure(inner.source, "unreadable", message)
    except zipfile.BadZipFile:
        raise DamagedError(_ZIP) from None
    if not found:
        if _OFFICE.intersection(member.filename for member in members):
            message = "binary data: an office document; convert it to plain text first"
            raise InputError(_BINARY, message)
        raise _no_member()


def _read_member(
    file: IO[bytes], place: Place, options: Inputs, read: Read
) -> Iterator[Document | Failure]:
    for item in read(read_forward(cast("BinaryIO", file)), place, options):
        if options.keep_input and isinstance(item, Document):
            # A row, or a member further in, says more of itself than this archive does.
            name = place.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield item._replace(extra={"member": name, **(item.extra or {})})
        else:
            yield item


def _check_depth(place: Place) -> None:
    if place.depth >= _DEEPEST:
        message = f"more than {_DEEPEST} archives in each other; unpack some of them"
        raise InputError(_NESTED, message)


def _no_member() -> InputError:
    message = "no member is a text, a page or a container by its name; choose with --include"
    return InputError("empty", message)
