"""Documents to records as bytes: one at a time, or many on several processes."""

import os
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from inakoran_extract.inputs.documents import (
    MOST_LINES,
    MOST_TAGS,
    Document,
    Failure,
    overdue,
    too_many,
)
from inakoran_extract.model import Article
from inakoran_extract.outputs.formats import encode_record
from inakoran_extract.parser import NO_ARTICLE, extract
from inakoran_extract.reading.decoding import DecodeError
from inakoran_extract.reading.detect import is_page
from inakoran_extract.run.deadline import OverdueError, deadline

DEBUG_VARIABLE = "INAKORAN_EXTRACT_DEBUG"


class Settings(NamedTuple):
    """What the options say about making a record of a document.

    Attributes:
        encoding: as in `extract`, where a document does not bring its own.
        timezone: IANA name.
        strict: fail a document that gives no headline, no timestamp or no body.
        trace: add what each line was taken for.
        keep_input: add what came with the document.
        indented: write for reading, not one record a line.
        timeout: seconds of processor time that one document may take; 0 for any time.
    """

    encoding: str | None = None
    timezone: str = "Asia/Jakarta"
    strict: bool = False
    trace: bool = False
    keep_input: bool = False
    indented: bool = False
    timeout: float = 0


def make_records(
    items: Iterable[Document | Failure], settings: Settings, jobs: int = 1
) -> Iterator[bytes | Failure]:
    """Yield a record or a failure for each document, and each failure as it is, in order.

    Args:
        items: read only as far as they are needed.
        settings: for every document.
        jobs: how many processes parse; with one it is this one. What is yielded does not depend on
            it.
    """
    if jobs > 1 and not _is_debugging():
        from inakoran_extract.run.workers import run_parallel  # noqa: PLC0415 - heavy

        yield from run_parallel(items, partial(make_record, settings=settings), jobs)
        return
    try:
        for item in items:
            yield make_record(item, settings) if isinstance(item, Document) else item
    finally:
        deadline(settings.timeout).stop()


def make_record(document: Document, settings: Settings) -> bytes | Failure:
    """Return a document's record in the form it is written in, or why there is none.

    A fault of this program becomes a failure of the one document, so that a batch outlives it; with
    `INAKORAN_EXTRACT_DEBUG=1` in the environment it is raised.
    """
    limit = deadline(settings.timeout)
    try:
        limit.begin()
        try:
            return _make_record(document, settings)
        finally:
            limit.end()
    except OverdueError:
        limit.end()  # It may have come in the midst of the other one.
        return Failure(document.source, "timeout", overdue(settings.timeout))
    except DecodeError as error:
        return Failure(document.source, error.code, str(error))
    except MemoryError:
        message = "too large for this machine's memory; split it"
        return Failure(document.source, "memory", message)
    except Exception as error:
        if _is_debugging():
            raise
        message = f"internal error ({type(error).__name__}: {error}); please report it"
        return Failure(document.source, "internal", message)


def _make_record(document: Document, settings: Settings) -> bytes | Failure:
    crowded = _refuse_crowd(document)
    if crowded is not None:
        return crowded
    article = extract(
        document.data,
        kind=document.kind,
        source=document.source,
        timezone=settings.timezone,
        encoding=document.encoding or settings.encoding,
    )
    if not article.lines:
        message = "empty: a page that prints nothing; save it when it has loaded"
        return Failure(document.source, "empty", message)
    if NO_ARTICLE in article.warnings:
        return Failure(document.source, NO_ARTICLE.code, f"no article found: {NO_ARTICLE.message}")
    missing = _missing_fields(article) if settings.strict else ()
    if missing:
        message = f"no {', no '.join(missing)}; without --strict it is written all the same"
        return Failure(document.source, "incomplete", message)
    record = article.to_dict(trace=settings.trace)
    if document.url is not None:
        record["url"] = document.url
    if settings.keep_input and document.extra is not None:
        record["input"] = document.extra
    return encode_record(record, indented=settings.indented)


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
