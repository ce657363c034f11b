"""What parts two runs of prose: so many letters above it outweigh a line of each mark."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.find import (
    _below_date,
    _comments_start,
    _densest,
    _find_head_inside,
    _first_of_body,
    _first_text,
    _heading_above,
    _is_button,
    _is_credited,
    _is_story_below,
    find_article,
)
from inakoran_extract.layout.judge import reads_like
from inakoran_extract.model import Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak."


def prose(letters: int) -> Block:
    return block_of("a" * letters, Mark.PROSE)


@pytest.mark.parametrize(
    ("mark", "letters"),
    [
        (Mark.SIGNOFF, 60),
        (Mark.SOURCE, 60),
        (Mark.LABEL, 60),
        (Mark.ODD_DATE, 60),
        (Mark.BYLINE, 50),
        (Mark.LINK, 50),
        (Mark.TITLE, 50),
        (Mark.VALUE, 50),
        (Mark.NAME, 40),
        (Mark.WORD, 40),
        (Mark.BOILERPLATE, 30),
        (Mark.CODE, 20),
        (Mark.TAGS, 80),
        (Mark.TAGS_LABEL, 80),
        (Mark.DAY, 120),
        (Mark.RELATIVE, 120),
        (Mark.TIME, 200),
        (Mark.COMMENTS, 300),
        (Mark.FOOTER, 300),
        (Mark.RAIL, 300),
    ],
)
def test_a_line_parts_less_prose_than_it_weighs(mark: Mark, letters: int) -> None:
    for above, begins in ((letters, 2), (letters + 1, 0)):
        blocks = [prose(above), block_of("a" * 40, mark), prose(500)]
        assert _densest(blocks, 3) == (begins, 2)


@pytest.mark.parametrize(
    "mark", [Mark.CAPTION, Mark.CREDIT, Mark.CROSSLINK, Mark.CROSSLINK_LABEL, Mark.HEADING]
)
def test_a_picture_a_link_and_a_heading_weigh_nothing(mark: Mark) -> None:
    blocks = [prose(40), block_of("a" * 40, mark), block_of("a", Mark.BYLINE), prose(500)]
    assert _densest(blocks, 4)[0] == 3
    blocks[0] = prose(50)
    assert _densest(blocks, 4)[0] == 3
    blocks[0] = prose(51)
    assert _densest(blocks, 4)[0] == 0


@pytest.mark.parametrize(("mark", "starts"), [(Mark.DATELINE, 0), (Mark.CAPTION, 1)])
def test_a_dateline_belongs_to_its_prose(mark: Mark, starts: int) -> None:
    blocks = [block_of("KUPANG", mark), prose(20), block_of("a" * 40, Mark.DAY), prose(500)]
    assert _densest(blocks, 2) == (starts, 1)
    assert _densest(blocks, 4)[0] == 3
    blocks[1] = prose(61)
    assert _densest(blocks, 4)[0] == (0 if mark is Mark.DATELINE else 3)


@pytest.mark.parametrize(("letters", "begins"), [(30, 0), (31, 2)])
def test_a_short_title_weighs_less(letters: int, begins: int) -> None:
    blocks = [prose(16), block_of("a" * letters, Mark.TITLE), prose(500)]
    assert _densest(blocks, 3)[0] == begins
    blocks[0] = prose(15)
    assert _densest(blocks, 3)[0] == 2


@pytest.mark.parametrize(("letters", "begins"), [(600, 0), (601, 0), (700, 0)])
def test_a_long_paragraph_or_a_list_counts_as_600_letters(letters: int, begins: int) -> None:
    blocks = [prose(400), prose(201), *[block_of("a" * 40, Mark.RAIL)] * 3, prose(letters)]
    assert _densest(blocks, 6)[0] == begins
    blocks[0] = prose(398)
    assert _densest(blocks, 6)[0] == 5
    blocks[-1] = block_of("a" * 2 * letters, Mark.ITEM)
    assert _densest(blocks, 6)[0] == 5


def test_a_day_within_a_pages_chronology_weighs_as_a_short_title() -> None:
    blocks = [block_of("a" * 40, Mark.TIME), prose(16), block_of("a" * 40, Mark.DAY), prose(500)]
    assert _densest(blocks, 4)[0] == 3
    for block in blocks:
        block.inside = True
    assert _densest(blocks, 4)[0] == 1


@pytest.mark.parametrize(
    ("dates", "letters", "begins"),
    [(24, 601, 25), (24, 600, 29), (25, 601, 30)],
)
def test_a_dated_run_of_601_letters_is_the_story(dates: int, letters: int, begins: int) -> None:
    head = [block_of("a" * 40, Mark.TIME), *[block_of("a", Mark.WORD)] * dates]
    rails = [block_of("a" * 40, Mark.RAIL)] * 3
    blocks = [*head, prose(letters - 1), prose(1), *rails, *[prose(500)] * 3]
    blocks[len(head) + 2 : len(head) + 2] = [block_of("a", Mark.WORD)] * (29 - 24 - 5)
    assert _densest(blocks, len(blocks))[0] == (begins if begins == 25 else len(blocks) - 3)


@pytest.mark.parametrize(
    ("paragraphs", "letters", "limit"),
    [(3, 134, 3), (3, 133, 5), (2, 300, 5)],
)
def test_a_heading_of_comments_closes_a_story_of_three_paragraphs(
    paragraphs: int, letters: int, limit: int
) -> None:
    told = [block_of(sign * (letters - 1) + ".", Mark.PROSE) for sign in "abc"[:paragraphs]]
    heading = block_of("Komentar", Mark.COMMENTS)
    blocks = [*told, heading, block_of("Bagikan", Mark.BOILERPLATE, found=Reason.SHARE)]
    found = find_article(blocks).limit
    assert found == (paragraphs if limit == 3 else len(blocks))


def text_of(*roles: Role) -> list[Block]:
    blocks = []
    for role in roles:
        mark = {Role.BODY: Mark.PROSE, Role.TIMESTAMP: Mark.TIME, Role.CAPTION: Mark.CAPTION}
        text = STORY if role is Role.BODY else "Garam Naik"
        blocks.append(block_of(text, mark.get(role, Mark.TITLE), role))
    return blocks


@pytest.mark.parametrize(
    ("roles", "article"),
    [
        ([Role.HEADLINE, Role.TIMESTAMP, *[Role.BODY] * 3], True),
        ([Role.HEADLINE, *[Role.BODY] * 3], True),
        ([Role.HEADLINE], False),
        ([Role.HEADLINE, Role.CAPTION], False),
        ([Role.HEADLINE, Role.TIMESTAMP, Role.CAPTION], True),
        ([Role.HEADLINE, Role.CAPTION, Role.CAPTION], True),
        ([Role.CAPTION, Role.CAPTION], False),
        ([*[Role.BODY] * 2], False),
    ],
)
def test_pictures_below_a_headline_are_an_article(roles: list[Role], *, article: bool) -> None:
    assert (reads_like(text_of(*roles)) is None) is article


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
        (f"ppp{'w' * 60}Cpp", 134, 63),
        (f"p{'w' * 60}Cpppppp", 200, 68),
        (f"p{'w' * 60}Cppppp", 200, 61),
        (f"T{'w' * 60}Cpp", 200, 64),
    ],
)
def test_comments_stand_below_the_story(marks: str, letters: int, place: int) -> None:
    assert _comments_start(page(marks, letters)) == place


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
    blocks[marks.find("c") if "c" in marks else 0].text = credit
    assert _is_credited(blocks, place, -1) is credited
    if marks == "tcpp":
        assert _is_credited(blocks, place, 0)
    blocks[place].text = "Garam naik. Gula turun"
    assert _is_credited(blocks, place, -1) is (marks == "pc")


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
