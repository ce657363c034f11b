"""Pictures' texts inside a paragraph's line: glued to its end, or in WordPress' own marks."""

import pytest
from made_story import HEAD, STORY
from read_lines import read

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture

SHOWN = "Warga menanam bakau di pesisir pulau itu setiap sore."
CODE = 'caption id="attachment_318" align="alignnone" width="939"'


@pytest.mark.parametrize(
    ("credited", "credit"),
    [
        (f"{SHOWN}SULUHHULA/MN", "SULUHHULA/MN"),
        (f"{SHOWN} SULUH/Damar Wijil", "SULUH/Damar Wijil"),
        (f"{SHOWN} Foto/Damar", "Damar"),
    ],
)
@pytest.mark.parametrize("place", range(4))
def test_a_credited_picture_glued_to_a_paragraph(credited: str, credit: str, place: int) -> None:
    story = [*STORY[:place], STORY[place] + credited, *STORY[place + 1 :]]
    article = read(*HEAD, *story)
    assert [(c.text, c.credit) for c in article.captions] == [(SHOWN, credit)]
    assert (list(article.body), article.signoff) == (STORY, None)


@pytest.mark.parametrize("credited", [" SULUH/Damar Wijil", " (rin/dew)"])
def test_what_signs_a_last_paragraph_is_no_picture_s(credited: str) -> None:
    article = read(*HEAD, *STORY[:-1], STORY[-1] + credited)
    assert article.captions == ()
    assert (list(article.body), article.signoff) == (STORY, credited.strip())


@pytest.mark.parametrize(
    ("shown", "text", "credit"),
    [
        (f"{SHOWN} (Foto: Istimewa/tangkap layar).", SHOWN, "Istimewa/tangkap layar"),
        (SHOWN, SHOWN, None),
        (f"{SHOWN} (Rina)", SHOWN, "Rina"),
    ],
)
def test_a_picture_in_the_marks_of_wordpress(shown: str, text: str, credit: str | None) -> None:
    first = f"{STORY[0]}[{CODE}] {shown}[/caption]{STORY[1]}"
    article = read(*HEAD, first, *STORY[2:])
    assert [(c.text, c.credit) for c in article.captions] == [(text, credit)]
    assert list(article.body) == STORY


def test_a_mark_without_a_text_is_no_caption() -> None:
    article = read(*HEAD, f"{STORY[0]}[{CODE}]{STORY[1]}", *STORY[2:])
    assert (article.captions, list(article.body)) == ((), STORY)


LAST = "Bupati berharap panen pala naik tahun depan."


@pytest.mark.parametrize("signoff", [" Humas/Rin", "HUMAS/RIN", " Redaksi/Rin"])
def test_a_desk_signs_a_story_and_no_picture(signoff: str) -> None:
    article = read(*HEAD, *STORY[:-1], f"{STORY[-1]}{LAST}{signoff}")
    assert article.captions == ()
    assert article.body[-1].startswith(f"{STORY[-1]}{LAST}")


def test_where_all_sentences_are_glued_the_last_is_no_picture_s() -> None:
    glued = "".join(STORY) + LAST
    assert read(*HEAD, f"{glued} SULUH/Rin").captions == ()
    article = read(*HEAD, f"{glued} Foto/Rina")
    assert [(c.text, c.credit) for c in article.captions] == [(LAST, "Rina")]
    assert list(article.body) == ["".join(STORY)]


def test_a_desk_behind_a_sentence_credits_nothing() -> None:
    assert read_caption(f"{LAST}SULUH/RIN") == Picture(LAST, "SULUH/RIN")
    assert read_caption(f"{LAST}HUMAS/RIN") is None
