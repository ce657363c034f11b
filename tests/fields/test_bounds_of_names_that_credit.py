"""Whom a few words credit, and what opens a story: one row for each condition."""

import pytest

from inakoran_extract.fields.credit_names import is_free_credit, is_named_credit, may_credit
from inakoran_extract.fields.credits import Picture, read_leading
from inakoran_extract.fields.dateline_opening import read_opening
from inakoran_extract.fields.timestamp import read_date_line


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Rina", True),
        ("rina", False),
        ("Rina.", False),
        ("Rina Wulandari!", False),
        ("Rina 2", False),
        ("Rina/2", True),
        ("Sumenep", False),
        ("QS Ali Imran", False),
        ("@rina", True),
        ("rina.com", True),
        ("istimewa", True),
        ("foto warga", True),
        ("A b c d e f g h", True),
        ("A b c d e f g h i", False),
    ],
)
def test_a_credit_is_a_name_or_a_word_known_for_it(text: str, *, credited: bool) -> None:
    assert is_named_credit(text) is credited


@pytest.mark.parametrize(
    ("content", "before", "credited"),
    [
        ("Rina Wulandari", "Petani menata garam", True),
        ("jarak tepi", "", True),
        ("jarak dari tepi ke tengah", "", False),
        ("dok warga di pasar hula raya", "", True),
        ("12 November 2024", "", False),
        ("Senin", "", False),
        ("ilustrasi", "", False),
        ("http x", "", False),
        ("Rina!", "", False),
        ("@rina!", "", True),
        ("KPM", "Komisi Pengawas Mutu", False),
        ("KPM", "Petani menata garam", True),
    ],
)
def test_brackets_credit_unless_they_explain(content: str, before: str, *, credited: bool) -> None:
    assert may_credit(content, before) is credited


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Rina Wulandari.", False),
        ("garam naik.", False),
        ("Rina/Kabar", True),
        ("/Kabar", False),
        ("2/Kabar", False),
        ("Kabar/rina wulan", True),
        ("Kabar/@rina", True),
        ("Kabar/rina2", False),
        ("AP Photo", True),
        ("EXPOSE", True),
        ("EXP", False),
        ("RINA WULANDARI", True),
        ("Getty Images", True),
        ("Freepik warga", True),
        ("Warga freepik", False),
        ("warga", False),
    ],
)
def test_words_behind_a_captions_sentence_credit(text: str, *, credited: bool) -> None:
    assert is_free_credit(text) is credited


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("KOMPAS.com/", None),
        ("Harga/Rina", None),
        ("KOMPAS.com/Rina Wulandari", Picture(None, "KOMPAS.com/Rina Wulandari")),
        ("KOMPAS.com/Rina Wulan Putri Ayu", Picture(None, "KOMPAS.com/Rina Wulan Putri Ayu")),
        ("KOMPAS.com/RINA SARI Warga antre", Picture("Warga antre", "KOMPAS.com/RINA SARI")),
        ("KOMPAS.com/Rina Sari warga antre", Picture("warga antre", "KOMPAS.com/Rina Sari")),
        ("KOMPAS.com/Rina warga antre", Picture("warga antre", "KOMPAS.com/Rina")),
        ("KOMPAS.com/Dok. Dinas Ladang Hula", Picture(None, "KOMPAS.com/Dok. Dinas Ladang Hula")),
        (
            "KOMPAS.com/RINA SARI (Hula Raya Barat)",
            Picture(None, "KOMPAS.com/RINA SARI (Hula Raya Barat)"),
        ),
    ],
)
def test_an_agency_before_a_slash_leads_to_a_name_and_a_caption(
    text: str, picture: Picture | None
) -> None:
    assert read_leading(text) == picture


@pytest.mark.parametrize(
    ("text", "place", "outlet"),
    [
        ("Karang Lama, Suluh Kita - Harga beras naik lagi.", "Karang Lama", "Suluh Kita"),
        ("Karang Lama (Suluh Kita) - Harga beras naik lagi.", "Karang Lama", "Suluh Kita"),
        # Three names are the most.
        (
            "Karang Lama, Karang Baru, Suluh Kita - Harga beras naik lagi.",
            "Karang Lama, Karang Baru",
            "Suluh Kita",
        ),
        ("Karang Lama, Karang Baru, Karang Tua, Suluh Kita - Harga beras naik lagi.", None, None),
        # No sentence, a bracket that nobody closes, an aside, a word that is the story's own.
        ("Karang Lama, Suluh Kita - Harga beras naik", None, None),
        ("Karang Lama (Suluh Kita - Harga beras naik lagi.", None, None),
        ("Bukit Lereng - Harga teh naik - kata warga - lagi.", None, None),
        ("Bukit Lereng - Harga teh naik lagi di pasar.", "Bukit Lereng", None),
        ("Warga, Suluh Kita - Harga beras naik, kata warga di pasar.", None, None),
        # Before a bar a caption has the words of one.
        ("Bukit Lereng | Foto udara kebun teh di lereng.", None, None),
        ("Bukit Lereng | Harga kebun teh di lereng naik.", "Bukit Lereng", None),
    ],
)
def test_names_open_a_story_before_a_firm_sign(
    text: str, place: str | None, outlet: str | None
) -> None:
    origin = read_opening(text, ())
    assert (origin and origin.place, origin and origin.outlet) == (place, outlet)


@pytest.mark.parametrize(
    ("text", "clock", "codes"),
    [
        ("10:05 WIB, Selasa 12 November 2024", "10:05:00", []),
        ("Terbit 10:05 WIB, Selasa 12 November 2024", "10:05:00", []),
        ("25:10 WIB, Selasa 12 November 2024", "None", ["clock-unreadable"]),
        ("Terbit 25:10 WIB, Selasa 12 November 2024", "None", ["clock-unreadable"]),
    ],
)
def test_a_clock_before_a_date_is_read_or_told_of(text: str, clock: str, codes: list[str]) -> None:
    line = read_date_line(text)
    assert line is not None
    assert str(line.stamp.time) == clock
    assert [notice.code for notice in line.stamp.notices] == codes
    assert text[line.stamp.start :].startswith(("10:05", "25:10"))


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("1 Mei 2024 | Diperbarui 2 Mei 2024", "2024-05-02"),
        ("1 Mei 2024 | 1 Mei 2024", None),
        ("1 Mei 2024, 10.05 WIB | 1 Mei 2024", None),
    ],
)
def test_a_second_date_is_of_a_change_or_the_first_one_again(text: str, later: str | None) -> None:
    line = read_date_line(text)
    assert line is not None
    assert (line.later and line.later.date.isoformat()) == later


@pytest.mark.parametrize(
    "text",
    [
        "1 Mei 2024 | 2 Mei 2024",
        "1 Mei 2024 | 1 Mei 2024, 10.05 WIB",
        "1 Mei 2024 | Diperbarui 2 Mei 2024 | Diperbarui 3 Mei 2024",
        "1 Mei 2024 | Harga garam naik 1 Mei 2024",
    ],
)
def test_other_dates_behind_one_make_no_date_line(text: str) -> None:
    assert read_date_line(text) is None
