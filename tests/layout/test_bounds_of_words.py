"""How many words or letters a line has that tells by itself what it is."""

import pytest

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.elsewhere import is_arrow_link, leads_elsewhere, read_words
from inakoran_extract.layout.last_words import closes
from inakoran_extract.layout.lead_ins import announces
from inakoran_extract.layout.rows import are_alike, heads_columns, is_cells, is_labelled
from inakoran_extract.layout.seen import is_seen

CLOSING = "Begitulah akhir cerita para petani garam kami di tambak"
MOMENT = (
    "Camat Rina Wulandari saat meninjau tambak garam rakyat di pesisir timur pulau garam yang "
    "rusak diterjang gelombang pasang besar kemarin sore"
)
ROW = "Harga: garam halus, garam kasar, gula, beras, minyak, tepung, telur, ikan asin, ikan teri"


def cut(text: str, letters: int) -> str:
    """Return a text of so many letters, the last word filled up."""
    return text[:letters].rstrip().ljust(letters, "a")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{cut(CLOSING, 43)}.", True),
        (f"{cut(CLOSING, 44)}.", True),
        (f"{cut(CLOSING, 45)}.", False),  # a paragraph by itself
        ("Akan seperti apa nanti...", True),
        ("Akan seperti apa jadinya nanti...", False),  # another story's beginning
        ("Akan seperti apa jadinya nanti?", True),
    ],
)
def test_a_story_closes_in_few_words(text: str, *, last: bool) -> None:
    assert closes(text) is last


@pytest.mark.parametrize(("letters", "seen"), [(119, True), (120, True), (121, False)])
def test_whom_a_picture_shows_is_said_in_120_letters(letters: int, *, seen: bool) -> None:
    assert is_seen(cut(MOMENT, letters)) is seen


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("→ Harga Garam Naik Lagi", True),
        ("→ Harga Garam Naik", False),  # a step of a menu, or of a recipe
        ("→ Harga Garam Naik Lagi.", False),
    ],
)
def test_an_arrow_leads_to_a_title_of_four_words(text: str, *, leads: bool) -> None:
    assert is_arrow_link(text) is leads


@pytest.mark.parametrize(
    ("title", "leads"),
    [
        ("Jadwal Libur Sekolah Dasar Negeri Kota", True),
        ("Jadwal Libur Sekolah Dasar Kota", False),
        ("Jadwal Libur Petani Dasar Negeri Kota", False),  # the story's own
        ("Jadwal Libur Sekolah Dasar Negeri Kota:", False),
    ],
)
def test_a_title_of_six_words_that_the_story_lacks_leads_elsewhere(
    title: str, *, leads: bool
) -> None:
    story = [Block([], "petani menata tambak garam " * 12, Mark.PROSE, None)]
    assert leads_elsewhere(title, read_words(story, "Tambak Rusak")) is leads


@pytest.mark.parametrize(("letters", "tells"), [(299, False), (300, True)])
def test_a_story_of_300_letters_tells_what_leads_elsewhere(letters: int, *, tells: bool) -> None:
    story = [Block([], cut("petani menata tambak garam " * 12, letters), Mark.PROSE, None)]
    assert bool(read_words(story, "")) is tells


@pytest.mark.parametrize(
    ("text", "leads_in"),
    [
        ("Harga garam naik. Rinciannya:", True),
        ("Harga naik. Rinciannya:", False),  # two words may be a label
        ("Harga Garam Naik. Rinciannya:", False),  # a title
    ],
)
def test_a_sentence_of_three_words_announces(text: str, *, leads_in: bool) -> None:
    assert announces(text) is leads_in


def test_a_row_has_90_letters_at_most() -> None:
    row, longer = cut(ROW, 90), cut(ROW, 91)
    assert is_labelled(row)
    assert not is_labelled(longer)
    other = Block([], "Gula: mahal", Mark.TITLE, None)
    assert are_alike([Block([], row, Mark.TITLE, None), other])
    assert not are_alike([Block([], longer, Mark.TITLE, None), other])


@pytest.mark.parametrize(
    ("text", "below", "heads"),
    [
        ("Emas Perak", "12 10", True),
        ("Emas Perak", "12 10 8", False),
        ("Emas", "12", False),  # a word above a number is no table
    ],
)
def test_columns_are_two_at_least(text: str, below: str, *, heads: bool) -> None:
    assert heads_columns(text, below) is heads


@pytest.mark.parametrize(("text", "row"), [("| Beras | 15 |", True), ("||", True), ("|", False)])
def test_cells_stand_between_two_bars(text: str, *, row: bool) -> None:
    assert is_cells(text) is row


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Camat Hula Rina W (tengah) meninjau talud.", True),
        ("(kiri-kanan) Rina, Budi", True),
        ("klik tombol Keluar (kanan)", False),
        ("Warga naik. Camat Rina (tengah) meninjau.", False),
        ("Camat Hula Rina W saat meninjau talud", True),
        ('"Camat Hula Rina W saat meninjau talud', False),
        ("Camat Rina W saat meninjau dan memeriksa talud", True),
        ("Camat Rina W saat meninjau lalu memeriksa talud", False),
        ("Camat Rina W saat meninjau, talud", False),
        ("Rina Wulan saat Hujan", False),
        ("Rina Wulan saat", False),
        ("Rina saat meninjau talud", False),
        ("Ketua koperasi Rina W saat meninjau talud", True),
        ("ketua koperasi Rina W saat meninjau talud", False),
        ("Ketua koperasi Rina W saat hujan turun", False),
        ("Ketua koperasi rina saat meninjau talud", False),
        ("Kata Rina Wulan saat meninjau talud", False),
        (f"Camat Rina (tengah) {'a' * 379}.", True),
        (f"Camat Rina (tengah) {'a' * 380}.", False),
        ("Tangkapan layar video warga", True),
        ("Tangkapan layar video. Warga", False),
    ],
)
def test_a_picture_shows_somebody_at_a_moment(text: str, *, seen: bool) -> None:
    assert is_seen(text) is seen


def test_rows_that_all_begin_with_a_number_are_alike() -> None:
    rows = ("1 Wairopa", "2 Hula", "3 Lenra")
    assert are_alike([Block([], row, Mark.TITLE, None) for row in rows])
    heading = ("Jadwal", *rows)
    assert not are_alike([Block([], row, Mark.TITLE, None) for row in heading])
