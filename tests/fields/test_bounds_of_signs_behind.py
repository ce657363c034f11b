"""Where a date, a dateline, a caption or a credit ends, by the sign that stands behind it."""

import pytest

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.date_rests import is_beside_dates
from inakoran_extract.fields.dateline_opening import read_opening
from inakoran_extract.fields.dateline_proofs import begins_sentence
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.known_captions import _part_glued, part_credit
from inakoran_extract.fields.odd_dates import is_relative, parse_odd_date
from inakoran_extract.fields.timestamp import read_date_line


@pytest.mark.parametrize(
    ("behind", "ends"),
    [
        ("", True),
        (" naik", True),
        ("/", True),
        ("/ x", True),
        ("/x", False),
        (",x", True),
        (".x", False),
        (".5", False),
        ("-5", False),
        ("_", False),
        ("a", False),
    ],
)
def test_a_day_is_no_part_of_something_longer(behind: str, *, ends: bool) -> None:
    stamp = find_stamp(f"12 November 2024{behind}")
    assert (stamp is not None) is ends
    assert stamp is None or stamp.end == 16


@pytest.mark.parametrize(
    ("behind", "begin", "end"),
    [(" 23:47 WIB", 0, 28), (" 25:47 WIB", 0, 17), (" naik", 7, 17), (", 23:47 WIB", 0, 29)],
)
def test_a_day_in_brackets_has_a_clock_behind_them(behind: str, begin: int, end: int) -> None:
    stamp = find_stamp(f"Senin (11/11/2024){behind}")
    assert stamp is not None
    assert (stamp.start, stamp.end) == (begin, end)


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("2 jam lalu", True),
        ("pada 2 jam lalu", True),
        ("2 jam yang lalu", True),
        # How many have read it stands behind.
        ("2 jam lalu 5", True),
        ("lalu 5", False),
        ("lalu", False),
        ("2 lalu", False),
        ("2 garam lalu", False),
        ("hari ini", True),
    ],
)
def test_a_time_by_the_readers_clock_has_a_span(text: str, *, relative: bool) -> None:
    assert is_relative(text) is relative


@pytest.mark.parametrize(
    ("year", "read"), [(1899, False), (1900, True), (2100, True), (2101, False)]
)
def test_an_odd_date_is_of_two_centuries(year: int, *, read: bool) -> None:
    assert (parse_odd_date(f"12th of November {year}") is not None) is read


@pytest.mark.parametrize(
    ("text", "clocked", "bare"),
    [
        ("310 pagi", True, False),
        ("garam 3,5 kali", True, False),
        ("garam naik lagi 3", False, False),
        ("310 pagi hari ini", False, False),
        ("T.KR-RDM", True, False),
        ("Kupang", True, False),
        ("in Nasional", True, True),
        ("in NASIONAL", True, True),
        ("in nasional", False, False),
        ("share", True, True),
        ("Edisi III", True, True),
        ("rubrik: Ekonomi", True, True),
        ("bacaan 3 menit", True, True),
    ],
)
def test_beside_a_clock_more_is_known(text: str, *, clocked: bool, bare: bool) -> None:
    assert is_beside_dates(text, clocked=True) is clocked
    assert is_beside_dates(text, clocked=False) is bare


@pytest.mark.parametrize(
    ("text", "known", "place", "end"),
    [
        ("Kupang - Suluh Kita. Harga beras naik lagi.", 9, "Kupang", 21),
        ("Kupang - Suluh Kita. Harga beras naik lagi.", 21, None, 0),
        ("Kupang - Rina M. Sari antre beras lagi.", 9, None, 0),
        ("Kupang - Senin, 3/10/2024. Warga antre beras lagi.", 0, "Kupang", 27),
        ("Kupang – Senin (3/10), warga antre beras lagi.", 0, "Kupang", 9),
        ("Karang Lama || Harga beras naik lagi.", 0, "Karang Lama", 15),
        ("Karang Lama -- Harga beras naik lagi.", 0, "Karang Lama", 15),
        ("Karang Lama _: Harga beras naik lagi.", 0, "Karang Lama", 15),
        ("Karang Lama : Harga beras naik lagi.", 0, None, 0),
        ("Karang Lama- Harga beras naik lagi.", 0, None, 0),
        ("WAIROPA. Harga beras naik lagi.", 0, "WAIROPA", 9),
        ("Wairopa. Harga beras naik lagi.", 0, None, 0),
        ("SULUH KITA, KARANG LAMA - Harga beras naik lagi.", 0, "KARANG LAMA", 26),
        # What the words before it are short for is no outlet.
        ("DPR, Dewan Perwakilan Rakyat - Harga beras naik lagi.", 0, None, 0),
    ],
)
def test_a_dateline_ends_behind_its_last_sign(
    text: str, known: int, place: str | None, end: int
) -> None:
    origin = read_opening(text, (), known)
    assert (origin and origin.place, origin.end if origin else 0) == (place, end)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Harga beras naik lagi", True),
        ('"Harga beras naik lagi', True),
        ("Harga beras naik", False),
        ("Harga Beras Naik Lagi", False),
        ("harga beras naik lagi", False),
    ],
)
def test_a_sentence_begins_with_a_capital_and_four_words(text: str, *, begins: bool) -> None:
    assert begins_sentence(text) is begins


SHOWN = "Petani menata garam"


@pytest.mark.parametrize(
    ("behind", "text", "credit"),
    [
        (" © Rina", SHOWN, "© Rina"),
        ("©Rina", SHOWN, "©Rina"),
        (". Hula © Rina", f"{SHOWN}.", "Hula © Rina"),
        (" / Hula © Rina", SHOWN, "Hula © Rina"),
        (" ÃÂ© Rina", f"{SHOWN} ÃÂ© Rina", None),
        (f" © {'Rina ' * 19}", f"{SHOWN} © {'Rina ' * 19}", None),
    ],
)
def test_a_sign_of_copyright_begins_a_credit(behind: str, text: str, credit: str | None) -> None:
    assert part_credit(SHOWN + behind) == Picture(text, credit)
    assert part_credit("© Rina") == Picture("© Rina", None)


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        (f"Foto: {SHOWN} (ANTARA)", Picture(SHOWN, "ANTARA")),
        (f"Foto: {SHOWN} (ANTARA).", Picture(SHOWN, "ANTARA")),
        (f"Foto: {SHOWN} [ANTARA]", Picture(SHOWN, "ANTARA")),
        ("Foto: Rina/ANTARA", Picture(None, "Rina/ANTARA")),
        (f"Foto: {SHOWN} di tambak. Rina/ANTARA", Picture(f"{SHOWN} di tambak.", "Rina/ANTARA")),
        ("FOTO: Petani Menata Garam", None),
        ("Foto: kabar.com", Picture(None, "kabar.com")),
        ("Foto: http://x", None),
        ("Foto:", Picture(None, None)),
        ("Foto: Ketua Dewan Rina W", Picture("Ketua Dewan Rina W", None)),
        ("Foto: Rina Wulandari", Picture(None, "Rina Wulandari")),
        (f"Foto: {SHOWN}.", Picture(f"{SHOWN}.", None)),
        (f"{SHOWN}. Foto: Rina", Picture(f"{SHOWN}.", "Rina")),
        (f"{SHOWN}. Sumber: Freepik", Picture(f"{SHOWN}.", "Freepik")),
        (f"{SHOWN}. Dok: Rina", Picture(f"{SHOWN}.", "Dok: Rina")),
        (f"{SHOWN}, foto Rina", Picture(SHOWN, "Rina")),
        (f"{SHOWN} foto: Rina", None),
    ],
)
def test_a_label_parts_a_caption_from_its_credit(text: str, picture: Picture | None) -> None:
    assert read_caption(text) == picture


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Redaksi14 Mei 2024", 7),
        ("Ekonomi14 Mei 2024", None),
        ("Rina Wulandari14 Mei 2024", None),
        # A weekday or a zone says that a name stands before the date, and no title of a list.
        ("Sari DewiKamis, 5 November 2015 14:56", 9),
        ("Sari Dewi5 November 2015 14:56 WIB", 9),
        ("Sari Dewi5 November 2015 14:56", None),
        ("SariKamis, 5 November 2015 14:56", None),
        ("Tech News15 Feb 2016 19:25", None),
    ],
)
def test_a_desk_or_a_name_may_be_glued_to_a_date(text: str, begins: int | None) -> None:
    line = read_date_line(text)
    assert (line and [at for at, _ in line.cuts]) == (None if begins is None else [0, begins])


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Petani memanen sagu/Rina Wulandari/Lereng", True),
        ("Petani Memanen Sagu/Rina Wulandari/Lereng", False),
        ("Petani Memanen Sagu/Rina Wulandari/@lereng", True),
        ("Petani Memanen Sagu/ANTARA/Lereng", True),
        ("Petani Memanen Sagu/Rina/lereng.com", True),
        ("Petani memanen sagu)/Rina/Lereng", True),
        ("Petani memanen sagu,/Rina/Lereng", False),
        ("Petani memanen/Rina/Lereng", False),
        ("Petani memanen sagu di/garam naik/Lereng", False),
    ],
)
def test_two_names_behind_slashes_credit_a_caption(text: str, *, credited: bool) -> None:
    shown, _, _ = text.rsplit("/", 2)
    picture = Picture(shown, text[len(shown) + 1 :]) if credited else None
    assert _part_glued(text) == picture
