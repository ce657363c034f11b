"""What names whom a picture is from, by its words and its form."""

import pytest

from inakoran_extract.fields.credit_names import (
    credits_itself,
    is_free_credit,
    is_named,
    is_named_behind,
    is_named_credit,
    may_credit,
    same_name,
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ist", True),
        ("handout", True),
        ("YouTube", True),
        ("dok humas", True),
        ("@suluh", True),
        ("kabar.com", True),
        ("Dinas Perikanan Kota Lama", True),
        ("Suluh/Rina W", True),
        ("Suluh 24/Rina", True),
        ("Suluh 24", False),  # a count
        ("Rina.", False),  # a sentence's end
        ("Rina!", False),
        ("HR. Bukhari", False),  # whose words they are
        ("rina wulandari", False),
        ("NTT", False),  # where it is
    ],
)
def test_brackets_name_whom_a_picture_is_from(text: str, *, named: bool) -> None:
    assert is_named_credit(text) is named


@pytest.mark.parametrize(
    ("content", "before", "credited"),
    [
        ("ist", "Warga menata garam.", True),
        ("instagram", "Warga", True),
        ("Reuters", "Warga", True),
        ("@suluh", "Warga", True),
        ("kabar.com.", "Warga", True),
        ("dok/humas", "Warga", True),
        ("Dinas Perikanan dan Kelautan Kota Lama Timur", "Warga", True),
        ("KPM", "Warga menata garam", True),
        ("KPM", "Komisi Pengawas Mutu", False),  # explains it
        ("Senin", "Warga menata garam.", False),
        ("tengah", "Bupati Rina", False),
        ("ilustrasi", "Warga", False),
        ("jarak dari tepi ke tengah", "Warga", False),
        ("jarak ke tepi", "Warga", False),
        ("Selasa, 12 November 2024", "Warga", False),
        ("Tampak 12 November 2024", "Warga", False),
        ("lihat http://x.id", "Warga", False),
        ("Suluh!", "Warga", False),
        ("2024", "Warga", False),
    ],
)
def test_what_closes_a_caption_may_credit_it(content: str, before: str, *, credited: bool) -> None:
    assert may_credit(content, before) is credited


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Rina/@suluh", True),
        ("rina/suluh", True),
        ("Suluh/kabar.com", True),
        ("3/Rina Wulandari", False),  # a number of two
        ("/Rina Wulandari", False),
        ("AP Photo", True),
        ("rina foto", False),
        ("EXPOSE", True),
        ("RINA WULANDARI", True),
        ("ABC", True),
        ("AB", False),
        ("ABC 12", False),
        ("kabar.com", True),
        ("Reuters", True),
        ("dok humas", True),
        ("instagram", True),
        ("warga desa", False),
        ("Rina Wulandari", False),  # whom it shows
        ("Rina Wulandari.", False),
    ],
)
def test_words_behind_a_sentence_credit_it(text: str, *, credited: bool) -> None:
    assert is_free_credit(text) is credited


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("youtube", True),
        ("ist", True),
        ("Rina Wulandari", True),
        ("Reuters", True),
        ("kabar.com", True),
        (" Rina", False),
        ("warga desa", False),
    ],
)
def test_a_name_an_agency_and_a_site_are_named(text: str, *, named: bool) -> None:
    assert is_named(text) is named


@pytest.mark.parametrize(
    ("text", "before", "named"),
    [
        ("Rina Wulandari", "Talud sungai jebol dan rusak", True),
        ("Humas Pemkab Sigi", "Talud sungai Jebol Dan Rusak", True),
        ("Suluh", "Talud sungai jebol dan rusak", False),  # one word may be a place
        ("NTT", "Talud sungai jebol dan rusak", False),
        ("Dinas Sigi", "Talud sungai jebol", False),  # too few words to be a caption
    ],
)
def test_a_whole_name_behind_a_dash_credits(text: str, before: str, *, named: bool) -> None:
    assert is_named_behind(text, before) is named


@pytest.mark.parametrize(
    ("word", "credits_it"),
    [
        ("fizkes/Shutterstock", True),
        ("rina/instagram.com", True),
        ("TikTok/rina", True),
        ("Rina/@x", True),
        ("AFP/Rina", True),
        ("Rina/Hamid", False),
    ],
)
def test_a_word_with_a_slash_credits_by_what_it_names(word: str, *, credits_it: bool) -> None:
    assert credits_itself(word) is credits_it


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("AFP/NAMA", "nama / AFP", True),
        ("X/NAMA", "Y/NAMA", True),
        ("NAMA", "NAMA", True),
        ("NAMA", "AFP/NAMA", False),
        ("A/NAMA", "A/LAIN", False),
    ],
)
def test_two_credits_name_the_same(first: str, second: str, *, same: bool) -> None:
    assert same_name(first, second) is same
