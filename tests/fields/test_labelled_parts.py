"""Date lines of archives, in which every part says by a label what it is."""

import pytest
from made_story import HEAD, STORY
from read_lines import names, read

from inakoran_extract.fields.timestamp import read_date_line

TITLE, _ = HEAD


@pytest.mark.parametrize(
    ("line", "day", "byline"),
    [
        (
            "Edisi: 29/08 / Tanggal : 1978-09-16 / Halaman : 41 / Rubrik : KT / Penulis : Tarmizi",
            "1978-09-16",
            "Penulis : Tarmizi",
        ),
        (
            "Rubrik: Warta | Laras: Sedang | Tanggal: 12 Mei 2020 | Reporter: Rina Wulandari",
            "2020-05-12",
            "Reporter: Rina Wulandari",
        ),
        (
            "Penulis: Rina Wulandari • Gelombang: Sore • Waktu: 12 Mei 2020",
            "2020-05-12",
            "Penulis: Rina Wulandari",
        ),
        ("Media: Suluh / Tgl : 12 Mei 2020 / Kolom : 3 / Hal : 7", "2020-05-12", None),
    ],
)
def test_every_part_says_what_it_is(line: str, day: str, byline: str | None) -> None:
    article = read(TITLE, line, *STORY)
    assert (article.headline, article.timestamp) == (TITLE, day)
    assert article.byline == byline
    assert len(names(article)) == (byline is not None)
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line",
    [
        # an event's day
        "Kategori: Umum / Tanggal: 12 Mei 2020 / Tempat: Alun-alun Hula",
        "Acara: Lomba Perahu / Tanggal: 12 Mei 2020 / Tempat: Alun-alun Hula",
        "Rubrik: Warta / Tanggal: 12 Mei 2020 sampai selesai / Tempat: Alun-alun",
        "Rubrik: Warta / Hari ini / Tanggal: 12 Mei 2020 / menurut Rina",
        "Penulis: Rina / Kolom: 3 / Diperbarui: 12 Mei 2020",
        "Tanggal: 12 Mei 2020 / Kolom: tiga",
    ],
)
def test_no_date_line_of_the_article(line: str) -> None:
    found = read_date_line(line)
    assert found is None or found.modified


def test_values_in_a_list_as_python_prints_it() -> None:
    fields = [
        f"Title: {TITLE}",
        "Authors: ['Rina Wulandari', \"Budi Santoso\"]",
        "Publish date: 2020-06-29 09:12:41+07:00",
        "Keywords: ['pala', 'kebun pala', '']",
    ]
    for lines in ([*fields, *STORY], [*STORY, *fields]):
        article = read(*lines)
        assert article.headline == TITLE
        assert names(article) == ["Rina Wulandari", "Budi Santoso"]
        assert article.timestamp == "2020-06-29T09:12:41+07:00"
        assert list(article.tags) == ["pala", "kebun pala"]
        assert list(article.body) == STORY


@pytest.mark.parametrize("label", ["Authors", "Byline", "BYLINE"])
def test_who_wrote_below_a_story_with_its_title(label: str) -> None:
    article = read(*STORY, f"Judul: {TITLE}", f"{label}: Rina Wulandari", "Tanggal: 12 Mei 2020")
    assert (article.headline, names(article)) == (TITLE, ["Rina Wulandari"])
    assert article.timestamp == "2020-05-12"
    assert list(article.body) == STORY


def test_a_work_below_a_story_with_a_title_is_no_headline() -> None:
    rows = ["Judul: Laut Bercerita di Teluk Hula", "Penulis: Leila Chandra"]
    article = read(TITLE, *STORY, "\n".join(rows))
    assert article.headline == TITLE
