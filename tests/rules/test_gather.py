"""Blocks: which printed lines are one paragraph."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import fragments, paragraphs

from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather
from inakoran_extract.rules.hyphens import join_lines

LONG = (
    "Petani garam di pesisir utara mulai memanen hasil tambak mereka setelah tiga bulan kemarau. "
    "Harga di tingkat pengepul turun, tetapi jumlah yang terjual naik dua kali dari tahun lalu."
)


def texts_of(text: str) -> list[str]:
    return [block.text for block in gather(read_lines(text))]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_lines_are_joined(width: int) -> None:
    first, second = textwrap.fill(LONG, width), textwrap.fill(LONG.upper().lower(), width)
    assert texts_of(f"{first}\n\n{second}") == [LONG, LONG.lower()]


@pytest.mark.parametrize("width", [60, 72])
def test_wrapped_paragraphs_stay_apart_from_what_is_around(width: int) -> None:
    text = "\n\n".join(
        (
            "Panen Garam Melimpah",
            "Rina Wulandari",
            "Selasa, 12 November 2024 11:46 WIB",
            textwrap.fill(LONG, width),
            "Baca juga: Harga Ikan Asin Naik",
            textwrap.fill(LONG, width),
            "KOMENTAR",
        )
    )
    assert texts_of(text) == [
        "Panen Garam Melimpah",
        "Rina Wulandari",
        "Selasa, 12 November 2024 11:46 WIB",
        LONG,
        "Baca juga: Harga Ikan Asin Naik",
        LONG,
        "KOMENTAR",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Petani garam mulai panen.", "Harga di pengepul turun.", "Pembeli datang dari kota."],
        [LONG, LONG.lower(), LONG],
        ["Penulis", ": Rina Wulandari", "Editor", ": Ahmad Fauzi"],
        ["MDN", "Warga menanam bakau di tepi tambak yang baru saja diperbaiki [ist]"],
        ["1. Bersihkan dinding sumur", "2. Tutup sumur dengan papan", "3. Periksa airnya"],
        ["KOMENTAR", "bagus sekali", "setuju"],
    ],
)
def test_lines_of_their_own_stay_apart(lines: list[str]) -> None:
    assert texts_of("\n".join(lines)) == lines


def test_a_spacer_always_parts() -> None:
    head, tail = textwrap.wrap(LONG, 60)[:2]
    assert texts_of(f"{head}\n\u00a0\n{tail}") == [head, tail]


@settings(max_examples=100, deadline=None)
@given(st.lists(fragments | paragraphs.map(lambda text: textwrap.fill(text, 60)), max_size=4))
def test_blocks_hold_every_line_once_and_in_order(parts: list[str]) -> None:
    lines = read_lines("\n".join(parts))
    blocks = gather(lines)
    assert [line for block in blocks for line in block.lines] == lines
    for block in blocks:
        texts = [line.text for line in block.lines]
        # A full stop on a line of its own stood behind a link: no blank comes before it.
        whole = (" ".join(texts), join_lines(texts), join_lines(texts, parted=True))
        assert block.text in whole


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        ("Bupati Hula Rina (45)", True),
        ("Bupati Hula Rina", True),
        ("Bupati Hula Rina [45]", False),
        ("Bupati Hula Rina.", False),
    ],
)
def test_a_sentence_goes_on_behind_its_brackets(line: str, *, joined: bool) -> None:
    rest = "mengatakan harga garam naik lagi di pesisir timur dan barat, kata dia."
    text = f"Harga Garam Naik Lagi\n\nSenin, 2 November 2026 10.00 WIB\n\n{line}\n\n{rest}"
    assert (gather(read_lines(text))[-1].text == f"{line} {rest}") is joined


@pytest.mark.parametrize(
    "wide",
    [
        "Pusat Data Suluh | Arsip Teks Lengkap | Keranjang Belanja (0) | Masuk | Daftar | Bantuan",
        "Edisi: 29/08 / Tanggal : 1978-09-16 / Halaman : 41 / Rubrik : Kota / Penulis : Tarmizi D.",
        "Garam rakyat yang tertunda tiga bulan di pesisir utara akhirnya dipanen juga pekan ini",
    ],
)
@pytest.mark.parametrize("width", [50, 60, 72])
def test_a_line_that_is_wider_than_the_story_hides_no_wrapping(wide: str, width: int) -> None:
    wrapped = textwrap.fill(LONG, width)
    text = f"Panen Garam Melimpah\n{wide}\n{wrapped}\n{wrapped}"
    assert texts_of(text) == ["Panen Garam Melimpah", wide, LONG, LONG]
