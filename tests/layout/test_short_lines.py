"""Short lines that are a story's own, and what is as short and none of it."""

import pytest

from inakoran_extract.layout.short_lines import is_short_sentence, is_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#SaveGaram", True),
        ("Catatan: harga berubah", True),
        ("Catatan: Harga", False),  # the label of a row
        ("“Kami lelah”", True),
        ("'Kami lelah.'", True),
        ("‘Kami lelah,’", True),
        ("'Kami lelah'", False),  # a title's words
        ("Lalu, apa yang terjadi?", True),
        ("Lalu, apa?", False),
        ("Apa yang terjadi?", False),  # may head what answers it
    ],
)
def test_a_quotation_a_note_and_a_question_are_text(text: str, *, told: bool) -> None:
    assert is_text(text) is told


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Pelaku kabur.", True),
        ("Ia jatuh.", True),
        ("Ironis.", True),
        ("Pasrah?", True),
        ("Rp12 miliar.", True),
        ("Pelaku kabur?", False),
        ("pelaku kabur.", False),
        ("Pelaku Kabur.", False),
        ("IRONIS.", False),
        ("Rina H.", False),
        ("Ia ya.", False),
        ("Harga naik 12.", False),
        ("(Dia) pergi.", False),
        ("Istimewa.", False),  # credits a picture
        ("Dok humas.", False),
        ("Foto pribadi.", False),
        ("Redaksi kami.", False),  # signs
        ("Penulis.", False),
    ],
)
def test_a_word_or_two_are_a_sentence(text: str, *, sentence: bool) -> None:
    assert is_short_sentence(text) is sentence
