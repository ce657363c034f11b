"""Paragraphs that lack but their full stop, and the headings and captions beside them."""

import pytest

from inakoran_extract import extract_html, extract_text

HEAD = "Petambak Sumenep Menutup Gudang Lama\n\nSenin, 2 November 2026 | 09:00 WIB\n\n"
FIRST = "Petambak di Kalianget menutup gudang garam yang atapnya runtuh bulan lalu."
LAST = "Warga memakai gerobak dan dua truk pinjaman sampai semua karung pindah."
CREDITED = "Karung garam di atas gerobak (Foto: Rina Dewi)"
TOLD = (
    "Petugas tersebut ditempatkan di seluruh pos yang berada di tepi jalan",
    "Suhartono berharap jadwal bongkar truk bisa dilanjutkan sampai akhir tahun",
    "Meski begitu, gudang tetap terbuka untuk para perajin",
    "Atapnya ringan. Dindingnya dari papan kayu jati yang lama",
)


@pytest.mark.parametrize(
    "told", [*TOLD, "Rahmat Hidayat menyerahkan kunci gudang baru kepada warga desa"]
)
def test_a_long_sentence_heads_nothing(told: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{told}\n\n{LAST}")
    assert (article.body, article.subheadings) == ((FIRST, told, LAST), ())


@pytest.mark.parametrize("told", TOLD)
def test_what_goes_on_with_the_story_is_no_caption(told: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{CREDITED}\n\n{LAST}\n\n{told}\n\n{FIRST[:-1]} lagi.")
    assert told in article.body
    assert [caption.credit for caption in article.captions] == ["Rina Dewi"]


@pytest.mark.parametrize("told", TOLD[:3])
def test_nor_is_it_lost_below_the_last_picture(told: str) -> None:
    article = extract_text(
        f"{HEAD}{FIRST}\n\n{LAST}\n\n{CREDITED}\n\n{told}\n\nBaca juga: Harga Garam"
    )
    assert article.body == (FIRST, LAST, told)


@pytest.mark.parametrize(
    "heading",
    [
        "Harapan warga kepada pemerintah setempat",
        "20 gudang memperebutkan hadiah senilai 99 ribu rupiah per karung (sekira enam dolar)",
        "Tidak ada parkir berbayar di gudang baru",
    ],
)
def test_headings_stay(heading: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{heading}\n\n{LAST}")
    assert [sub.text for sub in article.subheadings] == [heading]


def test_a_line_below_the_last_picture_that_shows_it_is_no_paragraph() -> None:
    shown = "Traktor bantuan kementerian tiba di Pelabuhan Anggrek, Gorontalo Utara"
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{CREDITED}\n\n{shown}")
    assert article.body == (FIRST, LAST)


@pytest.mark.parametrize(
    "told", ["Pelaku kabur.", "Ia meninggal.", "Persib menang.", "Pemerintah berjanji."]
)
@pytest.mark.parametrize("below", ["", "Tags: garam", "(mea/mea)", "Baca juga: Harga Garam Naik"])
def test_two_words_with_a_stop_are_a_paragraph(told: str, below: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{told}\n\n{below}")
    assert (article.body, article.subheadings) == ((FIRST, LAST, told), ())
    article = extract_text(f"{HEAD}{FIRST}\n\n{told}\n\n{LAST}\n\n{below}")
    assert (article.body, article.subheadings) == ((FIRST, told, LAST), ())


def test_nor_are_they_lost_behind_a_break_of_a_page() -> None:
    title, date = HEAD.split("\n\n")[:2]
    article = extract_html(f"<h1>{title}</h1><p>{date}</p><p>{FIRST}<br>{LAST}<br>Ia pasrah.</p>")
    assert article.body == (FIRST, LAST, "Ia pasrah.")


@pytest.mark.parametrize("name", ["MUH. SYAIFUL H.", "Rina H.", "Rina S.Pd."])
def test_a_name_with_a_stop_is_no_paragraph(name: str) -> None:
    assert extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{name}").body == (FIRST, LAST)


LINKS = (
    "Baca juga: Harga Garam Naik",
    "Baca juga:\n\nHarga Garam Naik\n\nGudang Pragaan Dibuka Lagi",
)
LOST = (
    "Rahmat Hidayat menyerahkan kunci gudang baru kepada warga desa dua hari lalu",
    "Pemerintah kabupaten berjanji memberi bantuan terpal dan tali pada awal tahun depan",
)


@pytest.mark.parametrize("told", LOST)
@pytest.mark.parametrize("links", LINKS)
@pytest.mark.parametrize("below", ["", "KOMENTAR", "(mea/mea)"])
def test_below_the_storys_links_it_is_read_or_told(told: str, links: str, below: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{links}\n\n{told}\n\n{below}\n")
    codes = [notice.code for notice in article.warnings]
    assert told in article.body or codes == ["story-unsure"]


@pytest.mark.parametrize(
    "line",
    [
        "*Penulis adalah petambak garam yang tinggal di Kalianget sejak kecil",
        "Gudang Garam Rakyat Kalianget Dibuka Lagi Setelah Atapnya Runtuh",
    ],
)
def test_what_the_site_says_below_a_story_is_not_told(line: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{LINKS[0]}\n\n{line}")
    assert (article.body, article.warnings) == ((FIRST, LAST), ())
