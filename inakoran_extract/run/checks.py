"""What options may be: each is refused with a line that says what to give instead."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH109, PTH112, PTH113, PTH116, PTH119, PTH120, PTH121

import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from math import isnan

import click

from inakoran_extract.inputs.documents import STANDARD_INPUT, InputError
from inakoran_extract.outputs.formats import check_packing, is_standard_output
from inakoran_extract.reading.decoding import check_encoding
from inakoran_extract.run.progress import printable

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
    if name != DEFAULT_TIMEZONE:
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - the default needs no database

        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            message = (
                f"{name!r} is no IANA time zone; WIB is Asia/Jakarta, WITA is Asia/Makassar and "
                "WIT is Asia/Jayapura."
            )
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
        # A container may be given fewer than the machine has.
        affinity = getattr(os, "sched_getaffinity", None)
        return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= _MOST_JOBS:
        message = f"{value!r} is neither auto nor a number from 1 to {_MOST_JOBS}."
        raise click.BadParameter(message)
    return int(value)


def check_outputs(
    output: str | None, errors: str | None, paths: Sequence[str], *, resume: bool, form: str | None
) -> None:
    """Refuse outputs that would spoil an input or each other, or that can't be gone on with.

    Raises:
        click.UsageError: for any of them.
    """
    if resume and (output is None or is_standard_output(output)):
        message = "--resume needs a file to go on with; name it with -o."
        raise click.UsageError(message)
    if resume and form == "json":
        message = "--resume needs one record a line; leave --format json out."
        raise click.UsageError(message)
    if errors is not None and is_standard_output(errors):
        message = "--errors needs a file of its own; standard output is for records."
        raise click.UsageError(message)
    for name, path in (("Output", output), ("Error file", errors)):
        if path is not None and not is_standard_output(path):
            _check_here()
            _check_output(name, path, paths, resume=resume)
    if output is not None and errors is not None:
        # Either may be yet to come, so their names tell; where both are there, so do the files.
        same = os.path.realpath(output) == os.path.realpath(errors)
        with suppress(OSError):
            same = same or os.path.samefile(output, errors)
        if same and os.path.realpath(output) != os.devnull:
            message = f"Output {printable(output)} is the error file too; name two."
            raise click.UsageError(message)


def list_named(files_from: str, outputs: Sequence[str | None], *, null: bool) -> tuple[str, ...]:
    """Return what an output must not be: a list of paths, and those of them named like an output.

    A list that comes from a pipe can be read but once; what it names is looked at in the run.
    """
    names = {os.path.basename(output) for output in outputs if output is not None}
    found: list[str] = []
    if files_from != STANDARD_INPUT and os.path.isfile(files_from) and names:
        from inakoran_extract.inputs.folders import read_list  # noqa: PLC0415 - for this only

        with suppress(OSError, InputError):
            paths = read_list(files_from, null=null)
            found = [path for path in paths if os.path.basename(path) in names]
    return (files_from, *found)


def name_outputs(output: str | None, errors: str | None) -> tuple[str | int, ...]:
    """Return the files that a run writes, by path or descriptor."""
    records = (1,) if output is None or is_standard_output(output) else (output,)
    return records if errors is None else (*records, errors)


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
            message = f"{name} {printable(output)} is no plain file; --resume needs one."
            raise click.UsageError(message)
        return
    for path in paths:
        with suppress(OSError, ValueError):
            if os.path.samestat(place, os.stat(0 if path == STANDARD_INPUT else path)):
                message = f"{name} {printable(output)} is one of the inputs; name another file."
                raise click.UsageError(message)


def _check_folders(name: str, output: str, paths: Sequence[str]) -> None:
    """Refuse an output inside a folder that is read: the next run would read it, or this one."""
    above = os.path.realpath(output)
    folders = {os.path.realpath(path) for path in paths if os.path.isdir(path)}
    while folders and above != (above := os.path.dirname(above)):
        if above in folders:
            message = f"{name} {printable(output)} is inside an input folder; put it elsewhere."
            raise click.UsageError(message)
