"""How much of a story makes a text an article."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik"
DATE = "Selasa, 12 November 2024 | 11:46 WIB"
FIRST = (
    "Petani di pesisir timur menata garam di tambak milik desa sejak hujan berhenti, kata Ratna."
)
SECOND = "Warga di pesisir timur menunggu kapal yang membawa karung baru ke gudang, kata Hamid."
NOTES = ["Petani menata garam.", "Harga naik lagi.", "Warga menunggu kapal."]
WORDS = [f"Gudang{letter}" for letter in "abcdefghijklmnopqrst"]


def fill(letters: int, end: str = ".") -> str:
    return f"Petani menata garam{' di tambak milik desa' * letters}"[: letters - 2] + f"a{end}"


def is_article(*lines: str) -> bool:
    article = extract_text("\n\n".join(lines) + "\n")
    return "no-article" not in {notice.code for notice in article.warnings}


@pytest.mark.parametrize(("sentences", "told"), [(2, False), (3, True)])
def test_three_sentences_alone_are_a_story(sentences: int, *, told: bool) -> None:
    assert is_article(" ".join(NOTES[:sentences])) is told
    assert is_article(*NOTES[:sentences]) is told


@pytest.mark.parametrize(("letters", "told"), [(399, False), (400, True)])
def test_so_are_400_letters(letters: int, *, told: bool) -> None:
    assert is_article(fill(letters)) is told


@pytest.mark.parametrize(("addresses", "told"), [(2, True), (3, False)])
def test_three_addresses_in_the_only_paragraph_are_a_feed(addresses: int, *, told: bool) -> None:
    links = [f"Baca http://kabar.id/{number} tentang garam." for number in range(addresses)]
    assert is_article(" ".join([*NOTES, *links])) is told


@pytest.mark.parametrize(("verses", "told"), [(3, False), (4, True)])
def test_four_verses_are_a_poem(verses: int, *, told: bool) -> None:
    lines = [f"Garam {word} di tepi laut" for word in ("putih", "kering", "lama", "baru")]
    assert is_article(HEADLINE, DATE, *lines[:verses]) is told


@pytest.mark.parametrize(("letters", "told"), [(90, False), (91, True)])
def test_a_sentence_without_a_stop_is_long(letters: int, *, told: bool) -> None:
    assert is_article(HEADLINE, DATE, fill(letters, "a")) is told


@pytest.mark.parametrize(("numbers", "told"), [(3, True), (5, True), (6, False)])
def test_words_of_which_one_in_five_is_a_number_are_a_cloud_of_tags(
    numbers: int, *, told: bool
) -> None:
    counted = (f"{word} {place}" for place, word in enumerate(WORDS[:numbers]))
    assert is_article(HEADLINE, DATE, " ".join([*counted, *WORDS[numbers:]])) is told


@pytest.mark.parametrize(
    ("paragraphs", "buttons", "told"),
    [(1, 5, True), (1, 6, False), (2, 6, True), (2, 14, True), (2, 15, False)],
)
def test_the_more_stands_around_the_more_story_it_takes(
    paragraphs: int, buttons: int, *, told: bool
) -> None:
    assert is_article(HEADLINE, *[FIRST, SECOND][:paragraphs], *["Bagikan"] * buttons) is told


@pytest.mark.parametrize(("signs", "told"), [(0, True), (1, True), (2, False)])
def test_signs_of_code_are_no_words(signs: int, *, told: bool) -> None:
    assert is_article(HEADLINE, DATE, f"Petani menata{' {' * signs} garam di tambak desa.") is told


@pytest.mark.parametrize(("digits", "told"), [(10, True), (20, False)])
def test_a_sentence_is_of_letters_mostly(digits: int, *, told: bool) -> None:
    assert is_article(HEADLINE, DATE, f"Petani menata garam {'7' * digits} di tambak.") is told
