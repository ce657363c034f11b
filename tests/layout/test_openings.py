"""Where a story begins: a dateline in its midst heads but a part of it."""

import pytest

from inakoran_extract import extract_text

TITLE = "Harga Cabai di Brebes Turun Tajam"
DATE = "Selasa, 10 November 2026 10:00 WIB"
FIRST = "Petani cabai di Kabupaten Brebes mengeluh karena harga jual turun tajam."
SAID = '"Kami menanggung rugi," kata Slamet, petani di Desa Larangan.'
HOPED = "Warga berharap harga kembali naik bulan depan."
STORED = "Pemerintah kota menyiapkan gudang pendingin untuk menyimpan hasil panen."
BUILT = "Gudang itu berdiri di tepi kota dan mulai dipakai pekan depan."
SHOWN = "Suasana gudang pendingin di tepi kota."
DATELINES = [
    "SURABAYA, KOMPAS.com - ",
    "Liputan6.com, Surabaya - ",
    "Surabaya (ANTARA) - ",
    "Surabaya - ",
    "SURABAYA - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
@pytest.mark.parametrize("above", [[FIRST, SAID], [FIRST, HOPED], [SAID]])
@pytest.mark.parametrize("head", [[TITLE, "Budi Santoso", DATE], [TITLE, "10 November 2026"]])
def test_paragraphs_above_a_dateline_are_the_story(
    head: list[str], above: list[str], dateline: str
) -> None:
    article = extract_text("\n\n".join([*head, *above, dateline + STORED, BUILT]))
    assert article.body == (*above, dateline + STORED, BUILT)
    assert (article.headline, article.kicker, article.captions) == (TITLE, None, ())
    assert article.dateline is None


def test_a_short_headline_is_no_author() -> None:
    lines = ["Harga Cabai Turun", "10 November 2026", FIRST, SAID, f"Surabaya - {STORED}", BUILT]
    article = extract_text("\n\n".join(lines))
    assert (article.headline, article.byline, article.authors) == (lines[0], None, ())


@pytest.mark.parametrize("dateline", DATELINES)
@pytest.mark.parametrize(
    "above", [[SHOWN], [SHOWN, SHOWN], ["Warga melintas di pasar induk, Senin (9/11/2026)."]]
)
def test_what_shows_a_picture_stands_above_the_story(above: list[str], dateline: str) -> None:
    article = extract_text("\n\n".join([TITLE, DATE, *above, dateline + STORED, BUILT, HOPED]))
    assert article.body == (STORED, BUILT, HOPED)
    assert [caption.text for caption in article.captions] == above[:1]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_deck_and_a_caption_stand_above_the_story(dateline: str) -> None:
    above = [FIRST, f"{SHOWN} (Foto: Rina Dewi)"]
    article = extract_text("\n\n".join([TITLE, DATE, *above, dateline + STORED, BUILT, HOPED]))
    assert (article.kicker, article.body) == (FIRST, (STORED, BUILT, HOPED))
