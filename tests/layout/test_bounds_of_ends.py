"""Where a story ends, what heads are said again, and what is no story."""

import pytest

from inakoran_extract import Article, extract_html, extract_text
from inakoran_extract.model import Reason

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
FIRST = "Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan"
STORY = f"""\
{FIRST}.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""
PAGE = """\
<html><body><article><h1>Harga Garam di Pesisir Timur Naik</h1>
<time>Selasa, 12 November 2024 | 11:46 WIB</time>
<p>Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan.</p>
<p>Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di kota.</p>
<h3>Kata Pembeli Garam</h3>
{}
<p>Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.</p>
<p>Petani menunggu gudang itu selesai supaya garam tidak basah di musim hujan nanti.</p>
</article></body></html>
"""


def is_article(article: Article) -> bool:
    return "no-article" not in {notice.code for notice in article.warnings}


def test_people_below_a_comma_sign_without_a_date() -> None:
    article = extract_text(f"{HEADLINE}Wahyu Setiaji,\n\nDita Larasati,\n\nRina Putri\n\n{STORY}")
    assert article.byline == "Wahyu Setiaji; Dita Larasati; Rina Putri"


@pytest.mark.parametrize(("links", "headings"), [(0, 1), (1, 1), (2, 0), (3, 0)])
def test_a_heading_above_two_links_is_a_rails(links: int, headings: int) -> None:
    listed = "".join(
        f'<p><a href="/{place}">Warga {place} Menunggu Kapal Garam</a></p>'
        for place in ("Hula", "Sula", "Bula")[:links]
    )
    assert len(extract_html(PAGE.format(listed)).subheadings) == headings


@pytest.mark.parametrize(("letters", "more"), [(80, False), (120, True)])
def test_a_story_below_a_comments_heading_has_long_paragraphs(letters: int, *, more: bool) -> None:
    said = [f"Petani garam nomor {number} memanen di tambak" for number in range(8)]
    below = "\n\n".join(f"{line}{' desa' * letters}"[: letters - 2] + "a." for line in said)
    dump = f"{HEADLINE}{DATE}Petani garam memanen di tambak itu kemarin pagi.\n\nKOMENTAR\n\n"
    assert (len(extract_text(dump + below).body) > 1) is more


@pytest.mark.parametrize(
    ("again", "reason"),
    [("Harga Garam di…", Reason.REPEATED), ("Harga Garam…", Reason.UNCLAIMED)],
)
def test_a_headline_broken_off_is_known_by_three_words(again: str, reason: Reason) -> None:
    assert extract_text(f"{HEADLINE}{DATE}{STORY}\n{again}\n").lines[-1].reason is reason


def test_of_paragraphs_not_the_last_only_what_two_signed_closes_the_story() -> None:
    said = "Petani menunggu gudang itu selesai supaya garam tidak basah di musim hujan nanti. " * 3
    for signoff, closes in (("(mar/haa)", True), ("(mar-haa)", False), ("(mar)", False)):
        article = extract_text(f"{HEADLINE}{DATE}{STORY.rstrip()} {signoff}\n\n{said}\n")
        assert article.signoff == (signoff if closes else None)


@pytest.mark.parametrize(
    ("end", "told"), [("… Selengkapnya", False), (". […]", False), (".", True)]
)
def test_two_paragraphs_that_break_off_below_a_date_are_teasers(end: str, *, told: bool) -> None:
    paragraphs = "\n\n".join(FIRST.replace("Petani", name) + end for name in ("Petani", "Warga"))
    assert is_article(extract_text(f"{HEADLINE}{DATE}{paragraphs}\n")) is told


def test_a_few_words_without_a_stop_are_no_sentence() -> None:
    rows = "Gudang Hula di pasar\n\nGudang Sula di pasar\n\nGudang Bula di pasar\n"
    assert not is_article(extract_text(HEADLINE + DATE + rows))


@pytest.mark.parametrize(("letters", "teasers"), [(40, True), (41, False)])
def test_a_call_to_read_on_below_a_paragraph_has_40_letters_at_most(
    letters: int, *, teasers: bool
) -> None:
    call = "Read more: petani dan pembeli garam tersenyum"[:letters]
    other = call.replace("garam", "sagu ")
    told = f"{FIRST}…\n\n{call}\n\n{FIRST.replace('Petani', 'Warga')}…\n\n{other}\n"
    assert is_article(extract_text(HEADLINE + DATE + told)) is not teasers


def test_one_word_is_left_for_the_headline_of_a_dump_on_one_line() -> None:
    head = "Paceklik Rina Wulandari - detikNews Selasa, 12 Nov 2024 11:46 WIB "
    article = extract_text(f"{head}Jakarta - {STORY}".replace("\n\n", " "))
    assert (article.headline, article.byline) == ("Paceklik", "Rina Wulandari - detikNews")
