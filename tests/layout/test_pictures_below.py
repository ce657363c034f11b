"""Pictures below a story, and credits that name whom a picture is from on both sides of a slash."""

import pytest

from inakoran_extract import Article, extract_text

HEAD = ["Petambak Garam Hula Beralih ke Geomembran", "Kamis, 12 Maret 2026 10:15 WITA"]
STORY = [
    "HULA - Petambak garam di Pulau Hula mengganti lantai tambak mereka dengan lembar geomembran.",
    'Camat Hula Rina Wulandari berkata panen naik dua kali. "Airnya cepat kering," ujarnya.',
    "Koperasi setempat berjanji membeli seluruh panen sebelum musim hujan tiba di pulau itu.",
]
SHOWN = ["Petambak menggaruk garam di tepi laguna", "Ketua Koperasi Garam Hula, Hamid Tolo"]
SENTENCE = "Pekerja memuat karung garam ke truk di Dermaga Hula, Rabu (11/3/2026)."
STOCKS = ["Yohan Pita/Shutterstock", "yohanpita/iStock", "Yohan Pita/Getty Images", "Freepik/yohan"]


def read(position: int, *lines: str) -> Article:
    return extract_text("\n\n".join([*HEAD, *STORY[:position], *lines, *STORY[position:]]))


def captions(position: int, *lines: str) -> list[tuple[str | None, str | None, int]]:
    article = read(position, *lines)
    assert article.headline == HEAD[0]
    assert article.kicker is article.byline is article.signoff is None
    assert article.body == (STORY[0].partition(" - ")[2], *STORY[1:])
    assert not article.subheadings
    return [(each.text, each.credit, each.position) for each in article.captions]


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("credit", ["Foto: Maria Lema", "(Maria Lema)", "Dok. Koperasi Hula"])
def test_a_credit_below_the_story_has_its_caption_beside_it(shown: str, credit: str) -> None:
    named = credit.removeprefix("Foto: ").strip("()")
    if credit[0] != "(":
        assert captions(3, shown, credit) == [(shown, named, 3)]
        assert captions(3, credit, shown) == [(shown, named, 3)]


def test_a_sentence_above_the_last_credit_is_doubted() -> None:
    notices = read(3, SENTENCE, "Foto: Maria Lema").warnings
    assert [notice.code for notice in notices] == ["caption-unsure"]


@pytest.mark.parametrize("credit", STOCKS)
@pytest.mark.parametrize("position", [0, 1, 3])
def test_a_stock_and_who_gave_it_the_picture_credit_it(credit: str, position: int) -> None:
    assert captions(position, SHOWN[0], credit) == [(SHOWN[0], credit, position)]


@pytest.mark.parametrize("credit", [*STOCKS[:2], "ANTARA FOTO/Yohan Pita"])
@pytest.mark.parametrize("position", [0, 1, 3])
@pytest.mark.parametrize("shown", [f"{SHOWN[0]}.", SENTENCE])
def test_all_behind_a_caption_s_sentence_is_its_credit(
    credit: str, position: int, shown: str
) -> None:
    assert captions(position, f"{shown} {credit}") == [(shown, credit, position)]


@pytest.mark.parametrize("credit", ["Shutterstock/Yohan Pita", "Yohan Pita/Shutterstock"])
def test_a_stock_in_brackets_signs_no_story(credit: str) -> None:
    assert captions(3, f"{SENTENCE} ({credit})") == [(SENTENCE, credit, 3)]


@pytest.mark.parametrize("credit", ["Yohan Pita/Suluh Timur", "Rina Wulandari/Kabar Nusa"])
def test_what_is_labelled_as_a_picture_s_text_signs_no_story(credit: str) -> None:
    assert captions(3, f"Foto: {SENTENCE} ({credit})") == [(SENTENCE, credit, 3)]


@pytest.mark.parametrize("position", [1, 3])
@pytest.mark.parametrize("credit", ["Istimewa", "Dok. Koperasi Hula"])
def test_a_sentence_is_printed_twice_with_its_credit(credit: str, position: int) -> None:
    found = captions(position, SENTENCE, f"{SENTENCE} ({credit})")
    assert found == [(SENTENCE, credit, position)]


@pytest.mark.parametrize("credit", ["Yohan Pita/AFP", "Rina Wulandari/Suluh Timur"])
def test_a_photographer_below_a_paragraph_heads_nothing(credit: str) -> None:
    article = read(1, SENTENCE, credit)
    assert [(each.text, each.credit) for each in article.captions] == [(None, credit)]
    assert not article.subheadings
    assert [notice.code for notice in article.warnings] == ["caption-unsure"]


@pytest.mark.parametrize(
    "shown", ["Ketua Koperasi Garam Hula, Hamid Tolo", "Camat Hula Timur, Rina Lema Pita"]
)
def test_a_credit_above_is_of_who_is_named_behind_what_he_is(shown: str) -> None:
    assert captions(1, "Foto: Maria Lema", shown) == [(shown, "Maria Lema", 1)]
    assert captions(1, shown, f"{shown} (Istimewa)") == [(shown, "Istimewa", 1)]


@pytest.mark.parametrize("name", ["YOHAN PITA", "RINA WULANDARI"])
def test_who_signs_below_the_story_s_last_picture(name: str) -> None:
    article = read(3, f"{SHOWN[0]} (Istimewa)", name)
    assert (article.byline, len(article.captions), len(article.body)) == (name, 1, 3)


@pytest.mark.parametrize("last", ["Petugas camat", "Para pengurus koperasi"])
def test_a_last_paragraph_without_its_stop_stands_above_a_picture(last: str) -> None:
    told = f"{last} mengukur lantai tambak dan mengajak pemilik tambak mencatat hasil panen di "
    told += "buku koperasi sebelum musim hujan tiba di kepulauan"
    article = read(3, told, f"{SHOWN[0]} (Istimewa)")
    assert article.body[-1] == told
    assert [(each.credit, each.position) for each in article.captions] == [("Istimewa", 4)]


@pytest.mark.parametrize("second", SHOWN)
def test_a_deck_stands_above_a_story_with_two_pictures(second: str) -> None:
    deck = "Petambak kecil khawatir tertinggal karena harga lembar plastik itu belum terjangkau."
    told = [
        f"{name} menyewa tambak di tepi laguna itu sejak tahun lalu." for name in ("Rio", "Ina")
    ]
    lines = [*HEAD, deck, "Bagikan", f"{SHOWN[0]} Foto: Maria Lema", STORY[2]]
    article = extract_text("\n\n".join([*lines, f"{second} (Istimewa)", *told, STORY[1]]))
    assert article.kicker == deck


@pytest.mark.parametrize("credit", ["Sumber : Antara/Yohan Pita", "(Kabar Nusa/Yohan Pita)"])
def test_a_sentence_with_its_credit_is_no_deck_above_another_picture(credit: str) -> None:
    found = captions(0, f"{SHOWN[0]}. {credit}", f"{SHOWN[1]} (Istimewa)")
    assert [text for text, *_ in found] == [f"{SHOWN[0]}.", SHOWN[1]]


@pytest.mark.parametrize("credit", ["(SHUTTERSTOCK/YOHAN PITA)", "(ANTARA FOTO/YOHAN PITA)"])
def test_a_caption_with_its_credit_credits_no_other_below_a_button(credit: str) -> None:
    found = captions(0, "Lihat Foto", f"Ilustrasi lantai tambak.{credit}", f"{SHOWN[0]} (Istimewa)")
    assert found == [
        ("Ilustrasi lantai tambak.", credit.strip("()"), 0),
        (SHOWN[0], "Istimewa", 0),
    ]


@pytest.mark.parametrize("heading", ["1. Menyapu Lantai Tambak", "1. Mengukur kadar garam"])
def test_a_numbered_heading_has_a_picture_below_it(heading: str) -> None:
    article = read(1, heading, SHOWN[0], "Foto: Maria Lema")
    assert [(each.text, each.position) for each in article.subheadings] == [(heading, 1)]
    assert [(each.text, each.position) for each in article.captions] == [(SHOWN[0], 1)]


@pytest.mark.parametrize("said", ["Yuk, kenali lantai tambak mereka!", "Apa saja keunggulannya?"])
def test_a_heading_stands_between_a_short_sentence_and_a_picture(said: str) -> None:
    article = read(1, said, "Lantai Tambak Baru", SHOWN[0], "Foto: Maria Lema")
    assert [each.text for each in article.subheadings if each.text != said] == [
        "Lantai Tambak Baru"
    ]
    assert [(each.text, each.credit) for each in article.captions] == [(SHOWN[0], "Maria Lema")]


@pytest.mark.parametrize("heading", ["Susunan Pemain", "Susunan pemain kedua tim"])
@pytest.mark.parametrize("credit", ["Foto: Maria Lema", "ANTARA FOTO/Maria Lema"])
def test_rows_below_the_last_picture_are_the_story_s(heading: str, credit: str) -> None:
    rows = (
        "Garam Hula (4-3-3): Rio; Tono, Budi, Made, Ali; Edo, Fajar, Gani; Hasan, Imam, Jamal",
        "Laguna Sigi (4-4-2): Karim; Latif, Yos, Nasir, Omar; Putra, Qodir, Rosi, Syam; Ucok, Umar",
    )
    article = read(3, SHOWN[0], credit, heading, *rows)
    assert article.body[-2:] == rows
    assert [each.text for each in article.captions] == [SHOWN[0]]


@pytest.mark.parametrize("said", ["Waktu membaca 3 menit", "3 min read"])
def test_how_long_a_text_takes_is_no_deck(said: str) -> None:
    lines = [HEAD[0], said, HEAD[1], *STORY]
    assert extract_text("\n\n".join(lines)).kicker is None


@pytest.mark.parametrize("credit", ["Foto: Maria Lema", "ANTARA FOTO/Maria Lema"])
@pytest.mark.parametrize("place", ["WAIROPA", "LAGUNA TIMUR"])
def test_a_credit_above_an_unknown_place_has_no_caption(credit: str, place: str) -> None:
    told = [f"{place} - {STORY[0].partition(' - ')[2]}", *STORY[1:]]
    article = extract_text("\n\n".join([*HEAD, credit, *told]))
    assert article.dateline is not None
    assert (article.dateline.place, len(article.body)) == (place, 3)
    assert [each.text for each in article.captions] == [None]


@pytest.mark.parametrize("sign", ["(***/Rina Wulandari)", "(07)"])
def test_initials_sign_below_the_last_picture(sign: str) -> None:
    article = read(3, f"{SHOWN[0]} (Istimewa)", sign)
    assert (article.signoff, len(article.captions)) == (sign, 1)


@pytest.mark.parametrize("name", ["Hedy Lamarr", "Rina Wulandari"])
def test_who_is_shown_alone_is_no_part_of_a_stock_s_credit(name: str) -> None:
    assert captions(0, f"{name}. {STOCKS[0]}") == [(f"{name}.", STOCKS[0], 0)]


@pytest.mark.parametrize("heading", ["Petambak Menunggu, Dagangan Terhenti", "Rio Tono, Ina Pita"])
def test_a_heading_below_a_whole_picture_is_none(heading: str) -> None:
    article = read(1, SHOWN[0], "Foto: Maria Lema", heading)
    assert [each.text for each in article.captions] == [SHOWN[0]]
    assert [each.text for each in article.subheadings] == [heading]


@pytest.mark.parametrize(
    "headings", [("4. Lantai Batu", "5. Lantai Terpal"), ("1. Hula", "2. Sigi")]
)
def test_a_story_goes_on_behind_a_rail_with_pictures(headings: tuple[str, str]) -> None:
    lines = ["Editor's picks", headings[0], f"{STORY[1]}", SHOWN[0], "Foto: Maria Lema"]
    article = read(3, *lines, headings[1], f"{STORY[2][:-1]} garam.")
    assert len(article.body) == 5
    assert [each.text for each in article.captions] == [SHOWN[0]]


@pytest.mark.parametrize("tag", ["Kesehatan kerja", "Garam rakyat"])
def test_a_credit_below_its_caption_credits_nothing_below_it(tag: str) -> None:
    shown = "Camat Hula Rina Lema (tengah) saat meninjau lantai tambak milik koperasi."
    assert captions(3, shown, "(Istimewa)", tag) == [(shown, "Istimewa", 3)]
