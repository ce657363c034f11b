"""What the options of a command line mean together, and the run that they ask for."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH112

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

import click

from inakoran_extract.inputs.documents import STANDARD_INPUT, Inputs, bare_name, ignore
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.outputs.formats import (
    describe_arrow,
    is_standard_output,
    open_output,
    read_schema,
)
from inakoran_extract.run.batch import Settings
from inakoran_extract.run.checks import LARGEST, check, name_outputs
from inakoran_extract.run.complaints import Notices
from inakoran_extract.run.delivery import Plan, deliver, reporting_faults
from inakoran_extract.run.options import Options
from inakoran_extract.run.shaping import check_pyarrow, settle_shape

if TYPE_CHECKING:
    from inakoran_extract.outputs.folder import Folder
    from inakoran_extract.seeing.terminal import Style


def carry_out(context: click.Context, options: Options) -> int:
    """Do what is asked for and return the exit code.

    Args:
        context: of the command, whose help is shown where nothing is asked for.
        options: as they were given.

    Raises:
        click.UsageError: they don't go together.
    """
    if not options.schema and not options.paths and options.files_from is None:
        if _is_terminal(sys.stdin):
            click.echo(context.get_help())
            return 0
        options = replace(options, paths=(STANDARD_INPUT,))
    if options.null and options.files_from is None:
        message = "--null tells how the list of --files-from is separated; name that too."
        raise click.UsageError(message)
    if os.name == "nt":
        from inakoran_extract.inputs.folders import expand_globs  # noqa: PLC0415 - for this only

        options = replace(options, paths=expand_globs(options.paths))
    check(options)
    meter = Meter(options.paths, options.include, known=options.files_from is None)
    notices = Notices()
    plan = _plan(options, meter, notices)
    if options.schema is not None:
        return _print_schema(options, plan)
    settings = _settings(options, on_terminal=plan.prompt)
    inputs = Inputs(
        kind=options.kind,
        include=options.include,
        files_from=options.files_from,
        null=options.null,
        split=options.split,
        text_field=options.text_field,
        fields=options.field,
        tell=ignore if options.quiet else notices.tell,
        keep_input=options.keep_input,
        max_bytes=min(options.max_bytes, LARGEST),
        max_unpacked=options.max_unpacked,
        timeout=options.timeout,
        encoding=options.encoding,
        outputs=name_outputs(options.output, options.errors, options.report),
        meter=meter,
    )
    return deliver(read_documents(options.paths, inputs), settings, plan)


def _plan(options: Options, meter: Meter, notices: Notices) -> Plan:
    to_screen = is_standard_output(options.output) and options.output_dir is None
    watched = _is_terminal(sys.stderr)
    counted = watched and options.files_from is None and all(map(_is_one, options.paths))
    return Plan(
        output=options.output,
        folder=_folder(options),
        errors=options.errors,
        resume=options.resume,
        jobs=options.jobs,
        prompt=to_screen and _is_terminal(sys.stdout),
        quiet=options.quiet,
        watched=watched,
        total=len(options.paths) if counted else None,
        report=options.report,
        report_limit=options.report_limit,
        meter=meter,
        notices=notices,
    )


def _print_schema(options: Options, plan: Plan) -> int:
    if options.schema == "arrow":
        check_pyarrow()
    with reporting_faults(plan) as faults, open_output(options.output) as stream:
        stream.write(read_schema() if options.schema == "json" else describe_arrow())
    return faults[0] if faults else 0


def _settings(options: Options, *, on_terminal: bool) -> Settings:
    return Settings(
        encoding=options.encoding,
        timezone=options.timezone,
        strict=options.strict,
        trace=options.trace,
        keep_input=options.keep_input,
        shape=settle_shape(options, on_terminal=on_terminal),
        timeout=options.timeout,
        explain=_style(on_terminal=on_terminal) if options.explain else None,
        report=options.report is not None,
    )


def _style(*, on_terminal: bool) -> "Style":
    from inakoran_extract.seeing.terminal import terminal_style  # noqa: PLC0415 - for this only

    return terminal_style(on_terminal=on_terminal)


def _folder(options: Options) -> "Folder | None":
    if options.output_dir is None:
        return None
    from inakoran_extract.outputs.folder import Folder  # noqa: PLC0415 - for this only

    return Folder(options.output_dir, options.paths, listed=options.files_from is not None)


def _is_one(path: str) -> bool:
    """Tell whether a path is most likely one article, by its name."""
    from inakoran_extract.inputs.folders import CONTAINERS  # noqa: PLC0415 - for a terminal only

    if path == STANDARD_INPUT or os.path.isdir(path):
        return False
    return not bare_name(path).endswith(CONTAINERS)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()
