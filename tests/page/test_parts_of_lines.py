"""What elements within a line part, and what the elements about two lines say of them."""

import pytest

from inakoran_extract import Article, extract_html

STORY = """\
<p>Kupang, Inakoran - Petani rumput laut di Teluk Lontar memanen lagi sejak awal pekan ini.</p>
<p>Harga naik dua ribu rupiah karena pembeli dari pulau seberang datang lebih awal.</p>
<p>Koperasi menyiapkan gudang baru supaya hasil panen tidak menumpuk di dermaga lama.</p>
"""
SHOWN = "Petani menjemur rumput laut di tepi Teluk Lontar, Senin (11/11)."


def read(picture: str = "", inside: str = "", date: str = "Selasa, 12 November 2024") -> Article:
    first, *rest = STORY.splitlines()
    story = "\n".join((first, inside, *rest))
    return extract_html(
        "<html><head><title>Panen Rumput Laut Lontar Datang Lebih Awal</title></head><body>"
        f"<article><h1>Panen Rumput Laut Lontar Datang Lebih Awal</h1><div>{date}</div>"
        f"<div class=picture><img src=a.jpg>{picture}</div>{story}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("picture", "credit"),
    [
        ("<span class=author>Dok. Pemkab Lontar</span> {}", "Dok. Pemkab Lontar"),
        ("<p class=caption>{} <span class='photo-credit'>Rina Wulan</span></p>", "Rina Wulan"),
        ("<p class=caption>{} <em class=source>Foto: Rina Wulan</em></p>", "Rina Wulan"),
        (
            "<div>Inakoran/ Wahyu Hidayat</div><div class=caption>{}</div>",
            "Inakoran/ Wahyu Hidayat",
        ),
        ("<div class=caption>{}</div>", None),
        ("<div class=caption>{} <span class=more>Perbesar</span></div>", None),
    ],
)
def test_a_credit_within_a_caption(picture: str, credit: str | None) -> None:
    captions = read(picture.format(SHOWN)).captions
    assert [caption.credit for caption in captions] == [credit]
    assert (captions[0].text or "").startswith(SHOWN)


@pytest.mark.parametrize("count", ["dibaca: 345 pembaca", "dibaca 345 orang", "345 pembaca"])
def test_how_many_read_beside_the_date(count: str) -> None:
    article = read(date=f"Bekti Sumarno | Selasa, 12 November 2024 - 09:15:22 WIB | {count}")
    assert article.timestamp == "2024-11-12T09:15:22+07:00"
    assert [author.name for author in article.authors] == ["Bekti Sumarno"]


def test_short_titles_among_links_are_links() -> None:
    titles = (
        "Harga Rumput Laut Kering Naik Tipis",
        "Tambak Garam Dipugar",
        "Pelabuhan Dibuka Lagi",
    )
    links = "".join(f"<li><a href=/{n}>{title}</a></li>" for n, title in enumerate(titles))
    article = read(inside=f"<b>BERITA TERKAIT</b><ul>{links}</ul>")
    assert article.related == titles
    assert article.subheadings == ()


def test_what_stands_for_an_advertisement_is_no_line() -> None:
    fallback = (
        "<amp-ad><div placeholder>Iklan</div><div fallback>Iklan tidak tersedia</div></amp-ad>"
    )
    article = read(inside=fallback)
    assert article.subheadings == ()
    assert "Iklan" not in article.text
