"""Captions and credits: what belongs to a picture, and which sentences only look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inakoran_extract import Caption, extract_text
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.known_captions import part_credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        # behind the caption
        ("Warga menanam bakau [ist]", "Warga menanam bakau", "ist"),
        ("Warga menanam bakau. Dok", "Warga menanam bakau.", "Dok"),
        ("Warga menanam bakau. Istimewa", "Warga menanam bakau.", "Istimewa"),
        ("Warga menanam bakau. Foto Bayu Rahman", "Warga menanam bakau.", "Bayu Rahman"),
        ("Warga menanam bakau. foto Muria Pos.", "Warga menanam bakau.", "Muria Pos"),
        (
            "Warga menanam bakau di Demak, foto Muria Pos",
            "Warga menanam bakau di Demak",
            "Muria Pos",
        ),
        ("Ft: Warga menanam bakau (Bayu)", "Warga menanam bakau", "Bayu"),
        ("Poto : Warga menanam bakau [ist]", "Warga menanam bakau", "ist"),
        (
            "Warga menanam bakau. YouTube Bayu Rahman ©2026 Muria.com",
            "Warga menanam bakau.",
            "YouTube Bayu Rahman ©2026 Muria.com",
        ),
        ("Warga menanam bakau. Foto: (Istimewa)", "Warga menanam bakau.", "Istimewa"),
        (
            "Warga menanam bakau, Demak/HARIAN-Bayu Rahman",
            "Warga menanam bakau, Demak",
            "HARIAN-Bayu Rahman",
        ),
        ("Bakau di Demak. Dok. Pemkab Demak.", "Bakau di Demak.", "Dok. Pemkab Demak"),
        ("Bakau muda. Dokumentasi Humas Muria", "Bakau muda.", "Dokumentasi Humas Muria"),
        ("Bakau di muara. Dok: Humas Muria.", "Bakau di muara.", "Dok: Humas Muria"),
        ("Kabarnusa.com/Istimewa.", None, "Kabarnusa.com/Istimewa."),
        ("Bakau di muara. - (Muria/Bayu)", "Bakau di muara.", "Muria/Bayu"),
        ("Bakau di muara – (Antara/Bayu Rahman)", "Bakau di muara", "Antara/Bayu Rahman"),
        ("ilustrasi. net", "ilustrasi", "net"),
        ("Ilustrasi/Instagram", "Ilustrasi", "Instagram"),
        ("Illustrasi : Bakau", "Illustrasi : Bakau", None),
        ("Dok. Humas Pemkab Demak", None, "Dok. Humas Pemkab Demak"),
        ("Photo by Bayu on Unsplash", None, "Bayu on Unsplash"),
        ("Gambar: Warga menanam bakau", "Warga menanam bakau", None),
        ("Warga menanam bakau di muara |", "Warga menanam bakau di muara", None),
        ("Warga menanam bakau (Foto: Bayu) |", "Warga menanam bakau", "Bayu"),
        ("Bakau muda Foto: Istimewa (Dok Damkar)", "Bakau muda", "Istimewa (Dok Damkar)"),
        ("Ket. foto: Warga menanam bakau (ist)", "Warga menanam bakau", "ist"),
        ("*Keterangan foto utama: Bakau muda. Foto: Bayu", "Bakau muda.", "Bayu"),
        ("Bakau muda (commons.bakau.org/Rina W)", "Bakau muda", "commons.bakau.org/Rina W"),
        ("Warga menanam bakau (instagram.com/bakau)", "Warga menanam bakau", "instagram.com/bakau"),
        ("Warga menanam bakau.-Bayu Rahman/Muria-", "Warga menanam bakau.", "Bayu Rahman/Muria"),
        ("Bakau muda, 17 Mei 2026-Bayu Rahman-", "Bakau muda, 17 Mei 2026", "Bayu Rahman"),
        ("Warga menanam bakau (ist)", "Warga menanam bakau", "ist"),
        ("Warga menanam bakau (Ist).", "Warga menanam bakau", "Ist"),
        ("Warga menanam bakau (dok Istimewa)", "Warga menanam bakau", "dok Istimewa"),
        ("Warga menanam bakau (Foto: dok. Istimewa)", "Warga menanam bakau", "dok. Istimewa"),
        ("Warga menanam bakau [Foto: Bayu Rahman]", "Warga menanam bakau", "Bayu Rahman"),
        ("Warga menanam bakau (ANTARA FOTO/Bayu)", "Warga menanam bakau", "ANTARA FOTO/Bayu"),
        (
            "Warga menanam bakau. (REUTERS / Bayu Rahman)",
            "Warga menanam bakau.",
            "REUTERS / Bayu Rahman",
        ),
        ("Warga menanam bakau (Dok.IGI )", "Warga menanam bakau", "Dok.IGI"),
        (
            "Bakau (Tangkapan layar Kanal YouTube Muria)",
            "Bakau",
            "Tangkapan layar Kanal YouTube Muria",
        ),
        ("Warga menanam bakau. Foto: Getty Images", "Warga menanam bakau.", "Getty Images"),
        ("Warga menanam bakau. Foto: Ist", "Warga menanam bakau.", "Ist"),
        ("Warga menanam bakau. ANTARA/Bayu Rahman", "Warga menanam bakau.", "ANTARA/Bayu Rahman"),
        ("Warga menanam bakau © istimewa", "Warga menanam bakau", "© istimewa"),
        ("Warga menanam bakau di Lembata [Basarnas]", "Warga menanam bakau di Lembata", "Basarnas"),
        ("Warga menanam bakau. (TikTok/@bakau)", "Warga menanam bakau.", "TikTok/@bakau"),
        ("Warga menanam bakau (via Kabar Muria)", "Warga menanam bakau", "via Kabar Muria"),
        ("Warga menanam bakau. Instagram/@bakau", "Warga menanam bakau.", "Instagram/@bakau"),
        ("Warga menanam bakau bayu/Shutterstock", "Warga menanam bakau", "bayu/Shutterstock"),
        ("Warga menanam bakau. – Muria/Bayu Rahman", "Warga menanam bakau.", "Muria/Bayu Rahman"),
        ("Warga menanam bakau.*/ANTARA", "Warga menanam bakau.", "ANTARA"),
        ("Warga menanam bakau. BPM Desa/Bayu", "Warga menanam bakau.", "BPM Desa/Bayu"),
        ("Warga menanam bakau. MURIA/Bayu muria : 166493", "Warga menanam bakau.", "MURIA/Bayu"),
        # before it
        (
            "SHUTTERSTOCK/BAYU R Warga menanam bakau",
            "Warga menanam bakau",
            "SHUTTERSTOCK/BAYU R",
        ),
        (
            "Foto: Warga menanam bakau (Bayu Rahman/detikcom)",
            "Warga menanam bakau",
            "Bayu Rahman/detikcom",
        ),
        (
            "KOMPAS.com/BAYU RAHMAN Warga menanam bakau",
            "Warga menanam bakau",
            "KOMPAS.com/BAYU RAHMAN",
        ),
        # twice
        ("Warga menanam bakau (AP Photo/Bayu) Foto: AP/Bayu", "Warga menanam bakau", "AP/Bayu"),
        (
            "Warga menanam bakau.Muria.com/Bayu Rahman Warga menanam bakau.",
            "Warga menanam bakau.",
            "Muria.com/Bayu Rahman",
        ),
        ("Bakau muda di MuriaDOK. HPM Bakau muda di Muria", "Bakau muda di Muria", "DOK. HPM"),
        ("Bakau Muria (Istimewa) Bakau Muria", "Bakau Muria", "Istimewa"),
        # with odd signs
        ("Ketua kelompok tani, Bayu Rahman /Net", "Ketua kelompok tani, Bayu Rahman", "Net"),
        ("ilustrasi/net.", "ilustrasi", "net"),
        ("Warga menanam bakau, Foto Dok Humas Muria.", "Warga menanam bakau", "Dok Humas Muria"),
        ("Warga menanam bakau. Foto dok. Humas", "Warga menanam bakau.", "dok. Humas"),
        (
            "(Warga menanam bakau) Dok.Foto : muria.news.com",
            "(Warga menanam bakau)",
            "muria.news.com",
        ),
        ("Warga menanam bakau - Foto : humas.mr", "Warga menanam bakau", "humas.mr"),
        ("Warga menanam bakau Fhoto //Humas//", "Warga menanam bakau", "Humas"),
        (
            "Warga menanam bakau. (AFP PHOTO / Bayu RAHMAN",
            "Warga menanam bakau.",
            "AFP PHOTO / Bayu RAHMAN",
        ),
        ("Warga menanam bakau (ist", "Warga menanam bakau", "ist"),
        ("Warga menanam bakau (Demak) (ist)", "Warga menanam bakau (Demak)", "ist"),
        # credits alone
        ("- Foto : humas.mr", None, "humas.mr"),
        ("Fhoto : Humas", None, "Humas"),
        ("Foto: en.wikimuria.org", None, "en.wikimuria.org"),
        (
            "Muria.co.id/Dok. Dinas Kehutanan Jawa Tengah",
            None,
            "Muria.co.id/Dok. Dinas Kehutanan Jawa Tengah",
        ),
        ("Foto: (Getty Images)", None, "Getty Images"),
        ("Foto: Ist", None, "Ist"),
        ("Foto: Bayu Rahman", None, "Bayu Rahman"),
        ("ist", None, "ist"),
        ("[ist]", None, "ist"),
        ("Antara/Bayu Rahman", None, "Antara/Bayu Rahman"),
        ("(ANTARA FOTO/Bayu Rahman)", None, "ANTARA FOTO/Bayu Rahman"),
        # no credit
        (
            "Foto: Warga menanam bakau di tepi tambak yang jebol",
            "Warga menanam bakau di tepi tambak yang jebol",
            None,
        ),
        ("Ilustrasi hutan bakau", "Ilustrasi hutan bakau", None),
        ("Dari Kiri- Kanan : Bayu Rahman, Siti", "Dari Kiri- Kanan : Bayu Rahman, Siti", None),
        ("Ki-ka: Bayu Rahman dan Siti (ist)", "Ki-ka: Bayu Rahman dan Siti", "ist"),
        ("Kiri ke kanan: Siti, Bayu", "Kiri ke kanan: Siti, Bayu", None),
    ],
)
def test_caption(text: str, caption: str | None, credit: str | None) -> None:
    assert read_caption(text) == Picture(caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "Rapat itu dihadiri Komisi Pengawas Mutu (KPM).",
        "Rapat itu dihadiri Komisi Pengawas Mutu (KPM)",
        "Rapat digelar pada Selasa (12/11/2024).",
        "Banjir surut sejak Rabu (20/6).",
        "Warga diminta waspada. (mea/mea)",
        "Warga diminta waspada. (boy/jpnn)",
        "Warga diminta waspada. (ANT/BOY)",
        "Ia memberi contoh (foto keluarga, surat, dan baju) kepada petugas.",
        "Foto itu diambil pada pagi hari.",
        "FOTO: Semarak Pawai Obor di Lereng Muria",
        "Foto: https://contoh.test/bakau.jpg",
        "Copyright © 2024 Kabar Muria",
        "Patung itu bernama Le Dé karya seniman Prancis.".encode().decode("latin-1"),
        "Harga Garam Naik Lagi [VIDEO]",
        "Oleh : Rina Wulandari / Foto : Bayu Rahman",
        "Teks: Rina Wulandari Foto: Bayu Rahman",
        "Beranda Ekonomi |",
        '"Kami baru bisa panen lagi bulan depan," kata Rasyid. (KabarMuria.com/Bayu Rahman)',
        f"{'Warga menanam bakau di tepi tambak. ' * 12}(Foto: Bayu Rahman)",
        "Warga menanam bakau. Mereka pulang sore. Besok mereka menanam lagi. (KabarMuria.com/Bayu)",
        "© 2024 Kabar Muria",
        "Kami menanam bakau. Kakek saya juga. Kami menanam bakau.",
        "Dari kiri ke kanan tampak bakau yang baru ditanam warga.",
        "Warga diminta waspada (lihat juga di halaman dua",
        "Harga naik Rp5.000/kg di Pasar Induk",
        "Hutan bakau itu luasnya dua hektare (sumber: Dinas Kehutanan).",
        "a",
        ")",
        "].",
        "[]",
        "/",
    ],
)
def test_no_caption(text: str) -> None:
    assert read_caption(text) is None


# What is in ⟦⟧ is parted from a line that is known to be a caption; nothing is where nothing is so.
@pytest.mark.parametrize(
    "text",
    [
        "Warga menanam bakau [⟦Vatican Media⟧]",
        "Warga menanam bakau, Sabtu pagi. [⟦Antara⟧]",
        "Warga menanam bakau [⟦ist⟧",
        "Warga menanam bakau {⟦ist⟧}",
        "Warga menanam bakau (⟦Telegram⟧)",
        "Warga menanam bakau. (⟦Juru Bicara Muria⟧)",
        "Warga menanam bakau(⟦Kabar Arena⟧)",
        "Petugas BPBD menanam bakau (⟦BPBD⟧)",
        "Warga menanam bakau - ⟦Muria/Bayu Rahman⟧",
        "Warga menanam bakau. Sumber : ⟦tvMuria/Bayu⟧",
        "Warga menanam bakau. /⟦Bayu/muria⟧",
        "Warga menanam bakau. ⟦EXPOSE⟧",
        "Warga menanam bakau/⟦copyright Photo by Bayu from Pexels⟧",
        "Warga menanam bakau. ⟦Kanal YouTube Muria ©2021 Muria.com⟧",
        "Warga menanam bakau ⟦ANTARA FOTO/Bayu Rahman⟧",
        "Ketua kelompok, Siti H/⟦ANTARA⟧",
        "Warga menanam bakau di muara sungai - ⟦Bayu Rahman⟧",
        "Warga menanam bakau di muara sungai | ⟦Humas Pemkab Demak⟧",
        "Warga menanam bakau (ft: ⟦Bayu⟧)",
        "Warga menanam bakau. TRIBUN/Bayu (⟦TRIBUNMURIA/Bayu⟧)",
        "⟦MURIA via KABAR PAGI⟧ Warga menanam bakau.",
        "⟦LERENG/BAYU⟧ Warga menanam bakau.",
        "Warga menanam bakau di muara. ⟦Bayu/Harian Muria⟧.",
        "Harga bibit naik lagi. Kini Rp5.000/kg.",
        "Rapat Komisi Pengawas Mutu (KPM)",
        "Rapat Kepolisian Negara Republik Indonesia (Polri)",
        "Bupati (kiri) dan camat (kedua kanan)",
        "Warga menanam bakau, Senin (20/6)",
        "Warga menanam bakau pada Selasa (12/11/2024)",
        "Gol penentu pada menit terakhir (2-1)",
        "Bakau ditanam berderet (dari tepi ke tengah)",
        "Warga menanam bakau di jalan kilometer 5/6",
    ],
)
def test_a_known_caption(text: str) -> None:
    bare = text.replace("⟦", "").replace("⟧", "")
    found = part_credit(bare)
    if "⟦" not in text:
        assert found == Picture(bare, None)
        return
    assert found.credit == text[text.index("⟦") + 1 : text.index("⟧")]
    assert found.text is not None
    assert found.text in bare
    assert not any(sign in found.text for sign in "/([{©")


PIECES = ("Foto", "Sumber", "Dok", "Antara", "Kabar.com", "photo by", "via", "Warga")


@given(st.lists(st.text("Aa bB./()[]{}©-–*,:1@|") | st.sampled_from(PIECES), min_size=1))
def test_no_part_of_any_caption_is_blank(parts: list[str]) -> None:
    folded = " ".join(" ".join(parts).split())
    for read in (read_caption, part_credit) if folded else ():
        for part in read(folded) or ():
            assert part is None or (part and part == part.strip()), folded


@pytest.mark.parametrize(
    ("text", "picture"),
    [
        ("Warga Sumber: ))", Picture("Warga Sumber: ))", None)),
        ("Warga. Dok Bakau .", Picture("Warga.", "Dok Bakau")),
        ("/Antara", Picture(None, "Antara")),
        (", Foto Antara", Picture(None, "Antara")),
        ("Warga Bakau. Rina/Antara /", Picture("Warga Bakau.", "Rina/Antara")),
    ],
)
def test_what_is_left_without_its_signs_is_not_blank(text: str, picture: Picture) -> None:
    assert (read_caption(text) or part_credit(text)) == picture


HEAD = "Panen Garam Melimpah di Pesisir Utara\n\nRina\n\nTuesday, 12-11-2024 | 11:46 am\n\n"
FIRST = "Petani garam mulai memanen hasil tambak mereka sejak awal pekan ini."
SECOND = "Harga di tingkat pengepul turun, tetapi jumlah yang terjual naik dua kali lipat."


def captions_of(*lines: str) -> tuple[Caption, ...]:
    return extract_text(HEAD + "\n\n".join(lines)).captions


def test_a_label_stands_above_its_caption() -> None:
    label = "MDN\nTambak garam [ist]"
    assert captions_of(label, FIRST, SECOND) == (Caption("Tambak garam", "ist", "MDN", 0),)


def test_position_counts_the_paragraphs_before() -> None:
    first, second = "Tambak garam [ist]", "Gudang garam (ANTARA FOTO/Bayu)"
    assert captions_of(first, FIRST, second, SECOND) == (
        Caption("Tambak garam", "ist", None, 0),
        Caption("Gudang garam", "ANTARA FOTO/Bayu", None, 1),
    )


def test_a_credit_on_the_next_line_is_the_captions() -> None:
    caption = "Petani mengangkut garam dari tambak ke gudang"
    assert captions_of(f"{caption}\nAntara/Bayu Rahman", FIRST, SECOND) == (
        Caption(caption, "Antara/Bayu Rahman", None, 0),
    )


def test_a_credit_alone_is_a_caption_without_text() -> None:
    assert captions_of("Foto: (Getty Images)", f"{FIRST} {SECOND}", SECOND) == (
        Caption(None, "Getty Images", None, 0),
    )


def test_a_credit_may_stand_above_its_caption() -> None:
    caption = "Petani mengangkut garam dari tambak ke gudang di tepi jalan"
    for credit in ("lereng/HO", "Kabar Muria", "HO", "Tangkapan layar Muria", "muria.co.id"):
        assert captions_of(f"Lihat Foto\n{credit}\n{caption}", FIRST, SECOND) == (
            Caption(caption, credit, None, 0),
        )


def test_a_credit_or_a_caption_printed_twice_counts_once() -> None:
    assert captions_of("Lihat Foto\nAFP/BAYU\nTambak garam. (Bayu / AFP)", FIRST, SECOND) == (
        Caption("Tambak garam.", "AFP/BAYU", None, 0),
    )
    caption = "Petani mengangkut garam dari tambak ke gudang"
    assert captions_of(f"{caption} (ist)\n{caption} (ist)", FIRST, SECOND) == (
        Caption(caption, "ist", None, 0),
    )


def test_a_last_sentence_that_is_signed_is_no_caption() -> None:
    last = "Ia berharap harga garam naik lagi sebelum musim hujan tiba di pesisir itu."
    article = extract_text(f"{HEAD}{FIRST}\n\n{SECOND}\n\n{last} (KabarMuria.com/Bayu Rahman)")
    assert article.captions == ()
    assert article.body == (FIRST, SECOND, last)
    assert article.signoff == "(KabarMuria.com/Bayu Rahman)"


@pytest.mark.parametrize(
    "line",
    [
        "Foto: (Istimewa)",
        "Foto : Foto: (Istimewa)",
        "(Istimewa)",
        "Keterangan foto: [ist]",
        "Foto: Bakau muda.[",
    ],
)
def test_what_is_left_of_a_caption_is_never_empty(line: str) -> None:
    head = "Panen Garam Melimpah di Pesisir Utara\n\n12 November 2024 11:46 WIB"
    story = "Petani garam memanen rumput laut tanpa bantuan pemerintah daerah.\n\n" * 3
    article = extract_text(f"{head}\n\n{line}\n\n{story}")
    assert all(caption.text != "" and caption.credit != "" for caption in article.captions)


@pytest.mark.parametrize("text", ["Foto: /", "Foto: //", "Foto : / /"])
def test_a_label_with_nothing_but_signs_behind_it_credits_nobody(text: str) -> None:
    assert read_caption(text) in (None, Picture(None, None))


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        # What stands behind the last sentence is the credit, and not its outlet alone.
        (
            "Talud jebol di Hula. Rina Damar/SULUH.NET",
            "Talud jebol di Hula.",
            "Rina Damar/SULUH.NET",
        ),
        ("Warga memikul air. /Gilang W/Tempo", "Warga memikul air.", "Gilang W/Tempo"),
        ("Balai desa Hula. Dok. Istimewa", "Balai desa Hula.", "Dok. Istimewa"),
        ("Kebun kopi di lereng. dok Istimewa", "Kebun kopi di lereng.", "dok Istimewa"),
        ("Menara air di Hula. Foto-Istimewa", "Menara air di Hula.", "Istimewa"),
        ("ilustrasi menara air. (Rina Damar/Suluh)", "ilustrasi menara air.", "Rina Damar/Suluh"),
        # Two names behind slashes that are glued to the caption.
        ("Ilustrasi menara air/Getty Images/Leli W", "Ilustrasi menara air", "Getty Images/Leli W"),
        ("Kapal karam di Hula/TikTok/@suluh", "Kapal karam di Hula", "TikTok/@suluh"),
        ("Warga antre solar/Damar Wibisono/Suluh", "Warga antre solar", "Damar Wibisono/Suluh"),
        # Behind these labels a caption stands, whatever it is like; behind `Foto:` who is seen.
        ("Keterangan foto: Sekda Hula, Rina W - Ist", "Sekda Hula, Rina W", "Ist"),
        ("Caption foto: Tumpukan karung | Ist", "Tumpukan karung", "Ist"),
        ("Ket. gambar: Kepala Museum Damar Wibisono", "Kepala Museum Damar Wibisono", None),
        ("Foto: Wali Kota Hula Damar Wibisono", "Wali Kota Hula Damar Wibisono", None),
        ("Foto: Ilustrasi: naskah kuno", "Ilustrasi: naskah kuno", None),
        ("Foto: Ilustrasi sapi di kandang.", "Ilustrasi sapi di kandang.", None),
        ("Foto: Regu pemadam menyiram atap sekolah.", "Regu pemadam menyiram atap sekolah.", None),
        ("Foto: Humas Polres Hula", None, "Humas Polres Hula"),
        ("Foto: Damar Wibisono", None, "Damar Wibisono"),
    ],
)
def test_a_credit_is_read_whole_and_a_label_tells_what_follows(
    line: str, text: str | None, credit: str | None
) -> None:
    assert read_caption(line) == (text, credit)


@pytest.mark.parametrize(
    "line",
    [
        "Harga solar naik/turun tanpa kabar/berita",
        "Laga Hula United/Suluh FC ditunda",
        "sehingga air dapat mengalir lagi ke dusun. (Penrem 012/TU)",
        "Foto: Warga berkumpul. Mereka menolak pulang.",
    ],
)
def test_slashes_and_sentences_of_a_story_credit_nobody(line: str) -> None:
    assert read_caption(line) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Sekda Hula meninjau menara air - Dinas PU Hula", "Dinas PU Hula"),
        ("Ilustrasi sapi di kandang - Rina Damar", "Rina Damar"),
        ("Potret naskah kuno – Rimba Warta", "Rimba Warta"),
        ("Pawai Budaya Kota Hula Tahun Ini - Bagian Kedua", None),
        ("Warga memikul air di dusun - Jawa Tengah", None),
    ],
)
def test_behind_a_dash_whoever_is_named_credits_a_caption(line: str, credit: str | None) -> None:
    assert part_credit(line).credit == credit


@pytest.mark.parametrize(
    "credit",
    ["Kabar Pala/Dok. Polres Fakfak", "Data Rempah/Dokumentasi Warga", "Kabar Pala/Istimewa"],
)
def test_an_outlet_and_whom_its_picture_is_from_are_a_credit(credit: str) -> None:
    assert read_caption(credit) == Picture(None, credit)


@pytest.mark.parametrize(
    "text", ["Rina Wulandari/Hamid", "Pasar Lama/Dokter Gigi", "Kota Lama/Baru"]
)
def test_two_names_are_no_credit_by_themselves(text: str) -> None:
    assert read_caption(text) is None
