"""Headings that only those beside them, or the story, show to be some, or none of its own."""

import pytest

from inakoran_extract import extract_text

HEAD = "Seratus Tahun Sekolah Rakyat di Hula\n\nMinggu, 5 Februari 2023, 10:36 WIB"
STORY = [
    "Sekolah rakyat di kampung nelayan Hula lahir dari iuran ikan asin setiap keluarga.",
    "Gotong royong tampak sejak atap pertama dipasang oleh para nelayan kampung itu.",
    "Kini sekolah itu menampung seratus empat puluh murid dari tiga kampung di pesisir.",
]


@pytest.mark.parametrize(
    "headings",
    [
        ["A. Pendahuluan", "B. Pembahasan", "C. Penutup"],
        ["I. Asal Mula", "II. Masa Sulit", "III. Masa Kini"],
        ["1. Iuran Ikan Asin", "2. Atap Pertama", "3. Ruang Baru"],
    ],
)
def test_the_first_of_lettered_headings_is_above_the_story(headings: list[str]) -> None:
    lines = [line for pair in zip(headings, STORY, strict=True) for line in pair]
    article = extract_text("\n\n".join([HEAD, *lines]))
    assert [(each.text, each.position) for each in article.subheadings] == [
        (heading, place) for place, heading in enumerate(headings)
    ]
    assert list(article.body) == STORY


@pytest.mark.parametrize("heading", ["Hasil Cek Fakta", "Penjelasan", "Hasil Pemeriksaan"])
def test_apart_below_what_a_colon_announces_a_heading_stands(heading: str) -> None:
    lead = "Akun itu pada Kamis (2/2/2023) membagikan gambar sekolah dan menulis:"
    said = "“Sekolah ini sudah lama dijual kepada pemilik tambak di seberang”"
    article = extract_text("\n\n".join([HEAD, f"{lead}\n{said}", heading, *STORY]))
    assert [(each.text, each.position) for each in article.subheadings] == [(heading, 2)]
    assert list(article.body) == [lead, said, *STORY]


@pytest.mark.parametrize("office", ["Pemprov Jateng", "Bank Bahari", "Dinas Kominfo Lereng"])
def test_an_office_that_no_paragraph_names_may_be_the_site_s(office: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY[:2], office, STORY[2]]))
    assert "subheading-unsure" in {notice.code for notice in article.warnings}


@pytest.mark.parametrize("heading", ["Sekolah dan Ikan", "Kampung Nelayan", "Masa Kini"])
def test_a_heading_of_the_story_is_not_doubted(heading: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY[:2], heading, STORY[2]]))
    assert "subheading-unsure" not in {notice.code for notice in article.warnings}


@pytest.mark.parametrize(
    ("told", "timestamp"),
    [("(31/7/2025)", None), ("(2/10/2025)", "2025-10-04"), ("(31/7)", "2025-10-04")],
)
def test_a_day_on_top_that_is_months_later_is_the_page_s(told: str, timestamp: str | None) -> None:
    title = "Wakil Gubernur Ajak Petani Rotan Berkumpul di Betang"
    lead = f"BITUNG - Wakil gubernur mengajak petani rotan berkumpul, Kamis {told} sore."
    article = extract_text("\n\n".join(["Sabtu, 4 Oktober 2025", title, lead, *STORY]))
    assert article.timestamp == timestamp
    assert article.headline == title
