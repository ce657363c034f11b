"""README's recipes for batches do what they say, each run by a shell."""

import csv
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
from test_readme import ROOT, block_after

RECIPES = [
    line
    for line in block_after("recipes: batches").splitlines()
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
    environment = os.environ | {"PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
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
def test_recipes_for_tables(folder: Path) -> None:
    rows = [
        {"isi": sample.read_bytes().decode(), "judul": f"Judul {number}", "nomor": str(number)}
        for number, sample in enumerate(SAMPLES)
    ]
    with (folder / "berita.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [*rows[0]])
        writer.writeheader()
        writer.writerows(rows)
    (folder / "berita.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "berita.jsonl").write_text(lines, encoding="utf-8")
    # A stand-in: it prints the rows of a database as the recipe asks for them.
    helper = folder / "bin" / "sqlite-utils"
    helper.write_text("#!/bin/sh\nexec cat berita.jsonl\n")
    helper.chmod(0o755)
    recipes = [line for line in block_after("recipes: tables").splitlines() if line[:1].isalpha()]
    assert [run(folder, recipe) for recipe in recipes] == [0, 0, 0, 0]
    bodies = [record["body"] for record in lines_of(folder / "articles.jsonl")]
    assert all(bodies)
    for name in ("piped", "rows"):
        assert [record["body"] for record in lines_of(folder / f"{name}.jsonl")] == bodies
    told = lines_of(folder / "told.jsonl")
    assert [record["input"]["nomor"] for record in told] == [row["nomor"] for row in rows]
