"""How networks of outlets print credits, datelines, dates and writers: one line at a time."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.block import Mark
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.people import read_people
from inakoran_extract.fields.signed_headline import find_signed
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Reason
from inakoran_extract.rules.line_rules import read_mark

SHOWN = "Petani memanen jagung di Desa Hula"


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        # the picture's address before it
        (f"https: img.kabar.com 2026 panen.jpg {SHOWN} (ist)", SHOWN, "ist"),
        (f"https://kabar.com/2026/panen.webp {SHOWN} (Foto: Rina Wulandari)", SHOWN,
         "Rina Wulandari"),
        # the site behind it
        (f"{SHOWN}. Foto: dokumen/lero.co--", f"{SHOWN}.", "dokumen/lero.co"),
        (f"{SHOWN}.(Foto: rina wulandari.)--hula ekspres", f"{SHOWN}.", "rina wulandari"),
        # an archive behind a dash
        (f"{SHOWN} - Doc.Lero", SHOWN, "Doc.Lero"),
        (f"{SHOWN} - Dok. Humas Hula", SHOWN, "Dok. Humas Hula"),
        # a label with a full stop
        (f"{SHOWN}. (Foto. Rina Wulandari)", f"{SHOWN}.", "Rina Wulandari"),
        (f"{SHOWN} (Foto Antarahula.com/ist/Rif)", SHOWN, "Antarahula.com/ist/Rif"),
        # agencies and who gave them a picture
        ("POOL/RINA WULANDARI via REUTERS", None, "POOL/RINA WULANDARI via REUTERS"),
        ("Foto: picture-alliance/dpa", None, "picture-alliance/dpa"),
        ("Foto: picture-alliance/dpa/R. Lero", None, "picture-alliance/dpa/R. Lero"),
        ("- Pexels: Rina Wulandari", None, "Pexels: Rina Wulandari"),
        ("- Canva/Rina Wulandari", None, "Canva/Rina Wulandari"),
        ("– Getty Images / Rina", None, "Getty Images / Rina"),
        ("SUMBER GAMBAR,DOK. KELUARGA LERO", None, "DOK. KELUARGA LERO"),
        (f"{SHOWN}/ANTARA / Rina Wulandari", SHOWN, "ANTARA / Rina Wulandari"),
    ],
)  # fmt: skip
def test_a_caption_and_its_credit(line: str, text: str | None, credit: str) -> None:
    assert read_caption(line) == Picture(text, credit)


@pytest.mark.parametrize(
    "line",
    [
        "Antarahula.com,8/5 - Puluhan petani di Desa Hula memanen jagung sejak pagi.",
        "--",
        "Jakarta --",
        "Warga via Bandung menuju Hula",
    ],
)
def test_no_caption(line: str) -> None:
    assert read_caption(line) is None


STORY = " Puluhan petani di Desa Hula memanen jagung sejak pagi."


@pytest.mark.parametrize(
    ("head", "place", "outlet"),
    [
        ("hulaterkini-PARIAMAN-", "PARIAMAN", "hulaterkini"),
        ("leropos-KUPANG-", "KUPANG", "leropos"),
        ("PALU, Kabar lero. id –", "PALU", "Kabar lero. id"),
        ("KUPANG, Suluh kita. com -", "KUPANG", "Suluh kita. com"),
        ("Antarahula.com,8/5 -", None, "Antarahula.com"),
        ("TIDORE\u201a AM.com–", "TIDORE", "AM.com"),
        ("KABARHULA.COM, BARITO KUALA", "BARITO KUALA", "KABARHULA.COM"),
        ("PANGKALPINANG, HULA POS.COM --", "PANGKALPINANG", "HULA POS.COM"),
    ],
)
def test_a_dateline(head: str, place: str | None, outlet: str) -> None:
    glued = head.endswith("KUALA")
    found = read_dateline(head + (STORY.lstrip() if glued else STORY))
    assert found is not None
    assert (found.place, found.outlet) == (place, outlet)


def test_an_outlet_may_begin_with_a_towns_name() -> None:
    found = read_dateline("MATARAM, LombokKini")
    assert found is not None
    assert (found.place, found.outlet) == ("MATARAM", "LombokKini")
    glued = read_dateline(f"Liputan6.com, JakartaHarga{STORY}")
    assert glued is not None
    assert glued.place == "Jakarta"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("January 3, 2024 | mc0803", "2024-01-03"),
        ("Jumat, 20 April 2018, 14:26 WITA Follow", "2018-04-20"),
        ("Oleh Rina Wulandari , dalam Kabar Hula , pada Minggu, 4 Juni 2017 | 09:30 Tag: , ,",
         "2017-06-04"),
    ],
)  # fmt: skip
def test_a_date_line(line: str, date: str) -> None:
    found = read_date_line(line)
    assert found is not None
    assert str(found.stamp.date) == date


def test_a_name_runs_into_its_date_only_in_its_place() -> None:
    line = "Sabine Köhler17 Juni 2015"
    placed = read_date_line(line, signed=True)
    assert placed is not None
    assert placed.signed
    assert read_date_line(line) is None
    assert read_date_line("Kabar17 Juni 2015", signed=True) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Koperasi Sekolah Bahas Usaha Baru; Liputan Rina Wulandari, Kontributor Kupang",
         ["Rina Wulandari"]),
        ("Koperasi Sekolah Bahas Usaha Baru; Oleh Rina Wulandari", ["Rina Wulandari"]),
        ("Koperasi Sekolah Bahas Usaha Baru; Warga Hula Senang", []),
    ],
)  # fmt: skip
def test_who_made_it_behind_a_semicolon(line: str, names: list[str]) -> None:
    found = find_signed(line)
    authors = found[1].authors if found is not None else ()
    assert [author.name for author in authors] == names


def test_a_label_names_somebody_beside_words_of_no_list() -> None:
    found = read_people("Rina Wulandari - Hula Public Relations Internship", "reporter")
    assert [author.name for author in found or ()] == ["Rina Wulandari"]
    assert read_people("Rina Wulandari - Hula Public Relations Internship", None) is None
    assert read_people("Rina - Hula Public Relations Internship", "reporter") is None
    assert read_people("Rina Wulandari - siapa yang menanam jagung", "reporter") is None


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("Kucing Liar Di Pasar Hula Bikin Resah, Pengelola Diam Saja.", Mark.TITLE),
        ("“Kami Butuh Guru Tetap,” Pinta Orang Tua Murid untuk Hula", Mark.TITLE),
        ("Kucing liar di Pasar Hula bikin resah, pengelola diam saja.", Mark.PROSE),
        ("KUCING LIAR DI PASAR HULA BIKIN RESAH, PENGELOLA DIAM SAJA.", Mark.PROSE),
        ("“Kami butuh guru tetap,” pinta orang tua murid untuk Hula", Mark.PROSE),
        # so few words may be somebody, and so many commas are a list
        ("Kepala Desa Hula Bapak Petrus Lede.", Mark.PROSE),
        ("Rina Wulandari, Petrus Lede, Maria Lema Lero, Sari Dewi Hula.", Mark.PROSE),
        # what is below goes on with the sentence
        ("Peserta terbanyak tahun ini yakni", Mark.PROSE),
        ("Harga yang berlaku sejak Senin sebagai berikut", Mark.PROSE),
        ("Peserta Terbanyak Tahun Ini", Mark.NAME),
    ],
)
def test_titles_and_paragraphs_by_their_letters(line: str, mark: Mark) -> None:
    assert read_mark(line)[0] is mark


def test_a_broadcast_is_promised() -> None:
    line = 'Tutup hari Anda dengan kabar pilihan di "Kabar Larut" pukul 23.45 WIB, hanya di NUSA TV'
    assert read_mark(line) == (Mark.BOILERPLATE, Reason.FOLLOW)
    told = "Film itu diputar pukul 20.00 WIB dan hanya di Hula."
    assert read_mark(told)[0] is Mark.PROSE


BODY = """

Puluhan petani di Desa Hula memanen jagung sejak pagi bersama para murid.

Kepala Desa Hula Petrus Lede mengatakan panen tahun ini lebih baik.

Jagung itu dijual ke kota dan sebagian disimpan di lumbung desa."""


@pytest.mark.parametrize(
    ("byline", "named"),
    [("Bolanet", False), ("Hula ID", False), ("Rina Wulandari", True)],
)
def test_an_outlet_by_its_letters_is_no_author(byline: str, *, named: bool) -> None:
    outlet = "Bola.net" if byline == "Bolanet" else "Hula.id"
    text = f"Petani Memanen Jagung Lagi\n\nOleh: {byline}\n\nSenin, 9 Maret 2026\n\n{outlet} -"
    authors = extract_text(text + BODY.lstrip("\n")).authors
    assert [author.name for author in authors] == ([byline] if named else [])


@pytest.mark.parametrize("word", ["user", "blog", "thumbnail"])
def test_what_stands_for_a_portrait_signs_nothing(word: str) -> None:
    text = f"Petani Memanen Jagung Lagi\n\n{word}\n\nSenin, 9 Maret 2026 10:00 WIB{BODY}"
    assert extract_text(text).authors == ()
    assert extract_text(text.replace(word, "bonauli")).authors != ()


def test_a_label_whose_value_nobody_can_read_is_told() -> None:
    text = f"Petani Memanen Jagung Lagi\n\nSenin, 9 Maret 2026{BODY}\n\nEditor : Petrus dg lira"
    codes = [notice.code for notice in extract_text(text).warnings]
    assert "unclaimed-label" in codes
    again = extract_text(text.replace("dg lira", "Lede"))
    assert "unclaimed-label" not in [notice.code for notice in again.warnings]
