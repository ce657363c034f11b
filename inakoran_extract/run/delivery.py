"""One loop over the results: records to their place, failures reported, the exit code out."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import TYPE_CHECKING

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.inputs.errors import unloadable
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.inputs.written import WRITTEN
from inakoran_extract.outputs.formats import (
    RunError,
    Sink,
    Way,
    is_standard_output,
    open_output,
)
from inakoran_extract.outputs.shape import encode_record
from inakoran_extract.outputs.writers import open_writer
from inakoran_extract.run.batch import Made, Settings, make_records
from inakoran_extract.run.complaints import Complaints, Notices
from inakoran_extract.run.interrupts import Interrupted, Interrupts, catch_interrupts
from inakoran_extract.run.progress import Progress, Tally, complain
from inakoran_extract.value import Value, value

if TYPE_CHECKING:
    from inakoran_extract.outputs.folder import Folder
    from inakoran_extract.seeing.report import Report

SOME_FAILED = 1
INTERRUPTED = 130


@value
class Plan(Value):
    """How results are delivered.

    Attributes:
        output: as in `open_output`.
        folder: where each record has a file of its own; nothing goes to `output` then.
        errors: where failures are written to as well.
        resume: go on with both where an earlier run was ended.
        jobs: how many processes parse.
        prompt: show every record as soon as it is there.
        quiet: say nothing about inputs that failed, nor how far it is.
        watched: standard error is a terminal.
        total: how many inputs there are, where it is known.
        report: where the run is shown as a page, and `report_limit` how many articles of it.
        meter: is told how far the inputs are read.
        notices: has said what inputs are read as.
    """

    output: str | None = None
    folder: "Folder | None" = None
    errors: str | None = None
    resume: bool = False
    jobs: int = 1
    prompt: bool = False
    quiet: bool = False
    watched: bool = False
    total: int | None = None
    report: str | None = None
    report_limit: int = 0
    meter: Meter | None = None
    notices: Notices | None = None

    @property
    def way(self) -> Way:
        """How the outputs are opened, as in `open_output`."""
        return "append" if self.resume else "replace"


def deliver(items: Iterable[Document | Failure], settings: Settings, plan: Plan) -> int:
    """Make a record of each document, write what there is and return the exit code."""
    meter = plan.meter
    tally = Tally(meter)
    shown = not plan.quiet and not (plan.watched and plan.prompt)
    progress = Progress(tally, plan.total, watched=plan.watched, shown=shown, meter=meter)
    with reporting_faults(plan) as faults:
        _Delivery(plan, tally, progress).run(items, settings)
    several = tally.inputs > 1 or (tally.skipped and tally.inputs > 0)
    if several and not plan.quiet and not faults:
        complain(str(tally))
    if tally.warning and not plan.quiet and not faults:
        complain(tally.warning)
    return (faults[0] if faults else 0) or (SOME_FAILED if tally.errors else 0)


@contextmanager
def reporting_faults(plan: Plan) -> Iterator[list[int]]:
    """Report what ends a run early in one line; yield a list that the exit code is put into.

    The code is 0 where a reader left, of which nothing is said.
    """
    codes: list[int] = []
    try:
        yield codes
    except BrokenPipeError:
        codes.append(0)  # The reader has what it wanted.
    except OSError as error:
        codes.append(SOME_FAILED)
        reason = error.strerror or str(error)
        named = error.filename in {plan.errors, plan.report} - {None}
        if plan.folder is not None or named:
            complain(
                str(error.filename), f"{reason}; check its folder, its mode and the space left"
            )
        elif plan.output is None or is_standard_output(plan.output):
            complain("standard output", f"{reason}; write to a file with -o")
        else:
            complain(plan.output, f"{reason}; check its folder, its mode and the space left")
    except RunError as error:
        codes.append(SOME_FAILED)
        complain(str(error))
    except ImportError as error:
        codes.append(SOME_FAILED)
        complain(unloadable(error))
    except MemoryError:
        codes.append(SOME_FAILED)
        complain("there is no memory left; allow more, or use fewer --jobs")
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
        self._complaints = Complaints()
        self._interrupts = Interrupts()
        self._report: Report | None = None
        if plan.report is not None:
            from inakoran_extract.seeing.report import Report as Page  # noqa: PLC0415 - for this only

            self._report = Page(plan.report_limit, plan.meter)

    def run(self, items: Iterable[Document | Failure], settings: Settings) -> None:
        """Write everything.

        Raises:
            OSError: an output can't be written; the file is named in it if it is not that of `-o`.
            RunError: the outputs are not those of an earlier run, or no worker can be started.
            Interrupted: a signal came.
        """
        with catch_interrupts() as self._interrupts, closing(self._progress):
            try:
                self._run(self._progress.weigh(items), settings)
            finally:
                self._complain(self._complaints.finish())
                if self._plan.notices is not None:
                    self._plan.notices.finish()
            if self._report is not None and self._plan.report is not None:
                with _blaming(self._plan.report):
                    self._report.write(self._plan.report)

    def _run(self, items: Iterable[Document | Failure], settings: Settings) -> None:
        plan, tally = self._plan, self._tally
        if plan.folder is not None:
            folder = plan.folder
            left = folder.left(items, tally.add_record) if plan.resume else folder.assign(items)
            self._write(make_records(left, settings, plan.jobs), settings)
        elif not plan.resume or plan.output is None:
            self._write(make_records(items, settings, plan.jobs), settings)
        else:
            from inakoran_extract.run.resume import Resumption, claim, mend, undoing  # noqa: PLC0415 - just here

            with claim(plan.output, plan.errors):
                mend(plan.output)
                if plan.errors is not None:
                    with _blaming(plan.errors):
                        mend(plan.errors)
                done = Resumption(plan.output, plan.errors, tally)
                results = make_records(done.left(items), settings, plan.jobs)
                with undoing(plan.errors):
                    self._write(done.settle(results), settings)
                    done.check()

    def _write(self, results: Iterator[Made | Failure], settings: Settings) -> None:
        """Write the records and report the failures."""
        plan, tally, interrupts = self._plan, self._tally, self._interrupts
        with ExitStack() as stack:
            sink = stack.enter_context(_open_records(plan, settings))
            errors = stack.enter_context(_open_errors(plan))
            # Last in, first out: the workers are gone before the outputs take their names.
            stack.callback(results.close)  # type: ignore[attr-defined]  # it is a generator
            for made in results:
                result = self._place(made, sink)
                if isinstance(result, Made):
                    tally.add_record(result.warnings)
                    if self._report is not None and result.seen is not None:
                        self._report.add(result.seen)
                else:
                    if result.code == WRITTEN:
                        message = f"{result.source} is among the inputs; name another output"
                        raise RunError(message)
                    if self._report is not None:
                        self._report.add_failure(result)
                    self._complain(self._complaints.add(result))
                    if errors is not None and plan.errors is not None:
                        interrupts.writing = True
                        with _blaming(plan.errors):
                            errors.write(encode_record(result._asdict()))
                        interrupts.writing = False
                    tally.add_error(result.code)
                interrupts.check()
                self._progress.update()

    def _place(self, made: Made | Failure, sink: Sink | None) -> Made | Failure:
        """Write a record to the output, or to its file; return why there is none, if so."""
        plan, data = self._plan, made.data if isinstance(made, Made) else None
        refused = None
        self._interrupts.writing = True
        if plan.folder is not None:
            refused = plan.folder.take(made.source, data)
        elif sink is not None and data is not None:
            sink.write(data)
        self._interrupts.writing = False
        if sink is not None and plan.prompt:
            sink.flush()
        return refused or (made.refused if isinstance(made, Made) else None) or made

    def _complain(self, failures: Iterator[tuple[str, str]]) -> None:
        for source, message in failures:
            if not self._plan.quiet:
                self._progress.clear()
                complain(source, message)


@contextmanager
def _open_records(plan: Plan, settings: Settings) -> Iterator[Sink | None]:
    if plan.folder is not None:
        yield None
        return
    with open_writer(plan.output, settings.shape, plan.way) as sink:
        yield sink


@contextmanager
def _open_errors(plan: Plan) -> Iterator[Sink | None]:
    if plan.errors is None:
        yield None
        return
    with ExitStack() as stack:
        # Records that went out can't be taken back, and their errors stay with them.
        piped = plan.folder is not None or is_standard_output(plan.output)
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
