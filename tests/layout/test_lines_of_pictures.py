"""Captions and credits of odd forms, and what looks like one beside them."""

import pytest
from made_story import HEAD, STORY
from read_lines import codes, names, read, reasons

from inakoran_extract.model import Reason

TITLE, DAY = HEAD


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        (
            "Warga membuka kebun di lereng pulau. Copyright: © Suluh Hula",
            "Warga membuka kebun di lereng pulau.",
            "© Suluh Hula",
        ),
        (
            "Warga membuka kebun di lereng pulau. Hak Cipta : © Rina",
            "Warga membuka kebun di lereng pulau.",
            "© Rina",
        ),
        (
            "Warga ketika membuka kebun di lereng – Suluhhula/dok.",
            "Warga ketika membuka kebun di lereng",
            "Suluhhula/dok",
        ),
        (
            "Warga ketika membuka kebun di lereng — Suluh Hula/ist",
            "Warga ketika membuka kebun di lereng",
            "Suluh Hula/ist",
        ),
    ],
)
def test_the_credit_behind_a_caption(caption: str, shown: str, credit: str) -> None:
    article = read(*HEAD, caption, *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(shown, credit)]
    assert list(article.body) == STORY


def test_a_caption_printed_again_without_its_credit_is_no_paragraph() -> None:
    shown = "Warga membuka kebun di lereng pulau."
    article = read(*HEAD, f"{shown} Copyright: © Suluh\n{shown}", *STORY)
    assert [c.text for c in article.captions] == [shown]
    assert list(article.body) == STORY


def test_a_caption_to_which_the_headline_is_glued() -> None:
    article = read(TITLE, f"{TITLE} Warga memanggul bibit ke lereng pulau.", *HEAD[1:], *STORY)
    assert [c.text for c in article.captions] == ["Warga memanggul bibit ke lereng pulau."]
    assert article.headline == TITLE


def test_a_row_of_a_table_that_held_a_picture_has_no_bars_in_its_caption() -> None:
    shown = "Warga ketika membuka kebun pala di lereng pulau"
    article = read(TITLE, "![](https://suluh.example/x.jpg) |", f"| {shown} |", *STORY)
    assert [c.text for c in article.captions] == [shown]


@pytest.mark.parametrize(
    "caption",
    [
        "BERDESAKAN: Siswa di pulau itu menumpang perahu yang hanya membawa sembilan pelampung.",
        "TANDA TANGAN : Kepala dusun menyerahkan bibit pala kepada warga di balai desa.",
    ],
)
def test_a_sentence_behind_a_catchword_is_a_caption_and_no_deck(caption: str) -> None:
    opening = f"SULUHHULA.CO, KUPANG – {STORY[0]}"
    article = read(DAY, f"{TITLE}\n{caption}", opening, *STORY[1:])
    assert ([c.text for c in article.captions], article.kicker) == ([caption], None)
    assert (article.headline, list(article.body)) == (TITLE, STORY)


def test_an_outlet_and_a_catchword_before_a_caption() -> None:
    caption = "Tribun Hula / SURUT - Kolam renang yang airnya dikuras sejak pekan lalu"
    article = read(TITLE, caption, f"tribunhula.co.id | Kupang - {STORY[0]}", *STORY[1:])
    shown = "SURUT - Kolam renang yang airnya dikuras sejak pekan lalu"
    assert [(c.text, c.credit) for c in article.captions] == [(shown, "Tribun Hula")]


def test_the_caption_in_the_cell_below_a_picture_without_a_headline() -> None:
    shown = "Perahu nelayan ditambatkan di muara menyusul peringatan gelombang tinggi."
    article = read("![]() |", f"| {shown} |", f"Kupang, Suluh Hula - {STORY[0]}", *STORY[1:])
    assert ([c.text for c in article.captions], article.headline) == ([shown], None)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("IstWarga memperlihatkan bibit pala di lereng pulau itu", "Ist"),
        ("Istimewa Warga memperlihatkan bibit pala di lereng pulau itu", "Istimewa"),
        ("Foto/Ist Warga memperlihatkan bibit pala di lereng pulau itu.", "Foto/Ist"),
    ],
)
def test_the_credit_before_a_caption_without_a_sign(caption: str, credit: str) -> None:
    article = read(TITLE, f"{caption}\nA A A", f"SULUHHULA.COM - {STORY[0]}", *STORY[1:])
    assert [(c.text, c.credit) for c in article.captions] == [
        (caption.removeprefix(credit).lstrip(), credit)
    ]


@pytest.mark.parametrize("end", ["(Suluh.com/ Rina)Perbesar", "(Suluh.com/ Rina) Perbesar"])
def test_the_button_glued_behind_a_caption(end: str) -> None:
    shown = "Warga menghaluskan gagang cangkul di bengkel desa."
    article = read(*HEAD, f"{shown} {end}", *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(shown, "Suluh.com/ Rina")]


def test_a_caption_above_and_below_the_button_of_its_picture() -> None:
    title = "Kelas Alam Dibuka Kelompok Tani Muda Hula"
    shown = "Kebun pala di lereng dibuka kembali"
    head = f"{title}\n\nRina Wulandari\nMahasiswi, senang berkebun\n7 Oktober 2024 13:05 WIB"
    buttons = "·\nwaktu baca 3 menit\ncomment\n0\nsosmed-whatsapp-white\ncopy-link-circle"
    posted = "Tulisan dari Rina Wulandari tidak mewakili sikap redaksi suluhkita"
    picture = f"{shown}\nzoom-in-whitePerbesar\n{shown}"
    story = "\nADVERTISEMENT\n".join(STORY)
    article = read("Konten dari Pengguna", f"{head}\n{buttons}\n{posted}\n{picture}\n{story}")
    assert (article.headline, article.timestamp) == (title, "2024-10-07T13:05:00+07:00")
    assert [c.text for c in article.captions] == [shown]


@pytest.mark.parametrize("buttons", ["A A A", "A- A+"])
def test_buttons_below_a_caption_are_no_credit(buttons: str) -> None:
    shown = "Warga memanggul bibit pala di lereng pulau itu"
    article = read(TITLE, f"{shown}\n{buttons}", f"KUPANG - {STORY[0]}", *STORY[1:])
    assert [(c.text, c.credit) for c in article.captions] == [(shown, None)]


@pytest.mark.parametrize("shown", ["Ilustrasi.", "ilustrasi."])
def test_a_picture_that_only_illustrates(shown: str) -> None:
    article = read(TITLE, f"Bagikan Bagikan\n{shown}", f"KUPANG - {STORY[0]}", *STORY[1:])
    assert [c.text for c in article.captions] == [shown]


def test_a_title_between_byline_and_dateline_is_a_picture_s() -> None:
    title = "Kebun Pala Pulau Hula Dibuka,Warga Undang Murid Sekolah"
    deck = "Kebun pala di lereng pulau itu dibuka bersama murid dan guru sekolah desa"
    byline = "Penulis: Rina Wulandari | Editor: Maria Tobing"
    shown = "Murid Sekolah Menyemai Bibit Pala di Halaman"
    opening = f"SULUHHULA.COM, KUPANG - {STORY[0]}"
    article = read(title, deck, f"{byline}\nprabas\n{shown}", opening, *STORY[1:])
    assert article.headline == title
    assert names(article) == ["Rina Wulandari", "Maria Tobing"]


def test_a_deck_printed_again_below_the_picture_is_no_caption() -> None:
    deck = "Selain pala, warga menanam kenari di lereng itu. Bibitnya disemai di sekolah."
    shown = "Warga memanggul bibit pala ke lereng pulau, Rabu (9/12/2020)."
    byline = "Penulis: Rina Wulandari | Editor: Maria Tobing"
    picture = f"{byline}\nSULUHNEWS.COM/ RINA WULANDARI\n{shown}"
    told = f"SULUHNEWS.COM, KUPANG - {STORY[0]}"
    article = read(TITLE, deck, picture, deck, "Laporan Rina Wulandari I Kupang", told, *STORY[1:])
    assert [(c.text, c.credit) for c in article.captions] == [
        (shown, "SULUHNEWS.COM/ RINA WULANDARI")
    ]
    assert (article.kicker, list(article.body)) == (deck, STORY)


@pytest.mark.parametrize("filed", ["in Kupang, Uncategorized", "in Nasional, Hukum", "in Politik"])
def test_where_a_blog_files_an_article_is_no_caption(filed: str) -> None:
    article = read(*HEAD, filed, *STORY)
    assert (article.captions, codes(article)) == ((), [])
    assert reasons(article)[filed] is Reason.NAVIGATION
    assert list(article.body) == STORY


@pytest.mark.parametrize("count", ["0 Votes (0)", "12 votes (4)"])
def test_a_count_of_votes_is_no_caption(count: str) -> None:
    article = read(*HEAD, count, *STORY)
    assert (article.captions, list(article.body)) == ((), STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Petugas (Berhelm Putih) Mengangkat Ular dari Kamar Warga",
        "Bupati (Batik Cokelat) Menanam Bakau dari Perahu Nelayan",
        "Siswa (Baris Depan) Menari [Kostum Merah] di Halaman",
    ],
)
def test_words_that_go_on_behind_a_bracket_name_nobody(line: str) -> None:
    article = read(TITLE, line, *STORY)
    assert (article.headline, article.authors, article.byline) == (TITLE, (), None)


@pytest.mark.parametrize(
    "line",
    [
        "Rina Wulandari (Kontributor) dan Budi Santoso",
        "Rina Wulandari (Hula), Budi Santoso",
        "Rina Wulandari (Hula) Dan Budi Santoso",
    ],
)
def test_names_go_on_behind_a_bracket(line: str) -> None:
    assert [a.name for a in read(TITLE, line, DAY, *STORY).authors] == [
        "Rina Wulandari",
        "Budi Santoso",
    ]


@pytest.mark.parametrize(
    ("credit", "alone"),
    [
        ("suluhhula.com/rina wulandari", True),
        ("suluhhula.com/rina", True),
        ("suluhhula.com/Rina Warga menjemur pala di halaman", False),
    ],
)
def test_an_outlet_s_name_in_small_letters_above_a_caption(credit: str, *, alone: bool) -> None:
    caption = "Warga membuka kebun di lereng pulau, Senin (16/11/2026)."
    article = read(TITLE, DAY, f"{credit}\n{caption}", *STORY)
    assert ([(c.text, c.credit) for c in article.captions] == [(caption, credit)]) is alone


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Foto dok/Humas Pelabuhan Hula", "dok/Humas Pelabuhan Hula"),
        ("Foto ist/Rina", "ist/Rina"),
        ("Dok. Humas Pemkab Hula", "Dok. Humas Pemkab Hula"),
    ],
)
def test_an_archive_credits_without_a_colon(line: str, credit: str) -> None:
    caption = "Warga membuka kebun di lereng pulau, Senin (16/11/2026)."
    article = read(TITLE, DAY, f"{line}\n{caption}", *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(caption, credit)]
    assert list(article.body) == STORY


@pytest.mark.parametrize("line", ["Foto dokter Menangis di Hula", "Dok Warga Hilang di Hula Utara"])
def test_other_words_that_begin_so_credit_nothing(line: str) -> None:
    assert [c.credit for c in read(TITLE, DAY, line, *STORY).captions] in ([], [None])


def test_a_bar_before_a_credit_that_is_not_there() -> None:
    caption = "Warga merayakan panen pala di tepi Waduk Hula"
    article = read(TITLE, "Rina Wulandari", f"- {DAY}\n{caption}\n{caption} /", *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(caption, None)]


def test_a_heading_with_a_count_counts_no_readers() -> None:
    article = read(*HEAD, *STORY[:2], "3x dibobol maling", *STORY[2:])
    assert reasons(article)["3x dibobol maling"] is not Reason.COUNTER


@pytest.mark.parametrize("line", ["214x ditampilkan Headline", "3.100x dilihat Berita"])
def test_a_count_and_a_section_are_no_caption(line: str) -> None:
    article = read(TITLE, f"Redaksi {DAY}\n{line}", *STORY)
    assert article.captions == ()
    assert reasons(article)[line] is Reason.COUNTER


@pytest.mark.parametrize("shown", ["Warga di kebun (pxhere.com)", "Warga di kebun (Suluh/Rina)"])
@pytest.mark.parametrize("title", [TITLE, "Warga Buka Lagi Kebun Pala Rp340 Juta"])
def test_a_head_below_its_story(shown: str, title: str) -> None:
    told = f"Kupang (Suluh News) - {STORY[0]}"
    signed = "Pewarta: Rina Wulandari\nEditor: Budi Santoso\nCopyright © SULUH 2026\nTags:"
    article = read(
        "\n".join((told, *STORY[1:], title, "17 November 2026 10:05 WIT", shown, signed))
    )
    assert (article.headline, len(article.body)) == (title, len(STORY))
    assert article.timestamp == "2026-11-17T10:05:00+09:00"
    assert [c.text for c in article.captions] == ["Warga di kebun"]
    assert names(article) == ["Rina Wulandari", "Budi Santoso"]


@pytest.mark.parametrize(
    "line",
    [
        "Komentar yang tampil menjadi urusan pengirimnya masing-masing.",
        "Isi komentar adalah tanggungjawab pengguna dan bukan dari redaksi.",
    ],
)
def test_who_answers_for_comments_is_none_of_the_story(line: str) -> None:
    assert list(read(*HEAD, *STORY, line).body) == STORY
