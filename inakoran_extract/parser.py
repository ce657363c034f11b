"""Composes reader, rules and fields into an article.

Read lines, mark each by itself, settle the marks by their neighbours, take every field from the
blocks that hold it. What these steps share is a list of blocks; none of them keeps anything.
"""

from collections import defaultdict

from inakoran_extract.block import Block
from inakoran_extract.fields.attributions import take_attributions
from inakoran_extract.fields.authors import take_byline
from inakoran_extract.fields.caption_records import take_captions
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.headline import doubt_headline
from inakoran_extract.fields.related import take_related
from inakoran_extract.fields.signoff import take_signoff
from inakoran_extract.fields.tags import take_tags
from inakoran_extract.fields.times import take_times
from inakoran_extract.layout.accounting import account
from inakoran_extract.layout.doubts import find_doubts
from inakoran_extract.layout.judge import reads_like
from inakoran_extract.layout.labelled import read_labels
from inakoran_extract.layout.settle import settle
from inakoran_extract.model import Article, Dateline, Notice, Reason, Role, Stated, Subheading
from inakoran_extract.reading.decoding import decode
from inakoran_extract.reading.detect import is_page
from inakoran_extract.reading.garbled import find_garbled
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.reading.marks_left import find_marks_left
from inakoran_extract.rules.folded import part_folded
from inakoran_extract.rules.gather import gather
from inakoran_extract.rules.inline import part_inserts

KINDS = ("auto", "text", "html")
NO_ARTICLE = "no-article"


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
    lines = read_lines(text)
    if stated is None:
        # Where a row states the head, its column of contents is the story alone.
        lines, folded = part_folded(lines, text)
        notices = (*notices, *folded)
    blocks = gather(part_inserts(lines, text))
    if trace:
        from inakoran_extract.layout.tracing import trace_blocks  # noqa: PLC0415 - for this only

        blocks = trace_blocks(blocks, "neighbours")
    return compose(blocks, text, source=source, timezone=timezone, stated=stated, notices=notices)


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
        article = compose(
            blocks, page.text, source=source, timezone=timezone, stated=stated, notices=notices
        )
        if is_none(article):
            return article
        article = weigh(article, page.metadata, timezone)
        return warn_of_next(article, page)

    article = read(shows_hidden=False)
    if is_none(article) and "hidden" in data:
        # Some sites hide their story until a script has run.
        shown = read(shows_hidden=True)
        return article if is_none(shown) else shown
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


def compose(  # noqa: PLR0913 - what `extract_text` is told, and what was read
    blocks: list[Block],
    text: str,
    *,
    source: str | None,
    timezone: str,
    stated: Stated | None,
    notices: tuple[Notice, ...],
) -> Article:
    """Settle blocks and take every field from them.

    Args:
        blocks: all blocks of the text, marked, in order.
        text: what their lines index.
        source: as for `extract_text`, and so are the others.
        timezone: IANA name.
        stated: what is known beside the text.
        notices: put first among the warnings.
    """
    blocks, story, address = read_labels(blocks, text)
    head = _stand_above(story, stated) if stated is not None else []
    story = [*head, *story]
    settle(story)
    refused = reads_like(story)
    if refused is not None:
        for block in blocks:
            if block.role is not Role.BOILERPLATE:
                block.dismiss(Reason.UNCLAIMED)
        message = f"it reads like {refused}; give the article itself"
        notices = (*notices, Notice(NO_ARTICLE, message))
        address = None
    doubts = find_doubts(story) if refused is None else []
    settled = [block for block in blocks if block.role is not Role.BOILERPLATE]
    parts: defaultdict[Role, list[str]] = defaultdict(list)
    subheadings: list[Subheading] = []
    captions: list[tuple[Block, int]] = []
    dateline: Dateline | None = None
    body = parts[Role.BODY]
    for block in settled:
        for role, part in block.parts():
            parts[role].append(part)
            if role is Role.SUBHEADING:
                subheadings.append(Subheading(part, len(body)))
            elif role is Role.CAPTION or role is Role.LABEL:
                captions.append((block, len(body)))
            elif role is Role.DATELINE and isinstance(block.found, Origin):
                dateline = Dateline(block.found.place, block.found.outlet)
    headline = _first(parts[Role.HEADLINE])
    times = take_times(settled, timezone)
    byline, authors = take_byline(settled, dateline)
    article = Article(
        source=source,
        url=address,
        headline=headline,
        kicker=_first(parts[Role.KICKER]),
        byline=byline,
        authors=authors,
        timestamp=times.timestamp,
        timestamp_text=times.timestamp_text,
        timezone=times.timezone,
        modified=times.modified,
        dateline=dateline,
        captions=take_captions(captions),
        body=tuple(body),
        subheadings=tuple(subheadings),
        attributions=take_attributions(body, parts[Role.ATTRIBUTION]),
        related=take_related(settled),
        tags=take_tags(settled),
        signoff=take_signoff(parts[Role.SIGNOFF]),
        warnings=(
            *notices,
            *find_garbled(text),
            *find_marks_left(text),
            *doubt_headline(headline, body),
            *_no_body(body),
            *times.notices,
            *doubts,
        ),
        lines=account(blocks, text),
        text=text,
    )
    if stated is None or is_none(article):
        return article
    return _weigh(article, stated, timezone)


def is_none(article: Article) -> bool:
    """Tell whether a text was found to hold no article."""
    return any(notice.code == NO_ARTICLE for notice in article.warnings)


def _stand_above(story: list[Block], stated: Stated) -> list[Block]:
    from inakoran_extract.layout.stated import stand_above  # noqa: PLC0415 - few texts have any

    return stand_above(story, stated)


def _weigh(article: Article, stated: Stated, timezone: str) -> Article:
    from inakoran_extract.fields.stated import weigh_stated  # noqa: PLC0415 - as above

    return weigh_stated(article, stated, timezone)


def _first(parts: list[str]) -> str | None:
    return parts[0] if parts else None


def _no_body(body: list[str]) -> list[Notice]:
    return [] if body else [Notice("no-body", "no paragraph was recognised as the body")]
