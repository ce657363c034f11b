"""What is doubted of a headline."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.headline import doubt_headline

STORY = [
    "Warga Desa Loea memperbaiki pintu air yang rusak sejak banjir bulan lalu.",
    "Mereka bekerja tiga hari dengan kayu sumbangan dari kebun tetangga.",
    "Air kini mengalir lagi ke empat puluh petak sawah di hilir desa itu.",
    "Ketua kelompok tani berharap pintu baru dari beton datang sebelum musim hujan tiba.",
    "Pemerintah kabupaten menjanjikan beton itu pada anggaran tahun depan.",
]


@pytest.mark.parametrize(
    ("headline", "codes"),
    [
        ("Pintu Air Loea Diperbaiki Warga", []),
        ("Berkat Gotong Royong, Sawah Teraliri Lagi", []),  # `sawah` is enough
        ("Kelompok Tani Tunggu Beton", []),
        ("Kebakaran", ["headline-unsure"]),  # one word, of which the story tells nothing
        ("Ini 5 Hal", []),  # no long word
        ("Selamat Berkunjung Pembaca Setia", ["headline-unsure"]),
        ("Klasemen Liga Voli Putri", ["headline-unsure"]),
        ("pintu air Loea diperbaiki", ["headline-unsure"]),
        ("KabarLoea.com - Suara Warga Desa", ["headline-unsure"]),
        ("Kota/Desa: Loea, Hilir", ["headline-unsure"]),
        ("Warga memperbaiki pintu air/ Foto Kabar Loea", ["headline-unsure"]),
        ("LOEA - 18/5/2019", ["headline-unsure"]),
        ("iPad untuk Kelompok Tani Loea", []),
        ("Jadwal Air Sawah Loea (12/11/2026)", []),
        ("Sawah Loea Ditanami Lagi pada 2025/2026", []),
        ("Beton Pintu Air Rp 54 Ribu/Kg", []),
        (None, ["no-headline"]),
    ],
)
def test_a_headline_that_its_story_never_says(headline: str | None, codes: list[str]) -> None:
    assert [notice.code for notice in doubt_headline(headline, STORY)] == codes


def test_a_short_story_need_not_say_its_headline() -> None:
    assert doubt_headline("Klasemen Liga Voli Putri", STORY[:2]) == []


def test_the_record_says_it() -> None:
    text = "\n\n".join(["Klasemen Liga Voli Putri", "Senin, 23 November 2026 | 10.05 WIB", *STORY])
    assert [notice.code for notice in extract_text(text).warnings] == ["headline-unsure"]
