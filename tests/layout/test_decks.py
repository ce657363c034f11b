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


@pytest.mark.parametrize("dots", ["[…]", "...", " […]"])
@pytest.mark.parametrize("dateline", ["", "KALABAHI, NUSAKINI - "])
def test_how_the_story_begins_is_the_deck_where_it_breaks_off(dateline: str, dots: str) -> None:
    begun = f"{dateline}{STORY[0]} {STORY[1][:-30]}{dots}"
    article = extract_text("\n\n".join([HEAD, begun, dateline + STORY[0], *STORY[1:]]))
    assert article.kicker == begun
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


@pytest.mark.parametrize(
    ("headline", "lead", "second"),
    [
        (
            "Nelayan Wairopa Bangun Rumah Baca di Dermaga",
            "Nelayan Wairopa membangun rumah baca dari peti kemas bekas di tepi dermaga.",
            "Rumah baca itu menampung 1.300 buku sumbangan para guru.",
        ),
        (
            "Bupati Hula Resmikan Jembatan Gantung",
            "Bupati Hula meresmikan jembatan gantung di seberang sungai, Selasa (17/11/2026).",
            '"Anak-anak tidak lagi memakai rakit," ujar kepala desa.',
        ),
        (
            "Harga Garam Turun di Tingkat Petambak",
            "Harga garam di tingkat petambak turun dua kali dalam sepekan.",
            "Penurunan terjadi karena panen berlangsung serentak di tiga kecamatan.",
        ),
    ],
)
def test_a_short_lead_above_a_picture_stays(headline: str, lead: str, second: str) -> None:
    lines = [headline, "Selasa, 17 November 2026 10:05 WITA", lead]
    picture = "Suasana di tepi sungai. (ANTARA FOTO/Maria Lema)"
    article = extract_text("\n\n".join([*lines, picture, second, *STORY[2:]]))
    assert article.kicker is None
    assert list(article.body) == [lead, second, *STORY[2:]]
    assert article.captions[0].position == 1


@pytest.mark.parametrize("first", [f"KALABAHI, NUSAKINI - {STORY[1]}", STORY[1] * 4])
def test_a_lead_above_a_picture_stays(first: str) -> None:
    picture = "Perajin menenun di Kampung Hula. (ANTARA FOTO/Maria Lema)"
    article = extract_text("\n\n".join([HEAD, first, picture, *STORY]))
    assert article.kicker is None
    assert len(article.body) == 1 + len(STORY)


ORIGIN = f"KALABAHI, NUSAKINI - {STORY[0]}"
TITLE = HEAD.partition("\n")[0]


@pytest.mark.parametrize(
    "deck",
    [
        "Koperasi akan membuka gudang benang sendiri di Pelabuhan Dulionong.",
        "Jelang pameran, gudang benang di Pelabuhan Dulionong kosong.",
        "Gudang benang kosong. Perajin di seluruh Alor meminjam dari Lembata.",
    ],
)
def test_what_no_picture_shows_is_the_deck(deck: str) -> None:
    article = extract_text("\n\n".join([TITLE, deck, ORIGIN, *STORY[1:]]))
    assert (article.kicker, article.captions) == (deck, ())
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "caption",
    [
        "Perajin menjemur benang katun di Kampung Hula, Alor.",
        "Suasana gudang yang belum terisi benang di Pelabuhan Dulionong.",
        "Perajin sudah menunggu di gudang benang Pelabuhan Dulionong, Senin (16/11/2026).",
    ],
)
def test_what_a_picture_shows_is_its_caption(caption: str) -> None:
    article = extract_text("\n\n".join([TITLE, caption, ORIGIN, *STORY[1:]]))
    assert article.kicker is None
    assert [each.text for each in article.captions] == [caption]


@pytest.mark.parametrize("below", [[], ["Perajin menenun di Hula. (ANTARA FOTO/Maria Lema)"]])
def test_a_deck_stands_between_the_headline_and_its_copy(below: list[str]) -> None:
    deck = "Benang dari Surabaya baru tiba pekan depan dengan kapal perintis."
    article = extract_text("\n\n".join([TITLE, deck, TITLE, *below, ORIGIN, *STORY[1:]]))
    assert (article.headline, article.kicker) == (TITLE, deck)
    assert len(article.captions) == len(below)


def test_a_copied_sentence_below_the_headline_is_no_deck() -> None:
    copy = "Perajin terlihat menjemur benang di Kampung Hula, Alor."
    article = extract_text("\n\n".join([TITLE, copy, copy, ORIGIN, *STORY[1:]]))
    assert article.kicker is None
    assert [each.text for each in article.captions] == [copy]


@pytest.mark.parametrize(
    "deck", ["Benang katun tertahan di Surabaya.", "Pameran dibuka dua pekan lagi."]
)
@pytest.mark.parametrize(
    "picture",
    [
        "Perajin menenun di Kampung Hula. (ANTARA FOTO/Maria Lema)",
        "ANTARA FOTO/Maria Lema\nPerajin (kiri) menenun di Kampung Hula.",
    ],
)
def test_a_deck_right_below_the_headline_stands_above_the_picture(deck: str, picture: str) -> None:
    first = "Perajin tenun di Alor kehabisan benang katun jelang pameran yang dibuka di Kupang."
    article = extract_text("\n\n".join([TITLE, deck, picture, first, *STORY[1:]]))
    assert article.kicker == deck
    assert len(article.captions) >= 1
    assert list(article.body) == [first, *STORY[1:]]


def test_a_lead_right_below_the_headline_stays_above_the_picture() -> None:
    picture = "Perajin menenun di Kampung Hula. (ANTARA FOTO/Maria Lema)"
    article = extract_text("\n\n".join([TITLE, STORY[0], picture, *STORY[1:]]))
    assert article.kicker is None
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "shown",
    [
        "Suasana rumah tenun di Kampung Hula",
        "Tampak perajin menenun di Kampung Hula.",
        "Ketua koperasi Maria Lema saat memeriksa benang katun",
    ],
)
def test_what_is_seen_between_headline_and_date_is_no_deck(shown: str) -> None:
    head, date = HEAD.split("\n\n")
    article = extract_text("\n\n".join([head, shown, date, f"KALABAHI - {STORY[0]}", *STORY[1:]]))
    assert article.kicker is None
    assert [each.text for each in article.captions] == [shown]


@pytest.mark.parametrize(
    "deck", ["Sejumlah perajin mengeluh.", "Seorang perajin pindah ke Kupang."]
)
def test_what_begins_as_captions_do_may_be_a_deck(deck: str) -> None:
    head, date = HEAD.split("\n\n")
    article = extract_text("\n\n".join([head, deck, date, f"KALABAHI - {STORY[0]}", *STORY[1:]]))
    assert article.kicker == deck
    assert not article.captions
