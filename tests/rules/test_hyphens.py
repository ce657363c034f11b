"""Words broken at a line's end are one word again, and words that have a hyphen keep it."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.rules.hyphens import join_lines


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Jembatan itu menghubung-", "kan dua desa."], "Jembatan itu menghubungkan dua desa."),
        (["Rakit bam-", "bu itu la-", "ma."], "Rakit bambu itu lama."),
        (["Ia meng-", "hubungkan desa."], "Ia menghubungkan desa."),
        (["Kata anak-", "anak di sana."], "Kata anak-anak di sana."),
        (["Kata anak-", "anaknya, hari itu."], "Kata anak-anaknya, hari itu."),
        (["Pedagang sayur-", "mayur datang."], "Pedagang sayur-mayur datang."),
        (["Hiasan warna-", "warni dipasang."], "Hiasan warna-warni dipasang."),
        (["Pelajar se-", "Indonesia datang."], "Pelajar se-Indonesia datang."),
        (["JAKARTA-", "Harga beras naik."], "JAKARTA- Harga beras naik."),
        (["Sejak 2019 -", "kata camat - lama."], "Sejak 2019 - kata camat - lama."),
        (["Tahun 2019-", "2020 berlalu."], "Tahun 2019- 2020 berlalu."),
    ],
)
def test_lines_joined(lines: list[str], text: str) -> None:
    assert join_lines(lines) == text


WRAPPED = """\
Jembatan Gantung Lontar Dibuka, Dua Desa Tersambung

Rahmawati

Selasa, 17 November 2026 | 10.05 WITA

Sigi, Inakoran - Bupati Sigi membuka jembatan gantung yang me-
nyambung dua desa di seberang Sungai Lontar pada Selasa pa-
gi. (rah/sul)
"""


def test_a_cut_behind_a_broken_word_stands_where_it_is_printed() -> None:
    article = extract_text(WRAPPED)
    (paragraph,) = article.body
    assert paragraph.startswith("Bupati Sigi membuka jembatan gantung yang menyambung dua desa di")
    assert paragraph.endswith("pada Selasa pagi.")
    assert article.signoff == "(rah/sul)"
    parts = [(str(span.role), WRAPPED[span.start : span.end]) for span in article.lines[3:]]
    assert parts[0] == ("dateline", "Sigi, Inakoran - ")
    assert parts[-2:] == [("body", "gi. "), ("signoff", "(rah/sul)")]
