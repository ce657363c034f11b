"""Date lines whose parts nothing parts, and bylines above a time by the reader's own clock."""

import pytest

from inakoran_extract.fields.run_together import read_run_together, read_signed_ago
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.model import Role


def parts(text: str, line: DateLine) -> tuple[str, str]:
    """Return the date's characters, and who signs."""
    ends = [at for at, _ in line.cuts[1:]] + [len(text)]
    signed = [
        text[at:end].strip(" —/")
        for (at, role), end in zip(line.cuts, ends, strict=True)
        if role is Role.BYLINE
    ]
    return text[line.stamp.start : line.stamp.end], "; ".join(signed)


@pytest.mark.parametrize(
    ("text", "date", "signed"),
    [
        ("15 November 2024admin 0 Commentsrotan, kerajinan", "15 November 2024", "admin"),
        ("15 November 2024 admin 0 Comments rotan", "15 November 2024", "admin"),
        ("November 15, 2024admin", "November 15, 2024", "admin"),
        ("Sri Lestari 9 September 2024Komentar", "9 September 2024", "Sri Lestari"),
        ("By admin12 November 2024No Comments", "12 November 2024", "By admin"),
        (
            "By Sri LestariNovember 12, 2024No Comments2 Mins Read",
            "November 12, 2024",
            "By Sri Lestari",
        ),
        (
            "Leave a Comment / Kabar Desa / By Sri Lestari / 2 Juni 2025",
            "2 Juni 2025",
            "By Sri Lestari",
        ),
        (
            "by Redaksi — 12 November 2024 in Daerah, Headline 0",
            "12 November 2024",
            "by Redaksi",
        ),
        (
            "Sri Lestari Selasa, 12 November 2024 10:15 WIB 0 Komentar Bagikan",
            "Selasa, 12 November 2024 10:15 WIB",
            "Sri Lestari",
        ),
        (
            "Selasa, 12 November 2024 - 10:15 WIB Oleh : Sri Lestari Dilihat 213 kali",
            "Selasa, 12 November 2024 - 10:15 WIB",
            "Oleh : Sri Lestari",
        ),
        ("12 Nov 2024Tidak ada komentar", "12 Nov 2024", ""),
        ("12 November 2024 1 Comment", "12 November 2024", ""),
        ("Posted on 12 November 202413 November 2024 by admin", "12 November 2024", "by admin"),
        ("November 12, 2024November 13, 2024", "November 12, 2024", ""),
        ("by Sri LestariNovember 12, 2024310 views", "November 12, 2024", "by Sri Lestari"),
        (
            "Tanggal: 12 November 2024 Penulis: Sri Lestari Kategori: Desa",
            "12 November 2024",
            "Penulis: Sri Lestari",
        ),
    ],
)
def test_parts_that_run_together(text: str, date: str, signed: str) -> None:
    line = read_run_together(text)
    assert line is not None
    assert parts(text, line) == (date, signed)


def test_day_of_a_change_behind_the_day() -> None:
    line = read_run_together("12 November 202413 November 2024")
    assert line is not None
    assert line.later is not None
    assert str(line.later.date) == "2024-11-13"


@pytest.mark.parametrize(
    "text",
    [
        "Harga Emas Hari Ini 12 November 2024",
        "Komentar Pelatih Usai Laga 12 November 2024",
        "Sri Lestari 9 September 2024",
        "Tugu Pahlawan9 September 2024",
        "Warga membaca koran pada 9 September 2024 di balai desa",
    ],
)
def test_dates_without_a_sites_word_beside_them(text: str) -> None:
    assert read_run_together(text) is None


@pytest.mark.parametrize("text", ["Sri Lestari 9 September 2024", "Sri Lestari9 September 2024"])
def test_place_shows_a_date_line(text: str) -> None:
    line = read_run_together(text, placed=True)
    assert line is not None
    assert parts(text, line) == ("9 September 2024", "Sri Lestari")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("oleh Sri Lestari 1 tahun yang lalu", ["Sri Lestari"]),
        ("By Sri Lestari 3 days ago", ["Sri Lestari"]),
        ("Sri Lestari · 2 hari lalu", ["Sri Lestari"]),
        ("Sri Lestari, kemarin dulu", ["Sri Lestari"]),
        ("Sri Lestari 2 hari lalu", None),
        ("Warga Menambal Jalan Rusak, 2 hari lalu", None),
        ("Harga cabai naik, 2 hari lalu", None),
    ],
)
def test_byline_before_a_relative_date(text: str, names: list[str] | None) -> None:
    signed = read_signed_ago(text)
    assert (signed and [author.name for author in signed.authors]) == names
