"""Where comments begin, whose caption a paragraph is, and where a head stands in a story."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.comments import _is_button, _is_story_below, find_comments
from inakoran_extract.layout.find import (
    _below_date,
    _find_head_inside,
    _first_of_body,
    _first_text,
    _heading_above,
    _is_credited,
)
from inakoran_extract.model import Reason

MARKS = {
    "p": Mark.PROSE,
    "o": Mark.OPENING,
    "t": Mark.TITLE,
    "n": Mark.NAME,
    "T": Mark.TIME,
    "D": Mark.DAY,
    "y": Mark.BYLINE,
    "c": Mark.CREDIT,
    "C": Mark.COMMENTS,
    "h": Mark.HEADING,
    "w": Mark.WORD,
    "-": Mark.BOILERPLATE,
}


def page(marks: str, letters: int = 101, text: str = "") -> list[Block]:
    """Return blocks, a letter each; prose has so many letters."""
    lines = ((MARKS[mark], text or "a" * (letters if mark in "po" else 10)) for mark in marks)
    return [block_of(line, mark) for mark, line in lines]


@pytest.mark.parametrize(
    ("marks", "letters", "story"),
    [
        ("Cppp", 101, True),
        ("Cppp", 100, False),
        ("Cpp", 101, False),
        ("C-p-p-p", 101, True),
        ("Cwwwwwppp", 101, True),
        ("Cwwwwwwppp", 101, False),
        ("CTppp", 101, False),
        ("Cyppp", 101, False),
        ("CpppT", 101, False),
        ("CppppT", 101, True),
        ("Ctppp", 101, True),
    ],
)
def test_three_paragraphs_below_a_heading_of_comments_are_a_story(
    marks: str, letters: int, *, story: bool
) -> None:
    assert _is_story_below(page(marks, letters), 0) is story


@pytest.mark.parametrize(
    ("below", "found", "above", "button"),
    [
        ("-", Reason.SHARE, True, True),
        ("ww-", Reason.SHARE, True, True),
        ("www-", Reason.SHARE, True, False),
        ("C", None, True, True),
        ("-", Reason.COUNTER, False, True),
        ("w-", Reason.COUNTER, False, False),
        ("-", Reason.COUNTER, True, False),
        ("c", None, False, True),
        ("o", None, False, True),
        ("o", None, True, False),
        ("p", None, False, False),
        ("", None, False, False),
    ],
)
def test_a_heading_of_comments_may_be_a_button(
    below: str, found: Reason | None, *, above: bool, button: bool
) -> None:
    blocks = page(f"C{below}")
    blocks[-1].found = found
    assert _is_button(blocks, 0, story_above=above) is button


@pytest.mark.parametrize(
    ("marks", "letters", "place"),
    [
        ("pppCw", 134, 3),
        ("pppCw", 133, 3),
        ("ppCw", 200, 2),
        ("Cw", 100, 2),
        ("TCw", 100, 1),
        ("ppTppCw", 201, 5),
        ("pTppppppCw", 50, 8),
        ("pppTCppp", 200, 4),
        (f"ppp{'w' * 60}Cpp", 134, 63),
        (f"p{'w' * 60}Cpppppp", 200, 68),
        (f"p{'w' * 60}Cppppp", 200, 61),
        (f"T{'w' * 60}Cpp", 200, 64),
    ],
)
def test_comments_stand_below_the_story(marks: str, letters: int, place: int) -> None:
    assert find_comments(page(marks, letters)) == place


@pytest.mark.parametrize(
    ("marks", "place", "credit", "letters", "credited"),
    [
        ("pc", 0, "a", 60, True),
        ("cpp", 1, "Antara/Rina", 60, True),
        ("cpp", 1, "Antara", 60, False),
        ("cpp", 1, "Foto: Antara/Rina", 60, False),
        ("cpt", 1, "Antara/Rina", 60, False),
        ("cp", 1, "Antara/Rina", 60, False),
        ("tcpp", 2, "Antara/Rina", 60, False),
        ("wcpp", 2, "Antara/Rina", 60, True),
        ("cpp", 1, "Antara/Rina", 159, True),
        ("cpp", 1, "Antara/Rina", 160, False),
        ("wpp", 1, "Antara/Rina", 60, False),
    ],
)
def test_a_short_paragraph_beside_a_credit_is_its_caption(
    marks: str, place: int, credit: str, letters: int, *, credited: bool
) -> None:
    blocks = page(marks, letters)
    assert not _is_credited(blocks, place, -1, -1)  # nothing in it shows anything
    blocks[marks.find("c") if "c" in marks else 0].text = credit
    blocks[place].text = f"Suasana {'a' * (letters - len('Suasana '))}"
    assert _is_credited(blocks, place, -1, -1) is credited
    if marks == "tcpp":
        assert _is_credited(blocks, place, 0, -1)
    blocks[place].text = "Suasana naik. Gula turun"
    assert not _is_credited(blocks, place, -1, -1)


@pytest.mark.parametrize(
    ("marks", "place"),
    [
        ("ptTppp", 3),
        ("ptTpp", 0),
        ("pppptTppp", 6),
        ("ppppptTppp", 7),
        ("pppppptTppp", 0),
        ("pTtTppp", 0),
        ("pwTppp", 0),
        ("ptDppp", 0),
        ("ptT", 0),
    ],
)
def test_a_head_within_a_story_stands_near_its_beginning(marks: str, place: int) -> None:
    assert _find_head_inside(page(marks, text="Harga Garam Naik"), 0, len(marks)) == place


@pytest.mark.parametrize(
    ("marks", "first", "below"),
    [("tDt", 2, 2), ("tDwt", 3, 2), ("DtDw", 4, 1), ("tw", 2, 2), ("tDp", 3, 2), ("D", 1, 1)],
)
def test_without_prose_a_text_begins_below_its_date(marks: str, first: int, below: int) -> None:
    blocks = page(marks)
    assert _first_text(blocks, len(blocks)) == first
    assert _below_date(blocks, len(blocks)) == below


@pytest.mark.parametrize(
    ("marks", "headline", "body", "first"),
    [
        ("tTpwpp", 0, 4, 2),
        ("tTwwpp", 0, 4, 4),
        ("tTpyp", 0, 4, 4),
        ("tTpop", 0, 3, 3),
        ("tpp", -1, 2, 2),
        ("wpp", -1, 2, 1),
        ("tTcpp", 0, 4, 3),
        ("tTp", 0, 3, 3),
    ],
)
def test_prose_below_the_heads_last_line_is_the_storys(
    marks: str, headline: int, body: int, first: int
) -> None:
    assert _first_of_body(page(marks), headline, body) == first


@pytest.mark.parametrize(
    ("marks", "headline", "place"),
    [("thp", 0, 1), ("thcp", 0, 1), ("twp", 0, 2), ("hp", 0, 1), ("hp", -1, 1), ("thp", 1, 2)],
)
def test_a_heading_above_the_story_begins_it(marks: str, headline: int, place: int) -> None:
    assert _heading_above(page(marks), len(marks) - 1, headline) == place
