"""A head with its date begins an article, though a paragraph is all that its story has."""

import pytest

from inakoran_extract.splitting.splitter import split_articles

ABOVE = (
    "Warga Tanam Bakau di Tambak Lorong\n\n3 Maret 2024 10:15 WIB\n\n"
    "Warga Tambak Lorong menanam bakau di pesisir yang terkikis gelombang sejak Januari.\n\n"
    "Bibit bakau berasal dari kebun milik kelompok perempuan di Tambak Lorong.\n\n"
    "Pemerintah menyediakan perahu untuk membawa bibit ke tepi muara."
)
TITLE = "Resep Sayur Daun Kelor dari Dapur Ibu Sinta"
HEAD = f"{TITLE}\n\nSenin, 4 Maret 2024 09:00 WIB\n\n"
LETTER = "Surat Pembaca\n\nLampu di Simpang Tujuh Padam\n\n5 Maret 2024\n\n"
LEAD = "Sayur daun kelor dimasak sebentar saja supaya warnanya tetap hijau sampai ke meja.\n\n"
ROWS = "Daun kelor 2 ikat\n\nJagung manis 1 buah\n\nGaram secukupnya\n\nAir 1 liter"
KINDS = ("\n\n\n\n", "\n\n-----\n\n", "\n\n==========\n\n")


def count(*parts: str) -> int:
    return sum(1 for _ in split_articles(["".join(parts).encode()], 1_000_000))


@pytest.mark.parametrize("head", [HEAD, LETTER, "Dapur Kita\n\n" + HEAD])
@pytest.mark.parametrize("gap", KINDS)
@pytest.mark.parametrize("end", ["", "\n\nKOMENTAR", "\n\nEditor: Rani Aulia"])
def test_a_gap_parts_it(end: str, gap: str, head: str) -> None:
    assert count(ABOVE, end, gap, head, LEAD, ROWS) == 2


@pytest.mark.parametrize("end", ["\n\nKOMENTAR\n\n", "\n\nEditor: Rani Aulia\n\n", "\n"])
def test_its_head_parts_it_without_a_gap(end: str) -> None:
    assert count(ABOVE, end, HEAD, LEAD, ROWS) == 2


TEASER = "Kapal pertama membawa dua ribu ton beras dari pelabuhan di seberang selat."


@pytest.mark.parametrize(
    "below",
    [
        f"Berita Terkait\n\n{HEAD}{LEAD}{ROWS}",
        f"Baca Juga:\n\n{HEAD}{LEAD}{ROWS}",
        # How long ago says nothing of a day.
        f"Beras Impor Tiba di Pelabuhan Lama\n\n2 jam lalu\n\n{TEASER}\n\n{ROWS}",
        # More than a standfirst stands above the date.
        f"{LEAD}{TEASER}\n\n{TITLE} kembali ramai.\n\n4 Maret 2024\n\n{LEAD}",
        # And no paragraph below it.
        f"{HEAD}{ROWS}",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", *KINDS])
def test_a_list_of_other_stories_stays_at_the_foot(gap: str, below: str) -> None:
    assert count(ABOVE, gap, below) == 1
