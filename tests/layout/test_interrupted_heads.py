"""Buttons, counters and pictures between a head's lines change nothing that those lines say."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Author

HEADLINE = "Warga Wairopa Bangun Lumbung Padi Bersama"
DATE = "Selasa, 12 November 2024 | 11:46 WIB"
STORY = """\
Warga Wairopa menyimpan hasil panen di lumbung bersama sejak tahun lalu agar harga tidak jatuh.

Lumbung padi itu dijaga bergantian oleh para pemuda desa dan dibuka setiap hari pasar.

Pemerintah kabupaten berjanji memperbaiki jalan menuju lumbung sebelum musim hujan tiba.

"Dulu kami menjual gabah begitu panen usai," kata pengurus koperasi setempat."""
SITE = [
    "Bagikan",
    "Facebook\n\nTwitter\n\nWhatsApp",
    "1.204 views",
    "Waktu baca 3 menit",
    "Ekonomi",
]


@pytest.mark.parametrize("between", [*SITE, "0 Komentar"])
@pytest.mark.parametrize(
    "deck",
    [
        "Gabah dari tiga desa kini disimpan sampai harga membaik",
        "Gabah dari tiga desa kini disimpan sampai harga membaik.",
    ],
)
def test_deck_stands_below_buttons(deck: str, between: str) -> None:
    head = [HEADLINE, between, deck, "Penulis: Yohana Bere", DATE]
    article = extract_text("\n\n".join([*head, STORY]))
    assert (article.headline, article.kicker) == (HEADLINE, deck)
    assert article.authors == (Author("Yohana Bere", "writer"),)


@pytest.mark.parametrize("count", ["0 Komentar", "No Comments", "Tidak ada komentar"])
@pytest.mark.parametrize("picture", [[], ["Warga berdiri di depan lumbung padi"]])
def test_no_comments_end_no_head_whatever_stands_below(count: str, picture: list[str]) -> None:
    head = [HEADLINE, "Yohana Bere", DATE, count, *picture]
    article = extract_text("\n\n".join([*head, *STORY.split("\n\n")[:3]]))
    assert (article.headline, len(article.body)) == (HEADLINE, 3)
    assert len(article.captions) == len(picture)


@pytest.mark.parametrize(
    "below", [f"Yohana Bere\n\n{DATE}\n\n{STORY}", f"KUPANG, Kabarnusa.com - {STORY}"]
)
def test_how_many_comments_there_are_does_not_close_a_head(below: str) -> None:
    deck = "Gabah dari tiga desa kini disimpan sampai harga membaik."
    article = extract_text(f"{HEADLINE}\n\n{deck}\n\n0 Komentar\n\n{below}")
    assert article.headline == HEADLINE
    assert len(article.body) > 2


@pytest.mark.parametrize("section", ["Ekonomi", "Beranda"])
def test_section_that_is_printed_twice_is_no_byline(section: str) -> None:
    head = [section, HEADLINE, section, "Penulis: Yohana Bere", DATE]
    assert extract_text("\n\n".join([*head, STORY])).byline == "Penulis: Yohana Bere"


@pytest.mark.parametrize(
    "picture",
    [
        "Warga menumpuk karung gabah di lumbung desa. (ANTARA/Yusuf Hamid)",
        "ANTARA/Yusuf Hamid\nWarga menumpuk karung gabah di lumbung desa.",
    ],
)
@pytest.mark.parametrize(
    "line",
    [
        "Yohana Bere - Harian Nusantara",
        "Yohana Bere (Kontributor Ruteng)",
        "Yohana Bere, wartawan Harian Nusantara",
        "Yohana Bere",
    ],
)
def test_who_signs_between_a_picture_and_the_story(line: str, picture: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, picture, line, f"KUPANG - {STORY}"]))
    assert article.byline == line
    assert [author.name for author in article.authors] == ["Yohana Bere"]
    assert [caption.credit for caption in article.captions] == ["ANTARA/Yusuf Hamid"]


def test_whom_the_story_tells_of_is_shown_there() -> None:
    told = STORY.replace("para pemuda", "Yohana Bere dan para pemuda")
    picture = "Warga menumpuk karung gabah di lumbung desa. (ANTARA/Yusuf Hamid)"
    line = "Yohana Bere - Harian Nusantara"
    article = extract_text("\n\n".join([HEADLINE, DATE, picture, line, f"KUPANG - {told}"]))
    assert article.authors == ()


@pytest.mark.parametrize("name", ["Yohana Bere", "Rina Wulandari Putri"])
@pytest.mark.parametrize("picture", ["", "Warga menumpuk karung gabah. (Foto: Istimewa)\n\n"])
def test_a_head_has_one_dateline_and_a_name_above_it_signs(name: str, picture: str) -> None:
    line = f"{name}, CNN Indonesia"
    below = f"{picture}Kupang, CNN Indonesia -- {STORY}"
    article = extract_text(f"{HEADLINE}\n\n{DATE}\n\n{line}\n\n{below}")
    assert (article.byline, article.authors) == (line, (Author(name, None),))
    assert article.dateline is not None
    assert article.dateline.place == "Kupang"


@pytest.mark.parametrize("outlet", ["Portal Sumba", "Pos Kupang", "Flores Ekspres"])
@pytest.mark.parametrize("label", ["", "Laporan "])
def test_outlet_behind_a_bar_is_nobody(label: str, outlet: str) -> None:
    line = f"{label}Yohana Bere | {outlet}"
    article = extract_text(f"{HEADLINE}\n\n{line}\n\n{DATE}\n\n{STORY}")
    assert (article.byline, [author.name for author in article.authors]) == (line, ["Yohana Bere"])


@pytest.mark.parametrize("name", ["yohana", "Yohana Bere"])
def test_deck_stands_above_whoever_signs_above_the_date(name: str) -> None:
    deck = "Gabah dari tiga desa kini disimpan sampai harga membaik."
    article = extract_text(f"{HEADLINE}\n\n{deck}\n\n{name}\n\n{DATE}\n\n{STORY}")
    assert (article.kicker, article.byline) == (deck, name)


@pytest.mark.parametrize("between", ["", "1.204 views\n\n", "Bagikan\n\n"])
@pytest.mark.parametrize("dates", [DATE, f"{DATE}\n\nDiperbarui 12 November 2024, 14:05 WIB"])
def test_names_between_bars_sign_above_all_dates(dates: str, between: str) -> None:
    line = "Yohana Bere | Petrus Lede | Kabarnusa.com"
    article = extract_text(f"{HEADLINE}\n\n{line}\n\n{between}{dates}\n\n{STORY}")
    assert [author.name for author in article.authors] == ["Yohana Bere", "Petrus Lede"]


@pytest.mark.parametrize(
    "deck", ["", "Gabah dari tiga desa kini disimpan sampai harga membaik.\n\n"]
)
@pytest.mark.parametrize(
    "line", ["Yohana Bere (Harian Nusantara)", "Yohana Bere, wartawan Harian Nusantara"]
)
def test_who_signs_below_the_deck_where_the_date_stands_above(line: str, deck: str) -> None:
    picture = "Warga menumpuk karung gabah di lumbung desa.\nFoto: ANTARA/Yusuf Hamid"
    head = f"{DATE}\n\n{HEADLINE}\n\n{deck}{line}\n\n{picture}"
    article = extract_text(f"{head}\n\nKUPANG - {STORY}")
    assert (article.byline, article.kicker) == (line, deck.strip() or None)


@pytest.mark.parametrize("site", ["Komentar", "0 Komentar"])
def test_comments_below_a_story_close_it(site: str) -> None:
    below = "Budi Rahman\n\nSemoga lumbungnya cepat penuh dan bermanfaat bagi semua warga desa ya."
    article = extract_text(f"{HEADLINE}\n\n{DATE}\n\n{STORY}\n\n{site}\n\n{below}")
    assert len(article.body) == 4


@pytest.mark.parametrize(
    "line", ["Yohana Bere | Harian Nusantara", "Yohana Bere, wartawan Harian Nusantara"]
)
@pytest.mark.parametrize("between", ["", "|\n\n"])
def test_name_and_outlet_between_the_date_and_a_credit_sign(line: str, between: str) -> None:
    head = f"{HEADLINE}\n\n{DATE}\n\n{between}{line}\n\nFoto: Yusuf Hamid/Antara"
    article = extract_text(f"{head}\n\nKUPANG - {STORY}")
    assert article.byline == line
    assert [(each.text, each.credit) for each in article.captions] == [(None, "Yusuf Hamid/Antara")]


@pytest.mark.parametrize("line", ["Yohana Bere, Petrus Lede - Harian Nusantara", "Yohana - Antara"])
def test_count_between_who_signs_and_the_date_makes_no_caption(line: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n{line}\n\nWaktu baca 3 menit\n\n{DATE}\n\n{STORY}")
    assert (article.byline, article.captions) == (line, ())


@pytest.mark.parametrize("line", ["Kontributor Kupang: Yohana Bere", "Penulis: Yohana Bere"])
def test_button_beside_a_labelled_name_is_nobody(line: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n{line}\n\nIkuti\n\n{DATE}\n\n{STORY}")
    assert article.byline == line


@pytest.mark.parametrize("line", ["KABARNUSA.COM- Panen raya", "SULUHTIMUR.ID - Gabah kering"])
def test_an_outlet_before_words_signs_nothing_below_a_picture(line: str) -> None:
    picture = "Warga menumpuk gabah. (ANTARA/Sari Dewi)"
    article = extract_text(f"{HEADLINE}\n\n{DATE}\n\n{picture}\n\n{line}\n\n{STORY}")
    assert (article.byline, article.authors) == (None, ())
    assert "caption-unsure" in [notice.code for notice in article.warnings]


@pytest.mark.parametrize(
    "button",
    ["Dengarkan Versi Audio", "Mode Gelap", "Ringkasan AI", "Google Preferred Source", "in Pangan"],
)
@pytest.mark.parametrize("above", [True, False])
def test_buttons_in_title_case_sign_no_story(button: str, *, above: bool) -> None:
    signed = [button, "Yohana Bere"] if above else ["Yohana Bere", button]
    article = extract_text("\n\n".join([HEADLINE, *signed, DATE, STORY]))
    assert article.authors == (Author("Yohana Bere", None),)
    assert (article.headline, article.byline) == (HEADLINE, "Yohana Bere")


@pytest.mark.parametrize("bullet", ["", "- ", "• "])
@pytest.mark.parametrize("name", ["Yohana Bere", "admin"])
def test_names_of_icons_stand_beside_what_they_show(bullet: str, name: str) -> None:
    icons = [f"{bullet}account_circle {name}", f"{bullet}calendar_month Sel, 12 Nov 2024"]
    icons += [f"{bullet}visibility 312", f"{bullet}comment 0 komentar"]
    article = extract_text("\n\n".join([HEADLINE, "\n".join(icons), STORY]))
    assert [author.name for author in article.authors] == [name] * (name != "admin")
    assert (article.headline, article.timestamp) == (HEADLINE, "2024-11-12")
    assert list(article.body) == STORY.split("\n\n")
