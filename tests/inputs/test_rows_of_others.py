"""Rows as other programs write them: WordPress, search engines, feeds, spreadsheets, scrapers."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from read_rows import article_of

from inakoran_extract import Article, Failure, read

FIRST = "Petambak di Lero memanen garam lebih awal karena kemarau datang sebelum Mei."
SECOND = "Harga di tingkat petambak bertahan pada Rp2.400 per kilogram sampai pekan ini."
MARKUP = f"<p>{FIRST}</p>\n<p>{SECOND}</p>\n"
TITLE = "Garam Lero Dipanen Lebih Awal"
DAY = "2024-10-21"
AUTHOR = "Rina Wulandari"
WORDPRESS = {
    "id": 7,
    "date": f"{DAY}T14:05:00",
    "link": "https://a.example/garam",
    "title": {"rendered": TITLE},
    "content": {"rendered": MARKUP, "protected": False},
    "excerpt": {"rendered": "<p>Petambak memanen [&hellip;]</p>", "protected": False},
    "author": 3,
    "_links": {"self": [{"href": "https://a.example/7"}], "author": [{"href": "https://b"}]},
}
HIT = {
    "_index": "berita",
    "_score": 1.0,
    "_source": {
        "headline": TITLE,
        "content": MARKUP,
        "published_at": f"{DAY}T14:05:00",
        "author": {"name": AUTHOR},
        "image": {"caption": "Petambak di Lero", "title": "Bukan judul"},
    },
}
FEED = {
    "rss": {
        "channel": {
            "title": "Kabar Lero",
            "item": [
                {
                    "title": TITLE,
                    "dc:creator": AUTHOR,
                    "pubDate": "Mon, 21 Oct 2024 14:05:00 +0700",
                    "description": "Petambak memanen.",
                    "content:encoded": MARKUP,
                }
            ],
        }
    }
}
XML = {
    "judul": {"#text": TITLE},
    "isi": {"#text": f"{FIRST}\n\n{SECOND}"},
    "tanggal": {"#text": f"{DAY} 14:05"},
}


@pytest.mark.parametrize(
    "row",
    [
        WORDPRESS,
        [WORDPRESS],
        HIT,
        {"hits": {"total": 1, "hits": [HIT]}},
        FEED,
        XML,
        {"data": {"attributes": {"judul": TITLE, "isi": MARKUP, "tanggal": f"{DAY} 14:05"}}},
        {"artikel": {"judul": TITLE, "text": MARKUP, "tanggal": f"{DAY} 14:05"}, "id": 7},
        {"title.rendered": TITLE, "content.rendered": MARKUP, "date": f"{DAY}T14:05:00"},
        {"_source.judul": TITLE, "_source.isi": MARKUP, "_source.tanggal": f"{DAY} 14:05"},
        {"story_title": TITLE, "story_text": MARKUP, "publish_date": f"{DAY} 14:05:00"},
        {"judul": TITLE, "tgl": DAY, "jam": "14:05", "isi": MARKUP},
        {"judul": TITLE, "tanggal": "21/10/2024", "waktu": "Pukul 14.05 WIB", "isi": MARKUP},
        {"Judul": TITLE, "Tanggal": "45586,5868055556", "Isi": MARKUP},
        {"Judul": TITLE, "Tanggal": 45586.5868055556, "Isi": MARKUP},
    ],
)
def test_rows_of_other_programs(tmp_path: Path, row: object) -> None:
    article = article_of(tmp_path, row)
    assert (article.headline, article.body) == (TITLE, (FIRST, SECOND))
    assert (article.timestamp or "").startswith(f"{DAY}T14:05:00")
    assert not article.warnings


def test_people_and_addresses_of_other_programs(tmp_path: Path) -> None:
    for row in (HIT, FEED):
        article = article_of(tmp_path, row)
        assert [author.name for author in article.authors] == [AUTHOR]
    assert article_of(tmp_path, WORDPRESS).url == "https://a.example/garam"
    # As trafilatura writes it; elsewhere the outlet's name stands there.
    written = {"title": TITLE, "text": MARKUP, "source": "https://a.example/garam"}
    assert article_of(tmp_path, written).url == "https://a.example/garam"
    assert article_of(tmp_path, written | {"source": "Kabar Lero"}).url is None


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ({"tgl": f"{DAY} 09:30", "jam": "14:05"}, f"{DAY}T09:30"),  # it has its own
        ({"tgl": DAY, "jam": "-"}, DAY),
        ({"tgl": DAY, "time": "2024-11-30 10:00"}, DAY),  # when it was fetched
        ({"tgl": "45586"}, DAY),
        ({"tgl": "7001"}, None),  # no day of an article
    ],
)
def test_clocks_and_days_of_other_columns(
    tmp_path: Path, row: Mapping[str, Any], date: str | None
) -> None:
    article = article_of(tmp_path, {"judul": TITLE, "isi": MARKUP, **row})
    assert article.timestamp == date or (date and (article.timestamp or "").startswith(f"{date}:"))


@pytest.mark.parametrize(
    "cell",
    [
        f"{FIRST}<br /><br />{SECOND}",
        f"{FIRST}<br>\n{SECOND}<br>\n",
        f"{FIRST}</p><p>{SECOND}</p>",
        f"{FIRST}<br>\n\n<h2></h2>\n\n{SECOND}",
        f"<strong>{FIRST[:8]}</strong>{FIRST[8:]}\r\n\r\n{SECOND}",
        f'{FIRST[:8]}<a href="https://a.example">{FIRST[8:]}</a>\n\n<em>{SECOND}</em>',
    ],
)
def test_markup_in_cells(tmp_path: Path, cell: str) -> None:
    article = article_of(tmp_path, {"judul": TITLE, "tanggal": DAY, "isi": cell})
    assert (article.body, article.warnings) == ((FIRST, SECOND), ())


@pytest.mark.parametrize("cell", [f"Suhu < 30 derajat. {FIRST}", f"Harga <b naik. {FIRST}"])
def test_signs_in_cells_are_no_markup(tmp_path: Path, cell: str) -> None:
    article = article_of(tmp_path, {"judul": TITLE, "tanggal": DAY, "isi": f"{cell}\n\n{SECOND}"})
    assert article.body == (cell, SECOND)


def test_objects_beside_an_article_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"komentar": {"text": FIRST, "title": TITLE}, "id": 7}))
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    # Of two that may be the article neither is lost behind the other.
    row = {"a": {"judul": TITLE, "isi": FIRST}, "b": {"isi": SECOND}}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row) + "\n" + json.dumps(row))
    assert all(isinstance(failure, Failure) for failure in read(path))


def test_joomla_keeps_a_story_s_beginning_apart(tmp_path: Path) -> None:
    row = {"title": TITLE, "introtext": f"<p>{FIRST}</p>", "fulltext": f"\n<p>{SECOND}</p>"}
    article = article_of(tmp_path, row | {"created": "2024-01-02", "publish_up": DAY})
    assert (article.body, article.timestamp) == ((FIRST, SECOND), DAY)
    assert article_of(tmp_path, row | {"fulltext": ""}).body == (FIRST,)


def test_captions_as_wordpress_keeps_them(tmp_path: Path) -> None:
    shown = f'[caption id="a_7" width="8"]<img src="a.jpg" /> {SHOWN} (Foto: {AUTHOR})[/caption]'
    row = {"post_title": TITLE, "post_date": DAY, "post_content": f"{shown}\n\n{FIRST}\n\n{SECOND}"}
    article = article_of(tmp_path, row)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SHOWN, AUTHOR)]
    assert article.body == (FIRST, SECOND)


def test_a_file_of_markup_without_paragraphs_keeps_its_lines(tmp_path: Path) -> None:
    head = f"<strong>{TITLE}</strong>\n\nSenin, 21 Oktober 2024 14:05 WIB"
    article = article_of(tmp_path, f"{head}\n\n{FIRST}\n\n{SECOND}\n", "cerita.txt")
    assert (article.headline, article.body) == (TITLE, (FIRST, SECOND))


SHOWN = "Petambak mengangkut garam di Lero."


@pytest.mark.parametrize(
    "row",
    [
        {"caption": SHOWN, "credit": AUTHOR},
        {"Keterangan Foto": f"{SHOWN} (Foto: {AUTHOR})"},
        {"image": {"src": "https://a.example/1.jpg", "caption": SHOWN, "credit": AUTHOR}},
        {"photos": [{"caption": SHOWN, "photographer": AUTHOR}, {"caption": None}]},
        {"media:content": {"@url": "https://a", "media:title": SHOWN, "media:credit": AUTHOR}},
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_captions_of_columns(tmp_path: Path, row: Mapping[str, Any], *, wrapped: bool) -> None:
    whole = {"judul": TITLE, "isi": MARKUP, "tanggal": DAY, **row}
    article = article_of(tmp_path, {"_source": whole} if wrapped else whole)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SHOWN, AUTHOR)]
    assert article.body == (FIRST, SECOND)


@pytest.mark.parametrize("credit", ["", f" (Foto: {AUTHOR})"])
def test_a_stated_caption_that_the_text_prints_is_one(tmp_path: Path, credit: str) -> None:
    text = "\n\n".join((f"{SHOWN}{credit}", FIRST, SECOND))
    row = {"judul": TITLE, "isi": text, "tanggal": DAY, "caption": SHOWN, "credit": AUTHOR}
    article = article_of(tmp_path, row)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SHOWN, AUTHOR)]
    assert article.body == (FIRST, SECOND)


@pytest.mark.parametrize(
    "row",
    [
        {"image": "https://a.example/1.jpg", "credit": AUTHOR},
        {"caption": "-"},
        {"image": {"caption": None, "credit": AUTHOR}},
        {"komentar": {"caption": SHOWN}},
    ],
)
def test_a_picture_without_words_has_no_caption(tmp_path: Path, row: Mapping[str, Any]) -> None:
    article = article_of(tmp_path, {"judul": TITLE, "isi": MARKUP, "tanggal": DAY, **row})
    assert article.captions == ()


def test_a_beginning_in_another_encoding_is_not_lost(tmp_path: Path) -> None:
    quoted = "“Garam kami aman” kata petambak di Lero pada Senin pagi itu."
    path = tmp_path / "a.csv"
    start = f"title,introtext,fulltext\n{TITLE},<p>".encode()
    path.write_bytes(start + quoted.encode("cp1252") + f"</p>,<p>{SECOND}</p>\n".encode())
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.body == (quoted, SECOND)
    # One column that was told is that column.
    (article,) = read(path, text_field="fulltext")
    assert isinstance(article, Article)
    assert article.body == (SECOND,)
