"""Paths and standard input to documents, one in memory at a time.

What can't be read is a value among the documents and not an exception, so that it is reported in
its place and the rest goes on. Another kind of container is another generator that yields the same
two types.
"""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH114, PTH115, PTH123

import os
import sys
from collections.abc import Iterable, Iterator
from errno import EACCES, EISDIR, ELOOP, ENOENT, ENOTDIR, EPERM
from shlex import quote
from typing import NamedTuple

STANDARD_INPUT = "-"
_GZIP = b"\x1f\x8b\x08"
# What one article never is; a few packed bytes can hold as many.
_MOST_UNPACKED = 200_000_000


class Document(NamedTuple):
    """The bytes of one input.

    Attributes:
        source: what the record names as its source, always encodable as UTF-8.
        data: the whole content.
    """

    source: str
    data: bytes


class Failure(NamedTuple):
    """Why one input gives no record.

    Attributes:
        source: as in `Document`.
        code: a short word for machines: `missing`, `folder`, `unreadable`, `empty`, `binary`, …
        message: the reason, then what to try; one line.
    """

    source: str
    code: str
    message: str


def read_documents(paths: Iterable[str]) -> Iterator[Document | Failure]:
    """Read each path in turn when it is asked for; `-` is standard input, which can be read once.

    Yields:
        One document or one failure for each path, in order.
    """
    drained = False
    for path in paths:
        if path != STANDARD_INPUT:
            yield _read_file(path)
        elif drained:
            yield Failure(path, "unreadable", "standard input was read already; name it once")
        else:
            drained = True
            yield _read_standard_input()


def source_name(path: str) -> str:
    r"""Return `path` as UTF-8 can hold it.

    A file name is bytes. Those that are not UTF-8 are written as `\xe9`: they can be turned back,
    and no reader of the JSON chokes on half a character.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _read_file(path: str) -> Document | Failure:
    source = source_name(path)
    try:
        with open(path, "rb") as file:
            return _unpacked(Document(source, file.read()))
    except OSError as error:
        code, message = _explain(path, error)
    except MemoryError:
        code, message = "unreadable", "too large for this machine's memory; split it"
    return Failure(source, code, message)


def _read_standard_input() -> Document | Failure:
    if sys.stdin is None:
        message = "standard input is closed; name a file or pipe one in"
        return Failure(STANDARD_INPUT, "unreadable", message)
    try:
        return _unpacked(Document(STANDARD_INPUT, sys.stdin.buffer.read()))
    except OSError as error:
        code, message = _explain(STANDARD_INPUT, error)
    except MemoryError:
        code, message = "unreadable", "too large for this machine's memory; split it"
    return Failure(STANDARD_INPUT, code, message)


def _unpacked(document: Document) -> Document | Failure:
    """Return a document without its gzip, known by its first bytes and not by its name."""
    source, data = document
    if not data.startswith(_GZIP):
        return document
    import zlib  # noqa: PLC0415 - most inputs are not packed

    pieces: list[bytes] = []
    room = _MOST_UNPACKED
    try:
        while data:
            # Members that were put behind each other, as `cat a.gz b.gz` does, are one input.
            member = zlib.decompressobj(wbits=31)
            pieces.append(member.decompress(data, room))
            room -= len(pieces[-1])
            if member.unconsumed_tail or room <= 0:
                megabytes = _MOST_UNPACKED // 1_000_000
                message = f"more than {megabytes} MB unpacked; split it"
                return Failure(source, "too-large", message)
            if not member.eof:
                return Failure(source, "truncated", "the gzip data ends early; fetch it anew")
            data = member.unused_data.lstrip(b"\0")
    except zlib.error:
        return Failure(source, "broken", "the gzip data is damaged; test it with gzip -t")
    return Document(source, b"".join(pieces))


def _explain(path: str, error: OSError) -> tuple[str, str]:
    """Return code and message for what the system says about `path`."""
    if error.errno == EISDIR:
        return "folder", f"a folder; name its files instead: {_recipe(path)}"
    if error.errno == ENOENT and os.path.islink(path):
        target = source_name(os.readlink(path))
        return "missing", f"a link to {target}, which does not exist; mend or remove the link"
    if error.errno in {ENOENT, ENOTDIR}:
        return "missing", "no such file; check the name and the folder you are in"
    if error.errno in {EACCES, EPERM}:
        return "unreadable", "permission denied; check its mode and its folder's with ls -l"
    if error.errno == ELOOP:
        return "unreadable", "a link that leads back to itself; mend or remove the link"
    reason = error.strerror or type(error).__name__
    return "unreadable", f"{reason[:1].lower()}{reason[1:]}; check that cat can read it"


def _recipe(folder: str) -> str:
    name = quote(source_name(folder))
    return f"find {name} -name '*.txt' -print0 | xargs -0 inakoran-extract"
