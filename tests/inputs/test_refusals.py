"""What a user sees who gives no text, page or table: one line, and what to run."""

import gzip
import io
import sqlite3
import zipfile
from pathlib import Path
from subprocess import CompletedProcess

import command
import pytest
from command import CHILI, FLOOD, headlines, only_line, run

folder = command.folder
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def zipped(*members: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, CHILI)
    return file.getvalue()


def said(result: CompletedProcess[bytes]) -> str:
    assert (result.returncode, result.stdout) == (1, b"")
    return only_line(result.stderr).removeprefix("inakoran-extract: ")


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("a.pdf", b"%PDF-1.4\n", "a.pdf: a PDF; pdftotext a.pdf - | inakoran-extract"),
        (
            "a.xlsx",
            zipped("[Content_Types].xml", "xl/workbook.xml"),
            "a.xlsx: an XLSX spreadsheet; in2csv a.xlsx | inakoran-extract",
        ),
        (
            "a.docx",
            zipped("[Content_Types].xml", "word/document.xml"),
            "a.docx: a DOCX document; pandoc -t plain --wrap=none a.docx | inakoran-extract",
        ),
        (
            "a b.epub",
            zipped("mimetype", "META-INF/container.xml", "1.html"),
            "a b.epub: an EPUB book; pandoc -t plain --wrap=none FILE | inakoran-extract",
        ),
        ("a.rtf", b"{\\rtf1 Harga}", "a.rtf: an RTF document; pandoc -f rtf -t plain a.rtf | "),
        ("a.sql.gz", gzip.compress(b"CREATE TABLE a (b text);"), "a.sql.gz: an SQL dump; "),
        ("a.eml", b"Subject: a\nMIME-Version: 1.0\n\nHalo", "a.eml: a mail; munpack -t a.eml"),
        ("a.png", PICTURE, "a.png: an image; tesseract a.png - -l ind | inakoran-extract"),
        ("a.py", b"import re\n", "a.py: a program; "),
        ("a.xml", b"<?xml version='1.0'?><rss version='2.0'/>", "a.xml: an RSS or Atom feed, "),
        ("a.csv", b"1,Garam,Harga naik.\n" * 3, "a.csv: its first line names no column of "),
    ],
)
def test_each_is_one_line(folder: Path, name: str, data: bytes, line: str) -> None:
    (folder / name).write_bytes(data)
    assert said(run(folder, name)).startswith(line)


def test_a_database(folder: Path) -> None:
    with sqlite3.connect(folder / "berita.db") as database:
        database.execute("create table berita (isi text)")
    database.close()
    assert said(run(folder, "berita.db")) == (
        "berita.db: an SQLite database; sqlite-utils berita.db 'select * from TABLE' --nl | "
        "inakoran-extract"
    )
    data = (folder / "berita.db").read_bytes()
    assert said(run(folder, data=data)).startswith("-: an SQLite database; sqlite-utils FILE ")


def test_an_address_is_not_fetched(folder: Path) -> None:
    address = "https://a.example/berita?id=1&x=2"
    assert said(run(folder, address)) == (
        f"{address}: an address, and nothing is fetched; curl -sL '{address}' | inakoran-extract"
    )


def test_texts_of_other_kinds_can_be_insisted_on(folder: Path) -> None:
    (folder / "a.eml").write_text(f"Subject: a\nMIME-Version: 1.0\n\n{CHILI}")
    assert run(folder, "--from", "text", "a.eml").returncode == 0


def test_a_folder_of_all_sorts(folder: Path) -> None:
    sorts = folder / "sorts"
    (sorts / "__MACOSX").mkdir(parents=True)
    (sorts / "Banjir_files").mkdir()
    (sorts / "catatan_files").mkdir()
    page = f"<!DOCTYPE html><html><body><h1>Banjir</h1><p>{FLOOD}</p></body></html>"
    for name, data in {
        "a.txt": CHILI,
        "Banjir.html": page,
        "Banjir_files/iklan.html": page,
        "catatan_files/b.txt": FLOOD,
        "__MACOSX/._a.txt": "x",
        ".DS_Store": "x",
        ".a.txt": "x",
        "a.jpg": "x",
        "b.JPG": "x",
        "c.pdf": "x",
        "Makefile": "x",
    }.items():
        (sorts / name).write_text(data)
    result = run(folder, "sorts")
    assert result.returncode == 0
    assert len(headlines(result.stdout)) == 3
    skipped = (
        b"8 files and folders skipped (.jpg 2, hidden 2, .pdf 1, folder of a saved page 1, "
        b"hidden folder 1, without an ending 1)"
    )
    assert skipped in result.stderr
    assert run(folder, "-q", "sorts").stderr == b""
    only = said(run(folder, "--include", "*.doc", "sorts"))
    assert only.startswith("sorts: a folder without any text or page by its name")
