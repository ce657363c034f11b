"""The command's options, and how it is used wrongly."""

import json
import re
import subprocess
from pathlib import Path

import command
import pytest
from command import CHILI, ENVIRONMENT, FLOOD, HEADLINES, headlines, names, only_line, records, run
from jsonschema import Draft202012Validator

import inakoran_extract

folder = command.folder


def test_format(folder: Path) -> None:
    lines = run(folder, "a.txt", "b.txt")
    assert run(folder, "--format", "jsonl", "a.txt", "b.txt").stdout == lines.stdout
    indented = run(folder, "--format", "json", "a.txt", "b.txt").stdout.decode()
    assert indented.startswith('[\n{\n  "source": "a.txt",\n')
    assert json.loads(indented) == records(lines.stdout)
    alone = run(folder, "--format", "json", "a.txt").stdout.decode()
    assert alone.startswith('{\n  "source": "a.txt",\n')
    assert [json.loads(alone)] == records(run(folder, "a.txt").stdout)


def test_output_is_utf8_and_not_escaped(folder: Path) -> None:
    text = FLOOD.replace("Kepala desa", "“Kepala desa” – Ujang 🌉")
    environment = ENVIRONMENT | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    result = run(folder, data=text.encode(), env=environment)
    assert "“Kepala desa” – Ujang 🌉" in result.stdout.decode()
    assert b"\r" not in result.stdout


def test_strict(folder: Path) -> None:
    (folder / "c.txt").write_text(FLOOD.replace("Monday, 10-03-2025 | 02:30 pm\n\n", ""))
    result = run(folder, "--strict", "a.txt", "c.txt", "b.txt")
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES
    assert "c.txt: no timestamp; " in only_line(result.stderr)
    assert len(records(run(folder, "c.txt").stdout)) == 1


def test_timezone(folder: Path) -> None:
    (record,) = records(run(folder, "--timezone", "Asia/Makassar", "a.txt").stdout)
    assert record["timestamp"] == "2025-02-06T09:15:00+08:00"
    assert record["timezone"] == "assumed"


def test_trace(folder: Path) -> None:
    (record,) = records(run(folder, "--trace", "a.txt").stdout)
    printed = [
        number for number, line in enumerate(CHILI.split("\n"), start=1) if line.strip("\u00a0 ")
    ]
    assert sorted({entry["line"] for entry in record["lines"]}) == printed
    assert record["lines"][0] == {
        "line": 1,
        "start": 0,
        "end": len(HEADLINES[0]),
        "role": "headline",
        "text": HEADLINES[0],
        "rule": "title",
        "step": record["lines"][0]["step"],
    }
    assert all(entry["text"] and entry["rule"] for entry in record["lines"])
    (plain,) = records(run(folder, "a.txt").stdout)
    assert "lines" not in plain
    del record["lines"]
    assert record == plain


def test_schema_is_that_of_the_records(folder: Path) -> None:
    result = run(folder, "--schema", stdin=subprocess.DEVNULL)
    assert (result.returncode, result.stderr) == (0, b"")
    validator = Draft202012Validator(json.loads(result.stdout))
    for options in ((), ("--trace",)):
        for record in records(run(folder, *options, "a.txt", "b.txt").stdout):
            validator.validate(record)


def test_quiet(folder: Path) -> None:
    result = run(folder, "-q", "a.txt", "missing.txt")
    assert (result.returncode, result.stderr) == (1, b"")
    assert headlines(result.stdout) == HEADLINES[:1]


def test_version(folder: Path) -> None:
    result = run(folder, "--version")
    assert result.returncode == 0
    assert inakoran_extract.__version__ in result.stdout.decode()


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_every_option(folder: Path, option: str) -> None:
    result = run(folder, option)
    assert (result.returncode, result.stderr) == (0, b"")
    text = result.stdout.decode()
    assert text.startswith("Usage: inakoran-extract [OPTIONS] [PATHS]...")
    named = """
        --from --format -o --output --encoding --timezone --strict --trace --schema -q --quiet
        --version -h --help --include --files-from -0 --null --split --text-field --field
        --keep-input --max-bytes --max-unpacked --timeout -j --jobs --resume --errors --fields
        --output-dir --explain --report --report-limit
    """
    assert set(re.findall(r"(?<!\S)--?[a-z0]+(?:-[a-z]+)*", text)) == set(named.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ("--colour", "a.txt"),
        ("--format", "xml", "a.txt"),
        ("--encoding", "utf-9", "a.txt"),
        ("--encoding", "hex", "a.txt"),
        ("--encoding", "undefined", "a.txt"),
        ("--timeout", "nan", "a.txt"),
        ("--max-bytes", "0", "a.txt"),
        ("--timezone", "WIB", "a.txt"),
        ("--timezone", "Asia", "a.txt"),
        ("--timezone", "../zone", "a.txt"),
        ("--timezone", "", "a.txt"),
        ("-o",),
        ("-o", "", "a.txt"),
        ("-o", ".", "a.txt"),
        ("-o", "new/", "a.txt"),
        ("-o", "a.txt", "b.txt", "a.txt"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    result = run(folder, *arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"Error: " in result.stderr
    assert b"Traceback" not in result.stderr
    assert names(folder) == ["a.txt", "b.txt"]
    assert (folder / "a.txt").read_text() == CHILI


def test_as_many_bytes_as_anyone_may_type(folder: Path) -> None:
    assert run(folder, "--max-bytes", "9" * 30, "a.txt").stdout == run(folder, "a.txt").stdout


def test_an_argument_after_two_dashes_is_a_path(folder: Path) -> None:
    (folder / "--strict").write_text(CHILI)
    result = run(folder, "--", "--strict")
    assert headlines(result.stdout) == HEADLINES[:1]
