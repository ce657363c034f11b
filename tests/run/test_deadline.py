"""The time that one document may take, with a clock that stands until it is moved."""

import signal
from collections.abc import Iterator

import pytest

from inakoran_extract.run import deadline as module
from inakoran_extract.run.deadline import Deadline, OverdueError

LIMIT = 10.0
# The system sets no alarm for less.
RESOLUTION = 1e-6

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no alarm")


class Clock:
    """Time, and the alarm that rings when it has come.

    Attributes:
        now: seconds.
        alarm: when it rings; None while it is not set.
        settings: how often it was set.
    """

    def __init__(self) -> None:
        self.now = 100.0
        self.alarm: float | None = None
        self.settings = 0

    def set_alarm(self, _: int, seconds: float) -> None:
        self.alarm = self.now + seconds if seconds >= RESOLUTION else None
        self.settings += 1

    def pass_by(self, seconds: float) -> None:
        """Let time go by, and the alarm ring in it."""
        end = self.now + seconds
        while self.alarm is not None and self.alarm <= end:
            self.now, self.alarm = self.alarm, None
            signal.raise_signal(signal.SIGPROF)
        self.now = end


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    clock = Clock()
    monkeypatch.setattr(module, "process_time", lambda: clock.now)
    monkeypatch.setattr(signal, "setitimer", clock.set_alarm)
    before = signal.getsignal(signal.SIGPROF)
    yield clock
    signal.signal(signal.SIGPROF, before)


def read(limit: Deadline, clock: Clock, seconds: float) -> None:
    limit.begin()
    try:
        clock.pass_by(seconds)
    finally:
        limit.end()


def test_one_document_that_takes_too_long(clock: Clock) -> None:
    limit = Deadline(LIMIT)
    read(limit, clock, 9.9)
    with pytest.raises(OverdueError):
        read(limit, clock, 10.1)
    read(limit, clock, 9.9)
    with pytest.raises(OverdueError):
        read(limit, clock, 30)


def test_many_that_take_long_only_together(clock: Clock) -> None:
    limit = Deadline(LIMIT)
    for _ in range(1000):
        read(limit, clock, 0.5)
    # Once in ten seconds, not once for each document.
    assert clock.settings < 60


def test_what_is_swallowed_is_raised_again(clock: Clock) -> None:
    limit = Deadline(LIMIT)
    limit.begin()
    for _ in range(3):
        with pytest.raises(OverdueError):
            clock.pass_by(LIMIT)
    limit.end()


def test_between_documents_nothing_is_overdue(clock: Clock) -> None:
    limit = Deadline(LIMIT)
    read(limit, clock, 5)
    clock.pass_by(1000)
    assert clock.alarm is None
    with pytest.raises(OverdueError):
        read(limit, clock, 11)


def test_when_all_is_done_nothing_rings(clock: Clock) -> None:
    limit = Deadline(LIMIT)
    read(limit, clock, 5)
    limit.stop()
    assert clock.alarm is None
    with pytest.raises(OverdueError):
        read(limit, clock, 11)


def test_a_second_alarm_leaves_time_to_handle_the_first(clock: Clock) -> None:
    limit = Deadline(0.002)
    limit.begin()
    with pytest.raises(OverdueError):
        clock.pass_by(0.01)
    clock.pass_by(0.08)
    limit.end()
    clock.pass_by(1)


def test_any_time(clock: Clock) -> None:
    read(Deadline(0), clock, 1_000_000)
    assert not clock.settings


def test_a_time_that_the_alarm_cannot_tell_from_none(clock: Clock) -> None:
    limit = Deadline(1e-9)
    with pytest.raises(OverdueError):
        read(limit, clock, 1)
