"""Rows of tables, fixtures, rates and chronologies are the story's lines, and no headings."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.layout.rows import is_continued
from inakoran_extract.model import Article

HEADLINE = "Turnamen Sepak Takraw Antardesa Dimulai di Barru"
DATE = "Rabu, 4 November 2026 09:30 WITA"
FIRST = "Turnamen sepak takraw antardesa dimulai di Barru."
LAST = "Penonton tidak dipungut bayaran."


def read(*lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([f"{HEADLINE}\n{DATE}", *lines]))


ROWS = [
    ["Desa Garessi vs Desa Lipukasi", "Desa Kupa vs Desa Palanro"],
    ["Garessi 3 - 1 Lipukasi", "Kupa 0 - 2 Palanro"],
    ["12' Rahman Daeng", "40' Muhtar Tompo"],
    ["Magrib 18.02", "Isya 19.14"],
    ["SGD/IDR 12.300", "MYR/IDR 3.700"],
    ["Garessi 4 3 1 0 10", "Kupa 4 2 1 1 7"],
    ["Pelatih: Hamid", "Kapten: Rahman"],
    ["Tanya: Siapa yang boleh ikut?", "Jawab: Semua warga desa"],
    ["✔ Sepatu karet", "✔ Kaus seragam"],
    ["o Sepatu karet", "o Kaus seragam"],
    ["\uf0b7 Sepatu karet", "\uf0b7 Kaus seragam"],
    ["No Desa Poin", "1 Garessi 10", "2 Kupa 7"],
    ["Desa | Poin", "Garessi | 10", "Kupa | 7"],
    ["Menang Seri Kalah", "3 1 0"],
    ["Rahman Daeng (Garessi)", "Muhtar Tompo (Kupa)"],
    ["Wasit: Daeng Ngalle", "Penonton: 1.200"],
    ["ii. sepatu karet", "iii. kaus seragam"],
]


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("tight", [True, False])
def test_rows_are_no_subheadings(rows: list[str], *, tight: bool) -> None:
    article = read(FIRST, *(["\n".join(rows)] if tight else rows), LAST)
    assert list(article.body) == [FIRST, *rows, LAST]
    assert (article.subheadings, article.authors, article.captions) == ((), (), ())


def test_a_table_of_markdown() -> None:
    rows = ["| Desa | Poin |", "| --- | --- |", "| Garessi | 10 |", "| Kupa | 7 |"]
    article = read(FIRST, "\n".join(rows), LAST)
    assert list(article.body) == [FIRST, rows[0], *rows[2:], LAST]


def test_two_headings_in_a_row_stay_headings() -> None:
    article = read(FIRST, "Babak Pertama", "Garessi Unggul", LAST)
    assert [each.text for each in article.subheadings] == ["Babak Pertama", "Garessi Unggul"]


@pytest.mark.parametrize("line", ["pertama, sepatu karet;", "berikut daftar pemain kedua tim;"])
def test_a_part_of_a_list_in_small_letters(line: str) -> None:
    assert list(read(FIRST, line, LAST).body) == [FIRST, line, LAST]


def test_what_heads_rows_at_a_story_end() -> None:
    article = read(FIRST, LAST, "Jadwal Turnamen 2026", "Jumat: Garessi", "Sabtu: Kupa")
    assert [each.text for each in article.subheadings] == ["Jadwal Turnamen 2026"]


def test_who_judged_a_match_stands_below_its_last_line() -> None:
    last = ["Garessi menang tipis atas Kupa di kandang sendiri", "Wasit: Daeng Ngalle"]
    assert list(read(FIRST, LAST, *last).body) == [FIRST, LAST, *last]
    assert list(read(FIRST, LAST, last[1]).body) == [FIRST, LAST]


@pytest.mark.parametrize(
    "rows",
    [
        ["Nama: Rahman Daeng", "Lahir: Barru, 3 Mei 1990", "Klub: Garessi Muda"],
        ["Tinggi: 175 cm", "Berat: 70 kg"],
        ["T: Siapa yang boleh ikut?", "J: Semua warga.", "T: Kapan dimulai?", "J: Jumat sore."],
        ["Posisi: Juru skor", "Syarat: Lulusan SMA", "Lokasi: Barru"],
    ],
)
def test_a_story_begins_with_labels_and_values(rows: list[str]) -> None:
    article = read("\n".join(rows), LAST)
    assert list(article.body) == [*rows, LAST]
    assert (article.captions, article.authors) == ((), ())


def test_rows_begin_a_story_below_its_picture() -> None:
    picture = "Pemain berlatih di lapangan desa. (ANTARA FOTO/Rina Wulandari)"
    rows = ["Nama: Rahman Daeng", "Klub: Garessi Muda"]
    article = read(picture, *rows, LAST)
    assert list(article.body) == [*rows, LAST]
    assert [caption.credit for caption in article.captions] == ["ANTARA FOTO/Rina Wulandari"]


def test_a_count_below_a_story_is_the_site_s() -> None:
    assert list(read(FIRST, LAST, "Dibaca: 120", "Komentar: 3").body) == [FIRST, LAST]


def test_days_of_a_story_without_a_date_of_its_own() -> None:
    lines = ["1 September 2026", "Camat membuka undian.", "2 September 2026", "Tim berlatih."]
    article = extract_text("\n\n".join([HEADLINE, FIRST, *lines, "9 September 2026", LAST]))
    assert told(article) == [FIRST, *lines, "9 September 2026", LAST]
    assert article.timestamp is None


def told(article: Article) -> list[str]:
    """Return the lines of a story, its headings among them, in their order."""
    lines: list[str] = []
    for place, paragraph in enumerate([*article.body, ""]):
        lines += [each.text for each in article.subheadings if each.position == place]
        lines += [paragraph] if paragraph else []
    return lines


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Jumat, 6 November 2026",
            "Garessi vs Kupa, 15.30 WITA",
            "Sabtu, 7 November 2026",
            "Lipukasi vs Palanro, 15.30 WITA",
        ],
        [
            "1 September 2026",
            "Panitia mendaftar peserta di balai desa.",
            "20 September 2026",
            "Undian dibuka camat.",
        ],
        ["Jumat (6/11/2026)", "Babak penyisihan", "Ahad (8/11/2026)", "Babak akhir"],
    ],
)
def test_days_within_a_story_end_nothing(lines: list[str]) -> None:
    article = read(FIRST, *lines, LAST)
    assert told(article) == [FIRST, *lines, LAST]
    assert article.timestamp == "2026-11-04T09:30:00+08:00"
    assert article.warnings == ()


def test_a_date_below_a_title_is_another_head() -> None:
    article = read(
        FIRST,
        LAST,
        "Panen Rumput Laut di Takalar Melimpah",
        "5 November 2026",
        "Panen rumput laut di Takalar melimpah bulan ini.",
        "Kapal Kayu Karam di Selayar",
        "6 November 2026",
        "Kapal kayu karam di perairan Selayar.",
    )
    assert "6 November 2026" not in [each.text for each in article.subheadings]


@pytest.mark.parametrize(
    "rows", ["Hula: hujan sedang\n\nSelayar: hujan lebat", "Tiket: gratis\n\nTempat: balai desa"]
)
def test_rows_without_any_story_below_are_read(rows: str) -> None:
    text = f"Hula, 8 Januari 2024 – {{3}}\n\n{{4}}\n\n{{0}}\n{rows}\n"
    read_lines = [text[span.start : span.end] for span in extract_text(text).lines]
    assert read_lines[-2:] == rows.split("\n\n")


MENU = "Kabar Takalar\nBeranda\nNasional\nEkonomi\nOlahraga\nCari"
LAST_ROWS = [
    ["Sabtu, 7 November: Penyisihan", "Ahad, 8 November: Semifinal", "Senin, 9 November: Final"],
    ["Tiket dewasa → Rp6.900", "Tiket anak → Rp4.500", "Tiket rombongan → Rp3.200"],
]


@pytest.mark.parametrize("rows", LAST_ROWS)
def test_rows_that_end_a_page_with_a_menu_are_the_storys(rows: list[str]) -> None:
    text = "\n\n".join([MENU, f"{HEADLINE}\n{DATE}", FIRST, LAST, *rows])
    assert list(extract_text(text).body) == [FIRST, LAST, *rows]


def test_titles_that_end_it_are_not() -> None:
    titles = ["Harga Garam Naik", "Jalan Desa Diperbaiki", "Warga Barru Menanam Padi"]
    text = "\n\n".join([MENU, f"{HEADLINE}\n{DATE}", FIRST, LAST, *titles])
    assert list(extract_text(text).body) == [FIRST, LAST]


@pytest.mark.parametrize("lead", ["Berikut jadwal pertandingan:", "Para pemain antara lain:"])
def test_a_list_that_is_announced_and_not_there_is_told(lead: str) -> None:
    article = read(FIRST, LAST, lead)
    assert [notice.code for notice in article.warnings] == ["story-unsure"]
    assert read(FIRST, lead, LAST).warnings == ()


def test_rows_right_below_a_headline_without_a_date_begin_its_story() -> None:
    rows = ["Nama: Muhtar Tompo", "Lahir: Barru, 1984", "Pekerjaan: pelatih takraw"]
    article = extract_text("\n\n".join([HEADLINE, *rows, FIRST, LAST]))
    assert (article.headline, list(article.body)) == (HEADLINE, [*rows, FIRST, LAST])
    # Two may be of the head.
    assert extract_text("\n\n".join([HEADLINE, *rows[:2], FIRST, LAST])).body[0] == FIRST


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [("naik harga garam", False), ("naik harga garam lagi", True), ("naik;", True)],
)
def test_small_letters_go_on_with_a_sentence_of_some_words(text: str, *, goes_on: bool) -> None:
    assert is_continued(text) is goes_on
