"""Where credits begin and how long they are, by what stands in the brackets or behind the line."""

import pytest

from inakoran_extract.fields.credit_names import same_name
from inakoran_extract.fields.credits import (
    Picture,
    is_credit,
    is_paragraph,
    read_bracketed,
    read_copyright,
    read_leading,
    read_trailing,
)
from inakoran_extract.fields.known_captions import part_credit

SHOWN = "Petani menata garam"


def fill(letters: int, text: str = SHOWN) -> str:
    return f"{text}{' di tambak milik desa' * letters}"[:letters]


@pytest.mark.parametrize(
    ("content", "plain", "stopped", "behind_stop"),
    [
        ("Facebook", True, False, True),
        ("Angkatan Laut via AP", True, False, True),
        ("Antara", True, False, False),
        ("Antara Foto", True, False, False),
        ("instagram.com/Rina W A B", True, False, True),
        ("instagram.com/Rina W A B C", False, False, False),
        ("Antara/Rin", True, False, True),
        ("Antara/Rina", True, False, True),
        ("Afp/Rina", True, False, False),  # as stories are signed
        ("Afp/Rinaa", True, False, True),
        ("antara/rin", False, False, False),
        ("Aaa / Bbb", True, False, True),
        ("Aa / Bbb", False, False, False),
        ("aaa / Bbb", False, False, False),
        ("AAA / BBBB", True, False, True),
        ("AAA - BBBB", True, False, True),
        ("AAAA/BBBB", False, False, False),
        ("Instagram/@rina", True, False, True),
    ],
)
def test_what_brackets_say_credits_within_a_sentence_or_behind_it(
    content: str, *, plain: bool, stopped: bool, behind_stop: bool
) -> None:
    assert is_credit(content, SHOWN, stopped=False) is plain
    assert is_credit(content, SHOWN, stopped=True) is stopped
    assert is_credit(content, f"{SHOWN}.", stopped=False) is behind_stop


@pytest.mark.parametrize(("letters", "credited"), [(90, True), (91, False)])
def test_a_credit_in_brackets_or_behind_a_sign_has_90_letters_at_most(
    letters: int, *, credited: bool
) -> None:
    found = read_bracketed(f"{SHOWN} (Dok {'a' * (letters - 6)})")
    assert (found is not None) is credited
    credit = f"©{'a' * (letters - 1)}"
    read = Picture(SHOWN, credit)
    assert read_copyright(f"{SHOWN} {credit}") == (read if credited else None)
    assert part_credit(f"{SHOWN} {credit}").credit == (credit if credited else None)
    for credit in (f"Dok {'a' * (letters - 4)}", f"Antara/{'a' * (letters - 7)}"):
        part = f"{SHOWN} ({credit})" if credit[0] == "D" else f"{SHOWN}. {credit}"
        assert part_credit(part).credit == (credit if credited else None)


def test_an_end_of_brackets_alone_holds_nothing() -> None:
    assert read_bracketed(f"{SHOWN})") is None


@pytest.mark.parametrize(("letters", "told"), [(200, False), (201, True)])
def test_of_a_long_text_one_sentence_and_a_half_are_a_paragraph(
    letters: int, *, told: bool
) -> None:
    assert is_paragraph(f"Warga menunggu kapal. Petani{' garam' * 40}"[:letters]) is told


@pytest.mark.parametrize(("words", "told"), [("di tambak", False), ("di tambak lagi", True)])
def test_a_quotation_of_five_blanks_is_a_paragraph(words: str, *, told: bool) -> None:
    assert is_paragraph(f'"Kami menata garam {words}') is told


def test_a_stock_before_a_sign_credits_behind_a_sentence_alone() -> None:
    stock = "YouTube Rina ©2026 Kabar.com"
    assert read_copyright(f"{SHOWN}. {stock}") == Picture(f"{SHOWN}.", stock)
    assert read_copyright(f"·{stock}") == Picture("·YouTube Rina", "©2026 Kabar.com")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("kabarnusa.com/net", Picture(None, "kabarnusa.com/net")),
        (f"{'a' * 156}/net", Picture("a" * 156, "net")),
        (f"{'a' * 157}/net", None),
        (f"{SHOWN} di Hula/Kabarnusa.com", Picture(f"{SHOWN} di Hula", "Kabarnusa.com")),
        (f"{SHOWN} lama/Kabarnusa.com", None),
        ("Warga di Hula/KABAR-Siti", Picture("Warga di Hula", "KABAR-Siti")),
        ("Warga di Hula/KABA-Siti", None),
        (f"{SHOWN}. Antara/Rina/{'a' * 58}", Picture(f"{SHOWN}.", f"Antara/Rina/{'a' * 58}")),
        (f"{SHOWN}. Antara/Rina/{'a' * 59}", None),
    ],
)
def test_a_credit_behind_a_slash(line: str, read: Picture | None) -> None:
    assert read_trailing(line) == read


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("Rina Wulandari Putri Ayu", None),
        ("Rina Wulandari", "Putri Ayu Dewi"),
        ("Warga", "menata garam"),
        ("Dok. Dinas", "garam lama"),
        ("Dok. Dinas Perikanan Hula Lama Baru", None),
        ("RINA WULANDARI", "Petani Menata Garam"),
        ("R Petani", "menata garam lama"),
        ("RW", "Petani menata garam lama"),
        ("RINA WULANDARI PUTRI AYU DEWI", None),
    ],
)
def test_a_name_before_a_caption_ends_where_its_capitals_do(name: str, caption: str | None) -> None:
    line = f"KOMPAS.com/{name}"
    assert read_leading(f"{line} {caption}" if caption else line) == Picture(caption, line)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"{SHOWN} Foto: ", "Istimewa (Dok Damkar)"),
        (f"{SHOWN} (", "@rina"),
        ("Warga Dinas Olah Kopi (", "DOK"),
        (f"{SHOWN} (", "kabar.com."),
        (f"{SHOWN} ", "via www.kabarnusa.com"),
        (f"{SHOWN} -", "Rina Wulandari"),
        (f"{SHOWN}. ", "Rina/Kabar Nusa"),
        ("A ", "©2021 Kabar"),
        ("A", "©2021 Kabar"),
        ("A/", "Rina ©2021 Kabar"),
        (f"{SHOWN}. ", f"{fill(45, 'Kanal')}©2021 Kabar"),
        (f"{SHOWN}. {fill(46, 'Kanal')}", "©2021 Kabar"),
        (f"{SHOWN} Sumber: ", "BPS"),
        (f"{SHOWN} ", "Dok. BPS"),
        (f"{SHOWN}, ", "Photo by Rina"),
        (f"{SHOWN}. ", "Rina Putri Ayu Dewi Sari Lama Baru Tua/AFP"),
        (f"{SHOWN}. Rina Putri Ayu Dewi Sari Lama Baru Tua Hula/", "AFP"),
        (f"{SHOWN}. ", "Rina/kabar.or.id"),
        ("Petani desa lama menata garam - ", "Humas Pemkab Hula"),
        (f"{SHOWN} | ", "Rina"),
        (f"{SHOWN}. ", "Reuters"),
        (f"{SHOWN}. ", "Kabarnusa.com"),
        (f"{SHOWN}. ", "Radar Nusa"),
        (f"{SHOWN}. ", "Istimewa lama"),
        (f"{SHOWN} ", "fizkes/Shutterstock"),
        (f"{SHOWN} ", "Antara Foto/Rina Wulandari"),
    ],
)
def test_a_captions_credit_begins_behind_its_words(text: str, credit: str) -> None:
    end = {"(": ")", "-": "-"}.get(text[-1], "." if credit.startswith("Rina/") else "")
    shown = text.rstrip(" (-|/,").removesuffix(" Foto:").removesuffix(" Sumber:")
    assert part_credit(f"{text}{credit}{end}") == Picture(shown, credit)


@pytest.mark.parametrize(
    "text",
    [
        "Rina/Kabar Nusa.",
        "Antara/Rina",
        "©2021 Kabar",
        f"{SHOWN} Sumber. BPS",
        f"{SHOWN}. Rina",
        "Petani desa lama menata garam - Humas garam",
        "Petani desa lama menata garam - Humas",
    ],
)
def test_words_behind_a_caption_credit_nobody(text: str) -> None:
    assert part_credit(text) == Picture(text, None)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("AFP/Rina", "Rina / AFP", True),
        ("Antara/Rina", "AFP/Rina", True),
        ("Rina", "AFP/Rina", False),
        ("Antara/Rina", "Antara/Hamid", False),
        ("Menahan Kaya/AFP", "AFP / MENAHAM KAYA", True),
        ("Antara Foto/Rina Aulia", "Antara Foto/Rini Aulia", False),
        ("Antara Foto/Rina", "Antara Foto/Budi", False),
        ("Rinawati Foto", "Rinawaty Foto", False),
    ],
)
def test_two_credits_are_the_same_by_their_names(first: str, second: str, *, same: bool) -> None:
    assert same_name(first, second) is same
