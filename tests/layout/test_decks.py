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


def test_a_story_printed_twice_has_no_deck() -> None:
    article = extract_text("\n\n".join([HEAD, *STORY, *STORY]))
    assert article.kicker is None
    assert list(article.body) == STORY + STORY
