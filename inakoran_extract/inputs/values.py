"""What cells of tables hold: texts, lists of paragraphs, dates, numbers; and nothing."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from inakoran_extract.reading.decoding import mend
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.columns import VALUES, is_missing, undouble
from inakoran_extract.words.patterns import pattern

_NAMES = ("name", "nama", "text", "value", *VALUES)
# What holds a value, or an object that has a name: MongoDB's and Strapi's.
_DAY = "$date"
_HOLDERS = (_DAY, "$numberLong", "attributes", "data")
# A line end that was written out: `…dinas.\\nMereka …`; a small letter behind it is a word's.
_WRITTEN_END = pattern(r"(?:\\r)?\\n(?![a-z])")
# Lists and objects in each other that a cell may hold to be handed on.
_DEEPEST = 100


def joined(value: object) -> str | None:
    r"""Return the article of a cell: a text, a list of paragraphs, an object around a text.

    None where it is none of them.

    >>> joined(["Harga naik.", ["Stok", "menipis."]])
    'Harga naik.\n\nStok menipis.'
    """
    if isinstance(value, str):
        listed = _written_list(value)
        return _with_line_ends(value) if listed is None else "\n\n".join(listed)
    if isinstance(value, list | tuple) and value:
        paragraphs = [" ".join(_texts(item)) for item in value]
        return "\n\n".join(paragraphs) if any(paragraphs) else None
    if isinstance(value, Mapping):
        held = (value[name] for name in VALUES if isinstance(value.get(name), str))
        return next(held, None)
    return None


def spoken(value: object) -> str | None:
    """Return what a cell states as one line; None where it states nothing."""
    if isinstance(value, bytes):
        value = mend(value)
    if isinstance(value, str):
        listed = _written_list(value)
        text = fold(value if listed is None else ", ".join(listed))
    elif isinstance(value, bool) or value is None:
        return None
    elif isinstance(value, int):
        text = str(value)
    elif isinstance(value, float):
        text = f"{value:.0f}" if value == value // 1 else str(value)
    elif isinstance(value, date):
        text = value.isoformat()
    elif isinstance(value, list | tuple | Mapping):
        text = fold(", ".join(_texts(value)))
    else:
        text = str(value)
    return None if is_missing(text) else text


def list_of(value: object) -> tuple[str, ...]:
    """Return the parts of a cell that lists several: tags."""
    from inakoran_extract.fields.tags import split_tags  # noqa: PLC0415 - few rows list any

    if isinstance(value, str):
        listed = _written_list(value)
        parts = split_tags(fold(value)) if listed is None else map(fold, listed)
    elif isinstance(value, list | tuple | Mapping):
        parts = map(fold, _texts(value))
    else:
        return ()
    return tuple(dict.fromkeys(part for part in parts if not is_missing(part)))


def plain(value: object, depth: int = 0) -> object:
    """Return a cell as JSON can hold it; what it has no type for is written out.

    Args:
        value: the cell.
        depth: in how many lists and objects it lies.

    Raises:
        RecursionError: it holds lists or objects that lie too deep in each other.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        # Neither infinity nor what is no number has a spelling in JSON.
        return value if value - value == 0 else None
    if depth > _DEEPEST:
        # How deep Python itself goes differs with its release and with who calls.
        raise RecursionError
    if isinstance(value, list | tuple):
        return [plain(item, depth + 1) for item in value]
    if isinstance(value, Mapping):
        return {str(name): plain(item, depth + 1) for name, item in value.items()}
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return str(value)


def paired(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Return names with their values; a name that stands there again is another one.

    >>> paired([("isi", "a"), ("isi", "b")])
    {'isi': 'a', 'isi (2)': 'b'}
    """
    row = dict(pairs)
    if len(row) == len(pairs):
        return row
    names = undouble(name for name, _ in pairs)
    return dict(zip(names, (value for _, value in pairs), strict=True))


@cache
def json_decoder() -> json.JSONDecoder:
    """Return what reads rows: what isn't a number has no spelling in JSON, though many write it."""
    return json.JSONDecoder(parse_constant=lambda _: None, object_pairs_hook=paired)


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of lists in lists, in order, however deep; of an object, its name or text.

    Of MongoDB's `{"$date": …}` what it says, of Strapi's `{"data": {"attributes": …}}` what is in
    it.
    """
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, list | tuple):
            todo.extend(reversed(item))
        elif isinstance(item, Mapping):
            named = [item[name] for name in _NAMES if isinstance(item.get(name), str)][:1]
            held = [item[name] for name in _HOLDERS if name in item][:1]
            if isinstance(item.get(_DAY), int):
                held = [str(item[_DAY])]  # milliseconds; elsewhere a number is of another table
            todo += named or held


def _with_line_ends(text: str) -> str:
    r"""Return a text with its line ends, where each of them was written out as two signs.

    >>> _with_line_ends(r'Harga naik.\n\nStok \"menipis\".')
    'Harga naik.\n\nStok "menipis".'
    """
    if "\\n" not in text or "\n" in text:
        return text
    ended = _WRITTEN_END.sub("\n", text)
    return ended.replace('\\"', '"') if ended != text else text


def _written_list(text: str) -> list[str] | None:
    """Return the texts of a list that was written out as Python writes it: `['…', '…']`."""
    if text[:2] not in ("['", '["') or text[-2:] not in ("']", '"]'):
        return None
    from ast import literal_eval  # noqa: PLC0415 - few cells are lists

    try:
        value = literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    return value if all(isinstance(item, str) for item in value) else None
