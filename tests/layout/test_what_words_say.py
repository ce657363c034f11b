"""What the words of a line say: what is seen, what happened, whose they are, what the site is."""

import pytest

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.date_rests import is_reading_time
from inakoran_extract.layout.shown import is_apart, may_be_caption, shows
from inakoran_extract.layout.titles import is_speaker, refers_back, tells, tells_on


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Suasana pasar garam", True),
        ("Ilustrasi", True),
        ("Garam", False),
        ("Berikut daftarnya:", False),
        ("Senin, pasar garam dibuka lagi", False),
        ("Ilustrasi: Suasana pasar, Senin (3/2/2025)", True),
        ("PASAR GARAM HULA", False),
        ("Berita | Pasar", False),
        ("Petani menata garam di tambak lama | Suluh Timur", True),
        ("Petani menata garam | Pasar | Hula", False),
        ("Konten Redaksi Kabar", False),
        ("in Peristiwa", False),
        ("Kategori: Berita", False),
        ("Bacaan 4 Menit", False),
        ("Petani garam menata tambak di pesisir", True),
    ],
)
def test_between_date_and_story_a_caption_says_what_is_seen(text: str, *, caption: bool) -> None:
    assert may_be_caption(Block([], text, Mark.TITLE, None)) is caption


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Petambak garam", True),
        ("Ketua DPRD, Rina Wulandari", True),
        ("Ketua, Rina Wulandari", False),
        ("Ketua DPRD, Rina Tadi Pergi Ke Pasar Lama", False),
        ("Suasana Pasar Garam", True),
        ("Ilustrasi", True),
        ("Harga Garam Naik", False),
    ],
)
def test_words_show_what_is_seen(text: str, *, seen: bool) -> None:
    assert shows(text) is seen


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Siaran Pers", True),
        ("Dosen Hukum Kota Lama", True),
        ("Catatan: Harga Garam", True),
        ("Tulisan Penulis Kota Lama", True),
        ("Garam Pesisir Hula", False),
    ],
)
def test_a_few_words_may_be_the_authors_or_the_sites(text: str, *, apart: bool) -> None:
    assert is_apart(text) is apart


@pytest.mark.parametrize(
    ("text", "below", "speaks"),
    [
        ("Bupati Rina", "“Kami Tak Akan Mundur”", True),
        ("Rina Wulandari", '"Kami Tak Akan Mundur"', True),
        ("Harga Garam Rakyat Pesisir Timur Hula", "“Kami Tak Akan Mundur”", False),
        ("Bupati Rina", "Kami Tak Akan Mundur", False),
        ("Bupati Rina", "“Kami Mundur”", False),
        ("Bupati bicara", "“Kami Tak Akan Mundur”", False),
    ],
)
def test_who_speaks_stands_above_a_quoted_headline(text: str, below: str, *, speaks: bool) -> None:
    assert is_speaker(text, below) is speaks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Harga garam naik. Petani senang.", True),
        ("Foto pertama diambil. Petani menata garam.", False),  # of pictures
        ("Suasana pasar. Petani menata garam.", False),
        ("Harga garam naik. Petani senang", False),
        ("Petani menata garam di Hula.", False),
        ("Meski hujan, petani menata garam.", True),
    ],
)
def test_a_deck_tells_what_happened(text: str, *, told: bool) -> None:
    assert tells(text) is told


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("Harga naik. Petani senang", True),
        ("Meski hujan turun di Hula", True),
        ("Petani menata garam di pesisir", False),
    ],
)
def test_a_story_goes_on_without_a_stop(text: str, *, goes_on: bool) -> None:
    assert tells_on(text) is goes_on


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("Pasar itu dibuka.", True),
        ("Katanya, pasar dibuka.", True),
        ("Kata bupati, pasar dibuka.", True),
        ("Pasar dibuka. Warga menyambut hal itu.", False),  # to the sentence before
        ("Pasar dibuka.", False),
    ],
)
def test_a_sentence_refers_to_what_was_told_before(text: str, *, refers: bool) -> None:
    assert refers_back(text) is refers


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("bacaan 3 menit", True),
        ("3 min read", True),
        ("waktu baca: 3 menit", True),
        ("waktu baca sekitar 3 menit", True),
        ("waktu baca sekitar 3 menit lagi", False),  # a sentence
        ("3 menit", False),
        ("dibaca 3 kali", False),
    ],
)
def test_how_long_reading_takes_is_said_in_five_words(text: str, *, reading: bool) -> None:
    assert is_reading_time(text) is reading
