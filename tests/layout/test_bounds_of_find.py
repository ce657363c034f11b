"""What parts a run of prose: how much each line says against the story going on behind it."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
FIRST, SECOND = "MAKASSAR, Inakoran - ", "SURABAYA, Inakoran - "


def sentence(letters: int, begin: str = "") -> str:
    words = f"{begin}Petani garam di pesisir timur menata garam{' di tambak desa' * letters}"
    return f"{words[: letters - 2]}a."


def place_of(dump: str) -> str | None:
    dateline = extract_text(dump).dateline
    return None if dateline is None else dateline.place


@pytest.mark.parametrize(
    ("line", "count", "letters"),
    [
        ("Berita Terkait", 1, 300),
        ("Copyright 2024 Inakoran", 1, 300),
        ("Rabu, 13 November 2024 | 10:00 WIB", 1, 200),
        ("2 jam lalu", 1, 120),
        ("Tags:", 1, 80),
        ("Tags: garam, petani, pesisir", 1, 80),
        ("Editor:", 2, 120),
        ("Sumber: Kabar Nusa", 2, 120),
        ("(rin/wul)", 2, 120),
        ("12 Nov", 2, 120),
        ("Editor: Rina Wulandari", 3, 150),
        ("Warga Pesisir Utara Menunggu Kapal Garam Tiba", 3, 150),
        ("Kepala Dinas Perikanan Kabupaten Sumenep", 3, 120),
        ("Gudang Garam", 8, 120),
        ("Bagikan", 4, 120),
        ("MDN", 8, 160),
        (": Rina Wulandari Hasanah Putri Lestari", 3, 150),
    ],
)
def test_a_story_opens_above_what_says_less_against_it_than_it_tells(
    line: str, count: int, letters: int
) -> None:
    second = f"{sentence(700, SECOND)}\n\n{sentence(700)}\n"
    parting = f"{line}\n\n" * count
    short, long = (sentence(int(letters * share), FIRST) for share in (0.75, 1.4))
    assert place_of(f"{HEADLINE}{DATE}{long}\n\n{parting}{second}") == "MAKASSAR"
    assert place_of(f"{HEADLINE}{DATE}{short}\n\n{parting}{second}") == "SURABAYA"


def test_a_bare_day_parts_a_story_only_above_its_date() -> None:
    second = f"{sentence(700, SECOND)}\n\n{sentence(700)}\n"
    for letters, place in ((160, "MAKASSAR"), (90, "SURABAYA")):
        first = sentence(letters, FIRST)
        assert place_of(f"{first}\n\nRabu, 13 November 2024\n\n{second}") == place
        dated = f"{HEADLINE}{DATE}{first}\n\nRabu, 13 November 2024\n\n{second}"
        assert place_of(dated) == "MAKASSAR"


def test_a_long_paragraph_counts_as_600_letters() -> None:
    second = f"{sentence(700, SECOND)}\n\n{sentence(700)}\n"
    for first, place in (
        (sentence(1400, FIRST), "SURABAYA"),
        (f"{sentence(500, FIRST)}\n\n{sentence(500)}", "MAKASSAR"),
    ):
        parting = "Berita Terkait\n\n" * 3
        assert place_of(f"{HEADLINE}{DATE}{first}\n\n{parting}{second}") == place


WHO = ("Petani", "Warga", "Nelayan", "Pembeli", "Pedagang", "Camat", "Bupati", "Guru")


def story_of(paragraphs: int, letters: int, begin: str = "") -> str:
    told = [sentence(letters, who).replace(f"{who}P", f"{who} p", 1) for who in WHO[:paragraphs]]
    told[0] = sentence(letters, begin)
    return "\n\n".join(told)


@pytest.mark.parametrize(
    ("letters", "between", "place"),
    [
        (250, 0, "SURABAYA"),
        (400, 0, "MAKASSAR"),
        (400, 20, "MAKASSAR"),
        (400, 30, "SURABAYA"),
    ],
)
def test_a_story_of_600_letters_near_its_date_outdoes_a_longer_one_without(
    letters: int, between: int, place: str
) -> None:
    head = HEADLINE + DATE + "Bagikan\n\n" * between
    rail = "Berita Terkait\n\n" * 30
    dump = f"{head}{story_of(2, letters, FIRST)}\n\n{rail}{story_of(8, 400, SECOND)}\n"
    assert place_of(dump) == place


@pytest.mark.parametrize(("below", "opens"), [(6, True), (11, False)])
def test_an_unknown_place_below_a_caption_is_named_again_near_by(
    below: int, *, opens: bool
) -> None:
    told = story_of(8, 200).split("\n\n") + story_of(8, 210).split("\n\n")
    told[below] = told[below].replace("pesisir timur", "pesisir Sula")
    story = "\n\n".join(told[1:])
    dump = f"{HEADLINE}{DATE}{sentence(90)}\n\nSULA - {told[0]}\n\n{story}\n"
    assert place_of(dump) == ("SULA" if opens else None)


@pytest.mark.parametrize(("count", "opens"), [(14, True), (20, True), (26, False)])
def test_a_datelines_own_line_may_be_far_above_the_story(count: int, *, opens: bool) -> None:
    dump = HEADLINE + DATE + "Sumenep, Inakoran\n\n" + "Bagikan\n\n" * count + story_of(3, 300)
    assert (place_of(dump) is not None) is opens


@pytest.mark.parametrize(("paragraphs", "headed"), [(2, False), (3, True)])
def test_a_head_below_who_writes_has_three_paragraphs(paragraphs: int, *, headed: bool) -> None:
    dump = f"{story_of(2, 250)}\n\n{HEADLINE}{DATE}{story_of(paragraphs, 300)}\n"
    assert (extract_text(dump).headline is not None) is headed


@pytest.mark.parametrize(("above", "headed"), [(4, True), (7, False)])
def test_a_head_below_who_writes_stands_near_the_top(above: int, *, headed: bool) -> None:
    dump = f"{story_of(above, 150)}\n\n{HEADLINE}{DATE}{story_of(4, 300)}\n"
    assert (extract_text(dump).headline is not None) is headed
