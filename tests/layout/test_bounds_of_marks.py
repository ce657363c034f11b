"""What neighbours make of a line: a paragraph, a date, a name, a byline, another story."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.bylines import settle_bylines
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.unmask import unmask
from inakoran_extract.model import Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
TITLE = "Harga Garam Naik Lagi di Hula"
TIME = (Mark.TIME, "Selasa, 12 November 2024 | 11:46 WIB")


def page(*lines: tuple[Mark, str]) -> list[Block]:
    return [block_of(text, mark) for mark, text in lines]


def unmasked(*lines: tuple[Mark, str]) -> list[Mark]:
    blocks = page(*lines)
    unmask(blocks)
    return [block.mark for block in blocks]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Petani menata garam di hula dengan cara ini:", Mark.TITLE),
        ("Petani menata garam di hula dengan cara lama ini:", Mark.PROSE),
        ("Petani menata garam di hula dengan cara lama ini", Mark.TITLE),
        ("Cara Petani Menata Garam Hula Dengan Alat Lama Ini:", Mark.TITLE),
    ],
)
def test_nine_words_that_announce_are_a_paragraph(text: str, mark: Mark) -> None:
    assert unmasked((Mark.TITLE, text)) == [mark]


@pytest.mark.parametrize(
    ("above", "text", "mark"),
    [
        ("Home Sosok", "Sosok 22 April 2024", Mark.DAY),
        ("Home Garam", "Sosok 22 April 2024", Mark.TITLE),
        (TITLE, "Rina Wulandari - Selasa, 17 Maret 2020", Mark.DAY),
        (TITLE, "Rina Wulandari - 17 Maret 2020", Mark.TITLE),
        (TITLE, "Garam naik pada Selasa, 17 Maret 2020", Mark.TITLE),
    ],
)
def test_a_date_behind_a_section_or_a_name_is_the_articles(
    above: str, text: str, mark: Mark
) -> None:
    assert unmasked((Mark.TITLE, above), (Mark.TITLE, text))[1] is mark


def test_a_name_and_a_date_above_all_are_a_title() -> None:
    assert unmasked((Mark.TITLE, "Rina Wulandari - Selasa, 17 Maret 2020")) == [Mark.TITLE]


@pytest.mark.parametrize(
    ("above", "teaser", "left"),
    [
        ("Headline", "a" * 140, 0),
        ("Headline", "a" * 141, 2),
        ("Headline", "Garam naik. Gula turun.", 2),
        ("Bagikan", "a" * 140, 2),
    ],
)
def test_a_short_teaser_below_a_word_for_headlines_is_no_story(
    above: str, teaser: str, left: int
) -> None:
    lines = [(Mark.BOILERPLATE, above), (Mark.PROSE, teaser), (Mark.PROSE, teaser)]
    assert unmasked(*lines).count(Mark.PROSE) == left
    assert unmasked(*lines, (Mark.PROSE, STORY))[3] is Mark.PROSE
    assert unmasked(lines[0]) == [Mark.BOILERPLATE]


@pytest.mark.parametrize(
    ("lines", "place", "mark"),
    [
        ([(Mark.FOOTER, "Redaksi"), TIME], 0, Mark.NAME),
        ([TIME, (Mark.FOOTER, "Redaksi")], 1, Mark.NAME),
        ([TIME, (Mark.TITLE, TITLE), (Mark.FOOTER, "Redaksi")], 2, Mark.FOOTER),
        ([(Mark.FOOTER, "Kontak"), TIME], 0, Mark.FOOTER),
        ([(Mark.DATELINE, "KUPANG"), TIME], 0, Mark.NAME),
        ([(Mark.DATELINE, "KUPANG"), (Mark.NAME, "EKONOMI"), TIME], 0, Mark.NAME),
        ([(Mark.DATELINE, "KUPANG"), (Mark.NAME, "Ekonomi"), TIME], 0, Mark.DATELINE),
        ([(Mark.DATELINE, "KUPANG"), (Mark.NAME, "EKONOMI")], 0, Mark.DATELINE),
        (
            [(Mark.DATELINE, "KUPANG"), (Mark.NAME, "EKONOMI"), (Mark.PROSE, STORY)],
            0,
            Mark.DATELINE,
        ),
        ([(Mark.DATELINE, "KUPANG")], 0, Mark.DATELINE),
        ([TIME, (Mark.DATELINE, "KUPANG")], 1, Mark.DATELINE),
    ],
)
def test_beside_a_date_a_desk_or_a_place_is_a_name(
    lines: list[tuple[Mark, str]], place: int, mark: Mark
) -> None:
    assert unmasked(*lines)[place] is mark


@pytest.mark.parametrize(
    ("count", "letters", "mark", "left"),
    [
        (1, 60, Mark.PROSE, 1),
        (2, 60, Mark.PROSE, 0),
        (2, 600, Mark.PROSE, 0),
        (2, 601, Mark.PROSE, 2),
        (2, 60, Mark.TITLE, 0),
        (2, 60, Mark.BYLINE, 2),
    ],
)
def test_two_lines_that_lead_to_the_rest_are_teasers(
    count: int, letters: int, mark: Mark, left: int
) -> None:
    text = f"{'a' * (letters - 14)}… Selengkapnya"
    assert unmasked(*[(mark, text)] * count).count(mark) == left


def sign(*lines: tuple[Mark, str], headline: int = 0, last_date: int = 0, body: int = 0) -> str:
    """Return which lines of a head sign it: `y`."""
    blocks = page(*lines, (Mark.PROSE, STORY))
    for block in blocks:
        if block.mark is Mark.TIME:
            block.role = Role.TIMESTAMP
    blocks[headline].role = Role.HEADLINE
    layout = Layout(headline, None, body or len(lines), len(lines), len(blocks))
    settle_bylines(blocks, layout, last_date)
    return "".join("y" if block.role is Role.BYLINE else "-" for block in blocks[:-1])


HEAD = (Mark.TITLE, TITLE)
RINA = (Mark.NAME, "Rina Wulandari")


@pytest.mark.parametrize(
    ("lines", "last_date", "signed"),
    [
        ([HEAD, RINA, TIME], 2, "-y-"),
        ([HEAD, (Mark.NAME, "Rina Putri Ayu Dewi Sari"), TIME], 2, "---"),
        ([HEAD, (Mark.SOURCE, "Sumber: BPS"), RINA, TIME], 3, "----"),
        ([HEAD, (Mark.TITLE, "Wartawan Kabarnusa.com"), TIME], 2, "-y-"),
        ([HEAD, (Mark.NAME, "EKONOMI"), TIME], 2, "---"),
        ([HEAD, (Mark.NAME, "Kupang"), TIME], 2, "---"),
        ([HEAD, (Mark.WORD, "bonauli"), TIME], 2, "-y-"),
        ([HEAD, (Mark.WORD, "Garam"), TIME], 2, "---"),
        ([HEAD, (Mark.TITLE, "Pemeriksa Fakta Utama: Rina Wulandari"), TIME], 2, "-y-"),
        ([HEAD, (Mark.TITLE, "Pemeriksa Fakta Utama: Rina"), TIME], 2, "---"),
        ([HEAD, TIME, (Mark.NAME, "Wahyu Setiaji,"), (Mark.NAME, "Dita Larasati")], 1, "--yy"),
        ([HEAD, TIME, (Mark.NAME, "Wahyu Setiaji"), (Mark.NAME, "Dita Larasati")], 1, "--yy"),
        ([HEAD, TIME, (Mark.CREDIT, "Antara/Hamid"), RINA], 1, "---y"),
        ([HEAD, TIME, (Mark.CREDIT, "Antara/Hamid"), RINA, (Mark.TITLE, "Garam")], 1, "-----"),
        ([HEAD, TIME, RINA, (Mark.CREDIT, "Antara/Hamid")], 1, "----"),
        ([HEAD, TIME, (Mark.WORD, "Garam"), RINA], 1, "---y"),
        ([HEAD, TIME, (Mark.WORD, "Garam"), (Mark.WORD, "Garam"), RINA], 1, "-----"),
        ([HEAD, TIME, (Mark.RAIL, "Terkait"), RINA], 1, "----"),
        ([HEAD, (Mark.WORD, "Admin")], 0, "-y"),
        ([HEAD, (Mark.WORD, "Garam")], 0, "--"),
        ([HEAD, TIME, (Mark.WORD, "Admin")], 1, "--y"),
        ([HEAD, (Mark.NAME, "Redaksi Kabar"), TIME], 2, "-y-"),
    ],
)
def test_who_signs_stands_near_the_date(
    lines: list[tuple[Mark, str]], last_date: int, signed: str
) -> None:
    assert sign(*lines, last_date=last_date) == signed


@pytest.mark.parametrize(
    ("above", "signed"),
    [
        ([(Mark.BYLINE, "Oleh Rina"), TIME], "y--"),
        ([(Mark.BYLINE, "Oleh Rina"), (Mark.BOILERPLATE, "Bagikan"), TIME], "y---"),
        ([(Mark.BYLINE, "Oleh Rina"), *[(Mark.BOILERPLATE, "Bagikan")] * 2, TIME], "-----"),
        ([(Mark.WORD, "Oleh"), TIME], "---"),
        ([TIME, RINA], "-y-"),
        ([TIME, (Mark.NAME, "Rina Putri Ayu Dewi Sari")], "---"),
        ([(Mark.WORD, "Hula"), RINA], "---"),
        ([RINA, (Mark.PROSE, f"Rina menulis{' tentang garam' * 7}.")], "y--"),
        ([RINA, (Mark.PROSE, "Rina menulis tentang garam.")], "---"),
    ],
)
def test_who_signs_above_a_headline_stands_beside_its_date(
    above: list[tuple[Mark, str]], signed: str
) -> None:
    assert sign(*above, HEAD, headline=len(above), last_date=len(above)) == signed


def test_a_line_printed_again_signs_nothing() -> None:
    blocks = page(HEAD, RINA, TIME, (Mark.PROSE, STORY))
    blocks[1].reason = Reason.REPEATED
    settle_bylines(blocks, Layout(0, None, 3, 3, 4), 2)
    assert blocks[1].role is Role.BOILERPLATE
