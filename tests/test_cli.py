"""The command through real processes: streams, codes, pipes, terminals, interrupts."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from jsonschema import Draft202012Validator

import inakoran_extract

CHILI = """\
Harga Cabai Rawit di Pasar Kramat Turun Menjelang Akhir Pekan

Dewi Anggraini

Thursday, 06-02-2025 | 09:15 am

MDN
Pedagang menata cabai rawit di Pasar Kramat, Jakarta Timur [ist]

\u00a0

Jakarta, Inakoran

Harga cabai rawit merah di Pasar Kramat turun menjadi Rp52.000 per kilogram setelah pasokan dari \
Garut kembali lancar.

"Pembeli sudah mulai ramai lagi sejak kemarin," kata Sulastri, pedagang di pasar itu.

KOMENTAR"""

FLOOD = """\
Jembatan Gantung Desa Sukamaju Selesai Diperbaiki

Rahmat Hidayat

Monday, 10-03-2025 | 02:30 pm

Bandung, Inakoran

Warga Desa Sukamaju kembali menyeberangi Sungai Cimanuk lewat jembatan gantung yang selesai \
diperbaiki akhir pekan lalu.

Kepala desa mengatakan perbaikan memakan waktu dua bulan karena hujan deras.

KOMENTAR
"""

HEADLINES = [text.split("\n", 1)[0] for text in (CHILI, FLOOD)]
MODULE = (sys.executable, "-m", "inakoran_extract")
SCRIPT = Path(sys.executable).with_name("inakoran-extract")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(Path(inakoran_extract.__file__).parents[1]),
    "COLUMNS": "100",
}
for name in ("INAKORAN_EXTRACT_DEBUG", "PYTHONUNBUFFERED", "PYTHONIOENCODING"):
    ENVIRONMENT.pop(name, None)
TIMEOUT = 60

posix = pytest.mark.skipif(os.name != "posix", reason="needs fifos, signals or terminals")
not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write anything"
)

Run = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    (tmp_path / "b.txt").write_bytes(FLOOD.encode())
    return tmp_path


def run(
    folder: Path,
    *arguments: str | bytes,
    data: bytes = b"",
    command: tuple[str, ...] = MODULE,
    stdin: int | IO[bytes] | None = None,
    stdout: int | IO[bytes] = subprocess.PIPE,
    env: dict[str, str] = ENVIRONMENT,
) -> Run:
    return subprocess.run(
        (*command, *arguments),
        cwd=folder,
        check=False,
        input=data if stdin is None else None,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=env,
        timeout=TIMEOUT,
    )


def start(
    folder: Path,
    *arguments: str,
    stdin: int | None = None,
    stdout: int = subprocess.PIPE,
    env: dict[str, str] = ENVIRONMENT,
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        (*MODULE, *arguments),
        cwd=folder,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=env,
    )


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def headlines(output: bytes) -> list[str]:
    return [record["headline"] for record in records(output)]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def only_line(errors: bytes) -> str:
    """Return the one line on standard error; a traceback would be more than one."""
    (line,) = errors.decode().splitlines()
    assert line.startswith("inakoran-extract: ")
    return line


# Input


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
        ("folder", "find folder -name '*.txt' -print0 | xargs -0 inakoran-extract"),
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


# Options


def test_format(folder: Path) -> None:
    lines = run(folder, "a.txt", "b.txt")
    assert run(folder, "--format", "jsonl", "a.txt", "b.txt").stdout == lines.stdout
    indented = run(folder, "--format", "json", "a.txt", "b.txt").stdout.decode()
    assert indented.startswith('{\n  "source": "a.txt",\n')
    decoder = json.JSONDecoder()
    first, end = decoder.raw_decode(indented)
    second, _ = decoder.raw_decode(indented[end:].lstrip())
    assert [first, second] == records(lines.stdout)


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
    }
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
    assert set(re.findall(r"(?<!\S)--?[a-z]+", text)) == {
        *("--format", "-o", "--output", "--encoding", "--timezone", "--strict", "--trace"),
        *("--schema", "-q", "--quiet", "--version", "-h", "--help"),
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("--colour", "a.txt"),
        ("--format", "xml", "a.txt"),
        ("--encoding", "utf-9", "a.txt"),
        ("--encoding", "hex", "a.txt"),
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


def test_an_argument_after_two_dashes_is_a_path(folder: Path) -> None:
    (folder / "--strict").write_text(CHILI)
    result = run(folder, "--", "--strict")
    assert headlines(result.stdout) == HEADLINES[:1]


# Faults of the program itself

FAULT = """
import inakoran_extract.cli as cli

def extract_text(text, **options):
    if "Jembatan" in text:
        raise ValueError("satu\\ndua")
    return genuine(text, **options)

genuine, cli.extract_text = cli.extract_text, extract_text
cli.main()
"""


def test_a_fault_is_one_line_and_the_rest_goes_on(folder: Path) -> None:
    result = run(folder, "b.txt", "a.txt", command=(sys.executable, "-c", FAULT))
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES[:1]
    expected = "b.txt: internal error (ValueError: satu\\ndua); please report it"
    assert only_line(result.stderr).endswith(expected)


def test_a_fault_is_raised_for_debugging(folder: Path) -> None:
    environment = ENVIRONMENT | {"INAKORAN_EXTRACT_DEBUG": "1"}
    result = run(folder, "b.txt", "a.txt", command=(sys.executable, "-c", FAULT), env=environment)
    assert result.returncode == 1
    assert b"Traceback" in result.stderr


LOADED = """
import sys
before = set(sys.modules)
from inakoran_extract.cli import main
try:
    main()
finally:
    print(*sorted(set(sys.modules) - before), file=sys.stderr)
"""


def test_a_plain_text_run_loads_nothing_heavy(folder: Path) -> None:
    result = run(folder, "a.txt", command=(sys.executable, "-c", LOADED))
    assert headlines(result.stdout) == HEADLINES[:1]
    loaded = set(result.stderr.decode().split())
    assert "click" in loaded
    heavy = {"lxml", "bs4", "dateparser", "regex", "pytz", "zoneinfo", "pathlib", "tempfile"}
    heavy |= {"importlib.metadata", "importlib.resources", "multiprocessing", "subprocess"}
    assert not loaded & heavy


# Output to a file


def test_output_file(folder: Path) -> None:
    expected = run(folder, "a.txt", "b.txt").stdout
    result = run(folder, "-o", "out.jsonl", "a.txt", "b.txt")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert (folder / "out.jsonl").read_bytes() == expected
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@pytest.mark.parametrize("output", ["-", pytest.param("/dev/stdout", marks=posix)])
def test_output_to_standard_output(folder: Path, output: str) -> None:
    assert headlines(run(folder, "-o", output, "a.txt").stdout) == HEADLINES[:1]
    with (folder / "log").open("ab") as log:
        log.write(b"{}\n")
        log.flush()
        run(folder, "-o", output, "a.txt", stdout=log)
    assert len(records((folder / "log").read_bytes())) == 2


def test_some_failures_still_write_the_rest(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    result = run(folder, "-o", "out.jsonl", "a.txt", "missing.txt")
    assert result.returncode == 1
    assert headlines((folder / "out.jsonl").read_bytes()) == HEADLINES[:1]


def test_nothing_to_write_leaves_the_old_file(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    assert run(folder, "-o", "out.jsonl", "missing.txt").returncode == 1
    assert run(folder, "-o", "new.jsonl", "missing.txt").returncode == 1
    assert (folder / "out.jsonl").read_text() == "old\n"
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@posix
def test_output_keeps_the_mode_of_the_old_file(folder: Path) -> None:
    out = folder / "out.jsonl"
    out.write_text("old\n")
    out.chmod(0o640)
    run(folder, "-o", "out.jsonl", "a.txt")
    assert headlines(out.read_bytes()) == HEADLINES[:1]
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


@posix
@pytest.mark.parametrize("exists", [True, False])
def test_output_through_a_link_replaces_its_target(folder: Path, *, exists: bool) -> None:
    store = folder / "store"
    store.mkdir()
    if exists:
        (store / "real.jsonl").write_text("old\n")
    (folder / "out.jsonl").symlink_to(Path("store") / "real.jsonl")
    assert run(folder, "-o", "out.jsonl", "a.txt").returncode == 0
    assert (folder / "out.jsonl").is_symlink()
    assert headlines((store / "real.jsonl").read_bytes()) == HEADLINES[:1]
    assert names(store) == ["real.jsonl"]


@posix
def test_output_that_is_an_input(folder: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    linked = run(folder, "-o", "link.txt", "a.txt")
    with (folder / "a.txt").open("rb") as standard_input:
        piped = run(folder, "-o", "a.txt", stdin=standard_input)
    for result in (linked, piped):
        assert result.returncode == 2
        assert b"is one of the inputs" in result.stderr
    assert (folder / "a.txt").read_text() == CHILI


@posix
def test_output_to_a_device_or_a_pipe(folder: Path) -> None:
    assert run(folder, "-o", "/dev/null", "a.txt").returncode == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    os.mkfifo(folder / "pipe")
    reader = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run(folder, "-o", "pipe", "a.txt").returncode == 0
        assert headlines(os.read(reader, 65536)) == HEADLINES[:1]
    finally:
        os.close(reader)
    assert (folder / "pipe").is_fifo()


def test_output_in_a_missing_folder(folder: Path) -> None:
    result = run(folder, "-o", "none/out.jsonl", "a.txt")
    assert (result.returncode, result.stdout) == (1, b"")
    assert "none/out.jsonl: " in only_line(result.stderr)


@posix
@not_root
def test_output_to_a_protected_file(folder: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    (folder / "out.jsonl").chmod(0o400)
    result = run(folder, "-o", "out.jsonl", "a.txt")
    assert result.returncode == 1
    assert "out.jsonl: Permission denied; " in only_line(result.stderr)
    assert names(folder) == ["a.txt", "b.txt", "out.jsonl"]


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("count", [1, 50])
def test_a_full_disk(folder: Path, count: int) -> None:
    with Path("/dev/full").open("wb") as full:
        result = run(folder, *["a.txt"] * count, stdout=full)
    assert result.returncode == 1
    assert "standard output: No space left" in only_line(result.stderr)
    result = run(folder, "-o", "/dev/full", *["a.txt"] * count)
    assert result.returncode == 1
    assert "/dev/full: No space left" in only_line(result.stderr)


# Pipes that close, interrupts, terminals


@posix
@pytest.mark.parametrize(("first", "code"), [("a.txt", 0), ("missing.txt", 1)])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves(folder: Path, first: str, code: int, unbuffered: str) -> None:
    environment = ENVIRONMENT | {"PYTHONUNBUFFERED": unbuffered}
    with start(folder, "-q", first, *["a.txt"] * 200, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        line = process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(TIMEOUT) == code
    assert headlines(line) == HEADLINES[:1]


@pytest.fixture
def fifo(folder: Path) -> Iterator[Path]:
    path = folder / "fifo"
    os.mkfifo(path)
    yield path
    path.unlink()


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Send what Ctrl-C sends to a process that is about to wait for input."""
    # Python acts on a signal that comes just before a system call only when that call is over.
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)


@posix
def test_an_interrupt(folder: Path, fifo: Path) -> None:
    (folder / "out.jsonl").write_text("old\n")
    # Opening the fifo waits until the process has opened its own end.
    with start(folder, "-o", "out.jsonl", "a.txt", "fifo") as process, fifo.open("wb"):
        interrupt(process)
        output, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 130
    assert only_line(errors) == "inakoran-extract: interrupted"
    assert output == b""
    assert (folder / "out.jsonl").read_text() == "old\n"
    assert names(folder) == ["a.txt", "b.txt", "fifo", "out.jsonl"]


@posix
def test_an_interrupt_lets_out_what_is_whole(folder: Path, fifo: Path) -> None:
    with start(folder, "a.txt", "fifo") as process, fifo.open("wb"):
        interrupt(process)
        output, _ = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 130
    assert headlines(output) == HEADLINES[:1]


@posix
def test_an_interrupt_while_standard_input_is_read(folder: Path) -> None:
    with start(folder, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        # More than a pipe holds: this returns only when the process is reading.
        process.stdin.write(b"berita " * 100_000)
        process.stdin.flush()
        interrupt(process)
        assert process.wait(TIMEOUT) == 130
        assert only_line(process.stderr.read()) == "inakoran-extract: interrupted"
        assert process.stdout.read() == b""


def on_terminal(folder: Path, *arguments: str, both: bool = False) -> tuple[int, str]:
    """Run with a terminal for standard output, and for standard input where `both`."""
    master, terminal = os.openpty()
    stdin = terminal if both else subprocess.DEVNULL
    with start(folder, *arguments, stdin=stdin, stdout=terminal) as process:
        os.close(terminal)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:
            pass  # Linux says so when the other side is closed.
        finally:
            os.close(master)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        code = process.wait(TIMEOUT)
    return code, shown.decode().replace("\r\n", "\n")


@posix
def test_a_terminal_is_shown_indented_json(folder: Path) -> None:
    code, shown = on_terminal(folder, "a.txt")
    assert code == 0
    assert shown.startswith('{\n  "source": "a.txt",\n')
    assert json.loads(shown)["headline"] == HEADLINES[0]


@posix
def test_a_terminal_is_shown_lines_when_told(folder: Path) -> None:
    _, shown = on_terminal(folder, "--format", "jsonl", "a.txt")
    assert headlines(shown.encode()) == HEADLINES[:1]


@posix
def test_with_nothing_to_read_a_terminal_is_shown_the_help(folder: Path) -> None:
    code, shown = on_terminal(folder, both=True)
    assert code == 0
    assert shown.startswith("Usage: inakoran-extract [OPTIONS] [PATHS]...")
    assert shown == run(folder, "--help").stdout.decode()


@posix
def test_the_schema_needs_nothing_to_read(folder: Path) -> None:
    code, shown = on_terminal(folder, "--schema", both=True)
    assert code == 0
    assert json.loads(shown)["type"] == "object"
