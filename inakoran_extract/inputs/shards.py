"""JSON Lines: one article a line, its text in one of the fields."""

import json
import re
from collections.abc import Generator, Iterator
from typing import BinaryIO

from inakoran_extract.inputs.crowds import is_crowd, may_be_crowd, too_crowded
from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import too_large
from inakoran_extract.inputs.looks import SHARDS, UTF8_MARK, WIDE_MARKS, has_ending
from inakoran_extract.inputs.rows import Numbered, Table, read_rows, repeating
from inakoran_extract.inputs.values import json_decoder

_OBJECT = rb'\s*\{\s*"'
_ADVICE = "fix or remove the line"
_SKIP = 1 << 20


def is_shard(head: bytes, name: str) -> bool:
    r"""Tell whether a stream is JSON Lines, by its beginning or by what its file is called.

    Args:
        head: the stream's beginning.
        name: of its file, with or without an ending for its compression.

    >>> is_shard(b'{"text": "Harga Cabai Turun"}\n{', "a"), is_shard(b"{Foto}\n", "a.txt")
    (True, False)
    """
    start = head.removeprefix(UTF8_MARK).lstrip()
    if is_wide(head):
        return False
    if has_ending(name, SHARDS):
        # By its name only: an array, or objects that are written over several lines.
        return start[:1] != b"[" and start[:2] not in (b"{\n", b"{\r")
    # Most inputs are no shards; then nothing has to be compiled.
    if start[:1] != b"{" or re.match(_OBJECT, start) is None:
        return False
    line, end, rest = start.partition(b"\n")
    # One object alone may hold all rows, and so may one that is longer than what was looked at.
    return bool(end) and bool(rest.strip()) and isinstance(_parse(line), dict)


def is_wide(head: bytes) -> bool:
    r"""Tell whether JSON has two bytes or four for each character: then its lines aren't bytes'.

    >>> is_wide('{"isi": "Harga naik."}'.encode("utf-16")), is_wide(b'{"isi": "Harga naik."}')
    (True, False)
    """
    return head.startswith(WIDE_MARKS) or b"\0" in head[:4]


def read_shard(stream: BinaryIO, place: Place, options: Inputs) -> Iterator[Document | Failure]:
    """Yield each line's document; a line that can't be read is a failure of that line alone.

    Raises:
        InputError: the stream's packed data ends or is damaged.
    """

    def rows() -> Generator[Numbered | Failure, None, None]:
        return _read_lines(stream, place, options)

    return read_rows(rows(), place.source, options, Table("", repeating(stream, rows)))


def _read_lines(
    stream: BinaryIO, place: Place, options: Inputs
) -> Generator[Numbered | Failure, None, None]:
    number = 0
    # Read on behind the limit by as much as a line end and a byte order mark take.
    while line := stream.readline(options.max_bytes + 5):
        number += 1
        source = f"{place.source}#{number}"
        if number == 1:
            line = line.removeprefix(UTF8_MARK)
        if len(line.rstrip(b"\r\n")) > options.max_bytes:
            # What is behind it may be more than is read at all: this much is known.
            yield too_large(source, options.max_bytes)
            while line and not line.endswith(b"\n"):
                # What is passed over has no time of its own.
                place.allowance.restart()
                line = stream.readline(_SKIP)
        elif may_be_crowd(line) and is_crowd(line.decode("utf-8", "replace")):
            yield too_crowded(source)
        elif not line.isspace():
            yield _read_line(line, source, options.encoding)


def _read_line(line: bytes, place: str, encoding: str | None) -> Numbered | Failure:
    row = _parse(line, encoding or "utf-8")
    if isinstance(row, str):
        return Failure(place, "broken-json", row)
    if not isinstance(row, dict):
        return Failure(place, "broken-json", f"no JSON object; {_ADVICE}")
    return Numbered(place, row)


def _parse(line: bytes, encoding: str = "utf-8") -> object:
    """Return what a line holds; a string is the reason that it holds nothing, and what to try."""
    try:
        value = json_decoder().decode(line.decode(encoding))
    except json.JSONDecodeError as error:
        return f"broken JSON at character {error.pos + 1}; {_ADVICE}"
    except UnicodeDecodeError as error:
        reason = f"broken JSON: no {encoding.upper()} at byte {error.start + 1}"
        return f"{reason}; {_ADVICE}, or name its encoding with --encoding"
    except (ValueError, RecursionError):
        # A number of too many digits, or lists in lists in lists.
        return f"JSON that can't be read; {_ADVICE}"
    return None if isinstance(value, str) else value
