"""Whether a head signs, where comments and indexes begin, and which teasers lead to a story."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.credits import Picture
from inakoran_extract.layout.boxes import Run, leave_titles
from inakoran_extract.layout.bylines import _is_signed
from inakoran_extract.layout.comments import _is_button, _is_head_below
from inakoran_extract.layout.leads import join_tight
from inakoran_extract.layout.teasers import is_headed_as_index
from inakoran_extract.layout.titles import is_sourced
from inakoran_extract.layout.unmask import _dismiss_teasers
from inakoran_extract.model import Author, Reason, Role

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa."
TITLE = ("Bupati Resmikan Gudang Garam", Mark.TITLE)
TOLD = (STORY, Mark.PROSE)
RINA = Signed((Author("Rina Wulandari", None),))


@pytest.mark.parametrize(
    ("text", "role", "cuts", "found", "signed"),
    [
        ("Rina Wulandari", Role.BYLINE, (), RINA, True),
        ("Redaksi", Role.BYLINE, (), Signed(()), False),
        ("Rina Wulandari", Role.CAPTION, (), RINA, False),
        ("Penulis", Role.BYLINE, (), None, False),
        ("Rina - 2 Mei 2026", Role.BYLINE, ((7, Role.TIMESTAMP),), None, True),
        ("2 Mei 2026 Rina", Role.TIMESTAMP, ((11, Role.BYLINE),), None, True),
        ("Jurnalis - 2 Mei 2026", Role.BYLINE, ((11, Role.TIMESTAMP),), None, False),
        ("2 Mei 2026", Role.TIMESTAMP, (), None, False),
    ],
)
def test_who_is_named_in_a_byline_signs(
    text: str,
    role: Role,
    cuts: tuple[tuple[int, Role], ...],
    found: Signed | None,
    *,
    signed: bool,
) -> None:
    block = block_of(text, Mark.NAME, found=found)
    block.settle(role, *cuts)
    assert _is_signed(block) is signed


def marked(*marks: Mark, found: Reason | None = None) -> list[Block]:
    """Return a comments' heading and what stands below it."""
    below = [block_of("Garam", mark, found=found) for mark in marks]
    return [block_of("Komentar", Mark.COMMENTS), *below]


@pytest.mark.parametrize(
    ("marks", "dated", "below"),
    [
        ([Mark.DATELINE], True, True),
        ([Mark.OPENING], True, True),
        ([Mark.TITLE, Mark.OPENING], True, False),
        ([Mark.TIME], True, False),
        ([Mark.TIME], False, True),
        ([Mark.TITLE, Mark.OPENING], False, True),
        ([Mark.TITLE, Mark.PROSE], False, False),
        ([Mark.TITLE, Mark.TITLE, Mark.TIME], False, True),
        ([Mark.TITLE, Mark.TITLE, Mark.TITLE, Mark.TIME], False, False),
    ],
)
def test_a_head_goes_on_below_a_count_of_comments(
    marks: list[Mark], *, dated: bool, below: bool
) -> None:
    assert _is_head_below(marked(*marks), 0, dated=dated) is below


@pytest.mark.parametrize(
    ("title", "left"), [("Harga Pala Naik Lagi", True), ("Harga Pala Naik", False)]
)
def test_an_item_of_some_words_below_a_list_is_a_title(title: str, *, left: bool) -> None:
    blocks = [block_of(title, Mark.ITEM), block_of("Harga pala naik.", Mark.PROSE)]
    assert (leave_titles(blocks, Run(0, 1, 1)).start == 1) is left


@pytest.mark.parametrize(
    ("marks", "found", "button", "inside"),
    [
        ([Mark.BOILERPLATE], Reason.SHARE, True, True),
        ([Mark.COMMENTS], None, True, True),
        ([Mark.PROSE, Mark.COMMENTS], None, False, False),
        ([Mark.BOILERPLATE], Reason.COUNTER, True, False),
        ([Mark.CAPTION], None, True, False),
        ([Mark.OPENING], None, True, False),
        ([Mark.TITLE], None, False, False),
    ],
)
def test_a_heading_among_buttons_is_one(
    marks: list[Mark], found: Reason | None, *, button: bool, inside: bool
) -> None:
    blocks = marked(*marks, found=found)
    assert _is_button(blocks, 0, story_above=False) is button
    assert _is_button(blocks, 0, story_above=True) is inside


@pytest.mark.parametrize(
    ("headline", "role", "rows", "index"),
    [
        ("Arsip: Garam", Role.HEADLINE, 1, True),
        ("Arsip: Garam", Role.KICKER, 1, False),
        ("Gudang Garam", Role.HEADLINE, 1, False),
        ("Arsip: Garam", Role.HEADLINE, 2, False),
    ],
)
def test_an_indexs_headline_has_no_story_below(
    headline: str, role: Role, rows: int, *, index: bool
) -> None:
    blocks = [block_of(headline, Mark.TITLE, role)]
    blocks += [block_of(*TOLD, Role.BODY) for _ in range(rows)]
    assert is_headed_as_index(blocks) is index


def test_a_pictures_source_stands_beside_it() -> None:
    source, line = block_of("Sumber: X", Mark.SOURCE), block_of(*TITLE)
    assert is_sourced([source, line], 1)
    assert is_sourced([line, source], 0)
    assert not is_sourced([line, block_of(*TOLD), source], 0)
    assert not is_sourced([source, block_of(*TOLD), line], 2)


@pytest.mark.parametrize(
    ("shown", "tight", "joined"),
    [
        (("Petani menata garam di tambak", Mark.TITLE), (False, True), True),
        (("Petani menata garam di tambak.", Mark.PROSE), (False, True), True),
        (("Petani Menata Garam di Tambak", Mark.TITLE), (False, True), False),
        (("Petani menata garam di tambak", Mark.ITEM), (False, True), False),
        (("Petani menata garam di tambak", Mark.TITLE), (True, True), False),
        (("Petani menata garam di tambak", Mark.TITLE), (False, False), False),
    ],
)
def test_words_tight_to_a_credit_are_its_captions(
    shown: tuple[str, Mark], tight: tuple[bool, bool], *, joined: bool
) -> None:
    blocks = [
        block_of(*TOLD),
        block_of(*shown, tight=tight[0]),
        block_of("Foto oleh: Rina", Mark.BYLINE, tight=tight[1]),
        block_of(*TOLD),
    ]
    assert join_tight(blocks, 2) is joined
    assert (blocks[1].mark is Mark.CAPTION) is joined
    assert blocks[2].found == (Picture(None, "Rina") if joined else None)


MORE = ("Selengkapnya", Mark.BOILERPLATE)
CUT = ("Petani mulai panen… Selengkapnya", Mark.PROSE)


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        ([CUT, CUT], "__"),
        ([CUT], "p"),
        ([("Berita Lain", Mark.RAIL), CUT], "R_"),
        ([("Berita Lain", Mark.TITLE), CUT], "sp"),
        ([TITLE, TOLD, MORE, TITLE, TOLD, MORE], "______"),
        ([TITLE, TOLD, MORE], "sp_"),
        ([TOLD, TOLD, MORE, TOLD, TOLD, MORE], "pp_pp_"),
        ([TITLE, TITLE, MORE, TITLE, TITLE, MORE], "ss_ss_"),
    ],
)
def test_what_leads_to_its_rest_is_another_storys(
    lines: list[tuple[str, Mark]], marks: str
) -> None:
    blocks = [block_of(*line) for line in lines]
    for block in blocks:
        if block.mark is Mark.BOILERPLATE:
            block.found = Reason.NAVIGATION
    _dismiss_teasers(blocks)
    assert "".join(block.mark for block in blocks) == marks
