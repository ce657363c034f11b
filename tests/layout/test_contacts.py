"""Below a release stands whose it is and how to reach the office: no paragraph of the story."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract import extract_text

OFFICE = ["Biro Komunikasi dan Layanan Informasi", "Kementerian Literasi dan Kepustakaan"]


def read(*lines: str) -> list[str]:
    return list(extract_text("\n\n".join([HEAD, *STORY, *lines])).body)


@pytest.mark.parametrize(
    "rows",
    [
        ["Narahubung: 0811-0000-214", "Laman: www.hula.example.go.id", "#PerahuBaca"],
        ["Jl. Melati No. 4, Hula", "Telp. (021) 5000-888", "Email: humas@hula.example"],
        ["Telepon (0380) 555019"],
    ],
)
@pytest.mark.parametrize("offices", [OFFICE, OFFICE[:1]])
def test_an_office_and_its_addresses_end_a_story(offices: list[str], rows: list[str]) -> None:
    assert read(*offices, *rows) == list(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        ["Kantor Desa Lero", f"Gedung itu dipakai lagi. {STORY[0][::-1]}.", "Telp. (021) 5000-888"],
        ["Kampung Nelayan", f"{STORY[1][::-1]}."],
    ],
)
def test_a_heading_with_a_paragraph_below_is_the_story_s(lines: list[str]) -> None:
    assert lines[1] in read(*lines)


def test_addresses_without_an_office_stay() -> None:
    rows = ["Syarat pendaftaran murid baru:", "Telp. (021) 5000-888", "Email: humas@hula.example"]
    assert rows[2] in read(*rows)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Layanan dibuka di dua kantor:",
            "Dinas Sosial Lero",
            "Telp. 555001",
            "Dinas Kesehatan Lero",
            "Telp. 555002",
        ],
        [
            "Layanan dibuka di dua kantor:",
            "Dinas Sosial Lero",
            "Jl. Melati 4",
            "Dinas Kesehatan Lero",
            "Telp. 555002",
        ],
        ["Pendaftaran dibuka di tempat berikut:", "Kantor Desa Lero", "Telp. (0380) 555003"],
        ["Warga dapat bertanya kepada:", "Dinas Sosial Lero", "WA: 0811-0000-214"],
    ],
)
def test_offices_that_a_story_lists_are_its_own(lines: list[str]) -> None:
    assert read(*lines) == [*STORY, *lines]
