"""A line of the head in another form, at another place, put in or left out changes itself alone.

The record of every case is known, and so is that of its siblings: with another byline other people
signed, with another date it has another time, and a button says nothing. A newsroom prints each
form at each place; each case has some of the forms, so that each has stood in many heads.
"""

from json import dumps, loads
from typing import Any, NamedTuple
from zlib import crc32

import pytest
from test_cases import DUMPS, case_id, golden_of

from inakoran_extract import extract, extract_text
from inakoran_extract.model import Role

ONE, OTHER, OUTLET = "Yohana Bere", "Petrus Lede Wain", "Harian Nusantara"
# (the lines, who signs as what)
BYLINES: tuple[tuple[str, str], ...] = (
    *((f"{label}{ONE}", "writer") for label in ("Oleh: ", "Oleh ", "Penulis: ", "By ")),
    *((f"{label}{ONE}", "reporter") for label in ("Reporter: ", "Laporan: ", "Pewarta : ")),
    *((f"Oleh: {ONE}{rest}", "writer") for rest in (" (Dosen Universitas Nusa)", " *)")),
    *((f"{ONE}{rest}{OUTLET}", "") for rest in (" - ", " | ", " – ", ", wartawan ")),
    *((line, "") for line in (ONE, f"{ONE} ({OUTLET})", f"{ONE} | Pos Kupang")),
    (f"{ONE} | Editor: {OTHER}", " editor"),
    (f"Penulis: {ONE} | Editor: {OTHER}", "writer editor"),
    *((f"Reporter: {ONE}{sign}Editor: {OTHER}", "reporter editor") for sign in ("", "\n")),
    (f"Laporan {ONE} dari Kupang", "reporter"),
    (f"Laporan Wartawan {OUTLET}, {ONE}", "reporter"),
    (f"Kontributor Kupang: {ONE}", "contributor"),
    (f"{ONE} dan {OTHER}", " "),
    (f"Pewarta: {ONE}, {OTHER}", "reporter reporter"),
)
DAY = "2026-03-12"
WESTERN = (
    *(f"Kamis, 12 Maret 2026{clock} WIB" for clock in (" 07:30", " | 07.30", " - 07:30")),
    *(f"Kamis, 12/03/2026 07:30 {zone}" for zone in ("wib", "WIB", "")),
    *("Thursday, 12-03-2026 | 07:30 am", "Tayang: Kamis, 12 Maret 2026 07:30 WIB"),
    *(f"Kamis, 12 Maret 2026 | 07:30 WIB{rest}" for rest in (" (3 hari lalu)", " | 1.204 Views")),
    "Kabarnusa.com - 12/03/2026, 07:30 WIB",
)
DATES = (
    *((line, "T07:30:00+07:00") for line in WESTERN),
    *((f"Kamis, 12 Mar 2026{sign}07:30 WITA", "T07:30:00+08:00") for sign in (" - ", " |", "  ")),
    *(("12 Maret 2026 | 07.30 WIT", "T07:30:00+09:00"), ("Kamis, 12 Maret 2026", "")),
)
SITE = ("Facebook\nTwitter", "Bagikan", "1.204 views", "Ekonomi", "Waktu baca 3 menit", "A A A")
LONGEST = 25


class Head(NamedTuple):
    """A case and the lines of its head, the headline first and the story's first line last."""

    name: str
    lines: list[str]
    roles: dict[int, list[Role]]
    order: list[int]
    record: dict[str, Any]

    def only(self, role: Role) -> int | None:
        """Return the case's only line of a role, if it stands in the head and is no other's."""
        found = [at for at, roles in self.roles.items() if role in roles]
        alone = self.roles[found[0]] == [role] if len(found) == 1 else False
        return found[0] if alone and found[0] in self.order[1:-1] else None

    def put(self, at: int, line: str, count: int = 1) -> str:
        """Return the text with other lines in place of one, or none, spaced as those around are."""
        blank = "" if self.lines[at - 1].strip() else "\n"
        new = line.replace("\n", f"\n{blank}").split("\n") + [""] * (bool(blank) and not count)
        return "\n".join((*self.lines[:at], *new, *self.lines[at + count :]))

    def rests(self, text: str, **other: object) -> list[str]:
        """Return the keys in which a text's record is another one than the case's, changed."""
        record = loads(dumps(extract_text(text).to_dict()))
        wanted = {**self.record, "source": record["source"], **other}
        known, codes = ({each["code"] for each in one.pop("warnings")} for one in (wanted, record))
        return [*(key for key in wanted if record[key] != wanted[key]), *(codes - known)]


@pytest.fixture(scope="module")
def heads() -> list[Head]:
    """Return the heads that are fit: of texts in UTF-8 with a headline on one line, and a story."""
    found = []
    for dump in DUMPS:
        content, record = dump.read_bytes(), golden_of(dump)
        text = content.decode(errors="replace")
        if dump.suffix != ".txt" or "\ufffd" in text or "\r" in text or len(record["body"]) < 2:
            continue
        roles: dict[int, list[Role]] = {}
        for span in extract(content, source=dump.name).lines:
            roles.setdefault(span.line - 1, []).append(span.role)
        lines = text.split("\n")
        titles = [at for at in roles if roles[at] == [Role.HEADLINE]]
        story = [at for at in roles if {Role.BODY, Role.DATELINE} & set(roles[at])]
        title = lines[titles[0]].strip() if len(titles) == 1 else "Foto: "
        # A label or very many words are a headline's by the date alone, right below it.
        odd = title.startswith("Foto: ") or title.count(" ") > LONGEST
        if title == record["headline"] and not odd:
            order = [at for at in sorted(roles) if titles[0] <= at <= story[0]]
            found.append(Head(case_id(dump), lines, roles, order, record))
    return found


def some(forms: tuple[Any, ...], name: str, count: int = 4) -> list[Any]:
    """Return some of the forms, other ones for each case."""
    return [forms[(crc32(name.encode()) + step) % len(forms)] for step in range(count)]


@pytest.mark.parametrize("moved", [False, True])
def test_byline_in_another_form(heads: list[Head], *, moved: bool) -> None:
    faults = []
    for head in heads:
        byline, date = head.only(Role.BYLINE), head.only(Role.TIMESTAMP)
        names = [each["name"] for each in head.record["authors"]]
        if byline is None or any("\n".join(head.lines).count(name) > 1 for name in names):
            continue  # a box below the story tells of him
        lines, place = head.lines, byline
        below = head.order[head.order.index(byline) + 1 :]
        if moved:
            if date is None or below[0] != date:
                continue
            lines = head.put(byline, lines[date]).split("\n")
            place, below = date, below[1:]
        for line, roles in some(BYLINES, head.name):
            if Role.CAPTION in head.roles[below[0]] and not roles.strip() and OUTLET not in line:
                continue  # names beside a picture are those whom it shows
            people = zip((ONE, OTHER), roles.split(" "), strict=False)
            authors = [{"name": name, "role": role or None} for name, role in people]
            text = head._replace(lines=lines).put(place, line)
            if wrong := head.rests(text, byline=line.replace("\n", "; "), authors=authors):
                faults.append((head.name, line, wrong))
    assert not faults


def test_date_in_another_form(heads: list[Head]) -> None:
    faults = []
    for head in heads:
        date = head.only(Role.TIMESTAMP)
        for line, clock in some(DATES, head.name) if date is not None else ():
            wrong = head.rests(head.put(date or 0, line), timestamp=f"{DAY}{clock}")
            if set(wrong) - {"timestamp_text", "timezone", "timestamp-unsure"}:
                faults.append((head.name, line, wrong))
    assert not faults


def test_line_of_the_site_says_nothing_or_is_told(heads: list[Head]) -> None:
    faults = []
    for head in heads:
        lines = zip(head.order[1:], head.order, [0, *head.order], strict=False)
        for at, above, next_above in lines:
            beside = {*head.roles[above], *head.roles.get(next_above, ())}
            if {Role.LABEL, Role.CAPTION} & beside or head.roles[at] == head.roles[above]:
                continue  # a picture, or what else has several lines, may go on
            line = some(SITE, f"{head.name} {at}")[0]
            wrong = head.rests(head.put(at, line, 0))
            if wrong and wrong[-1] != "caption-unsure":
                faults.append((head.name, line, head.order.index(at), wrong))
    assert not faults
