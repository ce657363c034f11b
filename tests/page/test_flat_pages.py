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


def links(count: int) -> str:
    return "".join(
        f"<li><a href='/{n}'>Nelayan Dusun {n} Menunggu Angin Reda</a></li>" for n in range(count)
    )


GLOSSARY = (
    "Agio adalah selisih lebih harga jual dari nilai pari suatu surat berharga di bursa.",
    "Akuisisi adalah penggabungan badan usaha dengan cara menguasai sebagian besar sahamnya.",
)


@pytest.mark.parametrize(("count", "paragraphs"), [(12, 3), (30, 3), (11, 5)])
def test_a_long_list_of_links_ends_a_story_that_nothing_else_ends(
    count: int, paragraphs: int
) -> None:
    page = (
        f"<ul>{links(60)}</ul><h1>Gudang Garam Kalianget Dibuka Lagi</h1><p>Dwi Arjanti</p>"
        f"<p>Kamis, 26 Oktober 2017 12:34 WIB</p>{''.join(f'<p>{line}</p>' for line in STORY)}"
        f"<ul>{links(count)}</ul>{''.join(f'<p>{line}</p>' for line in GLOSSARY)}"
    )
    article = extract_html(f"<html><body>{page}</body></html>")
    assert article.body == (*STORY, *GLOSSARY)[:paragraphs]
    # Where the story has an element of its own, its own lists are as long as they are.
    own = page.replace("<p>Dwi", "<div><p>Dwi").replace("</ul>", "</ul></div>")
    assert extract_html(f"<html><body>{own}</body></html>").body[:3] == STORY
