"""Line accounting, stated in `roles.txt`: the role of every printed line of some short dumps.

A block starts with `=== title` and holds one row a line: the role, ` | `, the line. An empty row is
an empty line, and only parts the blocks where it ends one; a row without a role is a spacer. A line
of two spans has both roles (`byline+timestamp`), boilerplate has its reason
(`boilerplate:comments`).
"""

from itertools import groupby
from pathlib import Path

import pytest

from inakoran_extract import Span, extract_text

FIXTURE = Path(__file__).with_name("roles.txt")
TITLE = "=== "

Rows = list[tuple[str, str]]


def blocks_of(fixture: str) -> dict[str, Rows]:
    """Return the rows of every block, as pairs of role and line, by its title."""
    blocks: dict[str, Rows] = {}
    rows: Rows = []
    for row in fixture.splitlines():
        if row.startswith(TITLE):
            title = row.removeprefix(TITLE)
            assert title not in blocks, f"two blocks are called {title!r}"
            rows = blocks[title] = []
        else:
            role, _, line = row.partition(" | ")
            rows.append((role.strip(), line))
    return {title: trimmed(rows) for title, rows in blocks.items()}


def trimmed(rows: Rows) -> Rows:
    """Return the rows without the blank ones at either end."""
    printed = [index for index, (_, line) in enumerate(rows) if line]
    return rows[printed[0] : printed[-1] + 1]


def role_of(span: Span) -> str:
    return str(span.role) if span.reason is None else f"{span.role}:{span.reason}"


BLOCKS = blocks_of(FIXTURE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("title", BLOCKS)
def test_roles(title: str) -> None:
    rows = BLOCKS[title]
    text = "\n".join(line for _, line in rows)
    by_line = groupby(extract_text(text).lines, key=lambda span: span.line)
    found = {number: "+".join(map(role_of, spans)) for number, spans in by_line}
    got = [(found.get(number, ""), line) for number, (_, line) in enumerate(rows, 1)]
    assert got == rows
