"""How near the date people sign, in how many words, and who is told of instead."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
STORY = """\
Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti selama dua pekan.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""


@pytest.mark.parametrize(("place", "signs"), [(20, False), (29, False), (30, True)])
def test_whom_thirty_paragraphs_do_not_tell_of_signs(place: int, *, signs: bool) -> None:
    story = [
        f"Petani nomor {number} menata garam di tambak sejak pekan lalu." for number in range(65)
    ]
    story[place] = "Harga garam naik lagi pekan ini, kata Ratna Juwita di pasar kota."
    article = extract_text(f"{HEADLINE}{DATE}Ratna Juwita\n\n" + "\n\n".join(story))
    assert (article.byline is not None) is signs


@pytest.mark.parametrize("date", [DATE, ""])
@pytest.mark.parametrize(("lines", "signs"), [(1, True), (2, False)])
def test_a_name_signs_within_two_lines_of_the_date_or_the_headline(
    date: str, lines: int, *, signs: bool
) -> None:
    between = "Bagikan\n\n" * lines
    article = extract_text(f"{HEADLINE}{date}{between}Rina Wulandari\n\n{STORY}")
    assert (article.byline is not None) is signs


@pytest.mark.parametrize(
    ("name", "signs"),
    [("Rina Wulandari Hasanah Putri", True), ("Rina Wulandari Hasanah Putri Lestari", False)],
)
@pytest.mark.parametrize("head", [f"{HEADLINE}{DATE}{{}}\n\n", f"{HEADLINE}{{}}\n\n{DATE}"])
def test_a_name_beside_the_date_has_four_words_at_most(
    head: str, name: str, *, signs: bool
) -> None:
    assert extract_text(head.format(name) + STORY).byline == (name if signs else None)


@pytest.mark.parametrize(
    ("job", "signs"), [("Pemeriksa Fakta Utama", True), ("Pemeriksa Fakta Utama Kabar", False)]
)
def test_a_job_that_no_list_has_is_three_words_at_most(job: str, *, signs: bool) -> None:
    line = f"{job}: Rina Wulandari"
    assert extract_text(f"{HEADLINE}{line}\n\n{DATE}{STORY}").byline == (line if signs else None)


@pytest.mark.parametrize(("letters", "signs"), [(100, False), (101, True)])
def test_a_writer_stands_above_a_paragraph_about_him(letters: int, *, signs: bool) -> None:
    about = f"Rina Wulandari menulis tentang garam{' untuk surat kabar di kota' * 9}"
    above = f"Rina Wulandari\n\n{about[: letters - 2]}a.\n\n"
    article = extract_text(f"{above}{HEADLINE}{DATE}{STORY}")
    assert article.byline == ("Rina Wulandari" if signs else None)
