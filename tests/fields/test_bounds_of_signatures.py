"""What signs behind a story or a date, and what credits behind a caption: how long, and where."""

import pytest

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.people import read_people
from inakoran_extract.fields.signoff import (
    find_last_signoff,
    find_signoff,
    read_signoff,
    signs_last,
)
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Role

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("(Rls/Tim Redaksi Kabar)", True),
        ("(Rls/Tim Redaksi Kabar Nusa)", False),
        ("Humas/Rin", True),
        ("(07)", True),
        ("(07 mei)", False),
        ("(mea)", False),
        ("(Reuters/Stringer Lama)", False),
        ("(Reuters/Rinaw)", True),
        ("(Reuters/Rinawu)", False),
        ("(a:b/c)", False),
        ("(foto/rin)", False),
        ("(/)", False),
    ],
)
def test_brackets_below_a_story_sign_it(text: str, *, signs: bool) -> None:
    assert signs_last(text) is signs


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (f"(Rina Wulandari{' Hasanah' * 4}A)"[:49] + ")", False),
        ("(Rina Wulandari Hasanah Putri/Hamid Fauzi Setiadia)", False),
        ("(Rina Wulandari Hasanah Putri/Hamid Fauzi Setiadi)", True),
        ("(Rangga Baskara)", True),
        ("(Eka Prananda/balipost)", True),
        ("(Eka Prananda/b4li)", False),
        ("( Hartono Wirawan / CN34 / JBSM )", True),
        ("(kabar.id - Sosial Budaya)", True),
        ("(kabar.id - sosial budaya)", False),
        ("(Kabarnusa.com/Rina)", True),
        ("(Kabarnusa.com/rina lama)", False),
    ],
)
def test_names_in_brackets_sign_in_fifty_letters(text: str, *, signs: bool) -> None:
    assert (read_signoff(text) is not None) is signs


@pytest.mark.parametrize(
    ("end", "anywhere", "last"),
    [
        (". Rin/Ton", False, True),
        (". rin", False, True),
        (" rin", False, False),
        (". a/b.", False, False),
        (".–rin", True, True),
        (".–RIN", True, True),
        (".–Soekarno", False, False),
        (".***Rin", True, True),
        (".*07*", False, False),
    ],
)
def test_what_signs_without_brackets_stands_behind_a_sentence(
    end: str, *, anywhere: bool, last: bool
) -> None:
    paragraph = f"{STORY}{end}"
    assert (find_signoff(paragraph) > 0) is anywhere
    assert (find_last_signoff(paragraph) > 0) is last


@pytest.mark.parametrize(
    ("end", "role"),
    [
        (". (Sumber: BPS)", Role.ATTRIBUTION),
        (" (Sumber: BPS)", None),
        (". ()", None),
        (". (: )", None),
        (". (Penulis: Rina Wulandari)", Role.BYLINE),
        (". Penulis: Rina Wulandari", Role.BYLINE),
        (" Penulis: Rina Wulandari", None),
        (". Penulis: Redaksi", None),
        (": garam.)", None),
    ],
)
def test_what_closes_a_paragraph_is_labelled(end: str, role: Role | None) -> None:
    found = find_closing(f"{STORY}{end}")
    assert (None if found is None else found[1]) is role
    assert find_closing("(Penulis: Rina Wulandari)") is None


@pytest.mark.parametrize(
    ("line", "picture"),
    [
        (f"{STORY}. Sumber: Antara", Picture(f"{STORY}.", "Antara")),
        (". Sumber: Antara", None),
        (f"{STORY}. Dok: Humas", Picture(f"{STORY}.", "Dok: Humas")),
        ("Dok: Humas", Picture(None, "Humas")),
        (f"{STORY}x Dok: Humas", None),
        (f"{STORY}. Foto: a b c d e f g", Picture(f"{STORY}.", "a b c d e f g")),
        (f"{STORY}. Foto: a b c d e f g h", None),
        (f"Foto: {'A' * 60}", Picture(None, "A" * 60)),
        (f"Foto: {'A' * 61}", Picture("A" * 61, None)),
        ("FOTO: Rina Wulandari", None),
        ("Foto: Rina Wulandari", Picture(None, "Rina Wulandari")),
        ("Foto: Antara/Rina", Picture(None, "Antara/Rina")),
        ("Bisnis Nusa/Fikri Maulana", Picture(None, "Bisnis Nusa/Fikri Maulana")),
        ("RINA WULANDARI UNTUK KOMPAS", Picture(None, "RINA WULANDARI UNTUK KOMPAS")),
        (f"{STORY}. Dok Humas Hula", Picture(f"{STORY}.", "Dok Humas Hula")),
        ("Ilustrasi. net", Picture("Ilustrasi", "net")),
    ],
)
def test_a_label_behind_a_caption_credits_it(line: str, picture: Picture | None) -> None:
    assert read_caption(line) == picture


@pytest.mark.parametrize(
    ("behind", "begins"),
    [
        ("11:46 WIB | Rina Wulandari, S.H.", ["R"]),
        ("11:46 WIB | Rina Wulandari | Hamid Fauzi", ["R", "H"]),
        ("| Sumber: BPS", ["S"]),
        ("| Sumber: BPS Penulis: Rina Wulandari", ["S", "P"]),
        ("| Sumber: Penulis: Rina Wulandari", None),
        ("| Penulis: Rina Wulandari", ["P"]),
        ("11:46 WIB | 12 November 2024", []),
        ("11:46 WIB | 13 November 2024", None),
        ("25:10 WIB | Rina Wulandari", ["R"]),
    ],
)
def test_names_behind_a_date_begin_their_own_part(behind: str, begins: list[str] | None) -> None:
    text = f"12 November 2024 {behind}"
    line = read_date_line(text)
    cuts = None if line is None else [text[start] for start, _ in line.cuts[1:]]
    assert cuts == begins


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Rina Wulandari, Hamid Fauzi", ["Rina Wulandari", "Hamid Fauzi"]),
        ("Rina Wulandari, Kupang", ["Rina Wulandari"]),
        ("Rina Wulandari, KAB Indonesia", ["Rina Wulandari"]),
        ("Rina Wulandari, KA Indonesia", ["Rina Wulandari", "KA Indonesia"]),
        ("RINA WULANDARI, HAMID FAUZI", ["RINA WULANDARI", "HAMID FAUZI"]),
    ],
)
def test_a_place_or_capitals_behind_a_name_are_no_other_name(text: str, people: list[str]) -> None:
    assert [author.name for author in read_people(text, None) or ()] == people
