"""Bytes to the place that was asked for, whole or not at all."""

# Loading pathlib or tempfile costs a tenth of the whole start-up.
# ruff: noqa: PTH101, PTH105, PTH116, PTH120, PTH123

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EBADF
from typing import Any, BinaryIO, Literal, Protocol

# Streams that the system names as files. Whether or not a file stands behind one, it must be
# written to and not replaced.
STREAM_FOLDERS = ("/dev/", "/proc/")
PACKED = (".gz", ".zst")

Way = Literal["replace", "overwrite", "append"]


class RunError(Exception):
    """Why a run as a whole can't be done; one line, with what to try."""


class Sink(Protocol):
    """Where records go."""

    def write(self, data: bytes, /) -> int:
        """Take all of `data`."""

    def flush(self) -> None:
        """Let out what is held back for speed."""


def read_schema() -> bytes:
    """Return the JSON Schema of a record, as it ships with the package."""
    from importlib.resources import files  # noqa: PLC0415 - heavy, and for this only

    return files("inakoran_extract").joinpath("schema.json").read_bytes()


def describe_arrow() -> bytes:
    """Return the Arrow types of a record, a field a line."""
    from inakoran_extract.arrow import RECORD  # noqa: PLC0415 - an extra

    return "".join(f"{field.name}: {field.type}\n" for field in RECORD).encode()


def is_standard_output(path: str | None) -> bool:
    """Tell whether `path` means standard output."""
    return path in {None, "-", "/dev/stdout"}


@contextmanager
def open_output(
    path: str | None, way: Way = "replace", *, even_empty: bool = False
) -> Iterator[Sink]:
    """Open standard output, or a file; a name that ends in `.gz` or `.zst` has it packed.

    A file that is to be replaced is written beside its place and renamed when the block ends well,
    so a failure or an interrupt leaves the old one and nothing else; so does a block that writes
    nothing. It keeps the old one's mode. Of a link, the target is replaced. A device or a pipe is
    written to as it is.

    Args:
        path: None, `-` and `/dev/stdout` are standard output.
        way: `replace` a file, `overwrite` it in its place, or `append` to it.
        even_empty: replace the old file also if nothing was written.

    Raises:
        OSError: it can't be opened, written or renamed.
        ImportError: as in `codec_of`.
    """
    if path is None or is_standard_output(path):
        with _standard_output() as stream:
            yield stream
        return
    if not path.endswith(PACKED):
        with _open_file(path, way, even_empty=even_empty) as file:
            yield file
        return
    from inakoran_extract.outputs.packing import PackedWriter, codec_of  # noqa: PLC0415 - for this only

    codec = codec_of(path)
    with (
        _open_file(path, way, even_empty=even_empty) as file,
        PackedWriter(file, codec, even_empty=even_empty or way != "replace") as packed,
    ):
        yield packed


def check_packing(path: str) -> None:
    """Refuse a name that asks for a way of packing which is not installed.

    Raises:
        ImportError: it does; the message says what to install.
    """
    if path.endswith(PACKED):
        from inakoran_extract.outputs.packing import codec_of  # noqa: PLC0415 - for this only

        codec_of(path)


@contextmanager
def _open_file(path: str, way: Way, *, even_empty: bool) -> Iterator[BinaryIO]:
    if way == "replace" and _is_replaceable(path):
        from inakoran_extract.outputs.leftovers import remove_leftovers  # noqa: PLC0415 - just here

        target = os.path.realpath(path)
        remove_leftovers(os.path.dirname(target))
        with replacement(target, even_empty=even_empty) as file:
            yield file
    elif way == "append":
        with open(path, "ab") as file:
            yield file
    else:
        raw = _Overwriting(path)
        with io.BufferedWriter(raw) as file:
            try:
                yield file
            except RunError:
                # What it holds may be an input, as is known only now.
                raw.forgo()
                raise
            finally:
                raw.begin()


class _Overwriting(io.FileIO):
    """A file that keeps what it holds until something takes its place."""

    def __init__(self, path: str) -> None:
        def opener(name: str, flags: int) -> int:
            return os.open(name, flags & ~os.O_TRUNC, 0o666)

        super().__init__(path, "w", opener=opener)
        self._begun = not stat.S_ISREG(os.fstat(self.fileno()).st_mode)
        self._forgone = False

    def begin(self) -> None:
        """Let go what it held."""
        if not self._begun and not self._forgone:
            self._begun = True
            self.truncate(0)

    def forgo(self) -> None:
        """Take nothing, if nothing was taken yet."""
        self._forgone = not self._begun

    def write(self, data: Any, /) -> int:  # noqa: ANN401 - bytes, or whatever holds some
        """Write bytes in the place of what it held."""
        self.begin()
        return len(data) if self._forgone else super().write(data)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise OSError(EBADF, "it is closed")
    stream = sys.stdout.buffer
    if isinstance(stream, io.RawIOBase):
        # With PYTHONUNBUFFERED set, as in many containers, one write may take a part only.
        stream = io.BufferedWriter(stream)
    try:
        yield stream
        stream.flush()
    except OSError:
        abandon_standard_output()
        raise
    except BaseException:
        # What is whole goes out; the reason for ending early counts more than a reader that left.
        try:
            stream.flush()
        except OSError:
            abandon_standard_output()
        raise


def abandon_standard_output() -> None:
    """Let what is still buffered go nowhere: the interpreter writes it once more when it ends."""
    if sys.stdout is None:
        return
    null = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError):  # A stream without a descriptor has nothing to redirect.
        os.dup2(null, sys.stdout.fileno())
    os.close(null)


def _is_replaceable(path: str) -> bool:
    if path.startswith(STREAM_FOLDERS):
        return False
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return True


@contextmanager
def replacement(target: str, *, even_empty: bool) -> Iterator[BinaryIO]:
    """Write a new file beside `target`, which is no link, and rename it if anything was written."""
    from inakoran_extract.outputs.leftovers import temporary_beside  # noqa: PLC0415 - for files only

    mode = _mode(target)
    with temporary_beside(target) as (temporary, file):
        if mode is not None:
            os.chmod(temporary, mode)
        yield file
        written = even_empty or file.tell() > 0
        file.close()
        if written:
            os.replace(temporary, target)


def _mode(target: str) -> int | None:
    """Return the mode bits of the file to replace, None where there is none yet.

    Raises:
        PermissionError: it is write-protected; renaming would get around that.
    """
    try:
        mode = stat.S_IMODE(os.stat(target).st_mode)
    except FileNotFoundError:
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES), target)
    return mode
