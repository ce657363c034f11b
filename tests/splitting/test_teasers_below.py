"""A page's list of other stories, each with its date and a sentence, is no stream of articles."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract.splitting.splitter import split_articles

TEASERS = [
    ("Kiper Cadangan Hula Pulih Lebih Cepat", "Sang kiper sudah berlatih dengan bola sejak Rabu."),
    ("Ganda Campuran Lero Melaju ke Final", "Mereka menang dalam tiga gim selama 71 menit."),
    ("Pembalap Hula Memulai dari Baris Kelima", "Selisihnya sangat tipis dari posisi terdepan."),
]


def count(*lines: str) -> int:
    text = "\n\n".join([HEAD, *STORY, *lines]) + "\n"
    return len(list(split_articles([text.encode()], 1_000_000)))


def items(date: str, outlet: str = "Kabarhula.com - ") -> list[str]:
    return [
        line for title, said in TEASERS for line in ("Olahraga", title, date, f"{outlet}{said}")
    ]


@pytest.mark.parametrize("heading", ["TERKINI", "Berita Terkait", "Artikel Lainnya"])
@pytest.mark.parametrize("next_list", [["TERPOPULER", "Jadwal Siaran Akhir Pekan"], ["TERPOPULER"]])
def test_teasers_with_dates_below_a_heading_are_of_one_page(
    heading: str, next_list: list[str]
) -> None:
    assert count(heading, *items("Sabtu, 02 November 2024 | 20:40 WIB"), *next_list) == 1


def test_articles_in_a_stream_are_its_own() -> None:
    date = "Sabtu, 02 November 2024 | 20:40 WIB"
    articles = [
        line
        for title, said in TEASERS
        for line in (title, date, f"HULA, Kabarhula.com - {said}", *STORY)
    ]
    assert count(*articles) == 1 + len(TEASERS)


@pytest.mark.parametrize("bullet", ["•", "-"])
def test_cards_whose_titles_are_items_of_a_list_are_of_one_page(bullet: str) -> None:
    cards = [
        line
        for title, said in TEASERS
        for line in (
            f"  {bullet} {title}",
            f"    {title}",
            f"    {bullet} calendar_month Rab, 15 Jan 2025",
            f"    {bullet} 0Komentar",
            f"    Hula, Kabarhula – {said} {STORY[0]}",
        )
    ]
    assert count("Berita Lainnya", *cards) == 1
