"""Changes the code in one place at a time and asks whether the tests notice.

    .venv/bin/python tests/mutants.py --count 70 inakoran_extract/layout inakoran_extract/fields

Comparisons are turned, `and` and `or` swapped, numbers doubled, and results left out. A mutant that
lives shows a bound that no case explains, or that nothing needs. The same seed makes the same ones.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).parents[1]
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
            if old != "return None":
                yield Mutant(path, node.lineno, *place, old, "return None")


def is_noticed(mutant: Mutant, folder: Path, tests: list[str]) -> bool:
    """Tell whether the tests fail on a copy of the project with one change in it."""
    path = folder / mutant.path
    whole = path.read_bytes()
    path.write_bytes(whole[: mutant.start] + mutant.new.encode() + whole[mutant.end :])
    try:
        result = subprocess.run(
            (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests),
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=False,
            timeout=1800,
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        path.write_bytes(whole)
    return result.returncode != 0


def main() -> None:
    """Run it."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("rooms", nargs="+", help="files and folders to change")
    options.add_argument("--tests", nargs="*", default=[], help="which tests; all without it")
    options.add_argument("--count", type=int, default=70)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    paths = [
        path.relative_to(_ROOT)
        for room in map(Path, given.rooms)
        for path in (sorted(room.resolve().rglob("*.py")) if room.is_dir() else [room.resolve()])
    ]
    mutants = [mutant for path in paths for mutant in find_mutants(path)]
    picked = random.Random(given.seed).sample(mutants, min(given.count, len(mutants)))  # noqa: S311
    lived = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        shutil.copytree(_ROOT, folder, ignore=shutil.ignore_patterns(".venv", ".git", "*cache*"))
        for number, mutant in enumerate(picked, 1):
            noticed = is_noticed(mutant, folder, given.tests)
            lived += not noticed
            what = f"{mutant.path}:{mutant.line}: {mutant.old.splitlines()[0]} -> {mutant.new}"
            print(f"{number:3} {'noticed' if noticed else 'LIVES  '} {what}", flush=True)
    print(f"{lived} of {len(picked)} live; {len(mutants)} could be made, seed {given.seed}")


if __name__ == "__main__":
    main()
