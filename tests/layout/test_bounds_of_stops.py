"""Where a story is over by what is said below it, and what makes a text no article."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.layout.ends import find_end
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.gallery import mark_gallery
from inakoran_extract.layout.judge import (
    _count_sentences,
    _count_signs,
    _is_code,
    _is_marked,
    _is_plain,
    reads_like,
)
from inakoran_extract.model import Role
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.inline import part_inserts

STORY = "Petani garam di pesisir timur menata garam di tambak."


def told(count: int, who: str = "Petani") -> list[Block]:
    text = "{} nomor {} menata garam di tambak milik desa itu sejak pekan lalu."
    return [block_of(text.format(who, letter), Mark.PROSE) for letter in "abcdefgh"[:count]]


def end(*blocks: Block) -> int:
    return find_end(list(blocks), Layout(-1, None, 0, len(blocks) - 1, len(blocks)))


def fill(letters: int, text: str, last: str = ".") -> str:
    return f"{text}{' garam di tambak' * letters}"[: letters - len(last)] + last


@pytest.mark.parametrize(
    ("heading", "below", "place"),
    [
        ("Daftar Pustaka", 2, 3),
        ("Daftar Pustaka", 3, 7),
        ("-- Selesai --", 2, 3),
        ("Selesai", 2, 6),
        ("-- Garam --", 2, 6),
        (fill(40, "Narahubung", ":"), 2, 3),
        (fill(41, "Narahubung", ":"), 2, 6),
        (fill(40, "Narahubung", "a"), 2, 6),
        (fill(40, "Garam", ":"), 2, 6),
    ],
)
def test_a_short_heading_below_most_of_a_story_ends_it(
    heading: str, below: int, place: int
) -> None:
    title = block_of(heading, Mark.TITLE)
    assert end(*told(3), title, *told(below, "Warga")) == place


@pytest.mark.parametrize(
    ("text", "above", "below", "ends"),
    [
        ("rin", Mark.PROSE, Mark.BOILERPLATE, True),
        ("ri", Mark.PROSE, Mark.BOILERPLATE, True),
        ("rina", Mark.PROSE, Mark.BOILERPLATE, True),
        ("r", Mark.PROSE, Mark.BOILERPLATE, False),
        ("rinaw", Mark.PROSE, Mark.BOILERPLATE, False),
        ("Rin", Mark.PROSE, Mark.BOILERPLATE, False),
        ("r1n", Mark.PROSE, Mark.BOILERPLATE, False),
        ("like", Mark.PROSE, Mark.BOILERPLATE, False),
        ("rin", Mark.TITLE, Mark.BOILERPLATE, False),
        ("rin", Mark.PROSE, Mark.TITLE, False),
    ],
)
def test_bare_initials_sign_a_story(text: str, above: Mark, below: Mark, *, ends: bool) -> None:
    story = told(3)
    story[-1].mark = above
    word = block_of(text, Mark.WORD)
    end(*story, word, block_of("Garam", below))
    assert (word.mark is Mark.SIGNOFF) is ends


@pytest.mark.parametrize(
    ("text", "paragraphs", "below", "ends"),
    [
        (fill(300, "Penulis adalah dosen"), 8, 0, True),
        (fill(301, "Penulis adalah dosen"), 8, 0, False),
        ("Penulis adalah dosen gizi.", 6, 2, True),
        ("Penulis adalah dosen gizi.", 5, 2, False),
        ("Petani adalah dosen gizi.", 6, 0, False),
        (fill(70, "Berlangganan sekarang untuk baca"), 8, 1, True),
        (fill(71, "Berlangganan sekarang untuk baca"), 8, 1, False),
        ("Catatan redaksi: siapa merasa dirugikan oleh pemberitaan ini, tulislah.", 6, 0, True),
        ("Warga merasa dirugikan oleh pemberitaan ini.", 6, 0, False),
        ("Catatan redaksi: siapa merasa dirugikan oleh garam ini, tulislah.", 6, 0, True),
        ("Catatan: siapa merasa dirugikan oleh garam ini, tulislah.", 6, 0, False),
        ("Simak kabar di saluran whatsapp Kabar sekarang.", 6, 0, True),
        ("Kami simak kabar di saluran whatsapp Kabar.", 6, 0, False),
        ("Simak kabar di pasar garam sekarang.", 6, 0, False),
        ("Kabar garam lain baca di sini", 6, 0, True),
        ('"Kabar garam lain baca di sini', 6, 0, False),
    ],
)
def test_a_notice_below_a_story_ends_it(
    text: str, paragraphs: int, below: int, *, ends: bool
) -> None:
    blocks = [*told(paragraphs), block_of(text, Mark.PROSE), *told(below, "Warga")]
    assert end(*blocks) == (paragraphs if ends else len(blocks))


def test_the_authors_name_stands_above_what_he_is() -> None:
    notice = block_of("Penulis adalah dosen gizi.", Mark.PROSE)
    assert end(*told(6), block_of("Rina Wulandari", Mark.NAME), notice) == 6
    assert end(*told(6), block_of("Rina Wulandari", Mark.TITLE), notice) == 7


@pytest.mark.parametrize(("chats", "ends"), [(1, False), (2, True)])
def test_below_a_sign_off_two_who_chat_are_comments(chats: int, *, ends: bool) -> None:
    last = block_of(f"{STORY} (mea/mea)", Mark.PROSE)
    lines = [block_of(f"Janji garam mana?? {place}", Mark.TITLE) for place in range(chats)]
    assert (end(*told(3), last, *lines) == 4) is ends
    assert end(*told(3), block_of(f"{STORY} (KPM", Mark.PROSE), *lines) == 4 + chats


@pytest.mark.parametrize(("letters", "again"), [(60, False), (61, False), (101, True)])
def test_a_story_printed_again_is_over(letters: int, *, again: bool) -> None:
    line = fill(letters, "Warga")
    blocks = [block_of(line, Mark.PROSE), *told(2), block_of(line, Mark.PROSE)]
    assert (end(*blocks) == 3) is again


@pytest.mark.parametrize(
    ("paragraphs", "credited", "behind"),
    [(2, 2, 0), (3, 3, 3), (4, 3, 3), (5, 3, 0), (6, 4, 4), (4, 2, 0)],
)
def test_two_thirds_of_a_gallery_are_credited(paragraphs: int, credited: int, behind: int) -> None:
    blocks = told(paragraphs)
    for block in blocks:
        block.text = block.text[:-1]
    for block in blocks[:credited]:
        block.text += " (Antara/Rina)"
    assert mark_gallery(blocks, 0, paragraphs - 1) == behind


@pytest.mark.parametrize(("letters", "told_of"), [(60, True), (61, False)])
def test_a_longer_title_among_captions_counts_against_a_gallery(
    letters: int, *, told_of: bool
) -> None:
    blocks = told(4)
    for block in blocks:
        block.text = f"{block.text[:-1]} (Antara/Rina)"
    titles = [block_of(fill(letters, "Garam", "a"), Mark.TITLE) for _ in range(3)]
    assert (mark_gallery([*blocks, *titles], 0, 6) > 0) is told_of


@pytest.mark.parametrize(("captions", "article"), [(3, True), (2, False)])
def test_three_pictures_with_credits_are_a_gallery(captions: int, *, article: bool) -> None:
    blocks = [block_of("Garam Naik", Mark.TITLE, Role.HEADLINE)]
    blocks.append(block_of("12 November 2024", Mark.DAY, Role.TIMESTAMP))
    found = Picture("Petani menata garam", "Antara/Rina")
    blocks += [block_of("Petani", Mark.CAPTION, Role.CAPTION, found) for _ in range(captions)]
    blocks += [block_of("Bagikan", Mark.BOILERPLATE) for _ in range(15)]
    assert (reads_like(blocks) is None) is article


@pytest.mark.parametrize(
    ("heading", "headed", "about"),
    [
        ("Garam Kami", False, True),
        ("Garam Kami", True, False),
        ("Tentang Kami", True, True),
    ],
)
def test_a_footer_above_prose_heads_a_page_of_the_site(
    heading: str, *, headed: bool, about: bool
) -> None:
    blocks = [block_of(heading, Mark.FOOTER), block_of(STORY, Mark.PROSE, Role.BODY)]
    if headed:
        blocks.append(block_of("Harga Garam Naik", Mark.TITLE, Role.HEADLINE))
    assert (reads_like(blocks) == "a page about the site") is about


def part(text: str) -> list[str]:
    return [line.text for line in part_inserts(read_lines(text), text)]


TOLD = f"{STORY} {STORY} {STORY}"
GOES_ON = f"menata garam lagi di tambak. {STORY}"


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Harga Garam Naik Lagi di Hula", f"Petani {GOES_ON}"),
        ("Harga Garam Naik Lagi di Hula ", f"Namun petani {GOES_ON}"),
        ("Harga Garam Naik Lagi ", f"Petani {GOES_ON}"),
        ("Harga Garam Naik ", f"Petani {GOES_ON}"),
        ("Harga Garam ", f"Petani {GOES_ON}"),
        (f"Harga{' Garam' * 40}"[:177] + "a", f"Petani {GOES_ON}"),
        (f"Harga{' Garam' * 40}"[:178] + "a", f"Petani {GOES_ON}"),
    ],
)
def test_a_cross_link_within_a_line_ends_where_its_title_does(title: str, rest: str) -> None:
    found = part(f"{TOLD}Baca juga: {title}{rest}")
    if title.count(" ") > 3 and len(title) < 179:
        assert found == [TOLD, f"Baca juga: {title.rstrip()}", rest]
    else:
        assert len(found) == 1


def test_in_a_short_line_a_cross_link_ends_it() -> None:
    assert part(f"{STORY}Baca juga: Harga Garam") == [STORY, "Baca juga: Harga Garam"]
    assert len(part(f"{STORY}Baca juga: Harga Garam.")) == 1


def body(count: int, text: str = STORY) -> list[Block]:
    return [block_of(text, Mark.PROSE, Role.BODY) for _ in range(count)]


@pytest.mark.parametrize(
    ("around", "paragraphs", "plain"), [(5, 3, True), (6, 3, False), (5, 2, False), (0, 2, False)]
)
def test_nearly_all_of_a_dump_is_its_article(around: int, paragraphs: int, *, plain: bool) -> None:
    buttons = [block_of("Bagikan", Mark.BOILERPLATE) for _ in range(around)]
    assert _is_plain([*body(paragraphs), *buttons]) is plain


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Petani menata garam.", 1),
        ("Petani menata.", 0),
        ("Garam naik lagi. Gula naik lagi. Beras naik.", 3),
        ("Garam naik lagi. Gula naik lagi. Beras naik. Kopi naik.", 3),
        ("Daftar isi majalah garam.", 0),
        ("Petani menata garam 12345678901.", 1),
        ("Petani menata garam 1234567890123456.", 0),
        ("Petani menata garam di tambak; lama.", 1),
        ("Petani menata garam di; tambak; lama.", 0),
        ("a b c", 0),
        (f"a b {'c' * 86}", 0),
        (f"a b {'c' * 87}", 1),
        (f"a 1 {'c' * 87}", 0),
    ],
)
def test_a_sentence_is_words(text: str, sentences: int) -> None:
    assert _count_sentences(text) == sentences


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["a(b);", "c[d]"], True),
        (["a(b);", "garam"], False),
        (["a(b);"], False),
        (["a(b);", "c[d]", "garam"], True),
        ([f"({'a' * 66}", f"({'a' * 66}"], False),
        ([f"({'a' * 32}", f"({'a' * 32}"], True),
        ([f"((({'a' * 97}", f"((({'a' * 97}"], False),
    ],
)
def test_most_lines_of_code_have_signs(texts: list[str], *, code: bool) -> None:
    assert _is_code([block_of(text, Mark.TITLE) for text in texts]) is code
    captions = [block_of(text, Mark.CAPTION, Role.CAPTION) for text in texts]
    assert not _is_code(captions)


@pytest.mark.parametrize(
    ("weight", "inside", "marked"), [(3, True, True), (2.9, True, False), (3, False, False)]
)
def test_a_page_marks_its_headline_and_its_story(
    weight: float, *, inside: bool, marked: bool
) -> None:
    headline = block_of("Harga Garam Naik", Mark.TITLE, Role.HEADLINE)
    headline.weight = weight
    told_of = block_of(STORY, Mark.PROSE, Role.BODY, inside=inside)
    assert _is_marked([headline, told_of]) is marked


@pytest.mark.parametrize(
    ("paragraphs", "letters", "signs"),
    [(1, 60, 0), (2, 60, 1), (4, 60, 3), (5, 60, 3), (1, 600, 0), (1, 601, 1), (2, 400, 2)],
)
def test_paragraphs_in_a_row_are_signs_of_an_article(
    paragraphs: int, letters: int, signs: int
) -> None:
    blocks = body(paragraphs, "a" * letters)
    assert _count_signs(blocks, {Role.BODY}, blocks) == signs


@pytest.mark.parametrize(("mark", "signs"), [(Mark.CAPTION, 1), (Mark.CREDIT, 1), (Mark.TITLE, 0)])
def test_a_caption_is_a_sign_by_its_credit(mark: Mark, signs: int) -> None:
    assert _count_signs([block_of("Garam", mark, Role.CAPTION)], set(), []) == signs
    assert _count_signs([block_of("Garam", mark, Role.BOILERPLATE)], set(), []) == 0
