"""Days, lists, boxes and comments between paragraphs: what is the story's, and what the site's."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Penduduk Hula Rawat Naskah Kuno di Lereng Bukit"
DATE = "Selasa, 10 November 2026 | 10.05 WITA"
STORY = [
    "Penduduk Hula merawat naskah kuno di rumah kayu sejak gempa merusak museum kabupaten.",
    "Naskah itu disimpan dalam peti jati dan dibuka sekali sebulan bersama para relawan.",
    "Pengelola museum berjanji memperbaiki atapnya sebelum musim hujan tiba.",
]
EVENTS = [
    "Bupati bertemu pengusaha garam di balai kota.",
    "Gudang dibuka lagi untuk petambak.",
    "Harga garam turun di pasar lama.",
]
CALL = "Kirim surel Anda untuk kabar pagi."


def read(*lines: str) -> tuple[list[str], list[str]]:
    """Return the body and the subheadings."""
    article = extract_text("\n\n".join((HEADLINE, *lines)))
    return list(article.body), [heading.text for heading in article.subheadings]


def of_days(days: list[str]) -> list[str]:
    return [line for pair in zip(days, EVENTS, strict=False) for line in pair]


@pytest.mark.parametrize(
    "days",
    [
        ["1 Oktober 2026", "15 Oktober 2026"],
        ["1 Oktober 2026", "15 Oktober 2026", "20 Oktober 2026"],
        ["1 Oktober 2026 08:00 WIB", "1 Oktober 2026 09:00 WIB"],
    ],
)
@pytest.mark.parametrize("date", [[DATE], []])
def test_days_that_follow_each_other_part_the_story(days: list[str], date: list[str]) -> None:
    events = EVENTS[: len(days)]
    assert read(*date, STORY[0], *of_days(days)) == ([STORY[0], *events], days)


def test_a_title_of_three_words_above_a_day_is_a_part_s() -> None:
    lines = [STORY[0], "1 Oktober 2026", EVENTS[0], "Gudang Dibuka", "15 Oktober 2026", EVENTS[1]]
    headings = ["1 Oktober 2026", "Gudang Dibuka", "15 Oktober 2026"]
    assert read(DATE, *lines) == ([STORY[0], *EVENTS[:2]], headings)


def test_other_titles_stand_in_the_story_only_where_something_closes_it_below() -> None:
    listed = ["Kisah Serupa", "Warga Hula Menanam Bakau Lagi Kemarin"]
    article = extract_text(
        "\n\n".join((HEADLINE, DATE, STORY[0], *listed, STORY[1], "Penulis: Rina Wulandari"))
    )
    assert article.related == (listed[1],)
    assert list(article.body) == STORY[:2]
    below = extract_text("\n\n".join((HEADLINE, DATE, *STORY, *listed)))
    assert not below.related
    assert list(below.body) == STORY
    # Two words are no title of a story.
    short = ["Kisah Serupa", "Warga Hula"]
    assert read(DATE, STORY[0], *short, STORY[1], "(rw/hf)") == (STORY[:2], short)


@pytest.mark.parametrize(
    "box",
    [
        ["Buletin Hula", CALL, "Daftar"],
        ["Buletin Hula", CALL, "Daftar:"],
        ["Ikuti kami di Google News", CALL],
    ],
)
def test_a_call_between_a_heading_and_a_button_is_the_site_s(box: list[str]) -> None:
    assert read(DATE, STORY[0], *box, *STORY[1:]) == (STORY, [])


@pytest.mark.parametrize(
    "lines",
    [
        ["Buletin Hula", CALL],
        ["Buletin Hula", f"“{CALL}”", "Daftar"],
        ["Buletin Hula", CALL, "Daftar sekarang juga"],
        ["Buletin Hula", "Warga mengirim surel untuk kabar pagi.", "Daftar"],
    ],
)
def test_without_a_button_or_a_reader_it_is_the_story_s(lines: list[str]) -> None:
    body, headings = read(DATE, STORY[0], *lines, *STORY[1:])
    assert body == [STORY[0], lines[1], *STORY[1:]]
    assert headings[0] == lines[0]


def test_who_posted_it_is_no_part_of_the_story() -> None:
    post = ["Kami lelah.", "— Rina (@rina) 11 November 2026"]
    assert read(DATE, STORY[0], *post, *STORY[1:]) == (STORY, [])


@pytest.mark.parametrize("heading", ["Ruang Diskusi", "Tanggapan Pembaca (3)"])
def test_comments_end_a_story(heading: str) -> None:
    assert read(DATE, *STORY, heading, "Bagus.") == (STORY, [])
