"""One loop over the results: records to their place, failures reported, the exit code out."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import NamedTuple

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.outputs.formats import (
    RunError,
    Sink,
    Way,
    encode_record,
    is_standard_output,
    open_output,
)
from inakoran_extract.run.batch import Settings, make_records
from inakoran_extract.run.interrupts import Interrupted, Interrupts, catch_interrupts
from inakoran_extract.run.progress import Progress, Tally, complain

SOME_FAILED = 1
INTERRUPTED = 130


class Plan(NamedTuple):
    """How results are delivered.

    Attributes:
        output: as in `open_output`.
        errors: where failures are written to as well.
        resume: go on with both where an earlier run was ended.
        jobs: how many processes parse.
        prompt: show every record as soon as it is there.
        quiet: say nothing about inputs that failed, nor how far it is.
        watched: standard error is a terminal.
        total: how many inputs there are, where it is known.
    """

    output: str | None = None
    errors: str | None = None
    resume: bool = False
    jobs: int = 1
    prompt: bool = False
    quiet: bool = False
    watched: bool = False
    total: int | None = None

    @property
    def way(self) -> Way:
        """How the outputs are opened, as in `open_output`."""
        return "append" if self.resume else "replace"


def deliver(items: Iterable[Document | Failure], settings: Settings, plan: Plan) -> int:
    """Make a record of each document, write what there is and return the exit code."""
    tally = Tally()
    shown = plan.watched and not plan.quiet and not plan.prompt
    delivery = _Delivery(plan, tally, Progress(tally, plan.total, shown=shown))
    with reporting_faults(plan) as faults:
        delivery.run(items, settings)
    summed_up = plan.watched or plan.errors is not None
    if tally.inputs > 1 and summed_up and not plan.quiet and not faults:
        complain(str(tally))
    return faults[0] if faults else SOME_FAILED if tally.errors else 0


@contextmanager
def reporting_faults(plan: Plan) -> Iterator[list[int]]:
    """Report what ends a run early in one line; yield a list that the exit code is put into."""
    codes: list[int] = []
    try:
        yield codes
    except BrokenPipeError:
        pass  # The reader has what it wanted.
    except OSError as error:
        codes.append(SOME_FAILED)
        reason = error.strerror or str(error)
        if plan.errors is not None and error.filename == plan.errors:
            complain(plan.errors, f"{reason}; check its folder, its mode and the space left")
        elif plan.output is None or is_standard_output(plan.output):
            complain("standard output", f"{reason}; write to a file with -o")
        else:
            complain(plan.output, f"{reason}; check its folder, its mode and the space left")
    except RunError as error:
        codes.append(SOME_FAILED)
        complain(str(error))
    except Interrupted as interrupt:
        codes.append(interrupt.code)
        complain(str(interrupt))
    except KeyboardInterrupt:
        codes.append(INTERRUPTED)
        complain("interrupted")


class _Delivery:
    """A run: what it is to do, what it counts and what it shows."""

    def __init__(self, plan: Plan, tally: Tally, progress: Progress) -> None:
        self._plan = plan
        self._tally = tally
        self._progress = progress

    def run(self, items: Iterable[Document | Failure], settings: Settings) -> None:
        """Write everything.

        Raises:
            OSError: an output can't be written; the error file is named in it if it is that one.
            RunError: the outputs are not those of an earlier run, or no worker can be started.
            Interrupted: a signal came.
        """
        with catch_interrupts() as interrupts, closing(self._progress):
            items = self._progress.weigh(items)
            jobs = self._plan.jobs
            if not self._plan.resume or self._plan.output is None:
                self._write(make_records(items, settings, jobs), interrupts)
                return
            from inakoran_extract.run.resume import Resumption, claim, mend, undoing  # noqa: PLC0415 - just here

            with claim(self._plan.output, self._plan.errors):
                mend(self._plan.output)
                if self._plan.errors is not None:
                    with _blaming(self._plan.errors):
                        mend(self._plan.errors)
                done = Resumption(self._plan.output, self._plan.errors, self._tally)
                results = make_records(done.left(items), settings, jobs)
                with undoing(self._plan.errors):
                    self._write(done.settle(results), interrupts)
                    done.check()

    def _write(self, results: Iterator[bytes | Failure], interrupts: Interrupts) -> None:
        """Write the records and report the failures."""
        plan, tally = self._plan, self._tally
        with ExitStack() as stack:
            sink = stack.enter_context(open_output(plan.output, plan.way))
            errors = stack.enter_context(_open_errors(plan))
            # Last in, first out: the workers are gone before the outputs take their names.
            stack.callback(results.close)  # type: ignore[attr-defined]  # it is a generator
            for result in results:
                if isinstance(result, bytes):
                    interrupts.writing = True
                    sink.write(result)
                    interrupts.writing = False
                    if plan.prompt:
                        sink.flush()
                    tally.records += 1
                else:
                    if result.code == "output" and not is_standard_output(plan.output):
                        message = f"{result.source} is among the inputs; name another output"
                        raise RunError(message)
                    if not plan.quiet:
                        self._progress.clear()
                        complain(result.source, result.message)
                    if errors is not None and plan.errors is not None:
                        interrupts.writing = True
                        with _blaming(plan.errors):
                            errors.write(encode_record(result._asdict()))
                        interrupts.writing = False
                    tally.errors += 1
                interrupts.check()
                self._progress.update()


@contextmanager
def _open_errors(plan: Plan) -> Iterator[Sink | None]:
    if plan.errors is None:
        yield None
        return
    with ExitStack() as stack:
        # Records that went out can't be taken back, and their errors stay with them.
        piped = is_standard_output(plan.output)
        opening = open_output(plan.errors, "overwrite" if piped else plan.way, even_empty=True)
        with _blaming(plan.errors):
            errors = stack.enter_context(opening)
        try:
            yield errors
        except BaseException as reason:
            # What ended the run is told, and not that the rest can't be written out either.
            with suppress(OSError):
                stack.__exit__(type(reason), reason, reason.__traceback__)
            raise
        with _blaming(plan.errors):
            stack.close()


@contextmanager
def _blaming(path: str) -> Iterator[None]:
    """Name the file in an error of the system that does not."""
    try:
        yield
    except OSError as error:
        error.filename = path
        raise
