"""Tags under a label that no list has, and lists of stories that look like them."""

import pytest
from made_blocks import block_of

from inakoran_extract import Article, extract_text
from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.unnamed_tags import mark_unnamed_tags

HEAD = """Pasar Ikan Lamba Buka Sampai Malam

Senin, 2 November 2026 09:00 WIB

Pasar ikan Lamba kini buka sampai malam agar nelayan tidak membuang hasil tangkapan.

Kepala pasar menambah dua puluh lampu dan menyiapkan petugas jaga di tiap lorong.

"Pembeli datang sepulang kerja," kata Yuliana, pedagang tongkol di lorong tiga. (rin/dew)

"""
TAGS = ("ikan", "pasar malam", "Lamba")


def read(*lines: str) -> Article:
    return extract_text(HEAD + "\n\n".join(lines) + "\n")


@pytest.mark.parametrize("between", [", ", " | ", " • ", " / "])
@pytest.mark.parametrize("label", ["Penanda", "Isu terkait", "Seputar"])
def test_a_line_of_tags(label: str, between: str) -> None:
    article = read(f"{label}: {between.join(TAGS)}")
    assert (article.tags, len(article.body)) == (TAGS, 3)


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("label", ["Penanda", "Isu:", "Seputar"])
def test_a_tag_a_line(label: str, bullet: str) -> None:
    article = read(label, *(bullet + tag for tag in TAGS), "Berita Terkait", "Garam Naik Lagi")
    assert (article.tags, len(article.body)) == (TAGS, 3)


@pytest.mark.parametrize("label", ["Penanda", "Isu"])
def test_hashes_below_a_label(label: str) -> None:
    article = read(label, "#ikan", "#pasarmalam")
    assert (article.tags, article.subheadings) == (("ikan", "pasarmalam"), ())


@pytest.mark.parametrize(
    "lines",
    [
        ["Penyelia: Rina Wulandari, Hamid Fauzi"],
        ["Kabar Lain", "Harga Garam Naik Lagi di Hula", "Kapal Perintis Tiba di Lamba"],
        ["Ekonomi", "Olahraga", "Budaya"],
    ],
)
def test_names_titles_and_menus_are_no_tags(lines: list[str]) -> None:
    assert read(*lines).tags == ()


def test_ingredients_of_a_recipe_are_the_storys() -> None:
    bare = HEAD.replace(" (rin/dew)", "")
    steps = [
        "Bahan: garam, gula, cuka",
        "Rebus semua bahan " + "sampai airnya susut " * 6 + "lagi.",
    ]
    assert extract_text(bare + "\n\n".join(steps)).tags == ()


def mark(
    text: str,
    *below: tuple[str, Mark],
    above: tuple[str, Mark] = ("Pasar buka sampai malam.", Mark.SIGNOFF),
) -> tuple[bool, Mark]:
    """Return whether a line below a story is one of tags, and its mark then."""
    blocks: list[Block] = [block_of(*line) for line in (above, (text, Mark.TITLE), *below)]
    return mark_unnamed_tags(blocks, 1), blocks[1].mark


def listed(*texts: str) -> list[tuple[str, Mark]]:
    return [(text, Mark.TITLE) for text in texts]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Penanda: ikan, pasar", True),
        ("Penanda: ikan", False),
        ("Penanda: ikan,", False),
        # Half of them in small letters, and more than that in capitals.
        ("Penanda: ikan, Lamba", True),
        ("Penanda: ikan, Lamba, Hula", False),
        # A tag has 30 letters and three blanks at most, and no stop.
        (f"Penanda: ikan, {'a' * 30}", True),
        (f"Penanda: ikan, {'a' * 31}", False),
        ("Penanda: ikan, pasar yang buka malam", True),
        ("Penanda: ikan, pasar yang buka di Lamba", False),
        ("Penanda: ikan, pasar malam!", False),
    ],
)
def test_what_stands_behind_a_label_is_tags(text: str, *, tags: bool) -> None:
    assert mark(text) == (tags, Mark.TAGS if tags else Mark.TITLE)


@pytest.mark.parametrize(
    ("lines", "tags"),
    [
        (listed("Penanda", "ikan", "pasar malam"), True),
        (listed("Penanda", "ikan"), False),
        (listed("Penanda"), False),
        (listed("Penanda", "ikan", "Lamba", "Hula"), False),
        (listed("penanda", "ikan", "pasar malam"), False),
        (listed("Pasar ikan yang buka malam", "ikan", "pasar malam"), False),
        # Twelve at most: more of them are a list of the story's.
        (listed("Penanda", *["ikan"] * 12), True),
        (listed("Penanda", *["ikan"] * 13), False),
        # What ends an article may stand below them, and nothing else.
        ([*listed("Penanda", "ikan", "pasar malam"), ("Komentar", Mark.COMMENTS)], True),
        ([*listed("Penanda", "ikan", "pasar malam"), ("Ikan segar.", Mark.PROSE)], False),
        # A hash says what they are, whatever stands below: one of them is enough.
        ([*listed("Penanda", "#ikan"), ("Ikan segar.", Mark.PROSE)], True),
        ([*listed("Penanda", "#ikan", "Lamba"), ("Ikan segar.", Mark.PROSE)], False),
        ([("Penanda", Mark.TITLE), ("#ikan", Mark.TAGS), ("#Lamba", Mark.TAGS)], True),
        ([("Penanda", Mark.TITLE), ("ikan", Mark.LINK), ("pasar", Mark.LINK)], False),
    ],
)
def test_what_stands_below_a_label_is_tags(lines: list[tuple[str, Mark]], *, tags: bool) -> None:
    found = mark(lines[0][0], *lines[1:])
    assert found == (tags, Mark.TAGS_LABEL if tags else Mark.TITLE)


@pytest.mark.parametrize(("letters", "tags"), [(100, True), (101, False)])
@pytest.mark.parametrize("lines", [["Penanda: ikan, pasar"], ["Penanda", "#ikan", "#pasar"]])
def test_no_story_goes_on_below_tags(lines: list[str], letters: int, *, tags: bool) -> None:
    below = [*listed(*lines[1:]), ("a" * letters, Mark.PROSE)]
    assert mark(lines[0], *below)[0] is tags


@pytest.mark.parametrize(
    ("above", "labelled", "alone"),
    [
        (("Pasar buka sampai malam.", Mark.PROSE), True, False),
        (("Pasar buka sampai malam. (rin/dew)", Mark.PROSE), True, True),
        (("Editor: Rina Wulandari", Mark.BYLINE), True, True),
        (("Pasar Ikan Lamba", Mark.TITLE), False, False),
    ],
)
def test_a_label_alone_stands_below_what_closes_a_story(
    above: tuple[str, Mark], *, labelled: bool, alone: bool
) -> None:
    assert mark("Penanda: ikan, pasar", above=above)[0] is labelled
    assert mark("Penanda", *listed("ikan", "pasar malam"), above=above)[0] is alone
