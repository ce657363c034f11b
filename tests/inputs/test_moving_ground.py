"""Files that change while they are read, and what stands in a folder and is no file."""

import json
import os
import socket
from contextlib import chdir
from pathlib import Path

import command
import pytest
from command import CHILI, FLOOD, counts, posix, records, run

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

folder = command.folder
ROW = json.dumps({"text": FLOOD}) + "\n"
# More than is looked at before the first article is known.
MANY = 400


@posix
def test_a_pipe_in_a_folder_is_passed_over(folder: Path) -> None:
    """Nobody named it, and nobody may ever write to it."""
    os.mkfifo(folder / "c.txt")
    (folder / "d.txt").symlink_to("c.txt")
    (folder / "e.txt").symlink_to("nowhere")
    with socket.socket(socket.AF_UNIX) as listener, chdir(folder):
        listener.bind("f.txt")  # Such a path must be short.
    result = run(folder.parent, folder.name)
    sources = [record["source"] for record in records(result.stdout)]
    assert sources == [f"{folder.name}/a.txt", f"{folder.name}/b.txt"]
    assert b"e.txt: a link to nowhere, which does not exist" in result.stderr
    assert counts(result.stderr).endswith("1 error (missing 1), 3 files skipped (pipe or device 3)")


def write(path: Path, name: str) -> Path:
    path = path / name
    path.write_text(ROW * MANY if name.endswith(".jsonl") else f"{FLOOD}\n" * MANY)
    return path


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt"])
@pytest.mark.parametrize("change", ["shrinks", "grows", "is written anew", None])
def test_a_file_that_changes_while_it_is_read(
    tmp_path: Path, name: str, change: str | None
) -> None:
    path = write(tmp_path, name)
    told: list[tuple[str, str]] = []
    items = read_documents([str(path)], Inputs(tell=lambda *what: told.append(what)))
    found = [next(items)]
    size = path.stat().st_size
    if change == "shrinks":
        os.truncate(path, size // 2 + 100)
    elif change == "grows":
        with path.open("a") as file:
            file.write(ROW if name == "a.jsonl" else FLOOD)
    elif change is not None:
        with path.open("r+") as file:
            file.seek(size // 2)
            file.write(CHILI)
        os.utime(path, ns=(0, 0))  # However coarse the clock of this file system is.
    found += items
    assert all(isinstance(item, Document | Failure) for item in found)
    assert [source for source, _ in told] == [str(path)] * (change is not None)
    assert all("written to while it was read" in message for _, message in told)
    assert len(found) == {"grows": MANY + 1, None: MANY}.get(change, len(found))
