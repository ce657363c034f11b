"""Lists of other stories, told by their entries: how many, how alike, and how much they tell."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.entries import are_entries, is_headline, stand_alone
from inakoran_extract.layout.polls import mark_poll
from inakoran_extract.layout.teaser_boxes import leave_teaser_boxes

TITLES = [
    "Harga Garam Naik Lagi",
    "Pasar Ikan Lamba Dibuka",
    "Kapal Perintis Tiba Malam",
    "Jalan Desa Hula Rusak",
    "Panen Padi Bere Gagal",
    "Sumur Warga Wairopa Kering",
]
LEAD = "Warga di pesisir timur menata tambak."
LINES = {
    "d": ("Senin, 2 November 2026", Mark.DAY),
    "b": ("Oleh: Rina Wulandari", Mark.BYLINE),
    "a": ("Selengkapnya", Mark.TITLE),
    "p": (LEAD, Mark.PROSE),
    "l": ("a" * 400, Mark.PROSE),
    "L": ("a" * 401, Mark.PROSE),
    "c": ("Garam (ANTARA)", Mark.CAPTION),
    "s": ("Garam Tambak", Mark.TITLE),
}


def page(*entries: str, above: str = "") -> list[Block]:
    """Return a page's blocks: below a title each what the letters say; `t` is the title again."""
    blocks = [block_of(*LINES[letter]) for letter in above]
    for title, entry in zip(TITLES, entries, strict=False):
        blocks.append(block_of(title, Mark.TITLE))
        blocks += [
            block_of(title, Mark.TITLE) if letter == "t" else block_of(*LINES[letter])
            for letter in entry
        ]
    return blocks


@pytest.mark.parametrize(
    ("blocks", "listed"),
    [
        (page("dp", "dp", "dp"), True),
        (page("dp", "dp"), False),
        # Each has a date, a writer, a line that all have, or its headline twice; or it is a story.
        (page("bp", "bp", "bp"), True),
        (page("pa", "pa", "pa"), True),
        (page("tp", "tp", "tp"), True),
        (page("p", "p", "p"), False),
        (page("ps", "pa", "pa"), False),
        # And each has a lead, of a paragraph or two.
        (page("d", "d", "d"), False),
        (page("dpp", "dpp", "dpp"), True),
        (page("dppp", "dppp", "dppp"), False),
        (page("dl", "dp", "dp"), True),
        (page("dL", "dp", "dp"), False),
        # What may stand anywhere says nothing.
        (page("dcp", "dp", "cdp"), True),
        # Two of three are of one shape.
        (page("dp", "dp", "dp", "dp", "d", "d"), True),
        (page("dp", "dp", "dp", "d", "d"), False),
        # And two of three paragraphs are theirs: a page lists other stories below its own.
        (page("dp", "dp", "dp", above="p"), True),
        (page("dp", "dp", "dp", above="pp"), False),
        (page("dpp", "dpp", "dpp", above="ppp"), True),
        (page("dpp", "dpp", "dpp", above="pppp"), False),
    ],
)
def test_entries_are_three_of_one_shape(blocks: list[Block], *, listed: bool) -> None:
    assert are_entries(blocks) is listed


@pytest.mark.parametrize(
    ("text", "mark", "heads"),
    [
        ("Harga Garam Naik Lagi", Mark.TITLE, True),
        ("Harga Garam Naik", Mark.TITLE, False),
        ("Kapan Harga Garam Naik?", Mark.TITLE, False),
        ("Harga Garam Naik Lagi", Mark.CROSSLINK, False),
    ],
)
def test_a_headline_has_four_words_and_asks_nothing(text: str, mark: Mark, *, heads: bool) -> None:
    assert is_headline(block_of(text, mark)) is heads


@pytest.mark.parametrize(
    ("blocks", "alone"),
    [
        (page("p", "p", "p"), True),
        (page("p", "p"), False),
        (page("p", "pp"), False),
        (page(above="pssp" + "ssp"), True),
        (page(above="psp" + "ssp"), False),
        (page("p", "pssp"), True),
    ],
)
def test_short_paragraphs_stand_alone_between_titles_or_two_lines(
    blocks: list[Block], *, alone: bool
) -> None:
    assert stand_alone(blocks) is alone


@pytest.mark.parametrize(("letters", "alone"), [(250, True), (251, False)])
def test_what_stands_alone_has_250_letters_at_most(letters: int, *, alone: bool) -> None:
    assert stand_alone([*page("p", "p", ""), block_of("a" * letters, Mark.PROSE)]) is alone


# --- boxes of teasers ------------------------------------------------------------------------


def teased(*lines: tuple[str, Mark], heading: Mark = Mark.RAIL) -> str:
    """Return a box's marks once its teasers are left out."""
    blocks = [block_of("Berita Lain", heading), *(block_of(*line) for line in lines)]
    leave_teaser_boxes(blocks)
    return "".join(block.mark for block in blocks[1:])


TITLE = ("Kapal Cepat Berhenti Berlayar", Mark.TITLE)
TEASER = ("KUPANG: Kapal cepat tujuan Alor...", Mark.PROSE)


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        ([TITLE, TEASER] * 2, "____"),
        ([TITLE, TEASER] * 2 + [TITLE], "____s"),
        ([TITLE, TEASER], "sp"),
        ([TITLE, TEASER, TITLE], "sps"),
        ([TITLE, TEASER, TEASER, TEASER], "sppp"),
        ([TITLE, ("Kapal cepat berhenti.", Mark.PROSE)] * 2, "spsp"),
        ([TITLE, ("a" * 197 + "...", Mark.PROSE)] * 2, "____"),
        ([TITLE, ("a" * 198 + "...", Mark.PROSE)] * 2, "spsp"),
        ([TITLE, ("Kapal cepat...", Mark.CAPTION)] * 2, "scsc"),
    ],
)
def test_a_box_has_two_titles_each_above_a_teaser(
    lines: list[tuple[str, Mark]], marks: str
) -> None:
    assert teased(*lines) == marks


def test_titles_of_a_box_are_links_below_the_label_of_links_alone() -> None:
    assert teased(*[TITLE, TEASER] * 2, heading=Mark.CROSSLINK_LABEL) == "x_x_"
    assert teased(*[TITLE, TEASER] * 2, heading=Mark.TITLE) == "spsp"


def test_every_box_is_left_out() -> None:
    heading = ("Berita Lain", Mark.RAIL)
    assert teased(*[TITLE, TEASER] * 2, heading, *[TITLE, TEASER] * 2) == "____R____"


# --- polls -----------------------------------------------------------------------------------

ANSWER = ("Setuju", Mark.TITLE)
COUNTED = ("1.204 suara", Mark.WORD)
VOTE = ("Kirim", Mark.TITLE)


def polled(
    *lines: tuple[str, Mark], question: str = "Setujukah Anda?", heading: str = "Jajak Pendapat"
) -> int:
    """Return how many lines of a question with its heading are a poll's."""
    blocks = [block_of(heading, Mark.TITLE)] if heading else []
    blocks += [block_of(question, Mark.PROSE), *(block_of(*line) for line in lines)]
    mark_poll(blocks, 1 if heading else 0)
    return sum(block.mark is Mark.BOILERPLATE for block in blocks)


@pytest.mark.parametrize(
    ("lines", "heading", "site"),
    [
        ([ANSWER, ANSWER], "Jajak Pendapat", 4),
        ([ANSWER], "Jajak Pendapat", 0),
        ([ANSWER, ANSWER], "Harga Garam", 0),
        ([ANSWER, ANSWER], "", 0),
        # A heading at the text's end is another's.
        ([ANSWER, ANSWER, ("Lalu: ", Mark.TITLE), ("Polling", Mark.TITLE)], "", 0),
        ([ANSWER, ANSWER, VOTE], "Harga Garam", 4),
        ([ANSWER, VOTE], "Harga Garam", 0),
        ([ANSWER, COUNTED], "Harga Garam", 3),
        ([COUNTED, ANSWER], "Harga Garam", 0),
        ([ANSWER, ANSWER, VOTE, COUNTED], "", 5),
        # Once they have voted, nothing is an answer any more.
        ([ANSWER, ANSWER, VOTE, ANSWER], "", 4),
        ([ANSWER, ANSWER, ("a" * 50, Mark.TITLE)], "Polling", 5),
        ([ANSWER, ANSWER, ("a" * 51, Mark.TITLE)], "Polling", 4),
        ([ANSWER, ANSWER, ("Mengapa?", Mark.TITLE)], "Polling", 4),
        ([ANSWER, ANSWER, (LEAD, Mark.PROSE)], "Polling", 4),
        ([ANSWER] * 9, "Polling", 10),
    ],
)
def test_a_poll_says_what_it_is(lines: list[tuple[str, Mark]], heading: str, site: int) -> None:
    assert polled(*lines, heading=heading) == site


@pytest.mark.parametrize(("letters", "site"), [(160, 4), (161, 0)])
def test_a_polls_question_has_160_letters_at_most(letters: int, site: int) -> None:
    assert polled(ANSWER, ANSWER, question="a" * (letters - 1) + "?") == site
