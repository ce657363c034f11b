"""The types that the parser gives back: frozen, picklable, without any parsing.

The record's keys and their meaning are one contract, `Article.to_dict`; `record.py` says it to a
type checker, `schema.json` to any other machine.

They are classes and no tuples: what takes a tuple for a list (`json`, a web framework, a table)
would write the values without their names, and say nothing.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from inakoran_extract.value import Value, value

if TYPE_CHECKING:
    from inakoran_extract.record import Record, SpanRecord

_SHOWN = 36  # characters of a headline in the short form of an article


class Role(StrEnum):
    """What a printed line is to its article. Every non-blank line has one."""

    HEADLINE = "headline"
    KICKER = "kicker"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    MODIFIED = "modified"
    DATELINE = "dateline"
    LABEL = "label"
    CAPTION = "caption"
    BODY = "body"
    SUBHEADING = "subheading"
    ATTRIBUTION = "attribution"
    RELATED = "related"
    TAGS = "tags"
    SIGNOFF = "signoff"
    URL = "url"
    BOILERPLATE = "boilerplate"


class Reason(StrEnum):
    """Why a line is boilerplate."""

    ADVERTISEMENT = "advertisement"
    COMMENTS = "comments"
    COUNTER = "counter"
    EMBED = "embed"
    FOLLOW = "follow"
    FOOTER = "footer"
    NAVIGATION = "navigation"
    PAGINATION = "pagination"
    RAIL = "rail"
    REPEATED = "repeated"
    SEPARATOR = "separator"
    SHARE = "share"
    UNCLAIMED = "unclaimed"  # no rule recognised it


@value
class Span(Value):
    """One printed line, or a part of one, and what it is.

    Attributes:
        line: number of the line in the text, from 1; a line ends in LF, CRLF or CR.
        start: index of its first character in the text.
        end: index behind its last character; `text[start:end]` is what was printed.
        role: what it is to the article.
        reason: why it is boilerplate; None for every other role.
        rule: the rule that says what the line is by itself; None unless a trace was asked for.
        step: the step that settled it by its neighbours, if one did; None as well.
    """

    line: int
    start: int
    end: int
    role: Role
    reason: Reason | None = None
    rule: str | None = None
    step: str | None = None

    def to_dict(self, text: str | None = None) -> "SpanRecord":
        """Return the span as it stands in a record's `lines`.

        Args:
            text: what the article's spans index; with it the entry says what was printed.
        """
        entry: SpanRecord = {
            "line": self.line,
            "start": self.start,
            "end": self.end,
            "role": str(self.role),
        }
        if self.reason is not None:
            entry["reason"] = str(self.reason)
        if text is not None:
            entry["text"] = text[self.start : self.end]
        if self.rule is not None:
            entry["rule"] = self.rule
        if self.step is not None:
            entry["step"] = self.step
        return entry


@value
class Author(Value):
    """A person, or a desk that signs like one, with the role that the byline's words give.

    Attributes:
        name: as printed, without label and desk.
        role: `reporter`, `writer`, `editor`, `photographer`, `contributor`, or None where no word
            tells.
    """

    name: str
    role: str | None = None


@value
class Dateline(Value):
    """Where a story was filed and by whom: `JAKARTA, KOMPAS.com -`. One of the two may be None."""

    place: str | None
    outlet: str | None


@value
class Caption(Value):
    """An image's caption.

    Attributes:
        text: the caption without its credit; None where only a credit is printed.
        credit: the photographer or source, without brackets and without `Foto:`.
        label: the short code printed above the caption (`MDN`).
        position: how many body paragraphs stand before it.
    """

    text: str | None
    credit: str | None
    label: str | None
    position: int


@value
class Subheading(Value):
    """A heading inside the body; `position` is how many body paragraphs stand before it."""

    text: str
    position: int


@value
class Notice(Value):
    """Something that a reader of the record should know: a short code and a sentence."""

    code: str
    message: str


@value
class Stated(Value):
    """What is known of an article beside its text: a row's columns, a page's front matter.

    It is evidence and no command. What the text prints stays, and what contradicts it is warned of
    (`metadata-mismatch`); what the text doesn't print is filled; and the text is read in its light:
    the line that says the stated headline is the headline.

    Attributes:
        headline: with or without the outlet's name around it.
        byline: names, with or without labels, desks and outlets.
        authors: the people of the byline where their roles are known; else it is read for them.
        timestamp: any date that an outlet prints, ISO 8601, or seconds since 1970.
        modified: like `timestamp`.
        url: the article's own address.
        kicker: a strapline.
        tags: in their order.
        captions: of its pictures, with their credits where these are stated apart.
        month_first: `10/02/2025` is the second of October.
        timestamp_text: what `timestamp` was read from, where that is known.
        timezone: where its offset is from, as in a record, where that is known.
    """

    headline: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    timestamp: str | None = None
    modified: str | None = None
    url: str | None = None
    kicker: str | None = None
    tags: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    month_first: bool = False
    timestamp_text: str | None = None
    timezone: str | None = None


@value
class Article(Value):
    """An article as it was read from one dump: the record, the text and its line accounting.

    Attributes:
        source: the path as given, `-` for standard input, or None.
        url: the page's own address where the input tells it.
        headline: as printed, white space folded; as a page states it where no line prints it.
        kicker: a strapline above or below the headline.
        byline: who made it as printed, joined by `; ` where several lines name them.
        authors: the people of the byline, and whom the sign-off names in full where nobody else
            is named but editors and photographers.
        timestamp: ISO 8601 with offset, to the second; a bare date where no time is printed.
        timestamp_text: the characters that it was read from.
        timezone: `printed` or `assumed`; None without a time of day.
        modified: the date of "Diperbarui", like `timestamp`.
        dateline: place and outlet that open the body.
        captions: of the article's images, in the order printed.
        body: the paragraphs, in order.
        subheadings: headings inside the body.
        attributions: whom the article says that it took the story from.
        related: the titles of cross-links inside the body.
        tags: as listed.
        signoff: the initials or names that close the body, with their brackets.
        warnings: what a reader of the record should know.
        lines: every non-blank line of `text`, in order; a line that holds two things is two spans.
        text: the text that `lines` index.
    """

    source: str | None = None
    url: str | None = None
    headline: str | None = None
    kicker: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    timestamp: str | None = None
    timestamp_text: str | None = None
    timezone: str | None = None
    modified: str | None = None
    dateline: Dateline | None = None
    captions: tuple[Caption, ...] = ()
    body: tuple[str, ...] = ()
    subheadings: tuple[Subheading, ...] = ()
    attributions: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    signoff: str | None = None
    warnings: tuple[Notice, ...] = ()
    lines: tuple[Span, ...] = ()
    text: str = ""

    @property
    def content(self) -> str:
        """The body as one text: its paragraphs with a blank line between them."""
        return "\n\n".join(self.body)

    def to_dict(self, *, trace: bool = False) -> "Record":
        """Return the record: every key, always in this order, of JSON's own types.

        Args:
            trace: add the line accounting as `lines`; it says what decided about each line where
                the article was read with `trace`.
        """
        dateline = self.dateline
        record: Record = {
            "source": self.source,
            "url": self.url,
            "headline": self.headline,
            "kicker": self.kicker,
            "byline": self.byline,
            "authors": [{"name": author.name, "role": author.role} for author in self.authors],
            "timestamp": self.timestamp,
            "timestamp_text": self.timestamp_text,
            "timezone": self.timezone,
            "modified": self.modified,
            "dateline": None
            if dateline is None
            else {"place": dateline.place, "outlet": dateline.outlet},
            "captions": [
                {
                    "text": caption.text,
                    "credit": caption.credit,
                    "label": caption.label,
                    "position": caption.position,
                }
                for caption in self.captions
            ],
            "body": list(self.body),
            "subheadings": [
                {"text": heading.text, "position": heading.position} for heading in self.subheadings
            ],
            "attributions": list(self.attributions),
            "related": list(self.related),
            "tags": list(self.tags),
            "signoff": self.signoff,
            "warnings": [
                {"code": notice.code, "message": notice.message} for notice in self.warnings
            ],
        }
        if trace:
            record["lines"] = [span.to_dict(self.text) for span in self.lines]
        return record

    def __repr__(self) -> str:
        """Show the article on one line, as a notebook or a debugger wants it."""
        headline = self.headline or "without a headline"
        if len(headline) > _SHOWN:
            headline = headline[:_SHOWN].rpartition(" ")[0] + " …"
        day = (self.timestamp or "undated")[:10]
        count = len(self.body)
        return f"<Article {headline!r} {day} {count} paragraph{'s' * (count != 1)}>"

    def _repr_html_(self) -> str:
        """Show headline, date, byline and body in a notebook."""
        from html import escape  # noqa: PLC0415 - for notebooks only

        about = " · ".join(filter(None, (self.timestamp, self.byline)))
        parts = [
            f"<h3>{escape(self.headline or '')}</h3>",
            f"<p><small>{escape(about)}</small></p>",
        ]
        parts += [f"<p>{escape(paragraph)}</p>" for paragraph in self.body]
        return f"<article>{''.join(parts)}</article>"
