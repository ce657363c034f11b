"""A step for datatrove pipelines: documents of any reader in, articles out.

datatrove reads the shards, spreads the tasks over processes, Slurm or Ray, goes on where a run was
ended and counts; this step is what happens to one document in between:

    pipeline = [
        WarcReader("crawl/", glob_pattern="*.warc.gz"),
        ArticleExtractor(exclusion_writer=JsonlWriter("dropped/")),
        ParquetWriter("articles/", expand_metadata=True, schema=SCHEMA),
    ]
    LocalPipelineExecutor(pipeline, tasks=8, logging_dir="logs/").run()

Needs the extra `datatrove`.
"""

import json
from collections.abc import Iterator
from contextlib import nullcontext

import pyarrow as pa  # type: ignore[import-untyped]
from datatrove.data import Document as Row
from datatrove.data import DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.writers.disk_base import DiskWriter
from datatrove.utils.typeshelper import StatHints

from inakoran_extract.arrow import record_schema
from inakoran_extract.inputs.columns import choose, make_document
from inakoran_extract.inputs.documents import MAX_BYTES, Document, Failure, Inputs, encode_text
from inakoran_extract.inputs.errors import too_large
from inakoran_extract.inputs.lists import is_list
from inakoran_extract.inputs.streams import HEAD
from inakoran_extract.inputs.values import plain
from inakoran_extract.model import Article
from inakoran_extract.reading.detect import is_page
from inakoran_extract.record import KEYS
from inakoran_extract.run.batch import Settings, make_article
from inakoran_extract.run.deadline import deadline
from inakoran_extract.splitting.anchors import may_hold_several
from inakoran_extract.splitting.splitter import split_articles

_TEXT = "text"
# Crawlers name their records so; what a reader knows of one beside its text, such as its date, is
# the crawl's and not the article's.
_CRAWLED = "<urn:uuid:"


def parquet_schema(*, expand_metadata: bool = True, keep_input: bool = False) -> pa.Schema:
    """Return the schema for datatrove's ParquetWriter, the same for every shard.

    Args:
        expand_metadata: as the writer has it: a column for each field of the record; else one
            column `metadata` with all of them.
        keep_input: as the step has it.
    """
    record = record_schema((*KEYS, "input") if keep_input else KEYS)
    document = [("text", pa.string()), ("id", pa.string())]
    if expand_metadata:
        return pa.schema([*document, *record])
    return pa.schema([*document, ("metadata", pa.struct(list(record)))])


SCHEMA: pa.Schema = parquet_schema()


class ArticleExtractor(PipelineStep):  # type: ignore[misc]  # it has no types
    """Reads the article in each document's text, a dump or an HTML page.

    An article's record becomes the document's metadata, over what the reader put there; its story
    becomes the text. Columns of a row are evidence of the article, as in a table that the command
    reads; of a crawl's record only the address is. A text of several dumps becomes several
    documents, whose ids have a number behind `#`.

    A document without an article is dropped, and counted by the reason: `dropped_no-article`,
    `dropped_timeout`; the exclusion writer gets it with the reason as `filter_reason` and a
    sentence as `filter_message`. Nothing that a document holds makes the step raise.

    Args:
        timeout: seconds that one document may take; 0 for any time.
        timezone: IANA name of the zone of a time that is printed without one.
        strict: drop an article without headline, timestamp or body.
        split: `auto` to cut a text of several dumps into its articles, `never` to leave it whole.
        keep_input: put the reader's metadata into the field `input`, as JSON, and nowhere else.
        max_bytes: what one document may have.
        exclusion_writer: takes the documents that are dropped.
    """

    type = "🛢 - EXTRAC"
    name = "📰 Inakoran articles"
    _requires_dependencies = (("inakoran_extract", "inakoran-extract"), "pyarrow")

    def __init__(  # noqa: PLR0913 - one for each option
        self,
        *,
        timeout: float = 10.0,
        timezone: str = "Asia/Jakarta",
        strict: bool = False,
        split: str = "auto",
        keep_input: bool = False,
        max_bytes: int = MAX_BYTES,
        exclusion_writer: DiskWriter | None = None,
    ) -> None:
        super().__init__()
        self.exclusion_writer = exclusion_writer
        self._keep_input = keep_input
        self._inputs = Inputs(split=split, text_field=_TEXT, max_bytes=max_bytes)
        self._settings = Settings(timezone=timezone, strict=strict, timeout=timeout)

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Yield the documents that are articles.

        Args:
            data: what the steps before this one yield.
            rank: of the task.
            world_size: how many tasks there are.
        """
        del world_size
        try:
            with self.exclusion_writer or nullcontext() as writer:
                for row in data:
                    self.stat_update(StatHints.total)
                    for found, result in self._read(row):
                        if isinstance(result, Failure):
                            self.stat_update(StatHints.dropped, f"dropped_{result.code}")
                            if writer is not None:
                                writer.write(_dropped(found, result), rank)
                            continue
                        self.stat_update(StatHints.forwarded)
                        for code in {notice.code for notice in result.warnings}:
                            self.stat_update(f"warned_{code}")
                        kept = self._filled(found, result)
                        self.update_doc_stats(kept)
                        yield kept
        finally:
            deadline(self._settings.timeout).stop()

    def _read(self, row: Row) -> list[tuple[Row, Article | Failure]]:
        """Return a row's articles, each with the document that it becomes."""
        with self.track_time():
            try:
                return [
                    (part, _make(document, self._settings))
                    for part, document in self._documents(row)
                ]
            except Exception as error:  # noqa: BLE001 - one row must not end a run
                reason = f"{type(error).__name__}: {error}"
                message = f"internal error ({reason}); please report it"
                return [(row, Failure(str(row.id), "internal", message))]

    def _documents(self, row: Row) -> Iterator[tuple[Row, Document | Failure]]:
        source = str(row.id)
        if not isinstance(row.text, str):
            message = f"its text is {type(row.text).__name__} and no str"
            yield row, Failure(source, "no-text", message)
            return
        text = encode_text(row.text)
        if len(text) > self._inputs.max_bytes:
            yield row, too_large(source, self._inputs.max_bytes)
            return
        parts = self._split(text)
        if len(parts) == 1:
            cells = _cells(row, crawled=source.startswith(_CRAWLED) or is_page(text))
            yield row, self._take_row(cells, source)
            return
        # What is known of all of them together is not said of one, but for where they stood.
        for number, part in enumerate(parts, 1):
            name = f"{source}#{number}"
            data = "" if part is None else part.decode("utf-8", "replace")
            several = Row(text=data, id=name, metadata=dict(_metadata(row)))
            if part is None:
                yield several, too_large(name, self._inputs.max_bytes)
            else:
                cells = _cells(several, crawled=True)
                yield several, self._take_row(cells, name)

    def _take_row(self, cells: dict[str, object], source: str) -> Document | Failure:
        return make_document(cells, source, choose(tuple(cells), self._inputs), self._inputs)

    def _split(self, text: bytes) -> list[bytes | None]:
        if self._inputs.split == "never" or is_page(text) or not may_hold_several(text):
            return [text]
        parts = [part.data for part in split_articles(iter((text,)), self._inputs.max_bytes)]
        whole = len(parts) > 1 and len(text) < HEAD and is_list(text, "utf-8")
        return [text] if whole else parts

    def _filled(self, row: Row, article: Article) -> Row:
        """Return the document of an article."""
        others = _metadata(row)
        metadata: dict[str, object] = dict(article.to_dict())
        if self._keep_input:
            metadata["input"] = json.dumps(plain(others), ensure_ascii=False)
        else:
            metadata = {**others, **metadata}
        return Row(text=article.content, id=str(row.id), media=row.media, metadata=metadata)


def _make(document: Document | Failure, settings: Settings) -> Article | Failure:
    if isinstance(document, Failure):
        return document
    article = make_article(document, settings)
    if isinstance(article, Article) and not article.body:
        # The steps that follow count and compare texts.
        return Failure(document.source, "no-body", "no paragraph was recognised as the body")
    return article


def _metadata(row: Row) -> dict[str, object]:
    """Return what the reader knows beside the text; whoever made the document may have put none."""
    return row.metadata if isinstance(row.metadata, dict) else {}


def _cells(row: Row, *, crawled: bool) -> dict[str, object]:
    """Return a document as a row of a table."""
    metadata = _metadata(row)
    if crawled:
        metadata = {"url": metadata["url"]} if "url" in metadata else {}
    # A pipeline's own steps may have put in any key.
    return {**{str(name): value for name, value in metadata.items()}, _TEXT: row.text}


def _dropped(row: Row, failure: Failure) -> Row:
    reason = {"filter_reason": failure.code, "filter_message": failure.message}
    text = row.text if isinstance(row.text, str) else ""
    return Row(text=text, id=str(row.id), media=row.media, metadata={**_metadata(row), **reason})
