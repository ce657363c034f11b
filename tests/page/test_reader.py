"""HTML pages to lines and hints: what is printed, where lines part, and what markup can't break."""

import codecs
import contextlib
import subprocess
import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inakoran_extract.page.reader import Hint, decode_page, read_page
from inakoran_extract.reading.decoding import DecodeError
from inakoran_extract.reading.lines import read_lines

ARTICLE = """<!DOCTYPE html>
<html lang="id"><head>
  <meta charset="utf-8"><title>Panen Garam Madura Melimpah - Warta Pesisir</title>
  <style>p { color: red }</style><script>document.write("<p>bukan teks</p>")</script>
</head><body class="single-post">
<header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li></ul></nav>
</header>
<main><article id="post-77" class="entry">
  <header><h1 class="entry-title">Panen Garam Madura   Melimpah</h1>
  <div class="meta"><span class="author">Siti Rahmah</span> |
    <time datetime="2024-09-03T10:15:00+07:00">Selasa, 3 September 2024 10:15 WIB</time></div>
  </header>
  <figure><img src="g.jpg" alt="tidak dicetak"><figcaption><p>Petani memanen garam. (ist)</p>
  </figcaption></figure>
  <div class="entry-content"><p>Sampang - Panen garam <b>di Madura</b> naik&nbsp;dua kali lipat.</p>
  <p>"Cuaca mendukung," kata <a href="/t/hasan">Hasan</a>.</p></div>
</article></main>
<aside><h3>Terpopuler</h3><article><a href="/x">Harga Ikan Asin Turun</a></article></aside>
<footer>Hak cipta 2024</footer></body></html>"""


def texts(markup: str) -> list[str]:
    return [line.text for line in read_page(markup).lines]


def rendered(markup: str) -> str:
    return read_page(markup).text


def hint_of(markup: str, text: str) -> Hint:
    page = read_page(markup)
    return next(h for line, h in zip(page.lines, page.hints, strict=True) if line.text == text)


def test_an_article_page_is_printed_block_by_block() -> None:
    page = read_page(ARTICLE)
    assert [line.text for line in page.lines] == [
        "Beranda",
        "Ekonomi",
        "Panen Garam Madura Melimpah",
        "Siti Rahmah | Selasa, 3 September 2024 10:15 WIB",
        "Petani memanen garam. (ist)",
        "Sampang - Panen garam di Madura naik dua kali lipat.",
        '"Cuaca mendukung," kata Hasan.',
        "Terpopuler",
        "Harga Ikan Asin Turun",
        "Hak cipta 2024",
    ]
    assert not any(line.tight for line in page.lines)
    assert "naik\u00a0dua" in page.text
    assert page.lines == read_lines(page.text)
    assert [page.text[line.start : line.end].split() for line in page.lines] == [
        line.text.split() for line in page.lines
    ]


@pytest.mark.parametrize(
    ("text", "tag", "words", "region"),
    [
        ("Beranda", "li", set(), "nav"),
        ("Panen Garam Madura Melimpah", "h1", {"entry", "title", "post"}, "article"),
        ("Petani memanen garam. (ist)", "figcaption", {"entry"}, "figure"),
        ('"Cuaca mendukung," kata Hasan.', "p", {"entry", "content"}, "article"),
        ("Terpopuler", "h3", set(), "aside"),
        ("Harga Ikan Asin Turun", "article", set(), "aside"),
        ("Hak cipta 2024", "footer", set(), "footer"),
    ],
)
def test_hints_of_an_article_page(text: str, tag: str, words: set[str], region: str) -> None:
    hint = hint_of(ARTICLE, text)
    assert (hint.tag, hint.region) == (tag, region)
    assert words <= hint.words


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>satu<p>dua", "satu\n\ndua"),
        ("<div>satu<br>dua<br/>tiga</div>", "satu\ndua\ntiga"),
        ("<div>satu<br><br>dua<br>&nbsp;<br>tiga</div>", "satu\n\ndua\n\ntiga"),
        ("<p>satu<br></p><p>dua</p>", "satu\n\ndua"),
        ("<p>Harga <b>ca</b>bai <i> rawit</i>\n\t naik</p>", "Harga cabai rawit naik"),
        ("<a>Umum</a><a>Hukum</a>", "Umum Hukum"),
        ("<a href=/a>Wali</a>kota", "Walikota"),
        ("<span>Penulis: Nur Aini</span><span>Editor: Ali</span>", "Penulis: Nur Aini Editor: Ali"),
        ("<b>kabar</b><i>Sigi</i>", "kabarSigi"),
        ("<i>Nur Aini</i><b>17 November 2026</b>", "Nur Aini 17 November 2026"),
        ("<a>Nur Aini</a><time>Selasa, 17/11/2026</time>", "Nur Aini Selasa, 17/11/2026"),
        ("CO<sub>2</sub>", "CO2"),
        ("teks lepas<div>dalam</div>ekor", "teks lepas\n\ndalam\n\nekor"),
        ("<ul><li>satu<li>dua</ul>", "satu\n\ndua"),
        ("<table><tr><td>Beras</td><td>12.000</td></tr></table>", "Beras | 12.000"),
        ("<dl><dt>Editor<dd>Rina</dl>", "Editor\n\nRina"),
        ("<blockquote>kutip</blockquote><hr>akhir", "kutip\n\nakhir"),
        ("<span>a</span><span style='display: block'>b</span>c", "a\n\nb\n\nc"),
        ("<pre>baris satu\n  baris dua\n\ntiga</pre>", "baris satu\nbaris dua\n\ntiga"),
        ("<p>&ldquo;Ya&rdquo; &amp; &#8211; &euro;5 &tidakada;</p>", "“Ya” & – €5 &tidakada;"),
        ("<p>dua\u00a0 kata \u2028 baris</p>", "dua\u00a0 kata \u2028 baris"),
        ("<p>kata<wbr>majemuk</p>", "katamajemuk"),
        ("<div><div><p> </p></div></div>", ""),
        ("", ""),
        (" \n", ""),
        ("tanpa tag", "tanpa tag"),
        ("<div class='label sr-only'>Gambar</div><p>teks</p>", "teks"),
        ("<a class='visually-hidden focusable' href='#isi'>Ke isi</a><p>teks</p>", "teks"),
        # A label for screen readers says what its line is.
        ("<p><span class='visually-hidden'>Penulis, </span>Rina</p>", "Penulis, Rina"),
        ("<h1 class='screen-reader-text'>Judul</h1>", "Judul"),
    ],
)
def test_where_lines_part(markup: str, text: str) -> None:
    assert rendered(markup) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a = '<p>x</p>'</script>",
        "<style>p {}</style>",
        "<noscript><p>x</p></noscript>",
        "<template><p>x</p></template>",
        "<select><option>x<option>y</select>",
        "<textarea>x</textarea><input value='x'><button>x</button>",
        "<svg><title>x</title><text>y</text></svg>",
        "<iframe>x</iframe><video><p>x</p></video><object>x</object>",
        "<!-- x --><!--[if IE]><p>x</p><![endif]-->",
        "<div hidden>x<div>y</div></div>",
        "<span aria-hidden='true'>x</span>",
        "<div style='color: red; display : NONE'><p>x</p><br>y</div>",
        "<i style='visibility:hidden'>x</i>",
        "<img alt='x' title='y'>",
        "<?php echo x ?>",
    ],
)
def test_what_no_reader_sees_is_not_printed(hidden: str) -> None:
    assert rendered(f"<p>satu {hidden} dua</p>").split() == ["satu", "dua"]


def test_a_page_hidden_until_its_script_runs_is_read() -> None:
    assert texts("<body style='display:none'><p>teks</p>") == ["teks"]


def test_links_is_the_share_of_link_text() -> None:
    assert hint_of("<p><a href=x>Satu dua</a></p>", "Satu dua").links == 1.0
    assert hint_of("<p><a href=x><b>ab</b> c</a> de f</p>", "ab c de f").links == 0.5
    assert hint_of("<p>tanpa</p>", "tanpa").links == 0.0
    assert hint_of("<a href=x><div>kartu</div></a>", "kartu").links == 1.0
    assert hint_of("<a href=x>satu</a><p>dua</p>", "dua").links == 0.0


def test_words_come_from_five_levels_and_from_what_the_line_begins_with() -> None:
    markup = (
        "<div class=jauh><div class=a1><div id=b-2><div><div itemprop=articleBody>"
        "<p class='isi_Teks'><span class=lead>awal</span> <span class=ekor>akhir</span>"
    )
    words = hint_of(markup, "awal akhir").words
    assert words == {"a", "b", "article", "body", "isi", "teks", "lead"}


def test_a_time_element_alone_is_told_from_one_in_a_line() -> None:
    assert hint_of("<div><time>3 Mei 2024</time></div>", "3 Mei 2024").tag == "time"
    assert hint_of("<div>Oleh Ani <time>3 Mei</time></div>", "Oleh Ani 3 Mei").tag == "div"


@pytest.mark.parametrize(
    ("markup", "region"),
    [
        ("<div role=main><p>x", "main"),
        ("<div role=navigation><p>x", "nav"),
        ("<div role=complementary><p>x", "aside"),
        ("<article><footer>x", "article"),
        ("<footer><article>x", "footer"),
        ("<header>x", "header"),
        ("<article><aside>x", "aside"),
        ("<article></article>x", ""),
    ],
)
def test_regions(markup: str, region: str) -> None:
    assert hint_of(markup, "x").region == region


def test_depth_counts_the_open_elements() -> None:
    page = read_page("<body><div><p>a</p><p><b>b</b></p></div><p>c</p>")
    assert [hint.depth for hint in page.hints] == [4, 4, 3]


BODY = "<p>“Harga naik” – kata Yanto, é</p>"
PRINTED = ["“Harga naik” – kata Yanto, é"]


def meta(charset: str) -> str:
    return f"<html><head><meta charset='{charset}'></head>{BODY}"


@pytest.mark.parametrize(
    "data",
    [
        meta("utf-8").encode(),
        meta("iso-8859-1").encode(),
        codecs.BOM_UTF8 + meta("windows-1252").encode(),
        meta("utf-16").encode("utf-16"),
        codecs.BOM_UTF16_BE + BODY.encode("utf-16-be"),
        BODY.encode("utf-16-le"),
        meta("windows-1252").encode("windows-1252"),
        meta("ISO-8859-1").encode("windows-1252"),
        meta("utf-8").encode("windows-1252"),
        meta("tidak-ada").encode("windows-1252"),
        meta("windows-1257").encode("windows-1257"),
        BODY.encode("windows-1252"),
        BODY.encode().replace(b"kata", b"ka\0ta") + b" " * 100,
    ],
)
def test_encodings(data: bytes) -> None:
    assert [line.text for line in read_page(data).lines] == PRINTED


def test_what_was_guessed_is_said() -> None:
    assert decode_page(meta("utf-8").encode("windows-1252"))[1][0].code == "encoding-guessed"
    assert decode_page(meta("windows-1252").encode("windows-1252"))[1] == ()
    assert decode_page(meta("iso-8859-1").encode())[1] == ()


def test_an_encoding_given_is_used() -> None:
    assert texts(decode_page("<p>Žiga".encode("windows-1250"), "windows-1250")[0]) == ["Žiga"]
    page = read_page("<p>Žiga".encode("windows-1250"), encoding="windows-1250")
    assert page.lines[0].text == "Žiga"
    with pytest.raises(LookupError):
        read_page(b"<p>x", encoding="tidak-ada")


def test_a_page_cut_inside_a_character_is_read() -> None:
    assert read_page("<p>Panen “".encode("utf-16")[:-1]).lines[0].text == "Panen"
    assert read_page(codecs.BOM_UTF8 + "<p>Panen raya”".encode()[:-1]).lines[0].text[:10] == (
        "Panen raya"
    )


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\1\2" * 99, b"\x1f\x8b\x08 arsip"])
def test_bytes_that_are_no_page(data: bytes) -> None:
    with pytest.raises(DecodeError):
        read_page(data)


def test_no_entity_is_loaded() -> None:
    doctype = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert texts(f"{doctype}<p>a &x; b</p>")[-1] == "a &x; b"


@pytest.mark.parametrize(
    "markup",
    [
        "<p>satu <b>dua<p>tiga</b><div>empat",
        "<div><span>satu</div>dua</span><p>tiga</div></p>empat",
        "<table><tr>satu<td>dua<table>tiga</table>empat",
        "</p></div>satu<p>dua</html>tiga<body><p>empat",
        "<p class='a>satu' <b>satu dua</p>tiga empat",
        "satu dua tiga empat<a href='x",
        "satu dua tiga empat<!-- ",
        "<p>satu dua tiga empat<scr",
        "<P>satu<BR>dua<BLOCKQUOTE>tiga</blockquote>empat",
        "<p>satu\0 dua \x01tiga empat",
    ],
)
def test_broken_markup_keeps_its_text(markup: str) -> None:
    words = " ".join(texts(markup)).replace("\ufffd", "").split()
    assert [word for word in words if word in {"satu", "dua", "tiga", "empat"}][-4:] == [
        "satu",
        "dua",
        "tiga",
        "empat",
    ]


DEEP = 60_000


@pytest.mark.parametrize(
    ("markup", "printed"),
    [
        ("<div>" * DEEP + "dalam" + "</div>" * DEEP + "<p>sesudah", ["dalam", "sesudah"]),
        ("<div><b><i>" * DEEP + "dalam<p>sesudah", ["dalam", "sesudah"]),
        ("<table><tr><td>" * DEEP + "dalam<p>sesudah", ["dalam", "sesudah"]),
        ("<b>" * DEEP + "dalam" + "</i>" * DEEP + "<p>sesudah", ["dalam", "sesudah"]),
        ("<div hidden>" + "<div>" * DEEP + "x" + "</div>" * DEEP + "</div><p>teks", ["teks"]),
        ("<ul>" + "<li>satu <a>dua" * DEEP, ["satu dua"] * DEEP),
        ("<p>satu <i>dua" * DEEP, ["satu dua"] * DEEP),
        ("<div>" * 300 + "<script>'<p>'</script><!--<p>x--><style>i</style>teks", ["teks"]),
        ("<div>" * 300 + "<script>" * DEEP, []),
        ("<div>" * 300 + "dalam" + "<!--" * DEEP, ["dalam"]),
        ("<div>" * 300 + "<p>satu<br>dua<p>tiga", ["satu", "dua", "tiga"]),
        # What libxml2 takes for no void element, or for a tag, is its own affair.
        ("<embed src=a>" * DEEP + "dalam<p>sesudah", ["dalam", "sesudah"]),
        ("<source>" * 300 + "dalam<p>sesudah", ["dalam", "sesudah"]),
        ("<keygen>" * DEEP + "</b>" * DEEP + "dalam", ["dalam"]),
        ("<div<div>" * 300 + "dalam", ["dalam"]),
        ("<!--><div>" * 300 + "dalam", ["dalam"]),
        ("<b>" * DEEP + "<script>" + "'</div>'" * DEEP + "</script>dalam", ["dalam"]),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_nesting_without_end(markup: str, printed: list[str]) -> None:
    assert texts(markup) == printed


@pytest.mark.parametrize(
    "piece",
    [
        "<p>Harga naik, kata dia.</p>\n",
        "kata ",
        "kata<br>",
        "<span class='a'>kata </span>",
        "<a href='/x'>kata</a> ",
        "<b>",
        "<!--",
        "<",
        "<div ",
        "&amp;",
        "</i>",
        "<div style='display:none'>",
    ],
)
def test_a_hostile_page_is_survived(piece: str) -> None:
    # How time grows is measured in the benchmarks; square time would not end here.
    page = read_page("<div><b>" * 100 + piece * (1_000_000 // len(piece)))
    assert len(page.lines) == len(page.hints)


def test_memory_is_a_small_multiple_of_the_page() -> None:
    paragraph = "<p>Harga cabai rawit di pasar induk naik menjadi Rp 90.000, kata pedagang.</p>\n"
    markup = paragraph * (2_000_000 // len(paragraph))
    read_page(paragraph)
    tracemalloc.start()
    read_page(markup)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * len(markup)


def test_importing_loads_no_parser() -> None:
    code = (
        "import sys, inakoran_extract.page.reader as page; "
        "page.decode_page('<p>Panen “raya”'.encode()); "
        "sys.exit(any(name in sys.modules for name in ('lxml', 'bs4', 'dateparser')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


TAGS = frozenset(("p", "div", "b", "a", "li", "ul", "td", "tr", "table", "script", "pre"))
PIECES = st.sampled_from(
    [
        *(f"<{name}>" for name in sorted(TAGS | {"br", "time", "svg"})),
        *(f"</{name}>" for name in sorted(TAGS | {"html", "body"})),
        *("<p class='x y'>", "<a href=x>", "<div hidden>", "<time datetime=2024>", "<!--", "-->"),
        *(
            "kata",
            " ",
            "\n",
            "\r",
            "\u00a0",
            "\u200b",
            "&amp;",
            "<",
            "&",
            "é",
            "\0",
            "\x0c",
            "\x85",
        ),
        *("<div role=main>", "<figcaption>", "<meta name=a content=b>", "<html>", "<head>"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
def test_any_markup_is_read_and_accounted_for(markup: str) -> None:
    page = read_page(markup)
    assert len(page.hints) == len(page.lines)
    assert page.lines == read_lines(page.text)
    assert all(0 <= hint.links <= 1 and hint.depth >= 0 for hint in page.hints)
    assert "\n\n\n" not in page.text
    assert read_page(markup) == page


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(DecodeError):
        read_page(b"<p>" + data)


@given(
    st.lists(
        st.text("abc é.,“”", min_size=1).map(lambda text: " ".join(text.split())).filter(bool),
        min_size=1,
    )
)
def test_paragraphs_of_a_page_and_of_a_text_are_the_same_lines(paragraphs: list[str]) -> None:
    page = read_page("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
    assert page.lines == read_lines("\n\n".join(paragraphs))
