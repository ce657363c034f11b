"""Markdown as clippers, extractors and converters of pages write it."""

import sys
import textwrap
from pathlib import Path

import command
import pytest
from command import only_line, records, run

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.inputs.looks import is_markdown
from inakoran_extract.inputs.markdown import read_front_matter
from inakoran_extract.inputs.sources import read_documents

folder = command.folder
TITLE = "Sumur Tua di Alun-alun Rembang Berair Lagi Setelah Sepuluh Tahun"
URL = "https://wartarembang.example/2026/sumur-tua"
STORY = """\
Warga menimba air dari **sumur tua** di tepi [alun-alun](https://a.example/alun) sejak pagi tadi.

![Warga menimba](a.jpg)

Sumur itu kering selama sepuluh tahun, kata kepala desa *Sri Lestari*.

[Baca juga: Embung Lasem Mulai Surut](https://a.example/embung)

## Air untuk Sawah

Airnya akan dialirkan ke sawah di utara kota mulai bulan depan.
"""
CLIPPED = f"""\
---
title: "{TITLE}"
source: "{URL}"
author:
  - "[[Rina Wulandari]]"
published: 2026-10-14
created: 2026-10-20
tags:
  - "clippings"
  - sumur
---
{STORY}"""
EXTRACTED = f"""\
---
title: {TITLE}
author: Rina Wulandari
url: {URL}
hostname: wartarembang.example
date: 2026-10-14
tags: [sumur, air]
---
# {TITLE}

{STORY}"""
CONVERTED = f"""\
[Beranda](/) [Daerah](/daerah) [Olahraga](/olahraga)

# {TITLE}

*Rina Wulandari*

**Rabu, 14 Oktober 2026 | 08.30 WIB**

{STORY}"""


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "text", [CLIPPED, EXTRACTED, CONVERTED], ids=["clip", "extract", "convert"]
)
def test_an_article(folder: Path, text: str, name: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    result = run(folder, name)
    assert (result.returncode, result.stderr) == (0, b"")
    record = records(result.stdout)[0]
    assert record["headline"] == TITLE
    assert [author["name"] for author in record["authors"]] == ["Rina Wulandari"]
    assert record["timestamp"][:10] == "2026-10-14"
    assert [len(paragraph.split()) for paragraph in record["body"]] == [12, 11, 11]
    assert record["body"][0].startswith("Warga menimba air dari sumur tua di tepi alun-alun")
    assert record["related"] == ["Embung Lasem Mulai Surut"]
    assert record["subheadings"] == [{"text": "Air untuk Sawah", "position": 2}]
    assert record["url"] == (None if text == CONVERTED else URL)
    assert record["tags"] == {CLIPPED: ["sumur"], EXTRACTED: ["sumur", "air"]}.get(text, [])


def test_what_was_wrapped_is_joined(folder: Path) -> None:
    paragraphs = [
        "# Sumur Tua di Alun-alun Rembang Berair Lagi Setelah Sepuluh Tahun Lamanya Kering",
        "Rabu, 14 Oktober 2026",
        *(
            f"{start} di tepi alun-alun kota sejak pagi tadi dengan ember, jeriken dan gayung; "
            "antreannya sampai ke depan kantor bupati di jalan utama, begitu kata penjaga sumur "
            "yang sudah bekerja di sana selama sepuluh tahun terakhir tanpa melihat air."
            for start in ("Warga menimba air", "Petani menyambut air", "Camat meninjau sumur")
        ),
    ]
    wrapped = "\n\n".join(textwrap.fill(paragraph, 78) for paragraph in paragraphs)
    (folder / "a.md").write_text(wrapped, encoding="utf-8")
    record = records(run(folder, "a.md").stdout)[0]
    assert record["headline"].endswith("Sepuluh Tahun Lamanya Kering")
    assert len(record["body"]) == 3


def test_bytes_and_what_else_front_matter_holds(folder: Path) -> None:
    (folder / "a.md").write_bytes(CLIPPED.replace("Sri Lestari", "Sri “Tari”").encode("cp1252"))
    record = records(run(folder, "--keep-input", "a.md").stdout)[0]
    assert "“Tari”" in record["body"][1]
    assert [notice["code"] for notice in record["warnings"]] == ["encoding-guessed"]
    assert record["input"]["created"] == "2026-10-20"


@pytest.mark.parametrize(
    "text",
    [
        "# Wisuda # Kampus\n\nKampus itu mewisuda seribu orang.",
        "Harga Garam Naik\n\nSumenep - **Harga garam** naik.",
        "---\nHarga Garam Naik\n---\nSumenep - Harga garam naik.",
        "#garam #panen\n> kata petani",
    ],
)
def test_dumps_are_no_markdown(text: str) -> None:
    assert not is_markdown(text.encode(), "a.txt")


def test_front_matter() -> None:
    assert read_front_matter("---\nHarga naik: kata petani\nlalu.\n---\nx")[0] == {}
    assert read_front_matter("---\ntitle: x\n")[0] == {}
    fields, text = read_front_matter("---\ntitle: 'It''s'\n# x\ntags: [a, \"b\"]\nurl:\n---\ny")
    assert fields == {"title": "It's", "tags": ["a", "b"], "url": []}
    assert text == "y"


def test_without_its_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    (tmp_path / "a.md").write_text(CLIPPED)
    (item,) = read_documents([str(tmp_path / "a.md")])
    assert isinstance(item, Failure)
    assert item.code == "needs-extra"
    assert ": pip install markdown-it-py (or pipx" in item.message


def test_it_can_be_read_as_a_text(folder: Path) -> None:
    (folder / "a.txt").write_text(CONVERTED)
    assert b"**" in run(folder, "--from", "text", "a.txt").stdout
    (folder / "b.md").write_text("")
    assert "empty" in only_line(run(folder, "b.md").stderr)
