"""What proves a dateline, a source or a date: how long a name is, and what stands behind it."""

import pytest

from inakoran_extract.fields.attributions import find_sources, read_source, take_attributions
from inakoran_extract.fields.dateline_proofs import (
    Names,
    acts_there,
    are_lone_names,
    has_a_region,
    has_a_region_before_a_long_dash,
    has_a_year,
    is_common_in,
    is_long,
    is_place_in,
    is_village,
    looks_like_place,
)
from inakoran_extract.fields.odd_dates import looks_like_date, parse_odd_date
from inakoran_extract.fields.stated import is_like_title, is_same_title, read_times

STORY = "Petani garam di desa itu menata tambak lama."
KARANG = "Karang Lama"


def fill(letters: int, text: str) -> str:
    return f"{text}{' garam di tambak' * letters}"[: letters - 1] + "."


def names(place: str, story: str = "", sign: str = " - ", outlet: str = "", day: str = "") -> Names:
    return Names(place, outlet, day, sign, story)


@pytest.mark.parametrize(("letters", "proven"), [(75, False), (76, True)])
def test_behind_a_colon_name_and_story_have_80_letters(letters: int, *, proven: bool) -> None:
    assert is_long(names("Hula", "a" * letters)) is proven
    assert is_long(names("", "a" * letters, outlet="Hula")) is proven


@pytest.mark.parametrize(
    ("outlet", "proven"),
    [
        ("SULU Interaktif", True),
        ("SUL Interaktif", False),
        ("SULUH INTERAKTIF", False),
        ("LINGKAR SUMENEP", True),
        ("Suluh Baru", False),
    ],
)
def test_an_outlets_name_shows_by_capitals_or_its_region(outlet: str, *, proven: bool) -> None:
    assert has_a_region(names("", outlet=outlet)) is proven


@pytest.mark.parametrize(
    ("place", "outlet", "sign", "story", "proven"),
    [
        ("Wairiang", "Lenra", " – ", STORY, True),
        ("Wairiang", "Lenra", " - ", STORY, False),
        ("Wairiang", "Lenra", "– ", STORY, False),
        ("Wairiang", "Lenra", " – ", "petani menata", False),
        ("Wai Riang", "Lenra", " – ", STORY, False),
        ("Wairiang", "Lenra 1", " – ", STORY, False),
        ("Lanta", "Len ra", " - ", "Petani di Kecamatan Lanta menata garam lama.", True),
        ("Lanta", "Len ra", "- ", "Petani di Kecamatan Lanta menata garam lama.", False),
    ],
)
def test_two_lone_names_stand_before_a_long_dash_or_the_story_tells(
    place: str, outlet: str, sign: str, story: str, *, proven: bool
) -> None:
    assert are_lone_names(names(place, story, sign, outlet)) is proven


@pytest.mark.parametrize(
    ("place", "story", "proven"),
    [
        ("Kupang", fill(114, "Bupati"), False),
        ("Kupang", fill(115, "Bupati"), True),
        ("Kupang", fill(130, "Bajawa, Ende"), False),
        ("Kupang", fill(130, "Bupati Ende, dan"), False),
        ("Kupang", fill(130, "Bupati Ende dan Alor,"), True),
        ("Kupang", fill(130, "Garam Ende"), False),
        (f"Sungai {'L' * 23}", fill(130, f"Panen di Kecamatan Sungai {'L' * 23}"), True),
        (f"Sungai {'L' * 24}", fill(130, f"Panen di Kecamatan Sungai {'L' * 24}"), False),
    ],
)
def test_who_acts_behind_a_comma_proves_a_place(place: str, story: str, *, proven: bool) -> None:
    assert acts_there(names(place, story)) is proven


@pytest.mark.parametrize(
    ("place", "sign", "story", "proven"),
    [
        ("SOE", " - ", STORY, True),
        ("SO", " - ", STORY, False),
        ("SOE", "-", STORY, False),
        ("LERE", "-", STORY, True),
        ("LER", "-", STORY, False),
        ("PSSI", " - ", STORY, False),
        ("PSSIK", " - ", STORY, False),
        ("PSSIKL", " - ", STORY, True),
        ("KUPANG", " - ", f"A {STORY}", True),
        ("KUPANG", " - ", f"AB {STORY}", False),
        ("Lanta", " - ", STORY, True),
        ("Lan ta", " - ", STORY, False),
        ("Lan ta", " – ", STORY, True),
        ("Kupang", "-", "Bupati membuka pasar baru itu lagi.", True),
        ("Kupang", "-", "Garam di pasar baru itu naik lagi.", False),
        ("LERENG", " - ", "Polres membuka pasar baru itu lagi.", True),
        ("LEREN", " - ", "Polres membuka pasar baru itu lagi.", False),
        ("LERENG", "-", "Polres membuka pasar baru itu lagi.", False),
        ("SOELE", " – ", "Petani menata – dan garam naik lagi.", False),
        ("SOELE", " – ", f"Petani menata{' di tambak' * 9} – dan garam naik.", True),
    ],
)
def test_a_lone_name_before_a_dash_has_a_places_form(
    place: str, sign: str, story: str, *, proven: bool
) -> None:
    assert looks_like_place(names(place, story, sign)) is proven


@pytest.mark.parametrize(
    ("story", "said"),
    [
        ("Petani di Lanta menata.", True),
        ("Petani di Lantana menata.", False),
        ("Petani di Lantana menata. Warga di Lanta menunggu.", True),
        ("Petani di desa (Lanta) menata.", False),
        ("Petani desa Lanta menata.", True),
        ("Petani bernama Lanta menata.", False),
        ("Petani menata.", False),
    ],
)
def test_a_story_says_that_a_name_is_a_places(story: str, *, said: bool) -> None:
    assert is_place_in("LANTA", story) is said


@pytest.mark.parametrize(
    ("story", "common"),
    [("Itu perahu hias", True), ("Itu perahuku", False), ("Itu perahu", True), ("Garam", False)],
)
def test_a_story_says_that_a_word_is_no_name(story: str, *, common: bool) -> None:
    assert is_common_in("PERAHU", story) is common


@pytest.mark.parametrize(
    ("place", "day", "proven"),
    [("Hula", "12 Nov 2024", True), ("Hula", "12 Nov", False), ("Hula 1", "12 Nov 2024", False)],
)
def test_a_year_proves_a_word_beside_it(place: str, day: str, *, proven: bool) -> None:
    assert has_a_year(names(place, day=day)) is proven


@pytest.mark.parametrize(
    ("place", "story", "proven"),
    [
        (f"{KARANG}, Kupang", "Warga Desa Karang Lama menata.", True),
        ("Sungai Lanta, Kupang", STORY, True),
        ("Wairiang, NTT", STORY, True),
        ("Wairiang, Lenra", STORY, True),
        ("Wairiang, Kupang", STORY, False),
    ],
)
def test_the_first_of_two_places_is_a_village(place: str, story: str, *, proven: bool) -> None:
    assert is_village(names(place, story)) is proven


@pytest.mark.parametrize(
    ("line", "source"),
    [
        (f"Sumber: {'a' * 92}", "a" * 92),
        (f"Sumber: {'a' * 93}", None),
        ("Sumber: Badan Pusat Statistik Hula.", "Badan Pusat Statistik Hula."),
        ("Sumber: Badan Pusat Statistik Hula Lama.", None),
        ("Sumber: Badan Pusat Statistik Hula Lama Baru", "Badan Pusat Statistik Hula Lama Baru"),
        ("Dikutip dari: Antara", "Antara"),
        ("Dikutip dari: kabarnusa.com", "kabarnusa.com"),
        ("Dikutip dari: harga garam", None),
    ],
)
def test_a_labelled_source_is_a_name(line: str, source: str | None) -> None:
    assert read_source(line) == source


def test_brackets_around_a_source_are_none_of_its_letters() -> None:
    lines = ["(Sumber: BPS)", "(Antara", "Garam)"]
    assert take_attributions([], lines) == ("BPS", "(Antara", "Garam)")


@pytest.mark.parametrize(
    ("said", "sources"),
    [
        ("dikutip dari Badan Pusat Satu Dua Tiga Empat Lima Enam, Senin.", 8),
        ("dikutip dari Bank of", 1),
        ("dikutip dari Antara dan", 1),
        ("dilasir dari Antara.", 1),
        ("dialnsir dari Antara.", 1),
        ("melansir Antara.", 1),
        ("dimelansir Antara.", 0),
        ("melansirkan Antara.", 0),
    ],
)
def test_a_source_has_eight_words_and_ends_in_a_name(said: str, sources: int) -> None:
    found = list(find_sources(f"Harga garam naik, {said}"))
    assert [len(name.split()) for name in found] == [sources] * bool(sources)


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        (f"12 November 2024{' senin' * 10} mei", True),
        (f"12 November 2024{' senin' * 10} juni", False),
        ("12 Novmber", False),
        ("Senin 1 2 3 4 5 6 Mei", True),
        ("Senin 1 2 3 4 5 6 7 Mei", False),
        ("Senin 1234 Mei", True),
        ("Senin 12345 Mei", False),
        ("Senin 12", False),
        ("Senin 12 10", True),
    ],
)
def test_an_odd_date_line_is_short_and_has_few_numbers(line: str, *, dated: bool) -> None:
    assert looks_like_date(line) is dated


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (f"12 Nov{' tahun' * 10} tanggal 2024", True),
        (f"1 Nov{' tahun' * 5}{' tanggal' * 5} 2024", False),
        ("12 November tahun 2024", True),
        ("12 November Desember 2024", False),
        ("Senin Selasa 12 tanggal November 2024", False),
        ("November tahun 12 2024 2023", False),
    ],
)
def test_an_odd_date_has_one_day_month_and_year(line: str, *, read: bool) -> None:
    assert (parse_odd_date(line) is not None) is read


@pytest.mark.parametrize(
    ("printed", "stated", "same"),
    [
        ("Harga Garam Naik Lagi", f"Harga Garam Naik Lagi - {'a' * 37}", True),
        ("Harga Garam Naik Lagi", f"Harga Garam Naik Lagi - {'a' * 38}", False),
        ("abcdefghijkl", "abcdefghijk...", False),
        ("abcdefghijklmno", "abcdefghijkl...", True),
        ("abcdefghijkl", "abcdefghijkl - x", True),
        ("abcdefghijk", "abcdefghijk - x", False),
    ],
)
def test_a_headline_is_said_again_cut_or_with_an_outlet(
    printed: str, stated: str, *, same: bool
) -> None:
    assert is_same_title(printed, stated) is same


@pytest.mark.parametrize(
    ("printed", "stated", "alike"),
    [
        ("Garam Naik", "Garam Naik", False),
        ("Garam Naik Lagi", "Garam Naik Lagi", True),
        ("a b c d", "a b c e", True),
        ("a b c d", "a b e f", False),
    ],
)
def test_a_headline_is_written_anew_from_most_of_its_words(
    printed: str, stated: str, *, alike: bool
) -> None:
    assert is_like_title(printed, stated) is alike


@pytest.mark.parametrize(
    ("stated", "time"), [("13/02/2025", "2025-02-13"), ("12/02/2025", "2025-12-02")]
)
def test_a_month_stands_first_where_it_can(stated: str, time: str) -> None:
    readings = read_times(stated, "Asia/Jakarta", month_first=True)
    assert [reading.time for reading in readings] == [time]


@pytest.mark.parametrize(
    ("sign", "proven"),
    [(" – ", True), (" — ", True), (" -- ", True), (" - ", False), ("- ", False)],
)
def test_an_outlet_with_its_region_stands_before_a_long_dash(sign: str, *, proven: bool) -> None:
    told = "Warga pulang ke rumah lagi."
    assert has_a_region_before_a_long_dash(names("", told, sign, "Ende Kini")) is proven
    called = "Warga di Kecamatan Ende Kini pulang ke rumah lagi."
    assert not has_a_region_before_a_long_dash(names("", called, sign, "Ende Kini"))
