"""Odd lines of heads and feet, each read for a reason of its own and not given to a free place."""

import pytest
from made_story import HEAD, STORY
from read_lines import codes, names, read, reasons

from inakoran_extract.model import Reason

TITLE, DAY = HEAD
STAMP = "2026-11-17T10:05:00+09:00"


@pytest.mark.parametrize(
    "date",
    [
        f"{DAY.upper()} | LAPORAN:",
        f"{DAY} | Editor :",
        f"{DAY} - Penulis:",
        f"date 2026-11 {DAY}",
        f"date 2026-11-17 {DAY}",
        f"tgl 2026-11 | {DAY}",
        "Selasa, 17 November Tahun 2026 10:05 WIT",
    ],
)
def test_a_date_line_with_a_rest_is_read(date: str) -> None:
    article = read(TITLE, date, *STORY)
    assert (article.timestamp, names(article), codes(article)) == (STAMP, [], [])
    assert list(article.body) == STORY


def test_the_number_before_another_date_is_no_part_of_it() -> None:
    assert read(TITLE, f"date 2026-10 {DAY}", *STORY).timestamp is None


@pytest.mark.parametrize(
    "path",
    [f"Home Kebun {TITLE}", f"Beranda Pulau {TITLE}", f"Kebun{TITLE.rpartition(' ')[0]}..."],
)
def test_a_path_that_ends_in_a_title_shows_that_it_is_the_headline(path: str) -> None:
    deck = "Kebun Pala Pulau Itu Lima Belas Tahun Ditinggalkan Warga"
    article = read(path, TITLE, "52", deck, "By Petrus Lede", *STORY)
    assert (article.headline, names(article)) == (TITLE, ["Petrus Lede"])


@pytest.mark.parametrize(
    "title",
    ["Membaca Ulang Kebun Rakyat", "Menulis Ulang Pasar Kampung", "Membaca Ulang Rempah Kita"],
)
def test_a_path_that_breaks_off_leads_to_its_title_however_short(title: str) -> None:
    path = f"logo Suluh.id\nOpini{title.rpartition(' ')[0]}...\nIklan"
    deck = "Kebun bukan gudang dagangan. Ia lebih mirip beranda kampung, tempat orang berjumpa."
    article = read(path, title, deck, "Oleh\nRina Wulandari\n· 5 menit baca", *STORY)
    assert (article.headline, names(article)) == (title, ["Rina Wulandari"])


@pytest.mark.parametrize("path", ["Berita / Kebun /", "Kabar / Pulau /"])
def test_a_path_that_ends_in_a_slash_is_no_headline(path: str) -> None:
    assert read(path, DAY, *STORY).headline is None
    title = "Tim Perahu Hula Siap Berlaga Tahun Ini"
    picture = "Foto : Humas Suluh - Rahmat Dwi"
    article = read(f"{path}\n{title}\nHumas | 22 November 2022\n{picture}", *STORY)
    assert (article.headline, article.byline) == (title, "Humas")


def test_a_day_behind_the_dash_of_a_dateline_says_when_something_happens() -> None:
    told = "Pemkab Hula akan membuka kebun pala di lereng itu."
    article = read(TITLE, f"KUPANG (SULUH.COM) – Senin, 17 Juni 2013, {told}", *STORY)
    assert (article.timestamp, codes(article)) == (None, ["no-timestamp"])
    article = read(TITLE, f"KUPANG, 17 Juni 2013 – {told}", *STORY)
    assert article.timestamp == "2013-06-17"


@pytest.mark.parametrize("link", ["Baca; {}", "Simak juga - {}", "Baca selengkapnya di {}"])
def test_a_word_and_an_address_lead_to_another_story(link: str) -> None:
    address = "https://suluh.example/2019/02/12/harga-lada-turun/"
    article = read(*HEAD, STORY[0], link.format(address), *STORY[1:])
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "call",
    [
        "* Benar atau bohong? Kirim kabar yang Anda terima ke nomor Periksa Kabar 0800 000 0000.",
        "* Ragu? Untuk memeriksa pesan yang kamu dapat, tulis ke nomor 0811-0000-000 sekarang.",
    ],
)
def test_a_starred_line_with_a_number_calls_the_reader(call: str) -> None:
    assert list(read(*HEAD, *STORY, call).body) == STORY


def test_a_row_with_the_label_of_a_sentence_above_is_of_the_story() -> None:
    rows = [
        "Pelatih: Sefnat Korwa.",
        "Suluh FC bermain dengan sepuluh orang.",
        "Pelatih: Yan Rumbiak",
    ]
    article = read(*HEAD, *STORY, *rows, "Sumber: Suluh TV")
    assert list(article.body) == [*STORY, *rows]


@pytest.mark.parametrize("day", ["(22/10/16)", "(22/10/2016)"])
def test_the_page_s_own_day_is_not_that_of_a_story_of_years_before(day: str) -> None:
    menu = "Home Warta Kajian Opini Tokoh Budaya Lainnya"
    told = f"KUPANG – Sebanyak 42 warga pulau membuka kebun pala bersama, Sabtu {day}."
    article = read(menu, "Kamis, 13 Juni 2024", "Warta", TITLE, told, *STORY)
    assert article.timestamp is None


def test_a_second_title_that_the_story_says_is_told() -> None:
    other = "Bibit Pala Disemai Murid Sekolah di Kebun Desa"
    call = "Tuliskan alamat surel Anda agar kabar terbaru masuk ke kotak surat tiap pagi"
    article = read("Ekonomi", other, call, TITLE, f"KUPANG – {STORY[0]}", *STORY[1:])
    assert article.headline in (other, TITLE)
    assert "headline-unsure" in codes(article)


def test_a_skipped_list_whose_heading_is_glued_to_its_beginning() -> None:
    name = "Paling banyak dibaca"
    listed = ["Kafe tanpa suara di kota lama yang dikelola teman tuli", f"Akhir dari {name}"]
    article = read(*HEAD, *STORY[:2], f"Lewati {name} dan terus membaca{name}", *listed, *STORY[2:])
    assert (list(article.body), article.captions) == (STORY, ())


@pytest.mark.parametrize(
    "lines",
    [
        ("Kirim ke teman | Versi cetak",),
        ("Kirim Artikel Ini ke Teman",),
        ("URL telah disalin ke clipboard Anda.", "Tautan berhasil disalin"),
        ("Beri peringkat",),
        ("Kode ini telah disalin ke clipboard Anda.", "widthpxheight"),
        (
            "Komentar terkini (2)",
            "joko_hula, 18/11/2009 09:40 WIB",
            "Salut buat warga, maju terus!",
        ),
    ],
)
def test_what_a_site_offers_below_a_story(lines: tuple[str, ...]) -> None:
    article = read(*HEAD, *STORY, *lines)
    assert (list(article.body), article.subheadings) == (STORY, ())
    assert reasons(article)[lines[0]] is not Reason.UNCLAIMED


def test_a_question_about_a_message_heads_no_comments() -> None:
    asked = ["Mengapa pala?", "Karena pala tahan angin.", "Apa pesan Anda?", "Jangan ditebang."]
    article = read(*HEAD, *STORY, *asked)
    told = {*article.body, *(heading.text for heading in article.subheadings)}
    assert told == {*STORY, *asked}
