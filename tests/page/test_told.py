"""What a page says of itself beside a line: images their captions, the page its deck and author."""

import pytest

from inakoran_extract import extract_html

STORY = [
    "Petani rumput laut di Nemberala menjemur panen mereka lebih lama karena langit mendung.",
    "Harga di tingkat pengepul turun menjadi Rp14 ribu sekilogram sejak awal pekan lalu.",
    '"Kami tunggu matahari dulu," kata Yulius, petani di pantai barat itu, kemarin pagi.',
]
HEADLINE = "Petani Nemberala Menunggu Matahari untuk Menjemur Rumput Laut"
DECK = "Mendung sepekan membuat panen rumput laut menumpuk di para-para warga."


def page(head: str, above: str, within: str = "") -> str:
    """Return a page with lines above its story, and others behind its first paragraph."""
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    story = "".join([paragraphs[0], within, *paragraphs[1:]])
    return (
        f"<html><head><title>{HEADLINE}</title>{head}</head><body><div class=wrap>"
        f"<h1>{HEADLINE}</h1><div>Selasa, 17 November 2026 10:05 WITA</div>{above}"
        f"<div class=isi>{story}</div></div></body></html>"
    )


@pytest.mark.parametrize(
    ("alt", "printed", "text", "credit"),
    [
        ("Panen di Nemberala", "Panen di Nemberala Kabar Rote", "Panen di Nemberala", "Kabar Rote"),
        ("Panen di Nemberala.", "Panen di Nemberala. Dok", "Panen di Nemberala.", "Dok"),
        ("Panen di Nemberala", "Panen di Nemberala (Yulius)", "Panen di Nemberala", "Yulius"),
        ("Panen di Nemberala", "Panen di Nemberala", "Panen di Nemberala", None),
        (
            "Panen di Nemberala",
            "Panen di Nemberala yang menumpuk di para-para",
            "Panen di Nemberala yang menumpuk di para-para",
            None,
        ),
    ],
)
@pytest.mark.parametrize("place", ["above", "within"])
def test_an_image_says_its_caption(
    alt: str, printed: str, text: str, credit: str | None, place: str
) -> None:
    picture = f'<div><div><img src=a.jpg alt="{alt}"></div><div>{printed}</div></div>'
    article = extract_html(page("", **{"above": "", place: picture}))
    assert [(caption.text, caption.credit) for caption in article.captions] == [(text, credit)]
    assert list(article.body) == STORY


def test_an_image_that_says_a_heading_or_a_link_captions_neither() -> None:
    within = (
        '<img src=a.jpg alt="Menjemur di para-para"><h2>Menjemur di para-para</h2>'
        '<img src=b.jpg alt="Harga Garam di Sabu Naik"><a href=/x>Harga Garam di Sabu Naik</a>'
    )
    article = extract_html(page("", "", within))
    assert article.captions == ()
    assert [heading.text for heading in article.subheadings] == ["Menjemur di para-para"]


@pytest.mark.parametrize(
    "head",
    [
        f'<meta property="og:description" content="{DECK}">',
        f'<meta name="description" content="&lt;p&gt;{DECK}&lt;/p&gt;">',
        f'<script type="application/ld+json">{{"@type":"Report","description":"{DECK}"}}</script>',
    ],
)
@pytest.mark.parametrize("element", ["h3", "div", "p class=x"])
def test_what_the_page_is_about_is_its_deck(head: str, element: str) -> None:
    tag = element.partition(" ")[0]
    article = extract_html(page(head, f"<div><{element}>{DECK}</{tag}></div>"))
    assert article.kicker == DECK
    assert list(article.body) == STORY
    assert article.captions == ()


def test_a_deck_is_known_by_its_class() -> None:
    article = extract_html(page("", f'<div class="post-excerpt"><p>{DECK}</p></div>'))
    assert article.kicker == DECK
    assert list(article.body) == STORY


def test_the_lead_is_no_deck_though_the_page_is_about_it() -> None:
    article = extract_html(page(f'<meta name="description" content="{STORY[0]}">', ""))
    assert article.kicker is None
    assert list(article.body) == STORY


def test_the_stated_author_is_the_byline_wherever_it_stands_in_the_head() -> None:
    head = '<meta name="author" content="Rambu Hada">'
    avatar = "<div><div><img src=a.jpg alt=foto><b>Rambu Hada</b></div></div>"
    article = extract_html(page(head, avatar))
    assert (article.byline, article.captions) == ("Rambu Hada", ())


def test_a_gallery_holds_captions_and_no_paragraphs() -> None:
    slides = "".join(
        f"<div class=slide><img src={n}.jpg><div class=gallery-desc>{text} (Kabar Rote/Yulius)"
        "</div></div>"
        for n, text in enumerate(STORY[1:])
    )
    article = extract_html(
        f"<html><body><div><h1>{HEADLINE}</h1><div>17 November 2026 10:05 WITA</div>"
        f"<div class=photo-gallery>{slides}</div><p>{STORY[0]}</p></div></body></html>"
    )
    assert [caption.text for caption in article.captions] == STORY[1:]
    assert article.body == (STORY[0],)


def test_a_heading_above_links_heads_a_rail() -> None:
    links = "".join(f"<li><a href=/{n}>Judul Lain Nomor {n} dari Laman Ini</a>" for n in range(3))
    article = extract_html(page("", "", f"<h3>Pilihan Kami</h3><ul>{links}</ul><h2>Harga</h2>"))
    assert [heading.text for heading in article.subheadings] == ["Harga"]
    assert list(article.body) == STORY


def test_a_paragraph_that_begins_with_its_pictures_words_is_none() -> None:
    image = '<div><img src=a.jpg alt="Petani rumput laut"></div>'
    article = extract_html(page("", image))
    assert article.captions == ()
    assert list(article.body) == STORY


@pytest.mark.parametrize("title", ["Poin Utama", "Ringkasan", "Daftar Isi"])
def test_what_folds_away_above_the_story_is_the_sites(title: str) -> None:
    items = "<li>Mendung membuat panen menumpuk.</li><li>Harga turun sejak awal pekan.</li>"
    box = f"<summary>{title}</summary><ul>{items}</ul><small>Oleh mesin</small>"
    article = extract_html(page("", f"<details open>{box}</details>"))
    assert list(article.body) == STORY
    assert article.subheadings == ()


@pytest.mark.parametrize("place", ["Rote Ndao", "Kabupaten Rote", "Nemberala Barat"])
def test_a_place_beside_the_date_is_no_caption(place: str) -> None:
    head = (
        "<div class=info><div>Oleh: Yulius Ndun</div><div>17 Nov 2026 - 10:05 WITA</div>"
        f"<div>{place}</div></div>"
        "<div><img src=a.jpg><p>Panen di pantai barat (Foto: Yulius)</p></div>"
    )
    article = extract_html(
        page("", head).replace("<div>Selasa, 17 November 2026 10:05 WITA</div>", "")
    )
    assert [caption.text for caption in article.captions] == ["Panen di pantai barat"]
    assert article.byline == "Oleh: Yulius Ndun"


@pytest.mark.parametrize("name", ["Yulius Ndun", "Maria Adoe", "Rambu Kahi"])
def test_a_portrait_shows_who_wrote(name: str) -> None:
    card = f"<div class=author><img src=a.jpg alt='{name}'><div><b>{name}</b><br></div></div>"
    article = extract_html(page("", card))
    assert article.byline == name
    assert article.captions == ()
