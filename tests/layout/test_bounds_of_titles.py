"""What a title is that is no headline: a button, a menu, somebody's line, a count, a path."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.reasons import Story, has_reason
from inakoran_extract.layout.titles import (
    has_other_form,
    is_author,
    is_bare_name,
    is_button,
    is_menu,
    is_post,
    is_same,
    is_speaker,
    is_stamped,
    is_stopped_title,
    next_said,
    signs,
)

TITLE = "Harga Garam Naik Lagi di Hula"


def page(*lines: tuple[Mark, str]) -> list[Block]:
    return [block_of(text, mark) for mark, text in lines]


@pytest.mark.parametrize(("buttons", "place"), [(0, 1), (29, 30), (30, -1)])
def test_the_next_line_is_behind_29_buttons_at_most(buttons: int, place: int) -> None:
    blocks = [block_of(TITLE, Mark.TITLE)]
    blocks += [block_of("Bagikan", Mark.BOILERPLATE) for _ in range(buttons)]
    blocks.append(block_of(TITLE, Mark.TITLE))
    assert next_said(blocks, 0) == place
    assert next_said(blocks, len(blocks) - 1) == -1
    assert next_said(blocks, 0, -1) == -1


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Wartawan Kabarnusa.com", True),
        ("Wartawan BBC News Indonesia Raya", True),
        ("Wartawan Garam Hula", False),
        ("Garam Kabarnusa.com", False),
        ("Wartawan", False),
    ],
)
def test_a_job_at_an_outlet_is_a_post(text: str, *, post: bool) -> None:
    assert is_post(text) is post


@pytest.mark.parametrize(
    ("lines", "place", "author"),
    [
        ([(Mark.NAME, "Dita Larasati (Kabarnusa.com)")], 0, True),
        ([(Mark.NAME, "Dita Larasati (Hula)")], 0, False),
        ([(Mark.NAME, "Garam (Kabarnusa.com)")], 0, False),
        ([(Mark.NAME, "Dita Larasati"), (Mark.LABEL, "Reporter")], 0, True),
        ([(Mark.NAME, "Dita Larasati"), (Mark.NAME, "Reporter")], 0, False),
        ([(Mark.NAME, "Wahyu Setiaji,"), (Mark.NAME, "Dita Larasati")], 1, True),
        ([(Mark.NAME, "Garam,"), (Mark.NAME, "Dita Larasati")], 1, False),
    ],
)
def test_an_author_is_told_by_what_stands_beside(
    lines: list[tuple[Mark, str]], place: int, *, author: bool
) -> None:
    assert is_author(page(*lines), place) is author


@pytest.mark.parametrize(
    ("above", "text", "below", "signed"),
    [
        ((Mark.SOURCE, "Sumber: BPS"), "Rina Wulandari", Mark.WORD, True),
        ((Mark.LABEL, "Penulis"), "Rina Wulandari", Mark.WORD, True),
        ((Mark.TITLE, "Harga Garam Naik Lagi Hula"), "Garam Hula Lama Baru", Mark.TIME, True),
        ((Mark.TITLE, "Harga Garam Naik Hula"), "Garam Hula Lama Baru", Mark.TIME, False),
        ((Mark.TITLE, "Harga Garam Naik Lagi Hula"), "Garam Hula Lama Baru Tua", Mark.TIME, False),
        ((Mark.TITLE, "Harga Garam Naik Lagi Hula"), "Garam Hula Lama Baru", Mark.WORD, False),
        ((Mark.TITLE, "Harga Garam Naik"), "Penulis: Rina Wulandari", Mark.WORD, True),
        ((Mark.TITLE, "Harga Garam"), "Penulis: Rina Wulandari", Mark.WORD, False),
    ],
)
def test_a_name_below_a_title_signs(
    above: tuple[Mark, str], text: str, below: Mark, *, signed: bool
) -> None:
    mark = Mark.TITLE if ":" in text else Mark.NAME
    assert signs(page(above, (mark, text), (below, "garam")), 1) is signed


@pytest.mark.parametrize(
    ("text", "bare"), [("Rina Putri Ayu Dewi", True), ("Rina Putri Ayu Dewi Sari Lama", False)]
)
def test_a_bare_name_has_four_words(text: str, *, bare: bool) -> None:
    assert is_bare_name(text) is bare


@pytest.mark.parametrize(
    ("text", "button"),
    [("Share Garam", True), ("Share Garam Hula", False), ("Share Print Garam Hula", True)],
)
def test_half_of_a_buttons_words_say_so(text: str, *, button: bool) -> None:
    assert is_button(block_of(text, Mark.TITLE)) is button


@pytest.mark.parametrize(
    ("text", "menu"),
    [
        ("HOME GARAM", True),
        ("#BanjirDemak #Lebaran", True),
        ("Jakarta Surabaya", True),
        ("Ekonomi Jakarta", True),
        ("Jakarta Garam", False),
    ],
)
def test_a_menus_words_are_places_and_sections(text: str, *, menu: bool) -> None:
    assert is_menu(text) is menu


@pytest.mark.parametrize(("letters", "stops"), [(130, True), (131, False)])
def test_a_title_that_stops_has_130_letters_at_most(letters: int, *, stops: bool) -> None:
    title = f"{TITLE}{' Garam' * 30}"[: letters - 2] + "A."
    assert is_stopped_title(page((Mark.PROSE, title)), 0) is stops


@pytest.mark.parametrize(
    ("text", "stamped"),
    [
        ("17 hours ago 6", True),
        ("7 Cara Menyimpan Garam", False),
        ("Rina W diperbarui 13 Jul 2024, 09:30", True),
        ("Rina W lagi diperbarui 13 Jul 2024, 09:30", False),
        ("Rina W 13 Jul 2024", True),
        ("Rina W diperbarui 13 Jul 2024", False),
    ],
)
def test_a_name_beside_a_time_is_a_stamp(text: str, *, stamped: bool) -> None:
    assert is_stamped(text) is stamped


@pytest.mark.parametrize(
    ("title", "other", "same"),
    [
        ("Lagu <i>Garam</i>", "Lagu Garam", True),
        ("Lagu Garam", "Lagu <i>Garam</i>", True),
        ("Lagu Garam", "Lagu Garam Hula", False),
    ],
)
def test_markup_makes_no_other_title(title: str, other: str, *, same: bool) -> None:
    assert is_same(title, other) is same


@pytest.mark.parametrize(
    ("lines", "other"),
    [
        (["Harga Garam |", "Gula |"], True),
        (["Harga Garam |", "Gula"], False),
        (["3.Nasi Bakar", "4.Sate"], True),
        (["3.Nasi Bakar", "2.Sate"], True),
        (["3.Nasi Bakar", "5.Sate"], False),
        (["Home / Ekonomi"], True),
        (["Harga Garam, Kamis (19/12/2019)"], True),
        (["Harga Garam (Hula)"], False),
    ],
)
def test_cells_paths_and_entries_are_no_headlines(lines: list[str], *, other: bool) -> None:
    assert has_other_form(page(*((Mark.TITLE, line) for line in lines)), 0) is other


@pytest.mark.parametrize(
    ("text", "below", "speaks"),
    [
        ("Bupati Rina", '"Kami Tak Mundur"', True),
        ("Bupati Rina", '"Kami Mundur"', False),
        ("Bupati Rina", '"Kami Tak Mundur', False),
        ("Bupati Rina", 'Kami Tak Mundur"', False),
        ("harga garam", '"Kami Tak Mundur"', False),
    ],
)
def test_who_speaks_stands_above_what_is_said(text: str, below: str, *, speaks: bool) -> None:
    assert is_speaker(text, below) is speaks


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("harga garam", True),
        ("harga", False),
        ("hargany garamku", True),
    ],
)
def test_a_story_tells_of_a_title_by_two_words(story: str, *, told: bool) -> None:
    assert (
        Story([story]).tells("Harga Garam di Hula" if "ny" not in story else "Harga Garam") is told
    )
    assert not Story([story]).tells("Harga Gula Pasir Lama Sekali")


@pytest.mark.parametrize(
    ("above", "title", "headed"),
    [
        (None, f"Harga garam naik{' di hula' * 30}"[:150], True),
        (None, f"Harga garam naik{' di hula' * 30}"[:151], False),
        (None, f"JAKARTA harga garam naik{' di hula' * 30}"[:120], False),
        (None, "garam naik lagi", True),
        ("Harga garam di hula naik", "garam naik lagi", False),
        ("Harga garam hula naik", "garam naik lagi", True),
        ("Harga garam di hula naik.", "garam naik lagi", True),
        ("Harga garam di hula naik", "Garam naik lagi", True),
        ("Harga Garam Hula Naik Lagi", "garam naik lagi", True),
        (None, "sudah tiga kali garam naik,” katanya", False),
    ],
)
def test_a_cut_sentence_is_no_headline(above: str | None, title: str, *, headed: bool) -> None:
    blocks = page((Mark.TITLE, above)) if above else []
    blocks += page((Mark.TITLE, title))
    place = len(blocks) - 1
    assert has_reason(blocks, place, place + 1, Story(["garam"])) is headed
