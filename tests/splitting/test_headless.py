"""A dump without a head begins where its dateline opens a story below another article's."""

import pytest

from inakoran_extract.splitting.anchors import may_hold_several
from inakoran_extract.splitting.splitter import split_articles

HEADED = """Harga Terasi di Puger Naik Lagi
Ratih Wulandari
Selasa, 10 November 2026 10:00 WIB
Harga terasi di Pasar Puger naik lagi karena udang rebon jarang didapat nelayan pekan ini.
"Biasanya sekali melaut dapat lima keranjang," kata Sukardi, nelayan di Dusun Mandaran.
Dinas perikanan belum menanggapi keluhan para pembuat terasi sampai Selasa siang.
"""
OPENED = """LUMAJANG, Kabarlereng.com - Pemilik kebun pisang di Senduro memanen lebih awal.
Mereka takut tandan pisang rusak terkena abu yang turun sejak awal bulan.
Pedagang dari Probolinggo sudah memesan dua truk untuk pekan depan.
"""
HEADLESS = """Beritapesisir.id, Tuban - Perajin batik gedog di Kerek memakai pewarna daun mangga.
Warna kuning dari daun itu lebih tahan lama daripada pewarna yang dibeli di kota.
Kepala desa membuka rumah pamer kecil di dekat terminal lama.
"""


def split(*texts: str) -> list[str]:
    data = "".join(texts).encode()
    parts = [(part.data or b"").decode() for part in split_articles((data,), 1_000_000)]
    assert len(parts) == 1 or may_hold_several(data)
    return parts


@pytest.mark.parametrize("first", [HEADED, OPENED], ids=["headed", "headless"])
@pytest.mark.parametrize("between", ["-----\n", "\n==========\n\n", "\n\n\n", "KOMENTAR\n"])
def test_it_is_cut_below_what_parts_it(first: str, between: str) -> None:
    assert split(first + between, HEADLESS) == [first + between, HEADLESS]


def test_it_is_cut_where_another_outlet_goes_on() -> None:
    assert split(OPENED, HEADLESS) == [OPENED, HEADLESS]
    assert split(OPENED, HEADLESS, OPENED) == [OPENED, HEADLESS, OPENED]


@pytest.mark.parametrize("dateline", ["Beritapesisir.id, Tuban -", "Tuban (Beritapesisir.id) -"])
def test_its_headline_goes_with_it_below_a_rule(dateline: str) -> None:
    story = HEADLESS.replace("Beritapesisir.id, Tuban -", dateline)
    second = f"Perajin Gedog Pakai Daun Mangga\nFoto: Dok. Warga\n{story}"
    assert split(HEADED + "-----\n", second) == [HEADED + "-----\n", second]


@pytest.mark.parametrize(
    "text",
    [
        # Two towns of one outlet, a title between the two, a teaser, the lead printed again.
        OPENED + HEADLESS.replace("Beritapesisir.id, Tuban", "TUBAN, Kabarlereng.com"),
        OPENED + "Perajin Juga Kesulitan Bahan\n" + HEADLESS,
        OPENED + HEADLESS.splitlines()[0][:-1] + " ...\n",
        OPENED + "\n\n" + OPENED,
    ],
    ids=["one-outlet", "subheading", "teaser", "copy"],
)
def test_what_may_be_of_the_same_article_is_not_cut(text: str) -> None:
    assert split(text) == [text]


def test_a_dateline_below_standfirst_and_caption_is_the_articles_own() -> None:
    head = "Perajin Gedog Pakai Daun Mangga\n\nJumat, 6 November 2026 16:03 WIB\n\n"
    caption = "Perajin batik gedog menjemur kain di halaman rumahnya di Kerek, Tuban.\n\n\n"
    standfirst = "Warna dari daun mangga lebih tahan lama daripada pewarna yang dibeli.\n\n"
    text = head + standfirst + caption + HEADLESS
    assert split(text) == [text]


def test_the_points_of_a_summary_are_no_article() -> None:
    head = (
        "Petani Garam Raedewa Bangun Gudang Sendiri\n\nEditor: Maria Goreti\n"
        "ANGKUT GARAM - Petani mengangkut hasil panen ke gudang koperasi di Desa Oebesi.\n"
        "Ringkasan Berita:\n"
        "  • Petani garam di Desa Raedewa membangun gudang dari simpanan wajib anggota.\n"
        "  • Harga garam saat panen hanya Rp 600 per kilogram, jauh di bawah bulan Desember.\n"
        "  • Gudang itu mampu menampung delapan puluh ton garam kasar dari empat desa.\n\n \n\n"
        "Laporan Reporter Kabarlereng.com, Yustinus Nahak\n\n"
    )
    assert len(split(head, OPENED.replace("\n", "\n\n"))) == 1
