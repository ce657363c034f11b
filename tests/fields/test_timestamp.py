"""Date lines: which lines state the article's date; how dates are printed is test_dates' matter."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Role


@pytest.mark.parametrize(
    ("text", "moment", "modified"),
    [
        ("Tuesday, 12-11-2024 | 11:46 am", "2024-11-12 11:46", False),
        ("Tayang: Selasa, 10 Juni 2025 08:52 WIB", "2025-06-10 08:52", False),
        # a printer's blanks about the colons of a clock
        ("9 November 2026, 09: 10: 59 WIB", "2026-11-09 09:10", False),
        ("Senin, 9 November 2026 | 3 : 21", "2026-11-09 03:21", False),
        ("09/11/2026 pukul 16 :05", "2026-11-09 16:05", False),
        ("Diterbitkan 11 Agu 2017, 11:53 WIB", "2017-08-11 11:53", False),
        ("Terbit pada 11 Agu 2017, 11:53 WIB", "2017-08-11 11:53", False),
        ("Kompas.com - 02/11/2023, 21:34 WIB", "2023-11-02 21:34", False),
        ("Kompas.com- Diperbarui 19/06/2025, 10:25 WIB", "2025-06-19 10:25", True),
        ("Diperbarui 18 Jun 2025, 14:05 WIB", "2025-06-18 14:05", True),
        ("Terakhir diperbarui: 18 Jun 2025", "2025-06-18 None", True),
        ("on 16 Feb 2016 at 09:10 WIB", "2016-02-16 09:10", False),
        ("11 September 2020 18:03 WIB · Bacaan 3 menit", "2020-09-11 18:03", False),
        ("11 September 2020 · 4 min read", "2020-09-11 None", False),
        ("Jumat, 12 Syawal 1446 H / 11 April 2025 M pukul 14.20", "2025-04-11 14:20", False),
        ("Jumat, 11 April 2025 M / 12 Syawal 1446 H pukul 14.20", "2025-04-11 14:20", False),
        ("11 April 2025 | dibaca 30 kali | 14.20 WITA", "2025-04-11 14:20", False),
        ("oleh Ebed Nubatonis [Alor] di 12 May 2021", "2021-05-12 None", False),
        ("by Rina Wati (Kupang) on 12 May 2021", "2021-05-12 None", False),
        ("Kamis, 5 November 2015 14:56 WIB | 1.229 Views", "2015-11-05 14:56", False),
        ("18 Juni 2025 20:04 WIB WIB", "2025-06-18 20:04", False),
        ("Jakarta, 18 Juni 2025", "2025-06-18 None", False),
        ("Nasional | 18 Juni 2025, 20:04", "2025-06-18 20:04", False),
        ("EkonomiRabu, 18 Juni 2025 20:04", "2025-06-18 20:04", False),
        ("EDISI III RABU, 18 Juni 2025", "2025-06-18 None", False),
        ("Vol. 3 | Rabu, 18 Juni 2025", "2025-06-18 None", False),
        ("Edisi: 18 Juni 2025", "2025-06-18 None", False),
        ("Ditayangkan pada: 18 Juni 2025 20:04", "2025-06-18 20:04", False),
        ("Dimutakhirkan 18 Juni 2025", "2025-06-18 None", True),
        (
            "Rabu, 18 Juni 2025 Juni 18, 2025 WIB Last Updated 2025-06-18T13:04:00Z",
            "2025-06-18 None",
            False,
        ),
        ("(T.KR-RDM/H011) 18-06-2025 20:04:00", "2025-06-18 20:04", False),
        ("Lereng Online  Ā·  Rabu, 18 Juni 2025 | 20:04 WIB", "2025-06-18 20:04", False),
        ("Rabu, 18 Juni 2025 â€“ 20:04 WIB", "2025-06-18 20:04", False),
        ("Rabu, 18 Juni 2025 Â· 20:04 WIB", "2025-06-18 20:04", False),
        ("18 Juni 202518 Juni 2025", "2025-06-18 None", False),
        ("June 18, 2025 0", "2025-06-18 None", False),
        ("18 Juni 2025 20:04 WIB A A A", "2025-06-18 20:04", False),
    ],
)
def test_date_line(text: str, moment: str, *, modified: bool) -> None:
    line = read_date_line(text)
    assert line is not None
    clock = line.stamp.time and f"{line.stamp.time:%H:%M}"
    assert (f"{line.stamp.date} {clock}", line.modified) == (moment, modified)


@pytest.mark.parametrize(
    "text",
    [
        "Harga Emas Hari Ini 12 November 2024",
        "Rapat itu digelar pada Selasa (16/2/2016).",
        "Tech News15 Feb 2016 19:25",
        "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- Harga beras naik.",
        "Panen Raya 12 November 2024 di Subang",
        "12 November 2024 akan dikenang warga desa itu",
        "21 menit lalu",
        "Pukul 11:46 WIB",
        "Rina Wulandari",
        "",
        "12-11-2024 " * 20,
    ],
)
def test_no_date_line(text: str) -> None:
    assert read_date_line(text) is None


# What is said beside the date and names nobody; what is in ⟦⟧ is the byline.
@pytest.mark.parametrize(
    "text",
    [
        "DATE - 1.204 dibaca",
        "DATE | dilihat 310 kali",
        "DATE | Hits: 1.204",
        "DATE ∙ 3 menit baca",
        "DATE in KABAR DESA | 5 Views | Leave a response",
        "DATE in Kabar Desa | Leave a comment",
        "1,2rb tayangan | DATE",
        "DATE (3 hari lalu)",
        "DATE / 7 Jumadil Akhir 1448 H",
        "7 Rajab 1448 H | DATE",
        # the way through the site's sections
        "GAYA » BANTUL | DATE",
        "Ekonomi › Pasar Rakyat › DATE",
        "Nasional / Daerah - DATE",
        "DATE 14:20",
        "DATE DATE",
        "jabar.kabarlereng.com - DATE",
        "DATE | www.kabarlereng.co.id",
        "Warta Lereng, DATE",
        "JATIM | DATE",
        "Rubrik: Ekonomi | DATE",
        "Selsa, DATE",
        "14.20 WIB, 9 November 2026",
        "Dipublikasikan 14.20 WIB, 9 November 2026",
        "\U0001f552 DATE \U0001f441 310",
        "Waktu Baca 3 Menit | DATE",
        "DATE, dibaca 20x",
        "DATE in Berita, Daerah",
        "DATE I ⟦Penulis : Yosef Lando⟧",
        "Terakhir diperbarui pada DATE ⟦oleh Yosef Lando⟧",
        "⟦Posted by Yosef Lando⟧ on DATE",
        "⟦Oleh KabarLereng.com⟧ pada DATE",
        "⟦Oleh redaksi⟧ pada DATE",
        "DATE ⟦by admin⟧",
        "⟦Yosef L , Jurnalis⟧-DATE",
        "⟦Yosef Lando⟧9 November 2026, 14:20 WIB",
        "DATE ⟦Reporter : Yosef Lando⟧",
        "DATE - ⟦Yosef Lando⟧ | 20 kali dibaca",
        "NTT | ⟦Yosef Lando⟧ - DATE",
        "⟦Oleh: Yosef B. Lando⟧ . DATE",
        "⟦Yosef Lando⟧ Â· DATE",
        "⟦Diposkan oleh Yosef Lando⟧ pada DATE",
    ],
)
def test_rests_of_a_date_line(text: str) -> None:
    text = text.replace("DATE", "9 November 2026 14:20 WIB")
    bare = text.replace("⟦", "").replace("⟧", "")
    line = read_date_line(bare)
    assert line is not None
    assert f"{line.stamp.date} {line.stamp.time}" == "2026-11-09 14:20:00"
    assert line.signed == ("⟦" in text)
    if line.signed:
        start = next(index for index, role in line.cuts if role is Role.BYLINE)
        ends = [index for index, _ in line.cuts if index > start]
        byline = bare[start : ends[0] if ends else len(bare)]
        printed = text[text.index("⟦") + 1 : text.index("⟧")]
        assert byline.startswith(printed)


@pytest.mark.parametrize(
    "text",
    [
        "⟦Yosef Lando⟧ • 9 November 2026",
        "⟦by Yosef Lando⟧ November 9, 2026 in Nasional",
        "9 November 2026 | Dilihat: 1,2K | Dibagikan: 30",
        "Kabar Lereng Posted on November 9, 2026",
        "⟦oleh Yosef Lando⟧ — 9 November 2026",
        "9 November 2026 ⟦Redaksi⟧",
    ],
)
def test_rests_of_a_bare_day(text: str) -> None:
    line = read_date_line(text.replace("⟦", "").replace("⟧", ""))
    assert line is not None
    assert str(line.stamp.date) == "2026-11-09"
    assert line.signed == ("⟦" in text)


@pytest.mark.parametrize(
    "text",
    [
        "9 November 2026, 5.000 orang mengungsi",
        "Hari Pahlawan, 10 November 2026",
        "10 November 2026, Hari Pahlawan",
        "10 November 2026, 5 gempa",
        "Rabu, 11 November 2026: Maumere - Larantuka, pukul 06.00 WITA",
        "Persami Kota vs Persela | Rabu, 11 November 2026 19:00 WIB",
        "Kabar Olahraga11 November 2026 19:00 WIB",
        "10 November 2026 09:00 WIB - 12 November 2026 10:00 WIB",
        "Warga Menunggu Kapal 10 November 2026 09:00 WIB",
    ],
)
def test_a_rest_that_is_not_known_makes_no_date_line(text: str) -> None:
    assert read_date_line(text) is None


TITLE = "Panen Garam Melimpah di Pesisir Utara"
BODY = "Petani garam mulai memanen hasil tambak mereka.\n\nHarga di pengepul turun dua kali."


@pytest.mark.parametrize(
    ("lines", "timestamp", "zone", "modified", "codes"),
    [
        (["Tuesday, 12-11-2024 | 11:46 am"], "2024-11-12T11:46:00+07:00", "assumed", None, []),
        (["Monday, 11-12-2024 | 00:10"], "2024-12-11T00:10:00+07:00", "assumed", None,
         ["weekday-mismatch"]),
        (["Tuesday, 11-12-2024 | 11:46 pm"], "2024-11-12T23:46:00+07:00", "assumed", None, []),
        (["Selasa, 12 November 2024 07:00 WITA"], "2024-11-12T07:00:00+08:00", "printed", None, []),
        (["Selasa, 12 November 2024"], "2024-11-12", None, None, []),
        (["Diperbarui 12 November 2024, 07:00 WIB"], "2024-11-12T07:00:00+07:00", "printed",
         "2024-11-12T07:00:00+07:00", ["only-modified"]),
        (["Update: 12 November 2024"], "2024-11-12", None, "2024-11-12", ["only-modified"]),
        (["Selasa, 12 November 2024, 25:10 WIB"], "2024-11-12", None, None, ["clock-unreadable"]),
        (["12 November 2024 | 10:75"], "2024-11-12", None, None, ["clock-unreadable"]),
        (["Selasa (12/11/2024) 24.01 WIB"], "2024-11-12", None, None, ["clock-unreadable"]),
        (["Rina Dewi | 12/11/2024 25:10 pm"], "2024-11-12", None, None, ["clock-unreadable"]),
        (["26:00 WIB, Selasa 12 November 2024"], "2024-11-12", None, None, ["clock-unreadable"]),
        (["12 November 2024 07:00 WIB | Diperbarui 13 November 2024 25:10 WIB"],
         "2024-11-12T07:00:00+07:00", "printed", "2024-11-13", ["clock-unreadable"]),
        (["Tayang: 12 November 2024, 07:00 WIB", "Diperbarui: 13 November 2024, 08:00 WIT"],
         "2024-11-12T07:00:00+07:00", "printed", "2024-11-13T08:00:00+09:00", []),
        (["12 November 2024, 07:00 WIB Diperbarui 13 November 2024, 08:00 WIB"],
         "2024-11-12T07:00:00+07:00", "printed", "2024-11-13T08:00:00+07:00", []),
        (["12 November 2024", "Diperbarui 13 November 2024"], "2024-11-12", None, "2024-11-13", []),
        (["Diperbarui 13 November 2024", "12 November 2024"], "2024-11-12", None, "2024-11-13", []),
        (["12 November 2024 Update terakhir 13 November 2024"], "2024-11-12", None, "2024-11-13",
         []),
        (["21 menit lalu"], None, None, None, ["relative-date"]),
        (["Sejam yang lalu"], None, None, None, ["relative-date"]),
        (["Selasa, 32 November 2024"], None, None, None, ["timestamp-unreadable"]),
        ([], None, None, None, ["no-timestamp"]),
    ],
)  # fmt: skip
def test_times_of_a_dump(
    lines: list[str],
    timestamp: str | None,
    zone: str | None,
    modified: str | None,
    codes: list[str],
) -> None:
    article = extract_text("\n\n".join([TITLE, "Rina", *lines, BODY]))
    assert (article.timestamp, article.timezone, article.modified) == (timestamp, zone, modified)
    assert [warning.code for warning in article.warnings] == codes


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Rina Wulandari | Jum'at, 17 Februari 2017 - 13:30 wib", [("Rina Wulandari", None)]),
        ("Rina Wulandari - Jumat, 17 Feb 2017 13:30 WIB", [("Rina Wulandari", None)]),
        ("oleh Rina Wulandari, 17 Feb 2017, 13:30 WIB", [("Rina Wulandari", "writer")]),
        ("oleh Rina Wulandari diperbarui 17 Feb 2017, 13:30 WIB", [("Rina Wulandari", "writer")]),
        ("Jumat, 17 Feb 2017 13:30 WIB | Rina Wulandari", [("Rina Wulandari", None)]),
        ("Rina Wulandari\n, Jurnalis-Jumat, 17 Februari 2017 |13:30 WIB",
         [("Rina Wulandari", "reporter")]),
    ],
)  # fmt: skip
def test_people_share_a_date_line(line: str, authors: list[tuple[str, str | None]]) -> None:
    article = extract_text(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert article.headline == TITLE
    assert article.timestamp == "2017-02-17T13:30:00+07:00"
    assert [(author.name, author.role) for author in article.authors] == authors


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Tanggal 09 Feb 2023 - Laporan Sari Dewi. - 466 Views", ("Sari Dewi", "reporter")),
        ("9 Februari 2023 - Sari Dewi - dilihat 310 kali", ("Sari Dewi", None)),
        ("Kamis, 9 Februari 2023 - Oleh: Sari Dewi - Dibaca 46 kali", ("Sari Dewi", "writer")),
    ],
)
def test_a_count_behind_a_name_tells_that_a_bare_day_is_the_storys(
    line: str, author: tuple[str, str | None]
) -> None:
    article = extract_text(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert (article.headline, article.timestamp) == (TITLE, "2023-02-09")
    assert [(found.name, found.role) for found in article.authors] == [author]


@pytest.mark.parametrize(
    "line",
    ["SUARA DESA · 22 Sep 2023 10:00 WIB ·", "KABAR HULU | 22 September 2023 10:00 WIB by"],
)
def test_a_section_of_two_words_and_nobody_stand_beside_a_date(line: str) -> None:
    article = extract_text(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert (article.headline, article.timestamp) == (TITLE, "2023-09-22T10:00:00+07:00")
    assert article.authors == ()


def test_another_zone_may_be_assumed() -> None:
    article = extract_text(f"{TITLE}\n\n12/11/2024 11:46\n\n{BODY}", timezone="Asia/Jayapura")
    assert article.timestamp == "2024-11-12T11:46:00+09:00"
    assert article.timestamp_text == "12/11/2024 11:46"


def test_a_relative_date_is_kept_as_text() -> None:
    article = extract_text(f"{TITLE}\n\nRina\n\n2 jam lalu\n\n{BODY}")
    assert (article.timestamp, article.timestamp_text) == (None, "2 jam lalu")


STORY = (
    "Harga beras naik sejak awal pekan ini di pasar induk, dan warga mengeluh karena itu.\n\n"
    "Kepala dinas mengatakan stok masih cukup. Ia meminta warga tidak memborong beras itu.\n\n"
    "Pedagang menduga harga beras baru akan turun sesudah panen raya di lereng bawah.\n\n"
)


@pytest.mark.parametrize(
    ("above", "head", "below", "timestamp", "byline"),
    [
        # A byline's own date counts where there is no other.
        ("", "Yosef Lando - 18 Juni 2025\n\n", "", "2025-06-18", "Yosef Lando"),
        ("", "Yosef B. Lando, 18/06/2025\n\n", "", "2025-06-18", "Yosef B. Lando"),
        # Below the story a word has to say what the day is of.
        ("", "", "Dipublikasikan pada 18 Juni 2025", "2025-06-18", None),
        ("", "", "Terbit: 18 Juni 2025", "2025-06-18", None),
        ("", "", "18 Juni 2025", None, None),
        ("", "", "Tanggal: 18 Juni 2025", None, None),
        ("", "", "(T.KR-RDM/H011) 18-06-2025 20:04:00", "2025-06-18T20:04:00+07:00", None),
        # The page's clock is not the article's.
        ("Kamis, 25 Juli 2024 19:31\n\n", "Kupang, 18 Juni 2025 – ", "", "2025-06-18", None),
        ("Rabu, 18 Juni 2025 19:31\n\n", "Kupang, 18 Juni 2025 – ", "",
         "2025-06-18T19:31:00+07:00", None),
    ],
)  # fmt: skip
def test_dates_by_their_place(
    above: str, head: str, below: str, timestamp: str | None, byline: str | None
) -> None:
    article = extract_text(f"{above}Harga Beras Naik di Pasar Induk\n\n{head}{STORY}{below}\n")
    assert article.headline == "Harga Beras Naik di Pasar Induk"
    assert (article.timestamp, article.byline) == (timestamp, byline)
    assert len(article.body) == 3


def test_a_clock_may_stand_above_its_day() -> None:
    lines = "Harga Beras Naik di Pasar Induk\n\n15:26\n\n4 November 2024\n\n"
    article = extract_text(f"{lines}{STORY}")
    assert article.timestamp == "2024-11-04T15:26:00+07:00"


@pytest.mark.parametrize("degrees", ["25 C", "25.6 C", "25.6\n\nC", "27°C"])
def test_a_day_beside_the_weather_is_the_readers_own(degrees: str) -> None:
    lines = f"{degrees}\n\nKupang\n\nTuesday, 15 April 2025\n\nHarga Beras Naik di Pasar Induk\n\n"
    assert extract_text(f"{lines}{STORY}").timestamp is None


@pytest.mark.parametrize("label", ["Ditulis oleh", "Diterbitkan oleh", "Posted by"])
@pytest.mark.parametrize(
    "rest",
    [
        "",
        " dengan kategori Berita Desa dan sudah 312 kali ditampilkan",
        ", kategori Pembangunan, dilihat 48 kali",
        " pada kolom Warta Nagari, 17 tanggapan",
    ],
)
def test_who_posted_and_when_in_a_line_that_goes_on(label: str, rest: str) -> None:
    line = f"{label} Rina Wulandari pada Sabtu, 9 Maret 2024 07:55 WIB{rest}"
    article = extract_text(f"Harga Beras Naik di Pasar Induk\n\n{line}\n\n{STORY}")
    assert article.timestamp == "2024-03-09T07:55:00+07:00"
    assert (article.byline, len(article.body)) == (f"{label} Rina Wulandari", 3)


@pytest.mark.parametrize(
    "line",
    [
        "Ditulis oleh Rina Wulandari pada 9 Maret 2024 dengan tinta yang dibuat dari jelaga.",
        "Buku ditulis oleh Rina Wulandari pada 9 Maret 2024 dengan tinta",
        "Novel karya Rina Wulandari, 9 Maret 2024 dengan tinta",
    ],
)
def test_a_sentence_of_who_wrote_something_is_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    "buttons",
    [
        "ShareTweetSend", " ShareTweetSend", " Share Tweet Send", "FacebookTwitterWhatsApp",
        " | BagikanFacebookTelegram",
    ],
)  # fmt: skip
def test_buttons_that_run_into_the_date_name_nobody(buttons: str) -> None:
    line = read_date_line(f"Penulis: Rina Wulandari - Selasa, 3 Oktober 2023 | 19:08 WITA{buttons}")
    assert line is not None
    assert [role.value for _, role in line.cuts] == ["byline", "timestamp"]


@pytest.mark.parametrize("sign", ["PD", "TD"])
def test_an_archive_s_sign_for_the_day_is_nobody(sign: str) -> None:
    line = read_date_line(f"{sign} 4 Februari 2019")
    assert line is not None
    assert not line.signed


def test_initials_before_a_day_and_its_clock_are_nobody_s_name() -> None:
    line = read_date_line("YL | 4 Februari 2019 10:05 WIB")
    assert line is not None
    assert not line.signed
