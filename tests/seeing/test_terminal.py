"""`--explain` shows every line of an article with its role, and then the record."""

import gzip
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from command import CHILI, ENVIRONMENT, FLOOD, MODULE, posix, run

from inakoran_extract import extract, extract_text
from inakoran_extract.reading.lines import fold
from inakoran_extract.seeing.annotate import annotate, share_kept
from inakoran_extract.seeing.terminal import Style, columns, explain, terminal_style

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.[th]*"))
CASES = sorted((ROOT / "tests" / "cases").glob("*/*.[th]*"))
CODES = re.compile(r"\x1b\[[0-9;]*m")
SHARED = """\
Kapal Ikan Kandas di Muara Sungai Progo

Oleh: Ratri Wulandari | Kamis, 12 Maret 2026 | 08:15 WIB

BANTUL, SUARAPESISIR.com - Sebuah kapal ikan kandas di muara Sungai Progo sejak Rabu malam.

Tiga awak kapal selamat dan sudah dibawa ke balai desa oleh warga, dilansir dari Kabar Progo.
"""


def shown(text: str, width: int = 80, *, coloured: bool = False) -> str:
    article = extract_text(text, source="naskah.txt", trace=True)
    return explain(article, article.to_dict(), Style(width, coloured)).decode()


def test_lines_with_their_roles() -> None:
    lines = shown(CHILI).splitlines()
    assert lines[0].startswith("── naskah.txt ──")
    assert re.match(r" 1  headline    Harga Cabai Rawit di Pasar", lines[1])
    assert re.match(r" {40,}title → \w+", lines[2])
    assert re.match(r" 3  byline      Dewi Anggraini +name → \w+(: [\w ]+)?$", lines[3])
    assert any(
        re.match(r"1\d  \(comments\)  KOMENTAR +phrase of the site → ", line) for line in lines
    )
    assert "timestamp       2025-02-06T09:15:00+07:00" in lines
    assert "empty           url, kicker, modified, " in "\n".join(lines)
    assert any(line.startswith("kept            ") and " % of the text" in line for line in lines)


@pytest.mark.parametrize("path", SAMPLES + CASES[::7], ids=lambda path: path.name)
def test_every_line_is_shown_and_none_is_too_long(path: Path) -> None:
    article = extract(path.read_bytes(), source=path.name, trace=True)
    for width in (40, 80, 120):
        text = explain(article, article.to_dict(), Style(width)).decode()
        assert "\x1b" not in text
        rows, _, _ = text.partition("\n\n")
        numbers = [int(found[1]) for found in re.finditer(r"^ *(\d+)  ", rows, re.MULTILINE)]
        assert {span.line for span in article.lines} <= set(numbers)
        assert max(map(columns, text.splitlines())) <= max(width, len(path.name) + 4)


@pytest.mark.parametrize("path", SAMPLES + CASES[3::9], ids=lambda path: path.name)
@pytest.mark.parametrize("width", [40, 60, 80, 100, 130, 200])
def test_what_decided_is_shown_of_every_line(path: Path, width: int) -> None:
    article = extract(path.read_bytes(), source=path.name, trace=True)
    record = article.to_dict()
    text = explain(article, record, Style(width)).decode()
    shown = "".join(text.partition("\n\n")[0].split())
    place = 0
    for row in annotate(article, record):
        # In its column it stands in the midst of the line's words.
        found = shown.find("".join(row.why.split()), place)
        assert found >= 0, row
        place = found + 1


def test_a_shared_line_is_two_rows() -> None:
    article = extract_text(SHARED, trace=True)
    rows = annotate(article, article.to_dict())
    third = [row for row in rows if row.text.startswith(("Oleh", "Kamis"))]
    assert [(row.line, row.role, row.key) for row in third] == [
        (3, "byline", "byline"),
        (None, "timestamp", "timestamp"),
    ]
    pieces = {piece.key: piece.text for row in rows for piece in row.pieces if piece.key}
    assert pieces["authors[0].name"] == "Ratri Wulandari"
    article = extract_text(CHILI, trace=True)
    keys = {piece.key for row in annotate(article, article.to_dict()) for piece in row.pieces}
    assert {f"captions[0].{part}" for part in ("text", "credit", "label")} < keys
    assert pieces["timestamp_text"] == "Kamis, 12 Maret 2026 | 08:15 WIB"
    assert pieces["dateline.place"] == "BANTUL"
    assert pieces["attributions[0]"] == "Kabar Progo"
    assert [row.key for row in rows if row.role == "body"] == ["body[0]", "body[1]"]


@pytest.mark.parametrize("path", SAMPLES + CASES[::5], ids=lambda path: path.name)
def test_rows_print_what_their_lines_do(path: Path) -> None:
    article = extract(path.read_bytes(), trace=True)
    rows = annotate(article, article.to_dict())
    assert [row.text for row in rows] == [
        fold(article.text[span.start : span.end]) for span in article.lines
    ]
    kept, total = share_kept(article)
    assert 0 <= kept <= total


def test_colours_change_nothing_that_is_said() -> None:
    coloured = shown(SHARED, coloured=True)
    assert "\x1b[4mRatri Wulandari\x1b[0m" in coloured
    assert CODES.sub("", coloured) == shown(SHARED)


def test_no_code_of_the_text_reaches_the_terminal() -> None:
    text = CHILI.replace("Pembeli", "\x1b[31mPem\x1b]0;judul\x07beli\u202e\x9b")
    for coloured in (False, True):
        bare = CODES.sub("", shown(text, coloured=coloured))
        assert not [sign for sign in bare if not sign.isprintable() and sign != "\n"]


@pytest.mark.parametrize(
    ("variables", "on_terminal", "coloured"),
    [
        ({}, True, os.name == "posix"),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, os.name == "posix"),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colours_by_the_environment(
    variables: dict[str, str], *, on_terminal: bool, coloured: bool
) -> None:
    style = terminal_style(on_terminal=on_terminal, environment=variables)
    assert style.coloured is coloured


def test_wide_signs_take_two_columns() -> None:
    assert (columns("garam"), columns("新闻"), columns("e\u0301")) == (5, 4, 1)


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((CHILI + "\n\n" + FLOOD).encode())
    row = json.dumps({"text": FLOOD, "nomor": 1})
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(row.encode()))
    result = run(tmp_path, "--explain", "-q", "a.txt", "rows.jsonl.gz")
    assert (result.returncode, result.stderr) == (0, b"")
    heads = re.findall(r"^── (\S+) ", result.stdout.decode(), re.MULTILINE)
    assert heads == ["a.txt#1", "a.txt#2", "rows.jsonl.gz#1"]
    assert run(tmp_path, "--explain", "-j", "2", "a.txt", "rows.jsonl.gz").stdout == result.stdout


def test_what_gives_no_record_is_shown_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FLOOD.replace("Monday, 10-03-2025 | 02:30 pm", "").encode())
    result = run(tmp_path, "--explain", "--strict", "a.txt")
    assert b"no record       no timestamp; without --strict" in result.stdout
    assert result.returncode == 1
    assert b"a.txt: no timestamp; without --strict" in result.stderr


def menu(number: int) -> str:
    """Return a page of nothing but links to articles, as a front page is."""
    links = "".join(
        f'<li><a href="/{number}/{n}">Harga Garam Rakyat Naik Lagi Bagian {n}</a></li>'
        for n in range(20)
    )
    return f"<html><head><title>Indeks {number}</title></head><body><ul>{links}</ul></body></html>"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_gives_no_record_is_counted_as_an_error(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "a.txt").write_bytes(FLOOD.encode())
    for number in (1, 2):
        (tmp_path / f"menu{number}.html").write_text(menu(number))
    names = ("a.txt", "menu1.html", "menu2.html")
    plain = run(tmp_path, "-j", jobs, "--errors", "plain.jsonl", *names)
    result = run(tmp_path, "-j", jobs, "--errors", "failed.jsonl", "--explain", *names)
    assert (plain.returncode, result.returncode) == (1, 1)
    assert result.stdout.count(b"no record       no article found") == 2
    counts = b"3 inputs: 1 record, 2 errors (no-article 2)"
    assert counts in plain.stderr
    assert counts in result.stderr
    failed = (tmp_path / "failed.jsonl").read_text()
    assert failed == (tmp_path / "plain.jsonl").read_text() != ""
    page = run(tmp_path, "--explain", "--report", "seen.html", *names)
    assert page.returncode == 1


@pytest.mark.parametrize("option", [("--format", "jsonl"), ("--resume", "-o", "x")])
def test_no_records_are_written_with_it(tmp_path: Path, option: tuple[str, ...]) -> None:
    result = run(tmp_path, "--explain", *option, "a.txt")
    assert result.returncode == 2
    assert b"--explain writes no records" in result.stderr


@posix
def test_a_terminal_gets_colours_and_its_width(tmp_path: Path) -> None:
    import pty  # noqa: PLC0415 - no such module elsewhere

    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    ours, theirs = pty.openpty()
    environment = ENVIRONMENT | {"COLUMNS": "60", "TERM": "xterm-256color"}
    for name in ("NO_COLOR", "FORCE_COLOR"):
        environment.pop(name, None)
    subprocess.run(
        (*MODULE, "--explain", "a.txt"), cwd=tmp_path, stdout=theirs, env=environment, check=True
    )
    os.close(theirs)
    text = os.read(ours, 65536).decode()
    os.close(ours)
    assert "\x1b[" in text
    assert max(len(CODES.sub("", line.rstrip("\r"))) for line in text.split("\n")) <= 60


def test_plain_records_load_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    code = (
        "import sys; from inakoran_extract.cli import command\n"
        "command(['a.txt'], standalone_mode=False)\n"
        "seen = [name for name in sys.modules if 'seeing' in name or 'tracing' in name"
        " or 'jinja2' in name]\n"
        "assert not seen, seen"
    )
    done = run(tmp_path, "-c", code, command=(MODULE[0],))
    assert done.returncode == 0, done.stderr
