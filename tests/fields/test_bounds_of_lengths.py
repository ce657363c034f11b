"""How many letters or words the lines of a field have, and what longer ones are instead."""

import pytest

from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.known_captions import part_credit, read_sure_tail
from inakoran_extract.fields.people import is_beside, is_person, read_people
from inakoran_extract.fields.placed_byline import says_byline
from inakoran_extract.fields.timestamp import read_date_line

NAME = "Rina Wulandari Hasanah Putri Lestari Ayu Dewi"
PEOPLE = "Rina Wulandari, Hamid Fauzi, Dita Larasati, Ratna Juwita, Wahyu Setiaji, "
PLACE = "Kota Lama Pesisir Timur Pulau Garam Baru"


def first(count: int, words: str) -> str:
    return " ".join(words.split()[:count])


@pytest.mark.parametrize(("letters", "dated"), [(120, True), (160, True), (161, False)])
def test_a_date_line_has_160_letters_at_most(letters: int, *, dated: bool) -> None:
    line = "Rina Wulandari | Selasa, 12 November 2024 11:46 WIB"
    line = f"{line}{' |' * 80}"[: letters - 1] + "|"
    assert (read_date_line(line) is not None) is dated


@pytest.mark.parametrize(
    ("word", "signed"), [("KEJAHATAN", False), ("PEMERINTAHANKU", False), ("PEMERINTAHANKUU", True)]
)
def test_a_section_before_a_date_has_14_letters_at_most(word: str, *, signed: bool) -> None:
    line = read_date_line(f"{word} | 16 Juni 2021 10:49")
    assert line is not None
    assert line.signed is signed


@pytest.mark.parametrize(("letters", "signs"), [(120, True), (160, True), (161, False)])
def test_a_byline_has_160_letters_at_most(letters: int, *, signs: bool) -> None:
    line = f"Pewarta: {PEOPLE * 3}"[: letters - 1].rstrip(", ")
    line += "a" * (letters - len(line))
    assert (read_byline(line) is not None) is signs


@pytest.mark.parametrize(("letters", "signs"), [(59, True), (60, True), (61, False)])
def test_a_byline_with_a_stop_has_60_letters_at_most(letters: int, *, signs: bool) -> None:
    line = "Pewarta: Rina Wulandari Hasana, Hamid Fauzi Setiadi, Ditalarasatika"
    assert (read_byline(f"{line[: letters - 1]}.") is not None) is signs


@pytest.mark.parametrize(("words", "named"), [(5, True), (6, False)])
def test_a_person_has_five_words_at_most(words: int, *, named: bool) -> None:
    assert is_person(first(words, NAME)) is named


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        (first(7, "Dinas Perikanan Kota Lama Pesisir Timur Pulau Garam"), True),
        (first(8, "Dinas Perikanan Kota Lama Pesisir Timur Pulau Garam"), False),
        ("Dosen Gizi", True),
        ("Dosen Gizi Nusa", False),  # a headline's half
        ("dosen gizi nusa lama", True),
    ],
)
def test_what_stands_beside_a_person_is_short(text: str, *, beside: bool) -> None:
    assert is_beside(text) is beside


@pytest.mark.parametrize(("words", "signs"), [(9, True), (10, False)])
def test_a_line_that_says_who_signs_is_short(words: int, *, signs: bool) -> None:
    line = first(words, f"Rina Wulandari, Dosen Gizi Universitas {PLACE}")
    assert says_byline(line) is signs


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pemilu 12", None),
        ("Rina Wulandari 12", ["Rina Wulandari"]),
        ("Rina Wul.", ["Rina Wul."]),
        ("Rina Wuland.", ["Rina Wuland"]),
        ("Rina Wulandari.", ["Rina Wulandari"]),
    ],
)
def test_what_is_left_of_a_name(text: str, names: list[str] | None) -> None:
    found = read_people(text, None)
    assert (None if found is None else [author.name for author in found]) == names


@pytest.mark.parametrize(
    ("outlet", "names"),
    [("Harian Kompas", ["Rina Wulandari"]), ("Media Indonesia Raya", ["Raya Rina Wulandari"])],
)
def test_an_outlet_before_a_reporter_is_known_by_its_name(outlet: str, names: list[str]) -> None:
    signed = read_byline(f"Laporan Wartawan {outlet} Rina Wulandari")
    assert signed is not None
    assert [author.name for author in signed.authors] == names


@pytest.mark.parametrize(("words", "placed"), [(4, True), (5, False)])
def test_a_place_has_four_words_at_most(words: int, *, placed: bool) -> None:
    assert (read_dateline(f"{first(words, PLACE)}, Inakoran") is not None) is placed


@pytest.mark.parametrize(("words", "credited"), [(7, True), (8, True), (9, False)])
def test_a_credit_in_brackets_has_eight_words_at_most(words: int, *, credited: bool) -> None:
    office = first(words, f"Dinas Perikanan {PLACE}")
    assert (part_credit(f"Petani menata garam ({office})").credit is not None) is credited


@pytest.mark.parametrize(("words", "credited"), [(2, True), (3, False)])
def test_small_letters_in_brackets_credit_by_two_words(words: int, *, credited: bool) -> None:
    remark = first(words, "jarak dari tepi")
    assert (part_credit(f"Petani menata garam ({remark})").credit is not None) is credited


@pytest.mark.parametrize(("words", "credited"), [(4, True), (5, False)])
def test_a_name_in_small_letters_behind_a_slash_has_four_words(
    words: int, *, credited: bool
) -> None:
    credit = f"Kabarnusa/{first(words, NAME).lower()}"
    assert part_credit(f"Petani menata garam. {credit}").credit == (credit if credited else None)


@pytest.mark.parametrize(("words", "credited"), [(4, False), (5, True)])
def test_a_name_behind_a_dash_credits_what_has_five_words(words: int, *, credited: bool) -> None:
    shown = first(words, "Petani desa menata garam di tambak")
    credit = part_credit(f"{shown} - Rina Wulandari").credit
    assert credit == ("Rina Wulandari" if credited else None)


@pytest.mark.parametrize(("word", "credited"), [("QRS", False), ("QRST", True)])
def test_capitals_behind_a_stop_credit_by_four_letters(word: str, *, credited: bool) -> None:
    assert part_credit(f"Petani menata garam. {word}").credit == (word if credited else None)


@pytest.mark.parametrize(("letters", "shown"), [(150, True), (220, True), (221, False)])
def test_what_credits_itself_stands_behind_220_letters_at_most(
    letters: int, *, shown: bool
) -> None:
    credit = " Instagram/@rina"
    text = f"Petani menata garam{' di tambak milik desa' * 12}"[: letters - len(credit) - 1]
    assert (read_sure_tail(f"{text}a{credit}") is not None) is shown
