"""Which column is which field, for every kind of table, and what is said of it."""

import csv
import json
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import command
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from command import records, run
from command import said as lines_said

from inakoran_extract.inputs.columns import choose
from inakoran_extract.inputs.documents import Document, Inputs
from inakoran_extract.inputs.sources import read_documents

folder = command.folder
STORY = (
    "Harga garam rakyat di Sumenep naik dua kali lipat dalam sebulan karena stok menipis.\n\n"
    "Petambak kini menerima Rp2.400 per kilogram, kata ketua kelompok tani setempat."
)
ROW = {
    "id": "7",
    "judul": "Harga Garam Rakyat Naik Dua Kali Lipat",
    "tanggal": "Selasa, 10 November 2026 16:05 WIB",
    "penulis": "Rina Wulandari",
    "isi_berita": STORY,
    "link": "https://a.example/1",
}


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    """Write rows as the ending of their file asks for."""
    kind = path.suffix
    if kind in {".csv", ".tsv"}:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, [*rows[0]], delimiter="\t" if kind == ".tsv" else ",")
            writer.writeheader()
            writer.writerows(rows)
    elif kind == ".json":
        path.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    elif kind == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    else:
        pq.write_table(pa.Table.from_pylist(rows), path)
    return path


def said(result: CompletedProcess[bytes]) -> list[str]:
    return lines_said(result.stderr)


@pytest.mark.parametrize("kind", ["csv", "tsv", "json", "jsonl", "parquet"])
def test_every_kind_of_table_gives_the_same_record(folder: Path, kind: str) -> None:
    name = write(folder / f"rows.{kind}", [ROW, {**ROW, "judul": "Garam Naik Lagi"}]).name
    result = run(folder, "--keep-input", name)
    first, second = records(result.stdout)
    assert result.returncode == 0
    assert (first.pop("source"), second["source"]) == (f"{name}#1", f"{name}#2")
    assert first["headline"] == ROW["judul"]
    assert second["headline"] == "Garam Naik Lagi"
    assert first["timestamp"] == "2026-11-10T16:05:00+07:00"
    assert first["authors"] == [{"name": "Rina Wulandari", "role": "writer"}]
    assert (first["url"], first["warnings"]) == (ROW["link"], [])
    assert first["body"] == STORY.split("\n\n")
    assert first["input"] == {
        key: cell for key, cell in ROW.items() if key not in {"isi_berita", "link"}
    }
    form = {"csv": "comma-separated; ", "tsv": "tab-separated; "}.get(kind, "")
    line = f"{name}: {form}isi_berita is the article, judul the headline, tanggal the date"
    assert said(result) == [f"inakoran-extract: {line}, penulis the byline, link the address"]
    assert said(run(folder, "-q", name)) == []


def test_columns_that_are_told_and_turned_off(folder: Path) -> None:
    row = {"kepala": "Garam Naik Lagi", **ROW, "berita": "Lain."}
    name = write(folder / "rows.csv", [row]).name
    options = ("--field", "headline=kepala", "--field", "byline=", "--text-field", "isi_berita")
    record = records(run(folder, *options, name).stdout)[0]
    assert (record["headline"], record["byline"]) == ("Garam Naik Lagi", None)
    assert record["timestamp"] == "2026-11-10T16:05:00+07:00"
    off = [f"--field={field}=" for field in ("headline", "timestamp", "byline", "url")]
    name = write(folder / "rows.csv", [{**ROW, "isi_berita": STORY + " " + STORY}]).name
    result = run(folder, "--text-field", "isi_berita", *off, name)
    assert said(result) == []
    assert records(result.stdout)[0]["headline"] is None


def test_two_columns_of_articles_are_said(folder: Path) -> None:
    name = write(folder / "rows.csv", [{**ROW, "content": "x"}]).name
    assert "isi_berita is the article (and not content)" in said(run(folder, name))[0]


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        ("headline", "no NAME=COLUMN; the names are headline, byline"),
        ("body=isi", "no NAME=COLUMN"),
        ("url=a --field url=b", "url is named twice"),
    ],
)
def test_wrong_fields_are_wrong_usage(folder: Path, option: str, reason: str) -> None:
    result = run(folder, "--field", *option.split(" "), "a.txt")
    assert result.returncode == 2
    assert reason in result.stderr.decode()


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "parquet"])
def test_a_column_that_no_row_has_is_one_error(folder: Path, kind: str) -> None:
    name = write(folder / f"rows.{kind}", [ROW] * 30).name
    result = run(folder, "--text-field", "teks", name)
    assert (result.returncode, result.stdout) == (1, b"")
    held = "id, judul, tanggal, penulis, isi_berita, link"
    line = f"{name}: no text in teks; it holds {held}: name the article's with --text-field"
    assert said(result) == [f"inakoran-extract: {line}"]


def dates(path: Path) -> tuple[list[bool], list[str]]:
    told: list[str] = []
    options = Inputs(tell=lambda _, message: told.append(message))
    items = list(read_documents([str(path)], options))
    orders = [
        item.stated.month_first for item in items if isinstance(item, Document) and item.stated
    ]
    return orders, [message for message in told if "dates" in message]


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "parquet"])
def test_a_column_of_dates_has_one_order(tmp_path: Path, kind: str) -> None:
    def rows(*days: str) -> list[dict[str, Any]]:
        return [{"isi": STORY, "date": day} for day in days]

    path = tmp_path / f"rows.{kind}"
    assert dates(write(path, rows("10/02/2025 20:43", "nan", "10/21/2025 20:43"))) == (
        [True, True],
        ["the month comes first in its dates, as 10/21/2025 shows"],
    )
    assert dates(write(path, rows("10/02/2025", "21/10/2025", "10/03/2025"))) == ([False] * 3, [])
    assert dates(write(path, rows("10/02/2025", "10/03/2025"))) == ([False] * 2, [])
    both = rows("10/21/2025", "21/10/2025", "10/03/2025")
    assert dates(write(path, both)) == (
        [True, False, False],
        [
            "the month comes first in its dates, as 10/21/2025 shows",
            "its dates are not all in one order, as 21/10/2025 shows",
        ],
    )
    # The proof may stand behind more rows than are held back.
    late = rows(*["01/02/2025"] * 1500, "10/21/2025")
    assert dates(write(path, late))[0] == [True] * 1501


def test_rows_that_differ(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"nomor": 1},
        {"content": STORY, "title": "Satu"},
        {"judul": "Dua", "isi": STORY, "content": "x"},
        {"isi": "", "content": STORY},
    ]
    items = list(read_documents([str(write(tmp_path / "a.jsonl", rows))]))
    assert [getattr(item, "code", None) for item in items] == ["no-text", None, None, None]
    documents = [item for item in items if isinstance(item, Document)]
    assert [item.data.decode() for item in documents] == [STORY] * 3
    assert [item.stated and item.stated.headline for item in documents] == ["Satu", "Dua", None]


def test_names_are_compared_by_their_letters() -> None:
    columns = choose(["ID", "Judul Berita", "Isi-Berita", "Published_At", "Editor"], Inputs())
    assert columns.texts == ("Isi-Berita",)
    assert columns.fields == (
        ("headline", "Judul Berita"),
        ("timestamp", "Published_At"),
        ("editor", "Editor"),
    )


@pytest.mark.parametrize(
    ("names", "text", "fields"),
    [
        ("news_title news_content news_date news_author news_url", "news_content", 4),
        ("title maintext date_publish authors url", "maintext", 4),
        ("judulBerita isi_lengkap waktu_publish nama_wartawan", "isi_lengkap", 3),
        ("Headline Story Byline Published", "Story", 3),
        ("title clean_article publication_date source_url", "clean_article", 3),
        ("text clean_text title raw_title", "text", 1),
        ("title cleaned_text crawl_date created_at", "cleaned_text", 1),
        ("judul narasi label jenis_berita text_length article_id news_source", "narasi", 1),
    ],
)
def test_words_of_articles_stand_about_the_names(names: str, text: str, fields: int) -> None:
    columns = choose(names.split(), Inputs())
    assert columns.texts[0] == text
    assert len(columns.fields) == fields
