"""The lines of a newspaper's column are joined, and those of a poem are not."""

import textwrap

import pytest
from made_blocks import block_of

from inakoran_extract import extract_text
from inakoran_extract.block import Mark
from inakoran_extract.rules.columns import join_columns

HEAD = "Nelayan Kusamba Kembali Melaut\nKamis, 5 November 2026 08:00 WITA\n\n"
STORY = [
    (
        "Nelayan Kusamba kembali melaut setelah gelombang tinggi mereda sejak awal pekan. Puluhan "
        "jukung berjajar di pantai menunggu giliran didorong ke air."
    ),
    (
        "Kepala Kelompok Nelayan Segara Ayu, I Wayan Sudana, mengatakan hasil tangkapan pertama "
        "cukup untuk menutup biaya bahan bakar selama tiga hari."
    ),
    '"Kami hanya menunggu angin timur," kata Wayan di tepi pantai, Rabu.',
    "Harga tongkol di pasar setempat turun dibandingkan dengan pekan sebelumnya.",
]


@pytest.mark.parametrize("width", range(26, 46, 2))
def test_a_column_of_a_newspaper(width: int) -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(each, width)) for each in STORY)
    article = extract_text(HEAD + text)
    assert list(article.body) == STORY
    assert (article.subheadings, article.captions, article.authors) == ((), (), ())


@pytest.mark.parametrize("width", [30, 38])
def test_a_dateline_in_a_column(width: int) -> None:
    told = f"KLUNGKUNG, KOMPAS — {STORY[0]}"
    text = "\n\n".join("\n".join(textwrap.wrap(each, width)) for each in [told, *STORY[1:]])
    article = extract_text(HEAD + text)
    assert article.dateline is not None
    assert (article.dateline.place, article.body[0]) == ("KLUNGKUNG", STORY[0])


def test_verses_have_room_left() -> None:
    verses = ["Jukung tua di tepi", "menunggu", "angin timur dari seberang pulau", "pulang"]
    article = extract_text(HEAD + STORY[0] + "\n\n" + "\n".join(verses) + "\n\n" + STORY[2])
    assert [verse in article.body for verse in verses] == [True] * 4


@pytest.mark.parametrize(("lines", "blocks"), [(9, 10), (10, 2)])
def test_above_a_date_in_the_first_ten_lines_nothing_is_joined(lines: int, blocks: int) -> None:
    head = [block_of("garam di tambak milik desa", Mark.TITLE, tight=True) for _ in range(lines)]
    dump = [*head, block_of("2 Mei 2026", Mark.DAY)]
    assert len(join_columns(dump, 26, lambda group: group[0])) == blocks
