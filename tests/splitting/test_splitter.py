"""Several dumps in one text: cut where one ends and the next begins, and nowhere else.

`streams/*.txt` are such texts, with a line `=====` at each place where they are to be cut; a line
`+++++` stands for a cut without a line end.
"""

import json
import re
from functools import cache
from itertools import starmap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import Dump, dress, dumps

from inakoran_extract import extract_text
from inakoran_extract.block import Mark
from inakoran_extract.reading.decoding import decode
from inakoran_extract.splitting.anchors import may_hold_several
from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.splitter import split_articles

HERE = Path(__file__).parents[1]
STREAMS = sorted((HERE / "streams").glob("*.txt"))
KINDS = (
    "headline", "byline", "timestamp", "caption", "dateline", "body", "attribution", "related",
    "footer",
)  # fmt: skip
CASES = {
    path: path.read_bytes() for kind in KINDS for path in sorted((HERE / "cases" / kind).glob("*"))
    if path.suffix == ".txt"
}  # fmt: skip
OUTLETS = {path: path.read_bytes() for path in sorted((HERE / "cases/outlet").glob("*.txt"))}
# These end with a list of tags, or of other stories and their dates, or have no blank lines: where
# they end and a date line or a section's name begins, nobody could tell.
UNCLEAR_ENDS = {"beritasatu-single-spaced", "kompas-2016", "pikiran-rakyat-ayo-pages"}
# What looks like the head of another article, to stand inside the story of each host.
HOSTS = sorted((HERE / "inside/hosts").glob("*.txt"))
INSIDE = sorted(set((HERE / "inside").glob("*.txt")) - {HERE / "inside/paragraphs.txt"})
LIMIT = 1_000_000
SEVERAL = list(CASES)
SINGLES = [
    path
    for path in (*HERE.glob("cases/*/*.txt"), *HERE.parent.glob("samples/*.txt"))
    if b"\0" not in path.read_bytes()
]


def split(*chunks: bytes, limit: int = LIMIT) -> list[bytes | None]:
    articles = [part.data for part in split_articles(chunks, limit)]
    # What is asked before must never keep a text of several from being split.
    assert len(articles) == 1 or may_hold_several(b"".join(chunks))
    return articles


@cache  # each dump stands in many pairs
def record(data: bytes) -> str:
    text, notices = decode(data)
    return json.dumps(extract_text(text, notices=notices).to_dict())


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_streams(path: Path) -> None:
    articles = [
        part
        for piece in path.read_text(encoding="utf-8").split("=====\n")
        for part in piece.split("\n+++++\n")
    ]
    assert split("".join(articles).encode()) == [article.encode() for article in articles]


@pytest.mark.parametrize("path", SINGLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_one_dump_stays_one(path: Path) -> None:
    data = path.read_bytes()
    assert split(data) == [data]


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank-lines", "line-end"])
@pytest.mark.parametrize("host", HOSTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("inside", INSIDE, ids=lambda path: path.stem)
def test_one_article_stays_one_with_what_looks_like_a_head_inside(
    inside: Path, host: Path, between: str
) -> None:
    paragraphs = (HERE / "inside/paragraphs.txt").read_text(encoding="utf-8").splitlines()
    # Paragraphs have blank lines between them always, the lines of a box not in all articles.
    box = re.sub(r"(?m)^([^{\n].*)\n\n(?!\{)", rf"\1{between}", inside.read_text(encoding="utf-8"))
    story = box.strip().format(*paragraphs)
    data = host.read_text(encoding="utf-8").format(story=story).encode()
    assert split(data) == [data]
    # Nor does what follows it lend it a head.
    followed = split(data + b"\n" + OUTLETS[HERE / "cases/outlet/kompas-2018.txt"])
    assert len(followed[0] or b"") > len(data)


def test_most_dumps_need_no_splitting() -> None:
    doubtful = [path for path in SINGLES if may_hold_several(path.read_bytes())]
    assert len(doubtful) < len(SINGLES) // 4


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_no_stream_passes_for_one_dump(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    whole = text.replace("=====\n", "").replace("\n+++++\n", "")
    assert whole == text or may_hold_several(whole.encode())


def test_a_paragraph_that_is_looked_at_up_to_half_a_character_keeps_its_dateline() -> None:
    first = CASES[HERE / "cases/footer/none.txt"]
    opening = "SUMENEP–Petani garam memanen lagi"
    for size in range(580, 600):
        fill = f"{opening} {'garam ' * 100}"[: size - len(opening.encode()) + len(opening)]
        second = f"Panen Garam Kembali Ramai\n{fill}“““““ kata mereka.\n{fill}.\n".encode()
        assert split(first + second) == [first, second]


def joined(first: bytes, second: bytes, between: bytes) -> list[bytes | None]:
    if between and not first.endswith(b"\n"):
        first += b"\n"
    return split(first + between.lstrip(b"!") + second)


@pytest.mark.parametrize("between", [b"!", b"\n\n"], ids=["line-end", "blank-lines"])
@pytest.mark.parametrize("first", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_any_two_dumps(first: Path, between: bytes) -> None:
    above = CASES[first]
    wrong = []
    # Every seventh, and others for every first: all pairs take a minute.
    for path in SEVERAL[SEVERAL.index(first) % 7 :: 7]:
        below = CASES[path]
        articles = joined(above, below, between)
        if [article and record(article) for article in articles] != [record(above), record(below)]:
            wrong.append(path.stem)
    # A comment that asks is taken for a headline where nothing surer follows.
    doubtful = {"comments-with-names-and-dates": {"thirty-words", "hard-wrapped"}}
    assert set(wrong) <= doubtful.get(first.stem, set())


@pytest.mark.parametrize(
    "first",
    [path for path, data in CASES.items() if data.endswith(b"KOMENTAR")],
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_any_two_dumps_without_a_line_end(first: Path) -> None:
    for path in SEVERAL[SEVERAL.index(first) % 3 :: 3]:
        below = CASES[path]
        assert split(CASES[first] + below) == [CASES[first], below]


@pytest.mark.parametrize("first", OUTLETS, ids=lambda path: path.stem)
def test_any_two_dumps_of_other_outlets(first: Path) -> None:
    above = OUTLETS[first].rstrip() + b"\n"
    seconds = list(OUTLETS)[list(OUTLETS).index(first) % 4 :: 4]
    wrong = [path.stem for path in seconds if not is_cut_between(above, OUTLETS[path])]
    assert not wrong or first.stem in UNCLEAR_ENDS


def test_most_dumps_of_other_outlets_without_a_line_end() -> None:
    # A title at the end of a list of stories, and one glued to it, could be one title.
    several = list(OUTLETS)
    pairs = [
        (OUTLETS[first].rstrip(), OUTLETS[second])
        for index, first in enumerate(several)
        for second in several[index % 7 :: 7]
    ]
    assert sum(starmap(is_cut_between, pairs)) > 0.85 * len(pairs)


def is_cut_between(above: bytes, below: bytes) -> bool:
    articles = split(above + below)
    return [article and record(article) for article in articles] == [record(above), record(below)]


@given(st.lists(dumps(closed=True), min_size=1, max_size=3), st.integers(1, 200), st.data())
def test_all_bytes_are_kept_and_chunks_do_not_matter(
    several: list[Dump], size: int, data: st.DataObject
) -> None:
    end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    text = end.join(dress(dump.lines, end=end) for dump in several).encode()
    articles = split(text)
    assert b"".join(article or b"?" for article in articles) == text
    assert split(*(text[at : at + size] for at in range(0, len(text), size))) == articles


@given(st.binary(max_size=300), st.integers(1, 40))
def test_any_bytes_are_kept(data: bytes, size: int) -> None:
    chunks = [data[at : at + size] for at in range(0, len(data), size)]
    assert b"".join(article or b"" for article in split(*chunks)) == data


def test_an_article_that_is_too_large_is_that_article_alone() -> None:
    small = CASES[HERE / "cases/footer/none.txt"]
    other = CASES[HERE / "cases/headline/question-mark.txt"]
    large = (
        other.removesuffix(b"KOMENTAR")
        + b"Petani memanen garam di tambak mereka sebelum hujan pertama turun lagi.\n" * 500
    )
    stream = small + large + b"KOMENTAR\n" + small + other
    assert split(stream, limit=10_000) == [small, None, small, other]


@pytest.mark.parametrize("limit", [1_200, 3_000, 10_000, 50_000])
def test_articles_beside_one_that_is_too_large_are_kept(limit: int) -> None:
    first, second = (
        OUTLETS[HERE / f"cases/outlet/{name}.txt"] for name in ("kompas-2018", "bbc-2023")
    )
    line = b"\nPetani memanen garam di tambak mereka sebelum hujan pertama turun lagi kemarin.\n"
    large = first + line * 700
    assert max(len(first), len(second)) < 1_200 < len(large)
    stream = [first, large, second, first, second]
    expected = [first, None, second, first, second]
    assert split(b"".join(stream), limit=limit) == expected


def test_one_endless_line_is_too_large() -> None:
    assert split(*[b"garam " * 1000] * 50, limit=20_000) == [None]


def test_a_line_of_which_nothing_is_left_is_none() -> None:
    # Behind a rule that shares its line there may be nothing to see.
    assert Printed("", 1).mark is Mark.BOILERPLATE
