"""A browser's title, the headline with the site's name, that a saved page prints on top."""

import pytest

from inakoran_extract import Article, extract_text

HEADLINE, DATE = "Warga Wairopa Bangun Lumbung Padi Bersama", "Kamis, 12 Maret 2026 | 07:30 WIB"
STORY = (
    "WAIROPA – Warga Wairopa membangun lumbung padi di tepi sawah sejak awal musim panen.",
    '"Kami tidak ingin gabah dijual terlalu murah," kata Yohana Bere, ketua kelompok tani.',
)
SITES = ("Kabar Nusa", "KabarNusa.com", "Harian Pagi Wairopa", "Tribun-wairopa.example")


def read(*head: str) -> Article:
    return extract_text("\n\n".join((*head, *STORY)))


@pytest.mark.parametrize("sign", [" - ", " | ", " – ", " — ", " :: ", " » ", " · ", "- "])
@pytest.mark.parametrize("site", SITES)
def test_the_headline_is_the_line_below_it(sign: str, site: str) -> None:
    for printed in (HEADLINE, HEADLINE.upper()):
        article = read(f"{HEADLINE}{sign}{site}", printed, "Petrus Lede", DATE)
        assert (article.headline, article.kicker) == (printed, None)
        assert (article.byline, article.warnings) == ("Petrus Lede", ())


@pytest.mark.parametrize("site", SITES)
def test_so_it_is_where_the_site_comes_first(site: str) -> None:
    article = read(f"{site} | {HEADLINE}", HEADLINE, "Petrus Lede", DATE)
    assert (article.headline, article.kicker) == (HEADLINE, None)


@pytest.mark.parametrize(
    "headline", [f"{HEADLINE} - dan Jalan", f"{HEADLINE}, Pasar Dibuka", f"{HEADLINE} Lagi"]
)
def test_a_longer_headline_stays(headline: str) -> None:
    assert read(headline, "Petrus Lede", DATE).headline == headline
