"""Headlines that were broken over two lines, though nothing else of their dump was."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Mark
from inakoran_extract.rules.broken_titles import find_broken_title

STORY = "Warga menanam bakau di pesisir Hula sejak pagi."


@pytest.mark.parametrize(
    ("above", "broken"),
    [
        ("Warga Hula Mulai Menanam", True),
        ("Warga Menanam", False),  # too little of a headline
        ("Warga Hula Menanam Apa?", False),
        ("Warga Hula Menanam (Lagi)", False),
        # What stands before the last sign says nothing.
        ("Warga Hula Menanam Rumpun !A", True),
    ],
)
def test_a_title_with_a_sign_at_its_end_is_whole(above: str, *, broken: bool) -> None:
    blocks = [
        block_of(above, Mark.TITLE),
        block_of("Bakau", Mark.WORD, tight=True),
        block_of(STORY, Mark.PROSE),
    ]
    assert find_broken_title(blocks) == (0 if broken else -1)
