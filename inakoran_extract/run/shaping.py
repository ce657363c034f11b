"""What records are written as: the form by the output's name, the fields by theirs."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH116, PTH122

import os
import stat
from contextlib import suppress

import click

from inakoran_extract.outputs.formats import PACKED, STREAM_FOLDERS, is_standard_output
from inakoran_extract.outputs.shape import CONTENT, Form, Shape
from inakoran_extract.run.options import Options
from inakoran_extract.run.progress import printable

_ENDINGS: dict[str, Form] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
}
_NAMED = ".jsonl, .json, .csv, .tsv (each also with .gz or .zst) or .parquet"
# What can't be written on, and why.
_CLOSED = {
    "json": "a JSON array ends in a bracket",
    "parquet": "a Parquet file ends in its own list of contents",
}
_ADDING = {"lines": "--trace", "input": "--keep-input"}


def settle_shape(options: Options, *, on_terminal: bool) -> Shape:
    """Return what records are written as.

    Args:
        options: as they were given.
        on_terminal: a person reads the records.

    Raises:
        click.UsageError: they don't go together.
    """
    output, fields = options.output, options.fields
    apart = options.output_dir is not None
    form = "json" if apart else options.form
    added = (*("lines",) * options.trace, *("input",) * options.keep_input)
    _check_added(fields, added)
    named = None if output is None or is_standard_output(output) else _form_of(output)
    if named is not None and form is not None and named != form:
        message = (
            f"Output {printable(output or '')} is {named} by its name, and --format says {form}; "
            "leave --format out, or name another file."
        )
        raise click.UsageError(message)
    chosen = named or form or ("json" if on_terminal else "jsonl")
    if options.resume and not apart and chosen in _CLOSED:
        message = f"--resume can't go on with it: {_CLOSED[chosen]}; write a .jsonl file."
        raise click.UsageError(message)
    if options.resume and fields is not None and fields[0] != "source":
        message = "--resume knows by the source what is done; name source first in --fields."
        raise click.UsageError(message)
    if chosen == "parquet":
        if on_terminal:
            message = "Parquet is not for reading on a terminal; name a file with -o."
            raise click.UsageError(message)
        check_pyarrow()
    return Shape(chosen, fields, added)  # type: ignore[arg-type]  # one of the choices of --format


def _form_of(path: str) -> Form | None:
    """Return the form that a file's name asks for, None where it asks for none."""
    packed = path.endswith(PACKED)
    ending = os.path.splitext(path.rpartition(".")[0] if packed else path)[1].lower()
    form = _ENDINGS.get(ending)
    if form == "parquet" and packed:
        message = f"Output {printable(path)}: Parquet packs its columns itself; name it .parquet."
        raise click.UsageError(message)
    if form is None and ending and not _is_stream(path):
        message = f"Output {printable(path)}: no form is known by {ending}; name it {_NAMED}."
        raise click.UsageError(message)
    return form


def _is_stream(path: str) -> bool:
    if path.startswith(STREAM_FOLDERS):
        return True
    with suppress(OSError):
        return not stat.S_ISREG(os.stat(path).st_mode)
    return False


def check_pyarrow() -> None:
    """Refuse what needs pyarrow where it isn't installed, before anything is read.

    Raises:
        click.UsageError: it isn't.
    """
    try:
        import pyarrow as _  # type: ignore[import-untyped]  # noqa: F401, ICN001, PLC0415 - an extra
    except ModuleNotFoundError:
        message = "This needs pyarrow: pip install pyarrow."
        raise click.UsageError(message) from None


def check_error_file(path: str | None) -> None:
    """Refuse a name that asks for another form than that of errors.

    Raises:
        click.UsageError: it does.
    """
    if path is not None and not is_standard_output(path):
        named = _ENDINGS.get(os.path.splitext(path.removesuffix(".gz").removesuffix(".zst"))[1])
        if named not in {None, "jsonl"}:
            message = f"Error file {printable(path)}: errors are JSON Lines; name it .jsonl."
            raise click.UsageError(message)


def to_names(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """Take names of fields, separated by commas."""
    if value is None:
        return None
    from inakoran_extract.record import ADDED, KEYS  # noqa: PLC0415 - for this only

    fields = tuple(name.strip() for name in value.split(","))
    known = (*KEYS, CONTENT, *ADDED)
    for name in fields:
        if name not in known:
            message = f"{name!r} is no field; there are {', '.join(known)}."
            raise click.BadParameter(message)
    if len({*fields}) < len(fields):
        message = "each field can be named once."
        raise click.BadParameter(message)
    return fields


def _check_added(fields: tuple[str, ...] | None, added: tuple[str, ...]) -> None:
    """Refuse fields that no record will have."""
    for name in fields or ():
        if name in _ADDING and name not in added:
            message = f"The field {name} is there with {_ADDING[name]}; add that."
            raise click.UsageError(message)
