"""Which of a row's columns is the article, and what the others state of it.

The names are looked up in `words/columns.py`, or told by `--text-field` and `--field`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from inakoran_extract.inputs.documents import Document, Failure, Inputs, encode_text, too_large
from inakoran_extract.inputs.values import joined, list_of, plain, spoken
from inakoran_extract.model import Author, Stated
from inakoran_extract.words import columns as words
from inakoran_extract.words.vocabulary import BYLINE_LABELS

NO_TEXT = "no-text"
_MOST_SHOWN = 8

Row = Mapping[str, object]


class Columns(NamedTuple):
    """Which columns of a row are which fields.

    Attributes:
        texts: columns that may hold the article; the first that isn't empty does.
        fields: (field, column) for each column that states something of it.
    """

    texts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]

    def column(self, field: str) -> str | None:
        """Return the column of a field; None where it has none."""
        return next((column for name, column in self.fields if name == field), None)

    def describe(self, rows: Iterable[str]) -> str | None:
        """Say what is read as what; None where nothing was to be chosen.

        Args:
            rows: the columns that a row has.
        """
        others = [text for text in self.texts[1:] if text in set(rows)]
        if not self.texts or not (others or any(field != "url" for field, _ in self.fields)):
            return None
        besides = f" (and not {', '.join(others)})" if others else ""
        parts = [f"{self.texts[0]} is the article{besides}"]
        parts += [f"{column} {words.SPOKEN[field]}" for field, column in self.fields]
        return ", ".join(parts)


def choose(names: Sequence[str], options: Inputs) -> Columns:
    """Choose columns by their names.

    Args:
        names: the columns that a row has.
        options: which of them were told.
    """
    told = dict(options.fields)
    simple: dict[str, str] = {}
    for name in names:
        simple.setdefault(words.simplify(name), name)
    if options.text_field is not None:
        texts: tuple[str, ...] = (options.text_field,)
    else:
        texts = tuple(simple[name] for name in words.TEXTS if name in simple)
    fields = []
    for field, known in words.FIELDS.items():
        if field in told or (field == "editor" and "byline" in told):
            columns = [told[field]] if told.get(field) else []
        else:
            columns = [simple[name] for name in known if name in simple][:1]
        fields += [(field, column) for column in columns if column not in texts]
    return Columns(texts, tuple(fields))


def look_up(row: Row, column: str) -> object:
    """Return a cell; `data.text` is the field `text` of the object `data` where no other is."""
    if column in row:
        return row[column]
    value: object = row
    for part in column.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def make_document(row: Row, source: str, columns: Columns, options: Inputs) -> Document | Failure:
    """Return the document that a row holds.

    Args:
        row: the cells by the names of their columns.
        source: the table and the row's number in it.
        columns: which of them is what.
        options: whether to hand on the others, and how much a document may have.
    """
    data: bytes | None = None
    decoded = True
    for column in columns.texts:
        value = look_up(row, column)
        decoded = not isinstance(value, bytes)
        data = value if isinstance(value, bytes) else _encoded(value)
        if data is not None and data.strip():
            break
    if data is None:
        return Failure(source, NO_TEXT, explain_lack(row, options))
    if len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    kind = options.document_kind
    if kind == "auto" and words.simplify(column) in words.PAGES:
        kind = "html"
    stated = state(row, columns)
    extra = None
    if options.keep_input:
        used = {column, columns.column("url")}
        try:
            extra = {name: plain(cell) for name, cell in row.items() if name not in used}
        except RecursionError:
            message = "lists or objects too deep in each other; leave --keep-input out"
            return Failure(source, "nested", message)
    url = None if stated is None else stated.url
    return Document(source, data, url, kind, extra, "utf-8" if decoded else None, stated)


def explain_lack(row: Iterable[str], options: Inputs) -> str:
    """Say that a row has no article, and what to try."""
    names = list(map(str, row))
    held = ", ".join(names[:_MOST_SHOWN]) or "nothing"
    more = ", …" if len(names) > _MOST_SHOWN else ""
    wanted = options.text_field or "text, isi, content, berita or the like"
    return f"no text in {wanted}; it holds {held}{more}: name the article's with --text-field"


def _encoded(value: object) -> bytes | None:
    text = joined(value)
    return None if text is None else encode_text(text)


def state(row: Row, columns: Columns) -> Stated | None:
    """Return what the other columns state; None where they state nothing."""
    cells: dict[str, object] = {}
    for field, column in columns.fields:
        value = look_up(row, column)
        if value is not None:
            cells[field] = value
    if not cells:
        return None
    spoke = {field: text for field, value in cells.items() if (text := spoken(value)) is not None}
    byline, authors = _people(spoke, columns)
    stated = Stated(
        headline=spoke.get("headline"),
        byline=byline,
        authors=authors,
        timestamp=spoke.get("timestamp"),
        modified=spoke.get("modified"),
        url=spoke.get("url"),
        kicker=spoke.get("kicker"),
        tags=list_of(cells.get("tags")),
    )
    return stated if stated != Stated() else None


def _people(spoke: Mapping[str, str], columns: Columns) -> tuple[str | None, tuple[Author, ...]]:
    """Return the byline and its people; a column named after a role says it of them."""
    from inakoran_extract.fields.stated import read_people  # noqa: PLC0415 - few rows name any

    printed: list[str] = []
    authors: list[Author] = []
    for field in ("byline", "editor"):
        text = spoke.get(field)
        if text is None or text in printed:
            continue
        printed.append(text)
        role = BYLINE_LABELS.get(words.simplify(columns.column(field) or ""))
        authors += [Author(author.name, author.role or role) for author in read_people(text)]
    return "; ".join(printed) or None, tuple(authors)
