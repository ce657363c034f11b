"""The command: options in, one call, exit code out."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH112

import os
import sys
from typing import TYPE_CHECKING, TextIO

import click

from inakoran_extract import __version__
from inakoran_extract.inputs.documents import MAX_BYTES, STANDARD_INPUT, Inputs, bare_name, ignore
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.outputs.formats import (
    abandon_standard_output,
    describe_arrow,
    is_standard_output,
    open_output,
    read_schema,
)
from inakoran_extract.outputs.shape import FORMS
from inakoran_extract.run.batch import Settings
from inakoran_extract.run.checks import (
    DEFAULT_TIMEZONE,
    LARGEST,
    check_explain,
    check_folder,
    check_outputs,
    check_report,
    list_named,
    name_outputs,
    to_encoding,
    to_fields,
    to_jobs,
    to_timeout,
    to_timezone,
)
from inakoran_extract.run.delivery import Plan, deliver, reporting_faults
from inakoran_extract.run.progress import PROGRAM, complain
from inakoran_extract.run.shaping import (
    check_error_file,
    check_pyarrow,
    settle_shape,
    to_names,
)
from inakoran_extract.run.usage import EXAMPLES, FileName, GroupedCommand

if TYPE_CHECKING:
    from inakoran_extract.outputs.folder import Folder
    from inakoran_extract.seeing.terminal import Style

_CONTAINERS = (
    ".csv",
    ".tsv",
    ".json",
    ".jsonl",
    ".ndjson",
    ".tar",
    ".tgz",
    ".zip",
    ".warc",
    ".wet",
    ".parquet",
)


@click.command(
    cls=GroupedCommand, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES
)
@click.argument("paths", nargs=-1, type=FileName(), metavar="[PATHS]...")
@click.option(
    "--from",
    "kind",
    type=click.Choice(["auto", "text", "html", "csv", "tsv", "json", "jsonl"]),
    default="auto",
    show_default=True,
    help="What the input is; auto knows it by its content.",
)
@click.option(
    "--include",
    metavar="GLOB",
    multiple=True,
    help="Take these files of folders and archives, hidden ones never; may be given again.  "
    "[default: texts, pages and containers, by their endings]",
)
@click.option(
    "--files-from",
    type=FileName(),
    metavar="FILE",
    help='Read paths from FILE, one a line; "-" is standard input.',
)
@click.option("-0", "--null", is_flag=True, help="Those paths end in NUL, not in a line end.")
@click.option(
    "--split",
    type=click.Choice(["auto", "never"]),
    default="auto",
    show_default=True,
    help="Split a text that holds several dumps into its articles, or leave it whole.",
)
@click.option(
    "--text-field",
    metavar="NAME",
    help="The column that holds the article; a.b is b in a.  [default: text, isi, content, berita "
    "and the like]",
)
@click.option(
    "--field",
    "field",
    metavar="NAME=COLUMN",
    multiple=True,
    callback=to_fields,
    help="Take headline, byline, timestamp, modified, url, kicker or tags from this column, from "
    "none if nothing follows the =; may be given again.  [default: the usual names]",
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
    type=click.Choice(FORMS),
    help="JSON for reading, JSON Lines, or a table; a file's name tells it too.  [default: json on "
    "a terminal, else jsonl]",
)
@click.option(
    "--fields",
    metavar="NAMES",
    callback=to_names,
    help="Write these fields in this order: source,timestamp,headline,content; content is the body "
    "as one text.  [default: all]",
)
@click.option(
    "-o",
    "--output",
    type=FileName(),
    metavar="FILE",
    help="Write to FILE, which is replaced only when the run is finished. Its name tells the form: "
    ".jsonl, .json (an array), .csv, .tsv, each also compressed with .gz or .zst, or .parquet.",
)
@click.option(
    "--output-dir",
    type=FileName(),
    metavar="DIR",
    help="Write each record to a JSON file of its own in DIR, in the inputs' tree.",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Resume where the same command was stopped, and write into the output file itself.",
)
@click.option(
    "--errors",
    type=FileName(),
    metavar="FILE",
    help="Write each input that failed to FILE too, as JSON Lines, and print a summary.",
)
@click.option(
    "--explain",
    is_flag=True,
    help="Show each line with what it is and what decided it, not the record.",
)
@click.option(
    "--trace", is_flag=True, help="Add what each line of the input is, and what decided it."
)
@click.option(
    "--report",
    type=FileName(),
    metavar="FILE",
    help="Write a page that shows the run too: what came of it, and each article's lines beside "
    "its record.",
)
@click.option(
    "--report-limit",
    type=click.IntRange(min=0),
    metavar="N",
    default=500,
    show_default=True,
    help="Show N articles in the report, those with warnings first; it counts all.",
)
@click.option(
    "--schema",
    type=click.Choice(["json", "arrow"]),
    is_flag=False,
    flag_value="json",
    help="Print the schema of a record and exit: JSON Schema, or the Arrow types of a table.",
)
@click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help="Print nothing about inputs that failed, and show no progress.",
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
    field: tuple[tuple[str, str], ...],
    keep_input: bool,
    max_bytes: int,
    max_unpacked: int | None,
    timeout: float,
    encoding: str | None,
    timezone: str,
    strict: bool,
    jobs: int,
    form: str | None,
    fields: tuple[str, ...] | None,
    output: str | None,
    output_dir: str | None,
    resume: bool,
    errors: str | None,
    explain: bool,
    trace: bool,
    report: str | None,
    report_limit: int,
    schema: str | None,
    quiet: bool,
) -> None:
    """Turn dumps of Indonesian news articles into JSON records.

    PATHS are plain-text files, HTML pages, tables and archives of either (CSV, TSV, JSON, JSON
    Lines, Parquet, tar, zip, WARC), compressed or not, and folders of all these; "-", or a pipe
    and no path, is standard input. Each article gives one record, in the order named.

    Exit code: 0 all well, 1 some inputs failed, 2 wrong usage.
    """
    if not schema and not paths and files_from is None:
        if _is_terminal(sys.stdin):
            click.echo(context.get_help())
            return
        paths = (STANDARD_INPUT,)
    if null and files_from is None:
        message = "--null tells how the list of --files-from is separated; name that too."
        raise click.UsageError(message)
    if os.name == "nt":
        from inakoran_extract.inputs.folders import expand_globs  # noqa: PLC0415 - for this only

        paths = expand_globs(paths)
    added = (*("lines",) * trace, *("input",) * keep_input)
    check_error_file(errors)
    listed = (
        () if files_from is None else list_named(files_from, (output, errors, report), null=null)
    )
    inputs_named = () if schema else (*paths, *listed)
    if explain:
        check_explain(form, fields, output_dir, resume=resume)
    if report is not None and schema is None:
        check_report(report, output, output_dir, errors, inputs_named, resume=resume)
    if output_dir is not None:
        check_folder(output_dir, output, form, errors, inputs_named)
        form = "json"
    else:
        check_outputs(output, errors, inputs_named, resume=resume)
    to_screen = is_standard_output(output) and output_dir is None
    on_terminal = to_screen and _is_terminal(sys.stdout)
    watched = _is_terminal(sys.stderr)
    counted = watched and files_from is None and all(map(_is_one, paths))
    total = len(paths) if counted else None
    meter = Meter(paths, include, known=files_from is None)
    plan = Plan(
        output=output,
        folder=_folder(output_dir, paths, listed=files_from is not None),
        errors=errors,
        resume=resume,
        jobs=jobs,
        prompt=on_terminal,
        quiet=quiet,
        watched=watched,
        total=total,
        report=report,
        report_limit=report_limit,
        meter=meter,
    )
    if schema is not None:
        if schema == "arrow":
            check_pyarrow()
        with reporting_faults(plan) as faults, open_output(output) as stream:
            stream.write(read_schema() if schema == "json" else describe_arrow())
        context.exit(faults[0] if faults else 0)
    settings = Settings(
        encoding=encoding,
        timezone=timezone,
        strict=strict,
        trace=trace,
        keep_input=keep_input,
        shape=settle_shape(
            output,
            form,
            fields,
            added=added,
            apart=output_dir is not None,
            resume=resume,
            on_terminal=on_terminal,
        ),
        timeout=timeout,
        explain=_style(on_terminal=on_terminal) if explain else None,
        report=report is not None,
    )
    inputs = Inputs(
        kind=kind,
        include=include,
        files_from=files_from,
        null=null,
        split=split,
        text_field=text_field,
        fields=field,
        tell=ignore if quiet else complain,
        keep_input=keep_input,
        max_bytes=min(max_bytes, LARGEST),
        max_unpacked=max_unpacked,
        timeout=timeout,
        encoding=encoding,
        outputs=(*name_outputs(output, errors), *filter(None, (report,))),
        meter=meter,
    )
    context.exit(deliver(read_documents(paths, inputs), settings, plan))


def _style(*, on_terminal: bool) -> "Style":
    from inakoran_extract.seeing.terminal import terminal_style  # noqa: PLC0415 - for this only

    return terminal_style(on_terminal=on_terminal)


def _folder(path: str | None, paths: tuple[str, ...], *, listed: bool) -> "Folder | None":
    if path is None:
        return None
    from inakoran_extract.outputs.folder import Folder  # noqa: PLC0415 - for this only

    return Folder(path, paths, listed=listed)


def _is_one(path: str) -> bool:
    """Tell whether a path is most likely one article, by its name."""
    name = bare_name(path)
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
