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


@pytest.mark.parametrize("rule", ["-----", "==========", "_ _ _ _ _", "~~~~"])
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
