"""What a loose line between paragraphs is, by how many stand together and by what is around."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.days_inside import take_day
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.loose import take_loose
from inakoran_extract.layout.short_lines import is_short_sentence, is_text
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
COLON = "Petani menyebut harga ini:"
FIVE = "Harga Garam Naik Di Pesisir"
FOUR = "Harga Garam Naik Lagi"
SMALL = "Petani garam menata tambak lama"
ROW = "Garam Halus Dari Pesisir: Mahal"
SIGNS = {
    Role.SUBHEADING: "h",
    Role.BODY: "p",
    Role.CAPTION: "c",
    Role.RELATED: "r",
    Role.BOILERPLATE: "-",
}


def walk_to(place: int, blocks: list[Block], start: int = 0) -> Walk:
    walk = Walk(blocks, start, len(blocks), Layout(-1, None, 0, 0, len(blocks)))
    walk.place = place
    return walk


def settle(
    *lines: str, above: str = STORY, below: str = STORY, start: int = 0, inside: int = 0
) -> str:
    """Return what loose lines are between two paragraphs, a letter each."""
    run = [block_of(line, Mark.TITLE) for line in lines]
    for block in run[:inside]:
        block.inside = True
    blocks = [block_of(above, Mark.PROSE, Role.BODY), *run]
    blocks += [block_of(below, Mark.PROSE)] if below else []
    assert take_loose(walk_to(1, blocks, start))
    return "".join(SIGNS[block.role] for block in run)


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ([FIVE] * 2, "hh"),
        ([FIVE] * 3, "--h"),  # of other stories; the last one heads what follows
        ([FIVE, FIVE, FOUR], "ppp"),  # of 14 words
        (["Bahan Utama", "Garam: satu kilo", "Gula: dua kilo"], "hpp"),
        (["Bahan Utama", "Garam: satu kilo", "Gula: dua kilo", "Air"], "hppp"),
        (["Bahan Utama", "Garam: satu kilo", "Gula", "Air"], "pppp"),
        (["Bahan Utama", "Bahan:", "Garam", "Gula"], "phpp"),
        (["Bahan:", "Garam"], "hh"),
    ],
)
def test_three_loose_lines_are_titles_or_a_list(lines: list[str], roles: str) -> None:
    assert settle(*lines) == roles


@pytest.mark.parametrize(
    ("lines", "inside", "roles"),
    [
        ([SMALL] * 3, 0, "--h"),
        ([SMALL] * 3, 1, "ppp"),
        ([FIVE, FIVE, SMALL], 3, "--h"),
        ([FIVE, SMALL, SMALL], 3, "ppp"),
        ([FIVE, FIVE, SMALL, SMALL], 4, "pppp"),
        ([ROW] * 3, 3, "ppp"),
    ],
)
def test_in_a_pages_story_titles_are_written_as_such(
    lines: list[str], inside: int, roles: str
) -> None:
    assert settle(*lines, inside=inside) == roles


@pytest.mark.parametrize(
    ("lines", "start", "roles"),
    [(["Garam"], 0, "h"), ([FIVE] * 2, 0, "pp"), ([FIVE] * 3, 0, "ppp"), ([FIVE] * 2, 1, "hh")],
)
def test_a_colon_above_announces_two_lines_and_more(
    lines: list[str], start: int, roles: str
) -> None:
    assert settle(*lines, above=COLON, start=start) == roles


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["Bahan Utama", "Garam: satu kilo"], "hp"),
        (["Bahan Utama", "Garam"], "pp"),
        (["Bahan Utama"], "p"),
    ],
)
def test_at_a_storys_end_a_list_takes_two_lines(lines: list[str], roles: str) -> None:
    assert settle(*lines, below="") == roles


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["XS"], "h"),
        (["XS", "SM"], "--"),
        (["XS", "SM", "Bahan Utama"], "--h"),
        (["zxc2"], "-"),
        (["Cara membuat garam:"], "h"),
        (["Cara membuat garam rebus:"], "p"),
    ],
)
def test_a_lone_word_heads_what_is_below(lines: list[str], roles: str) -> None:
    assert settle(*lines) == roles


@pytest.mark.parametrize(
    ("lines", "roles"),
    [(["kabarsoreh.com"], "c"), (["Foto Bersama Kepala Dusun Tambak Garam Lama"], "c")],
)
def test_a_line_of_a_picture_between_paragraphs_is_a_caption(lines: list[str], roles: str) -> None:
    assert settle(*lines) == roles


def test_so_is_a_line_above_a_credit() -> None:
    title = block_of(FIVE, Mark.TITLE)
    assert take_loose(walk_to(0, [title, block_of("Antara/Rina", Mark.CREDIT)]))
    assert title.role is Role.CAPTION


@pytest.mark.parametrize(
    ("above", "day", "below", "role"),
    [
        ((Mark.PROSE, Role.BODY), "Senin, 4 Maret 2024", Mark.PROSE, Role.SUBHEADING),
        ((Mark.PROSE, Role.BODY), "Senin, 4 Maret 2024", None, Role.SUBHEADING),
        ((Mark.PROSE, Role.BODY), "Senin, 4 Maret 2024", Mark.TITLE, Role.BODY),
        ((Mark.PROSE, Role.BODY), "Senin, 4 Maret 2024", Mark.DAY, Role.BODY),
        ((Mark.TITLE, Role.BODY), "Senin, 4 Maret 2024", Mark.PROSE, Role.BODY),
        ((Mark.TITLE, Role.SUBHEADING), "Senin, 4 Maret 2024", Mark.PROSE, Role.SUBHEADING),
        ((Mark.PROSE, Role.BODY), f"Senin{', 4 Maret 2024' * 5}"[:60], None, Role.SUBHEADING),
        ((Mark.PROSE, Role.BODY), f"Senin{', 4 Maret 2024' * 5}"[:61], None, Role.BODY),
    ],
)
def test_a_day_heads_what_is_below_or_is_a_row(
    above: tuple[Mark, Role], day: str, below: Mark | None, role: Role
) -> None:
    blocks = [block_of(STORY, Mark.PROSE, Role.BODY), block_of(STORY, *above)]
    blocks.append(block_of(day, Mark.DAY))
    blocks += [block_of(STORY, below)] if below else []
    assert take_day(walk_to(2, blocks))
    assert blocks[2].role is role


def test_a_line_with_a_colon_or_one_before_the_body_makes_no_day_a_row() -> None:
    blocks = [block_of(COLON, Mark.TITLE, Role.BODY), block_of("Senin, 4 Maret 2024", Mark.DAY)]
    take_day(walk_to(1, blocks))
    assert blocks[1].role is Role.SUBHEADING
    blocks = [block_of("Garam", Mark.TITLE, Role.BODY), block_of("Senin, 4 Maret 2024", Mark.DAY)]
    take_day(walk_to(1, blocks, start=1))
    assert blocks[1].role is Role.SUBHEADING


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('"Garam Naik"', True),
        ("“Garam Naik”", True),
        ('"Garam Naik', False),
        ("'Garam Naik'", False),
        ("'Garam naik.'", True),
        ('Rina: "garam naik', True),
        ('"Garam naik"ujarnya', True),
        ("#garam naik", True),
        ("Garam naik lagi sekarang!", False),
        ("Garam naik lagi hari ini!", True),
        ("Garam naik lagi hari ini", False),
    ],
)
def test_what_is_said_and_what_exclaims_is_a_paragraph(line: str, *, told: bool) -> None:
    assert is_text(line) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Mereka ada.", True),
        ("Mereka di.", False),
        ("File photo.", False),
        ("Mereka.", True),
        ("Ada.", False),
    ],
)
def test_two_words_are_a_sentence_by_their_verb(line: str, *, told: bool) -> None:
    assert is_short_sentence(line) is told
