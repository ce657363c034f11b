"""Pictures that a page shows above its headline, and captions by what their elements call them."""

import pytest

from inakoran_extract import Caption, extract_html

HEADLINE = "Warga Wairopa Bangun Lumbung Padi Bersama di Tepi Desa"
SHOWN = "Warga mengikat bambu untuk dinding lumbung di Wairopa."
STORY = (
    "Warga Wairopa membangun lumbung padi di tepi desa sejak pekan lalu bersama koperasi.",
    "Lumbung itu menampung sepuluh ton gabah dan dijaga bergantian setiap malam.",
    '"Kami tidak mau lagi menjual gabah saat harganya jatuh," kata Yohana Bere.',
)
CAPTIONS = (Caption(SHOWN, None, None, 0),)


def page(above: str = "", inside: str = "") -> str:
    """Return a page with elements above its headline, and within its story."""
    first, *story = (f"<p>{text}</p>" for text in STORY)
    return (
        f"<html><head><title>{HEADLINE} - Kabar Soreh</title></head><body><nav>"
        f"<a href=/>Beranda</a><a href=/n>Nasional</a></nav>{above}<h1>{HEADLINE}</h1>"
        f"<div>Selasa, 12 November 2024 11:46 WIB</div>{first}{inside}{''.join(story)}"
        "</body></html>"
    )


@pytest.mark.parametrize(
    "between",
    [
        "",
        "<div class=cat>Daerah</div>",
        "<div class=cat>Liputan</div>",
        "<div><a href=/d>Daerah</a></div>",
        "<div>KABAR SIANG SOREH</div>",
        "<div>02:41</div>",
        "<div><a href=/>Beranda</a> / <a href=/d>Daerah</a></div><span>Lingkungan Hidup</span>",
    ],
)
@pytest.mark.parametrize(
    "picture",
    [
        f"<figure><img src=/a.jpg><figcaption>{SHOWN}</figcaption></figure>",
        f"<div><img src=/a.jpg><div class=caption>{SHOWN}</div></div>",
    ],
)
def test_a_page_shows_its_picture_above_rubric_and_headline(picture: str, between: str) -> None:
    article = extract_html(page(picture + between))
    assert article.captions == CAPTIONS
    assert article.headline == HEADLINE
    assert article.body == STORY


@pytest.mark.parametrize("rubric", ["Olahraga", "Liga Kita", "Liga Soreh Hari Ini"])
def test_a_site_s_day_above_a_rubric_is_no_picture_s(rubric: str) -> None:
    day = "Senin, 11 November 2024 Laga berikutnya: Wairopa vs Soreh, Sabtu 16 November 2024"
    article = extract_html(page(f"<div><span>{day}</span></div><div>{rubric}</div>"))
    assert not article.captions


def test_another_story_s_picture_is_parted_from_the_headline_by_its_sentence() -> None:
    card = f"<figure><img src=/a.jpg><figcaption>{SHOWN}</figcaption></figure>"
    article = extract_html(
        page(f"{card}<p>Lumbung lama itu roboh tahun lalu.</p><div>Daerah</div>")
    )
    assert not article.captions


@pytest.mark.parametrize("name", ["cap-foto", "player-cap", "page-img-ket", "keterangan-gambar"])
def test_short_words_for_captions_beside_a_word_for_the_picture(name: str) -> None:
    article = extract_html(page(inside=f"<div class={name}>{SHOWN}</div>"))
    assert [caption.text for caption in article.captions] == [SHOWN]
    assert article.body == STORY


@pytest.mark.parametrize("name", ["has-drop-cap", "ket", "video-teks"])
def test_other_paragraphs_stay_in_the_story(name: str) -> None:
    article = extract_html(page(inside=f"<p class={name}>{SHOWN}</p>"))
    assert not article.captions
    assert article.body == (STORY[0], SHOWN, *STORY[1:])


@pytest.mark.parametrize(
    "told",
    [
        "Balai desa roboh diterjang angin pada akhir Januari. Gabah dipindahkan ke sekolah.",
        "Gabah itu cukup untuk tiga bulan, kata Yohana.",
    ],
)
def test_a_picture_stands_in_a_paragraph_of_the_story(told: str) -> None:
    image = "<img class=caption src=/a.jpg align=left title='Warga mengangkut gabah'>"
    article = extract_html(page(inside=f"<p>{image}<span>{told}</span></p>"))
    assert article.body == (STORY[0], told, *STORY[1:])
    assert not article.captions


def test_a_picture_and_what_it_shows_share_a_paragraph() -> None:
    article = extract_html(page(inside=f"<p><img src=/a.jpg><span>{SHOWN}</span></p>"))
    assert (article.body, len(article.captions)) == (STORY, 1)


@pytest.mark.parametrize("name", ["breadcrumbs pathway", "breadcrumb", "crumbs"])
def test_the_path_to_an_article_is_no_caption_though_it_has_arrows(name: str) -> None:
    arrow = "<img src=/arrow.png>"
    links = f"<a href=/>Home</a> {arrow} <a href=/b>Berita Desa</a> {arrow}"
    article = extract_html(page(f"<div><span class='{name}'>{links} {HEADLINE}</span></div>"))
    assert (article.captions, article.headline) == ((), HEADLINE)
