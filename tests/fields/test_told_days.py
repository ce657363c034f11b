"""The days that a story tells of bear out its article's date, or none of them does."""

import datetime as dt

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.told_days import bears_out, doubt_date

DAY = dt.date(2024, 11, 13)


@pytest.mark.parametrize(
    "told",
    [
        "Warga menanam bakau, Selasa (12/11/2024).",
        "Warga menanam bakau, Selasa (12/11).",
        "Warga menanam bakau, Selasa (12-11-24).",
        "Warga menanam bakau pada Selasa, 12 November 2024.",
        "Warga menanam bakau pada Selasa malam, 12 November.",
        "Warga menanam bakau, Jum'at (8/11).",
        "Warga menanam bakau (12/11/2024).",
        "Warga menanam bakau, Rabu (6/8/2024) dan Selasa (12/11).",
        # So many days lie between what is told and when.
        "Warga menanam bakau, Senin (5/8/2024).",
        "Warga akan menanam bakau, Jumat (21/2/2025).",
        # In the year before, or the next one.
        "Warga menanam bakau, Minggu (31/12).",
        # Short years, of this hundred years and of the last one.
        "Warga menanam bakau (12/11/24).",
        # A misprint tells of no day.
        "Warga menanam bakau, Selasa (31/11).",
        "Warga menanam bakau, Selasa (31/11/2024).",
    ],
)
def test_a_story_bears_out_its_date(told: str) -> None:
    day = dt.date(2024, 1, 2) if "31/12" in told else DAY
    assert bears_out(day, ["Bibit datang pagi.", told]) is True
    assert doubt_date(day.isoformat(), [told]) == []


@pytest.mark.parametrize(
    "told",
    [
        "Warga menanam bakau, Rabu (12/11).",
        "Warga menanam bakau, Minggu (4/8/2024).",
        "Warga akan menanam bakau, Sabtu (22/2/2025).",
        "Warga menanam bakau (12/11/2023).",
        "Warga menanam bakau pada Minggu, 12 November 2023.",
        "Warga menanam bakau pada Minggu, 12 November.",
        "Warga menanam bakau, Kamis (12/11), lalu Jumat (13/11).",
    ],
)
def test_a_story_tells_of_other_days_only(told: str) -> None:
    assert bears_out(DAY, [told]) is False
    assert [notice.code for notice in doubt_date(f"{DAY}T10:00:00+07:00", [told])] == [
        "timestamp-unsure"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Warga menanam bakau sejak 12 November 2023.",
        "Warga menanam bakau (12/11).",
        "Skor akhir (3/1) untuk warga.",
        "Senin itu 2 warga datang.",
        "Pasal 12 ayat (2) berlaku sejak Senin.",
        "Rapat Selasa 10 Warga Hula.",
    ],
)
def test_what_is_no_day_with_weekday_or_year_says_nothing(told: str) -> None:
    assert bears_out(DAY, [told]) is None
    assert doubt_date("2024-11-13", [told]) == []
    assert doubt_date(None, [told]) == []


HEADLINE = "Warga Hula Menanam Bakau di Muara"
STORY = """Warga Desa Hula menanam dua ribu bakau di muara sungai sejak pagi.

Kepala Desa Hula Petrus Lede mengatakan akar bakau menahan pasir, Jumat (28/2).

Bibitnya dibeli dari warga desa di seberang dan ditanam bersama para murid."""


def test_a_day_above_the_headline_that_the_story_denies_is_the_pages_own() -> None:
    """`Jumat (28/2)` was in 2020, and the page was saved in 2024."""
    saved = extract_text(f"Sabtu, 18 Mei 2024\n\nDaerah\n\n{HEADLINE}\n\n{STORY}\n")
    assert saved.timestamp is None
    assert "no-timestamp" in {notice.code for notice in saved.warnings}
    own = extract_text(f"Sabtu, 29 Februari 2020\n\nDaerah\n\n{HEADLINE}\n\n{STORY}\n")
    assert own.timestamp == "2020-02-29"
    assert not own.warnings


@pytest.mark.parametrize("told", ["Sabtu (16/5/2026)", "(16/5/26)", "Sabtu, 16 Mei 2026"])
def test_a_day_above_the_headline_stands_where_the_story_tells_of_what_is_to_come(
    told: str,
) -> None:
    """More than a month ahead lies what is announced; a page is saved after its story."""
    story = STORY.replace("Jumat (28/2)", told)
    own = extract_text(f"Senin, 9 Maret 2026\n\nDaerah\n\n{HEADLINE}\n\n{story}\n")
    assert own.timestamp == "2026-03-09"
    assert not own.warnings


def test_a_short_year_of_the_hundred_years_before() -> None:
    told = ["Warga menanam bakau (14/7/98)."]
    assert bears_out(dt.date(1998, 7, 15), told) is True
    assert bears_out(dt.date(2098, 7, 15), told) is False


def test_a_day_below_the_headline_that_the_story_denies_is_told() -> None:
    article = extract_text(f"{HEADLINE}\n\nSabtu, 18 Mei 2024\n\n{STORY}\n")
    assert article.timestamp == "2024-05-18"
    assert "timestamp-unsure" in {notice.code for notice in article.warnings}
