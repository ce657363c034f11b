"""Pages through the public functions: what they take, what they give, what they load."""

import gzip
import pickle
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inakoran_extract import Article, DecodeError, Reason, Role, extract, extract_html, extract_text
from inakoran_extract.reading.lines import fold

HEADLINE = "Sumur Tua di Rembang Kembali Berair Setelah Delapan Tahun"
BODY = [
    "Sumur tua di Desa Tegaldowo kembali berair setelah delapan tahun kering.",
    '"Airnya jernih dan tidak berbau," kata Kepala Desa Suntono.',
    "Warga bergiliran menimba dengan dua ember setiap keluarga.",
]
PAGE = f"""<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>{HEADLINE} - Warta Rembang</title>
<link rel="canonical" href="https://wartarembang.example/2026/sumur-tua">
<meta property="article:published_time" content="2026-10-14T08:30:00+07:00"></head>
<body><nav><a href="/">Beranda</a> <a href="/desa">Desa</a></nav>
<article><h1>{HEADLINE}</h1>
<p>Penulis: Sri Wahyuni</p>
<p>Rabu, 14 Oktober 2026 | 08:30 WIB</p>
<figure><img src="s.jpg"><figcaption>Warga menimba air (ist)</figcaption></figure>
<p>Rembang, Inakoran - {BODY[0]}</p><p>{BODY[1]}</p>
<p>Baca juga: <a href="/b">Embung Baru Diresmikan Bulan Depan</a></p>
<p>{BODY[2]}</p><p>(sri/wah)</p></article>
<footer>Hak cipta Warta Rembang</footer></body></html>"""
TEXT = f"{HEADLINE}\n\nSri Wahyuni\n\nRabu, 14 Oktober 2026 | 08:30 WIB\n\n" + "\n\n".join(BODY)

seldom = settings(max_examples=60, deadline=None)


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.warnings]


def test_a_page_gives_the_record_of_its_text_and_its_address() -> None:
    article = extract_html(PAGE, source="sumur.html")
    assert article.source == "sumur.html"
    assert article.url == "https://wartarembang.example/2026/sumur-tua"
    assert article.headline == HEADLINE
    assert article.timestamp == "2026-10-14T08:30:00+07:00"
    assert article.related == ("Embung Baru Diresmikan Bulan Depan",)
    assert article.signoff == "(sri/wah)"
    assert list(article.body) == BODY
    assert article.warnings == ()
    printed = extract_text(article.text, source="sumur.html")
    # Of a menu's line only the markup tells that it is one.
    assert replace(printed, lines=()) == replace(article, url=None, lines=())
    assert [span.role for span in printed.lines] == [span.role for span in article.lines]


@pytest.mark.parametrize(
    ("signed", "byline", "names"),
    [
        ("<p>Sapa Desa | Rabu, 14 Oktober 2026 | 08:30 WIB</p>", None, []),
        ("<p>Sapa Desa</p><p>Rabu, 14 Oktober 2026 | 08:30 WIB</p>", None, []),
        ("<p>Kanal Nusa</p><p>Rabu, 14 Oktober 2026 | 08:30 WIB</p>", "Kanal Nusa", []),
        ("<p>Rina Dewi | Rabu, 14 Oktober 2026 | 08:30 WIB</p>", "Rina Dewi", ["Rina Dewi"]),
    ],
)
def test_what_the_menu_has_is_nobody(signed: str, byline: str | None, names: list[str]) -> None:
    head = "<p>Penulis: Sri Wahyuni</p>\n<p>Rabu, 14 Oktober 2026 | 08:30 WIB</p>"
    menu = '<nav><p><a href="/">Kanal Nusa</a></p><p><a href="/s">Sapa Desa</a></p></nav><p>'
    page = PAGE.replace(head, signed).replace("<nav>", menu)
    article = extract_html(page)
    assert article.timestamp == "2026-10-14T08:30:00+07:00"
    assert article.byline == byline
    assert [author.name for author in article.authors] == names


def test_bytes_and_text_of_a_page_are_the_same() -> None:
    article = extract_html(PAGE)
    assert extract_html(PAGE.encode()) == article
    assert extract_html(PAGE.encode("utf-16")) == article
    assert extract(PAGE.encode()) == article
    assert extract(PAGE.encode("utf-16")) == article
    assert extract(PAGE.encode(), kind="html") == article


def test_spans_slice_the_rendered_text() -> None:
    article = extract_html(PAGE)
    printed = {
        role: [article.text[span.start : span.end] for span in article.lines if span.role is role]
        for role in Role
    }
    assert printed[Role.HEADLINE] == [HEADLINE]
    assert printed[Role.BYLINE] == ["Penulis: Sri Wahyuni"]
    assert printed[Role.TIMESTAMP] == ["Rabu, 14 Oktober 2026 | 08:30 WIB"]
    assert printed[Role.CAPTION] == ["Warga menimba air (ist)"]
    assert printed[Role.BODY] == BODY
    assert "".join(printed[Role.DATELINE]).startswith("Rembang, Inakoran")
    reasons = {article.text[span.start : span.end]: span.reason for span in article.lines}
    assert reasons["Beranda Desa"] is Reason.NAVIGATION
    assert reasons["Hak cipta Warta Rembang"] is Reason.FOOTER
    assert "<" not in article.text


def test_lines_are_those_of_the_rendered_text() -> None:
    article = extract_html(PAGE)
    lines = article.text.split("\n")
    for span in article.lines:
        assert article.text[span.start : span.end] in lines[span.line - 1]
    assert {span.line for span in article.lines} == {
        number for number, line in enumerate(lines, 1) if line.strip()
    }


def test_notices_come_first() -> None:
    data = PAGE.replace("jernih", "jernih – bening").replace('"Airnya', "“Airnya")
    article = extract_html(data.encode("windows-1252"))
    assert codes(article) == ["encoding-guessed"]
    assert "jernih – bening" in article.body[1]
    assert extract_html(data.encode("windows-1252"), encoding="cp1252").warnings == ()


def test_the_zone_that_holds_where_none_is_told() -> None:
    page = PAGE.replace("08:30 WIB", "08:30").replace("+07:00", "")
    assert extract_html(page).timestamp == "2026-10-14T08:30:00+07:00"
    makassar = extract_html(page, timezone="Asia/Makassar")
    assert (makassar.timestamp, makassar.timezone) == ("2026-10-14T08:30:00+08:00", "assumed")
    assert extract(page.encode(), timezone="Asia/Makassar") == makassar


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\1\2\3" * 40, b"%PDF-1.7\n", b"PK\x03\x04"])
def test_bytes_that_are_no_page(data: bytes) -> None:
    with pytest.raises(DecodeError):
        extract_html(data)
    with pytest.raises(DecodeError):
        extract(data)


def test_what_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind: 'pdf'; it is one of auto, text, html"):
        extract(b"teks", kind="pdf")
    with pytest.raises(LookupError):
        extract_html(PAGE.encode(), encoding="tidak-ada")
    with pytest.raises(DecodeError):
        extract(PAGE.replace("air", "ayér").encode("cp1252"), encoding="utf-8")


@pytest.mark.parametrize("page", ["", " \n", "<html></html>", "<script>var a</script>", "<p> </p>"])
def test_a_page_that_prints_nothing(page: str) -> None:
    article = extract_html(page)
    assert codes(article) == ["no-headline", "no-body", "no-timestamp"]
    assert (article.lines, article.text) == ((), "")


FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Warta Rembang</title><link>https://wartarembang.example</link>
{}</channel></rss>""".format(
    "".join(
        f"<item><title>{title}</title><link>https://wartarembang.example/{number}</link>"
        f"<description>{BODY[number % 3]}</description>"
        f"<pubDate>Wed, 14 Oct 2026 0{number}:30:00 +0700</pubDate></item>\n"
        for number, title in enumerate(
            ("Sumur Tua Kembali Berair", "Harga Garam Turun Lagi", "Jembatan Lasem Diperbaiki",
             "Panen Mangga Lebih Awal", "Bus Sekolah Tambah Rute", "Batik Lasem Ikut Pameran")
        )
    )
)  # fmt: skip
INDEX = "<html><body><h1>Indeks Berita</h1><ul>{}</ul></body></html>".format(
    "".join(
        f"<li><a href='/{n}'>Warga Desa Nomor {n} Memperbaiki Tanggul Sungai</a>"
        f" <span>1{n % 10}/10/2026</span></li>"
        for n in range(24)
    )
)


@pytest.mark.parametrize("page", [FEED, INDEX], ids=["feed", "index"])
def test_what_is_no_article(page: str) -> None:
    article = extract(page.encode(), source="indeks.html")
    assert codes(article)[0] == "no-article"
    assert (article.headline, article.timestamp, article.url, article.body) == (
        None,
        None,
        None,
        (),
    )
    assert {span.role for span in article.lines} == {Role.BOILERPLATE}


LOADS = """
import sys
import inakoran_extract
from pathlib import Path
article = inakoran_extract.extract(Path(sys.argv[1]).read_bytes())
assert article.headline, article
names = ("lxml", "bs4", "dateparser", "inakoran_extract.page.reader", "inakoran_extract.page.hints",
         "inakoran_extract.page.evidence", "inakoran_extract.page.metadata", "json")
print(*(name for name in names if name in sys.modules))
"""


@pytest.mark.parametrize(
    ("data", "loaded"),
    [
        (TEXT.encode(), []),
        (TEXT.replace("Airnya", "Air <b>sumur</b>").encode(), []),
        (PAGE.encode(), ["lxml", "reader", "hints", "evidence", "metadata", "json"]),
    ],
    ids=["text", "text-with-tags", "page"],
)
def test_a_text_loads_no_reader_of_pages(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, loaded: list[str]
) -> None:
    path = tmp_path_factory.mktemp("berita") / "berita"
    path.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", LOADS, str(path)], check=True, capture_output=True, encoding="utf-8"
    )
    assert [name.rpartition(".")[2] for name in done.stdout.split()] == loaded


def test_gzip_is_for_the_command() -> None:
    with pytest.raises(DecodeError, match="gzip; extract it first"):
        extract(gzip.compress(PAGE.encode()))


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "</div>", "<br>", "<h1>", "</h1>", "<li>", "<td>", "<a href=x>"),
        *("<figcaption>", "<nav>", "<aside>", "</a>", "<time datetime='2026-10-14'>", "<hr>"),
        *(HEADLINE, "Sri Wahyuni", "Rabu, 14 Oktober 2026 | 08:30 WIB", "Komentar", "(ist)"),
        *("Rembang, Inakoran - ", *BODY, "Baca juga: ", "Tags: a, b", "MDN", "Next", "\u00a0", " "),
        "<meta property='article:published_time' content='2026-10-14T08:30Z'>",
        "<meta name=author content='Sri Wahyuni'>",
        '<script type=\'application/ld+json\'>{"@type": "NewsArticle"}</script>',
        "<link rel=canonical href='https://wartarembang.example/1'>",
    ]
)
markups = st.lists(PIECES, max_size=30).map("".join)


@seldom
@given(markups | st.text(max_size=80))
@example("<h1>" * 300 + HEADLINE)
@example("\ud800<p>\udc00")
def test_any_page_is_accounted_for(markup: str) -> None:
    article = extract_html(markup)
    assert article == extract_html(markup)
    covered = "".join(fold(article.text[span.start : span.end]) for span in article.lines)
    assert covered.replace(" ", "") == fold(article.text).replace(" ", "")
    for span in article.lines:
        assert (span.role is Role.BOILERPLATE) == (span.reason is not None)
    body = [article.text[span.start : span.end] for span in article.lines if span.role == "body"]
    assert fold(" ".join(body)).replace(" ", "") == "".join(article.body).replace(" ", "")
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - its own bytes
