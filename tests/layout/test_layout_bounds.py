"""Where the layout stops: a number, or one more condition, and what it keeps out."""

import pytest

from inakoran_extract import Article, extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
STORY = """\
Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti selama dua pekan.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""
LONG = "Harga garam di pesisir timur naik, petani mulai memanen sejak pekan lalu setelah hujan."


def texts(article: Article) -> list[str | None]:
    return [caption.text for caption in article.captions]


def test_whom_the_story_tells_of_is_no_author() -> None:
    told = extract_text(f"{HEADLINE}{DATE}Ratna Juwita\n\n{STORY}")
    assert (told.byline, texts(told)) == (None, ["Ratna Juwita"])
    other = extract_text(f"{HEADLINE}{DATE}Rina Wulandari\n\n{STORY}")
    assert (other.byline, texts(other)) == ("Rina Wulandari", [])


def test_two_words_in_small_letters_are_a_section_and_more_a_caption() -> None:
    assert texts(extract_text(f"{HEADLINE}{DATE}in Peristiwa\n\n{STORY}")) == []
    caption = "petani menimbang garam"
    assert texts(extract_text(f"{HEADLINE}{DATE}{caption}\n\n{STORY}")) == [caption]


@pytest.mark.parametrize(
    "below", [DATE, f"Rina Wulandari\n\n{DATE}", f"{DATE}Sumenep, Inakoran\n\n"]
)
def test_a_sentence_above_the_date_is_the_headline(below: str) -> None:
    assert extract_text(f"{LONG}\n\n{below}{STORY}").headline == LONG


def test_a_byline_parts_the_deck_from_a_story() -> None:
    deck = "Petani garam di pesisir timur memanen lebih awal tahun ini."
    signed = f"{HEADLINE}{deck}\n\nPenulis: Rina Wulandari\n\n"
    article = extract_text(signed + STORY)
    assert (article.kicker, len(article.body)) == (deck, 3)
    article = extract_text(signed + STORY.partition("\n")[0])
    assert (article.kicker, article.body[0]) == (None, deck)


def test_tags_that_no_word_announces_have_four_words_at_most() -> None:
    tag = "Harga Garam Pesisir Timur"
    foot = "\n\n(rin/wul)\n\n{}\n\nGaram\n\nPetani Garam\n"
    article = extract_text(HEADLINE + DATE + STORY + foot.format(tag))
    assert article.tags == (tag, "Garam", "Petani Garam")
    article = extract_text(HEADLINE + DATE + STORY + foot.format(f"{tag} Lagi"))
    assert article.tags == ()


@pytest.mark.parametrize(("letters", "more"), [(401, False), (400, True)])
def test_comments_end_a_story_of_some_length(letters: int, *, more: bool) -> None:
    paragraphs = ["Petani garam memanen.", "Harga garam naik lagi.", "Gudang dibangun "]
    paragraphs[-1] += "a" * (letters - sum(map(len, paragraphs)) - 1) + "."
    below = "\n\n".join(f"Petani garam nomor {number} memanen di tambak." for number in range(90))
    story = "\n\n".join(paragraphs)
    article = extract_text(f"{HEADLINE}{DATE}{story}\n\nKOMENTAR\n\n{below}\n")
    assert (len(article.body) > 3) is more


def test_more_than_four_lines_below_the_date_are_a_list_and_no_captions() -> None:
    places = ("Pasar Pagi", "Kapal Kayu", "Tambak Garam", "Jalan Desa", "Perahu Nelayan")
    lines = [f"{place} di Pesisir" for place in places]
    for count, captions in ((4, lines[:4]), (5, [])):
        listed = "\n\n".join(lines[:count])
        article = extract_text(f"{HEADLINE}{DATE}{listed}\n\nSumenep, Inakoran\n\n{STORY}")
        assert texts(article) == captions


def test_a_line_heads_others_of_which_two_in_three_are_rows() -> None:
    head, *rows = "Harga di Gudang", "Pasar Kota: seribu", "Pasar Timur: seribu", "Gudang lama"
    for last, heads in (("Gudang baru", False), ("Pasar Barat: seribu", True)):
        listed = "\n".join((head, *rows, last))
        article = extract_text(f"{HEADLINE}{DATE}{STORY}\n{listed}\n")
        assert [heading.text for heading in article.subheadings] == [head] * heads
        assert article.body[-len(rows) - 1 :] == (*rows, last)


def test_only_the_dateline_that_opens_the_story_dates_it() -> None:
    first, _, rest = STORY.partition("\n\n")
    dated = extract_text(f"{HEADLINE}SEMARANG, 11 Maret 2024 – {first}\n\n{rest}")
    assert dated.timestamp == "2024-03-11"
    later = extract_text(f"{HEADLINE}SEMARANG – {first}\n\nKENDAL, 12 Maret 2024 – {rest}")
    assert later.timestamp is None


def test_a_sentence_or_two_without_headline_and_date_are_no_article() -> None:
    note = "Petani garam di pesisir timur memanen pekan ini. Harga naik.\n"
    (notice,) = (each for each in extract_text(note).warnings if each.code == "no-article")
    assert "a note without headline, date and story" in notice.message
    assert "no-article" not in {each.code for each in extract_text(STORY).warnings}
