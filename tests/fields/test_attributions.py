"""Attributions: whom an article says that it took its story from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import fragments

from inakoran_extract import extract_text
from inakoran_extract.fields.attributions import find_sources, read_source, take_attributions


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ("Dilansir dari Kabar Muria, harga itu turun.", ["Kabar Muria"]),
        ("Dilanir dari Segara, harga itu turun.", ["Segara"]),
        ("Dilansri dari Segara, harga itu turun.", ["Segara"]),
        ("Dikutp dari Segara, harga itu turun.", ["Segara"]),
        ("Dikutip dari laman resmi BPS, Selasa (12/11), harga turun.", ["BPS"]),
        ("Harga turun, dikutip dari Antara.", ["Antara"]),
        ("Harga turun, seperti dikutip Antara, Rabu.", ["Antara"]),
        ("Harga turun, seperti dilansir dari situs kabarmuria.com, Rabu.", ["kabarmuria.com"]),
        ("Melansir The Segara Post, harga turun.", ["The Segara Post"]),
        ("Mengutip Reuters Kamis (2/1), harga turun.", ["Reuters"]),
        ("Mengutip akun Instagram @kabarmuria, harga turun.", ["Instagram @kabarmuria"]),
        ("Disadur dari Journal of the Sea, harga turun.", ["Journal of the Sea"]),
        ("Dilansir dari Antara dan Reuters, harga turun.", ["Antara", "Reuters"]),
        ("Dilansir Antara. Dikutip pula dari Reuters, harga turun.", ["Antara", "Reuters"]),
        ("Dilansir oleh Kabar Muria, harga turun.", ["Kabar Muria"]),
        ("Harga turun, dikutip detikcom, Rabu.", ["detikcom"]),
        ("Harga turun, yang kami kutip dari Segara.", ["Segara"]),
        ("Dari keterangan yang dirilis kabarmuria.com, harga turun.", ["kabarmuria.com"]),
        ("Harga turun, seperti dilansir kumparan.", ["kumparan"]),
        ("Dikutip dari halaman resmi BPS, harga turun.", ["BPS"]),
        ("Harga itu turun, seperti diberitakan Lereng Pos.", ["Lereng Pos"]),
        ("Sebagaimana diberitakan Antara, harga itu turun.", ["Antara"]),
        ("Seperti diberitakan, Lereng Pos menjadi museum.", []),
        ("Seperti diberitakan sebelumnya, harga itu turun.", []),
        ("Harga yang diberitakan Camat Hula sudah turun.", []),
    ],
)
def test_sources(paragraph: str, names: list[str]) -> None:
    assert list(find_sources(paragraph)) == names


@pytest.mark.parametrize(
    "paragraph",
    [
        "Koran itu mengutip seorang pejabat senior.",
        "Dikutip dari keterangan tertulis, Selasa (12/11).",
        "Kutipan dari Rina itu tidak lengkap.",
        "Ia dipisahkan dari Rina sejak kecil.",
        "Kapal itu berlayar dari Kupang menuju Dili.",
        "Mobil itu dilarikan dari Bandung.",
        "Ia mendengar dari Rina bahwa harga turun.",
        "Dikutip",
        "Dilansir dari",
        "Data itu dirilis Kementerian Desa pada Senin.",
        "dilansir dari , Antara",
        "",
    ],
)
def test_no_sources(paragraph: str) -> None:
    assert list(find_sources(paragraph)) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sumber: Antara", "Antara"),
        ("Dilansir dari Antara", "Antara"),
        ("Dikutip dari: kabarmuria.com", "kabarmuria.com"),
        ("Disadur dari catatan harian Kartini", None),
        ("Sumber : Kabar Muria", "Kabar Muria"),
        ("SUMBER: kabarmuria.com", "kabarmuria.com"),
        ("Source: Reuters", "Reuters"),
        ("Sumber berita: Antara", "Antara"),
        ("Sumber:", ""),
        ("Source | : | Kabar Muria |", "Kabar Muria"),
        ("Sumber", ""),
        ("Sumber air di desa itu kering", None),
        ("Sumber: harga cabai naik karena cuaca buruk di sentra produksi.", None),
        ("Menurut sumber: Antara", None),
        ("Beras: Antara", None),
        (":", None),
    ],
)
def test_source_line(text: str, source: str | None) -> None:
    assert read_source(text) == source


def test_each_source_counts_once() -> None:
    body = ["Dilansir dari Antara, harga turun.", "Harga turun, dikutip dari ANTARA dan Reuters."]
    assert take_attributions(body, ["Sumber: antara", "Sumber:", ": Kabar Muria"]) == (
        "Antara",
        "Reuters",
        "Kabar Muria",
    )


@settings(max_examples=200, deadline=None)
@given(st.builds("{}dikutip dari {}".format, fragments, fragments))
def test_sources_are_printed(paragraph: str) -> None:
    paragraph = " ".join(paragraph.split())
    for name in find_sources(paragraph):
        assert name
        assert name in paragraph


HEAD = "Panen Garam Melimpah di Pesisir Utara\n\nSelasa, 12 November 2024 11:46 WIB"
BODY = "Petani garam mulai memanen hasil tambak mereka.\n\nHarga di pengepul turun dua kali."


@pytest.mark.parametrize(
    ("between", "sources"),
    [
        (["Berita Rekomendasi"], ("KABAR",)),
        (["Berita Terkait", "Harga Gula Naik Lagi"], ("KABAR",)),
        (["Berita Terkait", "Harga Gula Naik Lagi", "1 jam lalu"], ()),
        (["Sumber: Antara", "Berita Terkait"], ("Antara",)),
    ],
)
def test_a_source_below_a_rail(between: list[str], sources: tuple[str, ...]) -> None:
    lines = [HEAD, BODY, *between, "Sumber: KABAR", "Dapatkan Berita Pilihan"]
    assert extract_text("\n\n".join(lines)).attributions == sources
