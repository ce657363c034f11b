"""Links say by their element what they are: authors, tags, the site's menu, other stories."""

import pytest

from inakoran_extract import extract_html

HEADLINE = "Kampung di Lereng Sumbing Menolak Tambang dan Menjual Kabut"
DATE = "Rabu, 18 November 2026 14:17 WIB"
STORY = [
    "Seorang tamu bersepatu bot datang ke dusun itu membawa peta dan menawar lahan warga.",
    "Warga menolaknya dalam rapat yang berlangsung tidak sampai satu jam di balai dusun.",
    '"Pasir habis dalam sepuluh tahun. Kabut tidak," kata Suparmi, pemilik pondok pertama.',
]


def page(
    above: str = "", head: str = "", below: str = "", title: str = f"<h1>{HEADLINE}</h1>"
) -> str:
    """Return a page with elements above the headline, below it and below the story."""
    story = "".join(f"<p>{text}</p>" for text in STORY)
    return (
        f"<html><head><title>{HEADLINE} - Kabar Sumbing</title></head><body>{above}<div>{title}"
        f"{head}<div>{DATE}</div><div class=isi>{story}</div>{below}</div></body></html>"
    )


@pytest.mark.parametrize("name", ["post-author", "writer-info", "penulis"])
def test_linked_authors_are_the_byline(name: str) -> None:
    links = "<a href=/a>Budi Arista Romadhoni</a> | <a href=/b>Ratih Kusumawardani</a>"
    article = extract_html(page(head=f"<div class={name}>{links}</div>"))
    assert [author.name for author in article.authors] == [
        "Budi Arista Romadhoni",
        "Ratih Kusumawardani",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "<div class=article-tags><a href=#>desa wisata</a> <a href=#>kabut</a></div>",
        "<div class=detailsTag><span>Topik</span> <a>desa wisata</a> <a>kabut</a></div>",
        "<div class=tags>Kata Kunci : <a href=#>desa wisata</a> <a href=#>kabut</a></div>",
        "<div class=tg>Tags: <a href=/t/1>desa wisata</a> <a href=/t/2>kabut</a></div>",
        "<p>Topik : <a href=/x>desa wisata</a>, <a href=/y>kabut</a></p>",
        "<p><b>Kata Kunci</b> <a href=/x>desa wisata</a> | <a href=/y>kabut</a></p>",
        "<ul class=topic><li><a href=#>desa wisata</a><li><a href=#>kabut</a></ul>",
        "<ul class=blog-hashtags><li><a href=#>desa wisata</a><li><a href=#>kabut</a></ul>",
        "<p>Posted in <a href=#>Desa</a> Tagged <a href=#>desa wisata</a>, <a href=#>kabut</a></p>",
        "<div class=tags><a href=#>desa wisata</a> <a href=#>kabut</a> <a>Tag Lainnya</a></div>",
    ],
)
def test_links_that_call_themselves_tags(below: str) -> None:
    article = extract_html(page(below=below))
    assert article.tags == ("desa wisata", "kabut")
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    ("foot", "tags"),
    [
        ("<div>Tags: {} {} {}</div>", 3),
        ("<div><span>Tags:</span>{}{}{}</div>", 3),
        ("<div><div>Tags:</div><div>{}{}{}</div></div>", 3),
        ("<h4>Topik</h4><p>{}, {}, {}</p>", 3),
        ("<b>Tag</b><p>{} / {} / {}</p>", 3),
        ("<b>Tag</b><ul><li>{}</li><li>{}</li><li>{}</li></ul>", 3),
        ("<div>Tags:</div><p>{} dan {} menjadi andalan {}, kata warga dusun.</p>", 0),
        ("<div>Lainnya</div><p>{} {} {}</p>", 0),
    ],
)
def test_a_label_says_what_links_of_other_classes_are(foot: str, tags: int) -> None:
    links = [f"<a href=/x/{name[0]}>{name}</a>" for name in ("desa wisata", "kabut", "Sumbing")]
    story = "".join(f"<p>{text}</p>" for text in STORY)
    html = f"<article><h1>{HEADLINE}</h1><p>{DATE}</p>{story}{foot.format(*links)}</article>"
    assert extract_html(html).tags == ("desa wisata", "kabut", "Sumbing")[:tags]


@pytest.mark.parametrize("label", ["Kategori:", "Tag kami ada di", "Baca juga:"])
def test_links_behind_other_labels_are_no_tags(label: str) -> None:
    links = "<a href=/x>desa wisata</a> <a href=/y>kabut</a>"
    assert extract_html(page(below=f"<div>{label} {links}</div>")).tags == ()


def test_tags_below_the_heading_of_other_stories_are_that_lists() -> None:
    links = "<div class=tag><a href=#>desa wisata</a> <a href=#>kabut</a></div>"
    assert extract_html(page(below=f"<div>Berita Terkait</div>{links}")).tags == ()


def test_a_menu_without_blanks_is_no_kicker() -> None:
    menu = "<div><a href=/>Kabar Besar Sumbing</a><a>Ekonomi</a><a>Hukum</a><a>Wisata</a></div>"
    assert extract_html(page(above=menu)).kicker is None


@pytest.mark.parametrize(
    "title",
    [
        f"<div>{HEADLINE}</div>",
        f"<table><tr><td>{HEADLINE}</td><td><a>PDF</a></td><td><a>Cetak</a></td></tr></table>",
        f"<table><tr><td>{HEADLINE}</td><td>&nbsp;</td><td></td></tr></table>",
        f"<table><tr><td>{HEADLINE}</td><td> </td><td>&nbsp;&nbsp;</td></tr></table>",
    ],
)
def test_the_title_element_tells_the_headline(title: str) -> None:
    above = "<div><a href=/>HARIAN SUMBING</a></div>"
    assert extract_html(page(above=above, title=title)).headline == HEADLINE


def test_an_image_and_its_caption_in_elements_of_their_own() -> None:
    figure = (
        "<div><div><img src=a.jpg></div><div><span>Bibit kopi setinggi lutut</span></div></div>"
    )
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body><div><h1>{HEADLINE}</h1><div>{DATE}</div>"
        f"<div><p>{STORY[0]}</p>{figure}{story}</div></div></body></html>"
    )
    assert [caption.text for caption in article.captions] == ["Bibit kopi setinggi lutut"]


def test_a_paragraph_with_a_dateline_beside_an_image_is_no_caption() -> None:
    first = f"<p><img src=a.jpg>TEMANGGUNG -- {STORY[0]}</p>"
    rest = "".join(f"<p>{text}</p>" for text in STORY[1:])
    article = extract_html(
        f"<html><body><div><h1>{HEADLINE}</h1><div>{DATE}</div><div>{first}{rest}</div></div></body></html>"
    )
    assert list(article.body) == STORY
    assert article.dateline is not None


def test_an_editor_below_the_tags_signs() -> None:
    below = (
        "<div>Video Pilihan</div><div class=tags>Tag <a href=#>kabut</a></div>"
        "<div>Editor : Nindya Galuh</div><div>Terpopuler</div><a href=/x>Kopi Sindoro Diburu</a>"
    )
    article = extract_html(page(head="<div>Penulis: Ayu Wulan</div>", below=below))
    assert [(author.name, author.role) for author in article.authors] == [
        ("Ayu Wulan", "writer"),
        ("Nindya Galuh", "editor"),
    ]


@pytest.mark.parametrize("tag", ["h3", "h4", "strong", "div"])
def test_a_portrait_below_the_story_is_of_its_writer(tag: str) -> None:
    said = "Sekar Ayu Wulandari adalah wartawan yang meliput kampung sejak 2015."
    box = f"<div><img src=p.jpg><{tag}>Sekar Ayu Wulandari</{tag}><p>{said}</p></div>"
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(f"<article><h1>{HEADLINE}</h1><p>{DATE}</p>{story}{box}</article>")
    assert list(article.body) == STORY
    assert (article.captions, article.subheadings) == ((), ())


@pytest.mark.parametrize(
    "box",
    [
        "<div class=author-box><h4>Ulil Absor</h4><p>Penggemar ikan asap di Jepara.</p></div>",
        "<div class=about-author><p>Pemancing yang jarang dapat dan suka menulis.</p></div>",
        "<div class=newsletter><h4>Buletin Semesta</h4><p>Cerita alam setiap Jumat pagi.</p></div>",
    ],
)
def test_cards_of_the_site_below_a_story_are_no_part_of_it(box: str) -> None:
    article = extract_html(page(below=box))
    assert list(article.body) == STORY
    assert article.subheadings == ()


def test_the_sites_name_is_no_headline_though_the_title_has_it() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><head><title>Kabar Lereng Dempo: {HEADLINE}</title></head><body>"
        f"<h1><a href=/>Kabar Lereng Dempo</a></h1><div><h2>{DATE}</h2><h3>{HEADLINE}</h3>"
        f"<div>{story}</div></div></body></html>"
    )
    assert article.headline == HEADLINE


def test_a_word_that_the_whole_story_has_sets_no_line_apart() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body><div class='format-gallery author-desc'><h1>{HEADLINE}</h1><div>{DATE}</div>"
        f"{story}</div></body></html>"
    )
    assert list(article.body) == STORY
    assert article.captions == ()


def test_a_story_that_waits_for_a_script_is_read() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body><article><h1>{HEADLINE}</h1><p>{DATE}</p>"
        f"<div style='visibility:hidden'>{story}</div></article></body></html>"
    )
    assert list(article.body) == STORY


def test_the_logo_is_no_headline_though_it_is_a_heading() -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        "<html><head><title>Dinas Perpustakaan | Detail Berita</title></head><body>"
        "<header><h1><a href=/>DPK Provinsi Sumbing</a></h1></header>"
        f"<div><h2><a href=#>{HEADLINE}</a></h2><div>{DATE}</div><div>{story}</div></div>"
    )
    assert article.headline == HEADLINE


ASKED = "Berikut syarat yang berlaku bagi tamu dari kota yang hendak menginap:"
LAST = "Tamu membayar lima puluh ribu rupiah untuk kabut, dan boleh menginap semalam di pondok."


@pytest.mark.parametrize("heading", ["REKOMENDASI", "Berita Terkait", "Artikel Lainnya"])
def test_a_list_that_a_script_would_have_filled_takes_nothing_of_the_story(heading: str) -> None:
    more = "".join(f"<p>{text}</p>" for text in (ASKED, "1. Sepatu;", "2. Jas hujan."))
    story = "".join(f"<p>{text}</p>" for text in STORY)
    markup = (
        f"<html><body><div><h1>{HEADLINE}</h1><div>{DATE}</div><article>{story}"
        f"<div class=kotak><p class=judul>{heading}</p></div>{more}<p>{LAST}</p>"
        "</article></div></body></html>"
    )
    article = extract_html(markup)
    assert list(article.body) == [
        *STORY,
        ASKED,
        "1. Sepatu;",
        "2. Jas hujan.",
        LAST,
    ]
    assert article.related == ()
    link = "<a href=/x>Jalan ke Kawah Ditutup Selama Musim Hujan Tahun Ini</a>"
    filled = markup.replace(f"{heading}</p></div>", f"{heading}</p><p>{link}</p></div>")
    assert extract_html(filled).related == ("Jalan ke Kawah Ditutup Selama Musim Hujan Tahun Ini",)


@pytest.mark.parametrize(
    ("abbr", "stamp"),
    [
        ("itemprop=datePublished title='2025-01-19T20:47:00+07:00'", "2025-01-19T20:47:00+07:00"),
        ("class=published title=2025-01-19T20:47:00+07:00", "2025-01-19T20:47:00+07:00"),
        ("title='Waktu Indonesia Barat'", None),
    ],
)
def test_a_blog_s_author_and_clock_share_a_line(abbr: str, stamp: str | None) -> None:
    head = (
        "<div class=post-author><a rel=author>Iwan Kusnadi</a> "
        f"<a class=timestamp-link href=#><abbr {abbr}>20:47</abbr></a></div>"
    )
    article = extract_html(page(head=head).replace(f"<div>{DATE}</div>", ""))
    assert [author.name for author in article.authors] == ["Iwan Kusnadi"]
    assert article.timestamp == stamp
    assert article.captions == ()


@pytest.mark.parametrize("label", ["Lihat juga", "Baca Juga:", "Simak juga"])
def test_a_link_beside_the_storys_paragraphs_is_a_cross_link(label: str) -> None:
    title = "Kebun Teh Tambi Dibuka Lagi untuk Pelancong"
    card = f"<aside><span>{label}</span><a href=/x><img src=t.jpg><h4>{title}</h4></a></aside>"
    told = [f"<p>{text}</p>" for text in STORY]
    story = "".join([told[0], told[1], card, told[2]])
    article = extract_html(f"<h1>{HEADLINE}</h1><div>{DATE}</div><div class=isi>{story}</div>")
    assert article.related == (title,)
    assert list(article.body) == STORY


@pytest.mark.parametrize("beside", ["01:15", "3 menit baca", "Daerah"])
def test_what_stands_between_a_label_and_the_linked_title(beside: str) -> None:
    title = "Detik-Detik Kabut Menutup Jalan ke Lereng Sumbing"
    link = f"<a href=/v><span>{beside}</span><h4>{title}</h4></a>"
    box = f"<div><b>LIHAT JUGA</b><div>{link}</div></div>"
    article = extract_html(page().replace(f"<p>{STORY[1]}", f"{box}<p>{STORY[1]}"))
    assert title in article.related
    assert list(article.body) == STORY


@pytest.mark.parametrize("label", ["Baca Juga", "Lihat Juga", "Simak juga"])
def test_a_label_right_before_the_linked_title(label: str) -> None:
    title = "Lapak Baca Gratis di Stasiun Kecil Ramai Tiap Ahad"
    box = f"<div><span>{label}</span><a href=/v><span>{title}</span></a></div>"
    article = extract_html(page().replace(f"<p>{STORY[1]}", f"{box}<p>{STORY[1]}"))
    assert article.related == (title,)
    assert list(article.body) == STORY


def test_a_story_that_wordpress_shows_within_another_is_a_cross_link() -> None:
    title = "Paroki Sumbing Tanam 90 Cendana"
    box = (
        "<figure class='wp-block-embed is-type-wp-embed'><div><blockquote"
        f" class=wp-embedded-content><a href=/c>{title}</a></blockquote></div></figure>"
    )
    article = extract_html(page().replace(f"<p>{STORY[1]}", f"{box}<p>{STORY[1]}"))
    assert article.related == (title,)
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    ("row", "authors"),
    [
        (
            (
                "<span>Penulis: Yohanes Lintong</span><span>Editor: Maria Sunandar</span>"
                "<span><a href=/s>Sumber Berita</a></span>"
            ),
            ["Yohanes Lintong", "Maria Sunandar"],
        ),
        ("<span>Reporter: Yohanes Lintong</span><span>Kirim Komentar</span>", ["Yohanes Lintong"]),
    ],
)
def test_labelled_writers_side_by_side(row: str, authors: list[str]) -> None:
    article = extract_html(page(below=f"<div>{row}</div>"))
    assert [author.name for author in article.authors] == authors


@pytest.mark.parametrize("beside", ["Community Writer", "Pegiat literasi di Sumbing, suka kopi"])
def test_what_somebody_is_right_behind_the_name(beside: str) -> None:
    row = f"<div><img src=a.png><a href=/p/yl>Yohanes Lintong</a><span>{beside}</span></div>"
    article = extract_html(page(head=row))
    assert [author.name for author in article.authors] == ["Yohanes Lintong"]
    assert not article.captions
    assert list(article.body) == STORY


LINKED = "Jalan Berlubang di Kledung dan Hitungan Tambal Ban"


@pytest.mark.parametrize("name", ["kg-bookmark", "link-preview"])
@pytest.mark.parametrize("entry", ["post tag-ekonomi featured article", "isi"])
def test_a_card_that_shows_what_a_link_leads_to(name: str, entry: str) -> None:
    card = (
        f"<figure class={name}-card><a class={name}-container href=#><div class={name}-title>"
        f"{LINKED}</div><div class={name}-description>Kami menghitung lubang di jalan itu.</div>"
        f"<div class={name}-url>kabarsumbing.example</div></a></figure>"
    )
    story = "".join(f"<p>{text}</p>" for text in STORY[:2]) + card + f"<p>{STORY[2]}</p>"
    article = extract_html(
        f"<html><body><article class='{entry}'><h1>{HEADLINE}</h1><div>{DATE}</div>"
        f"<section>{story}</section></article></body></html>"
    )
    assert list(article.body) == STORY
    assert (article.related, article.tags) == ((LINKED,), ())


def test_a_paragraph_without_a_link_is_no_card() -> None:
    first, second, third = (f"<p>{text}</p>" for text in STORY)
    story = f"{first}<div class=preview>{second}</div>{third}"
    article = extract_html(
        f"<html><body><article><h1>{HEADLINE}</h1><div>{DATE}</div><section>{story}</section>"
        "</article></body></html>"
    )
    assert list(article.body) == STORY


@pytest.mark.parametrize("words", ["post-tag", "entry-tags post meta", "post tags list"])
def test_an_entry_s_own_tags_are_read(words: str) -> None:
    below = f"<div class='{words}'><a href=#>desa wisata</a> <a href=#>kabut</a></div>"
    assert extract_html(page(below=below)).tags == ("desa wisata", "kabut")


def test_a_clock_behind_an_icon_below_a_ticker_s_sentence() -> None:
    above = "<div><span>Pelayanan KTP keliling buka pada hari Senin dan Kamis.</span></div>"
    meta = (
        "<span class=meta>17 Februari 2023&nbsp;<i class='fa fa-clock'></i> 13:28:09&nbsp;"
        "<i class='fa fa-user'></i>Admin Desa&nbsp; <i class='fa fa-eye'></i>264 Kali Dibaca</span>"
    )
    story = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body>{above}<div><h1>{HEADLINE}</h1>{meta}<div class=isi>{story}</div></div>"
        "</body></html>"
    )
    assert article.timestamp == "2023-02-17T13:28:09+07:00"
    assert list(article.body) == STORY
