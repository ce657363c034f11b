"""A deck that looks like a paragraph: the story says it again, or the byline stands below it."""

import pytest

from inakoran_extract import extract_text

HEAD = "Perajin Tenun Alor Kehabisan Benang Jelang Pameran\n\nSelasa, 17 November 2026 10:05 WITA"
LEAD = "Perajin tenun di Alor kehabisan benang katun dua pekan sebelum pameran dibuka di Kupang"
STORY = [
    f"{LEAD}, kata ketua koperasi mereka kemarin pagi.",
    "Pasokan dari Surabaya tertahan karena kapal tidak berlayar selama gelombang tinggi.",
    '"Kami pinjam benang dari Lembata," kata Maria, perajin di Kampung Hula.',
    "Pameran itu diikuti 40 kelompok perajin dari seluruh kabupaten di provinsi kepulauan.",
]


@pytest.mark.parametrize(
    ("deck", "story"),
    [
        (f"{LEAD}.", STORY),
        (f"{LEAD}.", [f"KALABAHI, NUSAKINI - {STORY[0]}", *STORY[1:]]),
        (STORY[3], STORY),
    ],
)
def test_what_the_story_says_again_is_the_deck(deck: str, story: list[str]) -> None:
    article = extract_text("\n\n".join([HEAD, deck, *story]))
    assert article.kicker == deck
    assert list(article.body) == STORY


def test_a_story_printed_twice_has_no_deck_and_is_told_once() -> None:
    article = extract_text("\n\n".join([HEAD, *STORY, *STORY]))
    assert article.kicker is None
    assert list(article.body) == STORY


@pytest.mark.parametrize("between", [[], ["Bagikan:"], ["Facebook", "Twitter"]])
def test_a_deck_stands_between_the_date_and_the_picture(between: list[str]) -> None:
    deck = "Benang katun tertahan di Surabaya. Perajin meminjam dari pulau sebelah."
    picture = "Perajin menenun di Kampung Hula. (ANTARA FOTO/Maria Lema)"
    article = extract_text("\n\n".join([HEAD, deck, *between, picture, *STORY]))
    assert article.kicker == deck
    assert list(article.body) == STORY


@pytest.mark.parametrize("first", [f"KALABAHI, NUSAKINI - {STORY[1]}", STORY[1] * 4])
def test_a_lead_above_a_picture_stays(first: str) -> None:
    picture = "Perajin menenun di Kampung Hula. (ANTARA FOTO/Maria Lema)"
    article = extract_text("\n\n".join([HEAD, first, picture, *STORY]))
    assert article.kicker is None
    assert len(article.body) == 1 + len(STORY)
