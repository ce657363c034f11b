"""The commands and programs that the READMEs show do what they say, each run by a shell."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest
from test_readme import PAGES as TEXTS
from test_readme import ROOT, block_after, blocks_after

REQUIRED = os.environ.get("INAKORAN_EXTRACT_BROWSER") == "required"
NAMES = ("README.md", "samples/README.md")
RECIPES = [
    line
    for line in block_after("recipes: batches", TEXTS["samples/README.md"]).splitlines()
    if line and not line.startswith("#")
]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
PAGES = sorted((ROOT / "samples").glob("*.html"))


def lines_of(path: Path) -> list[Any]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with what the recipes name, and the command on the shell's path."""
    (tmp_path / "dumps").mkdir()
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    rows: list[dict[str, object]] = []
    for sample in SAMPLES:
        shutil.copy(sample, tmp_path / "dumps")
        rows.append({"isi": sample.read_bytes().decode(), "nomor": len(rows)})
    (tmp_path / "dumps" / "kosong.txt").touch()
    shard = "\n".join(json.dumps(row) for row in rows)
    (tmp_path / "shard.jsonl.gz").write_bytes(gzip.compress(shard.encode()))
    with tarfile.open(tmp_path / "pages.tar.gz", "w:gz") as archive:
        for path in (*PAGES, *SAMPLES):
            archive.add(path, path.name)
    command = tmp_path / "bin" / "inakoran-extract"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inakoran_extract "$@"\n')
    command.chmod(0o755)
    return tmp_path


def run(folder: Path, recipe: str) -> int:
    programs = (folder / "bin", Path(sys.executable).parent, os.environ["PATH"])
    environment = os.environ | {"PATH": os.pathsep.join(map(str, programs))}
    done = subprocess.run(
        ["sh", "-c", recipe], cwd=folder, env=environment, check=False, capture_output=True
    )
    assert b"Traceback" not in done.stderr
    return done.returncode


@pytest.mark.skipif(os.name != "posix", reason="the recipes are a shell's")
def test_every_recipe(folder: Path) -> None:
    codes = [run(folder, recipe) for recipe in RECIPES]
    # The folder holds an empty file, which fails; a stream can't tell that it was there.
    assert codes == [1, 1, 1, 0, 0, 0]
    articles = lines_of(folder / "articles.jsonl")
    assert [Path(record["source"]).name for record in articles] == [
        sample.name for sample in SAMPLES
    ]
    assert [Path(failure["source"]).name for failure in lines_of(folder / "failed.jsonl")] == [
        "kosong.txt"
    ]
    headlines = [record["headline"] for record in articles]
    found = lines_of(folder / "found.jsonl")
    assert sorted(record["headline"] for record in found) == sorted(headlines)
    assert [record["headline"] for record in lines_of(folder / "streamed.jsonl")] == headlines
    records = lines_of(folder / "records.jsonl.gz")
    assert [record["headline"] for record in records] == headlines
    assert [record["input"] for record in records] == [
        {"nomor": number} for number in range(len(SAMPLES))
    ]
    assert len(lines_of(folder / "pages.jsonl")) == len(PAGES)


@pytest.mark.skipif(os.name != "posix", reason="the recipes are a shell's")
@pytest.mark.parametrize("name", NAMES)
def test_every_command(folder: Path, name: str) -> None:
    commands = [
        line
        for block in blocks_after("run", TEXTS[name])
        for line in block.splitlines()
        if line and not line.startswith("#")
    ]
    assert len(commands) >= 5
    skipped = [tool for tool in ("jq", "sqlite-utils") if not find(folder, tool)]
    for command in commands:
        if not any(tool in command.split() for tool in skipped):
            assert run(folder, command) == 0, command
    assert (
        len(lines_of(folder / "articles.jsonl")) == len(SAMPLES) + len(PAGES) or name != "README.md"
    )
    assert not (REQUIRED and skipped)
    if skipped:
        pytest.skip(f"not installed, and left out: {', '.join(skipped)}")


def find(folder: Path, tool: str) -> bool:
    return run(folder, f"command -v {tool}") == 0


@pytest.mark.parametrize("name", NAMES)
def test_every_program(folder: Path, name: str) -> None:
    for place, block in enumerate(blocks_after("python", TEXTS[name])):
        program = folder / f"program{place}.py"
        program.write_text(block, encoding="utf-8")
        subprocess.run([sys.executable, program], cwd=folder, check=True, capture_output=True)


def test_comments_in_programs_are_true(folder: Path) -> None:
    """`expression  # its value` gives that value."""
    (block,) = blocks_after("python", TEXTS["README.md"])
    names: dict[str, Any] = {}
    before = Path.cwd()
    os.chdir(folder)
    try:
        exec(block, names)  # noqa: S102 - it is ours
        for line in block.splitlines():
            expression, comment, value = line.partition("  # ")
            if comment and value.startswith(("'", '"')):
                assert eval(expression, names) == eval(value)  # noqa: S307
    finally:
        os.chdir(before)
