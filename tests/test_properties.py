"""What holds for every text, whatever it says."""

import json
import pickle
import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from strategies import (
    HOSTILE_DUMPS,
    HOSTILE_LINES,
    LINE_ENDS,
    SPACERS,
    Dump,
    dress,
    dumps,
    texts,
)

from inakoran_extract import Article, Role, extract_text
from inakoran_extract.reading.lines import fold
from inakoran_extract.record import Record

# Characters that print nothing, beside white space and controls.
UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}

often = settings(max_examples=200, deadline=None)
seldom = settings(max_examples=75, deadline=None)


def is_seen(character: str) -> bool:
    blank = character.isspace() or unicodedata.category(character) == "Cc"
    return not blank and character not in UNSEEN


def printed_lines(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (number, index of the first visible character, index behind the last) of each line."""
    start = 0
    for number, line in enumerate(text.replace("\r\n", "\0\n").replace("\r", "\n").split("\n"), 1):
        seen = [start + index for index, character in enumerate(line) if is_seen(character)]
        if seen:
            yield number, seen[0], seen[-1] + 1
        start += len(line) + 1


def record_of(text: str) -> Record:
    return extract_text(text).to_dict()


def roles_of(text: str) -> list[tuple[int, str, str | None]]:
    return [(span.line, span.role, span.reason) for span in extract_text(text).lines]


def core(value: str) -> str:
    """Return a value's letters and digits."""
    return "".join(filter(str.isalnum, value))


def values(article: Article) -> Iterator[str | None]:
    """Yield what the record quotes from the text, as it was printed."""
    yield from (article.headline, article.kicker, article.timestamp_text, article.signoff)
    yield from article.body
    yield from (subheading.text for subheading in article.subheadings)
    yield from article.attributions
    yield from article.related
    yield from article.tags
    for caption in article.captions:
        yield from (caption.text, caption.label)


def rebuilt(article: Article) -> Iterator[str]:
    """Yield what the record puts together from parts: only blanks and punctuation may be new."""
    yield from (article.byline or "").split("; ")
    if article.dateline:
        yield from (article.dateline.place or "").split(", ")
        yield article.dateline.outlet or ""
    yield from (caption.credit or "" for caption in article.captions)
    for author in article.authors:
        yield from author.name.split()


@often
@given(texts)
def test_every_line_is_accounted_for(text: str) -> None:
    found = [
        (number, [(span.start, span.end) for span in spans])
        for number, spans in groupby(extract_text(text).lines, key=lambda span: span.line)
    ]
    ends = [(number, spans[0][0], spans[-1][1]) for number, spans in found]
    assert ends == list(printed_lines(text))
    for _, spans in found:
        assert all(left[1] == right[0] for left, right in pairwise(spans))
        assert all(any(map(is_seen, text[start:end])) for start, end in spans)


@often
@given(texts)
def test_boilerplate_and_nothing_else_has_a_reason(text: str) -> None:
    for span in extract_text(text).lines:
        assert (span.role is Role.BOILERPLATE) == (span.reason is not None)


@often
@given(texts)
def test_nothing_is_invented(text: str) -> None:
    article = extract_text(text)
    printed = fold(text.replace("\r", " ").replace("\n", " "))
    for value in filter(None, values(article)):
        assert value in printed
    for value in rebuilt(article):
        assert core(value) in core(printed)


@often
@given(texts)
def test_values_are_never_blank(text: str) -> None:
    article = extract_text(text)
    for value in filter(lambda value: value is not None, values(article)):
        assert value
        assert value == value.strip()
        assert "\n" not in value
    assert all(author.name.strip() for author in article.authors)


@often
@given(texts)
def test_a_body_is_what_the_spans_call_body(text: str) -> None:
    article = extract_text(text)
    spans = [fold(text[span.start : span.end]) for span in article.lines if span.role is Role.BODY]
    assert core("".join(spans)) == core("".join(article.body))


def schema_errors(record: Record, schema: Draft202012Validator) -> list[str]:
    return [error.message for error in schema.iter_errors(json.loads(json.dumps(record)))]


def test_records_keep_the_schema(schema: Draft202012Validator) -> None:
    @seldom
    @given(texts)
    def check(text: str) -> None:
        assert schema_errors(extract_text(text, source="-").to_dict(trace=True), schema) == []

    check()


@often
@given(dumps())
def test_line_ends_change_nothing(dump: Dump) -> None:
    unix, windows, mac = (dress(dump.lines, end=end) for end in LINE_ENDS)
    assert record_of(unix) == record_of(windows) == record_of(mac)
    assert roles_of(unix) == roles_of(windows) == roles_of(mac)


@often
@given(texts)
def test_line_ends_of_any_text_change_nothing(text: str) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    record, roles = record_of(text), roles_of(text)
    for end in LINE_ENDS[1:]:
        other = text.replace("\n", end)
        assert record_of(other) == record
        assert roles_of(other) == roles


@often
@given(dumps(), st.sampled_from(SPACERS))
def test_spacers_change_nothing(dump: Dump, spacer: str) -> None:
    plain, other = dress(dump.lines), dress(dump.lines, spacer=spacer)
    assert record_of(plain) == record_of(other)
    assert roles_of(plain) == roles_of(other)


@seldom
@given(texts, st.sampled_from(LINE_ENDS), st.integers(1, 3))
def test_a_byte_order_mark_and_newlines_at_the_end_change_nothing(
    text: str, end: str, count: int
) -> None:
    record = record_of(text)
    assert record_of("\ufeff" + text) == record
    assert record_of(text + end * count) == record


@seldom
@given(dumps(), st.sampled_from([" ", "\t", "\u00a0", "    "]), st.sampled_from([" ", "\u00a0"]))
def test_indents_and_trailing_blanks_change_nothing(dump: Dump, before: str, after: str) -> None:
    lines = [before + line + after if line else line for line in dump.lines]
    assert record_of(dress(lines)) == record_of(dress(dump.lines))


@seldom
@given(texts, texts)
def test_other_documents_change_nothing(text: str, other: str) -> None:
    first = extract_text(text)
    extract_text(other)
    assert extract_text(text) == first


@seldom
@given(st.lists(texts, min_size=2, max_size=4).flatmap(st.permutations))
def test_order_changes_nothing(some: list[str]) -> None:
    forward = {text: extract_text(text) for text in some}
    backward = {text: extract_text(text) for text in reversed(some)}
    assert forward == backward


@seldom
@given(texts)
def test_articles_are_values(text: str) -> None:
    article = extract_text(text, source="berita.txt")
    copy = pickle.loads(pickle.dumps(article))  # noqa: S301 - its own bytes
    assert copy == article
    assert hash(copy) == hash(article)
    assert copy.to_dict(trace=True) == article.to_dict(trace=True)


SHORT = Dump(
    [
        "Jembatan Gantung Ambruk", "", "Penulis", "", "Rina Wulandari", "",
        "Tuesday, 12-11-2024 | 11:46 am", "", "Petani garam menambal tanggul yang jebol.", "",
        "Warga bekerja sejak pagi hari.", "", "Bupati datang pada sore hari.", "",
    ],
    ["KOMENTAR"],
)  # fmt: skip


@often
@given(dumps(closed=True))
@example(SHORT._replace(comments=["KOMENTAR", "Rina Wulandari"]))
@example(SHORT._replace(comments=["KOMENTAR", "Jembatan Gantung Ambruk"]))
@example(SHORT._replace(comments=["KOMENTAR", "Bupati datang pada sore hari."]))
@example(
    SHORT._replace(
        comments=[
            *("KOMENTAR", "Harga turun terus, siapa yang untung?", "12/11/2024"),
            "Semoga jembatannya lekas dibangun, anak-anak harus memutar jauh setiap pagi.",
            "Petani garam memperbaiki tanggul yang jebol di pesisir utara sejak kemarin.",
        ]
    )
)
@example(
    SHORT._replace(
        article=[
            *("Panen Garam Melimpah", "Saturday, 01-01-2000 | 12:00 am"),
            "JAKARTA, KOMPAS.com - Petani garam menambal tanggul yang jebol di pesisir utara.",
            *["Petani garam menambal tanggul yang jebol sejak akhir pekan lalu."] * 2,
            "Sumber: Kabar Muria",
        ],
        comments=["KOMENTAR", "Semoga jembatannya lekas dibangun, anak-anak memutar setiap pagi."],
    )
)
def test_nothing_behind_comments_is_of_the_article(dump: Dump) -> None:
    article = extract_text(dress(dump.lines))
    behind = [span for span in article.lines if span.line > len(dump.article)]
    assert {(span.role, span.reason) for span in behind} == {("boilerplate", "comments")}
    assert record_of(dress(dump.article)) == article.to_dict()


# How time grows with such texts is measured in the benchmarks; here they are only to be survived,
# at a size at which square time would not end.
@pytest.mark.parametrize("unit", HOSTILE_LINES)
def test_a_hostile_line_is_survived(unit: str) -> None:
    line = unit * (200_000 // len(unit))
    article = extract_text(line)
    assert [span.line for span in article.lines] == [1] * len(article.lines)


@pytest.mark.parametrize("unit", HOSTILE_DUMPS)
def test_a_hostile_dump_is_survived(unit: str) -> None:
    lines = unit.count("\n")
    article = extract_text(unit * (20_000 // lines))
    printed = sum(bool(line.strip()) for line in unit.split("\n")) * (20_000 // lines)
    assert len({span.line for span in article.lines}) == printed
