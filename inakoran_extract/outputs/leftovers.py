"""Files that take another's place when they are whole, and those that a killed run left of them.

Whatever ends a run but SIGKILL, a lack of memory or a lost machine, the file beside the output is
removed. After those it stays, hidden and of no use. So a run holds a lock on its own, which ends
with the process, and the next run to write into the folder removes those that nobody holds.
"""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH108, PTH118, PTH120, PTH123

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

_PREFIX = ".inakoran-extract-"
_BYTES = 6


@contextmanager
def temporary_beside(target: str) -> Iterator[tuple[str, BinaryIO]]:
    """Open a new file in the folder of another; in the end it is there no more, unless renamed.

    Args:
        target: the other one's path.

    Raises:
        OSError: it can't be made.
    """
    while True:
        path = os.path.join(os.path.dirname(target), _PREFIX + os.urandom(_BYTES).hex())
        with open(path, "xb") as file:
            # It is closed before it is renamed, and held till then.
            held = os.dup(file.fileno())
            try:
                # Another run may have found it before it was locked.
                if _lock(held) and not os.path.lexists(path):
                    continue
                try:
                    yield path, file
                finally:
                    with suppress(FileNotFoundError):
                        os.unlink(path)
            finally:
                os.close(held)
            return


def remove_leftovers(folder: str) -> None:
    """Remove what killed runs left in a folder; what can't be removed stays.

    Args:
        folder: its path; empty for the one the process is in.
    """
    with suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if _is_own(entry.name):
                with suppress(OSError), open(entry.path, "r+b") as file:
                    if _lock(file.fileno()):
                        os.unlink(entry.path)


def _is_own(name: str) -> bool:
    number = name.removeprefix(_PREFIX)
    return number != name and len(number) == 2 * _BYTES and number.isalnum()


def _lock(file: int) -> bool:
    """Take an open file for this process; tell whether that could be done.

    Where the system or the file system knows no locks, nobody can tell whose it is.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock  # noqa: PLC0415 - not there on Windows

        flock(file, LOCK_EX | LOCK_NB)
    except (ImportError, OSError):
        return False
    return True
