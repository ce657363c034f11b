"""Who wrote an article by the box above its headline, and whom such a box does not sign."""

import pytest

from inakoran_extract import extract_text

TITLE = "Seratus Tahun Sekolah Rakyat di Kampung Nelayan"
STORY = [
    "Sekolah rakyat di kampung nelayan Hula lahir dari iuran ikan asin setiap keluarga.",
    "Guru pertamanya, Markus Beding, mengajar di teras gudang garam selama sebelas tahun.",
    "Kini sekolah itu menampung seratus empat puluh murid dari tiga kampung di pesisir.",
]
WRITER = "Rosmaida Lamak"


@pytest.mark.parametrize(
    "box",
    [
        [f"Image {WRITER}"],
        [f"Foto Profil {WRITER}"],
        [WRITER, f"{WRITER} Mohon Tunggu... Guru - Guru SD di Hula", "Suka menulis"],
        [WRITER, f"{WRITER} Penulis lepas, tinggal di Larantuka"],
    ],
)
@pytest.mark.parametrize(
    "date", ["Lomba | Sunday, 05 Feb 2023, 00:36 WIB", "5 Desember 2022 07:11"]
)
def test_a_box_above_the_headline_signs(box: list[str], date: str) -> None:
    article = extract_text("\n\n".join([*box, "Selanjutnya", TITLE, date, *STORY]))
    assert article.headline == TITLE
    assert [author.name for author in article.authors] == [WRITER]


@pytest.mark.parametrize(
    ("box", "signed"),
    [
        # who signs in the head itself, and whom the story tells of
        ([f"Image {WRITER}"], "Oleh Dewi Sartika"),
        (["Image Markus Beding"], "Oleh Dewi Sartika"),
        (["Markus Beding", "Markus Beding dan murid-muridnya"], "Oleh Dewi Sartika"),
    ],
)
def test_a_box_above_signs_nothing_that_is_signed(box: list[str], signed: str) -> None:
    head = [*box, TITLE, signed, "5 Desember 2022 07:11"]
    article = extract_text("\n\n".join([*head, *STORY]))
    assert [author.name for author in article.authors] == ["Dewi Sartika"]


def test_whom_the_story_tells_of_is_no_writer() -> None:
    article = extract_text("\n\n".join(["Image Markus Beding", TITLE, "5 Desember 2022", *STORY]))
    assert article.authors == ()
