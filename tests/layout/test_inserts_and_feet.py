"""What a page puts into a story, and says of itself below it."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract import extract_text


@pytest.mark.parametrize(
    "line",
    [
        "[embedyt] https://www.youtube.com/watch?v=abcd1234[/embedyt]",
        "[video]https://hula.example/iuran.mp4[/video]",
    ],
)
def test_a_player_s_address_is_no_paragraph(line: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY[:2], line, STORY[2]]))
    assert list(article.body) == STORY


def test_a_sentence_with_an_address_is_one() -> None:
    line = "Rekamannya dapat dilihat pada https://www.youtube.com/watch?v=abcd1234 sejak kemarin."
    article = extract_text("\n\n".join([HEAD, *STORY[:2], line, STORY[2]]))
    assert list(article.body) == [*STORY[:2], line, STORY[2]]


TITLES = ["Perahu Naga Tiba Lebih Awal di Dermaga", "Kapal Karam di Selat Alas"]


@pytest.mark.parametrize("label", ["Baca Lainnya :", "BACA LAINNYA:"])
def test_a_label_of_others(label: str) -> None:
    listed = "\n".join([label, *(f"- {title}" for title in TITLES)])
    article = extract_text("\n\n".join([HEAD, *STORY[:2], listed, STORY[2]]))
    assert list(article.related) == TITLES
    assert list(article.body) == STORY


@pytest.mark.parametrize("line", ["** Baca juga: {} **", "*Baca Juga: {}*"])
def test_stars_about_a_link_are_no_part_of_its_title(line: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY[:2], line.format(TITLES[0]), STORY[2]]))
    assert list(article.related) == TITLES[:1]


@pytest.mark.parametrize(
    "said",
    [
        "SuluhKita adalah media yang mengabarkan kepulauan dengan lugas.",
        "SuluhKita merupakan sebuah portal berita warga pesisir.",
    ],
)
def test_what_a_site_says_of_itself_is_no_paragraph(said: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY, f"SuluhKita\n{said}\nTentang Kami"]))
    assert list(article.body) == STORY
    assert article.subheadings == ()


@pytest.mark.parametrize("said", ["Iuran adalah napas sekolah itu.", "Iuran kini dibayar tunai."])
def test_a_heading_s_own_word_begins_its_part(said: str) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY, "Iuran", said]))
    assert list(article.body) == [*STORY, said]
