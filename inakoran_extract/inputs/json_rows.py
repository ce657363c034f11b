"""JSON that is not one object a line: an array of objects, an object that holds one, or objects.

It is read by the standard library's decoder, one row after the other, over a buffer that is filled
as the rows go: memory is that of the largest row, and the decoder is as fast as for JSON Lines. A
reader of events, such as ijson, is slower and would be one more thing to install.

The number behind the `#` is the row's place, from 1.
"""

from collections.abc import Generator, Iterator, Sequence
from typing import BinaryIO

from inakoran_extract.inputs.columns import choose, look_up
from inakoran_extract.inputs.crowds import too_crowded
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import MOST_VALUES, InputError, too_large
from inakoran_extract.inputs.json_values import BROKEN_JSON, CHUNK, JsonValues, broken
from inakoran_extract.inputs.nested import names_of
from inakoran_extract.inputs.rows import Numbered, Table, read_rows, repeating
from inakoran_extract.inputs.values import joined, paired
from inakoran_extract.reading.decoding import guess_encoding

_EMPTY = "empty"
_COLUMNS, _DATA = "columns", "data"
_URL = "url"
_ADDRESS = ("http://", "https://")
# An object that is longer is not asked whether it is an article itself before its rows are read.
_LONGEST_WRAPPER = 1 << 20
_DEEPEST = 4

# A failure has no source before it is numbered.
_Item = dict[str, object] | Failure


def _is_large(value: object) -> bool:
    """Tell whether a value was not taken since it is too long, or holds too many others."""
    return isinstance(value, Failure) and value.code != BROKEN_JSON


def read_json(
    head: bytes, stream: BinaryIO, place: Place, options: Inputs
) -> Iterator[Document | Failure]:
    """Yield the documents of a JSON file, one row in memory at a time.

    Args:
        head: the stream's beginning.
        stream: the JSON.
        place: where it is found.
        options: how it is read.

    Raises:
        InputError: it holds no object, or none with an article.
    """
    encoding = options.encoding or guess_encoding(head)

    def rows() -> Generator[Numbered | Failure, None, None]:
        json = JsonValues(stream, encoding, options.max_bytes, place.allowance)
        return _number(_Rows(json, options), place)

    return read_rows(rows(), place.source, options, Table("", repeating(stream, rows)))


def _number(rows: "_Rows", place: Place) -> Generator[Numbered | Failure, None, None]:
    number = 0
    for number, item in enumerate(rows.items(), 1):
        place.allowance.restart()
        source = f"{place.source}#{number}"
        if isinstance(item, Failure):
            yield item._replace(source=source)
        else:
            yield Numbered(source, item)
    if not number:
        raise InputError(_EMPTY, "empty: JSON without a row; leave it out")


class _Rows:
    """The rows that a stream of JSON has."""

    def __init__(self, json: JsonValues, options: Inputs) -> None:
        self._json = json
        self._options = options

    def items(self) -> Iterator[_Item]:
        """Yield the rows."""
        while sign := self._json.peek():
            if sign == "[":
                self._json.step()
                yield from self._elements()
            elif sign == "{":
                yield from self._object()
            elif sign in "]}":
                self._json.step()
            else:
                yield broken(f"no JSON object at character {self._json.place + 1}")
                if not self._json.skip_row():
                    return

    def _elements(self, names: object = None) -> Iterator[_Item]:
        """Yield the elements of an array, its bracket passed.

        Args:
            names: those of the columns of which each element lists the cells; None where it is an
                object.
        """
        while (sign := self._json.peek()) and sign != "]":
            item = self._json.value(self._options.max_bytes)
            if names is not None:
                item = _named(names, item)
            yield item if isinstance(item, dict | Failure) else broken("no JSON object")
            if not self._json.go_on(item):
                return
        self._json.step()

    def _object(self) -> Iterator[_Item]:
        """Yield an object that is a row, or the rows of the one list of objects that it holds."""
        value = self._json.value(min(_LONGEST_WRAPPER, self._options.max_bytes))
        if isinstance(value, dict):
            yield from self._rows_in(value) or [value]
        elif _is_large(value):
            # Nothing of it was taken: its members are read one by one.
            yield from self._members(0)
        elif isinstance(value, Failure):
            yield value
            self._json.skip_row()

    def _members(self, depth: int) -> Iterator[_Item]:
        """Yield the rows of a long object: its first list of objects, or else itself."""
        row: list[tuple[str, object]] = []
        article = wraps = False
        size = 0
        self._json.step()
        while (sign := self._json.peek()) and sign != "}":
            key = self._name()
            size += self._json.size
            if key is None:
                yield broken("broken JSON: no name before a value")
                self._json.drop()
                return
            sign = self._json.peek()
            if sign == "[" and not article and self._opens_rows(key, row):
                wraps = True
                names = dict(row).get(_COLUMNS) if self._json.peek_inside() == "[" else None
                self._json.step()
                yield from self._elements(names)
                continue
            value = self._json.value(self._options.max_bytes if article else _LONGEST_WRAPPER)
            if _is_large(value) and not article:
                if sign == "{" and depth < _DEEPEST:
                    wraps = True
                    yield from self._members(depth + 1)
                    continue
                value = self._json.value(self._options.max_bytes)
            size += self._json.size
            if not isinstance(value, Failure):
                value = self._refuse(size, len(row)) or value
            if isinstance(value, Failure):
                yield value
                self._json.go_on(value, depth=1)
                return
            rows = self._rows_in(value) if isinstance(value, dict) and not article else None
            if rows:
                wraps = True
                yield from rows
            else:
                row.append((key, value))
                # Whatever follows, it stays one.
                article = article or self._is_article({key: value})
        self._json.step()
        if not wraps:
            yield paired(row)

    def _opens_rows(self, key: str, row: list[tuple[str, object]]) -> bool:
        """Tell whether the list that begins here is of rows: of objects, or of cells below names.

        Args:
            key: what the list is called.
            row: what stands before it.
        """
        inside = self._json.peek_inside()
        return inside == "{" or (inside == "[" and key == _DATA and _COLUMNS in dict(row))

    def _name(self) -> str | None:
        """Return the name that begins here, its colon passed; None where there is none."""
        name = self._json.value(_LONGEST_WRAPPER)
        if not isinstance(name, str) or self._json.peek() != ":":
            return None
        self._json.step()
        return name

    def _refuse(self, size: int, count: int) -> Failure | None:
        """Return why a row is too large with one member more; None where it isn't.

        Args:
            size: of the row up to here, in characters.
            count: of its members.
        """
        if count > MOST_VALUES:
            return too_crowded("")
        most = self._options.max_bytes
        return too_large("", most) if size > most + CHUNK else None

    def _rows_in(self, value: dict[str, object]) -> list[_Item] | None:
        """Return the rows that an object holds; None where it is a row itself."""
        if self._is_article(value):
            return None
        if isinstance(listed := value.get(_DATA), list) and _COLUMNS in value:
            cells = [_named(value[_COLUMNS], item) for item in listed]
            return [item if isinstance(item, dict) else broken("no row") for item in cells]
        if (turned := _turned(value)) and self._heads_articles(turned[0]):
            return turned
        found = _find_rows(value, _DEEPEST)
        if len(found) > 1:
            # `schema.fields` and `data`, as pandas writes them: one list is of articles.
            found = [rows for rows in found if self._heads_articles(rows[0])]
        rows = found[0] if len(found) == 1 else self._keyed_rows(value, _DEEPEST)
        if rows and len(names_of(value)) > len(value):
            # It is a row whose article lies in an object of it, unless these are more of them.
            first = rows[0]
            return rows if isinstance(first, dict) and self._is_article(first) else None
        return rows

    def _keyed_rows(self, value: dict[str, object], depth: int) -> list[_Item] | None:
        """Return the articles that an object holds by their keys, as Firebase writes them."""
        inner = [
            # The key may be the article's address.
            {_URL: key, **each} if key.startswith(_ADDRESS) else each
            for key, each in value.items()
            if isinstance(each, dict)
        ]
        if len(inner) > 1 and all(map(self._is_article, inner)):
            return [*inner]
        if len(inner) == 1 and depth:
            return self._keyed_rows(inner[0], depth - 1)
        return None

    def _heads_articles(self, first: _Item) -> bool:
        return isinstance(first, dict) and self._is_article(first, names_of(first))

    def _is_article(self, row: dict[str, object], names: Sequence[str] = ()) -> bool:
        columns = choose(names or [*row], self._options)
        return any(joined(look_up(row, column)) is not None for column in columns.texts)


def _named(names: object, cells: object) -> object:
    """Return a row of pandas' `{"columns": […], "index": […], "data": [[…], …]}` by its names."""
    if not isinstance(names, list) or not isinstance(cells, list) or len(names) != len(cells):
        return cells
    return paired([(str(name), cell) for name, cell in zip(names, cells, strict=True)])


def _turned(value: dict[str, object]) -> list[_Item]:
    """Return the rows of pandas' `{"judul": {"0": …, "1": …}, "isi": {"0": …}}`, if it is that."""
    cells = [each for each in value.values() if isinstance(each, dict)]
    if len(value) <= 1 or len(cells) < len(value) or len({frozenset(each) for each in cells}) > 1:
        return []
    return [{name: each[key] for name, each in zip(value, cells, strict=True)} for key in cells[0]]


def _find_rows(value: dict[str, object], depth: int) -> list[list[_Item]]:
    """Return the lists of objects in an object, however deep."""
    found: list[list[_Item]] = []
    for inner in value.values():
        if isinstance(inner, list) and inner and all(isinstance(item, dict) for item in inner):
            found.append(inner)
        elif isinstance(inner, dict) and depth:
            found += _find_rows(inner, depth - 1)
    return found
