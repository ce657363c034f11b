"""A story's last paragraph stays in the body, whatever signs it or says its source behind it."""

import pytest

from inakoran_extract import extract_text

HEADLINE = "Penduduk Palolo Buka Jembatan Rotan"
HEADS = [HEADLINE, f"{HEADLINE}\nOleh: Gilang Wirayuda\nKamis, 12 November 2026 10:15 WITA"]
SHORT = ["Camat Palolo membuka jembatan rotan.", "Penduduk menyambut pembukaan jembatan itu."]
LONG = """
Camat Palolo membuka jembatan rotan sepanjang delapan puluh meter yang dianyam di Sungai Gumbasa.
Penduduk yang selama ini menyeberang dengan rakit menyambut pembukaan jembatan itu dengan tarian.
Menurut tetua adat, anyaman rotan harus diganti setiap tahun menjelang musim hujan supaya kuat.
Pemerintah kecamatan menyiapkan uang pengganti rotan dari iuran pasar selama dua tahun.
""".strip().splitlines()


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("dateline", ["", "SIGI, KABARPALU.COM - "])
@pytest.mark.parametrize("story", [SHORT, LONG[:3], LONG])
@pytest.mark.parametrize(
    ("behind", "signoff", "sources", "authors"),
    [
        ("Sumber: Antara", None, ("Antara",), ()),
        ("Sumber : Humas Pemkab", None, ("Humas Pemkab",), ()),
        ("Source: Reuters", None, ("Reuters",), ()),
        ("(sumber: Antara)", None, ("Antara",), ()),
        ("(Humas/Kominfo)", "(Humas/Kominfo)", (), ()),
        ("(Rina/Humas Pemkab)", "(Rina/Humas Pemkab)", (), ()),
        ("(Rina Damar/Red)", "(Rina Damar/Red)", (), ()),
        ("[Reuters/Ant]", "[Reuters/Ant]", (), ()),
        ("Rina/Hamid", "Rina/Hamid", (), ()),
        ("(Rina Damar, Hamid Fauzi)", "(Rina Damar, Hamid Fauzi)", (), ()),
        ("(Rina Damar – Palolo)", "(Rina Damar – Palolo)", (), ()),
        ("| Rina Damar", "| Rina Damar", (), ()),
        ("*** (Rina)", "*** (Rina)", (), ()),
        ("(Penulis: Rina Damar/Editor: Hamid)", None, (), ("Rina Damar", "Hamid")),
        ("Editor: Hamid Fauzi", None, (), ("Hamid Fauzi",)),
    ],
)
def test_what_stands_behind_the_last_sentence_signs_it(  # noqa: PLR0917 - one for each field
    behind: str,
    signoff: str | None,
    sources: tuple[str, ...],
    authors: tuple[str, ...],
    story: list[str],
    dateline: str,
    gap: str,
) -> None:
    for head in HEADS:
        lines = [dateline + story[0], *story[1:-1], f"{story[-1]} {behind}"]
        article = extract_text(f"{head}\n\n{gap.join(lines)}\n")
        assert list(article.body) == story
        assert article.captions == ()
        assert (article.signoff, article.attributions) == (signoff, sources)
        assert {author.name for author in article.authors} >= set(authors)


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Penduduk menganyam rotan (Dok. Pemkab Sigi)", None, "Dok. Pemkab Sigi"),
        ("Suasana pembukaan jembatan. (Humas/Kominfo)", None, "Humas/Kominfo"),
        ("Camat Rina Damar (kiri) menari. (Humas/Kominfo)", None, "Humas/Kominfo"),
        ("Rotan dijemur di Palolo. (Foto: Humas/Rina)", None, "Humas/Rina"),
    ],
)
def test_a_picture_below_the_story_keeps_its_caption(
    line: str, text: str | None, credit: str
) -> None:
    article = extract_text(f"{HEADS[1]}\n\n" + "\n\n".join([*LONG, line]))
    assert list(article.body) == LONG
    assert [caption.credit for caption in article.captions] == [credit]
    assert article.captions[0].text == (text or line[: line.rindex("(")].rstrip())


@pytest.mark.parametrize("bullet", ["- ", "• ", "* "])
@pytest.mark.parametrize("sources", [["BPS"], ["Kementerian Desa", "Antara"]])
@pytest.mark.parametrize("story", [SHORT, LONG])
def test_a_list_of_sources_below_the_story_leaves_its_last_paragraph(
    story: list[str], sources: list[str], bullet: str
) -> None:
    box = "\n".join(("Sumber:", *(bullet + source for source in sources)))
    article = extract_text(f"{HEADS[1]}\n\n" + "\n\n".join([*story, box]))
    assert list(article.body) == story
    assert list(article.attributions) == sources
    assert article.captions == ()
