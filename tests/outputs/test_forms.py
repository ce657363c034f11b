"""What records are written as: the form by the output's name, the fields that are asked for."""

import csv
import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import command
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from command import HEADLINES, counts, headlines, names, only_line, posix, records, run, said

from inakoran_extract import Article, Author, Caption, Dateline, Notice, Subheading, extract_text
from inakoran_extract.arrow import RECORD, record_schema
from inakoran_extract.outputs.columns import ParquetWriter
from inakoran_extract.outputs.shape import FORMS, Shape, encode
from inakoran_extract.record import KEYS

folder = command.folder
zstandard = pytest.importorskip("zstandard")

FULL = Article(
    source="pasar.txt",
    headline='Pasar "Terapung" Ramai, Warga Senang',
    authors=(Author("Rahmat Hidayat", "writer"), Author("Nurul Aini", "editor")),
    dateline=Dateline("Martapura", "Banjar Pos"),
    captions=(Caption("Perahu pedagang", "ist", "MDN", 0), Caption(None, "Dok. Dinas", None, 1)),
    body=("Pedagang kembali mendayung.", "Warga senang."),
    subheadings=(Subheading("Dari Dermaga", 1), Subheading("Ke Pasar", 2)),
    attributions=("Banjar Pos", "Antara"),
    related=("Jembatan Barito Dicat Ulang",),
    tags=("wisata", "pasar"),
    warnings=(Notice("encoding-guessed", "Read as windows-1252."), Notice("no-timestamp", "None.")),
)


def content(path: Path) -> bytes:
    """Return what is in a file that may be packed."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zst":
        reader = zstandard.ZstdDecompressor().stream_reader(
            io.BytesIO(data), read_across_frames=True
        )
        whole: bytes = reader.read()
        return whole
    return data


def rows(data: bytes, form: str) -> list[dict[str, str]]:
    delimiter = {"csv": ",", "tsv": "\t"}[form]
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("packed", ["", ".gz", ".zst"])
@pytest.mark.parametrize("form", ["jsonl", "ndjson", "json", "csv", "tsv"])
def test_the_form_goes_by_the_name(folder: Path, form: str, packed: str) -> None:
    name = f"out.{form}{packed}"
    expected = records(run(folder, "a.txt", "b.txt").stdout)
    assert said(run(folder, "-o", name, "a.txt", "b.txt").stderr) == []
    data = content(folder / name)
    if form in {"jsonl", "ndjson"}:
        assert records(data) == expected
    elif form == "json":
        assert json.loads(data) == expected
    else:
        assert [row["headline"] for row in rows(data, form)] == HEADLINES
        assert list(rows(data, form)[0]) == list(KEYS)


def test_parquet(folder: Path) -> None:
    expected = records(run(folder, "a.txt", "b.txt").stdout)
    run(folder, "-o", "out.parquet", "a.txt", "b.txt")
    table = pq.read_table(folder / "out.parquet")
    assert table.schema.equals(RECORD)
    assert table.to_pylist() == expected
    assert pq.ParquetFile(folder / "out.parquet").metadata.row_group(0).column(0).compression == (
        "ZSTD"
    )
    piped = run(folder, "--format", "parquet", "a.txt", "b.txt").stdout
    assert pq.read_table(io.BytesIO(piped)).equals(table)


def test_one_column_is_null_throughout_in_one_shard(folder: Path) -> None:
    for name in ("a", "b"):
        run(folder, "-o", f"{name}.parquet", f"{name}.txt")
    first, second = (pq.read_schema(folder / f"{name}.parquet") for name in ("a", "b"))
    assert first.equals(second)


def written(count: int) -> tuple[pq.ParquetFile, bytes]:
    """Return a file with so many rows, and the line that each was made of."""
    sink = io.BytesIO()
    writer = ParquetWriter(sink, KEYS)
    line = encode(FULL.to_dict(), Shape("parquet"))
    for _ in range(count):
        writer.write(line)
    writer.finish()
    return pq.ParquetFile(io.BytesIO(sink.getvalue())), line


def test_row_groups() -> None:
    table, _ = written(25_000)
    groups = [table.metadata.row_group(n).num_rows for n in range(table.num_row_groups)]
    assert groups == [10_000, 10_000, 5_000]


def test_long_records_make_smaller_row_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inakoran_extract.outputs.columns._BYTES", 5_000)
    monkeypatch.setattr("inakoran_extract.outputs.columns._PART", 1_500)
    table, line = written(20)
    assert table.metadata.num_row_groups > 2
    assert table.read().to_pylist() == [json.loads(line)] * 20


def test_cells_of_a_table() -> None:
    record = FULL.to_dict()
    (row,) = rows(encode_table(record), "csv")
    assert row == dict.fromkeys(KEYS, "") | {
        "source": "pasar.txt",
        "headline": 'Pasar "Terapung" Ramai, Warga Senang',
        "authors": "Rahmat Hidayat; Nurul Aini",
        "dateline": "Martapura, Banjar Pos",
        "captions": "Perahu pedagang (ist)\n\n(Dok. Dinas)",
        "body": "Pedagang kembali mendayung.\n\nWarga senang.",
        "subheadings": "Dari Dermaga; Ke Pasar",
        "attributions": "Banjar Pos; Antara",
        "related": "Jembatan Barito Dicat Ulang",
        "tags": "wisata; pasar",
        "warnings": "encoding-guessed; no-timestamp",
    }


def encode_table(record: Any) -> bytes:
    return ",".join(KEYS).encode() + b"\n" + encode(record, Shape("csv"))


@pytest.mark.parametrize("text", ["a\rb", "a\nb", 'a"b', "a,b", "a\tb", " a ", "\u2028", "\ud800"])
@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_a_cell_comes_back_as_it_was(text: str, form: str) -> None:
    shape = Shape(form, ("source", "headline"))  # type: ignore[arg-type]
    data = encode({"source": text, "headline": "x"}, shape)
    delimiter = {"csv": ",", "tsv": "\t"}[form]
    (row,) = csv.reader(io.StringIO(data.decode(), newline=""), delimiter=delimiter)
    assert row == [text.replace("\ud800", "\ufffd"), "x"]


@pytest.mark.parametrize("form", FORMS)
def test_fields(folder: Path, form: str) -> None:
    fields = "source,timestamp,byline,headline,content"
    run(folder, "-o", f"out.{form}", "--fields", fields, "a.txt")
    data = (folder / f"out.{form}").read_bytes()
    found: list[dict[str, Any]]
    match form:
        case "json":
            found = json.loads(data)
        case "jsonl":
            found = records(data)
        case "parquet":
            found = pq.read_table(io.BytesIO(data)).to_pylist()
        case _:
            found = list(rows(data, form))
    article = extract_text((folder / "a.txt").read_text(), source="a.txt")
    assert [list(row.items()) for row in found] == [
        [
            ("source", "a.txt"),
            ("timestamp", article.timestamp),
            ("byline", "Dewi Anggraini"),
            ("headline", HEADLINES[0]),
            ("content", article.content),
        ]
    ]


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_what_options_add_has_columns_of_its_own(folder: Path, form: str) -> None:
    row = {"id": 7, "text": (folder / "a.txt").read_text(), "skor": [0.5]}
    (folder / "rows.jsonl").write_text(json.dumps(row) + "\n")
    run(folder, "-o", f"out.{form}", "--trace", "--keep-input", "rows.jsonl", "a.txt")
    (traced,) = records(run(folder, "--trace", "a.txt").stdout)
    data = (folder / f"out.{form}").read_bytes()
    if form == "csv":
        first, second = rows(data, form)
        assert json.loads(second["lines"]) == traced["lines"]
        assert (second["input"], json.loads(first["input"])) == ("", {"id": 7, "skor": [0.5]})
        return
    table = pq.read_table(io.BytesIO(data))
    assert table.schema.equals(record_schema((*KEYS, "lines", "input")))
    first, second = table.to_pylist()
    assert [without_null(line) for line in second["lines"]] == traced["lines"]
    assert (second["input"], json.loads(first["input"])) == (None, {"id": 7, "skor": [0.5]})


def without_null(line: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in line.items() if value is not None}


@pytest.mark.parametrize(
    "arguments",
    [
        ("-o", "out.txt"),
        ("-o", "out.jsonl.bz2"),
        ("-o", "out.xlsx", "--format", "csv"),
        ("-o", "out.parquet.gz"),
        ("-o", "out.csv", "--format", "jsonl"),
        ("-o", "out.jsonl", "--format", "json"),
        ("-o", "out.json", "--resume"),
        ("-o", "out.parquet", "--resume"),
        ("-o", "out.csv", "--resume", "--fields", "headline,source"),
        ("--format", "xml"),
        ("--fields", "title"),
        ("--fields", ""),
        ("--fields", "headline,headline"),
        ("--fields", "headline,lines"),
        ("--fields", "headline,input"),
        ("--errors", "errors.csv"),
        ("--output-dir", "out", "-o", "out.jsonl"),
        ("--output-dir", "out", "--format", "csv"),
        ("--output-dir", "a.txt"),
        ("--output-dir", ""),
        ("--schema", "avro"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    result = run(folder, *arguments, "--", "a.txt", "b.txt")
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"Error: " in result.stderr
    assert b"Traceback" not in result.stderr
    assert names(folder) == ["a.txt", "b.txt"]


def test_a_name_without_an_ending_asks_for_no_form(folder: Path) -> None:
    run(folder, "-o", "out", "--format", "csv", "a.txt")
    assert rows((folder / "out").read_bytes(), "csv")[0]["headline"] == HEADLINES[0]
    run(folder, "-o", "out", "a.txt")
    assert headlines((folder / "out").read_bytes()) == HEADLINES[:1]


@posix
def test_a_pipe_by_name_has_any_ending(folder: Path) -> None:
    (folder / "b.txt").unlink()
    result = run(folder, "-o", "/dev/fd/1", "a.txt")
    assert headlines(result.stdout) == HEADLINES[:1]


def test_nothing_to_write(folder: Path) -> None:
    for name in ("out.json", "out.csv", "out.parquet"):
        assert run(folder, "-o", name, "none.txt").returncode == 1
    assert names(folder) == ["a.txt", "b.txt"]
    assert run(folder, "--format", "json", "none.txt").stdout == b""


NO_PYARROW = """
import sys
sys.modules["pyarrow"] = None
from inakoran_extract.cli import main
main()
"""


@pytest.mark.parametrize("arguments", [("-o", "out.parquet", "a.txt"), ("--schema", "arrow")])
def test_without_pyarrow_it_says_what_to_install(folder: Path, arguments: tuple[str, ...]) -> None:
    result = run(folder, *arguments, command=(sys.executable, "-c", NO_PYARROW))
    assert result.returncode == 2
    assert result.stderr.decode().endswith("Error: This needs pyarrow: pip install pyarrow.\n")
    assert names(folder) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("name", ["out.csv", "out.tsv.gz", "out.csv.zst"])
def test_a_table_is_gone_on_with(folder: Path, name: str) -> None:
    (folder / "bad").touch()
    inputs = ("a.txt", "b.txt", "bad", "b.txt", "a.txt")
    run(folder, "-o", f"whole.{name.partition('.')[2]}", *inputs)
    expected = content(folder / f"whole.{name.partition('.')[2]}")
    options = ("-o", name, "--resume", "--errors", "errors.jsonl")
    result = run(folder, *options, *inputs[:2])
    assert said(result.stderr) == []
    if "." not in name.removeprefix("out."):
        whole = (folder / name).read_bytes()
        # In the midst of the head, of a row, inside quotes.
        for cut in (0, 7, len(whole) - 1, len(whole) - 40, len(whole) // 2):
            (folder / name).write_bytes(whole[:cut])
            run(folder, *options, *inputs[:2])
            assert (folder / name).read_bytes() == whole
    result = run(folder, *options, *inputs)
    assert content(folder / name) == expected
    assert counts(result.stderr) == ("inakoran-extract: 5 inputs: 4 records, 1 error (empty 1)")
    again = run(folder, *options, *inputs)
    assert counts(again.stderr) == counts(result.stderr)
    assert content(folder / name) == expected


def test_a_table_with_other_columns_is_not_gone_on_with(folder: Path) -> None:
    run(folder, "-o", "out.csv", "--resume", "a.txt")
    before = (folder / "out.csv").read_bytes()
    result = run(
        folder, "-o", "out.csv", "--resume", "--fields", "source,headline", "a.txt", "b.txt"
    )
    assert result.returncode == 1
    assert "other columns; name the same --fields" in only_line(result.stderr)
    assert (folder / "out.csv").read_bytes() == before


def test_schemas(folder: Path) -> None:
    plain = run(folder, "--schema").stdout
    assert run(folder, "--schema", "json").stdout == plain
    assert json.loads(plain)["title"] == "Article"
    run(folder, "--schema", "-o", "schema.txt")
    assert (folder / "schema.txt").read_bytes() == plain
    lines = run(folder, "--schema", "arrow").stdout.decode().splitlines()
    assert lines == [f"{field.name}: {field.type}" for field in RECORD]
