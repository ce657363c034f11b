"""Of two lines above a story one is the headline, by what both and the story say; or none is.

Each row stands for its kind, with its siblings below it; the story is the same or its own.
"""

import pytest

from inakoran_extract import extract_text

STORY = [
    "LEMBATA, Kabar Nusa - Pasokan garam ke Lewoleba tersendat sejak kapal tol laut rusak di Larantuka.",
    "Istri kepala desa pun ikut antre di gudang koperasi bersama warga lain sejak subuh.",
    "Balai Pelayaran menutup dermaga lama selama tiga pekan untuk mengganti tiang yang keropos.",
    '"Kami menunggu kapal pengganti pekan depan," kata Bupati Lembata Markus Beding di Lewoleba.',
]
DATE = "Selasa, 17 November 2026 10:05 WITA"
# fmt: off
# ruff: noqa: E501 - a table
# (the lines above the story, its headline)
RIVALS: list[tuple[list[str], str | None]] = [
    # a deck of which the story says more than of the headline above it
    (["Warga Lewoleba Sulit Dapat Bumbu", "Istri Kepala Desa Ikut Antre Sejak Subuh"], "Warga Lewoleba Sulit Dapat Bumbu"),
    (["Dapur di Lembata Kembali Sepi", "Pasokan Garam Tersendat sejak Kapal Rusak"], "Dapur di Lembata Kembali Sepi"),
    (["Tiga Pekan Tanpa Dermaga di Lewoleba", "Tiang yang keropos diganti, kapal menunggu pekan depan"], "Tiga Pekan Tanpa Dermaga di Lewoleba"),
    # a headline that has a byline's form: a comma, and an institution behind it
    (["Jelang Libur Panjang, Balai Pelayaran Tutup Dermaga Lama", "Penutupan itu dilakukan selama tiga pekan untuk mengganti tiang"], "Jelang Libur Panjang, Balai Pelayaran Tutup Dermaga Lama"),
    (["Tiang Keropos, Balai Pelayaran Tutup Dermaga", "Dermaga lama ditutup selama tiga pekan, kapal menunggu"], "Tiang Keropos, Balai Pelayaran Tutup Dermaga"),
    # the site's motto, of which the story says a word or two, above a title of which it says most
    (["Suara Lembata", "Terdepan dan terpercaya bagi warga pesisir", "Pasokan Garam Lewoleba Tersendat"], "Pasokan Garam Lewoleba Tersendat"),
    (["Suara Hula", "Saatnya desa dan warga bersuara, tidak hanya disuarakan", "Kapal Tol Laut Rusak di Larantuka"], "Kapal Tol Laut Rusak di Larantuka"),
    # who says the headline, above it
    (["Bupati Lembata Markus Beding", '"Saya Ikut Antre Setiap Subuh"'], '"Saya Ikut Antre Setiap Subuh"'),
    (["Kepala Balai Pelayaran Markus Beding", "“Tiangnya Harus Diganti Semua”"], "“Tiangnya Harus Diganti Semua”"),
    (["Markus Beding", "“Kami Tidak Tinggal Diam”"], "“Kami Tidak Tinggal Diam”"),
    # the path's section, and its date
    (["Home Niaga", "Niaga 22 April 2024", "Kapal Rusak, Garam Tersendat di Lewoleba"], "Kapal Rusak, Garam Tersendat di Lewoleba"),
    (["Beranda Sosok", "Sosok 3 Mei 2021", "Istri Kepala Desa Ikut Antre Garam"], "Istri Kepala Desa Ikut Antre Garam"),
    (["Home / Niaga", DATE, "Lancar! Koperasi Lewoleba Bagi Kupon Garam", "Redaksi"], "Lancar! Koperasi Lewoleba Bagi Kupon Garam"),
    # a picture's text alone, with its day
    (["Bupati Lembata Markus Beding memeriksa gudang garam di Lewoleba, Kamis (19/12/2019)"], None),
    (["Warga antre garam di gudang koperasi Lewoleba, Lembata, NTT (3/5/2021)"] * 2, None),
    # the end of what somebody says, on an article's second page
    (["Garam untuk Lewoleba tinggal dua karung di gudang koperasi,” katanya"], None),
    # an entry of a list, and the next one below
    (["3.Garam Lewoleba", "4.Gudang Koperasi"], None),
]
# fmt: on


@pytest.mark.parametrize("blank", ["", "\n"])
@pytest.mark.parametrize(("head", "headline"), RIVALS)
def test_the_headline_is_told_from_its_rivals(
    head: list[str], headline: str | None, blank: str
) -> None:
    text = ("\n" + blank).join([*head, ""]) + "\n" + "\n\n".join(STORY) + "\n"
    assert extract_text(text).headline == headline


WRITER = "Alumnus Sekolah Tinggi Perikanan ini menulis kisah hidup pelaut sejak mahasiswa. Beberapa bukunya sudah terbit, antara lain Dua Belas Pelabuhan dan Laut yang Sabar."
TITLE = "Kapten Rosma Kembali Melaut karena Janji"


@pytest.mark.parametrize(
    "above",
    [
        ["Danar Wibawa", WRITER],
        [WRITER],
        ["Baca berita tanpa iklan.", "Danar Wibawa", WRITER],
    ],
)
@pytest.mark.parametrize("date", [DATE, "Kabar Nusa - 11/08/2016, 14:22 WITA"])
def test_a_head_below_who_writes_is_found(above: list[str], date: str) -> None:
    article = extract_text("\n\n".join([*above, TITLE, date, *STORY]) + "\n")
    assert article.headline == TITLE
    assert article.timestamp is not None
    assert WRITER not in article.body
    assert len(article.body) == len(STORY)


def test_the_date_of_a_section_is_the_articles() -> None:
    text = "\n\n".join(["Home Niaga", "Niaga 22 April 2024", "Kapal Rusak di Larantuka", *STORY])
    article = extract_text(text)
    assert article.timestamp == "2024-04-22"
    assert article.byline is None


LOEA = [
    "Warga Desa Loea memperbaiki pintu air yang rusak sejak banjir bulan lalu.",
    "Mereka bekerja tiga hari dengan kayu sumbangan dari kebun tetangga.",
    "Air kini mengalir lagi ke empat puluh petak sawah di hilir desa itu.",
]
REPAIRED = "Pintu Air Loea Diperbaiki Lagi, Sawah di Hilir Kembali Teraliri"


@pytest.mark.parametrize(
    "head",
    [
        [REPAIRED, "Rina Damar", "pintu air di Loea", "Pintu air Loea bocor. (Foto: Tono)"],
        [REPAIRED, "Rina Damar", "sawah di Desa Loea", "Sawah Loea kering. (Foto: Tono)"],
        ["Kota/Desa: Loea, Hilir", REPAIRED, "Pintu air Loea bocor. Foto: Rina Damar"],
        ["KabarLoea.com - Pintu Warga Loea", REPAIRED, "Sawah Loea kering. Foto: Rina Damar"],
    ],
)
def test_what_is_written_as_no_headline_is_none_beside_one(head: list[str]) -> None:
    assert extract_text("\n\n".join([*head, *LOEA])).headline == REPAIRED


@pytest.mark.parametrize("title", ["pintu air loea diperbaiki", "sawah loea teraliri lagi"])
def test_a_lone_title_in_small_letters_is_the_headline(title: str) -> None:
    assert extract_text("\n\n".join([title, DATE, *LOEA])).headline == title
