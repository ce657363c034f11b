"""What options may be: each is refused with a line that says what to give instead."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH109, PTH112, PTH113, PTH116, PTH118, PTH119, PTH120, PTH121

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from math import isnan

import click

from inakoran_extract.inputs.documents import FIELD_NAMES, STANDARD_INPUT
from inakoran_extract.inputs.errors import InputError
from inakoran_extract.inputs.written import identities, is_among
from inakoran_extract.outputs.formats import check_packing, is_standard_output
from inakoran_extract.reading.decoding import check_encoding
from inakoran_extract.run.batch import check_timezone
from inakoran_extract.run.options import Options
from inakoran_extract.run.progress import printable
from inakoran_extract.run.shaping import check_error_file

DEFAULT_TIMEZONE = "Asia/Jakarta"
# Bytes of one document, all of which have to be in memory: as good as no limit.
LARGEST = 1 << 40
# More processes than any machine of today has processors for is a slip of the pen.
_MOST_JOBS = 1024


def to_encoding(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    """Take an encoding's name."""
    if name is not None:
        try:
            check_encoding(name)
        except LookupError:
            message = f"{name!r} is no text encoding; utf-8, utf-16 and windows-1252 are some."
            raise click.BadParameter(message) from None
    return name


def to_timezone(_: click.Context, __: click.Parameter, name: str) -> str:
    """Take a zone's name."""
    if name != DEFAULT_TIMEZONE:  # The default needs no database.
        try:
            check_timezone(name)
        except ValueError as error:
            message = f"{error}."
            raise click.BadParameter(message) from None
    return name


def to_timeout(_: click.Context, __: click.Parameter, seconds: float) -> float:
    """Take a time."""
    if isnan(seconds):
        message = "nan is no number of seconds."
        raise click.BadParameter(message)
    return seconds


def to_jobs(_: click.Context, __: click.Parameter, value: str) -> int:
    """Take a number of processes, or `auto` for one on each processor that may be used."""
    if value == "auto":
        from inakoran_extract.run.workers import count_processors  # noqa: PLC0415 - for this only

        return count_processors()
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= _MOST_JOBS:
        message = f"{value!r} is neither auto nor a number from 1 to {_MOST_JOBS}."
        raise click.BadParameter(message)
    return int(value)


def to_fields(
    _: click.Context, __: click.Parameter, values: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Take `NAME=COLUMN`, each name once."""
    fields: dict[str, str] = {}
    for value in values:
        name, sign, column = value.partition("=")
        if not sign or name not in FIELD_NAMES:
            message = f"{value!r} is no NAME=COLUMN; the names are {', '.join(FIELD_NAMES)}."
            raise click.BadParameter(message)
        if name in fields:
            message = f"{name} is named twice; one column states it."
            raise click.BadParameter(message)
        fields[name] = column
    return tuple(fields.items())


def check(options: Options) -> None:
    """Refuse outputs that can't be written, or that would spoil an input or each other.

    Raises:
        click.UsageError: for any of them.
    """
    check_error_file(options.errors)
    outputs = (options.output, options.errors, options.report)
    listed: tuple[str, ...] = ()
    if options.files_from is not None:
        listed = _list_named(options.files_from, outputs, null=options.null)
    paths = () if options.schema else (*options.paths, *listed)
    if options.explain:
        _check_explain(options)
    if options.report is not None and options.schema is None:
        _check_report(options, options.report, paths)
    if options.output_dir is not None:
        _check_folder(options, options.output_dir, paths)
        # Records in files of their own can be gone on with, and need no output for that.
        options = replace(options, resume=False)
    _check_outputs(options, paths)


def name_outputs(output: str | None, *others: str | None) -> tuple[str | int, ...]:
    """Return the files that a run writes, the records' first, by path or descriptor."""
    records = 1 if output is None or is_standard_output(output) else output
    return (records, *(path for path in others if path is not None))


def _check_explain(options: Options) -> None:
    """Refuse options about records where none is written."""
    if options.form or options.fields or options.output_dir is not None or options.resume:
        message = (
            "--explain writes no records; leave --format, --fields, --output-dir and --resume out."
        )
        raise click.UsageError(message)


def _check_outputs(options: Options, paths: Sequence[str]) -> None:
    """Refuse outputs that would spoil an input or each other, or that can't be gone on with."""
    output, errors = options.output, options.errors
    if options.resume and (output is None or is_standard_output(output)):
        message = "--resume needs an output file; name it with -o."
        raise click.UsageError(message)
    if errors is not None and is_standard_output(errors):
        message = "--errors needs a file of its own; standard output is for records."
        raise click.UsageError(message)
    for name, path in (("Output", output), ("Error file", errors)):
        if path is not None and not is_standard_output(path):
            _check_here()
            _check_output(name, path, paths, resume=options.resume)
    if output is not None and errors is not None and _is_same(output, errors):
        message = f"Output {printable(output)} is the error file too; name two."
        raise click.UsageError(message)


def _check_folder(options: Options, folder: str, paths: Sequence[str]) -> None:
    """Refuse a folder for records that is none, or that is read."""
    if options.output is not None:
        message = "-o writes one file and --output-dir one for each record; name one of them."
        raise click.UsageError(message)
    if options.form not in {None, "json"}:
        message = (
            f"--output-dir writes JSON; leave --format {options.form} out, or write one file with "
            "-o."
        )
        raise click.UsageError(message)
    name = f"Folder {printable(folder)}"
    if not folder or (os.path.lexists(folder) and not os.path.isdir(folder)):
        message = f"{name} is no folder; name one, which need not be there yet."
        raise click.UsageError(message)
    _check_folders("Folder", folder, paths, itself=True)


def _list_named(files_from: str, outputs: Sequence[str | None], *, null: bool) -> tuple[str, ...]:
    """Return what an output must not be: a list of paths, and those of them that are an output.

    A list that comes from a pipe can be read but once; what it names is looked at in the run.
    """
    written = identities(output for output in outputs if output is not None)
    found: list[str] = []
    if files_from != STANDARD_INPUT and os.path.isfile(files_from) and written:
        from inakoran_extract.inputs.folders import read_list  # noqa: PLC0415 - for this only

        with suppress(OSError, InputError):
            paths = read_list(files_from, null=null)
            found = [path for path in paths if is_among(path, written)]
    return (files_from, *found)


def _is_same(one: str, other: str) -> bool:
    """Tell whether two outputs are one file.

    Either may be yet to come, so their names tell; where both are there, so do the files.
    """
    same = os.path.realpath(one) == os.path.realpath(other)
    with suppress(OSError):
        same = same or os.path.samefile(one, other)
    return same and os.path.realpath(one) != os.devnull


def _check_here() -> None:
    try:
        os.getcwd()
    except OSError:
        message = "the folder you are in is gone; go to one that is there."
        raise click.UsageError(message) from None


def _check_output(name: str, output: str, paths: Sequence[str], *, resume: bool) -> None:
    """Refuse an output that is no file, or that would take the place of an input."""
    if not os.path.basename(output):
        message = f"{name} {output!r} names no file; name one, or leave the option out."
        raise click.UsageError(message)
    try:
        check_packing(output)
    except ImportError as error:
        message = f"{name} {printable(output)}: {error}."
        raise click.UsageError(message) from None
    _check_folders(name, output, paths)
    try:
        place = os.stat(output)
    except OSError:
        return  # Nothing is there yet, or opening it will tell what is wrong.
    if stat.S_ISDIR(place.st_mode):
        message = f"{name} {printable(output)} is a folder; name a file in it."
        raise click.UsageError(message)
    if not stat.S_ISREG(place.st_mode):
        if resume:
            message = f"{name} {printable(output)} is not a regular file; --resume needs one."
            raise click.UsageError(message)
        return
    for path in paths:
        with suppress(OSError, ValueError):
            if os.path.samestat(place, os.stat(0 if path == STANDARD_INPUT else path)):
                message = f"{name} {printable(output)} is one of the inputs; name another file."
                raise click.UsageError(message)


def _check_folders(name: str, output: str, paths: Sequence[str], *, itself: bool = False) -> None:
    """Refuse an output inside a folder that is read: the next run would read it, or this one."""
    file = os.path.join(output, "-") if itself else output
    if _is_inside(file, [path for path in paths if os.path.isdir(path)]):
        message = f"{name} {printable(output)} is inside an input folder; put it elsewhere."
        raise click.UsageError(message)


def _is_inside(file: str, folders: Sequence[str]) -> bool:
    """Tell whether a file is anywhere below one of some folders, or would be."""
    above = os.path.realpath(file)
    found = {*map(os.path.realpath, folders)}
    while found and above != (above := os.path.dirname(above)):
        if above in found:
            return True
    return False


def _check_report(options: Options, report: str, paths: Sequence[str]) -> None:
    """Refuse a report that can't be written, or that would spoil an input or another output."""
    from importlib.util import find_spec  # noqa: PLC0415 - for this only

    if find_spec("jinja2") is None:
        message = (
            "--report needs Jinja2: pip install jinja2 (or pipx inject inakoran-extract jinja2, or "
            "uv tool install --with jinja2)."
        )
        raise click.UsageError(message)
    if options.resume:
        message = "--report shows one whole run; leave --resume out."
        raise click.UsageError(message)
    if is_standard_output(report):
        message = "--report needs a file of its own; standard output is for records."
        raise click.UsageError(message)
    _check_output("Report", report, paths, resume=False)
    folder = options.output_dir
    if folder is not None and report.endswith(".json") and _is_inside(report, (folder,)):
        message = f"Report {printable(report)} may be a record's file; name it .html."
        raise click.UsageError(message)
    for name, path in (("output", options.output), ("error file", options.errors)):
        if path is not None and _is_same(path, report):
            message = f"Report {printable(report)} is the {name} too; name two."
            raise click.UsageError(message)
