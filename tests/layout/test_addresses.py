"""Which address in a dump is its own, and heads whose labels are a mail's or a clipping's."""

import pytest

from inakoran_extract import extract_text

HEAD = "Harga Cabai Turun di Lenra\n12 November 2026\n\n"
STORY = ("Harga cabai turun di tingkat petani.", "Petani mengaku merugi sejak pekan lalu.")
BODY = "\n\n".join(STORY)
OWN = "https://www.kabarlereng.com/daerah/1/harga-cabai"


@pytest.mark.parametrize("above", ["", "URL: ", "Sumber: "])
def test_an_address_above_the_story_is_its_own(above: str) -> None:
    assert extract_text(f"{HEAD.strip()}\n{above}{OWN}\n\n{BODY}").url == OWN


def test_an_address_below_the_story_is_its_own() -> None:
    assert extract_text(f"{HEAD}{BODY}\n\n{OWN}\n").url == OWN


@pytest.mark.parametrize("label", ["Sumber: ", "Referensi:\n", "Daftar Pustaka:\n", "Unduh:\n"])
def test_an_address_with_another_label_is_not(label: str) -> None:
    article = extract_text(f"{HEAD}{BODY}\n\n{label}https://www.lembagalain.org/laporan/2026\n")
    assert article.url is None
    assert article.body[:2] == STORY


@pytest.mark.parametrize("end", ["foto.jpg", "berkas.pdf", "video.MP4"])
def test_a_files_address_is_not(end: str) -> None:
    assert extract_text(f"{HEAD.strip()}\n{OWN}/{end}\n\n{BODY}").url is None


@pytest.mark.parametrize(
    "head",
    [
        "Media: Radar Lereng\nHari/Tanggal: Kamis, 12 November 2026\nHalaman: 3\nJudul: {}",
        "Judul: {}\nMedia: Radar Lereng\nTanggal: 12 November 2026",
        "From: humas@lenra.go.id\nDate: Thu, 12 Nov 2026 10:15:00 +0700\nSubject: {}\nTo: a@b.id",
        "Kepada: redaksi@kabarlereng.com\nTanggal: 12 November 2026\nPerihal: {}",
    ],
)
def test_heads_of_clippings_and_mails(head: str) -> None:
    title = "Bupati Resmikan Pasar Lenra"
    article = extract_text(f"{head.format(title)}\n\n{BODY}")
    assert (article.headline, article.kicker, article.captions) == (title, None, ())
    assert str(article.timestamp).startswith("2026-11-12")
    assert article.body == STORY
