"""A site's call to pay for it, within a story, is told: its sentences read as the story's do."""

import pytest
from made_story import SCHOOL as STORY
from made_story import SCHOOL_HEAD as HEAD

from inakoran_extract import extract_text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Yuk bantu siaran 1280720000 a.n. Yayasan Hula. Kunjungi https://hula.example/", True),
        ("Dukung redaksi lewat rekening 7001 234 567 dan www.hula.example setiap bulan.", True),
        # a number within an address, and an account without one, are told by stories
        ("Datanya ada pada https://hula.example/baca/1280720000/iuran sejak lama.", False),
        ("Warga menyetor ke rekening 1280720000 milik kepala sekolah setiap akhir bulan.", False),
    ],
)
def test_an_account_beside_an_address_is_told(line: str, *, told: bool) -> None:
    article = extract_text("\n\n".join([HEAD, *STORY[:2], line, STORY[2]]))
    assert list(article.body) == [*STORY[:2], line, STORY[2]]
    assert ("story-unsure" in {notice.code for notice in article.warnings}) is told


@pytest.mark.parametrize(
    ("call", "called"),
    [
        ("Gabung grup WA kami untuk berita tercepat:", True),
        ("Ikuti saluran kami di WhatsApp Channel:", True),
        ("Warga dapat mendaftar lewat tautan di bawah ini:", False),
    ],
)
def test_the_address_that_a_call_to_follow_gives_is_none_of_the_story(
    call: str, *, called: bool
) -> None:
    address = "https://hula.example/grup"
    article = extract_text("\n\n".join([*HEAD, *STORY, f"{call}\n{address}", STORY[1] + " Lagi."]))
    assert (address in article.body) is not called
