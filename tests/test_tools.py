"""Each script in samples/tools does what it says, where its tool is installed."""

import csv
import gzip
import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from command import CHILI, ENVIRONMENT, FLOOD, HEADLINES, posix, run

from inakoran_extract import extract_html

ROOT = Path(__file__).parents[1]
TOOLS = ROOT / "samples" / "tools"
# Seconds: `datasets` alone takes 100 on two cores, and twice that beside other work.
LONGEST = 400
OTHER = "Cabai Turun"


PAGE = (TOOLS / "README.md").read_text(encoding="utf-8")


def block_after(mark: str) -> str:
    """Return the fenced block that follows a comment in the page beside the scripts."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n```\w+\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def dumps(tmp_path: Path) -> Path:
    """What the page's recipes name, and the command on the shell's path."""
    (tmp_path / "dumps" / "2026").mkdir(parents=True)
    (tmp_path / "dumps" / "2026" / "a.txt").write_text(CHILI)
    (tmp_path / "dumps" / "b.txt").write_text(FLOOD)
    row = json.dumps({"text": FLOOD})
    (tmp_path / "shard.jsonl.gz").write_bytes(gzip.compress(f"{row}\n{{\n".encode()))
    (tmp_path / "bin").mkdir()
    path = tmp_path / "bin" / "inakoran-extract"
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m inakoran_extract "$@"\n')
    path.chmod(0o755)
    return tmp_path


@posix
def test_the_recipes(dumps: Path) -> None:
    path = f"{dumps / 'bin'}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        ["sh", "-ec", block_after("recipes: outputs")],
        cwd=dumps,
        env=ENVIRONMENT | {"PATH": path},
        check=True,
        timeout=LONGEST,
    )
    with (dumps / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["source", "timestamp", "byline", "headline", "content"]
    assert [row["headline"] for row in rows] == HEADLINES
    assert (dumps / "articles.parquet").read_bytes().startswith(b"PAR1")
    made = {path.relative_to(dumps / "out").as_posix() for path in (dumps / "out").rglob("*.json")}
    assert made == {"2026/a.json", "b.json"}
    assert "headline: string" in (dumps / "types.txt").read_text()


def test_read(dumps: Path) -> None:
    (dumps / "script.py").write_text(block_after("python: read"))
    done = subprocess.run(
        [sys.executable, "script.py"],
        cwd=dumps,
        env=ENVIRONMENT,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
    )
    assert done.stdout.splitlines() == [
        f"2025-02-06T09:15:00+07:00 {HEADLINES[0]}",
        f"2025-03-10T14:30:00+07:00 {HEADLINES[1]}",
        f"2025-03-10T14:30:00+07:00 {HEADLINES[1]}",
        "failed: shard.jsonl.gz#2 broken-json",
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two shards in each form: the first's article has a caption, the second's has none."""
    for number, text in enumerate((CHILI, FLOOD), 1):
        (tmp_path / f"{number}.txt").write_text(text)
        row = json.dumps({"text": text})
        (tmp_path / f"rows-{number}.jsonl").write_text(row + "\n")
        for ending in ("jsonl", "parquet"):
            done = run(tmp_path, "-o", f"{number}.{ending}", f"{number}.txt")
            assert done.returncode == 0, done.stderr.decode()
    return tmp_path


def script(folder: Path, tool: str, *arguments: str, code: str | None = None) -> str:
    """Run a script, or code beside it, and return what it prints."""
    if find_spec(tool) is None:
        pytest.skip(f"{tool} is not installed: pip install {tool}")
    path = TOOLS / f"with_{tool}.py"
    command = [sys.executable, str(path)] if code is None else [sys.executable, "-c", code]
    environment = ENVIRONMENT | {
        "PYTHONPATH": f"{ROOT}:{TOOLS}",
        "HF_HOME": str(folder / "hub"),
        "HF_HUB_OFFLINE": "1",
    }
    done = subprocess.run(
        [*command, *arguments],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stderr[-5000:]
    return done.stdout


def test_every_script_is_run() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    for path in TOOLS.glob("with_*.py"):
        assert f'script(folder, "{path.stem.removeprefix("with_")}"' in source


def test_pandas(folder: Path) -> None:
    printed = script(folder, "pandas", "1.parquet", "2.parquet")
    assert all(headline in printed for headline in HEADLINES)
    assert "2025-02-06 02:15:00+00:00" in printed
    assert "[ist]" in printed
    assert printed.splitlines()[-1].startswith(f"['{OTHER}', ")


def test_polars(folder: Path) -> None:
    first, second = script(folder, "polars", "1.jsonl", "2.jsonl").splitlines()
    assert first == str(
        [
            ("2025-02-06T09:15:00+07:00", HEADLINES[0], 1),
            ("2025-03-10T14:30:00+07:00", HEADLINES[1], 0),
        ]
    )
    assert second == str([("2025-02-10", OTHER, [])])


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_duckdb(folder: Path, form: str) -> None:
    first, second = script(folder, "duckdb", f"1.{form}", f"2.{form}").splitlines()
    assert first == "[('2025', 2)]"
    assert second == str([(HEADLINES[0], 1, None), (HEADLINES[1], 0, None)])


def test_datasets(folder: Path) -> None:
    first, second = script(folder, "datasets", "1.jsonl", "2.jsonl").splitlines()
    assert first == f"{HEADLINES} [1, 0]"
    assert second == str([f"2025-02-{day:02}" for day in range(1, 9)])


NAME = """
from datasets.fingerprint import Hasher
from inakoran_extract import extract, extract_html, extract_text, read

for function in (extract, extract_html, extract_text, read):
    print(Hasher.hash(lambda row: function(row)), function.__name__)
print(Hasher.hash(lambda row: extract(row) or extract_html(row) or extract_text(row)))
"""


def test_datasets_can_name_what_calls_us(folder: Path) -> None:
    # What it can't name, it maps anew each time; where calls lead round, it looks without an end.
    assert len(script(folder, "datasets", code=NAME).splitlines()) == 5


def test_ray(folder: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    from inakoran_extract.arrow import RECORD  # noqa: PLC0415 - an extra

    script(folder, "ray", str(folder / "out"), "rows-1.jsonl", "rows-2.jsonl")
    written = dataset.dataset(folder / "out")
    assert written.schema.equals(RECORD)
    assert sorted(written.to_table().column("headline").to_pylist()) == sorted(HEADLINES)


def test_scrapy(folder: Path) -> None:
    page = (ROOT / "samples" / "08-page-of-2015.html").read_bytes()
    (folder / "halaman.html").write_bytes(page)
    (folder / "indeks.html").write_text("<html><body><p>Beranda</p></body></html>")
    urls = [(folder / name).as_uri() for name in ("halaman.html", "indeks.html")]
    script(folder, "scrapy", "articles.jsonl", *urls)
    (record,) = map(json.loads, (folder / "articles.jsonl").read_text("utf-8").splitlines())
    assert record == json.loads(json.dumps(extract_html(page, source=urls[0]).to_dict()))


def test_datatrove(folder: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    (folder / "shards").mkdir()
    for number in (1, 2):
        (folder / f"rows-{number}.jsonl").rename(folder / "shards" / f"{number}.jsonl")
    script(folder, "datatrove", "shards", "out")
    table = dataset.dataset(folder / "out" / "articles").to_table()
    assert sorted(table.column("headline").to_pylist()) == sorted(HEADLINES)


SERVICE = """
import json, sys
from fastapi.testclient import TestClient
from with_fastapi import app

client = TestClient(app)
for path in sys.argv[1:]:
    answer = client.post("/articles", content=open(path, "rb").read())
    print(answer.status_code, json.dumps(answer.json()))
"""


def test_fastapi(folder: Path) -> None:
    (folder / "kosong.txt").touch()
    printed = script(folder, "fastapi", "1.txt", "kosong.txt", code=SERVICE)
    first, second = (line.partition(" ")[::2] for line in printed.splitlines())
    assert first[0] == "200"
    assert json.loads(first[1])["headline"] == HEADLINES[0]
    assert list(json.loads(first[1]))[:2] == ["source", "url"]
    assert second[0] == "422"
    assert "empty" in json.loads(second[1])["detail"]
