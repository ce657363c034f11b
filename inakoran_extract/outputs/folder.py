"""A folder with a file for each record, in the tree that the inputs had.

`dumps/2026/a.txt` of the folder `dumps` becomes `2026/a.json`. A record that is one of several has
its number behind the name: `shard.jsonl.gz#12` becomes `shard-12.json`. No name of a member is ever
part of a path, and every path is made of an input's own parts below the folder, so nothing is
written elsewhere.
"""

# Loading pathlib costs a tenth of the whole start-up.
# ruff: noqa: PTH100, PTH103, PTH112, PTH118, PTH120, PTH122, PTH123

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from errno import EEXIST, EISDIR, ENAMETOOLONG, ENOTDIR

from inakoran_extract.inputs.documents import STANDARD_INPUT, Document, Failure
from inakoran_extract.inputs.written import Identity, identities, is_among
from inakoran_extract.outputs.formats import PACKED, RunError, replacement
from inakoran_extract.outputs.leftovers import remove_leftovers
from inakoran_extract.outputs.shape import CONTENT
from inakoran_extract.record import ADDED, KEYS

_STANDARD_INPUT = "standard-input"
_ENDING = ".json"
_LONGEST = 200  # bytes of a name; systems take 255, and number and ending follow
# What a path can't be for what is there already; any other error ends the run.
_IN_THE_WAY = frozenset((EEXIST, EISDIR, ENAMETOOLONG, ENOTDIR))


class Folder:
    """Gives every document its file, and writes the records.

    Args:
        path: of the folder; it need not exist.
        inputs: the paths that are read; what all of them have in common is no part of the tree.
        listed: a list names more of them.
    """

    def __init__(self, path: str, inputs: Sequence[str], *, listed: bool = False) -> None:
        self._path = path
        self._inputs = inputs
        self._read: frozenset[Identity] | None = None
        tops = [_folder_of(input_) for input_ in inputs if input_ != STANDARD_INPUT]
        if listed or not tops:
            tops.append(os.path.abspath("."))
        try:
            self._top = os.path.commonpath(tops)
        except ValueError:  # on several drives
            self._top = ""
        # Names are compared as those systems do that take a.json and A.json for one file.
        self._taken: set[str] = set()
        self._files: deque[str | None] = deque()
        self._made: set[str] = set()

    def assign(self, items: Iterable[Document | Failure]) -> Iterator[Document | Failure]:
        """Yield the items; each document has its file from then on."""
        for item in items:
            self._files.append(self._name(item.source) if isinstance(item, Document) else None)
            yield item

    def left(
        self, items: Iterable[Document | Failure], done: Callable[[Sequence[str]], None]
    ) -> Iterator[Document | Failure]:
        """Yield, like `assign`, the items that have no record yet.

        Args:
            items: in the same order each time.
            done: is told of each record that is there already, by the codes of its warnings.

        Raises:
            RunError: a file holds the record of another input.
            OSError: a file can't be read.
        """
        for item in self.assign(items):
            name = self._files[-1]
            codes = None
            if name is not None:
                codes = _read_codes(os.path.join(self._path, name), item.source)
            if codes is None:
                yield item
            else:
                self._files.pop()
                done(codes)

    def take(self, source: str, data: bytes | None) -> Failure | None:
        """Write what was made of the next item to its file; return why that can't be.

        Args:
            source: of the item.
            data: the record; None where there is none.

        Raises:
            OSError: it can't be written for a reason that holds for every file.
        """
        name = self._files.popleft()
        if data is None or name is None:
            return None
        file = os.path.join(self._path, name)
        if not self._may_replace(file):
            return Failure(source, "output", f"{file} is there and no record; move it away")
        try:
            folder = os.path.dirname(file)
            if folder not in self._made:
                os.makedirs(folder, exist_ok=True)
                remove_leftovers(folder)
                self._made.add(folder)
            with replacement(file, even_empty=False) as stream:
                stream.write(data)
        except OSError as error:
            if error.errno not in _IN_THE_WAY:
                error.filename = file
                raise
            reason = (error.strerror or str(error)).lower()
            return Failure(source, "output", f"{file}: {reason}; name another folder")
        return None

    def _name(self, source: str) -> str:
        """Return the path of a document's file inside the folder, which no other document has."""
        path, numbers = _split(source)
        folder, name = os.path.split(self._below(path))
        for stem in _stems(name):
            number = "".join(f"-{number}" for number in numbers)
            found = os.path.join(folder, stem + number + _ENDING)
            if found.casefold() not in self._taken:
                break
        self._taken.add(found.casefold())
        return found

    def _may_replace(self, path: str) -> bool:
        """Tell whether there is no file, or one that an earlier run wrote.

        Nobody named it by itself, so it may be anything, an input too.
        """
        try:
            found = _read(path)
        except OSError:
            return True  # Writing it will tell what is wrong.
        if found is None:
            return True
        if self._read is None:
            self._read = identities(self._inputs)
        own = isinstance(found, dict) and bool(found) and found.keys() <= {*KEYS, CONTENT, *ADDED}
        return own and not is_among(path, self._read)

    def _below(self, path: str) -> str:
        """Return a path as it is below the inputs' folder; from the root, if it isn't there."""
        if path == STANDARD_INPUT:
            return _STANDARD_INPUT
        full = os.path.abspath(path)
        below = full.removeprefix(os.path.join(self._top, ""))
        return os.path.splitdrive(below)[1].lstrip(os.sep)


def _folder_of(path: str) -> str:
    full = os.path.abspath(path)
    return full if os.path.isdir(full) else os.path.dirname(full)


def _split(source: str) -> tuple[str, list[str]]:
    """Return a source's path and the numbers behind it.

    >>> _split("dumps/a.zip#3#12")
    ('dumps/a.zip', ['3', '12'])
    """
    numbers: list[str] = []
    path, mark, number = source.rpartition("#")
    while mark and path and number.isascii() and number.isdigit():
        numbers.insert(0, number)
        source = path
        path, mark, number = source.rpartition("#")
    return source, numbers


def _stems(name: str) -> Iterator[str]:
    """Yield what a file may be called without its ending, the best first, without an end.

    >>> from itertools import islice
    >>> list(islice(_stems("a.txt.gz"), 4))
    ['a', 'a.txt.gz', 'a.txt.gz~2', 'a.txt.gz~3']
    """
    name = name.encode()[:_LONGEST].decode("utf-8", "ignore") or _STANDARD_INPUT
    stem = name
    for ending in PACKED:
        stem = stem.removesuffix(ending)
    before, ending = os.path.splitext(stem.removesuffix(".tar"))
    # What has no letter is no ending: 2026.11.10
    yield before if any(map(str.isalpha, ending)) else before + ending
    yield name
    number = 2
    while True:
        yield f"{name}~{number}"
        number += 1


def _read(path: str) -> object:
    """Return what a JSON file holds; nothing of use if it is none, None if there is no file."""
    with suppress(FileNotFoundError, NotADirectoryError), open(path, "rb") as file:
        with suppress(ValueError, RecursionError):
            return json.loads(file.read())
        return ""
    return None


def _read_codes(path: str, source: str) -> list[str] | None:
    """Return the codes of the warnings of a record that is there, None if none is.

    Raises:
        RunError: it is another input's.
        OSError: it can't be read.
    """
    record = _read(path)
    if record is None:
        return None
    if not isinstance(record, dict) or record.get("source") != source:
        message = (
            f"{path} holds no record of {source}; name the same inputs in the same order, or "
            "write to another folder"
        )
        raise RunError(message)
    return [warning["code"] for warning in record.get("warnings", ())]
