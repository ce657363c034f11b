"""Lines of a head that have the form of something else: what stands around them tells."""

import pytest

from inakoran_extract import extract_text

DATE = "Selasa, 17 November 2026 10:05 WIT"
STORY = (
    "{} itu diumumkan di balai desa. Warga pulau datang sejak pagi.",
    "Kepala desa belum memberi keterangan. Kapal bahan makanan datang tiga bulan sekali.",
    "Lampu menara tidak boleh padam sejak matahari terbenam.",
)


@pytest.mark.parametrize(
    "headline",
    [
        "Penulis Muda Banda Terbitkan Novel",
        "Redaksi Majalah Kampus Digugat Rektor",
        "Jurnalis Lepas Tuntut Upah Layak",
        "Tim Penyelamat Tutup Gudang Garam",
        "Tim Penyelamat: Gudang Garam Akan Ditutup",
    ],
)
def test_a_headline_in_a_bylines_form_is_told_by_its_story(headline: str) -> None:
    story = "\n\n".join(STORY).format(headline.lower())
    article = extract_text(f"{headline}\n\n{DATE}\n\n{story}")
    assert (article.headline, article.byline) == (headline, None)


@pytest.mark.parametrize(
    "byline",
    ["Penulis Rina Wulandari", "Laporan Maulidi Alfata | Banda Neira", "Tim Redaksi"],
)
def test_a_byline_alone_above_a_story_is_no_headline(byline: str) -> None:
    story = "\n\n".join(STORY).format("Rencana warga Banda Neira")
    assert extract_text(f"{byline}\n\n{story}").headline is None


@pytest.mark.parametrize(
    ("line", "date", "modified"),
    [
        ("13 Nov 2026 - Diperbarui 14 Nov 2026, 20:37 WIB", "2026-11-13", "2026-11-14T20:37"),
        ("13/11/2026 | Update: 14/11/2026 20.37 WIT", "2026-11-13", "2026-11-14T20:37"),
        ("13 Nov 2026 08:10 | Update 14 Nov 2026 20:37", "2026-11-13T08:10", "2026-11-14T20:37"),
    ],
)
def test_a_clock_is_its_own_dates(line: str, date: str, modified: str) -> None:
    story = "\n\n".join(STORY).format("Rencana warga")
    article = extract_text(f"Menara Suar Banda Dipugar\n\n{line}\n\n{story}")
    assert str(article.timestamp).startswith(date)
    assert ("T" in str(article.timestamp)) == ("T" in date)
    assert str(article.modified).startswith(modified)


@pytest.mark.parametrize("byline", ["Rina Wulandari (kabarnusa.id)", "Oleh: Rina W. (Dosen)"])
@pytest.mark.parametrize("line", ["{} | {}", "{1} - {0}"])
def test_brackets_beside_a_date_belong_to_the_name(byline: str, line: str) -> None:
    story = "\n\n".join(STORY).format("Rencana warga")
    article = extract_text(f"Menara Suar Banda Dipugar\n\n{line.format(byline, DATE)}\n\n{story}")
    assert article.byline == byline
    assert article.timestamp_text == DATE


def test_a_place_below_a_credited_caption_opens_the_story() -> None:
    picture = "Warga menjemur jala di dermaga\n\nFoto: Sari Dewi"
    story = "\n\n".join(("WAIROPA -- Warga memugar menara suar.", *STORY[1:]))
    article = extract_text(f"Menara Suar Banda Dipugar\n\n{DATE}\n\n{picture}\n\n{story}")
    assert article.dateline is not None
    assert article.dateline.place == "WAIROPA"
    assert [caption.credit for caption in article.captions] == ["Sari Dewi"]


def test_a_caption_between_deck_and_date() -> None:
    deck = "Menara tua itu belum pernah dipugar. Warga menunggu sejak lama."
    lines = ("MENARA SUAR BANDA DIPUGAR", deck, "Warga menjemur jala di dermaga", DATE)
    article = extract_text("\n\n".join((*lines, *STORY)).format("Rencana menara suar"))
    assert (article.headline, article.kicker) == lines[:2]
    assert [caption.text for caption in article.captions] == [lines[2]]


@pytest.mark.parametrize("between", ["11 menit", "Bacaan 4 Menit", "0 komentar"])
def test_how_long_reading_takes_is_no_caption_between_deck_and_date(between: str) -> None:
    deck = "Menara tua itu belum pernah dipugar. Warga menunggu sejak lama."
    lines = ("MENARA SUAR BANDA DIPUGAR", deck, between, DATE)
    article = extract_text("\n\n".join((*lines, *STORY)).format("Rencana menara suar"))
    assert article.captions == ()
