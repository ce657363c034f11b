"""Pictures that only their place tells: above the headline, around a label alone, printed twice."""

import pytest

from inakoran_extract import Caption, extract_text

HEADLINE = "Petani Garam Lembata Menjemur di Atas Terpal"
DATE = "Selasa, 17 November 2026 10:05 WITA"
STORY = [
    "LEWOLEBA - Petani garam di Lembata mulai menjemur air laut di atas terpal sejak pekan lalu.",
    "Terpal itu dibagikan koperasi karena lumpur pesisir membuat garam mereka keruh dan murah.",
    '"Sekarang garam kami putih," kata Maria, petani garam di Kampung Hula.',
    "Koperasi membeli semua garam dari terpal dengan harga yang lebih baik daripada tahun lalu.",
]
CAPTION = "Petani garam menjemur air laut di Kampung Hula."


def captions(*lines: str) -> tuple[tuple[str | None, str | None, int], ...]:
    article = extract_text("\n\n".join(lines))
    assert article.headline == HEADLINE
    assert article.kicker is None
    assert len(article.body) == len(STORY)
    return tuple((each.text, each.credit, each.position) for each in article.captions)


@pytest.mark.parametrize(
    ("above", "credit"),
    [
        ([CAPTION, "Sumber :", "• R. Lema-kabarnusa.co.id"], "R. Lema-kabarnusa.co.id"),
        ([CAPTION, "Sumber :", "Maria Lema"], "Maria Lema"),
        ([CAPTION, "Photo :", "• id.pinterest.com"], "id.pinterest.com"),
        (["Berita", f"{CAPTION[:-1]}/Net", "Ekonomi"], "Net"),
        (["Beranda", f"{CAPTION} (Istimewa)"], "Istimewa"),
        ([CAPTION, "Foto: Maria Lema"], "Maria Lema"),
        ([HEADLINE, f"{CAPTION} (Dok. Koperasi)"], "Dok. Koperasi"),
    ],
)
def test_a_caption_stands_above_the_headline(above: list[str], credit: str) -> None:
    text = CAPTION[:-1] if "/Net" in above[1] else CAPTION
    assert captions(*above, HEADLINE, DATE, *STORY) == ((text, credit, 0),)


@pytest.mark.parametrize("credit", ["CNN Indonesia/Adi", "Kabar Nusa/Maria", "Antara/Maria Lema"])
@pytest.mark.parametrize("parted", ["", "- "])
def test_a_stop_behind_its_brackets_is_no_part_of_a_credit(credit: str, parted: str) -> None:
    for story in (STORY, [STORY[0].partition(" - ")[2], *STORY[1:]]):
        found = captions(HEADLINE, DATE, f"{CAPTION} {parted}({credit}).", *story)
        assert found == ((CAPTION, credit, 0),)


def test_brackets_within_a_sentence_credit_nobody() -> None:
    told = "Petani garam di Lembata kini dibina Dinas Perdagangan (Disdag/Perindag)."
    assert extract_text("\n\n".join([HEADLINE, DATE, told, *STORY[1:]])).body[0] == told


@pytest.mark.parametrize("first", ["Kondisi", "Suasana", "Sejumlah"])
def test_a_picture_is_described_between_the_headline_and_its_copy(first: str) -> None:
    text = f"{first} tambak garam di Kampung Hula yang ditutup terpal."
    assert captions(HEADLINE, text, HEADLINE, DATE, *STORY) == ((text, None, 0),)


def test_a_comment_above_a_headline_is_no_caption() -> None:
    article = extract_text("\n\n".join(["Garam itu asin.", f"{CAPTION} (ist)", HEADLINE, *STORY]))
    assert article.captions == ()


@pytest.mark.parametrize(
    ("lines", "credit"),
    [
        (["Terpal garam di Hula", "Sumber :", "• id.pinterest.com"], "id.pinterest.com"),
        (["Terpal garam di Hula", "Photo :", "• Maria Lema"], "Maria Lema"),
    ],
)
def test_a_credit_stands_below_its_label_as_a_bullet(lines: list[str], credit: str) -> None:
    want = (("Terpal garam di Hula", credit, 2),)
    assert captions(HEADLINE, DATE, *STORY[:2], *lines, *STORY[2:]) == want


def test_what_a_story_took_its_words_from_credits_no_picture() -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY, "Sumber :", "Kabar Lembata"]))
    assert article.attributions == ("Kabar Lembata",)
    assert article.captions == ()


@pytest.mark.parametrize("between", [[], ["Foto: lembata.wikinusa.org"]])
def test_a_caption_printed_twice_counts_once(between: list[str]) -> None:
    credit = "lembata.wikinusa.org" if between else None
    want = ((CAPTION, credit, 0),)
    assert captions(HEADLINE, DATE, CAPTION, *between, CAPTION, *STORY) == want


@pytest.mark.parametrize("text", [CAPTION, CAPTION[:-1]])
def test_a_caption_printed_twice_in_the_story_is_no_paragraph(text: str) -> None:
    want = ((text, None, 2),)
    assert captions(HEADLINE, DATE, *STORY[:2], text, text, *STORY[2:]) == want


def test_a_caption_printed_twice_stands_above_the_headline() -> None:
    assert captions(CAPTION, CAPTION, HEADLINE, DATE, *STORY) == ((CAPTION, None, 0),)


def test_titles_of_other_stories_are_no_captions_though_printed_twice() -> None:
    other = "Nelayan Alor Pulang Lebih Awal"
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY[:2], other, other, *STORY[2:]]))
    assert article.captions == ()


def test_a_remark_in_brackets_is_no_credit_where_another_line_is() -> None:
    text = "Letak Lembata di Nusa Tenggara (lingkaran biru)"
    want = ((text, "lembata.wikinusa.org", 0),)
    assert captions(HEADLINE, DATE, text, "Foto: lembata.wikinusa.org", *STORY) == want


@pytest.mark.parametrize(
    "credit", ["Maria Lema", "Kabar / Maria Lema", "Nusa/Dok. Dinas Perikanan Lembata"]
)
def test_a_zoom_button_stands_above_credit_and_caption(credit: str) -> None:
    zoom = f"zoom-in {HEADLINE}"
    assert captions(HEADLINE, DATE, zoom, credit, CAPTION, *STORY) == ((CAPTION, credit, 0),)


@pytest.mark.parametrize(
    "line",
    [
        "DINAS PERIKANAN KABUPATEN LEMBATA",
        "Konten Redaksi Kabarlembata.Com",
        "Selasa (17/11) kabar-lembata.or.id",
        "garam lembata, terpal garam, koperasi garam",
        "Oleh : Maria Lema │",
    ],
)
def test_what_is_no_caption(line: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, line, *STORY]))
    assert article.captions == ()
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "signed", ["(Maria Lema/Hamid)", "(Paulus Sabon/Ana)", "(Maria L/Ester Lodia)"]
)
def test_a_reporter_and_an_editor_sign_the_last_paragraph(signed: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY[:-1], f"{STORY[-1]} {signed}"]))
    assert article.captions == ()
    assert article.body[-1] == STORY[-1]
    assert article.signoff == signed


@pytest.mark.parametrize(
    "deck",
    [
        "Terpal itu dibagikan koperasi, dan garam mereka kini putih.",
        "Garam tersebut dijual koperasi ke tiga kota di Jawa.",
        "... garam mereka kini putih dan dijual lebih mahal...",
    ],
)
def test_a_sentence_that_refers_to_the_headline_is_the_deck(deck: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, deck, *STORY]))
    assert article.kicker == deck
    assert article.captions == ()


def test_captions_are_told_by_their_beginning() -> None:
    row = "Dari kiri ke kanan: Maria Lema, Paulus Sabon, Ester Lodia"
    article = extract_text("\n\n".join([HEADLINE, DATE, row, *STORY]))
    assert article.captions == (Caption(row, None, None, 0),)


@pytest.mark.parametrize("glued", [f"BerandaEkonomi{HEADLINE}", f"Beranda / Ekonomi / {HEADLINE}"])
def test_a_path_glued_to_the_headline_is_left_out(glued: str) -> None:
    assert captions(glued, HEADLINE, *STORY) == ()


@pytest.mark.parametrize("button", ["Perbesar", "Zoom Foto"])
def test_a_button_glued_to_the_headline_is_no_caption(button: str) -> None:
    assert captions(HEADLINE, DATE, f"{HEADLINE} {button}", *STORY) == ()


def test_a_caption_glued_to_the_headline_is_parted() -> None:
    glued = f"{HEADLINE} Ilustrasi garam di terpal - JIBI"
    expected = (("Ilustrasi garam di terpal", "JIBI", 0),)
    assert captions(HEADLINE, DATE, glued, *STORY) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([CAPTION, f"{CAPTION} /KABARNUSA/Maria Lema"], (CAPTION, "KABARNUSA/Maria Lema")),
        ([CAPTION, "ARSIP DINAS PERIKANAN", CAPTION], (CAPTION, "ARSIP DINAS PERIKANAN")),
        (["Letak Hula (lingkaran biru)", "Foto: Maria Lema", "Letak Hula (lingkaran biru)"],
         ("Letak Hula (lingkaran biru)", "Maria Lema")),
        (["Gambar Ilustrasi : Freepik |"], ("Gambar Ilustrasi", "Freepik")),
        ([f"Ket Gambar : {CAPTION} | Maria Lema"], (CAPTION, "Maria Lema")),
        ([f"caption foto : {CAPTION}"], (CAPTION, None)),
        (["- Kabar.co.id/Maria Lema"], (None, "Kabar.co.id/Maria Lema")),
        (["Kabar Nusa/Maria Lema", f"TERPAL GARAM - {CAPTION}"],
         (f"TERPAL GARAM - {CAPTION}", "Kabar Nusa/Maria Lema")),
    ],
)  # fmt: skip
def test_a_caption_is_told_once_with_its_credit(
    lines: list[str], expected: tuple[str | None, str | None]
) -> None:
    assert captions(HEADLINE, DATE, *lines, *STORY) == ((*expected, 0),)


def test_a_caption_begins_like_the_story_above_the_whole_dateline() -> None:
    story = [STORY[0].replace("LEWOLEBA", "Kabarnusa.com, LEWOLEBA"), *STORY[1:]]
    article = extract_text("\n\n".join([HEADLINE, DATE, f"KABARNUSA.COM - {CAPTION}", *story]))
    assert [(each.text, each.credit) for each in article.captions] == [(CAPTION, "KABARNUSA.COM")]
    assert article.dateline is not None
    assert article.dateline.place == "LEWOLEBA"


def test_what_a_reader_says_again_is_no_picture_s() -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, *STORY, "KOMENTAR", STORY[3]]))
    assert article.captions == ()
    assert list(article.body)[-1] == STORY[3]
    assert [span.reason for span in article.lines[-2:]] == ["comments", "comments"]


ICONS = ("photo", "Foto", "image")


@pytest.mark.parametrize("icon", ICONS)
@pytest.mark.parametrize(
    "shown", [CAPTION, CAPTION[:-1], "Perempuan Hula memasukkan garam ke karung."]
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_below_what_is_left_of_a_picture_are_its_caption(
    icon: str, shown: str, between: str
) -> None:
    story = [*STORY[:2], f"{icon}{between}{shown}", *STORY[2:]]
    assert captions(HEADLINE, DATE, *story) == ((shown, None, 2),)


@pytest.mark.parametrize("icon", ICONS)
def test_a_paragraph_below_what_is_left_of_a_picture_stays(icon: str) -> None:
    assert captions(HEADLINE, DATE, *STORY[:2], icon, *STORY[2:]) == ()


@pytest.mark.parametrize(
    "shown", ["PETANI GARAM LEMBATA DI ATAS TERPAL", "GARAM DI KAMPUNG HULA LEMBATA"]
)
def test_a_caption_in_capitals_stands_above_the_dateline(shown: str) -> None:
    assert captions(HEADLINE, DATE, shown, *STORY) == ((shown, None, 0),)


@pytest.mark.parametrize(
    "line", ["SAKSIKAN VIDEO TERBARU KAMI HARI INI", "A   A   A   Pengaturan Font"]
)
def test_a_line_of_the_site_above_the_dateline_is_no_caption(line: str) -> None:
    assert captions(HEADLINE, DATE, line, *STORY) == ()


@pytest.mark.parametrize("line", ["Garam Lembata", "Kampung Hula"])
def test_a_topic_below_a_whole_picture_is_no_caption(line: str) -> None:
    picture = f"{CAPTION} (FOTO: Maria Lema/Kabar Nusa)"
    assert captions(HEADLINE, DATE, picture, line, *STORY) == (
        (CAPTION, "Maria Lema/Kabar Nusa", 0),
    )


@pytest.mark.parametrize("line", ["URL berhasil dicopy", "Tautan sudah disalin"])
@pytest.mark.parametrize("credit", ["Foto: Maria Lema", "Kredit: Maria Lema"])
def test_what_the_site_says_twice_above_a_credit_is_no_caption(line: str, credit: str) -> None:
    found = captions(HEADLINE, DATE, line, "Salin", line, credit, *STORY)
    assert found == ((None, "Maria Lema", 0),)
