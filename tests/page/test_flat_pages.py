"""A page all of whose lines stand in one element: its story begins below its headline."""

import pytest

from inakoran_extract import extract_html

TEASER = "Petani menunggu giliran air dari embung itu sejak malam hari bersama keluarganya."
STORY = (
    "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki tukang.",
    "Dinas perikanan setempat menanggung seluruh biaya perbaikan gudang tua itu.",
    '"Hujan tidak lagi membasahi karung kami," kata ketua kelompok tani, Sumarno.',
)


@pytest.mark.parametrize("level", ["h4", "h5"])
@pytest.mark.parametrize("label", ["Reporter:", "Oleh:", "Penulis:"])
def test_names_that_are_headings_sign_below_a_headline(level: str, label: str) -> None:
    page = (
        f"<p>Berita pilihan hari ini</p><p>{TEASER}</p><p>{TEASER[:60]} lainnya.</p>"
        f"<h1>Gudang Garam Kalianget Dibuka Lagi</h1><p>{label}</p><{level}>Dwi Arjanti</{level}>"
        f"<p>Kamis, 26 Oktober 2017 12:34 WIB</p>{''.join(f'<p>{line}</p>' for line in STORY)}"
    )
    article = extract_html(f"<html><body>{page}</body></html>")
    assert [author.name for author in article.authors] == ["Dwi Arjanti"]
    assert article.byline == f"{label} Dwi Arjanti"
    assert article.body == STORY
    assert article.subheadings == ()
