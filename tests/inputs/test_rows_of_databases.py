"""Rows as databases, site builders and pandas hand them out, with values in objects and marks."""

import json
import sys
from pathlib import Path

import pytest
from read_rows import article_of

STORY = (
    "Petambak di Lero memanen garam lebih awal karena kemarau datang sebelum Mei.",
    "Harga di tingkat petambak bertahan pada Rp2.400 per kilogram sampai pekan ini.",
    'Koperasi membeli garam itu tanpa perantara, "lewat gudang baru", kata Umar.',
)
TITLE = "Garam Lero Dipanen Lebih Awal"
AUTHOR = "Rina Wulandari"
MARKUP = "".join(f"<p>{text}</p>" for text in STORY)


@pytest.mark.parametrize(
    "date",
    [
        {"$date": "2024-10-21T07:05:00Z"},
        {"$date": 1729494300000},
        {"$date": {"$numberLong": "1729494300000"}},
    ],
)
def test_a_date_as_mongodb_writes_it(tmp_path: Path, date: object) -> None:
    row = {"_id": {"$oid": "65a1"}, "title": TITLE, "content": "\n".join(STORY), "date": date}
    assert article_of(tmp_path, row).timestamp == "2024-10-21T07:05:00+00:00"


@pytest.mark.parametrize(
    "author",
    [
        {"data": {"id": 3, "attributes": {"name": AUTHOR, "email": "r@a.example"}}},
        {"data": [{"id": 3, "attributes": {"name": AUTHOR}}]},
        {"data": {"id": 3, "name": AUTHOR}},
        [{"name": AUTHOR}],
    ],
)
def test_people_as_strapi_relates_them(tmp_path: Path, author: object) -> None:
    tags = {"data": [{"id": 1, "attributes": {"name": "garam"}}]}
    attributes = {"title": TITLE, "content": MARKUP, "author": author, "tags": tags}
    article = article_of(tmp_path, {"data": [{"id": 7, "attributes": attributes}], "meta": {}})
    assert [each.name for each in article.authors] == [AUTHOR]
    assert article.tags == ("garam",)
    assert article.body == STORY


def test_an_article_of_json_api_beside_what_it_includes(tmp_path: Path) -> None:
    body = {"value": MARKUP, "format": "full_html", "processed": MARKUP, "summary": ""}
    attributes = {"title": TITLE, "body": body, "field_penulis": AUTHOR}
    included = {"type": "user--user", "id": "u1", "attributes": {"name": AUTHOR}}
    data = [{"type": "node--berita", "id": "5b", "attributes": attributes}]
    article = article_of(tmp_path, {"jsonapi": {}, "data": data, "included": [included]})
    assert (article.headline, article.body) == (TITLE, STORY)
    assert [each.name for each in article.authors] == [AUTHOR]


def test_what_stands_beside_the_article_s_object(tmp_path: Path) -> None:
    inner = {"title": TITLE, "text": "\n".join(STORY), "published": 1729494300000}
    source: dict[str, object] = {
        "site": {"name": "Kabar Lero", "title": "Kabar Lero - Kabar Garam"}
    }
    source |= {"url": "https://a.example/garam", "article": inner, "keywords": ["garam", "Lero"]}
    article = article_of(tmp_path, json.dumps({"_index": "a", "_source": source}), "rows.jsonl")
    assert (article.headline, article.body) == (TITLE, STORY)
    assert article.url == "https://a.example/garam"
    assert article.tags == ("garam", "Lero")


def test_a_feed_s_whole_story_beside_its_teaser(tmp_path: Path) -> None:
    item = {"title": TITLE, "pubDate": "Sun, 20 Oct 2024 23:10:00 +0000"}
    item |= {"content:encoded": MARKUP, "content": f"<p>{STORY[0][:40]} [&#8230;]</p>"}
    assert article_of(tmp_path, {"items": [item], "title": "Kabar Lero"}).body == STORY


def test_a_table_s_editor_and_what_its_pictures_show(tmp_path: Path) -> None:
    row = {"judul": TITLE, "isi_html": MARKUP, "nama_wartawan": AUTHOR, "nama_editor": "Umar Said"}
    row |= {"ket_foto": "Petambak di Lero.", "fotografer": "Budi", "title": "Kabar Lero"}
    article = article_of(tmp_path, row)
    assert article.headline == TITLE
    assert [(each.name, each.role) for each in article.authors] == [
        (AUTHOR, "reporter"),
        ("Umar Said", "editor"),
    ]
    assert [(each.text, each.credit) for each in article.captions] == [
        ("Petambak di Lero.", "Budi")
    ]


def test_the_numbers_of_another_table_are_no_tags(tmp_path: Path) -> None:
    """WordPress lists its tags so."""
    row = {"title": {"rendered": TITLE}, "content": {"rendered": MARKUP}, "tags": [12, 45]}
    assert article_of(tmp_path, [row]).tags == ()


def test_columns_of_drupals_own(tmp_path: Path) -> None:
    row = {
        "title": [{"value": TITLE}],
        "body": [{"value": MARKUP, "format": "full_html"}],
        "field_penulis": [{"value": AUTHOR}],
        "field_tanggal": [{"value": "2024-10-21"}],
    }
    article = article_of(tmp_path, [row])
    assert article.timestamp == "2024-10-21"
    assert [each.name for each in article.authors] == [AUTHOR]
    assert article.body == STORY


def test_the_article_s_object_says_when_and_who(tmp_path: Path) -> None:
    inner = {"text": "\n".join(STORY), "publish_date": "2024-10-21 14:05:00", "authors": [AUTHOR]}
    article = article_of(tmp_path, {"headline": TITLE, "article": inner})
    assert article.timestamp == "2024-10-21T14:05:00+07:00"
    assert [each.name for each in article.authors] == [AUTHOR]


def test_rows_below_their_schema_as_pandas_writes_them(tmp_path: Path) -> None:
    schema = {"fields": [{"name": "index", "type": "integer"}, {"name": "isi", "type": "string"}]}
    row = {"index": 0, "judul": TITLE, "isi": "\n".join(STORY), "tanggal": "2024-10-21"}
    article = article_of(tmp_path, {"schema": schema, "data": [row]})
    assert (article.headline, article.body) == (TITLE, STORY)


@pytest.mark.parametrize("end", ["\\n", "\\n\\n", "\\r\\n"])
def test_line_ends_that_were_written_out(tmp_path: Path, end: str) -> None:
    story = end.join(STORY).replace('"', '\\""')
    article = article_of(tmp_path, f'judul,isi\n"{TITLE}","{story}"\n', "rows.csv")
    assert article.body == STORY


@pytest.mark.parametrize(
    "told",
    [
        "Berkas itu ada di C:\\nelayan\\data milik koperasi, kata Umar kepada para petambak.",
        "Kode \\n dan kode \\t dijelaskan lagi\noleh Umar kepada semua petambak yang datang.",
    ],
)
def test_signs_that_end_no_line(tmp_path: Path, told: str) -> None:
    article = article_of(tmp_path, {"judul": TITLE, "isi": f"{STORY[0]} {told}"})
    assert "\\n" in " ".join(article.body)


MARKDOWN = f"""**LERO** - {STORY[0]}

{STORY[1]}

## Gudang Baru

{STORY[2]}

Baca juga: [Harga Garam Naik Lagi](https://a.example/garam)
"""


@pytest.mark.parametrize("column", ["isi", "body_markdown", "markdown"])
def test_a_cell_of_markdown(tmp_path: Path, column: str) -> None:
    pytest.importorskip("markdown_it")
    article = article_of(tmp_path, {"judul": TITLE, "tanggal": "2024-10-21", column: MARKDOWN})
    assert (article.headline, article.timestamp) == (TITLE, "2024-10-21")
    assert article.dateline is not None
    assert article.dateline.place == "LERO"
    assert article.body == STORY
    assert [each.text for each in article.subheadings] == ["Gudang Baru"]
    assert article.related == ("Harga Garam Naik Lagi",)
    assert article.warnings == ()


def test_a_cell_of_markdown_where_nothing_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    article = article_of(tmp_path, {"judul": TITLE, "isi": MARKDOWN})
    assert "marks-left" in {notice.code for notice in article.warnings}


@pytest.mark.parametrize(
    "shown",
    [
        "Petambak di Lero. Foto: Ist",
        '<span style="white-space: pre-wrap;">Petambak di Lero. <i>Foto:</i> Ist</span>',
    ],
)
def test_a_feature_image_s_caption(tmp_path: Path, shown: str) -> None:
    row = {"title": TITLE, "html": MARKUP, "feature_image_caption": shown}
    (caption,) = article_of(tmp_path, {"posts": [row], "meta": {}}).captions
    assert (caption.text, caption.credit) == ("Petambak di Lero.", "Ist")
