"""What announces a list or a quotation is the story's, at its beginning and in its midst.

Where a story is short, its first paragraph may be one line with a colon; a sentence may be one
word. None of them is a heading, a caption or an author.
"""

import pytest

from inakoran_extract import extract_html, extract_text
from inakoran_extract.model import Article, Dateline

HEADLINE = "Perajin Gerabah Kasongan Membuka Kelas Malam"
DATE = "Rabu, 4 November 2026 09:30 WIB"
FIRST = "Perajin gerabah Kasongan membuka kelas malam bagi warga sekitar."
LAST = "Kelas itu tidak dipungut bayaran."


def read(*lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([f"{HEADLINE}\n{DATE}", *lines]))


LISTS = [
    ["Rabu malam: tanah liat", "Jumat malam: pembakaran"],
    ["1. Tanah liat", "2. Air secukupnya"],
    ["- Tanah liat", "- Air secukupnya"],
    ["Remas tanah liat", "Bentuk di atas meja putar", "Angin-anginkan semalam"],
    ["Bantul", "Sleman", "Gunungkidul"],
    ["Rabu, 11 November 2026", "Rabu, 18 November 2026"],
]


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize(
    "lead",
    [
        "Kelas malam dibuka lagi. Berikut jadwalnya:",
        "Panitia membagi kelas menjadi beberapa malam:",
        "Begini urutannya:",
        "Peserta dapat memilih:",
        "Ketua perajin menyebutkan:",
        "Yang perlu disiapkan antara lain:",
    ],
)
def test_a_short_lead_in_begins_the_story(lead: str, listed: list[str]) -> None:
    article = read(lead, *listed, LAST)
    assert list(article.body) == [lead, *listed, LAST]
    assert article.headline == HEADLINE
    assert (article.captions, article.subheadings, article.authors) == ((), (), ())


@pytest.mark.parametrize(
    ("dateline", "printed"),
    [
        (Dateline("BANTUL", "KOMPAS.com"), "BANTUL, KOMPAS.com - "),
        (Dateline("Bantul", None), "Bantul - "),
        (Dateline("Jakarta", "CNN Indonesia"), "Jakarta, CNN Indonesia -- "),
        (Dateline("Yogyakarta", "ANTARA"), "Yogyakarta (ANTARA) - "),
    ],
)
@pytest.mark.parametrize(
    "lead", ["Kelas malam dibuka lagi. Berikut jadwalnya:", "Perajin mengajar tiga hal:"]
)
def test_a_dateline_before_a_lead_in(dateline: Dateline, printed: str, lead: str) -> None:
    text = read(f"{printed}{lead}", "Tanah liat", "Pembakaran", LAST)
    page = extract_html(
        f"<h1>{HEADLINE}</h1><p>{DATE}</p><p>{printed}{lead}</p><p>Tanah liat dipilih dahulu.</p>"
        f"<p>{LAST}</p>"
    )
    for article in (text, page):
        assert (article.dateline, article.body[0]) == (dateline, lead)
        assert (article.byline, article.authors) == (None, ())


@pytest.mark.parametrize("line", ["Rute Bantul - Sleman:", "Bantul - Sleman:"])
def test_two_places_before_a_colon_are_no_dateline(line: str) -> None:
    assert read(FIRST, line, "pukul 06.00", "pukul 09.00", LAST).dateline is None


@pytest.mark.parametrize(
    "lead",
    [
        "Bupati Bantul menegaskan:",
        "Serat Wulangreh berbunyi:",
        "Warga bisa menghubungi:",
        "Pasal 7 menetapkan:",
        "Di antaranya:",
    ],
)
def test_a_lead_in_with_a_verb_is_no_subheading(lead: str) -> None:
    quoted = '"Tanah liat menyimpan sidik jari kita."'
    article = read(FIRST, lead, quoted, LAST)
    assert list(article.body) == [FIRST, lead, quoted, LAST]


def test_a_number_to_call_below_a_lead_in() -> None:
    article = read(FIRST, "Warga bisa menghubungi:", "0812 0000 1111", LAST)
    assert list(article.body) == [FIRST, "Warga bisa menghubungi:", "0812 0000 1111", LAST]


@pytest.mark.parametrize("heading", ["Bahan:", "Cara membuat:", "Syarat peserta:"])
def test_a_heading_of_a_word_or_two_stays_one(heading: str) -> None:
    article = read(FIRST, heading, "1. Tanah liat", "2. Air secukupnya", LAST)
    assert [each.text for each in article.subheadings] == [heading]


@pytest.mark.parametrize(
    "word", ["Sayang.", "Nihil.", "Begitulah.", "Alasannya?", "Rp2 juta.", "Sepuluh hari."]
)
def test_a_word_or_two_with_a_stop_are_a_sentence(word: str) -> None:
    assert list(read(FIRST, word, LAST).body) == [FIRST, word, LAST]
    assert list(read(FIRST, LAST, word).body) == [FIRST, LAST, word]


@pytest.mark.parametrize(
    "line",
    [
        "Kelas berlanjut.***",
        "Peserta bertambah terus.***",
        "Tertarik mencoba?",
        "Beranikah kita belajar?",
        "Mereka pun pulang (rin)",
        "Sampai jumpa lagi...",
        "Semoga lancar…",
    ],
)
def test_a_short_line_closes_the_story(line: str) -> None:
    assert list(read(FIRST, LAST, line).body) == [FIRST, LAST, line]


@pytest.mark.parametrize(
    "line", ["Apakah artikel ini membantu?", "Bagaimana Cara Membuat Guci?", "Redaksi."]
)
def test_what_else_stands_below_a_story(line: str) -> None:
    assert list(read(FIRST, LAST, line).body) == [FIRST, LAST]


def test_a_paragraph_that_asks_begins_the_story() -> None:
    first = "Perajin membeberkan alasan kelas dibuka. Apa saja?"
    items = ["1. Warga ingin belajar", "2. Perajin menua"]
    assert list(read(first, *items, LAST).body) == [first, *items, LAST]


def test_names_that_a_last_sentence_promises() -> None:
    promise = "Lomba gerabah usai. Berikut nama para juaranya."
    names = ["Rina Wulandari", "Hamid Setiawan", "Dita Larasati"]
    article = read(promise, *names)
    assert list(article.body) == [promise, *names]
    assert article.authors == ()
