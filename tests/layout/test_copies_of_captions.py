"""What stands for a picture where it isn't shown, and its caption: a sentence said twice."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Caption

HEAD = "Warga Wairopa Bangun Rumah Baca\n\nRina Wulandari\n\nRabu, 12 November 2025"
LEAD = "Warga membangun rumah baca di tepi kali sejak pagi hari dengan bambu dari kebun sendiri."
STORY = [
    '"Kami senang," kata Sumarni, warga setempat.',
    "Rumah baca itu dibuka setiap sore untuk anak-anak di kampung.",
]
SHOWN = "Warga mengikat bambu di tepi kali"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (SHOWN, f"{SHOWN} (Foto: Yohana Bere)"),
        (f"{SHOWN}.", f"{SHOWN}. Foto: Yohana Bere"),
        (f"{SHOWN}.", f"{SHOWN} [Foto: Yohana Bere]"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_caption_with_its_credit_has_its_copy_above(
    first: str, second: str, between: str
) -> None:
    article = extract_text("\n\n".join([HEAD, LEAD, f"{first}{between}{second}", *STORY]))
    assert [(shown.text or "").rstrip(".") for shown in article.captions] == [SHOWN]
    assert article.captions[0].credit == "Yohana Bere"
    assert list(article.body) == [LEAD, *STORY]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Yohana Bere membuka kelas membaca di tepi kali.",
         "Yohana Bere membuka kelas resmi membaca di tepi kali."),
        ("Anak-anak Wairopa membaca buku cerita di teras.",
         "Anak-anak Wairopa membaca buku cerita baru di teras."),
    ],
)  # fmt: skip
def test_a_sentence_said_again_but_for_a_word_is_a_caption(first: str, second: str) -> None:
    article = extract_text("\n\n".join([HEAD, LEAD, f"{first}\n{second}", *STORY]))
    assert list(article.body) == [LEAD, *STORY]
    assert {shown.text for shown in article.captions} <= {first, second}
    assert article.captions


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Rumah baca itu ramai setiap sore.", "Rumah baca itu ramai setiap sore dan hari libur."),
        ("Rumah baca itu ramai pada sore hari.", "Rumah baca itu ramai pada hari libur sore hari."),
    ],
)  # fmt: skip
def test_sentences_that_begin_alike_stay_in_the_story(first: str, second: str) -> None:
    article = extract_text("\n\n".join([HEAD, LEAD, first, second, *STORY]))
    assert list(article.body) == [LEAD, first, second, *STORY]


@pytest.mark.parametrize(
    ("text", "credit"),
    [("Logo Taman Baca Wairopa", "Suluh Hula.net"), ("Peta dan Denah Rumah Baca", "dok. Suluh")],
)
def test_a_caption_below_a_button_has_its_own_credit(text: str, credit: str) -> None:
    article = extract_text("\n\n".join([HEAD, f"Lihat foto\n{text} ({credit})", LEAD, *STORY]))
    assert article.captions == (Caption(text, credit, None, 0),)
    assert list(article.body) == [LEAD, *STORY]


def test_a_platform_that_answers_for_nothing_is_none_of_the_story() -> None:
    said = "Suluh adalah platform blog. Konten ini tidak mewakili pandangan redaksi Suluh."
    assert list(extract_text("\n\n".join([HEAD, said, LEAD, *STORY])).body) == [LEAD, *STORY]
