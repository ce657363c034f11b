"""First paragraphs that end unlike one, and rows above the story, are no captions."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEADLINE = "Penduduk Palolo Buka Jembatan Rotan"
HEADS = [
    f"{HEADLINE}\n12 November 2026",
    f"{HEADLINE}\nOleh: Gilang Wirayuda\nKamis, 12 November 2026 10:15 WITA",
]
FIRST = "Penduduk Palolo membuka jembatan rotan yang dianyam tetua adat pada abad ke-20"
SHORT = ["Penduduk menyambut pembukaan jembatan itu."]
LONG = """
Penduduk yang selama ini menyeberang dengan rakit menyambut pembukaan jembatan itu dengan tarian.
Menurut tetua adat, anyaman rotan harus diganti setiap tahun menjelang musim hujan supaya kuat.
Pemerintah kecamatan menyiapkan uang pengganti rotan dari iuran pasar selama dua tahun.
""".strip().splitlines()
ROWS = {
    "profile": ["Nama: Rina Damar", "Lahir: Palolo, 10 Mei 1985", "Pendidikan: S1 Kehutanan"],
    "vacancy": ["Posisi: Penjaga jembatan", "Usia: 18-30 tahun", "Upah: Rp3 juta"],
    "answers": ["T: Mengapa jembatan dibuka?", "J: Karena rakit hanyut."],
    "questions": ["Tanya: Kapan rotan diganti?", "Jawab: Setiap tahun.", "Tanya: Oleh siapa?"],
}


def read(head: str, lines: list[str], gap: str) -> Article:
    return extract_text(f"{head}\n\n{gap.join(lines)}\n")


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("story", [SHORT, LONG])
@pytest.mark.parametrize(
    "end",
    [
        ".[1]",
        ". [1]",
        ".[1][2]",
        ". (1)",
        ".*",
        ". (QS Al-Baqarah: 153)",
        ". (QS. An-Nisa: 1-3)",
        ". (HR Bukhari dan Muslim)",
        ". (Matius 5:3)",
        " oleh Serikat Penganyam Rotan (SPR)",
        " bersama Tentara Nasional Indonesia (TNI)",
        ", kata camat kepada pers",
        "",
    ],
)
def test_a_first_paragraph_may_end_in_a_note_or_without_a_stop(
    end: str, story: list[str], gap: str
) -> None:
    for head in HEADS:
        article = read(head, [FIRST + end, *story], gap)
        assert list(article.body) == [FIRST + end, *story]
        assert article.captions == ()


@pytest.mark.parametrize("note", ["[1]", " (HR Muslim)", ""])
def test_a_dateline_is_parted_from_a_paragraph_with_a_note(note: str) -> None:
    article = read(HEADS[0], [f"SIGI, KABARPALU.COM - {FIRST}.{note}", *LONG], "\n\n")
    assert article.dateline is not None
    assert article.body[0] == f"{FIRST}.{note}"


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_verse_above_the_story_credits_nobody(gap: str) -> None:
    verse = 'Allah SWT berfirman, "Allah bersama orang yang sabar." (QS Al-Baqarah: 153)'
    for head in HEADS:
        article = read(head, [verse, *LONG], gap)
        assert list(article.body) == [verse, *LONG]
        assert article.captions == ()


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("story", [[f"{FIRST}.", *SHORT], [f"{FIRST}.", *LONG]])
@pytest.mark.parametrize("rows", ROWS)
def test_rows_above_the_story_are_the_storys(rows: str, story: list[str], gap: str) -> None:
    for head in HEADS:
        article = read(head, [*ROWS[rows], *story], gap)
        assert list(article.body) == [*ROWS[rows], *story]
        assert article.captions == ()


@pytest.mark.parametrize(
    "line",
    [
        "Penduduk menganyam rotan di Sungai Gumbasa",
        "Suasana pembukaan jembatan rotan di Palolo",
        "Camat Palolo Rina Damar (kiri) memotong pita di jembatan rotan",
    ],
)
def test_a_caption_without_a_stop_stays_one(line: str) -> None:
    story = [f"{FIRST}.", *LONG]
    article = read(HEADS[1], [line, *story], "\n\n")
    assert [caption.text for caption in article.captions] == [line]
    assert list(article.body) == story
