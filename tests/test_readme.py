"""README says what the code does: its example, its help text, its table of keys, its commands."""

import json
import re
import subprocess
import sys
from pathlib import Path

from inakoran_extract import Article, extract_text

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block_after(mark: str) -> str:
    """Return the fenced block that follows a comment in README."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\n```\w+\n(.*?)```", README, re.DOTALL)
    assert found is not None, f"README has no block marked {mark!r}"
    return found[1]


def test_example_gives_its_record() -> None:
    article = extract_text(block_after("before"), source="garam.txt")
    assert json.loads(json.dumps(article.to_dict())) == json.loads(block_after("after"))


def test_help_is_current() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "inakoran_extract", "--help"],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={"COLUMNS": "80"},
    )
    assert done.stdout.strip() == block_after("help").strip()


def test_every_key_has_its_row() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    keys = list(Article().to_dict())
    assert rows[: len(keys)] == keys


def test_ci_runs_the_test_command() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- command: test -->" in ci
    assert "pytest" in block_after("command: test")
    sample = block_after("command: run").split()[-1]
    assert (ROOT / sample).is_file()
