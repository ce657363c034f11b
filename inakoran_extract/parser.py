"""Reads a text or a page into an article.

Read lines, mark each by itself, settle the marks by their neighbours, take every field from the
blocks that hold it. What these steps share is a list of blocks; none of them keeps anything.

The deep steps are called through their modules. To name a function for its cache, Hugging Face
datasets walks all that it calls, one function after the other and each on every way to it, which
has no end here; a module ends the walk.
"""

from dataclasses import replace

from inakoran_extract import composing
from inakoran_extract.model import Article, Notice, Stated
from inakoran_extract.reading.decoding import decode
from inakoran_extract.reading.detect import is_page
from inakoran_extract.reading.emphasis import hide_emphasis
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules import folded, gather, inline

KINDS = ("auto", "text", "html")


def extract_text(  # noqa: PLR0913 - each by its name
    text: str,
    *,
    source: str | None = None,
    timezone: str = "Asia/Jakarta",
    stated: Stated | None = None,
    notices: tuple[Notice, ...] = (),
    trace: bool = False,
) -> Article:
    """Read the dump of one article.

    Pure: the same text gives the same article, whatever was read before, and no text makes it
    raise. A text that is no article, such as a front page, gives an article without any field and
    with the warning `no-article`.

    Args:
        text: the dump; its lines end in LF, CRLF or CR.
        source: what the record is to call the dump: its path, or `-`.
        timezone: IANA name of the zone that holds where the dump prints none.
        stated: what is known of the article beside its text, such as the columns of its row.
        notices: what is known of the dump already, put first among the article's warnings.
        trace: keep in `Article.lines` what decided about each line.

    Raises:
        TypeError: `text` is no string: bytes, or a missing value of a table.
        ValueError: `timezone` is no zone's name (raised when a time needs it).
    """
    if not isinstance(text, str):
        message = f"text must be str, not {type(text).__name__}"
        raise TypeError(message)
    plain = hide_emphasis(text)
    lines = read_lines(plain)
    if stated is None or stated.headline:
        # Where a row states the head, its column of contents is most often the story alone.
        headline = None if stated is None else stated.headline
        lines, found = folded.part_folded(lines, plain, headline)
        notices = (*notices, *found)
    blocks = gather.gather(inline.part_inserts(lines, plain))
    if trace:
        from inakoran_extract.layout.tracing import trace_blocks  # noqa: PLC0415 - for this only

        blocks = trace_blocks(blocks, "neighbours")
    article = composing.compose(
        blocks, plain, source=source, timezone=timezone, stated=stated, notices=notices
    )
    return article if plain is text else replace(article, text=text)


def extract_html(  # noqa: PLR0913 - two inputs, and what is known of them
    data: bytes | str,
    *,
    source: str | None = None,
    timezone: str = "Asia/Jakarta",
    stated: Stated | None = None,
    encoding: str | None = None,
    notices: tuple[Notice, ...] = (),
    trace: bool = False,
) -> Article:
    """Read the HTML page of one article.

    The page is rendered to the text that a reader sees, which the article carries, and read by the
    rules for texts; markup and what the page states of itself are evidence beside the lines.
    Nothing is fetched.

    Args:
        data: the page, as bytes or already decoded.
        source: as for `extract_text`, and so are `timezone` and `notices`.
        timezone: IANA name.
        stated: as for `extract_text`; it comes before what the page states of itself.
        encoding: of the bytes, if it is known.
        notices: put first among the warnings.
        trace: as for `extract_text`.

    Raises:
        DecodeError: the bytes are binary, empty or not of the encoding given.
        LookupError: `encoding` names no text encoding.
        ValueError: `timezone` is no zone's name (raised when a time needs it).
    """
    # A text needs no reader of pages, nor what that loads.
    from inakoran_extract.page.evidence import weigh  # noqa: PLC0415
    from inakoran_extract.page.hints import gather_page  # noqa: PLC0415
    from inakoran_extract.page.rails import warn_of_next  # noqa: PLC0415
    from inakoran_extract.page.reader import decode_page, read_page  # noqa: PLC0415

    if isinstance(data, bytes):
        data, guessed = decode_page(data, encoding)
        notices = (*notices, *guessed)

    def read(*, shows_hidden: bool) -> Article:
        page = read_page(data, shows_hidden=shows_hidden)
        blocks = gather_page(page)
        if trace:
            from inakoran_extract.layout.tracing import trace_blocks  # noqa: PLC0415 - for this only

            blocks = trace_blocks(blocks, "markup")
        article = composing.compose(
            blocks, page.text, source=source, timezone=timezone, stated=stated, notices=notices
        )
        if composing.is_none(article):
            return article
        article = weigh(article, page.metadata, timezone)
        return warn_of_next(article, page)

    article = read(shows_hidden=False)
    if composing.is_none(article) and "hidden" in data:
        # Some sites hide their story until a script has run.
        shown = read(shows_hidden=True)
        return article if composing.is_none(shown) else shown
    return article


def extract(  # noqa: PLR0913 - what `extract_text` and `extract_html` are told, and which it is
    data: bytes,
    *,
    kind: str = "auto",
    source: str | None = None,
    timezone: str = "Asia/Jakarta",
    stated: Stated | None = None,
    encoding: str | None = None,
    trace: bool = False,
) -> Article:
    """Read the dump or the page of one article from its bytes.

    Args:
        data: the dump or the page.
        kind: `text`, `html`, or `auto` to know it by its content.
        source: as for `extract_text`, and so is `timezone`.
        timezone: IANA name.
        stated: as for `extract_text`.
        encoding: of the bytes, if it is known.
        trace: as for `extract_text`.

    Raises:
        DecodeError: the bytes are binary, empty or not of the encoding given.
        LookupError: `encoding` names no text encoding.
        ValueError: `kind` is none of the three, or `timezone` no zone's name.
    """
    if kind not in KINDS:
        message = f"unknown kind: {kind!r}; it is one of {', '.join(KINDS)}"
        raise ValueError(message)
    if kind == "html" or (kind == "auto" and is_page(data)):
        return extract_html(
            data,
            source=source,
            timezone=timezone,
            stated=stated,
            encoding=encoding,
            trace=trace,
        )
    text, notices = decode(data, encoding)
    return extract_text(
        text, source=source, timezone=timezone, stated=stated, notices=notices, trace=trace
    )
