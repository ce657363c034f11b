"""Changes the code in one place at a time and asks whether the tests notice.

    .venv/bin/python tests/mutants.py --count 70 --seed 1

Comparisons are turned, `and` and `or` swapped, numbers doubled, and results left out, in a copy of
the project. A mutant that lives shows a bound that no case explains, or that nothing needs. The
same seed makes the same ones.

Most mutants are noticed by a case within a second, so the cases are read first, in a process that
is a fork of this one: what the package needs is loaded once. Then come the tests of single lines
and fields, and last the others that read an article.
"""

import argparse
import ast
import compileall
import os
import py_compile
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

import pytest

_ROOT = Path(__file__).parents[1]
_ROOMS = ("inakoran_extract/rules", "inakoran_extract/layout", "inakoran_extract/fields")
# What takes its time to load, and is no part of the project.
_LOADED = ("bs4", "click", "dateparser", "dateparser.date", "jsonschema", "lxml.html")
_FIRST = ("tests/layout", "tests/fields", "tests/rules", "tests/changes", *_ROOMS)
_SECOND = (
    "tests/test_samples.py",
    "tests/test_negatives.py",
    "tests/run/test_second_article.py",
    "tests/page",
    "tests/test_properties.py",
    "tests/splitting",
)
_TURNED = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "in": "not in",
    "not in": "in", "is": "is not", "is not": "is", "and": "or", "or": "and",
}  # fmt: skip


class Mutant(NamedTuple):
    """One change.

    Attributes:
        path: of the file, from the root.
        line: its number.
        start: index of what is replaced, in the file's bytes.
        end: behind it.
        old: what is there.
        new: what takes its place.
    """

    path: Path
    line: int
    start: int
    end: int
    old: str
    new: str


def find_mutants(path: Path) -> Iterator[Mutant]:  # noqa: C901 - a branch for each kind
    """Yield every change that can be made to a file."""
    data = (_ROOT / path).read_bytes()
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def at(line: int | None, column: int | None) -> int:
        return starts[(line or 1) - 1] + (column or 0)

    def between(left: ast.expr, right: ast.expr) -> Iterator[Mutant]:
        start, end = at(left.end_lineno, left.end_col_offset), at(right.lineno, right.col_offset)
        gap = data[start:end].decode()
        word = gap.strip(" ()\n")
        if word in _TURNED:
            start += len(gap[: gap.index(word)].encode())
            end = start + len(word.encode())
            yield Mutant(path, left.lineno, start, end, word, _TURNED[word])

    for node in ast.walk(ast.parse(data)):
        if isinstance(node, ast.Compare):
            yield from between(node.left, node.comparators[0])
        elif isinstance(node, ast.BoolOp):
            yield from between(node.values[0], node.values[1])
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            place = at(node.lineno, node.col_offset), at(node.end_lineno, node.end_col_offset)
            new = str(node.value * 2 or 1)
            yield Mutant(path, node.lineno, *place, str(node.value), new)
        elif isinstance(node, ast.Return) and node.value is not None:
            place = at(node.lineno, node.col_offset), at(node.end_lineno, node.end_col_offset)
            old = data[place[0] : place[1]].decode()
            # Whoever asks takes one for the other.
            if old not in {"return None", "return False"}:
                yield Mutant(path, node.lineno, *place, old, "return None")


def pick(mutants: list[Mutant], count: int, seed: int) -> list[Mutant]:
    """Return some mutants, nearly the same ones when the code around them has changed."""

    def lot(mutant: Mutant) -> bytes:
        line = (_ROOT / mutant.path).read_bytes()[: mutant.end].rpartition(b"\n")[2]
        return sha256(f"{seed} {mutant.path} {line!r} {mutant.new}".encode()).digest()

    picked = sorted(mutants, key=lot)[:count]
    return sorted(picked)


def read_cases(folder: Path) -> bool:
    """Tell whether every case gives its record."""
    sys.path.insert(0, str(folder / "tests"))
    cases = import_module("test_cases")
    return all(cases.record_of(dump) == cases.golden_of(dump) for dump in cases.DUMPS)


def run_tests(folder: Path, tests: tuple[str, ...]) -> bool:
    """Tell whether some tests pass."""
    # What an earlier run of theirs made of a fault would be tried first, and what is slow is said.
    options = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly")
    os.environ["CI"] = "1"
    return pytest.main([*options, *(str(folder / test) for test in tests)]) == 0


def is_passed(check: Callable[[], bool], folder: Path, seconds: float) -> bool:
    """Tell whether a check passes in a process of its own, and within its time."""
    child = os.fork()
    if not child:
        passed = False
        try:
            os.setsid()
            os.chdir(folder)
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(quiet, stream)
            sys.path.insert(0, str(folder))
            passed = check()
        finally:
            os._exit(0 if passed else 1)
    end = monotonic() + seconds
    while monotonic() < end:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return status == 0
        sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def notice(folder: Path, seconds: float, steps: int) -> str:
    """Return which step notices what was changed in a copy of the project; empty for none."""
    checks: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("cases", lambda: read_cases(folder)),
        ("first", lambda: run_tests(folder, _FIRST)),
        ("second", lambda: run_tests(folder, _SECOND)),
    )
    found = (name for name, check in checks[:steps] if not is_passed(check, folder, seconds))
    return next(found, "")


def apply(mutant: Mutant, folder: Path, seconds: float, steps: int) -> str:
    """Return what notices a mutant; empty for nothing."""
    path = folder / mutant.path
    whole = path.read_bytes()
    path.write_bytes(whole[: mutant.start] + mutant.new.encode() + whole[mutant.end :])
    try:
        return notice(folder, seconds, steps)
    finally:
        path.write_bytes(whole)


def copy_to(folder: Path) -> None:
    """Copy the project, compiled so that a changed file is known by its content."""
    shutil.copytree(_ROOT, folder, ignore=shutil.ignore_patterns(".*", "*cache*"))
    mode = py_compile.PycInvalidationMode.CHECKED_HASH
    compileall.compile_dir(folder, quiet=1, invalidation_mode=mode)
    sys.dont_write_bytecode = True
    # This project, where it is installed so that it can be worked on, is not to be read.
    sys.path[:] = [path for path in sys.path if Path(path).resolve() not in _OWN]
    for name in _LOADED:
        import_module(name)


_OWN = {_ROOT, _ROOT / "tests"}


def main() -> None:
    """Run it."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("rooms", nargs="*", default=_ROOMS, help="files and folders to change")
    options.add_argument("--count", type=int, default=70)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--steps", type=int, default=3, help="the last one takes two minutes")
    options.add_argument("--seconds", type=float, default=300, help="for each of them")
    given = options.parse_args()
    paths = [
        path.relative_to(_ROOT)
        for room in (_ROOT / room for room in given.rooms)
        for path in (sorted(room.rglob("*.py")) if room.is_dir() else [room])
    ]
    mutants = [mutant for path in paths for mutant in find_mutants(path)]
    picked = pick(mutants, given.count, given.seed)
    lived = []
    begin = monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        copy_to(folder)
        if by := notice(folder, given.seconds, given.steps):
            sys.exit(f"the {by} tests fail with nothing changed")
        for number, mutant in enumerate(picked, 1):
            by = apply(mutant, folder, given.seconds, given.steps)
            lived += [] if by else [mutant]
            old, new = mutant.old.splitlines()[0], mutant.new
            what = f"{mutant.path}:{mutant.line}: {old} -> {new}"
            print(f"{number:3} {by or 'LIVES':6} {monotonic() - begin:6.0f} s {what}", flush=True)
    print(f"{len(lived)} of {len(picked)} live; {len(mutants)} could be made, seed {given.seed}")


if __name__ == "__main__":
    main()
