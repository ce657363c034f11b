"""Plain articles that nothing parts but their headlines are cut by their words; a story is not."""

import pytest

from inakoran_extract.splitting.splitter import Part, split_articles

MANGROVES = (
    "Warga Tambak Lorong Tanami Pesisir dengan Bakau",
    "Warga Tambak Lorong menanam bakau di pesisir yang terkikis gelombang sejak Januari.",
    "Bibit bakau berasal dari kebun milik kelompok perempuan di Tambak Lorong.",
    "Perahu kayu membawa bibit ke tepi muara setiap Sabtu pagi.",
)
GOLD = (
    "Harga Emas di Gerai Kebon Sirih Naik Tajam",
    "Harga emas batangan naik tujuh ribu rupiah di gerai Kebon Sirih pada Kamis siang.",
    "Pedagang bernama Sinta menjual cincin lebih banyak daripada minggu kemarin.",
    "Pembeli memilih ukuran kecil karena menunggu kabar bunga bank.",
)
SHIP = (
    "Kapal Semen Kandas, Awak Diselamatkan Nelayan Sape",
    "Kapal semen kandas di karang dekat Sape dan sebelas awak diselamatkan nelayan.",
    "Nakhoda bernama Arman meminta pertolongan lewat radio ketika lambung kanan mulai retak.",
    "Muatan seberat delapan ratus ton dipindahkan ke tongkang milik pelabuhan.",
)
STATION = (
    "Stasiun Tua Cepu Dijadikan Galeri Lokomotif Uap",
    "Stasiun tua di Cepu kini memajang enam lokomotif uap yang dirawat para pensiunan.",
    "Atap seng peron diganti oleh Suwarno, sedangkan loket lama dipakai sebagai kedai.",
    "Galeri lokomotif itu buka setiap akhir pekan tanpa karcis.",
)
ALL = (MANGROVES, GOLD, SHIP, STATION)


def split(text: str) -> list[Part]:
    return list(split_articles([text.encode()], 1_000_000))


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n"])
def test_plain_articles_are_parted_by_their_words(gap: str) -> None:
    parts = split(gap.join(gap.join(article) for article in ALL) + "\n")
    assert [(part.data or b"").decode().splitlines()[0] for part in parts] == [
        article[0] for article in ALL
    ]


def test_datelines_of_one_outlet_open_them() -> None:
    articles = [(title, f"Hula, Inakoran - {first}", *rest) for title, first, *rest in ALL]
    assert len(split("\n\n".join("\n\n".join(article) for article in articles))) == len(ALL)


@pytest.mark.parametrize(
    "second",
    [
        # the same people and things
        (
            "Kelompok Perempuan Tambak Lorong Siram Bakau",
            "Kelompok perempuan Tambak Lorong menyiram bibit bakau dua kali dalam sehari.",
            "Gelombang merusak pesisir sejak Januari, dan perahu kayu tidak berangkat.",
        ),
        ("Harga Emas Naik", *GOLD[1:]),  # as short as subheadings are
        ("2. Harga Emas di Gerai Kebon Sirih Naik Tajam", *GOLD[1:]),
        ("Harga emas di gerai Kebon Sirih naik tajam", *GOLD[1:]),  # not written as titles are here
        ("Cara Merawat Sepatu Kulit Agar Awet Bertahun", *GOLD[1:]),  # says nothing of its story
        ("Harga Emas di Gerai Kebon Sirih Naik Tajam:", *GOLD[1:]),
        (GOLD[0], f'"{GOLD[1]}" kata Sinta.', *GOLD[2:]),  # a story begins with no quotation
        (GOLD[0], GOLD[1]),  # a paragraph below a story
        # names nobody, as the sections of guides do
        (
            GOLD[0],
            *(line.replace("Kebon Sirih", "kota").replace("Sinta", "itu") for line in GOLD[1:]),
        ),
    ],
)
def test_a_story_goes_on_below_a_subheading(second: tuple[str, ...]) -> None:
    assert len(split("\n\n".join((*MANGROVES, *second)))) == 1


def test_a_title_may_be_shorter_where_articles_were_parted_so_before() -> None:
    short = ("Harga Emas Naik di Kebon Sirih", *GOLD[1:])
    assert len(split("\n\n".join((*MANGROVES, *short)))) == 1
    assert len(split("\n\n".join((*MANGROVES, *SHIP, *short)))) == 3


ADDRESSED = [
    ("https://a.example/7", "Bakau di Pesisir", "Kabar Hula, 23 Januari 2025", *MANGROVES[1:]),
    ("https://b.example/8", "Emas Naik Lagi", "Rina Wulandari", *GOLD[1:]),
    ("https://a.example/9", "Kapal Kandas di Sape", *SHIP[1:]),
]


def test_addresses_on_top_begin_articles() -> None:
    assert len(split("\n\n".join("\n\n".join(article) for article in ADDRESSED))) == len(ADDRESSED)


@pytest.mark.parametrize(
    "below",
    [
        ("https://b.example/8", "Emas Naik Lagi", "https://b.example/9", *GOLD[1:]),  # a list
        ("https://b.example/8", *GOLD[1:]),  # no headline: the story's own
    ],
)
def test_addresses_of_a_list_begin_none(below: tuple[str, ...]) -> None:
    text = "\n\n".join(("https://a.example/7", "Bakau di Pesisir", *MANGROVES[1:], *below))
    assert len(split(text)) == 1


def test_a_seam_that_comes_again_at_the_end_of_its_line() -> None:
    lines = [
        "Pengelola menunggu izin dari perhutanan itu.",
        "KOMENTAR",
        "Petani Bunutan, Karangasem, Selasa (12/5/2026)Wayan, Selasa (12/5/2026)",
        "Amlapura - Petani kopi di enam desa.",
        "Hasil panen dijual dengan harga dua kali lipat sejak Senin.",
    ]
    parts = split("\n".join(lines))
    assert [(part.data or b"").decode()[:5] for part in parts] == ["Penge", "Wayan"]
