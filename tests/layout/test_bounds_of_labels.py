"""How labels find their values, which words below a story are tags, and a page about the site."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.judge import reads_like
from inakoran_extract.layout.labels import settle_label, settle_source
from inakoran_extract.layout.tail import settle_tail
from inakoran_extract.model import Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
RINA = ("Rina Wulandari", Mark.NAME)
CREDIT = ("(ANTARA)", Mark.CREDIT)
WRITER = ("Penulis", Mark.LABEL)
SIGNED = {Role.BYLINE: "y", Role.ATTRIBUTION: "a", Role.TAGS: "g", Role.SIGNOFF: "s"}


def roles(blocks: list[Block]) -> str:
    return "".join(SIGNED.get(block.role, "-") for block in blocks)


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        # `NAMA (Pengamat Pasar)` alone is a title, or a caption.
        ([WRITER, ("Rina Sari (Pengamat)", Mark.TITLE)], "yy"),
        ([WRITER, ("Rina Sari (Pengamat)", Mark.CAPTION)], "yy"),
        ([WRITER, ("Harga naik lagi (lagi)", Mark.TITLE)], "--"),
        ([WRITER, ("Rina Sari", Mark.TITLE)], "--"),
        ([WRITER, RINA, ("Hamid Fauzi (Bogor)", Mark.TITLE)], "yyy"),
        ([WRITER, RINA, ("Hamid Fauzi", Mark.TITLE)], "yy-"),
        ([WRITER, RINA, ("Hamid Fauzi", Mark.NAME)], "yyy"),
        ([WRITER, RINA, ("Hamid Fauzi", Mark.NAME), CREDIT], "yy--"),
        ([WRITER, RINA, ("Hamid Fauzi", Mark.NAME), (STORY, Mark.PROSE)], "yyy-"),
        ([WRITER, (": Rina Sari", Mark.VALUE)], "yy"),
        ([WRITER, (": 2026", Mark.VALUE)], "--"),
        # A table's columns, with a number below them.
        ([WRITER, ("Main", Mark.NAME), ("Poin", Mark.NAME), ("8", Mark.WORD)], "----"),
        ([WRITER, ("Main", Mark.NAME), ("8", Mark.WORD)], "yy-"),
    ],
)
def test_a_labels_value_is_a_name(lines: list[tuple[str, Mark]], signed: str) -> None:
    blocks = [block_of(*line) for line in lines]
    settle_label(blocks, 0, 0, len(blocks))
    assert roles(blocks) == signed


@pytest.mark.parametrize(
    ("lines", "sources"),
    [
        ([("Sumber:", Mark.SOURCE), ("Badan Pusat", Mark.NAME), RINA], "aa-"),
        ([("Sumber:", Mark.SOURCE), ("Badan Pusat", Mark.PROSE)], "a-"),
        ([("Sumber: BPS", Mark.SOURCE), ("Badan Pusat", Mark.NAME)], "a-"),
        ([("Sumber:", Mark.SOURCE), ("BPS", Mark.ITEM), ("BMKG", Mark.ITEM), RINA], "aaa-"),
        ([("Sumber:", Mark.SOURCE), ("BPS", Mark.ITEM), ("Harga naik.", Mark.ITEM)], "aa-"),
        ([("Sumber: BPS", Mark.SOURCE), ("BMKG", Mark.ITEM)], "a-"),
        ([("Sumber:", Mark.SOURCE)], "a"),
    ],
)
def test_a_sources_names_stand_on_its_line_or_below(
    lines: list[tuple[str, Mark]], sources: str
) -> None:
    blocks = [block_of(*line) for line in lines]
    assert settle_source(blocks, 0, len(blocks)) == sources.count("a")
    assert roles(blocks) == sources


def tail(*lines: tuple[str, Mark], found: object = None) -> str:
    """Return what lines below a story are."""
    blocks = [block_of(STORY, Mark.PROSE, Role.BODY), *(block_of(*line) for line in lines)]
    if found is not None:
        blocks[1].found = found
    settle_tail(blocks, 1, Layout(-1, None, 0, 0, len(blocks)))
    return roles(blocks[1:])


INITIALS = ("(mea/mea)", Mark.SIGNOFF)
WORD = ("Garam Hula", Mark.TITLE)
SMALL = ("garam hula", Mark.WORD)


@pytest.mark.parametrize(
    ("lines", "settled"),
    [
        ([INITIALS, WORD, WORD], "sgg"),
        # Below them stands what they head: rows, titles, a button.
        ([INITIALS, WORD, WORD, ("2 jam lalu", Mark.RELATIVE)], "s---"),
        ([INITIALS, WORD, WORD, ("12.034", Mark.CODE)], "s---"),
        ([INITIALS, WORD, WORD, (STORY, Mark.PROSE)], "s---"),
        ([INITIALS, WORD, WORD, ("Hak cipta", Mark.FOOTER)], "sgg-"),
        # Small letters head nothing.
        ([INITIALS, SMALL, SMALL, (STORY, Mark.PROSE)], "sgg-"),
        ([INITIALS, SMALL, WORD, (STORY, Mark.PROSE)], "sg--"),
        ([INITIALS, *[WORD] * 8], "sgggggggg"),
        ([INITIALS, *[WORD] * 9], "s---------"),
        ([INITIALS, WORD, ("Garam Naik!", Mark.TITLE)], "s--"),
    ],
)
def test_words_below_a_sign_off_are_tags_unless_they_head_lines(
    lines: list[tuple[str, Mark]], settled: str
) -> None:
    assert tail(*lines) == settled


@pytest.mark.parametrize(
    ("text", "found", "settled"),
    [
        ("Tags: beras", ("beras",), "gg-"),
        ("Tags: beras, gula", ("beras", "gula"), "g--"),
        ("#beras", ("beras",), "g--"),
    ],
)
def test_one_tag_beside_the_label_has_others_below(
    text: str, found: tuple[str, ...], settled: str
) -> None:
    below = [("harga pangan", Mark.WORD), ("Harga Pangan", Mark.TITLE)]
    assert tail((text, Mark.TAGS), *below, found=found) == settled


@pytest.mark.parametrize(
    ("lines", "about"),
    [
        ([("Tentang Kami", Mark.FOOTER), (STORY, Mark.PROSE)], True),
        ([("Kabar Nusa", Mark.TITLE), ("Tentang Kami", Mark.FOOTER), (STORY, Mark.PROSE)], True),
        ([(STORY, Mark.PROSE), ("Tentang Kami", Mark.FOOTER), (STORY, Mark.PROSE)], True),
        ([("Garam", Mark.TITLE), WORD, ("Tentang Kami", Mark.FOOTER), (STORY, Mark.PROSE)], False),
        ([("Garam", Mark.TITLE), ("Tentang Kami", Mark.FOOTER), ("Hula", Mark.TITLE)], False),
    ],
)
def test_a_page_about_the_site_begins_so(lines: list[tuple[str, Mark]], *, about: bool) -> None:
    told = [(STORY, Mark.PROSE)] * 3
    blocks = [
        block_of(*line, Role.BODY if line[1] is Mark.PROSE else Role.BOILERPLATE)
        for line in [*lines, *told]
    ]
    assert (reads_like(blocks) == "a page about the site") is about
    blocks[-1].settle(Role.TIMESTAMP)
    if blocks[0].mark is not Mark.FOOTER:
        assert reads_like(blocks) != "a page about the site"
