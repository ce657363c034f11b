"""A wide gap parts two dumps whose heads show nothing, if their words do; one story it does not."""

import pytest

from inakoran_extract.splitting.splitter import split_articles

FIRST = (
    "Warga Tambak Lorong menanam bakau di pesisir yang terkikis gelombang sejak Januari.",
    "Bibit bakau berasal dari kebun milik kelompok perempuan di Tambak Lorong.",
    "Pemerintah menyediakan perahu untuk membawa bibit ke tepi muara.",
)
SECOND = (
    "Harga emas batangan naik tujuh ribu rupiah di gerai Kebon Sirih pada Kamis pagi.",
    "Pedagang bernama Sinta menjual cincin lebih banyak daripada minggu kemarin.",
    "Pembeli memilih ukuran kecil karena menunggu kabar bunga bank dari Jakarta.",
    "Perhiasan lama dilebur menjadi model baru oleh empat tukang di belakang gerai.",
)
SAME = (
    "Kelompok perempuan Tambak Lorong menyiram bibit bakau dua kali dalam sehari.",
    "Perahu milik pemerintah mengantar warga ke pesisir yang terkikis gelombang.",
    "Gelombang merusak tambak sejak Januari, dan bakau menahan lumpur di muara.",
    "Anak sekolah menghitung bibit yang tumbuh dan menulisnya di papan balai desa.",
)


def count(*parts: str) -> int:
    return sum(1 for _ in split_articles(["".join(parts).encode()], 1_000_000))


@pytest.mark.parametrize("head", ["", "Emas Naik Lagi di Kebon Sirih\n\n"])
@pytest.mark.parametrize("gap", ["\n\n\n\n", "\n\n-----\n\n"])
@pytest.mark.parametrize("top", ["", "Warga Tanam Bakau\n\n3 Maret 2024 10:15 WIB\n\n"])
def test_other_words_below_a_wide_gap_are_another_article(top: str, gap: str, head: str) -> None:
    assert count(top, "\n\n".join(FIRST), gap, head, "\n\n".join(SECOND)) == 2


@pytest.mark.parametrize(
    ("gap", "below"),
    [
        ("\n\n\n\n", SAME),  # the same people and things
        ("\n\n", SECOND),  # no wider than the others
        ("\n\n\n\n", SECOND[:1]),  # a paragraph may stand below a story
        ("\n\n\n\n", ("Menurut dia, " + SECOND[0], *SECOND[1:])),
        ("\n\n\n\nBerita Terkait\n\n", SECOND),
        ("\n\n3 Maret 2024 10:15 WIB\n\n\n\n", SECOND),  # a head's last line
        ("\n\n\n\n", (SECOND[0], f"{SECOND[1][:-1]}...", *SECOND[2:])),  # teasers break off
    ],
)
def test_what_goes_on_stays(gap: str, below: tuple[str, ...]) -> None:
    assert count("\n\n".join(FIRST), gap, "\n\n".join(below)) == 1


def test_a_counter_behind_comments_is_no_glued_headline() -> None:
    story = "\n\n".join(FIRST)
    assert count(story, "\n\nKOMENTAR(10)\n\n", "\n\n".join(SAME)) == 1


def test_what_a_site_asks_of_its_readers_is_no_article() -> None:
    asked = (
        "Tonton siaran langsung Kerek TV sepanjang hari di https://kerek.example/live.",
        "Supaya tidak tertinggal kabar dari seluruh daerah, yuk subscribe channel YouTube kami.",
        "Jangan lupa tekan lonceng biar tidak ketinggalan video baru dari kami setiap pagi.",
    )
    assert count("\n\n".join(FIRST), "\n\n_____\n\n", "\n\n".join(asked), "\n\n\n\nKerek TV") == 1
