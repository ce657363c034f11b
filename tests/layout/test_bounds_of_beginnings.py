"""Where a story begins, by the marks of the lines around, and what head a row adds above it."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.openings import find_beginning, pass_picture, pass_question
from inakoran_extract.layout.stated import stand_above
from inakoran_extract.model import Stated
from inakoran_extract.reading.lines import Line

STORY = "Petani garam di pesisir timur menata garam di tambak."
SAID = '"Harga garam naik lagi," kata Rina di tambak.'
HEADLINE = "Harga Garam Naik Lagi di Pesisir"
TIME = "Selasa, 12 November 2024 | 11:46 WIB"


def prose(*texts: str) -> list[Block]:
    return [block_of(text, Mark.PROSE) for text in texts]


def opening(place: str | None, outlet: str | None = None, text: str = STORY) -> Block:
    return block_of(text, Mark.OPENING, found=Origin(place, outlet, 9))


@pytest.mark.parametrize(
    ("above", "begun"),
    [
        ([STORY], 1),
        ([STORY, STORY], 0),
        ([SAID], 0),
        (['"Harga garam naik" dan petani menunggu.'], 1),
        (['Kata Rina, "Harga naik." Ia menunggu.'], 1),
        ([STORY, f"{STORY[:-1]} (12/11/2024)."], 2),
        ([STORY, f"{STORY} (mea/mea)"], 2),
    ],
)
def test_a_story_has_begun_above_a_dateline_by_two_paragraphs_or_a_quote(
    above: list[str], begun: int
) -> None:
    if len(above) > 1 and above[0] == above[1]:
        above = [STORY, STORY.replace("timur", "barat")]
    blocks = [*prose(*above), opening("KUPANG")]
    assert find_beginning(blocks, 0, len(blocks)) == begun


@pytest.mark.parametrize(
    ("origin", "above", "begun"),
    [
        (opening("LANTA"), [], 0),
        (opening("LANTA"), [STORY], 0),
        (opening("LANTA", text=f"{STORY} Di Lanta garam dari Lanta lebih mahal."), [STORY], 1),
        (opening(None), [STORY], 0),
        (opening(None, "Kabar.com"), [STORY], 1),
    ],
)
def test_a_place_that_no_list_has_is_said_again(
    origin: Block, above: list[str], begun: int
) -> None:
    blocks = [*prose(*above), origin]
    assert find_beginning(blocks, 0, len(blocks)) == begun


@pytest.mark.parametrize(
    ("mark", "lines", "begun"),
    [
        (Mark.OPENING, 7, True),
        (Mark.OPENING, 8, False),
        (Mark.DATELINE, 8, True),
        (Mark.DATELINE, 22, True),
        (Mark.DATELINE, 23, False),
    ],
)
def test_a_dateline_stands_near_above_the_first_prose(
    mark: Mark, lines: int, *, begun: bool
) -> None:
    blocks = [block_of(TIME, Mark.TIME), block_of(STORY, mark)]
    blocks += [block_of("Garam", Mark.TITLE) for _ in range(lines)] + prose(STORY)
    core = len(blocks) - 1
    assert find_beginning(blocks, core, len(blocks)) == (1 if begun else core)


@pytest.mark.parametrize(
    ("end", "passed"), [(f". {HEADLINE}", True), (f" {HEADLINE}", False), (". Harga", False)]
)
def test_a_caption_glued_to_the_headline_is_passed_over(end: str, *, passed: bool) -> None:
    shown = "Petani menata garam di Hula"
    blocks = [block_of(HEADLINE, Mark.TITLE), *prose(f"{shown}{end}", STORY)]
    assert pass_picture(blocks, 0, 1, 3) == (2 if passed else 1)
    assert blocks[1].found == (Picture(f"{shown}.", None) if passed else None)
    blocks = [block_of(HEADLINE, Mark.TITLE), *prose(f"{shown}{end}")]
    assert pass_picture(blocks, 0, 1, 2) == 1
    assert blocks[1].mark is Mark.PROSE


@pytest.mark.parametrize(
    ("answer", "questions", "begun"),
    [(Mark.PROSE, 1, 1), (Mark.PROSE, 2, 0), (Mark.ITEM, 2, 1)],
)
def test_an_interview_begins_at_its_question(answer: Mark, questions: int, begun: int) -> None:
    asked = [block_of("Kapan harga garam naik?", Mark.TITLE) for _ in range(questions + 1)]
    blocks = [asked[0], block_of(STORY, answer), *asked[1:]]
    assert pass_question(blocks, 1, len(blocks)) == begun


@pytest.mark.parametrize(
    ("timestamp", "marks"),
    [
        (None, [Mark.TITLE]),
        ("kemarin sore", [Mark.TITLE]),
        ("12 November 2024", [Mark.TITLE, Mark.DAY]),
        ("12 November 2024 11:46 WIB", [Mark.TITLE, Mark.TIME]),
    ],
)
def test_a_stated_head_stands_above_a_text_without_one(
    timestamp: str | None, marks: list[Mark]
) -> None:
    head = stand_above(prose(STORY), Stated(headline=HEADLINE, timestamp=timestamp))
    assert [block.mark for block in head] == marks
    assert head[0].lines == [Line(0, 0, 0, HEADLINE, tight=False)]


@pytest.mark.parametrize(
    ("mark", "after"), [(Mark.NAME, Mark.TITLE), (Mark.PROSE, Mark.PROSE), (Mark.DAY, Mark.TITLE)]
)
def test_a_printed_headline_is_known_by_what_is_stated(mark: Mark, after: Mark) -> None:
    block = block_of(f"{HEADLINE}!", mark, found="garam")
    assert stand_above([block, *prose(STORY)], Stated(headline=HEADLINE)) == []
    assert block.mark is after
    assert block.weight > 0


@pytest.mark.parametrize(("letters", "printed"), [(250, True), (251, False)])
def test_a_printed_headline_has_250_letters_at_most(letters: int, *, printed: bool) -> None:
    headline = f"{HEADLINE}{' di tambak milik desa' * 12}"[: letters - 1] + "a"
    blocks = prose(headline)
    assert (stand_above(blocks, Stated(headline=headline)) == []) is printed


def test_below_the_first_paragraph_no_headline_is_printed() -> None:
    blocks = [*prose(STORY), block_of(HEADLINE, Mark.TITLE)]
    assert len(stand_above(blocks, Stated(headline=HEADLINE))) == 1


@pytest.mark.parametrize(
    ("marks", "title", "headed"),
    [
        ([Mark.TITLE, Mark.TIME], "Nelayan Menunggu Kapal", True),
        ([Mark.TITLE, Mark.TIME], "Nelayan Menunggu", False),
        ([Mark.TITLE, Mark.DAY], "Nelayan Menunggu Kapal", False),
        ([Mark.WORD, Mark.TIME], "Nelayan Menunggu Kapal", False),
        ([Mark.TITLE, Mark.DAY, Mark.DAY, Mark.TIME], "Nelayan Menunggu Kapal", True),
        ([Mark.TITLE, *[Mark.DAY] * 3, Mark.TIME], "Nelayan Menunggu Kapal", False),
        ([*[Mark.DAY] * 5, Mark.TITLE, Mark.TIME], "Nelayan Menunggu Kapal", True),
        ([*[Mark.DAY] * 6, Mark.TITLE, Mark.TIME], "Nelayan Menunggu Kapal", False),
        ([Mark.PROSE, Mark.TITLE, Mark.TIME], "Nelayan Menunggu Kapal", False),
    ],
)
def test_a_text_with_a_head_of_its_own_gets_no_other(
    marks: list[Mark], title: str, *, headed: bool
) -> None:
    blocks = [block_of(title, mark) for mark in marks]
    assert (stand_above(blocks, Stated(headline=HEADLINE)) == []) is headed


@pytest.mark.parametrize(
    ("mark", "text", "signs"),
    [
        (Mark.TITLE, "rina", True),
        (Mark.TITLE, "R.i.n.a.", True),
        (Mark.TITLE, "R.i.n.a..", False),
        (Mark.TITLE, "Hamid", False),
        (Mark.PROSE, "Rina", False),
    ],
)
def test_a_stated_byline_is_the_whole_line(mark: Mark, text: str, *, signs: bool) -> None:
    block = block_of(text, mark)
    stand_above([block], Stated(byline="Rina"))
    assert (block.mark is Mark.BYLINE) is signs
