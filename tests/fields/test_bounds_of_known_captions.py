"""Where a known caption's credit begins, and what signs in the byline's place."""

import pytest

from inakoran_extract.fields.known_captions import part_credit, read_sure_tail
from inakoran_extract.fields.placed_byline import read_job, read_placed, says_byline

SHOWN = "Petani memanen sagu di lereng"


@pytest.mark.parametrize(
    ("behind", "text", "credit"),
    [
        (" [ist", SHOWN, "ist"),
        (" (ist", SHOWN, "ist"),
        (" (lama) ist", f"{SHOWN} (lama)", "ist"),
        (". Rina Wulandari/Kabar Nusa.", f"{SHOWN}.", "Rina Wulandari/Kabar Nusa"),
        ("/Rina Wulandari/Antara", SHOWN, "Rina Wulandari/Antara"),
        (" (kiri)/Rina Wulandari/Antara", f"{SHOWN} (kiri)", "Rina Wulandari/Antara"),
        ("./Rina Wulandari/Antara", f"{SHOWN}.", "Rina Wulandari/Antara"),
        (
            ". Kanal YouTube Rina ©2021 Lereng.com",
            f"{SHOWN}.",
            "Kanal YouTube Rina ©2021 Lereng.com",
        ),
        ("/YouTube Rina ©2021 Lereng.com", SHOWN, "YouTube Rina ©2021 Lereng.com"),
        (" ©2021 Lereng.com", SHOWN, "©2021 Lereng.com"),
        (". SULUH.NET", f"{SHOWN}.", "SULUH.NET"),
        (". Rina/SULUH.NET", f"{SHOWN}.", "Rina/SULUH.NET"),
        (". kabar.or.id/Rina", f"{SHOWN}.", "kabar.or.id/Rina"),
        (".*/Antara", f"{SHOWN}.", "Antara"),
        (". /Rina Wulandari", f"{SHOWN}.", "Rina Wulandari"),
        (" | Rina Wulandari", SHOWN, "Rina Wulandari"),
        (" – Rina Wulandari", SHOWN, "Rina Wulandari"),
        (" Antara/Rina Wulandari", SHOWN, "Antara/Rina Wulandari"),
        (" via www.kabarnusa.com", SHOWN, "via www.kabarnusa.com"),
        (". Antara/Rina kabar : 167041", f"{SHOWN}.", "Antara/Rina"),
        (" -Rina Wulandari-", SHOWN, "Rina Wulandari"),
        (". Foto: Ist (Dok Damkar)", f"{SHOWN}.", "Ist (Dok Damkar)"),
        (" Antara/Rina (Antara/Rina)", SHOWN, "Antara/Rina"),
        (" /Photo by Rina Wulandari", SHOWN, "Photo by Rina Wulandari"),
    ],
)
def test_a_credit_begins_behind_what_is_shown(behind: str, text: str, credit: str) -> None:
    assert part_credit(SHOWN + behind) == (text, credit)


@pytest.mark.parametrize(
    "text",
    [
        f"{SHOWN} [ist] lama",
        f"(Lereng) {SHOWN}",
        "[ist",
        "©2021 Lereng.com",
        f"{SHOWN} Â©2021 Lereng.com",  # the sign misread, in the midst of what is misread
        f"{SHOWN}. rina/Kabar Nusa.",
        f"{SHOWN}. Rina Wulandari/kabar lama.",
        f"{SHOWN}. /rina wulandari",
        f"{SHOWN} di SULUH.NET",
        f"{SHOWN} lama/Rina",
        f"{SHOWN} via kabar",
        f"{SHOWN} : 167041",
    ],
)
def test_what_credits_nobody_stays(text: str) -> None:
    assert part_credit(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Ilustrasi sagu/Rina Wulandari/Antara", "Rina Wulandari/Antara"),
        (f"{SHOWN} (kiri)/Rina Wulandari/Antara", "Rina Wulandari/Antara"),
        (f"{SHOWN}. kabar.or.id/Rina", "kabar.or.id/Rina"),
        (f"{SHOWN}.*/Antara", "Antara"),
        (f"{SHOWN} via www.kabarnusa.com", "via www.kabarnusa.com"),
        (f"{SHOWN}. Antara/Rina kabar : 167041", "Antara/Rina"),
        (f"{SHOWN} -Rina Wulandari-", "Rina Wulandari"),
    ],
)
def test_some_credits_show_a_caption_wherever_it_stands(text: str, credit: str) -> None:
    picture = read_sure_tail(text)
    assert picture is not None
    assert picture.credit == credit


@pytest.mark.parametrize(
    "text",
    [
        f"{SHOWN} [ist",
        f"{SHOWN}. SULUH.NET",
        f"{SHOWN} | Rina Wulandari",
        f"{SHOWN} Antara/Rina Wulandari",
        f"{SHOWN} : 167041",
    ],
)
def test_other_credits_show_none_by_themselves(text: str) -> None:
    assert read_sure_tail(text) is None


@pytest.mark.parametrize(
    ("text", "names", "says"),
    [
        ("Rina Wulandari, S.H.", ["Rina Wulandari, S.H."], True),
        ("Rina W.", ["Rina W."], False),
        ("foto dan teks rina wulandari", ["rina wulandari", "rina wulandari"], True),
        ("20detik Signature - detikNews", [], True),
        ("Rina Wulandari - Kabar Nusa", ["Rina Wulandari"], True),
        ("oleh - Rina Wulandari", ["Rina Wulandari"], True),
        ("Ditulis oleh rina wulandari", ["rina wulandari"], True),
        ("Kontributor Hula: rina wulandari", ["rina wulandari"], True),
        ("Rina Wulandari (Hula)", ["Rina Wulandari"], True),
        ("Rina Wulandari!", None, False),
        ("Rina Wulandari Ini.", None, False),
        ("Harga naik. Rina.", None, False),
        ("Harga garam naik - detikNews", None, False),
        ("oleh -843 kali", None, False),
    ],
)
def test_who_signs_in_the_bylines_place(text: str, names: list[str] | None, *, says: bool) -> None:
    signed = read_placed(text)
    assert (None if signed is None else [author.name for author in signed.authors]) == names
    assert says_byline(text) is says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Tim penyelamat belum menutup sumur itu", False),
        ("Tim liputan khusus Kabar Nusa", True),
        ("Redaksi", True),
        ("detikNews", True),
        ("Kabar Nusa", False),
        ("Laporan Keuangan Daerah", False),
        ("Menteri Rina - Harga Garam Naik Lagi di Pasar Hula Timur Raya Lama Sekali", False),
    ],
)
def test_a_desk_has_few_words_and_a_headline_many(text: str, *, says: bool) -> None:
    assert says_byline(text) is says


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kiriman: Rina Wulandari", ["Rina Wulandari"]),
        ("Kiriman Pembaca Setia: Rina Wulandari", ["Rina Wulandari"]),
        ("Tokoh: Rina Wulandari", []),
        ("Kiriman Pembaca Setia Kami: Rina Wulandari", None),
        ("kiriman: Rina Wulandari", None),
        ("Kiriman: Rina", None),
        ("Kiriman Rina Wulandari", None),
    ],
)
def test_a_job_has_three_words_at_most(text: str, names: list[str] | None) -> None:
    signed = read_job(text)
    assert (None if signed is None else [author.name for author in signed.authors]) == names
