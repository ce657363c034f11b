"""Where a line between paragraphs is no longer what its neighbours make of it."""

import pytest

from inakoran_extract import Article, extract_text

HEAD = "Harga Garam di Pesisir Timur Naik\n\nSelasa, 12 November 2024 | 11:46 WIB\n\n"
FIRST = "Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan."
SECOND = (
    "Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di kota."
)
LAST = "Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba di pesisir."
PLACES = ("Hula", "Sula", "Bula", "Mula")


def sentence(letters: int) -> str:
    words = f"Petani garam di pesisir timur menata garam{' di tambak desa' * letters}"
    return f"{words[: letters - 2]}a."


def read(*lines: str) -> Article:
    return extract_text(HEAD + "\n\n".join(lines) + "\n")


def headings(article: Article) -> list[str]:
    return [heading.text for heading in article.subheadings]


@pytest.mark.parametrize(("count", "asked"), [(2, False), (3, True)])
def test_three_questions_make_an_interview(count: int, *, asked: bool) -> None:
    lines = []
    for place in PLACES[:count]:
        lines += [f"Apa Kata {place}?", f"Warga {place} menjawab bahwa harga garam naik lagi."]
    assert len(headings(read(FIRST, *lines, LAST))) == (0 if asked else count)


@pytest.mark.parametrize(
    ("count", "words", "headed"),
    [
        (2, "", False),
        (3, "", True),
        (3, "yang Luas di Tepi Pesisir Timur Desa", True),
        (3, "yang Luas di Tepi Pesisir Timur Desa Lama", False),
    ],
)
def test_three_short_titles_above_credits_make_a_list(
    count: int, words: str, *, headed: bool
) -> None:
    lines = []
    titles = [f"Tambak Garam {place} {words}".rstrip() for place in PLACES[:count]]
    for title, place in zip(titles, PLACES, strict=False):
        told = f"Tambak di {place} itu menghasilkan garam yang putih dan kering sepanjang musim."
        lines += [title, "Foto: Antara/Rina", told]
    assert headings(read(FIRST, *lines, LAST)) == (titles if headed else [])


@pytest.mark.parametrize(
    ("names", "letters", "shown"),
    [
        ("Rina Wulandari dan Hamid Fauzi.", 90, True),
        ("Rina Wulandari dan Hamid Fauzi.", 81, True),
        ("Rina Wulandari dan Hamid Fauzi.", 80, False),
        ("Rina Wulandari, Hamid Fauzi Setiadi, dan Dita Larasati Putr.", 90, True),
        ("Rina Wulandari, Hamid Fauzi Setiadi, dan Dita Larasati Putri.", 90, False),
    ],
)
def test_names_between_long_paragraphs_are_a_picture(
    names: str, letters: int, *, shown: bool
) -> None:
    captions = read(sentence(letters), names, SECOND, LAST).captions
    assert [caption.text for caption in captions] == [names] * shown


@pytest.mark.parametrize(("letters", "shown"), [(250, True), (251, False)])
def test_a_sentence_tight_above_a_credit_is_its_caption_up_to_250_letters(
    letters: int, *, shown: bool
) -> None:
    article = read(FIRST, SECOND, f"{sentence(letters)}\nFoto: Antara/Rina", LAST)
    assert (article.captions[0].text is not None) is shown


@pytest.mark.parametrize(
    ("signoff", "signed"),
    [
        ("(rinawulanda/hamidfauzis/ditalarasat)", True),
        ("(rinawulanda/hamidfauzis/ditalarasat/ratnajuwita)", True),
        ("(rinawulanda-hamidfauzis-ditalarasat-ratnajuwi/dita)", True),
        ("(rina/hamidfauzis-ditalarasat-ratnajuwita-wahyusetiadi)", False),
    ],
)
def test_a_slash_near_a_paragraphs_end_signs_it(signoff: str, *, signed: bool) -> None:
    said = "Petani menunggu gudang itu selesai supaya garam tidak basah di musim hujan nanti. " * 3
    assert read(FIRST, SECOND, f"{LAST} {signoff}", said).signoff == (signoff if signed else None)


@pytest.mark.parametrize(("letters", "shown"), [(45, True), (80, True), (81, False)])
def test_rights_between_paragraphs_credit_a_picture_up_to_80_letters(
    letters: int, *, shown: bool
) -> None:
    rights = f"©2026 Kabar.com/Istimewa{' dan Rina Wulandari' * 4}"[: letters - 1] + "a"
    article = read(FIRST, SECOND, rights, LAST, FIRST.replace("Petani", "Warga"))
    assert [caption.credit for caption in article.captions] == [rights] * shown


SHOWN = "Seorang petani memasukkan garam ke dalam karung"
TOLD = "Traktor bantuan kementerian tiba di gudang pelabuhan lama"


@pytest.mark.parametrize(("words", "shown"), [(5, False), (6, True)])
def test_a_line_that_describes_a_picture_has_six_words(words: int, *, shown: bool) -> None:
    line = " ".join(SHOWN.split()[:words])
    assert len(read(FIRST, line, SECOND, LAST).captions) == shown


@pytest.mark.parametrize(("letters", "shown"), [(80, True), (150, True), (151, False)])
def test_a_line_that_describes_a_picture_has_150_letters_at_most(
    letters: int, *, shown: bool
) -> None:
    line = f"{SHOWN}{' baru di tepi tambak' * 9}"[: letters - 1] + "a"
    assert len(read(FIRST, line, SECOND, LAST).captions) == shown


@pytest.mark.parametrize(("words", "shown"), [(7, False), (8, True)])
def test_among_pictures_a_line_of_eight_words_is_one(words: int, *, shown: bool) -> None:
    line = " ".join(TOLD.split()[:words])
    article = read(FIRST, "Petani menata garam (Antara/Rina Wulandari)", SECOND, line, LAST)
    assert len(article.captions) == 1 + shown
    assert headings(article) == [line] * (not shown)


@pytest.mark.parametrize(
    ("line", "more", "letters", "headed"),
    [
        ("Traktor kementerian tiba di gudang", " dekat pesisir", 60, True),
        ("Traktor kementerian tiba di gudang", " dekat pesisir", 61, False),
        ("Petani itu tidak menata garam", " dekat pesisir", 45, True),
        ("Petani itu tidak menata garam", " dekat pesisir", 46, False),
        ("Traktor Kementerian Tiba di Gudang", " Dekat Pesisir", 130, True),
        ("Traktor Kementerian Tiba di Gudang", " Dekat Pesisir", 131, False),
    ],
)
def test_a_subheading_is_shorter_than_a_sentence(
    line: str, more: str, letters: int, *, headed: bool
) -> None:
    heading = f"{line}{more * 9}"[: letters - 1] + "a"
    assert headings(read(FIRST, heading, SECOND, LAST)) == [heading] * headed
