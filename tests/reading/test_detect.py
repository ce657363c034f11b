"""A page is told from a text by its content."""

import codecs

import pytest

from inakoran_extract import extract
from inakoran_extract.reading.detect import is_page

PAGE = "<html><body><h1>Sumur Tua Berair Lagi</h1><p>Warga menimba air sejak pagi hari.</p></body>"


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        "<!DOCTYPE html>\n" + PAGE,
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">' + PAGE,
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>' + PAGE,
        "\n\r\n \t" + PAGE,
        "<!-- disimpan dari https://wartarembang.example -->\n" + PAGE,
        "<!--[if IE 8]><html class=ie8><![endif]-->" + PAGE,
        PAGE.replace("<html>", '<html lang="id" class="no-js">'),
        PAGE.upper(),
        "<p>Warga menimba air.</p>",
        "<div class='isi'>Warga menimba air.",
        "<h1>Sumur Tua</h1>",
        "<article><p>Warga</p></article>",
        "<img src='a.jpg'><p>Warga",
        "<table><tr><td>Warga",
        "Sumur Tua Berair Lagi\n<!doctype html>" + PAGE,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE,
        "<rss version='2.0'><channel></channel></rss>",
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'></feed>",
    ],
)
def test_pages(page: str) -> None:
    assert is_page(page.encode())
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert is_page(page.encode(encoding))
    assert is_page(codecs.BOM_UTF16_BE + page.encode("utf-16-be"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "Sumur Tua Berair Lagi\n\nWarga menimba air sejak pagi hari.",
        "<<Sumur Tua>> Berair Lagi\n\nWarga menimba air.",
        "< Kembali ke beranda\n\nSumur Tua Berair Lagi",
        "<3 untuk Warga Rembang\n\nWarga menimba air.",
        "<iklan>\n\nSumur Tua Berair Lagi",
        "<Foto: Sri Wahyuni>\n\nWarga menimba air.",
        "<sri@wartarembang.example>\n\nWarga menimba air.",
        "<ponsel> dan <paket data> jadi syarat\n\nWarga menimba air.",
        "Pakai tag <p> untuk paragraf dan <h1> untuk judul, kata guru itu.",
        "Menulis <body> dan <head> diajarkan di kelas tujuh.",
        "Sumur Tua\n\n<b>Warga</b> menimba <i>air</i>.<br>Setiap pagi.",
        "Kadar air < 12 persen, suhu > 30 derajat.",
        "Harga html dan css kelas daring turun.",
    ],
)
def test_texts(text: str) -> None:
    assert not is_page(text.encode())
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert not is_page(text.encode(encoding))


def test_a_root_far_behind_is_quoted() -> None:
    story = "Warga menimba air sejak pagi hari. " * 200
    assert not is_page((story + "<html>").encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1252"])
def test_what_is_a_page_is_read_as_one(encoding: str) -> None:
    data = PAGE.replace("pagi", "“pagi”").encode(encoding)
    article = extract(data)
    assert article.headline == "Sumur Tua Berair Lagi"
    assert article.body == ("Warga menimba air sejak “pagi” hari.",)


def test_a_kind_given_holds() -> None:
    data = PAGE.encode()
    assert extract(data, kind="text").text == PAGE
    text = "Sumur Tua Berair Lagi\n\nWarga <b>menimba</b> air sejak pagi hari."
    assert extract(text.encode()).text == text
    assert extract(text.encode(), kind="html").text.endswith("Warga menimba air sejak pagi hari.")


def test_time_does_not_grow_with_a_text() -> None:
    # Only the beginning is looked at, and each of its bytes a few times.
    assert not is_page(b"x " * 5_000_000 + b"<html>")
    assert is_page(b"<!--" + b"-" * 5_000_000)
