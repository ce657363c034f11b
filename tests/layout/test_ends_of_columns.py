"""How columns and sermons begin and end: prayers, and who writes, in the forms of letters."""

import pytest

from inakoran_extract import extract_text

TITLE = "Menjaga Laut yang Menghidupi Kampung"
DATE = "Jumat, 7 Juni 2024"
STORY = [
    "Hadirin sekalian, marilah kita menjaga laut yang menghidupi kampung ini setiap hari.",
    "Laut adalah titipan, dan titipan harus dikembalikan dalam keadaan yang lebih baik.",
    "Semoga kita semua dijauhkan dari sifat serakah terhadap laut dan isinya.",
]
PRAYERS = ["الْحَمْدُ للهِ رَبِّ الْعَالَمِيْنَ", "الْحَمْدُ للهِ وَكَفَى"]


@pytest.mark.parametrize(
    "headings", [["Khutbah Pertama", "Khutbah Kedua"], ["KHUTBAH I", "KHUTBAH II"]]
)
def test_a_sermon_begins_with_its_heading_and_its_prayer(headings: list[str]) -> None:
    told = [headings[0], PRAYERS[0], *STORY[:2], headings[1], PRAYERS[1], STORY[2]]
    article = extract_text("\n\n".join([TITLE, "Rina Wulandari", DATE, *told]))
    assert list(article.body) == [PRAYERS[0], *STORY[:2], PRAYERS[1], STORY[2]]
    assert [(each.text, each.position) for each in article.subheadings] == [
        (headings[0], 0),
        (headings[1], 3),
    ]


@pytest.mark.parametrize("end", ["Kupang, 4 Juni 2024", "Larantuka, 10 November 2024"])
def test_a_letter_s_end_signs(end: str) -> None:
    article = extract_text("\n\n".join([TITLE, DATE, *STORY, end, "Rina Wulandari"]))
    assert [author.name for author in article.authors] == ["Rina Wulandari"]
    assert (article.timestamp, list(article.body)) == ("2024-06-07", STORY)


@pytest.mark.parametrize("said", ["pemerhati pesisir.", "guru di Larantuka, tinggal di Hula."])
def test_what_the_writer_is_ends_no_story(said: str) -> None:
    head = [TITLE, "Rina Wulandari", DATE]
    article = extract_text("\n\n".join([*head, *STORY, f"Rina Wulandari, {said}"]))
    assert list(article.body) == STORY
    other = f"Yosef Pello, {said}"
    assert extract_text("\n\n".join([*head, *STORY, other])).body[-1] == other


def test_what_the_writer_is_behind_a_title_ends_no_story() -> None:
    head = [TITLE, "Rina Wulandari", DATE]
    said = "Ustazah Rina Wulandari, guru di Larantuka, tinggal di Hula."
    assert list(extract_text("\n\n".join([*head, *STORY, said])).body) == STORY


@pytest.mark.parametrize("first", ["Artikel", "Liputan"])
@pytest.mark.parametrize("above", [True, False])
def test_of_which_series_a_story_is_part(first: str, *, above: bool) -> None:
    note = f"{first} ini adalah bagian dari serial liputan tentang pesisir."
    lines = [TITLE, "Rina Wulandari", DATE, *([note] if above else []), *STORY, note]
    assert list(extract_text("\n\n".join(lines)).body) == STORY


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ("Tiang Beton Baru Dijanjikan Tahun Depan", "Tiang Beton Baru Dijanjikan Tahun Depan"),
        ("Nelayan Hula Berharap Ombak Cepat Reda", "Nelayan Hula Berharap Ombak Cepat Reda"),
        ("Rina Wulandari, Hamid Fauzi, Dewi Lero", None),
        ("Rina Wulandari dan Hamid Fauzi Lero Pello", None),
    ],
)
def test_a_deck_may_be_written_as_names_are(line: str, kicker: str | None) -> None:
    article = extract_text("\n\n".join([TITLE, line, DATE, *STORY]))
    assert article.kicker == kicker
