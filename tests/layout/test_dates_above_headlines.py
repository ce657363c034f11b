"""Who signs between a date and the headline below it, as some sites print their heads."""

import pytest

from inakoran_extract import Article, extract_text

DATE, HEADLINE = "Kamis, 12 Maret 2026 | 07:30 WIB", "Warga Wairopa Bangun Lumbung Padi Bersama"
STORY = (
    "WAIROPA – Warga Wairopa membangun lumbung padi di tepi sawah sejak awal musim panen.",
    '"Kami tidak ingin gabah dijual terlalu murah," kata Yohana Bere, ketua kelompok tani.',
    "Lumbung itu menampung dua puluh ton gabah dan dijaga bergantian oleh pemuda desa.",
)


def read(*between: str) -> Article:
    return extract_text("\n\n".join((DATE, *between, HEADLINE, *STORY)))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Petrus Lede", ["Petrus Lede"]),
        ("Petrus Lede | Rina Wulandari", ["Petrus Lede", "Rina Wulandari"]),
        ("Petrus Lede, Kabar Nusa", ["Petrus Lede"]),
        ("Petrus Lede - Harian Nusantara", ["Petrus Lede"]),
        ("Oleh: Petrus Lede (Dosen Universitas Nusa)", ["Petrus Lede"]),
    ],
)
@pytest.mark.parametrize("below", [(), ("EKONOMI",), ("Bagikan",)])
def test_who_signs_below_the_date(line: str, names: list[str], below: tuple[str, ...]) -> None:
    article = read(line, *below)
    assert (article.headline, article.byline) == (HEADLINE, line)
    assert [author.name for author in article.authors] == names
    assert article.timestamp == "2026-03-12T07:30:00+07:00"


@pytest.mark.parametrize("line", ["EKONOMI", "Ekonomi", "Bagikan", "Desa Wairopa"])
def test_a_section_signs_nothing(line: str) -> None:
    assert read(line).authors == ()
