"""What is left of a head without its headline: who wrote, when, what a picture shows."""

import pytest

from inakoran_extract import Article, extract_text

DATE = "Selasa, 10-11-2026 | 04:05 pm"
STORY = (
    "Sumenep, Inakoran",
    "Harga garam rakyat di Sumenep naik dua kali lipat sejak hujan turun lebih awal tahun ini.",
    '"Kami baru bisa panen lagi bulan depan," kata seorang petambak di pesisir Pinggir Papas.',
    "Dinas perdagangan mencatat stok di gudang tinggal separuh dari tahun lalu.",
)
SHOWN = "Petambak mengangkut karung ke tepi jalan"


def read(*head: str) -> Article:
    return extract_text("\n\n".join((*head, *STORY)))


def codes(article: Article) -> list[str]:
    return sorted(notice.code for notice in article.warnings)


@pytest.mark.parametrize("name", ["Binsar", "Yusran", "Rina Wulandari", "Petrus Lede Wain"])
def test_a_name_above_the_date_signs(name: str) -> None:
    article = read(name, DATE)
    assert (article.headline, article.byline) == (None, name)
    assert [author.name for author in article.authors] == [name]
    assert codes(article) == ["no-headline"]


@pytest.mark.parametrize("headline", ["Garam Langka", "Petambak Gembira Lagi", "Sumenep Hujan"])
def test_few_words_that_the_story_tells_are_a_headline(headline: str) -> None:
    assert read(headline, DATE).headline == headline


@pytest.mark.parametrize("label", ["MDN", "RED", "IST"])
def test_a_labelled_picture_below_name_and_date_is_one(label: str) -> None:
    article = read("Binsar", DATE, f"{label}\n{SHOWN}")
    assert (article.headline, article.byline) == (None, "Binsar")
    (caption,) = article.captions
    assert (caption.text, caption.label or caption.credit) == (SHOWN, label)


@pytest.mark.parametrize(
    "line",
    [
        SHOWN,
        "Gudang Garam Pinggir Papas",
        "Oleh Rahmat Hidayat - Mahasiswa Kelautan, 2022",
        "Penulis: Rahmat Hidayat, petambak garam Sumenep",
        "Dipersembahkan oleh Bank Garam",
        "Sumenep Raya",
        "KABARNUSA",
        "Rahmat Hidayat 2 hari lalu",
    ],
)
def test_what_may_be_something_else_is_doubted(line: str) -> None:
    head = ("Binsar", DATE, line) if line.startswith(("Petambak", "Gudang")) else (line, DATE)
    article = read(*head)
    assert article.headline in (line, None)
    assert codes(article)[0] in ("headline-unsure", "no-headline")


@pytest.mark.parametrize(
    "head",
    [
        (DATE, "Petambak Garam Panen Dua Kali", "Oleh: Binsar"),
        ("Binsar", DATE, "Petambak Garam Panen Dua Kali Tahun Ini"),
        ("Petambak garam panen dua kali tahun ini", "Binsar", DATE),
        ("Laporan Keuangan Garam Terlambat", "Binsar", DATE),
    ],
)
def test_a_headline_is_not_doubted(head: tuple[str, ...]) -> None:
    article = read(*head)
    assert article.headline in head
    assert "headline-unsure" not in codes(article)


def test_menu_words_far_above_the_date_sign_nothing() -> None:
    menu = ("Beranda", "Transkrip Pidato", "Kirim Tulisan", "Layanan", "Trans Studio")
    article = read(*menu, "Oleh: Rina Wulandari", DATE)
    assert article.byline == "Oleh: Rina Wulandari"
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


def test_an_address_above_a_headline_is_no_pictures_source() -> None:
    headline = "Petambak Garam Panen Dua Kali"
    assert read("Sumber: kabarnusa.com", headline, "Binsar", DATE).headline == headline


@pytest.mark.parametrize("end", ["-- SELESAI --", "*** Selesai ***", "-- END --"])
def test_a_line_that_ends_a_release_below_its_sign_off_is_no_tag(end: str) -> None:
    text = "\n\n".join(("Petambak Panen Dua Kali", "Binsar", DATE, *STORY, "(mea/mea)", end))
    assert extract_text(text).tags == ()


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Kisah Baru Dari Tepi Kali", "Warga Hula Menanam Bakau di Tepi Kali", True),
        ("Warga Hula Menanam Bakau di Tepi Kali", "Kisah Baru Dari Tepi Kali", False),
        # as most decks are written
        ("Kisah Baru Dari Tepi Kali", "Warga Hula menanam bakau di tepi kali bersama", False),
    ],
)
def test_a_deck_that_the_story_says_more_of_may_be_the_headline(
    first: str, second: str, *, told: bool
) -> None:
    story = (
        "Warga Desa Hula menanam bakau di tepi kali sejak Senin pagi bersama petugas dinas.",
        "Mereka mengikat bambu di tepi pantai agar bibit tidak hanyut oleh ombak besar.",
    )
    article = extract_text("\n\n".join((first, second, "Selasa, 12 November 2024", *story)))
    assert ("headline-unsure" in [notice.code for notice in article.warnings]) is told


CLIPPING = ("KLIPING MEDIA CETAK", "Edisi Kamis, 20 Juni 2024")
ROWS = ("Media : Harian Tani", "Hari/Tgl : Kamis, 20 Juni 2024", "Halaman : 1", "Nada : Negatif")


@pytest.mark.parametrize(
    "title", ["Pupuk Terlambat, Petani Tanam Seadanya", "PUPUK TERLAMBAT LAGI"]
)
def test_a_row_of_a_clipping_s_head_is_no_headline(title: str) -> None:
    story = (
        "INDRAMAYU (TM) - Pupuk terlambat lagi sehingga petani memulai musim tanam seadanya.",
        "Petani patungan membeli pupuk kandang karena pupuk bersubsidi belum datang.",
    )
    text = "\n\n".join(("\n".join(CLIPPING), "\n".join(ROWS), title, *story))
    assert extract_text(text).headline == title


def test_a_headline_with_a_label_stands_above_labels_of_who_and_when() -> None:
    head = ("Cek Fakta : Pupuk Terlambat Lagi", "Penulis : Rina Wulandari", "Editor : Ahmad Fauzi")
    story = (
        "Pupuk terlambat lagi sehingga petani memulai musim tanam seadanya sejak pekan lalu.",
        "Petani patungan membeli pupuk kandang karena pupuk bersubsidi belum datang.",
    )
    assert extract_text("\n".join((*head, *story))).headline == head[0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("PUPUK BERSUBSIDI TERLAMBAT,", "PETANI LERENG TANAM SEADANYA"),
        ("Pupuk Terlambat di Lereng,", "Petani Tanam Seadanya"),
    ],
)
def test_a_headline_broken_behind_a_comma(first: str, second: str) -> None:
    story = (
        "Pupuk bersubsidi terlambat lagi sehingga petani memulai musim tanam seadanya.",
        "Petani patungan membeli pupuk kandang karena pupuk bersubsidi belum datang.",
    )
    text = "\n\n".join((f"{first}\n{second}", "Kamis, 20 Juni 2024", *story))
    assert extract_text(text).headline == f"{first} {second}"
