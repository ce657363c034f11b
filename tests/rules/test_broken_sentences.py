"""A page whose elements a tool has printed each on a line says what the page says."""

import pytest
from bs4 import BeautifulSoup

from inakoran_extract import extract_html, extract_text
from inakoran_extract.block import Mark
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather

MENU = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("Beranda", "Daerah", "Ekonomi", "Bola"))
RAIL = "".join(
    f"<h4><a href='/{n}'>{title}</a></h4>"
    for n, title in enumerate(
        ("Embung Lasem Mulai Surut", "Nelayan Menunggu Angin Reda", "Perahu Baru Dilarung")
    )
)
STORY = tuple(
    f"<p>{said}</p>"
    for said in (
        "Gudang garam milik <a href='/k'>Koperasi Kalianget</a> dibuka lagi setelah diperbaiki.",
        "Ketua kelompok tani, <b>Sumarno</b>, menyambut pembukaan gudang itu bersama warga.",
        '"Karung kami kering," kata <b>Sumarno</b> kepada <i>Kabar Nusa</i>, Senin pagi.',
        "Garam beryodium (<a href='/g'>garam meja</a>) dijual lebih mahal daripada biasanya.",
        "Harganya naik menjadi <i>seribu rupiah</i>. Warga berharap harga itu bertahan lama.",
    )
)


def page(story: tuple[str, ...]) -> str:
    return (
        f"<html><body><ul>{MENU * 20}</ul><h1>Gudang Garam Kalianget Dibuka Lagi</h1>"
        "<p>Rina Wulandari</p><p>Senin, 2 November 2026 | 09:00 WIB</p>"
        f"{''.join(story)}<h3>Berita Terkait</h3>{RAIL}<p>Hak cipta 2026 Kabar Nusa</p>"
        "</body></html>"
    )


LINKED_ONCE = (
    "<p>Gudang garam tua yang dibangun puluhan tahun lalu di tepi tambak <a href='/k'>Koperasi</a> "
    "dibuka lagi setelah diperbaiki.</p>"
)
UNLINKED = "<p>Petambak menunggu giliran sejak subuh di jalan raya dengan karung mereka.</p>"


@pytest.mark.parametrize("strip", [True, False], ids=["stripped", "as-it-is"])
@pytest.mark.parametrize("story", [STORY, (LINKED_ONCE, UNLINKED)], ids=["many-links", "one-link"])
def test_each_element_on_a_line(story: tuple[str, ...], strip: bool) -> None:  # noqa: FBT001
    html = page(story)
    text = BeautifulSoup(html, "html.parser").get_text("\n", strip=strip)
    printed, read = extract_text(text), extract_html(html)
    for field in ("headline", "authors", "timestamp", "body", "subheadings"):
        assert getattr(printed, field) == getattr(read, field), field
    assert len(printed.body) == len(story)


def texts(*lines: str) -> list[str]:
    head = ("Gudang Garam Dibuka Lagi", "Senin, 2 November 2026 | 09:00 WIB")
    return [block.text for block in gather(read_lines("\n\n".join((*head, *lines))))][2:]


SPLIT = (
    "Ketua kelompok tani yang menyambut pembukaan gudang itu bernama",
    "Sumarno",
    ", warga dusun sebelah yang menunggu sejak subuh.",
)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("Harga garam meja naik menjadi", "seribu rupiah", ". Warga senang."), 1),
        (('"', "Kami senang karena harga garam itu naik,", '" kata petambak tua itu.'), 1),
        (("Gudang milik koperasi desa (", "Kalianget", ") dibuka lagi sejak pagi."), 1),
        # A heading, and the next paragraph below it.
        (("Garam Meja", "Garam", "beryodium", "dijual lebih mahal daripada garam biasa."), 2),
        # Two titles, and a list in small letters.
        (("Embung Lasem Mulai Surut", "Nelayan Menunggu Angin"), 2),
        (("garam meja", "garam kasar", "garam halus"), 3),
    ],
)
def test_where_all_links_stand_on_lines(lines: tuple[str, ...], joined: int) -> None:
    assert len(texts(*SPLIT, *lines)) == 1 + joined


def test_no_blank_stands_before_what_follows_a_link() -> None:
    assert texts(
        *SPLIT, 'Kata petambak, "', "garam", '" itu mahal (', "sekali", ") sejak Mei."
    ) == [
        f"{SPLIT[0]} Sumarno, warga dusun sebelah yang menunggu sejak subuh.",
        'Kata petambak, "garam" itu mahal (sekali) sejak Mei.',
    ]


def test_a_list_of_titles_that_go_on_in_small_letters_is_left() -> None:
    blocks = gather(read_lines("Beranda\nkabar desa\nkabar kota\nHak cipta\noleh redaksi"))
    assert len(blocks) == 5
    assert Mark.PROSE not in {block.mark for block in blocks}


def test_many_quotation_marks_on_lines_of_their_own() -> None:
    marks = ['"'] * 3_000
    assert len(texts(*SPLIT, *marks)) == 1 + len(marks)
