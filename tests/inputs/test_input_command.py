"""The command's input: paths, pipes, what can't be read, encodings."""

import os
import subprocess
from pathlib import Path

import command
import pytest
from command import (
    CHILI,
    ENVIRONMENT,
    HEADLINES,
    MODULE,
    SCRIPT,
    headlines,
    not_root,
    only_line,
    posix,
    records,
    run,
)

folder = command.folder


@pytest.mark.parametrize("command", [MODULE, (str(SCRIPT),)], ids=["module", "script"])
def test_path_dash_and_bare_pipe_give_the_same_record(
    folder: Path, command: tuple[str, ...]
) -> None:
    if command != MODULE and not SCRIPT.exists():
        pytest.skip("the console script is not installed")
    results = [
        run(folder, "a.txt", command=command),
        run(folder, "-", data=CHILI.encode(), command=command),
        run(folder, data=CHILI.encode(), command=command),
    ]
    assert [(result.returncode, result.stderr) for result in results] == [(0, b"")] * 3
    by_path, by_dash, by_pipe = [records(result.stdout)[0] for result in results]
    assert (by_path.pop("source"), by_dash.pop("source"), by_pipe.pop("source")) == (
        "a.txt",
        "-",
        "-",
    )
    assert by_path == by_dash == by_pipe
    assert by_path["headline"] == HEADLINES[0]
    assert by_path["timestamp"] == "2025-02-06T09:15:00+07:00"
    assert by_path["byline"] == "Dewi Anggraini"
    assert by_path["dateline"] == {"place": "Jakarta", "outlet": "Inakoran"}


def test_records_stand_in_the_order_of_the_paths(folder: Path) -> None:
    result = run(folder, "b.txt", "-", "a.txt", "b.txt", data=CHILI.encode())
    assert [record["source"] for record in records(result.stdout)] == [
        "b.txt",
        "-",
        "a.txt",
        "b.txt",
    ]
    assert headlines(result.stdout) == [HEADLINES[index] for index in (1, 0, 0, 1)]


def test_a_missing_file_is_one_line_and_the_rest_goes_on(folder: Path) -> None:
    result = run(folder, "a.txt", "missing.txt", "b.txt")
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES
    assert only_line(result.stderr).startswith("inakoran-extract: missing.txt: no such file; ")


def bad_input(folder: Path, kind: str) -> str:
    """Make an input of `kind` and return its path."""
    path = folder / kind
    contents = {
        "empty": b"",
        "blank": b" \n\t\r\n\xc2\xa0\n",
        "binary": bytes(range(256)) * 4,
        "pdf": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
    }
    if kind in contents:
        path.write_bytes(contents[kind])
    elif kind == "folder":
        path.mkdir()
    elif kind == "broken-link":
        path.symlink_to("nowhere.txt")
    elif kind == "circle":
        path.symlink_to("circle")
    elif kind == "below-a-file":
        return "a.txt/inside.txt"
    elif kind == "long":
        return "x" * 300
    return kind


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("empty", "empty: no bytes"),
        ("blank", "empty: nothing but white space"),
        ("binary", "binary data"),
        ("pdf", "a PDF"),
        ("folder", "a folder without any text or page by its name"),
        pytest.param("broken-link", "a link to nowhere.txt", marks=posix),
        pytest.param("circle", "leads back to itself", marks=posix),
        pytest.param("below-a-file", "no such file", marks=posix),
        pytest.param("long", "file name too long", marks=posix),
    ],
)
def test_what_cannot_be_read_is_one_line(folder: Path, kind: str, reason: str) -> None:
    path = bad_input(folder, kind)
    result = run(folder, "a.txt", path, "b.txt")
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES
    line = only_line(result.stderr)
    assert line.startswith(f"inakoran-extract: {path}: ")
    assert reason in line
    assert "; " in line


@posix
@not_root
def test_a_file_without_permission(folder: Path) -> None:
    (folder / "a.txt").chmod(0)
    result = run(folder, "a.txt", "b.txt")
    assert result.returncode == 1
    assert "a.txt: permission denied; " in only_line(result.stderr)
    assert headlines(result.stdout) == HEADLINES[1:]


def test_standard_input_can_be_read_once(folder: Path) -> None:
    result = run(folder, "-", "-", data=CHILI.encode())
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES[:1]
    assert "-: standard input was read already; " in only_line(result.stderr)


def test_empty_standard_input(folder: Path) -> None:
    result = run(folder, stdin=subprocess.DEVNULL)
    assert (result.returncode, result.stdout) == (1, b"")
    assert "-: empty: no bytes; " in only_line(result.stderr)


@posix
def test_closed_streams(folder: Path) -> None:
    closed_in = run(folder, command=("sh", "-c", 'exec "$@" <&-', "sh", *MODULE))
    assert closed_in.returncode == 1
    assert "-: standard input is closed; " in only_line(closed_in.stderr)
    closed_out = run(folder, "a.txt", command=("sh", "-c", 'exec "$@" >&-', "sh", *MODULE))
    assert closed_out.returncode == 1
    assert "standard output: it is closed; " in only_line(closed_out.stderr)
    closed_error = run(folder, "no.txt", command=("sh", "-c", 'exec "$@" 2>&-', "sh", *MODULE))
    assert (closed_error.returncode, closed_error.stdout, closed_error.stderr) == (1, b"", b"")


@posix
def test_a_path_that_is_not_utf8(folder: Path) -> None:
    name = b"harga-caf\xe9.txt"
    try:
        (folder / os.fsdecode(name)).write_bytes(CHILI.encode())
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    result = run(folder, name, b"hilang-\xff.txt")
    assert result.returncode == 1
    assert records(result.stdout)[0]["source"] == "harga-caf\\xe9.txt"
    assert "hilang-\\xff.txt: no such file; " in only_line(result.stderr)


@posix
def test_a_path_with_line_ends_and_terminal_codes(folder: Path) -> None:
    result = run(folder, "satu\ndua\x1b[31m.txt")
    assert "satu\\ndua\\x1b[31m.txt: no such file; " in only_line(result.stderr)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "windows-1252"])
def test_encodings_are_recognised(folder: Path, encoding: str) -> None:
    text = CHILI.replace('"Pembeli', "“Pembeli").replace('kemarin,"', "kemarin,”")
    (folder / "lain.txt").write_bytes(text.encode(encoding))
    result = run(folder, "lain.txt")
    assert (result.returncode, result.stderr) == (0, b"")
    (record,) = records(result.stdout)
    assert record["headline"] == HEADLINES[0]
    assert any("“Pembeli sudah mulai" in paragraph for paragraph in record["body"])
    guessed = encoding in {"utf-16-le", "windows-1252"}
    assert [warning["code"] for warning in record["warnings"]] == ["encoding-guessed"] * guessed


def test_a_named_encoding(folder: Path) -> None:
    text = CHILI.replace("Garut", "Garüt")
    (folder / "lain.txt").write_bytes(text.encode("cp850"))
    (record,) = records(run(folder, "--encoding", "cp850", "lain.txt").stdout)
    assert "Garüt" in record["body"][0]
    assert record["warnings"] == []
    refused = run(folder, "--encoding", "utf-8", "lain.txt", "b.txt")
    assert refused.returncode == 1
    assert "lain.txt: not utf-8 at byte " in only_line(refused.stderr)
    assert headlines(refused.stdout) == HEADLINES[1:]


def test_an_unbuffered_interpreter_writes_the_same(folder: Path) -> None:
    environment = ENVIRONMENT | {"PYTHONUNBUFFERED": "1"}
    paths = ["a.txt", "b.txt"] * 100
    assert run(folder, *paths, env=environment).stdout == run(folder, *paths).stdout


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\r\n"])
def test_a_list_that_names_nothing_is_told(folder: Path, data: bytes) -> None:
    """What makes it may have failed; an output of yesterday would pass for today's."""
    (folder / "list").write_bytes(data)
    (folder / "out.jsonl").write_text("old\n")
    for source in ("-", "list"):
        result = run(folder, "--files-from", source, "-o", "out.jsonl", data=data)
        assert result.returncode == 1
        line = f"inakoran-extract: {source}: empty: a list that names no path; "
        assert only_line(result.stderr).startswith(line)
    assert run(folder, "-0", "--files-from", "-", data=b"a.txt\0").returncode == 0
