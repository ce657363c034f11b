"""The schema that ships with the package says what `Article.to_dict` gives."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from inakoran_extract import (
    Article,
    Author,
    Caption,
    Dateline,
    Notice,
    Reason,
    Role,
    Span,
    Subheading,
)
from inakoran_extract.outputs.formats import read_schema

SCHEMA: dict[str, Any] = json.loads(read_schema())
VALIDATOR = Draft202012Validator(SCHEMA)

FULL = Article(
    source="pasar.txt",
    url="https://contoh.example/pasar",
    headline="Pasar Terapung Lok Baintan Kembali Ramai",
    kicker="WISATA BANJAR",
    byline="Penulis: Rahmat Hidayat; Editor: Nurul Aini",
    authors=(Author("Rahmat Hidayat", "writer"), Author("Nurul Aini", "editor"), Author("Tim")),
    timestamp="2025-02-06T09:15:00+08:00",
    timestamp_text="Kamis, 6 Februari 2025 | 09:15 WITA",
    timezone="printed",
    modified="2025-02-07",
    dateline=Dateline("Martapura", None),
    captions=(Caption("Perahu pedagang", "ist", "MDN", 0), Caption(None, "Dok. Dinas", None, 1)),
    body=("Pedagang kembali mendayung sejak subuh.",),
    subheadings=(Subheading("Dari Dermaga", 1),),
    attributions=("Banjar Pos",),
    related=("Jembatan Barito Dicat Ulang",),
    tags=("wisata",),
    signoff="(rhm/nra)",
    warnings=(Notice("encoding-guessed", "Read as windows-1252."),),
    lines=(
        Span(1, 0, 5, Role.HEADLINE),
        Span(2, 6, 10, Role.BOILERPLATE, Reason.SHARE, "word", "tail"),
    ),
)


def record(changes: dict[str, object] | None = None, *, trace: bool = False) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(FULL.to_dict(trace=trace)))
    return plain | (changes or {})


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("trace", [False, True])
@pytest.mark.parametrize("article", [FULL, Article()])
def test_records_are_valid(article: Article, *, trace: bool) -> None:
    VALIDATOR.validate(json.loads(json.dumps(article.to_dict(trace=trace))))


def test_keys_and_their_order_are_those_of_a_record() -> None:
    # What an input brings along is no part of the article.
    assert list(SCHEMA["properties"]) == [*FULL.to_dict(trace=True), "input"]
    assert SCHEMA["required"] == list(FULL.to_dict())


@pytest.mark.parametrize("key", ["authors", "captions", "subheadings", "warnings", "lines"])
def test_keys_of_entries_are_those_of_a_record(key: str) -> None:
    entry = record(trace=True)[key][-1]
    assert list(SCHEMA["properties"][key]["items"]["properties"]) == list(entry)


def test_words_are_those_of_the_types() -> None:
    line = SCHEMA["properties"]["lines"]["items"]["properties"]
    assert line["role"]["enum"] == [str(role) for role in Role]
    assert line["reason"]["enum"] == [str(reason) for reason in Reason]


def described(schema: dict[str, Any]) -> bool:
    parts = [schema, schema.get("items", {})]
    inner = [value for part in parts for value in part.get("properties", {}).values()]
    return all(value.get("description") and described(value) for value in inner)


def test_every_key_is_described() -> None:
    assert described(SCHEMA)
    assert not described({"properties": {"url": {"type": "string"}}})


@pytest.mark.parametrize("key", list(FULL.to_dict()))
def test_no_key_may_be_missing(key: str) -> None:
    broken = record()
    del broken[key]
    assert not VALIDATOR.is_valid(broken)


@pytest.mark.parametrize(
    "changes",
    [
        {"judul": "Pasar"},
        {"headline": ""},
        {"headline": ["Pasar"]},
        {"timestamp": "2025-02-06 09:15"},
        {"timestamp": "2025-02-06T09:15:00"},
        {"timestamp": "2025-13-06T09:15:00+07:00"},
        {"timestamp": "06-02-2025"},
        {"timezone": "WIB"},
        {"timezone": None},
        {"timestamp": None},
        {"timestamp": "2025-02-06"},
        {"modified": "kemarin"},
        {"authors": [{"name": "Rahmat", "role": "boss"}]},
        {"authors": [{"name": "Rahmat"}]},
        {"dateline": {"place": "Martapura"}},
        {"captions": [{"text": None, "credit": None, "label": None, "position": -1}]},
        {"body": None},
        {"body": [""]},
        {"tags": "wisata"},
        {"warnings": [{"code": "No Headline", "message": "None."}]},
        {"lines": [{"line": 0, "start": 0, "end": 4, "role": "body"}]},
        {"lines": [{"line": 1, "start": 0, "end": 4, "role": "title"}]},
        {"lines": [{"line": 1, "start": 0, "end": 4, "role": "boilerplate"}]},
        {"lines": [{"line": 1, "start": 0, "end": 4, "role": "body", "reason": "share"}]},
    ],
)
def test_wrong_values_are_refused(changes: dict[str, object]) -> None:
    assert not VALIDATOR.is_valid(record(changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"timestamp": None, "timezone": None},
        {"timestamp": "2025-02-06", "timezone": None},
        {"timestamp": "2025-02-06T23:59:59-03:30", "timezone": "assumed"},
        {"source": None, "dateline": None, "modified": None},
    ],
)
def test_right_values_are_not(changes: dict[str, object]) -> None:
    VALIDATOR.validate(record(changes))
