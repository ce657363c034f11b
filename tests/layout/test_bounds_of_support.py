"""How much the lines around a title speak for it as the headline."""

from collections import Counter

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.headline import (
    _first_copy,
    _is_breadcrumb,
    _is_only_signed,
    _leads,
    _may_be_headline,
)
from inakoran_extract.layout.reasons import Story
from inakoran_extract.layout.support import (
    _find_head_above,
    _is_section,
    _support_above,
    _title_above,
    in_page,
    score_title,
    support_below,
)

LINES = {
    "t": (Mark.TITLE, "Harga Garam Naik Lagi di Hula"),
    "h": (Mark.TITLE, "Nelayan Menunggu Kapal Baru Datang"),
    "s": (Mark.TITLE, "Petani menata garam di tambak lama"),
    "o": (Mark.TITLE, "kabarnusa.com"),
    "n": (Mark.NAME, "Rina Wulandari"),
    "w": (Mark.WORD, "Garam"),
    "k": (Mark.CODE, "MDN"),
    "l": (Mark.LINK, "Garam"),
    "T": (Mark.TIME, "12 November 2024 11:46 WIB"),
    "D": (Mark.DAY, "12 November 2024"),
    "y": (Mark.BYLINE, "Penulis: Rina Wulandari"),
    "c": (Mark.CREDIT, "Antara/Rina"),
    "r": (Mark.RAIL, "Terkait"),
    "p": (Mark.PROSE, "Petani garam di hula menata tambak lama itu."),
    "-": (Mark.BOILERPLATE, "Bagikan"),
}


def page(lines: str) -> list[Block]:
    """Return blocks, a letter each."""
    return [block_of(text, mark) for mark, text in map(LINES.__getitem__, lines)]


@pytest.mark.parametrize(
    ("lines", "support"),
    [
        ("tT", 4.0),
        ("tD", 2.5),
        ("toT", 4.0),
        ("tsssT", 4.0),  # a deck and what pictures show
        ("tssssT", 0.0),
        ("tcccccT", 4.0),
        ("tccccccT", 0.0),
        ("tyssT", 4.0),
        ("tnnnT", 0.0),  # a menu's lines
        ("typ", 1.5),
        ("tyhp", 1.5),
        ("tnhp", 1.5),
        ("tsp", 1.5),
        ("thp", 0.0),
        ("tp", 0.0),
        ("ty", 0.0),
    ],
)
def test_a_date_or_a_byline_below_a_title_supports_it(lines: str, support: float) -> None:
    body = len(lines) - lines.endswith("p")
    assert support_below(page(lines), 0, body) == support


@pytest.mark.parametrize(("letters", "support"), [(250, 4.0), (251, 0.0)])
def test_a_pictures_text_below_a_title_has_250_letters_at_most(
    letters: int, support: float
) -> None:
    blocks = page("tssT")
    blocks[2].text = f"Petani{' menata garam' * 20}"[: letters - 1] + "a"
    assert support_below(blocks, 0, 4) == support


@pytest.mark.parametrize(
    ("lines", "told", "untold"),
    [
        ("Tt", 2.0, 2.0),
        ("hTt", -3.0, -3.0),  # a deck or a caption below a whole head
        ("hnnTt", -3.0, -3.0),
        ("hnnnTt", 2.0, 2.0),
        ("hccccccTt", -3.0, -3.0),
        ("hcccccccTt", 2.0, 2.0),
        ("hwTt", 2.0, 2.0),
        ("Thyt", -7.0, -3.0),
        ("ht", -4.0, 0.0),
        ("hrt", -2.0, -2.0),
        ("rt", -2.0, -2.0),
        ("nt", 0.0, 0.0),
    ],
)
def test_what_stands_above_a_title_speaks_against_it(
    lines: str, told: float, untold: float
) -> None:
    blocks, place = page(lines), len(lines) - 1
    assert _support_above(blocks, place, True, Story(["nelayan menunggu kapal"])) == told  # noqa: FBT003
    assert _support_above(blocks, place, False, Story(["gula"])) == untold  # noqa: FBT003
    assert (_find_head_above(blocks, place) != -1) is (untold == -3.0)


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ("wwwwt", False),
        ("wwwwwt", True),
        ("nnnnnt", True),
        ("-kwwwt", True),
        ("hhhhht", False),
        ("lllllt", False),
    ],
)
def test_five_lines_of_a_menu_make_a_page(lines: str, *, whole: bool) -> None:
    assert in_page(page(lines), len(lines) - 1) is whole


def test_a_title_of_two_blanks_is_no_menus() -> None:
    for title, whole in (("Harga Garam", True), ("Harga Garam Naik", False)):
        assert in_page([block_of(title, Mark.TITLE)] * 5 + page("t"), 5) is whole


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Berita Aktual - Semarang", True),
        ("Kabarnusa.com Garam", True),
        ("detikFood Info Kuliner", True),
        ("Ekonomi - Garam", True),
        ("Ekonomi - Garam Hula Lama", False),
        ("Garam - Hula", False),
    ],
)
def test_a_section_is_short_and_named(text: str, *, section: bool) -> None:
    assert _is_section(text) is section


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        ("tppt", 0),
        ("tTpt", 0),
        ("tp------t", 0),
        ("tp-------t", 9),
        ("tspt", 3),
        ("tsrt", 3),
        ("tTt", 2),
    ],
)
def test_a_headlines_first_copy_stands_above_its_deck(lines: str, first: int) -> None:
    assert _first_copy(page(lines), len(lines) - 1) == first


@pytest.mark.parametrize(
    ("name", "below", "story", "signed"),
    [
        ("Rina Wulandari", "T", "garam", True),
        ("Rina Wulandari", "T", "kata rina", False),
        ("Rina Wulandari", "p", "garam", False),
        ("Rina Wulandari", "-T", "garam", False),
        ("Rina Putri Ayu", "T", "garam", True),
        ("Rina Putri Ayu Dewi", "T", "garam", False),
        ("Rina", "T", "garam", True),  # as a dump without its headline begins
    ],
)
def test_a_name_beside_a_date_is_no_headline(
    name: str, below: str, story: str, *, signed: bool
) -> None:
    blocks = [block_of(name, Mark.NAME), *page(below)]
    assert _is_only_signed(blocks, 0, story) is signed


@pytest.mark.parametrize(
    ("lines", "leads"),
    [("tT", True), ("tsT", True), ("tssT", False), ("ty", True), ("tsy", False), ("t", False)],
)
def test_a_date_or_a_byline_follows_at_once(lines: str, *, leads: bool) -> None:
    assert _leads(page(lines), 0) is leads


@pytest.mark.parametrize(
    ("mark", "text", "below", "may"),
    [
        (Mark.PROSE, "Kapan harga garam naik lagi?", "D", True),
        (Mark.PROSE, "Kapan harga garam naik lagi?", "w", False),
        (Mark.PROSE, f"Petani{' menata garam' * 20}"[:249] + ".", "T", True),
        (Mark.PROSE, f"Petani{' menata garam' * 20}"[:250] + ".", "T", False),
        (Mark.PROSE, "Petani menata garam.", "T", True),
        (Mark.PROSE, "Petani menata garam.", "w", False),
        (Mark.PROSE, "Petani menata garam. Warga menunggu.", "T", False),
        (Mark.TAGS, "#garam a b c d e", "T", True),
        (Mark.TAGS, "#garam a b c d", "T", False),
        (Mark.NAME, "Kupang", "T", False),
        (Mark.WORD, "Garam", "T", True),
        (Mark.RAIL, "Garam", "T", False),
    ],
)
def test_a_sentence_or_a_word_above_a_date_may_be_a_headline(
    mark: Mark, text: str, below: str, *, may: bool
) -> None:
    assert _may_be_headline([block_of(text, mark), *page(below)], 0) is may


@pytest.mark.parametrize(
    ("text", "breadcrumb"),
    [
        ("Harga Garam Naik Lagi di Hula Perbesar", True),
        ("Harga Garam Naik Perbesar", False),
        ("Beranda Harga Garam Naik Lagi di Hula", True),
        ("UtamaHarga Garam Naik Lagi…", True),
        ("UtamaHarga Garam Naik Lagi", False),
        ("Harga Garam Naik Lagi di Hula", False),
    ],
)
def test_a_path_or_a_button_beside_the_headline_is_none(text: str, *, breadcrumb: bool) -> None:
    blocks = [block_of(text, Mark.TITLE), *page("t")]
    assert _is_breadcrumb(blocks, 0, [0, 1]) is breadcrumb


@pytest.mark.parametrize(
    ("lines", "place"),
    [("ht", 0), ("hpt", 0), ("hct", 0), ("hwt", -1), ("tt", -1), ("hyt", 0), ("hccccccct", 0),
     ("hcccccccct", -1)],
)  # fmt: skip
def test_the_title_above_stands_in_the_same_head(lines: str, place: int) -> None:
    assert _title_above(page(lines), len(lines) - 1, Story(["gula"])) == place


@pytest.mark.parametrize(("letters", "place"), [(250, 0), (251, -1)])
def test_a_deck_between_two_titles_has_250_letters_at_most(letters: int, place: int) -> None:
    blocks = page("hpt")
    blocks[1].text = "a" * letters
    assert _title_above(blocks, 2, Story(["gula"])) == place


def score(title: str, below: str = "", story: str = "gula", times: int = 1) -> float:
    """Return how much speaks for a title above some lines."""
    blocks = [block_of(title, Mark.TITLE), *page(below)]
    return score_title(blocks, 0, len(blocks), Story([story]), Counter({title: times}))


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Garam", -4.0),
        ("Kupang", -7.0),
        ("Harga Garam", 0.0),
        ("Ekonomi - Garam", -2.5),
        ("Harga Garam Naik", 0.5),
        ("Harga Garam Naik Lagi", 1.5),
        ("Harga Garam Naik Lagi di Hula", 1.5),
    ],
)
def test_a_headline_has_several_words(title: str, own: float) -> None:
    assert score(title) == own
    assert score(title, times=2) == own + 1.5


@pytest.mark.parametrize(
    ("story", "told"), [("harga garam", 2.0), ("harga", 1.0), ("harga garam naik lagi", 4.0)]
)
def test_a_headlines_words_are_the_storys(story: str, told: float) -> None:
    assert score("Harga Garam Naik Lagi", story=story) == 1.5 + told


def test_other_titles_below_speak_against_one() -> None:
    assert score("Harga Garam Naik Lagi", "w") == pytest.approx(1.35)
    assert score("Harga Garam Naik Lagi", "hh") == pytest.approx(1.2)
    assert score("Naik Lagi", "t") == pytest.approx(-3.15)
    assert score("Naik Lagi di Hula", "t") == pytest.approx(-1.65)


@pytest.mark.parametrize(
    ("tight", "body", "own"), [(True, 2, 1.0), (False, 2, 3.0), (True, 1, 1.5)]
)
def test_a_credit_right_below_a_title_makes_it_a_pictures(
    body: int, own: float, *, tight: bool
) -> None:
    blocks = page("tcp")
    blocks[1].lines[0] = blocks[1].lines[0]._replace(tight=tight)
    assert score_title(blocks, 0, body, Story(["gula"]), Counter()) == own
