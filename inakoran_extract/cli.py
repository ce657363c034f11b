"""The command: options in, one call, exit code out."""

import sys
from typing import Any

import click

from inakoran_extract import __version__
from inakoran_extract.inputs.documents import KINDS, MAX_BYTES, SPLITS
from inakoran_extract.outputs.formats import abandon_standard_output
from inakoran_extract.outputs.shape import FORMS
from inakoran_extract.run.checks import (
    DEFAULT_TIMEZONE,
    to_encoding,
    to_fields,
    to_jobs,
    to_timeout,
    to_timezone,
)
from inakoran_extract.run.command import carry_out
from inakoran_extract.run.delivery import Plan, reporting_faults
from inakoran_extract.run.options import Options
from inakoran_extract.run.progress import PROGRAM
from inakoran_extract.run.shaping import to_names
from inakoran_extract.run.usage import EXAMPLES, FileName, GroupedCommand, shows


@click.command(
    cls=GroupedCommand, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES
)
@click.argument("paths", nargs=-1, type=FileName(), metavar="[PATHS]...")
@click.option(
    "--from",
    "kind",
    type=click.Choice(KINDS),
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
    type=click.Choice(SPLITS),
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
@click.option(
    "--version",
    **shows(lambda _: f"{PROGRAM}, version {__version__}", "Show the version and exit."),
)
@click.pass_context
def command(context: click.Context, /, **options: Any) -> None:  # noqa: ANN401 - as declared above
    """Turn dumps of Indonesian news articles into JSON records.

    PATHS are plain-text files, HTML pages, tables and archives of either (CSV, TSV, JSON, JSON
    Lines, Parquet, tar, zip, WARC), compressed or not, and folders of all these; "-", or a pipe
    and no path, is standard input. Each article gives one record, in the order named.

    Exit code: 0 all well, 1 some inputs failed, 2 wrong usage.
    """
    context.exit(carry_out(context, Options(**options)))


def main() -> None:
    """Run the command; whatever ends it is one line."""
    with reporting_faults(Plan()) as faults:
        # On Windows click would take a glob of an option for paths, too.
        command(prog_name=PROGRAM, windows_expand_args=False)
    if faults:
        abandon_standard_output()
    sys.exit(faults[0] if faults else 0)
