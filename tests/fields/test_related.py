"""Cross-links: their titles, and the sentences that begin with the same words."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.fields.related import is_button, read_crosslink


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Baca juga: Harga Beras Turun", "Harga Beras Turun"),
        ("BACA JUGA: Harga Beras Turun", "Harga Beras Turun"),
        ("Baca juga : Harga Beras Turun", "Harga Beras Turun"),
        ("Baca Juga Harga Beras Turun", "Harga Beras Turun"),
        ("Baca: Harga Beras Turun", "Harga Beras Turun"),
        ("(Baca juga: Harga Beras Turun)", "Harga Beras Turun"),
        ("Simak juga Video: Harga Beras Turun", "Harga Beras Turun"),
        ("Simak Video 'Harga Beras Turun'", "Harga Beras Turun"),
        ("Simak Video \"Video: Harga 'Murah' Beras\"", "Video: Harga 'Murah' Beras"),
        ("Lihat juga Video: Harga Beras Turun", "Harga Beras Turun"),
        ("Tonton juga “Harga Beras Turun”", "Harga Beras Turun"),
        ("Baca juga: “Murah” dan “Mahal” di Pasar", "“Murah” dan “Mahal” di Pasar"),
        ("Baca juga: “Harga “Murah” di Pasar”", "“Harga “Murah” di Pasar”"),
        ("Baca juga: “Harga “Murah”", "“Harga “Murah”"),
        ("Baca juga: “Murah” di Pasar", "“Murah” di Pasar"),
        ("Baca juga: Video Viral Ibu Hamil", "Video Viral Ibu Hamil"),
        ("Baca juga: harga beras turun.", "harga beras turun."),
        ("- BACA JUGA :Harga Beras Turun", "Harga Beras Turun"),
        ("• Baca juga: Harga Beras Turun", "Harga Beras Turun"),
        ("Baca Juga", ""),
        ("BACA JUGA :", ""),
        ("Simak juga:", ""),
        ("Baca selengkapnya 👇👇", ""),
        ("Baca juga >>>", ""),
        # a quotation marks a title, though it goes on and ends as a sentence does
        ("Baca juga “Harga Beras Turun” di pasar.", "“Harga Beras Turun” di pasar."),
    ],
)
def test_crosslink(text: str, title: str) -> None:
    assert read_crosslink(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "Baca juga buku itu sampai selesai, katanya.",
        "Saksikan juga bagaimana nelayan itu menambal jalanya.",
        "Bacalah: Harga Beras Turun",
        "Baca jugaan: Harga Beras Turun",
        "Ia meminta warga membaca juga: Harga Beras Turun",
        "Baca juga: " + "Harga Beras Turun " * 20,
        "()",
        "a",
    ],
)
def test_no_crosslink(text: str) -> None:
    assert read_crosslink(text) is None


@pytest.mark.parametrize(
    ("text", "button"),
    [("Selengkapnya", True), ("Lihat Foto", True), ("Baca selengkapnya »", True),
     ("Simak video berikut ini:", True), ("Baca juga", False), ("Simak juga:", False)],
)  # fmt: skip
def test_button(text: str, *, button: bool) -> None:
    assert is_button(text) is button


HEAD = "Panen Garam Melimpah di Pesisir Utara\n\nRina\n\nTuesday, 12-11-2024 | 11:46 am"
FIRST = "Petani garam mulai memanen hasil tambak mereka sejak awal pekan ini."
SECOND = "Harga di tingkat pengepul turun, tetapi jumlah yang terjual naik dua kali lipat."
THIRD = "Pembeli datang dari tiga kabupaten dan membawa truk mereka sendiri."


@pytest.mark.parametrize(
    ("links", "titles"),
    [
        (["Baca juga: Harga Beras Turun"], ("Harga Beras Turun",)),
        (["Baca Juga:", "Harga Beras di Pasar Turun"], ("Harga Beras di Pasar Turun",)),
        (["Baca juga: Harga Beras Turun"] * 2, ("Harga Beras Turun",)),
        (["Selengkapnya"], ()),
    ],
)
def test_links_leave_the_body_whole(links: list[str], titles: tuple[str, ...]) -> None:
    article = extract_text("\n\n".join([HEAD, FIRST, SECOND, *links, THIRD, FIRST.upper()]))
    assert article.related == titles
    assert article.body == (FIRST, SECOND, THIRD, FIRST.upper())
    assert article.subheadings == ()
