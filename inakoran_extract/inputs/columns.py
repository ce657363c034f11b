"""Which of a row's columns is the article, and what the others state of it.

The names are looked up in `words/columns.py`, or told by `--text-field` and `--field`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeGuard

from inakoran_extract.inputs.documents import Document, Failure, Inputs, encode_text
from inakoran_extract.inputs.embedded import with_embedded
from inakoran_extract.inputs.errors import MissingExtraError, too_large
from inakoran_extract.inputs.fragments import is_fragment
from inakoran_extract.inputs.looks import is_markdown
from inakoran_extract.inputs.nested import meanings
from inakoran_extract.inputs.records import RECALLED, TIMESTAMP, is_record, recall
from inakoran_extract.inputs.shown import state_captions
from inakoran_extract.inputs.values import joined, list_of, plain, spoken
from inakoran_extract.model import Author, Stated
from inakoran_extract.words import columns as words
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS

NO_TEXT = "no-text"
# When a page was fetched, or the row was made; or the article's own date.
_UNSURE = frozenset((TIMESTAMP, "createdat", "created"))
_MOST_SHOWN = 8
# As pandas writes a table with orient="split"; a file of lines may hold one in a line.
_SPLIT = frozenset(("columns", "index", "data"))
_BY_ROWS = "write it row by row, not column by column; pandas does with orient='records'"

# So trafilatura calls the address; elsewhere it names the outlet.
_SOURCE = "source"
_CLOCK = pattern(r"(?:(?:jam|pukul) )?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: ?(?:wib|wita|wit))?\Z")

Row = Mapping[str, object]


class Columns(NamedTuple):
    """Which columns of a row are which fields.

    Attributes:
        texts: columns that may hold the article; the first that isn't empty does.
        fields: (field, column) for each column that states something of it.
        others: columns of the same meaning as one of `fields`, which are not read.
        unsure: a column that may be the date, or when a page was fetched; None where none is.
        recorded: the row is a record of this program.
    """

    texts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...] = ()
    unsure: str | None = None
    recorded: bool = False

    def column(self, field: str) -> str | None:
        """Return the column of a field; None where it has none."""
        return next((column for name, column in self.fields if name == field), None)

    def needed(self) -> set[str]:
        """Return the names of all columns that are read, or told of."""
        named = {*self.texts, *(column for _, column in (*self.fields, *self.others))}
        named |= {name.partition(".")[0] for name in named}
        if self.unsure is not None:
            named.add(self.unsure)
        return named | RECALLED if self.recorded else named

    def describe(self, rows: Iterable[str]) -> str | None:
        """Say what is read as what; None where nothing was to be chosen.

        Args:
            rows: the columns that a row has.
        """
        present = set(rows)
        besides = [
            text
            for text in self.texts[1:]
            # The object that holds the article is no other column.
            if text in present and not self.texts[0].startswith(f"{text}.")
        ]
        if {*map(words.simplify, (*self.texts[:1], *besides))} >= {*words.PARTS}:
            besides = [text for text in besides if words.simplify(text) not in words.PARTS]
        chosen = besides or self.unsure or any(field != "url" for field, _ in self.fields)
        if not self.texts or not chosen:
            return None
        parts = [f"{self.texts[0]} is the article{_not(besides)}"]
        for field, column in self.fields:
            left = [other for name, other in self.others if name == field and other in present]
            parts.append(f"{column} {words.SPOKEN[field]}{_not(left)}")
        if self.unsure is not None:
            parts.append(
                f"{self.unsure} is left out, which may be when a page was fetched; if it is the "
                f"article's date, add --field timestamp={self.unsure}"
            )
        return ", ".join(parts)


def _not(columns: Sequence[str]) -> str:
    return f" (and not {', '.join(columns)})" if columns else ""


def choose(names: Sequence[str], options: Inputs) -> Columns:
    """Choose columns by their names.

    Args:
        names: the columns that a row has.
        options: which of them were told.
    """
    told = dict(options.fields)
    recorded = is_record(names)
    simple = meanings(names)
    known = _sort(simple)
    if options.text_field is not None:
        texts: tuple[str, ...] = (options.text_field,)
    else:
        texts = tuple(known.get("text", ()))
    fields: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    for field in words.FIELDS:
        if field in told or (field == "editor" and "byline" in told):
            columns = [told[field]] if told.get(field) else []
        elif recorded and field in {"timestamp", "byline"}:
            columns = [name for name in (field, "authors") if name in names][:1]
        else:
            columns = known.get(field, [])
        columns = [column for column in columns if column not in texts]
        fields += [(field, column) for column in columns[:1]]
        others += [(field, column) for column in columns[1:]]
    if any(field == "timestamp" for field, _ in fields):
        # `tanggal` and `waktu`: the second may be the clock.
        dates = [column for field, column in others if field == "timestamp"]
        seconds = [column for column in dates if simple[column] in words.TIMES]
        fields += [("clock", column) for column in (*known.get("clock", ()), *seconds)[:1]]
    fields += [("caption", column) for column in known.get("caption", ())[:1]]
    if known.get("caption"):
        fields += [("credit", column) for column in known.get("credit", ())[:1]]
    dated = "timestamp" in told or any(field == "timestamp" for field, _ in fields)
    unsure = None if dated else next((name for name in names if simple[name] in _UNSURE), None)
    return Columns(texts, tuple(fields), tuple(others), unsure, recorded)


def _sort(simple: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the columns of each field, the surest first.

    Args:
        simple: the simplified name of each column.
    """
    found = [(*words.place_of(name), column) for column, name in simple.items()]
    known: dict[str, list[str]] = {}
    for field, _, column in sorted(found, key=lambda place: place[1]):
        known.setdefault(field, []).append(column)
    return known


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
    if (
        data is not None
        and words.simplify(column) in words.PARTS
        and (parts := _parts_of(row, columns))
    ):
        decoded = not any(isinstance(part, bytes) for part in parts)
        cells = (part if isinstance(part, bytes) else _encoded(part) for part in parts)
        data = b"\n\n".join(cell for cell in cells if cell is not None)
    if data is None:
        return Failure(source, NO_TEXT, explain_lack(row, options))
    if len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    kind = options.document_kind
    if kind == "auto" and words.simplify(column) in words.PAGES:
        kind = "html"
    if kind == "auto" and is_fragment(data):
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
    document = Document(source, data, url, kind, extra, "utf-8" if decoded else None, stated)
    return document if kind != "auto" else _marked(document, options)


def _marked(document: Document, options: Inputs) -> Document | Failure:
    """Return a cell's Markdown as the page that it is, where what reads it is installed."""
    if not is_markdown(document.data, ""):
        return document
    from inakoran_extract.inputs.markdown import read_markdown  # noqa: PLC0415 - few cells are any

    try:
        page = read_markdown(document.data, document.source, options)
    except MissingExtraError:
        return document  # its record tells of the marks in it
    if isinstance(page, Failure):
        return page
    return document._replace(
        data=page.data,
        kind=page.kind,
        encoding=page.encoding,
        stated=document.stated or page.stated,
    )


def _parts_of(row: Row, columns: Columns) -> list[object]:
    """Return the cells of a story that Joomla keeps in two columns; none where it is in one."""
    named = {words.simplify(name): name for name in columns.texts}
    if not named.keys() >= {*words.PARTS}:
        return []
    cells = (look_up(row, named[part]) for part in words.PARTS)
    return [cell for cell in cells if spoken(cell) is not None]


def explain_lack(row: Iterable[str], options: Inputs) -> str:
    """Say that a row has no article, and what to try.

    Args:
        row: by its names; where its cells are known, those of objects in it are named as well.
        options: which column was looked for.
    """
    cells: Row = row if isinstance(row, Mapping) else dict.fromkeys(row)
    names: list[str] = []
    for name, cell in cells.items():
        inner = [*cell] if isinstance(cell, Mapping) else []
        names += [f"{name}.{each}" for each in inner[: _MOST_SHOWN + 1]] or [str(name)]
        if len(names) > _MOST_SHOWN:
            break
    held = ", ".join(names[:_MOST_SHOWN]) or "nothing"
    more = ", …" if len(names) > _MOST_SHOWN else ""
    wanted = options.text_field or "text, isi, content, berita or the like"
    return f"no text in {wanted}; it holds {held}{more}: {_advise(cells)}"


def _advise(cells: Row) -> str:
    """Return what to do with a row that has no article: it may be a table of another build."""
    if _SPLIT.issubset(cells):
        return _BY_ROWS
    objects = [cell for cell in cells.values() if isinstance(cell, Mapping)]
    if len(objects) == len(cells) > 1:
        if _holds_text(cells):
            return _BY_ROWS
        if all(map(_holds_text, objects)):
            return "jq -c '.[]' makes rows of the objects in it"
    return "name the article's with --text-field"


def _holds_text(names: Iterable[object]) -> bool:
    return any(words.field_of(words.simplify(str(name))) == "text" for name in names)


def _encoded(value: object) -> bytes | None:
    text = joined(value)
    return None if text is None else encode_text(text)


def state(row: Row, columns: Columns) -> Stated | None:
    """Return what the other columns state; None where they state nothing."""
    row = with_embedded(row)
    cells: dict[str, object] = {}
    for field, column in columns.fields:
        value = look_up(row, column)
        if value is not None:
            cells[field] = value
    if not cells:
        return None
    spoke = {field: text for field, value in cells.items() if (text := spoken(value)) is not None}
    byline, authors = _people(spoke, columns)
    address = row.get(_SOURCE)
    stated = Stated(
        headline=_without_site(spoke.get("headline"), spoke.get("url")),
        byline=byline,
        authors=authors,
        timestamp=_with_clock(spoke),
        modified=spoke.get("modified"),
        url=spoke.get("url") or (address if _is_address(address) else None),
        kicker=spoke.get("kicker"),
        tags=list_of(cells.get("tags")),
        captions=state_captions(_holder(row, columns), spoke),
    )
    if columns.recorded:
        stated = recall(stated, row, dict(columns.fields))
    return stated if stated != Stated() else None


def _holder(row: Row, columns: Columns) -> Row:
    """Return the object in a row that holds its article, or the row itself."""
    above = columns.texts[0].rpartition(".")[0] if columns.texts else ""
    held = look_up(row, above) if above else None
    return held if isinstance(held, Mapping) else row


def _without_site(headline: str | None, url: str | None) -> str | None:
    """Return a headline without the outlet that news services add: `JUDUL - Kabar Nusa`.

    >>> _without_site("Harga Garam Naik - Kabar Nusa", "https://www.kabarnusa.id/read/1")
    'Harga Garam Naik'
    >>> _without_site("Harga Garam Naik - Kabar Nusa", "https://lain.id/read/1")
    'Harga Garam Naik - Kabar Nusa'
    """
    if headline is None or url is None or " - " not in headline:
        return headline
    title, _, site = headline.rpartition(" - ")
    labels = url.partition("://")[2].partition("/")[0].casefold().split(".")
    return title if words.simplify(site) in labels[:-1] else headline


def _is_address(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def _with_clock(spoke: Mapping[str, str]) -> str | None:
    """Return the stated date, with the clock that another column states of a bare day."""
    date, clock = spoke.get("timestamp"), spoke.get("clock")
    if date is None or clock is None or _CLOCK.match(clock.lower()) is None:
        return date
    from inakoran_extract.fields.stated import read_stamp  # noqa: PLC0415 - few rows have both

    stamp = read_stamp(date)
    return f"{date} {clock}" if stamp is not None and stamp.time is None else date


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
        # `nama_editor`, `field_penulis`
        named = words.simplify(columns.column(field) or "").removeprefix("field")
        role = BYLINE_LABELS.get(named.removeprefix("nama"))
        authors += [Author(author.name, author.role or role) for author in read_people(text)]
    return "; ".join(printed) or None, tuple(authors)
