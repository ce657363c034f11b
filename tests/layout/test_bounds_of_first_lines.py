"""What stands between a head and its story: each line with the role that a reader would give it."""

import pytest

from inakoran_extract import extract_text

HEAD = ["Penduduk Hula Rawat Naskah Kuno di Lereng Bukit", "Selasa, 10 November 2026 | 10.05 WITA"]
STORY = [
    "Penduduk Hula merawat naskah kuno di rumah kayu sejak gempa merusak museum kabupaten.",
    "Naskah itu disimpan dalam peti jati dan dibuka sekali sebulan bersama para relawan.",
    "Pengelola museum berjanji memperbaiki atapnya sebelum musim hujan tiba.",
]
LEAD = "Bupati meminta dinas menyalin naskah itu sebelum pameran bulan depan dibuka."
DECK = "Warga menyalin naskah sebelum pameran dibuka"
PICTURE = "Relawan membuka peti. (ANTARA FOTO/Maria Lema)"
ORIGIN = f"HULA - {STORY[0]}"


def roles_of(lines: list[str]) -> list[str]:
    """Return the role of what each line ends with."""
    text = "\n\n".join(lines)
    found = {span.line: str(span.role) for span in extract_text(text).lines}
    return [found[number] for number in range(1, 2 * len(lines), 2)]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["Nama: Rina Wulandari", "Lahir: Hula, 1990", "Asal: Desa Lama"], "body body body"),
        (["Nama: Rina Wulandari", "Lahir: Hula, 1990"], "body body"),
        (["T: Mengapa naskah dirawat?", "J: Karena gempa merusak museum."], "body body"),
        (["Naskah itu dirawat Lembaga Penyelamat Naskah (LPN)"], "body"),
        (["Penduduk mengatakan naskah itu dirawat bersama warga"], "body"),
        (["Penduduk merawat naskah di peti", "Foto: Antara"], "caption caption"),
        ([LEAD, PICTURE], "kicker caption"),
        ([LEAD, "Bagikan:", PICTURE], "kicker boilerplate caption"),
        ([LEAD, "Oleh: Rina Wulandari"], "kicker byline"),
        ([f"{LEAD} {LEAD} {LEAD}", "Oleh: Rina Wulandari"], "body byline"),
        (["Relawan membuka peti naskah.", "Penduduk menjemur naskah."], "body body"),
        (["Rina Wulandari"], "byline"),
        (["Rina Wulandari", "Foto: Antara"], "caption caption"),
        (["Rina Wulandari", "Foto: Antara", "Penduduk menjemur naskah"], "byline caption caption"),
        (["Foto: Antara", "Rina Wulandari"], "caption byline"),
        (["Humas Polres Hula"], "byline"),
        (["@dita"], "byline"),
    ],
)
def test_lines_below_the_date(lines: list[str], roles: str) -> None:
    found = roles_of([*HEAD, *lines, *STORY])
    assert found == ["headline", "timestamp", *roles.split(), *["body"] * len(STORY)]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ([DECK], "kicker"),
        ([LEAD], "kicker"),
        (["Rina Wulandari dari Hula"], "byline"),
        (["Rina Wulandari,", "Hamid Fauzi"], "byline byline"),
        (["Redaksi"], "byline"),
        (["Peliput Rina Wulandari"], "byline"),
        (["Penulis: Rina Wulandari", "Foto: Hamid Fauzi"], "byline caption"),
        (
            ["Penulis: Rina Wulandari", "Foto: Hamid Fauzi", "Editor: Dita Larasati"],
            "byline byline byline",
        ),
        (["Foto: Hamid Fauzi"], "caption"),
        ([DECK, "Penduduk menjemur naskah di halaman"], "kicker caption"),
        ([DECK, "Penduduk menjemur naskah di halaman", "Foto: Antara"], "kicker caption caption"),
    ],
)
def test_lines_above_the_date(lines: list[str], roles: str) -> None:
    found = roles_of([HEAD[0], *lines, HEAD[1], *STORY])
    assert found == ["headline", *roles.split(), "timestamp", *["body"] * len(STORY)]


@pytest.mark.parametrize(
    ("lines", "role"),
    [
        (["“Kami merawat naskah,” kata Rina di rumahnya."], "body"),
        ([STORY[1], LEAD], "body"),
        (["Relawan membuka peti naskah.", "Penduduk menjemur naskah."], "caption"),
        ([STORY[1], STORY[1]], "caption"),  # what a page says for its picture, and the caption
    ],
)
def test_lines_above_a_dateline(lines: list[str], role: str) -> None:
    place = "KABARNUSA.COM, HULA - " if role == "caption" else "HULA - "
    found = roles_of([*HEAD, *lines, place + STORY[0], *STORY[2:]])
    assert found[: 2 + len(lines)] == ["headline", "timestamp", *[role] * len(lines)]


def test_a_story_of_two_paragraphs_keeps_its_lead_above_a_picture_or_a_name() -> None:
    assert roles_of([*HEAD, LEAD, PICTURE, *STORY[:2]])[2:4] == ["body", "caption"]
    assert roles_of([*HEAD, LEAD, "Oleh: Rina Wulandari", *STORY[:2]])[2:4] == ["body", "byline"]


def test_a_deck_stands_above_a_release_that_has_its_date_in_its_dateline() -> None:
    lines = [HEAD[0], DECK, f"HULA, 10 November 2026 - {STORY[0]}", *STORY[1:]]
    assert roles_of(lines) == ["headline", "kicker", "body", "body", "body"]


def test_questions_of_an_interview_begin_and_part_its_story() -> None:
    asked = ["Mengapa naskah itu dirawat warga?", "Siapa yang merawatnya?", "Kapan selesai?"]
    lines = [line for pair in zip(asked, STORY, strict=True) for line in pair]
    found = roles_of([*HEAD, *lines])
    assert found[2] == "body"
    assert found[3::2] == ["body"] * len(STORY)


@pytest.mark.parametrize("days", [["10 November 2026"], ["10 November 2026", "11 November 2026"]])
def test_a_day_below_a_deck_dates_the_article(days: list[str]) -> None:
    lines = [HEAD[0], LEAD, days[0], STORY[0], *days[1:], *STORY[1:]]
    assert roles_of(lines)[:4] == ["headline", "kicker", "timestamp", "body"]


def test_names_above_the_headline_sign_below_a_date_or_behind_a_label() -> None:
    title, date = HEAD
    assert roles_of([date, "Rina Wulandari", title, *STORY])[:3] == [
        "timestamp",
        "byline",
        "headline",
    ]
    signed = ["Ditulis oleh Rina Wulandari", "Berita", date, title, *STORY]
    assert roles_of(signed)[:4] == ["byline", "boilerplate", "timestamp", "headline"]


def test_a_desk_without_a_date_stands_right_below_the_headline() -> None:
    assert roles_of([HEAD[0], "Admin", *STORY])[1] == "byline"
    assert roles_of([HEAD[0], "Kabar Hula", "Admin", *STORY])[2] == "boilerplate"
