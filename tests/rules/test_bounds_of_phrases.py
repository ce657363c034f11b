"""Phrases of a site, pages with menus, and wrapped lines: one row for each condition."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.rules.hyphens import join_lines
from inakoran_extract.rules.inside import last_inside
from inakoran_extract.rules.line_rules import read_mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        # paths and menus
        ("Home > News > Nasional", Mark.BOILERPLATE),
        ("NEWS | TERKINI | RSS", Mark.BOILERPLATE),
        ("Cabai » Bawang", Mark.BOILERPLATE),
        ("Cabai › Bawang › Beras", Mark.BOILERPLATE),
        ("Cabai / Bawang", Mark.NAME),
        ("News > Nasional", Mark.BOILERPLATE),
        ("News > Nasional.", Mark.PROSE),
        ("Pemilih muda > 60 persen, kata dia.", Mark.PROSE),
        ("Cabai / bawang / beras naik lagi.", Mark.PROSE),
        ("Cabai / Bawang / Beras.", Mark.BOILERPLATE),
        # headings of lists
        ("Berita Garam Lainnya", Mark.RAIL),
        ("Pos terkait", Mark.RAIL),
        ("Pos-pos Terbaru", Mark.RAIL),
        ("Tulisan Lainnya", Mark.RAIL),
        ("Pos Pengungsian Terbaru", Mark.NAME),
        ("Tulisan Garam Lainnya", Mark.NAME),
        ("Berita Hula Raya Garam Tambak Lama Lainnya", Mark.RAIL),
        ("Berita Hula Raya Garam Tambak Lama Baru Lainnya", Mark.TITLE),
        ("Garam Terkait", Mark.NAME),
        ("MateriTerkait", Mark.RAIL),
        ("Baca Selengkapnya", Mark.BOILERPLATE),
        ("Berikut Selengkapnya", Mark.NAME),
        ("Kabar Garam Hula Ini Selengkapnya", Mark.BOILERPLATE),
        ("Kabar Garam Hula Ini Itu Selengkapnya", Mark.NAME),
        ("Kumpulan Berita", Mark.NAME),
        ("Kumpulan Berita Garam", Mark.BOILERPLATE),
        ("Kumpulan Berita Garam Hula Raya Lama", Mark.BOILERPLATE),
        ("Kumpulan Berita Garam Hula Raya Lama Baru", Mark.TITLE),
        ("Baca Berita Lain", Mark.RAIL),
        ("Berita Rekomendasi Untuk Anda", Mark.RAIL),
        ("Baca Berita Lain Dari Kami Di Hula Raya", Mark.TITLE),
        # rights
        ("Hula 2026, All Rights Reserved", Mark.FOOTER),
        ("Konten ini tidak mewakili pandangan redaksi.", Mark.FOOTER),
        ("Konten ini mewakili pandangan redaksi.", Mark.PROSE),
        ("Petani tidak mewakili partai.", Mark.PROSE),
        # files, players, scripts
        ("foto garam di hula.jpg", Mark.BOILERPLATE),
        ("foto garam tambak di hula.jpg", Mark.TITLE),
        ("IMG_2026", Mark.BOILERPLATE),
        ("Garam-naik-lagi-hula", Mark.BOILERPLATE),
        ("Senin-Rabu-Jumat", Mark.NAME),
        ("Senin-malam-Jumat", Mark.NAME),
        ("kupu-kupu", Mark.WORD),
        ("https://a.id/embed/1", Mark.BOILERPLATE),
        ("https://a.id/embed/1 x", Mark.PROSE),
        ('banner"400x100"', Mark.BOILERPLATE),
        ("Berita Video Garam.", Mark.BOILERPLATE),
        ("(function(){ var a = 1; });", Mark.BOILERPLATE),
        ("function a() { b(); }", Mark.BOILERPLATE),
        ("[Gambas:Video 20detik]", Mark.BOILERPLATE),
        # what signs a post
        ("Kiriman dibagikan oleh Rina (@rina)", Mark.BOILERPLATE),
        ("Kiriman dibagikan oleh Rina (rina)", Mark.TITLE),
        ("Dibagikan oleh Rina (@rina)", Mark.TITLE),
        # eight of the site's words at most
        ("Pasang Iklan di Sini Pasang Iklan di Sini", Mark.BOILERPLATE),
        ("Pasang Iklan di Sini Pasang Iklan di Sini Pasang", Mark.TITLE),
        # sentences with something behind their stop
        ("Petani menata garam di tambak.*", Mark.PROSE),
        ("Petani menata garam di tambak*", Mark.TITLE),
        ("Petani menata garam di tambak. Sumber: Kabar Nusa", Mark.PROSE),
        ("Petani menata garam di tambak. Editor: Rina", Mark.PROSE),
        ("Petani menata garam di tambak. (QS Ali Imran: 3)", Mark.PROSE),
        ("Petani menata garam di tambak (QS Ali Imran: 3)", Mark.TITLE),
        # dates that are none of the article's
        ("Diakses pada 26 November 2026", Mark.BOILERPLATE),
        ("Diakses pada Hula", Mark.TITLE),
        ("Diakses pada", Mark.TITLE),
        ("2 jam lalu", Mark.RELATIVE),
        ("32/13/2026", Mark.ODD_DATE),
    ],
)
def test_a_line_is_the_sites_by_its_words_and_signs(text: str, mark: Mark) -> None:
    assert read_mark(text)[0] is mark


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("meng-", "garami", "menggarami"),
        ("ber-", "dua", "berdua"),
        ("se-", "Indonesia", "se-Indonesia"),
        ("JAKARTA-", "Harga", "JAKARTA- Harga"),
        ("a -", "b", "a - b"),
        ("12-", "an", "12- an"),
        ("kupu-", "kupu", "kupu-kupu"),
        ("anak-", "anaknya", "anak-anaknya"),
        ("anak-anak-", "nya", "anak-anak-nya"),
        ("sayur-", "mayur", "sayur-mayur"),
        ("warna-", "warni", "warna-warni"),
        # What is said twice may have a prefix before it.
        ("sehari-", "hari", "sehari-hari"),
        ("berlari-", "lari,", "berlari-lari,"),
        ("pela-", "la", "pelala"),
        ("meli-", "puti", "meliputi"),
    ],
)
def test_a_hyphen_at_a_lines_end_is_the_words_own_or_none(
    above: str, below: str, joined: str
) -> None:
    assert join_lines([above, below]) == joined


# --- pages with menus ------------------------------------------------------------------------

STORY = ("Petani garam di pesisir timur menata garam di tambak milik desa.", Mark.PROSE)
SHORT = ("Hak kami jaga.", Mark.PROSE)
WORD = ("Garam", Mark.TITLE)
TIME = ("12 November 2024 11.46 WIB", Mark.TIME)
RAIL = ("Berita Lain", Mark.RAIL)
FOOT = ("Hak cipta", Mark.FOOTER)


def inside(*lines: tuple[str, Mark], menu: int = 0) -> int:
    """Return how many blocks of a text hold little but the article."""
    blocks: list[Block] = [
        block_of("Ekonomi", Mark.BOILERPLATE, found=Reason.NAVIGATION) for _ in range(menu)
    ]
    return last_inside([*blocks, *(block_of(*line) for line in lines)])


@pytest.mark.parametrize(
    ("lines", "menu", "last"),
    [
        ([WORD, TIME, STORY, WORD], 0, 4),
        ([WORD, TIME, STORY, WORD], 2, 6),
        ([WORD, TIME, STORY, WORD], 3, 6),
        # What stands below a story's last paragraph is the foot's, unless it is right below.
        ([WORD, TIME, STORY, SHORT, WORD], 3, 7),
        ([WORD, TIME, STORY, WORD, SHORT], 3, 6),
        ([WORD, TIME, STORY, WORD, STORY, WORD], 3, 8),
        ([WORD, TIME, STORY, FOOT, STORY], 3, 6),
        ([FOOT, TIME, STORY, WORD], 3, 6),
        ([WORD, TIME, ("Petani itu pulang.", Mark.PROSE), WORD], 3, 6),
        ([WORD, TIME, SHORT, WORD], 3, 7),
    ],
)
def test_a_short_page_has_a_menu_of_three_words(
    lines: list[tuple[str, Mark]], menu: int, last: int
) -> None:
    assert inside(*lines, menu=menu) == last


def test_a_menu_stands_above_the_date_and_the_story() -> None:
    below = [block_of("Ekonomi", Mark.BOILERPLATE, found=Reason.NAVIGATION) for _ in range(3)]
    for first in (TIME, STORY):
        blocks = [block_of(*first), *below, block_of(*STORY), block_of(*WORD)]
        assert last_inside(blocks) == 6


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        ([TIME, STORY, *[WORD] * 57], 59),
        ([TIME, STORY, *[WORD] * 58], 60),
        ([TIME, STORY, RAIL, *[WORD] * 58], 2),
        ([TIME, RAIL, STORY, *[WORD] * 58], 61),
        # A dump's date is one of its first lines, and its story begins near below.
        ([*[WORD] * 10, TIME, STORY, *[WORD] * 58], 70),
        ([*[WORD] * 11, TIME, STORY, *[WORD] * 58], 0),
        ([WORD, STORY, *[WORD] * 58], 0),
        ([TIME, *[WORD] * 10, STORY, *[WORD] * 58], 70),
        ([TIME, *[WORD] * 11, STORY, *[WORD] * 58], 0),
    ],
)
def test_a_long_text_is_a_dump_down_to_its_first_list(
    lines: list[tuple[str, Mark]], last: int
) -> None:
    assert inside(*lines) == last
