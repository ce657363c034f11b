"""Folders and lists of paths: which files they name, in an order that is the same every time."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH118, PTH123

import os
import sys
from collections.abc import Iterator
from typing import BinaryIO

from inakoran_extract.inputs.documents import PACKED, STANDARD_INPUT, ClosedInputError

TEXTS = (".txt", ".text", ".html", ".htm", ".md", ".markdown", ".mhtml", ".mht")
_TABLES = (".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".parquet")
_SHARDS = (*_TABLES, ".tar", ".tgz", ".zip", ".warc", ".wet")
# What a browser writes beside a page that it saves whole.
_BESIDE = ("_files", "_file", "_berkas", "-Dateien")
_MOST_ENDINGS = 6
_FILES = tuple(ending + packed for ending in (*TEXTS, *_SHARDS) for packed in ("", *PACKED))
_CHUNK = 1 << 16


def is_wanted(path: str, include: tuple[str, ...], endings: tuple[str, ...] = _FILES) -> bool:
    """Tell whether a file that nobody named by itself is to be read.

    Args:
        path: inside its folder or archive, with slashes.
        include: globs; one with a slash is asked of the path, any other of the name alone.
        endings: what a name must end in, in whatever case, where there are no globs.

    >>> is_wanted("2024/a.TXT", ()), is_wanted("a.rtf", ()), is_wanted("a.rtf", ("*.rtf",))
    (True, False, True)
    """
    if is_debris(path):
        return False
    if not include:
        return path.lower().endswith(endings)
    from fnmatch import fnmatchcase  # noqa: PLC0415 - most runs name no globs

    name = path.rpartition("/")[2]
    return any(fnmatchcase(path if "/" in glob else name, glob) for glob in include)


def is_debris(path: str) -> bool:
    """Tell whether a file or folder is what a system leaves beside others: hidden, or a Mac's.

    >>> is_debris("a/__MACOSX/b.txt"), is_debris("a/._b.txt"), is_debris("./a/b.txt")
    (True, True, False)
    """
    names = path.split("/")
    return any(name == "__MACOSX" or (name[:1] == "." and name.strip(".")) for name in names)


class Passed:
    """Counts the files of a folder that are passed over, by their endings."""

    def __init__(self) -> None:
        self.count = 0
        self._endings: dict[str, int] = {}

    def add(self, name: str) -> None:
        """Count a file."""
        self.count += 1
        dot = name.rfind(".")
        ending = name[dot:].lower() if dot > 0 else "without an ending"
        self._endings[ending] = self._endings.get(ending, 0) + 1

    def tell(self, before: str = "", behind: str = "") -> str:
        """Say how many there are of each, between two other words; nothing where there is none."""
        if not self.count:
            return ""
        ordered = sorted(self._endings.items(), key=lambda item: (-item[1], item[0]))
        parts = [f"{ending} {count}" for ending, count in ordered[:_MOST_ENDINGS]]
        more = ["…"] if len(ordered) > _MOST_ENDINGS else []
        files = "file" if self.count == 1 else "files"
        told = f"{self.count} {files} passed over: {', '.join(parts + more)}"
        return f"{before}{told}{behind}"


def walk(
    folder: str, include: tuple[str, ...], passed: Passed | None = None
) -> Iterator[str | tuple[str, OSError]]:
    """Yield the files below a folder that are wanted, sorted by name at every level.

    Links are followed. A folder that is met again, by a link to one above it or by a second link,
    is passed over: no file is read twice for it. So are hidden files, and the folder of what
    belongs to a page that was saved whole.

    Args:
        folder: its path.
        include: as for `is_wanted`.
        passed: counts the files that are not wanted.

    Yields:
        A path that begins with `folder`; or the path of a folder that can't be read, and why.
    """
    seen: set[tuple[int, int]] = set()
    # (path, path inside the folder, whether it is a folder), the next one last.
    todo = [(folder, "", True)]
    while todo:
        path, inner, is_folder = todo.pop()
        if not is_folder:
            yield path
            continue
        try:
            state = os.stat(path)  # noqa: PTH116
            if (state.st_dev, state.st_ino) in seen:
                continue
            seen.add((state.st_dev, state.st_ino))
            with os.scandir(path) as entries:
                found = sorted((entry.name, _is_folder(entry)) for entry in entries)
        except OSError as error:
            yield path, error
            continue
        names = {name for name, _ in found}
        for name, below in reversed(found):
            inside = f"{inner}/{name}" if inner else name
            if is_debris(name) or (below and _belongs_to_page(name, names)):
                continue
            if below or is_wanted(inside, include):
                todo.append((os.path.join(path, name), inside, below))
            elif passed is not None:
                passed.add(name)


def _belongs_to_page(folder: str, names: set[str]) -> bool:
    """Tell whether a folder holds the pictures and scripts of a page that was saved beside it."""
    for ending in _BESIDE:
        page = folder.removesuffix(ending)
        if page != folder and not names.isdisjoint((f"{page}.html", f"{page}.htm")):
            return True
    return False


def read_list(path: str, *, null: bool) -> Iterator[str]:
    r"""Yield the paths that a file names, one a line; blank lines name none.

    Args:
        path: of the list; `-` is standard input.
        null: the paths end in NUL, as `find -print0` writes them, and may hold anything else.

    Raises:
        OSError: it can't be read.
        ClosedInputError: it is standard input, and that is closed.
    """
    if path != STANDARD_INPUT:
        with open(path, "rb") as file:
            yield from _paths(file, null=null)
    elif sys.stdin is None:
        raise ClosedInputError
    else:
        yield from _paths(sys.stdin.buffer, null=null)


def _paths(file: BinaryIO, *, null: bool) -> Iterator[str]:
    rest = b""
    while chunk := file.read(_CHUNK):
        *names, rest = (rest + chunk).split(b"\0" if null else b"\n")
        for name in names:
            yield from _path(name, null=null)
    yield from _path(rest, null=null)


def _path(name: bytes, *, null: bool) -> Iterator[str]:
    name = name if null else name.rstrip(b"\r")
    if name.strip() or (null and name):
        yield os.fsdecode(name)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Tell whether an entry is a folder; of one that can't be asked, reading it will tell."""
    try:
        return entry.is_dir()
    except OSError:
        return False
