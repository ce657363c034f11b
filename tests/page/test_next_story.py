"""A page that goes on with another article says so in the first one's record."""

import pytest

from inakoran_extract import extract_html

STORY = [
    "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki tukang.",
    "Petambak membawa karung pertama sejak subuh dan mengantre di pintu timur gudang.",
    "Dinas perdagangan mencatat dua ratus ton garam masuk gudang pada hari pertama.",
]
OTHER = [
    "Perajin batik gedog di Kerek mulai memakai pewarna dari daun mangga pekan ini.",
    "Warna kuning dari daun itu lebih tahan lama daripada pewarna yang dibeli di kota.",
]
DATE = "Senin, 2 November 2026 09:00 WIB"
HEADLINE = "Gudang Garam Kalianget Dibuka Lagi"
NEXT = "Perajin Gedog Memakai Daun Mangga"


def part(element: str, heading: str, title: str, *lines: str) -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f"<{element}><{heading}>{title}</{heading}>{told}</{element}>"


def codes(*parts: str) -> list[str]:
    page = "<html><body><header><a href='/'>Kabar</a></header>" + "".join(parts) + "</body></html>"
    article = extract_html(page)
    assert article.headline == HEADLINE
    return [notice.code for notice in article.warnings]


@pytest.mark.parametrize("element", ["div", "article", "section"])
@pytest.mark.parametrize("date", [(), ("Selasa, 3 November 2026 10:00 WIB",)])
@pytest.mark.parametrize("times", [1, 3])
def test_another_headline_and_its_story_are_told(
    element: str, date: tuple[str, ...], times: int
) -> None:
    first = part(element, "h1", HEADLINE, DATE, *STORY)
    other = [f"{line} Hari ke-{day}." for day in range(times) for line in OTHER]
    assert codes(first, part(element, "h1", NEXT, *date, *other)) == ["second-article"]


def test_dated_articles_without_a_first_heading_are_told() -> None:
    date = "Selasa, 3 November 2026 10:00 WIB"
    first = part("article", "h2", HEADLINE, DATE, *STORY)
    assert "second-article" in codes(first, part("article", "h2", NEXT, date, *OTHER))


@pytest.mark.parametrize(
    "below",
    [
        part("article", "h1", NEXT, OTHER[0]),
        part("article", "h1", NEXT, *(line[:-1] + " ..." for line in OTHER)),
        part("article", "h1", f"<a href='/gedog'>{NEXT}</a>", *OTHER),
        part("aside", "h1", NEXT, *OTHER),
        part("div", "h1", "Terpopuler", *OTHER),
        "<div>Berita Selanjutnya</div>" + part("article", "h1", NEXT, *OTHER),
    ],
    ids=["one-sentence", "broken-off", "linked", "beside", "list", "labelled"],
)
def test_teasers_and_lists_tell_nothing(below: str) -> None:
    assert codes(part("article", "h1", HEADLINE, DATE, *STORY), below) == []


def test_subheadings_and_a_headline_printed_again_tell_nothing() -> None:
    lines = "".join(f"<p>{line}</p>" for line in OTHER)
    head = f"<h1>{HEADLINE}</h1><p>{DATE}</p>"
    story = "".join(f"<p>{line}</p>" for line in STORY)
    assert codes(f"<article>{head}{story}<h2>{NEXT}</h2>{lines}</article>") == []
    head = head.replace("h1", "h2")
    assert codes(f"<article>{head}{story}<h2>{NEXT}</h2>{lines}</article>") == []
