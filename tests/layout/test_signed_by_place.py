"""Who signs by where a line stands, and what stands there and names nobody."""

import pytest

from inakoran_extract import extract_text

TITLE = "Gandeng Akademi, Kampung Tani Wairopa Segera Diluncurkan"
STORY = [
    "HULA - Kelompok tani Wairopa menjalin kerja sama dengan akademi pertanian, Rabu pagi.",
    "Kerja sama itu mencakup penelitian tanah, pembibitan, dan pelatihan selama dua tahun.",
    "Mahasiswa akan tinggal di kampung tersebut selama dua bulan pada musim tanam.",
]


@pytest.mark.parametrize("initials", ["(LN/Rul/R-4)", "(rin/wah)", "(RW/N-1)"])
def test_initials_between_headline_and_date_are_the_byline(initials: str) -> None:
    article = extract_text("\n\n".join([f"{TITLE}\n{initials}\n10/7/2017 07:00", *STORY]))
    assert (article.byline, article.authors, article.captions) == (initials, (), ())


@pytest.mark.parametrize("section", ["Matraman", "Pesisir", "Lembata"])
def test_a_word_of_the_menu_signs_nothing(section: str) -> None:
    menu = f"Home Lereng Raya Danau {section} Khutbah Tokoh Video Risalah"
    head = [menu, "Jumat, 15 Januari 2021", section, TITLE]
    article = extract_text("\n\n".join([*head, *STORY]))
    assert (article.byline, article.authors) == (None, ())
    assert article.headline == TITLE


@pytest.mark.parametrize("desk", ["Suluh Indonesia", "Buana Indonesia", "Lentera Pagi Indonesia"])
def test_what_is_of_all_the_country_is_no_person(desk: str) -> None:
    head = f"{TITLE}\n\nRina Wulandari, {desk}\nMinggu, 19 Maret 2023"
    article = extract_text("\n\n".join([head, *STORY]))
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


SHOWN = "Para petani mencangkul lahan di lereng. Foto: Rina Wulandari/Suluh"


@pytest.mark.parametrize(
    "deck",
    [
        '" Ketua kelompok berharap tanah yang tandus kembali subur dalam dua tahun "',
        "“Akademi menanggung seluruh biaya penelitian tanah di kampung itu”",
    ],
)
def test_a_deck_may_be_within_quotation_marks(deck: str) -> None:
    head = f"{TITLE}\n\nMinggu, 19 Maret 2023\n{SHOWN}"
    article = extract_text("\n\n".join([head, deck, *STORY]))
    assert article.kicker == deck
    assert [caption.credit for caption in article.captions] == ["Rina Wulandari/Suluh"]
