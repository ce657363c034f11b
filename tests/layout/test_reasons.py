"""A headline has a reason: the story tells of it or a date stands below it; else there is none."""

import pytest

from inakoran_extract import extract_text

STORY = [
    "LEWOLEBA - Petani garam di Lembata mulai menjemur air laut di atas terpal sejak pekan lalu.",
    "Terpal itu dibagikan koperasi karena lumpur pesisir membuat garam mereka keruh dan murah.",
    '"Sekarang garam kami putih," kata Maria, petani garam di Kampung Hula.',
]
HEADLINE = "Petani Garam Lembata Menjemur di Atas Terpal"
DATE = "Selasa, 17 November 2026 10:05 WITA"


def read(*lines: str) -> tuple[str | None, str | None, int]:
    article = extract_text("\n\n".join([*lines, *STORY]))
    assert (article.headline is None) == any(
        notice.code == "no-headline" for notice in article.warnings
    )
    return article.headline, article.kicker, len(article.captions)


@pytest.mark.parametrize(
    "line",
    [
        "Scroll untuk Melanjutkan Membaca",
        "Ucapan Terima Kasih",
        "Bagaimana tanggapan anda mengenai artikel ini? Happy",
        "nusa TKP – WAMENA",
        "Bupati Baru Resmi Dilantik Gubernur",
    ],
)
def test_what_the_story_does_not_tell_of_is_no_headline(line: str) -> None:
    assert read(line) == (None, None, 0)


@pytest.mark.parametrize("line", [HEADLINE, "Terpal Mengubah Nasib", "Koperasi Siapkan Gudang"])
def test_a_word_of_the_story_speaks_for_a_headline(line: str) -> None:
    assert read(line) == (line, None, 0)


@pytest.mark.parametrize("line", ["Dari Pesisir Timur", "Ketika Musim Kering Tiba"])
def test_a_date_below_speaks_for_a_headline(line: str) -> None:
    assert read(line, DATE)[0] == line


@pytest.mark.parametrize("lines", [["Pemilu 2024"], ["12 hari menuju", "Pilkada 2024"]])
def test_a_countdown_above_the_date_is_no_headline(lines: list[str]) -> None:
    assert read(*lines, DATE)[0] is None


@pytest.mark.parametrize("begin", ["LEWOLEBA Petani garam", "Petani garam di pesisir utara"])
def test_a_part_of_a_sentence_is_no_headline(begin: str) -> None:
    rest = "mulai menjemur air laut di atas terpal yang dibagikan oleh ketua koperasi dan semua"
    more = (
        ""
        if begin.startswith("LEWOLEBA")
        else " hasil panen mereka sejak pekan lalu dan kini dijual"
    )
    assert read(f"{begin} {rest}{more}")[0] is None


@pytest.mark.parametrize(
    "above",
    [
        "Selamat Datang di Situs Kampung Hula",
        "Selamat Datang di Kampung Hula . . . . Welcome to Hula",
        "Terima kasih telah mengunjungi blog kami. Silakan hubungi kami di kantor desa.",
        "Ucapan Terima Kasih",
        "Bergerak Bersama untuk Semua!",
    ],
)
def test_welcome_lines_and_mottos_stand_above_the_headline(above: str) -> None:
    assert read(above, HEADLINE) == (HEADLINE, None, 0)


def test_a_kicker_says_what_the_headline_is_about() -> None:
    assert read("Cerita Garam dari Timur", HEADLINE) == (HEADLINE, "Cerita Garam dari Timur", 0)


@pytest.mark.parametrize(
    "headline",
    [
        "Bupati Lembata Bagikan 88 Terpal, Garam dan Gudang.",
        "Petani Garam Lembata Menjemur di Atas Terpal.",
        "Koperasi Hula Beli Garam Putih.",
    ],
)
@pytest.mark.parametrize("below", [[], [DATE], ["Petani menjemur air laut (ist)"]])
def test_a_headline_may_stop_like_a_sentence(headline: str, below: list[str]) -> None:
    assert read(headline, *below)[0] == headline


def test_a_headline_that_breaks_off_gives_way_to_the_whole_one() -> None:
    assert read(f"Utama{HEADLINE[:30]}...", HEADLINE)[0] == HEADLINE


@pytest.mark.parametrize("between", [[], ["Maria Lema Kabarnusa.com"]])
def test_a_headline_stands_below_its_story_above_its_date(between: list[str]) -> None:
    story = [
        "KUPANG - Nelayan Oeba menunggu ombak mereda sebelum melaut lagi pekan depan.",
        '"Perahu kami kecil," kata Yosef, nelayan di Pelabuhan Oeba.',
        "Pelabuhan Oeba baru dibuka kembali setelah ombak di Selat Sawu surut.",
    ]
    title = "Nelayan Oeba tunggu ombak mereda"
    article = extract_text("\n\n".join([*story, title, *between, "Jumat, 9 Maret 2018 14:12 WITA"]))
    assert article.headline == title
    assert article.timestamp_text == "Jumat, 9 Maret 2018 14:12 WITA"
    assert len(article.body) == len(story)
    assert article.subheadings == ()


@pytest.mark.parametrize(
    "title", ["Ombak Mereda, Nelayan Kembali Melaut", "Pelabuhan Dibuka, Perahu Melaut"]
)
def test_a_label_above_a_headline_signs_nothing(title: str) -> None:
    story = [
        "KUPANG - Nelayan Oeba kembali melaut setelah ombak mereda dan pelabuhan dibuka.",
        '"Perahu kami kecil," kata Yosef, nelayan di Pelabuhan Oeba.',
        "Pelabuhan Oeba baru dibuka kembali setelah ombak di Selat Sawu surut.",
    ]
    article = extract_text("\n\n".join(["oleh", title, *story]))
    assert (article.headline, article.byline) == (title, None)
