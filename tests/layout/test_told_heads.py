"""Heads that only the story tells apart: a headline in two lines, an unknown label, a motto."""

import pytest

from inakoran_extract import extract_text

DATE = "Kamis, 12 November 2026 10:15 WIB"
STORY = (
    "Harga beras naik di Lenra sejak kemarau tiba, kata seorang pedagang di Pasar Wairi.",
    "Warga mulai mengeluh karena jatah mereka tidak cukup untuk sebulan penuh.",
)
HEADLINE = "Harga Beras Naik di Lenra, Warga Mulai Mengeluh"


def read(*head: str, gap: str = "\n") -> tuple[str | None, str | None, list[str]]:
    article = extract_text(gap.join(head) + "\n\n" + "\n\n".join(STORY))
    assert article.body == STORY
    return article.headline, article.byline, [author.name for author in article.authors]


@pytest.mark.parametrize(
    "lines",
    [
        # a word behind the last comma, a word that ends no line, half a place, the story's words
        ("Harga Beras Naik di Lenra, Warga", "Mulai Mengeluh"),
        ("Harga Beras Naik Lagi Sejak", "Bulan Lalu, Petani Untung"),
        ("Harga Beras Naik di Pulau Lombok", "Barat, Warga Mulai Mengeluh"),
        ("Harga Beras Naik di Kabupaten", "Sumenep dan Sekitarnya"),
        ("Petani Lenra Menunggu", "Kemarau"),
        ("Harga Beras Naik Lagi Warga", "Mengeluh"),
    ],
)
@pytest.mark.parametrize("below", [("Rina Wulandari", DATE), (DATE,)])
def test_a_headline_in_two_lines(lines: tuple[str, str], below: tuple[str, ...]) -> None:
    headline, byline, names = read(*lines, *below)
    assert headline == " ".join(lines)
    assert (byline, names) == (("Rina Wulandari", ["Rina Wulandari"]) if below[1:] else (None, []))


@pytest.mark.parametrize("line", ["Rina Wulandari", "Redaksi", "Stok Lama Mulai Dijual"])
def test_a_whole_headline_has_no_second_line(line: str) -> None:
    assert read(HEADLINE, line, DATE)[0] == HEADLINE


@pytest.mark.parametrize("label", ["Kiriman", "Pemred", "Ketikan Ulang"])
def test_an_unknown_label_signs_below_a_headline(label: str) -> None:
    line = f"{label}: Rina Wulandari"
    assert read(HEADLINE, line, DATE) == (HEADLINE, line, ["Rina Wulandari"])


def test_whom_a_story_is_from_did_not_make_it() -> None:
    assert read(HEADLINE, "Narasumber: Rina Wulandari", DATE) == (HEADLINE, None, [])


@pytest.mark.parametrize("line", ["Pedagang: Beras Mulai Naik", "Bupati: Warga Tidak Cukup Jatah"])
def test_a_headline_with_a_speaker_is_told_by_the_story(line: str) -> None:
    assert read("Ekonomi Desa Lenra", line, DATE)[0] == line


@pytest.mark.parametrize(
    "motto",
    ["Media Informasi Pulau Garam", "Jendela Pengetahuan Kampus Lereng", "Aktual dan Jujur"],
)
def test_a_sites_motto_above_the_date_is_no_headline(motto: str) -> None:
    text = f"Kabar Lenra\n{motto}\n\n12 November 2026\nWarga Lenra Mulai Mengeluh"
    assert read(text)[0] == "Warga Lenra Mulai Mengeluh"


@pytest.mark.parametrize("office", ["Dinas Pangan Lenra", "Kantor Pasar Wairi", "Balai Beras"])
def test_an_office_that_the_story_names_is_no_headline(office: str) -> None:
    title = "Pemerintah Percepat Penyaluran Cadangan"
    story = f"Penyaluran cadangan pangan dipercepat oleh {office}, kata juru bicaranya kemarin."
    text = f"SIARAN PERS\nNomor: 12/HUMAS/2026\n{office}\n\n{title}\n\n12 November 2026\n\n{story}"
    assert extract_text(f"{text}\n\n{STORY[1]}").headline == title


def test_a_name_that_is_a_place_is_nobody() -> None:
    assert read(HEADLINE, "Mataram, Pasar Wairi", DATE)[2] == []
