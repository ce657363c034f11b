"""A name below a story heads what is said of its writer, or a part that tells of somebody."""

import pytest

from inakoran_extract import extract_text

_STORY = """Koperasi Nelayan Muara Bangun Gudang Es

Oleh: Sekar Wulandari

Rabu, 5 Februari 2025 10:20 WIB

Koperasi nelayan di Muara Ladang membangun gudang es berdaya tampung sepuluh ton dengan simpanan.

Ketua koperasi, Hendra Gunawan, mengatakan gudang dibuka pekan depan bagi semua anggota koperasi.

Nelayan selama ini membeli es dari kota, dan sebagian mencair di jalan sebelum tiba di dermaga.

"""


@pytest.mark.parametrize(
    "below",
    [
        "Sekar Wulandari\n\nGemar menata kebun dan menulis resep dari kampung.\n",
        "Bagas Prasetya\n\nMenulis soal pesisir sejak 2018.\n",
        "Sekar Wulandari\n\nhttps://ladangwarta.id\n\nWartawan yang gemar bersepeda di pesisir.\n",
        "Bagas Prasetya\n\nhttps://ladangwarta.id/penulis/bagas\n\nMeliput desa sejak 2019.\n",
        "Bagas Adi Prasetya\n\nBagas Adi Prasetya adalah wartawan pesisir sejak 2018.\n",
    ],
)
def test_what_is_said_of_the_writer_is_no_part_of_the_story(below: str) -> None:
    record = extract_text(_STORY + below)

    assert len(record.body) == 3
    assert not record.subheadings
    assert record.byline == "Oleh: Sekar Wulandari"


@pytest.mark.parametrize(
    ("below", "lines"),
    [
        # The story has named him.
        ("Hendra Gunawan\n\nMenulis catatan harian sejak gudang dibangun.\n", 4),
        # What is said is told to a writer, and is no writer's.
        ("Buka Gudang\n\nUsai acara itu, kepada wartawan, ia menyebut harga es tetap.\n", 4),
        # The headline says so, too.
        ("Bangun Gudang Es\n\nGudang berdiri di tanah desa yang disewa sepuluh tahun.\n", 4),
        # More is told below.
        (
            "Sekar Wulandari\n\nMenulis soal pesisir sejak 2018.\n\nEs itu dijual murah sekali.\n",
            5,
        ),
    ],
)
def test_what_a_name_heads_stays_in_the_story(below: str, lines: int) -> None:
    assert len(extract_text(_STORY + below).body) == lines


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("tag", ["", "pesisir\n", "Tags: pesisir\n\n"])
@pytest.mark.parametrize("name", ["Bagas Prasetya", "Sekar Adi Wulandari"])
def test_a_name_twice_below_a_story_signs_where_nobody_else_does(
    name: str, tag: str, between: str
) -> None:
    below = f"{tag}{name}{between}{name}\n\nBagikan\n\nArtikel Sebelumnya\n\nHarga Es Turun\n"
    unsigned = _STORY.replace("Oleh: Sekar Wulandari\n\n", "")
    assert [author.name for author in extract_text(unsigned + below).authors] == [name]
    assert extract_text(_STORY + below).byline == "Oleh: Sekar Wulandari"
    assert len(extract_text(unsigned + below).body) == 3
