"""An article is a value: it can be hashed, pickled and shown, and is never taken for a list."""

import json
import pickle
from dataclasses import FrozenInstanceError, replace
from typing import Any, get_type_hints

import pytest

from inakoran_extract import Article, Author, Caption, extract_text, record
from inakoran_extract.outputs.formats import read_schema

DUMP = """Harga Garam Rakyat Naik Dua Kali Lipat

Binsar

Tuesday, 10-11-2026 | 04:05 pm

Harga garam rakyat di Sumenep naik dua kali lipat dalam sebulan karena stok menipis.

Petambak kini menerima Rp2.400 untuk setiap kilogram garam dari tambaknya.

Dinas Perikanan mencatat bahwa gudang garam di kabupaten itu hampir kosong.
"""
PARTS = {
    "authors": record.AuthorRecord,
    "captions": record.CaptionRecord,
    "subheadings": record.SubheadingRecord,
    "warnings": record.NoticeRecord,
    "lines": record.SpanRecord,
}


def test_an_article_is_a_value() -> None:
    article = extract_text(DUMP, source="garam.txt")
    assert article == extract_text(DUMP, source="garam.txt")
    assert article != replace(article, source="-")
    assert hash(article) == hash(extract_text(DUMP, source="garam.txt"))
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes
    with pytest.raises(FrozenInstanceError):
        article.headline = "Cabai"  # type: ignore[misc]
    assert not hasattr(article, "__dict__")


@pytest.mark.parametrize(
    "value", [extract_text(DUMP), Author("Binsar"), Caption(None, "ist", None, 0)]
)
def test_it_is_never_taken_for_a_list(value: Any) -> None:
    with pytest.raises(TypeError):
        json.dumps(value)
    with pytest.raises(TypeError):
        list(value)


def test_it_is_shown_on_one_line() -> None:
    assert repr(extract_text(DUMP)) == (
        "<Article 'Harga Garam Rakyat Naik Dua Kali …' 2026-11-10 3 paragraphs>"
    )
    assert repr(Article()) == "<Article 'without a headline' undated 0 paragraphs>"
    assert repr(Article(headline="Cabai", body=("Turun.",))) == (
        "<Article 'Cabai' undated 1 paragraph>"
    )


def test_a_notebook_shows_headline_date_byline_and_body_with_nothing_run() -> None:
    shown = extract_text(DUMP)._repr_html_()
    assert "<h3>Harga Garam Rakyat Naik Dua Kali Lipat</h3>" in shown
    assert "2026-11-10T16:05:00+07:00 · Binsar" in shown
    assert shown.count("<p>") == 4
    shown = Article(headline="<script>", byline="<i>", body=("<b>",))._repr_html_()
    assert not any(tag in shown for tag in ("<script>", "<i>", "<b>"))


def test_the_content_is_the_body_as_one_text() -> None:
    article = extract_text(DUMP)
    assert article.content.split("\n\n") == list(article.body)
    assert Article().content == ""


@pytest.mark.parametrize("value", [None, 1.5, float("nan"), b"Harga Garam"])
def test_what_is_no_text_is_refused_by_its_type(value: Any) -> None:
    with pytest.raises(TypeError, match=f"text must be str, not {type(value).__name__}"):
        extract_text(value)


def test_the_types_of_a_record_are_those_of_its_schema() -> None:
    properties: dict[str, Any] = json.loads(read_schema())["properties"]
    assert list(get_type_hints(record.Record)) == list(properties)
    for key, part in PARTS.items():
        assert list(get_type_hints(part)) == list(properties[key]["items"]["properties"])
    assert list(get_type_hints(record.DatelineRecord)) == list(properties["dateline"]["properties"])
