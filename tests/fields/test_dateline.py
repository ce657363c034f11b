"""Datelines: place, outlet, and where the paragraph goes on."""

import pytest

from inakoran_extract import Dateline, extract_text
from inakoran_extract.fields.dateline import read_dateline

LONG = "Jalan yang menuju ke sana sudah diperbaiki oleh warga dari tiga desa sejak awal bulan ini."
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
        ("KUPANG, {KABARLERENG.com}-", "KUPANG", "KABARLERENG.com"),
        ("Kupang {Suluh} - ", "Kupang", "Suluh"),
        ("SINAR HULA.ID, KUPANG – ", "KUPANG", "SINAR HULA.ID"),
        ("Zona Lereng.com, Kupang – ", "Kupang", "Zona Lereng.com"),
        ("Kupang, Suluh Online NTT - ", "Kupang", "Suluh Online NTT"),
        ("Kupang, Kabarlereng.com ][ ", "Kupang", "Kabarlereng.com"),
        ("Kupang, Kabarlereng.com >> ", "Kupang", "Kabarlereng.com"),
        ("KABARLERENG.COM, KUPANG → ", "KUPANG", "KABARLERENG.COM"),
        ("RMOL. ", None, "RMOL"),
        # places and outlets that no list has
        ("Wairiang – ", "Wairiang", None),
        ("Wairiang - ", "Wairiang", None),
        ("Tanjung Bira Lama – ", "Tanjung Bira Lama", None),
        ("Kabupaten Wairiang – ", "Kabupaten Wairiang", None),
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
        ("KUPANG, ", "KUPANG", None),
        ("Kabarlereng.com KUPANG ", "KUPANG", "Kabarlereng.com"),
        ("KUPANG, KABARLERENG.COM ", "KUPANG", "KABARLERENG.COM"),
        ("Kupang, NU Online ", "Kupang", "NU Online"),
        ("PolitikKUPANG - ", "KUPANG", None),
        ("EkonomiWAIRIANG – ", "WAIRIANG", None),
        ("NasionalKUPANG, Inakoran.com – ", "KUPANG", "Inakoran.com"),
        # a day beside the place
        ("KUPANG (14/6) - ", "KUPANG", None),
        ("WAIRIANG (14/6/2023) – ", "WAIRIANG", None),
        ("Kupang, 3/10 (Antara) - ", "Kupang", "Antara"),
        ("Kupang, 3 Okt (Kabar Lereng) -- ", "Kupang", "Kabar Lereng"),
        ("Kupang (17 September 2012) ", "Kupang", None),
        ("Kupang, 2 September 2025. ", "Kupang", None),
        ("Kupang, Senin (2/9/2025) - ", "Kupang", None),
        ("WAIRIANG, SELASA — ", "WAIRIANG", None),
        ("KUPANG, INAKORAN, RABU — ", "KUPANG", "INAKORAN"),
        ("Kupang – 14 Juni 2023 – ", "Kupang", None),
        # any sign where place and outlet are known
        ("KUPANG [kabarlereng.com] – ", "KUPANG", "kabarlereng.com"),
        ("[Inakoran.com | KUPANG] – ", "KUPANG", "Inakoran.com"),
        ("(KUPANG) – ", "KUPANG", None),
        ("Kupang, Kabarlereng.com,_", "Kupang", "Kabarlereng.com"),
        ("Kabarlereng.com || Kupang || ", "Kupang", "Kabarlereng.com"),
        ("KUPANG || ", "KUPANG", None),
        ("Kabarlereng.com : Kupang : ", "Kupang", "Kabarlereng.com"),
        ("KBRN, Wairiang: ", "Wairiang", "KBRN"),
        ("KUPANG - Kabarlereng.com | ", "KUPANG", "Kabarlereng.com"),
        ("kabarlereng.com, Kupang - ", "Kupang", "kabarlereng.com"),
        ("kabarlereng.com - ", None, "kabarlereng.com"),
        ("Kabarlereng.com - Kupang, ", "Kupang", "Kabarlereng.com"),
        ("KABARLERENG.COM – Kupang – NTT – ", "Kupang, NTT", "KABARLERENG.COM"),
        ("KUPANG -, ", "KUPANG", None),
        # an outlet that no list has beside a place, and the other way round
        ("LINTAS LERENG - SIMALUNGUN, ", "SIMALUNGUN", "LINTAS LERENG"),
        ("LINTASLERENG - KUPANG – ", "KUPANG", "LINTASLERENG"),
        ("LERENG TIMES, KUPANG – ", "KUPANG", "LERENG TIMES"),
        ("TIMES LERENG, KUPANG – ", "KUPANG", "TIMES LERENG"),
        ("Lintas Lereng (Kupang) – ", "Kupang", "Lintas Lereng"),
        ("SULUH-RAKYAT (Jakarta) – ", "Jakarta", "SULUH-RAKYAT"),
        ("Wairiang (humas kanwil) ", "Wairiang", "humas kanwil"),
        ("Wairiang (Kabarlereng.com) ", "Wairiang", "Kabarlereng.com"),
        ("Wairiang, Lenra – ", "Wairiang", "Lenra"),
        ("jpnn.com - WAIRIANG - ", "WAIRIANG", "jpnn.com"),
        ("Kabarlereng.com | Karang Lama | ", "Karang Lama", "Kabarlereng.com"),
        ("Kabarlereng.com – WAIRIANG, ", "WAIRIANG", "Kabarlereng.com"),
        ("kabarlereng.id Wairiang- ", "Wairiang", "kabarlereng.id"),
        ("Wairiang || Kabar Lereng || ", "Wairiang", "Kabar Lereng"),
        ("Wairiang, Kabarlereng.com. ", "Wairiang", "Kabarlereng.com"),
        ("WAIRIANG. Kabarlereng.com – ", "WAIRIANG", "Kabarlereng.com"),
        ("SULUHLERENG - WAIRIANG - ", "WAIRIANG", "SULUHLERENG"),
        ("MEDAN (Suluh): ", "MEDAN", "Suluh"),
        ("WAIRIANG (Suluh) : ", "WAIRIANG", "Suluh"),
        ("KUPANG, MPL_", "KUPANG", "MPL"),
        ("KUPANG - KL - ", "KUPANG", "KL"),
        ("Kupang, Mitralereng | ", "Kupang", "Mitralereng"),
        ("Kupang.(KL) - ", "Kupang", "KL"),
        ("Karang Lama, 3 Oktober 2020 – ", "Karang Lama", None),
        ("Wairiang (3/10) - ", "Wairiang", None),
        ("Wairiang, 3 Oktober 2020. ", "Wairiang", None),
        ("Kupang 19 Februari 2020 - ", "Kupang", None),
        ("Kupang- 19 Februari 2020, ", "Kupang", None),
        ("KUPANG \ufffd ", "KUPANG", None),
        ("Kupang ---- ", "Kupang", None),
        ("Washington DC - ", "Washington DC", None),
        # what an outlet's name is made of
        ("SINAR INDONESIA, KUPANG – ", "KUPANG", "SINAR INDONESIA"),
        ("LERENG INDONESIA, KUPANG - ", "KUPANG", "LERENG INDONESIA"),
        ("TIMES KUPANG, SUMENEP – ", "SUMENEP", "TIMES KUPANG"),
        ("Pos Kupang, Sumenep - ", "Sumenep", "Pos Kupang"),
        ("POS KUPANG.COM, SUMENEP - ", "SUMENEP", "POS KUPANG.COM"),
        ("SULUHRAYA JAKARTA - ", "JAKARTA", "SULUHRAYA"),
        ("LINGKAR SUMENEP - ", None, "LINGKAR SUMENEP"),
        ("Kaltim Lestari, Samarinda – ", "Samarinda", "Kaltim Lestari"),
        ("SULUH Interaktif, Kupang - ", "Kupang", "SULUH Interaktif"),
        ("Lereng Hari Ini, Kupang - ", "Kupang", "Lereng Hari Ini"),
        ("Suluhraya, Kupang -- ", "Kupang", "Suluhraya"),
        ("Karang Timur, Kupang - ", "Karang Timur, Kupang", None),
        ("Suluhin, SOLO — ", "SOLO", "Suluhin"),
        ("Kuta Selatan, Bali - ", "Kuta Selatan, Bali", None),
        ("VIVA Bisnis – ", None, "VIVA Bisnis"),
        ("NU Online Lampung, Metro – ", "Metro", "NU Online Lampung"),
        ("KUPANGPOS - ", None, "KUPANGPOS"),
        ("Suluhraya-KUPANG- ", "KUPANG", "Suluhraya"),
        ("INAKORAN.COM ", None, "INAKORAN.COM"),
        ("LerengTV//Kupang — ", "Kupang", "LerengTV"),
        ("LRGChannel - ", None, "LRGChannel"),
        ("KARANG TIMUR, LrG – ", "KARANG TIMUR", "LrG"),
        # the second place is known
        ("Wairiang, NTT - ", "Wairiang, NTT", None),
        # a dash that was decoded as Greek or Thai
        ("KUPANG, INAKORAN \u03b2€” ", "KUPANG", "INAKORAN"),
        ("KUPANG, INAKORAN \u0e42€“ ", "KUPANG", "INAKORAN"),
        # initials with a full stop before the dash
        ("Sumenep, LR.- ", "Sumenep", "LR"),
        ("KUPANG, MPL. – ", "KUPANG", "MPL"),
        # an outlet behind a place whose name has an office's word
        ("Kupang, Jurnal Kota Lama – ", "Kupang", "Jurnal Kota Lama"),
        ("SUMENEP, Lereng Police Line - ", "SUMENEP", "Lereng Police Line"),
        # no sign parts a known place and an outlet
        ("KUPANG Kabarlereng.co.id – ", "KUPANG", "Kabarlereng.co.id"),
        ("Sumenep lerengpos.com -- ", "Sumenep", "lerengpos.com"),
        ("LERENGNEWS Kupang, 4 Agustus 2025 — ", "Kupang", "LERENGNEWS"),
        ("KABARLERENG Ende – ", "Ende", "KABARLERENG"),
        # an address that ends in a full stop, an ellipsis before the dash, two hyphens
        ("lereng.co., KUPANG, NTT – ", "KUPANG, NTT", "lereng.co"),
        ("Kota Kupang, Kabarlereng.com…- ", "Kota Kupang", "Kabarlereng.com"),
        ("Lubuk Wairi--", "Lubuk Wairi", None),
        # a number ends the outlet's name, small letters a known place's and the outlet's
        ("KABAR LERENG 1, Kupang – ", "Kupang", "KABAR LERENG 1"),
        ("Lereng news, Sumenep – ", "Sumenep", "Lereng news"),
        ("kLereng.com, Muaro jambi, – ", "Muaro jambi", "kLereng.com"),
        # an outlet that is named after its town
        ("LERENGPOS, LERENG - ", "LERENG", "LERENGPOS"),
        ("Suluh Wairi, Wairi – ", "Wairi", "Suluh Wairi"),
        ("Ende Kini – ", None, "Ende Kini"),
        # a town, and a site's initials behind a blank
        ("Kupang LK – ", "Kupang", "LK"),
        # an address with a blank in it
        ("KUPANG // KabarLereng. Com. ", "KUPANG", "KabarLereng. Com"),
        ("Kupang, SULUHTIMUR. ID – ", "Kupang", "SULUHTIMUR. ID"),
        # a bar that was read as a letter, and names that run into each other
        ("SUMENEP I Kabarlereng.id – ", "SUMENEP", "Kabarlereng.id"),
        ("Kupang I suluhtimur.com - ", "Kupang", "suluhtimur.com"),
        ("Kabarlereng.comKUPANG – ", "KUPANG", "Kabarlereng.com"),
        ("SULUHbahari.comAmbon — ", "Ambon", "SULUHbahari.com"),
        ("Pasaman Barat SR- ", "Pasaman Barat", "SR"),
        ("Citizen7, Kupang: ", "Kupang", "Citizen7"),
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
        ("Palu, Sigi – Kabarnusa.com", "Palu, Sigi", "Kabarnusa.com"),
        ("Jakarta, Inakoran.com", "Jakarta", "Inakoran.com"),
        ("JAKARTA, INAKORAN", "JAKARTA", "INAKORAN"),
        ("Surabaya, Kabar Muria", "Surabaya", "Kabar Muria"),
        ("Inakoran, Jakarta", "Jakarta", "Inakoran"),
        ("Jakarta -", "Jakarta", None),
        ("JAKARTA, KOMPAS.com -", "JAKARTA", "KOMPAS.com"),
        ("Jakarta, Inakoran.", "Jakarta", "Inakoran"),
        ("Jakarta - Inakoran", "Jakarta", "Inakoran"),
        ("Inakoran | Jakarta", "Jakarta", "Inakoran"),
        ("Jakarta (Inakoran)", "Jakarta", "Inakoran"),
        ("Kabarlereng.com – Karang Lama.", "Karang Lama", "Kabarlereng.com"),
        ("Info Lereng – WAMENA", "WAMENA", "Info Lereng"),
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
        "Rina Wulandari - Inakoran.com",
        "ATAP PASAR BOCOR, PEDAGANG KAIN MERUGI",
        "RINA WULANDARI, AHMAD FAUZI",
        "Kupang (14/6) menang telak atas tamunya di laga itu.",
        "Jakarta, Bandung, dan Surabaya menjadi tuan rumah.",
        "KUPANG, BAJAWA, dan Ende menjadi tuan rumah.",
        "Jakarta, Senin, 12 Juni, Menteri itu membuka rapat kerja.",
        "Universitas Pendidikan Indonesia (UPI) Membuka kelas baru di kota itu.",
        "Rina Wulandari (Kupang) mengatakan harga beras naik.",
        "Menurut Antara, Jakarta Barat sudah aman sejak pagi.",
        "Pada Rabu (14/6) Warga berkumpul di alun-alun sejak pagi.",
        "Surya: Harga beras naik sejak awal pekan ini di semua pasar yang ada di kota itu.",
        "Sabtu, Minggu – Kantor itu tutup sejak awal tahun.",
        "Rina (Antara)",
        "timestamp | Sabtu, 16 Mei 2026 07:00 WIB",
        "Menteri Lereng, Kupang – Harga beras naik sejak pekan lalu.",
        "Antara/Jakarta",
        "Senin, 9 Nov 2026 07:30 WIB | ntt.kabarlereng.com",
        "Kabarlereng.com | Monday, 9 November 2026 12:00",
        "Kupang - Rina,",
        "(kabarlereng.com - Olahraga)",
        "KUPANG-BLOK.3 Warung itu menjual sayur sejak awal pekan ini.",
        "PURWAKARTA-BANDUNG kini dapat ditempuh dalam satu jam saja.",
        "Rapat Warga (1) Ayat (11) Dan (12) Undang-Undang Lereng itu dibahas lagi.",
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


@pytest.mark.parametrize(
    ("opening", "rest", "place", "outlet"),
    [
        ("Sungai Lanta--", "Petani Kecamatan Sungai Lanta menanam lagi.", "Sungai Lanta", None),
        ("Karang Lama, Kupang – ", "Warga Desa Karang Lama menanam lagi.", "Karang Lama, Kupang",
         None),
        ("Karang Lama - ", "Warga Desa Karang Lama menanam lagi.", "Karang Lama", None),
        ("WRG - ", "Petani di Wrg menanam lagi sejak pagi.", "WRG", None),
        ("Lanta, Suluh Raya -- ", "Tribun stadion Lanta roboh pagi itu.", "Lanta", "Suluh Raya"),
        ("Kupang-", "Polsek membuka pos ronda yang ketiga.", "Kupang", None),
        ("Kupang-", "Bupati membuka pasar yang ketiga.", "Kupang", None),
        ("Wae Lanta, ", f"Menjelang panen, Camat Wae Lanta bersiap. {LONG}", "Wae Lanta", None),
        ("Kupang, ", f"Bupati membuka pasar yang ketiga. {LONG}", "Kupang", None),
    ],
)  # fmt: skip
def test_the_story_tells_what_its_place_is(
    opening: str, rest: str, place: str, outlet: str | None
) -> None:
    assert read_dateline(opening + rest) == (place, outlet, len(opening))


@pytest.mark.parametrize(
    "text",
    [
        "PERAHU HIAS - Ketua lomba perahu hias itu naik ke panggung di dermaga.",
        "Jakarta-Bandung kini ramai, kata warga di Jakarta.",
        "KemenPAN - PT Lereng sepakat menanam lagi.",
        "Berita , D.I Yogyakarta",
        "DKI Jakarta, Jakarta Selatan",
        "Lereng Bali, Kupang",
        f"Kupang, Kabupaten Kupang, dan Ende menjadi tuan rumah. {LONG}",
    ],
)
def test_the_story_tells_that_no_place_is_meant(text: str) -> None:
    assert read_dateline(text) is None


@pytest.mark.parametrize(
    "rest",
    [
        "Drs. Ahmad Fauzi",
        "H. Ahmad Fauzi",
        "CV. Batu Lereng",
        "Akhirnya, harga beras",
        "Kupang, Bajawa, dan Ende",
        "Sumenep, Kudus, dan Pati",
    ],
)
def test_what_follows_an_outlet_is_not_always_a_place(rest: str) -> None:
    text = f"Kabarlereng.com - {rest} itu turun sejak awal pekan ini."
    origin = read_dateline(text)
    assert origin == (None, "Kabarlereng.com", text.index(rest))


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
        ("Kabarlereng.com ,Kupang\n- ", Dateline("Kupang", "Kabarlereng.com")),
        ("KABARLERENG.COM,\nKUPANG - ", Dateline("KUPANG", "KABARLERENG.COM")),
        ("KUPANG –\n\nKabarlereng.com - ", Dateline("KUPANG", "Kabarlereng.com")),
        ("Kupang,\n\n", Dateline("Kupang", None)),
        ("KUPANG |\n\n", Dateline("KUPANG", None)),
        ("Karang Lama -\n\n", Dateline("Karang Lama", None)),
        ("KUPANG.\n\n", Dateline("KUPANG", None)),
        ("suluh KL – KUPANG\n\n", Dateline("KUPANG", "suluh KL")),
        ("Kupang, NTT – Kabarlereng.com\n\n", Dateline("Kupang, NTT", "Kabarlereng.com")),
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


def test_a_headline_in_capitals_is_no_dateline() -> None:
    headline = "JUAL PADI, KARUNG PAK HASAN HILANG"
    lines = f"{headline}\n\nRina Wulandari\n\nTuesday, 12-11-2024 | 11:46 am\n\n"
    article = extract_text(f"{lines}KUPANG - {PARAGRAPH}\n\n{PARAGRAPH} Pedagang mengeluh.")
    assert article.headline == headline
    assert article.dateline == Dateline("KUPANG", None)


@pytest.mark.parametrize("name", ["Suluhkita", "Potretbahari", "Lentera"])
def test_a_word_and_a_place_above_a_story_may_be_either(name: str) -> None:
    head = f"Harga Garam Naik di Pasar Hula\n\nSelasa, 4 Juni 2024 10:20 WIB\n\n{name} – Balikpapan"
    article = extract_text(f"{head}\n{PARAGRAPH} Harga itu naik sejak pekan lalu di pasar Hula.\n")
    assert "dateline-unsure" in {notice.code for notice in article.warnings}
