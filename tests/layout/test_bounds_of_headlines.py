"""Where a headline stops: how far above its story, how long, and what stands about it."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
STORY = """\
Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti selama dua pekan.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""


def sentence(letters: int, end: str = ".") -> str:
    words = f"Petani garam di pesisir timur memanen lebih awal{' di tambak desa' * letters}"
    return f"{words[: letters - 2]}a{end}"


@pytest.mark.parametrize(("lines", "headed"), [(40, True), (57, True), (61, False)])
def test_a_headline_stands_60_lines_above_its_story_at_most(lines: int, *, headed: bool) -> None:
    article = extract_text(HEADLINE + DATE + "Bagikan\n\n" * lines + STORY)
    assert (article.headline is not None) is headed


@pytest.mark.parametrize(("lines", "pictured"), [(4, True), (5, False)])
def test_below_a_menu_of_five_lines_loose_lines_are_no_captions(
    lines: int, *, pictured: bool
) -> None:
    dump = "garam\n\n" * lines + f"{HEADLINE}{DATE}Petani menata garam\n\n{STORY}"
    assert len(extract_text(dump).captions) == pictured


@pytest.mark.parametrize(("letters", "headed"), [(80, True), (150, True), (151, False)])
def test_a_question_above_a_date_is_a_headline_of_150_letters_at_most(
    letters: int, *, headed: bool
) -> None:
    asked = sentence(letters, "?")
    article = extract_text(f"Berita Terkait\n\n{asked}\n\n{DATE}{STORY}")
    assert article.headline == (asked if headed else None)


@pytest.mark.parametrize(("below", "headed"), [(DATE, True), ("Editor: Rina Wulandari\n\n", False)])
def test_only_a_date_makes_a_question_the_headline(below: str, *, headed: bool) -> None:
    asked = sentence(80, "?")
    article = extract_text(f"Berita Terkait\n\n{asked}\n\n{below}{STORY}")
    assert (article.headline == asked) is headed


@pytest.mark.parametrize(("letters", "decked"), [(200, True), (250, True), (251, False)])
def test_a_deck_between_a_headlines_copies_has_250_letters_at_most(
    letters: int, *, decked: bool
) -> None:
    deck = sentence(letters)
    article = extract_text(f"{HEADLINE}{deck}\n\n{HEADLINE}{DATE}{STORY}")
    assert article.kicker == (deck if decked else None)


@pytest.mark.parametrize(("lines", "decked"), [(3, True), (6, True), (7, False)])
def test_a_headlines_copies_stand_near(lines: int, *, decked: bool) -> None:
    deck = sentence(80)
    between = f"{deck}\n\n" + "Bagikan\n\n" * lines
    article = extract_text(f"{HEADLINE}{between}{HEADLINE}{DATE}{STORY}")
    assert article.kicker == (deck if decked else None)
