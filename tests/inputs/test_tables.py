"""Tables of separated cells: how they are written, how they are known, and what is broken."""

import csv
import gzip
import io
from pathlib import Path
from typing import Literal

import pytest

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.looks import may_be_table
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.inputs.tables import is_table

NAMES = ["judul", "tanggal", "penulis", "isi_berita", "link"]
STORY = (
    'Harga garam di Sumenep naik, kata petambak.\n\nStok "menipis"; panen baru mulai bulan Mei.\n'
    "Gudang kosong sejak pekan lalu | dan baru terisi\tlagi bulan depan."
)
ROWS = [
    ["Harga Garam Naik", "10 November 2026 16:05", "Rina Wulandari", STORY, "https://a.example/1"],
    ["Stok Cabai, Aman", "11 November 2026", "", "Stok cabai aman.\nHarga tetap.", ""],
    [
        "Kapal Tiba",
        "12 November 2026",
        "Budi – Antara",
        "Kapal “Sabuk” tiba.",
        "https://a.example/3",
    ],
]


def read(path: Path, **options: object) -> list[Document | Failure]:
    return list(read_documents([str(path)], Inputs()._replace(**options)))  # type: ignore[arg-type]


def write(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def written(separator: str = ",", end: str = "\r\n", rows: list[list[str]] | None = None) -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator=end)
    writer.writerows([NAMES, *(ROWS if rows is None else rows)])
    return file.getvalue()


def texts(items: list[Document | Failure]) -> list[str]:
    return [item.data.decode() if isinstance(item, Document) else item.code for item in items]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", list(",;\t|~"))
def test_every_separator_is_known_by_the_content(tmp_path: Path, separator: str, end: str) -> None:
    items = read(write(tmp_path / "berita", written(separator, end)))
    assert texts(items) == [row[3] for row in ROWS]
    assert [item.source.rpartition("/")[2] for item in items] == [
        f"berita#{number}" for number in (1, 2, 3)
    ]
    first = items[0]
    assert isinstance(first, Document)
    assert first.stated is not None
    assert (first.stated.headline, first.stated.byline) == (ROWS[0][0], "Rina Wulandari")
    assert (first.stated.timestamp, first.url) == (ROWS[0][1], "https://a.example/1")


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize("separator", list(",;\t"))
@pytest.mark.parametrize("name", ["a.csv", "berita"])
def test_cells_quoted_as_sql_quotes_texts(
    tmp_path: Path,
    name: str,
    separator: str,
    quoting: Literal[0, 1],
) -> None:
    rows = [*ROWS, ["Salat Jum'at, Lagi", "", "", "Petambak salat Jum'at, lalu panen.\nRamai.", ""]]
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, quotechar="'", quoting=quoting)
    writer.writerows([NAMES, *rows])
    assert texts(read(write(tmp_path / name, file.getvalue()))) == [row[3] for row in rows]


def test_a_name_with_an_apostrophe_quotes_nothing(tmp_path: Path) -> None:
    rows = [["'Aisyiyah Gelar Bazar", "", "", STORY, ""], ["'Ndoro, Lagi", "", "", STORY, ""]]
    assert texts(read(write(tmp_path / "a.csv", written(rows=rows)))) == [STORY, STORY]
    # Of rows that are not as long as the names, too.
    text = "judul,isi,tag\n'Aisyiyah Gelar Bazar,Harga naik.\n'Ndoro Pulang,Stok habis.\n"
    assert texts(read(write(tmp_path / "b.csv", text))) == ["Harga naik.", "Stok habis."]


def test_cells_in_carriage_returns_are_the_same(tmp_path: Path) -> None:
    text = written(end="\n").replace("\n", "\r")
    assert texts(read(write(tmp_path / "a.csv", text))) == [row[3] for row in ROWS]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path / "a.csv", written().encode(encoding))
    assert texts(read(path)) == [row[3] for row in ROWS]


def test_windows_1252_is_read_cell_by_cell(tmp_path: Path) -> None:
    items = read(write(tmp_path / "a.csv", written().encode("cp1252")))
    last = items[2]
    assert isinstance(last, Document)
    # Decoding it, as any text's bytes, says that it was guessed.
    assert (last.data, last.encoding) == ("Kapal “Sabuk” tiba.".encode("cp1252"), None)
    assert last.stated is not None
    assert last.stated.byline == "Budi – Antara"
    named = read(tmp_path / "a.csv", encoding="cp1252")
    assert texts(named)[2] == ROWS[2][3]


def test_nuls_packing_and_blank_lines(tmp_path: Path) -> None:
    text = written().replace("Stok cabai", "Stok\0 cabai").replace("\r\n", "\r\n\r\n", 1)
    packed = write(tmp_path / "a.csv.gz", gzip.compress(text.encode()))
    assert texts(read(packed)) == [row[3] for row in ROWS]


def test_quotes_behind_a_backslash(tmp_path: Path) -> None:
    text = 'judul,isi\n"Garam","Kata \\"menipis\\", katanya."\n"Cabai","Harga \\"tetap\\"."\n'
    items = read(write(tmp_path / "a.csv", text))
    assert texts(items) == ['Kata "menipis", katanya.', 'Harga "tetap".']


def test_quotes_that_are_the_text_s_own_stay(tmp_path: Path) -> None:
    text = 'judul\tisi\nGaram\t"Kami siap," kata petani.\n"Cabai"\t"Harga\ttetap."\n'
    assert texts(read(write(tmp_path / "a.tsv", text))) == [
        '"Kami siap," kata petani.',
        "Harga\ttetap.",
    ]


def test_what_spreadsheets_and_data_frames_write(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a", "sep=;\r\njudul;isi;isi\r\nGaram;Harga naik.;x\r\n")
    assert texts(read(sheet)) == ["Harga naik."]
    frame = write(tmp_path / "b", ",title,content\n0,Harga &amp;quot;Garam&amp;quot;,Naik.\n")
    (item,) = read(frame, keep_input=True)
    assert isinstance(item, Document)
    assert item.stated is not None
    assert (item.data, item.stated.headline) == (b"Naik.", 'Harga "Garam"')


def test_cells_of_megabytes(tmp_path: Path) -> None:
    long = "Harga naik lagi. " * 200_000
    items = read(write(tmp_path / "a.csv", written(rows=[["A", "", "", long, ""], ROWS[1]])))
    assert texts(items) == [long, ROWS[1][3]]
    items = read(tmp_path / "a.csv", max_bytes=1_000_000)
    assert texts(items) == ["too-large", ROWS[1][3]]


# --- broken rows -----------------------------------------------------------------------------


def test_a_row_of_another_length_costs_itself(tmp_path: Path) -> None:
    text = (
        "judul,tanggal,isi,tag\n"
        "A,2026-11-10,Harga naik, stok turun, petambak rugi,garam\n"
        "B,2026-11-11,Harga turun.\n"
        f"C,2026-11-12,{'Stok aman kata petani. ' * 9}\n"
        "D,2026-11-13,Panen tiba.,padi,,\n"
    )
    items = read(write(tmp_path / "a.csv", text))
    # A short last cell is whole; of a long one the rest may stand on the next line.
    assert texts(items) == ["broken-row", "Harga turun.", "broken-row", "Panen tiba."]
    assert isinstance(items[0], Failure)
    assert items[0].message == "6 cells below 4 names; quote the cells that hold a comma"


@pytest.mark.parametrize("rest", ["B,2,Isi kedua.\n", 'B,2,"Isi\nkedua."\n'])
def test_a_quote_left_open_costs_its_row(tmp_path: Path, rest: str) -> None:
    text = f'judul,nomor,isi\nA,1,"Isi pertama.\n{rest}C,3,"Isi ""ketiga""."\n'
    items = read(write(tmp_path / "a.csv", text))
    assert texts(items)[0] == "broken-row"
    assert "never closed" in items[0].message  # type: ignore[union-attr]
    assert texts(items)[2:] == ['Isi "ketiga".']
    assert texts(items)[1].split() == ["Isi", "kedua."]


@pytest.mark.parametrize("names", ["judul,isi", "nomor,judul,isi"])
def test_a_quote_left_open_is_not_closed_by_prose(tmp_path: Path, names: str) -> None:
    """A line of the story with one comma in it looks like a row of two cells."""
    before = "1," if names.startswith("nomor") else ""
    prose = "Sumenep, Inakoran\n\nHarga garam naik.\nStok, kata Rasyid, menipis.\nDia menunggu.\n"
    good = "".join(f'{before}Judul {number},"Isi\nke-{number}."\n' for number in range(1, 4))
    items = read(write(tmp_path / "a.csv", f'{names}\n{before}Awal,"{prose}{good}'))
    assert texts(items) == ["broken-row", "Isi\nke-1.", "Isi\nke-2.", "Isi\nke-3."]


def test_the_last_row_behind_a_quote_left_open(tmp_path: Path) -> None:
    items = read(write(tmp_path / "a.csv", 'judul,isi\nAwal,"Isi pertama.\nAkhir,Isi kedua.\n'))
    assert texts(items) == ["broken-row", "Isi kedua."]


@pytest.mark.parametrize("names", ["isi", "judul,isi"])
@pytest.mark.parametrize("story", ["Stok menipis, ka", "Stok menipis.\n\nHar", "Stok meni"])
def test_a_table_that_was_cut(tmp_path: Path, names: str, story: str) -> None:
    """Half of the last article is no article."""
    before = "B," if names != "isi" else ""
    text = f'{names}\n{before}"Harga naik, kata petani."\n{before}"{story}'
    assert texts(read(write(tmp_path / "a.csv", text)))[:2] == [
        "Harga naik, kata petani.",
        "broken-row",
    ]
    items = read(write(tmp_path / "a.csv", text + '"\n'))
    assert texts(items) == ["Harga naik, kata petani.", story]


@pytest.mark.parametrize(
    ("again", "cells"),
    [
        ("judul,isi,isi", "Lain,Harga turun.,x"),
        ("isi,judul,isi", "Harga turun.,Lain,x"),
        ("tanggal,judul,isi berita", "2026-11-10,Lain,Harga turun."),
        (" judul ,content", "Lain,Harga turun."),
    ],
)
def test_tables_behind_each_other(tmp_path: Path, again: str, cells: str) -> None:
    """As `cat a.csv b.csv` puts them: what stands below other names is read by those."""
    path = write(tmp_path / "a.csv", f"judul,isi,isi\nAwal,Harga naik.,y\n{again}\n{cells}\n")
    told: list[str] = []
    items = read(path, tell=lambda _, message: told.append(message))
    found = [item for item in items if isinstance(item, Document)]
    assert texts(items) == ["Harga naik.", "Harga turun."]
    assert [item.source.rpartition("#")[2] for item in found] == ["1", "3"]
    assert [item.stated.headline for item in found if item.stated] == ["Awal", "Lain"]
    assert ("row 2 is a line of names" in " ".join(told)) == (again != "judul,isi,isi")


def test_bytes_of_another_encoding_than_the_one_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", b"judul,isi\nA,Harga \xe9\n")
    assert texts(read(path, encoding="ascii")) == ["undecodable"]


# --- what is no table, or no good one ----------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Harga Garam, Cabai, dan Beras Naik\n\nSumenep, Inakoran\n\nHarga naik, kata petani.\n",
        "Berita | Olahraga | Tekno\nHarga Garam Naik\nHarga garam naik, kata petani.\n",
        "Harga Garam Naik\nRabu, 11 November 2026 | 10:05 WIB\nHarga naik; stok turun.\n",
        "| judul | isi |\n|---|---|\n| A | B |\n",
        "Tanggal, 12 November 2026\n",
    ],
)
def test_dumps_are_no_tables(text: str) -> None:
    assert not is_table(text.encode(), "a.txt", Inputs())


def test_most_dumps_are_not_even_looked_at() -> None:
    assert not may_be_table(b"Harga Garam, Cabai Naik\n\nHarga naik.\n", "a.txt", Inputs())


@pytest.mark.parametrize(
    ("name", "text", "code", "said"),
    [
        ("a.csv", "2026-11-10,Harga Garam,Harga naik.\n" * 3, "no-header", "put names on top"),
        ("a", '1;"Harga Garam";"Harga naik."\n' * 5, "no-header", "(1, Harga Garam, Harga naik.)"),
        ("a.csv", "judul,tanggal\nA,2026-11-10\nB,2026-11-11\n", "no-text", "holds judul, tanggal"),
        ("a.csv", "judul,isi\n", "empty", "a line of names and no row"),
        ("a.csv", "\n\n", "empty", "empty"),
        ("a.tsv", "judul\tisi\n", "empty", "a line of names and no row"),
    ],
)
def test_tables_that_give_nothing_are_one_line(
    tmp_path: Path, name: str, text: str, code: str, said: str
) -> None:
    items = read(write(tmp_path / name, text))
    assert texts(items) == [code]
    assert said in items[0].message  # type: ignore[union-attr]


def test_a_wrong_column_is_one_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", written())
    assert texts(read(path, text_field="berita")) == ["no-text"]
    items = read(path, fields=(("headline", "title"),))
    assert texts(items) == ["no-column"]
    assert items[0].message == (  # type: ignore[union-attr]
        "no column title for --field headline; it has judul, tanggal, penulis, isi_berita, link: "
        "name one of them"
    )


def test_names_that_nobody_knows_can_be_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a", "kepala;badan\nGaram Naik;Harga naik.\n")
    assert texts(read(path, text_field="badan")) == ["Harga naik."]
    one = write(tmp_path / "b.csv", "badan\nHarga naik.\n")
    assert texts(read(one, text_field="badan")) == ["Harga naik."]
