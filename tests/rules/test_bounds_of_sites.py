"""How many words the lines of a site have, and how many parts a line is cut into."""

import pytest

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.columns import column_of
from inakoran_extract.rules.cutting import cut_line
from inakoran_extract.rules.line_rules import read_mark

RAIL = (Mark.RAIL, Reason.RAIL)
MENU = (Mark.BOILERPLATE, Reason.NAVIGATION)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Berita Garam Pesisir Timur Selengkapnya", MENU),
        ("Berita Garam Pesisir Timur Lama Selengkapnya", None),
        ("Kumpulan Berita Terbaru", MENU),
        ("Kumpulan Berita Garam Pesisir Timur Terbaru", MENU),
        ("Kumpulan Berita", None),
        ("Berita Garam Pesisir Timur Pulau Baru Lainnya", RAIL),
        ("Berita Garam Pesisir Timur Pulau Baru Lama Lainnya", None),
        ("Berita Rekomendasi", RAIL),
        ("Berita Rekomendasi Garam Pesisir Timur Pulau", RAIL),
        ("Berita Rekomendasi Garam Pesisir Timur Pulau Baru", None),
    ],
)
def test_a_lists_heading_is_short(text: str, mark: tuple[Mark, Reason] | None) -> None:
    found = read_mark(text)
    assert (found if isinstance(found[1], Reason) else None) == mark


@pytest.mark.parametrize(
    ("text", "file"),
    [("Foto warga kota lama.jpeg", True), ("Foto warga kota tua lama.jpeg", False)],
)
def test_a_files_name_has_four_words_at_most(text: str, *, file: bool) -> None:
    assert (read_mark(text) == (Mark.BOILERPLATE, Reason.EMBED)) is file


@pytest.mark.parametrize(("parts", "cut"), [(98, True), (99, True), (100, False)])
def test_a_folded_line_is_cut_into_99_parts_at_most(parts: int, *, cut: bool) -> None:
    # Each is looked for from the line's beginning, so more would take square time.
    folded = "  ".join(["garam"] * parts)
    (line,) = read_lines(folded)
    cuts = range(6, len(line.text), 6)
    assert len(list(cut_line(line, folded, cuts))) == (parts if cut else 1)
    plain = folded.replace("  ", " ")
    assert len(list(cut_line(line, plain, cuts))) == parts


FULL = "menunggu"


@pytest.mark.parametrize(
    ("width", "lines", "full", "column"),
    [
        (30, 2, 2, 30),
        (30, 1, 1, 0),
        (30, 10, 8, 30),  # of ten lines eight are full
        (30, 10, 7, 0),
        (22, 10, 10, 22),
        (21, 10, 10, 0),
        (46, 10, 10, 46),
        (47, 10, 10, 0),
    ],
)
def test_a_column_is_full(width: int, lines: int, full: int, column: int) -> None:
    going_on = [(width, FULL)] * full + [(width - len(FULL) - 1, FULL)] * (lines - full)
    assert column_of(going_on) == column
