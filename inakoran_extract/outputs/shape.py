"""A record to its bytes: which of its fields, in which form.

A record is written by the process that made it, so that what comes out of a worker is ready for its
place. A table's cells are text: what is nested is joined, the same way for every record.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from inakoran_extract.inputs.documents import encode_text
from inakoran_extract.words.patterns import pattern

if TYPE_CHECKING:
    from inakoran_extract.record import CaptionRecord

Form = Literal["json", "jsonl", "csv", "tsv", "parquet"]
FORMS: tuple[Form, ...] = ("json", "jsonl", "csv", "tsv", "parquet")
# The body as one text: a field to choose, and no key of a whole record.
CONTENT = "content"
DELIMITERS = {"csv": ",", "tsv": "\t"}

_INDENT = 2
_SEPARATOR = "; "  # between names and titles
_BLANK_LINE = "\n\n"  # between paragraphs and captions
# What a terminal acts on beside the controls that JSON escapes by itself: U+0080 to U+009F (U+009B
# begins a command to it), and Unicode's bidirectional overrides (UAX 9), which turn its line round.
_ACTIVE = pattern("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Shape(NamedTuple):
    """How a record is written.

    Attributes:
        form: `json` and `jsonl` are JSON, for reading or on one line; `csv` and `tsv` a row of
            text; `parquet` a line of JSON, of which a table's columns are made when it is written.
        fields: which keys, in which order, `content` among them; None for the record as it is.
        added: the keys that options add to a record, `lines` and `input`: a table has a column for
            each, also where a record has no such key.
    """

    form: Form = "jsonl"
    fields: tuple[str, ...] | None = None
    added: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of a table's columns."""
        if self.fields is not None:
            return self.fields
        from inakoran_extract.record import ADDED, KEYS  # noqa: PLC0415 - for tables only

        return KEYS + tuple(key for key in ADDED if key in self.added)


def encode(record: Mapping[str, object], shape: Shape) -> bytes:
    r"""Return a record in its form, as UTF-8 with its line end.

    >>> encode({"source": "a.txt", "body": ["Satu.", "Dua."]}, Shape("csv", ("content",)))
    b'"Satu.\n\nDua."\n'
    """
    if shape.fields is not None:
        record = choose(record, shape.fields)
    if shape.form in DELIMITERS:
        return encode_row([to_text(key, record.get(key)) for key in shape.columns], shape.form)
    if shape.form == "parquet" and "input" in record:
        record = {**record, "input": to_text("input", record["input"])}
    return encode_record(record, indented=shape.form == "json")


def choose(record: Mapping[str, object], fields: tuple[str, ...]) -> dict[str, object]:
    """Return some of a record's fields in another order; those it hasn't are null."""
    chosen = {key: record.get(key) for key in fields}
    if CONTENT in chosen:
        chosen[CONTENT] = to_text("body", record["body"])
    return chosen


def encode_record(record: Mapping[str, object], *, indented: bool = False) -> bytes:
    r"""Return a record as UTF-8 JSON with its line end.

    Half a surrogate pair has no UTF-8 and would make the line unreadable elsewhere: it becomes
    U+FFFD, and two halves that belong together become their character.

    Args:
        record: of JSON's own types.
        indented: for reading; otherwise one line, as JSON Lines wants it.

    >>> encode_record({"headline": "Harga Cabai “Pedas”"}).decode()
    '{"headline": "Harga Cabai “Pedas”"}\n'
    """
    return encode_text(_escape(_encoder(indented=indented).encode(record)) + "\n")


@cache
def _encoder(*, indented: bool) -> json.JSONEncoder:
    # `json.dumps` makes one for each record.
    return json.JSONEncoder(ensure_ascii=False, indent=_INDENT if indented else None)


def _escape(text: str) -> str:
    r"""Return JSON that says the same, and in which nothing is left that a terminal acts on.

    >>> _escape('"satu\x9b31mdua"')
    '"satu\\u009b31mdua"'
    """
    # Most records have none, and that is told sooner.
    if text.isascii():
        return text.replace("\x7f", "\\u007f") if "\x7f" in text else text
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def encode_row(cells: list[str], form: str) -> bytes:
    r"""Return a row of a table as UTF-8 with its line end (RFC 4180, with LF alone).

    A cell is quoted only where it must be, so a line end outside quotes ends a row.

    >>> encode_row(["Cabai", 'Disebut "pedas" lagi', ""], "csv")
    b'Cabai,"Disebut ""pedas"" lagi",\n'
    """
    delimiter = DELIMITERS[form]
    row = delimiter.join(_quote(cell, delimiter) for cell in cells)
    return encode_text((row or '""') + "\n")


def _quote(cell: str, delimiter: str) -> str:
    if delimiter in cell or '"' in cell or "\n" in cell or "\r" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def to_text(key: str, value: object) -> str:
    """Return a value as the text of a table's cell; what is null or empty is the empty text.

    >>> to_text("authors", [{"name": "Rina", "role": "reporter"}, {"name": "Tim", "role": None}])
    'Rina; Tim'
    >>> to_text("dateline", {"place": "Sumenep", "outlet": None})
    'Sumenep'
    """
    if not value:
        return ""
    if isinstance(value, str):
        return value
    joined = _TEXTS.get(key)
    return joined(value) if joined is not None else json.dumps(value, ensure_ascii=False)


def _join_captions(captions: "list[CaptionRecord]") -> str:
    return _BLANK_LINE.join(
        " ".join(filter(None, (caption["text"], caption["credit"] and f"({caption['credit']})")))
        for caption in captions
    )


# What each nested value is as text. Any other, as `lines` and `input`, is written as JSON.
_TEXTS: dict[str, Callable[[Any], str]] = {
    "authors": lambda authors: _SEPARATOR.join(author["name"] for author in authors),
    "dateline": lambda dateline: ", ".join(filter(None, (dateline["place"], dateline["outlet"]))),
    "captions": _join_captions,
    "body": _BLANK_LINE.join,
    "subheadings": lambda headings: _SEPARATOR.join(heading["text"] for heading in headings),
    "attributions": _SEPARATOR.join,
    "related": _SEPARATOR.join,
    "tags": _SEPARATOR.join,
    "warnings": lambda warnings: _SEPARATOR.join(warning["code"] for warning in warnings),
}
