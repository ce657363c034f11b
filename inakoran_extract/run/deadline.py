"""The processor time that one document may take; a process that is stopped or waits loses none."""

import signal
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from time import process_time
from types import FrameType

Handler = Callable[[int, FrameType | None], object] | int

# Seconds. What rounds to no time at all would put the alarm off; a second alarm leaves the first
# enough to be handled in.
_SHORTEST = 0.001
_AGAIN = 0.1


class OverdueError(BaseException):
    """The time is over. No `Exception`: nothing that handles those on the way may stop it."""


class Deadline:
    """Raises `OverdueError` in whatever runs between `begin` and `end` for too long.

    Setting an alarm for each document would cost more than finding its headline. So one alarm
    runs; when it rings too early for the document that is being read by then, it is set for what
    that one has left. Where the system has no alarm, or outside the main thread, nothing is ever
    overdue.

    Args:
        seconds: of the processor's time that are allowed; 0 for any time.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._begin: float | None = None
        self._set = not seconds or not hasattr(signal, "setitimer")
        self._before: Handler | None = None

    def begin(self) -> None:
        """Count from now."""
        self._begin = process_time()
        if not self._set:
            self._start()

    def end(self) -> None:
        """Count no longer."""
        self._begin = None

    def stop(self) -> None:
        """Put the alarm off: one that rings while the interpreter shuts down ends the process.

        The signal is given back to whoever had it.
        """
        self._begin = None
        if self._set and self._seconds and hasattr(signal, "setitimer"):
            self._set = False
            signal.setitimer(signal.ITIMER_PROF, 0)
        if self._before is not None:
            # A service or a notebook has its own use for the signal.
            with suppress(ValueError):  # Only the main thread may.
                signal.signal(signal.SIGPROF, self._before)
            self._before = None

    def _start(self) -> None:
        self._set = True
        try:
            before = signal.signal(signal.SIGPROF, self._ring)
        except ValueError:
            return  # Signals reach the main thread only.
        if self._before is None:
            self._before = before
        self._ring()

    def _ring(self, *_: object) -> None:
        if self._begin is None:
            # The next document sets it again; a process that waits is left in peace.
            self._set = False
            return
        left = self._begin + self._seconds - process_time()
        if left > 0:
            signal.setitimer(signal.ITIMER_PROF, max(left, _SHORTEST))
            return
        # Code called from C, such as a destructor, may swallow what is raised: ring again.
        signal.setitimer(signal.ITIMER_PROF, max(self._seconds, _AGAIN))
        raise OverdueError


@cache
def deadline(seconds: float) -> Deadline:
    """Return the one deadline of this process for a time, so that its alarm is set but once."""
    return Deadline(seconds)
