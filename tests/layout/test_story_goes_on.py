"""What stands beside a story is told from it by what follows, and by what it says of itself."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEADLINE = "Penjaga Menara Suar Banda Menyalakan Lampu Selama Dua Dasawarsa"
DATE = "Selasa, 17 November 2026 10:05 WIT"
STORY = [
    "Kapal bahan makanan datang tiga bulan sekali ke pulau karang di timur Banda itu.",
    "Selebihnya penjaga menara berbicara dengan ayam dan radio yang menangkap satu stasiun.",
    "Lampu menara tidak boleh padam sejak matahari terbenam sampai terbit lagi esok harinya.",
]


def read(*lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([HEADLINE, DATE, *lines]))


@pytest.mark.parametrize("end", ["(mar/haa)", "Tag: mercusuar, Banda", "Editor: Rina Wulandari"])
@pytest.mark.parametrize(
    "box",
    [
        ["Baca Juga", "Menara Suar Tua Menunggu Dipugar"],
        ["Anda mungkin tertarik:", "Menara Suar Tua Menunggu Dipugar"],
        ["Artikel menarik lainnya:", "Kapal Perintis Berlayar Lagi", "Guru di Pulau Terluar"],
    ],
)
def test_a_last_paragraph_below_a_box_of_links(box: list[str], end: str) -> None:
    last = "Tanpa lampu itu, katanya, nelayan kecil tidak tahu arah pulang."
    article = read(*STORY, *box, last, end)
    assert list(article.body) == [*STORY, last]
    assert list(article.related) == box[1:]


def test_what_a_video_is_called_is_no_subheading() -> None:
    last = "Tanpa lampu itu, katanya, nelayan kecil tidak tahu arah pulang."
    called = ["Saksikan video di bawah ini:", "Video: Menara Suar dari Udara"]
    article = read(*STORY, *called, last, "(mar/haa)")
    assert list(article.body) == [*STORY, last]
    assert article.subheadings == ()


def test_questions_of_an_interview_go_on_below_a_box_of_links() -> None:
    asked = [
        "Bagaimana Anda menjadi penjaga menara?",
        "Paman saya yang mengajak, waktu itu saya baru lulus.",
        "Apa yang paling berat selama bertugas?",
        "Sakit gigi. Ombak bisa ditunggu reda, sakit gigi tidak.",
    ]
    more = [
        "Apakah menara masih diperlukan sekarang?",
        "Kapal besar mungkin tidak. Nelayan kecil mencari lampu saya.",
    ]
    box = ["Baca Juga", "Menara Suar Tua Menunggu Dipugar"]
    article = read(*STORY, *asked, *box, *more, "Tag: mercusuar, Banda")
    assert list(article.body) == [*STORY, *asked, *more]
    assert article.related == ("Menara Suar Tua Menunggu Dipugar",)


@pytest.mark.parametrize(
    "heading", ["Tentang Penulis", "PROFIL PENULIS", "Biodata Penulis:", "Referensi"]
)
def test_biographies_and_references_are_no_part_of_the_story(heading: str) -> None:
    told = [
        "Sekar Widuri mengajar sejarah di Ternate dan mengumpulkan kartu perpustakaan.",
        "Esainya terbit di beberapa majalah sastra sejak sepuluh tahun yang lalu.",
    ]
    article = read(*STORY, heading, *told, "Tag: mercusuar, Banda")
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert article.tags == ("mercusuar", "Banda")


@pytest.mark.parametrize(
    "box",
    [
        ["Dapatkan ringkasan berita setiap pagi di surel Anda", "Masukkan alamat surel"],
        ["Berlangganan newsletter kami", "Masukkan email Anda"],
    ],
)
def test_a_box_to_subscribe_is_no_subheading(box: list[str]) -> None:
    article = read(*STORY[:2], *box, STORY[2])
    assert list(article.body) == STORY
    assert article.subheadings == ()


def test_a_label_that_comes_again_is_no_subheading() -> None:
    lines = ["Tanya:", STORY[0], "Jawab:", STORY[1], "Tanya:", STORY[2], "Jawab:", STORY[0]]
    article = read(STORY[1], *lines)
    assert list(article.body) == [STORY[1], *lines]
    assert article.subheadings == ()


@pytest.mark.parametrize(
    "line",
    [
        "Seorang penjaga menara menyalakan lampu saat petang",
        "Suasana menara suar di timur Banda saat petang",
        "Sejumlah nelayan menambatkan perahu di bawah menara",
    ],
)
def test_a_line_that_describes_is_a_caption(line: str) -> None:
    article = read(*STORY[:2], line, STORY[2])
    assert [caption.text for caption in article.captions] == [line]
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line", ["Seorang Diri di Menara", "Sejumlah Alasan untuk Tinggal di Sana"]
)
def test_a_heading_that_begins_like_one_stays(line: str) -> None:
    article = read(*STORY[:2], line, STORY[2])
    assert [heading.text for heading in article.subheadings] == [line]


@pytest.mark.parametrize(
    "desk", ["Humas Polres Maluku Tengah", "Diskominfo Kota Tual", "Humas Pelabuhan Tual"]
)
def test_a_press_desk_below_the_date_signs(desk: str) -> None:
    article = read(desk, *STORY)
    assert (article.byline, article.authors, article.captions) == (desk, (), ())


def test_a_photographer_among_the_bylines() -> None:
    signed = ["Penulis: Rina Wulandari", "Foto: Yosef Latu", "Editor: Sari Melati"]
    article = read(*signed, *STORY)
    assert [(author.name, author.role) for author in article.authors] == [
        ("Rina Wulandari", "writer"),
        ("Yosef Latu", "photographer"),
        ("Sari Melati", "editor"),
    ]
    assert article.captions == ()


def test_a_byline_above_the_date_above_the_headline() -> None:
    text = "\n\n".join(["Tim Yayasan Lampu Banda", DATE, HEADLINE, *STORY])
    article = extract_text(text)
    assert (article.headline, article.byline) == (HEADLINE, "Tim Yayasan Lampu Banda")


@pytest.mark.parametrize(
    "below",
    [
        ["Baca berikutnya", "Kapal Perintis Berlayar Lagi"],
        ["Simak berita lain", "Guru di Pulau Terluar Pulang"],
        ["Editorial Team"],
    ],
)
def test_a_list_of_tags_ends_where_another_list_begins(below: list[str]) -> None:
    article = read(*STORY, "Tag", "mercusuar", "Banda", *below)
    assert article.tags == ("mercusuar", "Banda")


@pytest.mark.parametrize(
    ("label", "text", "credit"),
    [
        (
            ["Sumber gambar,", "Getty Images", "Keterangan gambar,"],
            "Menara di Banda.",
            "Getty Images",
        ),
        (["Keterangan gambar,"], "Menara di Banda.", None),
    ],
)
def test_labels_of_pictures_on_lines_of_their_own(
    label: list[str], text: str, credit: str | None
) -> None:
    article = read(*STORY[:2], *label, text, STORY[2])
    assert [(picture.text, picture.credit) for picture in article.captions] == [(text, credit)]
    assert list(article.body) == STORY


def test_teasers_that_break_off_are_a_list() -> None:
    titles = ["Menara Suar Dipugar", "Kapal Perintis Berlayar", "Guru Pulau Pulang", "Ombak Tinggi"]
    teasers = [f"{title}\nKabar Banda · 12 Juli 2026 · {STORY[0][:40]} ..." for title in titles]
    article = extract_text("\n\n".join(["Pencarian: menara", *teasers]))
    assert article.warnings[0].code == "no-article"


def test_only_the_stories_comments_count_as_comments() -> None:
    comment = [
        "1 komentar:",
        "Anonim mengatakan...",
        "dari dulu sudah miring",
        "18 November 2026 08.01",
    ]
    article = read(*STORY, *comment)
    assert list(article.body) == STORY
