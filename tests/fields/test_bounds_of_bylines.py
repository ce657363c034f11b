"""Where names and dates stop, in the lines that hold both: a number or a condition, and its use."""

import pytest

from inakoran_extract.fields.byline import say_again
from inakoran_extract.fields.date_rests import is_weekday
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.people import read_people
from inakoran_extract.fields.placed_byline import read_job, read_placed, says_byline
from inakoran_extract.fields.stated import read_times
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Role


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Rina Wulandari, Hamid Fauzi", False),  # a headline may be of the two
        ("Rina Wulandari, Dosen Gizi", True),
        ("Rina Wulandari (Bogor)", True),
        ("Rina Wulandari - Bogor", True),
    ],
)
def test_names_alone_are_no_byline_but_what_is_beside_them_makes_them_one(
    text: str,
    *,
    signs: bool,
) -> None:
    assert says_byline(text) is signs


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Rina Wulandari by Rina Wulandari", "by Rina Wulandari"),
        ("Rina Wulandari by Hamid", ""),
        ("Rina Wulandari", ""),
    ],
)
def test_only_the_same_name_is_said_again(text: str, again: str) -> None:
    assert say_again(text) == again


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rina Wulandari Suara.Com", "Rina Wulandari"),
        ("Rina Wulandari 12", "Rina Wulandari"),
        ("Rina W. Putri", "Rina W. Putri"),
    ],
)
def test_an_outlets_domain_and_a_number_are_no_part_of_a_name(text: str, name: str) -> None:
    assert [author.name for author in read_people(text, None) or ()] == [name]


@pytest.mark.parametrize(
    ("words", "weekday"), [("Selasa Pon", True), ("Jum'at Kliwon", True), ("Selasa Kopi", False)]
)
def test_a_javanese_day_may_stand_behind_a_weekday(words: str, *, weekday: bool) -> None:
    assert is_weekday(words) is weekday


def test_a_word_before_a_date_is_one_with_it() -> None:
    line = read_date_line("Tayang: Selasa, 12 November 2024 11:46 WIB")
    assert line is not None
    assert line.cuts == ((0, Role.TIMESTAMP),)


def test_a_labelled_credit_has_eight_words_at_most() -> None:
    credit = "Dinas Pusat Arsip dan Buku Kota Ujung Baru"
    assert part_credit(f"Petani menata garam Sumber: {credit}").credit == credit
    assert part_credit(f"Petani menata garam Sumber: {credit} Lama").credit is None


@pytest.mark.parametrize(
    ("stated", "times"),
    [
        ("788918399", []),
        ("1400000000", ["2014-05-13T16:53:20+00:00", "2014-05-13T16:53:20+07:00"]),
        ("0788918399", []),
        ("0788918400", ["1995-01-01T00:00:00+00:00", "1995-01-01T00:00:00+07:00"]),
    ],
)
def test_seconds_since_1970_are_a_time_of_the_web(stated: str, times: list[str]) -> None:
    assert [reading.time for reading in read_times(stated, "Asia/Jakarta")] == times


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rina W.", ["Rina W."]),
        ("Rina, S.Pd.", ["Rina, S.Pd."]),
        ("Rina Wulandari.", None),
        ("Rina!", None),
        ("in Khazanah", None),
        ("20detik Signature - detikNews", []),
        ("oleh -843 kali", None),
        ("Teks dan foto oleh Rina Wulandari", ["Rina Wulandari"] * 2),
        ("Foto dan teks Rina Wulandari", ["Rina Wulandari"] * 2),
    ],
)
def test_who_stands_in_a_bylines_place(text: str, names: list[str] | None) -> None:
    signed = read_placed(text)
    assert (signed and [author.name for author in signed.authors]) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kiriman: Rina Wulandari", ["Rina Wulandari"]),
        ("Narasumber: Rina Wulandari", []),
        ("Kiriman: Rina", None),
        ("Kiriman Rina Wulandari", None),
        ("pemeriksa fakta: Rina Wulandari", None),
        ("Pemeriksa Fakta Kami: Rina Wulandari", ["Rina Wulandari"]),
        ("Pemeriksa Fakta Kami Semua: Rina Wulandari", None),
    ],
)
def test_a_job_that_no_list_has_is_short_and_a_name(text: str, names: list[str] | None) -> None:
    signed = read_job(text)
    assert (signed and [author.name for author in signed.authors]) == names
