"""Takes an article from the blocks that its text was gathered to."""

from collections import defaultdict

from inakoran_extract.block import Block
from inakoran_extract.fields.attributions import take_attributions
from inakoran_extract.fields.authors import name_signers, take_byline
from inakoran_extract.fields.caption_records import take_captions
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.fields.headline import doubt_headline
from inakoran_extract.fields.related import take_related
from inakoran_extract.fields.signoff import take_signoff
from inakoran_extract.fields.tags import take_tags
from inakoran_extract.fields.times import take_times
from inakoran_extract.fields.told_days import doubt_date
from inakoran_extract.layout.accounting import account
from inakoran_extract.layout.copies import part_copies
from inakoran_extract.layout.doubts import find_doubts
from inakoran_extract.layout.judge import reads_like
from inakoran_extract.layout.labelled import read_labels
from inakoran_extract.layout.settle import settle
from inakoran_extract.model import Article, Dateline, Notice, Reason, Role, Stated, Subheading
from inakoran_extract.reading.garbled import find_garbled
from inakoran_extract.reading.marks_left import find_marks_left

NO_ARTICLE = "no-article"


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
        source: what the record is to call the text.
        timezone: IANA name of the zone of a time that is printed without one.
        stated: what is known beside the text.
        notices: put first among the warnings.
    """
    title = None if stated is None else stated.headline
    blocks, story, address = read_labels(part_copies(blocks, text, title), text)
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
    signoff = take_signoff(parts[Role.SIGNOFF])
    article = Article(
        source=source,
        url=address,
        headline=headline,
        kicker=_first(parts[Role.KICKER]),
        byline=byline,
        authors=name_signers(authors, signoff, dateline),
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
        signoff=signoff,
        warnings=(
            *notices,
            *find_garbled(text),
            *find_marks_left(text),
            *doubt_headline(headline, body),
            *_no_body(body),
            *times.notices,
            *doubt_date(times.timestamp, body),
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
