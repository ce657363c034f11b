"""How long a line is, and what it ends in, where one rule stops and the next begins."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.clocks import join_clocks
from inakoran_extract.rules.folded import part_folded
from inakoran_extract.rules.gather import gather, is_paragraph, join_wrapped
from inakoran_extract.rules.line_rules import read_mark

STORY = "Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan. "
TIME = "Selasa, 12 November 2024 | 11:46 WIB"


def fill(letters: int, text: str, end: str = "a") -> str:
    return f"{text}{' garam' * letters}"[: letters - len(end)] + end


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        (fill(200, "Petani menata"), Mark.TITLE),
        (fill(201, "Petani menata"), Mark.PROSE),
        (fill(110, "Petani menata. Warga"), Mark.TITLE),
        (fill(111, "Petani menata. Warga"), Mark.PROSE),
        (fill(199, "Baca https://kabar.id/a"), Mark.PROSE),
        (fill(200, "Baca https://kabar.id/a"), Mark.TITLE),
        ("garam @ hula", Mark.TITLE),
        ('"Garam naik."', Mark.PROSE),
        ("Garam (naik.)", Mark.PROSE),
        ("Garam (nai.)", Mark.TITLE),
        ('"Garam naik!"', Mark.PROSE),
        ('Kata dia "naik!"', Mark.TITLE),
        ('Kata dia "naik."', Mark.PROSE),
        ("Petanimenatagaram diatastambakmilikdesaa.", Mark.PROSE),
        ("Petanimenatagaram diatastambakmilikdesa.", Mark.TITLE),
        ("Kapan harga garam naik lagi di hula dan sula?", Mark.TITLE),
        ("Kapan harga garam naik lagi di hula dan di sula ini?", Mark.PROSE),
        ("Harga garam naik di hula…", Mark.TITLE),
        ("Harga garam naik lagi di hula…", Mark.PROSE),
        (f"Kapan{' Harga Garam Naik' * 9}"[:119] + "?", Mark.TITLE),
        (f"Kapan{' Harga Garam Naik' * 9}"[:120] + "?", Mark.PROSE),
    ],
)
def test_a_line_is_prose_by_its_length_and_its_end(text: str, mark: Mark) -> None:
    assert read_mark(text)[0] is mark


@pytest.mark.parametrize(
    ("text", "mark", "found"),
    [
        ("17 jam lalu", Mark.RELATIVE, None),
        (": A", Mark.VALUE, "A"),
        (":A", Mark.WORD, None),
        ('banner"400x100"', Mark.BOILERPLATE, Reason.ADVERTISEMENT),
        ("IMG-20251112-WA0012", Mark.BOILERPLATE, Reason.EMBED),
        ("WhatsApp Image 2025-11-12 at 10.20.30 (1)", Mark.BOILERPLATE, Reason.EMBED),
        ("Ilustrasi_panen_garam", Mark.BOILERPLATE, Reason.EMBED),
        ("Panen-garam-di-Hula", Mark.BOILERPLATE, Reason.EMBED),
        ("Garam-Hula-Lama", Mark.NAME, None),
        ("garam.hula=(1);", Mark.BOILERPLATE, Reason.EMBED),
        ("garam.hula(1)", Mark.WORD, None),
        ("garam (a) (b) {c}", Mark.TITLE, None),
        ("Baca Berita Selengkapnya", Mark.BOILERPLATE, Reason.NAVIGATION),
        ("Kumpulan Berita Garam", Mark.BOILERPLATE, Reason.NAVIGATION),
        ("Berita Rekomendasi Garam", Mark.RAIL, Reason.RAIL),
        ("Baca Berita Garam", Mark.RAIL, Reason.RAIL),
        ("Berita Garam Terkait", Mark.RAIL, Reason.RAIL),
        ("Garam Hula Lama Terkait", Mark.NAME, None),
    ],
)
def test_words_of_the_site_are_told_from_titles(text: str, mark: Mark, found: object) -> None:
    assert read_mark(text) == (mark, found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a" * 400, False),
        ("a" * 401, True),
        (fill(250, "Garam naik. Gula naik. Warga"), False),
        (fill(251, "Garam naik. Gula naik. Warga"), True),
        (fill(251, "Garam naik. Gula dan warga"), False),
        # the credit's label begins no sentence, but a bracket may sign one
        (f"{fill(251, 'Garam naik. Gula dan warga')}. Foto: Rina", False),
        (f"{fill(251, 'Garam naik. Gula naik. Warga')}. Foto: Rina", True),
        (f"{fill(251, 'Garam naik. Gula dan warga')}. Harga: (Rina)", True),
    ],
)
def test_what_ends_like_a_caption_is_a_paragraph_by_its_length(text: str, *, told: bool) -> None:
    assert is_paragraph(text) is told


def wrap(*texts: str) -> list[str]:
    return [block.text for block in join_wrapped(tight(*texts))]


def tight(*texts: str) -> list[Block]:
    blocks = [
        block_of(text, read_mark(text)[0], tight=place > 0) for place, text in enumerate(texts)
    ]
    for block in blocks:
        block.found = None
    return blocks


@pytest.mark.parametrize(
    ("letters", "joined"), [(39, False), (40, True), (132, True), (133, False)]
)
def test_lines_are_wrapped_at_40_to_132_letters(letters: int, *, joined: bool) -> None:
    first, second = fill(letters, "Petani menata"), "garam di tambak milik desa."
    assert wrap(first, second) == ([f"{first} {second}"] if joined else [first, second])


@pytest.mark.parametrize(
    ("word", "joined"),
    [("garamku di tambak.", True), ("garamk di tambak.", False), ("https://kabar.id", False)],
)
def test_a_line_goes_on_where_its_next_word_had_no_room(word: str, *, joined: bool) -> None:
    widest, first = fill(60, "Petani menata"), fill(53, "Petani menata")
    lines = [widest, "garam di tambak milik desa.", first, word]
    assert (f"{first} {word}" in wrap(*lines)) is joined


@pytest.mark.parametrize(
    ("name", "below", "joined"),
    [
        ("Rina Wulandari", TIME, False),
        ("Kabarnusa.com", TIME, False),
        ("Rina Wulandari", "menata garam.", True),
    ],
)
def test_who_signs_above_a_date_ends_no_title(name: str, below: str, *, joined: bool) -> None:
    title = fill(60, "Petani menata")
    found = wrap(title, "garam di tambak milik desa.", title, name, below)
    assert any(text.startswith(f"{title} {name}") for text in found) is joined


def broken(*lines: str) -> list[str]:
    """Return lines below a date, an empty one between each, joined where a sentence is broken."""
    return [block.text for block in gather(read_lines("\n\n".join((TIME, *lines))))][1:]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["Petani menata garam di tambak milik desa", "sejak pekan lalu di Hula."], 1),
        (["Petani menata garam k", "sejak pekan lalu di Hula ini saja milik."], 1),
        (["Petani menata garamk", "sejak pekan lalu di Hula ini saja milik."], 2),
        (["Petani", "sejak pekan lalu di Hula ini saja milikk."], 1),
        (["Petani", "sejak pekan lalu di Hula ini saja milik."], 2),
        (["Petani menata garam", "sejak pekan lalu di Hula."], 2),
        (["Petani menata garam di", "Tambak Hula", "sejak pekan lalu, kata Rina, di desanya."], 1),
        (
            ["Petani menata garam lama", "Tambak Hula", "sejak pekan lalu, kata Rina, di desanya."],
            1,
        ),
        (["Petani menata garam", "Tambak Hula", "Sejak pekan lalu, kata Rina, di desanya."], 3),
        (["Petani menata garam di tambak", "sejak lama sekali, kata Rina, di:"], 2),
        (["Petani menata garam di tambak", "sejak lama,", "kata Rina di Hula, ini:"], 1),
    ],
)
def test_a_broken_sentence_is_joined_by_its_length_and_end(lines: list[str], count: int) -> None:
    assert len(broken(*lines)) == count


@pytest.mark.parametrize(("letters", "count"), [(60, 1), (61, 2)])
def test_a_link_within_a_sentence_has_60_letters_at_most(letters: int, count: int) -> None:
    link = f"Tambak Hula{' Lama' * 20}"[: letters - 1] + "A"
    lines = ["Petani menata garam lama", link, "sejak pekan lalu, kata Rina, di desanya."]
    assert len(broken(*lines)) == count


@pytest.mark.parametrize(
    ("clock", "below", "left"),
    [
        ("11:46 WIB", "Garam naik", 2),
        ("Garam naik", "11:46 WIB", 3),
        ("pukul  11:46:00 WIB ", "Garam naik", 2),
    ],
)
def test_a_clock_beside_its_day_is_joined(clock: str, below: str, left: int) -> None:
    blocks = tight("12 November 2024", clock.strip(), below)
    join_clocks(blocks)
    assert len(blocks) == left


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (["11:46 WIB", "12 November 2024"], 1),
        (["11:46 WIB", "12 November 2024", "Garam naik"], 2),
        (["11:46 WIB", "12 November 2024", "12:00 WIB"], 2),
        ([STORY.strip(), "12 November 2024", "12:00 WIB"], 3),
    ],
)
def test_a_clock_above_its_day_is_joined_where_none_is_below(lines: list[str], left: int) -> None:
    blocks = tight(*lines)
    join_clocks(blocks)
    assert len(blocks) == left
    if left == 2 and len(lines) == 3 and lines[-1] == "12:00 WIB":
        assert blocks[1].text == "12 November 2024 12:00 WIB"


HEAD = "Harga Garam di Hula Naik"


def part(text: str, *more: str) -> list[str]:
    whole = "\n".join((text, *more))
    return [line.text for line in part_folded(read_lines(whole), whole)[0]]


@pytest.mark.parametrize(("lines", "parted"), [(2, True), (3, False)])
def test_one_line_with_two_below_is_parted(lines: int, *, parted: bool) -> None:
    found = part(f"{HEAD} {TIME} {STORY * 2}".strip(), *["Komentar"] * lines)
    assert (found[0] == HEAD) is parted


@pytest.mark.parametrize(("letters", "parted"), [(99, False), (100, True)])
def test_a_folded_story_has_100_letters(letters: int, *, parted: bool) -> None:
    head = f"{HEAD}{' Lagi di Pesisir Timur' * 4}"
    found = part(f"{head} {TIME} {fill(letters, 'Petani', '.')}")
    assert (found[0] == head) is parted


@pytest.mark.parametrize(("letters", "parted"), [(199, False), (200, True)])
def test_a_folded_dump_has_200_letters(letters: int, *, parted: bool) -> None:
    assert (part(fill(letters, f"{HEAD} {TIME} {STORY.strip()}", "."))[0] == HEAD) is parted


@pytest.mark.parametrize(
    ("rest", "parted"),
    [
        (STORY * 2, True),
        (f'"Kami senang," kata Rina. {STORY * 2}', True),
        (f"sejak pekan lalu. {STORY}{STORY}", False),
    ],
)
def test_a_folded_story_begins_as_sentences_do(rest: str, *, parted: bool) -> None:
    assert (part(f"{HEAD} {TIME} {rest}".strip())[0] == HEAD) is parted


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        (f"{HEAD} Rina Wulandari - detikNews", [HEAD, "Rina Wulandari - detikNews"]),
        (f"{HEAD} Penulis: Rina Wulandari", [HEAD, "Penulis: Rina Wulandari"]),
        (f"{HEAD} Lagi Rina Wulandari - detikNews", [HEAD, "Lagi Rina Wulandari - detikNews"]),
        (f"{HEAD} Baru Lagi Rina Wulandari - detikNews", [f"{HEAD} Baru Lagi"]),
        ("Harga Garam naik Rina - detikNews", ["Harga Garam naik", "Rina - detikNews"]),
        ("Harga Garam - Hula", ["Harga Garam - Hula"]),
        ("Rina Wulandari - detikNews", ["Rina", "Wulandari - detikNews"]),
    ],
)
def test_above_a_dash_and_an_outlet_a_name_is_parted(head: str, parts: list[str]) -> None:
    story = f"Harga garam di hula naik. {STORY * 2}".strip()
    assert part(f"{head} {TIME} {story}")[: len(parts)] == parts


@pytest.mark.parametrize(
    ("begins", "cut"),
    [
        ("KUPANG, Kabarnusa.com Petani", "Petani"),
        ("KUPANG, Kabarnusa.com petani", ""),
        ("Petani menata (Foto: Antara/Rina) Petani", "Petani"),
    ],
)
def test_a_dateline_or_a_caption_stands_apart_from_the_story(begins: str, cut: str) -> None:
    found = part(f"{HEAD} {TIME} {begins} garam menata tambak. {STORY * 2}".strip())
    assert (len(found) == 4) is bool(cut)
    if cut:
        assert found[3].startswith(cut)


@pytest.mark.parametrize(("place", "cuts"), [("JAKARTA", ["JAKARTA"]), ("Lanta", ["Lanta"])])
def test_below_its_date_a_headline_stands_above_the_dateline(place: str, cuts: list[str]) -> None:
    found = part(f"{TIME} {HEAD} {place} - {STORY * 3}".strip())
    assert found[1] == HEAD
    assert [line.partition(" ")[0] for line in found[2:]] == cuts
