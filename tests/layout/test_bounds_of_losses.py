"""What is told as lost: how near to a story, and how long, it has to be."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
STORY = """\
Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti selama dua pekan.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.

"""
FIRST = f"{HEADLINE}{DATE}{STORY}"
TITLE = "Nelayan Sula Menunggu Kapal Baru\n\n"
NEXT_DATE = "Rabu, 13 November 2024 | 10:00 WIB\n\n"
PEOPLE = ("Nelayan", "Warga", "Camat", "Bupati", "Guru", "Lurah", "Pembeli", "Pedagang")


def story_of(paragraphs: int, letters: int = 90) -> str:
    told = [f"{who} menata jaring di kapal{' lama desa' * letters}" for who in PEOPLE[:paragraphs]]
    return "".join(f"{line[: letters - 2]}a.\n\n" for line in told)


def codes(dump: str) -> set[str]:
    return {notice.code for notice in extract_text(dump).warnings}


@pytest.mark.parametrize(
    ("dump", "second"),
    [
        (f"Nelayan Sula Menunggu\n\n{NEXT_DATE}{story_of(2)}", False),
        (f"Nelayan Sula Menunggu Kapal\n\n{NEXT_DATE}{story_of(2)}", True),
        (f"{TITLE}{NEXT_DATE}{story_of(1)}", False),
        (f"{TITLE}{NEXT_DATE}{story_of(2)}", True),
        (f"{TITLE}{NEXT_DATE}{story_of(3, 60)}", False),
        (f"{TITLE}{NEXT_DATE}{story_of(3, 61)}", True),
        (NEXT_DATE.join((TITLE, "Gudang Garam\n\n" * 10 + story_of(2))), True),
        (NEXT_DATE.join((TITLE, "Gudang Garam\n\n" * 11 + story_of(2))), False),
    ],
)
def test_another_article_has_a_title_a_date_and_paragraphs(dump: str, *, second: bool) -> None:
    assert ("second-article" in codes(FIRST + dump)) is second


@pytest.mark.parametrize(("paragraphs", "second"), [(4, False), (5, True), (8, True)])
def test_another_articles_date_is_near_no_other_date(paragraphs: int, *, second: bool) -> None:
    third = "Kapal Sula Tiba di Bula Lagi\n\nKamis, 14 November 2024 | 10:00 WIB\n\n"
    dump = f"{FIRST}{TITLE}{NEXT_DATE}{story_of(paragraphs)}{third}Warga menonton kapal itu.\n"
    assert ("second-article" in codes(dump)) is second


@pytest.mark.parametrize(("lines", "told"), [(5, True), (6, True), (8, False)])
def test_a_pager_stands_near_below_the_story(lines: int, *, told: bool) -> None:
    dump = FIRST + "Bagikan\n\n" * lines + "Halaman selanjutnya\n"
    assert ("partial-page" in codes(dump)) is told


@pytest.mark.parametrize(("lines", "told"), [(4, True), (6, True), (7, False)])
def test_a_label_without_a_value_stands_near_below_the_story(lines: int, *, told: bool) -> None:
    dump = FIRST + "Bagikan\n\n" * lines + "Editor:\n"
    assert ("unclaimed-label" in codes(dump)) is told


@pytest.mark.parametrize(("lines", "told"), [(0, True), (5, True), (6, False)])
def test_a_label_without_a_value_stands_near_above_the_story(lines: int, *, told: bool) -> None:
    dump = f"Editor:\n\n{HEADLINE}{DATE}" + "Bagikan\n\n" * lines + STORY
    assert ("unclaimed-label" in codes(dump)) is told
