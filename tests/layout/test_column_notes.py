"""A column's writer may be named by the note below it alone; a story's sentence names none."""

import pytest

from inakoran_extract import extract_text

HEAD = "Guru yang Selalu Ditunggu Kedatangannya\n\nSelasa, 17 November 2026 10:05 WIT"
COLUMN = [
    "Sekolah di pesisir kekurangan guru sejak lama, dan tidak ada yang tampak mau berubah.",
    "Kita terbiasa menunggu pusat mengirim orang, padahal banyak anak muda siap mengajar.",
    "Barangkali sudah waktunya daerah berani memilih sendiri jalan yang lain itu.",
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("note", "byline"),
    [
        ("*Rina Wulandari, guru sekolah menengah di Hula", None),
        ("*) Rina Wulandari, penikmat kopi, tinggal di Hula.", None),
        ("(*) Rina Wulandari adalah dosen Universitas Lero", None),
        ("**Rina Wulandari, Dosen Universitas Lero**", "Rina Wulandari, Dosen Universitas Lero**"),
        ("– Rina Wulandari, guru", None),
        ("Rina Wulandari, guru sekolah menengah di Hula", None),
        ("Rina Wulandari\nGuru sekolah menengah di Hula", "Rina Wulandari"),
    ],
)
def test_a_note_below_a_column_names_its_writer(note: str, byline: str | None, gap: str) -> None:
    article = extract_text(gap.join([HEAD, *COLUMN, note]))
    assert [author.name for author in article.authors] == ["Rina Wulandari"]
    assert article.byline == (byline or note[note.index("Rina") :])
    assert article.body == tuple(COLUMN)


@pytest.mark.parametrize(
    "last",
    [
        "Rina Wulandari adalah kepala dusun di lereng itu.",
        "Rina Wulandari, guru di Hula, datang pada pagi hari.",
        "*Rina Wulandari Sudah Datang",
        "*Sekolah Pesisir, guru di Hula",
        "- Rina, guru di Hula",
    ],
)
def test_a_story_s_last_line_names_no_writer(last: str) -> None:
    assert extract_text("\n\n".join([HEAD, *COLUMN, last])).authors == ()


def test_who_is_told_of_or_signed_above_is_no_writer_of_the_column() -> None:
    told = [*COLUMN, "Rina Wulandari mengajar di sana sejak tahun lalu."]
    note = "*Rina Wulandari, guru sekolah menengah di Hula"
    assert extract_text("\n\n".join([HEAD, *told, note])).authors == ()
    signed = [HEAD.replace("\n\n", "\n\nOleh Sari Dewi\n\n"), *COLUMN, note]
    assert [author.name for author in extract_text("\n\n".join(signed)).authors] == ["Sari Dewi"]


def test_whom_to_ask_is_no_writer() -> None:
    lines = ["Narahubung:", "Rina Wulandari", "Koordinator Kajian dan Pembelaan"]
    assert extract_text("\n\n".join([HEAD, *COLUMN, *lines])).authors == ()
