"""Lines meant as a date but printed oddly, times by the reader's clock, and what is neither."""

import datetime as dt
import os
import subprocess
import sys

import pytest
from hypothesis import given
from printed_dates import texts

from inakoran_extract.fields.dates import find_stamp, plain
from inakoran_extract.fields.odd_dates import is_relative, looks_like_date, parse_odd_date


@pytest.mark.parametrize(
    "text",
    [
        "Selasa, 12/13/2024",
        "Selasa, 32 Mei 2024 11:46 WIB",
        "Diterbitkan: 12 bulan Mei tahun 2024",
        "Mei 2024",
        "12 November",
        "12th of November 2024, 11:46 am",
        "32/13/2024",
        "12/11/24",
        "2024-13-40 10:00",
        "Kompas.com - 32/13/2023, 21:34 WIB",
        "Selasa, 12.30 WIB",
        "Jum’at, 17\u00a0Februari",
    ],
)
def test_looks_like_a_date(text: str) -> None:
    assert looks_like_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Selasa",
        "2024",
        "11:46",
        "5 Fakta Pasar Senin yang Ramai",
        "Harga Emas 12 November 2024",
        "Jadwal Salat Jakarta, 12/11/2024",
        "Pemerintah menargetkan 12 jembatan selesai Mei 2024.",
        "Selasa (16/2/2016).",
        "Rp 12.500",
        "Rp 12.11.2024.000",
        "0812-1234-5678",
        "021-12-11-2024",
        "1.229 Views",
        "12 Komentar",
        "13Shares",
        "2-1",
        "2 Minggu",
        "2 jam lalu",
        "Selasa, " * 20 + "12/11/2024",
    ],
)
def test_does_not_look_like_a_date(text: str) -> None:
    assert not looks_like_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "21 menit lalu",
        "9 menit yang lalu",
        "2 jam lalu",
        "2\u00a0jam lalu",
        "1 jam 20 menit yang lalu",
        "sekitar sejam lalu",
        "Baru saja",
        "Baru-baru ini",
        "kemarin",
        "Kemarin, 20:15 WIB",
        "Hari ini pukul 07.00",
        "Diperbarui 2 jam lalu",
        "just now",
        "an hour ago",
        "5m ago",
        "Yesterday",
    ],
)
def test_relative(text: str) -> None:
    assert is_relative(text)
    assert find_stamp(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lalu",
        "5 lalu",
        "masa lalu",
        "Selasa lalu polisi datang",
        "Kemarin warga mengungsi",
        "2 jam lalu gempa terasa",
        "12 November 2024",
        "11:46 WIB",
    ],
)
def test_not_relative(text: str) -> None:
    assert not is_relative(text)


@pytest.mark.parametrize(
    ("text", "date", "time", "offset"),
    [
        ("12th of November 2024", dt.date(2024, 11, 12), None, None),
        ("12th of November 2024, 11:46 pm", dt.date(2024, 11, 12), dt.time(23, 46), None),
        (" tanggal 12 bulan Mei tahun 2024 ", dt.date(2024, 5, 12), None, None),
        ("Thu Nov 05 13:55:34 WIB 2015", dt.date(2015, 11, 5), dt.time(13, 55, 34), 420),
        ("2024, 12 November pukul 11.46 WITA", dt.date(2024, 11, 12), dt.time(11, 46), 480),
        ("November the 12th, 2024", dt.date(2024, 11, 12), None, None),
        ("Jum'at, 1st of November 2024", dt.date(2024, 11, 1), None, None),
        ("31st of December 2024 24:00", dt.date(2025, 1, 1), dt.time(0, 0), None),
    ],
)
def test_odd_dates(text: str, date: dt.date, time: dt.time | None, offset: int | None) -> None:
    stamp = parse_odd_date(text)
    assert stamp is not None
    assert (stamp.date, stamp.time, stamp.offset) == (date, time, offset)
    assert text[stamp.start : stamp.end] == text.strip()


def test_odd_dates_are_checked_by_their_weekday() -> None:
    stamp = parse_odd_date("Monday, 12th of November 2024")
    assert stamp is not None
    assert stamp.has_weekday
    assert [notice.code for notice in stamp.notices] == ["weekday-mismatch"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "November 2024",
        "12 November",
        "12th of November",
        "32nd of November 2024",
        "30th of February 2024",
        "12 of 11 of 2024",
        "2024 12 11",
        "12 Rabiul Awal 1446",
        "12th of November 1446",
        "12 or 13 November 2024",
        "12 November or December 2024",
        "12 rumah roboh November 2024",
        "kemarin 12 2024",
        "12th of November 2024 " + "x" * 80,
    ],
)
def test_odd_dates_are_never_guessed(text: str) -> None:
    assert parse_odd_date(text) is None


@given(texts)
def test_any_text_is_survived(text: str) -> None:
    looks_like_date(text)
    is_relative(text)


@given(texts)
def test_dateparser_never_raises_and_invents_nothing(text: str) -> None:
    stamp = parse_odd_date(text)
    if stamp is not None:
        assert plain(text).strip()[0] == text[stamp.start]
        assert any(str(stamp.date.year - back) in text for back in (0, 1))


def test_the_fast_path_wakes_nothing() -> None:
    code = (
        "import sys\n"
        "from inakoran_extract.fields import dates, iso, odd_dates\n"
        "stamp = dates.find_stamp('Tuesday, 12-11-2024 | 11:46 am')\n"
        "print(iso.to_iso(stamp, 'Asia/Jakarta'), odd_dates.looks_like_date('Mei 2024'))\n"
        "print(sorted({'dateparser', 'zoneinfo', 'regex', 'pytz'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["('2024-11-12T11:46:00+07:00', 'assumed') True", "[]"]


def test_date_lines_with_a_rest_wake_nothing() -> None:
    lines = [
        "Senin, 9 November 2026 - 14.20 WITA | dilihat 310 kali",
        "Modnay, 09-11-2026 | 11:46 am",
        "Senin Pon, 9 November 2026 / 28 Jumadil Awal 1448 H",
        "Posted on November 9, 2026 by admin",
        "Oleh Muria.com pada 9 Nov 2026 pukul 8.30 malam",
        "Bayu RahmanSenin, 9 November 2026 | 10.05 WITA",
        "9-Nov-26",
        "_x0000_2026-11-09WIB10:05:00_x000D_",
    ]
    code = (
        "import sys\n"
        "from inakoran_extract import extract_text\n"
        f"for line in {lines!r}:\n"
        "    text = 'Garam Panen Lebih Awal\\n\\n' + line + '\\n\\nPetani memanen garam.'\n"
        "    print(extract_text(text).timestamp[:10])\n"
        "print('dateparser' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2026-11-09"] * len(lines) + ["False"]


@pytest.mark.parametrize("zone", ["WIB-7", "GMT-7", "<+07>-7", "Asia/Jakarta ", "../etc", "no", ""])
def test_the_machine_is_not_asked_for_its_zone(zone: str) -> None:
    program = (
        "from inakoran_extract import extract_text\n"
        "for date in ('12 th of November, 2024', '12 th of November, 2024 WIT'):\n"
        "    print(extract_text('Harga Cabai Naik Lagi\\n\\n' + date + '\\n\\nHarga cabai naik.')"
        ".timestamp)\n"
    )
    result = subprocess.run(
        (sys.executable, "-W", "error", "-c", program),
        env=os.environ | {"TZ": zone},
        capture_output=True,
        check=False,
    )
    assert (result.stdout.split(), result.stderr) == ([b"2024-11-12"] * 2, b"")
