"""Clippings as a press archive exports them, a code before each field."""

from pathlib import Path

import command
import pytest
from command import records, run

from inakoran_extract.inputs.clippings import is_clippings
from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

folder = command.folder
FIRST = """\
SE  Ekonomi
HD  Garam Rakyat Naik Lagi di Hula
BY  Oleh Rina Wulandari dan Budi Santoso
WC  112 kata
PD  20 November 2018
ET  09:14
SN  Suluh Hula
LA  Bahasa Indonesia

LP
HULA (Suluh) - Harga garam rakyat naik dua kali dalam sebulan, kata petambak di pesisir.

TD
AS juga membeli garam itu, menurut catatan koperasi yang dibuka kepada anggotanya kemarin.

PG Hula memakai garam itu sejak musim giling yang lalu, kata seorang mandor.

NS  egaram : Garam
PUB  PT Suluh Hula
AN  Dokumen SULUH0020181120eebk00003
"""
SECOND = FIRST.replace("Garam Rakyat Naik", "Gula Rakyat Turun").replace("SE  Ekonomi\n", "")
BODY = [
    "Harga garam rakyat naik dua kali dalam sebulan, kata petambak di pesisir.",
    "AS juga membeli garam itu, menurut catatan koperasi yang dibuka kepada anggotanya kemarin.",
    "PG Hula memakai garam itu sejak musim giling yang lalu, kata seorang mandor.",
]


def made(text: str, separator: str) -> str:
    """Return clippings with another sign behind their codes."""
    return text.replace("  ", separator)


@pytest.mark.parametrize("separator", ["  ", "\t", " ", " \n"])
def test_an_article(folder: Path, separator: str) -> None:
    (folder / "a.txt").write_text(made(FIRST, separator))
    (record,) = records(run(folder, "a.txt").stdout)
    assert record["source"] == "a.txt"
    assert record["headline"] == "Garam Rakyat Naik Lagi di Hula"
    assert [author["name"] for author in record["authors"]] == ["Rina Wulandari", "Budi Santoso"]
    assert record["timestamp"] == "2018-11-20T09:14:00+07:00"
    assert record["dateline"] == {"place": "HULA", "outlet": "Suluh"}
    assert record["body"] == BODY
    assert record["warnings"] == []


@pytest.mark.parametrize("separator", ["  ", "\t", " ", " \n"])
@pytest.mark.parametrize("between", ["\n", "\nDokumen 2 dari 2\n\n", ""])
def test_several_articles(folder: Path, separator: str, between: str) -> None:
    text = f"Dokumen 1 dari 2\n\n{FIRST}{between}{SECOND}" if between else FIRST + SECOND
    (folder / "a.txt").write_text(made(text, separator))
    first, second = records(run(folder, "a.txt").stdout)
    assert [first["source"], second["source"]] == ["a.txt#1", "a.txt#2"]
    assert second["headline"] == "Gula Rakyat Turun Lagi di Hula"
    assert first["body"] == second["body"] == BODY


def test_lines_of_windows(folder: Path) -> None:
    (folder / "a.txt").write_bytes(f"{FIRST}\n{SECOND}".replace("\n", "\r\n").encode())
    first, second = records(run(folder, "a.txt").stdout)
    assert first["body"] == second["body"] == BODY


@pytest.mark.parametrize("count", [1, 40])
def test_what_stands_between_two_articles_is_of_neither(folder: Path, count: int) -> None:
    between = "Dokumen 2 dari 2\n" * count
    (folder / "a.txt").write_text(f"{FIRST}\n{between}\n{SECOND}")
    result = run(folder, "a.txt", "--keep-input")
    first, second = records(result.stdout)
    assert result.returncode == 0
    number = "Dokumen SULUH0020181120eebk00003"
    assert [first["input"]["AN"], second["input"]["AN"]] == [number, number]


def test_a_line_of_the_text_that_begins_as_a_code(folder: Path) -> None:
    (folder / "a.txt").write_text(FIRST.replace("kemarin.\n\nPG Hula", "kemarin.\nPG  Hula"))
    (record,) = records(run(folder, "a.txt").stdout)
    assert " ".join(record["body"]) == " ".join(BODY)


def test_what_else_is_stated_is_handed_on(folder: Path) -> None:
    (folder / "a.txt").write_text(FIRST.replace("LA  Bahasa Indonesia", "ART  Petambak dan garam."))
    (record,) = records(run(folder, "a.txt", "--keep-input").stdout)
    assert record["captions"] == [
        {"text": "Petambak dan garam.", "credit": None, "label": None, "position": 0}
    ]
    assert record["input"]["SN"] == "Suluh Hula"
    assert record["input"]["NS"] == "egaram : Garam"
    assert not {"HD", "BY", "PD", "ET", "LP", "TD", "ART"} & record["input"].keys()


def test_an_encoding_of_windows(folder: Path) -> None:
    text = FIRST.replace("Naik Lagi", "“Naik” Lagi").replace("AS juga", "“AS” juga")
    (folder / "a.txt").write_bytes(text.encode("windows-1252"))
    (record,) = records(run(folder, "a.txt").stdout)
    assert record["headline"] == "Garam Rakyat “Naik” Lagi di Hula"
    assert record["body"][1].startswith("“AS” juga")
    assert [warning["code"] for warning in record["warnings"]] == ["encoding-guessed"]


def test_one_that_is_too_large_costs_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    long = FIRST.replace("AS juga", "AS " * 2000)
    path.write_text(f"{long}\n{SECOND}")
    first, second = read_documents([str(path)], Inputs(max_bytes=2000))
    assert isinstance(first, Failure)
    assert (first.source, first.code) == (f"{path}#1", "too-large")
    assert isinstance(second, Document)


@pytest.mark.parametrize("field", ["HD  Garam", "NS  egaram : Garam", "SE  Ekonomi"])
def test_one_whose_fields_are_too_large_is_no_record_without_its_text(
    tmp_path: Path, field: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{FIRST.replace(field, field + ' garam' * 500)}\n{SECOND}")
    first, second = read_documents([str(path)], Inputs(max_bytes=2000))
    assert isinstance(first, Failure)
    assert isinstance(second, Document)


def test_empty_lines_are_counted_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FIRST.replace("AS juga", "\n" * 3000 + "AS juga") + SECOND)
    first, _ = read_documents([str(path)], Inputs(max_bytes=2000))
    assert isinstance(first, Failure)


def test_a_mark_of_the_byte_order_is_no_letter(folder: Path) -> None:
    text = FIRST.replace("SE  Ekonomi\n", "")
    (folder / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    (record,) = records(run(folder, "a.txt").stdout)
    assert record["headline"] == "Garam Rakyat Naik Lagi di Hula"
    assert record["body"] == BODY


def test_a_long_line_is_cut_nowhere(folder: Path) -> None:
    long = "“Garam” naik. " * 100_000
    (folder / "a.txt").write_text(FIRST.replace(BODY[1], long.strip()))
    (record,) = records(run(folder, "a.txt").stdout)
    assert record["body"][1] == long.strip()
    assert not any(warning["code"] == "encoding-guessed" for warning in record["warnings"])


def test_what_else_stands_in_the_file_is_told(folder: Path) -> None:
    other = "\n\n".join(["Gudang Garam Dibuka Lagi", "2 Mei 2018", *BODY, *BODY])
    (folder / "a.txt").write_text(f"{FIRST}\n{other}\n\n{SECOND}")
    done = run(folder, "a.txt")
    assert [record["source"] for record in records(done.stdout)] == ["a.txt#1", "a.txt#3"]
    assert done.returncode == 1
    assert b"a.txt#2: what stands behind a clipping has no codes" in done.stderr


def test_it_is_left_whole_where_it_is_not_to_be_split(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FIRST)
    (document,) = read_documents([str(path)], Inputs(split="never"))
    assert isinstance(document, Document)
    assert (document.data.decode(), document.stated) == (FIRST, None)


@pytest.mark.parametrize(
    "text",
    [
        "HD Garam\nBY Rina\nPD Pasar\nLP Cipinang\nHarga naik.\n",  # too few codes
        FIRST.replace("PD  ", "PQ  "),
        FIRST.replace("HD  ", "HQ  "),
        FIRST.replace("WC  ", "HD  "),  # no article has two headlines
        FIRST.replace("HD  ", "QQ  ").replace("ET  ", "HD  "),  # a day above its headline
    ],
)
def test_other_texts(text: str) -> None:
    assert is_clippings(FIRST.encode())
    assert not is_clippings(text.encode())
