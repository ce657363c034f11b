"""A list of other stories' titles may stand above the label that it lost: `Baca Juga` below it."""

import pytest

from inakoran_extract import extract_text

TITLE = "Bermain di Muara Hula, Seorang Santri Hilang Terbawa Arus"
LEAD = "Seorang santri di Wairopa hilang terbawa arus muara yang tengah besar, Selasa (3/3) sore."
STORY = [
    "Tim penolong masih mencari korban sampai malam dengan dua perahu karet.",
    "Kepala pos Yosef Pello mengatakan arus muara terlalu deras untuk diselami.",
    "Warga diminta menjauhi muara selama hujan belum reda.",
]
TITLES = ["Kereta Barata Terhenti di Perlintasan", "Dua Warga Selamat Setelah Perahu Terbalik"]


@pytest.mark.parametrize("bullet", ["-", "•"])
@pytest.mark.parametrize("label", ["Baca Juga", "BACA JUGA :"])
def test_titles_above_their_label_lead_elsewhere(label: str, bullet: str) -> None:
    listed = [f"{bullet} {title}" for title in TITLES]
    article = extract_text("\n".join([TITLE, LEAD, *listed, label, *STORY]))
    assert list(article.related) == TITLES
    assert list(article.body) == [LEAD, *STORY]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        # what a story announces, and what is told in small letters, is its own
        (f"{LEAD[:-1]}, bersama barang berikut:", ["Perahu Kecil Milik Ayah", "Jaring Ikan Baru"]),
        (LEAD, ["tim dari Hula menyisir tepi barat", "tim dari Wairopa menyisir tepi timur"]),
    ],
)
def test_a_list_of_the_story_stays_above_a_label(lead: str, items: list[str]) -> None:
    listed = [f"- {item}" for item in items]
    article = extract_text("\n".join([TITLE, lead, *listed, "Baca Juga", *STORY]))
    assert article.related == ()
    assert list(article.body)[1:3] in (items, listed)


@pytest.mark.parametrize("name", ["Serda Sajiga", "Kapten Rosma", "Yosef Pello"])
def test_the_end_of_what_somebody_says_is_no_picture_s(name: str) -> None:
    said = f"Dengan kegiatan ini kami selalu berada di tengah warga,” {name}. (Pendim 07/Wng)"
    told = f"{name} mengatakan, “pembuatan jalan ini salah satu tugas kami di lapangan."
    article = extract_text("\n".join([TITLE, LEAD, told, said, STORY[0]]))
    assert article.captions == ()
    assert any(said.startswith(part[:40]) for part in article.body)
