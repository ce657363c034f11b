"""How far the values of dates, zones and credits go, and what stands beyond is none."""

import pytest

from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.date_rests import is_hijri
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.dates import find_stamp

OFFICE = "Dinas Perikanan Kota Lama Pesisir Timur Pulau Garam Baru Sekaligus"
SENTENCE = (
    "Warga memanen garam di tambak pesisir timur pada musim kemarau yang panjang sebelum hujan "
    "pertama turun dan harga jatuh lagi di pasar induk kota lama yang ramai"
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 November 1899", None),
        ("12 November 1900", "1900-11-12"),
        ("12 November 2100", "2100-11-12"),
        ("12 November 2101", None),
        ("2025-13-01", "2025-01-13"),  # no year has 13 months
        ("2025-12-13", "2025-12-13"),
        ("November 12, 2024", "2024-11-12"),
        ("November 123, 2024", None),
    ],
)
def test_a_date_is_one_of_two_centuries(text: str, day: str | None) -> None:
    stamp = find_stamp(text)
    assert (stamp and stamp.date.isoformat()) == day


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [("+13:30", 810), ("+14:00", 840), ("+14:30", None), ("+15:00", None)],
)
def test_no_zone_is_more_than_14_hours_ahead(zone: str, minutes: int | None) -> None:
    stamp = find_stamp(f"12 November 2024 11:46 {zone}")
    assert stamp is not None
    assert stamp.offset == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("12 November 2024 08.00-12 WIB", None),  # until twelve
        ("12 November 2024 08.00-12.30 WIB", None),
        ("12 November 2024 08:00-12:30", None),
        ("12 November 2024 08:00 -0500", -300),
        ("2024-11-12 08:00:00-05", -300),  # as databases write it
        ("2024-11-12 08:00:00-05:00", -300),
        ("2024-11-12T08:00-05:00", -300),
        ("12 November 2024 08:00 UTC-5", -300),
        ("12 November 2024 08:00 -5", None),
        ("12 November 2024 08:00 (WITA)", 480),
        ("2024-11-12WITA08:00", 480),
    ],
)
def test_the_end_of_a_span_is_no_zone(text: str, minutes: int | None) -> None:
    stamp = find_stamp(text)
    assert stamp is not None
    assert stamp.time is not None
    assert (stamp.time.hour, stamp.offset) == (8, minutes)


@pytest.mark.parametrize(
    ("text", "hijri"),
    [
        ("7 Jumadil Akhir 1448 H", True),
        ("7 Muharam 1448", True),
        ("7 Jumadilakir 1448 H", True),  # misspelt, but its letter tells
        ("7 Jumadilakir 1448 h.", True),
        ("7 Jumadilakir 1448", False),
    ],
)
def test_a_day_of_the_hijri_year_has_its_month_or_its_letter(text: str, *, hijri: bool) -> None:
    assert is_hijri(text) is hijri


@pytest.mark.parametrize("label", ["Sumber: Dokumentasi ", "Dok: "])
def test_who_a_picture_is_from_has_60_letters_at_most(label: str) -> None:
    named = label.partition(": ")[2]
    for letters, credited in ((60, True), (61, False)):
        line = f"Petani memanen garam. {label}{OFFICE[: letters - len(named)]}"
        picture = read_caption(line.replace("Dok: ", "Dok:"))
        assert (picture is not None) is credited


@pytest.mark.parametrize(("letters", "shown"), [(159, True), (160, True), (161, False)])
def test_a_sentence_behind_foto_is_a_caption_up_to_160_letters(
    letters: int, *, shown: bool
) -> None:
    sentence = f"{SENTENCE.ljust(letters, 'i')[: letters - 1]}."
    assert (read_caption(f"Foto: {sentence}") is not None) is shown


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("Admin: Rina Wulandari", True),
        ("Admin: rina wulandari ayu", True),
        ("Admin: rina wulandari ayu lestari", False),
    ],
)
def test_an_administrator_has_three_names_at_most(line: str, *, signs: bool) -> None:
    assert (read_byline(line) is not None) is signs


@pytest.mark.parametrize(
    ("dash", "dated"), [(" – ", True), (" - ", True), ("- ", False), (" -", False)]
)
def test_small_letters_follow_a_dateline_behind_a_free_dash(dash: str, *, dated: bool) -> None:
    line = f"KUPANG, kabarlereng.com{dash}warga memanen garam di pesisir sejak pagi hingga petang."
    assert (read_dateline(line) is not None) is dated
