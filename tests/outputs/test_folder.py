"""`--output-dir`: a file for each record, in the inputs' tree and nowhere else."""

import io
import json
import os
import tarfile
from pathlib import Path
from typing import Any

import command
import pytest
from command import CHILI, FLOOD, HEADLINES, counts, only_line, posix, records, run, said

folder = command.folder


def tree(folder: Path) -> dict[str, Any]:
    """Return the records below a folder by their paths."""
    return {
        path.relative_to(folder).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(folder: Path, *paths: str, text: str = CHILI) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def test_the_tree_is_kept(folder: Path) -> None:
    write(folder, "dumps/2026/a.txt", "dumps/b.txt", "dumps/2025/11/c.txt.gz")
    result = run(folder, "--output-dir", "out", "dumps", "--include", "*")
    assert (result.stdout, said(result.stderr)) == (b"", [])
    found = tree(folder / "out")
    assert list(found) == ["2025/11/c.json", "2026/a.json", "b.json"]
    expected = records(run(folder, "dumps", "--include", "*").stdout)
    assert list(found.values()) == expected
    text = (folder / "out" / "b.json").read_text()
    assert text.startswith('{\n  "source": "dumps/b.txt",\n')


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["x/a.txt"], ["a.json"]),
        (["x/a.txt", "x/b.txt"], ["a.json", "b.json"]),
        (["x/a.txt", "y/a.txt"], ["x/a.json", "y/a.json"]),
        (["x", "y"], ["x/a.json", "x/b.json", "y/a.json"]),
        (["./x/../x/a.txt", "y/../y/a.txt"], ["x/a.json", "y/a.json"]),
    ],
)
def test_what_all_paths_share_is_no_part_of_it(
    folder: Path, paths: list[str], names: list[str]
) -> None:
    write(folder, "x/a.txt", "x/b.txt", "y/a.txt")
    for prefix in ("", f"{folder}/"):
        out = folder / f"out{len(prefix)}"
        run(folder, "--output-dir", str(out), *(prefix + path for path in paths))
        assert list(tree(out)) == names


def test_several_of_one_input_are_numbered(folder: Path) -> None:
    (folder / "stream.txt").write_text(f"{CHILI}\n{FLOOD}")
    rows = "\n".join(json.dumps({"text": text}) for text in (CHILI, FLOOD))
    (folder / "shard.jsonl").write_text(rows)
    run(folder, "--output-dir", "out", "stream.txt", "shard.jsonl", "-", "a.txt")
    found = {name: record["source"] for name, record in tree(folder / "out").items()}
    assert found == {
        "a.json": "a.txt",
        "shard-1.json": "shard.jsonl#1",
        "shard-2.json": "shard.jsonl#2",
        "stream-1.json": "stream.txt#1",
        "stream-2.json": "stream.txt#2",
    }
    run(folder, "--output-dir", "out2", data=CHILI.encode())
    assert list(tree(folder / "out2")) == ["standard-input.json"]


def test_no_member_is_written_elsewhere(folder: Path) -> None:
    with tarfile.open(folder / "a.tar", "w") as archive:
        for name in ("../../etc/jahat.txt", "/tmp/jahat.txt", "x/c:\\jahat.txt"):  # noqa: S108
            member = tarfile.TarInfo(name)
            member.size = len(CHILI.encode())
            archive.addfile(member, io.BytesIO(CHILI.encode()))
    before = {path for path in folder.parent.rglob("*") if "out" not in path.parts}
    run(folder, "--output-dir", "out", "a.tar")
    assert list(tree(folder / "out")) == ["a-1.json", "a-2.json", "a-3.json"]
    assert {path for path in folder.parent.rglob("*") if "out" not in path.parts} == before


def test_a_list_s_paths_are_kept_below_it(folder: Path) -> None:
    write(folder, "x/a.txt", "y/a.txt")
    (folder / "work").mkdir()
    (folder / "list").write_text(f"../x/a.txt\n{folder}/y/a.txt\n../x/../a.txt\n")
    run(folder / "work", "--output-dir", "out", "--files-from", "../list")
    inside = folder.relative_to(folder.anchor).as_posix()
    assert list(tree(folder / "work" / "out")) == [
        f"{inside}/a.json",
        f"{inside}/x/a.json",
        f"{inside}/y/a.json",
    ]


def test_no_record_takes_another_s_place(folder: Path) -> None:
    write(folder, "d/a.html", "d/a.txt", "d/a.text", "d/A.txt", "d/a-1.txt", "d/2026.11.12")
    write(folder, "d/b.txt", text=f"{CHILI}\n{FLOOD}")
    write(folder, "d/b-2.txt", "d/c.txt.txt", "d/c.txt")
    run(folder, "--output-dir", "out", "--include", "*", "d")
    found = tree(folder / "out")
    assert len(found) == 11
    assert len({name.casefold() for name in found}) == 11
    assert sorted(record["source"] for record in found.values()) == sorted(
        record["source"] for record in records(run(folder, "--include", "*", "d").stdout)
    )


@posix
def test_names_that_are_long_or_not_utf8(folder: Path) -> None:
    (folder / "d").mkdir()
    for name in ("é" * 125 + ".txt", "x" * 251 + ".txt", "x" * 250 + "y.txt"):
        (folder / "d" / name).write_text(CHILI)
    (folder / "d" / os.fsdecode(b"caf\xe9.txt")).write_text(CHILI)
    result = run(folder, "--output-dir", "out", "d")
    assert (result.returncode, said(result.stderr)) == (0, [])
    assert len(tree(folder / "out")) == 4


def test_what_is_there_and_no_record_stays(folder: Path) -> None:
    (folder / "a.json").write_text('{"title": "x"}')
    result = run(folder, "--output-dir", ".", "--errors", "errors.jsonl", "a.txt", "b.txt")
    assert result.returncode == 1
    assert only_line(result.stderr) == (
        "inakoran-extract: a.txt: ./a.json is there and no record; move it away"
    )
    assert (folder / "a.json").read_text() == '{"title": "x"}'
    assert json.loads((folder / "b.json").read_text())["headline"] == HEADLINES[1]
    (error,) = records((folder / "errors.jsonl").read_bytes())
    assert (error["source"], error["code"]) == ("a.txt", "output")
    # A record of an earlier run is replaced.
    (folder / "a.json").write_text('{"source": "a.txt", "headline": "lama"}')
    assert run(folder, "--output-dir", ".", "a.txt").returncode == 0
    assert json.loads((folder / "a.json").read_text())["headline"] == HEADLINES[0]


def test_what_is_in_the_way_costs_that_input_alone(folder: Path) -> None:
    (folder / "out" / "a.json").mkdir(parents=True)
    write(folder, "d/a.txt", "d/b.txt")
    result = run(folder, "--output-dir", "out", "d")
    assert result.returncode == 1
    assert "d/a.txt: out/a.json: is a directory; name another folder" in only_line(result.stderr)
    assert (folder / "out" / "b.json").is_file()


def test_a_folder_that_cannot_be_made_ends_the_run(folder: Path) -> None:
    result = run(folder, "--output-dir", "/proc/none/out", "a.txt", "b.txt")
    assert result.returncode == 1
    assert "/proc/none/out" in only_line(result.stderr)


@pytest.mark.parametrize("out", ["d", "d/out", "d/x/../out"])
def test_a_folder_that_is_read_is_none_to_write_to(folder: Path, out: str) -> None:
    write(folder, "d/a.txt")
    result = run(folder, "--output-dir", out, "d")
    assert result.returncode == 2
    assert f"Folder {out} is inside an input folder" in result.stderr.decode()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_it_is_gone_on_with(folder: Path, jobs: str) -> None:
    write(folder, *(f"d/{number:03}.txt" for number in range(0, 60, 2)))
    undated = FLOOD.replace("Monday, 10-03-2025 | 02:30 pm\n\n", "")
    write(folder, *(f"d/{number:03}.txt" for number in range(1, 60, 2)), text=undated)
    write(folder, "d/005.txt", text="")
    whole = run(folder, "--output-dir", "whole", "d")
    options = ("-j", jobs, "--output-dir", "out", "--resume", "d")
    run(folder, *options)
    stamps = {}
    for number in (0, 7, 30, 59):
        (folder / "out" / f"{number:03}.json").unlink()
    for path in (folder / "out").iterdir():
        stamps[path] = path.stat().st_mtime_ns
    result = run(folder, *options)
    assert tree(folder / "out") == tree(folder / "whole")
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    assert counts(result.stderr) == counts(whole.stderr)
    assert "29 of them with warnings (no-timestamp 29)" in counts(result.stderr)
    write(folder, "e/001.txt")
    other = run(folder, "--output-dir", "out", "--resume", "e")
    assert other.returncode == 1
    assert "holds no record of e/001.txt" in only_line(other.stderr)
