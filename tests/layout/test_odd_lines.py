"""Lines of nothing but signs, and numbers that are none, are read without an error."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.layout.titles import refers_back, tells_on

HEAD = (
    "Warga Hula Menanam Bakau di Muara",
    "Senin, 9 Maret 2026 09:00 WITA",
    "Warga Hula menanam bakau di muara sungai sejak pagi bersama para guru dan murid.",
)
LAST = "Kepala desa mengatakan bibit bakau itu dirawat sampai akarnya kuat menahan ombak."


@pytest.mark.parametrize("line", [".", "..", ",", ", .", "....", "…", "'.", "²"])
def test_signs_say_nothing(line: str) -> None:
    assert not tells_on(line)
    assert not refers_back(line)
    for lines in ((*HEAD, line, LAST), (*HEAD[:2], line, *HEAD[2:]), (*HEAD, f"• {line}", LAST)):
        assert LAST not in lines or LAST in extract_text("\n\n".join(lines)).body


@pytest.mark.parametrize("number", ["²", "①", "⒈", "½", "٣"])
@pytest.mark.parametrize("sign", [".", ")", " ", ""])
def test_a_number_that_is_no_decimal_heads_nothing(number: str, sign: str) -> None:
    items = [
        f"{number}{sign} Bibit bakau",
        LAST,
        f"{number}{sign} Perahu kayu",
        LAST[:-1] + " itu.",
    ]
    article = extract_text("\n\n".join((*HEAD, *items)))
    assert article.body[0] == HEAD[2]
