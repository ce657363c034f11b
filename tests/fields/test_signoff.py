"""Sign-offs: the initials that close a body, and the brackets that only look like them."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.signoff import find_signoff, read_signoff

SIGNOFFS = (
    "(mea/mea)", "(dry/din)", "(ahs/nu2)", "(kha)", "(SIS)", "(E-2)", "(*)", "[dem]", "[fw/em]",
    "(boy/jpnn)", "(ANT/BOY)", "(mea, din)", "(tirto.id - Sosial Budaya)", "(detikcom - Olahraga)",
    "(007/KIMDS)", "(12/Humas)", "(kabarsegararaya/R-2)",
)  # fmt: skip
OTHERS = ("(20/6)", "(16/2/2026)", "(ist)", "[ist]", "(Istimewa)", "(foto)", "(45)", "()", "( )",
          "[Reuters/Fotografer]", "(Antara/Wulandari)")  # fmt: skip


@pytest.mark.parametrize("text", SIGNOFFS)
def test_signoff(text: str) -> None:
    assert read_signoff(text) == text
    assert find_signoff(f"Warga diminta waspada. {text}") == 23
    assert find_signoff(f"“Kami waspada.” {text}") == 16


@pytest.mark.parametrize("text", ["(Rin/kabar-segara.com)", "(RIna W/Nrs)"])
def test_a_name_and_a_code_or_a_domain_sign(text: str) -> None:
    assert find_signoff(f"Warga diminta waspada. {text}") == 23


def test_names_and_codes_alone_on_their_line_sign() -> None:
    assert read_signoff("( Rina Wulandari / CN34 / JBSM )") == "( Rina Wulandari / CN34 / JBSM )"


SENTENCE = "Warga di sepanjang bantaran sungai itu diminta waspada sampai akhir pekan depan."


@pytest.mark.parametrize(
    "signoff",
    [
        "***Tonk", " ***Tonk", "*k17", " *red", "***4", "***Rina Wulan", "-PP4", " -PP4", "-rina",
        " PP4", " KD12", "***4***", " **12 **", "*(Tim)*", " ***(rin/Dew)", "*(red)",
    ],
)  # fmt: skip
def test_sign_offs_without_brackets_or_with_stars_about_them(signoff: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{SENTENCE}{signoff}\n\n0 Komentar")
    assert article.signoff == signoff.strip()
    assert article.body == (FIRST, SENTENCE)


@pytest.mark.parametrize(
    ("end", "key", "value"),
    [
        (" (Penulis: Rina Dewi)", "byline", "(Penulis: Rina Dewi)"),
        ("Pewarta: Rina Dewi", "byline", "Pewarta: Rina Dewi"),
        (" Reporter: Rina | Editor: Ahmad", "byline", "Reporter: Rina | Editor: Ahmad"),
        (" (Sumber: Kabar Nusa)", "attributions", ("Kabar Nusa",)),
        (" (sumber: kabarnusa.com)", "attributions", ("kabarnusa.com",)),
        (" (mea/Din).", "signoff", "(mea/Din)"),
        (" (Din)(*)", "signoff", "(Din)(*)"),
        (" //rina", "signoff", "//rina"),
    ],
)
def test_what_else_closes_the_last_paragraph(end: str, key: str, value: object) -> None:
    head = HEAD.replace("Rina\n\n", "")
    last = f"Menurut catatan petugas, {SENTENCE[0].lower()}{SENTENCE[1:]}"
    article = extract_text(f"{head}{FIRST}\n\n{LAST}\n\n{last}{end}\n\n0 Komentar")
    assert article.body == (FIRST, LAST, last)
    assert getattr(article, key) == value


@pytest.mark.parametrize("initials", ["met", "rin", "yd"])
def test_initials_alone_sign_a_story(initials: str) -> None:
    last = f'"{SENTENCE}" kata Rina kepada petani di balai desa.'
    article = extract_text(f"{HEAD}{FIRST}\n\n{last} {initials}")
    assert (article.signoff, article.body) == (initials, (FIRST, last))
    article = extract_text(f"{HEAD}{last} {initials}\n\n{FIRST}")
    assert (article.signoff, len(article.body)) == (None, 2)


@pytest.mark.parametrize("word", ["dll", "garam"])
def test_other_words_sign_nothing(word: str) -> None:
    last = f'"{SENTENCE}" kata Rina kepada petani di balai desa. {word}'
    assert extract_text(f"{HEAD}{FIRST}\n\n{last}").signoff is None


@pytest.mark.parametrize(
    "signoff",
    [
        "(07)", "(Rin 03)", "(Humas/Rina Wulandari)", "(Rls/Tim Redaksi)", "[Rina/Tim Bima]",
        "(***/sumber berita/foto/kabarnusa.com/9/8/2016/rina)", "MC KP/Yanti", "Humas/Rin",
        "// Rina",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", ["", " ", "\n", "\n\n"])
def test_only_where_the_story_ends_these_sign(signoff: str, between: str) -> None:
    quoted = f"“{SENTENCE[:-1]},” katanya."
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{quoted}{between}{signoff}\n\n0 Komentar")
    if signoff[0] == "/" and "\n" in between:
        return  # alone on its line a word behind slashes says nothing
    assert (article.signoff, article.body[2:], article.captions) == (signoff, (quoted,), ())


@pytest.mark.parametrize("number", ["(07)", "(Rin 03)", "Humas/Rin"])
def test_inside_the_story_they_sign_nothing(number: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{SENTENCE} {number}\n\n{LAST}\n\n{SENTENCE}")
    assert article.signoff is None


@pytest.mark.parametrize("end", ["(20/6)", "(lihat halaman 3)", "(Foto: Rina/Antara)", "(Juni 12)"])
def test_what_signs_no_story_even_at_its_end(end: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{SENTENCE} {end}\n\n0 Komentar")
    assert article.signoff is None


def test_the_site_s_words_below_a_sign_off_are_no_tags() -> None:
    site = "Memuat…\n\nButuh Internet?\n\nTag: garam, pesisir"
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{SENTENCE} (***/Rina Dewi)\n\n{site}")
    assert (article.signoff, article.tags) == ("(***/Rina Dewi)", ("garam", "pesisir"))


def test_a_label_in_the_last_sentence_stays() -> None:
    last = f"{SENTENCE[:-1]} (sumber: catatan petugas di lapangan yang berjaga malam itu)."
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{last}")
    assert article.body[-1] == last


@pytest.mark.parametrize("signoff", ["*red", "***Tonk", "*k17"])
def test_a_starred_sign_off_on_its_own_line(signoff: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{signoff}")
    assert (article.signoff, article.body) == (signoff, (FIRST, LAST))


@pytest.mark.parametrize(
    "paragraph",
    [
        "Warga diminta waspada sejak pagi hari sampai air sungai itu surut di RT 4",
        "Pengendara diminta mengambil jalan memutar lewat pintu tol di Jl. A5",
        "Kata orang tua, hujan lebat tidak pernah turun lebih dari satu hari. –Soekarno",
        "Warga diminta waspada sampai *besok*",
        "Ikut serta. PP4",
        "Warga diminta waspada.*",
        "*",
    ],
)
def test_no_signoff_without_brackets(paragraph: str) -> None:
    assert find_signoff(paragraph) == 0


@pytest.mark.parametrize(
    "names", ["Nur Salim/Hamid", "Rina Dewi / Ahmad Fauzi", "Rina/Ahmad Fauzi"]
)
def test_two_names_behind_the_storys_end_credit_no_picture(names: str) -> None:
    story = f"{HEAD}{FIRST}\n\n{LAST}\n\n{SENTENCE}"
    assert extract_text(f"{story} ({names})\n\n0 Komentar").signoff == f"({names})"
    assert extract_text(f"{story} (Foto: {names})\n\n0 Komentar").signoff is None


@pytest.mark.parametrize("below", ["Baca juga", "Share", "Komentar"])
@pytest.mark.parametrize("initials", ["rin", "adw"])
def test_bare_initials_sign_above_the_site_s_words(initials: str, below: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\n{initials}\n\nBerita Terkait\n\n{below}")
    assert (article.signoff, article.body) == (initials, (FIRST, LAST))
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST}\n\nlike\n\nBerita Terkait\n\n{below}")
    assert article.signoff is None


def test_a_run_of_small_words_below_a_signed_story_is_none_of_its() -> None:
    run = "harga garam pesisir petambak madura kemarau"
    article = extract_text(f"{HEAD}{FIRST}\n\n{LAST} (DID)\n\n{run}\n\nPetambak Minta Gudang...")
    assert (article.signoff, article.body) == ("(DID)", (FIRST, LAST))


def test_the_sign_off_of_two_stands_above_what_readers_say() -> None:
    said = "Semoga lekas surut, kasihan pak tani di hilir yang sawahnya belum dipanen."
    article = extract_text(f"{HEAD}{FIRST}\n\n{SENTENCE} (mea/Din)\n\n{said}")
    assert article.signoff == "(mea/Din)"
    article = extract_text(f"{HEAD}{FIRST}\n\n{SENTENCE} (KPM)\n\n{said}")
    assert article.signoff is None


@pytest.mark.parametrize(
    "text",
    [
        *OTHERS,
        "(20/Juni)",
        "*Beras",
        "* red",
        "***",
        "mea/mea",
        "(mea/mea).",
        "(mea",
        "mea)",
        "(",
        "a",
    ],
)
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
    assert find_signoff(paragraph) == 0


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
