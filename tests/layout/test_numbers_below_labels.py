"""A numbered line below `Baca juga:` where the story's own headings are numbered."""

import pytest
from made_story import HEAD, STORY
from read_lines import read

HEADING = "1. Bibit dari Sekolah"
FIRST, SECOND = "Harga Pala Naik di Pasar Hula", "Warga Hula Menanam Bakau Lagi"


@pytest.mark.parametrize(
    ("below", "related", "headings"),
    [
        # two numbers are a list of titles
        ([f"2. {FIRST}", f"3. {SECOND}"], (FIRST, SECOND), [HEADING]),
        # one goes on with the story's headings
        ([f"2. {FIRST}", STORY[2]], (), [HEADING, f"2. {FIRST}"]),
        ([f"2. {FIRST}"], (), [HEADING, f"2. {FIRST}"]),
    ],
)
def test_numbers_below_a_label(
    below: list[str], related: tuple[str, ...], headings: list[str]
) -> None:
    article = read(*HEAD, STORY[0], HEADING, STORY[1], "Baca juga:", *below, STORY[3])
    assert article.related == related
    assert [heading.text for heading in article.subheadings] == headings
