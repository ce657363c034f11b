"""A sentence that begins with a word of the site or stands below a source may be told."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

DATE = "Rabu, 4 November 2026 09:30 WIB"


def read(headline: str, *lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([f"{headline}\nRina Wulandari\n{DATE}", *lines]))


@pytest.mark.parametrize(
    "line",
    [
        "Hak cipta tembang Ladang dimiliki keluarga penciptanya.",
        "Copyright atas motif itu didaftarkan keluarga pada 2011.",
        "Ilustrasi di kaset itu dilukis seorang perajin.",
        "Laporan kepolisian dari Klaten menyebut kaset disalin diam-diam.",
        "Disunting oleh Hamid, kaset itu memuat sepuluh tembang.",
        "Oleh Hamid, tembang tersebut diaransemen ulang.",
        "Langganan radio tersebut menurun tajam.",
    ],
)
def test_a_sentence_of_the_story_with_a_word_of_the_site(line: str) -> None:
    story = ["Tembang Ladang diputar lagi di radio.", line, "Keluarga menyambut gembira."]
    article = read("Tembang Ladang Kembali ke Radio", *story)
    assert list(article.body) == story
    assert [author.name for author in article.authors] == ["Rina Wulandari"]
    assert article.captions == ()


@pytest.mark.parametrize(
    "line",
    [
        "Unduh aplikasi Tani Digital di ponsel.",
        "Scroll ke bawah sampai menu pupuk.",
        "Ikuti akun Instagram Tani Digital untuk jadwal pupuk.",
    ],
)
def test_a_step_of_what_the_headline_names(line: str) -> None:
    story = ["Petani dapat memesan pupuk lewat ponsel.", line, "Lalu isi luas sawah."]
    assert list(read("Cara Memesan Pupuk lewat Tani Digital", *story).body) == story


@pytest.mark.parametrize(
    "line",
    [
        "Hak cipta dilindungi undang-undang.",
        "Copyright 2026 Kabar Nusa. All rights reserved.",
        "Unduh aplikasi Kabar Nusa untuk berita pupuk terbaru.",
        "Ikuti channel WhatsApp kami untuk kabar pupuk.",
        "Scroll untuk melanjutkan membaca.",
        "This entry was posted in Daerah and tagged pupuk on November 9, 2026 by admin.",
        "Pos ini dipublikasikan di Daerah. Tandai permalink.",
        "Entri ini ditulis dalam Daerah oleh admin. Buat penanda ke permalink.",
        "Artikel ini telah direvisi pada 27 November 2026.",
    ],
)
def test_the_site_speaks_of_itself(line: str) -> None:
    story = ["Petani dapat memesan pupuk lewat ponsel.", "Pupuk dikirim dua hari kemudian."]
    assert list(read("Cara Memesan Pupuk lewat Ponsel", *story, line).body) == story


@pytest.mark.parametrize("end", ["Sumber: Kementan", "(AFP/Hamid)"])
def test_what_looks_like_an_end_within_a_story(end: str) -> None:
    story = ["Petani dapat memesan pupuk lewat ponsel.", "Pupuk itu dikirim dua hari kemudian."]
    last = "Pemesanan pupuk itu sempat terhenti pada musim kemarau."
    assert list(read("Cara Memesan Pupuk lewat Ponsel", *story, end, last).body) == [*story, last]


@pytest.mark.parametrize("note", ["Catatan: harga dapat berubah", "Keterangan: luas dalam are"])
def test_a_note_names_nobody(note: str) -> None:
    story = ["Petani dapat memesan pupuk lewat ponsel.", note, "Lalu isi luas sawah."]
    article = read("Cara Memesan Pupuk lewat Ponsel", *story)
    assert list(article.body) == story
    assert [author.name for author in article.authors] == ["Rina Wulandari"]
