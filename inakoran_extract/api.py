"""The command's way through many inputs, for Python: a notebook, a service, a script."""

import os
from collections.abc import Iterable, Iterator

from inakoran_extract.inputs.documents import KINDS, MAX_BYTES, SPLITS, Failure, Inputs
from inakoran_extract.model import Article

StrPath = str | os.PathLike[str]


def read(  # noqa: PLR0913 - one for each option
    paths: StrPath | Iterable[StrPath],
    *,
    jobs: int | None = 1,
    timeout: float = 10.0,
    kind: str = "auto",
    include: Iterable[str] = (),
    split: str = "auto",
    text_field: str | None = None,
    max_bytes: int = MAX_BYTES,
    encoding: str | None = None,
    timezone: str = "Asia/Jakarta",
    strict: bool = False,
) -> Iterator[Article | Failure]:
    """Read the articles of files, folders and containers, as the command does.

    One article is in memory at a time. What can't be read is a `Failure` in its place, so that the
    rest goes on: as many come out as inputs went in. Options are the command's, by their names.

    With `jobs` greater than 1 other processes parse, which end with the iterator: when it is
    through, closed (`contextlib.closing`) or forgotten. A script has to keep its own calls behind
    `if __name__ == "__main__":` then, since each process loads it; a notebook need not.

    Args:
        paths: one or many: dumps, pages, JSON Lines, archives, WARC, Parquet, compressed or not,
            folders of these, and `-` for standard input. They are read as the articles are asked
            for.
        jobs: how many processes parse; 1 is this one, None one on each processor.
        timeout: seconds that one document may take; 0 for any time. With one process it holds in
            the main thread, where it uses a signal of the system's clock until the iterator ends.
        kind: `--from`: `auto`, `text`, `html`, `csv`, `tsv`, `json` or `jsonl`.
        include: globs for the files of folders and the members of archives.
        split: `auto` to cut a text of several dumps into its articles, `never` to leave it whole.
        text_field: the article's field in a row; None for text, else html, else content.
        max_bytes: what one document may have.
        encoding: what the inputs are in, where it is known.
        timezone: IANA name of the zone of a time that is printed without one.
        strict: fail an input that gives no headline, no timestamp or no body.

    Raises:
        TypeError: `paths` is neither a path nor several.
        ValueError: an option can't be what it is (raised at once).
        LookupError: `encoding` names no text encoding (raised at once).

    >>> [failure] = read("none.txt")
    >>> failure.code, failure.source
    ('missing', 'none.txt')
    """
    names = [paths] if isinstance(paths, str | os.PathLike) else paths
    _check(kind, split, jobs, timeout, max_bytes)
    from inakoran_extract.inputs.sources import read_documents  # noqa: PLC0415 - for this only
    from inakoran_extract.reading.decoding import check_encoding  # noqa: PLC0415
    from inakoran_extract.run.batch import Settings, check_timezone, make_articles  # noqa: PLC0415

    if encoding is not None:
        check_encoding(encoding)
    check_timezone(timezone)
    inputs = Inputs(
        kind=kind,
        include=tuple(include),
        split=split,
        text_field=text_field,
        max_bytes=max_bytes,
        encoding=encoding,
    )
    settings = Settings(encoding=encoding, timezone=timezone, strict=strict, timeout=timeout)
    if not isinstance(names, Iterable):
        message = f"paths must be a path or several, not {type(names).__name__}"
        raise TypeError(message)
    documents = read_documents((os.fspath(name) for name in names), inputs)
    if jobs is None:
        from inakoran_extract.run.workers import count_processors  # noqa: PLC0415 - for this only

        jobs = count_processors()
    return make_articles(documents, settings, jobs)


def _check(kind: str, split: str, jobs: int | None, timeout: float, max_bytes: int) -> None:
    for name, value, allowed in (("kind", kind, KINDS), ("split", split, SPLITS)):
        if value not in allowed:
            message = f"unknown {name}: {value!r}; it is one of {', '.join(allowed)}"
            raise ValueError(message)
    if jobs is not None and jobs < 1:
        message = f"jobs must be 1 or more, or None for one on each processor: {jobs!r}"
        raise ValueError(message)
    if not timeout >= 0:
        message = f"timeout must be 0 or more seconds: {timeout!r}"
        raise ValueError(message)
    if max_bytes < 1:
        message = f"max_bytes must be 1 or more: {max_bytes!r}"
        raise ValueError(message)
