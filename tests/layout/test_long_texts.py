"""A text of twice as many lines takes twice the work, not four times.

The calls of functions tell it, and no clock.
"""

import sys
from collections.abc import Callable
from functools import partial

import pytest

from inakoran_extract import extract_text

HEAD = "Warga Hula Menanam Bakau di Muara\nSenin, 9 Maret 2026 09:00 WITA\n\n"
PARAGRAPH = "Warga Hula menanam bakau ke-{n} di muara sungai sejak pagi bersama para guru.\n\n"
CREDITED = "{p}ANTARA FOTO/RINA WULANDARI\nPetugas ke-{n} memadamkan api, Jumat (21/2/2014).\n\n"
SIGNED = "{p}Bakau Kedua Tiba di Muara Sungai Hula\n\n{p}(rin/ham)\n\n"
PICTURES = "Camat Hula ke-{n} meninjau bibit bakau di muara. (Foto: Rina Wulandari)\n\n"
# What a doubled text may take more than twice as much.
SLACK = 1.25


def count_calls(read: Callable[[], object]) -> int:
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(None)
    return calls


def repeat(part: str, times: int) -> str:
    parts = (part.format(n=n, p=PARAGRAPH.format(n=n)) for n in range(times))
    return HEAD + "".join(parts)


@pytest.mark.parametrize("part", [PARAGRAPH, CREDITED, SIGNED, PICTURES])
def test_twice_the_lines_take_twice_the_calls(part: str) -> None:
    once, twice = (count_calls(partial(extract_text, repeat(part, n))) for n in (200, 400))
    assert twice < 2 * SLACK * once
