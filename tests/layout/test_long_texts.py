"""A text of twice as many lines takes twice the work, not four times."""

from functools import partial

import pytest
from counted_calls import SLACK, count_calls

from inakoran_extract import extract_text

HEAD = "Warga Hula Menanam Bakau di Muara\nSenin, 9 Maret 2026 09:00 WITA\n\n"
PARAGRAPH = "Warga Hula menanam bakau ke-{n} di muara sungai sejak pagi bersama para guru.\n\n"
CREDITED = "{p}ANTARA FOTO/RINA WULANDARI\nPetugas ke-{n} memadamkan api, Jumat (21/2/2014).\n\n"
SIGNED = "{p}Bakau Kedua Tiba di Muara Sungai Hula\n\n{p}(rin/ham)\n\n"
PICTURES = "Camat Hula ke-{n} meninjau bibit bakau di muara. (Foto: Rina Wulandari)\n\n"
# Heads without a story: each line of one may be a name.
HEADS = (
    "Perahu Warga Hanyut Terbawa Banjir\n\nSenin, 08-01-2024 | 07:15 am\n\n"
    "Warga mencari perahu di tepi sungai [Foto: Dok. BPBD]\n\nKudus, Inakoran - {cerita}\n\n"
)
# And each names people.
NAMED = (
    "Perahu Warga Hanyut Terbawa Banjir\n\nKompas.com - 08/01/2024, 07:15 WIB\n\nRudi Hartanto,\n\n"
    "Sari Hardiyanto\n\nTim Redaksi\nLihat Foto\n\nWarga mencari perahu.(KOMPAS.com/RUDI)\n\n"
    "KUDUS, KOMPAS.com - {cerita}\n\nTag\n\nbanjir\n\nKudus\n"
)
# A name in the head, and above each sentence.
BOXED = (
    "Kantorx{n} Ajari Wargax{n} Mengisix{n} Buku Tamu Pasarx{n}\n\nYosef Lando\n\n"
    "Sebanyakx{n} empatx{n} puluhx{n} penjagax{n} ikut belajarx{n} di balaix{n}.\n\n"
)
TITLES = "Warga menanam bakau ke-{n} di muara sungai Hula\n\n"
WRITERS = "Rina Wulandari, Ende\n\n{p}"
PORTRAYED = "Rina Wulandari\n\n{p}"
COPIES = "Bakau Ke-{n} Ditanam di Muara\n\nWarta Hula\n\nBakau Ke-{n} Ditanam di Muara\n\n"
ROWS = "Sutradara: Yosef Pello\n\nPenulis: Rina Wulandari\n\n{p}"


def repeat(part: str, times: int) -> str:
    parts = (part.format(n=n, p=PARAGRAPH.format(n=n)) for n in range(times))
    return HEAD + "".join(parts)


@pytest.mark.parametrize(
    "part",
    [PARAGRAPH, CREDITED, SIGNED, PICTURES, TITLES, WRITERS, PORTRAYED, COPIES, ROWS],
)
def test_twice_the_lines_take_twice_the_calls(part: str) -> None:
    once, twice = (count_calls(partial(extract_text, repeat(part, n))) for n in (200, 400))
    assert twice < 2 * SLACK * once


@pytest.mark.parametrize("heads", [HEADS, NAMED])
def test_twice_the_heads_take_twice_the_calls(heads: str) -> None:
    once, twice = (count_calls(partial(extract_text, heads * n)) for n in (200, 400))
    assert twice < 2 * SLACK * once


def test_a_name_above_each_sentence_is_looked_for_once() -> None:
    once, twice = (
        count_calls(partial(extract_text, "".join(BOXED.format(n=n) for n in range(count))))
        for count in (500, 1000)
    )
    assert twice < 2 * SLACK * once
