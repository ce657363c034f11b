"""The command's help, and what the shell completes."""

import os
from pathlib import Path

import pytest
from command import ENVIRONMENT, MODULE, run

from inakoran_extract.cli import command
from inakoran_extract.run.usage import GROUPS

NAMES = {name for names in GROUPS.values() for name in names}
FILES = ("--files-from", "-o", "--output", "--errors")


def test_every_option_has_its_group() -> None:
    options = {param.name for param in command.params if param.name != "paths"}
    assert options <= NAMES


def test_help_shows_every_option_once(tmp_path: Path) -> None:
    shown = run(tmp_path, "--help", env=ENVIRONMENT | {"COLUMNS": "80"}).stdout.decode()
    for param in command.params:
        if param.name != "paths":
            starts = [
                line
                for line in shown.splitlines()
                if line.startswith("  -") and param.opts[-1] in line.split("  ")[1].split(" ")
            ]
            assert len(starts) == 1, param.opts
    assert shown.count("  inakoran-extract ") >= 3
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("option", ["", *FILES])
def test_shells_complete_file_names(tmp_path: Path, option: str) -> None:
    words = f"inakoran-extract {option} da"
    environment = ENVIRONMENT | {
        "_INAKORAN_EXTRACT_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    completed = run(tmp_path, command=MODULE, env=environment)
    assert completed.stdout.decode().strip() == "file,da"


@pytest.mark.skipif(os.name != "posix", reason="names are bytes elsewhere only")
def test_names_are_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "hash#1.txt").touch()
    result = run(tmp_path, "hash#1.txt", os.fsencode("tak\udcff ada.txt"), "-", data=b"")
    assert result.returncode == 1
    assert b"hash#1.txt: " in result.stderr
    assert b"tak\\xff ada.txt" in result.stderr or b"tak\\udcff" in result.stderr
