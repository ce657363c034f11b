"""A process for one dump loads and compiles what that dump needs, and nothing for other inputs.

Counts and names tell it, and no clock.
"""

import sys
from pathlib import Path

import pytest
from command import CHILI, HEADLINES, headlines, run

COUNTED = """
import re._compiler as compiler, sys
compiled = []
compile_one = compiler.compile
def count(source, flags=0):
    compiled.append(source)
    return compile_one(source, flags)
compiler.compile = count
import click, dataclasses, json
made = []
transform = dataclasses._process_class
def note(cls, init, repr, eq, *others):
    made.append((cls.__name__, init, repr, eq))
    return transform(cls, init, repr, eq, *others)
dataclasses._process_class = note
before = len(compiled)
from inakoran_extract.__main__ import main
try:
    main()
finally:
    names = [name for name in sys.modules if name.startswith("inakoran_extract")]
    print(len(compiled) - before, *names, file=sys.stderr)
    written = [name for name, *methods in made if any(methods)]
    assert not written, written
"""
# Each is for an option or for an input that is no dump.
ELSEWHERE = {
    *("contrib", "page", "seeing", "splitting.splitter", "outputs.folder", "outputs.packing"),
    *("inputs.archives", "inputs.rows", "inputs.tables", "inputs.json_rows", "inputs.warc"),
    *("inputs.folders", "run.workers", "run.resume", "fields.stated", "layout.stated"),
    *("layout.tracing", "arrow"),
}
MOST_PATTERNS = 24


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("start")
    (folder / "a.txt").write_bytes(CHILI.encode())
    result = run(folder, "a.txt", command=(sys.executable, "-c", COUNTED))
    assert result.returncode == 0, result.stderr
    assert headlines(result.stdout) == HEADLINES[:1]
    return result.stderr.decode().split()


def test_one_dump_loads_no_module_for_other_inputs(counted: list[str]) -> None:
    places = {name.removeprefix("inakoran_extract.") for name in counted[1:]}
    assert "parser" in places
    assert not places & ELSEWHERE


def test_one_dump_compiles_few_patterns(counted: list[str]) -> None:
    assert 0 < int(counted[0]) <= MOST_PATTERNS


@pytest.mark.parametrize(("name", "code"), [("a.txt", 0), ("none.txt", 1), ("--no-such-option", 2)])
@pytest.mark.parametrize("asked", [False, True])
def test_the_script_ends_at_once_unless_somebody_waits_for_the_end(
    tmp_path: Path, name: str, code: int, *, asked: bool
) -> None:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    ending = "import atexit\natexit.register(print, 'the end', flush=True)\n" if asked else ""
    script = f"{ending}from inakoran_extract.__main__ import run\nrun()"
    result = run(tmp_path, name, command=(sys.executable, "-c", script))
    assert result.returncode == code
    assert bool(result.stderr) == bool(code)
    record, _, end = result.stdout.decode().partition("the end")
    assert headlines(record.encode()) == ([] if code else HEADLINES[:1])
    assert end.strip() == ""
    assert ("the end" in result.stdout.decode()) is asked
