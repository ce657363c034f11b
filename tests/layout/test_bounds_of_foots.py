"""How far a story goes on below what mostly ends one, by the marks of the lines around."""

from datetime import date

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dates import Stamp
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.foot import find_foot
from inakoran_extract.model import Reason

STORY = "Petani garam di pesisir timur menata garam di tambak."
LONG = f"Petani garam di pesisir timur{' menata garam di tambak' * 5} lagi."
HEAD = "Harga Garam Naik Lagi"
ITEM = "• Harga Garam Naik Lagi di Pesisir"
MARKS = {
    "p": Mark.PROSE,
    "i": Mark.ITEM,
    "t": Mark.TITLE,
    "r": Mark.RAIL,
    "f": Mark.FOOTER,
    "d": Mark.DATELINE,
    "D": Mark.DAY,
    "x": Mark.CROSSLINK_LABEL,
    "s": Mark.SOURCE,
    "c": Mark.COMMENTS,
    "g": Mark.TAGS,
    "S": Mark.SIGNOFF,
    "b": Mark.BYLINE,
    "-": Mark.BOILERPLATE,
}
REASONS = {"N": Reason.NAVIGATION, "F": Reason.FOLLOW, "P": Reason.PAGINATION}


def page(marks: str, *texts: str) -> list[Block]:
    """Return the blocks of a page's story; texts are of the last ones, others have their own."""
    blocks = []
    for sign in marks:
        text = {"p": STORY, "i": ITEM}.get(sign, HEAD)
        blocks.append(block_of(text, MARKS.get(sign, Mark.BOILERPLATE), inside=True))
        blocks[-1].reason = REASONS.get(sign)
    for block, text in zip(blocks[len(blocks) - len(texts) :], texts, strict=True):
        block.text = text
    return blocks


def foot(blocks: list[Block], dense: int = 0) -> int:
    return find_foot(blocks, Layout(-1, None, 0, dense, len(blocks)))


@pytest.mark.parametrize(("lines", "goes_on"), [(14, True), (15, False), (20, False)])
def test_a_story_goes_on_within_14_lines(lines: int, *, goes_on: bool) -> None:
    blocks = page(f"pp{'t' * lines}pp")
    for block in blocks[2:-2]:
        block.inside = False
    assert foot(blocks) == (len(blocks) if goes_on else 2)


def test_a_story_begins_as_far_below_its_head_as_it_does() -> None:
    blocks = page(f"{'t' * 20}p")
    for block in blocks:
        block.inside = False
    assert foot(blocks) == len(blocks)


@pytest.mark.parametrize(
    ("marks", "last"), [("pdf", 1), ("df", 1), ("tf", 0), ("pf", 1), ("ppf", 2)]
)
def test_a_dateline_alone_begins_a_story_and_goes_on_with_none(marks: str, last: int) -> None:
    assert foot(page(marks)) == last


@pytest.mark.parametrize(
    ("mark", "call", "last"),
    [
        ("p", "Kabar lain di http://kabar.id tentang garam.", 1),
        ("p", "Kabar lain di www.kabar.id tentang garam.", 1),
        ("p", "Kabar lain di situs kami tentang garam lama.", 2),
        ("i", "• Kabar lain di http://kabar.id tentang garam.", 2),
    ],
)
def test_a_call_to_an_address_below_a_sign_off_is_the_sites(
    mark: str, call: str, last: int
) -> None:
    assert foot(page(f"p{mark}", f"{LONG[:-1]} (KPM)", call)) == 2
    assert foot(page(f"p{mark}", f"{LONG} (rin)", call)) == last


@pytest.mark.parametrize(
    ("gap", "text", "goes_on"),
    [
        ("g", "#garam", True),
        ("g", "garam", False),
        ("S", "(Mea/Mea)", True),
        ("S", "(mea/mea)", False),
        ("S", "(mea)", True),
        ("f", "Kabar/Rina", True),
        ("f", "Kabar Rina", False),
        ("D", "Senin, 4 Maret 2024", True),
        ("tD", "Senin, 4 Maret 2024", False),
        ("d", "KUPANG", False),
        ("c", "Komentar", False),
        ("s", "Sumber: BPS", False),
        ("tg", "#garam", False),
    ],
)
def test_one_paragraph_below_an_end_that_is_taken_back_is_the_storys(
    gap: str, text: str, *, goes_on: bool
) -> None:
    blocks = page(f"pp{gap}pr", text, LONG, "Berita Terkait")
    assert foot(blocks) == (len(blocks) - 1 if goes_on else 2)


def test_a_tables_source_ends_no_story() -> None:
    assert foot(page("pispr", "• Garam: seribu.", "Sumber: BPS", LONG, HEAD)) == 4


@pytest.mark.parametrize(("letters", "goes_on"), [(30, False), (31, True)])
def test_one_paragraph_has_31_letters(letters: int, *, goes_on: bool) -> None:
    blocks = page("ppgpr", "#garam", f"{STORY[: letters - 1]}.", HEAD)
    assert foot(blocks) == (4 if goes_on else 2)


def test_one_paragraph_below_an_end_stands_in_the_pages_story() -> None:
    blocks = page("ppgpr", "#garam", STORY, HEAD)
    blocks[3].inside = False
    assert foot(blocks) == 2


@pytest.mark.parametrize(
    ("marks", "text", "goes_on"),
    [
        ("ppPpg", STORY, True),
        ("ppPpg", f"{STORY[:-1]} …", False),
        ("ppPpg", f"{STORY[:-1]} ...", False),
        ("ppPpg", STORY[:-1], False),
        ("ppPpr", STORY, False),
        ("ppPpttttttg", STORY, True),
        ("ppPptttttttg", STORY, True),
        ("ppPpttttttttg", STORY, False),
        ("ppPptrg", STORY, False),
        ("ppPptNg", STORY, False),
        ("ppxtptg", STORY, True),
        ("ppxtptr", STORY, False),
    ],
)
def test_one_paragraph_below_a_pager_or_a_box_has_the_articles_end_below(
    marks: str, text: str, *, goes_on: bool
) -> None:
    blocks = page(marks)
    place = marks.rindex("p")
    blocks[place].text = text
    assert (foot(blocks) > place) is goes_on


@pytest.mark.parametrize(
    ("marks", "texts", "goes_on"),
    [
        ("pprpp", (), True),
        ("pprpp", (STORY[:-1], STORY[:-1]), True),
        ("pprii", (), False),
        ("pprii", (f"{ITEM}.", f"{ITEM}."), True),
        ("pprppi", (STORY, STORY, ITEM[:30]), True),
        ("pprpi", (STORY, ITEM[:31]), False),
        ("ppFii", (), False),
        ("ppFii", (f"• {STORY[:-1]}", f"• {STORY[:-1]}"), True),
        ("ppFii", (f"{ITEM}.", f"{ITEM}."), True),
        ("ppFi", (), False),
    ],
)
def test_items_below_a_rail_are_titles(
    marks: str, texts: tuple[str, ...], *, goes_on: bool
) -> None:
    blocks = page(marks, *texts)
    assert foot(blocks) == (len(blocks) if goes_on else 2)


@pytest.mark.parametrize(
    ("gap", "text", "goes_on"),
    [
        ("r", '"Harga garam naik lagi," kata Rina.', True),
        ("r", STORY, False),
        ("g", f"{LONG[:-1]}{' di pesisir' * 10}.", True),
        ("g", LONG, False),
        ("xt", f"{STORY} (mea/mea)", True),
        ("xt", STORY, False),
    ],
)
def test_one_paragraph_that_says_more_than_teasers_is_the_storys(
    gap: str, text: str, *, goes_on: bool
) -> None:
    blocks = page(f"pp{gap}pr", text, HEAD)
    assert foot(blocks) == (len(blocks) - 1 if goes_on else 2)


@pytest.mark.parametrize(("dense", "last"), [(4, 5), (3, 2)])
def test_in_the_densest_prose_buttons_end_no_story(dense: int, last: int) -> None:
    assert foot(page("ppNFpr"), dense) == last


@pytest.mark.parametrize(("modified", "last"), [(True, 7), (False, 2)])
def test_a_title_a_date_and_people_head_another_story(*, modified: bool, last: int) -> None:
    stamp = Stamp(0, 16, date(2024, 11, 12), None, None, has_weekday=False, notices=())
    blocks = page("pptDbpp")
    blocks[3].mark, blocks[3].found = Mark.TIME, DateLine(stamp, modified=modified)
    assert foot(blocks) == last
