"""A headline that stands before other words on the line of a picture's text, or of the story."""

import textwrap

import pytest
from made_story import HEAD, STORY
from read_lines import codes, read, reasons

from inakoran_extract import extract_text
from inakoran_extract.model import Reason, Stated

TITLE, DAY = HEAD
SHOWN = "Warga menjemur pala di halaman sekolah dekat lereng."
TOLD = f"KUPANG, Suluh.com - {STORY[0]}"


@pytest.mark.parametrize("day", [[DAY], []])
def test_a_picture_s_text_behind_the_headline(day: list[str]) -> None:
    article = read(TITLE, *day, f"{TITLE} {SHOWN}", TOLD, *STORY[1:])
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SHOWN, None)]
    assert (article.headline, list(article.body)) == (TITLE, STORY)
    assert "caption-unsure" not in codes(article)
    assert reasons(article)[TITLE] in {None, Reason.REPEATED}


def test_a_picture_s_text_behind_the_headline_above_the_date() -> None:
    article = read(TITLE, f"{TITLE} {SHOWN}", DAY, *STORY)
    assert [caption.text for caption in article.captions] == [SHOWN]
    assert list(article.body) == STORY


@pytest.mark.parametrize("day", [[DAY], []])
def test_the_story_s_first_paragraph_behind_the_headline(day: list[str]) -> None:
    article = read(TITLE, *day, f"{TITLE} {STORY[0]}", *STORY[1:])
    assert (article.headline, list(article.body)) == (TITLE, STORY)


@pytest.mark.parametrize("day", [[DAY], []])
def test_the_story_s_dateline_behind_the_headline(day: list[str]) -> None:
    article = read(TITLE, *day, f"{TITLE} {TOLD}", *STORY[1:])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == ("KUPANG", "Suluh.com")
    assert list(article.body) == STORY


def test_a_headline_wrapped_before_the_story_stays_whole() -> None:
    wrapped = textwrap.fill(f"{TITLE} {STORY[0]} {STORY[1]} {STORY[2]}", 41)
    article = extract_text(f"{TITLE}\n\n{DAY}\n\n{wrapped}\n\n{STORY[3]}")
    assert all(article.text[line.start : line.end].strip() for line in article.lines)
    assert STORY[3] in article.body


@pytest.mark.parametrize(
    "longer",
    [
        f"{TITLE} Setelah Lima Belas Tahun Terbengkalai",
        f"{TITLE} - Suluh Hula",
        f"{TITLE} di Lereng",
    ],
)
def test_more_of_a_headline_is_no_other_line(longer: str) -> None:
    article = read(TITLE, longer, DAY, *STORY)
    assert list(article.body) == STORY
    assert article.captions == ()
    assert longer in reasons(article)


@pytest.mark.parametrize("behind", [f"{SHOWN} Hujan belum turun.", f"KUPANG, Suluh.com - {SHOWN}"])
def test_sentences_behind_the_headline_are_no_picture_s(behind: str) -> None:
    assert read(TITLE, DAY, f"{TITLE} {behind}", TOLD, *STORY[1:]).captions == ()


@pytest.mark.parametrize("content", [f"{TITLE} {STORY[0]}", f"{TITLE} {TOLD}"])
def test_a_column_of_contents_that_begins_with_the_stated_headline(content: str) -> None:
    text = "\n".join([content, *STORY[1:]])
    article = extract_text(text, stated=Stated(headline=TITLE))
    assert (article.headline, list(article.body)) == (TITLE, STORY)


FOLDED = " ".join([TITLE, "Rina Wulandari - suluhhula", DAY, *STORY, *STORY, *STORY])


def test_a_whole_dump_on_a_line_below_its_headline_is_told() -> None:
    assert len(FOLDED) > 600
    article = read(TITLE, "17 November 2026", FOLDED)
    assert "one-line" in codes(article)
    assert article.body[0].startswith(TITLE)
    other = FOLDED.replace(TITLE, "Petani Sebelah Memanen Cengkih di Kebun Mereka")
    assert "one-line" not in codes(read(TITLE, "17 November 2026", other))
    assert "one-line" in codes(extract_text(FOLDED, stated=Stated(headline=TITLE)))
    assert "one-line" not in codes(extract_text(FOLDED, stated=Stated(headline=TITLE[:-9])))
    whole = " ".join([TITLE, *STORY, *STORY, *STORY])
    assert "one-line" not in codes(extract_text(whole, stated=Stated(headline=TITLE)))
    assert "one-line" not in codes(read(TITLE, "17 November 2026", " ".join(STORY * 3)))


FIRST = "Aku ingin pulang ke rumah ibu"


def test_a_verse_that_goes_on_from_another_stays_whole() -> None:
    verses = [FIRST, f"{FIRST} Bawa aku sekarang juga ke sana"]
    article = read(*HEAD, STORY[0], "\n".join(verses), *STORY[1:])
    assert verses[1] in reasons(article)


OFFICE = "Badan Meteorologi, Klimatologi, dan Geofisika"


def test_a_sentence_that_begins_with_the_office_above_stays_whole() -> None:
    told = f"{OFFICE} Wilayah III Denpasar memperkirakan hujan turun di lereng pulau itu."
    article = read(OFFICE, TITLE, DAY, told, *STORY)
    assert list(article.body) == [told, *STORY]


@pytest.mark.parametrize(
    "stated", ["Gempa", "Dinas Pertanian", "Dinas Pertanian Hula Selatan Maju"]
)
def test_a_sentence_that_begins_with_a_short_stated_headline_stays_whole(stated: str) -> None:
    told = f"{stated} Magnitudo lima koma dua mengguncang pulau itu pada malam hari."
    article = extract_text("\n".join([told, *STORY]), stated=Stated(headline=stated))
    assert list(article.body) == [told, *STORY]
