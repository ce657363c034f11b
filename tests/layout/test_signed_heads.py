"""Bylines and dates in forms that sites print in one way on all their pages, each with siblings."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Jembatan Gantung Lamba Diresmikan, Dua Dusun Tersambung"
STORY = [
    "Bupati meresmikan jembatan gantung yang menghubungkan dua dusun di seberang sungai pagi tadi.",
    "Jembatan sepanjang 120 meter itu menggantikan rakit bambu. Warga menyeberang dalam dua menit.",
    '"Anak saya tidak lagi basah ke sekolah," kata Yuliana, warga dusun itu.',
]
# fmt: off
# ruff: noqa: E501 - a table
# (the line below the headline, who is named, the timestamp)
HEADS: list[tuple[str, list[str], str | None]] = [
    # a count parts the name from the section
    ("22 November 2019 10:05:31  Tri Wahyuni Lestari  118 Kali Dibaca  Berita Kalurahan", ["Tri Wahyuni Lestari"], "2019-11-22T10:05:31+07:00"),
    ("3 Mei 2021 08:00:12 Administrator 1.204 Kali Dibaca Kabar Desa", [], "2021-05-03T08:00:12+07:00"),
    ("14 Juli 2020 19:44:00  Yohanes Tukan  9 kali dilihat  Pengumuman", ["Yohanes Tukan"], "2020-07-14T19:44:00+07:00"),
    # a name, as a portrait says it and as it is printed, and a day behind a dash
    ("Rangga PrabowoRangga Prabowo - Selasa, 17 Maret 2020", ["Rangga Prabowo"], "2020-03-17"),
    ("Rangga Prabowo - Selasa, 17 Maret 2020", ["Rangga Prabowo"], "2020-03-17"),
    ("Sari Melati – Jumat, 3 Mei 2019", ["Sari Melati"], "2019-05-03"),
    # no name, but who the site is
    ("Kabarnusa Editor diperbarui 13 Jul 2012, 09:30 WIB", [], "2012-07-13T09:30:00+07:00"),
    ("Nusaraya Redaksi diperbarui 3 Mei 2021, 19:05 WIB", [], "2021-05-03T19:05:00+07:00"),
    # the reader's own clock, and a count
    ("17 hours ago 6", [], None),
    ("3 jam lalu 12", [], None),
    ("2 hari yang lalu 1", [], None),
]
# fmt: on


@pytest.mark.parametrize(("line", "names", "timestamp"), HEADS)
def test_a_line_below_the_headline_dates_and_signs(
    line: str, names: list[str], timestamp: str | None
) -> None:
    article = extract_text("\n\n".join([HEADLINE, line, *STORY]) + "\n")
    assert article.headline == HEADLINE
    assert [author.name for author in article.authors] == names
    assert article.timestamp == timestamp
    assert article.captions == ()
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Editor: wawan-Wawan Setiadi", "wawan-Wawan Setiadi"),
        ("Editor: hayat-Nur Hayati", "hayat-Nur Hayati"),
        ("EditorRina Wulandari", "Rina Wulandari"),
        ("EditorRatmaja", "Ratmaja"),
    ],
)
def test_an_editor_by_account_or_glued(line: str, name: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, *STORY, line]) + "\n")
    assert [(author.name, author.role) for author in article.authors] == [(name, "editor")]


@pytest.mark.parametrize("line", ["Admin", "Redaksi", "Administrator"])
def test_a_desk_signs_without_a_date(line: str) -> None:
    text = "\n".join([HEADLINE, "", line, "UTC", "41 kali dilihat", "0 kali dibagikan", "", *STORY])
    article = extract_text(text)
    assert (article.byline, article.authors, article.captions) == (line, (), ())


@pytest.mark.parametrize("size", ['banner"400x100"title"400x100"', 'iklan "970x250"'])
def test_a_banners_size_is_no_part_of_the_headline(size: str) -> None:
    assert extract_text("\n".join([HEADLINE, size, "", *STORY])).headline == HEADLINE


def test_a_headlines_copy_with_its_markup_is_no_kicker() -> None:
    marked = HEADLINE.replace("Gantung Lamba", "<i>Gantung Lamba</i>")
    article = extract_text("\n\n".join([marked, HEADLINE, *STORY]))
    assert article.kicker is None


@pytest.mark.parametrize("date", ["Selasa, 17 November 2026 10:05 WITA"])
def test_a_writer_signs_above_what_is_said_of_him(date: str) -> None:
    told = "Alumnus sekolah perikanan ini menulis kisah hidup pelaut sejak masih mahasiswa. Buku-bukunya sudah terbit di tiga kota."
    article = extract_text("\n\n".join(["Danar Wibawa", told, HEADLINE, date, *STORY]))
    assert [author.name for author in article.authors] == ["Danar Wibawa"]
    assert article.headline == HEADLINE


@pytest.mark.parametrize("names", [("Rina Wulandari",), ("Ahmad Fauzi, Rina Wulandari",)])
@pytest.mark.parametrize("desk", [(), ("Tim Redaksi",)])
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_the_outlet_beside_the_date_is_who_the_dateline_says(
    names: tuple[str, ...], desk: tuple[str, ...], end: str
) -> None:
    head = ("Pasar Terapung Hula Batasi Perahu Wisatawan", "Suar Hula - 18/07/2024, 06:02 WITA")
    story = (
        "HULA, SUAR HULA – Pengelola pasar terapung membatasi perahu menjadi dua puluh unit.",
        "Ketua kelompok setempat mengatakan pedagang kebanyakan perempuan lanjut usia.",
    )
    article = extract_text(end.join((*head, *names, *desk, *story)))
    assert [author.name for author in article.authors] == names[0].split(", ")
    assert not article.captions
