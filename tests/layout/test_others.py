"""A record that holds, or lost, another article without a head says so."""

import pytest

from inakoran_extract import extract_text

HEAD = ["Gudang Garam Kalianget Dibuka Lagi", "Senin, 2 November 2026 | 09:00 WIB"]
STORY = [
    "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki tukang.",
    "Petambak membawa karung pertama sejak subuh dan mengantre di pintu timur gudang.",
    "Dinas perdagangan mencatat dua ratus ton garam masuk gudang pada hari pertama.",
]
OTHER = [
    "Perajin batik gedog di Kerek mulai memakai pewarna dari daun mangga pekan ini.",
    "Warna kuning dari daun itu lebih tahan lama daripada pewarna yang dibeli di kota.",
]


def warns(*lines: str) -> bool:
    article = extract_text("\n\n".join(lines))
    return "second-article" in [notice.code for notice in article.warnings]


@pytest.mark.parametrize("rule", ["---", "-----", "==========", "_ _ _ _ _", "~~~~"])
def test_a_rule_between_two_stories_is_told(rule: str) -> None:
    assert warns(*HEAD, *STORY, rule, *OTHER)
    assert warns(*HEAD, *STORY, rule, "Batik Gedog Memakai Daun Mangga", *OTHER)


@pytest.mark.parametrize("rule", ["***", "* * *", "--", "• • •"])
def test_marks_that_part_chapters_are_no_rule(rule: str) -> None:
    assert not warns(*HEAD, *STORY, rule, *OTHER)


def test_a_rule_above_the_site_s_lines_tells_nothing() -> None:
    assert not warns(*HEAD, *STORY, "-----", "Ikuti berita kami di kanal WhatsApp", "Redaksi")
    assert not warns(*HEAD, *STORY, "-----", OTHER[0])
    assert not warns(*HEAD, "-----", *STORY, *OTHER)


@pytest.mark.parametrize("dateline", ["Beritapesisir.id, Tuban - ", "Tuban (Beritapesisir.id) - "])
def test_a_dateline_below_a_story_is_told(dateline: str) -> None:
    assert warns(*HEAD, *STORY, dateline + OTHER[0], OTHER[1])
    opened = ["SUMENEP, Kabarlereng.com - " + STORY[0], *STORY[1:]]
    below = ["Batik Gedog Memakai Daun Mangga", dateline + OTHER[0], OTHER[1]]
    assert warns(*HEAD, *opened, *below)


def test_a_caption_and_a_standfirst_above_a_dateline_are_no_other_story() -> None:
    below = ["Beritapesisir.id, Tuban - " + OTHER[0], OTHER[1]]
    assert not warns(*HEAD, *STORY[:2], *below)
    assert warns(*HEAD, *STORY, *below)


def test_a_dateline_that_opens_the_story_tells_nothing() -> None:
    lead = "SUMENEP, Kabarlereng.com - " + STORY[0]
    assert not warns(*HEAD, lead, *STORY[1:], *OTHER)
    # The lead printed again, and a teaser.
    assert not warns(*HEAD, lead, *STORY[1:], lead, *STORY[1:])
    assert not warns(*HEAD, lead, *STORY[1:], "TUBAN, Kabarlereng.com - " + OTHER[0][:-1] + "...")


def fill(text: str, letters: int) -> str:
    """Return a sentence of so many letters."""
    return f"{text} di tambak garam yang lama"[: letters - 1].strip().ljust(letters - 1, "a") + "."


@pytest.mark.parametrize(("letters", "told"), [(60, False), (61, True)])
def test_paragraphs_of_another_story_are_longer_than_teasers(letters: int, *, told: bool) -> None:
    other = [fill(text[:50], letters) for text in OTHER]
    assert warns(*HEAD, *STORY, "-----", *other) is told
    titled = ["Batik Gedog Memakai Daun Mangga", "1 November 2026"]
    assert warns(HEAD[0], "2 November 2026", *STORY, *titled, *other) is told


@pytest.mark.parametrize(
    ("dateline", "told"),
    [("LENRA - ", False), ("TUBAN - ", True), ("Lenra (Suluhhula.id) - ", True)],
)
def test_a_dateline_that_opens_another_story_names_what_is_known(
    dateline: str, *, told: bool
) -> None:
    assert warns(*HEAD, *STORY, dateline + OTHER[0], OTHER[1]) is told


def test_a_paragraph_printed_again_makes_no_story() -> None:
    below = ["TUBAN, Suluhhula.id - " + OTHER[0], OTHER[1]]
    assert not warns(*HEAD, STORY[0], STORY[1], STORY[1], *below)
    assert warns(*HEAD, *STORY, *below)


def test_above_the_head_a_date_and_a_story_are_another_article() -> None:
    date = "Minggu, 1 November 2026 | 08:00 WIB"
    assert warns(date, "TUBAN - " + OTHER[0], OTHER[1], *HEAD, *STORY)
    teaser = "Harga daun mangga naik dua kali lipat di pasar."
    assert not warns(date, *OTHER, teaser, *HEAD, *STORY)
    more = "Harga daun mangga di pasar naik dua kali lipat sejak dipakai para perajin."
    assert warns(date, *OTHER, more, *HEAD, *STORY)


@pytest.mark.parametrize(
    "writer", [[], ["Rina Wulandari"], ["Rina Wulandari Putri"], ["Oleh: Rina Wulandari"]]
)
def test_a_bare_day_below_a_title_heads_another_article(writer: list[str]) -> None:
    day, other_day = "2 November 2026", "1 November 2026"
    first = (HEAD[0], day, *STORY)
    assert warns(*first, "Batik Gedog Daun Mangga", *writer, other_day, *OTHER)
    assert not warns(*first, "Batik Gedog Baru", *writer, other_day, *OTHER)
    assert not warns(*first, "Batik Gedog Daun Mangga", *writer, other_day, OTHER[0])
    assert warns(*HEAD, *STORY, "Batik Gedog Daun Mangga", *writer, other_day, *OTHER)


def test_days_of_a_chronology_head_no_other_article() -> None:
    days = ["1 November 2026", *OTHER, "31 Oktober 2026", STORY[2]]
    assert not warns(HEAD[0], "2 November 2026", *STORY[:2], "Batik Gedog Daun Mangga", *days)


TITLE = "Batik Gedog Memakai Daun Mangga"
TIME = "Minggu, 1 November 2026 | 08:00 WIB"
OLDER = "Sabtu, 31 Oktober 2026 | 07:00 WIB"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([TITLE, TIME, *OTHER], True),
        ([TITLE, "Rina Wulandari", "Foto: Antara", TIME, *OTHER], True),
        ([TITLE, TIME, OTHER[0], fill(OTHER[1][:50], 61)], True),
        ([TITLE, TIME, OTHER[0], fill(OTHER[1][:50], 60)], False),
        ([TITLE, TIME, OTHER[0]], False),
        (["Batik Gedog Baru", TIME, *OTHER], False),
        (["Batik Gedog Baru", TIME, "Tuban, Suluhhula.id", *OTHER], True),
        # In a list each story has its title, its date and a teaser.
        (["Berita Terkait", TITLE, TIME, *OTHER], False),
        ([TITLE, TIME, *OTHER, "Pasar Kerek Ramai Lagi Hari Ini", OLDER], False),
        ([TITLE, TIME, OTHER[0], OLDER, OTHER[1]], False),
    ],
)
def test_a_title_with_its_date_and_paragraphs_is_another_article(
    lines: list[str], *, told: bool
) -> None:
    assert warns(*HEAD, *STORY, *lines) is told


def test_a_list_far_above_says_nothing_of_a_head() -> None:
    titles = ["Harga Daun Naik", "Cat Lama Dibuang", "Pasar Kerek Ramai", "Pasar Tuban Sepi"]
    assert warns(*HEAD, *STORY, "Berita Terkait", *titles, TITLE, TIME, *OTHER)
