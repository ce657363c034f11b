"""Bylines: who made the article, and who is no person."""

import pytest

from inakoran_extract import Author, extract_text
from inakoran_extract.fields.authors import merge
from inakoran_extract.fields.byline import Signed, people, read_byline
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import says_byline
from inakoran_extract.fields.role_labels import read_label
from inakoran_extract.words.names import are_names, is_name, is_outlet, split_names

RINA = "Rina Wulandari"
WAHYU = "Wahyu Lero"
AHMAD = "Ahmad Fauzi"


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("Pewarta: Rina Wulandari", [(RINA, "reporter")]),
        ("Reporter : Rina Wulandari", [(RINA, "reporter")]),
        ("Jurnalis: Rina Wulandari", [(RINA, "reporter")]),
        ("Laporan: Rina Wulandari", [(RINA, "reporter")]),
        ("Laporan oleh Rina Wulandari", [(RINA, "reporter")]),
        ("Liputan Oleh: Rina Wulandari", [(RINA, "reporter")]),
        ("Ulasan oleh Rina Wulandari", [(RINA, "writer")]),
        ("Penulis: Rina Wulandari", [(RINA, "writer")]),
        ("Oleh : Rina Wulandari", [(RINA, "writer")]),
        ("Oleh Rina Wulandari", [(RINA, "writer")]),
        ("oleh Rina Wulandari", [(RINA, "writer")]),
        ("By Rina Wulandari", [(RINA, "writer")]),
        ("Editor : Rina Wulandari", [(RINA, "editor")]),
        ("Editor : Rina Wulandari Peliput : Wahyu Lero", [(RINA, "editor"), (WAHYU, "reporter")]),
        ("Peliput: Rina Wulandari | Produser: Wahyu Lero", [(RINA, "reporter"), (WAHYU, None)]),
        ("Oleh: Rina Wulandari; Foto: Wahyu Lero", [(RINA, "writer"), (WAHYU, "photographer")]),
        ("Penulis: Rina Wulandari | Foto: Wahyu Lero", [(RINA, "writer"), (WAHYU, "photographer")]),
        ("Dipublikasi oleh: Rina Wulandari", [(RINA, "writer")]),
        ("Citizen Reporter: Rina Wulandari", [(RINA, "reporter")]),
        ("Wartawan Senior: Rina Wulandari", [(RINA, "reporter")]),
        ("Juru Kamera: Rina Wulandari", [(RINA, "photographer")]),
        ("Rep/Foto: Rina/Wahyu", [("Rina", "reporter"), ("Wahyu", "photographer")]),
        ("Penulis/Editor: Rina Wulandari/Wahyu Lero", [(RINA, "writer"), (WAHYU, "editor")]),
        ("Laporan Kontributor Lerengkini.id Rina Wulandari", [(RINA, "contributor")]),
        ("Laporan Kontributor Kabar Lereng, Rina Wulandari", [(RINA, "contributor")]),
        ("Redaktur : Rina Wulandari", [(RINA, "editor")]),
        (
            "Editor : Rina Wulandari Penulis : Wahyu Lero Publish : Ahmad Fauzi",
            [(RINA, "editor"), (WAHYU, "writer"), (AHMAD, None)],
        ),
        ("Penulis: Wahyu Lero Unggah: Ahmad Fauzi", [(WAHYU, "writer"), (AHMAD, None)]),
        ("Red: Rina Wulandari", [(RINA, "editor")]),
        ("Sumber: Kabar Nusa | Editor: Rina Wulandari", [(RINA, "editor")]),
        ("• Oleh Rina Wulandari", [(RINA, "writer")]),
        ("- Editor: Rina Wulandari", [(RINA, "editor")]),
        ("Rina Wulandari - 20DETIK", [(RINA, None)]),
        ("Redaksi Kabar.com / Rina Wulandari | KABAR.COM", [(RINA, None)]),
        ("Written By Unknown", []),
        ("Penulis : KompasTV Jember", []),
        ("Fotografer: Rina Wulandari", [(RINA, "photographer")]),
        ("Pewarta: Rina Wulandari dan Ahmad Fauzi", [(RINA, "reporter"), (AHMAD, "reporter")]),
        ("Penulis: Rina Wulandari, Ahmad Fauzi", [(RINA, "writer"), (AHMAD, "writer")]),
        ("Penulis: Rina Wulandari | Editor: Ahmad Fauzi", [(RINA, "writer"), (AHMAD, "editor")]),
        ("Reporter: Rina Wulandari / Editor: Ahmad Fauzi", [(RINA, "reporter"), (AHMAD, "editor")]),
        ("Pewarta: Rina WulandariEditor: Ahmad Fauzi", [(RINA, "reporter"), (AHMAD, "editor")]),
        ("(Penulis: Rina Wulandari)", [(RINA, "writer")]),
        ("Penulis : Kontributor Lhokseumawe, Rina Wulandari", [(RINA, "contributor")]),
        ("Rina Wulandari (Kontributor)", [(RINA, "contributor")]),
        ("Penulis: Rina Wulandari, S.Sos", [("Rina Wulandari, S.Sos", "writer")]),
        ("Penulis: Rina bin Said - detikNews", [("Rina bin Said", "writer")]),
        ("Rina Wulandari - detikNews", [(RINA, None)]),
        ("Rina Wulandari -detikFinance", [(RINA, None)]),
        ("Rina Wulandari, Ahmad Fauzi - detikNews", [(RINA, None), (AHMAD, None)]),
        ("Tim detikcom - detikTravel", []),
        ("Tim Redaksi", []),
        ("Penulis: Tim Redaksi", []),
        ("Editor: rina", [("rina", "editor")]),
        ("Diposkan oleh Rina Wulandari di 10.20", [(RINA, "writer")]),
        ("Posted by Rina Wulandari at 10:20 PM", [(RINA, "writer")]),
        ("Penulis, Rina Wulandari", [(RINA, "writer")]),
        ("Editor: Rina Wulandari | Dibaca : 2143", [(RINA, "editor")]),
        ("Laporan Wartawan Tribun Jogja Rina Wulandari", [(RINA, "reporter")]),
        ("Peranan, Wartawan Kabar Nusa", []),
        ("Pewarta : Oleh: Rina Wulandari", [(RINA, "reporter")]),
        ("Kontributor: Oleh Rina Wulandari", [(RINA, "contributor")]),
        ("Penulis | : | Rina Wulandari |", [(RINA, "writer")]),
        ("| Editor | : | Rina Wulandari", [(RINA, "editor")]),
        ("Oleh : Rina Wulandari │", [(RINA, "writer")]),
        ("Reporter: Rina Wulandari │ Editor: Ahmad Fauzi", [(RINA, "reporter"), (AHMAD, "editor")]),
        ("Penulis: Rina_Wulandari | Dibaca: 20", [("Rina_Wulandari", "writer")]),
        ("Post by Rina Wulandari", [(RINA, None)]),
        ("Dipublikasikan oleh Rina Wulandari", [(RINA, None)]),
        ("Diunggah oleh: Rina Wulandari", [(RINA, None)]),
        ("Penulis: (Rina Wulandari)", [(RINA, "writer")]),
        ("Penulis: Rina Wulandari.", [(RINA, "writer")]),
        ("Penulis: Rina Wulandari W.", [("Rina Wulandari W.", "writer")]),
        ("Author Rina Wulandari", [(RINA, "writer")]),
        ("Penulis: Rina Wulandari-Kabar Nusa", [(RINA, "writer")]),
        ("Rina Wulandari by Rina Wulandari", [(RINA, "writer")]),
        ("Rina Wulandari oleh Rina Wulandari", [(RINA, "writer")]),
        ("ANTARA | RINA WULANDARI", [("RINA WULANDARI", None)]),
        ("REUTERS | RINA, AHMAD FAUZI", [("RINA", None), ("AHMAD FAUZI", None)]),
    ],
)  # fmt: skip
def test_byline(text: str, authors: list[tuple[str, str | None]]) -> None:
    assert read_byline(text) == Signed(tuple(Author(*author) for author in authors))


@pytest.mark.parametrize(
    "text",
    [
        "Rina Wulandari",
        "Editor: Cara Memilih Jurnal yang Baik",
        "Penulis: begitu ia menyebut pekerjaannya di kartu penduduk",
        "Oleh karena itu",
        "Oleh Warga Desa yang Tinggal di Hulu",
        "Bupati: Tidak Ada Tambang",
        "Pemerintah - DPR sepakat",
        "Prediktor: Rina Wulandari",
        "Penulis:",
        "Penulis: Editor: Rina Wulandari",
        "ANTARA | Wisata Kuliner",
        "KOMPAS.com | Rina Wulandari",
        "Rina Wulandari by Ahmad Fauzi",
        "Penulis: " + "Rina Wulandari, " * 20,
    ],
)
def test_no_byline(text: str) -> None:
    assert read_byline(text) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Penulis", "penulis"),
        ("EDITOR :", "editor"),
        ("Redaktur:", "redaktur"),
        ("Redaktur & Reporter", "redaktur & reporter"),
        ("Rina", None),
        ("Penulis Rina", None),
        (":", None),
    ],
)
def test_label(text: str, label: str | None) -> None:
    assert read_label(text) == label


@pytest.mark.parametrize(
    ("text", "role", "authors"),
    [
        ("Rina Wulandari", "editor", [(RINA, "editor")]),
        ("Kontributor Bantul, Rina Wulandari", "writer", [(RINA, "contributor")]),
        ("Kontributor Rina Wulandari", "writer", [(RINA, "contributor")]),
        ("Rina Wulandari (Fotografer)", "writer", [(RINA, "photographer")]),
        ("Redaksi", "writer", []),
        ("KOMPAS.com", "writer", []),
        ("Rina Wulandari, KOMPAS.com", "writer", [(RINA, "writer")]),
        ("Cara Memilih Jurnal", None, [("Cara Memilih Jurnal", None)]),
        ("cara memilih jurnal yang baik dan benar", None, []),
        ("", None, []),
    ],
)
def test_people(text: str, role: str | None, authors: list[tuple[str, str | None]]) -> None:
    assert people(text, role) == tuple(Author(*author) for author in authors)


def test_a_person_counts_once_in_a_role() -> None:
    printed = [Author(RINA), Author("RINA WULANDARI", "writer"), Author(RINA, "writer")]
    printed += [Author(RINA, "editor"), Author(AHMAD), Author(AHMAD)]
    assert merge(printed) == (
        Author("RINA WULANDARI", "writer"),
        Author(RINA, "editor"),
        Author(AHMAD),
    )


HEAD = "Panen Garam Melimpah di Pesisir Utara"
DATE = "Selasa, 12 November 2024 11:46 WIB"
BODY = "Petani garam mulai memanen hasil tambak mereka.\n\nHarga di pengepul turun dua kali."


def test_an_outlet_before_a_name_makes_nobody_else_of_it() -> None:
    rina, other = Author(RINA, "writer"), Author(f"Suluh Hula {RINA}", "reporter")
    assert merge([rina, other]) == merge([other, rina]) == (rina,)
    own = Author(f"Maria {RINA}", None)  # one word may be her own name
    assert merge([rina, own]) == (rina, own)


def test_the_press_of_a_campus_is_nobody() -> None:
    assert not is_person("LPM Gardu Hula")


def test_the_label_of_a_lost_date_ends_no_name() -> None:
    assert not is_person("KABANG Tayang")
    assert is_person("Tayang Wulandari")


@pytest.mark.parametrize(
    ("lines", "byline", "authors"),
    [
        ([RINA], RINA, [(RINA, None)]),
        (["Penulis", f": {RINA}"], f"Penulis : {RINA}", [(RINA, "writer")]),
        (["Redaktur", ":", RINA], f"Redaktur {RINA}", [(RINA, "editor")]),
        ([RINA, "Penulis"], f"{RINA} Penulis", [(RINA, "writer")]),
        (
            ["Penulis", RINA, "Editor", AHMAD],
            f"Penulis {RINA}; Editor {AHMAD}",
            [(RINA, "writer"), (AHMAD, "editor")],
        ),
        (
            [RINA, "Penulis", AHMAD, "Editor"],
            f"{RINA} Penulis; {AHMAD} Editor",
            [(RINA, "writer"), (AHMAD, "editor")],
        ),
        ([f"{RINA}, {AHMAD}"], f"{RINA}, {AHMAD}", [(RINA, None), (AHMAD, None)]),
    ],
)
def test_byline_of_a_dump(
    lines: list[str], byline: str, authors: list[tuple[str, str | None]]
) -> None:
    article = extract_text("\n\n".join([HEAD, *lines, DATE, BODY]))
    assert article.headline == HEAD
    assert article.byline == byline
    assert article.authors == tuple(Author(*author) for author in authors)


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ([RINA, RINA, DATE], RINA),
        ([RINA, f"by {RINA}", DATE], f"by {RINA}"),
        ([f"{RINA} by {RINA}", DATE], f"by {RINA}"),
        ([f"Oleh: {RINA} . November 12, 2024 . 11:46:02"], f"Oleh: {RINA}"),
        ([f"{RINA} . 12 November 2024 . 11.46"], RINA),
        ([f"Selasa, 12 November 2024 . Oleh {RINA}"], f"Oleh {RINA}"),
    ],
)
def test_a_name_counts_once_and_a_full_stop_may_part_it_from_the_date(
    lines: list[str], byline: str
) -> None:
    article = extract_text("\n\n".join([HEAD, *lines, BODY]))
    assert article.byline == byline
    assert [author.name for author in article.authors] == [RINA]
    assert str(article.timestamp)[:10] == "2024-11-12"


@pytest.mark.parametrize(
    ("lines", "byline", "names"),
    [
        (["wartawan", "Rina Wulandari", "Category"], "wartawan Rina Wulandari", [RINA]),
        (["RINA WULANDARI , AHMAD FAUZI"], "RINA WULANDARI , AHMAD FAUZI", [RINA, AHMAD]),
        (["RINA WULANDARI, JTV"], "RINA WULANDARI, JTV", [RINA]),
        (["Laporan Rina Wulandari"], "Laporan Rina Wulandari", [RINA]),
        (["Kontributor Sikka, Rina Wulandari"], "Kontributor Sikka, Rina Wulandari", [RINA]),
        (["Kontributor Lereng, Rina Wulandari"], "Kontributor Lereng, Rina Wulandari", [RINA]),
        (["Koresponden Ende, Rina Wulandari"], "Koresponden Ende, Rina Wulandari", [RINA]),
        (["Rina Wulandari/Ahmad Fauzi"], "Rina Wulandari/Ahmad Fauzi", [RINA, AHMAD]),
        (["TEMPO.CO | RINA WULANDARI"], "TEMPO.CO | RINA WULANDARI", [RINA]),
        (["RINA WULANDARI", "Klik disini untuk berita di Google News"], "RINA WULANDARI", [RINA]),
        (["---", RINA, "Penulis adalah guru di Bogor"], RINA, [RINA]),
        ([RINA, "Penulis merupakan guru di Bogor."], RINA, [RINA]),
        (["Penulis | : | Rina Wulandari |"], "Penulis | : | Rina Wulandari", [RINA]),
    ],
)  # fmt: skip
def test_byline_below_a_story(lines: list[str], byline: str, names: list[str]) -> None:
    body = f"{BODY}\n\nPanen berlangsung sampai akhir bulan depan."
    article = extract_text("\n\n".join([HEAD, DATE, body, *lines]))
    assert article.byline == byline
    assert [author.name.title() for author in article.authors] == names
    assert len(article.body) == 3
    assert article.subheadings == ()


@pytest.mark.parametrize(
    ("lines", "byline", "names"),
    [
        ([f"{RINA},", AHMAD, DATE], f"{RINA}; {AHMAD}", [RINA, AHMAD]),
        ([DATE, f"{RINA},", AHMAD, "Tim Redaksi"], f"{RINA}; {AHMAD}; Tim Redaksi", [RINA, AHMAD]),
        ([f"{RINA} (The Jakarta Post)", "Jakarta", DATE], f"{RINA} (The Jakarta Post)", [RINA]),
        ([f"{RINA} (Kabar.com)", DATE], f"{RINA} (Kabar.com)", [RINA]),
        ([RINA, DATE], RINA, [RINA]),
        ([DATE, RINA], RINA, [RINA]),
        ([f"{RINA} - Kabar Nusa", DATE], f"{RINA} - Kabar Nusa", [RINA]),
        ([DATE, RINA, "Penulis"], f"{RINA} Penulis", [RINA]),
    ],
)
def test_people_are_no_headline_of_a_dump_without_one(
    lines: list[str], byline: str, names: list[str]
) -> None:
    article = extract_text("\n\n".join([*lines, BODY]))
    assert article.headline is None
    assert article.byline == byline
    assert [author.name for author in article.authors] == names


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ([f"Penulis: {RINA}", "Satwa", DATE], f"Penulis: {RINA}"),
        (["Sapa Desa | 12 April 2025, 08:20 WIB", f"Penulis: {RINA}"], f"Penulis: {RINA}"),
        ([f"Reporter: {RINA}", "12 April 2025, 08:20 WIB | Sapa Desa"], f"Reporter: {RINA}"),
        ([f"{RINA} | 12 April 2025, 08:20 WIB", f"Editor: {AHMAD}"], f"{RINA}; Editor: {AHMAD}"),
    ],
)
def test_a_section_beside_a_labelled_writer_is_nobody(lines: list[str], byline: str) -> None:
    article = extract_text("\n\n".join([HEAD, *lines, BODY]))
    assert article.byline == byline


def test_a_source_and_an_editor_may_share_a_line() -> None:
    line = f"Sumber: Kabar Nusa | Editor: {RINA}"
    for lines in ([HEAD, DATE, line, BODY, BODY], [HEAD, DATE, BODY, BODY, line]):
        article = extract_text("\n\n".join(lines))
        assert article.byline == f"Editor: {RINA}"
        assert article.attributions == ("Kabar Nusa",)


def test_a_label_takes_no_headline_for_its_name() -> None:
    title = "Panen Garam Turun, Petambak Tunggu Kemarau"
    story = "Panen garam petambak turun selama kemarau basah, kata Sari. " + BODY
    article = extract_text(f"oleh\n\n{title}\n\nPALU, KABAR.COM - {story}\n\n{BODY}")
    assert (article.headline, article.byline) == (title, None)


def test_a_label_takes_no_title_for_its_name() -> None:
    article = extract_text(f"{RINA}\n\nReporter\n\n{HEAD}\n\n{DATE}\n\n{BODY}")
    assert article.headline == HEAD
    article = extract_text(f"Parlemen Tagih Menteri\n\nOleh\n\n3 menit baca\n\n{DATE}\n\n{BODY}")
    assert article.headline == "Parlemen Tagih Menteri"
    assert article.authors == ()


@pytest.mark.parametrize("line", ["Konten Redaksi Kabar.com", "Wartawan Kabar.com", "Tim Redaksi"])
def test_a_desk_below_the_date_is_no_caption(line: str) -> None:
    article = extract_text(f"{HEAD}\n\n{RINA}\n\n{DATE}\n\n{line}\n\n{BODY}")
    assert article.captions == ()
    assert [author.name for author in article.authors] == [RINA]


@pytest.mark.parametrize(
    "lines",
    [
        ["photo author", DATE],
        ["author photo", DATE],
        ["0 hari menuju", "Pemilu 2024", DATE],
        ["100 hari menuju", "Pilkada 2024", DATE],
        [DATE, "SIARAN PERS"],
        [DATE, "BIRO HUMAS DAN KERJA SAMA"],
        ["Notification", DATE],
        ["Ikuti", DATE],
        ["Ikuti Kanal", DATE],
        ["Laporkan Konten", DATE],
        [DATE, "Ads Banner"],
        ["oleh -843 kali", DATE],
        ["Inspire", "Confuse", "Sad", DATE],
    ],
)
def test_buttons_counters_and_offices_are_nobody(lines: list[str]) -> None:
    article = extract_text("\n\n".join([HEAD, *lines, BODY]))
    assert article.headline == HEAD
    assert article.byline is None
    assert article.authors == ()


@pytest.mark.parametrize("headline", ["Jembatan Gantung", "Jembatan Gantung Ambruk"])
@pytest.mark.parametrize(
    "lines",
    [[RINA], [f"Penulis: {RINA}"], ["Penulis", RINA], [RINA, "Penulis"], ["Red", ":", RINA]],
)
def test_a_headline_as_short_as_a_name_stays_the_headline(headline: str, lines: list[str]) -> None:
    article = extract_text("\n\n".join([headline, *lines, DATE, BODY]))
    assert article.headline == headline
    assert [author.name for author in article.authors] == [RINA]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("KOMPAS.com", True),
        ("TRIBUNPEKANBARU.COM", True),
        ("detikNews", True),
        ("CNN Indonesia", True),
        ("Inakoran", True),
        ("Radar Solo", True),
        ("Koran Jakarta", True),
        ("Investor Daily", True),
        ("Pekanbaru", False),
        ("Rina Wulandari", False),
        ("Dr. Rina", False),
        ("", False),
    ],
)
def test_outlet(text: str, *, outlet: bool) -> None:
    assert is_outlet(text) is outlet


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rina", True),
        ("R. A. Kartini", True),
        ("Nur'aini Siti-Aminah", True),
        ("Ahmad bin Said", True),
        ("bin Said", False),
        ("Harga Cabai di Bogor", False),
        ("Rina 2", False),
        ("", False),
    ],
)
def test_name(text: str, *, name: bool) -> None:
    assert is_name(text) is name


def test_lists_of_names() -> None:
    assert split_names("Rina, M.Pd., Ahmad & Dewi and Sari") == [
        "Rina, M.Pd.",
        "Ahmad",
        "Dewi",
        "Sari",
    ]
    assert are_names("Rina Wulandari dan Ahmad Fauzi")
    assert not are_names("Rina Wulandari dan anak-anaknya")
    assert not are_names(", ")


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("Tim penyelamat belum menutup sumur bor di Hula", False),
        ("Tim relawan baru membersihkan separuh dari rumah naskah", False),
        ("Editor naskah kuno itu belum pulang dari lereng", False),
        ("Tim liputan khusus Suluh Timur", True),
        ("Tim Suluh Timur", True),
    ],
)
def test_a_sentence_that_begins_like_a_label_signs_nothing(line: str, *, signs: bool) -> None:
    assert says_byline(line) is signs
