"""Files that a run writes, so that it doesn't read them as well, or write over what it reads."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH116

import os
import stat
from collections.abc import Iterable
from contextlib import suppress

# The code of an input that the run would write over, so that it can't go on.
WRITTEN = "written"

Identity = tuple[int, int]


def identities(files: Iterable[str | int]) -> frozenset[Identity]:
    """Return what tells files that are there from all others; anything else is no file.

    Args:
        files: by path or descriptor.
    """
    states = []
    for file in files:
        with suppress(OSError, ValueError):
            states.append(os.stat(file))
    return frozenset((at.st_dev, at.st_ino) for at in states if stat.S_ISREG(at.st_mode))


def is_among(path: str, files: frozenset[Identity]) -> bool:
    """Tell whether a path, whatever its name, leads to one of some files."""
    if files:
        with suppress(OSError, ValueError):
            state = os.stat(path)
            return (state.st_dev, state.st_ino) in files
    return False
