"""Printed dates: what is read, where it stands, and what is no date."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printed_dates import clocks, dates, gaps, layouts, texts, times, zones

from inakoran_extract.fields.dates import Stamp, find_stamp
from inakoran_extract.fields.iso import to_iso


def read(text: str) -> Stamp:
    stamp = find_stamp(text)
    assert stamp is not None, text
    return stamp


def summary(text: str) -> str:
    """Say what is read in one line: date, clock, minutes east of UTC, codes of the notices."""
    stamp = read(text)
    parts: list[object] = [stamp.date]
    parts += [] if stamp.time is None else [stamp.time.isoformat()]
    parts += [] if stamp.offset is None else [f"{stamp.offset:+}"]
    return " ".join(map(str, parts + [notice.code for notice in stamp.notices]))


# What is printed between ⟦ and ⟧ is the stamp.
@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦Rabu, 18 Jun 2025 07:30 WIB⟧", "2025-06-18 07:30:00 +420"),
        ("⟦Rabu   18 Jun 2025  22:02 WIB⟧", "2025-06-18 22:02:00 +420"),
        ("Diperbarui ⟦18 Jun 2025, 14:05 WIB⟧", "2025-06-18 14:05:00 +420"),
        ("Tayang: ⟦Selasa, 10 Juni 2025 08:52 WIB⟧", "2025-06-10 08:52:00 +420"),
        ("oleh Rani Puspa diperbarui ⟦11 Agu 2017, 11:53 WIB⟧", "2017-08-11 11:53:00 +420"),
        ("⟦Selasa, 16 Februari 2016 | 14:38 WIB⟧", "2016-02-16 14:38:00 +420"),
        ("⟦10 Juni 2025 |04:01 WIB⟧", "2025-06-10 04:01:00 +420"),
        ("⟦18 Juni 2025 | 20.04 WIB⟧", "2025-06-18 20:04:00 +420"),
        ("⟦Selasa, 10 Juni 2025 - 07:00 WIB⟧", "2025-06-10 07:00:00 +420"),
        ("⟦Selasa, 3 Juni 2025-  13:35 WITA⟧", "2025-06-03 13:35:00 +480"),
        ("⟦Selasa, 3 Juni 2025 – 13:35 wit⟧", "2025-06-03 13:35:00 +540"),
        ("Langkat ⟦9 Oktober Tahun 2024⟧|suluh.com", "2024-10-09"),
        ("⟦Kamis, 12 Mei tahun 1994, 21:34 WIB⟧", "1994-05-12 21:34:00 +420"),
        ("Kompas.com - ⟦02/11/2023, 21:34 WIB⟧", "2023-11-02 21:34:00 +420"),
        ("Kompas.com- Diperbarui ⟦19/06/2025, 10:25 WIB⟧", "2025-06-19 10:25:00 +420"),
        ("⟦Selasa, 23/02/2016 15:32 WIB⟧", "2016-02-23 15:32:00 +420"),
        ("⟦20/1/2026 18:30⟧", "2026-01-20 18:30:00"),
        ("⟦Tuesday, 12-11-2024 | 11:46 am⟧", "2024-11-12 11:46:00"),
        ("⟦Wednesday, 04 November 2015 | 19:14⟧", "2015-11-04 19:14:00"),
        ("on ⟦16 Feb 2016 at 09:10 WIB⟧", "2016-02-16 09:10:00 +420"),
        ("⟦Kamis, 5 November 2015 14:56 WIB⟧ | 1.229 Views", "2015-11-05 14:56:00 +420"),
        ("⟦Kamis, 5 November 2015⟧ | 1.229 Views", "2015-11-05"),
        ("Rani | ⟦Jum'at, 17 Februari 2017 - 13:30 wib⟧", "2017-02-17 13:30:00 +420"),
        ("⟦Jum’at, 17 Februari 2017⟧", "2017-02-17"),
        (",\u00a0Jurnalis-⟦Senin, 16 Juni 2025 |15:20 WIB⟧", "2025-06-16 15:20:00 +420"),
        ("⟦Ahad, 14 Pebruari 2016⟧", "2016-02-14"),
        ("⟦Min, 13 Nop. 2016, pukul 06.05 WIB⟧", "2016-11-13 06:05:00 +420"),
        ("⟦KAMIS, 17 AGUSTUS 2023 PKL. 10.00 WIB⟧", "2023-08-17 10:00:00 +420"),
        ("⟦Senin - 12.08.2024 - jam 7.05⟧", "2024-08-12 07:05:00"),
        ("⟦1 Agt 2019 (07:15 WIB)⟧", "2019-08-01 07:15:00 +420"),
        ("(⟦Kamis, 1 Ags 2019 07:15 WIB⟧)", "2019-08-01 07:15:00 +420"),
        ("⟦Sabtu, 31/10/2015 13:28 WIB WIB⟧", "2015-10-31 13:28:00 +420"),
        ("⟦31 Des 2015 13:28:59 (WIT)⟧", "2015-12-31 13:28:59 +540"),
        ("⟦November 12, 2024 11:46 p.m. (WITA)⟧", "2024-11-12 23:46:00 +480"),
        ("⟦Tue, Nov. 12th, 2024 at 9 am⟧", "2024-11-12 09:00:00"),
        ("⟦Thu, 05 Nov 2015 13:55:34 +0700⟧", "2015-11-05 13:55:34 +420"),
        ("⟦2024-11-12T11:46:00+07:00⟧", "2024-11-12 11:46:00 +420"),
        ("⟦2024-11-12T11:46:00.123-05:00⟧", "2024-11-12 11:46:00 -300"),
        ("⟦2024-11-12T11:46:00Z⟧", "2024-11-12 11:46:00 +0"),
        ("⟦2024-11-12 11:46⟧", "2024-11-12 11:46:00"),
        ("⟦12 Nov 2024 11:46 GMT+7⟧", "2024-11-12 11:46:00 +420"),
        ("⟦12 Nov 2024 11:46 (UTC+8)⟧", "2024-11-12 11:46:00 +480"),
        ("⟦12 Nov 2024 11:46 WIB (GMT+7)⟧", "2024-11-12 11:46:00 +420"),
        ("⟦12 Nov 2024 11:46⟧-12:30 WIB", "2024-11-12 11:46:00"),
        ("⟦18-Jun-2025⟧", "2025-06-18"),
        ("⟦18Juni2025 07:30⟧", "2025-06-18 07:30:00"),
        ("⟦2025 Juni 18⟧", "2025-06-18"),
        ("⟦Selasa 12 11 2024⟧", "2024-11-12"),
        ("⟦Selasa, 12 Nov 24⟧", "2024-11-12"),
        ("⟦12/11/74 08:00⟧", "1974-11-12 08:00:00"),
        ("Jakarta, ⟦12 November 2024⟧. Gubernur meninjau pasar.", "2024-11-12"),
        ("Warga mengeluh, Selasa (⟦12/11/2024⟧).", "2024-11-12"),
        ("naik pada ⟦12 November 2024⟧, 12.50 persen", "2024-11-12"),
        ("⟦12 November 2024⟧ dan 13 November 2024", "2024-11-12"),
        ("14:30 ⟦12/11/2024⟧", "2024-11-12"),
        # glued
        ("Tech News⟦15 Feb 2016 19:25⟧", "2016-02-15 19:25:00"),
        ("Berita⟦Senin, 15 Feb 2016 19:25⟧Penulis", "2016-02-15 19:25:00"),
        ("⟦15 Feb 2016⟧Penulis", "2016-02-15"),
        # misprints and old spellings
        ("⟦Tueday, 12-11-2024 | 11:46 am⟧", "2024-11-12 11:46:00"),
        ("⟦Slasa, 11-12-2024⟧", "2024-11-12"),
        ("⟦Jumaat, 15 November 2024⟧", "2024-11-15"),
        ("⟦Jum`at, 15 November 2024⟧", "2024-11-15"),
        ("⟦Kmais, 14 Nopember 2024⟧", "2024-11-14"),
        ("Senen, ⟦12 November 2024⟧", "2024-11-12"),  # it fits no Monday: a place
        ("⟦Selasa, 12 Nofember 2024⟧", "2024-11-12"),
        ("⟦12 Desmber 2024⟧", "2024-12-12"),
        ("⟦Jumat, 6 Mrt 2026 10:15⟧", "2026-03-06 10:15:00"),
        ("⟦Senin, 17 Ag. 2026⟧", "2026-08-17"),
        # days of other calendars
        ("⟦Selasa Pahing, 12 November 2024⟧", "2024-11-12"),
        ("⟦Jumat Kliwon 15 November 2024 10.05 WIB⟧", "2024-11-15 10:05:00 +420"),
        # clocks of twelve hours and the part of the day
        ("⟦Senin, 16 November 2026 pukul 8.30 malam⟧", "2026-11-16 20:30:00"),
        ("⟦16 November 2026, jam 10 pagi⟧", "2026-11-16 10:00:00"),
        ("⟦16 November 2026, 12.00 siang WIB⟧", "2026-11-16 12:00:00 +420"),
        ("⟦16 November 2026 2.15 dini hari⟧", "2026-11-16 02:15:00"),
        ("⟦16 November 2026 4.05 sore WITA⟧", "2026-11-16 16:05:00 +480"),
        ("⟦16 November 2026 20.30 malam⟧", "2026-11-16 20:30:00"),
        ("⟦16 November 2026 12.10 malam⟧", "2026-11-16 00:10:00"),
        ("⟦16 November 2026 10.05⟧ pagian", "2026-11-16 10:05:00"),
        # shapes of programs and scans
        ("⟦20-Apr-18⟧", "2018-04-20"),
        ("⟦2026-11-17WIB10:05:00⟧", "2026-11-17 10:05:00 +420"),
        ("⟦Selasa (12/11/2024) 23:47 WIB⟧", "2024-11-12 23:47:00 +420"),
        ("⟦Tuesday, 12-11-2024 I 11:46 am⟧", "2024-11-12 11:46:00"),
        ("⟦Tuesday, 12-11-2024 l 11:46 am⟧", "2024-11-12 11:46:00"),
        ("_x0000_⟦Rabu,_x000D_18 Jun 2025 07:30 WIB⟧_x000D_", "2025-06-18 07:30:00 +420"),
        # odd characters, each of which keeps its place
        ("⟦Rabu,\u00a018\u202fJun\u00a02025\u00a007:30\u202fWIB⟧", "2025-06-18 07:30:00 +420"),
        ("\u200e⟦Selasa, 12\u201111\u20112024 | 11:46 am⟧\u200e", "2024-11-12 11:46:00"),
        ("\u200b⟦18\u200e Juni\u00ad 2025⟧", "2025-06-18"),
        ("⟦Selasa\uff0c\uff11\uff12 November 2024 11\uff1a46⟧", "2024-11-12 11:46:00"),
    ],
)
def test_reads(marked: str, expected: str) -> None:
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    assert summary(text) == expected
    stamp = read(text)
    assert (text[stamp.start : stamp.end], stamp.start) == (text[start:end], start)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wali kota meresmikan jembatan baru",
        "Persija menang 2-1 atas tamunya",
        "Rapat pada 12/11 di Bandung",
        "Harga cabai Rp 12.500 per kilogram",
        "Rp 12.11.2024.000",
        "0812-12-11-2024",
        "Telp 021 12-11-2024",
        "+12-11-2024",
        "192.168.12.24",
        "10.12.20.24",
        "Nomor 12/11/2024/PDT",
        "https://contoh.test/2024/11/12/pasar-baru",
        "foto_12-11-2024.jpg",
        "gambar-12-11-2024.jpg",
        "12-14 November 2024",
        "12 November 2024abc",
        "112 November 2024",
        "12 November 20245",
        "12 Novembers 2024",
        "12 Maretan 2024",
        "12 Nov-24",
        "12 orang 2024",
        "November 2024",
        "12 November",
        "12 Nov 24",
        "12/11/24",
        "12 11 2024",
        "Selasa, 12 Nov 11:46",
        "Rabu, 20 Mei 15 rumah terbakar",
        "12 November 1446",
        "32/12/2024",
        "13/13/2024",
        "30 Februari 2024",
        "29 Februari 2023",
        "2024-13-32",
        "0/0/2024",
        "12, 11, 2024",
        "12/11-2024",
        "11:46 WIB",
        "21 menit lalu",
        "٣١/١٢/٢٠٢٤",
    ],
)
def test_is_no_date(text: str) -> None:
    assert find_stamp(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tuesday, 12-11-2024", "2024-11-12"),  # day first fits
        ("Wednesday, 12-11-2024", "2024-12-11"),  # month first fits
        ("Rabu, 12/11/2024 08:00 WIB", "2024-12-11 08:00:00 +420"),
        ("Monday, 12-11-2024", "2024-11-12 weekday-mismatch"),
        ("Monday, 12 November 2024", "2024-11-12 weekday-mismatch"),
        ("Senin, 2024-11-12", "2024-11-12 weekday-mismatch"),
        ("Rabu, 2024-11-12", "2024-11-12 weekday-mismatch"),  # the year tells the order
        ("12/13/2024", "2024-12-13"),  # the one reading there is
        ("Jumat, 12/13/2024", "2024-12-13"),
        ("Senin, 12/13/2024", "2024-12-13 weekday-mismatch"),
        ("Selasa, 13/11/2024", "2024-11-13 weekday-mismatch"),
        ("Kamis, 12/12/2024", "2024-12-12"),
        ("Senin, 12/12/2024", "2024-12-12 weekday-mismatch"),
    ],
)
def test_weekday_is_the_checksum(text: str, expected: str) -> None:
    assert summary(text) == expected


def test_mismatch_says_what_is_wrong() -> None:
    (notice,) = read("Senin, 12 November 2024").notices
    assert notice.message == "Monday is printed, but 2024-11-12 is a Tuesday"


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("12:05 am", "2024-11-12 00:05:00"),
        ("0:15 am", "2024-11-12 00:15:00"),
        ("11:46 AM", "2024-11-12 11:46:00"),
        ("12:30 pm", "2024-11-12 12:30:00"),
        ("11.46 PM", "2024-11-12 23:46:00"),
        ("1:05p.m.", "2024-11-12 13:05:00"),
        ("9 PM", "2024-11-12 21:00:00"),
        ("13:46 pm", "2024-11-12 13:46:00"),
        ("13:46 am", "2024-11-12 13:46:00 clock-mismatch"),
        ("00:00", "2024-11-12 00:00:00"),
        ("24:00", "2024-11-13 00:00:00"),
        ("24.00 WIB", "2024-11-13 00:00:00 +420"),
        ("24:01", "2024-11-12 clock-unreadable"),
        ("25:00 WIB", "2024-11-12 clock-unreadable"),
        ("11:60", "2024-11-12 clock-unreadable"),
        ("11:46:60", "2024-11-12 clock-unreadable"),
        ("11:46 WIBAWA", "2024-11-12 11:46:00"),
        ("11:46 GMT+27", "2024-11-12 11:46:00"),
        ("11", "2024-11-12"),
        ("11:460", "2024-11-12"),
        ("12.50%", "2024-11-12"),
        ("12.5", "2024-11-12"),
        ("dan 12.50", "2024-11-12"),
    ],
)
def test_clocks(clock: str, expected: str) -> None:
    text = f"Selasa, 12 November 2024, {clock}"
    assert summary(text) == expected
    if "unreadable" in expected:
        assert text[: read(text).end] == "Selasa, 12 November 2024"


@pytest.mark.parametrize("text", ["Rabu, 31/12/2024 24:00", "31-12-2024 24:00"])
def test_midnight_at_the_end_of_a_year(text: str) -> None:
    assert read(text).date == dt.date(2025, 1, 1)


@pytest.mark.parametrize(
    ("text", "timezone", "expected"),
    [
        ("12/11/2024 11:46", "Asia/Jakarta", ("2024-11-12T11:46:00+07:00", "assumed")),
        ("12/11/2024 11:46", "Asia/Pontianak", ("2024-11-12T11:46:00+07:00", "assumed")),
        ("12/11/2024 11:46", "Asia/Makassar", ("2024-11-12T11:46:00+08:00", "assumed")),
        ("12/11/2024 11:46", "Asia/Jayapura", ("2024-11-12T11:46:00+09:00", "assumed")),
        ("12/11/2024 11:46 WITA", "Asia/Jakarta", ("2024-11-12T11:46:00+08:00", "printed")),
        ("12/11/2024 11:46 WIT", "Mars/Olympus", ("2024-11-12T11:46:00+09:00", "printed")),
        ("12/11/2024 11:46:05 GMT", "Asia/Jakarta", ("2024-11-12T11:46:05+00:00", "printed")),
        ("12/11/2024", "Asia/Jakarta", ("2024-11-12", None)),
        ("12/07/2024 11:46", "Europe/Amsterdam", ("2024-07-12T11:46:00+02:00", "assumed")),
        ("12/11/2024 11:46", "UTC", ("2024-11-12T11:46:00+00:00", "assumed")),
        ("12/11/1987 11:46", "Asia/Pontianak", ("1987-11-12T11:46:00+08:00", "assumed")),
    ],
)
def test_to_iso(text: str, timezone: str, expected: tuple[str, str | None]) -> None:
    assert to_iso(read(text), timezone) == expected


@pytest.mark.parametrize("name", ["Asia/Jakata", "Asia", "", "../etc", "/etc/passwd", "a\0b", "é"])
def test_unknown_zones_are_named(name: str) -> None:
    with pytest.raises(ValueError, match="unknown time zone") as caught:
        to_iso(read("12/11/2024 11:46"), name)
    assert repr(name) in str(caught.value)


@given(dates, times, clocks, zones, st.data())
def test_every_layout_is_read_back(
    day: dt.date, time: dt.time, clock: str, zone: tuple[str, int | None], data: st.DataObject
) -> None:
    name, offset = zone
    gap = data.draw(gaps)
    printed = data.draw(st.sampled_from(layouts(day)))
    text = f"{printed}{gap}{time.strftime(clock)}{name}"
    before = data.draw(st.sampled_from(["", "Tayang: ", "Rani Puspa | ", "\u00a0"]))
    stamp = read(before + text)
    assert (stamp.date, stamp.time, stamp.offset, stamp.notices) == (day, time, offset, ())
    assert (before + text)[stamp.start : stamp.end] == text
    day_only = read(printed)
    assert (day_only.date, day_only.time, day_only.end) == (day, None, len(printed))


@given(texts)
def test_any_text_is_survived(text: str) -> None:
    stamp = find_stamp(text)
    if stamp is None:
        return
    assert 0 <= stamp.start < stamp.end <= len(text)
    printed = text[stamp.start : stamp.end]
    following = stamp.date - dt.timedelta(1) if stamp.time == dt.time() else stamp.date
    assert any(str(day.day) in printed for day in (stamp.date, following))
    assert f"{following.year % 100:02}" in printed
    assert to_iso(stamp, "Asia/Jakarta")[0].startswith(stamp.date.isoformat())


def test_a_long_line_takes_linear_time() -> None:
    assert find_stamp("12 orang " * 20_000) is None
    assert find_stamp("1 " * 50_000) is None
    assert find_stamp("12" + " " * 100_000 + "November 2024") is None
