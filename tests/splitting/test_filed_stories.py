"""Articles that have no date line: a title, who wrote or where it was filed, and a story."""

import pytest

from inakoran_extract.splitting.splitter import split_articles

TITLES = (
    "Gubernur Minta Rumah Sakit Apung Singgah di Pulau Terluar",
    "Pohon Sagu Ditanam Lagi di Bekas Kebun Cokelat",
    "Konser Tifa Perdamaian Diikuti Enam Ratus Pelajar",
)
DATELINES = ("AMBON, Suara Lease - ", "PIRU, Suara Lease - ", "Saparua, Suara Lease - ")
STORIES = (
    (
        "Gubernur meminta kapal rumah sakit apung singgah dua kali setahun di pulau terluar.",
        "Warga di pulau-pulau itu harus naik perahu dua hari untuk berobat mata ke kota.",
        "Nakhoda kapal menyanggupi asalkan ada perahu kecil yang menjemput para pasien.",
    ),
    (
        "Petani di tiga negeri menanam kembali sagu di bekas kebun cokelat yang rusak.",
        "Kelemahan sagu adalah orang harus sabar menunggu delapan sampai sepuluh tahun.",
        "Sambil menunggu, petani menanam talas di sela-selanya dan menjualnya di pasar.",
    ),
    (
        "Enam ratus pelajar dari dua puluh sekolah menabuh tifa bersama di lapangan itu.",
        "Penata musik membutuhkan empat bulan untuk melatih para pelajar dari pulau lain.",
        "Kesulitan terbesar ialah menyamakan tempo barisan depan dengan barisan belakang.",
    ),
)


def count(text: str) -> int:
    return sum(1 for _ in split_articles([text.encode()], 1_000_000))


def wrap(text: str) -> str:
    """Break a paragraph after some words, as texts of a fixed width are."""
    words = text.split(" ")
    return "\n".join(" ".join(words[at : at + 6]) for at in range(0, len(words), 6))


def article(number: int, dateline: str, *head: str, wrapped: bool = False) -> str:
    first, *others = STORIES[number]
    story = [f"{dateline}{first}", *others]
    paragraphs = [wrap(text) if wrapped else text for text in story]
    return "\n".join((TITLES[number], *head)) + "\n\n" + "\n\n".join(paragraphs)


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("head", [(), ("Penulis: Rina Wulandari",)])
def test_undated_stories_of_one_outlet(head: tuple[str, ...], *, wrapped: bool) -> None:
    stream = [
        article(number, dateline, *head, wrapped=wrapped)
        for number, dateline in enumerate(DATELINES)
    ]
    assert count("\n\n".join(stream)) == len(stream)


@pytest.mark.parametrize("outlets", [("Suara Lease", "Kabar Piru"), ("Suara Lease", "Lease Pos")])
def test_undated_stories_of_two_outlets(outlets: tuple[str, str]) -> None:
    first, second = (
        article(number, f"AMBON, {outlet} - ") for number, outlet in enumerate(outlets)
    )
    assert count(f"{first}\n\n{second}") == 2


def test_a_town_s_part_of_a_dated_story_is_no_other_one() -> None:
    dated = article(0, DATELINES[0], "Selasa, 10 September 2024 08:15 WIT")
    assert count(f"{dated}\n\n{article(1, DATELINES[1])}") == 1


def test_a_subheading_above_a_dateline_begins_no_article() -> None:
    first = article(0, DATELINES[0])
    second = article(1, DATELINES[1]).replace(TITLES[1], "Juga di Seram bagian barat")
    assert count(f"{first}\n\n{second}") == 1


@pytest.mark.parametrize(
    "head",
    [
        ("Selasa, 10 September 2024", "Penulis: Rina Wulandari"),
        ("Oleh: Rina Wulandari", "10 September 2024"),
    ],
)
def test_a_day_beside_who_wrote_heads_another_story(head: tuple[str, ...]) -> None:
    first = article(0, "", "Maria Tobing | Suara Lease", "09 September 2024, 08:15 WIT")
    story = STORIES[1][0]
    asked = "Mengapa sagu?\n\nKarena sagu tahan genangan dan tumbuh di mana saja, kata mereka."
    second = "\n\n".join((TITLES[1], *head, story, asked))
    assert count(f"{first}\n\n{second}") == 2


def test_a_day_alone_heads_a_part_of_a_chronicle() -> None:
    first = article(0, "", "Maria Tobing | Suara Lease", "09 September 2024, 08:15 WIT")
    part = "\n\n".join((TITLES[1], "Selasa, 10 September 2024", STORIES[1][0]))
    assert count(f"{first}\n\n{part}") == 1


@pytest.mark.parametrize("dateline", ["Piru (Suara Lease) - ", "Suaralease.com, Piru - "])
def test_an_undated_story_below_one_without_a_dateline(dateline: str) -> None:
    assert count(f"{article(0, '')}\n\n{article(1, dateline)}") == 2


def test_what_begins_in_small_letters_above_a_dateline_heads_nothing() -> None:
    second = article(1, "Piru (Suara Lease) - ").replace(
        TITLES[1], "untuk Warga Pulau Terluar, Posko Dibuka"
    )
    assert count(f"{article(0, '')}\n\n{second}") == 1
