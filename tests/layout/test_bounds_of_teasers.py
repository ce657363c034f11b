"""How many teasers, and how near to each other, make a list of stories."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.teasers import are_of_places, are_teasers, is_list, take_turns
from inakoran_extract.model import Reason, Role

HEAD = "Harga Garam Naik Lagi"
CUT = "Petani garam di pesisir timur menata garam …"
BRACKETED = f"{CUT[:-1]}[…]"
CALLED = f"{CUT} Selengkapnya"
CALLING = f"{CUT[:-1]}di tambak. Selengkapnya"
WHOLE = "Petani garam di pesisir timur menata garam di tambak."
DATED = "Garam Naik 12 November 2024 11:46"
# t: a title, h: a heading, d: a date, p: a paragraph, s: a line of signs, b: a byline
MARKS = {
    "t": (Mark.TITLE, Role.BOILERPLATE),
    "h": (Mark.HEADING, Role.SUBHEADING),
    "d": (Mark.TIME, Role.BOILERPLATE),
    "D": (Mark.TIME, Role.TIMESTAMP),
    "p": (Mark.PROSE, Role.BODY),
    "s": (Mark.BOILERPLATE, Role.BOILERPLATE),
    "b": (Mark.BYLINE, Role.BYLINE),
}


def page(marks: str, head: str = HEAD, paragraph: str = WHOLE) -> list[Block]:
    blocks = []
    for sign in marks:
        mark, role = MARKS[sign]
        blocks.append(block_of(paragraph if sign == "p" else head, mark, role))
        if sign == "s":
            blocks[-1].reason = Reason.SEPARATOR
    return blocks


def lists(blocks: list[Block]) -> bool:
    return is_list(blocks, [block for block in blocks if block.role is Role.BODY])


@pytest.mark.parametrize(
    ("dated", "others", "listed"), [(2, 0, False), (3, 0, True), (3, 9, True), (3, 10, False)]
)
def test_a_quarter_of_dated_lines_are_teasers(dated: int, others: int, *, listed: bool) -> None:
    texts = [DATED] * dated + [WHOLE] * others
    told = [block_of(text, Mark.PROSE, Role.BODY) for text in texts]
    assert are_teasers([], told) is listed


@pytest.mark.parametrize(
    ("cut", "others", "listed"), [(2, 0, False), (3, 0, True), (3, 2, True), (3, 3, False)]
)
@pytest.mark.parametrize("end", [CUT, CALLING])
def test_most_lines_that_break_off_or_call_on_are_teasers(
    end: str, cut: int, others: int, *, listed: bool
) -> None:
    texts = [end] * cut + [WHOLE] * others
    blocks = [block_of(text, Mark.TITLE, Role.SUBHEADING) for text in texts]
    assert are_teasers(blocks, []) is listed


@pytest.mark.parametrize(
    ("called", "others", "listed"),
    [
        ([CALLED], [], False),
        ([CALLED, CALLED], [], True),
        ([BRACKETED, BRACKETED], [], True),
        ([CALLED, CALLED], ["a" * 40], True),  # as short as a label
        ([CALLED, CALLED], ["a" * 41], False),
        ([BRACKETED] * 3, [WHOLE], False),
        ([BRACKETED] * 4, [WHOLE], True),
    ],
)
def test_of_paragraphs_that_call_to_read_on_two_will_do(
    called: list[str], others: list[str], *, listed: bool
) -> None:
    blocks = [block_of(text, Mark.PROSE, Role.BODY) for text in called + others]
    blocks += [block_of(WHOLE, Mark.TITLE, Role.BOILERPLATE) for _ in range(5)]
    assert are_teasers(blocks, []) is listed


@pytest.mark.parametrize(
    ("marks", "listed"),
    [
        ("hphphphphphph", True),
        ("hphphphphph", False),
        ("hphphphphphphppp", True),
        ("hphphphphphphpppp", False),  # somewhere a story goes on
        ("bhphphphphphph", False),
    ],
)
def test_six_lone_paragraphs_below_headings_are_a_list(marks: str, *, listed: bool) -> None:
    assert lists(page(marks, "Garam")) is listed


@pytest.mark.parametrize(
    ("marks", "listed"),
    [
        ("pspsp", True),
        ("psp", False),
        ("psphp", False),
        ("hphphp", False),
        ("hphphphp", True),
        ("phphphp", True),
        ("phphtp", False),
        ("phphtptp", False),
        ("pphphphp", False),
        ("bhphphphp", False),
    ],
)
def test_a_headline_or_a_rule_for_each_paragraph_parts_stories(marks: str, *, listed: bool) -> None:
    assert lists(page(marks)) is listed


@pytest.mark.parametrize(
    ("head", "letters", "listed"),
    [
        (HEAD, 250, True),
        (HEAD, 251, False),
        ("Harga Garam Naik", 60, False),
        ("Mengapa Harga Garam Naik?", 60, False),
    ],
)
def test_only_whole_headlines_and_short_teasers_part_stories(
    head: str, letters: int, *, listed: bool
) -> None:
    assert lists(page("hphphphp", head, "a" * letters)) is listed


@pytest.mark.parametrize(
    ("marks", "listed"),
    [
        ("tdtd", False),
        ("tdtdtd", True),
        ("dtdtdt", True),
        ("tDtdtd", False),
        ("tDptdp", False),
        ("tDptdptdp", True),
        ("tpDtpdtpd", True),
        ("tDttdt", False),
        ("tDttdttdt", True),
        ("tDttdttdtpp", True),
        ("tDttdttdtppp", False),
        ("btdttdttdt", True),
        ("btdttdttdtpp", False),
        ("tDttdttdtptptp", True),
        ("tDttdttdtptptptp", False),
    ],
)
def test_three_titles_and_dates_that_take_turns_are_a_list(marks: str, *, listed: bool) -> None:
    assert lists(page(marks)) is listed


@pytest.mark.parametrize(
    ("marks", "listed"), [("tp", False), ("tpp", True), ("tpbp", True), ("tppb", False)]
)
def test_below_an_indexs_head_two_paragraphs_are_a_list(marks: str, *, listed: bool) -> None:
    assert lists(page(marks, "Arsip: Garam")) is listed


@pytest.mark.parametrize(
    ("marks", "letters", "turns"),
    [("tdptdp", 60, False), ("tdptdptdp", 400, True), ("tdptdptdp", 401, False)],
)
def test_teasers_that_take_turns_are_short(marks: str, letters: int, *, turns: bool) -> None:
    blocks = page(marks, paragraph="a" * letters)
    assert take_turns(blocks) is turns
    assert take_turns([*blocks, block_of("a" * 401, Mark.TITLE, Role.BOILERPLATE)]) is turns


@pytest.mark.parametrize(
    ("places", "others", "many"),
    [
        ("A", 0, False),
        ("AB", 0, True),
        ("AB", 1, False),
        ("AAB", 0, False),
        ("ABC", 0, True),
        ("ABC", 2, True),
        ("ABC", 3, False),
    ],
)
def test_most_paragraphs_have_a_place_of_their_own(places: str, others: int, *, many: bool) -> None:
    told = [block_of(WHOLE, Mark.PROSE, Role.BODY, Origin(place, None, 0)) for place in places]
    told += [block_of(WHOLE, Mark.PROSE, Role.BODY) for _ in range(others)]
    assert are_of_places(told) is many
