"""Sign-offs: the initials that close a body, and the brackets that only look like them."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.signoff import find_signoff, read_signoff

SIGNOFFS = (
    "(mea/mea)", "(dry/din)", "(ahs/nu2)", "(kha)", "(SIS)", "(E-2)", "(*)", "[dem]", "[fw/em]",
    "(boy/jpnn)", "(ANT/BOY)", "(mea, din)", "(tirto.id - Sosial Budaya)", "(detikcom - Olahraga)",
)  # fmt: skip
OTHERS = ("(20/6)", "(16/2/2026)", "(ist)", "[ist]", "(Istimewa)", "(foto)", "(45)", "()", "( )")


@pytest.mark.parametrize("text", SIGNOFFS)
def test_signoff(text: str) -> None:
    assert read_signoff(text) == text
    assert find_signoff(f"Warga diminta waspada. {text}") == 23
    assert find_signoff(f"“Kami waspada.” {text}") == 16


def test_names_and_codes_alone_on_their_line_sign() -> None:
    assert read_signoff("( Rina Wulandari / CN34 / JBSM )") == "( Rina Wulandari / CN34 / JBSM )"


@pytest.mark.parametrize("text", [*OTHERS, "mea/mea", "(mea/mea).", "(mea", "mea)", "(", "a"])
def test_no_signoff(text: str) -> None:
    assert read_signoff(text) is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ia memimpin Komisi Pengawas Mutu (KPM)",
        "Ia memimpin Komisi Pengawas Mutu (KPM).",
        "Rapat selesai pada malam hari. (20/6)",
        "Rapat selesai pada malam hari (20/6).",
        "Rapat selesai pada malam hari. (ist)",
        "(mea/mea)",
        "Rapat selesai.",
        ")",
    ],
)
def test_no_signoff_behind(paragraph: str) -> None:
    assert find_signoff(paragraph) == -1


HEAD = "Panen Garam Melimpah di Pesisir Utara\n\nRina\n\nTuesday, 12-11-2024 | 11:46 am\n\n"
FIRST = "Petani garam mulai memanen hasil tambak mereka sejak awal pekan ini."
LAST = "Harga di tingkat pengepul turun, tetapi jumlah yang terjual naik dua kali lipat."


@pytest.mark.parametrize("gap", [" ", "\n", "\n\n", "\u00a0"])
@pytest.mark.parametrize("signoff", SIGNOFFS)
def test_signoff_of_a_dump(signoff: str, gap: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}{gap}{signoff}\n\nKOMENTAR")
    assert article.signoff == signoff
    assert article.body == (FIRST, LAST)


@pytest.mark.parametrize("end", ["(KPMB).", "(16/2/2026).", "(20/6)."])
def test_brackets_of_the_last_sentence_stay(end: str) -> None:
    last = f"{LAST[:-1]} menurut catatan petugas {end}"
    article = extract_text(f"{HEAD}{FIRST}\n\n{last}\n\nKOMENTAR")
    assert article.signoff is None
    assert article.body == (FIRST, last)


def test_the_last_of_several_sign_offs_is_the_bodys() -> None:
    head = "Panen Garam Melimpah di Pesisir Utara\n\n12 November 2024 11:46 WIB"
    first = "Petani garam memanen rumput laut tanpa bantuan pemerintah daerah. (abc/def)"
    last = "Gudang di pelabuhan itu penuh sampai akhir bulan depan, kata mereka. (ghi/jkl)"
    article = extract_text(f"{head}\n\n{first}\n\nHarga pun turun lagi pekan ini.\n\n{last}")
    assert article.signoff == "(ghi/jkl)"
