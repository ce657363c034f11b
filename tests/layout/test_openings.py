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


@pytest.mark.parametrize("shown", [SHOWN, f"{SHOWN[:-1]}, beberapa saat sebelum hujan turun lagi."])
def test_a_caption_to_which_the_headline_is_glued_is_no_paragraph(shown: str) -> None:
    lines = [TITLE, DATE, f"{shown} {TITLE}", FIRST, STORED, BUILT]
    article = extract_text("\n\n".join(lines))
    assert article.body == (FIRST, STORED, BUILT)
    assert [caption.text for caption in article.captions] == [shown]


def test_a_headline_with_a_button_behind_it_counts_once() -> None:
    lines = [TITLE, DATE, f"{TITLE} Perbesar", f"Brebes - {FIRST}", STORED, BUILT]
    for head in (lines, [lines[0], *lines[2:]]):
        article = extract_text("\n\n".join(head))
        assert (article.headline, article.captions) == (TITLE, ())
        assert article.body == (FIRST, STORED, BUILT)


@pytest.mark.parametrize("first", ["Suasana", "Kondisi", "Seorang petani di"])
def test_what_a_picture_shows_twice_is_no_headline(first: str) -> None:
    shown = f"{first} gudang pendingin yang menyimpan hasil panen di tepi kota Brebes"
    lines = [TITLE, shown, shown, f"Brebes - {FIRST}", STORED, BUILT]
    article = extract_text("\n\n".join(lines))
    assert article.headline == TITLE
    assert [caption.text for caption in article.captions] == [shown]


def test_an_interview_begins_with_its_question() -> None:
    asked = [
        "Mengapa gudang itu dibangun?",
        "Siapa yang mengelolanya?",
        "Apa yang disimpan di sana?",
    ]
    told = [asked[0], STORED, asked[1], BUILT, asked[2], HOPED]
    article = extract_text("\n\n".join([TITLE, DATE, *told]))
    assert (article.body, article.captions) == (tuple(told), ())


@pytest.mark.parametrize("more", ["Read More", "Read more", "Selengkapnya"])
@pytest.mark.parametrize("dots", ["...", "… "])
def test_what_breaks_off_line_by_line_is_of_other_stories(more: str, dots: str) -> None:
    teasers = [
        f"Petambak garam di Sumenep mulai memanen sejak awal pekan ini{dots}{more}",
        f"Perajin batik di Lasem. Mereka memakai pewarna dari kulit kayu{dots}{more}",
    ]
    article = extract_text("\n\n".join([TITLE, DATE, FIRST, STORED, BUILT, *teasers]))
    assert (article.body, article.captions, article.subheadings) == ((FIRST, STORED, BUILT), (), ())


def test_one_line_that_breaks_off_may_be_the_articles() -> None:
    cut = f"{HOPED[:-1]} dan gudang pendingin segera dibuka untuk petani di desa lain... Read more"
    article = extract_text(f"{TITLE}\n\n{DATE}\n\n{FIRST}\n\n{STORED}\n\n{cut}")
    assert len(article.body) == 3
