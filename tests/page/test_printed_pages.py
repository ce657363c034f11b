"""What pages print about and within a story, known by their elements."""

import pytest

from inakoran_extract import Article, extract_html

STORY = [
    "Petani rumput laut di Nemberala menjemur panen mereka lebih lama karena langit mendung.",
    "Harga di tingkat pengepul turun menjadi Rp14 ribu sekilogram sejak awal pekan lalu.",
    '"Kami tunggu matahari dulu sebelum menjual," kata Yulius, petani di pantai barat itu.',
]
HEADLINE = "Petani Nemberala Menunggu Matahari"
DATE = "<div>Selasa, 17 November 2026 10:05 WITA</div>"


def read(
    *,
    title: str = HEADLINE,
    date: str = DATE,
    above: str = "",
    within: str = "",
    below: str = "",
    head: str = "",
) -> Article:
    """Read a page with something above its story, behind its first paragraph or below it."""
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    story = "".join([paragraphs[0], within, *paragraphs[1:], below])
    return extract_html(
        f"<html><head><title>{HEADLINE}</title>{head}</head><body><div class=wrap>"
        f"<h1>{title}</h1>{date}{above}<div class=isi>{story}</div></div></body></html>"
    )


def shown(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    "quote",
    [
        (
            "<figure class=wp-block-pullquote><blockquote><p>Kami tunggu matahari dulu</p>"
            "<cite>Yulius</cite></blockquote></figure>"
        ),
        "<aside class=pull-quote>Kami tunggu matahari dulu</aside>",
        (
            "<div class=box-kutipan><blockquote>Kami tunggu matahari dulu sebelum menjual lagi"
            "</blockquote></div>"
        ),
        "<figure><blockquote>“Kami tunggu matahari dulu”</blockquote></figure>",
    ],
)
def test_what_a_page_pulls_out_of_its_story_is_told_once(quote: str) -> None:
    article = read(within=quote)
    assert (list(article.body), shown(article), article.subheadings) == (STORY, [], ())


@pytest.mark.parametrize("name", ["quote-top", "wp-block-quote"])
def test_a_quotation_above_the_story_that_the_story_has_is_no_picture_s(name: str) -> None:
    article = read(above=f"<blockquote class={name}>“Kami tunggu matahari dulu”</blockquote>")
    assert (list(article.body), shown(article)) == (STORY, [])


def test_a_quotation_that_calls_itself_a_caption_is_one() -> None:
    said = "Petani menunggu matahari di tepi pantai sejak pagi."
    quote = f"<img src=a.jpg><blockquote class=image-field-caption><p>{said}</p></blockquote>"
    article = read(above=f"<div>{quote}</div>")
    assert shown(article) == [(said, None)]


def test_a_quotation_that_is_told_nowhere_else_is_the_story_s() -> None:
    said = "Tahun depan kami membangun rumah jemur di tepi pantai."
    article = read(within=f"<blockquote><p>{said}</p><cite>Yulius, petani</cite></blockquote>")
    assert list(article.body) == [STORY[0], said, "Yulius, petani", *STORY[1:]]


@pytest.mark.parametrize("heading", ["<h4>Intinya sih...</h4>", "<p>Sorotan</p>", ""])
def test_a_list_above_the_story_sums_it_up(heading: str) -> None:
    points = "<ul><li>Panen dijemur lebih lama</li><li>Harga turun sejak awal pekan</li></ul>"
    article = read(above=f"<div class=g>{heading}{points}</div>")
    assert (list(article.body), shown(article)) == (STORY, [])


def test_a_list_of_who_and_when_stays_the_head_s() -> None:
    row = "<ul><li>Rina Wulandari</li><li>Selasa, 17 November 2026 10:05 WITA</li></ul>"
    article = read(date=row)
    assert article.byline == "Rina Wulandari"
    assert article.timestamp == "2026-11-17T10:05:00+08:00"


@pytest.mark.parametrize("stated", [f'<meta property="og:title" content="{HEADLINE}">', ""])
def test_a_headline_may_be_broken(stated: str) -> None:
    article = read(title="Petani Nemberala <br>Menunggu Matahari", head=stated)
    assert article.headline == HEADLINE


def test_what_the_page_does_not_state_as_its_headline_stays_apart() -> None:
    article = read(title=f"{HEADLINE}<br>Mendung Sudah Sepekan Lamanya di Rote")
    assert article.headline == HEADLINE


@pytest.mark.parametrize(
    ("caption", "text", "credit"),
    [
        (
            "Panen dijemur di para-para.<span class=credit>Yulius Ndun</span>",
            "para.",
            "Yulius Ndun",
        ),
        (
            (
                "Panen dijemur di para-para. <span class=attribution>"
                "<span class=source>Yulius</span>, <a class=license>CC BY</a></span>"
            ),
            "para.",
            "Yulius, CC BY",
        ),
        ("<span class=image-credit>Panen dijemur di para-para. | Ist</span>", "para.", "Ist"),
        ("<span class=image-credit>Panen dijemur di atas para-para desa.</span>", "desa.", None),
        ("<span class=image-credit>Yulius Ndun</span>", None, "Yulius Ndun"),
    ],
)
def test_a_caption_and_its_credit_in_one_line(
    caption: str, text: str | None, credit: str | None
) -> None:
    article = read(above=f"<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>")
    [(found, whose)] = shown(article)
    assert (found or "").endswith(text or "")
    assert (found is None, whose) == (text is None, credit)


@pytest.mark.parametrize(
    "bar",
    [
        '<div id="share-it"><span>Bagikan</span><a href=#>fb</a><a href=#>wa</a></div>',
        '<div class="sosial"><img src=a.png><span>f</span> <span>t</span> <span>w</span></div>',
    ],
)
def test_a_bar_of_buttons_is_no_caption(bar: str) -> None:
    assert shown(read(above=bar)) == []


@pytest.mark.parametrize("tag", ["span", "strong"])
def test_a_cross_link_between_paragraphs_in_one_element(tag: str) -> None:
    link = f"<{tag} class=baca-juga>Baca juga: <a href=/x>Harga garam di Sabu naik</a></{tag}>"
    paragraphs = [f"{STORY[0]}<br><br>{link}", f"{STORY[1]}<br><br>{STORY[2]}"]
    article = extract_html(
        f"<html><body><h1>{HEADLINE}</h1>{DATE}<div class=isi>{' '.join(paragraphs)}</div></body>"
    )
    assert (list(article.body), list(article.related)) == (STORY, ["Harga garam di Sabu naik"])


def test_who_the_writer_is_below_the_story_is_no_caption() -> None:
    box = (
        "<section class=bio><img src=r.jpg><div><h5>Rina Wulandari</h5>"
        "<p>Menulis tentang desa dan pangan. Bukunya terbit tahun lalu.</p></div></section>"
    )
    article = read(above="<p>Oleh Rina Wulandari</p>", below=box)
    assert (list(article.body), shown(article)) == (STORY, [])


def test_the_numbers_of_a_row_run_into_nothing() -> None:
    row = (
        "<div><span>Teks dan Foto: <a href=/r>Rina Wulandari</a></span><span>17 November 2026"
        "</span><span>Edisi 41</span><span>12 menit baca</span></div>"
    )
    article = read(date=row)
    assert (article.timestamp, [author.name for author in article.authors]) == (
        "2026-11-17",
        ["Rina Wulandari", "Rina Wulandari"],
    )


@pytest.mark.parametrize("above", ["", "<p>Oleh Rina Wulandari</p>"])
def test_who_signs_below_tags_below_a_list_of_other_stories(above: str) -> None:
    below = (
        "<div><h3>Berita Terkait</h3><a href=/1>Embung Baru di Rote Mulai Digali Warga</a>"
        "<a href=/2>Petani Garam di Sabu Libur Panen</a></div><footer><span class=tags>"
        "<a href=/tag/rote>rote</a> <a href=/tag/panen>panen</a></span>"
        "<div><span>Penulis: Rina Wulandari</span><span>Editor: Yulius Ndun</span></div></footer>"
    )
    article = read(above=above, below=below)
    assert [author.name for author in article.authors] == ["Rina Wulandari", "Yulius Ndun"]


def test_lines_below_a_heading_that_ends_a_story_are_its_own() -> None:
    teams = [
        "Rote Selatan (4-3-3): Hendra; Asep, Malik, Robi; Wildan, Ilham; Sandi",
        "Rote Utara (3-5-2): Oscar; Jefri, Alfin; Rizal, Wahyu, Topan; Rahmat",
    ]
    below = "<h3>Susunan pemain</h3>" + "".join(f"<p>{team}</p>" for team in teams)
    article = read(below=below)
    assert list(article.body) == [*STORY, *teams]
    assert [heading.text for heading in article.subheadings] == ["Susunan pemain"]


@pytest.mark.parametrize("article_info", ["article-info", "article-info muted"])
def test_who_and_when_may_stand_beside_the_story(article_info: str) -> None:
    row = (
        f"<aside><dl class='{article_info}'><dt>Details</dt><dd>Rina Wulandari</dd>"
        "<dd><time datetime=2026-11-17T10:05:00+00:00>Published: Tuesday, 17 November 2026 10:05"
        "</time></dd></dl></aside>"
    )
    article = read(date=row)
    assert article.timestamp == "2026-11-17T10:05:00+07:00"
    assert article.byline == "Rina Wulandari"


@pytest.mark.parametrize("rubric", ["<a href=/tag/panen-2026>Panen 2026</a>", "<b>DAERAH</b>"])
def test_a_picture_stands_above_the_headline_and_its_rubric(rubric: str) -> None:
    picture = "<p>Panen dijemur di para-para. Foto: Kabarrote.com/Yulius Ndun</p>"
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body><div class=wrap><img src=a.jpg>{picture}<div class=r>{rubric}</div>"
        f"<h1>{HEADLINE}</h1>{DATE}<div class=isi>{paragraphs}</div></div></body></html>"
    )
    assert shown(article) == [("Panen dijemur di para-para.", "Kabarrote.com/Yulius Ndun")]


def test_a_slide_s_number_is_no_part_of_its_caption() -> None:
    slides = "".join(
        f"<figure><img src={n}.jpg><figcaption><span>{n} / 2</span> {text}</figcaption></figure>"
        for n, text in enumerate(["Rumput laut dijemur.", "Para-para penuh."], 1)
    )
    assert [text for text, _ in shown(read(within=slides))] == [
        "Rumput laut dijemur.",
        "Para-para penuh.",
    ]


def test_who_wrote_is_no_credit_for_the_portrait_beside() -> None:
    card = (
        "<div><img src=avatar.png><div><a href=/penulis/rina>Rina Wulandari</a>"
        "<p>Kontributor</p></div></div>"
    )
    article = read(above=card)
    assert shown(article) == []
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


def test_a_signed_paragraph_below_a_call_to_the_reader_closes_the_story() -> None:
    last = "Petani akan menjual panen mereka pada awal bulan depan."
    call = "Cek berita dan artikel yang lain di Google News dan ikuti saluran WhatsApp Kabar Rote"
    article = read(below=f"<p>{call}</p><p>{last} (H-3)</p><p>Editor: Yulius Ndun</p>")
    assert (list(article.body), article.signoff) == ([*STORY, last], "(H-3)")


def test_the_page_s_own_site_is_no_author() -> None:
    head = '<meta property="og:site_name" content="Ayo Rote">'
    article = read(head=head, above="<div class=author><a>Rina Wulandari</a>, Ayo Rote</div>")
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


@pytest.mark.parametrize("account", ["Komsos Admin", "Paroki Rote Administrator"])
def test_an_account_is_no_author(account: str) -> None:
    article = read(
        above=f"<span class=author>{account}</span>", below="<p>Penulis: Ahmad Fauzi</p>"
    )
    assert [author.name for author in article.authors] == ["Ahmad Fauzi"]


def test_a_section_that_the_path_has_is_no_author() -> None:
    article = extract_html(
        "<html><body><ul><li>Beranda</li><li>rotenesia</li></ul><div class=wrap>"
        f"<h1>{HEADLINE}</h1><p>rotenesia</p>{DATE}<div class=isi>"
        + "".join(f"<p>{text}</p>" for text in STORY)
        + "</div></div></body></html>"
    )
    assert article.authors == ()


def test_a_figure_right_above_the_headline_is_the_article_s() -> None:
    figure = "<figure><img src=a.jpg><figcaption>Panen dijemur di para-para</figcaption></figure>"
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    article = extract_html(
        f"<html><body><div class=wrap>{figure}<h1>{HEADLINE}</h1>{DATE}"
        f"<div class=isi>{paragraphs}</div></div></body></html>"
    )
    assert shown(article) == [("Panen dijemur di para-para", None)]


@pytest.mark.parametrize("unseen", ["\u2028", "\u200b", ""])
def test_parts_of_a_row_stand_where_they_are_printed(unseen: str) -> None:
    row = (
        "<div><a href=#k>2 Komentar</a> / <a href=/d rel='category tag'>Kabar Desa</a> / Oleh "
        f"<span class='author vcard'><a href=/a rel=author>Tim Media</a></span> / {unseen}”"
        "<span>17 November 2026</span></div>"
    )
    article = read(date=row)
    printed = [article.text[span.start : span.end].strip(f" {unseen}/") for span in article.lines]
    assert "Oleh Tim Media" in printed
    assert "2 Komentar / Kabar Desa" in printed


def test_a_row_that_ends_in_a_reference_is_accounted_for_to_its_end() -> None:
    row = (
        "<div><a href=#k>2 Komentar</a> / Oleh <span class='author vcard'><a rel=author>Tim Media"
        "</a></span> / <span>17 November 2026</span>#pasar, #kuin&amp;#8217;</div>"
    )
    article = read(date=row)
    line = next(text for text in article.text.split("\n") if "kuin" in text)
    last = [span for span in article.lines if article.text[: span.end].endswith(line)]
    assert len(last) == 1
