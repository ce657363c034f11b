"""A line put into a case's story, or taken out of it, changes the record by that line alone.

Between any two sentences of each case stands one of the lines, and so each line in many cases.
"""

from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise
from json import dumps, loads
from typing import Any, NamedTuple
from zlib import crc32

import pytest
from test_cases import DUMPS, case_id, golden_of

from inakoran_extract import extract, extract_text
from inakoran_extract.model import Role

GRANARY, STREET = "Warga Wairopa Bangun Lumbung Padi Bersama", "Pasar Malam Padang Sira Dibuka Lagi"
COLON = "Berikut syarat menjadi anggota lumbung itu:"
PAGER = "Lanjut ke halaman berikutnya"
ITEMS = ("1. Fotokopi kartu keluarga", "2. Surat pengantar dusun", "3. Iuran pokok")
# (the field, the lines that are printed, the values that the record has more)
INSERTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    *(
        ("body", lines, lines)
        for lines in (
            ("Warga desa menyimpan panen di lumbung. Lumbung itu dijaga bergantian oleh pemuda.",),
            ("Ia pulang sore itu juga.",),
            ('"Kami hanya ingin gabah tidak dijual terlalu murah," kata Yohana Bere.',),
            ("“Jalan itu rusak sejak tiga tahun lalu,” ujarnya.",),
            (COLON, *ITEMS),
        )
    ),
    ("subheadings", ("Lumbung Dijaga Bergantian",), ("Lumbung Dijaga Bergantian",)),
    *(
        ("related", lines, titles)
        for lines, titles in (
            ((f"Baca juga: {GRANARY}",), (GRANARY,)),
            (("Baca Juga", GRANARY), (GRANARY,)),
            (("BACA JUGA:", GRANARY, STREET), (GRANARY, STREET)),
            ((f"Simak juga Video: {GRANARY}",), (GRANARY,)),
            ((f"Simak Video '{GRANARY}'",), (GRANARY,)),
            (("[Gambas:Video 20detik]",), ()),
            (("ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT"), ()),
            (("View this post on Instagram", "A post shared by Lumbung (@lumbung)"), ()),
            ((PAGER,), ()),
        )
    ),
)  # fmt: skip
# (how it opens the story, its place, its outlet)
DATELINES = (
    ("WAIROPA – ", "WAIROPA", None),
    ("Wairopa (ANTARA) - ", "Wairopa", "ANTARA"),
    ("KABARSOREH.ID, WAIROPA – ", "WAIROPA", "KABARSOREH.ID"),
    ("WAIROPA, KOMPAS.com - ", "WAIROPA", "KOMPAS.com"),
    ("Wairopa, Kabar Soreh -- ", "Wairopa", "Kabar Soreh"),
)
_STOPS = (".", "!", '."', ".”", ',"')
_SENTENCE = 40


class Case(NamedTuple):
    """A case whose paragraphs each stand on a line of their own: by the line, their numbers."""

    name: str
    lines: list[str]
    roles: dict[int, set[Role]]
    record: dict[str, Any]
    paragraphs: dict[int, int]


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Return the cases with a headline and three paragraphs, in UTF-8 with plain line ends."""
    found = []
    for dump in DUMPS:
        record, content = golden_of(dump), dump.read_bytes()
        text = content.decode(errors="replace")
        if dump.suffix != ".txt" or "\ufffd" in text or "\r" in text or not record["headline"]:
            continue
        roles: dict[int, set[Role]] = {}
        for span in extract(content, source=dump.name).lines:
            roles.setdefault(span.line - 1, set()).add(span.role)
        paragraphs = {at: k for k, at in enumerate(at for at in roles if Role.BODY in roles[at])}
        if len(paragraphs) == len(record["body"]) > 2:
            found.append(Case(case_id(dump), text.split("\n"), roles, record, paragraphs))
    return found


def gaps(case: Case) -> Iterator[tuple[int, int]]:
    """Yield lines of sentences that have another below them at once, with their numbers."""
    lines = list(case.roles)
    for above, below in pairwise(lines):
        told = [case.lines[at].strip() for at in (above, below) if at in case.paragraphs]
        if len(told) > 1 and all(len(it) > _SENTENCE and it.endswith(_STOPS) for it in told):
            yield above, case.paragraphs[above] + 1


def differences(text: str, wanted: dict[str, Any]) -> str:
    """Return what a text's record has that was not wanted; nothing where it is right."""
    record = loads(dumps(extract_text(text).to_dict()))
    for each in (record, wanted):
        each["warnings"] = sorted(notice["code"] for notice in each["warnings"])
        each["related"] = sorted(each["related"])
    wrong = [key for key in wanted if key != "source" and record[key] != wanted[key]]
    return ", ".join(f"{key}: {record[key]}" for key in wrong)


def moved(case: Case, place: int, count: int) -> dict[str, Any]:
    """Return a case's record with as many paragraphs more above a place in its story."""
    record = deepcopy(case.record)
    for part in (*record["captions"], *record["subheadings"]):
        part["position"] += count if part["position"] >= place else 0
    return record


def test_a_line_put_into_a_story_adds_itself_alone(cases: list[Case]) -> None:
    wrong, count = [], 0
    for case in cases:
        told = dict(gaps(case))
        for line, place in told.items():
            field, printed, values = INSERTS[crc32(f"{case.name} {line}".encode()) % len(INSERTS)]
            if printed[0] == PAGER and place + 1 not in told.values():
                continue  # one paragraph below it may show how the next page begins
            record = moved(case, place, len(values) if field == "body" else 0)
            if field == "body":
                record["body"][place:place] = values
            elif field == "subheadings":
                record["subheadings"].append({"text": values[0], "position": place})
                record["subheadings"].sort(key=lambda heading: int(heading["position"]))
            else:
                record["related"] += values
            blank = [""] if not case.lines[line + 1].strip() else []
            put = [piece for text in printed for piece in (*blank, text)]
            text = "\n".join((*case.lines[: line + 1], *put, *case.lines[line + 1 :]))
            count += 1
            if found := differences(text, record):
                wrong.append(f"{case.name} below line {line + 1}: {printed[0]}: {found}")
    assert not wrong, "\n".join(wrong)
    assert count > 500


def test_a_paragraph_taken_out_takes_itself_alone(cases: list[Case]) -> None:
    wrong, count = [], 0
    for case in cases:
        for line, place in list(gaps(case))[1:]:
            record = moved(case, place, -1)
            if place < 2 or case.record["attributions"] or case.roles[line] != {Role.BODY}:
                continue  # it may hold them
            del record["body"][place - 1]
            text = "\n".join((*case.lines[:line], *case.lines[line + 1 :]))
            count += 1
            if found := differences(text, record):
                wrong.append(f"{case.name} without line {line + 1}: {found}")
    assert not wrong, "\n".join(wrong)
    assert count > 200


def test_a_dateline_of_another_form_changes_nothing_else(cases: list[Case]) -> None:
    wrong, count = [], 0
    for case in cases:
        line, lead = next(iter(case.paragraphs)), case.record["body"][0]
        doubted = any(notice["code"] == "dateline-unsure" for notice in case.record["warnings"])
        if case.roles[line] != {Role.DATELINE, Role.BODY} or not lead[:1].isupper() or doubted:
            continue
        for opening, place, outlet in DATELINES:
            record = moved(case, 0, 0) | {"dateline": {"place": place, "outlet": outlet}}
            text = "\n".join((*case.lines[:line], opening + lead, *case.lines[line + 1 :]))
            count += 1
            if found := differences(text, record):
                wrong.append(f"{case.name}: {opening}: {found}")
    assert not wrong, "\n".join(wrong)
    assert count > 500
