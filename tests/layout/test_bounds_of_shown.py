"""What a line between the head and the story shows, by its words and by the lines around it."""

import pytest
from made_blocks import block_of

from inakoran_extract import extract_text
from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.head_pictures import settle_code, settle_credit, settle_pictures
from inakoran_extract.layout.shown import is_apart, may_be_caption
from inakoran_extract.model import Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
SHOWN = "Petani menata garam di tambak"
HEADLINE = block_of("Harga Garam Pesisir Naik", Mark.TITLE, Role.HEADLINE)
TIME = block_of("Selasa, 12 November 2024 | 11:46 WIB", Mark.TIME, Role.TIMESTAMP)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Petani menata garam di tambak", True),
        ("Petani menata garam di tambak | Kabar Nusa", True),
        ("Petani menata garam tambak | Kabar Nusa", False),
        ("Petani menata garam di tambak | Kabar | Nusa", False),
        ("Konten Redaksi Kabar.com", False),
        ("Wartawan Kabar.com", False),
        ("in Peristiwa", False),
        ("In Peristiwa", True),
        ("Petani Share Garam Lama", False),
        ("Petani Share Garam Lama Hula", True),
        ("Petani Garam Hula Share Print Close", False),
        ("Petani Garam Hula Lama Baru Share Print Close", True),
        ("di ke 12 no", False),
        ("2024 12345 di", False),
        ("2024 garam di", True),
        ("Bacaan 4 Menit", False),
        ("Penulis: Rina", False),
    ],
)
def test_words_of_the_site_show_no_picture(text: str, *, shown: bool) -> None:
    assert may_be_caption(block_of(text, Mark.TITLE)) is shown


@pytest.mark.parametrize(
    ("text", "apart"), [("Rina Wulandari", True), ("Rina Wulandari Putri", False)]
)
def test_two_words_may_be_the_authors(text: str, *, apart: bool) -> None:
    assert is_apart(text) is apart


def settle(*lines: Block, deck: int | None = None, last_date: int = 1, begins: int = 0) -> None:
    """Settle lines below a headline and a date, and above a story."""
    begun = block_of(STORY, Mark.OPENING if begins else Mark.PROSE)
    blocks = [HEADLINE, *lines, begun]
    settle_pictures(blocks, Layout(0, deck, len(lines) + 1, len(lines) + 1, 99), last_date)


@pytest.mark.parametrize(
    ("marks", "deck", "shown"),
    [
        ("scd", None, True),
        ("csd", None, True),
        ("sdc", None, False),
        ("sd", None, False),
        ("ksd", 1, True),
        ("sd", 2, False),
    ],
)
def test_above_the_date_a_credit_or_a_deck_beside_it_tells_a_caption(
    marks: str, deck: int | None, *, shown: bool
) -> None:
    lines = {
        "s": block_of(SHOWN, Mark.TITLE),
        "c": block_of("Antara/Rina", Mark.CREDIT),
        "d": TIME,
        "k": block_of("Tarif lama", Mark.TITLE, Role.KICKER),
    }
    settle(*(lines[mark] for mark in marks), deck=deck, last_date=marks.index("d") + 1)
    assert (lines["s"].role is Role.CAPTION) is shown


@pytest.mark.parametrize(
    ("text", "last_date", "role", "reason"),
    [
        (SHOWN, -1, Role.CAPTION, None),
        ("Petani menata garam tambak", -1, Role.BOILERPLATE, Reason.UNCLAIMED),
        ("Petani menata garam tambak", 1, Role.CAPTION, None),
    ],
)
def test_a_line_of_five_words_is_a_caption_without_a_date_above(
    text: str, last_date: int, role: Role, reason: Reason | None
) -> None:
    block = block_of(text, Mark.TITLE)
    settle(TIME, block, last_date=last_date)
    assert (block.role, block.reason) == (role, reason)


@pytest.mark.parametrize(
    ("story", "shown"),
    [
        (f"{STORY} Dosen hukum garam itu menunggu.", True),
        (f"{STORY} Dosen itu menunggu.", False),
    ],
)
def test_whom_a_picture_shows_most_words_tell_of(story: str, *, shown: bool) -> None:
    block = block_of("Dosen Hukum Lanta Hula", Mark.TITLE)
    told = block_of(story.replace("garam itu", "lanta itu"), Mark.PROSE)
    blocks = [HEADLINE, TIME, block, told]
    settle_pictures(blocks, Layout(0, None, 3, 3, 4), 1)
    assert (block.role is Role.CAPTION) is shown


@pytest.mark.parametrize(
    ("text", "begins", "role"),
    [
        ("… Petani menunggu giliran …", 1, Role.KICKER),
        ("… Petani menunggu giliran.", 1, Role.CAPTION),
        ("Petani menunggu giliran …", 1, Role.CAPTION),
        (f"{STORY} (mea/mea)", 1, Role.CAPTION),
        (f"{STORY} (mea/mea)", 0, Role.BODY),
        ("Garam itu, kata Rina, naik lagi.", 1, Role.KICKER),
        ("Garam itu, kata Rina, naik lagi.", 0, Role.BODY),
    ],
)
def test_a_sentence_above_a_dateline_is_no_paragraph(text: str, begins: int, role: Role) -> None:
    block = block_of(text, Mark.PROSE)
    settle(TIME, block, begins=begins)
    assert block.role is role


@pytest.mark.parametrize(
    ("text", "picture", "role"),
    [
        ("Garam pesisir naik lagi sejak pekan lalu.", Picture(SHOWN, "Antara"), Role.KICKER),
        ("Harga garam di tambak dijaga sejak pekan lalu.", Picture(SHOWN, "Antara"), Role.CAPTION),
        ("Garam pesisir naik lagi sejak pekan lalu.", Picture(SHOWN, None), Role.CAPTION),
    ],
)
def test_below_a_whole_picture_a_sentence_that_says_the_headline_sums_up(
    text: str, picture: Picture, role: Role
) -> None:
    shown = block_of(SHOWN, Mark.CAPTION, Role.CAPTION, picture)
    block = block_of(text, Mark.PROSE)
    settle(TIME, shown, block, begins=1)
    assert block.role is role


@pytest.mark.parametrize(
    ("found", "shown"), [(None, False), (Picture(SHOWN, None), False), (Picture(SHOWN, "A"), True)]
)
def test_a_caption_above_the_headline_has_a_credit(found: Picture | None, *, shown: bool) -> None:
    block = block_of(SHOWN, Mark.CAPTION, found=found)
    settle_pictures([block, HEADLINE, TIME], Layout(1, None, 3, -1, 3), 2)
    assert (block.role is Role.CAPTION) is shown


@pytest.mark.parametrize(
    ("below", "shown"),
    [("Petani menata garam di tambak", False), ("Petani menata garam tambak", True)],
)
def test_the_headline_again_is_a_caption_where_no_other_is(below: str, *, shown: bool) -> None:
    again = block_of(HEADLINE.text, Mark.TITLE)
    again.reason = Reason.REPEATED
    settle(TIME, again, block_of("Antara/Rina", Mark.CREDIT), block_of(below, Mark.TITLE))
    assert (again.role is Role.CAPTION) is shown


@pytest.mark.parametrize(("letters", "role"), [(250, Role.KICKER), (251, Role.BODY)])
def test_what_sums_up_above_a_caption_has_250_letters_at_most(letters: int, role: Role) -> None:
    block = block_of(f"Warga{' menunggu kapal' * 20}"[: letters - 1] + ".", Mark.PROSE)
    settle(TIME, block, block_of(SHOWN, Mark.CAPTION))
    assert block.role is role


def test_a_caption_of_the_storys_own_makes_nothing_a_sum() -> None:
    block = block_of("Warga menunggu kapal.", Mark.PROSE)
    blocks = [HEADLINE, TIME, block, block_of(SHOWN, Mark.CAPTION)]
    settle_pictures(blocks, Layout(0, None, 3, 3, 4), 1)
    assert block.role is Role.BODY


@pytest.mark.parametrize(
    ("mark", "text", "tight", "credits_it"),
    [
        (Mark.TITLE, "Rina Wulandari", True, True),
        (Mark.TITLE, "Rina Wulandari", False, False),
        (Mark.SIGNOFF, "(rin)", False, True),
    ],
)
def test_a_tight_name_or_brackets_below_a_caption_credit_it(
    mark: Mark, text: str, *, tight: bool, credits_it: bool
) -> None:
    shown = block_of(SHOWN, Mark.CAPTION, Role.CAPTION, Picture(SHOWN, None))
    block = block_of(text, mark, tight=tight)
    settle(TIME, shown, block)
    assert (block.mark is Mark.CREDIT) is credits_it


@pytest.mark.parametrize(
    ("text", "captioned", "settled"),
    [
        ("(Mea/Mea)", False, True),
        ("(mea/mea)", False, False),
        ("(Mea)", False, False),
        ("(mea)", True, True),
    ],
)
def test_brackets_credit_by_a_slash_and_capitals_or_below_a_caption(
    text: str, *, captioned: bool, settled: bool
) -> None:
    assert settle_credit(block_of(text, Mark.SIGNOFF), captioned=captioned) is settled


@pytest.mark.parametrize(
    ("below", "tight", "end", "labels"),
    [
        ([Mark.TITLE], True, 2, True),
        ([Mark.TITLE], True, 1, False),
        ([Mark.TITLE], False, 2, False),
        ([Mark.NAME], True, 2, False),
        ([Mark.CAPTION], False, 1, True),
        ([], True, 2, False),
    ],
)
def test_a_code_labels_the_caption_right_below(
    below: list[Mark], end: int, *, tight: bool, labels: bool
) -> None:
    blocks = [block_of("MDN", Mark.CODE)]
    blocks += [block_of(SHOWN, mark, tight=tight) for mark in below]
    assert settle_code(blocks, 0, end) is labels


@pytest.mark.parametrize(
    ("mark", "text", "credits_it"),
    [
        (Mark.NAME, f"Rina{' Wulandari' * 6}"[:60], True),
        (Mark.NAME, f"Rina{' Wulandari' * 6}"[:61], False),
        (Mark.PROSE, "Rina Wulandari.", False),
    ],
)
def test_what_stands_below_a_label_alone_credits(
    mark: Mark, text: str, *, credits_it: bool
) -> None:
    block = block_of(text, mark)
    settle(TIME, block_of("Foto :", Mark.CREDIT, found=Picture(None, None)), block)
    assert (block.mark is Mark.CREDIT) is credits_it


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
@pytest.mark.parametrize(("mark", "credit"), [("(*)", None), ("(**)", None), ("(rin)", "rin")])
def test_an_asterisk_in_the_credits_place_names_nobody(
    mark: str, credit: str | None, between: str
) -> None:
    head = "Petani Hula Menata Garam\n\nRina Wulandari\n\nSelasa, 12 November 2024 | 11:46 WIB"
    shown = f"Petani melihat tambak.{between}{mark}"
    article = extract_text(f"{head}\n\n{shown}\n\nHula, Inakoran\n\n{STORY}\n\n{STORY[:-1]} lama.")
    assert [(one.text, one.credit) for one in article.captions] == [
        ("Petani melihat tambak.", credit)
    ]
