"""What stands beside an article in the rows of WordPress, Strapi, NewsAPI and own databases."""

from pathlib import Path

import pytest
from read_rows import article_of

from inakoran_extract import Author, Caption

TITLE = "Penenun Nggela Jual Kain lewat Toko Daring"
STORY = (
    "<p>Kelompok penenun di Desa Nggela mulai menjual kain lewat toko daring milik koperasi.</p>"
    "<p>Pesanan terbanyak datang dari Bandung dan Surabaya sejak akhir tahun lalu.</p>"
    "<p>Harga selembar sarung berkisar satu sampai dua juta rupiah di toko itu.</p>"
)
SHOWN = "Penenun menyelesaikan sarung di Desa Nggela."
CREDIT = "Yohana Tefa/Suluh Raya"


def term(taxonomy: str, name: str) -> dict[str, object]:
    return {"id": 7, "name": name, "slug": name.lower(), "taxonomy": taxonomy}


def post(**embedded: object) -> dict[str, object]:
    """Return a post as WordPress' REST API gives it."""
    return {
        "id": 4402,
        "date": "2024-09-03T08:20:11",
        "link": "https://suluhraya.example/2024/09/penenun/",
        "title": {"rendered": TITLE},
        "content": {"rendered": STORY, "protected": False},
        "author": 7,
        "featured_media": 4403,
        "tags": [700, 701],
        "_embedded": embedded,
    }


def test_wordpress_names_who_wrote_the_tags_and_the_picture(tmp_path: Path) -> None:
    picture = {"id": 1, "caption": {"rendered": f"<p>{SHOWN} Foto: {CREDIT}</p>\n"}, "author": 7}
    row = post(
        author=[{"id": 7, "name": "Ferdinandus Lado", "description": ""}],
        **{
            "wp:featuredmedia": [picture],
            "wp:term": [[term("category", "Daerah")], [term("post_tag", "Tenun Nggela")]],
        },
    )
    article = article_of(tmp_path, [row])
    assert [author.name for author in article.authors] == ["Ferdinandus Lado"]
    assert article.tags == ("Tenun Nggela",)
    assert article.captions == (Caption(SHOWN, CREDIT, None, 0),)
    assert article.headline == TITLE


@pytest.mark.parametrize(
    "embedded",
    [{}, {"author": []}, {"author": 7, "wp:term": 3}, {"wp:term": [None, [4]], "author": [None]}],
)
def test_a_service_s_odd_object_costs_nothing_else(tmp_path: Path, embedded: object) -> None:
    article = article_of(tmp_path, [post() | {"_embedded": embedded}])
    assert (article.headline, article.authors, article.tags) == (TITLE, (), ())


@pytest.mark.parametrize(
    ("name", "picture", "credit"),
    [
        ("foto", [{"url": "x.jpg", "keterangan": SHOWN, "kredit": "Yohana Tefa"}], "Yohana Tefa"),
        ("gambar", {"deskripsi": SHOWN, "credit": "Yohana Tefa"}, "Yohana Tefa"),
        (
            "sampul",
            {"data": {"id": 9, "attributes": {"caption": f"{SHOWN} (Dok. Desa)", "width": 1200}}},
            "Dok. Desa",
        ),
    ],
)
def test_the_object_of_a_picture(tmp_path: Path, name: str, picture: object, credit: str) -> None:
    article = article_of(tmp_path, [{"judul": TITLE, "isi": STORY, name: picture}])
    assert article.captions == (Caption(SHOWN, credit, None, 0),)


def test_an_indonesian_word_for_hashtags(tmp_path: Path) -> None:
    row = {"judul": TITLE, "isi": STORY, "tagar": ["tenun", "Ende"], "penulis": "Rina Wulandari"}
    article = article_of(tmp_path, [row])
    assert article.tags == ("tenun", "Ende")
    assert article.authors == (Author("Rina Wulandari", "writer"),)


@pytest.mark.parametrize(
    ("url", "headline"),
    [
        ("https://www.suluhraya.id/ekonomi/1", TITLE),
        ("https://ekonomi.suluhraya.com/1", TITLE),
        ("https://lain.id/1", f"{TITLE} - Suluh Raya"),
        (None, f"{TITLE} - Suluh Raya"),
    ],
)
def test_the_outlet_that_a_news_service_adds(
    tmp_path: Path, url: str | None, headline: str
) -> None:
    row = {"title": f"{TITLE} - Suluh Raya", "content": STORY, "url": url}
    assert article_of(tmp_path, [row]).headline == headline
