"""Ctrl-C, SIGTERM and a lost terminal as exceptions that never cut a line in two."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
if hasattr(signal, "SIGHUP"):  # Windows has none.
    _NAMES[signal.SIGHUP] = "hung up"
ALL = frozenset(_NAMES)


class Interrupted(KeyboardInterrupt):
    """The run is to end now.

    Attributes:
        code: the exit code that shells give to a process ended by the signal: 129, 130 or 143.
    """

    def __init__(self, number: int) -> None:
        super().__init__(_NAMES[signal.Signals(number)])
        self.code = 128 + number


class Interrupts:
    """Raises `Interrupted` at once, or after the write that is under way.

    A write that is broken off leaves half a record. So one that comes while `writing` is set is
    kept for `check`; the second one is raised all the same, since the reader of a pipe may have
    stopped for good. What is raised at once is kept too: where it hits a finalizer, Python prints
    and forgets it.

    Attributes:
        writing: set it before a write and unset it behind.
    """

    __slots__ = ("_kept", "writing")

    def __init__(self) -> None:
        self.writing = False
        self._kept = 0

    def check(self) -> None:
        """Raise what came and did not end the run."""
        if self._kept:
            raise Interrupted(self._kept)

    def handle(self, number: int, _: FrameType | None) -> None:
        """Be the handler of a signal."""
        first, self._kept = not self._kept, number
        if not (self.writing and first):
            raise Interrupted(number)


def quieten() -> None:
    """Let an interrupt end the process without a word, and let no finalizer say what ended it.

    For a command's first steps, when nothing is written yet; a traceback would be all that its
    user gets. A lack of memory is told by whoever wanted it.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    genuine = sys.unraisablehook

    def tell(unraisable: "sys.UnraisableHookArgs") -> None:
        if not isinstance(unraisable.exc_value, MemoryError | KeyboardInterrupt):
            genuine(unraisable)

    sys.unraisablehook = tell


def _is_ignored(number: int) -> bool:
    return signal.getsignal(number) is signal.SIG_IGN


@contextmanager
def catch_interrupts() -> Iterator[Interrupts]:
    """Handle them within the block; elsewhere than in the main thread leave them be.

    A run that was started to outlive its terminal, as by `nohup`, does. Behind one that ended the
    block, the next one ends the process at once.
    """
    interrupts = Interrupts()
    before = {}
    try:
        for number in ALL:
            if signal.Signals(number).name == "SIGHUP" and _is_ignored(number):
                continue
            before[number] = signal.signal(number, interrupts.handle)
    except ValueError:
        pass  # Signals reach the main thread only.
    try:
        yield interrupts
    except Interrupted:
        before = dict.fromkeys(before, signal.SIG_DFL)
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
