"""What stands below a sign-off or a rail: teasers, or the rest of the story."""

import pytest

from inakoran_extract import extract_text

HEAD = "Harga Garam di Pesisir Timur Naik\n\nSelasa, 12 November 2024 | 11:46 WIB\n\n"
DATE = "Rabu, 13 November 2024 | 10:00 WIB"
TOLD = [
    f"{who} di pesisir timur menata garam di tambak milik desa sejak hujan berhenti, kata Ratna."
    for who in ("Petani", "Warga", "Nelayan", "Pembeli", "Camat", "Bupati")
]


def count_body(*lines: str) -> int:
    return len(extract_text(HEAD + "\n\n".join((*TOLD[:3], *lines)) + "\n").body) - 3


def fill(letters: int, who: str = "Warga") -> str:
    return f"{who} menata garam{' di tambak milik desa' * letters}"[: letters - 2] + "a."


@pytest.mark.parametrize(("paragraphs", "count"), [(1, 0), (2, 0), (3, 3)])
def test_two_sentences_below_a_signoff_are_teasers(paragraphs: int, count: int) -> None:
    assert count_body("(rin/wul)", *TOLD[3 : 3 + paragraphs]) == count


@pytest.mark.parametrize(
    ("first", "second", "count"), [(120, 120, 0), (80, 80, 0), (121, 80, 2), (80, 121, 2)]
)
def test_teasers_have_120_letters_at_most(first: int, second: int, count: int) -> None:
    assert count_body("(rin/wul)", fill(first), fill(second, "Camat")) == count


@pytest.mark.parametrize(("letters", "count"), [(150, 0), (250, 0), (251, 1)])
def test_between_two_rails_only_a_long_paragraph_is_the_storys(letters: int, count: int) -> None:
    assert count_body("Berita Terkait", fill(letters), "Berita Terkait") == count


@pytest.mark.parametrize(
    ("title", "heads"), [("Kapal Sula Tiba", False), ("Kapal Sula Tiba Lagi", True)]
)
def test_another_head_has_a_title_of_four_words(title: str, *, heads: bool) -> None:
    assert (count_body(title, DATE, "Rina Wulandari", *TOLD[3:]) == 0) is heads


@pytest.mark.parametrize(("letters", "count"), [(30, 0), (31, 2)])
def test_very_short_paragraphs_do_not_go_on_below_a_rail(letters: int, count: int) -> None:
    below = [fill(letters, who) for who in ("Warga", "Camat")]
    assert count_body("Berita Terkait", *below, "(rin/wul)") == count
