"""Bylines, date lines, captions and closings as outlets and their sites print them."""
# ruff: noqa: E501 - tables

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.people import is_person, read_people
from inakoran_extract.fields.run_together import read_run_together
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Role


@pytest.mark.parametrize(
    ("line", "names"),
    [
        # a label without anybody, before a bar
        ("Penulis: | Editor: Rina Wulandari", ["Rina Wulandari"]),
        ("Reporter: | Penulis: Rina Wulandari", ["Rina Wulandari"]),
        # a newsroom's own number for somebody
        ("Rep: c 41/ Red: Rina Wulandari", ["Rina Wulandari"]),
        ("Rep: mg 7/ Red: Rina Wulandari", ["Rina Wulandari"]),
        ("Rep: K19/ Red: Rina Wulandari", ["K19", "Rina Wulandari"]),
        ("Rep: c08/ Red: Rina Wulandari", ["c08", "Rina Wulandari"]),
        ("Reporter: Wd7 dan Rina Wulandari", ["Wd7", "Rina Wulandari"]),
        # a label without a stop before it, or with one, and a picture's beside them
        ("Journalist: Rina Wulandari Photo: Yosef Pello", ["Rina Wulandari", "Yosef Pello"]),
        (
            "(penulis dan foto: Rina Wulandari. Editor: Pdt. Yosef K. Pello, M.Th)",
            ["Rina Wulandari", "Rina Wulandari", "Pdt. Yosef K. Pello, M.Th"],
        ),
        ("Oleh: Rina Ayu. Foto: Yosef Pello", ["Rina Ayu", "Yosef Pello"]),
        ("Penulis: Rina Wulandari, foto: Yosef Pello", ["Rina Wulandari", "Yosef Pello"]),
        ("Penulis: Rina, S.Pd. Editor: Yosef Pello", ["Rina, S.Pd.", "Yosef Pello"]),
        ("Rina Wulandari [Sumbawa]", ["Rina Wulandari"]),
        ("Ahmad Fauzi [Palu]", ["Ahmad Fauzi"]),
        ("Oleh: Dinas Kesehatan Kabupaten Hula", []),
        ("Dikirim oleh: Kantor Desa Lero", []),
        ("Oleh: Balai Arkeologi Hula | Editor: Yosef Pello", ["Yosef Pello"]),
        ("Disusun oleh Rina Wulandari dan Yosef Pello", ["Rina Wulandari", "Yosef Pello"]),
        # a site doesn't answer for its readers
        (
            "waktu baca 3 menitTulisan dari Rina Wulandari tidak mewakili pandangan dari redaksi",
            ["Rina Wulandari"],
        ),
        ("Rina Wulandari/Sulawesi Selatan", ["Rina Wulandari"]),
        ("Laporan: Hieronimus-Merauke", ["Hieronimus"]),
        ("Editor: wid-Rina Wulandari", ["Rina Wulandari"]),
        ("Wartawan: Rina Wulandari~ Editor: Ahmad Fauzi||", ["Rina Wulandari", "Ahmad Fauzi"]),
        ("Liputor: Rina Wulandari", ["Rina Wulandari"]),
        ("By Rina Wulandari 4:12:00 PM BERITA , EKONOMI , Hula Raya", ["Rina Wulandari"]),
        # a word of the job is a label elsewhere
        ("OLEH RINA WULANDARI, Pustakawan Naskah Kuno pada Yayasan Lontar", ["RINA WULANDARI"]),
        ("Oleh Rina Wulandari, Pengurus Foto dan Film Yayasan Hula", ["Rina Wulandari"]),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    signed = read_byline(line)
    assert signed is not None
    assert [author.name for author in signed.authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "Angkat Besi | Detail",
        "Rina Wulandari/Persatuan Hula",
        "Menjelang Lebaran | Arsip",
        "Laporan: Pasar Ikan Sepi",
        "Rina Wulandari [ist]",
        "Pasar Ikan Hula [Kupang]",
        "Catatan: Kampung Hula",
        "By Kabar Hula 4:12:00 PM BERITA , EKONOMI , Hula Raya",
    ],
)
def test_no_bylines(line: str) -> None:
    signed = read_byline(line)
    assert signed is None or not signed.authors


@pytest.mark.parametrize(
    "text",
    [
        "Suluh Kita.co.id",
        "Avatar",
        "Menjelang Ramadhan",
        "MC KAB LERO",
        "Lero Muda.com",
        "Dok Roda",
        "Author Archive",
    ],
)
def test_no_person(text: str) -> None:
    assert not is_person(text)


def test_a_word_before_a_domain_is_no_name() -> None:
    assert read_people("Suluh Kita.co.id", None) is None
    found = read_people("Rina Wulandari Suara.Com", None)
    assert [author.name for author in found or ()] == ["Rina Wulandari"]


@pytest.mark.parametrize(
    ("line", "moment", "signed"),
    [
        ("Written By Kabar Hula on Kamis, 21 Agustus 2014 | 09.40", "2014-08-21 09:40", False),
        ("Oleh MC KAB HULA, Selasa, 8 November 2022 | 21:17 WIB", "2022-11-08 21:17", False),
        # comments and views, before who wrote
        ("Senin, 15 Sep 2025 13:08 0 97 Rina Wulandari", "2025-09-15 13:08", True),
        ("Senin, 15 Sep 2025 13:08 2 310 Budi Santoso", "2025-09-15 13:08", True),
        (
            "Created At : 2014-05-19 08:27:43 | Bagian Lingkungan Seputar Layanan | Dibaca : 342",
            "2014-05-19 08:27",
            False,
        ),
        ("Selasa, 17 Oktober 2017 — 08:52 WP", "2017-10-17 08:52", False),
        # a minute of one figure
        ("Rabu 28 November 2018 19:0 WIB", "2018-11-28 19:00", False),
        ("Rabu 28 November 2018 07:5 WITA", "2018-11-28 07:05", False),
        ("Dok Roda - Selasa, 6 Juni 2023 | 08:25 WIB", "2023-06-06 08:25", False),
        # a theme's button between who wrote and when
        ("Rina Wulandari Send an email 4 Maret 2024 09:10", "2024-03-04 09:10", True),
        (
            "Rina WulandariKirim email 4 Maret 2024 09:10 Diperbarui: 5 Maret 2024",
            "2024-03-04 09:10",
            True,
        ),
        (
            "Penulis Rina WulandariDiposkan pada 4 Maret 2024 09:10 Kategori Berita",
            "2024-03-04 09:10",
            True,
        ),
        ("4 Maret 2024 09:10 oleh Sekretariat Sinode", "2024-03-04 09:10", True),
        ("4 Maret 2024 09:10 Nusa Tenggara", "2024-03-04 09:10", False),
        # what readers said, and where it is filed
        ("Diposting oleh Kabar Samawa 4 Maret 2024 09.10 1 Comments", "2024-03-04 09:10", True),
        (
            "by Rina Wulandari | Mar 4, 2024 09:10 | Kabar, Rilis | 0 comments",
            "2024-03-04 09:10",
            True,
        ),
        (
            "4 Maret 2024 09:10 Admin Diskominfo Berita Daerah Dibaca 187 kali",
            "2024-03-04 09:10",
            True,
        ),
        ("Jawa tengah dan yogyakarta | 4 Maret 2024, 09:10 WIB", "2024-03-04 09:10", False),
        # WordPress' time of the change, right behind the article's
        (
            "Kupang / Oleh Rina Wulandari / 04/03/2024 09:10 WIB 04/03/2024 20:11 WIB",
            "2024-03-04 09:10",
            True,
        ),
    ],
)
def test_date_lines(line: str, moment: str, *, signed: bool) -> None:
    found = read_date_line(line)
    assert found is not None
    assert f"{found.stamp.date} {found.stamp.time:%H:%M}" == moment
    assert found.signed is signed


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("by Rina Wulandari | Mar 8, 2021 | Kabar, Rilis | 0 comments", True),
        ("by Rina Wulandari | Mar 8, 2021 | Kabar", True),
        ("Penulis Rina Wulandari Februari 21, 2023 Add Comment", True),
        ("Posted on Juli 12, 2022 Juli 13, 2022 by Rina Wulandari", True),
        ("Senin, 30 Oktober 2023 Humas Universitas Hula", True),
        ("15 Jun 2024 Nusa Tenggara", False),
    ],
)
def test_lines_of_a_bare_day(line: str, *, names: bool) -> None:
    found = read_date_line(line)
    assert found is not None
    assert found.signed is names


@pytest.mark.parametrize(
    "line",
    [
        "12 Juli 2022 13 Juli 2022",
        "17 Agustus 2024 Hari Merdeka",
        "Warga Hula | Mar 8, 2021 | Kabar, Rilis dan Cerita Warga | 0 comments",
        "4 Maret 2024 09:10 WIB - 5 Maret 2024 10:00 WIB",
    ],
)
def test_no_date_lines(line: str) -> None:
    assert read_date_line(line) is None


def test_two_dates_may_run_together_behind_a_zone() -> None:
    line = read_run_together("diperbarui 12 Mei 2017, 08:05 WIBDiterbitkan 11 Mei 2017, 19:37 WIB")
    assert line is not None
    assert line.later is not None
    assert (str(line.stamp.date), str(line.later.date)) == ("2017-05-11", "2017-05-12")


@pytest.mark.parametrize(
    "line",
    [
        "Diperbarui 12 Mei 2017, 08:05 WIB | Diperbarui 11 Mei 2017, 19:37 WIB",
        "Diperbarui 12 Mei 2017, 08:05 WIB | tanggal 11 Mei 2017, 19:37 WIB",
        "Diperbarui 12 Mei 2017, 08:05 WIB | Diterbitkan 11 Mei 2017, 19:37 WIB oleh warga",
    ],
)
def test_of_two_dates_a_word_says_which_is_the_articles(line: str) -> None:
    found = read_date_line(line)
    assert found is None or found.modified


@pytest.mark.parametrize("clock", ["08:52 WP", "08:52 WIT", "08.52 WP"])
def test_papuas_time_is_wit(clock: str) -> None:
    found = read_date_line(f"Selasa, 17 Oktober 2017 - {clock}")
    assert found is not None
    assert found.stamp.offset == 540


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Foto Istimewa: FB Kabar Hula", None, "FB Kabar Hula"),
        ("TANDA TANGAN : Pengurus koperasi meneken kerja sama (RINA WULANDARI/RADAR HULA).", "TANDA TANGAN : Pengurus koperasi meneken kerja sama", "RINA WULANDARI/RADAR HULA"),
        ("Dok ist/ Pengguntingan pita rumah baca di Hula", "Pengguntingan pita rumah baca di Hula", "Dok ist"),
        ("Foto Istimewa/ Pengguntingan pita rumah baca di Hula", "Pengguntingan pita rumah baca di Hula", "Foto Istimewa"),
        ("Dokpri: Warga mengaduk semen di pekarangan", "Warga mengaduk semen di pekarangan", "Dokpri"),
        ("Dok.Hula Times/Humas Pemkot Lero", None, "Dok.Hula Times/Humas Pemkot Lero"),
        ("bildarchiv/npa/M. Kessler", None, "bildarchiv/npa/M. Kessler"),
        ("Kepala Dinas Perdagangan, Rina Wulandari - Dok. Kabar Hula", "Kepala Dinas Perdagangan, Rina Wulandari", "Dok. Kabar Hula"),
    ],
)  # fmt: skip
def test_captions(line: str, text: str | None, credit: str) -> None:
    picture = read_caption(line)
    assert picture is not None
    assert (picture.text and picture.text.rstrip(" -"), picture.credit) == (text, credit)


@pytest.mark.parametrize(
    ("paragraph", "signed", "names"),
    [
        ("Warga diminta waspada sampai air surut. [] (Editor : Rina W/Laporan: Budi Santoso)", "(Editor", ["Rina W", "Budi Santoso"]),
        ("Warga diminta waspada sampai air surut. (Penulis: Rina W/Editor: Budi Santoso)", "(Penulis", ["Rina W", "Budi Santoso"]),
        ("Warga diminta waspada sampai air surut.RINA WULANDARI", "RINA", ["RINA WULANDARI"]),
        ('"Air sudah surut," kata Markus. RINA WULANDARI', "RINA", ["RINA WULANDARI"]),
    ],
)  # fmt: skip
def test_who_signs_behind_the_last_sentence(paragraph: str, signed: str, names: list[str]) -> None:
    start, role = find_closing(paragraph, last=True) or (0, None)
    assert (paragraph[start:].lstrip()[: len(signed)], role) == (signed, Role.BYLINE)
    text = (
        f"Air Sungai Hula Surut\n\nSenin, 9 Maret 2026\n\nHULA - Air sungai surut.\n\n{paragraph}"
    )
    assert [author.name for author in extract_text(text).authors] == names


@pytest.mark.parametrize(
    "paragraph",
    ["Warga diminta waspada. KABAR.COM", "Rapat itu dihadiri PT HULA", "Ia memakai topi H. M. S."],
)
def test_capitals_at_the_end_may_be_the_sentences(paragraph: str) -> None:
    assert find_closing(paragraph, last=True) is None


def test_a_caption_glued_to_itself_is_read_once() -> None:
    shown = "Karung gandum berserakan di jalan lingkar, Selasa (9/2/2021) petang."
    story = [
        "HULA - Truk gandum terguling di jalan lingkar.",
        f"{shown}{shown} Foto: Rina Wulandari",
    ]
    text = "\n\n".join(["Truk Gandum Terguling", "Rabu, 10 Februari 2021", *story, story[0][7:]])
    captions = extract_text(text).captions
    assert [(caption.text, caption.credit) for caption in captions] == [(shown, "Rina Wulandari")]


def test_a_caption_printed_twice_with_its_credit_between_is_one() -> None:
    shown = "Warga menanam bakau di muara sungai Hula, Senin (9/3)."
    head = ["Warga Hula Menanam Bakau", "Senin, 9 Maret 2026", f"{shown} (Kabar/Rina Wulandari)"]
    again = ["Foto: Kabar/ Rina Wulandari", f"{shown} (Kabar/Rina Wulandari)"]
    story = ["HULA, Kabar Lero - Warga Hula menanam bakau.", "Bakau itu disemai para guru."]
    captions = extract_text("\n\n".join([*head, *again, *story])).captions
    assert [(caption.text, caption.credit) for caption in captions] == [
        (shown, "Kabar/Rina Wulandari")
    ]
