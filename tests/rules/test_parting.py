"""What parts texts from each other is no part of any: what ends one, or names the next."""

import pytest
from made_story import HEAD, STORY

from inakoran_extract import extract_text
from inakoran_extract.block import Mark
from inakoran_extract.model import Reason, Role
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.splitter import split_articles

DATE = HEAD[1]
PARTING = (
    "-- SELESAI --",
    "*** Tamat ***",
    "[END]",
    "(selesai)",
    "-30-",
    "- 30 -",
    "--- end of article ---",
    "<EOD>",
    "<|endoftext|>",
    "</s>",
    '<doc id="12" url="https://kabarnusa.example/a">',
    "=== 12 ===",
    "== Artikel 12 ==",
    "==> 0012.txt <==",
    "--- berita/2026/0012.txt ---",
)


@pytest.mark.parametrize("line", PARTING)
def test_a_parting_line_is_a_separator(line: str) -> None:
    assert read_mark(line) == (Mark.BOILERPLATE, Reason.SEPARATOR)


@pytest.mark.parametrize(
    "line",
    [
        "Selesai",
        "[mea/din]",
        "(habis)",
        "(30)",
        "[12]",
        "# garam #panen",
        "== Garam Rakyat Makin Mahal ==",
        "-- Rina Wulandari --",
        "<b>Garam Naik</b>",
        "< 12 tahun >",
        "*12*",
    ],
)
def test_what_says_more_is_none(line: str) -> None:
    assert read_mark(line) != (Mark.BOILERPLATE, Reason.SEPARATOR)


def dump(title: str, last: str) -> str:
    return "\n\n".join((title, "Binsar", DATE, *STORY, last)) + "\n"


@pytest.mark.parametrize("line", [*PARTING, "-----", "***", "•"])
@pytest.mark.parametrize("last", ["(mea/mea)", "RATNA KUSUMASTUTI", "Tags: garam, Sumenep"])
def test_below_the_last_line_it_changes_nothing(line: str, last: str) -> None:
    text = dump("Petambak Panen Dua Kali", last)
    plain, ended = extract_text(text), extract_text(f"{text}\n{line}\n")
    for field in ("headline", "byline", "authors", "timestamp", "body", "tags", "signoff"):
        assert getattr(ended, field) == getattr(plain, field), field
    assert ended.lines[-1].role is Role.BOILERPLATE


@pytest.mark.parametrize("line", [line for line in PARTING if line[0] in "=<"])
def test_above_the_headline_it_is_none(line: str) -> None:
    assert extract_text(f"{line}\nHarga Turun\n\nBinsar\n\n{DATE}\n\n{STORY[0]}\n").headline == (
        "Harga Turun"
    )


@pytest.mark.parametrize("line", PARTING)
def test_it_parts_two_dumps_as_a_rule_does(line: str) -> None:
    # What announces a list would keep the head below it in the story.
    first = dump("Petambak Panen Dua Kali", "Berikut daftar harga yang dihimpun di empat pasar:")
    second = dump("Gudang Garam Dibuka Lagi", "(mea/mea)")
    parts = list(split_articles([f"{first}{line}\n{second}".encode()], 1_000_000))
    assert [part.data for part in parts] == [f"{first}{line}\n".encode(), second.encode()]
