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
        # places and outlets that no list has
        ("Wairiang – ", "Wairiang", None),
        ("Wairiang - ", "Wairiang", None),
        ("Tanjung Bira Lama – ", "Tanjung Bira Lama", None),
        ("SOE – ", "SOE", None),
        ("TURIN-", "TURIN", None),
        ("GRAZ - ", "GRAZ", None),
        ("LENS –", "LENS", None),
        ("KABARLERENG, SUMENEP – ", "SUMENEP", "KABARLERENG"),
        ("RADARLERENG - ", None, "RADARLERENG"),
        ("Warta Lereng - ", None, "Warta Lereng"),
        ("Humas.lereng.go.id – Kendari. ", "Kendari", "Humas.lereng.go.id"),
        ("warta.lereng.go.id – Wairiang. ", "Wairiang", "warta.lereng.go.id"),
        ("warta.lereng.go.id – ", None, "warta.lereng.go.id"),
        ("Inakoran - Jakarta. ", "Jakarta", "Inakoran"),
        ("KL.id Kabar Lereng - ", None, "KL.id Kabar Lereng"),
        ("Kabarlereng.com Inggris --- ", "Inggris", "Kabarlereng.com"),
        ("Kabarlereng.com Kabarlereng.com - ", None, "Kabarlereng.com"),
        # other signs between them
        ("Inakoran | Kupang – ", "Kupang", "Inakoran"),
        ("BANGKALERENG.CO.ID | SUNGAILIAT - ", "SUNGAILIAT", "BANGKALERENG.CO.ID"),
        ("KABARLERENG.COM – MALANG – ", "MALANG", "KABARLERENG.COM"),
        ("Jakarta/Inakoran – ", "Jakarta", "Inakoran"),
        ("(Inakoran) Jakarta – ", "Jakarta", "Inakoran"),
        ("CIAMIS, (KL).-", "CIAMIS", "KL"),
        ("KABARLERENG.CO. JAKARTA - ", "JAKARTA", "KABARLERENG.CO"),
        ("Kabarlereng.com, Washington, D.C - ", "Washington, D.C", "Kabarlereng.com"),
        ("Washington, D.C - ", "Washington, D.C", None),
        ("Kabarlereng.com, Port-au-Prince - ", "Port-au-Prince", "Kabarlereng.com"),
        ("Nunukan Kaltara - ", "Nunukan Kaltara", None),
        # glued, or without a place
        ("Kabarlereng.com, Jakarta", "Jakarta", "Kabarlereng.com"),
        ("Kabarlereng.com, Bandar Lampung", "Bandar Lampung", "Kabarlereng.com"),
        ("KABARLERENG.CO.ID, ", None, "KABARLERENG.CO.ID"),
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
        ("Jakarta, Inakoran.", "Jakarta", "Inakoran"),
        ("Jakarta - Inakoran", "Jakarta", "Inakoran"),
        ("Inakoran | Jakarta", "Jakarta", "Inakoran"),
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
        "Pemerintah – Serikat buruh sepakat menaikkan upah mulai bulan depan.",
        "PSSI – Federasi itu menunda pertandingan sampai pekan depan.",
        "KONI-Kemenpora membahas dana untuk pekan olahraga itu.",
        "BUMN-Swasta bekerja sama membangun jalan ke lereng itu.",
        "Riko – Kapten tim itu – mencetak gol pada menit terakhir.",
        "SENIN - Jumat kantor itu buka pukul delapan pagi.",
        "Tanah Longsor - Warga mengungsi ke balai desa sejak pagi.",
        "COVID-19 Merebak lagi di beberapa kota sejak awal pekan.",
        "LERENG-27 449.04 (5.26) | KOMPOSIT 5132.57 (12.30) | SAHAM50 900.10.",
        "Dewan Perwakilan Rakyat - Anggota baru dilantik pada pagi itu.",
        "Rina Wulandari - Inakoran",
        "Beras, Gula.",
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


HEAD = "Harga Beras Naik di Pasar Induk\n\nRina Wulandari\n\nTuesday, 12-11-2024 | 11:46 am\n\n"


@pytest.mark.parametrize(
    ("lines", "dateline"),
    [
        ("Jakarta\n\n-\n\n", Dateline("Jakarta", None)),
        ("JAKARTA, KOMPAS.com\n\n- ", Dateline("JAKARTA", "KOMPAS.com")),
        ("Bandar Lampung (\n\nKabarlereng.com\n\n)\n\n- ", Dateline("Bandar Lampung",
         "Kabarlereng.com")),
        ("Kupang\n\n", Dateline("Kupang", None)),
        ("Kupang, Inakoran.\n\n", Dateline("Kupang", "Inakoran")),
        ("Wairiang – ", Dateline("Wairiang", None)),
    ],
)  # fmt: skip
def test_datelines_above_the_story(lines: str, dateline: Dateline) -> None:
    article = extract_text(f"{HEAD}{lines}{PARAGRAPH}\n\n{PARAGRAPH} Pedagang mengeluh.")
    assert article.dateline == dateline
    assert article.body == (PARAGRAPH, f"{PARAGRAPH} Pedagang mengeluh.")
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


def test_what_only_looks_like_a_dateline_stays_in_the_story() -> None:
    second = "Karnivora – Kelompok ini memakan daging dan hidup di lereng bawah."
    article = extract_text(f"{HEAD}{PARAGRAPH}\n\n{second}\n\n{PARAGRAPH} Pedagang mengeluh.")
    assert article.dateline is None
    assert article.body == (PARAGRAPH, second, f"{PARAGRAPH} Pedagang mengeluh.")
