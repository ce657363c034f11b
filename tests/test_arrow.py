"""The Arrow schema, the JSON Schema and the types of a record say the same."""

import json
from types import NoneType, UnionType
from typing import Any, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

import pyarrow as pa  # type: ignore[import-untyped]
import pytest

from inakoran_extract import record
from inakoran_extract.arrow import RECORD, record_schema
from inakoran_extract.outputs.formats import read_schema

PROPERTIES: dict[str, Any] = json.loads(read_schema())["properties"]
HINTS = get_type_hints(record.Record, include_extras=True)


def arrow_of(hint: Any) -> pa.DataType:
    """Return the Arrow type of a Python type, written apart from the package's own."""
    if get_origin(hint) is NotRequired:
        return arrow_of(*get_args(hint))
    if get_origin(hint) in {Union, UnionType}:
        (inner,) = (each for each in get_args(hint) if each is not NoneType)
        return arrow_of(inner)
    if get_origin(hint) is list:
        return pa.list_(arrow_of(*get_args(hint)))
    if is_typeddict(hint):
        return pa.struct([(key, arrow_of(each)) for key, each in hints_of(hint).items()])
    return {str: pa.string(), int: pa.int64(), object: pa.string()}[hint]


def hints_of(hint: Any) -> dict[str, Any]:
    return get_type_hints(hint, include_extras=True)


def test_all_three_have_the_same_keys() -> None:
    assert list(HINTS) == list(PROPERTIES)
    required = [key for key, hint in HINTS.items() if get_origin(hint) is not NotRequired]
    assert RECORD.names == required == json.loads(read_schema())["required"]


@pytest.mark.parametrize("key", list(PROPERTIES))
def test_each_type_is_that_of_the_record(key: str) -> None:
    (field,) = record_schema([key])
    assert field.type == arrow_of(HINTS[key])
    assert field.nullable


def nullable(schema: dict[str, Any]) -> bool:
    return None in schema["enum"] if "enum" in schema else "null" in schema["type"]


def check_null(schema: dict[str, Any], hint: Any) -> None:
    """Hold what may be null against each other, in a value and in all that it holds."""
    if get_origin(hint) is NotRequired:
        (hint,) = get_args(hint)
    elif hint is not object:
        assert nullable(schema) == (NoneType in get_args(hint))
    if get_origin(hint) is list:
        check_null(schema["items"], *get_args(hint))
        return
    for part in (hint, *get_args(hint)):
        if is_typeddict(part):
            for key, inner in hints_of(part).items():
                check_null(schema["properties"][key], inner)


@pytest.mark.parametrize("key", list(PROPERTIES))
def test_null_is_allowed_by_both_or_none(key: str) -> None:
    check_null(PROPERTIES[key], HINTS[key])


def test_fields_can_be_chosen() -> None:
    chosen = record_schema(["headline", "content", "lines"])
    assert chosen.names == ["headline", "content", "lines"]
    assert chosen.field("content").type == pa.string()
    with pytest.raises(KeyError):
        record_schema(["title"])
