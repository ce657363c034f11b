"""Ctrl-C and SIGTERM as exceptions that never cut a line in two."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}


class Interrupted(KeyboardInterrupt):
    """The run is to end now.

    Attributes:
        code: the exit code that shells give to a process ended by the signal: 130 or 143.
    """

    def __init__(self, number: int) -> None:
        super().__init__(_NAMES[signal.Signals(number)])
        self.code = 128 + number


class Interrupts:
    """Raises `Interrupted` at once, or after the write that is under way.

    A write that is broken off leaves half a record. So one that comes while `writing` is set is
    kept for `check`; the second one is raised all the same, since the reader of a pipe may have
    stopped for good.

    Attributes:
        writing: set it before a write and unset it behind.
    """

    __slots__ = ("_kept", "writing")

    def __init__(self) -> None:
        self.writing = False
        self._kept = 0

    def check(self) -> None:
        """Raise what came during the last write."""
        if self._kept:
            raise Interrupted(self._kept)

    def handle(self, number: int, _: FrameType | None) -> None:
        """Be the handler of a signal."""
        if self.writing and not self._kept:
            self._kept = number
        else:
            raise Interrupted(number)


@contextmanager
def catch_interrupts() -> Iterator[Interrupts]:
    """Handle both signals within the block; elsewhere than in the main thread leave them be."""
    interrupts = Interrupts()
    before = {}
    try:
        for number in _NAMES:
            before[number] = signal.signal(number, interrupts.handle)
    except ValueError:
        pass  # Signals reach the main thread only.
    try:
        yield interrupts
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
