"""Libraries that can't be loaded, as where memory does not do for them: one line, and the rest."""

import os
import zipfile
from pathlib import Path

import command
import pytest
from command import ENVIRONMENT, FLOOD, headlines, only_line, run, said

folder = command.folder
PAGE = f"<html><body><h1>Harga Garam Naik</h1><p>{'Harga garam naik. ' * 20}</p></body></html>"
# What the system says where a library does not fit into memory, and what Python does.
WORDS = {
    "library": 'ImportError("lib.so: failed to map segment from shared object")',
    "interpreter": "MemoryError",
}


def lacking(folder: Path, module: str, kind: str) -> dict[str, str]:
    """Return an environment in which a module can't be loaded."""
    path = folder / "lacking" / module
    path.mkdir(parents=True)
    (path / "__init__.py").write_text(f"raise {WORDS[kind]}\n")
    return {
        **ENVIRONMENT,
        "PYTHONPATH": os.pathsep.join((str(path.parent), ENVIRONMENT["PYTHONPATH"])),
    }


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize(
    ("module", "name"),
    [("lxml", "c.html"), ("zipfile", "c.zip"), ("pyarrow", "c.parquet")],
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_it_costs_the_inputs_that_need_it(
    folder: Path, module: str, name: str, kind: str, jobs: str
) -> None:
    path = folder / name
    if name == "c.zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("c.txt", FLOOD)
    else:
        path.write_text(PAGE if name == "c.html" else "PAR1")
    result = run(folder, "-j", jobs, "a.txt", name, "b.txt", env=lacking(folder, module, kind))
    assert (result.returncode, headlines(result.stdout)) == (1, command.HEADLINES)
    line = only_line(result.stderr)
    assert line.startswith(f"inakoran-extract: {name}: ")
    assert ("failed to map segment" if kind == "library" else "memory") in line
    assert "pip install" not in line


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize(("module", "output"), [("click", "out.jsonl"), ("pyarrow", "out.parquet")])
def test_the_command_itself(folder: Path, module: str, output: str, kind: str) -> None:
    """What it can't do without, from its first step to the opening of its output."""
    result = run(folder, "-o", output, "a.txt", env=lacking(folder, module, kind))
    assert (result.returncode, len(said(result.stderr))) == (1, 1)
    assert only_line(result.stderr).startswith("inakoran-extract: ")
    assert not (folder / output).exists()
