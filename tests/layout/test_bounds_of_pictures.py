"""Which lines are a picture's, and where that stops."""

import pytest

from inakoran_extract import Article, extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik"
HEAD = f"{HEADLINE}\n\nSelasa, 12 November 2024 | 11:46 WIB\n\n"
STORY = """\
Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti selama dua pekan.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""
LAST = "Warga menata garam hasil panen pertama tahun ini di tambak milik desa sejak Senin pagi."


def pictures(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    ("credit", "signs"),
    [
        ("Foto: Humas/Rina Wulandari", False),
        ("Dinas Perikanan/Rina Wulandari", True),
        ("Kompas.com/Rina Wulandari", True),
    ],
)
def test_all_but_a_label_before_a_slash_sign_a_storys_last_sentence(
    credit: str, *, signs: bool
) -> None:
    article = extract_text(f"{HEAD}{STORY}\n{LAST} ({credit})\n")
    assert article.signoff == (f"({credit})" if signs else None)
    assert pictures(article) == ([] if signs else [(LAST, credit.removeprefix("Foto: "))])


@pytest.mark.parametrize(("letters", "shown"), [(24, False), (25, True)])
def test_a_sentence_printed_twice_is_a_caption_from_25_letters_on(
    letters: int, *, shown: bool
) -> None:
    sentence = f"Petani menata garam {'a' * (letters - 21)}."
    article = extract_text(f"{HEAD}{sentence}\n\n{sentence}\n\n{STORY}")
    assert pictures(article) == [(sentence, None)] * shown


def test_an_outlet_above_capitals_and_a_dash_credits_a_picture() -> None:
    shown = "TALUD JEBOL - Air sungai mengalir lewat talud yang jebol di tepi kali."
    article = extract_text(f"{HEAD}Kabar Nusa\n\n{shown}\n\n{STORY}")
    assert pictures(article) == [(shown, "Kabar Nusa")]
    article = extract_text(f"{HEAD}Talud Sungai\n\n{shown}\n\n{STORY}")
    assert pictures(article) == [("Talud Sungai", None)]


def test_a_photographer_and_an_agency_below_a_button_credit_the_line_below() -> None:
    shown = "Petani menata garam di tambak pesisir timur"
    article = extract_text(f"{HEAD}Lihat Foto\n\nNidal SOLH / AFP\n\n{shown}\n\n{STORY}")
    assert pictures(article) == [(shown, "Nidal SOLH / AFP")]


def test_a_caption_alone_below_a_button_leaves_the_story_whole() -> None:
    shown = "Petani menata garam"
    article = extract_text(f"{HEAD}Lihat Foto\n\n{shown}\n\n{STORY}")
    assert pictures(article) == [(shown, None)]
    assert len(article.body) == 3


def test_a_code_above_a_texts_last_line_labels_it() -> None:
    article = extract_text(f"{HEAD}MDN\n\nPetani menata garam (Antara/Rina Wulandari)\n")
    assert [caption.label for caption in article.captions] == ["MDN"]


@pytest.mark.parametrize(
    ("behind", "text"),
    [
        (" Petani di Tambak (Foto: Antara/Rina)", "Petani di Tambak"),
        (", Petani di Tambak (Foto: Antara/Rina)", f"{HEADLINE}, Petani di Tambak"),
        (" petani di tambak (Foto: Antara/Rina)", f"{HEADLINE} petani di tambak"),
    ],
)
def test_a_headline_is_glued_to_a_caption_only_by_a_blank(behind: str, text: str) -> None:
    article = extract_text(f"{HEAD}{HEADLINE}{behind}\n\n{STORY}")
    assert pictures(article) == [(text, "Antara/Rina")]
