"""Documents to articles, or to records as bytes: one at a time, or many on several processes."""

import os
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from inakoran_extract.composing import NO_ARTICLE
from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.inputs.errors import MOST_LINES, MOST_TAGS, lacking, overdue, too_many
from inakoran_extract.model import Article
from inakoran_extract.outputs.shape import Shape, encode
from inakoran_extract.parser import extract
from inakoran_extract.reading.decoding import DecodeError
from inakoran_extract.reading.detect import is_page
from inakoran_extract.run.deadline import OverdueError, deadline
from inakoran_extract.run.progress import SECOND_ARTICLE
from inakoran_extract.value import Value, value

if TYPE_CHECKING:
    from inakoran_extract.seeing.terminal import Style
    from inakoran_extract.seeing.views import Seen

DEBUG_VARIABLE = "INAKORAN_EXTRACT_DEBUG"

T = TypeVar("T")


@value
class Settings(Value):
    """What the options say about making a record of a document.

    Attributes:
        encoding: as in `extract`, where a document does not bring its own.
        timezone: IANA name.
        strict: fail a document that gives no headline, no timestamp or no body.
        trace: add what each line was taken for.
        keep_input: add what came with the document.
        shape: how a record is written.
        timeout: seconds of processor time that one document may take; 0 for any time.
        explain: show what each line was read as instead of the record, in this style.
        report: make what a report needs of each article, too.
    """

    encoding: str | None = None
    timezone: str = "Asia/Jakarta"
    strict: bool = False
    trace: bool = False
    keep_input: bool = False
    shape: Shape = Shape()
    timeout: float = 0
    explain: "Style | None" = None
    report: bool = False


@value
class Made(Value):
    """A record as it is written.

    Attributes:
        source: as the record names it.
        data: its bytes.
        warnings: the codes of its warnings.
        seen: what a report needs of its article, where there is to be one.
        refused: why `data` is no record but only what `--explain` shows; None where it is one.
    """

    source: str
    data: bytes
    warnings: tuple[str, ...] = ()
    seen: "Seen | None" = None
    refused: Failure | None = None


def check_timezone(name: str) -> None:
    """Refuse a name that is no zone's.

    Raises:
        ValueError: it is none; the message says what some are called.
    """
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - heavy, and for this only

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        message = (
            f"{name!r} is no IANA time zone; WIB is Asia/Jakarta, WITA is Asia/Makassar and WIT is "
            "Asia/Jayapura"
        )
        raise ValueError(message) from None


def make_records(
    items: Iterable[Document | Failure], settings: Settings, jobs: int = 1
) -> Generator[Made | Failure, None, None]:
    """Yield a record or a failure for each document, and each failure as it is, in order.

    Args:
        items: read only as far as they are needed.
        settings: for every document.
        jobs: how many processes parse; with one it is this one. What is yielded does not depend on
            it.
    """
    return _make_all(items, partial(make_record, settings=settings), settings.timeout, jobs)


def make_articles(
    items: Iterable[Document | Failure], settings: Settings, jobs: int = 1
) -> Generator[Article | Failure, None, None]:
    """Yield an article or a failure for each document, like `make_records`."""
    return _make_all(items, partial(make_article, settings=settings), settings.timeout, jobs)


def _make_all(
    items: Iterable[Document | Failure],
    make: Callable[[Document], T | Failure],
    timeout: float,
    jobs: int,
) -> Generator[T | Failure, None, None]:
    if jobs > 1 and not _is_debugging():
        from inakoran_extract.run.workers import run_parallel  # noqa: PLC0415 - heavy

        yield from run_parallel(items, make, jobs)
        return
    try:
        for item in items:
            yield make(item) if isinstance(item, Document) else item
    finally:
        deadline(timeout).stop()


def make_record(document: Document, settings: Settings) -> Made | Failure:
    """Return a document's record in the form it is written in, or why there is none."""
    return _guard(_make_record, document, settings)


def make_article(document: Document, settings: Settings) -> Article | Failure:
    """Return a document's article, or why there is none."""
    return _guard(_make_article, document, settings)


def _guard(
    make: Callable[[Document, Settings], T | Failure], document: Document, settings: Settings
) -> T | Failure:
    """Make something of a document, within its time.

    A fault of this program becomes a failure of the one document, so that a batch outlives it; with
    `INAKORAN_EXTRACT_DEBUG=1` in the environment it is raised.
    """
    limit = deadline(settings.timeout)
    try:
        limit.begin()
        try:
            return make(document, settings)
        finally:
            limit.end()
    except OverdueError:
        limit.end()  # It may have come in the midst of the other one.
        return Failure(document.source, "timeout", overdue(settings.timeout))
    except DecodeError as error:
        return Failure(document.source, error.code, str(error))
    except (MemoryError, ImportError) as error:
        return lacking(document.source, error)
    except Exception as error:
        if _is_debugging():
            raise
        message = f"internal error ({type(error).__name__}: {error}); please report it"
        return Failure(document.source, "internal", message)


def _make_record(document: Document, settings: Settings) -> Made | Failure:
    article, refused = _read(document, settings)
    if refused is not None and (settings.explain is None or not article.lines):
        return refused
    record = article.to_dict(trace=settings.trace)
    if settings.keep_input and document.extra is not None:
        record["input"] = document.extra
    if settings.explain is not None:
        from inakoran_extract.seeing.terminal import explain  # noqa: PLC0415 - for this only

        data = explain(article, record, settings.explain, refused and refused.message)
    seen = None
    if settings.report and refused is None:
        from inakoran_extract.seeing.views import see  # noqa: PLC0415 - for this only

        seen = see(article, record)
    if settings.explain is None:
        if document.start and not is_page(document.data):
            # The reader has the stream, not its pieces.
            for span in record.get("lines", ()):
                span["line"] += document.line
                span["start"] += document.start
                span["end"] += document.start
        data = encode(record, settings.shape)
    codes = tuple(notice.code for notice in article.warnings)
    return Made(document.source, data, codes, seen, refused)


def _make_article(document: Document, settings: Settings) -> Article | Failure:
    article, refused = _read(document, settings)
    return refused or article


def _read(document: Document, settings: Settings) -> tuple[Article, Failure | None]:
    """Return a document's article, and why no record is made of it if none is."""
    crowded = _refuse_crowd(document)
    if crowded is not None:
        return Article(), crowded
    article = extract(
        document.data,
        kind=document.kind,
        source=document.source,
        timezone=settings.timezone,
        stated=document.stated,
        encoding=document.encoding or settings.encoding,
        trace=settings.trace or settings.report or settings.explain is not None,
    )
    if document.url is not None:
        article = replace(article, url=document.url)
    return article, _refuse(article, document.source, strict=settings.strict)


def _refuse(article: Article, source: str, *, strict: bool) -> Failure | None:
    """Return why an article gives no record; None where it does."""
    if not article.lines:
        message = "empty: a page that prints nothing; save it when it has loaded"
        return Failure(source, "empty", message)
    for notice in article.warnings:
        if notice.code == NO_ARTICLE:
            return Failure(source, NO_ARTICLE, f"no article found: {notice.message}")
    missing = _missing_fields(article) if strict else ()
    if missing:
        message = f"no {', no '.join(missing)}; without --strict it is written all the same"
        return Failure(source, "incomplete", message)
    if strict and any(notice.code == SECOND_ARTICLE for notice in article.warnings):
        message = "a second article behind it was left out; cut the text, or leave --strict out"
        return Failure(source, SECOND_ARTICLE, message)
    return None


def _refuse_crowd(document: Document) -> Failure | None:
    """Refuse what has so many lines or tags that memory would not do, whatever its size."""
    data = document.data
    if len(data) <= MOST_LINES:
        return None
    if document.kind == "html" or (document.kind == "auto" and is_page(data)):
        many = data.count(b"<") > MOST_TAGS
        return too_many(document.source, MOST_TAGS, "tags") if many else None
    many = max(data.count(b"\n"), data.count(b"\r")) > MOST_LINES
    return too_many(document.source, MOST_LINES, "lines") if many else None


def _missing_fields(article: Article) -> tuple[str, ...]:
    required = ("headline", "timestamp", "body")
    return tuple(name for name in required if not getattr(article, name))


def _is_debugging() -> bool:
    return os.environ.get(DEBUG_VARIABLE, "0") != "0"
