"""Boxes of other stories, each a title and words that break off, above and inside a story."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Warga Wairopa Bangun Rumah Baca Bersama"
STORY = [
    "KUPANG, SULUH.CO : Warga Wairopa membangun rumah baca bersama di tepi kali sejak pagi hari.",
    '"Kami senang," kata Sumarni, warga setempat.',
    "Rumah baca itu dibuka setiap sore untuk anak-anak di kampung dan guru menjaganya.",
    "Buku-buku dikumpulkan dari para guru sejak tahun lalu.",
]
TOLD = [STORY[0].partition(" : ")[2], *STORY[1:]]
TITLES = ["Harga Garam di Pasar Turun Lagi", "Kapal Cepat Berhenti Berlayar"]
TEASERS = [
    ["KUPANG, SULUH.CO : Harga garam di pasar...", "SIKKA, SULUH: Kapal cepat tujuan Alor..."],
    ["Harga garam di pasar turun. Pedagang […]", "Kapal cepat tujuan Alor sudah…"],
]


def box(label: str, teasers: list[str]) -> list[str]:
    return [label, TITLES[0], teasers[0], TITLES[1], teasers[1]]


@pytest.mark.parametrize("label", ["Baca juga", "Berita Terkait", "Terpopuler"])
@pytest.mark.parametrize("teasers", TEASERS)
@pytest.mark.parametrize("picture", [[], ["Warga menata buku di teras. (Foto: Yohana Bere)"]])
def test_a_box_above_a_story_is_none_of_it(
    label: str, teasers: list[str], picture: list[str]
) -> None:
    article = extract_text("\n\n".join([HEADLINE, *box(label, teasers), *picture, *STORY]))
    assert (article.headline, article.kicker) == (HEADLINE, None)
    assert list(article.body) == TOLD
    assert [shown.position for shown in article.captions] == [0] * len(picture)
    assert article.subheadings == ()


@pytest.mark.parametrize(("label", "related"), [("Baca juga", TITLES), ("Berita Terkait", [])])
@pytest.mark.parametrize("teasers", TEASERS)
def test_a_box_inside_a_story_is_none_of_it(
    label: str, related: list[str], teasers: list[str]
) -> None:
    lines = [HEADLINE, "12 November 2025", *STORY[:2], *box(label, teasers), *STORY[2:]]
    article = extract_text("\n\n".join(lines))
    assert list(article.body) == TOLD
    assert list(article.related) == related
    assert article.subheadings == ()


def test_a_paragraph_that_trails_off_stays_below_its_subheading() -> None:
    lines = [
        HEADLINE,
        "12 November 2025",
        *STORY[:2],
        TITLES[0],
        "Harga garam turun sejak bulan lalu dan tidak naik sampai pekan ini...",
        STORY[2],
    ]
    article = extract_text("\n\n".join(lines))
    assert len(article.body) == 4
