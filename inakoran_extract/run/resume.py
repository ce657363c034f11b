"""A run that goes on where another was ended.

The output itself tells how far it came: each line names its source, and lines stand in the order of
the inputs. So nothing else is kept, any cut of the file can be mended, and a run that was through
finds nothing to do.
"""

# ruff: noqa: PTH116, PTH123

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic, sleep

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.outputs.formats import RunError
from inakoran_extract.outputs.packing import Codec, codec_of, read_pieces
from inakoran_extract.run.progress import Tally

# Every record and every error begins with it.
_BEGINNING = '{"source": '
# Seconds. A run that was killed just now may still be on its way out.
_PATIENCE = 1.0
_PAUSE = 0.05


@contextmanager
def claim(*paths: str | None) -> Iterator[None]:
    """Keep every other run that goes on from one of these files, until the block ends.

    Two of them would write through each other. The claim ends with the process, however that
    ends. Where the system or the file system knows no locks, nothing is claimed.

    Args:
        paths: None for no file.

    Raises:
        RunError: another run has one; or what one names at the end is not what was written.
        OSError: a file can't be opened for writing.
    """
    with ExitStack() as stack:
        for path in paths:
            if path is not None:
                stack.enter_context(_claim(path))
        yield


@contextmanager
def _claim(path: str) -> Iterator[None]:
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock  # noqa: PLC0415 - not there on Windows
    except ImportError:
        yield
        return
    patience = monotonic() + _PATIENCE
    with open(path, "ab") as file:
        while True:
            try:
                flock(file, LOCK_EX | LOCK_NB)
            except BlockingIOError:
                if monotonic() > patience:
                    message = f"{path} is written by another run; wait for it, or name another file"
                    raise RunError(message) from None
                sleep(_PAUSE)
            except OSError:
                break
            else:
                break
        yield
        _check_place(path, os.fstat(file.fileno()))


def _check_place(path: str, written: os.stat_result) -> None:
    """Refuse a file that was moved, removed or replaced while it was written."""
    try:
        there = os.path.samestat(os.stat(path), written)
    except FileNotFoundError:
        there = False
    if not there:
        message = (
            f"{path} was moved, removed or replaced while it was written, and this run's records "
            "are not in it; put it back, or run again"
        )
        raise RunError(message)


@contextmanager
def undoing(path: str | None) -> Iterator[None]:
    """Cut off what the block adds to a file, if it ends with a refusal.

    A run of other inputs fails each of them, and with their errors on file that of the right ones
    would be refused too.

    Raises:
        OSError: the file can't be cut.
    """
    size = 0
    if path is not None:
        with suppress(FileNotFoundError):
            size = os.stat(path).st_size
    try:
        yield
    except RunError:
        if path is not None:
            with suppress(FileNotFoundError):
                os.truncate(path, size)
        raise


def mend(path: str) -> None:
    """Cut off what is no whole line; where it is packed, no whole member that ends in one.

    Raises:
        OSError: it can't be read or written.
        ImportError: as in `codec_of`.
    """
    codec = _codec_of(path)
    with suppress(FileNotFoundError), open(path, "r+b") as file:
        sound, ended = 0, True
        for piece, place in read_pieces(file, codec):
            ended = piece.endswith(b"\n") if piece else ended
            if codec is None:
                start = file.tell() - len(piece)
                sound = max(sound, start + piece.rfind(b"\n") + 1 if b"\n" in piece else 0)
            elif place is not None and ended:
                sound = place
        if sound < os.stat(path).st_size:
            file.truncate(sound)


def read_sources(path: str) -> Iterator[str]:
    """Yield the source that each line of a mended file names.

    Raises:
        RunError: a line is none of this program's.
        OSError: it can't be read.
        ImportError: as in `codec_of`.
    """
    codec = _codec_of(path)
    decode = json.JSONDecoder().raw_decode
    with suppress(FileNotFoundError), open(path, "rb") as file:
        rest = b""
        for piece, _ in read_pieces(file, codec):
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                text = line.decode("utf-8", "replace")
                try:
                    source, _ = decode(text, len(_BEGINNING))
                except ValueError:
                    source = None
                if not isinstance(source, str) or not text.startswith(_BEGINNING):
                    message = f"{path} holds lines of another kind; write to another file"
                    raise RunError(message)
                yield source


def _codec_of(path: str) -> Codec | None:
    return codec_of(path) if path.endswith((".gz", ".zst")) else None


class _Done:
    """What a file holds of a run, in order.

    Attributes:
        next: the source of the line that is not yet met; None behind the last one.
    """

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._sources = read_sources(path) if path is not None else iter(())
        self.next = next(self._sources, None)

    def meets(self, source: str) -> bool:
        """Tell whether the line that is not yet met is of this source; then it is met."""
        if source != self.next:
            return False
        self.next = next(self._sources, None)
        return True

    def check(self) -> None:
        """Refuse lines that no input met.

        Raises:
            RunError: there are some.
        """
        if self.next is not None:
            message = (
                f"{self._path} goes on with {self.next}, which is not there among these inputs; "
                "name the same inputs in the same order, or write to another file"
            )
            raise RunError(message)


class Resumption:
    """Leaves out what is done, and keeps what is written then in order.

    Args:
        output: the records of the run that was ended, mended; it need not exist.
        errors: its errors, likewise.
        tally: counts also what is left out.

    Raises:
        RunError: as in `read_sources`.
        OSError: a file can't be read.
    """

    def __init__(self, output: str, errors: str | None, tally: Tally) -> None:
        self._tally = tally
        self._output = _Done(output)
        self._errors = _Done(errors)
        self._late: deque[bool] = deque()

    def left(self, items: Iterable[Document | Failure]) -> Iterator[Document | Failure]:
        """Yield the items that are neither recorded nor reported."""
        for item in items:
            if self._output.meets(item.source):
                self._tally.records += 1
            elif self._errors.meets(item.source):
                self._tally.errors += 1
            else:
                self._late.append(self._output.next is not None)
                yield item

    def check(self) -> None:
        """Refuse files that hold what was not among the items, when all of them were met.

        Raises:
            RunError: they do.
        """
        self._output.check()
        self._errors.check()

    def settle(self, results: Iterable[bytes | Failure]) -> Iterator[bytes | Failure]:
        """Yield the results of the items left, and a failure for a record that comes too late.

        Without its error on file an input that failed is tried again, and fails again, unless it
        was changed or mere time was short. Its place among the records is passed by then.

        Args:
            results: one for each item that `left` yielded, in order.
        """
        for result in results:
            if self._late.popleft() and isinstance(result, bytes):
                source = json.JSONDecoder().raw_decode(result.decode(), len(_BEGINNING))[0]
                message = "failed before, and its place in the output is passed; run it by itself"
                yield Failure(source, "out-of-order", message)
            else:
                yield result
