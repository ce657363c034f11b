"""A review says who made a film or a book: no row of such a box says who wrote the article."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract import Article, extract_text

FILM = ["Sutradara: Yosef Pello", "Penulis naskah: Rina Wulandari", "Penata musik: Sari Dewi"]
BOOK = ["Judul: Sumur Tua", "Penulis: Rina Wulandari", "Penerbit: Pustaka Lero", "Tebal: 210 hal"]


def read(*lines: str) -> tuple[Article, list[str]]:
    article = extract_text("\n\n".join([HEAD, *lines]))
    return article, [author.name for author in article.authors]


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("box", [FILM, BOOK])
def test_a_box_within_a_story_is_the_story_s(bullet: str, box: list[str]) -> None:
    rows = [bullet + row for row in box]
    article, names = read(*STORY[:2], *rows, *STORY[2:])
    assert (list(article.body), names) == ([*STORY[:2], *rows, *STORY[2:]], [])


@pytest.mark.parametrize("box", [FILM, BOOK, [row.replace(":", " :") for row in BOOK]])
def test_a_work_s_box_below_a_story_or_above_it_is_the_story_s(box: list[str]) -> None:
    for lines in ([*STORY, *box], [*box, *STORY]):
        article, names = read(*lines)
        assert (list(article.body), names) == (lines, [])
        assert article.headline == HEAD.partition("\n")[0]


@pytest.mark.parametrize("signed", ["Oleh: Yosef Pello", "Peresensi: Yosef Pello"])
@pytest.mark.parametrize("box", [FILM, BOOK])
def test_who_signs_beside_a_box_wrote_the_article(signed: str, box: list[str]) -> None:
    assert read(signed, *box, *STORY)[1] == ["Yosef Pello"]
    assert read(*STORY, *box, signed)[1] == ["Yosef Pello"]


def test_a_label_twice_is_the_article_s_at_the_edge() -> None:
    article, names = read(*STORY, *BOOK, "Penulis: Yosef Pello")
    assert (list(article.body), names) == ([*STORY, *BOOK], ["Yosef Pello"])


@pytest.mark.parametrize(
    "rows",
    [
        ["Penulis: Rina Wulandari", "Editor: Sari Dewi", "Kategori: Buku", "Dibaca: 21 kali"],
        ["Reporter: Rina Wulandari", "Editor: Sari Dewi", "Sumber: Antara"],
        ["Penulis: Rina Wulandari", "Editor: Sari Dewi", "Lokasi: Hula", "Tayang: Senin"],
    ],
)
def test_rows_that_are_of_no_work_sign_the_article(rows: list[str]) -> None:
    assert read(*STORY, *rows)[1] == ["Rina Wulandari", "Sari Dewi"]
    assert read(*rows, *STORY)[1] == ["Rina Wulandari", "Sari Dewi"]


@pytest.mark.parametrize("day", ["Tanggal terbit: 12 Mei 2017", "Rilis: 3 Maret 2021"])
@pytest.mark.parametrize("box", [FILM, BOOK])
def test_when_a_work_came_out_is_no_date_of_the_article(box: list[str], day: str) -> None:
    title = HEAD.partition("\n")[0]
    lines = [*STORY, *box, day]
    article = extract_text("\n\n".join([title, *lines]))
    assert (list(article.body), article.timestamp) == (lines, None)


def test_the_day_below_who_signs_is_the_article_s() -> None:
    title = HEAD.partition("\n")[0]
    signed = ["Penulis: Yosef Pello", "Dipublikasikan: 12 Mei 2017"]
    article = extract_text("\n\n".join([title, *STORY, *BOOK, *signed]))
    assert (article.timestamp, article.authors[0].name) == ("2017-05-12", "Yosef Pello")
