"""JSON that isn't one object a line: arrays, objects around arrays, objects over several lines."""

import gzip
import io
import json
import sys
import tracemalloc
from pathlib import Path

import pytest

from inakoran_extract.inputs.allowance import Allowance
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.json_rows import read_json
from inakoran_extract.inputs.looks import may_be_json
from inakoran_extract.inputs.sources import read_documents

ROWS = [
    {"judul": f"Garam {number}", "isi": f"Harga “naik” {number}.\n\nStok [turun] {{sedikit}}."}
    for number in range(1, 4)
]
TEXTS = [row["isi"] for row in ROWS]


def read(path: Path, **options: object) -> list[Document | Failure]:
    return list(read_documents([str(path)], Inputs()._replace(**options)))  # type: ignore[arg-type]


def write(path: Path, data: object) -> Path:
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    return path


def texts(items: list[Document | Failure]) -> list[str]:
    return [item.data.decode() if isinstance(item, Document) else item.code for item in items]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "data",
    [
        ROWS,
        {"articles": ROWS},
        {"status": "ok", "jumlah": 3, "data": {"kata": ["a"], "berita": ROWS}},
    ],
    ids=["array", "wrapped", "deep"],
)
def test_rows_in_arrays(tmp_path: Path, data: object, indent: int | None) -> None:
    text = json.dumps(data, indent=indent)
    items = read(write(tmp_path / "berita", text))
    assert texts(items) == TEXTS
    assert [item.source.rpartition("#")[2] for item in items] == ["1", "2", "3"]
    assert texts(read(write(tmp_path / "b.json", "\ufeff" + text))) == TEXTS
    packed = tmp_path / "c.json.gz"
    packed.write_bytes(gzip.compress(text.encode()))
    assert texts(read(packed)) == TEXTS


def test_objects_over_several_lines(tmp_path: Path) -> None:
    text = "\n".join(json.dumps(row, indent=1) for row in ROWS)
    assert texts(read(write(tmp_path / "a", text))) == TEXTS
    assert texts(read(write(tmp_path / "a.jsonl", text))) == TEXTS
    assert texts(read(write(tmp_path / "b.jsonl", json.dumps(ROWS)))) == TEXTS


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(json.dumps(ROWS, ensure_ascii=False, indent=1).encode(encoding))
    assert texts(read(path)) == TEXTS


def test_one_article_with_lists_of_objects_is_one(tmp_path: Path) -> None:
    row = {"judul": "Garam", "foto": [{"text": "Tambak"}, {"text": "Gudang"}], "isi": "Harga naik."}
    items = read(write(tmp_path / "a.json", json.dumps(row, indent=1)))
    assert [(item.source[-8:], text) for item, text in zip(items, texts(items), strict=True)] == [
        ("a.json#1", "Harga naik.")
    ]


def test_a_long_article_and_a_long_wrapper(tmp_path: Path) -> None:
    long = "Harga naik lagi. " * 100_000
    row = {"judul": "Garam", "penulis": {"name": "Rina"}, "isi": long, "foto": [{"text": "x"}]}
    assert texts(read(write(tmp_path / "a.json", row))) == [long]
    wrapped = {"meta": {"jumlah": 2}, "hasil": {"berita": [row, *ROWS]}, "akhir": True}
    assert texts(read(write(tmp_path / "b.json", wrapped))) == [long, *TEXTS]
    assert texts(read(tmp_path / "b.json", max_bytes=1_200_000)) == ["too-large", *TEXTS]


@pytest.mark.parametrize(
    "damage",
    ['{"judul": "X", "isi" "tanpa titik dua"}', "{judul: 1}", '{"isi": "a\nb"}', '{"isi": 1,}'],
)
def test_a_broken_row_costs_itself(tmp_path: Path, damage: str) -> None:
    rows = [json.dumps(row) for row in ROWS]
    text = "[" + ",\n".join([rows[0], damage, *rows[1:]]) + "]"
    assert texts(read(write(tmp_path / "a.json", text))) == [
        TEXTS[0],
        "broken-json",
        *TEXTS[1:],
    ]


def test_what_is_no_object_costs_itself(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", [ROWS[0], "teks", 7, None, [1], ROWS[1]])
    assert texts(read(path)) == [TEXTS[0], *["broken-json"] * 4, TEXTS[1]]


def test_json_that_ends_early(tmp_path: Path) -> None:
    text = json.dumps(ROWS)
    assert texts(read(write(tmp_path / "a.json", text[:-10]))) == [*TEXTS[:2], "broken-json"]
    assert texts(read(write(tmp_path / "b.json", text[:-1]))) == TEXTS


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("[]", ["empty"]),
        ("{}", ["no-text"]),
        ('[{"judul": "A"}, {"judul": "B"}]', ["no-text"]),
        ('["satu", "dua"]', ["broken-json"] * 2),
        ("[" * 100_000, ["broken-json"]),
    ],
)
def test_json_without_an_article(tmp_path: Path, text: str, codes: list[str]) -> None:
    assert texts(read(write(tmp_path / "a.json", text))) == codes


def test_dumps_are_no_json() -> None:
    for text in (b"[FOTO] Banjir di Demak", b"{Foto}\nBanjir", b"[1] Catatan", b"[]"):
        assert not may_be_json(text, "a.txt")


def test_cells_of_other_kinds(tmp_path: Path) -> None:
    row = {
        "data": {"text": ["Satu.", "Dua."]},
        "title": "Garam",
        "date": 1731386760,
        "authors": [{"name": "Rina Wulandari"}, {"name": "Budi Utomo"}],
        "tags": ["garam", "panen", None],
        "editor": "NaN",
        "skor": float("nan"),
    }
    items = read(write(tmp_path / "a.json", [row]), text_field="data.text", keep_input=True)
    item = items[0]
    assert isinstance(item, Document)
    assert item.stated is not None
    assert item.data == b"Satu.\n\nDua."
    assert item.stated.timestamp == "1731386760"
    assert item.stated.byline == "Rina Wulandari, Budi Utomo"
    assert [author.name for author in item.stated.authors] == ["Rina Wulandari", "Budi Utomo"]
    assert item.stated.tags == ("garam", "panen")
    assert item.extra is not None
    assert item.extra["skor"] is None


class _Bounded(io.RawIOBase):
    """A stream of very many rows, of which only the last read is kept."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._left = b"["

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        while len(self._left) < size and self._rows:
            self._rows -= 1
            self._left += json.dumps(ROWS[self._rows % 3]).encode() + b",\n"
        data, self._left = self._left[:size], self._left[size:]
        return data


def test_memory_is_that_of_a_row() -> None:
    peaks = []
    for rows in (5_000, 20_000):
        tracemalloc.start()
        stream = _Bounded(rows)
        place = Place("a", "a", Allowance())
        count = len([0 for _ in read_json(b"[", stream, place, Inputs())])  # type: ignore[arg-type]
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert count == rows
    assert peaks[1] < 1.5 * peaks[0] < 1_000_000


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(json.dumps(ROWS, indent=1).encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    items = list(read_documents(["-"]))
    assert texts(items) == TEXTS
    assert items[0].source == "-#1"


def test_a_number_at_the_edge_of_what_is_read(tmp_path: Path) -> None:
    # Numbers of all places, so that one of them lies over the edge, wherever that is.
    for shift in range(2):
        numbers = {"x" * shift: 1} | {f"k{number}": 1234567.25 for number in range(150_000)}
        path = write(tmp_path / "a.json", numbers | ROWS[0])
        (item,) = read(path, keep_input=True)
        assert isinstance(item, Document)
        assert item.extra == numbers | {"judul": ROWS[0]["judul"]}


def test_an_object_that_is_too_long_behind_another(tmp_path: Path) -> None:
    large = {"judul": "x" * 3_000_000, "isi": TEXTS[1]}
    path = write(
        tmp_path / "a.json", "\n".join(json.dumps(row, indent=1) for row in (ROWS[0], large))
    )
    assert texts(read(path)) == TEXTS[:2]
    wrapped = {"n": 1, "data": [*ROWS, {"isi": "x" * 3_000_000}]}
    path = write(
        tmp_path / "a.json", "\n".join(json.dumps(row, indent=1) for row in (ROWS[0], wrapped))
    )
    assert texts(read(path))[:4] == [TEXTS[0], *TEXTS]


def test_a_row_that_is_too_long_costs_itself_only(tmp_path: Path) -> None:
    inner = [{"isi": f'Komentar {number}: \\ "}}, {{" dan lagi.'} for number in range(3_000)]
    rows = [ROWS[0], {"judul": "x", "isi": TEXTS[1], "komentar": inner}, ROWS[2]]
    for data in (rows, {"data": rows}):
        path = write(tmp_path / "a.json", data)
        assert texts(read(path, max_bytes=50_000)) == [TEXTS[0], "too-large", TEXTS[2]]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("kind", ["auto", "jsonl"])
def test_lines_in_other_encodings(tmp_path: Path, encoding: str, kind: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes("\n".join(map(json.dumps, ROWS)).encode(encoding))
    assert texts(read(path, kind=kind)) == TEXTS


def test_lines_in_a_named_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [json.dumps(row, ensure_ascii=False) for row in ROWS]
    path.write_bytes("\n".join(lines).encode("windows-1252"))
    assert texts(read(path, encoding="windows-1252")) == TEXTS
    (*_, failure) = read(path)
    assert isinstance(failure, Failure)
    assert "no UTF-8 at byte" in failure.message
    assert failure.message.endswith("fix or remove the line, or name its encoding with --encoding")


KEYED = {f"id-{number}": row for number, row in enumerate(ROWS)}


@pytest.mark.parametrize("data", [KEYED, {"berita": KEYED, "versi": 2}])
def test_articles_by_their_keys_are_rows(tmp_path: Path, data: object) -> None:
    assert texts(read(write(tmp_path / "a.json", data))) == TEXTS


def test_a_line_of_articles_by_their_keys_is_one_fault(tmp_path: Path) -> None:
    (failure,) = read(write(tmp_path / "a.jsonl", KEYED))
    assert isinstance(failure, Failure)
    held = "id-0.judul, id-0.isi, id-1.judul, id-1.isi, id-2.judul, id-2.isi"
    advice = "jq -c '.[]' makes rows of the objects in it"
    assert failure.message.endswith(f"; it holds {held}: {advice}")


COLUMN_BY_COLUMN = (
    (
        {"judul": {"0": "A", "1": "B"}, "isi": {"0": "x", "1": "y"}},
        "judul.0, judul.1, isi.0, isi.1",
    ),
    ({"columns": ["judul", "isi"], "index": [0, 1], "data": [["A", "x"], ["B", "y"]]}, ""),
)


@pytest.mark.parametrize(("data", "held"), COLUMN_BY_COLUMN)
def test_what_pandas_writes_column_by_column(tmp_path: Path, data: object, held: str) -> None:
    """A file of lines holds a row in each; there such an object is none."""
    assert texts(read(write(tmp_path / "a.json", data))) == ["x", "y"]
    (failure,) = read(write(tmp_path / "a.jsonl", data))
    assert isinstance(failure, Failure)
    advice = "write it row by row, not column by column; pandas does with orient='records'"
    assert failure.message.endswith(f"{held or 'columns, index, data'}: {advice}")


def test_a_long_table_below_its_columns_is_read_row_by_row(tmp_path: Path) -> None:
    rows = [["A", f"Harga garam naik {number}. " * 4000] for number in range(30)]
    data = {"columns": ["judul", "isi"], "index": [*range(30)], "data": rows}
    items = read(write(tmp_path / "a.json", data))
    assert [text[:20] for text in texts(items)] == [row[1][:20] for row in rows]


def test_a_row_with_other_cells_than_names_is_no_row(tmp_path: Path) -> None:
    data = {"columns": ["judul", "isi"], "index": [0, 1], "data": [["A", "x"], ["B"]]}
    good, failure = read(write(tmp_path / "a.json", data))
    assert isinstance(good, Document)
    assert isinstance(failure, Failure)


def test_articles_by_their_addresses(tmp_path: Path) -> None:
    data = {f"https://a.example/{row['judul']}": row for row in ROWS}
    items = read(write(tmp_path / "a.json", data))
    assert texts(items) == TEXTS
    assert [item.url for item in items if isinstance(item, Document)] == [*data]


@pytest.mark.parametrize(
    ("data", "held", "advice"),
    [
        (
            {"artikel_data": {"ringkasan": "x", "title": "y"}, "id": 7},
            "artikel_data.ringkasan, artikel_data.title, id",
            "name the article's with --text-field",
        ),
    ],
)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_objects_of_another_build(
    tmp_path: Path, name: str, data: object, held: str, advice: str
) -> None:
    """What nobody knows is named, with what to try."""
    (failure,) = read(write(tmp_path / name, data))
    assert isinstance(failure, Failure)
    assert failure.message.endswith(f"; it holds {held}: {advice}")
