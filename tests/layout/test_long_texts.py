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


def repeat(part: str, times: int) -> str:
    parts = (part.format(n=n, p=PARAGRAPH.format(n=n)) for n in range(times))
    return HEAD + "".join(parts)


@pytest.mark.parametrize("part", [PARAGRAPH, CREDITED, SIGNED, PICTURES])
def test_twice_the_lines_take_twice_the_calls(part: str) -> None:
    once, twice = (count_calls(partial(extract_text, repeat(part, n))) for n in (200, 400))
    assert twice < 2 * SLACK * once
