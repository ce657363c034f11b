"""A line that is written as sentences are stands beside a title: it is a picture's, or a deck.

So it is above the headline and below its date; and a line of the site above the date is none of
either where a title below is what the story tells.
"""

import pytest

from inakoran_extract import extract_text

STORY = [
    "HULA - Camat Hula membagikan dua ribu bibit pala kepada kelompok tani di Wairopa, Rabu pagi.",
    "Bibit pala itu ditanam di lereng yang gundul sejak kebakaran tiga tahun lalu.",
    "Ketua kelompok tani Yosef Pello mengatakan lubang tanam sudah digali sejak bulan lalu.",
    "Kelompok tani lain menunggu giliran pada musim hujan berikutnya.",
]
TITLE = "Camat Hula Bagikan Ribuan Bibit Pala kepada Kelompok Tani"
SHOWN = [
    "Camat menyerahkan bibit pala kepada ketua kelompok tani",
    "Ketua kelompok tani menanam bibit pala di lereng yang gundul",
    "Warga menggali lubang tanam untuk bibit pala di Wairopa",
]
MENU = ["Beranda", "Profil", "Layanan Publik", "PPID", "Berita"]


@pytest.mark.parametrize("menu", [[], MENU], ids=["dump", "page"])
@pytest.mark.parametrize("shown", SHOWN)
def test_below_its_date_a_title_goes_before_a_sentence(shown: str, menu: list[str]) -> None:
    head = [*menu, TITLE, "Diposting oleh : Admin", "23 November 2022 10:12", "Dibaca : 31 kali"]
    article = extract_text("\n\n".join([*head, shown, *STORY]))
    assert article.headline == TITLE
    assert list(article.body)[1:] == STORY[1:]


LONG = [
    "Camat saat membagikan bibit pala kepada para petani dan penyuluh dari berbagai kampung",
    "Para petani dan penyuluh dari berbagai kampung berkumpul di halaman kantor camat",
    "Ketua kelompok tani bersama anak-anak sekolah menanam bibit di lereng yang gundul",
]


@pytest.mark.parametrize("day", ["Sabtu , 4 Oktober 2025", "Sabtu, 4 Oktober 2025"])
@pytest.mark.parametrize("shown", LONG)
def test_a_long_sentence_above_the_headline_is_a_picture_s(shown: str, day: str) -> None:
    article = extract_text("\n\n".join([day, shown, TITLE, *STORY]))
    assert article.headline == TITLE
    assert article.kicker is None
    assert [(caption.text, caption.position) for caption in article.captions] == [(shown, 0)]
    assert "caption-unsure" in {notice.code for notice in article.warnings}


@pytest.mark.parametrize("shown", ["Camat di kebun pala", "Bibit pala bersama para petani"])
def test_what_stands_twice_above_the_headline_is_a_picture_s(shown: str) -> None:
    head = ["Sabtu , 4 Oktober 2025", f"Depan - Kabar - {TITLE}"]
    article = extract_text("\n\n".join([*head, f"{shown}\n{shown}", TITLE, *STORY]))
    assert article.headline == TITLE
    assert {caption.text for caption in article.captions} == {shown}


@pytest.mark.parametrize("shown", LONG)
def test_between_the_copies_of_a_headline_it_may_be_either(shown: str) -> None:
    article = extract_text("\n\n".join([TITLE, shown, TITLE, *STORY]))
    assert article.headline == TITLE
    assert [*filter(None, [article.kicker]), *(c.text for c in article.captions)] == [shown]
    assert "caption-unsure" in {notice.code for notice in article.warnings}


TICKERS = [
    "Pentingnya Jalan Baru untuk Nelayan Wali Kota Menunda Lelang Kapal Ferry Kembali Berlayar",
    "Harga Emas Turun Lagi Pasar Malam Dibuka Stasiun Lama Jadi Museum Lomba Lari Batal",
]


@pytest.mark.parametrize("ticker", TICKERS)
def test_titles_that_run_together_above_the_date_are_the_site_s(ticker: str) -> None:
    head = ["Mode Gelap", ticker, "SUARA DESA · 22 Sep 2023 10:00 WIB ·", TITLE]
    article = extract_text("\n\n".join([*head, *STORY]))
    assert article.headline == TITLE
    assert article.timestamp == "2023-09-22T10:00:00+07:00"


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        # the path to a page, by the name of the site that its dateline has
        ("Lensa TV video vod", None),
        ("Lensa TV olahraga voli", None),
        # a motto has a word of the headline
        ("Tempat petani bersuara dan didengar sesama warga", None),
        ("Lereng Gundul di Hula", "Lereng Gundul di Hula"),
    ],
)
def test_a_kicker_is_of_the_story(above: str, kicker: str | None) -> None:
    story = [STORY[0].replace("HULA -", "HULA, LENSA.TV -"), *STORY[1:]]
    head = [above, TITLE, "Jumat, 14 Januari 2022 | 21:57 WIB"]
    article = extract_text("\n\n".join([*head, *story]))
    assert article.headline == TITLE
    assert article.kicker == kicker


@pytest.mark.parametrize("buttons", ["Print Friendly, PDF & Email", "Print, Email & Share"])
def test_buttons_below_the_headline_are_no_picture_s(buttons: str) -> None:
    article = extract_text("\n\n".join([TITLE, buttons, *STORY]))
    assert (article.headline, article.captions) == (TITLE, ())
