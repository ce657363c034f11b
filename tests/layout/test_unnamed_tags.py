"""Tags under a label that no list has, and lists of stories that look like them."""

import pytest

from inakoran_extract import Article, extract_text

HEAD = """Pasar Ikan Lamba Buka Sampai Malam

Senin, 2 November 2026 09:00 WIB

Pasar ikan Lamba kini buka sampai malam agar nelayan tidak membuang hasil tangkapan.

Kepala pasar menambah dua puluh lampu dan menyiapkan petugas jaga di tiap lorong.

"Pembeli datang sepulang kerja," kata Yuliana, pedagang tongkol di lorong tiga. (rin/dew)

"""
TAGS = ("ikan", "pasar malam", "Lamba")


def read(*lines: str) -> Article:
    return extract_text(HEAD + "\n\n".join(lines) + "\n")


@pytest.mark.parametrize("between", [", ", " | ", " • ", " / "])
@pytest.mark.parametrize("label", ["Penanda", "Isu terkait", "Seputar"])
def test_a_line_of_tags(label: str, between: str) -> None:
    article = read(f"{label}: {between.join(TAGS)}")
    assert (article.tags, len(article.body)) == (TAGS, 3)


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("label", ["Penanda", "Isu:", "Seputar"])
def test_a_tag_a_line(label: str, bullet: str) -> None:
    article = read(label, *(bullet + tag for tag in TAGS), "Berita Terkait", "Garam Naik Lagi")
    assert (article.tags, len(article.body)) == (TAGS, 3)


@pytest.mark.parametrize("label", ["Penanda", "Isu"])
def test_hashes_below_a_label(label: str) -> None:
    article = read(label, "#ikan", "#pasarmalam")
    assert (article.tags, article.subheadings) == (("ikan", "pasarmalam"), ())


@pytest.mark.parametrize(
    "lines",
    [
        ["Penyelia: Rina Wulandari, Hamid Fauzi"],
        ["Kabar Lain", "Harga Garam Naik Lagi di Hula", "Kapal Perintis Tiba di Lamba"],
        ["Ekonomi", "Olahraga", "Budaya"],
    ],
)
def test_names_titles_and_menus_are_no_tags(lines: list[str]) -> None:
    assert read(*lines).tags == ()


def test_ingredients_of_a_recipe_are_the_storys() -> None:
    bare = HEAD.replace(" (rin/dew)", "")
    steps = [
        "Bahan: garam, gula, cuka",
        "Rebus semua bahan " + "sampai airnya susut " * 6 + "lagi.",
    ]
    assert extract_text(bare + "\n\n".join(steps)).tags == ()
