"""What a site puts into a story or below it leaves what stands around it where it was."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEAD = ("Warga Pulau Hula Membuka Kebun Pala Bersama", "Selasa, 17 November 2026 10:05 WIT")
STORY = [
    "Kebun pala di lereng pulau itu dibuka kembali setelah lima belas tahun ditinggalkan.",
    "Bibitnya disemai di halaman sekolah oleh murid dan guru sejak awal musim hujan lalu.",
    "Panen pertama diharapkan tiba dalam enam tahun.",
]


def read(*lines: str) -> Article:
    return extract_text("\n\n".join((*HEAD, *lines)))


@pytest.mark.parametrize(
    "pager",
    [
        "Lanjut ke halaman berikutnya",
        "Berlanjut ke laman berikutnya",
        "Klik halaman selanjutnya »",
        "Bersambung di halaman berikut",
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_pager_in_a_story_is_no_subheading(pager: str, place: int) -> None:
    article = read(*STORY[:place], pager, *STORY[place:])
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert [notice.code for notice in article.warnings] == ["partial-page"] * (place == len(STORY))


@pytest.mark.parametrize(
    "lines",
    [
        ["ADVERTISEMENT"],
        ["Lanjut ke halaman berikutnya"],
        ["Baca juga: Pasar Ikan Hula Pindah ke Dermaga"],
        ["Baca Juga", "Pasar Ikan Hula Pindah ke Dermaga", "Guru di Pulau Terluar Kekurangan Buku"],
    ],
)
@pytest.mark.parametrize("name", ["YOHANA BERE", "PETRUS LEDE WAIN"])
def test_who_signs_below_what_the_site_put_there(lines: list[str], name: str) -> None:
    article = read(*STORY, *lines, name)
    assert article.byline == name
    assert list(article.body) == STORY
    assert name not in article.related


@pytest.mark.parametrize(
    "title", ["Pasar Ikan Hula Pindah ke Dermaga", "12 Cara Mengeringkan Pala"]
)
@pytest.mark.parametrize(
    "below",
    [
        ["- Bibit dari tiga desa.", "- Pupuk dari kandang warga."],
        ["2. Siram bibit setiap pagi.", "3. Pindahkan setelah enam bulan."],
        ["di lereng kami menanam pala", "menunggu hujan turun dari timur"],
    ],
)
def test_the_story_goes_on_below_another_ones_title(title: str, below: list[str]) -> None:
    article = read(*STORY[:2], *below[:1], "Baca Juga", title, *below[1:], STORY[2])
    assert list(article.related) == [title]
    assert list(article.body) == [*STORY[:2], *below, STORY[2]]


@pytest.mark.parametrize("signed", ["(rin/yos)", "rin", "(12)"])
def test_a_sign_off_is_no_title_of_the_list_above_it(signed: str) -> None:
    article = read(*STORY, "Baca Juga", "Pasar Ikan Hula Pindah ke Dermaga", signed)
    assert list(article.related) == ["Pasar Ikan Hula Pindah ke Dermaga"]


@pytest.mark.parametrize("credit", ["Foto: Dok", "Foto: Yohana Bere/Kabar Hula", "Suluh/Rin"])
@pytest.mark.parametrize("place", ["WAIROPA", "LAMURSARI"])
def test_a_dateline_below_a_credit_opens_the_story(credit: str, place: str) -> None:
    article = read(credit, f"{place} – {STORY[0]}", *STORY[1:])
    assert article.dateline is not None
    assert article.dateline.place == place
    assert list(article.body) == STORY


@pytest.mark.parametrize("below", [["Bagikan:"], ["Ikuti kami di Google News"], ["KOMENTAR"], []])
@pytest.mark.parametrize("label", ["Baca Juga", "Baca juga:"])
def test_one_paragraph_below_a_box_of_titles_ends_the_story(label: str, below: list[str]) -> None:
    box = ["Pasar Ikan Hula Pindah ke Dermaga", "Guru di Pulau Terluar Kekurangan Buku"]
    article = read(*STORY[:2], label, *box, STORY[2], *below)
    assert list(article.related) == box
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "lines", [["ADVERTISEMENT"], ["Baca Juga", "Pasar Ikan Hula Pindah ke Dermaga"]]
)
def test_the_last_item_of_a_list_that_the_site_parts_heads_nothing(lines: list[str]) -> None:
    items = ["1. Bibit dari tiga desa", "2. Pupuk dari kandang warga", "3. Air dari mata air Hula"]
    announced = "Untuk membuka kebun itu warga memerlukan:"
    article = read(*STORY[:2], announced, *items[:2], *lines, items[2], STORY[2])
    assert list(article.body) == [*STORY[:2], announced, *items, STORY[2]]


@pytest.mark.parametrize("heading", ["Poin Utama", "Ringkasan"])
@pytest.mark.parametrize("place", ["WAIROPA", "LAMURSARI"])
def test_points_above_a_dateline_of_any_place_are_none_of_the_story(
    heading: str, place: str
) -> None:
    points = ["Kebun pala dibuka kembali.", "Bibit disemai di halaman sekolah."]
    article = read(heading, *points, f"{place} – {STORY[0]}", *STORY[1:])
    assert article.byline is None
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "asked",
    [
        "Lalu siapa yang menjaga kebun itu pada malam hari?",
        "Mengapa pala begitu lama ditinggalkan?",
    ],
)
@pytest.mark.parametrize("below", [["Sumber: Suluh Hula"], ["(HLA)"], []])
def test_a_question_is_no_caption(asked: str, below: list[str]) -> None:
    for place in (0, len(STORY)):
        article = read(*STORY[:place], asked, *STORY[place:], *below)
        assert article.captions == ()
        assert list(article.body) == [*STORY[:place], asked, *STORY[place:]]
