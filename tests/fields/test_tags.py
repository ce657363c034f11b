"""Tags: as listed, each once."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.tags import read_tags, split_tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("TAG : beras, Bulog", ("beras", "Bulog")),
        ("Tags: beras, Bulog, harga pangan", ("beras", "Bulog", "harga pangan")),
        ("Tag: beras", ("beras",)),
        ("Topik: beras | Bulog", ("beras", "Bulog")),
        ("Kata kunci: beras; Bulog.", ("beras", "Bulog")),
        ("# beras", ("beras",)),
        ("#beras #hargapangan", ("beras", "hargapangan")),
        ("Tags #beras #Bulog", ("beras", "Bulog")),
        ("TAG#BERAS, #BULOG", ("BERAS", "BULOG")),
        ("Topik#beras#Bulog", ("beras", "Bulog")),
        ("Kata kunci # beras", ("beras",)),
        ("Pemenang #2 diumumkan", None),
        ("Tagged beras, Bulog", ("beras", "Bulog")),
        ("Posted in Berita Tagged with beras, Bulog", ("beras", "Bulog")),
        ("TAGS UMKM Koperasi Modal", ("UMKM Koperasi Modal",)),
        ("Labels: beras, Bulog", ("beras", "Bulog")),
        ("Tags:", ()),
        ("TAG", ()),
        ("Topik Terkait", ()),
        ("#", None),
        ("###", None),
        ("Tag line film ini menarik.", None),
        ("Tagihan: listrik", None),
        ("Beras: mahal", None),
        (":", None),
    ],
)
def test_tags(text: str, tags: tuple[str, ...] | None) -> None:
    assert read_tags(text) == tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("beras, Bulog", ("beras", "Bulog")),
        (" beras ,, Bulog , ", ("beras", "Bulog")),
        ("harga beras·harga gula", ("harga beras", "harga gula")),
        ("C#", ("C",)),
        ("", ()),
        (", . #", ()),
    ],
)
def test_split(text: str, tags: tuple[str, ...]) -> None:
    assert split_tags(text) == tags


HEAD = "Panen Garam Melimpah di Pesisir Utara\n\nRina\n\nTuesday, 12-11-2024 | 11:46 am\n\n"
BODY = (
    "Petani garam mulai memanen hasil tambak mereka sejak awal pekan ini.",
    "Harga di tingkat pengepul turun, tetapi jumlah yang terjual naik dua kali lipat.",
)


@pytest.mark.parametrize(
    "lines",
    [
        ["TAG : garam, harga garam"],
        ["Tags:", "garam", "harga garam"],
        ["#garam", "#harga garam"],
        ["TAG : garam, harga garam, garam"],
        ["(mea/mea)", "TAG : garam, harga garam"],
    ],
)
def test_tags_of_a_dump(lines: list[str]) -> None:
    article = extract_text(HEAD + "\n\n".join([*BODY, *lines, "KOMENTAR"]))
    assert article.tags == ("garam", "harga garam")
    assert article.body == BODY


def test_a_tag_that_reads_as_a_credit_is_one() -> None:
    lines = ["Gudang Garam Kalianget Dibuka Lagi", "Senin, 2 November 2026 | 09:00 WIB"]
    story = [f"Dinas perdagangan mencatat {n} ratus ton garam masuk pada hari itu." for n in (2, 3)]
    article = extract_text("\n\n".join([*lines, *story, "(rah/wid)", "Tag: garam", "ist"]))
    assert None not in article.tags
    assert article.tags[0] == "garam"


def test_a_word_in_capitals_among_tags_in_small_letters_is_one_and_two_head_another_list() -> None:
    head = "Harga Garam Naik Lagi\n\nSelasa, 10 November 2026\n\n"
    story = "Harga garam rakyat naik lagi.\n\nPetambak menyimpan karung di lumbung desa.\n\n"
    tags = extract_text(f"{head}{story}Tag:\ngaram\nDPR\npetani\nBERITA POPULER\nlumbung").tags
    assert tags == ("garam", "DPR", "petani")
