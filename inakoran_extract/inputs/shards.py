"""JSON Lines: one article a line, its text in one of the fields."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO

from inakoran_extract.inputs.documents import (
    MOST_VALUES,
    Document,
    Failure,
    Inputs,
    read_row,
    too_large,
    too_many,
)

_MARK = b"\xef\xbb\xbf"
_NAMES = (".jsonl", ".ndjson")
_OBJECT = rb'\s*\{\s*"'
_SKIP = 1 << 20


def is_shard(head: bytes, name: str) -> bool:
    r"""Tell whether a stream is JSON Lines, by its beginning or by what its file is called.

    Args:
        head: the stream's beginning.
        name: of its file, with or without an ending for its compression.

    >>> is_shard(b'{"text": "Harga Cabai Turun"}\n{', "a"), is_shard(b"{Foto}\n", "a.txt")
    (True, False)
    """
    if name.lower().removesuffix(".gz").removesuffix(".zst").endswith(_NAMES):
        return True
    head = head.removeprefix(_MARK)
    # Most inputs are no shards; then nothing has to be compiled.
    if head.lstrip()[:1] != b"{" or re.match(_OBJECT, head) is None:
        return False
    line, end, _ = head.lstrip().partition(b"\n")
    # A line that is longer than what was looked at has to be believed.
    return not end or isinstance(_parse(line), dict)


def read_shard(stream: BinaryIO, source: str, options: Inputs) -> Iterator[Document | Failure]:
    """Yield each line's document; a line that can't be read is a failure of that line alone.

    Raises:
        InputError: the stream's packed data ends or is damaged.
    """
    number = 0
    # Read on behind the limit by as much as a line end and a byte order mark take.
    while line := stream.readline(options.max_bytes + 5):
        number += 1
        place = f"{source}#{number}"
        if number == 1:
            line = line.removeprefix(_MARK)
        if len(line.rstrip(b"\r\n")) > options.max_bytes:
            while line and not line.endswith(b"\n"):
                line = stream.readline(_SKIP)
            yield too_large(place, options.max_bytes)
        elif line.count(b"{") + line.count(b"[") > MOST_VALUES:
            yield too_many(place, MOST_VALUES, "objects and lists")
        elif not line.isspace():
            yield _read_line(line, place, options)


def _read_line(line: bytes, place: str, options: Inputs) -> Document | Failure:
    row = _parse(line)
    if isinstance(row, str):
        return Failure(place, "broken-json", f"{row}; mend or remove the line")
    if not isinstance(row, dict):
        return Failure(place, "broken-json", "no JSON object; mend or remove the line")
    return read_row(row, place, options)


def _parse(line: bytes) -> object:
    """Return what a line holds; a string is the reason that it holds nothing."""
    try:
        value = _decoder().decode(line.decode())
    except json.JSONDecodeError as error:
        return f"broken JSON at character {error.pos + 1}"
    except UnicodeDecodeError as error:
        return f"broken JSON: no UTF-8 at byte {error.start + 1}"
    except (ValueError, RecursionError):
        # A number of too many digits, or lists in lists in lists.
        return "JSON that can't be read"
    return None if isinstance(value, str) else value


@cache
def _decoder() -> json.JSONDecoder:
    # What isn't a number has no spelling in JSON, though many write it.
    return json.JSONDecoder(parse_constant=lambda _: None)
