"""A credit between who signs and the text of a picture, and the table of links below a story."""

import pytest
from made_blocks import block_of

from inakoran_extract import extract_text
from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.stacked_credits import is_stacked_credit
from inakoran_extract.model import Author
from inakoran_extract.rules.cells import leave_cells

HEADLINE = "Petani Wairopa Panen Padi di Lereng Gunung"
SHOWN = "Panen padi warga Dusun Bere di lereng gunung yang baru dibuka."
STORY = """\
KABARWAIROPA.COM, SIKKA - Warga menanam padi di sawah yang baru dibuka sejak tahun lalu.

"Kami senang bisa panen lagi," kata Sumarni, petani setempat.

Hasil panen dijual ke pasar kota pada hari berikutnya oleh koperasi."""


@pytest.mark.parametrize(
    "credit",
    [
        "Lerengkini.co.id",
        "Freepik dan Soompi",
        "HO/Polres Sikka",
        "Kabar Lereng Ferdi Guhu/Dok Polsek",
        "Instagram @sumarni",
    ],
)
@pytest.mark.parametrize("signed", ["Editor: Rina Wulandari", "Selasa, 12 November 2024 11:46 WIB"])
def test_what_stands_between_who_signs_and_a_picture_credits_it(signed: str, credit: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n{signed}\n{credit}\n{SHOWN}\n\n{STORY}")
    assert [(shown.text, shown.credit) for shown in article.captions] == [(SHOWN, credit)]
    assert len(article.body) == 3
    assert article.authors == ((Author("Rina Wulandari", "editor"),) if "E" in signed[0] else ())


@pytest.mark.parametrize("name", ["Binsar", "Rina Wulandari"])
def test_a_person_between_who_signs_and_a_picture_signs(name: str) -> None:
    article = extract_text(f"{HEADLINE}\n\nEditor: Yohana Bere\n{name}\n{SHOWN}\n\n{STORY}")
    assert Author(name, None) in article.authors


@pytest.mark.parametrize(
    "links",
    [
        "Kapal Karam di Selat Wairopa |\n![]() |\n---|\nHarga Kopi Naik Lagi |\n![]() |\n---|",
        "| Kapal Karam di Selat Wairopa |\n| ![Kapal](https://kabar.id/a.jpg) |\n|---|",
    ],
)
@pytest.mark.parametrize("signed", ["", " (Kabarwairopa.com/Yohana Bere)"])
def test_a_table_of_links_below_a_story_is_none_of_it(links: str, signed: str) -> None:
    notice = "Isi komentar sepenuhnya adalah tanggung jawab pengguna."
    article = extract_text(f"{HEADLINE}\n\nYohana Bere\n\n{STORY}{signed}\n{links}\n{notice}")
    assert len(article.body) == 3
    assert article.signoff == (signed.strip() or None)
    assert [*article.related, *article.subheadings, *article.captions] == []


@pytest.mark.parametrize("signoff", ["ap/hp (afp, dpa)", "vlz/yf (AP, Reuters)", "rs/ha (dpa)"])
def test_who_writes_from_agencies_signs_below_a_story(signoff: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n5 Juni 2018\n\n{STORY}\n\n{signoff}")
    assert (article.signoff, article.captions) == (signoff, ())


def stack(
    *,
    credit: tuple[str, Mark] = ("Lerengkini.co.id", Mark.TITLE),
    above: tuple[str, Mark] = ("Editor: Rina Wulandari", Mark.BYLINE),
    shown: tuple[str, Mark] = (SHOWN, Mark.PROSE),
    story: tuple[str, Mark] = (STORY.partition("\n")[0], Mark.OPENING),
    tight: tuple[bool, bool, bool] = (True, True, False),
) -> list[Block]:
    """Return who signs, a credit, what a picture shows, and the story."""
    return [
        block_of(*above),
        block_of(*credit, tight=tight[0]),
        block_of(*shown, tight=tight[1]),
        block_of(*story, tight=tight[2]),
    ]


@pytest.mark.parametrize(
    ("blocks", "credited"),
    [
        (stack(), True),
        (stack(above=("Selasa, 12 November 2024", Mark.DAY)), True),
        # Nobody has signed above.
        (stack(above=("Rina Wulandari - Kabar Lereng", Mark.BYLINE)), False),
        (stack(above=("Catatan: Panen", Mark.TITLE)), False),
        # An empty line parts what it credits, or who signs.
        (stack(tight=(False, True, False)), False),
        (stack(tight=(True, False, False)), False),
        # The story begins below the picture: behind a dateline, or an empty line.
        (stack(story=("SIKKA", Mark.DATELINE)), True),
        (stack(story=("Warga menanam padi.", Mark.PROSE)), True),
        (stack(story=("Warga menanam padi.", Mark.PROSE), tight=(True, True, True)), False),
        (stack(story=("Panen Padi", Mark.TITLE)), False),
        # What a picture shows is a sentence of four words or more.
        (stack(shown=("Panen padi di lereng", Mark.TITLE)), True),
        (stack(shown=("Panen padi lereng", Mark.TITLE)), False),
        (stack(shown=("Panen Padi Warga Dusun Bere", Mark.TITLE)), False),
        (stack(shown=(SHOWN, Mark.CROSSLINK)), False),
        # Only such words credit as name an outlet, stocks, or who took it and for whom.
        (stack(credit=("Lerengkini.co.id", Mark.CROSSLINK)), False),
        (stack(credit=("Freepik dan Soompi", Mark.TITLE)), True),
        (stack(credit=("Yohana Bere dan Soompi", Mark.TITLE)), False),
        (stack(credit=("HO/Polres Sikka", Mark.TITLE)), True),
        (stack(credit=("Polres Sikka", Mark.TITLE)), False),
        (stack(credit=("Foto: HO/Polres Sikka", Mark.TITLE)), False),
        (stack(credit=("@sumarni" + "i" * 72, Mark.TITLE)), True),
        (stack(credit=("@sumarni" + "i" * 73, Mark.TITLE)), False),
    ],
)
def test_what_is_stacked_is_told_by_all_four_lines(blocks: list[Block], *, credited: bool) -> None:
    assert is_stacked_credit(blocks, 1) is credited


@pytest.mark.parametrize("place", [0, 2, 3])
def test_a_credit_stands_between_who_signs_and_two_more_lines(place: int) -> None:
    assert not is_stacked_credit(stack(), place)
    assert not is_stacked_credit(stack()[:3], 1)


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Harga Kopi Naik Lagi |", True),
        ("| Harga Kopi Naik Lagi |", True),
        # A sentence is the story's, and so is a row of several cells.
        ("Harga kopi naik lagi. |", False),
        ("Kopi | 50.000 |", False),
        ("Harga Kopi Naik Lagi", False),
    ],
)
def test_a_title_in_a_cell_above_a_picture_is_a_link(title: str, *, site: bool) -> None:
    blocks = [block_of(title, Mark.TITLE), block_of("![](a.jpg) |", Mark.TITLE)]
    leave_cells(blocks)
    assert [block.mark is Mark.BOILERPLATE for block in blocks] == [site, True]
