"""The last lines of an article stay with it, whatever stands below the rule or the next head."""

import pytest

from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.seams import find_seam, find_seam_of_top
from inakoran_extract.splitting.splitter import split_articles

ABOVE = (
    "Warga Tanam Bakau di Tambak Lorong\n\n3 Maret 2024 10:15 WIB\n\n"
    "Warga Tambak Lorong menanam bakau di pesisir yang terkikis gelombang sejak Januari.\n\n"
    "Bibit bakau berasal dari kebun milik kelompok perempuan di Tambak Lorong.\n\n"
    "Pemerintah menyediakan perahu untuk membawa bibit ke tepi muara."
)
STORY = (
    "Harga emas batangan naik tujuh ribu rupiah di gerai Kebon Sirih pada Kamis pagi.\n\n"
    "Pedagang bernama Sinta menjual cincin lebih banyak daripada minggu kemarin.\n\n"
    "Pembeli memilih ukuran kecil karena menunggu kabar bunga bank dari Jakarta."
)
LAST = "Kepala balai desa mengatakan perahu dipakai sampai akhir musim tanam nanti."
NEXT = (
    f"Emas Naik Lagi di Gerai Kebon Sirih\n\nJumat, 8 Maret 2024 09:00 WIB\n\n{STORY}",
    f"Jumat, 8 Maret 2024 09:00 WIB\n\nEmas Naik Lagi di Gerai Kebon Sirih\n\n{STORY}",
    f"Semarang (Kabar Nusa) - {STORY}",
    f"SEMARANG, Kabarnusa.com - {STORY}",
)
RULES = ("-----", "==========", "* * *")


def split(*parts: str) -> list[str]:
    stream = "".join(parts).encode()
    return [(part.data or b"").decode() for part in split_articles([stream], 1_000_000)]


@pytest.mark.parametrize("below", NEXT)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "last",
    [
        LAST,
        "Perahu Kedua Datang dari Demak",
        "Rina Wulandari",
        f"\n\n{LAST}\n\nSERTIFIKAT\nSmsi\n\nWidget",
    ],
)
def test_above_a_rule(last: str, rule: str, below: str) -> None:
    first, *others = split(ABOVE, f"\n\n{last}\n\n{rule}\n\n", below)
    assert last in first
    assert len(others) == 1


def test_a_title_with_a_rule_below_it_heads_what_follows() -> None:
    title = "Emas Naik Lagi di Gerai Kebon Sirih"
    below = NEXT[0].removeprefix(title)
    first, second = split(ABOVE, f"\n\n\n{title}\n==========\n", below)
    assert title not in first
    assert second.startswith(title)


GLUED = (
    "Kepala balai desa mengatakan perahu dipakai lama.Mengingat musim tanam masih panjang.",
    "Kepala balai desa, Sri Handayani, S.Pd., M.Pd mengaku bersyukur atas perahu yang datang.",
    "Perahu dipakai sampai akhir musim tanam,kata dia.Warga berharap perahu kedua segera datang.",
)


@pytest.mark.parametrize("below", NEXT[:2])
@pytest.mark.parametrize("last", GLUED)
def test_a_sentence_glued_to_another_is_no_missing_line_end(last: str, below: str) -> None:
    parts = split(ABOVE, f"\n\n{last}\n\nEditor: Rani Aulia\n\n", below)
    assert [last in part for part in parts] == [True, False]


def test_a_line_of_nothing_has_no_seam() -> None:
    line = Printed("", 1)
    line.follow(None)
    assert find_seam([line], 0) == find_seam_of_top([line], 0) == ""
