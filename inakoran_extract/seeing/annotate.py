"""The lines of an article, each with the key of the record that it gives.

What the terminal and the page show is the same: rows, one for each span of `Article.lines`, whose
characters are cut where a value of the record stands.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inakoran_extract.model import Article, Role, Span
from inakoran_extract.reading.lines import fold
from inakoran_extract.record import Record

# Which keys of the record a line of a role gives; the first is the one that the line is shown as.
# A role that is not listed here gives the key of its own name.
ROLE_KEYS: Mapping[str, tuple[str, ...]] = {
    Role.BYLINE: ("byline", "authors"),
    Role.TIMESTAMP: ("timestamp", "timestamp_text", "timezone"),
    Role.CAPTION: ("captions",),
    Role.LABEL: ("captions",),
    Role.SUBHEADING: ("subheadings",),
    Role.ATTRIBUTION: ("attributions",),
}
# Keys whose values are of several lines, so that each has a number.
_NUMBERED = frozenset(("body", "captions", "subheadings", "related"))
# Keys of a record that no line gives.
_NO_PART = frozenset(("source", "warnings", "lines", "input"))
# How many values further on a line's own is looked for: one whose line was changed is passed over.
_AHEAD = 4
_SHORTEST = 2  # characters of a value that is looked for inside a line


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a row.

    Attributes:
        text: what they are; white space is folded.
        key: of the record's value that they are, such as `authors[0].name`; None between values.
    """

    text: str
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One span of a line.

    Attributes:
        line: the line's number; None where a row above shows it already.
        role: what it is to the article.
        reason: why it was left out; None where it was not.
        key: of the record's value that the row belongs to, such as `body[2]`; None if left out.
        pieces: its characters, in order.
        why: what decided: the rule that marked it and the step that settled it.
    """

    line: int | None
    role: str
    reason: str | None
    key: str | None
    pieces: tuple[Piece, ...]
    why: str

    @property
    def text(self) -> str:
        """What the row prints."""
        return "".join(piece.text for piece in self.pieces)


def annotate(article: Article, record: Record) -> list[Row]:
    """Return the rows of an article.

    Args:
        article: read with `trace`.
        record: of the article, as it is written.
    """
    values = {
        name: value
        for key, held in record.items()
        if key not in _NO_PART
        for name, value in flatten(key, held)
    }
    following = {key: _Following(values, key) for key in _NUMBERED}
    rows: list[Row] = []
    above = 0
    for span in article.lines:
        text = fold(article.text[span.start : span.end])
        key = None if span.reason is not None else ROLE_KEYS.get(span.role, (str(span.role),))[0]
        if key in _NUMBERED:
            key = following[key].find(text) or key
        rows.append(
            Row(
                None if span.line == above else span.line,
                str(span.role),
                None if span.reason is None else str(span.reason),
                key,
                tuple(_cut(text, _inside(values, span.role, key))),
                _why(span),
            )
        )
        above = span.line
    return rows


def share_kept(article: Article) -> tuple[int, int]:
    """Return how many characters of an article's lines its record keeps, and of how many."""
    sizes = [(span.reason is None, span.end - span.start) for span in article.lines]
    return sum(size for kept, size in sizes if kept), sum(size for _, size in sizes)


def not_printed(article: Article, record: Record) -> tuple[str, ...]:
    """Return the keys whose values no line gives: a page states them, or a row does."""
    printed = {key for span in article.lines for key in ROLE_KEYS.get(span.role, (str(span.role),))}
    asked = ("url", "headline", "byline", "authors", "timestamp", "modified", "tags", "dateline")
    return tuple(key for key in asked if record[key] and key not in printed)  # type: ignore[literal-required]


def _why(span: Span) -> str:
    return " → ".join(filter(None, (span.rule, span.step)))


def flatten(key: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield the texts that a value of the record holds, each with its key: `captions[0].credit`."""
    if isinstance(value, str) and value:
        yield key, value
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from flatten(f"{key}[{place}]", item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from flatten(f"{key}.{name}", item)


class _Following:
    """The values of one key, in the order printed, each found once its line comes."""

    def __init__(self, values: Mapping[str, str], key: str) -> None:
        items: dict[str, list[str]] = {}
        for name, value in values.items():
            if name.startswith(f"{key}["):
                items.setdefault(name.partition("]")[0] + "]", []).append(value)
        self._items = list(items.items())
        self._next = 0

    def find(self, text: str) -> str | None:
        """Return the name of the value that a line's text is, or is a part of."""
        for place in range(self._next, min(self._next + _AHEAD, len(self._items))):
            name, parts = self._items[place]
            if any(text in part or part in text for part in parts):
                self._next = place
                return name
        return None


# What stands inside the lines of a role, beside the line's own key.
_INSIDE: Mapping[str, tuple[str, ...]] = {
    Role.BYLINE: ("authors[",),
    Role.TIMESTAMP: ("timestamp_text",),
    Role.DATELINE: ("dateline.",),
    Role.BODY: ("attributions[",),
    Role.ATTRIBUTION: ("attributions[",),
    Role.TAGS: ("tags[",),
}


def _inside(values: Mapping[str, str], role: Role, key: str | None) -> list[tuple[str, str]]:
    """Return the values that may stand inside a line, with their keys."""
    if key is None:
        return []
    starts = _INSIDE.get(role, (f"{key}." if role in (Role.CAPTION, Role.LABEL) else key,))
    return [(name, value) for name, value in values.items() if name.startswith(starts)]


def _cut(text: str, values: Iterable[tuple[str, str]]) -> Iterator[Piece]:
    """Cut a text where values stand in it; none of them is cut by another."""
    found: list[tuple[int, int, str]] = []
    for key, value in values:
        start = text.find(value) if len(value) >= _SHORTEST else -1
        if start >= 0 and all(
            start >= end or start + len(value) <= begin for begin, end, _ in found
        ):
            found.append((start, start + len(value), key))
    place = 0
    for start, end, key in sorted(found):
        if start > place:
            yield Piece(text[place:start])
        yield Piece(text[start:end], key)
        place = end
    if place < len(text):
        yield Piece(text[place:])
