"""Paths, folders and standard input to documents, one in memory at a time.

What can't be read is a value among the documents and not an exception, so that it is reported in
its place and the rest goes on. What an input holds is known by its first bytes. Each kind of
container is a module with one generator that yields the same two types.
"""

# Loading pathlib costs a tenth of the whole start-up. What a container needs is loaded with the
# first of its kind.
# ruff: noqa: PTH110, PTH112, PTH114, PTH115, PTH123, PLC0415

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.documents import STANDARD_INPUT, Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import (
    ClosedInputError,
    ExhaustedError,
    InputError,
    explain,
    lacking,
)
from inakoran_extract.inputs.looks import (
    is_mhtml,
    may_be_clippings,
    may_be_json,
    may_be_shard,
    may_be_table,
)
from inakoran_extract.inputs.meter import metered
from inakoran_extract.inputs.streams import make_stream, open_stream, read_chunks
from inakoran_extract.inputs.texts import read_text
from inakoran_extract.inputs.written import WRITTEN, Identity, identities, is_among
from inakoran_extract.reading.signatures import PROGRAM, advise, is_program, recognise

_DEFAULTS = Inputs()
_DRAINED = "standard input was read already; name it once"
_WRITTEN = "it is what this run writes; take it from the inputs"
_CHANGED = (
    "it was written to while it was read, and may be read in part; run again when it is whole"
)
_NO_PATH = "empty: a list that names no path; look at what makes it"
_NULL = "no file's name has a NUL in it; name --null where paths end in one"
_BINARY = "binary"
_NEEDS_FILE = "needs-file"
_AT_ITS_END = "its list is at its end: give the file itself, uncompressed, not a pipe"
_ADDRESS = ("https://", "http://")


def read_documents(
    paths: Iterable[str], options: Inputs = _DEFAULTS
) -> Iterator[Document | Failure]:
    """Read each path in turn when it is asked for; `-` is standard input, which can be read once.

    Args:
        paths: files and folders; those that `options.files_from` names follow them.
        options: how they are read.

    Yields:
        Documents and failures in the order of the paths, at least one for each. An input that is
        one article is called by its path; what stands in a container, or is one of several
        articles, has its number behind `#`.
    """
    drained = options.files_from == STANDARD_INPUT
    written = identities(options.outputs)
    for path in _all_paths(paths, options):
        if isinstance(path, Failure):
            yield path
        elif path != STANDARD_INPUT:
            yield from _read_path(path, options, written)
        elif drained:
            yield Failure(path, "unreadable", _DRAINED)
        else:
            drained = True
            yield from _read_standard_input(options)


def _all_paths(paths: Iterable[str], options: Inputs) -> Iterator[str | Failure]:
    yield from paths
    if options.files_from is None:
        return
    from inakoran_extract.inputs.folders import read_list

    empty = True
    try:
        for path in read_list(options.files_from, null=options.null):
            empty = False
            yield path
        if empty:
            yield Failure(_name(options.files_from), "empty", _NO_PATH)
    except OSError as error:
        yield _refused(options.files_from, error)
    except InputError as error:
        yield Failure(_name(options.files_from), error.code, str(error))


def _read_path(
    path: str, options: Inputs, written: frozenset[Identity]
) -> Iterator[Document | Failure]:
    if "\0" in path:
        yield Failure(_name(path), "unreadable", _NULL)
    elif path.startswith(_ADDRESS) and not os.path.exists(path):
        message = f"an address, and nothing is fetched; curl -sL '{path}' | inakoran-extract"
        yield Failure(_name(path), "address", message)
    elif not os.path.isdir(path):
        if is_among(path, written):
            # What goes to standard output is added to a file, and takes no file's place.
            streams = identities(output for output in options.outputs if isinstance(output, int))
            code = "output" if is_among(path, streams) else WRITTEN
            yield Failure(_name(path), code, _WRITTEN)
        else:
            yield from _read_file(path, options)
    else:
        yield from _read_folder(path, options, written)


def _read_folder(
    path: str, options: Inputs, written: frozenset[Identity]
) -> Iterator[Document | Failure]:
    from inakoran_extract.inputs.folders import walk

    empty = True
    for found in walk(path, options.include, options.meter):
        # Nobody named this one: `inakoran-extract . > articles.jsonl` means all the others.
        if isinstance(found, str) and is_among(found, written):
            continue
        empty = False
        if isinstance(found, str):
            yield from _read_file(found, options)
        else:
            yield _refused(*found)
    if empty:
        message = "a folder without any text or page by its name; choose others with --include"
        yield Failure(_name(path), "folder", message)


def _read_file(path: str, options: Inputs) -> Iterator[Document | Failure]:
    source = _name(path)
    try:
        with open(path, "rb") as file, metered(file, options.meter):
            yield from _read_input(file, source, options)
    except OSError as error:
        yield _refused(path, error)


def _read_standard_input(options: Inputs) -> Iterator[Document | Failure]:
    if sys.stdin is None:
        yield Failure(STANDARD_INPUT, "unreadable", str(ClosedInputError()))
        return
    try:
        yield from _read_input(sys.stdin.buffer, STANDARD_INPUT, options)
    except OSError as error:
        yield _refused(STANDARD_INPUT, error)


def _read_input(file: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Read an input from its beginning, within its limits."""
    state = _state(file)
    allowance = Allowance(options.timeout, options.max_unpacked, state[0] if state else 0)
    stream = file if state else make_stream(allowance.size_up(read_chunks(file)))
    for item in _read_stream(stream, Place(source, source, allowance), options):
        yield item
        allowance.restart()
    if state != _state(file):
        options.tell(source, _CHANGED)


def _state(file: BinaryIO) -> tuple[int, int] | None:
    """Return a file's size in bytes and its time; None for a pipe or whatever else is none."""
    try:
        state = os.fstat(file.fileno())
    except (OSError, ValueError):
        return None
    return (state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else None


def _read_stream(file: BinaryIO, place: Place, options: Inputs) -> Iterator[Document | Failure]:
    source = place.source
    try:
        head, stream = open_stream(file, place.allowance)
        container = _read_container(head, stream, place, options)
        if container is None:
            yield from read_text(head, stream, place, options)
            return
        empty = True
        for item in container:
            empty = False
            yield item
        if empty:
            yield Failure(source, "empty", "empty: no article in it; leave it out")
    except InputError as error:
        if place.depth and isinstance(error, ExhaustedError):
            raise
        yield Failure(source, error.code, str(error))
    except (MemoryError, ImportError) as error:
        yield lacking(source, error)


def _read_container(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure] | None:
    """Return the documents of a container, known by its beginning; None if it is none."""
    source = place.source
    first = head[:1]
    if first == b"P" and head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PAR1")):
        if not stream.seekable():
            raise InputError(_NEEDS_FILE, _AT_ITS_END)
        if head.startswith(b"PAR1"):
            from inakoran_extract.inputs.parquet import read_parquet

            return read_parquet(stream, place, options)
        from inakoran_extract.inputs.archives import read_zip

        return read_zip(stream, place, options, _read_stream)
    if head[257:262] == b"ustar":
        from inakoran_extract.inputs.tar import read_tar

        return read_tar(stream, place, options, _read_stream)
    if head.startswith(b"WARC/") and head[5:6].isdigit():
        from inakoran_extract.inputs.warc import read_warc

        return read_warc(stream, place, options)
    if options.kind == "jsonl" or (options.kind == "auto" and may_be_shard(head, place.name)):
        from inakoran_extract.inputs.shards import is_shard, is_wide, read_shard

        if is_wide(head) and options.kind == "jsonl":
            options = options._replace(kind="json")
        elif options.kind == "jsonl" or is_shard(head, place.name):
            return read_shard(stream, place, options)
    if options.kind != "text" and is_mhtml(head, place.name):
        from inakoran_extract.inputs.mhtml import read_mhtml

        return read_mhtml(stream, source, options)
    _refuse_others(head, place, options)
    return _read_rows(head, stream, place, options)


def _refuse_others(head: bytes, place: Place, options: Inputs) -> None:
    """Raise InputError for what is neither text, page nor container: what it is, what to run."""
    found = recognise(head)
    if found is None and not place.depth and is_program(place.name):
        found = PROGRAM
    if found is None or (found.code != _BINARY and options.kind != "auto"):
        return
    raise InputError(found.code, advise(found.what, found.run, place.file))


def _read_rows(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure] | None:
    """Return the documents of JSON, a table or an archive's clippings; None for anything else."""
    kind = options.kind
    if kind == "json" or (kind == "auto" and may_be_json(head, place.name)):
        from inakoran_extract.inputs.json_rows import read_json

        return read_json(head, stream, place, options)
    if kind in {"csv", "tsv"} or (kind == "auto" and may_be_table(head, place.name, options)):
        from inakoran_extract.inputs.tables import is_table, read_table

        if kind != "auto" or is_table(head, place.name, options):
            return read_table(head, stream, place, options)
    if kind == "auto" and options.split == "auto" and may_be_clippings(head):
        from inakoran_extract.inputs.clippings import is_clippings, read_clippings

        if is_clippings(head):
            return read_clippings(stream, place, options)
    return None


def _refused(path: str, error: OSError) -> Failure:
    link = _name(os.readlink(path)) if os.path.islink(path) else None
    return Failure(_name(path), *explain(error, link))


def _name(path: str) -> str:
    r"""Return `path` as UTF-8 can hold it.

    A file name is bytes. Those that are not UTF-8 are written as `\xe9`: they can be turned back,
    and no reader of the JSON chokes on half a character.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")
