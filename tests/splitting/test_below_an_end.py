"""Articles that begin below what ends another: a title and a dateline, and nothing else."""

from pathlib import Path

import pytest

from inakoran_extract import Article, read

BRIEFS = (
    ("Sumur Bor Diresmikan", "SLEMAN", "Sumur bor di Dukuh Wairi diresmikan kemarin.", "(end)"),
    (
        "Pelatihan Barista bagi Difabel",
        "KUPANG",
        (
            "Dua belas penyandang tunarungu mengikuti pelatihan meracik kopi "
            "selama sepuluh hari di balai kerja.\n\n"
            "Pengajarnya memakai kartu bergambar untuk menjelaskan suhu air."
        ),
        "(wid)",
    ),
    ("Kambing Masuk Sumur", "BANTUL", "Seekor kambing milik warga jatuh ke sumur tua.", "(ton)"),
    ("Lampu Jalan Mati Sepekan", "SLEMAN", "Lampu di jalur utara mati sejak pekan lalu.", ""),
    (
        "Buku Harian Dipamerkan",
        "KUPANG",
        "Buku harian prajurit pelajar dipamerkan di museum itu lagi sampai akhir bulan.",
        "(*)",
    ),
)


def articles_of(folder: Path, text: str) -> list[Article]:
    path = folder / "aliran.txt"
    path.write_text(text, encoding="utf-8")
    return [item for item in read(path) if isinstance(item, Article)]


@pytest.mark.parametrize("sign", [": ", " - ", " – "])
def test_signed_briefs(tmp_path: Path, sign: str) -> None:
    told = [
        f"{title}\n{place}{sign}{story} Warga menyambutnya dengan senang hati. {end}".rstrip()
        for title, place, story, end in BRIEFS
    ]
    found = articles_of(tmp_path, "\n\n".join(told) + "\n")
    assert [article.headline for article in found] == [title for title, *_ in BRIEFS]
    assert [article.dateline and article.dateline.place for article in found] == [
        place for _, place, *_ in BRIEFS
    ]
    assert [len(article.body) for article in found] == [1, 2, 1, 1, 1]


WIRE = (
    ("KOPERASI SUSU LERENG BELI TRUK PENDINGIN", "Kupang, 2/9 (KBNUSA) -- "),
    ("BANJIR SURUT, WARGA PESISIR MULAI BERSIHKAN RUMAH", "Hula, 2/9 (KBNUSA) -- "),
    ("PELAJAR CIPTAKAN PERMAINAN KARTU BAHASA DAERAH", "Ambon, 3/9 (KBNUSA) -- "),
)


def test_what_an_agency_sends_below_titles_in_capitals(tmp_path: Path) -> None:
    first = "Warga di tiga desa di kaki gunung itu mulai bekerja bersama pengurus koperasi."
    told = [
        f"{title}\n{lead}{first}\n{title.capitalize()}, kata ketua kelompok itu kepada wartawan."
        for title, lead in WIRE
    ]
    found = articles_of(tmp_path, "\n".join(told) + "\n")
    assert [article.headline for article in found] == [title for title, _ in WIRE]


def test_labelled_writers_end_articles(tmp_path: Path) -> None:
    told = [
        f"{title}\n\n{place} - Warga di kampung itu membuka kelas malam bagi pekerja yang tidak\n"
        "sempat belajar pada siang hari. Kelas berlangsung dua jam setiap pekan.\n\n"
        "Pengelola hanya menarik biaya bahan. Kain hasil belajar boleh dibawa\npulang.\n\n"
        "Penulis: Rina Wulandari"
        for title, place in (
            ("Kampung Batik Tulis Buka Kelas Malam", "Rembang"),
            ("Kantin Jujur Selalu Untung, Apa Rahasianya?", "Bukittinggi"),
            ("Dari Limbah Sisik, Nelayan Membuat Anting", "Jakarta"),
        )
    ]
    assert len(articles_of(tmp_path, "\n\n".join(told) + "\n")) == len(told)


@pytest.mark.parametrize(
    "inner",
    [
        "Sumur Kedua Digali\nKUPANG: Warga lain menggali sumur kedua di balai desa pekan depan.",
        "Sumur Kedua Digali\nWarga lain menggali sumur kedua di halaman balai desa pekan depan.",
    ],
)
def test_a_part_of_a_story_of_several_towns_is_no_article(tmp_path: Path, inner: str) -> None:
    """Nothing signs what stands above it."""
    first = "SLEMAN: Sumur bor di Dukuh Wairi diresmikan kemarin oleh camat setempat."
    text = f"Sumur Bor Diresmikan\n{first}\n\nAirnya jernih, kata camat.\n\n{inner}\n"
    assert len(articles_of(tmp_path, text)) == 1


def test_another_form_of_dateline_is_another_s(tmp_path: Path) -> None:
    first = "SLEMAN: Sumur bor di Dukuh Wairi diresmikan kemarin oleh camat setempat. (end)"
    inner = "Sumur Kedua\nKUPANG - Warga lain menggali sumur kedua di balai desa pekan depan. (wid)"
    assert len(articles_of(tmp_path, f"Sumur Bor Diresmikan\n{first}\n\n{inner}\n")) == 1
