"""What messengers write bold or slanted is read without its marks, and other stars stay."""

import pytest
from made_story import HEAD, STORY
from read_lines import codes, read

from inakoran_extract import extract_text
from inakoran_extract.reading.emphasis import hide_emphasis

TITLE, DAY = HEAD


def test_a_forwarded_article_is_read_without_the_marks_of_its_messenger() -> None:
    forwarded = read(
        f"*{TITLE}*",
        f"_{DAY}_",
        f"*KUPANG* - {STORY[0]}",
        f'"Kami minta warga *tidak panik* dulu," kata lurah _Rina Wulandari_. {STORY[1]}',
        *STORY[2:],
    )
    bare = read(
        TITLE,
        DAY,
        f"KUPANG - {STORY[0]}",
        f'"Kami minta warga tidak panik dulu," kata lurah Rina Wulandari. {STORY[1]}',
        *STORY[2:],
    )
    assert forwarded.headline == bare.headline == TITLE
    assert forwarded.timestamp == bare.timestamp is not None
    assert forwarded.dateline == bare.dateline is not None
    assert forwarded.body == bare.body


def test_the_lines_are_those_of_the_text_with_its_marks() -> None:
    text = f"*{TITLE}*\n\n_{DAY}_\n\n*KUPANG* - {STORY[0]}\n"
    article = extract_text(text)
    assert article.text == text
    assert text[article.lines[0].start : article.lines[0].end] == TITLE


@pytest.mark.parametrize(
    "text",
    [
        "Harga *cabai* naik",  # one pair
        "2 * 3 * 4 * 5 * 6",
        "b*ngs*t dan k*par*t",
        "**Garam** dan **gula**",
        "*) Penulis adalah dosen. *) Editor juga.",
        "(*) Garam (*) gula",
        "Nama : ____ Surel : ____ Pesan : ____",
        "garam_dan_gula naik_lagi",
        "@_rina_ dan @_budi_",
        "*Garam\nNaik* lagi *dan\nlagi*",
        "* Garam * dan * gula *",
    ],
)
def test_other_signs_stay(text: str) -> None:
    assert hide_emphasis(text) is text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("*Garam* _naik_", "Garam naik"),
        ("*_Garam_* naik", "Garam naik"),
        ('"*Garam naik*", (_kata dia_)', '"Garam naik", (kata dia)'),
        ("*Garam naik.* *Gula turun!*", "Garam naik. Gula turun!"),
    ],
)
def test_pairs_are_hidden(text: str, plain: str) -> None:
    hidden = hide_emphasis(text)
    assert (len(hidden), hidden.replace("\u00ad", "")) == (len(text), plain)


def test_a_text_of_a_messenger_has_no_warning_of_marks() -> None:
    assert "marks-left" not in codes(read(f"*{TITLE}*", f"_{DAY}_", *STORY))
