"""The head is read as a whole: no byline, caption or deck outranks the headline above it.

Each line stands for its kind, two siblings beside it; each is tried below headlines of several
lengths, in the orders that outlets print, with and without blank lines.
"""

import pytest

from inakoran_extract import extract_text

HEADLINES = [
    "Jembatan Gantung Lamba Diresmikan, Dua Dusun Kini Tersambung",
    "Harga Rumput Laut Naik",
    "Petani di lereng Kelud kembali menanam bawang setelah banjir surut",
]
DATE = "Selasa, 17 November 2026 10:05 WITA"
BODY = [
    "Bupati meresmikan jembatan gantung yang menghubungkan dua dusun di seberang sungai pagi tadi.",
    "Jembatan sepanjang 120 meter itu menggantikan rakit bambu. Warga menyeberang dalam dua menit.",
    '"Anak saya tidak lagi basah ke sekolah," kata Yuliana, warga dusun itu.',
]
# fmt: off
# ruff: noqa: E501 - a table
# (the byline's line, the people it names with their roles)
BYLINES: list[tuple[str, list[tuple[str, str | None]]]] = [
    # an institution, an order, a degree, a footnote, an address beside the name
    ("Oleh: Paulus Sabon (Dosen Universitas Lamaholot)", [("Paulus Sabon", "writer")]),
    ("Oleh: Ester Lodia (guru SMA di Waingapu)", [("Ester Lodia", "writer")]),
    ("Penulis: Rahmi Fauziah, Peneliti Lembaga Kajian Pesisir", [("Rahmi Fauziah", "writer")]),
    ("Oleh Yohanes Tukan - Mahasiswa Ilmu Kelautan, 2023", [("Yohanes Tukan", "writer")]),
    ("Oleh: Frans Keraf, SVD", [("Frans Keraf", "writer")]),
    ("Oleh: Bene Doren, OFM", [("Bene Doren", "writer")]),
    ("Oleh: Marta Lena, S.Fil., M.Th.", [("Marta Lena, S.Fil., M.Th.", "writer")]),
    ("Oleh: Dr. Ratih Wardani, M.Kes", [("Dr. Ratih Wardani, M.Kes", "writer")]),
    ("Oleh: Lukas Beding *)", [("Lukas Beding", "writer")]),
    ("Oleh: Lukas Beding**", [("Lukas Beding", "writer")]),
    ("Oleh: Nina Lestari @ninalestari", [("Nina Lestari", "writer")]),
    ("Nina Lestari nina@kabar.example", [("Nina Lestari", None)]),
    # a trainee, a contributor
    ("Penulis: Bagas Aditya (Magang)", [("Bagas Aditya", "writer")]),
    ("Reporter: Salsa Nabila (Magang)", [("Salsa Nabila", "reporter")]),
    ("Dimas Arya (Kontributor Blitar)", [("Dimas Arya", "contributor")]),
    ("Kontributor Maluku: Yopi Latu", [("Yopi Latu", "contributor")]),
    ("Kontributor Sumba: Rambu Ana", [("Rambu Ana", "contributor")]),
    # several people
    (
        "Oleh Rina Andini, Joko Susanto, dan Sari Melati",
        [("Rina Andini", "writer"), ("Joko Susanto", "writer"), ("Sari Melati", "writer")],
    ),
    (
        "RINA ANDINI, JOKO SUSANTO DAN SARI MELATI",
        [("RINA ANDINI", None), ("JOKO SUSANTO", None), ("SARI MELATI", None)],
    ),
    (
        "Reporter Nur Aini Editor Rudi Tallo",
        [("Nur Aini", "reporter"), ("Rudi Tallo", "editor")],
    ),
    (
        "Penulis Joko Susanto | Editor Sari Melati",
        [("Joko Susanto", "writer"), ("Sari Melati", "editor")],
    ),
    ("Penulis/Editor: Nur Aini", [("Nur Aini", "writer"), ("Nur Aini", "editor")]),
    ("Foto dan teks: Petra Melkias", [("Petra Melkias", "photographer"), ("Petra Melkias", "writer")]),
    # outlets in no list, desks, places
    ("Nur Aini - Harian Samudra", [("Nur Aini", None)]),
    ("Nur Aini | Koran Pesisir", [("Nur Aini", None)]),
    ("Nur Aini | Pesisir", [("Nur Aini", None)]),
    ("Putri Melani | Samudra", [("Putri Melani", None)]),
    ("Nur Aini - Banyuwangi", [("Nur Aini", None)]),
    ("Nur Aini, wartawan Kabar Pesisir", [("Nur Aini", None)]),
    ("Nur Aini, KABAR Pesisir", [("Nur Aini", None)]),
    ("Joko Susanto -detikJatim", [("Joko Susanto", None)]),
    ("putri melani -detikFood", [("putri melani", None)]),
    ("20detik Aneka - detikFood", []),
    # reports
    ("Laporan Markus dari Larantuka", [("Markus", "reporter")]),
    ("Laporan Dewi Anggraeni | Meulaboh", [("Dewi Anggraeni", "reporter")]),
    ("Laporan Wartawan Pesisir.ID, Dewi Anggraeni", [("Dewi Anggraeni", "reporter")]),
    ("Laporan: Markus | Maumere", [("Markus", "reporter")]),
    # other hands
    ("Diterjemahkan oleh Nur Aini", [("Nur Aini", None)]),
    ("Disunting oleh Nur Aini", [("Nur Aini", "editor")]),
    ("Ditulis oleh: Nur Aini untuk Harian Samudra", [("Nur Aini", "writer")]),
    # bare names
    ("dr. Hendra Wirawan", [("dr. Hendra Wirawan", None)]),
    ('Nur "Ayu" Aini', [('Nur "Ayu" Aini', None)]),
    ("R. A. Kusuma-Wijaya, M. Fadil G. Putra", [("R. A. Kusuma-Wijaya", None), ("M. Fadil G. Putra", None)]),
    ("anton Wibowo", [("anton Wibowo", None)]),
    # desks
    ("Redaksi", []),
    ("Admin", []),
    ("Inakoran", []),
]
# fmt: on


def dump(*lines: str, spaced: bool) -> str:
    return ("\n\n" if spaced else "\n").join([*lines, *BODY]) + "\n"


@pytest.mark.parametrize("spaced", [True, False], ids=["spaced", "tight"])
@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize(("byline", "people"), BYLINES, ids=[line for line, _ in BYLINES])
def test_a_byline_never_is_the_headline(
    byline: str, people: list[tuple[str, str | None]], headline: str, *, spaced: bool
) -> None:
    article = extract_text(dump(headline, byline, DATE, spaced=spaced))
    assert (article.headline, article.kicker) == (headline, None)
    assert article.byline == byline
    assert [(author.name, author.role) for author in article.authors] == people
    assert len(article.body) == len(BODY)


CAPTIONS = [
    "Gedung DPRD Kabupaten Lembata",
    "Kantor Camat Ile Ape",
    "Puskesmas Hadakewa, Lembata",
    "Ilustrasi",
    "Ilustrasi jembatan",
    "Bupati Lembata Petrus Kopong saat peresmian",
    "Ketua DPRD Lembata, Anton Leumara",
    "Warga menunggu giliran menyeberang",
    "Peta lokasi gempa di Laut Flores",
    "Petani bawang",
    "Bupati Lembata (kiri) dan wakilnya",
    "Suasana rapat paripurna di gedung dewan, Senin",
    "Warga antre air bersih di Desa Waipukang, Kecamatan Ile Ape, Kabupaten Lembata",
]
HEADS = {
    "name-date": (["Nur Aini", DATE], ["Nur Aini"]),
    "date-name": ([DATE, "Nur Aini"], ["Nur Aini"]),
    "date": ([DATE], []),
    "label-date": (["Penulis: Nur Aini", "17 November 2026"], ["Nur Aini"]),
}


@pytest.mark.parametrize("spaced", [True, False], ids=["spaced", "tight"])
@pytest.mark.parametrize("dateline", [None, "Lewoleba, Inakoran"])
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("caption", CAPTIONS)
def test_words_between_date_and_body_are_a_picture_s(
    caption: str, head: str, dateline: str | None, *, spaced: bool
) -> None:
    lines, people = HEADS[head]
    for headline in HEADLINES:
        below = [caption] if dateline is None else [caption, dateline]
        article = extract_text(dump(headline, *lines, *below, spaced=spaced))
        assert article.headline == headline
        assert [author.name for author in article.authors] == people
        assert [picture.text for picture in article.captions] == [caption]
        assert len(article.body) == len(BODY)
        assert article.subheadings == ()


@pytest.mark.parametrize(
    "line",
    ["MARKET", "Image Print", "Getty Images", "Verified", "VIEW GALLERY", "Style & Trends",
     "Comment SHARE", "Dipersembahkan oleh Bank Samudra"],
)  # fmt: skip
@pytest.mark.parametrize("headline", HEADLINES)
def test_what_is_no_person_signs_nothing(line: str, headline: str) -> None:
    above = extract_text(dump(headline, line, DATE, spaced=True))
    assert (above.headline, above.authors) == (headline, ())
    beside = extract_text(dump(headline, "Nur Aini", line, DATE, spaced=True))
    assert beside.headline == headline
    assert [author.name for author in beside.authors] == ["Nur Aini"]


@pytest.mark.parametrize(
    "deck",
    ["Warga dua dusun tidak lagi menyeberang dengan rakit", "Makna baru di setiap karung garam"],
)
def test_a_deck_below_never_is_the_headline(deck: str) -> None:
    headline = HEADLINES[0]
    for lines in ([headline, deck, "Nur Aini", DATE], [headline, deck, DATE]):
        article = extract_text(dump(*lines, spaced=True))
        assert (article.headline, article.kicker) == (headline, deck)


@pytest.mark.parametrize("byline", ["Laporan Dewi Anggraeni | Meulaboh", "Oleh: Nur Aini *)"])
def test_a_dump_without_headline_has_none(byline: str) -> None:
    article = extract_text(dump(byline, DATE, spaced=True))
    assert (article.headline, article.byline) == (None, byline)


@pytest.mark.parametrize("menu", ["HOME BALI JAKARTA", "#BanjirLembata #GempaFlores #Cuaca"])
def test_a_menu_on_one_line_is_no_kicker(menu: str) -> None:
    article = extract_text(dump(menu, HEADLINES[0], "Nur Aini", DATE, spaced=True))
    assert (article.headline, article.kicker) == (HEADLINES[0], None)


def test_what_the_dateline_names_is_no_person() -> None:
    lines = [HEADLINES[0], "Nur Aini, Bisnis Pesisir", DATE]
    opening = f"Bisnis Pesisir, LEWOLEBA - {BODY[0]}"
    article = extract_text("\n\n".join([*lines, opening, *BODY[1:]]))
    assert [author.name for author in article.authors] == ["Nur Aini"]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == ("LEWOLEBA", "Bisnis Pesisir")


@pytest.mark.parametrize("line", ["Redaktur & Reporter : Nur Aini", "Nur AiniEditor"])
def test_who_signs_far_below_the_story(line: str) -> None:
    rail = ["Video Terpopuler Hari ini:", "Warga menonton pasar malam.", line, "- Harga Garam Naik"]
    article = extract_text(dump(HEADLINES[0], DATE, spaced=True) + "\n\n".join(["", *rail]))
    assert {author.name for author in article.authors} == {"Nur Aini"}
    assert len(article.body) == len(BODY)


@pytest.mark.parametrize(
    ("above", "caption"),
    [
        (["Petani Garam di Teluk..."], True),
        (["Petani Garam di Teluk Kupang Menunggu…"], True),
        (["Bagikan", "Petani Garam di Teluk..."], True),
        (["Bagikan"], False),
        (["Petani Garam di Teluk...", "Bagikan"], False),
    ],
)
def test_a_headline_again_below_its_shortened_form_is_a_pictures_caption(
    above: list[str],
    caption: bool,  # noqa: FBT001 - a table's column
) -> None:
    headline = "Petani Garam di Teluk Kupang Menunggu Matahari"
    story = [
        "KUPANG - Hujan turun tiga pekan tanpa jeda sehingga tambak garam tidak juga mengering.",
        "Petani memilih menambal pematang dan menunggu angin kering dari Australia datang.",
    ]
    date = "Senin, 2 November 2026 09:00 WITA"
    article = extract_text("\n".join([headline, "", date, *above, headline, *story]))
    assert article.headline == headline
    assert [picture.text for picture in article.captions] == ([headline] if caption else [])
    assert len(article.body) == len(story)


@pytest.mark.parametrize(
    "above",
    [
        ["TRENDING :", "Pasar Ikan Hula Pindah ke Dermaga"],
        ["Breaking News", "Pasar Ikan Hula Pindah ke Dermaga", "Guru di Pulau Kekurangan Buku"],
        ["13:59 Pasar Ikan Hula Pindah ke Dermaga", "13:20 Guru di Pulau Kekurangan Buku"],
        ["Langsung ke konten"],
        ["Lompat ke isi utama"],
    ],
)
@pytest.mark.parametrize("name", ["Yohana Bere", "Petrus Lede Wain"])
def test_what_a_ticker_lists_above_a_headline_is_neither_it_nor_its_kicker(
    above: list[str], name: str
) -> None:
    headline = "Warga Pulau Hula Membuka Kebun Pala Bersama"
    story = [
        "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
        "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    ]
    lines = [*above, headline, name, "Selasa, 17 November 2026 10:05 WIT", *story]
    article = extract_text("\n\n".join(lines))
    assert article.headline == headline
    assert article.kicker is None
    assert list(article.body) == story


STORY_OF_PALA = [
    "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
    "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    "Panen pertama diharapkan tiba dalam enam tahun, kata seorang warga di sana.",
]


@pytest.mark.parametrize(
    "job", ["Petani pala dan pengajar di Fakfak", "Dosen sejarah di Universitas Hula"]
)
@pytest.mark.parametrize("name", ["Yohana Bere", "Petrus Lede Wain"])
def test_what_a_writer_is_stands_below_the_name_and_is_no_headline(name: str, job: str) -> None:
    headline = "Pala yang Tidak Lagi Dipetik"
    article = extract_text("\n\n".join((headline, name, job, "20 Oktober 2026", *STORY_OF_PALA)))
    assert article.headline == headline
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize(
    "motto", ["Cerita kebun dan orang-orangnya", "Kabar dari lereng untuk kita"]
)
@pytest.mark.parametrize("day", ["Jumat, 02 Oktober 2026", "2 Oktober 2026"])
def test_a_blogs_headline_stands_between_its_day_and_its_story(motto: str, day: str) -> None:
    headline = "Kebun Pala Dibuka Lagi dengan Bibit Terpilih"
    lines = ("Catatan dari Lereng", motto, day, headline, *STORY_OF_PALA)
    article = extract_text("\n\n".join(lines))
    assert article.headline == headline
    assert list(article.body) == STORY_OF_PALA


@pytest.mark.parametrize("heading", ["Ringkasan Berita:", "Intisari:"])
def test_what_announces_points_beside_a_picture_is_no_caption(heading: str) -> None:
    lines = (
        "Warga Pulau Hula Membuka Kebun Pala Bersama",
        "Selasa, 17 November 2026 10:05 WIT",
        "Warga menyemai bibit pala di halaman sekolah.",
        "Foto: Kabar Pala/Yohana",
        heading,
        "- Kebun ditinggalkan lima belas tahun",
        f"HULA, KABARPALA.ID - {STORY_OF_PALA[0]}",
        *STORY_OF_PALA[1:],
    )
    texts = [caption.text for caption in extract_text("\n".join(lines)).captions]
    assert heading not in texts
