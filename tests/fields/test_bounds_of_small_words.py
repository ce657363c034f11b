"""Signs and a word or two that sign a story or credit a picture, and those that do neither."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Mark
from inakoran_extract.fields.caption_records import _read_known
from inakoran_extract.fields.captions import _is_of_two
from inakoran_extract.fields.credits import (
    Picture,
    is_story,
    read_copyright,
    strip_credit_label,
    strip_label,
)
from inakoran_extract.fields.known_captions import _is_in_address, _is_of_stock, widen
from inakoran_extract.fields.signoff import _names_signers, find_last_signoff, find_signoff

STORY = "Petani garam di pesisir timur menata garam di tambak milik desa"


@pytest.mark.parametrize(
    ("behind", "signs"),
    [
        (". rin", True),
        (" rin", False),
        (". Rin", False),
        (". dkk", False),
        (". Humas/Rin", True),
        (" Humas/Rin", False),
        (". (07)", True),
        (" (rin/dew)", True),
        (" (km/jam)", False),
    ],
)
def test_what_closes_a_story_stands_behind_its_stop(behind: str, *, signs: bool) -> None:
    start = len(STORY) + behind.index(" ") + 1
    assert find_last_signoff(STORY + behind) == (start if signs else 0)


@pytest.mark.parametrize(("letters", "start"), [(58, 0), (59, 61)])
def test_initials_alone_close_a_whole_sentence(letters: int, start: int) -> None:
    sentence = f"{'ia ' * 18}{'a' * (letters - 54)}"
    assert find_last_signoff(f"{sentence}. rin") == start


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("(Rangga Baskara)", True),
        ("(Rangga)", False),
        ("(Eka Prananda/balipost)", True),
        ("( Hartono Wirawan / CN34 / JBSM )", True),
        ("(kabar.id - Sosial Budaya)", True),
        ("(kabar.id - sosial)", False),
        ("(CN34)", False),
        ("(Rina/CN34)", False),
        ("(Rangga Baskara/12)", False),
    ],
)
def test_brackets_with_whole_names_sign(text: str, *, signs: bool) -> None:
    assert _names_signers(text) is signs


@pytest.mark.parametrize(
    ("shown", "credit", "text", "whole"),
    [
        ("Warga antre. Rina Sari", "Kabar.com", "Warga antre.", "Rina Sari/Kabar.com"),
        ("Warga antre, Rina", "Kabar", "Warga antre, Rina", "Kabar"),
        ("Warga antre. Sumber: TikTok", "@suluh", "Warga antre.", "TikTok/@suluh"),
    ],
)
def test_a_caption_gives_its_credit_all_behind_its_sentence(
    shown: str, credit: str, text: str, whole: str
) -> None:
    assert widen(f"{shown}/{credit}", Picture(shown, credit)) == Picture(text, whole)


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Foto: Rina", "Rina"), ("ft: Rina", "Rina"), ("Foto Rina", "Foto Rina"), ("Foto:", "Foto:")],
)
def test_a_credits_label_is_none_of_it(text: str, bare: str) -> None:
    assert strip_credit_label(text) == bare


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Foto: Petani", "Petani"),
        ("Petani Foto:", "Petani"),
        ("Petani, ", "Petani"),
        ("Petani // Foto", "Petani // Foto"),
        ("Foto:", None),
    ],
)
def test_a_captions_label_is_none_of_it(text: str, bare: str | None) -> None:
    assert strip_label(text) == bare


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("Petani © Rina", Picture("Petani", "© Rina")),
        ("© Rina", Picture(None, "© Rina")),
        ("© 2026 Rina", None),
        ("2026 © Kabar", None),
        ("Copyright © Rina", None),
        ("Hak (c) © Rina", None),
        ("Petani. YouTube Suluh ©2026 A", Picture("Petani.", "YouTube Suluh ©2026 A")),
        ("Petani. Suluh ©2026 A", Picture("Petani. Suluh", "©2026 A")),
    ],
)
def test_a_sign_of_copyright_credits_unless_it_is_the_sites(
    text: str, picture: Picture | None
) -> None:
    assert read_copyright(text) == picture


@pytest.mark.parametrize(
    ("text", "of_two"),
    [
        ("Kabar Nusa/Dok. Perusahaan", True),
        ("Kabar/Dok. Perusahaan", False),
        ("Kabar Nusa/Dok", True),
        ("Kabar Nusa/istimewa", True),
        ("Kabar Nusa/istimewa Rina", False),
        ("Kabar Nusa/Rina", False),
        ("Kabar Nusa/dok. perusahaan garam", False),
        ("Rina Ayu Wulandari Dewi/Dok. Pribadi", True),
        ("Rina Ayu Wulandari Sari Dewi/Dok. Pribadi", False),
    ],
)
def test_a_name_and_an_archive_credit(text: str, *, of_two: bool) -> None:
    assert _is_of_two(text) is of_two


@pytest.mark.parametrize(
    ("text", "of_stock"),
    [
        ("fizkes/Shutterstock", True),
        ("Shutterstock/fizkes", True),
        ("Rina Wulandari/Shutterstock", True),
        ("fiz kes/Shutterstock", False),
        ("fizkes/Kabar", False),
        ("fizkes/Shutterstock Indonesia Raya Lama Baru", False),
    ],
)
def test_a_stock_has_its_pictures_from_somebody(text: str, *, of_stock: bool) -> None:
    assert _is_of_stock(text) is of_stock


@pytest.mark.parametrize(
    ("text", "end", "inside"),
    [("SULUH.NET", 6, True), ("SULUH.NET/RINA", 6, True), ("Petani. NET", 7, False)],
)
def test_a_stop_may_be_an_addresss(text: str, end: int, *, inside: bool) -> None:
    assert _is_in_address(text, end) is inside


@pytest.mark.parametrize(
    ("text", "found", "picture"),
    [
        ("Garam (AFP/Rina)", Picture("Garam (AFP/Rina)", "AFP/Rina"), Picture("Garam", "AFP/Rina")),
        (
            "Garam (AFP/Rina)",
            Picture("Garam (AFP/Rina)", "AFP/Sari"),
            Picture("Garam (AFP/Rina)", "AFP/Sari"),
        ),
        ("Garam", Picture("Garam", None), Picture("Garam", None)),
        ("Garam (ANTARA)", None, Picture("Garam", "ANTARA")),
        ("• Garam", Picture("• Garam", "ANTARA"), Picture("Garam", "ANTARA")),
        ("• ", Picture("• ", "ANTARA"), Picture(None, "ANTARA")),
    ],
)
def test_a_caption_is_read_without_its_bullet_and_its_credit(
    text: str, found: Picture | None, picture: Picture
) -> None:
    assert _read_known(block_of(text, Mark.CAPTION, found=found)) == picture


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Siapa yang pulang? Warga bertanya? Bupati diam", True),
        ("Warga sudah pulang! Bupati diam! Truk datang", True),
        ("Warga sudah pulang. Bupati diam. Truk datang", True),
        ("Warga sudah pulang. Bupati diam", False),
        ("Warga sudah pulang, bupati diam.", False),
    ],
)
def test_a_text_of_three_sentences_is_no_caption(text: str, *, told: bool) -> None:
    assert is_story(text) is told


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (f"{STORY}. A1", 65),
        (f"{STORY} No. A1", 0),
        (f"{STORY}. ab12", 0),
        ("Petani menata garam. A1", 0),
    ],
)
def test_a_code_signs_a_whole_sentence(text: str, start: int) -> None:
    assert find_signoff(text) == start
