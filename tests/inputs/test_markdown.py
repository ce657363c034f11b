"""Markdown as clippers, extractors and converters of pages write it."""

import sys
import textwrap
from pathlib import Path

import command
import pytest
from command import only_line, records, run

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.inputs.emphasis import mend_emphasis
from inakoran_extract.inputs.looks import is_markdown
from inakoran_extract.inputs.markdown import read_front_matter
from inakoran_extract.inputs.pictures import print_captions
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.inputs.wide_links import mend_links

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


TEASERS = """\
[![](b.jpg)

### Embung Lasem Mulai Surut Sejak Awal Pekan

Petani menunggu giliran air dari embung itu sejak malam hari.](https://a.example/embung)

* [

  Nelayan Tasikagung Menunggu Angin Reda

  ](https://a.example/nelayan)

[[Perahu Baru Dilarung](https://a.example/perahu)

Pariwara](https://a.example/iklan)

[Bagikan](https://wa.example/send?text=Sumur Tua Berair Lagi)
"""


def test_teasers_that_are_links_over_several_blocks_are_no_story(folder: Path) -> None:
    (folder / "a.md").write_text(f"{TEASERS}\n{CONVERTED}\n{TEASERS}", encoding="utf-8")
    (folder / "b.md").write_text(CONVERTED, encoding="utf-8")
    first, second = records(run(folder, "a.md", "b.md").stdout)
    for field in ("headline", "authors", "timestamp", "captions", "body", "subheadings"):
        assert first[field] == second[field], field


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("[Garam\n\nNaik](/b)", "[Garam](/b)\n\n[Naik](/b)"),
        ("[# Garam\nNaik](/b)", "# [Garam](/b)\n[Naik](/b)"),
        ("[![](a.jpg)\n\n- Garam](/b)", "![](a.jpg)\n\n- [Garam](/b)"),
        ("[[Garam](/a) Naik](/b)", "[Garam](/a) Naik"),
        ("[Garam](/b?x=(1) y)", "[Garam](/b?x=(1)%20y)"),
        ("![](a b.jpg)", "![](a%20b.jpg)"),
        ('[Garam](/b "Garam Naik")', '[Garam](/b "Garam Naik")'),
        ("[Garam\nNaik](/b)", "[Garam\nNaik](/b)"),
        (r"\[Garam\n\nNaik](/b)", r"\[Garam\n\nNaik](/b)"),
        ("[foto] Garam\n\nNaik (b)", "[foto] Garam\n\nNaik (b)"),
        ("Garam ](/b) [Naik](", "Garam ](/b) [Naik]("),
    ],
)
def test_links_that_markdown_cannot_hold(text: str, mended: str) -> None:
    assert mend_links(text) == mended


def test_very_many_brackets_are_left_where_none_is_a_wide_link() -> None:
    for text in ("[](", "![", "](", "[[](x) "):
        assert mend_links(text * 40_000) == text * 40_000
    assert mend_links("[a\n\n](b)" * 40_000) == "[a](b)\n\n" * 40_000


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("**Garam Naik ** lagi", "**Garam Naik** lagi"),
        ("kata ** Binsar**, petambak", "kata **Binsar**, petambak"),
        ("**Binsar** , _petambak_ .", "**Binsar**, _petambak_."),
        ("** Garam Naik **", " **Garam Naik** "),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("garam ** naik", "garam ** naik"),
        ("a * b , c", "a * b , c"),
        ("***Garam ***", "***Garam ***"),
    ],
)
def test_emphasis_that_markdown_cannot_hold(text: str, mended: str) -> None:
    assert mend_emphasis(text) == mended


def test_what_was_wrapped_is_joined_whatever_a_list_or_a_title_has(folder: Path) -> None:
    story = [
        f"{start} di tepi alun-alun kota sejak pagi tadi dengan ember, jeriken dan gayung; "
        "antreannya sampai ke depan kantor bupati di jalan utama, begitu kata penjaga sumur yang "
        "sudah bekerja di sana selama sepuluh tahun terakhir tanpa melihat air-air itu."
        for start in ("Warga menimba air", "Petani menyambut air", "Camat meninjau sumur")
    ]
    item = "  * Embung Lasem Mulai Surut Sejak Awal Pekan dan Petani Menunggu Giliran Air Bersih"
    picture = "![Warga menimba air di alun-alun](https://a.example/foto-warga-menimba-\nair.jpg)"
    wrapped = [textwrap.fill(paragraph, 78, break_on_hyphens=True) for paragraph in story]
    assert len(item) > 78
    text = "\n\n".join((f"# {TITLE}", "Rabu, 14 Oktober 2026", picture, *wrapped, item))
    (folder / "a.md").write_text(text, encoding="utf-8")
    record = records(run(folder, "a.md").stdout)[0]
    assert record["body"][:3] == story
    assert not any("](" in caption["text"] for caption in record["captions"])


def test_lines_that_go_on_in_small_letters_are_one_paragraph(folder: Path) -> None:
    text = CONVERTED.replace("sumur tua** di tepi", "sumur tua** di\ntepi")
    text = text.replace("sepuluh tahun, kata", "sepuluh tahun,\nKata")
    (folder / "a.md").write_text(text, encoding="utf-8")
    assert [len(part.split()) for part in records(run(folder, "a.md").stdout)[0]["body"]] == [
        12,
        11,
        11,
    ]


def test_what_is_indented_is_a_line_of_the_page(folder: Path) -> None:
    text = CONVERTED.replace("[Baca juga", "        [Baca juga")
    (folder / "a.md").write_text(text, encoding="utf-8")
    assert records(run(folder, "a.md").stdout)[0]["related"] == ["Embung Lasem Mulai Surut"]


READER = f"""\
Title: {TITLE} - Warta Rembang

URL Source: {URL}

Published Time: 2026-10-14T08:30:00+07:00

Markdown Content:
"""


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_what_a_reader_service_says_above_a_page(folder: Path, name: str) -> None:
    (folder / name).write_text(READER + CONVERTED, encoding="utf-8")
    (folder / "b.md").write_text(CONVERTED, encoding="utf-8")
    first, second = records(run(folder, name, "b.md").stdout)
    assert first["url"] == URL
    for field in ("headline", "authors", "timestamp", "captions", "body", "subheadings"):
        assert first[field] == second[field], field
    # Where the page prints no time, the service's is all there is.
    (folder / name).write_text(READER + f"# {TITLE}\n\n{STORY}", encoding="utf-8")
    assert records(run(folder, name).stdout)[0]["timestamp"] == "2026-10-14T08:30:00+07:00"


def test_a_title_with_the_name_of_the_site(folder: Path) -> None:
    text = EXTRACTED.replace(f"title: {TITLE}", f"title: {TITLE} - Warta Rembang Daerah")
    text = text.replace(f"# {TITLE}\n", "").replace("hostname", "sitename: WartaRembang\nhostname")
    (folder / "a.md").write_text(text, encoding="utf-8")
    assert records(run(folder, "a.md").stdout)[0]["headline"] == TITLE


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


CREDITED = "Warga menanam bakau di muara. Foto : Rina Wulandari"


def test_what_a_picture_says_with_its_credit_is_its_caption(folder: Path) -> None:
    dump = folder / "bakau.md"
    dump.write_text(
        "# Warga Hula Menanam Bakau\n\nSenin, 9 Maret 2026 09:00 WITA\n\n"
        f"![{CREDITED}](https://kabarhula.com/1.jpg)\n\n"
        "HULA - Warga Hula menanam bakau di muara sungai sejak pagi.\n\n"
        "Bakau itu disemai para guru bersama murid sejak kemarau tahun lalu.\n"
    )
    (record,) = records(run(folder, "bakau.md").stdout)
    assert [(c["text"], c["credit"]) for c in record["captions"]] == [
        ("Warga menanam bakau di muara.", "Rina Wulandari")
    ]
    assert len(record["body"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        # printed on the page already, without a credit, within a line
        f"![{CREDITED}](https://x.id/1.jpg)\n\n*{CREDITED}*",
        "![Warga menanam bakau di muara sungai](https://x.id/1.jpg)",
        f"Lihat ![{CREDITED}](https://x.id/1.jpg)",
    ],
)
def test_other_pictures_print_nothing(text: str) -> None:
    assert print_captions(text) == text


def test_of_very_many_pictures_the_first_are_asked() -> None:
    text = "\n".join(f"![Bibit ke-{n}, bakau muda. Foto : Rina](x{n})" for n in range(300))
    assert print_captions(text).count("Foto : Rina") == 400


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
