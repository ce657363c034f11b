"""A text in Markdown, or quoted in a mail, that was given as a dump says so."""

import pytest
from made_story import HEAD, STORY

from inakoran_extract import extract_text
from inakoran_extract.reading.marks_left import find_marks_left

DUMP = "\n\n".join((HEAD[0], "Binsar", HEAD[1], *STORY))


def codes(text: str) -> list[str]:
    return [notice.code for notice in extract_text(text).warnings]


@pytest.mark.parametrize(
    "line",
    [
        "**Editor:** Rina Wulandari",
        "**Baca juga: Pala Banda Panen**",
        "**HULA** - kata warga.",
        "**KUPANG** – Panen tiba.",
    ],
)
def test_stars_about_words(line: str) -> None:
    assert "marks-left" in codes(f"{DUMP}\n\n{line}\n")


@pytest.mark.parametrize(
    "line", ["***", "* * *", "Panen tiba.***", "** Rina", "2 ** 3 ** 4", "****"]
)
def test_stars_that_part_or_close(line: str) -> None:
    assert "marks-left" not in codes(f"{DUMP}\n\n{line}\n")


def test_a_quoted_mail() -> None:
    quoted = "\n".join(f"> {line}" if line else ">" for line in DUMP.split("\n"))
    assert "marks-left" in codes(quoted)
    assert "marks-left" in codes(f"Rina menulis:\n{quoted}\n")


def test_what_few_say_is_no_quoted_mail() -> None:
    assert find_marks_left(f"{DUMP}\n\n> Kami menanam.\n> Kami panen.") == ()
    assert find_marks_left("> a\n> b\n> c") == ()
    assert find_marks_left("> a\n> b\n> c\n> d\ne\nf\ng\nh") == ()
    assert find_marks_left("> a\n> b\n> c\n> d\ne\nf\ng") != ()


@pytest.mark.parametrize("bullet", ["•", "-", "*"])
def test_a_bullet_before_each_paragraph(bullet: str) -> None:
    head = f"{HEAD[0]}\n\nBinsar\n\n{HEAD[1]}\n\n"
    listed = "\n\n".join(f"{bullet} {line}" for line in STORY)
    assert "marks-left" in codes(head + listed)
    # A list within a story is its own.
    story = "\n\n".join(STORY)
    assert "marks-left" not in codes(f"{head}{story}\n\n{bullet} {STORY[0]}\n{bullet} {STORY[1]}")
    assert find_marks_left(f"a\n{bullet} {STORY[0]}\n{bullet} {STORY[1]}") == ()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("before", ["> ", "• ", "**", ""])
def test_line_ends_change_nothing(before: str, end: str) -> None:
    text = "\n".join(f"{before}{line}" for line in (*HEAD, *STORY))
    assert find_marks_left(text.replace("\n", end)) == find_marks_left(text)
    assert find_marks_left("**Garam\nnaik**".replace("\n", end)) == ()
