"""Boxes in which a site offers something: the button that closes one, and what stands above it."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Mark
from inakoran_extract.layout.site_boxes import mark_boxes
from inakoran_extract.model import Reason

Line = tuple[str, Mark]
STORY = ("Petani garam di pesisir timur menata garam di tambak.", Mark.PROSE)
CALL = ("Nikmati buletin kabar desa.", Mark.PROSE)
BUTTON = ("Daftar", Mark.TITLE)
COUNT = ("5 menit", Mark.BOILERPLATE)


def title(text: str) -> Line:
    return text, Mark.TITLE


def prose(text: str) -> Line:
    return text, Mark.PROSE


def boxed(*lines: Line, above: Line = STORY, found: Reason | None = None) -> str:
    """Return which lines below a story are a box of the site: `a` for each."""
    blocks = [block_of(*line) for line in (above, *lines)]
    for block in blocks:
        if block.mark is Mark.BOILERPLATE:
            block.found = found
    mark_boxes(blocks)
    return "".join("a" if block.found is Reason.ADVERTISEMENT else "-" for block in blocks[1:])


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        # A button closes a box with a call, or with another button or what a form asks for.
        ([CALL, BUTTON], "aa"),
        ([prose("Petani menata garam."), BUTTON], "--"),
        ([title("Alamat surel"), BUTTON], "aa"),
        ([title("Kirim"), BUTTON], "aa"),
        ([BUTTON], "-"),
        ([CALL, BUTTON, title("Kirim")], "aaa"),
        ([CALL, BUTTON, STORY], "aa-"),
        # Two words right below a paragraph are enough.
        ([title("Lihat Paket")], "a"),
        ([title("Lihat Garam")], "-"),
        ([title("Daftar 12")], "a"),
        ([title("Google Play App Store")], "a"),
        ([title("Google Play Kami")], "-"),
        # What a colon announces is the story's, and so are steps.
        ([title("Harga garam:"), title("Lihat Paket")], "--"),
        ([("Gula", Mark.ITEM), title("Lihat Paket")], "--"),
        # What heads a call asks, or has four words.
        ([title("Suka artikel ini lagi di Hula?"), CALL, BUTTON], "aaa"),
        ([title("Gudang Garam Hula Roboh"), CALL, BUTTON], "aaa"),
        ([title("Gudang Garam Hula Roboh Lagi"), CALL, BUTTON], "-aa"),
        # So does what heads a form; what somebody says is no part of one.
        ([title("Kabar Tiap Pagi"), STORY, title("Alamat surel"), BUTTON], "aaaa"),
        ([title("Kabar Tiap Pagi di Hula"), STORY, title("Alamat surel"), BUTTON], "-aaa"),
        ([prose('"Kabar pagi," katanya.'), title("Alamat surel"), BUTTON], "-aa"),
        # A line above a button that uses its words is one with it.
        ([title("Ringkasan ini dibuat AI"), title("Lihat ringkasan")], "aa"),
        ([title("Kabar ini dibuat AI"), title("Lihat ringkasan")], "-a"),
    ],
)
def test_a_box_is_told_by_its_button(lines: list[Line], marks: str) -> None:
    assert boxed(*lines) == marks


@pytest.mark.parametrize(
    ("lines", "found", "marks"),
    [
        # The count of a player stands below its button.
        ([BUTTON, COUNT], Reason.COUNTER, "a-"),
        ([title("Gudang"), BUTTON, COUNT], Reason.COUNTER, "---"),
        ([BUTTON, COUNT], Reason.SHARE, "--"),
        # What stands above a call to follow calls, too, or asks.
        ([title("Jangan lewatkan kabar kota"), COUNT], Reason.FOLLOW, "a-"),
        ([title("Gudang roboh?"), COUNT], Reason.FOLLOW, "a-"),
        ([title("Gudang roboh"), COUNT], Reason.FOLLOW, "--"),
    ],
)
def test_what_stands_beside_a_button(lines: list[Line], found: Reason, marks: str) -> None:
    assert boxed(*lines, found=found) == marks


@pytest.mark.parametrize(
    ("text", "alone", "closed"),
    [
        ("Nikmati buletin kabar desa kami.", "a", "aa"),
        ("Nikmati buletin kabar desa anda.", "-", "aa"),
        ("Kabar desa kami lewat surel anda.", "a", "aa"),
        ('"Kabar desa kami lewat surel anda."', "-", "--"),
        ("Kabar mulai Rp29.000 per bulan untuk anda.", "-", "aa"),
        ("Kabar mulai Rp29.000 per ton untuk anda.", "-", "--"),
        ("Kabar masuk kotak surat anda.", "-", "aa"),
        ("Kabar masuk kotak anda.", "-", "--"),
        (f"Nikmati buletin anda {'a' * 179}", "-", "aa"),
        (f"Nikmati buletin anda {'a' * 180}", "-", "--"),
    ],
)
def test_a_call_offers_the_reader_something(text: str, alone: str, closed: str) -> None:
    assert boxed(prose(text), STORY)[0] == alone
    assert boxed(prose(text), BUTTON) == closed


def test_above_the_first_paragraph_a_button_is_the_heads() -> None:
    assert boxed(CALL, above=title("Harga Garam")) == "-"
    blocks = [block_of(*BUTTON), block_of(*STORY)]
    mark_boxes(blocks)
    assert blocks[0].found is Reason.SHARE
