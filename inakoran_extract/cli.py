"""The command: options in, one call, exit code out."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH112

import os
import sys
from typing import TextIO

import click

from inakoran_extract import __version__
from inakoran_extract.inputs.documents import MAX_BYTES, STANDARD_INPUT, Inputs
from inakoran_extract.inputs.folders import expand_globs
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.outputs.formats import (
    abandon_standard_output,
    is_standard_output,
    open_output,
    read_schema,
)
from inakoran_extract.run.batch import Settings
from inakoran_extract.run.checks import (
    DEFAULT_TIMEZONE,
    LARGEST,
    check_outputs,
    list_named,
    name_outputs,
    to_encoding,
    to_jobs,
    to_timeout,
    to_timezone,
)
from inakoran_extract.run.delivery import Plan, deliver, reporting_faults
from inakoran_extract.run.progress import PROGRAM

_CONTAINERS = (".jsonl", ".ndjson", ".tar", ".tgz", ".zip", ".warc", ".wet", ".parquet")


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1, type=click.UNPROCESSED, metavar="[PATHS]...")
@click.option(
    "--from",
    "kind",
    type=click.Choice(["auto", "text", "html", "jsonl"]),
    default="auto",
    show_default=True,
    help="What the input is; auto knows it by its content.",
)
@click.option(
    "--include",
    metavar="GLOB",
    multiple=True,
    help="Take these files of folders and archives; may be given again.  "
    "[default: texts, pages and containers, by their endings]",
)
@click.option(
    "--files-from", metavar="FILE", help='Read paths from FILE, one a line; "-" is standard input.'
)
@click.option("-0", "--null", is_flag=True, help="Those paths end in NUL and not in a line end.")
@click.option(
    "--split",
    type=click.Choice(["auto", "never"]),
    default="auto",
    show_default=True,
    help="Cut a text that holds several dumps into its articles, or leave it whole.",
)
@click.option(
    "--text-field",
    metavar="NAME",
    help="The article's field in a row.  [default: text, else html, else content]",
)
@click.option("--keep-input", is_flag=True, help="Add a row's other fields to its record.")
@click.option(
    "--max-bytes",
    type=click.IntRange(min=1),
    metavar="N",
    default=MAX_BYTES,
    show_default=True,
    help="Fail a document that has more bytes.",
)
@click.option(
    "--max-unpacked",
    type=click.IntRange(min=1),
    metavar="N",
    help="Stop an input that unpacks to more bytes.  [default: 200 times its size, at least "
    "1000000000]",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, max=1_000_000),
    metavar="SECONDS",
    callback=to_timeout,
    default=10,
    show_default=True,
    help="Fail a document that takes longer, in processor time, to be read or to be parsed; 0 for "
    "any time.",
)
@click.option(
    "--encoding",
    metavar="NAME",
    callback=to_encoding,
    help="Decode the input as this.  [default: byte order mark, UTF-8, else windows-1252]",
)
@click.option(
    "--timezone",
    metavar="NAME",
    default=DEFAULT_TIMEZONE,
    show_default=True,
    callback=to_timezone,
    help="IANA zone of a time that is printed without one.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Fail an input that gives no headline, no timestamp or no body.",
)
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    default="1",
    show_default=True,
    callback=to_jobs,
    help="Parse on N processes; auto for one on each processor.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "jsonl"]),
    help="Indented JSON, or one record a line.  [default: json on a terminal, else jsonl]",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write to FILE, which is replaced only when the run is through; packed if it ends in .gz "
    "or .zst.",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Write into the output file itself, and go on where the same command was ended.",
)
@click.option(
    "--errors",
    metavar="FILE",
    help="Write the inputs that failed to FILE too, as JSON Lines, and sum up at the end.",
)
@click.option("--trace", is_flag=True, help="Add what each line of the input was taken for.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of a record and exit.")
@click.option(
    "-q", "--quiet", is_flag=True, help="Say nothing about inputs that failed, show no progress."
)
@click.version_option(__version__, prog_name=PROGRAM)
@click.pass_context
def command(  # noqa: PLR0913 - one for each option
    context: click.Context,
    *,
    paths: tuple[str, ...],
    kind: str,
    include: tuple[str, ...],
    files_from: str | None,
    null: bool,
    split: str,
    text_field: str | None,
    keep_input: bool,
    max_bytes: int,
    max_unpacked: int | None,
    timeout: float,
    encoding: str | None,
    timezone: str,
    strict: bool,
    jobs: int,
    form: str | None,
    output: str | None,
    resume: bool,
    errors: str | None,
    trace: bool,
    schema: bool,
    quiet: bool,
) -> None:
    """Turn dumps of Indonesian news articles into JSON records.

    PATHS are plain-text files, HTML pages, shards and archives of either (JSON Lines, tar, zip,
    WARC, Parquet), compressed or not, and folders of all these; "-", or a pipe and no path, is
    standard input. Each article gives one record, in the order named.

    Exit code: 0 all well, 1 some inputs failed, 2 wrong usage.
    """
    if not schema and not paths and files_from is None:
        if _is_terminal(sys.stdin):
            click.echo(context.get_help())
            return
        paths = (STANDARD_INPUT,)
    if null and files_from is None:
        message = "--null tells how the list of --files-from is parted; name that too."
        raise click.UsageError(message)
    if os.name == "nt":
        paths = expand_globs(paths)
    listed = () if files_from is None else list_named(files_from, (output, errors), null=null)
    inputs_named = () if schema else (*paths, *listed)
    check_outputs(output, errors, inputs_named, resume=resume, form=form)
    on_terminal = is_standard_output(output) and _is_terminal(sys.stdout)
    watched = _is_terminal(sys.stderr)
    counted = watched and files_from is None and all(map(_is_one, paths))
    total = len(paths) if counted else None
    plan = Plan(
        output=output,
        errors=errors,
        resume=resume,
        jobs=jobs,
        prompt=on_terminal,
        quiet=quiet,
        watched=watched,
        total=total,
    )
    if schema:
        with reporting_faults(plan) as faults, open_output(output) as stream:
            stream.write(read_schema())
        context.exit(faults[0] if faults else 0)
    indented = form == "json" or (form is None and on_terminal)
    settings = Settings(
        encoding=encoding,
        timezone=timezone,
        strict=strict,
        trace=trace,
        keep_input=keep_input,
        indented=indented,
        timeout=timeout,
    )
    inputs = Inputs(
        kind=kind,
        include=include,
        files_from=files_from,
        null=null,
        split=split,
        text_field=text_field,
        keep_input=keep_input,
        max_bytes=min(max_bytes, LARGEST),
        max_unpacked=max_unpacked,
        timeout=timeout,
        encoding=encoding,
        outputs=name_outputs(output, errors),
    )
    context.exit(deliver(read_documents(paths, inputs), settings, plan))


def _is_one(path: str) -> bool:
    """Tell whether a path is most likely one article, by its name."""
    name = path.removesuffix(".gz").removesuffix(".zst")
    return path != STANDARD_INPUT and not name.endswith(_CONTAINERS) and not os.path.isdir(path)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def main() -> None:
    """Run the command; whatever ends it is one line."""
    with reporting_faults(Plan()) as faults:
        # On Windows click would take a glob of an option for paths, too.
        command(prog_name=PROGRAM, windows_expand_args=False)
    if faults:
        abandon_standard_output()
    sys.exit(faults[0] if faults else 0)
