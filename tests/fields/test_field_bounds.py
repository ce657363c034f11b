"""Where the readers of fields stop: a number, or one more condition, and what it keeps out."""

from datetime import time

import pytest

from inakoran_extract.fields.byline import Signed, read_byline
from inakoran_extract.fields.credits import Picture, read_leading, read_trailing
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.dateline_opening import read_opening
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.timestamp import read_date_line

SENTENCE = "Harga kopi naik sejak pekan lalu di pasar kota."


def test_a_desk_has_six_words_at_most() -> None:
    assert read_byline("Tim Redaksi Liputan Daerah Sumatra Utara - detikNews") == Signed(())
    assert read_byline("Tim Redaksi Liputan Daerah Khusus Sumatra Utara - detikNews") is None


def test_what_stands_in_a_bylines_place_before_an_outlet_has_four_words_at_most() -> None:
    assert read_placed("20detik Signature Khusus Malam - detikNews") == Signed(())
    assert read_placed("20detik Signature Khusus Malam Minggu - detikNews") is None


def test_a_place_before_a_bar_is_in_capitals() -> None:
    assert read_dateline(f"TAKENGON | {SENTENCE}") is not None
    assert read_dateline(f"Takengon | {SENTENCE}") is None


def test_an_acronym_before_a_bar_is_no_place() -> None:
    assert read_dateline(f"LERENG | {SENTENCE}") is not None
    assert read_dateline(f"KBA | {SENTENCE}") is None
    assert read_opening(f"LERENG | {SENTENCE}", ()) is not None
    assert read_opening(f"KBA | {SENTENCE}", ()) is None


def test_a_clock_before_a_date_that_has_its_own_is_left() -> None:
    line = read_date_line("pukul 10:05, Selasa 12 November 2024 11:00")
    assert line is not None
    assert line.stamp.time == time(11)


def test_a_credit_behind_a_sentence_is_no_second_sentence() -> None:
    caption = "Petani garam menata hasil panen."
    credit = "ANTARA/Rina Wulandari/Dinas Perdagangan"
    assert read_trailing(f"{caption} {credit}") == Picture(caption, credit)
    story = f"{credit} dan warga menata garam di tambak itu sejak kemarin pagi"
    assert len(story) < 140
    assert read_trailing(f"{caption} {story}") is None


@pytest.mark.parametrize("name", ["Rina Wulandari Putri", "10 WIB"])
def test_what_stands_behind_a_stop_credits_only_in_capitals(name: str) -> None:
    assert part_credit(f"Petani menata garam. {name}").credit is None
    assert part_credit("Petani menata garam. RINA WULANDARI").credit == "RINA WULANDARI"


@pytest.mark.parametrize("credit", ["Kompas", "EPA"])
def test_an_outlet_or_an_agency_behind_a_slash_credits(credit: str) -> None:
    text = "Ketua Fraksi, Siti H"
    assert part_credit(f"{text}/{credit}") == Picture(text, credit)


def test_only_a_bracket_that_is_all_the_rest_is_the_photographers_place() -> None:
    assert read_leading("VIVA/ RINA (Bima)") == Picture(None, "VIVA/ RINA (Bima)")
    caption = "(kiri) menata garam di tambak"
    assert read_leading(f"ANTARA/RINA {caption}") == Picture(caption, "ANTARA/RINA")
    caption += " (11/2)"
    assert read_leading(f"ANTARA/RINA {caption}") == Picture(caption, "ANTARA/RINA")


def test_a_bracket_without_an_end_credits_what_stands_in_front() -> None:
    assert part_credit("A[ist") == Picture("A", "ist")
    assert part_credit("[ist").credit is None
