"""Boxes side by side, each with a linked title, are other stories; so is a page of nothing else."""

import pytest

from inakoran_extract import extract_html

HEADLINE = "Perahu Penyeberangan di Muara Lembu Kembali Berlayar"
STORY = [
    "Perahu penyeberangan di Muara Lembu kembali berlayar setelah berhenti sepekan karena ombak.",
    "Nakhoda menunggu izin dari kantor pelabuhan yang keluar pada Selasa pagi kemarin.",
    "Sebanyak 40 penumpang pertama sudah antre di dermaga sejak matahari belum terbit.",
]
TITLES = [
    "Harga Ikan di Pelelangan Turun Separuh",
    "Dermaga Kayu Diganti dengan Beton",
    "Nelayan Muara Lembu Membuat Rumpon Bambu",
]
TEASER = "Kabar ini kami himpun dari warga yang tinggal di tepi muara sejak pekan lalu."


TOLD = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)


def page(cards: str, story: str = TOLD) -> str:
    """Return a page with its story and a list of cards."""
    return (
        f"<html><body><div class=artikel><h1>{HEADLINE}</h1><div class=isi>{story}</div></div>"
        f"<div class=daftar>{cards}</div></body></html>"
    )


@pytest.mark.parametrize(
    "card",
    [
        "<article><a href=/x><h3>{}</h3><p>"
        + TEASER
        + "</p><div>By Rina Sopia</div></a></article>",
        "<div><h4><a href=/x>{}</a></h4><span>Oleh Rina Sopia</span><p>" + TEASER + "</p></div>",
        "<li><div><a href=/x>{}</a></div><div>Penulis: Rina Sopia</div><div>3 Mei 2024</div></li>",
    ],
)
def test_what_a_card_says_is_not_the_articles(card: str) -> None:
    article = extract_html(page("".join(map(card.format, TITLES))))
    assert list(article.body) == STORY
    assert article.byline is None
    assert article.authors == ()
    assert article.timestamp is None


@pytest.mark.parametrize(
    "card",
    [
        "<div><div>3 Mei 2024</div><h3><a href=/x>{}</a></h3><p>" + TEASER + "</p></div>",
        "<li><a href=/x><b>{}</b></a><p>"
        + TEASER
        + "</p><time datetime=2024-05-03>Jumat</time></li>",
    ],
)
@pytest.mark.parametrize(
    "about", ["", "<p>Semua kabar dari muara. Kami menulisnya saban hari.</p>"]
)
def test_a_page_of_cards_is_no_article(card: str, about: str) -> None:
    cards = "".join(map(card.format, TITLES))
    article = extract_html(page(cards, about))
    assert article.body == ()
    assert "no-article" in [notice.code for notice in article.warnings]


@pytest.mark.parametrize(
    "box",
    [
        "<article><h2><a href=/x>{T}</a></h2><div>3 Mei 2024</div>{P}</article>",
        "<div><div><a href=/x>{T}</a></div><span>Jumat, 3 Mei 2024 10:00 WIB</span>{P}</div>",
        "<section><div>3 Mei 2024</div><h3><a href=/x>{T}</a></h3>{P}</section>",
    ],
)
def test_a_dated_story_in_a_box_of_its_own_is_another(box: str) -> None:
    told = "".join(f"<p>{TEASER} {title}.</p>" for title in TITLES)
    article = extract_html(page("", TOLD + box.replace("{T}", TITLES[0]).replace("{P}", told)))
    assert article.body == extract_html(page("", TOLD)).body


def test_linked_headings_of_a_story_stay_in_it() -> None:
    items = "".join(
        f"<div><h3><a href=/x>{title}</a></h3><p>{TEASER} {title}.</p></div>" for title in TITLES
    )
    article = extract_html(page("", f"{TOLD}{items}"))
    assert [text for text in article.body if text.startswith(TEASER)] == [
        f"{TEASER} {title}." for title in TITLES
    ]


@pytest.mark.parametrize(
    "card",
    [
        "<figure><a href=/x><div><div>{}</div><div>" + TEASER + "</div></div></a></figure>",
        "<div><a href=/x><b>{}</b><p>" + TEASER + "</p></a></div>",
    ],
)
def test_a_card_within_a_story_is_a_link(card: str) -> None:
    story = f"<p>{STORY[0]}</p>{card.format(TITLES[0])}<p>{STORY[1]}</p><p>{STORY[2]}</p>"
    article = extract_html(page("", story))
    assert list(article.body) == STORY
    assert article.captions == ()


def test_titles_side_by_side_are_no_paragraph() -> None:
    links = " ".join(f"<a href=/x>{title}, Foto</a>" for title in TITLES)
    article = extract_html(page(f"<h2>Galeri</h2><div>{links}</div>", ""))
    assert article.body == ()


def test_entries_of_a_live_report_are_one_story() -> None:
    entries = "".join(
        f"<div class=entri><div><time datetime=2026-11-17T{hour}>{hour} WIB</time></div>"
        f"<h3>{title}</h3><div class=isi-entri><p>{text}</p></div></div>"
        for hour, title, text in zip(("14:05", "12:30", "09:20"), TITLES, STORY, strict=True)
    )
    article = extract_html(page("", f"<div class=siaran>{entries}</div>"))
    assert [heading.text for heading in article.subheadings] == TITLES
    assert [text for text in article.body if "WIB" not in text] == STORY


@pytest.mark.parametrize("name", ["fig-caption", "caption wrap", "post-caption"])
def test_a_word_about_the_whole_story_makes_no_captions(name: str) -> None:
    story = "".join(f"<div>{text}</div><div><br></div>" for text in STORY)
    article = extract_html(page("", f"<div class='{name}'>{story}</div>"))
    assert list(article.body) == STORY
    assert article.captions == ()


@pytest.mark.parametrize(
    "card",
    [
        "<article><h3><a href=/x>{}</a></h3><time datetime=2025-10-01>1 jam lalu</time></article>",
        "<div><a href=/x><img src=a.jpg><b>{}</b></a><div>01/10/2025 08:00 WIB</div></div>",
        "<div><div>1 Oktober 2025</div><h4><a href=/x>{}</a></h4></div>",
    ],
)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_day_of_another_story_is_not_the_articles(card: str, number: int) -> None:
    cards = "".join(map(card.format, TITLES[:number]))
    below = extract_html(page(cards))
    above = extract_html(f"<div>{cards}</div>{page('')}")
    within = extract_html(page("", f"{TOLD}<div><h4>Berita Terkait</h4>{cards}</div>"))
    assert [article.timestamp for article in (below, above, within)] == [None, None, None]
    assert list(below.body) == list(above.body) == list(within.body) == STORY


@pytest.mark.parametrize(
    "head",
    [
        "<div><a href=/k>Kabupaten Muara Lembu Bagian Selatan</a>{day}</div><h1>{title}</h1>",
        "<ul><li><a href=/>Beranda<li><a href=/k>Kota di Tepi Muara</a></ul>{day}<h1>{title}</h1>",
        "<h1>{title}</h1><div><a href=/k>Kabupaten Muara Lembu Bagian Selatan</a>{day}</div>",
    ],
)
def test_a_day_beside_the_path_to_the_story_is_its_own(head: str) -> None:
    day = "<time datetime=2025-10-01T08:00:00+07:00>1 Oktober 2025 08:00 WIB</time>"
    about = f"<article>{head.format(day=day, title=HEADLINE)}<div class=isi>{TOLD}</div></article>"
    assert extract_html(about).timestamp is not None
