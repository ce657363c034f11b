"""A line put into a case's story, or taken out of it, changes the record by that line alone.

Between any two sentences of each case stands one of the lines, and so each line in many cases.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import pairwise
from json import dumps, loads
from typing import Any
from zlib import crc32

import pytest
from changed_cases import Case, read_stories

from inakoran_extract import extract_text
from inakoran_extract.model import Role

GRANARY, STREET = "Warga Wairopa Bangun Lumbung Padi Bersama", "Pasar Malam Padang Sira Dibuka Lagi"
COLON = "Berikut syarat menjadi anggota lumbung itu:"
PAGER = "Lanjut ke halaman berikutnya"
ITEMS = ("1. Fotokopi kartu keluarga", "2. Surat pengantar dusun", "3. Iuran pokok")
# (the field, the lines that are printed, the values that the record has more)
INSERTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    *(("body", lines, lines) for lines in (
        ("Warga menyimpan panen di lumbung desa. Lumbung itu dijaga bergantian oleh pemuda.",),
        ("Ia pulang sore itu juga.",),
        ("Lalu siapa yang menjaga lumbung itu pada malam hari?",),
        ('"Kami hanya ingin gabah tidak dijual terlalu murah," kata Yohana Bere.',),
        ("“Jalan itu rusak sejak tiga tahun lalu,” ujarnya.",),
        (COLON, *ITEMS),
    )),
    ("subheadings", ("Lumbung Dijaga Bergantian",), ("Lumbung Dijaga Bergantian",)),
    ("related", (f"Baca juga: {GRANARY}",), (GRANARY,)),
    ("related", ("Baca Juga", GRANARY), (GRANARY,)),
    ("related", ("BACA JUGA:", GRANARY, STREET), (GRANARY, STREET)),
    ("related", (f"Simak juga Video: {GRANARY}",), (GRANARY,)),
    ("related", (f"Simak Video '{GRANARY}'",), (GRANARY,)),
    ("related", ("[Gambas:Video 20detik]",), ()),
    ("related", ("ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT"), ()),
    ("related", ("View this post on Instagram", "A post shared by Lumbung (@lumbung)"), ()),
    ("related", (PAGER,), ()),
)  # fmt: skip
# (how it opens the story, its place, its outlet)
DATELINES = (
    ("WAIROPA – ", "WAIROPA", None),
    ("Wairopa (ANTARA) - ", "Wairopa", "ANTARA"),
    ("KABARSOREH.ID, WAIROPA – ", "WAIROPA", "KABARSOREH.ID"),
    ("WAIROPA, KOMPAS.com - ", "WAIROPA", "KOMPAS.com"),
    ("Wairopa, Kabar Soreh -- ", "Wairopa", "Kabar Soreh"),
)
_STOPS = '.!"”'
_SENTENCE = 40
# What is changed, the lines that come of it, and their record
Change = tuple[str, list[str], dict[str, Any]]


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return read_stories()


def gaps(case: Case) -> Iterator[tuple[int, int]]:
    """Yield lines of sentences that have another below them at once, with their numbers."""
    lines = list(case.roles)
    for above, below in pairwise(lines):
        told = [case.lines[at].strip() for at in (above, below) if at in case.paragraphs]
        # No list's items, and no line that goes on with the one above it.
        begun = all(it[0].isupper() or it[0] in '"“' for it in told)
        if len(told) > 1 and begun and all(len(it) > _SENTENCE and it[-1] in _STOPS for it in told):
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


def put_in(case: Case) -> Iterator[Change]:
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
        yield printed[0], [*case.lines[: line + 1], *put, *case.lines[line + 1 :]], record


def take_out(case: Case) -> Iterator[Change]:
    for line, place in list(gaps(case))[1:]:
        if place > 1 and not case.record["attributions"] and case.roles[line] == {Role.BODY}:
            record = moved(case, place, -1)
            del record["body"][place - 1]
            yield f"without {line + 1}", [*case.lines[:line], *case.lines[line + 1 :]], record


def date_otherwise(case: Case) -> Iterator[Change]:
    line, lead = next(iter(case.paragraphs)), case.record["body"][0]
    doubted = any(notice["code"] == "dateline-unsure" for notice in case.record["warnings"])
    if case.roles[line] == {Role.DATELINE, Role.BODY} and lead[:1].isupper() and not doubted:
        for opening, place, outlet in DATELINES:
            record = moved(case, 0, 0) | {"dateline": {"place": place, "outlet": outlet}}
            yield opening, [*case.lines[:line], opening + lead, *case.lines[line + 1 :]], record


@pytest.mark.parametrize(
    ("change", "fewest"), [(put_in, 500), (take_out, 200), (date_otherwise, 500)]
)
def test_a_change_in_a_story_changes_nothing_else(
    cases: list[Case], change: Callable[[Case], Iterator[Change]], fewest: int
) -> None:
    made = [
        (case.name, what, differences("\n".join(lines), record))
        for case in cases
        for what, lines, record in change(case)
    ]
    wrong = [f"{name}: {what}: {found}" for name, what, found in made if found]
    assert not wrong, "\n".join(wrong)
    assert len(made) > fewest
