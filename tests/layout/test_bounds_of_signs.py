"""Who signs below the date, and what makes a title none of the article's."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Mark
from inakoran_extract.layout.browser_titles import names_site
from inakoran_extract.layout.elsewhere import is_arrow_link, is_titles, leads_elsewhere
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.lead_ins import announces
from inakoran_extract.layout.signed_below import are_people, is_barred, signs_below
from inakoran_extract.layout.titles import (
    are_sections,
    has_other_form,
    is_clocked,
    is_listed,
    is_made_by,
)
from inakoran_extract.model import Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
LINK = "Harga Garam Naik Lagi di Hula"
RINA = ("Rina Wulandari", Mark.NAME)
CREDIT = ("(ANTARA)", Mark.CREDIT)
SHOWN = ("Petani menata garam", Mark.CAPTION)


# --- who signs below the date ----------------------------------------------------------------


def signs(*lines: tuple[str, Mark], place: int = 0, first: int = -1, story: str = STORY) -> bool:
    """Tell whether a line between the date and the story signs."""
    blocks = [block_of("12 November 2024", Mark.DAY, Role.TIMESTAMP)]
    blocks += [block_of(*line) for line in lines]
    blocks.append(block_of(story, Mark.PROSE))
    layout = Layout(-1, None, len(blocks) - 1, len(blocks) - 1, len(blocks))
    return signs_below(blocks, place + 1, layout, first + 1)


@pytest.mark.parametrize(
    ("lines", "place", "signed"),
    [
        ([RINA], 0, True),
        ([("rina", Mark.WORD)], 0, True),
        ([("rina@kabarlereng.com", Mark.WORD)], 0, True),
        ([("Rina Wulandari | Kabar Nusa", Mark.NAME)], 0, True),
        ([("Peliput Rina Wulandari", Mark.NAME)], 0, True),
        ([("Jakarta", Mark.NAME)], 0, False),
        ([("GARAM", Mark.NAME)], 0, False),
        ([("Garam naik lagi", Mark.NAME)], 0, False),
        ([("Rina Wulandari", Mark.CROSSLINK)], 0, False),
        # Beside a list a name is a title; beside a credit it is who the picture shows.
        ([RINA, ("Berita Lain", Mark.RAIL)], 0, False),
        ([("Baca juga:", Mark.CROSSLINK_LABEL), RINA], 1, False),
        ([RINA, CREDIT], 0, False),
        ([RINA, ("Foto", Mark.CODE)], 0, True),
        # Between a credit and the story it may sign, and so above a credit with its caption.
        ([CREDIT, RINA], 1, True),
        ([CREDIT, RINA, SHOWN], 1, False),
        ([RINA, CREDIT, SHOWN], 0, True),
        ([CREDIT, RINA, CREDIT, SHOWN], 1, False),
        ([("Rina Wulandari - Kabar Nusa", Mark.NAME), CREDIT], 0, True),
    ],
)
def test_a_name_below_the_date_signs_unless_a_picture_or_a_list_has_it(
    lines: list[tuple[str, Mark]], place: int, *, signed: bool
) -> None:
    assert signs(*lines, place=place) is signed


@pytest.mark.parametrize(
    ("line", "story", "signed"),
    [
        (RINA, "Warga bertemu Rina Wulandari di pasar.", False),
        (RINA, "Warga bertemu Hamid di pasar.", True),
        # A story has the words of a title, and no name's.
        (("Pasar Lama", Mark.NAME), "Warga ke pasar yang lama.", False),
        (("Rahmat Menanam", Mark.NAME), "Warga menanam bakau.", False),
        (("Rina Bakau Sari", Mark.NAME), "Warga tanam bakau di Hula.", True),
        (("Oleh Rina Wulandari", Mark.TITLE), STORY, True),
        (("Harga Garam Naik", Mark.TITLE), STORY, False),
    ],
)
def test_whom_the_story_tells_of_signs_nothing(
    line: tuple[str, Mark], story: str, *, signed: bool
) -> None:
    assert signs(line, first=0, story=story) is signed


@pytest.mark.parametrize(
    ("line", "first", "signed"),
    [
        (("Humas Polres Hula", Mark.NAME), 0, True),
        (("Humas Polres Hula", Mark.NAME), -1, False),
        (("redaksi", Mark.WORD), 0, True),
        (("Humas Polres Hula", Mark.CROSSLINK), 0, False),
    ],
)
def test_an_office_for_the_press_signs_as_the_first_line(
    line: tuple[str, Mark], first: int, *, signed: bool
) -> None:
    assert signs(line, first=first) is signed


def test_what_has_a_role_or_is_printed_again_signs_nothing() -> None:
    layout = Layout(-1, None, 1, 1, 2)
    block = block_of(*RINA)
    blocks = [block, block_of(STORY, Mark.PROSE)]
    assert signs_below(blocks, 0, layout, 0)
    block.dismiss(Reason.REPEATED)
    assert not signs_below(blocks, 0, layout, 0)
    block.settle(Role.CAPTION)
    assert not signs_below(blocks, 0, layout, 0)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Rina Wulandari, Hamid Fauzi", True),
        ("Rina Wulan Sari Putri", True),
        ("Rina Wulan Sari Putri Ayu", False),
        ("Banjir Surut, Warga Hula Raya Mulai Bersihkan Rumah", False),
    ],
)
def test_people_have_few_words_each(text: str, *, people: bool) -> None:
    assert are_people(block_of(text, Mark.NAME)) is people
    assert not are_people(block_of(text, Mark.TITLE))


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Rina Wulandari | Kabar", True),
        ("Rina | Kabar", False),
        ("Rina Wulandari |", False),
        ("Rina Wulandari", False),
        ("Rina Wulandari | Kabar | Nusa", False),
        ("Garam naik | Kabar", False),
    ],
)
def test_a_whole_name_and_one_outlet_stand_at_a_bar(text: str, *, barred: bool) -> None:
    assert is_barred(text) is barred


# --- titles ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "others", "other_form"),
    [
        ("Nelayan Menambat Perahu, Kamis (19/12/2019)", [], True),
        ("Nelayan Menambat Perahu (Rina)", [], False),
        ("Harga Garam |", ["Gula |"], True),
        ("Harga Garam |", ["Gula"], False),
        ("Home / Ekonomi", [], True),
        ("Hula / Ekonomi", [], False),
        ("3.Nasi Bakar", ["4.Nasi Uduk"], True),
        ("3.Nasi Bakar", ["2.Nasi Uduk"], True),
        ("3.Nasi Bakar", ["5.Nasi Uduk"], False),
        ("3.Nasi Bakar", ["4)Nasi Uduk"], False),
        ("3 Nasi Bakar", ["4 Nasi Uduk"], False),
        ("Harga Garam Naik", ["Gula |"], False),
    ],
)
def test_a_cell_a_path_a_day_and_an_entry_are_no_headline(
    text: str, others: list[str], *, other_form: bool
) -> None:
    blocks = [block_of(line, Mark.TITLE) for line in (text, *others)]
    assert has_other_form(blocks, 0) is other_form


@pytest.mark.parametrize(
    ("text", "title", "site"),
    [
        (f"{LINK} | Kabar Nusa", LINK, True),
        (f"{LINK} | Kabar Nusa Raya Hula", LINK, True),
        (f"{LINK} | Kabar Nusa Raya Hula Lama", LINK, False),
        (f"{LINK} kabar nusa", LINK, False),
        (LINK, LINK, False),
        ("Garam Hula Raya Naik | Kabar", "Garam Hula Raya Naik", True),
        ("Garam Hula Naik | Kabar", "Garam Hula Naik", False),
        (f"Gula Naik {LINK} | Kabar", LINK, False),
    ],
)
def test_a_browser_shows_a_title_and_the_sites_short_name(
    text: str, title: str, *, site: bool
) -> None:
    assert names_site(text, title) is site


@pytest.mark.parametrize(
    ("lines", "listed"),
    [
        ([("Berita Lain", Mark.RAIL), (LINK, Mark.TITLE)], True),
        ([("Berita Lain", Mark.RAIL), ("Harga Garam Naik Lagi", Mark.TITLE)], False),
        ([("Berita Lain", Mark.RAIL), ("Harga Garam Hula Naik Lagi", Mark.TITLE)], True),
        ([("Breaking News:", Mark.TITLE), (LINK, Mark.TITLE)], True),
        ([("Breaking News:", Mark.CODE), (LINK, Mark.TITLE)], True),
        ([("Breaking News", Mark.TITLE), (LINK, Mark.TITLE)], True),
        ([("Kabar", Mark.PROSE), (LINK, Mark.TITLE)], False),
        ([("Berita Lain", Mark.RAIL), *[(LINK, Mark.TITLE)] * 6], True),
        ([("Berita Lain", Mark.RAIL), *[(LINK, Mark.TITLE)] * 7], False),
        ([("Kabar", Mark.PROSE), (f"13:59 {LINK}", Mark.TITLE)], True),
    ],
)
def test_a_long_title_below_a_lists_heading_is_listed(
    lines: list[tuple[str, Mark]], *, listed: bool
) -> None:
    blocks = [block_of(*line) for line in lines]
    assert is_listed(blocks, len(blocks) - 1) is listed


@pytest.mark.parametrize(
    ("text", "clocked"),
    [("13:59 Truk", True), ("13.59 WIB Truk", True), ("13:59 truk", False), ("Truk 13:59", False)],
)
def test_a_clock_opens_a_lists_entry(text: str, *, clocked: bool) -> None:
    assert is_clocked(text) is clocked


def test_who_paid_and_sections_in_a_row() -> None:
    assert is_made_by("Dipersembahkan oleh Bank Bahari")
    assert not is_made_by("Dipersembahkan Bank Bahari")
    assert not is_made_by("Bank Bahari Dipersembahkan oleh Rina")
    assert are_sections("Berita Ekonomi Garam")
    assert not are_sections("Berita Ekonomi Garam Hula")
    assert not are_sections("Berita Ekonomi garam")
    assert not are_sections("Berita")


WORDS = frozenset({"garam"})


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("Bupati Kunjungi Pasar ke di Lamba", True),
        ("Bupati Kunjungi ikan ke di Lamba", False),
        ("Bupati Kunjungi Garam ke di Lamba", False),
        ("Bupati Kunjungi Pasar di Lamba", False),
        ("Bupati Kunjungi Pasar ke di Lamba:", False),
        ("7 Bupati Kunjungi Pasar ke di Lamba", False),
    ],
)
def test_another_storys_title_has_four_telling_words(text: str, *, elsewhere: bool) -> None:
    assert leads_elsewhere(text, WORDS) is elsewhere
    assert not leads_elsewhere(text, frozenset())


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("→ Harga Garam Naik Lagi", True),
        ("→ Harga Garam Naik", False),
        ("→ Harga Garam Naik Lagi.", False),
        ("→ harga garam naik lagi", False),
        ("Harga → Garam Naik Lagi", False),
    ],
)
def test_an_arrow_leads_to_a_title_of_four_words(text: str, *, leads: bool) -> None:
    assert is_arrow_link(text) is leads


TITLES = "Harga Garam Naik Lagi dan Gula Turun "


@pytest.mark.parametrize(
    ("text", "mark", "titles"),
    [
        ((TITLES * 4)[:121].rstrip(), Mark.PROSE, True),
        ((TITLES * 4)[:120].rstrip(), Mark.PROSE, False),
        ((TITLES * 4)[:121].rstrip(), Mark.TITLE, True),
        ((TITLES * 4)[:121].rstrip(), Mark.NAME, False),
        ((TITLES * 4)[:120] + ".", Mark.PROSE, False),
        ((TITLES * 4)[:121].rstrip().title(), Mark.PROSE, False),
        ((TITLES * 4)[:113] + " menatap", Mark.PROSE, False),
        ((TITLES * 4)[:121].rstrip().lower(), Mark.PROSE, False),
    ],
)
def test_titles_in_a_row_have_no_verb(text: str, mark: Mark, *, titles: bool) -> None:
    assert is_titles(block_of(text, mark)) is titles


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Menteri Agama mengatakan:", True),
        ("Menteri Agama mengatakan", False),
        ("Berikut:", True),
        ("Garam:", False),
        ("Berikut garam:", True),
        ("Garam bisa naik:", True),
        ("Bisa naik garam:", False),
        ("Harga naik lagi. Rincian:", True),
        ("Harga naik. Rincian:", False),
        ("Harga Naik Lagi. Rincian:", False),
    ],
)
def test_a_colon_announces_by_a_word_or_a_sentence(text: str, *, said: bool) -> None:
    assert announces(text) is said
