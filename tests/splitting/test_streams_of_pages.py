"""In a stream of whole pages each begins with its own menus, however these are worded."""

from itertools import pairwise

import pytest

from inakoran_extract import extract_text
from inakoran_extract.splitting.anchors import may_hold_several
from inakoran_extract.splitting.splitter import split_articles

DAYS = ("Kamis, 13 Maret 2025", "Jumat, 14 Maret 2025", "Sabtu, 15 Maret 2025")
TITLES = (
    "Warga Tambak Lorong Tanam Bakau di Pesisir",
    "Gerai Kebon Sirih Jual Emas Ukuran Kecil",
    "Kapal Perintis Singgah Lagi di Pulau Raas",
)
THINGS = ("air surut", "toko buka", "kapal tiba")
STORIES = (
    (
        "Warga menanam bakau di pesisir yang terkikis gelombang sejak awal Januari.",
        "Bibit bakau berasal dari kebun milik kelompok perempuan di kampung itu.",
        "Pemerintah menyediakan perahu untuk membawa bibit ke tepi muara.",
    ),
    (
        "Harga emas batangan naik tujuh ribu rupiah di gerai itu pada Kamis pagi.",
        "Pedagang bernama Sinta menjual cincin lebih banyak daripada pekan lalu.",
        "Pembeli memilih ukuran kecil karena menunggu kabar bunga bank.",
    ),
    (
        "Kapal perintis singgah lagi di dermaga timur setelah tiga bulan tidak berlayar.",
        "Penumpang pertama membawa ikan kering dan kelapa untuk dijual di Kalianget.",
        "Jadwal berikutnya ditempel di balai desa setiap hari Senin.",
    ),
)
# No list of words knows these.
MENU = ("Lentik", "Wirasa", "Kabar Tani", "Ulasan Kita", "Sapa Warga", "Pojok Muda", "Galuh")
FOOT = "Tentang situs ini\n\nHak cipta 2025 Lentik Media"
ABOUT = (
    "Lentik adalah laman kabar warga yang terbit sejak tahun 2011 di kota pelabuhan.\n\n"
    "Seluruh isinya boleh dikutip dengan menyebut nama kami sebagai sumbernya."
)


def split(text: str) -> list[str]:
    return [(part.data or b"").decode() for part in split_articles([text.encode()], 1_000_000)]


def page(number: int, top: str, date: str, between: str = "\n\n", foot: str = FOOT) -> str:
    head = f"{top}\n\n{TITLES[number]}\n\n{date}\n\n" if date else f"{top}\n\n{TITLES[number]}\n\n"
    return f"{head}{between.join(STORIES[number])}\n\n{foot}\n"


def joined(pages: list[str]) -> bool:
    stream = "\n".join(pages)
    assert may_hold_several(stream.encode())
    return [part.strip() for part in split(stream)] == [one.strip() for one in pages]


@pytest.mark.parametrize("size", [2, 3, 7, 60, 300])
@pytest.mark.parametrize("date", ["{} | 10.15 WIB", "{}", ""])
@pytest.mark.parametrize("day", [True, False], ids=["a-day-on-top", "menus-alone"])
def test_each_page_begins_with_its_menus(size: int, date: str, *, day: bool) -> None:
    menu = [MENU[n] if n < len(MENU) else f"Rubrik {n}" for n in range(size)]
    pages = []
    for number, of_page in enumerate(DAYS):
        top = "\n\n".join([of_page, *menu] if day else menu)
        pages.append(page(number, top, date.format(of_page)))
    assert joined(pages)


def test_the_site_prints_something_between_all_paragraphs() -> None:
    top = "\n\n".join(("Lentik", "Lentik", *MENU))
    pages = [page(n, top, day, between="\n\nLentik Plus\n\n") for n, day in enumerate(DAYS)]
    assert joined(pages)


@pytest.mark.parametrize("foot", [ABOUT, f"{DAYS[0]}\n\n{ABOUT}"], ids=["about", "date-and-about"])
@pytest.mark.parametrize("size", [2, 4, 7])
def test_menus_at_its_foot_are_of_the_same_page(size: int, foot: str) -> None:
    menu = "\n\n".join(MENU[:size])
    for number, day in enumerate(DAYS):
        assert len(split(page(number, menu, day, foot=f"{menu}\n\n{foot}"))) == 1


def test_a_page_that_prints_its_menus_twice_begins_with_the_first() -> None:
    menu = "\n\n".join(MENU)
    pages = [page(n, f"{menu}\n\nMenu\n\n{menu}", day) for n, day in enumerate(DAYS)]
    assert joined(pages)


@pytest.mark.parametrize("size", [2, 4])
def test_menus_at_the_foot_and_on_top_of_the_next(size: int) -> None:
    top = "\n\n".join(MENU)
    foot = "\n\n".join((*MENU[:size], FOOT))
    assert joined([page(n, top, day, foot=foot) for n, day in enumerate(DAYS)])


def dump(number: int, head: str) -> str:
    story = "\n\n".join(STORIES[number])
    return f"{TITLES[number]}\n\n{head.format(DAYS[number], THINGS[number])}\n\n{story}\n"


@pytest.mark.parametrize(
    "head",
    [
        "Cerita warga yang menunggu {1} di kampungnya sendiri\n\nTayang: {0} 10:15 WIB",
        "Kabar tentang {1} ini ditulis bersama pelajar\n\n{0}",
        "Oleh: Sari Dewi, M.Si\nPengajar Ilmu Tanah Universitas Sagara, Semarang\n\n{} | 10.15 WIB",
        "Oleh Sari Dewi\nDosen Universitas Sagara\n\n{}",
        "Oleh Sari Dewi - Mahasiswa Ilmu Tanah, 2022\n\n{}",
        "Penulis Sari Dewi - Pegiat Taman Baca, 2021\n\n{} 10:15 WIB",
    ],
)
def test_a_deck_or_who_the_writer_is_stands_below_the_headline(head: str) -> None:
    dumps = [dump(number, head) for number in range(3)]
    assert joined(dumps)
    for one in dumps:
        assert extract_text(one).headline == one.partition("\n")[0]


def test_an_announced_list_that_is_lost_hides_no_head_that_is_printed_as_two_before() -> None:
    dumps = [dump(number % 3, "{} | 10.15 WIB") for number in range(3)]
    dumps.append("Harga Garam Naik\n\nKamis, 6 Maret 2025 | 08.00 WIB\n\n" + ABOUT + "\n")
    lost = "\nBerikut daftar harga yang dihimpun dari empat pasar:\n"
    assert joined([*dumps[:2], dumps[2] + lost, dumps[3]])
    # One head before is no habit: what is announced may be a story of its own.
    assert len(split("\n".join([dumps[2] + lost, dumps[3]]))) == 1


def test_heads_that_are_glued_to_the_article_above_are_found_above_their_writers() -> None:
    for head in (
        "Oleh Sari Dewi\n\npada {}, 18:45 WIB",
        "Oleh : Sari Dewi, Rina\n\n{} | 06:12 WIB",
    ):
        dumps = [dump(number, head).strip() for number in range(3)]
        for above, below in pairwise(dumps):
            assert split(above + below) == [above, below]
