"""The command: options in, one loop over the documents, exit code out."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH116, PTH119

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple, TextIO

import click

from inakoran_extract import __version__
from inakoran_extract.decoding import DecodeError, check_encoding
from inakoran_extract.formats import encode_record, is_standard_output, open_output, read_schema
from inakoran_extract.model import Article
from inakoran_extract.parser import KINDS, NO_ARTICLE, extract
from inakoran_extract.sources import STANDARD_INPUT, Document, Failure, read_documents

PROGRAM = "inakoran-extract"
DEBUG_VARIABLE = "INAKORAN_EXTRACT_DEBUG"
DEFAULT_TIMEZONE = "Asia/Jakarta"

SOME_FAILED = 1
INTERRUPTED = 130


class Settings(NamedTuple):
    """What the options say about making a record of a document."""

    kind: str = "auto"
    encoding: str | None = None
    timezone: str = DEFAULT_TIMEZONE
    strict: bool = False
    trace: bool = False
    indented: bool = False


def make_record(document: Document, settings: Settings) -> bytes | Failure:
    """Return a document's record in the form it is written in, or why there is none.

    A fault of this program becomes a failure of the one document, so that a batch outlives it; with
    `INAKORAN_EXTRACT_DEBUG=1` in the environment it is raised.
    """
    try:
        article = extract(
            document.data,
            kind=settings.kind,
            source=document.source,
            timezone=settings.timezone,
            encoding=settings.encoding,
        )
        if not article.lines:
            message = "empty: a page that prints nothing; save it when it has loaded"
            return Failure(document.source, "empty", message)
        if NO_ARTICLE in article.warnings:
            return Failure(
                document.source, NO_ARTICLE.code, f"no article found: {NO_ARTICLE.message}"
            )
        missing = _missing_fields(article) if settings.strict else ()
        if missing:
            message = f"no {', no '.join(missing)}; without --strict it is written all the same"
            return Failure(document.source, "incomplete", message)
        return encode_record(article.to_dict(trace=settings.trace), indented=settings.indented)
    except DecodeError as error:
        return Failure(document.source, error.code, str(error))
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE, "0") != "0":
            raise
        message = f"internal error ({type(error).__name__}: {error}); please report it"
        return Failure(document.source, "internal", message)


def _missing_fields(article: Article) -> tuple[str, ...]:
    required = ("headline", "timestamp", "body")
    return tuple(name for name in required if not getattr(article, name))


def make_records(paths: Iterable[str], settings: Settings) -> Iterator[bytes | Failure]:
    """Yield a record or a failure for each path, in order."""
    for item in read_documents(paths):
        yield make_record(item, settings) if isinstance(item, Document) else item


def _check_encoding(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    if name is not None:
        try:
            check_encoding(name)
        except LookupError:
            message = f"{name!r} is no text encoding; utf-8, utf-16 and windows-1252 are some."
            raise click.BadParameter(message) from None
    return name


def _check_timezone(_: click.Context, __: click.Parameter, name: str) -> str:
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


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1, type=click.UNPROCESSED, metavar="[PATHS]...")
@click.option(
    "--from",
    "kind",
    type=click.Choice(KINDS),
    default="auto",
    show_default=True,
    help="What the input is; auto knows a page by its content.",
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
    help="Write to FILE, which is replaced only when the run is through.",
)
@click.option(
    "--encoding",
    metavar="NAME",
    callback=_check_encoding,
    help="Decode the input as this.  [default: byte order mark, UTF-8, else windows-1252]",
)
@click.option(
    "--timezone",
    metavar="NAME",
    default=DEFAULT_TIMEZONE,
    show_default=True,
    callback=_check_timezone,
    help="IANA zone of a time that is printed without one.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Fail an input that gives no headline, no timestamp or no body.",
)
@click.option("--trace", is_flag=True, help="Add what each line of the input was taken for.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of a record and exit.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing about inputs that failed.")
@click.version_option(__version__, prog_name=PROGRAM)
@click.pass_context
def command(  # noqa: PLR0913 - one for each option
    context: click.Context,
    *,
    paths: tuple[str, ...],
    kind: str,
    form: str | None,
    output: str | None,
    encoding: str | None,
    timezone: str,
    strict: bool,
    trace: bool,
    schema: bool,
    quiet: bool,
) -> None:
    """Turn dumps of Indonesian news articles into JSON records.

    PATHS are plain-text files or HTML pages, gzipped or not; "-", or a pipe and no path, is
    standard input. Each gives one record, in the order named.

    Exit code: 0 all well, 1 some inputs failed, 2 wrong usage.
    """
    if not schema and not paths:
        if _is_terminal(sys.stdin):
            click.echo(context.get_help())
            return
        paths = (STANDARD_INPUT,)
    _check_output(output, () if schema else paths)
    on_terminal = is_standard_output(output) and _is_terminal(sys.stdout)
    indented = form == "json" or (form is None and on_terminal)
    settings = Settings(kind, encoding, timezone, strict, trace, indented)
    chunks = [read_schema()] if schema else make_records(paths, settings)
    context.exit(_write(chunks, output, prompt=on_terminal, quiet=quiet))


def _write(
    chunks: Iterable[bytes | Failure], output: str | None, *, prompt: bool, quiet: bool
) -> int:
    """Write the records, report the failures and return the exit code.

    Args:
        chunks: what to write and what failed.
        output: as in `open_output`.
        prompt: show every record as soon as it is there.
        quiet: keep silent about inputs that failed.
    """
    code = 0
    try:
        with open_output(output) as stream:
            for chunk in chunks:
                if isinstance(chunk, bytes):
                    stream.write(chunk)
                    if prompt:
                        stream.flush()
                    continue
                code = SOME_FAILED
                if not quiet:
                    _complain(chunk.source, chunk.message)
    except BrokenPipeError:
        pass  # The reader has what it wanted.
    except OSError as error:
        code = SOME_FAILED
        reason = error.strerror or str(error)
        if output is None or is_standard_output(output):
            _complain("standard output", f"{reason}; write to a file with -o")
        else:
            _complain(output, f"{reason}; check its folder, its mode and the space left")
    except KeyboardInterrupt:
        _complain("interrupted")
        code = INTERRUPTED
    return code


def _check_output(output: str | None, paths: tuple[str, ...]) -> None:
    """Refuse an output that is a folder, or that would take the place of an input."""
    if output is None or is_standard_output(output):
        return
    if not os.path.basename(output):
        message = f"Output {output!r} names no file; name one, or leave -o out."
        raise click.UsageError(message)
    try:
        place = os.stat(output)
    except OSError:
        return  # Nothing is there yet, or opening it will tell what is wrong.
    if stat.S_ISDIR(place.st_mode):
        message = f"Output {_printable(output)} is a folder; name a file in it."
        raise click.UsageError(message)
    if not stat.S_ISREG(place.st_mode):
        return
    for path in paths:
        with suppress(OSError, ValueError):
            if os.path.samestat(place, os.stat(0 if path == STANDARD_INPUT else path)):
                message = f"Output {_printable(output)} is one of the inputs; name another file."
                raise click.UsageError(message)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def _complain(*parts: str) -> None:
    """Write one line to standard error, whatever the parts hold and wherever it leads."""
    line = ": ".join((PROGRAM, *map(_printable, parts)))
    with suppress(OSError):
        click.echo(line, err=True)


def _printable(text: str) -> str:
    r"""Write line ends, terminal codes and bytes that are not UTF-8 as `\n`, `\x1b`, `\udce9`."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def main() -> None:
    """Run the command: the console script."""
    command(prog_name=PROGRAM)
