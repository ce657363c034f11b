"""Folders and lists of paths: which files they name, in an order that is the same every time."""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH110, PTH118, PTH122, PTH123, PTH207

import os
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.documents import PACKED, STANDARD_INPUT
from inakoran_extract.inputs.errors import ClosedInputError, InputError
from inakoran_extract.inputs.meter import Meter

TEXTS = (".txt", ".text", ".html", ".htm", ".md", ".markdown", ".mhtml", ".mht")
CONTAINERS = (
    *(".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".parquet"),
    *(".tar", ".tgz", ".zip", ".warc", ".wet"),
)
# What a browser writes beside a page that it saves whole.
_BESIDE = ("_files", "_file", "_berkas", "-Dateien")
# Files that tell about a folder, and are no article in it.
_ABOUT = ("readme.", "license.", "changelog.")
_FILES = tuple(ending + packed for ending in (*TEXTS, *CONTAINERS) for packed in ("", *PACKED))
_CHUNK = 1 << 16
_GLOB = frozenset("*?[")
# What an entry of a folder is.
_FOLDER = "folder"
_FILE = "file"
_OTHER = "other"
# No system has longer ones.
_LONGEST_PATH = 1 << 20
_UNREADABLE = "unreadable"
_NO_LIST = "no list of paths: one of them has no end; name --null if they end in NUL"


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
        low = path.lower()
        return low.endswith(endings) and not low.rpartition("/")[2].startswith(_ABOUT)
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


def kind_of(path: str) -> str:
    """Return what a file that is not read is counted as: hidden, or the ending of its name.

    >>> kind_of("a/.b.txt"), kind_of("a/b.PDF"), kind_of("Makefile")
    ('hidden', '.pdf', 'without an ending')
    """
    return "hidden" if is_debris(path) else os.path.splitext(path)[1].lower() or "without an ending"


def walk(
    folder: str, include: tuple[str, ...], meter: Meter | None = None
) -> Iterator[str | tuple[str, OSError]]:
    """Yield the files below a folder that are wanted, sorted by name at every level.

    Links are followed. A folder that is met again, by a link to one above it or by a second link,
    is skipped: no file is read twice for it. So are hidden files and folders, the folder of what
    belongs to a page that was saved whole, and the record that was made of a file beside it.

    Args:
        folder: as it is named.
        include: as in `is_wanted`.
        meter: counts what is not wanted.

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
                found = sorted((entry.name, _sort_of(entry)) for entry in entries)
        except OSError as error:
            yield path, error
            continue
        names = {name for name, _ in found}
        for name, sort in reversed(found):
            inside = f"{inner}/{name}" if inner else name
            below = sort == _FOLDER
            left = _why_left(name, names, sort)
            if left is None and (below or is_wanted(inside, include)):
                todo.append((os.path.join(path, name), inside, below))
            elif meter is not None:
                meter.pass_over(left or kind_of(name))


def _why_left(name: str, names: set[str], sort: str) -> str | None:
    """Return why a file or folder is left out, whatever is wanted; None where it isn't."""
    if is_debris(name):
        return "hidden folder" if sort == _FOLDER else "hidden"
    if sort == _FOLDER:
        return "folder of a saved page" if _belongs_to_page(name, names) else None
    if sort == _OTHER:
        return "pipe or device"
    return "record of its neighbour" if _is_record_beside(name, names) else None


def _is_record_beside(name: str, names: set[str]) -> bool:
    """Tell whether a file is the record that was made of its neighbour: `a.json` of `a.txt`."""
    stem = name.removesuffix(".json")
    return stem != name and any(stem + ending in names for ending in (*TEXTS, ""))


def _belongs_to_page(folder: str, names: set[str]) -> bool:
    """Tell whether a folder holds the pictures and scripts of a page that was saved beside it."""
    for ending in _BESIDE:
        page = folder.removesuffix(ending)
        if page != folder and not names.isdisjoint((f"{page}.html", f"{page}.htm")):
            return True
    return False


def expand_globs(paths: Iterable[str]) -> tuple[str, ...]:
    """Return paths with globs expanded, for a system whose shell leaves that to the command.

    A path that is there, and a glob that no file fits, stay as they are.
    """
    from glob import glob  # noqa: PLC0415 - for such systems only

    expanded: list[str] = []
    for path in paths:
        is_glob = not _GLOB.isdisjoint(path) and not os.path.exists(path)
        expanded += (is_glob and sorted(glob(path, recursive=True))) or [path]
    return tuple(expanded)


def read_list(path: str, *, null: bool) -> Iterator[str]:
    r"""Yield the paths that a file names, one a line; blank lines name none.

    Args:
        path: of the list; `-` is standard input.
        null: the paths end in NUL, as `find -print0` writes them, and may hold anything else.

    Raises:
        OSError: it can't be read.
        InputError: it is standard input, and that is closed; or it is no list.
    """
    if path != STANDARD_INPUT:
        with open(path, "rb") as file:
            yield from _paths(file, null=null)
    elif sys.stdin is None:
        raise ClosedInputError
    else:
        yield from _paths(sys.stdin.buffer, null=null)


def _paths(file: BinaryIO, *, null: bool) -> Iterator[str]:
    rest: list[bytes] = []
    size = 0
    while chunk := file.read(_CHUNK):
        *names, last = chunk.split(b"\0" if null else b"\n")
        if names:
            yield from _path(b"".join((*rest, names[0])), null=null)
            for name in names[1:]:
                yield from _path(name, null=null)
            rest, size = [], 0
        rest.append(last)
        size += len(last)
        if size > _LONGEST_PATH:
            raise InputError(_UNREADABLE, _NO_LIST)
    yield from _path(b"".join(rest), null=null)


def _path(name: bytes, *, null: bool) -> Iterator[str]:
    name = name if null else name.rstrip(b"\r")
    if name.strip() or (null and name):
        yield os.fsdecode(name)


def _sort_of(entry: "os.DirEntry[str]") -> str:
    """Return what an entry is; of one that can't be asked, reading it will tell."""
    try:
        if entry.is_dir():
            return _FOLDER
        # A pipe that nobody named may have no writer: whoever reads it waits for ever.
        return _FILE if entry.is_file() or _leads_nowhere(entry) else _OTHER
    except OSError:
        return _FILE


def _leads_nowhere(entry: "os.DirEntry[str]") -> bool:
    return entry.is_symlink() and not os.path.exists(entry.path)
