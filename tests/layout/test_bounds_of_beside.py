"""What stands beside a story: days and sections of other ones, rows, another article, a picture."""

from collections.abc import Sequence

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.layout.crosslinks import take_crosslinks
from inakoran_extract.layout.doubted_pictures import doubt_caption
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.leads import credits_alone, is_said_above, lacks_credit, mark_first
from inakoran_extract.layout.others import find_other
from inakoran_extract.layout.teasers import is_list, may_be_teasers
from inakoran_extract.layout.titles import is_button
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa."
OTHER = "Nelayan menunggu kapal yang membawa karung ke gudang di pesisir."
LINK = ("Harga Garam Naik Lagi di Hula", Mark.TITLE)
DAY = ("2 November 2026", Mark.DAY)
TOLD = (STORY, Mark.PROSE)
SIGNS = {Role.RELATED: "r", Role.SUBHEADING: "h", Role.BOILERPLATE: "-"}


# --- beside cross-links ----------------------------------------------------------------------


def links(*lines: tuple[str, Mark], found: Reason | None = None, days: int = 0) -> str:
    """Return what stands below the label of cross-links; `days` are of the story's chronology."""
    blocks = [block_of(*DAY) for _ in range(days)]
    blocks += [block_of("Baca juga:", Mark.CROSSLINK_LABEL), *(block_of(*line) for line in lines)]
    for block in blocks:
        if block.mark is Mark.BOILERPLATE:
            block.found = found
    walk = Walk(blocks, 0, len(blocks), Layout(-1, None, 0, 0, len(blocks)))
    walk.place = days
    assert take_crosslinks(walk)
    told = "".join(SIGNS[block.role] for block in blocks[days + 1 : walk.place])
    # What is left out has a reason.
    assert all(
        (block.reason is Reason.RAIL) is (block.role is Role.BOILERPLATE)
        for block in blocks[days + 1 : walk.place]
    )
    return told


@pytest.mark.parametrize(
    ("lines", "days", "roles"),
    [
        # The day of another story stands above its title, or below the last one.
        ([DAY, LINK, TOLD], 0, "-r"),
        ([DAY, LINK, DAY, LINK, TOLD], 2, "-r-r"),
        ([LINK, DAY, TOLD], 0, "r-"),
        ([LINK, DAY, TOLD], 1, "r"),
        ([DAY, TOLD], 0, ""),
        # A word that stops is the story's.
        ([LINK, ("Benarkah?", Mark.TITLE), TOLD], 0, "r"),
        ([LINK, ("Ironis.", Mark.TITLE), TOLD], 0, "r"),
        ([LINK, ("Daftar harga garam di Hula:", Mark.TITLE), TOLD], 0, "r"),
    ],
)
def test_a_day_beside_a_link_is_none_of_the_storys(
    lines: list[tuple[str, Mark]], days: int, roles: str
) -> None:
    assert links(*lines, days=days) == roles


@pytest.mark.parametrize(
    ("section", "found", "roles"),
    [
        ("Ekonomi", Reason.NAVIGATION, "-r"),
        ("3 menit baca", Reason.COUNTER, "-r"),
        ("Iklan", Reason.ADVERTISEMENT, ""),
        ("a" * 30, Reason.NAVIGATION, "-r"),
        ("a" * 31, Reason.NAVIGATION, ""),
    ],
)
def test_a_section_above_a_link_is_the_links(section: str, found: Reason, roles: str) -> None:
    line = (section, Mark.BOILERPLATE)
    assert links(line, LINK, TOLD, found=found) == roles
    assert links(line, ("Harga Garam Naik", Mark.TITLE), TOLD, found=found) == ""


# --- a story's first line --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        (["Nama: Rina", "Lahir: Hula", "Umur: 40"], "---"),
        (["Nama: Rina", "Lahir: Hula"], "ss"),
        (["Siapa: Rina?", "Lahir: Hula"], "--"),
        (["Siapa: Rina?"], "s"),
        (["Editor: Rina", "Lahir: Hula", "Umur: 40"], "sss"),
        (["Kanal: Hula", "Lahir: Hula", "Umur: 40"], "sss"),
        (["Nama: Rina", "Hula", "Umur: 40"], "sss"),
        (["Apakah harga garam akan naik lagi bulan depan?"], "p"),
        (["Apakah Harga Garam Akan Naik Lagi Bulan Depan?"], "s"),
        (["Kata bupati pasar itu akan dibuka lagi bulan depan"], "p"),
        (["Kata bupati pasar itu akan dibuka lagi bulan depan:"], "s"),
    ],
)
def test_rows_and_a_sentence_without_its_stop_begin_a_story(lines: list[str], marks: str) -> None:
    blocks = [block_of(line, Mark.TITLE) for line in lines]
    assert mark_first(blocks, 0, -1) is (marks[0] != "s")
    assert "".join(block.mark for block in blocks) == marks


def test_a_line_above_its_picture_begins_none() -> None:
    asked = "Apakah harga garam akan naik lagi bulan depan?"
    blocks = [block_of(asked, Mark.TITLE), block_of("(ANTARA)", Mark.CREDIT)]
    assert not mark_first(blocks, 0, -1)
    assert not mark_first([block_of(asked, Mark.PROSE)], 0, -1)


def test_what_credits_alone_and_what_lacks_its_credit() -> None:
    assert credits_alone(block_of("© Kabar Nusa", Mark.FOOTER, found=Reason.FOOTER))
    assert not credits_alone(block_of("Hak cipta Kabar Nusa", Mark.FOOTER, found=Reason.FOOTER))
    assert not credits_alone(block_of("© Kabar Nusa", Mark.TITLE))
    assert credits_alone(block_of("(ANTARA)", Mark.CREDIT))
    assert lacks_credit(block_of("Garam", Mark.CAPTION, found=Picture("Garam", None)))
    assert not lacks_credit(block_of("Garam", Mark.CAPTION, found=Picture("Garam", "Rina")))
    assert not lacks_credit(block_of("Garam", Mark.CAPTION, found=Picture(None, None)))
    assert not lacks_credit(block_of("Garam", Mark.TITLE, found=Picture("Garam", None)))


def test_what_stood_above_stood_there_with_others_between() -> None:
    blocks = [block_of(text, Mark.TITLE) for text in ("Salin", "Garam", "Salin")]
    assert is_said_above(blocks, 2)
    assert not is_said_above(blocks[:1] + blocks[2:], 1)


@pytest.mark.parametrize(
    ("text", "mark", "button"),
    [
        ("Share", Mark.TITLE, True),
        ("Share Garam", Mark.TITLE, True),
        ("Share Garam Hula", Mark.TITLE, False),
        ("Share Garam Share Hula", Mark.TITLE, True),
        ("Share Share Share Share Share", Mark.TITLE, False),
        ("Share", Mark.PROSE, False),
    ],
)
def test_half_of_a_buttons_few_words_are_a_buttons(text: str, mark: Mark, *, button: bool) -> None:
    assert is_button(block_of(text, mark)) is button


# --- another article -------------------------------------------------------------------------

HEADLINE = ("Bupati Resmikan Gudang Garam", Mark.TITLE)
TIME = ("3 November 2026 10.00 WIB", Mark.TIME)
RULE = ("-----", Mark.BOILERPLATE)


def other(*lines: tuple[str, Mark], above: Sequence[tuple[str, Mark]] = ()) -> str:
    """Return the first word that tells of another article above or below a story."""
    blocks = [block_of(*line) for line in above]
    first = len(blocks)
    blocks += [block_of(STORY + str(number), Mark.PROSE, Role.BODY) for number in range(3)]
    blocks += [block_of(*line) for line in lines]
    for place, block in enumerate(blocks):
        if block.mark in (Mark.TIME, Mark.DAY):
            block.found = read_date_line(block.text)
        if block.mark is Mark.BOILERPLATE:
            block.found = Reason.SEPARATOR
        if block.mark is Mark.PROSE and place >= first + 3:
            block.text += str(place)
    found = find_other(blocks, first)
    return "" if found is None else found.split()[2]


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        ([HEADLINE, TIME, TOLD, TOLD], "goes"),
        ([HEADLINE, TIME, TOLD], ""),
        ([("Gudang Garam Hula", Mark.TITLE), TIME, TOLD, TOLD], ""),
        ([("Gudang Garam", Mark.TITLE), TIME, ("Kupang -", Mark.DATELINE), TOLD, TOLD], "goes"),
        ([("Apakah garam akan naik?", Mark.TITLE), TIME, TOLD, TOLD], ""),
        ([("Apakah Garam Akan Naik?", Mark.TITLE), TIME, TOLD, TOLD], "goes"),
        ([("Berita Lain", Mark.RAIL), HEADLINE, TIME, TOLD, TOLD], ""),
        ([HEADLINE, TIME, TOLD, TIME, TOLD], ""),
        ([HEADLINE, DAY, TOLD, TOLD], "goes"),
        ([HEADLINE, DAY, TOLD], ""),
        ([HEADLINE, ("Rina", Mark.NAME), DAY, TOLD, TOLD], "goes"),
        ([HEADLINE, LINK, DAY, TOLD, TOLD], "goes"),
        ([("Gudang", Mark.TITLE), DAY, TOLD, TOLD], ""),
        ([HEADLINE, DAY, TOLD, TOLD, DAY], ""),
        ([HEADLINE, DAY, ("Petani menata garam.", Mark.PROSE), TOLD], ""),
        # A rule of such signs parts stories, and one of stars chapters.
        ([RULE, TOLD, TOLD], "parts"),
        ([RULE, TOLD], ""),
        ([("--", Mark.BOILERPLATE), TOLD, TOLD], ""),
        ([("***", Mark.BOILERPLATE), TOLD, TOLD], ""),
        ([("-*-*-", Mark.BOILERPLATE), TOLD, TOLD], ""),
    ],
)
def test_another_article_below_has_its_head_or_a_rule(
    lines: list[tuple[str, Mark]], word: str
) -> None:
    assert other(*lines) == word


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        ([TIME, TOLD, TOLD, TOLD], "begins"),
        ([TIME, TOLD, TOLD], ""),
        ([TIME, (STORY, Mark.OPENING), TOLD], "begins"),
        ([HEADLINE, TOLD, TOLD, TOLD], ""),
        ([TIME, *[("Petani menata garam.", Mark.PROSE)] * 3], ""),
        ([TIME, TOLD, TIME, TOLD, TOLD], ""),
    ],
)
def test_another_article_above_has_a_date_and_a_story(
    lines: list[tuple[str, Mark]], word: str
) -> None:
    assert other(above=lines) == word


# --- lists of stories and pictures -----------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "letters", "teasers"),
    [
        ([Mark.TITLE, Mark.PROSE, Mark.TITLE, Mark.PROSE], 400, True),
        ([Mark.TITLE, Mark.PROSE, Mark.TITLE, Mark.PROSE], 401, False),
        ([Mark.TITLE, Mark.PROSE, Mark.PROSE], 400, False),
        ([Mark.DATELINE, Mark.PROSE, Mark.TITLE], 400, False),
        ([Mark.OPENING, Mark.TITLE, Mark.PROSE], 400, False),
    ],
)
def test_teasers_are_short_and_stand_alone(
    marks: list[Mark], letters: int, *, teasers: bool
) -> None:
    assert may_be_teasers([block_of("a" * letters, mark) for mark in marks]) is teasers


def parted(paragraphs: int, *between: Block) -> bool:
    """Tell whether paragraphs with the same lines between each two are a list of stories."""
    told = [block_of(STORY, Mark.PROSE, Role.BODY) for _ in range(paragraphs)]
    blocks = [block for one in told for block in (*between, one)]
    return is_list(blocks if between[0].role is Role.SUBHEADING else blocks[1:], told)


def test_rules_or_headlines_part_as_many_stories() -> None:
    rule = block_of("***", Mark.BOILERPLATE)
    rule.dismiss(Reason.SEPARATOR)
    assert parted(3, rule)
    assert not parted(2, rule)
    headline = block_of(*HEADLINE, Role.SUBHEADING)
    assert parted(4, headline)
    assert not parted(3, headline)
    assert not parted(4, block_of("Gudang Garam Roboh", Mark.HEADING, Role.SUBHEADING))
    assert not parted(4, block_of("Kapan Gudang Garam Roboh?", Mark.HEADING, Role.SUBHEADING))


SHORT = "Petani menata garam di tambak."


@pytest.mark.parametrize(
    ("shown", "below", "doubted"),
    [
        (SHORT, f"{STORY} {OTHER}", True),
        (SHORT, SHORT, False),
        ('"Petani menata garam di tambak."', f"{STORY} {OTHER}", False),
        ("Petani menata garam. Harga naik.", f"{STORY} {OTHER}", False),
        ("Bupati resmikan gudang garam.", f"{STORY} {OTHER}", False),
        (f"Petani menata {'a' * 95}.", f"{STORY} {OTHER} {OTHER}", True),
        (f"Petani menata {'a' * 96}.", f"{STORY} {OTHER} {OTHER}", False),
    ],
)
def test_a_short_sentence_above_a_longer_paragraph_may_be_shown(
    shown: str, below: str, *, doubted: bool
) -> None:
    blocks = [
        block_of(*HEADLINE, Role.HEADLINE),
        block_of(*DAY, Role.TIMESTAMP),
        block_of(shown, Mark.PROSE, Role.BODY),
        block_of(below, Mark.PROSE, Role.BODY),
        block_of(OTHER, Mark.PROSE, Role.BODY),
    ]
    assert bool(doubt_caption(blocks, [2, 3, 4])) is doubted
