"""How many lines or words a step of the layout looks at: one more, and it says something else."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.bylines import _read_signed
from inakoran_extract.layout.datelines import _has_acronym
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.headline import _above_its_deck, _find_labelled, _first_copy
from inakoran_extract.layout.lead_ins import is_counted_row, is_lead_in, is_step
from inakoran_extract.layout.leads import _begins_story, begins_below
from inakoran_extract.layout.loose import _is_asked, _is_called, _settle_titles
from inakoran_extract.layout.pictures import _is_near_copy
from inakoran_extract.layout.reasons import Story
from inakoran_extract.layout.settle import _last_picture, _settle_headline_below, _settle_rest
from inakoran_extract.layout.site_lines import _heads_comments, _is_inside
from inakoran_extract.layout.support import _is_below_day, _is_below_headline
from inakoran_extract.layout.unmask import _is_above_dateline
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Author, Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa."
TITLE = "Bupati Resmikan Gudang Garam"
SIGNS = {Role.RELATED: "r", Role.SUBHEADING: "h", Role.BOILERPLATE: "-"}
DAY = "2 November 2026"


def titles(*texts: str, mark: Mark = Mark.TITLE) -> list[Block]:
    return [block_of(text, mark) for text in texts]


# --- a head below its story ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "between", "headed"),
    [
        ("Petani Pesisir Menata Tambak", 0, True),
        ("Petani Menunggu Kapal Karung", 0, False),
        ("Petani Menunggu Kapal Tambak", 0, True),
        ("Petani Pesisir", 0, False),
        ("Petani Pesisir Menata Tambak", 1, True),
        ("Petani Pesisir Menata Tambak", 2, False),
    ],
)
def test_a_headline_below_its_story_stands_near_its_date(
    title: str, between: int, *, headed: bool
) -> None:
    blocks = [block_of(STORY, Mark.PROSE, Role.BODY), *titles(title)]
    blocks += [block_of("Oleh: Rina", Mark.BYLINE, Role.BYLINE) for _ in range(between)]
    blocks.append(block_of(DAY, Mark.DAY, Role.TIMESTAMP))
    _settle_headline_below(blocks, 0)
    assert (blocks[1].role is Role.HEADLINE) is headed


def test_who_signs_below_a_story_is_no_headline() -> None:
    name = block_of("Oleh: Rina Pesisir Menata", Mark.NAME)
    day = block_of(DAY, Mark.DAY, Role.TIMESTAMP)
    _settle_headline_below([block_of(STORY, Mark.PROSE, Role.BODY), name, day], 0)
    assert name.role is Role.BOILERPLATE


@pytest.mark.parametrize(("between", "signed"), [(11, True), (12, False)])
def test_an_editor_without_a_colon_is_named_near_the_story_s_end(
    between: int, *, signed: bool
) -> None:
    blocks = [block_of(STORY, Mark.PROSE, Role.BODY)]
    blocks += [block_of("Bagikan", Mark.BOILERPLATE) for _ in range(between)]
    found = Signed((Author("Rina Wulandari", "editor"),))
    blocks.append(block_of("Editor Rina Wulandari", Mark.BYLINE, found=found))
    _settle_rest(blocks, Layout(-1, None, 0, 0, len(blocks)), 1)
    assert (blocks[-1].role is Role.BYLINE) is signed


def test_a_gallery_ends_behind_its_last_picture() -> None:
    blocks = [block_of("Garam", Mark.CAPTION, Role.CAPTION), *titles(TITLE)]
    assert _last_picture(blocks) == 1
    assert _last_picture(blocks[1:]) == 1


# --- titles and headlines --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "roles"),
    [
        (["Sorotan", TITLE, TITLE, "Gudang Roboh"], "-rrh"),
        (["Sorotan Kabar Hula", TITLE, TITLE, TITLE], "-rrr"),
        (["Sorotan Kabar Desa Hula", TITLE, TITLE, "Gudang Roboh"], "---?"),
        (["Sorotan", TITLE, "Gudang Garam Roboh", TITLE], "---?"),
        (["Sorotan", "Gudang Garam Roboh", TITLE, TITLE], "---?"),
        (["Sorotan", TITLE, TITLE, "Gudang Garam Hula Roboh"], "-rrr"),
        (["Sorotan", TITLE, TITLE, "Gudang Garam Roboh"], "-rrh"),
    ],
)
def test_a_word_or_two_head_titles_of_other_stories(texts: list[str], roles: str) -> None:
    run = titles(*texts)
    left = _settle_titles(run)
    assert len(left) == roles.count("h") + roles.count("?")
    told = [SIGNS[block.role] for block in run]
    assert "".join(told[: len(run) - len(left)]) == roles.rstrip("h?")


@pytest.mark.parametrize(("letters", "first"), [(250, 0), (251, 2)])
def test_a_headline_is_printed_twice_around_a_deck(letters: int, first: int) -> None:
    deck = f"Petani menata {'a' * (letters - 15)}."
    blocks = [*titles(TITLE), block_of(deck, Mark.PROSE), *titles(TITLE)]
    assert _first_copy(blocks, 2) == first


@pytest.mark.parametrize(
    ("title", "credit", "below", "found"),
    [
        ("Petani Menata Garam Hula", None, Mark.DAY, 0),
        ("Petani Menata Garam", None, Mark.DAY, -1),
        ("Petani menata garam Hula", None, Mark.DAY, -1),
        ("Petani Menata Garam Hula", "ANTARA", Mark.DAY, -1),
        ("Petani Menata Garam Hula", None, Mark.TITLE, -1),
    ],
)
def test_a_gallerys_headline_has_a_captions_label(
    title: str, credit: str | None, below: Mark, found: int
) -> None:
    caption = block_of(f"Foto: {title}", Mark.CAPTION, found=Picture(title, credit))
    blocks = [caption, block_of(DAY, below), block_of(STORY, Mark.PROSE)]
    assert _find_labelled(blocks, 0, 3) == found
    caption.mark = Mark.TITLE
    assert _find_labelled(blocks, 0, 3) == -1


@pytest.mark.parametrize(
    ("above", "below", "deck"),
    [
        ("Petani Garam Menata Tambak Desa", "Harga naik lagi", True),
        ("Petani Garam Menata Tambak", "Harga naik lagi", False),
        ("Bupati Resmikan Gudang Kapal Baru", "Harga naik lagi", False),
        ("PETANI GARAM MENATA TAMBAK DESA", "Harga naik lagi", True),
        ("PETANI GARAM MENATA TAMBAK DESA", "Harga Naik Lagi", False),
    ],
)
def test_a_title_that_the_story_tells_is_no_kicker(above: str, below: str, *, deck: bool) -> None:
    blocks = titles(above, below)
    assert _is_below_headline(blocks, 0, 1, Story([STORY])) is deck


@pytest.mark.parametrize(
    ("motto", "title", "headed"),
    [
        ("Suara warga desa", "Petani Garam Menata Tambak Desa", True),
        ("Suara warga desa", "Petani Garam Menata Tambak", False),
        ("Suara warga desa", "Petani garam menata tambak desa", False),
        ("Suara Warga Desa", "Petani Garam Menata Tambak Desa", False),
        ("Petani garam pesisir menata tambak", "Petani Garam Menata Kapal Baru", False),
    ],
)
def test_a_title_stands_between_its_day_and_its_story(
    motto: str, title: str, *, headed: bool
) -> None:
    day = block_of(DAY, Mark.DAY)
    blocks = [*titles(motto), day, *titles(title)]
    assert _is_below_day(blocks, 2, Story([STORY])) is headed
    assert not _is_below_day(blocks[1:], 1, Story([STORY]))


@pytest.mark.parametrize(
    ("below", "begins"),
    [
        ("Bupati meresmikan gudang garam di Hula.", True),
        ("Bupati datang ke gudang di Hula.", True),
        ("Warga menunggu kapal di Hula.", False),
        ("Bupati itu meresmikan gudang garam di Hula.", False),
        # It says so in its first twelve words.
        (f"{'Warga ' * 9}bupati gudang garam.", True),
        (f"{'Warga ' * 11}bupati gudang garam.", False),
    ],
)
def test_a_story_begins_below_what_says_less_of_the_headline(below: str, *, begins: bool) -> None:
    blocks = [*titles(TITLE), *titles("Petani menata garam.", below, mark=Mark.PROSE)]
    assert begins_below(blocks, 1, 0) is begins
    assert not begins_below(blocks, 1, -1)


def test_a_story_does_not_begin_below_what_says_as_much_of_the_headline() -> None:
    said = "Bupati datang ke gudang."
    blocks = [*titles(TITLE), *titles(said, "Bupati tiba di gudang.", mark=Mark.PROSE)]
    assert not begins_below(blocks, 1, 0)
    blocks = [*titles(TITLE), *titles(said, "Bupati tiba di gudang garam.", mark=Mark.PROSE)]
    assert begins_below(blocks, 1, 0)


# --- lines beside others ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "copy"),
    [
        ("Petani menata garam di tambak desa Hula.", True),
        ("Petani menata garam di tambak putih desa Hula.", True),
        ("Petani menata garam di tambak putih lama desa Hula.", True),
        ("Petani menata garam di tambak putih lama baru desa Hula.", False),
        ("Petani menata garam di tambak desa Bere.", False),
        ("Petani menata garam di tambak Hula desa Hula lama.", False),
        ("Nelayan menata garam di tambak desa Hula.", False),
    ],
)
def test_a_copy_has_two_words_more_at_most(second: str, *, copy: bool) -> None:
    first = block_of("Petani menata garam di tambak desa Hula.", Mark.PROSE)
    assert _is_near_copy(first, block_of(second, Mark.PROSE, tight=True)) is copy
    assert not _is_near_copy(first, block_of(second, Mark.PROSE))


@pytest.mark.parametrize(
    ("buttons", "found", "stands"),
    [
        (1, Origin("KUPANG", "Kabar", 9), True),
        (2, Origin("KUPANG", "Kabar", 9), False),
        (0, Origin("Rina Wulandari", "Kabar", 9), False),
        (0, None, False),
    ],
)
def test_a_heads_dateline_stands_within_three_lines(
    buttons: int, found: Origin | None, *, stands: bool
) -> None:
    name = block_of(
        "Rina Wulandari, Kabar", Mark.DATELINE, found=Origin("Rina Wulandari", "Kabar", 21)
    )
    below = [block_of("Bagikan", Mark.BOILERPLATE) for _ in range(buttons + 1)]
    blocks = [name, *below, block_of(STORY, Mark.OPENING, found=found)]
    assert _is_above_dateline(blocks, 0) is stands


CLOSED = f"{STORY} (rin/dew)"


@pytest.mark.parametrize(
    ("below", "inside"),
    [
        ([(CLOSED, Mark.PROSE)], True),
        ([(TITLE, Mark.TITLE), (CLOSED, Mark.PROSE)], True),
        ([(STORY, Mark.PROSE), ("(rin/dew)", Mark.SIGNOFF)], True),
        ([("(rin/dew)", Mark.SIGNOFF), (CLOSED, Mark.PROSE)], False),
        ([("Berita Lain", Mark.RAIL), (CLOSED, Mark.PROSE)], False),
        ([(STORY, Mark.PROSE)], False),
        ([*[(TITLE, Mark.TITLE)] * 28, (CLOSED, Mark.PROSE)], True),
        ([*[(TITLE, Mark.TITLE)] * 29, (CLOSED, Mark.PROSE)], False),
    ],
)
def test_a_lists_heading_in_a_story_has_its_end_below(
    below: list[tuple[str, Mark]], *, inside: bool
) -> None:
    for above, told in ((STORY, True), (CLOSED, False)):
        blocks = [block_of(above, Mark.PROSE), *titles("Berita Kota")]
        blocks += [block_of(*line) for line in below]
        assert _is_inside(blocks, 1) is (inside and told)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Tanggapan Pembaca (3)", True),
        ("Tanggapan", False),
        ("Tanggapan Bupati Hula", False),
        ("Pembaca Setia", False),
    ],
)
def test_words_that_ask_for_comments_head_them(text: str, *, heads: bool) -> None:
    assert _heads_comments(text) is heads


@pytest.mark.parametrize(
    ("text", "above", "called"),
    [
        ("0812-3456", "Hubungi:", True),
        ("0812-3456", "Hubungi", False),
        ("0812-3456 (Rina)", "Hubungi:", False),
    ],
)
def test_a_number_below_a_colon_is_called(text: str, above: str, *, called: bool) -> None:
    assert _is_called(text, block_of(above, Mark.PROSE)) is called
    assert not _is_called(text, None)


@pytest.mark.parametrize(
    ("text", "below", "asked"),
    [
        ("Tanya: Jam berapa?", "Jawab: Pukul tujuh", True),
        ("Tanya: Jam tujuh", "Jawab: Pukul tujuh", False),
        ("Jam berapa?", "Jawab: Pukul tujuh", False),
        ("Tanya: Jam berapa?", "Pukul tujuh", False),
    ],
)
def test_a_labelled_question_has_a_labelled_answer(text: str, below: str, *, asked: bool) -> None:
    blocks = titles(text, below)
    walk = Walk(blocks, 0, 2, Layout(-1, None, 0, 0, 2))
    walk.place = 1
    assert _is_asked(walk, blocks[0]) is asked


@pytest.mark.parametrize(
    ("text", "above", "told"),
    [
        ("Unduh aplikasi Gudang Garam di ponsel.", 0, True),
        ("Unduh aplikasi Gudang Garam di ponsel.", 4, True),
        ("Unduh aplikasi Gudang Garam di ponsel.", 6, False),
        ("Unduh aplikasi Kapal di ponsel.", 0, False),
        ("Unduh aplikasi Gudang Garam di ponsel", 0, False),
        ("Unduh aplikasi Gudang Garam kami.", 0, False),
    ],
)
def test_a_step_names_what_the_headline_does(text: str, above: int, *, told: bool) -> None:
    call = block_of(text, Mark.BOILERPLATE, found=Reason.FOLLOW, inside=True)
    head = titles(*["Bagikan"] * above, mark=Mark.BOILERPLATE)
    blocks = [*head, *titles(TITLE), call, block_of(STORY, Mark.PROSE)]
    assert is_step(blocks, above + 1) is told
    call.inside = False
    assert not is_step(blocks, above + 1)


@pytest.mark.parametrize(
    ("above", "text", "row"),
    [
        ("Wasit: Rina", "Penonton: 12.000", True),
        ("Wasit Rina", "Penonton: 12.000", False),
        ("Wasit: Rina", "12.000 penonton", False),
    ],
)
def test_a_count_among_rows_is_one(above: str, text: str, *, row: bool) -> None:
    count = block_of(text, Mark.BOILERPLATE, found=Reason.COUNTER, inside=True)
    blocks = [*titles(above), count, block_of(STORY, Mark.PROSE)]
    assert is_counted_row(blocks, 1) is row
    assert not is_counted_row(blocks[:2], 1)


@pytest.mark.parametrize(
    ("text", "below_date", "elsewhere"),
    [
        ("Menteri Agama mengatakan:", True, True),
        ("Daftar harga garam:", False, False),
        ("Harga naik lagi. Benarkah?", True, False),
        ("Benarkah harga naik?", False, False),
    ],
)
def test_a_lead_in_is_told_by_its_words(text: str, *, below_date: bool, elsewhere: bool) -> None:
    block = block_of(text, Mark.TITLE, inside=True)
    assert is_lead_in(block, begins=True) is below_date
    assert is_lead_in(block, begins=False) is elsewhere
    block.inside = False
    assert not is_lead_in(block, begins=True)


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("suluh KL", True),
        ("suluh K", False),
        ("suluh KLMNO", True),
        ("suluh KLMNOP", False),
        ("suluh kabar KL", True),
        ("suluh kabar nusa KL", False),
        ("SULUH KL", False),
        ("KL", False),
    ],
)
def test_initials_among_other_words_are_an_outlets(name: str, *, acronym: bool) -> None:
    assert _has_acronym(name) is acronym


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Rina Wulan Sari Putri", True),
        ("Rina Wulan Sari Putri Ayu", False),
        ("Oleh Rina Wulan Sari Putri Ayu", True),
    ],
)
def test_right_above_the_date_four_words_sign(text: str, *, signs: bool) -> None:
    assert (_read_signed(text, above_date=True) is not None) is signs
    assert (_read_signed(text, above_date=False) is not None) is text.startswith("Oleh")


@pytest.mark.parametrize(
    ("below", "headline", "begins"),
    [
        ("Gudang garam tersebut dibuka kemarin.", 0, True),
        ("Gudang garam dibuka kemarin.", 0, False),
        # without a headline there is nothing that the line could say again
        ("Gudang garam tersebut dibuka kemarin.", -1, False),
    ],
)
def test_a_first_paragraph_that_lacks_its_stop(below: str, headline: int, *, begins: bool) -> None:
    line = "Gudang garam yang bupati resmikan di pesisir timur desa"
    blocks = [*titles(TITLE, line), block_of(below, Mark.PROSE)]
    assert _begins_story(blocks, 1, headline) is begins


def test_a_title_above_its_deck_is_the_headline() -> None:
    told, deck = "Perajin Akhirnya Buka Gerai Sendiri", "Mengaku Bosan Bergantung pada Tengkulak"
    blocks = titles("Kabar Kota Hula", told, deck)
    assert _above_its_deck(blocks, 2, [0, 1, 2]) == 1
    assert _above_its_deck(blocks, 1, [0, 1, 2]) == 1
    assert _above_its_deck(blocks, 2, [0, 2]) == 2
