"""Where a story begins below its head, what is doubted of it, and what is no story at all."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.datelines import join_datelines, read_first
from inakoran_extract.layout.doubted_stories import doubt_story
from inakoran_extract.layout.judge import reads_like
from inakoran_extract.layout.openings import pass_deck, pass_question, pass_rows
from inakoran_extract.model import Reason, Role
from inakoran_extract.reading.lines import Line

STORY = "Petani garam di pesisir timur menata garam di tambak."
OTHER = "Nelayan menunggu kapal yang membawa karung ke gudang."
TITLE = "Gudang Garam Hula Roboh"
ASKED = "Kapan harga garam naik?"
LIST = "a list of stories: titles, dates and teasers"
MENU = "a menu, a list or a table without a story"


# --- where a story begins --------------------------------------------------------------------


def rows_below(*lines: str, above: Mark = Mark.TIME, tight: bool = False) -> int:
    """Return where a story begins whose first lines are rows; its first paragraph is the last."""
    blocks = [block_of(TITLE, Mark.TITLE), block_of("12 November 2024", above)]
    blocks += [block_of(line, Mark.TITLE, inside=True) for line in lines]
    blocks.append(block_of(STORY, Mark.PROSE))
    blocks[2].lines = [Line(1, 0, 1, lines[0] if lines else STORY, tight)]
    return pass_rows(blocks, len(blocks) - 1, 0)


@pytest.mark.parametrize(
    ("lines", "above", "begin"),
    [
        (["Nama: Rina", "Lahir: Hula"], Mark.TIME, 2),
        (["Nama: Rina", "Lahir: Hula", "Umur: 40"], Mark.CAPTION, 2),
        (["Nama: Rina"], Mark.TIME, 3),
        (["Nama: Rina", TITLE], Mark.TIME, 4),
        ([TITLE, "Nama: Rina", "Lahir: Hula"], Mark.TIME, 5),
        (["Nama: Rina", "Lahir: Hula"], Mark.TITLE, 4),
        ([], Mark.TIME, 2),
    ],
)
def test_a_story_may_begin_with_two_rows(lines: list[str], above: Mark, begin: int) -> None:
    assert rows_below(*lines, above=above) == begin


def test_rows_tight_to_the_head_are_of_it() -> None:
    assert rows_below("Nama: Rina", "Lahir: Hula", tight=True) == 4
    blocks = [block_of(TITLE, Mark.TITLE)]
    blocks += [block_of(line, Mark.TITLE, inside=True) for line in ("Nama: Rina", "Lahir: Hula")]
    story = block_of(STORY, Mark.PROSE)
    # Right below the headline three of them are the story's.
    assert pass_rows([*blocks, story], 3, 0) == 3
    third = block_of("Umur: 40", Mark.TITLE, inside=True)
    assert pass_rows([*blocks, third, story], 4, 0) == 1
    assert pass_rows([*blocks[1:], third, story], 3, -1) == 3
    third.inside = False
    assert pass_rows([*blocks, third, story], 4, 0) == 4


@pytest.mark.parametrize(
    ("marks", "begin"),
    [
        ([Mark.PROSE, Mark.DAY, Mark.PROSE], 3),
        ([Mark.PROSE, Mark.TITLE, Mark.DAY, Mark.PROSE], 4),
        ([Mark.PROSE, Mark.TITLE, Mark.TITLE, Mark.DAY, Mark.PROSE], 1),
        ([Mark.PROSE, Mark.DAY, Mark.PROSE, Mark.DAY, Mark.PROSE], 1),
        ([Mark.PROSE, Mark.DAY], 1),
        ([Mark.PROSE, Mark.PROSE], 1),
        ([Mark.ITEM, Mark.DAY, Mark.PROSE], 1),
    ],
)
def test_the_only_day_right_below_a_deck_is_the_heads(marks: list[Mark], begin: int) -> None:
    blocks = [block_of(TITLE, Mark.TITLE), *(block_of(STORY, mark) for mark in marks)]
    assert pass_deck(blocks, 0, 1, len(blocks)) == begin
    assert pass_deck([*blocks[:1], *blocks], 0, 2, len(blocks) + 1) == 2


@pytest.mark.parametrize(
    ("asked", "mark", "begin"),
    [
        (ASKED, Mark.TITLE, 0),
        ("Kapan Harga Garam Naik?", Mark.TITLE, 1),
        ("Harga garam naik lagi", Mark.TITLE, 1),
        (ASKED, Mark.PROSE, 1),
    ],
)
def test_a_question_is_a_line_written_as_a_sentence(asked: str, mark: Mark, begin: int) -> None:
    first, story = block_of(asked, mark), block_of(STORY, Mark.PROSE)
    more = [block_of(ASKED, Mark.TITLE)] * 2
    assert pass_question([first, story, *more], 1, 4) == begin
    assert pass_question([story, *more], 0, 3) == 0
    assert pass_question([first, story, *[story] * 6, *more], 1, 10) == begin
    assert pass_question([first, story, *[story] * 7, *more], 1, 11) == 1


# --- datelines -------------------------------------------------------------------------------


def place_below(*lines: tuple[str, Mark]) -> Mark:
    """Return the mark of the line above a story once datelines are joined."""
    blocks = [block_of(*line) for line in lines]
    blocks.append(block_of(STORY, Mark.PROSE))
    join_datelines(blocks)
    mark: Mark = blocks[-2].mark
    return mark


DATE = ("12 November 2024", Mark.DAY)
BUTTON = ("Bagikan", Mark.BOILERPLATE)
PLACE = ("Kupang", Mark.NAME)
HEADLINE = ("Gudang Garam Hula Roboh", Mark.TITLE)


@pytest.mark.parametrize(
    ("lines", "placed"),
    [
        ([DATE, PLACE], True),
        ([DATE, ("kupang", Mark.WORD)], True),
        ([DATE, ("Kupang,", Mark.NAME)], True),
        ([DATE, ("Kupang", Mark.CROSSLINK)], False),
        ([DATE, ("Garam", Mark.NAME)], False),
        ([DATE, BUTTON, BUTTON, PLACE], True),
        ([DATE, BUTTON, BUTTON, BUTTON, PLACE], False),
        ([HEADLINE, PLACE], True),
        ([("Gudang Garam Roboh", Mark.TITLE), PLACE], False),
        ([(STORY, Mark.PROSE), PLACE], False),
        ([("KUPANG - Garam naik.", Mark.OPENING), HEADLINE, PLACE], False),
        ([PLACE], False),
    ],
)
def test_a_place_alone_below_the_date_or_the_headline_is_a_dateline(
    lines: list[tuple[str, Mark]], *, placed: bool
) -> None:
    assert (place_below(*lines) is Mark.DATELINE) is placed


@pytest.mark.parametrize(
    ("first", "place", "outlet"),
    [
        ("Karang Lama, Suluh Kita - Harga beras naik lagi di pasar.", "Karang Lama", "Suluh Kita"),
        ("Harga beras naik lagi di pasar.", None, None),
    ],
)
def test_a_storys_first_paragraph_is_read_for_its_dateline(
    first: str, place: str | None, outlet: str | None
) -> None:
    blocks = [block_of(TITLE, Mark.TITLE), block_of(first, Mark.PROSE)]
    read_first(blocks, 1, 2)
    found = blocks[1].found
    assert (blocks[1].mark is Mark.OPENING) is (place is not None)
    assert found == (None if place is None else Origin(place, outlet, 26))
    for body, limit in ((0, 2), (1, 1)):
        blocks = [block_of(TITLE, Mark.TITLE), block_of(first, Mark.PROSE)]
        read_first(blocks, body, limit)
        assert blocks[1].found is None


@pytest.mark.parametrize(
    ("name", "menu", "site"),
    [
        ("Suluhkita", "Suluhkita.id", True),
        ("Suluhkita", "Suluhkita.id Beranda", True),
        ("Suluhkita", "Suluhraya.id", False),
        ("Suluhkita", "suluhkita. Beranda", False),
        ("Kupang", "Kupang.id", False),
    ],
)
def test_a_place_that_the_menu_has_as_an_address_is_the_site(
    name: str, menu: str, *, site: bool
) -> None:
    text = f"{name} - {STORY}"
    opening = block_of(text, Mark.OPENING, found=Origin(name, None, len(name) + 3))
    blocks = [block_of(menu, Mark.TITLE), opening]
    read_first(blocks, 1, 2)
    assert isinstance(opening.found, Origin)
    assert (opening.found.place is None) is site
    assert (opening.found.outlet == name) is site


# --- what is no article ----------------------------------------------------------------------

HEAD = (TITLE, Mark.TITLE, Role.HEADLINE)
DATED = ("12 November 2024", Mark.DAY, Role.TIMESTAMP)
SIGNED = ("Oleh: Rina", Mark.BYLINE, Role.BYLINE)
TOLD = (STORY, Mark.PROSE, Role.BODY)
LINE = ("Garam Tambak", Mark.TITLE, Role.BODY)
SHOWN = ("Garam (ANTARA)", Mark.CAPTION, Role.CAPTION)
REST = ("Garam Lagi", Mark.TITLE, Role.BOILERPLATE)
VERSE = ("Garam menunggu di tambak", Mark.TITLE, Role.BODY)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([HEAD, DATED, TOLD], None),
        ([TOLD, TOLD], "a note without headline, date and story"),
        ([TOLD, TOLD, TOLD], None),
        ([HEAD, LINE, LINE, LINE], MENU),
        ([HEAD, DATED, SHOWN], None),
        ([HEAD, SHOWN], MENU),
        ([HEAD, SHOWN, SHOWN], None),
        ([DATED, SHOWN, SHOWN], MENU),
        ([HEAD, DATED, *[VERSE] * 4], None),
        ([HEAD, DATED, *[VERSE] * 3], MENU),
        ([HEAD, *[VERSE] * 4], MENU),
        ([HEAD, SIGNED, *[VERSE] * 4], None),
        ([HEAD, DATED, *[("Garam: 5.000", Mark.TITLE, Role.BODY)] * 4], MENU),
        ([HEAD, DATED, *[("1 ton garam", Mark.TITLE, Role.BODY)] * 4], MENU),
        ([HEAD, DATED, *[("Garam Tambak Hula", Mark.TITLE, Role.BODY)] * 4], MENU),
        (
            [("{a = 1;}", Mark.TITLE, Role.BODY), ("b = {2};", Mark.TITLE, Role.BODY)],
            "code or data",
        ),
        ([("{a = 1;}", Mark.TITLE, Role.BODY), LINE, LINE], MENU),
        (
            [("(a) (b) (c)", Mark.TITLE, Role.BODY), ("[1] [2]", Mark.TITLE, Role.BODY)],
            "code or data",
        ),
        # Paragraphs in a row are a story, whatever stands around.
        ([HEAD, *[REST] * 6, TOLD], "a front page, an index or a menu"),
        ([HEAD, *[REST] * 6, TOLD, TOLD], None),
        ([HEAD, *[REST] * 5, TOLD], None),
        ([HEAD, *[REST] * 6, SIGNED, TOLD], None),
        ([HEAD, *[REST] * 14, SIGNED, TOLD, TOLD], None),
        ([HEAD, *[REST] * 15, SIGNED, TOLD, TOLD], "a front page, an index or a menu"),
        ([HEAD, *[REST] * 15, SIGNED, SHOWN, TOLD, TOLD], None),
    ],
)
def test_an_article_has_a_story(lines: list[tuple[str, Mark, Role]], said: str | None) -> None:
    assert reads_like([block_of(*line) for line in lines]) == said


def test_links_of_the_comments_are_not_around_a_story() -> None:
    blocks = [block_of(*line) for line in (HEAD, *[REST] * 6, TOLD)]
    for block in blocks[1:7]:
        block.dismiss(Reason.COMMENTS)
    assert reads_like(blocks) is None
    blocks[1].dismiss(Reason.UNCLAIMED)
    assert reads_like(blocks) is None


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Petani menata garam.", True),
        ("Petani menata", False),
        ("Petani garam.", False),
        ("1. Petani menata garam", False),
        ("1. Petani menata garam.", True),
        ("Daftar isi: petani menata garam.", False),
        ("12 34 56 78 90 12 34 56 a b.", False),
        ("Petani menata {garam};", False),
    ],
)
def test_a_sentence_has_three_words_and_a_stop(text: str, *, sentences: bool) -> None:
    blocks = [block_of(*HEAD), block_of(*DATED), block_of(text, Mark.PROSE, Role.BODY)]
    assert (reads_like(blocks) is None) is sentences


# --- what is doubted of a story --------------------------------------------------------------


def doubted(*lines: Block | str) -> str:
    """Return what is doubted of a story; a text is a paragraph of it."""
    blocks = [
        line if isinstance(line, Block) else block_of(line, Mark.PROSE, Role.BODY) for line in lines
    ]
    story = [place for place, block in enumerate(blocks) if block.role is Role.BODY]
    told = [
        notice.message.partition(" ")[2].partition(" ")[2] for notice in doubt_story(blocks, story)
    ]
    return told[0] if told else ""


WITHIN = "begins within a sentence"
AGAIN = "says again what the story has said"
OPENS = "opens as another story does"
ENDS = "is the story's last one, and ends as no sentence does"
ABOVE = "may be the story's first one, and was left out"
BELOW = "may be the story's last one, and was left out"
LAST = "and those below may be the story's, and were left out"
LONG = "Petani garam di pesisir timur menata garam di tambak milik desa."
LEFT = "Warga desa itu masih menunggu kapal dari Hula"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([STORY, "dan menunggu kapal.", OTHER], WITHIN),
        ([STORY, ", kata warga di Hula.", OTHER], WITHIN),
        ([STORY, "vivo X100 dijual di Hula.", OTHER], ""),
        ([STORY, "dan menunggu kapal", OTHER], ""),
        ([f"{STORY[:-1]}:", "dan menunggu kapal.", OTHER], ""),
        ([STORY, *["dan menunggu kapal."] * 2, OTHER], WITHIN),
        ([STORY, *["dan menunggu kapal."] * 3, OTHER], ""),
        ([block_of("Hula -", Mark.DATELINE, Role.DATELINE), "dan menunggu kapal.", STORY], ""),
        ([LONG, OTHER, f"{LONG} Harga naik."], AGAIN),
        ([LONG, OTHER, f"Harga naik. {LONG}"], AGAIN),
        ([f"{LONG} {LONG}", OTHER], AGAIN),
        ([LONG[:59] + ".", OTHER, LONG[:59] + "."], ""),
        (["WARGA menata garam.", "HARGA garam naik.", OTHER], OPENS),
        (["WARGA menata garam.", OTHER, "Harga garam naik."], ""),
        (["WARG menata garam.", "HARG garam naik.", OTHER], ""),
        (
            [STORY, OTHER, "Petani menata garam [ist]"],
            "holds markup, or a sign-off or credit in brackets",
        ),
        (
            [STORY, "Petani <b>menata</b> garam.", OTHER],
            "holds markup, or a sign-off or credit in brackets",
        ),
        ([STORY, "Petani < 5 tahun menata garam.", OTHER], ""),
        (
            [STORY, OTHER, "Berikut harga garam:"],
            "is the story's last one, and what it announces isn't there",
        ),
        ([STORY, OTHER, "Harga Garam Naik Lagi"], ENDS),
        ([STORY, OTHER, "Harga Garam Naik"], ""),
        ([STORY, "Harga Garam Naik Lagi"], ""),
        ([STORY[:-1], OTHER, "Harga Garam Naik Lagi"], ""),
        ([STORY, OTHER, "2 Gudang Garam Roboh"], ""),
        ([STORY, OTHER, "A" * 105 + " Garam Naik Lagi"], ""),
        ([block_of(LEFT, Mark.TITLE), STORY], ABOVE),
        ([block_of(LEFT, Mark.PROSE), STORY], ""),
        ([block_of("Warga Desa Itu Menunggu Kapal Dari Hula", Mark.TITLE), STORY], ""),
        ([block_of("Warga desa menunggu kapal dari Hula", Mark.TITLE), STORY], ""),
        ([STORY, block_of(LEFT, Mark.TITLE)], BELOW),
        ([STORY, *[block_of(LEFT, Mark.TITLE)] * 2], LAST),
        ([STORY, *[block_of(LEFT, Mark.TITLE)] * 2, block_of("Komentar", Mark.COMMENTS)], LAST),
        ([STORY, *[block_of(LEFT, Mark.TITLE)] * 2, block_of("Garam", Mark.TAGS, Role.TAGS)], ""),
        ([STORY, *[block_of(LEFT, Mark.PROSE)] * 2], ""),
        ([STORY, *[block_of("Garam", Mark.TITLE)] * 2], LAST),
        ([STORY, block_of("Garam", Mark.TITLE)], ""),
        ([STORY, block_of("Klik kabar desa itu untuk menunggu kapal", Mark.TITLE)], ""),
        ([STORY, block_of("Garam", Mark.TITLE), block_of(LEFT, Mark.TITLE)], LAST),
        (
            [STORY, *[block_of("Garam", Mark.LINK, Role.RELATED)] * 4, block_of(LEFT, Mark.TITLE)],
            BELOW,
        ),
        (
            [STORY, *[block_of("Garam", Mark.LINK, Role.RELATED)] * 5, block_of(LEFT, Mark.TITLE)],
            "",
        ),
    ],
)
def test_a_part_that_is_odd_in_a_story_is_told_of(lines: list[Block | str], said: str) -> None:
    assert doubted(*lines) == said


def test_a_second_dateline_is_another_storys() -> None:
    opened = block_of(OTHER, Mark.OPENING, Role.BODY, Origin("Hula", None, 7))
    assert doubted(STORY, opened, OTHER) == OPENS
    assert doubted(opened, STORY) == ""
    assert doubted(STORY, block_of(OTHER, Mark.CAPTION, Role.BODY, Picture(None, "x"))) == ""
