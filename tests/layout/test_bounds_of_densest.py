"""What parts two runs of prose: so many letters above it outweigh a line of each mark."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.find import _densest, find_article
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
