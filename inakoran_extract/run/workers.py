"""A batch on several processes, in order, whatever becomes of one of them.

The pools of the standard library either wait for ever for a worker that was killed or give up all
work in flight. Here each worker has a pipe of its own and one job at a time, so that the end of a
pipe tells which documents were in whose hands.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Pipe, wait
from time import monotonic
from typing import NamedTuple, TypeVar, cast

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.outputs.formats import RunError
from inakoran_extract.run.starting import start

Item = Document | Failure
# Whatever work makes of a document. It is no document itself: that would be one still to do.
Result = object
Work = Callable[[Document], Result]
T = TypeVar("T")

# A chunk is large enough that sending it costs little beside parsing it, and small enough that
# workers end together. Its first limit is a count, its second one bytes, its third one seconds.
_MOST_DOCUMENTS = 64
_MOST_BYTES = 1_000_000
_MOST_SECONDS = 0.5
# How far a worker may be ahead of the oldest chunk that is not done, in chunks and in bytes. More
# is only memory.
_CHUNKS_AHEAD = 8
_BYTES_AHEAD = 8_000_000


def count_processors() -> int:
    """Return how many processors this process may use; a container may be given a few only."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


class _Chunk:
    """Neighbouring items; those that are no longer documents are results.

    Attributes:
        slots: in order.
        waiting: how many are still documents.
        size: bytes of all its documents.
    """

    __slots__ = ("size", "slots", "waiting")

    def __init__(self) -> None:
        self.slots: list[Result] = []
        self.waiting = 0
        self.size = 0

    def add(self, item: Item) -> None:
        """Take one item more."""
        self.slots.append(item)
        if isinstance(item, Document):
            self.waiting += 1
            self.size += len(item.data)

    def settle(self, place: int, result: Result) -> None:
        """Put a result where its document was."""
        self.slots[place] = result
        self.waiting -= 1

    def results(self) -> Iterator[Result]:
        """Yield what there is when nothing waits any more."""
        return (slot for slot in self.slots if not isinstance(slot, Document))


class _Job(NamedTuple):
    """Documents of a chunk for one worker.

    Attributes:
        chunk: where the results go.
        places: the documents' indices in it.
        again: a worker that held them died.
    """

    chunk: _Chunk
    places: list[int]
    again: bool = False

    def documents(self) -> list[Document]:
        slots = (self.chunk.slots[place] for place in self.places)
        return [slot for slot in slots if isinstance(slot, Document)]


class _Worker:
    """One process and its pipe.

    Attributes:
        job: what is in its hands.
        own: what it is to do before anything else.
    """

    def __init__(self, work: Work, own: Iterable[_Job] = ()) -> None:
        self.pipe, other = Pipe()
        self.job: _Job | None = None
        self.own = deque(own)
        self._process = start(self.pipe, other, work)

    def dismiss(self) -> int | None:
        """End the process at once and return its exit code."""
        self.pipe.close()
        self._process.kill()
        return self._process.wait()


def run_parallel(
    items: Iterable[Item], work: Callable[[Document], T | Failure], jobs: int
) -> Iterator[T | Failure]:
    """Yield what `work` makes of each document, and each failure as it is, in order.

    A worker that dies costs at most the documents in its hands. They are tried once more, one by
    one, in a process that did nothing before; whichever ends that one too is a failure
    `worker-died`.

    Args:
        items: read in this process, at most so far ahead that every worker has enough to do.
        work: can be pickled, and so can what it makes.
        jobs: how many processes, 1 or more; each is started when there is work for it.

    Raises:
        RunError: not even one can be started.
    """
    crew = _Crew(work, jobs)
    try:
        yield from cast("Iterator[T | Failure]", crew.run(items))
    finally:
        crew.dismiss()


class _Crew:
    """The workers, and the jobs that none has in hand."""

    def __init__(self, work: Work, jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        self._workers: list[_Worker] = []
        self._queue: deque[_Job] = deque()

    def run(self, items: Iterable[Item]) -> Iterator[Result]:
        """Yield the results in the items' order."""
        chunks = _cut(items, self._jobs)
        window: deque[_Chunk] = deque()
        more = True
        while more or window:
            while window and not window[0].waiting:
                yield from window.popleft().results()
            if more and self._has_room(window):
                chunk = next(chunks, None)
                if chunk is None:
                    more = False
                    continue
                window.append(chunk)
                places = [n for n, slot in enumerate(chunk.slots) if isinstance(slot, Document)]
                if places:
                    self._queue.append(_Job(chunk, places))
                self._collect(0)
            elif window:
                self._collect(None)

    def dismiss(self) -> None:
        """End all workers."""
        while self._workers:
            self._workers.pop().dismiss()

    def _has_room(self, window: deque[_Chunk]) -> bool:
        """Tell whether one chunk more may be read."""
        if len(window) <= self._jobs:
            return True
        size = sum(chunk.size for chunk in window)
        return len(window) < _CHUNKS_AHEAD * self._jobs and size < _BYTES_AHEAD * self._jobs

    def _hire(self, own: Iterable[_Job] = ()) -> _Worker | None:
        """Start a worker; where the system has room for no more, do with those there are."""
        try:
            self._workers.append(_Worker(self._work, own))
        except OSError as error:
            self._jobs = len(self._workers)
            if own or not self._workers:
                reason = error.strerror or type(error).__name__
                message = f"no process can be started: {reason}; use fewer --jobs"
                raise RunError(message) from None
            return None
        return self._workers[-1]

    def _hand_out(self) -> None:
        """Give every idle worker a job, and start one more if there is more to do."""
        for worker in [*self._workers]:
            if worker.job is None and (worker.own or self._queue):
                self._give(worker)
        while self._queue and len(self._workers) < self._jobs:
            hired = self._hire()
            if hired is not None:
                self._give(hired)

    def _give(self, worker: _Worker) -> None:
        worker.job = (worker.own or self._queue).popleft()
        try:
            # It waits for nothing else, so this can't wait for it in turn.
            worker.pipe.send(worker.job.documents())
        except OSError:
            self._bury(worker)

    def _collect(self, seconds: float | None) -> None:
        """Take what workers have done, waiting for so long, or until there is anything."""
        self._hand_out()
        workers = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(workers), seconds):
            worker = workers[pipe]  # type: ignore[index]  # only pipes were given
            try:
                results: list[Result] = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if worker.job is not None:
                for place, result in zip(worker.job.places, results, strict=True):
                    worker.job.chunk.settle(place, result)
                worker.job = None
        self._hand_out()

    def _bury(self, worker: _Worker) -> None:
        """Let a fresh worker try the documents of a dead one, or give them up."""
        code = worker.dismiss()
        self._workers.remove(worker)
        job, own = worker.job, worker.own
        if job is not None and job.again:
            for place, document in zip(job.places, job.documents(), strict=True):
                job.chunk.settle(place, Failure(document.source, "worker-died", _explain(code)))
        elif job is not None:
            own = deque(_Job(job.chunk, [place], again=True) for place in job.places)
        if own:
            self._hire(own)


def _cut(items: Iterable[Item], jobs: int) -> Iterator[_Chunk]:
    """Cut items into chunks, small ones at first so that a few items reach all workers."""
    chunk, begin, count = _Chunk(), monotonic(), 0
    for item in items:
        chunk.add(item)
        full = len(chunk.slots) >= min(_MOST_DOCUMENTS, 1 << min(count // jobs, 16))
        if full or chunk.size >= _MOST_BYTES or monotonic() - begin > _MOST_SECONDS:
            yield chunk
            chunk, begin, count = _Chunk(), monotonic(), count + 1
    if chunk.slots:
        yield chunk


def _explain(code: int | None) -> str:
    reason = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
    return f"its process died twice ({reason}); if memory ran out, use fewer --jobs"
