"""Datelines of a story's first paragraph: where it stands and the story tell what they name."""

import pytest

from inakoran_extract import Dateline, extract_text
from inakoran_extract.fields.dateline_doubts import doubt_opening
from inakoran_extract.fields.dateline_opening import read_opening

HEAD = "Warga Dua Kampung Perbaiki Jembatan Gantung\n\nSenin, 3 Juni 2024\n\n"
FIRST = "Hujan deras merusak jembatan gantung yang menghubungkan dua kampung."
STORY = (
    "\n\nWarga mengatakan jembatan itu sudah lama goyah dan belum pernah diganti."
    "\n\nPekerjaan serupa pernah dilakukan di {place} dua tahun lalu."
)


@pytest.mark.parametrize(
    ("opening", "named", "dateline"),
    [
        # two names that no list has, and a dash that stands free
        ("Karangjati, Suluh Kita - ", "Lembah", Dateline("Karangjati", "Suluh Kita")),
        ("Wae Lamur, Lintas Kini – ", "Lembah", Dateline("Wae Lamur", "Lintas Kini")),
        # the story tells which of two is the place
        ("SULUH KEBUN, LAMURSARI – ", "Lamursari", Dateline("LAMURSARI", "SULUH KEBUN")),
        ("Suluh Kita, Lamursari – ", "Lamursari", Dateline("Lamursari", "Suluh Kita")),
        # an address shows the outlet, wherever it stands
        ("Desa Lamur, Wonosari, Suluhkita.com – ", "Lembah",
         Dateline("Desa Lamur, Wonosari", "Suluhkita.com")),
        ("LAMURSARI, Suluhkita.id // ", "Lembah", Dateline("LAMURSARI", "Suluhkita.id")),
        # signs that no sentence has
        ("Lamursari _: ", "Lembah", Dateline("Lamursari", None)),
        ("Karangjati || ", "Karangjati", Dateline("Karangjati", None)),
        ("Pematang Ayu | ", "Pematang Ayu", Dateline("Pematang Ayu", None)),
        # capitals before a full stop, if they are longer than acronyms or have a place's form
        ("LAMURSARI. ", "Lembah", Dateline("LAMURSARI", None)),
        ("WAIROPA TIMUR. ", "Lembah", Dateline("WAIROPA TIMUR", None)),
        # a place and its region
        ("Kota Lamur, Nusa Barat — ", "Lembah", Dateline("Kota Lamur, Nusa Barat", None)),
        # no story begins with a name and a full stop
        ("Lamursari - Lintas Kita. ", "Lembah", Dateline("Lamursari", "Lintas Kita")),
        ("Karangjati – Suluh Tani. ", "Lembah", Dateline("Karangjati", "Suluh Tani")),
        ("[LAMURSARI, KITASULUH] — ", "Lembah", Dateline("LAMURSARI", "KITASULUH")),
        # an outlet by its capitals, or by the place in its name
        ("InfoTANI NUSA, KEMUNANG – ", "Lembah", Dateline("KEMUNANG", "InfoTANI NUSA")),
        ("Lamur – Polres Lamur – ", "Lembah", Dateline("Lamur", "Polres Lamur")),
        # a day behind the dash, and a full stop
        ("Suluhkita.com - Minggu, 6/7/2025. ", "Lembah", Dateline(None, "Suluhkita.com")),
        # in capitals before a firm sign
        ("KABARLERENG.CO. JAKARTA - ", "Lembah", Dateline("JAKARTA", "KABARLERENG.CO")),
        ("KUPANG || ", "Lembah", Dateline("KUPANG", None)),
        ("SULUHLERENG - WAIRIANG - ", "Lembah", Dateline("WAIRIANG", "SULUHLERENG")),
        ("SULUHRAYA JAKARTA - ", "Lembah", Dateline("JAKARTA", "SULUHRAYA")),
    ],
)  # fmt: skip
def test_names_that_no_list_has(opening: str, named: str, dateline: Dateline) -> None:
    article = extract_text(HEAD + opening + FIRST + STORY.format(place=named))
    assert article.dateline == dateline
    assert article.body[0] == FIRST


@pytest.mark.parametrize(
    "opening",
    [
        "Rina Wulandari, Dewi Sartika, dan Sari Lestari menanam bakau di muara sungai itu.",
        "Bukit Lamur | Foto udara memperlihatkan kebun teh di lereng sebelah utara.",
        "Hasan, Husin — Dua bersaudara itu menata dermaga kayu sejak pagi hari.",
        "Lereng, Lamur – Kedua kampung bermain imbang di lapangan tadi malam.",
        "Rumah Makan Lestari, Jalan Pantai - Warga berkumpul di sini setiap petang.",
        "Surah Lereng, Ayat 5 – Segala yang tumbuh di sana milik semua orang.",
        "Bismillah || Segala puji bagi Tuhan yang memberi laut kepada nelayan.",
        "Laut Lereng - Pulau Lembah. Warga menata dermaga kayu sejak pagi hari.",
        "Resensi | Buku ini bercerita tentang kampung yang ditinggalkan para penghuninya.",
        "KBA | Harga kopi naik sejak pekan lalu di pasar kota dan di kampung sekitarnya.",
        "Rapat Komisi Mutu Pangan (RKMP), Senin pagi, memutuskan harga beras yang baru.",
        "Warga Desa Lamur - Sebut saja Mawar - bercerita tentang malam itu dengan pelan.",
        "PEMPROV. LAMUR sudah lama menunggu jembatan itu diperbaiki oleh pemerintah pusat.",
        "Setahun lalu - persis saat panen - kebun ini terbakar habis tanpa sisa apa pun.",
    ],
)
def test_paragraphs_without_a_dateline(opening: str) -> None:
    article = extract_text(HEAD + opening + STORY.format(place="Lembah"))
    assert article.dateline is None
    assert article.body[0] == opening


@pytest.mark.parametrize(
    ("above", "dateline"),
    [
        ("Lamur Utara | Suluhkita.com", Dateline("Lamur Utara", "Suluhkita.com")),
        ("Lamursari, Kabar Kita", Dateline("Lamursari", "Kabar Kita")),
        ("SULUHKITA.ID//LAMURSARI-", Dateline("LAMURSARI", "SULUHKITA.ID")),
        ("Rina Wulandari | Suluhkita.com", None),
    ],
)
def test_lines_above_the_story(above: str, dateline: Dateline | None) -> None:
    article = extract_text(HEAD + above + "\n\n" + FIRST + STORY.format(place="Lamursari"))
    assert article.dateline == dateline
    assert article.body[0] == FIRST


def test_a_known_place_between_headline_and_story() -> None:
    text = "Tol Ruas Utara Selesai Dibangun\n\nJakarta\n\n"
    article = extract_text(text + "Tol ruas utara selesai dibangun." + STORY.format(place="sana"))
    assert article.dateline == Dateline("Jakarta", None)


def test_a_day_behind_the_dash_is_the_storys() -> None:
    text = "SULUH, LAMURSARI – Senin (12/3), Bupati membuka pasar ikan yang baru di tepi kali."
    origin = read_opening(text, ())
    assert origin is not None
    assert text[origin.end :].startswith("Senin (12/3)")


def test_an_initial_ends_no_name() -> None:
    text = "LINTAS LERENG - KUPANG, Riko M. Sari menanam bakau lagi di tepi kali sejak pagi."
    assert read_opening(text, (), len("LINTAS LERENG - KUPANG, ")) is None


def test_only_what_goes_on_behind_a_known_dateline() -> None:
    text = "KUPANG, kabarlereng.com - Warga Desa Lamur, Kecamatan Lereng, menanam bakau lagi."
    assert (
        read_opening(text, ("Ia tinggal di Desa Lamur.",), len("KUPANG, kabarlereng.com - "))
        is None
    )


@pytest.mark.parametrize(
    "first", ["Dua dusun", "Sebanyak 40 warga", "Ratusan nelayan", "Seorang guru"]
)
@pytest.mark.parametrize("place", ["Panyabungan", "Kupang"])
def test_who_is_counted_behind_a_known_place_begins_the_story(place: str, first: str) -> None:
    said = f"{first} di lereng itu menanam bakau."
    article = extract_text(f"{HEAD}{place}, {said}{STORY.format(place='sana')}")
    assert article.dateline == Dateline(place, None)
    assert article.body[0] == said


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Kupang, Pemerintah kota", True),
        ("Kupang, Jagung dari kebun", True),
        ("Kupang, Soe dan Kefamenanu", False),
        ("Bandung, Kota Kembang, dan sekitarnya", False),
        ("Kupang, Senin malam,", False),
        ("Jakarta, Ibu kota negara,", False),
    ],
)
def test_a_place_and_a_comma_that_nothing_proves_are_told(opening: str, *, told: bool) -> None:
    article = extract_text(f"{HEAD}{opening} tidak kebanjiran lagi.{STORY.format(place='sana')}")
    assert article.dateline is None
    assert ("dateline-unsure" in [each.code for each in article.warnings]) == told


@pytest.mark.parametrize("site", ["Suluhkita.id", "suluhkita.com © 2026", "SULUHKITA.CO.ID"])
def test_what_the_page_prints_as_its_address_is_the_outlet(site: str) -> None:
    text = f"{site}\n\n{HEAD}Suluhkita – {FIRST}{STORY.format(place='sana')}"
    assert extract_text(text).dateline == Dateline(None, "Suluhkita")


def test_a_doubt_names_what_may_be_a_dateline_and_no_more() -> None:
    (notice,) = doubt_opening("WAIRIANG, HUMAS RSUD - Pasien membaik.", 6)
    assert notice.message == "line 6 seems to open with a dateline: 'WAIRIANG, HUMAS RSUD -'"
