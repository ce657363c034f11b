"""A run that goes on where another was ended.

The output itself tells how far it came: each line names its source, and lines stand in the order of
the inputs. So nothing else is kept, any cut of the file can be mended, and a run that was through
finds nothing to do.
"""

# ruff: noqa: PTH116, PTH123

import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic, sleep

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.outputs.formats import RunError
from inakoran_extract.outputs.packing import Codec, codec_of, read_pieces
from inakoran_extract.outputs.rows import Ends, Entry, delimiter_of, is_own, read_entries
from inakoran_extract.run.batch import Made
from inakoran_extract.run.progress import Tally

# Seconds. A run that was killed just now may still be on its way out.
_PATIENCE = 1.0
_PAUSE = 0.05
# Bytes of a file that tell whose it is, and of packed data that tell its packing.
_BEGINNING = 1 << 20
_MARK = 4
# What a machine that lost its power leaves for bytes that it had yet to write.
_NUL = b"\0"


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
        RunError: it is none of this program's; then nothing is cut off.
        OSError: it can't be read or written.
        ImportError: as in `codec_of`.
    """
    codec = _codec_of(path)
    delimiter = delimiter_of(path)
    ends = Ends(quoted=delimiter is not None)
    with suppress(FileNotFoundError), open(path, "r+b") as file:
        sound = 0
        beginning = bytearray()
        for piece, place in read_pieces(file, codec):
            if b"\n" not in beginning and len(beginning) < _BEGINNING:
                beginning += piece
            end = ends.feed(piece)
            if codec is None:
                sound = file.tell() - len(piece) + end if end else sound
            elif place is not None and ends.ended:
                sound = place
        if sound < os.stat(path).st_size:
            if not beginning and codec is not None:
                # Nothing of it could be unpacked: then it is known by the mark of its packing.
                file.seek(0)
                mark = codec.pack(b"")[:_MARK]
                own = mark.startswith(file.read(_MARK).rstrip(_NUL))
            else:
                own = is_own(bytes(beginning).rstrip(_NUL), delimiter)
            if not own:
                raise RunError(_of_another_kind(path))
            file.truncate(sound)


def _of_another_kind(path: str) -> str:
    return f"{path} holds lines of another kind; write to another file"


def read_done(path: str) -> Iterator[Entry]:
    """Yield what each line or row of a mended file names.

    Raises:
        RunError: one is none of this program's.
        OSError: it can't be read.
        ImportError: as in `codec_of`.
    """
    with suppress(FileNotFoundError), open(path, "rb") as file:
        pieces = (piece for piece, _ in read_pieces(file, _codec_of(path)))
        for entry in read_entries(pieces, delimiter_of(path)):
            if entry is None:
                raise RunError(_of_another_kind(path))
            yield entry


def _codec_of(path: str) -> Codec | None:
    return codec_of(path) if path.endswith((".gz", ".zst")) else None


class _Done:
    """What a file holds of a run, in order.

    Attributes:
        next: the line that is not yet met; None behind the last one.
    """

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._entries = read_done(path) if path is not None else iter(())
        self.next = next(self._entries, None)

    def meet(self, source: str) -> Entry | None:
        """Return the line that is not yet met if it is of this source; then it is met."""
        entry = self.next
        if entry is None or source != entry.source:
            return None
        self.next = next(self._entries, None)
        return entry

    def check(self) -> None:
        """Refuse lines that no input met.

        Raises:
            RunError: there are some.
        """
        if self.next is not None:
            message = (
                f"{self._path} continues with {self.next.source}, which is not among these "
                "inputs; name the same inputs in the same order, or write to another file"
            )
            raise RunError(message)


class Resumption:
    """Leaves out what is done, and keeps what is written then in order.

    Args:
        output: the records of the run that was ended, mended; it need not exist.
        errors: its errors, likewise.
        tally: counts also what is left out.

    Raises:
        RunError: as in `read_done`.
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
            if (record := self._output.meet(item.source)) is not None:
                self._tally.add_record(record.codes)
            elif (error := self._errors.meet(item.source)) is not None:
                self._tally.add_error(*error.codes)
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

    def settle(self, results: Iterable[Made | Failure]) -> Iterator[Made | Failure]:
        """Yield the results of the items left, and a failure for a record that comes too late.

        Without its error on file an input that failed is tried again, and fails again, unless it
        was changed or mere time was short. Its place among the records is passed by then.

        Args:
            results: one for each item that `left` yielded, in order.
        """
        for result in results:
            if self._late.popleft() and isinstance(result, Made):
                message = "failed before, and later records are already written; run it by itself"
                yield Failure(result.source, "out-of-order", message)
            else:
                yield result
