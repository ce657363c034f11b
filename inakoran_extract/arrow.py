"""The record's types for tables: an Arrow schema, made of the schema that ships with the package.

A column that is null in every row of one file says nothing of its type, and a tool that guesses it
there refuses the next file, where it holds text. `RECORD` says it:

- `pandas`, `polars`, DuckDB: `-o articles.parquet` is written with it;
- Hugging Face `datasets`: `features=Features.from_arrow_schema(RECORD)`;
- datatrove: `inakoran_extract.contrib.datatrove` has it for its writer.

Needs pyarrow, which the extra `parquet` brings.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]

_PLAIN = {"string": pa.string(), "integer": pa.int64()}
# A key of `--fields` that no whole record has.
_CONTENT = {"type": "string"}


def record_schema(keys: Iterable[str] | None = None) -> pa.Schema:
    """Return the types of some of a record's keys.

    Args:
        keys: in the order wanted: those of a record, `content`, `lines` (with `--trace`) and
            `input` (with `--keep-input`; a table has its JSON); None for all that every record has.

    Raises:
        KeyError: there is no such key.
    """
    schema = _read_schema()
    properties = {"content": _CONTENT, **schema["properties"]}
    wanted = schema["required"] if keys is None else keys
    return pa.schema([(key, _type_of(properties[key])) for key in wanted])


@cache
def _read_schema() -> dict[str, Any]:
    path = files("inakoran_extract").joinpath("schema.json")
    schema: dict[str, Any] = json.loads(path.read_bytes())
    return schema


def _type_of(schema: Mapping[str, Any]) -> pa.DataType:
    """Return the Arrow type of a JSON Schema; every value may be null, as Parquet has it.

    An object whose keys are anybody's has no type of its own; its JSON is text.

    Raises:
        ValueError: it allows values of several types, or of one that records don't have.
    """
    if "enum" in schema:
        names = {"string" if isinstance(value, str) else "null" for value in schema["enum"]}
    else:
        names = {schema["type"]} if isinstance(schema["type"], str) else {*schema["type"]}
    names.discard("null")
    (name,) = names
    if name == "array":
        return pa.list_(_type_of(schema["items"]))
    if name == "object":
        properties = schema.get("properties")
        if properties is None:
            return pa.string()
        return pa.struct([(key, _type_of(value)) for key, value in properties.items()])
    if name not in _PLAIN:
        message = f"a record has no values of the type {name}"
        raise ValueError(message)
    return _PLAIN[name]


RECORD: pa.Schema = record_schema()
