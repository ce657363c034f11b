"""What the reading of inputs tells of itself: how far it is, and what it passed over.

What counts is the files themselves, as they are stored: of a compressed one nobody knows what is in
it, but how far it is read is known.
"""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH112, PTH202

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic
from typing import BinaryIO

from inakoran_extract.inputs.documents import STANDARD_INPUT

# Seconds that a look at all files may take; where there are more, nobody waits for a per cent.
_PATIENCE = 2.0
_OTHERS = "of other kinds"
# Kinds that are counted apart, and characters of what one is called.
_MOST_KINDS = 1000
_LONGEST = 40


def _count(counter: Counter[str], what: str) -> None:
    """Count a kind of things; of more kinds than anybody reads, the rest are one."""
    what = what if len(what) <= _LONGEST else f"{what[:_LONGEST]}…"
    counter[what if what in counter or len(counter) < _MOST_KINDS else _OTHERS] += 1


class Meter:
    """Measures one run.

    Attributes:
        passed: how many files of folders and archives were no input, by the endings of their names
            or by what else they are.
        unread: how many answers of a crawl were no input, by their status or their media type.

    Args:
        paths: what is read.
        include: as in `Inputs`.
        known: these are all, and no list names more of them.
    """

    def __init__(
        self, paths: Sequence[str] = (), include: tuple[str, ...] = (), *, known: bool = False
    ) -> None:
        self._paths = paths
        self._include = include
        self._known = known and STANDARD_INPUT not in paths
        self.passed: Counter[str] = Counter()
        self.unread: Counter[str] = Counter()
        self._done = 0
        self._file: BinaryIO | None = None

    def begin(self, file: BinaryIO) -> None:
        """Count what is read of a file."""
        self._file = file

    def end(self, file: BinaryIO) -> None:
        """Count the whole file as read."""
        self._file = None
        with suppress(OSError, ValueError):  # no file of the system, or closed
            self._done += os.fstat(file.fileno()).st_size

    def pass_over(self, what: str) -> None:
        """Count a file or a folder that is no input, by its kind."""
        _count(self.passed, what)

    def leave_unread(self, what: str) -> None:
        """Count an answer of a crawl that is no input, by its kind."""
        _count(self.unread, what)

    @property
    def done(self) -> int:
        """How many bytes were read."""
        if self._file is None or self._file.closed or not self._file.seekable():
            return self._done
        return self._done + self._file.tell()

    def measure(self) -> int | None:
        """Return how many bytes there are; None where that isn't known, or not soon."""
        if not self._known:
            return None
        total, end = 0, monotonic() + _PATIENCE
        for path in self._files():
            try:
                total += os.path.getsize(path)
            except OSError:
                continue  # It will be an error and no bytes.
            if monotonic() > end:
                return None
        return total

    def _files(self) -> Iterator[str]:
        from inakoran_extract.inputs.folders import walk  # noqa: PLC0415 - for folders only

        for path in self._paths:
            if not os.path.isdir(path):
                yield path
                continue
            for found in walk(path, self._include):
                if isinstance(found, str):
                    yield found


@contextmanager
def metered(file: BinaryIO, meter: Meter | None) -> Iterator[None]:
    """Have a file counted, if anybody counts."""
    if meter is None:
        yield
        return
    meter.begin(file)
    try:
        yield
    finally:
        meter.end(file)
