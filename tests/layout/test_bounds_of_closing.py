"""Loose lines below a story's last paragraph: which of them still close it."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.closing import add_closing_lines
from inakoran_extract.model import Reason

STORY = "Petani garam di pesisir timur menata tambak."
SIGNED = f"{STORY} (siti/rin)"
TITLE = "Gudang Garam Roboh"
SEVEN = "Petani garam di Hula menata tambak lama"
EIGHT = f"{SEVEN} kecil"
CREDIT = block_of("(ANTARA/Rina)", Mark.CREDIT)


def count(
    *lines: str | Block,
    above: str = STORY,
    inside: bool = True,
    below: Block | None = None,
) -> int:
    """Return how many lines below a story's last paragraph are taken for the story's."""
    blocks = [block_of(above, Mark.PROSE)]
    blocks += [
        line if isinstance(line, Block) else block_of(line, Mark.TITLE, inside=inside)
        for line in lines
    ]
    limit = len(blocks)
    if below is not None:
        blocks.append(below)
    return add_closing_lines(blocks, 0, 1, limit) - 1


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        # A sentence without its stop has eight words; outside it refers back to the story.
        (EIGHT, 1, 0),
        (SEVEN, 0, 0),
        ("Petani Garam Di Hula Menata Tambak Lama Mereka", 0, 0),
        ("Petani tersebut kini menata tambak lama di Hula", 1, 1),
        ("Petani tersebut menata tambak lama di Hula", 0, 0),
        # So long a line is no title.
        ("A" * 111, 1, 1),
        ("A" * 110, 0, 0),
        # A wish, a short sentence, a question, what announces more.
        ("Semoga Bermanfaat Bagi Semua!", 1, 0),
        ("Semoga Bermanfaat Bagi Kita Semua!", 0, 0),
        ("Ironis.", 1, 0),
        ("Bagaimana menurut Anda?", 1, 0),
        ("Berikut harga garam di Hula:", 1, 0),
        ("Berikut harga garam Hula:", 0, 0),
        ("Ia pun pulang (siti)", 1, 0),
        ("Wasit: Rina Wulandari", 0, 0),
        (TITLE, 0, 0),
    ],
)
def test_one_line_closes_a_story(text: str, inside: int, outside: int) -> None:
    assert count(text) == inside
    assert count(text, inside=False) == outside


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Ironis.", 0),
        ("Bagaimana menurut Anda?", 0),
        ("Semoga Bermanfaat!", 1),
        (EIGHT, 1),
        ("ikan pasar garam tambak hula lamba bere sikka", 0),
    ],
)
def test_below_a_sign_off_less_closes_a_story(text: str, taken: int) -> None:
    assert count(text, above=SIGNED) == taken
    assert count(text) == 1


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (EIGHT, 0),
        ("A" * 111, 0),
        ("Bagaimana menurut Anda?", 0),
        ("Ia pun pulang (siti)", 0),
        ("Ironis.", 1),
        ("Petani tersebut kini menata tambak lama di Hula", 1),
    ],
)
@pytest.mark.parametrize("mark", [Mark.CAPTION, Mark.CREDIT])
def test_beside_a_picture_a_line_may_be_its_caption(mark: Mark, text: str, taken: int) -> None:
    assert count(block_of("Garam (ANTARA)", mark), text) == 2 * taken


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (["Ironis.", "Wasit: Rina Wulandari"], 2),
        (["Ironis.", TITLE, "Wasit: Rina Wulandari"], 1),
        # One title may head what follows; several are another list.
        ([TITLE, "Ironis."], 2),
        ([TITLE, TITLE, "Ironis."], 0),
        (["Ironis.", TITLE, TITLE, "Ironis."], 1),
        # What reads like an end stands right below the story.
        ([TITLE, "Bagaimana menurut Anda?"], 0),
        ([TITLE, "Ia pun pulang (siti)"], 0),
        (["Ia pun pulang (siti)", TITLE], 0),
        # A sign-off among the lines is the story's.
        (["Ia pun menata tambak garam di Hula (siti/rin)", "Ironis."], 1),
        # A colon announces the lines below it.
        (["Harga garam:", "Hula", "Lamba"], 3),
        (["Harga garam:", "Hula"], 0),
    ],
)
def test_several_lines_close_a_story(lines: list[str], taken: int) -> None:
    assert count(*lines) == taken


ROWS = ["Hula: Rp5.000", "Lamba: Rp6.000", "Bere: Rp7.000"]
VERSES = ["Garam menunggu di tambak", "Angin membawa kabar", "Perahu pulang malam ini"]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (ROWS, 3),
        (ROWS[:2], 0),
        ([TITLE, *ROWS], 4),
        ([*ROWS, TITLE], 3),
        ([ROWS[0], TITLE, TITLE, *ROWS[1:]], 0),
        (["Ironis.", *ROWS], 4),
        # Verses are three short lines, two of three of them written as sentences.
        (VERSES, 3),
        (VERSES[:2], 0),
        ([*VERSES[:2], "Gudang Garam Roboh"], 3),
        ([VERSES[0], "Gudang Garam Roboh", "Harga Garam Naik"], 0),
        (["garam " * 7 + "kami", "garam " * 7 + "kita", "garam " * 7 + "pun"], 3),
        ([*VERSES, TITLE, TITLE], 0),
        # Small words, one to four on a line, are tags.
        (["ikan", "pasar malam", "garam tambak"], 0),
        (["ikan", "pasar malam", "garam tambak di hula"], 0),
        (["ikan", "pasar malam", "garam tambak di desa hula"], 3),
        (["ikan", "pasar malam", "garam, tambak"], 3),
    ],
)
def test_rows_and_verses_close_a_story(lines: list[str], taken: int) -> None:
    assert count(*lines) == taken


def test_verses_have_45_letters_each_at_most() -> None:
    lines = [f"Kini {'a' * size}" for size in (40, 39, 41)]
    assert count(*lines) == 3
    assert count(*lines[:2], lines[2] + "a") == 0


def test_outside_a_page_rows_end_it_and_verses_are_titles() -> None:
    footer = block_of("Hak cipta Kabar Nusa", Mark.FOOTER)
    assert count(*ROWS, inside=False) == 3
    assert count(*ROWS, inside=False, below=footer) == 0
    assert count(*ROWS, below=footer) == 3
    assert count(*VERSES, inside=False) == 0


@pytest.mark.parametrize(
    ("between", "taken"),
    [
        (block_of("Iklan", Mark.BOILERPLATE, found=Reason.ADVERTISEMENT, inside=True), 0),
        (block_of("Senin, 2 November 2026", Mark.DAY, inside=True), 2),
        (block_of("Senin, 2 November 2026", Mark.DAY), 0),
        (block_of("Baca juga: Harga Garam", Mark.CROSSLINK, inside=True), 2),
        (block_of("Baca juga: Harga Garam", Mark.CROSSLINK), 0),
        (block_of("Komentar", Mark.COMMENTS, inside=True), 0),
    ],
)
def test_what_may_stand_among_closing_lines(between: Block, taken: int) -> None:
    assert count(between, "Ironis.") == taken


@pytest.mark.parametrize(
    ("reason", "taken"), [(Reason.ADVERTISEMENT, 2), (Reason.COUNTER, 2), (Reason.UNCLAIMED, 0)]
)
def test_an_advertisement_or_a_count_may_stand_among_them(reason: Reason, taken: int) -> None:
    between = block_of("Iklan", Mark.BOILERPLATE, inside=True)
    between.dismiss(reason)
    assert count(between, "Ironis.") == taken


def test_a_caption_above_its_credit_and_a_source_close_nothing() -> None:
    assert count("Ironis.", "Gudang itu roboh.", CREDIT) == 1
    source = block_of("(Sumber: Kabar Nusa)", Mark.CREDIT)
    assert count(EIGHT, source) == 1
    assert count(source) == 0
