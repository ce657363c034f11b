"""Cross-links, numbered headings, labelled heads and datelines: how many lines, and how long."""

import pytest
from made_blocks import block_of

from inakoran_extract import extract_text
from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.body import settle_body
from inakoran_extract.layout.crosslinks import (
    is_bullet_link,
    is_numbered_heading,
    number_of,
    take_crosslinks,
)
from inakoran_extract.layout.datelines import join_datelines
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.labelled import read_labels
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather

STORY = "Petani garam di pesisir timur menata garam di tambak."
SIX = "Harga Garam Naik Lagi di Hula"
FIVE = "Harga Garam Naik di Hula"
FOUR = "Harga Garam di Hula"
LABEL = block_of("Baca juga:", Mark.CROSSLINK_LABEL)
SIGNS = {Role.RELATED: "r", Role.SUBHEADING: "h", Role.BOILERPLATE: "-", Role.BODY: "p"}


def walk_on(blocks: list[Block], place: int = 0) -> Walk:
    walk = Walk(blocks, 0, len(blocks), Layout(-1, None, 0, 0, len(blocks)))
    walk.place = place
    return walk


def settle(*texts: str, prose: bool = True, interview: bool = False) -> str:
    """Return what titles below the label of cross-links are, a letter each."""
    titles = [block_of(text, Mark.PROSE if text[-1] == "." else Mark.TITLE) for text in texts]
    walk = walk_on([LABEL, *titles] + [block_of(STORY, Mark.PROSE)] * prose)
    walk.interview = interview
    assert take_crosslinks(walk)
    return "".join(SIGNS[title.role] for title in titles)


@pytest.mark.parametrize(
    ("titles", "prose", "roles"),
    [
        ([SIX, FOUR], True, "rh"),
        ([SIX, SIX, FOUR], True, "rrh"),
        ([SIX, FIVE, FOUR], True, "rrr"),
        ([f"{SIX} Sejak Lama", FIVE], True, "rr"),
        ([FOUR], True, "r"),
        ([SIX, FOUR], False, "rr"),
        ([], False, ""),
    ],
)
def test_a_last_title_that_is_much_shorter_heads_the_story(
    titles: list[str], roles: str, *, prose: bool
) -> None:
    assert settle(*titles, prose=prose) == roles


@pytest.mark.parametrize(("letters", "role"), [(130, "r"), (131, "-")])
def test_a_related_title_that_stops_has_130_letters_at_most(letters: int, role: str) -> None:
    assert settle(SIX, f"{SIX}{' Sejak Lama' * 12}"[: letters - 2] + "A.") == f"r{role}"


@pytest.mark.parametrize(
    ("prose", "interview", "roles"),
    [(True, True, "r-"), (True, False, "rr"), (False, True, "rr")],
)
def test_an_interviews_next_question_is_no_link(
    roles: str, *, prose: bool, interview: bool
) -> None:
    assert settle(SIX, "Kapan Harga Garam Naik Lagi?", prose=prose, interview=interview) == roles


def test_titles_stand_as_tight_as_the_first() -> None:
    titles = [block_of(SIX, Mark.TITLE, tight=tight) for tight in (True, True, False)]
    take_crosslinks(walk_on([LABEL, *titles]))
    assert [title.role is Role.RELATED for title in titles] == [True, True, False]


@pytest.mark.parametrize(
    ("item", "marks", "heads"),
    [
        (f"2. {'a' * 56}.", "p", True),
        (f"2. {'a' * 57}.", "p", False),
        (f"2. {'a' * 117}", "p", True),
        (f"2. {'a' * 118}", "p", False),
        ("2. Garam", "", False),
        ("2. Garam", "-", False),
        ("2. Garam", "-p", True),
        ("2. Garam", "i", False),
        ("2. Garam", "pi", True),
        ("2. Garam:", "p", False),
        ("• Garam", "p", False),
    ],
)
def test_a_numbered_item_above_a_paragraph_heads_it(item: str, marks: str, *, heads: bool) -> None:
    kinds = {"p": Mark.PROSE, "i": Mark.ITEM, "-": Mark.BOILERPLATE}
    blocks = [block_of(item, Mark.ITEM), *(block_of(STORY, kinds[mark]) for mark in marks)]
    assert is_numbered_heading(walk_on(blocks)) is heads


@pytest.mark.parametrize(
    ("item", "above", "mark", "role", "below", "links"),
    [
        (f"• {SIX}", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, True),
        (f"• {FOUR}", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, False),
        (f"• {FIVE}", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, True),
        (f"2. {SIX}", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, False),
        (f"• {SIX}.", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, False),
        ("• Harga garam naik lagi di hula", STORY, Mark.PROSE, Role.BODY, Mark.PROSE, False),
        (f"• {SIX}", "Garam:", Mark.PROSE, Role.BODY, Mark.PROSE, False),
        (f"• {SIX}", STORY, Mark.ITEM, Role.BODY, Mark.PROSE, False),
        (f"• {SIX}", STORY, Mark.ITEM, Role.RELATED, Mark.PROSE, True),
        (f"• {SIX}", STORY, Mark.PROSE, Role.BODY, Mark.ITEM, False),
        (f"• {SIX}", STORY, Mark.PROSE, Role.BODY, None, False),
    ],
)
def test_a_bullet_between_paragraphs_links_by_its_capitals(
    item: str, above: str, mark: Mark, role: Role, below: Mark | None, *, links: bool
) -> None:
    blocks = [block_of("Garam:", Mark.ITEM), block_of(above, mark, role), block_of(item, Mark.ITEM)]
    blocks += [block_of(STORY, below)] if below else []
    assert is_bullet_link(walk_on(blocks, 2)) is links
    assert not is_bullet_link(walk_on(blocks[2:]))


def test_the_last_item_of_a_list_heads_nothing() -> None:
    items = [block_of(f"{number}. Garam", Mark.ITEM) for number in (1, 2)]
    assert not is_numbered_heading(walk_on([*items, block_of(STORY, Mark.PROSE)], 1))


@pytest.mark.parametrize(("text", "number"), [("2. Garam", 2), ("12. Garam", 12), ("2 Garam", 2)])
def test_a_number_has_two_digits_at_most(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("names", "roles"),
    [
        (["Camat", "Warga", "Camat", "Warga"], "pppp"),
        (["Camat", "Warga", "Camat", "Guru"], "hhhh"),
        # Small letters are no names; so many words in them head nothing either.
        (["camat", "warga", "camat", "warga"], "pppp"),
        ([f"Camat {'A' * 24}", "Warga"] * 2, "pppp"),
        ([f"Camat {'A' * 25}", "Warga"] * 2, "hhhh"),
    ],
)
def test_two_who_speak_by_turns_say_paragraphs(names: list[str], roles: str) -> None:
    turns = [block_of(f"{name} : garam {place}", Mark.TITLE) for place, name in enumerate(names)]
    told = [block_of(f"{STORY[:-1]} {place}.", Mark.PROSE) for place in range(5)]
    blocks = [told[0]]
    for turn, below in zip(turns, told[1:], strict=True):
        turn.inside = True
        blocks += [turn, below]
    settle_body(blocks, Layout(-1, None, 0, 0, len(blocks)))
    assert "".join(SIGNS[turn.role] for turn in turns) == roles


@pytest.mark.parametrize(
    ("above", "place", "outlet", "whole", "mark"),
    [
        (None, "HUJAN LEBAT", "SAWAH TERENDAM", True, Mark.TITLE),
        (Mark.TITLE, "HUJAN LEBAT", "SAWAH TERENDAM", True, Mark.TITLE),
        (Mark.LABEL, "HUJAN LEBAT", "SAWAH TERENDAM", True, Mark.NAME),
        (Mark.PROSE, "HUJAN LEBAT", "SAWAH TERENDAM", True, Mark.NAME),
        (None, "HUJAN LEBAT", "SAWAH TERENDAM", False, Mark.DATELINE),
        (None, "JAWA TIMUR", "SAWAH TERENDAM", True, Mark.DATELINE),
        (None, "HUJAN LEBAT", "Kabarnusa.com", True, Mark.DATELINE),
        (None, "HUJAN", "SAWAH TERENDAM", True, Mark.DATELINE),
    ],
)
def test_two_names_in_capitals_may_be_a_headline(
    above: Mark | None, place: str, outlet: str, mark: Mark, *, whole: bool
) -> None:
    text = f"{place}, {outlet}"
    found = Origin(place, outlet, len(text) - (not whole))
    blocks = [block_of(STORY, above)] if above else []
    blocks.append(block_of(text, Mark.DATELINE, found=found))
    join_datelines(blocks)
    assert blocks[-1].mark is mark


@pytest.mark.parametrize(
    ("lines", "dated"),
    [
        (["Kupang", "-"], True),
        (["Kupang", "--"], True),
        (["Kupang", "---"], False),
        (["Garam", "-"], False),
        (["Kupang", f"- {'A' * 60}"], True),
        (["Kupang", "- Garam"], False),
        (["Kupang", f"- {'a' * 60}"], False),
        (["Kupang", f"- {'A' * 40}"], True),
        (["Kupang", f"- {'A' * 39}"], False),
        (["suluh K – KUPANG"], False),
        (["Kupang."], True),
        (["Garam."], False),
        (["Kupang, NTT – Kabarnusa.com"], True),
        (["Kupang, NTT – Garam"], False),
        (["suluh KL – KUPANG"], True),
        (["suluh KLMNO – KUPANG"], True),
        (["suluh KLMNOP – KUPANG"], False),
        (["Kupang -"], True),
        (["garam -"], False),
    ],
)
def test_a_dateline_on_lines_of_its_own_is_joined(lines: list[str], *, dated: bool) -> None:
    blocks = [block_of(line, Mark.TITLE if line[0] != "-" else Mark.WORD) for line in lines]
    blocks.append(block_of(STORY, Mark.PROSE))
    join_datelines(blocks)
    assert (blocks[0].mark is Mark.DATELINE) is dated


def told(*lines: str) -> tuple[str | None, int]:
    """Return the address that a dump is known by, and how many of its blocks are the story's."""
    text = "\n\n".join(lines)
    read = read_labels(gather(read_lines(text)), text)
    return read.address, len(read.story)


ADDRESS = "https://kabarnusa.id/garam-naik-lagi"


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ([ADDRESS, SIX, STORY], ADDRESS),
        ([SIX, STORY, ADDRESS], ADDRESS),
        ([SIX, STORY, "Garam", ADDRESS, *["Gula"] * 9], ADDRESS),
        ([SIX, STORY, "Garam", "Gula", ADDRESS, *["Gula"] * 9], None),
        ([SIX, STORY, "Garam", "Gula", ADDRESS, *["Gula"] * 5], ADDRESS),
        ([SIX, STORY, "Garam", "Gula", ADDRESS, *["Gula"] * 6], None),
        ([*["Garam"] * 13, ADDRESS, SIX, STORY], ADDRESS),
        ([*["Garam"] * 14, ADDRESS, SIX, STORY], None),
        ([ADDRESS, SIX, STORY, f"{ADDRESS}-2"], ADDRESS),
        ([ADDRESS, f"{ADDRESS}-2", SIX, STORY], None),
        (["https://facebook.com/garam-naik-lagi", SIX, STORY], None),
        (["https://kabarnusa.id/garam-n", SIX, STORY], "https://kabarnusa.id/garam-n"),
        (["https://kabarnusa.id/garam-", SIX, STORY], None),
        (
            [f"https://kabarnusa.id/{'garam-' * 3}", SIX, STORY],
            f"https://kabarnusa.id/{'garam-' * 3}",
        ),
        ([SIX, STORY, STORY, "Garam"], None),
    ],
)
def test_an_articles_address_stands_above_it_or_near_below(
    lines: list[str], address: str | None
) -> None:
    assert told(*lines)[0] == address


@pytest.mark.parametrize(
    ("lines", "story"),
    [
        (["Judul: Harga Garam Naik Lagi", "Tanggal: 12 November 2024", STORY], 3),
        (["Judul:", SIX, "Isi:", STORY], 2),
        (["Judul: Harga Garam Naik Lagi", "Kategori: Ekonomi", STORY], 2),
        (["Tanggal: 12 November 2024", "Kategori: Ekonomi", STORY], 3),
        (["Judul: Harga Garam Naik Lagi", STORY], 2),
    ],
)
def test_two_labels_one_of_the_headline_make_a_labelled_head(lines: list[str], story: int) -> None:
    assert told(*lines)[1] == story


@pytest.mark.parametrize(("letters", "certain"), [(250, True), (251, False)])
def test_a_labelled_headline_has_250_letters_at_most(letters: int, *, certain: bool) -> None:
    text = f"Judul: {'a' * letters}\n\nTanggal: 12 November 2024\n\n{STORY}"
    read = read_labels(gather(read_lines(text)), text)
    assert (read.story[0].weight > 0) is certain


def test_a_label_alone_has_its_value_below_and_a_section_has_none() -> None:
    text = f"Judul:\n\n{SIX}\n\nKategori: Ekonomi\n\n{FIVE}\n\nTanggal:\n\n{STORY}"
    read = read_labels(gather(read_lines(text)), text)
    assert [block.weight > 0 for block in read.story] == [True, False, False]
    assert [block.reason for block in read.blocks if block not in read.story] == [
        Reason.SEPARATOR,
        Reason.NAVIGATION,
        Reason.SEPARATOR,
    ]


@pytest.mark.parametrize(
    "label", ["Narasi: Beredar foto lumbung.", "Full story: https://a.id/x", "News: gabah"]
)
def test_a_rumours_title_and_what_it_says_are_no_head(label: str) -> None:
    head = "Cek Fakta: Foto Lumbung Bukan Kebakaran\n\nRina Wulandari\n\nSelasa, 3 Maret 2026"
    article = extract_text(f"{head}\n\nJudul: Lumbung Terbakar Habis\n\n{label}\n\n{STORY}")
    assert article.headline == "Cek Fakta: Foto Lumbung Bukan Kebakaran"
    assert article.byline == "Rina Wulandari"
