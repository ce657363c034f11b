"""The command's own faults, and what a run loads."""

import sys
from pathlib import Path

import command
from command import ENVIRONMENT, HEADLINES, headlines, only_line, run

folder = command.folder

FAULT = """
import inakoran_extract.run.batch as batch
from inakoran_extract.cli import main

def extract(data, **options):
    if b"Jembatan" in data:
        raise ValueError("satu\\ndua")
    return genuine(data, **options)

genuine, batch.extract = batch.extract, extract
main()
"""


def test_a_fault_is_one_line_and_the_rest_goes_on(folder: Path) -> None:
    result = run(folder, "b.txt", "a.txt", command=(sys.executable, "-c", FAULT))
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES[:1]
    expected = "b.txt: internal error (ValueError: satu\\ndua); please report it"
    assert only_line(result.stderr).endswith(expected)


def test_a_fault_is_raised_for_debugging(folder: Path) -> None:
    environment = ENVIRONMENT | {"INAKORAN_EXTRACT_DEBUG": "1"}
    result = run(folder, "b.txt", "a.txt", command=(sys.executable, "-c", FAULT), env=environment)
    assert result.returncode == 1
    assert b"Traceback" in result.stderr


LOADED = """
import sys
before = set(sys.modules)
from inakoran_extract.cli import main
try:
    main()
finally:
    print(*sorted(set(sys.modules) - before), file=sys.stderr)
"""


def test_a_plain_text_run_loads_nothing_heavy(folder: Path) -> None:
    result = run(folder, "a.txt", command=(sys.executable, "-c", LOADED))
    assert headlines(result.stdout) == HEADLINES[:1]
    loaded = set(result.stderr.decode().split())
    assert "click" in loaded
    heavy = {"lxml", "bs4", "dateparser", "regex", "pytz", "zoneinfo", "pathlib", "tempfile"}
    heavy |= {"importlib.metadata", "importlib.resources", "multiprocessing", "subprocess"}
    assert not loaded & heavy
