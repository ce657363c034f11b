"""Lines: where they begin and end, and what they say."""

import pytest
from hypothesis import given, settings
from strategies import fragments, noise

from inakoran_extract.reading.lines import fold, raw_index, read_lines


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("Harga cabai", "Harga cabai"),
        ("  Harga\t cabai  ", "Harga cabai"),
        ("Harga\u00a0cabai\u202frawit", "Harga cabai rawit"),
        ("Harga\u2028cabai\x0crawit\x85merah", "Harga cabai rawit merah"),
        ("\ufeffHar\u00adga\u200b cabai\u200e", "Harga cabai"),
        ("\u2066Harga\u2069 \u202acabai\u202c", "Harga cabai"),
        ("a \u200b b", "a b"),
        ("\x00Harga\x00", "Harga"),
        ("serba\u2011serbi", "serba\u2011serbi"),
        ("👩\u200d🌾 petani", "👩\u200d🌾 petani"),
        ("اللّٰهُ أَكْبَرُ", "اللّٰهُ أَكْبَرُ"),
        ("", ""),
        (" \u00a0\u200b", ""),
    ],
)
def test_fold(raw: str, folded: str) -> None:
    assert fold(raw) == folded


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_alike(end: str) -> None:
    text = end.join(["Satu", "", " Dua\u00a0", "Tiga", ""])
    lines = read_lines(text)
    assert [(line.number, line.text, line.tight) for line in lines] == [
        (1, "Satu", False),
        (3, "Dua", False),
        (4, "Tiga", True),
    ]
    assert [text[line.start : line.end] for line in lines] == ["Satu", "Dua", "Tiga"]


def test_line_ends_may_differ_within_a_text() -> None:
    lines = read_lines("a\rb\r\n\nc\n\rd\r\r\ne")
    assert [(line.number, line.text) for line in lines] == [
        (1, "a"), (2, "b"), (4, "c"), (6, "d"), (8, "e"),
    ]  # fmt: skip


@pytest.mark.parametrize("other", ["\x0b", "\x0c", "\x1c", "\x1e", "\x85", "\u2028", "\u2029"])
def test_other_separators_do_not_end_a_line(other: str) -> None:
    (line,) = read_lines(f"satu{other}dua")
    assert line.text == "satu dua"


@pytest.mark.parametrize(
    "blank",
    ["", " ", "\t", "\u00a0", "\u200b", "\u200d", "\ufeff", "\u2060", "\x00", " \u3000\u00ad"],
)
def test_blank_lines_are_none(blank: str) -> None:
    assert read_lines(blank) == []
    first, second = read_lines(f"a\n{blank}\nb")
    assert (first.tight, second.number, second.tight) == (False, 3, False)


def test_edges_are_cut_and_the_inside_is_kept() -> None:
    text = "\ufeff \u00a0Harga  cabai\u200b \n"
    (line,) = read_lines(text)
    assert text[line.start : line.end] == "Harga  cabai"
    assert line.text == "Harga cabai"


@pytest.mark.parametrize(
    ("raw", "index", "expected"),
    [
        ("Jakarta - Harga", 10, 10),
        ("Jakarta  -  Harga", 10, 12),
        ("Jakarta\u00a0- Harga", 8, 8),
        ("Ja\u200bkarta - Harga", 10, 11),
        ("Jakarta \u200b\t- Harga", 8, 10),
        ("Jakarta\u200b", 0, 0),
        ("a\u200b  b", 3, 5),
    ],
)
def test_raw_index(raw: str, index: int, expected: int) -> None:
    assert raw_index(raw, index) == expected


@settings(max_examples=200, deadline=None)
@given(fragments | noise)
def test_raw_index_finds_every_character(text: str) -> None:
    for line in read_lines(text):
        raw = text[line.start : line.end]
        assert fold(raw) == line.text
        for index, character in enumerate(line.text):
            if character != " ":
                assert raw[raw_index(raw, index)] == character
