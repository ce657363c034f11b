"""Tar and zip: each member that is a text or a page is a document.

The number behind a member's `#` is its place in the archive's own listing, from 1. A container
inside the archive is not opened.
"""

# Loading them costs more than reading an article, and few inputs are archives.
# ruff: noqa: PLC0415

from collections.abc import Iterator
from typing import IO, BinaryIO

from inakoran_extract.documents import (
    DamagedError,
    Document,
    Failure,
    InputError,
    Inputs,
    too_large,
)
from inakoran_extract.folders import TEXTS, is_wanted

# An office document says by one of these that it is one.
_BINARY = "binary"
_TAR = "the tar archive"
_ZIP = "the ZIP archive"
_OFFICE = frozenset(("[Content_Types].xml", "mimetype"))


def read_tar(stream: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a tar archive as it is read.

    Raises:
        InputError: the archive ends early or is damaged.
    """
    import tarfile

    number = found = 0
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            while (member := archive.next()) is not None:
                number += 1
                # The archive would keep every member's header until it is closed.
                archive.members = []  # type: ignore[attr-defined]
                if not member.isfile() or not is_wanted(member.name, options.include, TEXTS):
                    continue
                found += 1
                file = archive.extractfile(member)
                if file is not None:
                    yield _read_member(
                        file, member.size, f"{source}#{number}", member.name, options
                    )
    except tarfile.TarError:
        raise DamagedError(_TAR) from None
    if not found:
        raise _no_member()


def read_zip(file: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the documents of a ZIP archive.

    Args:
        file: a file that can be sought: the list of a ZIP archive's members stands at its end.
        source: the archive's path.
        options: which members to take.

    Raises:
        InputError: it is damaged, or an office document.
    """
    import zipfile
    import zlib

    found = 0
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            for number, member in enumerate(members, 1):
                if member.is_dir() or not is_wanted(member.filename, options.include, TEXTS):
                    continue
                found += 1
                place = f"{source}#{number}"
                try:
                    with archive.open(member) as content:
                        yield _read_member(
                            content, member.file_size, place, member.filename, options
                        )
                except (zipfile.BadZipFile, zlib.error, EOFError):
                    yield Failure(place, "broken", "damaged; test the archive with unzip -t")
                except (RuntimeError, NotImplementedError):
                    message = "encrypted, or packed in a rare way; unpack it first"
                    yield Failure(place, "unreadable", message)
    except zipfile.BadZipFile:
        raise DamagedError(_ZIP) from None
    if not found:
        if _OFFICE.intersection(member.filename for member in members):
            message = "binary data: an office document; convert it to plain text first"
            raise InputError(_BINARY, message)
        raise _no_member()


def _read_member(
    file: IO[bytes], size: int, place: str, name: str, options: Inputs
) -> Document | Failure:
    # The size is what the archive says of the member, and may be too low.
    data = b"" if size > options.max_bytes else file.read(options.max_bytes + 1)
    if max(size, len(data)) > options.max_bytes:
        return too_large(place, options.max_bytes)
    extra: dict[str, object] | None = None
    if options.keep_input:
        extra = {"member": name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")}
    return Document(place, data, kind=options.document_kind, extra=extra)


def _no_member() -> InputError:
    message = "no member is a text or a page by its name; choose others with --include"
    return InputError("empty", message)
