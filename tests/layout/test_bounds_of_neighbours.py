"""What belongs to a story by what stands near: days, a writer's box, a sentence below a list."""

import pytest
from made_blocks import block_of

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.layout.author_boxes import heads_author_box
from inakoran_extract.layout.days import mark_days
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.refers import is_lost_below, is_of_story, is_to_reader, tells_again
from inakoran_extract.model import Author, Role

LEAD = "Warga Hula menata tambak."
TITLE = "Bupati Resmikan Gudang Garam"
SENTENCE = "Petani Lamba memanen rumput laut tiga kali setahun."


# --- days ------------------------------------------------------------------------------------


def day(text: str, *, inside: bool = True) -> Block:
    line = read_date_line(text)
    assert line is not None
    mark = Mark.DAY if line.stamp.time is None else Mark.TIME
    return block_of(text, mark, found=line, inside=inside)


def chronology(*lines: Block | str, dated: bool = True) -> str:
    """Return the marks below a story's first paragraph once the days are marked.

    A text ends like a sentence, or has the form of a title.
    """
    head = [day("30 September 2026")] if dated else [block_of("Oleh: Rina", Mark.BYLINE)]
    blocks = [*head, block_of(LEAD, Mark.PROSE)]
    for line in lines:
        if isinstance(line, Block):
            blocks.append(line)
        else:
            blocks.append(block_of(line, Mark.PROSE if line[-1] == "." else Mark.TITLE))
    mark_days(blocks)
    return "".join(block.mark for block in blocks[2:])


FIRST, SECOND, THIRD = "1 Oktober 2026", "15 Oktober 2026", "20 Oktober 2026"


def test_two_days_are_a_chronology_where_a_date_stands_above() -> None:
    assert chronology(day(FIRST), LEAD, day(SECOND), LEAD) == "spsp"
    assert chronology(day(FIRST), LEAD) == "up"
    assert chronology(day(FIRST), LEAD, day(SECOND), LEAD, dated=False) == "upup"
    assert chronology(day(FIRST), LEAD, day(SECOND), LEAD, day(THIRD), dated=False) == "spsps"


def test_days_without_a_date_above_stand_near_each_other() -> None:
    near: list[Block | str] = [day(FIRST), LEAD, LEAD, day(SECOND), LEAD, LEAD, day(THIRD)]
    assert chronology(*near, dated=False) == "sppspps"
    far: list[Block | str] = [day(FIRST), LEAD, LEAD, LEAD, day(SECOND), LEAD, day(THIRD)]
    assert chronology(*far, dated=False) == "upppupu"
    assert chronology(*far) == "spppsps"


def test_days_follow_each_other() -> None:
    assert chronology(day(SECOND), LEAD, day(FIRST), LEAD) == "upup"
    assert chronology(day(FIRST), LEAD, day(FIRST), LEAD) == "upup"
    clocks = [day(f"{FIRST} {hour}.00 WIB") for hour in ("09", "10")]
    assert chronology(clocks[0], LEAD, clocks[1], LEAD) == "spsp"
    assert chronology(day(f"{FIRST} 09.00 WIB"), LEAD, day(f"{FIRST} 09.00 WIB")) == "tpt"


@pytest.mark.parametrize(
    "other",
    [
        day(SECOND, inside=False),
        day(f"Diperbarui {SECOND}"),
        day(f"Diterbitkan {SECOND}"),
        block_of("2 jam lalu", Mark.RELATIVE, inside=True),
    ],
)
def test_a_date_that_says_more_ends_the_days(other: Block) -> None:
    marks = chronology(day(FIRST), LEAD, other, LEAD, day(THIRD))
    assert marks == f"up{other.mark}pu"


def test_a_date_that_cannot_be_read_is_no_end() -> None:
    odd = block_of("32 Oktober 2026", Mark.ODD_DATE, inside=True)
    assert chronology(day(FIRST), LEAD, odd, LEAD, day(THIRD)) == "spops"


@pytest.mark.parametrize("mark", [Mark.RAIL, Mark.COMMENTS, Mark.TAGS, Mark.CROSSLINK_LABEL])
def test_below_a_list_a_day_is_another_storys(mark: Mark) -> None:
    end = block_of("Berita Lain", mark)
    assert chronology(day(FIRST), LEAD, end, day(SECOND), LEAD) == f"up{mark}up"


@pytest.mark.parametrize(
    ("lines", "marks"),
    [
        # Between a title and a paragraph a day is the head's of another article.
        ([day(FIRST), LEAD, TITLE, day(SECOND), LEAD], "upsup"),
        ([day(FIRST), LEAD, day(SECOND), TITLE, LEAD], "upusp"),
        ([day(FIRST), LEAD, TITLE, day(SECOND), TITLE], "spsss"),
        ([day(FIRST), LEAD, day(SECOND), TITLE, TITLE], "spsss"),
        # Less than four words, a number and a colon are of rows.
        ([day(FIRST), LEAD, "Gudang Garam Hula", day(SECOND), LEAD], "spssp"),
        ([day(FIRST), LEAD, "Gudang Garam Hula 2", day(SECOND), LEAD], "spssp"),
        ([day(FIRST), LEAD, "Gudang Garam Hula: Roboh", day(SECOND), LEAD], "spssp"),
        # And so is a name, unless somebody signs: no other day stands above that one.
        ([day(FIRST), LEAD, block_of("Rina Wulandari", Mark.NAME), day(SECOND)], "upnu"),
        ([day(FIRST), block_of("Rina Wulandari", Mark.NAME), day(SECOND), LEAD], "snsp"),
        ([day(FIRST), LEAD, block_of("PADI KOPI GARAM", Mark.NAME), day(SECOND)], "spns"),
        ([day(FIRST), LEAD, block_of("Oleh: Rina", Mark.BYLINE), day(SECOND)], "upbu"),
    ],
)
def test_a_day_beside_a_title_or_a_writer_is_of_a_head(
    lines: list[Block | str], marks: str
) -> None:
    assert chronology(*lines) == marks


# --- a sentence below a list -----------------------------------------------------------------


def lost(
    text: str = SENTENCE,
    title: tuple[str, Mark] = (TITLE, Mark.TITLE),
    *,
    heading: Mark = Mark.RAIL,
    titles: int = 1,
    inside: bool = True,
    role: Role = Role.BOILERPLATE,
    below: tuple[tuple[str, Mark], ...] = (),
) -> bool:
    blocks = [block_of(LEAD, Mark.PROSE, Role.BODY), block_of("Berita Lain", heading)]
    blocks += [block_of(*title) for _ in range(titles)]
    blocks.append(block_of(text, Mark.PROSE, role, inside=inside))
    blocks += [block_of(*line) for line in below]
    return is_lost_below(blocks, 0)


def test_a_sentence_that_no_title_announces_is_lost_below_a_list() -> None:
    assert lost()
    assert lost(heading=Mark.CROSSLINK_LABEL)
    assert not lost(heading=Mark.TITLE)
    assert not lost(title=(TITLE, Mark.CAPTION))
    assert not lost(title=("Petani Lamba Panen Raya", Mark.TITLE))
    assert not lost(inside=False)
    assert not lost(role=Role.BODY)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a" * 40 + ".", True),
        ("a" * 39 + ".", False),
        (SENTENCE[:-1], False),
        (SENTENCE + "..", False),
        ("Petani Lamba memanen rumput laut untuk situs kabar desa.", False),
    ],
)
def test_a_lost_sentence_is_whole_and_to_no_reader(text: str, *, found: bool) -> None:
    assert lost(text) is found


def test_a_lost_sentence_is_alone_and_near() -> None:
    assert lost(titles=8)
    assert not lost(titles=9)
    assert not lost(below=((SENTENCE, Mark.PROSE),))
    assert lost(below=(("Komentar", Mark.COMMENTS), (SENTENCE, Mark.PROSE)))
    assert not lost(heading=Mark.COMMENTS)


@pytest.mark.parametrize(
    ("text", "to_reader"),
    [
        ("Kamu bisa memanen sendiri.", True),
        ("Petani, kamu, dan garam.", True),
        ("Nikmati buletin kabar desa.", True),
        ("Kirim naskah ke redaksi.", True),
        ('"Kami bisa memanen sendiri."', False),
        ("Petani bisa memanen sendiri.", False),
    ],
)
def test_a_sentence_is_to_the_reader_unless_somebody_says_it(text: str, *, to_reader: bool) -> None:
    assert is_to_reader(text) is to_reader


STORY = Layout(0, None, 1, 4, 9)


def told(text: str, above: tuple[str, Mark] = ("Berita Lain", Mark.RAIL)) -> list[Block]:
    """Return a headline, four paragraphs, what stands below these, and a paragraph."""
    lines = [
        ("Gudang Garam Hula Roboh", Mark.TITLE),
        ("Koperasi membangun gudang.", Mark.PROSE),
        ("Tambak digarap nelayan.", Mark.PROSE),
        ("Hujan menggenangi jalan.", Mark.PROSE),
        ("Truk terperosok parit.", Mark.PROSE),
        above,
        (text, Mark.PROSE),
    ]
    return [block_of(*line, inside=True) for line in lines]


@pytest.mark.parametrize(
    ("text", "of_story"),
    [
        # Two words of the headline, or two of the last three paragraphs.
        ("Hula kehilangan garam.", True),
        ("Nelayan kehilangan truk.", True),
        ("Nelayan kehilangan perahu.", False),
        ("Koperasi kehilangan nelayan.", False),
        ("Nelayan kehilangan truk", False),
        ("Nelayan kehilangan truk...", False),
        ("Nelayan kehilangan truk, kata situs itu.", False),
    ],
)
def test_a_paragraph_of_a_story_uses_two_of_its_words(text: str, *, of_story: bool) -> None:
    blocks = told(text)
    assert is_of_story(blocks, 6, 5, STORY, alone=False) is of_story


def test_a_teaser_uses_its_titles_words() -> None:
    text = "Nelayan kehilangan truk."
    title = ("Truk Nelayan Ditemukan", Mark.TITLE)
    assert not is_of_story(told(text, title), 6, 5, STORY, alone=False)
    assert is_of_story(told(text, title), 6, 5, STORY, alone=True)
    assert is_of_story(told(text, ("Truk Nelayan", Mark.RAIL)), 6, 5, STORY, alone=False)
    assert is_of_story(told(text, ("Kapal Karam", Mark.TITLE)), 6, 5, STORY, alone=False)


def test_without_a_headline_the_story_tells() -> None:
    without = STORY._replace(headline=-1)
    assert is_of_story(told("Nelayan kehilangan truk."), 6, 5, without, alone=False)
    assert not is_of_story(told("Hula kehilangan garam."), 6, 5, without, alone=False)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Gudang itu dibangun kembali.", True),
        ("Truk tersebut ditarik warga.", True),
        ("Koperasi itu bubar.", False),
        ("Kapal itu karam.", False),
        ("Gudang dibangun kembali.", False),
    ],
)
def test_a_paragraph_names_again_what_was_told(text: str, *, again: bool) -> None:
    assert tells_again(told(text), 6, 5, STORY) is again
    outside = told(text)
    outside[6].inside = False
    assert not tells_again(outside, 6, 5, STORY)


# --- a writer's box --------------------------------------------------------------------------

NAME = ("Yohana Bere", Mark.NAME)
WORK = "Meliput hukum sejak 2019."


def boxed(
    *below: tuple[str, Mark],
    name: tuple[str, Mark] = NAME,
    head: tuple[str, Mark, Role] = ("Kupang", Mark.TITLE, Role.BOILERPLATE),
    story: tuple[str, Mark] = (LEAD, Mark.PROSE),
) -> tuple[bool, Block]:
    """Return whether a name below a story heads a box, and the name."""
    lines = [block_of(*head), block_of(*story), block_of(*name)]
    blocks = [*lines, *(block_of(*line) for line in below)]
    return heads_author_box(blocks, 2, 1), blocks[2]


def test_a_name_above_what_writers_say_of_themselves_signs() -> None:
    heads, block = boxed((WORK, Mark.PROSE))
    assert heads
    assert (block.mark, block.found) == (Mark.BYLINE, Signed((Author("Yohana Bere", None),)))
    heads, block = boxed((WORK, Mark.PROSE), head=("Oleh: Rina", Mark.BYLINE, Role.BYLINE))
    assert heads
    assert block.mark is Mark.NAME


@pytest.mark.parametrize(
    ("lines", "heads"),
    [
        ([(WORK, Mark.PROSE), ("Berita Lain", Mark.RAIL)], True),
        ([(WORK, Mark.PROSE), (LEAD, Mark.PROSE)], False),
        ([("Berita Lain", Mark.RAIL), (WORK, Mark.PROSE)], False),
        ([], False),
        ([("Kupang", Mark.TITLE), (WORK, Mark.PROSE)], False),
        ([("https://kabarlereng.id/yohana", Mark.TITLE), (WORK, Mark.PROSE)], True),
        ([("Yohana Bere menulis soal ladang.", Mark.PROSE)], True),
        ([("Sehari-hari menulis soal ladang.", Mark.PROSE)], True),
        ([("Ia sudah lama menulis soal ladang.", Mark.PROSE)], False),
        ([("Warga Kupang. Menulis soal ladang.", Mark.PROSE)], True),
        ([("Berladang di kaki gunung.", Mark.PROSE)], False),
        ([("Meliput " + "a" * 291 + ".", Mark.PROSE)], True),
        ([("Meliput " + "a" * 292 + ".", Mark.PROSE)], False),
    ],
)
def test_a_writers_box_is_a_name_and_one_paragraph(
    lines: list[tuple[str, Mark]], *, heads: bool
) -> None:
    assert boxed(*lines)[0] is heads


def test_a_writer_is_named_in_the_head_and_not_in_the_story() -> None:
    work = ("Berladang di kaki gunung.", Mark.PROSE)
    line = "Laporan Yohana Bere"
    assert boxed(work, head=(line, Mark.TITLE, Role.BOILERPLATE))[0]
    assert not boxed(work, head=(line, Mark.TITLE, Role.HEADLINE))[0]
    assert boxed(work, head=(f"{line} {'a' * 40}", Mark.TITLE, Role.BOILERPLATE))[0]
    assert not boxed(work, head=(f"{line} {'a' * 41}", Mark.TITLE, Role.BOILERPLATE))[0]


@pytest.mark.parametrize(
    ("name", "said", "heads"),
    [
        ("Yohana Bere", "Warga bertemu Yohana di pasar.", False),
        ("Yohana Bere", "Warga pulang ke Bere.", False),
        # So short a word stands in others.
        ("Yohana Ode", "Warga pulang ke Ode.", True),
    ],
)
def test_a_story_says_nothing_of_its_writer(name: str, said: str, *, heads: bool) -> None:
    found, _ = boxed((WORK, Mark.PROSE), name=(name, Mark.NAME), story=(said, Mark.PROSE))
    assert found is heads


def test_what_a_label_names_and_what_is_no_name_head_no_box() -> None:
    assert not boxed((WORK, Mark.PROSE), story=("Editor:", Mark.LABEL))[0]
    assert not boxed((WORK, Mark.PROSE), name=("Yohana Bere", Mark.TITLE))[0]
    assert boxed((WORK, Mark.PROSE), name=("Yohana Bere", Mark.HEADING))[0]
    assert not boxed((WORK, Mark.PROSE), name=("Gudang 12", Mark.NAME))[0]
