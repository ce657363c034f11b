"""Where the rules of lines stop: a number, or one more condition, and what it keeps out."""

import pytest

from inakoran_extract.block import Mark
from inakoran_extract.model import Reason
from inakoran_extract.rules.line_rules import read_mark


@pytest.mark.parametrize("text", ["“Kami siap,” kata Budi", "“Kami mau ke mana?"])
def test_a_quotation_is_prose_however_short(text: str) -> None:
    assert read_mark(text)[0] is Mark.PROSE
    assert read_mark(text.strip("“"))[0] is not Mark.PROSE


def test_a_long_question_is_prose_unless_it_is_written_as_a_title() -> None:
    question = "Harga garam naik lagi dan siapa yang untung dari panen kali ini di Hula"
    assert read_mark(f"{question}?")[0] is Mark.PROSE
    assert read_mark(f"{question} atau {question}?")[0] is Mark.PROSE
    title = "Harga Garam Naik Lagi, Siapa yang Untung dari Panen Kali Ini"
    assert read_mark(f"{title}?")[0] is Mark.TITLE
    assert read_mark(f"{title} dan Siapa yang Rugi di Pesisir Hula Timur pada Musim Ini?")[0] is (
        Mark.TITLE
    )


def test_rights_are_stated_in_a_short_line() -> None:
    assert read_mark("Contoh Media. All Rights Reserved") == (Mark.FOOTER, Reason.FOOTER)
    assert read_mark("Oleh Rina. Diberdayakan oleh Blogger.") == (Mark.FOOTER, Reason.FOOTER)
    assert read_mark("Majalah itu powered by WordPress, kata Rina.")[0] is Mark.PROSE
    story = "Kalimat all rights reserved di kaki buku itu menjadi pokok perkara di pengadilan. " * 3
    assert 200 < len(story) < 400
    assert read_mark(story.strip())[0] is Mark.PROSE


@pytest.mark.parametrize(
    ("line", "letters", "mark"),
    [
        (": Rina{}", 100, Mark.VALUE),
        ("Sumber: Kabar{}", 100, Mark.SOURCE),
        ("Temukan kabar{} di kanal WhatsApp kami", 160, Mark.BOILERPLATE),
        ("Home > {} > Nasional", 120, Mark.BOILERPLATE),
        ("- Gula{}", 400, Mark.ITEM),
        ("Selamat Datang di Situs{}", 400, Mark.BOILERPLATE),
        ("Artikel ini telah tayang{}", 400, Mark.FOOTER),
        ("Hula{} All Rights Reserved", 200, Mark.FOOTER),
    ],
)
def test_a_longer_line_says_something_else(line: str, letters: int, mark: Mark) -> None:
    filler = " Garam" * 100
    room = letters - len(line.format(""))
    assert read_mark(line.format(f"{filler[: room - 1]}a"))[0] is mark
    assert read_mark(line.format(f"{filler[:room]}a"))[0] is not mark


def test_a_row_of_signs_parts_however_long_it_is() -> None:
    assert read_mark("-" * 1_001) == (Mark.BOILERPLATE, Reason.SEPARATOR)
    assert read_mark(f"{'-' * 1_001} Rina.")[0] is Mark.PROSE


def test_an_address_of_a_player_stands_alone() -> None:
    address = "https://contoh.id/embed/garam"
    assert read_mark(address) == (Mark.BOILERPLATE, Reason.EMBED)
    assert read_mark(f"{address} memutar video itu")[0] is Mark.PROSE


def test_a_cross_link_is_no_longer_than_titles_are() -> None:
    title = "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki tukang " * 3
    assert read_mark(f"Baca juga: {title[:200].strip()}")[0] is Mark.CROSSLINK
    assert read_mark(f"Baca juga: {title[:236].strip()}")[0] is Mark.PROSE
