"""Where a sign-off begins behind a story's sentence, and what tags stand below it."""

import pytest

from inakoran_extract.fields.signoff import find_last_signoff, find_signoff, signs_last
from inakoran_extract.fields.tags import read_tags

SENTENCE = "Petani garam menata tambak di pesisir timur"


@pytest.mark.parametrize(
    ("signoff", "anywhere"),
    [
        (". (rin/ham)", True),
        (". (Kabar.com - Daerah)", True),
        (". (Rina Wulandari/hms)", True),
        (". –rin", True),
        (". –RIN", True),
        (". /rin", True),
        (".***rin", True),
        (" (rin/ham)", False),  # only the last sentence may have lost its stop
        (". Humas/Rin", False),
        (". | Rina Wulandari", False),
        (". (Rina Wulandari, Hamid Fauzi)", False),
    ],
)
def test_a_story_is_signed_behind_its_last_sentence(signoff: str, *, anywhere: bool) -> None:
    line = SENTENCE + signoff
    start = len(line) - len(signoff.lstrip(". "))
    assert find_last_signoff(line) == start
    assert find_signoff(line) == (start if anywhere else 0)


@pytest.mark.parametrize(
    "behind",
    [
        " [rin]",
        " (garam)",
        ". rina/",
        ". ham",
        " Humas/Rin",  # goes on with the sentence
        ". | Rina",  # may be a section
        ". –Rina",  # whose words they are
        ".RIN",
        ". (20/6)",
        ". ***",
    ],
)
def test_other_words_behind_a_sentence_sign_nothing(behind: str) -> None:
    assert find_last_signoff(SENTENCE + behind) == 0


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("Humas/Rin", True),
        ("| Rina Wulandari", True),
        ("| Rina", False),
        ("(Rina Wulandari – Sumenep)", True),
        ("(RIN / HAM)", True),
        ("(garam - Daerah)", False),
        ("(Rina)", False),
    ],
)
def test_a_line_of_its_own_signs_the_story(line: str, *, signed: bool) -> None:
    assert signs_last(line) is signed


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        (f"#Gempa {'a' * 52}.", (f"Gempa {'a' * 52}",)),
        (f"#Gempa {'a' * 53}.", None),  # a sentence
        (f"#Gempa {'a' * 54}", (f"Gempa {'a' * 54}",)),
        ("#", None),
        ("Topik #beras #bulog", ("beras", "bulog")),
        ("Tagged beras", ("beras",)),
        ("Label Terkait", ()),
        ("Kata Kunci :", ()),
        ("Tag line", None),
    ],
)
def test_tags_are_no_sentence(line: str, tags: tuple[str, ...] | None) -> None:
    assert read_tags(line) == tags


@pytest.mark.parametrize(("letters", "listed"), [(400, True), (401, False)])
def test_a_list_of_tags_has_400_letters_at_most(letters: int, *, listed: bool) -> None:
    assert (read_tags(f"Tag: {'beras, ' * 80}"[:letters]) is not None) is listed
