"""A first line that may be a paragraph or a picture's text is told of, and no other."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Pembatik Hula Pindah ke Rumah Singgah"
DATE = "Kamis, 12 November 2026 | 09.15 WITA"
STORY = [
    "Belasan pembatik di Hula pindah ke rumah singgah sejak gempa merobohkan sanggar mereka tadi.",
    "Sanggar baru dibangun di lereng bukit dengan dana desa dan bantuan para relawan.",
]


def codes(*lines: str) -> list[str]:
    return [notice.code for notice in extract_text("\n\n".join((HEADLINE, DATE, *lines))).warnings]


@pytest.mark.parametrize(
    "line",
    [
        "Pembatik mewarnai kain di halaman balai desa.",
        "Kain batik dijemur di bawah terik matahari.",
        "Perempuan Hula menyiapkan malam dan canting.",
    ],
)
def test_a_short_sentence_above_a_longer_paragraph_may_be_a_caption(line: str) -> None:
    assert codes(line, *STORY) == ["caption-unsure"]


@pytest.mark.parametrize(
    "line",
    [
        "Pembatik di Hula pindah ke rumah singgah.",  # says the headline again
        "Sanggar itu belum bisa dipakai lagi.",
        "“Kami pindah malam itu juga,” kata Rina Damar.",
        "Para pembatik pindah. Sanggar mereka roboh.",
    ],
)
def test_what_no_picture_shows_is_no_doubt(line: str) -> None:
    assert codes(line, *STORY) == []


@pytest.mark.parametrize("line", ["HULA - Kain batik dijemur di halaman.", "Kain batik (Ist)"])
def test_a_dateline_or_a_credit_leaves_no_doubt(line: str) -> None:
    assert codes(line, *STORY) == []
