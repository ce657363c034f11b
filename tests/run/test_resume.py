"""Runs that are killed and gone on with."""

import gzip
import io
import json
import random
import signal
import subprocess
import time
from pathlib import Path

import command
import pytest
from command import CHILI, FLOOD, TIMEOUT, counts, only_line, posix, records, run, start
from test_running import wait_for, write_dumps

folder = command.folder

NAMES = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"]


def content(path: Path) -> bytes:
    """Return what is in a file that may be packed."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zst":
        zstandard = pytest.importorskip("zstandard")
        reader = zstandard.ZstdDecompressor().stream_reader(
            io.BytesIO(data), read_across_frames=True
        )
        whole: bytes = reader.read()
        return whole
    return data


def needs(name: str) -> None:
    """Skip what can't be packed here."""
    if name.endswith(".zst"):
        pytest.importorskip("zstandard")


def spoil(folder: Path, paths: list[str]) -> None:
    """Make every 37th dump a bad one."""
    for path in paths[5::37]:
        (folder / path).write_bytes(b"")


@posix
@pytest.mark.parametrize(("name", "kills"), [(NAMES[0], 20), (NAMES[1], 4), (NAMES[2], 4)])
def test_killed_at_any_moment(folder: Path, name: str, kills: int) -> None:
    needs(name)
    # Long enough to be hit in the midst again and again: a killed run gets some way each time.
    spoil(folder, write_dumps(folder, 2_000))
    paths = (folder / "list").read_text() * (3 if name == "out.jsonl" else 2)
    (folder / "list").write_text(paths)
    whole = run(
        folder, "-o", "whole.jsonl", "--errors", "whole-errors.jsonl", "--files-from", "list"
    )
    options = ("-o", name, "--errors", "errors.jsonl", "--resume", "--files-from", "list")
    chance = random.Random(5)  # noqa: S311 - the moments are to be the same each time
    killed = 0
    for number in range(kills):
        process = start(folder, "-q", "-j", str(1 + number % 2), *options)
        try:
            process.wait(chance.uniform(0.05, 0.45))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.communicate()
    assert killed >= kills // 2
    result = run(folder, *options)
    assert result.returncode == whole.returncode == 1
    expected = (folder / "whole.jsonl").read_bytes()
    assert content(folder / name) == expected
    errors = (folder / "errors.jsonl").read_bytes()
    assert errors == (folder / "whole-errors.jsonl").read_bytes()
    assert len(records(expected)) + len(records(errors)) == len(paths.splitlines())
    assert counts(result.stderr) == counts(whole.stderr)


@posix
@pytest.mark.parametrize("name", NAMES[:2])
def test_a_signal_leaves_whole_lines_to_go_on_with(folder: Path, name: str) -> None:
    write_dumps(folder, 1_500)
    whole = run(folder, "--files-from", "list").stdout
    options = ("-o", name, "--resume", "--files-from", "list")
    process = start(folder, *options)
    wait_for(folder / name, 1_000)
    process.send_signal(signal.SIGTERM)
    process.communicate()
    assert process.returncode == 143
    begun = content(folder / name)
    assert begun.endswith(b"}\n")
    assert len(begun) < len(whole)
    assert whole.startswith(begun)
    assert run(folder, *options).returncode == 0
    assert content(folder / name) == whole


@pytest.fixture
def finished(folder: Path) -> tuple[Path, bytes, bytes]:
    """A run over two good dumps, two bad ones and two good ones."""
    (folder / "bad").write_bytes(b"")
    inputs = ("a.txt", "b.txt", "bad", "missing", "b.txt", "a.txt")
    (folder / "list").write_text("\n".join(inputs))
    resume(folder)
    return (
        folder,
        (folder / "out.jsonl").read_bytes(),
        (folder / "errors.jsonl").read_bytes(),
    )


def resume(folder: Path, *more: str, output: str = "out.jsonl") -> command.Run:
    options = ("--resume", "-o", output, "--errors", "errors.jsonl")
    return run(folder, *options, "--files-from", "list", *more)


def test_wherever_it_is_cut(finished: tuple[Path, bytes, bytes]) -> None:
    folder, output, errors = finished
    assert (len(records(output)), len(records(errors))) == (4, 2)
    ends = [place + 1 for place, byte in enumerate(output) if byte == ord("\n")]
    for cut in [0, 1, ends[0] - 1, ends[0], ends[0] + 30, ends[1], ends[1] + 9, ends[2], ends[3]]:
        for length in (0, 20, len(errors) - 1, len(errors)):
            (folder / "out.jsonl").write_bytes(output[:cut])
            (folder / "errors.jsonl").write_bytes(errors[:length])
            result = resume(folder)
            assert result.returncode == 1
            assert (folder / "out.jsonl").read_bytes() == output
            assert (folder / "errors.jsonl").read_bytes() == errors
            assert (
                result.stderr.decode()
                .splitlines()[-1]
                .startswith(
                    "inakoran-extract: 6 inputs: 4 records, 2 errors (empty 1, missing 1), "
                )
            )


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_torn_member_is_cut_off(folder: Path, name: str) -> None:
    needs(name)
    paths = write_dumps(folder, 1_200)
    (folder / "list").write_text("\n".join(paths))
    resume(folder, output=name)
    packed = (folder / name).read_bytes()
    expected = content(folder / name)
    assert len(records(expected)) == len(paths)
    for cut in (1, len(packed) // 2, len(packed) - 1):
        (folder / name).write_bytes(packed[:cut])
        assert resume(folder, output=name).returncode == 0
        assert content(folder / name) == expected
        (folder / name).write_bytes(packed[:cut] + bytes(3_000))
        assert resume(folder, output=name).returncode == 0
        assert content(folder / name) == expected


def test_a_run_that_was_through_has_nothing_to_do(finished: tuple[Path, bytes, bytes]) -> None:
    folder, output, errors = finished
    begin = (folder / "out.jsonl").stat().st_mtime_ns
    time.sleep(0.01)
    assert resume(folder).returncode == 1
    assert (folder / "out.jsonl").read_bytes() == output
    assert (folder / "errors.jsonl").read_bytes() == errors
    assert (folder / "out.jsonl").stat().st_mtime_ns == begin


def test_inputs_that_came_behind_are_added(finished: tuple[Path, bytes, bytes]) -> None:
    folder, output, _ = finished
    (folder / "list").write_text((folder / "list").read_text() + "\nb.txt\n")
    assert resume(folder).returncode == 1
    written = (folder / "out.jsonl").read_bytes()
    assert written.startswith(output)
    assert len(records(written)) == 5


def test_other_inputs_are_refused(finished: tuple[Path, bytes, bytes]) -> None:
    folder, output, errors = finished
    inputs = (folder / "list").read_text()
    (folder / "list").write_text("a.txt\n")
    result = resume(folder)
    assert result.returncode == 1
    assert "out.jsonl continues with b.txt, which is not among" in only_line(result.stderr)
    assert (folder / "out.jsonl").read_bytes() == output
    # Neither do their errors stand in the way of the right inputs.
    (folder / "list").write_text("bad\nmissing\nabsent\n")
    assert resume(folder).returncode == 1
    assert (folder / "errors.jsonl").read_bytes() == errors
    (folder / "list").write_text(inputs)
    assert b"continues with" not in resume(folder).stderr
    assert (folder / "errors.jsonl").read_bytes() == errors


def test_an_input_that_has_become_readable_stays_an_error(
    finished: tuple[Path, bytes, bytes],
) -> None:
    folder, output, _ = finished
    (folder / "errors.jsonl").unlink()
    (folder / "bad").write_text(FLOOD)
    result = resume(folder)
    assert result.returncode == 1
    assert (folder / "out.jsonl").read_bytes() == output
    errors = records((folder / "errors.jsonl").read_bytes())
    assert [(error["source"], error["code"]) for error in errors] == [
        ("bad", "out-of-order"),
        ("missing", "missing"),
    ]


@pytest.mark.parametrize("text", ["kabar\n", '{"judul": "x"}\n', '{"source": null}\n', "\n"])
def test_a_file_of_another_kind_is_refused(folder: Path, text: str) -> None:
    (folder / "out.jsonl").write_text(text)
    result = run(folder, "--resume", "-o", "out.jsonl", "a.txt")
    assert result.returncode == 1
    assert "out.jsonl holds lines of another kind" in only_line(result.stderr)
    assert (folder / "out.jsonl").read_text() == text


OTHERS = [
    ("out.jsonl", b"Catatan saya tanpa akhir baris"),
    ("out.jsonl", b"Catatan saya\ntanpa akhir baris"),
    ("out.jsonl", b'{"source": "a.txt", "judul": "x"}\n{"source": "b'),
    ("out.jsonl", b'{"sumber": "a.txt"'),
    ("out.jsonl", b"Catatan" + bytes(3_000)),
    ("out.csv", b"judul,isi\nHarga Cabai,Naik"),
    ("out.csv", b"source,judul\na.txt,Harga Cabai"),
    ("out.csv", b'source,headline,"catatan'),
    ("out.csv", b"Catatan"),
    ("out.tsv", b"source,headline\na.txt,Harga Cabai"),
    ("out.jsonl.gz", b"Catatan saya tanpa akhir baris"),
    ("out.jsonl.gz", gzip.compress(b"Catatan saya tanpa akhir baris")),
    ("out.jsonl.gz", gzip.compress(b"Catatan saya\n" * 9)[:-8]),
    ("out.jsonl.gz", gzip.compress(b"Catatan saya\n") + b"x"),
]


@pytest.mark.parametrize(("name", "data"), OTHERS)
def test_a_file_of_another_kind_stays_as_it_is(folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    result = run(folder, "--resume", "-o", name, "a.txt")
    assert result.returncode == 1
    assert "holds lines of another kind" in only_line(result.stderr)
    assert (folder / name).read_bytes() == data
    result = run(folder, "--resume", "-o", "new.jsonl", "--errors", "errors.jsonl", "missing")
    assert result.returncode == 1
    if name == "out.jsonl":
        (folder / "errors.jsonl").write_bytes(data)
        result = run(folder, "--resume", "-o", "new.jsonl", "--errors", "errors.jsonl", "missing")
        assert "errors.jsonl holds lines of another kind" in only_line(result.stderr)
        assert (folder / "errors.jsonl").read_bytes() == data


@pytest.mark.parametrize("options", [(), ("--fields", "source,content"), ("--trace",)])
@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.tsv"])
def test_a_first_line_that_is_cut_anywhere(
    folder: Path, name: str, options: tuple[str, ...]
) -> None:
    command = ("--resume", "-o", name, *options, "a.txt", "b.txt")
    run(folder, *command)
    whole = (folder / name).read_bytes()
    end = whole.index(b"\n")
    for cut in {0, 1, 5, 8, 12, 15, 16, 20, end - 1, end, end + 1, end + 9}:
        (folder / name).write_bytes(whole[:cut] + bytes(cut and 3_000))
        assert run(folder, *command).returncode == 0
        assert (folder / name).read_bytes() == whole


@pytest.mark.parametrize("name", NAMES[1:])
def test_packed_output(folder: Path, name: str) -> None:
    needs(name)
    expected = run(folder, "a.txt", "b.txt").stdout
    assert run(folder, "-o", name, "a.txt", "b.txt").returncode == 0
    assert content(folder / name) == expected
    assert json.loads(expected.split(b"\n", 1)[0])["source"] == "a.txt"
    first = (folder / name).read_bytes()
    run(folder, "-o", name, "a.txt", "b.txt")
    assert (folder / name).read_bytes() == first


@pytest.mark.parametrize("name", NAMES[1:])
def test_packed_output_without_a_line_can_be_unpacked(folder: Path, name: str) -> None:
    needs(name)
    errors = f"errors{name.removeprefix('out')}"
    assert run(folder, "-o", name, "--errors", errors, "a.txt").returncode == 0
    assert (folder / errors).stat().st_size > 0
    assert content(folder / errors) == b""
    assert run(folder, "--resume", "-o", f"no-{name}", "missing").returncode == 1
    assert (folder / f"no-{name}").stat().st_size > 0
    assert content(folder / f"no-{name}") == b""
    assert run(folder, "--resume", "-o", f"no-{name}", "a.txt").returncode == 0
    assert content(folder / f"no-{name}") == content(folder / name)


@pytest.mark.parametrize("name", NAMES[1:])
def test_damage_in_packed_output_is_mended(folder: Path, name: str) -> None:
    needs(name)
    assert run(folder, "-o", name, "a.txt", "b.txt").returncode == 0
    whole, records = (folder / name).read_bytes(), content(folder / name)
    for at in range(6, len(whole), len(whole) // 12):
        broken = bytearray(whole)
        broken[at] ^= 16
        (folder / name).write_bytes(bytes(broken))
        assert run(folder, "--resume", "-o", name, "a.txt", "b.txt").returncode == 0
        assert content(folder / name) == records


def test_standard_input_is_gone_on_with(folder: Path) -> None:
    rows = "".join(json.dumps({"text": text}) + "\n" for text in (CHILI, FLOOD) * 3).encode()
    whole = run(folder, data=rows).stdout
    (folder / "out.jsonl").write_bytes(whole[: len(whole) // 2])
    assert run(folder, "--resume", "-o", "out.jsonl", data=rows).returncode == 0
    assert (folder / "out.jsonl").read_bytes() == whole


@posix
def test_a_second_run_into_the_same_file_is_refused(folder: Path) -> None:
    options = ("--resume", "-o", "out.jsonl")
    with start(folder, *options, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        wait_for(folder / "out.jsonl", 0)
        result = run(folder, *options, "a.txt", "b.txt")
        assert result.returncode == 1
        assert "out.jsonl is written by another run; wait" in only_line(result.stderr)
        process.stdin.write(CHILI.encode())
        process.stdin.close()
        process.wait(TIMEOUT)
    assert process.returncode == 0
    assert [record["source"] for record in records((folder / "out.jsonl").read_bytes())] == ["-"]
