"""Paragraphs that stay in the story beside a list of links or a credit alone on its line."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEADLINE = "Penduduk Palolo Buka Jembatan Rotan"
DATE = "Kamis, 12 November 2026 10:15 WITA"
SHORT = [
    "Camat Palolo membuka jembatan rotan di Sungai Gumbasa.",
    "Penduduk menyambut pembukaan jembatan itu.",
    "Kata camat, jembatan itu dibuat empat belas hari.",
    "Anyaman rotan diganti setiap tahun.",
]
LONG = """
Camat Palolo membuka jembatan rotan sepanjang delapan puluh meter yang dianyam di Sungai Gumbasa.
Penduduk yang selama ini menyeberang dengan rakit menyambut pembukaan jembatan itu dengan tarian.
Menurut tetua adat, anyaman rotan harus diganti setiap tahun menjelang musim hujan supaya kuat.
Pemerintah kecamatan menyiapkan uang pengganti rotan dari iuran pasar selama dua tahun.
""".strip().splitlines()
HEADS = [[HEADLINE], [HEADLINE, DATE], [HEADLINE, "Oleh: Damar Wibisono", DATE]]
LINKS = ["Rakit Bambu Hanyut", "Dermaga Poso Sepi"]
CREDITS = {
    "Foto: Getty Images": "Getty Images",
    "(Foto: Damar)": "Damar",
    "(ist)": "ist",
    "Foto: Ist": "Ist",
    "ANTARA FOTO/Damar Wibisono": "ANTARA FOTO/Damar Wibisono",
    "Instagram/@camatpalolo": "Instagram/@camatpalolo",
    "Dok. Pemkab Sigi": "Dok. Pemkab Sigi",
    "(Sumber: BPS)": "Sumber: BPS",
}
# A blank line between all lines, or none.
GAPS = ["\n\n", "\n"]


def read(head: list[str], story: list[str], gap: str = "\n\n") -> Article:
    return extract_text("\n".join(head) + gap + gap.join(story))


def captions(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("story", [SHORT[:2], SHORT, LONG[:2], LONG])
@pytest.mark.parametrize("bullet", ["- ", "• ", "* ", "1. "])
@pytest.mark.parametrize("label", ["Baca juga:", "LIHAT JUGA :", "Simak Juga"])
@pytest.mark.parametrize("titles", [LINKS[:1], LINKS])
def test_a_list_of_links_leaves_the_paragraph_above_it(
    label: str, bullet: str, titles: list[str], story: list[str], gap: str
) -> None:
    links = [
        f"{number}. {title}" if bullet == "1. " else bullet + title
        for number, title in enumerate(titles, 1)
    ]
    for head in HEADS:
        for place in range(1, len(story)):
            box = "\n".join((label, *links))
            article = read(head, [*story[:place], box, *story[place:]], gap)
            assert list(article.body) == story
            assert list(article.related) == titles
            assert captions(article) == []


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("dateline", ["", "SIGI, KABARPALU.COM - "])
@pytest.mark.parametrize("story", [SHORT[:2], SHORT, LONG[:2], LONG])
@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_in_the_story_leaves_the_paragraph_above_it(
    credit: str, story: list[str], dateline: str, gap: str
) -> None:
    first, *others = story
    for head in HEADS:
        for place in range(1, len(story)):
            lines = [dateline + first, *others]
            lines.insert(place, credit)
            article = read(head, lines, gap)
            assert list(article.body) == story
            assert captions(article) == [(None, CREDITS[credit])]


@pytest.mark.parametrize(
    "line",
    [
        "Suasana pembukaan jembatan rotan di Palolo.",
        "Camat Palolo Rina Damar (kiri) memotong pita.",
        "Damar Wibisono dan Rina Damar.",
    ],
)
@pytest.mark.parametrize("gap", GAPS)
def test_what_only_a_picture_shows_is_the_caption_of_a_credit(line: str, gap: str) -> None:
    first, second, *others = LONG
    for story in ([first, second, line, "Foto: Ist", *others], [line, "Foto: Ist", *LONG]):
        article = read(HEADS[1], story, gap)
        assert list(article.body) == LONG
        assert captions(article) == [(line, "Ist")]


@pytest.mark.parametrize("line", ["Penduduk memeriksa anyaman rotan.", "Rotan dijemur di Palolo."])
def test_a_sentence_tight_at_its_credit_is_a_caption(line: str) -> None:
    first, second, *others = LONG
    article = read(HEADS[1], [first, second, f"{line}\nFoto: Ist", *others])
    assert list(article.body) == LONG
    assert captions(article) == [(line, "Ist")]


@pytest.mark.parametrize("line", ["Kata dia, rotan itu kuat.", "Rotan tersebut diganti lagi."])
def test_what_refers_to_the_story_is_no_caption_however_tight_its_credit(line: str) -> None:
    article = read(HEADS[1], [*LONG[:2], f"{line}\nFoto: Ist", *LONG[2:]])
    assert list(article.body) == [*LONG[:2], line, *LONG[2:]]
    assert captions(article) == [(None, "Ist")]


@pytest.mark.parametrize(
    "line", ["Penduduk menganyam rotan.", "Rakit bambu ditambatkan di Gumbasa."]
)
def test_a_sentence_above_its_credit_is_a_caption_where_the_story_begins_below(line: str) -> None:
    article = read([HEADLINE, DATE], [line, "Foto: Ist", *LONG])
    lead = "Penduduk Palolo membuka jembatan rotan di Sungai Gumbasa, Kamis."
    article = read([HEADLINE, DATE], [line, "Foto: Ist", lead, *LONG[1:]])
    assert list(article.body) == [lead, *LONG[1:]]
    assert captions(article) == [(line, "Ist")]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(
    "line",
    [
        "Penduduk siap menganyam rotan lagi,",
        "Camat siap membantu sesuai dengan janji itu,",
        "Rotan untuk penduduk, jembatan untuk camat;",
    ],
)
def test_a_line_that_goes_on_below_is_no_subheading(line: str, gap: str) -> None:
    article = read([HEADLINE, DATE], [*LONG[:2], line, *LONG[2:]], gap)
    assert list(article.body) == [*LONG[:2], line, *LONG[2:]]
