"""A list of titles, dates and teasers has the heads of a stream, and is none."""

import subprocess
import sys
from pathlib import Path

import pytest

TITLES = ("Saluran Penuh, Warga Turun Tangan", "Perahu Wajib Pasang Lampu", "Stok Beras Aman Lagi")
DATES = ("Senin, 4 Maret 2024", "Minggu, 3 Maret 2024", "Sabtu, 2 Maret 2024")
TEASERS = (
    "Warga membersihkan saluran yang tertutup eceng gondok sejak dua pekan lalu.",
    "Pemilik perahu diminta memasang lampu sebelum melaut pada malam hari.",
    "Kepala dinas mengatakan stok beras di gudang masih cukup hingga akhir tahun.",
)


def count_records(text: str, folder: Path) -> int:
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "inakoran_extract", "--format", "jsonl", str(path)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    return done.stdout.count("\n")


@pytest.mark.parametrize("heading", ["", "Cek Fakta\n"])
@pytest.mark.parametrize("mark", ["", "[SALAH] "])
def test_teasers_are_no_articles(heading: str, mark: str, tmp_path: Path) -> None:
    rows = zip(TITLES, DATES, TEASERS, strict=True)
    text = heading + "".join(f"{mark}{title}\n{date}\n{told}\n" for title, date, told in rows)
    assert count_records(text, tmp_path) == 0


def test_stories_below_the_same_heads_are(tmp_path: Path) -> None:
    rows = zip(TITLES, DATES, strict=True)
    story = "\n".join(TEASERS)
    text = "".join(f"{title}\n{date}\n{story}\n\n\n" for title, date in rows)
    assert count_records(text, tmp_path) == len(TITLES)
