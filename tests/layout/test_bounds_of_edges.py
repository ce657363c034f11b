"""Why bounds at the edges of small rules stand where they do: one line more, one less."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.run_together import _blank_before
from inakoran_extract.layout.bylines import _is_told_of
from inakoran_extract.layout.contacts import _is_place
from inakoran_extract.layout.crosslinks import _is_in_small_letters
from inakoran_extract.layout.doubted_headlines import _find_other
from inakoran_extract.layout.find import Layout, _find_head_inside
from inakoran_extract.layout.headline import _above_its_deck
from inakoran_extract.layout.labels import _are_columns
from inakoran_extract.layout.notices import is_notice
from inakoran_extract.model import Reason, Role

TOLD = "Petrus Lede menanam bakau di muara bersama para murid sejak pagi."


def prose(count: int) -> list[Block]:
    return [block_of(f"{TOLD} {number}.", Mark.PROSE) for number in range(count)]


def test_a_count_of_comments_may_be_glued_to_the_date_behind_it() -> None:
    line = "3 Comments2 Juni 2017"
    assert _blank_before(line, 10) == " " * 10 + "2 Juni 2017"


@pytest.mark.parametrize(("mark", "told"), [(Mark.PROSE, True), (Mark.TITLE, False)])
def test_only_paragraphs_tell_of_a_name(mark: Mark, *, told: bool) -> None:
    blocks = [block_of("Petrus Lede", Mark.NAME), block_of(TOLD, mark)]
    layout = Layout(headline=-1, deck=None, body=1, dense=1, limit=2)
    assert _is_told_of(blocks, 0, layout) is told


@pytest.mark.parametrize(
    ("text", "place"), [("Jl Melati No 5", True), ("Jl Melati No 5.", False), ("Jl Melati!", False)]
)
def test_a_street_is_no_sentence(text: str, *, place: bool) -> None:
    assert _is_place(block_of(text, Mark.TITLE)) is place


@pytest.mark.parametrize(("left", "notice"), [(20, True), (21, False)])
def test_who_asks_to_pay_stands_in_a_storys_last_fifth(left: int, *, notice: bool) -> None:
    asked = "baca selengkapnya dengan berlangganan"
    assert is_notice(asked, left, 100) is notice


@pytest.mark.parametrize(("count", "columns"), [(2, False), (3, False)])
def test_words_to_the_texts_end_are_no_tables_columns(count: int, *, columns: bool) -> None:
    blocks = [block_of("Main", Mark.NAME) for _ in range(count)]
    assert _are_columns(blocks, 0, count) is columns


def test_a_numbers_words_above_it_are_columns() -> None:
    blocks = [block_of(word, Mark.NAME) for word in ("Main", "Poin")] + [block_of("8", Mark.WORD)]
    assert _are_columns(blocks, 0, 3)


@pytest.mark.parametrize(
    ("text", "small"),
    [("Kerja lapangan baik Sekali", True), ("Kerja Lapangan Baik sekali", False)],
)
def test_the_first_word_says_nothing_of_a_lines_letters(text: str, *, small: bool) -> None:
    assert _is_in_small_letters(text) is small


def test_a_title_below_one_item_begins_no_story() -> None:
    def listed(items: int) -> list[Block]:
        rows = [block_of(f"{number}. Panen bakau", Mark.ITEM) for number in range(items)]
        return [*rows, block_of("Warga Hula Menanam Bakau", Mark.TITLE), *prose(3)]

    assert _find_head_inside(listed(1), 0, 5) == 0
    assert _find_head_inside(listed(3), 0, 7) == 4


def test_a_title_that_is_no_candidate_has_no_deck() -> None:
    blocks = [
        block_of("Perajin Akhirnya Buka Gerai Sendiri", Mark.TITLE),
        block_of("Mengaku Bosan Bergantung pada Tengkulak", Mark.TITLE),
    ]
    assert _above_its_deck(blocks, 1, [0, 1]) == 0
    assert _above_its_deck(blocks, 1, [1]) == 1
    blocks[1].weight = 1
    assert _above_its_deck(blocks, 1, [0, 1]) == 1


@pytest.mark.parametrize(
    ("title", "found"), [("Petrus Menanam Bakau Muara", 0), ("Petrus Menanam Bakau", -1)]
)
def test_another_headline_has_four_words(title: str, found: int) -> None:
    body = block_of(TOLD, Mark.PROSE, Role.BODY)
    other, headline = block_of(title, Mark.TITLE), block_of("Panen Garam Naik Lagi", Mark.TITLE)
    other.dismiss(Reason.UNCLAIMED)
    assert _find_other([other, headline, body], 1, 2) == found
