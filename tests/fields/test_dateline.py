"""Datelines: place, outlet, and where the paragraph goes on."""

import pytest

from inakoran_extract import Dateline, extract_text
from inakoran_extract.fields.dateline import read_dateline

PARAGRAPH = "Harga beras di tingkat pengecer naik sejak awal pekan ini."


@pytest.mark.parametrize(
    ("opening", "place", "outlet"),
    [
        ("JAKARTA, KOMPAS.com - ", "JAKARTA", "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com — ", "JAKARTA", "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com – ", "JAKARTA", "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com- ", "JAKARTA", "KOMPAS.com"),
        ("JAKARTA, INAKORAN.COM -- ", "JAKARTA", "INAKORAN.COM"),
        ("Jakarta (ANTARA) - ", "Jakarta", "ANTARA"),
        ("Mataram, NTB (ANTARA News) - ", "Mataram, NTB", "ANTARA News"),
        ("REPUBLIKA.CO.ID, JAKARTA -- ", "JAKARTA", "REPUBLIKA.CO.ID"),
        ("Liputan6.com, Jakarta - ", "Jakarta", "Liputan6.com"),
        ("TEMPO.CO,Jakarta-", "Jakarta", "TEMPO.CO"),
        ("TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO"),
        ("TRIBUNPEKANBARU.COM, PEKANBARU - ", "PEKANBARU", "TRIBUNPEKANBARU.COM"),
        ("VIVA.co.id - ", None, "VIVA.co.id"),
        ("Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia"),
        ("KONTAN.CO.ID - JAKARTA. ", "JAKARTA", "KONTAN.CO.ID"),
        ("JAKARTA–", "JAKARTA", None),
        ("JAKARTA - ", "JAKARTA", None),
        ("Jakarta - ", "Jakarta", None),
        ("Bandar Lampung - ", "Bandar Lampung", None),
        ("Tanah Laut - ", "Tanah Laut", None),
        ("Pangkalan Kerinci – ", "Pangkalan Kerinci", None),
        ("Kabupaten Ogan Komering Ilir - ", "Kabupaten Ogan Komering Ilir", None),
        ("Kuala Lumpur, Kabar Muria - ", "Kuala Lumpur", "Kabar Muria"),
        ("LABUAN BAJO, KOMPAS.com - ", "LABUAN BAJO", "KOMPAS.com"),
        ("ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- ", "ISTANBUL", "Antara/PRNewswire"),
        ("RMOL. ", None, "RMOL"),
    ],
)
def test_opening(opening: str, place: str | None, outlet: str | None) -> None:
    origin = read_dateline(opening + PARAGRAPH)
    assert origin is not None
    assert (origin.place, origin.outlet) == (place, outlet)
    assert (opening + PARAGRAPH)[origin.end :] == PARAGRAPH


@pytest.mark.parametrize(
    ("line", "place", "outlet"),
    [
        ("Jakarta, Inakoran", "Jakarta", "Inakoran"),
        ("Jakarta, Inakoran.com", "Jakarta", "Inakoran.com"),
        ("JAKARTA, INAKORAN", "JAKARTA", "INAKORAN"),
        ("Surabaya, Kabar Muria", "Surabaya", "Kabar Muria"),
        ("Inakoran, Jakarta", "Jakarta", "Inakoran"),
        ("Jakarta -", "Jakarta", None),
        ("JAKARTA, KOMPAS.com -", "JAKARTA", "KOMPAS.com"),
    ],
)
def test_line_of_its_own(line: str, place: str | None, outlet: str | None) -> None:
    assert read_dateline(line) == (place, outlet, len(line))


@pytest.mark.parametrize(
    "text",
    [
        "Pemerintah - DPR sepakat menaikkan cukai rokok tahun depan.",
        "Jakarta sedang bersiap menghadapi musim hujan.",
        "Jakarta-Bandung kini dapat ditempuh dalam satu jam.",
        "PSSI - AFC sepakat menunda pertandingan itu.",
        "INTERNATIONAL Golden Institute membuka kelas baru.",
        "DEPRESI jadi penyakit yang sering diabaikan.",
        "Pada 2019-2024 harga beras naik tiga kali.",
        "Warga desa - yang tinggal di hulu - menolak tambang.",
        "Rina Wulandari - detikNews",
        "Rina Wulandari, Ahmad Fauzi",
        "Jakarta, Bandung",
        "Jakarta",
        "Beras, Gula",
        "- Jakarta",
        "-",
        "a",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


@pytest.mark.parametrize("gap", [" - ", "\u00a0- ", "  –\u00a0 ", " \u200b-- "])
def test_the_paragraph_goes_on_without_it(gap: str) -> None:
    head = "Harga Beras Naik di Pasar Induk\n\nRina\n\nTuesday, 12-11-2024 | 11:46 am\n\n"
    text = f"{head}JAKARTA, KOMPAS.com{gap}{PARAGRAPH}\n\n{PARAGRAPH} Pedagang mengeluh."
    article = extract_text(text)
    assert article.dateline == Dateline("JAKARTA", "KOMPAS.com")
    assert article.body == (PARAGRAPH, f"{PARAGRAPH} Pedagang mengeluh.")
    first, second = [span for span in article.lines if span.line == 7]
    assert text[first.start : first.end].startswith("JAKARTA, KOMPAS.com")
    assert text[second.start : second.end] == PARAGRAPH
