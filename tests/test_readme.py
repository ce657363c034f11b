"""README says what the code does: its example, its help text, its table of keys, its links."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from inakoran_extract import Article, extract_text
from inakoran_extract.layout.settle import settle
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.gather import gather

ROOT = Path(__file__).parent.parent
PAGES = {
    name: (ROOT / name).read_text(encoding="utf-8")
    for name in ("README.md", "samples/README.md", "inakoran_extract/README.md")
}
README = PAGES["README.md"]
SAMPLES = PAGES["samples/README.md"]


def blocks_after(mark: str, page: str) -> list[str]:
    """Return the fenced blocks that follow a comment, without the indent of a list."""
    found = re.finditer(
        rf"^( *)<!-- {re.escape(mark)} -->\n *```\w+\n(.*?)^ *```", page, re.DOTALL | re.MULTILINE
    )
    return [re.sub(f"^{match[1]}", "", match[2], flags=re.MULTILINE) for match in found]


def block_after(mark: str, page: str = README) -> str:
    """Return the one fenced block that follows a comment."""
    (block,) = blocks_after(mark, page)
    return block


def help_of(*arguments: str, folder: Path = ROOT) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "inakoran_extract", *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={"COLUMNS": "80", "PYTHONPATH": str(ROOT)},
    )
    return done.stdout


def test_example_is_the_sample() -> None:
    assert block_after("before") == (ROOT / "samples" / "garam.txt").read_text(encoding="utf-8")


def test_example_gives_its_record() -> None:
    article = extract_text(block_after("before"), source="garam.txt")
    assert json.loads(json.dumps(article.to_dict())) == json.loads(block_after("after"))
    # The very characters that a terminal shows.
    shown = help_of("--format", "json", "garam.txt", folder=ROOT / "samples")
    assert block_after("after") == shown


def test_help_is_current() -> None:
    assert help_of("--help").strip() == block_after("help", SAMPLES).strip()


def test_every_key_has_its_row() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    keys = list(Article().to_dict())
    assert rows[: len(keys)] == keys


def test_every_sample_has_its_row() -> None:
    samples = {path.name for path in (ROOT / "samples").iterdir() if path.is_file()}
    named = set(re.findall(r"`([\w-]+\.(?:txt|html|png))`", SAMPLES.partition("## The options")[0]))
    assert named == {name for name in samples if not name.endswith((".json", ".md"))}


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", PAGES[name]):
        if not link.startswith("https://"):
            path, _, heading = link.partition("#")
            place = (ROOT / name).parent / path
            assert place.exists(), link
            text = place.read_text(encoding="utf-8") if heading else ""
            headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
            assert not heading or heading in {title.lower().replace(" ", "-") for title in headings}


def test_the_dump_that_is_followed() -> None:
    """What the page for people who change the code says of each line is so."""
    page = PAGES["inakoran_extract/README.md"]
    text = (ROOT / "samples" / "garam.txt").read_text(encoding="utf-8")
    blocks = gather(read_lines(text))
    marks = [str(block.mark) for block in blocks]
    assert f"`{''.join(marks)}`" in page
    settle(blocks)
    rows = re.findall(
        r"^\| (\d+) \| `(.+?)…?` \| `(.)` [^|]*\| (\w+)(?:: (\w+))? \|", page, re.MULTILINE
    )
    assert [(int(row[0]), row[2], row[3], row[4]) for row in rows] == [
        (block.lines[0].number, mark, str(block.role), str(block.reason or ""))
        for block, mark in zip(blocks, marks, strict=True)
    ]
    for row, block in zip(rows, blocks, strict=True):
        assert block.text.startswith(row[1].replace("\\|", "|"))


def test_ci_runs_the_commands() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for mark in ("command: run", "command: test"):
        assert mark in ci
    assert "pytest" in block_after("command: test")
    sample = block_after("command: run").split()[-1]
    assert (ROOT / sample).is_file()
