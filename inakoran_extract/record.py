"""A record as it is written, of JSON's own types: its keys in their order, and what each holds."""

from typing import NotRequired, TypedDict


class AuthorRecord(TypedDict):
    """An `Author` as it stands in a record."""

    name: str
    role: str | None


class DatelineRecord(TypedDict):
    """A `Dateline` as it stands in a record."""

    place: str | None
    outlet: str | None


class CaptionRecord(TypedDict):
    """A `Caption` as it stands in a record."""

    text: str | None
    credit: str | None
    label: str | None
    position: int


class SubheadingRecord(TypedDict):
    """A `Subheading` as it stands in a record."""

    text: str
    position: int


class NoticeRecord(TypedDict):
    """A `Notice` as it stands in a record."""

    code: str
    message: str


class SpanRecord(TypedDict):
    """A `Span` as it stands in a record's `lines`."""

    line: int
    start: int
    end: int
    role: str
    reason: NotRequired[str]
    text: NotRequired[str]
    rule: NotRequired[str]
    step: NotRequired[str]


class Record(TypedDict):
    """What `Article.to_dict` gives: the record, of JSON's own types.

    `lines` is there with `trace`; `input`, what came with a row or a member, with the command's
    `--keep-input`.
    """

    source: str | None
    url: str | None
    headline: str | None
    kicker: str | None
    byline: str | None
    authors: list[AuthorRecord]
    timestamp: str | None
    timestamp_text: str | None
    timezone: str | None
    modified: str | None
    dateline: DatelineRecord | None
    captions: list[CaptionRecord]
    body: list[str]
    subheadings: list[SubheadingRecord]
    attributions: list[str]
    related: list[str]
    tags: list[str]
    signoff: str | None
    warnings: list[NoticeRecord]
    lines: NotRequired[list[SpanRecord]]
    input: NotRequired[object]


KEYS = tuple(key for key in Record.__annotations__ if key in Record.__required_keys__)
# Keys that a record has only where an option adds them.
ADDED = tuple(key for key in Record.__annotations__ if key not in Record.__required_keys__)
