"""Which lines their order makes a picture's credit and caption, and where that stops."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.layout.pictures import join_pictures
from inakoran_extract.layout.signed_last import sign_last_paragraph
from inakoran_extract.model import Role

STORY = "Petani garam di pesisir timur menata garam di tambak."
SHOWN = "Petani menata garam di tambak"
CREDIT = "Antara/Rina Wulandari"
NAME = "Rina Wulandari Hasanah Putri Lestari Ayu Dewi Ratna Juwita Sari"
BUTTON = (Mark.BOILERPLATE, "Lihat Foto")
LABEL = (Mark.SOURCE, "Sumber :")
TIME = (Mark.TIME, "Selasa, 12 November 2024 | 11:46 WIB")


def fill(letters: int, text: str = SHOWN) -> str:
    return f"{text}{' milik desa' * letters}"[: letters - 1] + "a"


def join(*lines: tuple[Mark, str]) -> list[Block]:
    """Return lines above a story, joined."""
    blocks = [block_of(text, mark) for mark, text in lines]
    for block in blocks:
        block.found = "" if block.mark is Mark.SOURCE else None
    join_pictures([*blocks, block_of(STORY, Mark.PROSE)])
    return blocks


def marks(blocks: list[Block]) -> list[Mark]:
    return [block.mark for block in blocks]


@pytest.mark.parametrize(
    ("mark", "text", "credits_it"),
    [
        (Mark.TITLE, CREDIT, True),
        (Mark.TITLE, "antara", True),
        (Mark.TITLE, "petani garam", False),
        (Mark.TITLE, "garam oleh rina/antara", True),
        (Mark.TITLE, "Rina Wulandari.", False),
        (Mark.TITLE, "Rina Wulandari:", False),
        (Mark.NAME, NAME[:60], True),
        (Mark.NAME, NAME[:61], False),
        (Mark.TITLE, fill(90, "Foto"), True),
        (Mark.TITLE, fill(91, "Foto"), False),
        (Mark.PROSE, "Foto Antara", False),
        (Mark.CAPTION, "Nidal SOLH / AFP", True),
        (Mark.CAPTION, "Nidal SOLH, AFP", False),
        (Mark.CAPTION, f"Nidal SOLH / {fill(47, 'Afp')}", False),
        (Mark.CAPTION, f"Foto / {fill(53, 'Afp')}", True),
        (Mark.CAPTION, f"Foto / {fill(54, 'Afp')}", False),
    ],
)
def test_a_short_line_below_a_button_credits_the_caption_below_it(
    mark: Mark, text: str, *, credits_it: bool
) -> None:
    _, credit, shown = join(BUTTON, (mark, text), (Mark.TITLE, SHOWN))
    assert (credit.mark is Mark.CREDIT) is credits_it
    assert (shown.mark is Mark.CAPTION) is credits_it


@pytest.mark.parametrize(
    ("mark", "text", "shown"),
    [
        (Mark.TITLE, "Petani menata garam di tambak", True),
        (Mark.TITLE, "Petani menata garam tambak", False),
        (Mark.TITLE, "Petani menata garam di tambak:", False),
        (Mark.TITLE, "Ilustrasi", True),
        (Mark.CAPTION, "Petani menata", True),
        (Mark.TITLE, fill(400), True),
        (Mark.TITLE, fill(401), False),
        (Mark.BYLINE, SHOWN, False),
    ],
)
def test_a_caption_below_a_credit_has_five_words_at_least(
    mark: Mark, text: str, *, shown: bool
) -> None:
    _, credit, caption = join(BUTTON, (Mark.TITLE, CREDIT), (mark, text))
    assert (credit.mark is Mark.CREDIT) is shown
    assert (caption.mark is Mark.CAPTION) is (shown or mark is Mark.CAPTION)


def test_what_a_caption_says_of_its_credit_stays() -> None:
    blocks = [block_of(text, mark) for mark, text in (BUTTON, (Mark.TITLE, CREDIT))]
    shown = block_of(SHOWN, Mark.CAPTION, found=Picture(SHOWN, "AFP"))
    join_pictures([*blocks, shown, block_of(STORY, Mark.PROSE)])
    assert shown.found == Picture(SHOWN, "AFP")


@pytest.mark.parametrize(
    ("mark", "text", "shown"),
    [
        (Mark.TITLE, "Petani menata garam", True),
        (Mark.TITLE, "Harga Garam Lama Naik Dua Kali", False),
        (Mark.PROSE, "Petani menata garam", False),
    ],
)
def test_a_line_written_as_a_sentence_below_a_button_is_a_caption(
    mark: Mark, text: str, *, shown: bool
) -> None:
    _, caption, _ = join(BUTTON, (mark, text), (Mark.TITLE, "Garam"))
    assert (caption.mark is Mark.CAPTION) is shown


@pytest.mark.parametrize(
    ("mark", "text", "credited"),
    [
        (Mark.TITLE, "Dinas Perikanan", True),
        (Mark.TITLE, fill(60, "Dinas"), True),
        (Mark.TITLE, fill(61, "Dinas"), False),
        (Mark.BYLINE, "Dinas Perikanan", False),
        (Mark.BYLINE, "• Dinas Perikanan", True),
    ],
)
def test_a_source_alone_credits_by_the_short_line_below(
    mark: Mark, text: str, *, credited: bool
) -> None:
    shown, label, credit = join((Mark.TITLE, SHOWN), LABEL, (mark, text))
    assert (shown.mark is Mark.CAPTION) is credited
    assert (label.mark is Mark.CREDIT) is (credit.mark is Mark.CREDIT) is credited


@pytest.mark.parametrize(
    ("mark", "text", "shown"),
    [
        (Mark.TITLE, "Petani menata garam. Warga menonton", True),
        (Mark.PROSE, SHOWN, True),
        (Mark.PROSE, "Petani menata garam. Warga menonton", False),
        (Mark.BYLINE, SHOWN, False),
        (Mark.PROSE, fill(400), True),
        (Mark.PROSE, fill(401), False),
    ],
)
def test_the_caption_of_a_source_is_one_sentence_above_it(
    mark: Mark, text: str, *, shown: bool
) -> None:
    caption, label, _ = join((mark, text), LABEL, (Mark.TITLE, "Dinas Perikanan"))
    assert label.mark is Mark.CREDIT
    assert (caption.mark is Mark.CAPTION) is shown


@pytest.mark.parametrize(
    ("rest", "shown"),
    [(f"({'a' * 88})", True), (f"({'a' * 89})", False), ("(/)", False), ("di Hula", False)],
)
def test_a_copy_with_a_credit_of_90_letters_is_a_caption(rest: str, *, shown: bool) -> None:
    blocks = join(TIME, (Mark.PROSE, SHOWN), (Mark.PROSE, f"{SHOWN} {rest}"))
    assert marks(blocks)[1:] == [Mark.CAPTION if shown else Mark.PROSE] * 2


@pytest.mark.parametrize(("letters", "shown"), [(200, True), (201, False)])
def test_a_credit_with_a_stop_behind_a_first_sentence_of_200_letters(
    letters: int, *, shown: bool
) -> None:
    _, block = join(TIME, (Mark.PROSE, f"{fill(letters - 1)}. (Kabar Nusa/Rina)."))
    assert (block.mark is Mark.CAPTION) is shown


@pytest.mark.parametrize(("end", "shown"), [("(KPM)", True), ("(mar/haa)", False), ("", True)])
def test_below_a_sign_off_of_two_copies_are_teasers(end: str, *, shown: bool) -> None:
    copy = (Mark.PROSE, SHOWN)
    blocks = join(TIME, (Mark.PROSE, f"{STORY} {end}".rstrip()), copy, copy)
    assert (blocks[2].mark is Mark.CAPTION) is shown


def sign(text: str, credit: str | None, paragraphs: int = 2) -> Block:
    """Return a story's last line, a caption as it seems."""
    last = block_of(f"{text} ({credit})", Mark.CAPTION, Role.CAPTION, Picture(text, credit))
    sign_last_paragraph([block_of(STORY, Mark.PROSE, Role.BODY)] * paragraphs + [last], 0)
    return last


@pytest.mark.parametrize(
    ("credit", "signs"),
    [
        ("Rin/kabarnusa.com", True),
        ("Rina/kabarnusa.com", True),
        ("Rinaa/kabarnusa.com", False),
        ("R2/kabarnusa.com", False),
        ("kabarnusa.com/Rina", True),
        ("Antara/Rina", True),
        ("Dinas Perikanan Kota Lama/Rina", False),
        ("Rina Wulandari/Hamid", True),
        ("Rina Wulandari/Hamid Fauzi", True),
        ("Rina Wulandari/Istimewa", False),
        ("Rina Wulandari/Net", False),
        ("Rina Wulandari/Facebook", False),
        ("Rina Wulandari/Antara", False),
        ("Rina Wulandari/Kabarnusa.com", False),
        ("Rina Wulandari/dinas kota lama", False),
        ("Rina Wulandari", False),
    ],
)
def test_who_signs_a_last_sentence_is_a_reporter(credit: str, *, signs: bool) -> None:
    last = sign(STORY, credit)
    assert last.cuts == (((len(STORY) + 1, Role.SIGNOFF),) if signs else ())
    assert sign(STORY, credit, paragraphs=1).role is Role.CAPTION


@pytest.mark.parametrize(("letters", "told"), [(89, False), (90, True)])
def test_a_source_behind_a_long_sentence_makes_it_a_paragraph(letters: int, *, told: bool) -> None:
    last = sign(f"{fill(letters - 1)}.", "sumber: BPS")
    assert (last.role is Role.BODY) is told


@pytest.mark.parametrize("found", [None, Picture(SHOWN, None), Picture(None, "AFP/Rina")])
def test_a_caption_or_a_credit_alone_is_no_other_sign(found: Picture | None) -> None:
    shown = block_of(SHOWN, Mark.CAPTION, Role.CAPTION, found)
    last = block_of(f"{STORY} ({CREDIT})", Mark.CAPTION, Role.CAPTION, Picture(STORY, CREDIT))
    told = [block_of(STORY, Mark.PROSE, Role.BODY)] * 2
    sign_last_paragraph([*told, shown, last], 0)
    assert last.role is Role.BODY
