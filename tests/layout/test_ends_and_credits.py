"""What closes a story, or credits its picture, in forms that read like a name or a title."""

import pytest

from inakoran_extract import extract_text

HEAD = "Iuran Ikan Asin Hidupi Sekolah di Hula"
DATE = "Minggu, 5 Februari 2023, 10:36 WIB"
STORY = [
    "KUPANG, SULUH KITA - Sekolah rakyat di Hula lahir dari iuran ikan asin setiap keluarga.",
    "Gotong royong tampak sejak atap pertama dipasang oleh para nelayan kampung itu.",
    "Kini sekolah itu menampung seratus empat puluh murid dari tiga kampung di pesisir.",
]
SHOWN = "Murid belajar di teras gudang garam"


@pytest.mark.parametrize(
    "formula",
    [
        "Wallahu A’lam Bishawab",
        "Wallahu a'lam bis-shawab",
        "Wassalamu’alaikum Warahmatullahi Wabarakatuh",
        "Aamiin Ya Rabbal Alamin",
    ],
)
def test_a_formula_is_a_story_s_last_line_and_no_name(formula: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, *STORY, formula]))
    assert article.authors == ()
    assert article.body[-1] == formula


@pytest.mark.parametrize("name", ["Amin Suharto", "Wasis Lamak", "Alham Beding"])
def test_names_like_formulas_sign(name: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, *STORY, name]))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize("initials", ["agi/kabar", "rin/dew", "ms/ant"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_pair_in_small_letters_below_the_story_signs_it(initials: str, between: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, *STORY]) + between + initials)
    assert (article.signoff, list(article.body)[1:]) == (initials, STORY[1:])


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (f"{SHOWN} | Dok. Humas", SHOWN, "Dok. Humas"),
        (f"{SHOWN} - Foto Ist", SHOWN, "Foto Ist"),
        (f"{SHOWN} I Foto: Rina", SHOWN, "Rina"),
        (f"FOTO | {SHOWN} (Ist)", SHOWN, "Ist"),
        ("Kapal bersandar di Dermaga I Foto: Rina", "Kapal bersandar di Dermaga I", "Rina"),
    ],
)
def test_credits_behind_a_bar(line: str, text: str, credit: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, line, *STORY]))
    assert [(each.text, each.credit) for each in article.captions] == [(text, credit)]


@pytest.mark.parametrize("section", ["Daerah", "Berita Desa", "Opini, Kolom"])
def test_a_section_behind_the_date(section: str) -> None:
    line = f"Posted By: Rina Wulandari on: Juni 05, 2018 In: {section}"
    article = extract_text("\n\n".join([HEAD, line, *STORY]))
    assert article.timestamp == "2018-06-05"
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


def test_a_free_comma_is_told_as_a_dateline_s() -> None:
    story = ["NTB, Tvbahari ,Sekolah rakyat lahir dari iuran setiap keluarga.", *STORY[1:]]
    article = extract_text("\n\n".join([HEAD, DATE, *story]))
    assert "dateline-unsure" in {notice.code for notice in article.warnings}


@pytest.mark.parametrize("sign", ["***rin/dew/kabar", "**rin/dew"])
def test_stars_and_initials_behind_a_stop_sign_and_credit_nothing(sign: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, *STORY[:2], STORY[2] + sign]))
    assert (article.captions, article.signoff) == ((), sign)
    assert list(article.body)[1:] == STORY[1:]


@pytest.mark.parametrize("sign", ["Tim/Red", "Redaksi/Rin"])
def test_desks_alone_at_the_end_sign(sign: str) -> None:
    article = extract_text("\n\n".join([HEAD, DATE, *STORY, sign]))
    assert (article.signoff, list(article.body)[1:]) == (sign, STORY[1:])


@pytest.mark.parametrize(
    "opening",
    ["Medan(MedanKita) ", "Kupang (Suluh Kita) ", "Kupang, SuluhKita, (4/6/24) "],
)
def test_brackets_that_part_no_dateline_are_told(opening: str) -> None:
    story = [f"{opening}Sekolah rakyat lahir dari iuran setiap keluarga.", *STORY[1:]]
    article = extract_text("\n\n".join([HEAD, DATE, *story]))
    codes = {notice.code for notice in article.warnings}
    assert article.dateline is not None or codes & {"dateline-unsure", "story-unsure"}
