"""Captions without a credit between paragraphs, and short paragraphs that only look like them."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.layout.scenes import is_scene

HEAD = "Petambak Sumenep Menutup Gudang Lama\n\nSenin, 2 November 2026 | 09:00 WIB\n\n"
FIRST = (
    "Petambak di Kalianget menutup gudang garam yang atapnya runtuh bulan lalu. Karung-karung "
    "dipindah ke balai desa sampai bangunan baru selesai."
)
LAST = (
    "Menurut kepala desa, Rahmat Hidayat, pemindahan selesai dalam tiga hari dan dikerjakan "
    "bergantian oleh warga dari dua dusun, juga pada malam hari."
)


@pytest.mark.parametrize(
    "text",
    [
        "Petambak mengangkut karung garam ke balai desa.",
        "Truk melintas di depan gudang lama.",
        "Pekerja beristirahat di bawah atap seng, gudang terbuka.",
    ],
)
def test_a_scene_among_long_paragraphs_is_a_caption_to_be_doubted(text: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{text}\n\n{LAST}")
    assert article.body == (FIRST, LAST)
    assert [(each.text, each.position) for each in article.captions] == [(text, 1)]
    assert [notice.code for notice in article.warnings] == ["caption-unsure"]


@pytest.mark.parametrize(
    "text",
    [
        "Petambak itu mengangkut karung garam.",  # refers back
        "Warga membuka 12 gudang baru.",  # counts
        "Petambak berharap pada musim kering.",  # what somebody means
        "Gudang ditutup dengan seng bekas.",  # what became of a thing
        "Petambak yang mengungsi menempati balai desa.",
        "Petambak mengatakan gudang sudah rapuh.",
    ],
)
def test_a_short_paragraph_stays(text: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{text}\n\n{LAST}")
    assert article.body == (FIRST, text, LAST)


def test_a_scene_beside_short_paragraphs_or_at_the_end_stays() -> None:
    scene = "Petambak mengangkut karung garam ke balai desa."
    short = "Gudang baru selesai Mei nanti."
    assert is_scene(scene)
    for told in ((FIRST, short, scene, LAST), (FIRST, LAST, scene)):
        assert extract_text(HEAD + "\n\n".join(told)).body == told


@pytest.mark.parametrize(
    ("title", "caption"),
    [
        ("Petambak mengangkut karung garam ke balai desa", True),
        ("Suasana gudang sebelum ditutup", True),
        ("Petambak Mengangkut Karung Garam ke Balai Desa", False),
        ("Petambak berharap pada musim kering mendatang", False),
        ("Suasana duka", False),
    ],
)
def test_a_title_between_paragraphs(title: str, caption: bool) -> None:  # noqa: FBT001 - a row
    article = extract_text(f"{HEAD}{FIRST}\n\n{title}\n\n{LAST}")
    assert [each.text for each in article.captions] == [title] * caption
    assert [each.text for each in article.subheadings] == [title] * (not caption)


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        # The verb is one of the first five words, and the sentence has 60 letters.
        ("Para warga desa Hula memadati tenda.", True),
        ("Para warga tua desa Hula memadati tenda.", False),
        (f"Pengunjung memadati {'a' * 39}.", True),
        (f"Pengunjung memadati {'a' * 40}.", False),
    ],
)
def test_a_scene_is_short_and_begins_with_who_acts(text: str, *, scene: bool) -> None:
    assert is_scene(text) is scene
