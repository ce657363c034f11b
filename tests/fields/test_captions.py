"""Captions and credits: what belongs to a picture, and which sentences only look like it."""

import pytest

from inakoran_extract import Caption, extract_text
from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.credits import Picture


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        # behind the caption
        ("Warga menanam bakau [ist]", "Warga menanam bakau", "ist"),
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
        # before it
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
        # credits alone
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
        "© 2024 Kabar Muria",
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
