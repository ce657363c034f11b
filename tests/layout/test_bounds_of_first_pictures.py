"""Decks and captions that no credit tells, between a headline and its story."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.decks import _is_above_picture, _is_repeated
from inakoran_extract.layout.leads import is_shown_first

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa."
TITLE = "Bupati Resmikan Gudang Garam"
DAY = "2 November 2026"


def titles(*texts: str, mark: Mark = Mark.TITLE) -> list[Block]:
    return [block_of(text, mark) for text in texts]


@pytest.mark.parametrize(
    ("shown", "between", "pictured"),
    [
        ("Petani menata garam di Hula", 0, True),
        ("Petani menata garam di Hula", 1, True),
        ("Petani menata garam di Hula", 2, False),
        ("Petani Menata Garam di Hula", 0, False),
    ],
)
def test_a_pictures_text_stands_between_a_deck_and_a_near_date(
    shown: str, between: int, *, pictured: bool
) -> None:
    blocks = [*titles("Harga garam naik lagi", shown), *titles(*["Bagikan"] * between)]
    blocks += [block_of(DAY, Mark.DAY), block_of(STORY, Mark.PROSE)]
    assert _is_above_picture(blocks, 0, 1, len(blocks) - 1) is pictured
    blocks[0].text = "Petani menata garam"
    blocks[1].mark = Mark.CAPTION
    assert not _is_above_picture(blocks, 0, 1, len(blocks) - 1)


@pytest.mark.parametrize(("letters", "shown"), [(110, True), (111, False)])
def test_what_is_shown_first_is_short_and_above_a_longer_paragraph(
    letters: int, *, shown: bool
) -> None:
    first = f"Petani menata {'a' * (letters - 15)}."
    below = f"Bupati meresmikan gudang garam di Hula{' dan di Bere' * 10}."
    blocks = [*titles(TITLE), *titles(first, below, mark=Mark.PROSE)]
    assert is_shown_first(blocks, 1, 0) is shown
    assert not is_shown_first(blocks[:2], 1, 0)
    blocks[1].mark = Mark.TITLE
    assert not is_shown_first(blocks, 1, 0)


@pytest.mark.parametrize(("more", "shown"), [(0, False), (1, False), (3, True)])
def test_a_paragraph_hardly_longer_shows_no_picture_above_it(more: int, *, shown: bool) -> None:
    """A short story's paragraphs are all alike, and its second may have the headline's words."""
    first = "Festival perahu di Pantai Hula dihadiri peserta dari Bere."
    below = f"Bupati meresmikan gudang garam di Hula{', lalu di Bere' * (1 + more)}."
    blocks = [*titles(TITLE), *titles(first, below, mark=Mark.PROSE)]
    assert (len(below) > 1.4 * len(first)) is shown
    assert is_shown_first(blocks, 1, 0) is shown


@pytest.mark.parametrize(
    ("letters", "end", "repeated"),
    [(400, ".", True), (401, ".", False), (401, "...", True), (601, "...", False)],
)
def test_a_deck_that_the_story_says_again_is_no_longer(
    letters: int, end: str, *, repeated: bool
) -> None:
    deck = f"Petani menata {'a' * (letters - 14 - len(end))}"
    story = [f"{deck} lagi.", STORY, STORY, STORY]
    blocks = [block_of(text, Mark.PROSE) for text in (deck + end, *story)]
    assert _is_repeated(blocks, 0, len(blocks)) is repeated
    if end == ".":  # printed twice at once, it is a picture's
        blocks[1].text = blocks[0].text
        assert not _is_repeated(blocks, 0, len(blocks))
