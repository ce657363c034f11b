"""What closes an article below its body, line by line, and how far it goes on."""

from datetime import date

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.dates import Stamp
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.labels import settle_label
from inakoran_extract.layout.tail import settle_tail
from inakoran_extract.model import Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
SIGNOFF = (Mark.SIGNOFF, "(mea/mea)")
BYLINE = (Mark.BYLINE, "Editor: Rina Wulandari")
LABEL = (Mark.TAGS_LABEL, "Tags:")
SIGNS = {
    Role.SIGNOFF: "s",
    Role.BYLINE: "y",
    Role.TAGS: "g",
    Role.RELATED: "r",
    Role.MODIFIED: "m",
    Role.TIMESTAMP: "t",
    Role.CAPTION: "c",
    Role.ATTRIBUTION: "a",
    Role.BOILERPLATE: "-",
}


def settle(*lines: tuple[Mark, str], dated: bool = False) -> str:
    """Return what lines below a story are, a letter each."""
    tail = [block_of(text, mark) for mark, text in lines]
    stamp = Stamp(0, 16, date(2024, 11, 12), None, None, has_weekday=False, notices=())
    for block in tail:
        if block.mark is Mark.TIME:
            role = Role.MODIFIED if "ubah" in block.text else Role.TIMESTAMP
            block.found = DateLine(stamp, role is Role.MODIFIED, cuts=((0, role),))
    head = [block_of("12 November 2024", Mark.TIME, Role.TIMESTAMP)] if dated else []
    blocks = [*head, block_of(STORY, Mark.PROSE, Role.BODY), *tail]
    settle_tail(blocks, len(head) + 1, Layout(-1, None, 0, 0, len(blocks)))
    return "".join(SIGNS[block.role] for block in tail)


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ([SIGNOFF, BYLINE, BYLINE], "syy"),
        (
            [(Mark.CROSSLINK_LABEL, "Baca juga:"), *[(Mark.TITLE, "Garam Naik Lagi")] * 2, BYLINE],
            "rrry",
        ),
        ([(Mark.TAGS, "Tags: garam"), (Mark.CROSSLINK_LABEL, "Baca juga:"), BYLINE], "g-y"),
        ([LABEL], "g"),
        ([(Mark.CROSSLINK, "Baca juga: Garam"), BYLINE], "ry"),
        ([(Mark.CAPTION, "Petani menata garam"), BYLINE], "cy"),
        ([(Mark.NAME, "Garam"), BYLINE], "-y"),
        ([(Mark.PROSE, STORY), BYLINE], "-y"),
        ([(Mark.WORD, "Garam"), BYLINE], "-y"),
        ([(Mark.LABEL, "Penulis"), (Mark.NAME, "Rina Wulandari"), BYLINE], "yyy"),
        ([(Mark.SOURCE, "Sumber:"), (Mark.NAME, "Badan Pusat"), BYLINE], "aay"),
        ([(Mark.SOURCE, "Sumber: BPS"), (Mark.TITLE, "Garam Naik"), BYLINE], "a-y"),
        ([(Mark.SOURCE, "Sumber:"), BYLINE], "ay"),
        ([(Mark.SOURCE, "Sumber:")], "a"),
        ([LABEL, (Mark.WORD, "garam"), (Mark.WORD, "gula"), BYLINE], "gggy"),
    ],
)
def test_each_line_of_a_tail_is_settled(lines: list[tuple[Mark, str]], roles: str) -> None:
    assert settle(*lines) == roles


@pytest.mark.parametrize(
    ("tag", "tagged"),
    [
        ("a b c d e f", True),
        ("a b c d e f g", False),
        ("a" * 40, True),
        ("a" * 41, False),
        ("baca garam", False),
        ("garam redaksi", False),
    ],
)
def test_a_tag_has_six_words_and_forty_letters_at_most(tag: str, *, tagged: bool) -> None:
    assert settle(LABEL, (Mark.TITLE, tag)) == ("gg" if tagged else "g-")


@pytest.mark.parametrize(
    ("text", "dated", "roles"),
    [
        ("12 November 2024", False, "ty"),
        ("12 November 2024", True, "--"),
        ("Diubah 12 November 2024", True, "my"),
        ("Diubah 12 November 2024", False, "my"),
    ],
)
def test_below_a_dated_story_a_date_is_of_a_change(text: str, roles: str, *, dated: bool) -> None:
    assert settle((Mark.TIME, text), BYLINE, dated=dated) == roles


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Rina Wulandari", ["Rina Wulandari"]),
        ("Rina Wulandari, JTVX", ["Rina Wulandari"]),
        ("Rina Wulandari, Kabarnusa.com", ["Rina Wulandari"]),
        ("Rina Wulandari, JTVXY", None),
        ("Rina Putri Ayu Dewi", ["Rina Putri Ayu Dewi"]),
        ("Rina Putri Ayu Dewi Sari", None),
        ("Garam", None),
        ("Redaksi Kabar", None),
    ],
)
def test_a_name_right_below_a_story_signs_it(name: str, people: list[str] | None) -> None:
    blocks = [block_of(STORY, Mark.PROSE, Role.BODY), block_of(name, Mark.NAME)]
    settle_tail(blocks, 1, Layout(-1, None, 0, 0, 2))
    assert (blocks[1].role is Role.BYLINE) is (people is not None)
    if "," in name and people:
        assert isinstance(blocks[1].found, Signed)
        assert [author.name for author in blocks[1].found.authors] == people


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ([(Mark.WORD, "Garam")] * 8, "sggggggggy"),
        ([(Mark.WORD, "Garam")] * 9, "s---------y"),
        ([(Mark.WORD, "Garam"), (Mark.WORD, "Gula?")], "s--y"),
        ([(Mark.WORD, "Garam"), (Mark.TITLE, "Garam Naik Lagi di Hula")], "s--y"),
        ([(Mark.WORD, "Garam"), (Mark.TITLE, "Garam Naik di Hula")], "sggy"),
        ([(Mark.WORD, "Garam"), (Mark.TITLE, "a b c d e f g")], "sggy"),
        ([(Mark.WORD, "Garam"), (Mark.TITLE, "a b c d e f g h")], "s--y"),
        ([(Mark.WORD, "garam gula"), (Mark.WORD, "Garam")], "sg-y"),
        ([(Mark.WORD, "garam gula"), (Mark.WORD, "garam")], "sggy"),
    ],
)
def test_words_right_below_a_sign_off_are_its_tags(
    lines: list[tuple[Mark, str]], roles: str
) -> None:
    assert settle(SIGNOFF, *lines, BYLINE) == roles


def pair(*lines: tuple[Mark, str], place: int = 0, end: int = 9, first: int = 0) -> list[Block]:
    blocks = [block_of(text, mark) for mark, text in lines]
    settle_label(blocks, place, first, min(end, len(blocks)))
    return blocks


WRITER = (Mark.LABEL, "Penulis")
EDITOR = (Mark.LABEL, "Editor")
RINA = (Mark.NAME, "Rina Wulandari")
HAMID = (Mark.NAME, "Hamid Fauzi")


@pytest.mark.parametrize(
    ("lines", "place", "end", "signed"),
    [
        ([WRITER, RINA], 0, 9, "yy"),
        ([WRITER, RINA], 0, 1, "--"),
        ([WRITER], 0, 9, "-"),
        ([WRITER, (Mark.WORD, ":")], 0, 9, "--"),
        ([WRITER, (Mark.WORD, ":"), RINA], 0, 9, "y-y"),
        ([WRITER, (Mark.WORD, "bonauli")], 0, 9, "yy"),
        ([WRITER, (Mark.WORD, "Garam!")], 0, 9, "--"),
        ([WRITER, (Mark.NAME, "Rina Putri Ayu Dewi Sari")], 0, 9, "yy"),
        ([WRITER, (Mark.NAME, "Rina Putri Ayu Dewi Sari Lama")], 0, 9, "--"),
        ([RINA, WRITER], 1, 9, "yy"),
        ([RINA, WRITER, HAMID, EDITOR], 1, 9, "yy--"),
        ([WRITER, RINA, EDITOR, HAMID], 2, 9, "--yy"),
        ([RINA, WRITER, HAMID, EDITOR], 1, 3, "-yy-"),
        ([RINA, WRITER, HAMID], 1, 9, "-yy"),
    ],
)
def test_a_label_is_above_its_name_or_below_it(
    lines: list[tuple[Mark, str]], place: int, end: int, signed: str
) -> None:
    blocks = pair(*lines, place=place, end=end)
    assert "".join(SIGNS[block.role] for block in blocks) == signed


def test_names_above_the_first_are_no_part_of_a_run() -> None:
    blocks = pair((Mark.LABEL, "Foto"), RINA, WRITER, HAMID, EDITOR, place=2, first=1)
    assert "".join(SIGNS[block.role] for block in blocks) == "-yy--"


@pytest.mark.parametrize(("lines", "signed"), [(39, True), (40, False)])
def test_who_made_it_stands_within_forty_lines_below_a_story(lines: int, *, signed: bool) -> None:
    roles = settle(*[(Mark.PROSE, STORY)] * lines, BYLINE)
    assert roles == "-" * lines + ("y" if signed else "-")


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ([(Mark.CREDIT, "(ANTARA)"), (Mark.TITLE, "Petani menata garam di tambak")], "ccy"),
        ([(Mark.TITLE, "Petani menata garam di tambak"), (Mark.CREDIT, "(ANTARA)")], "ccy"),
        ([(Mark.CREDIT, "(ANTARA)"), (Mark.TITLE, "Garam")], "c-y"),
        ([(Mark.CREDIT, "(ANTARA)"), (Mark.PROSE, "Petani menata garam.")], "c-y"),
        ([(Mark.TITLE, "Harga Garam Naik Lagi di Hula"), (Mark.CREDIT, "(ANTARA)")], "-cy"),
    ],
)
def test_a_last_credit_is_for_the_words_beside_it(
    lines: list[tuple[Mark, str]], roles: str
) -> None:
    assert settle(*lines, BYLINE) == roles
