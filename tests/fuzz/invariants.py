"""What holds for every input. What costs a second parse, or more, is asked of some inputs only."""

import json
import pickle
import random
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any

from jsonschema import Draft202012Validator

from inakoran_extract import Article, DecodeError, Role, extract, extract_html, extract_text
from inakoran_extract.inputs.documents import Document, Inputs
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.outputs.formats import read_schema
from inakoran_extract.reading.detect import is_page
from inakoran_extract.reading.lines import fold

# What prints nothing, beside white space and controls.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
_SPACES = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
_BLANK = _UNSEEN + _CONTROLS + _SPACES
_GROWTH = 2.6
_SIGN = re.compile(r" ?([^\w\s]) ?")
_WORD = re.compile(r"[a-z]{5,}")
_VALIDATOR = Draft202012Validator(json.loads(read_schema()))


Read = Callable[[Any], Article]


class BrokenError(Exception):
    """An invariant that does not hold."""


def require(holds: object, what: str) -> None:
    """Refuse what does not hold.

    Raises:
        BrokenError: it doesn't.
    """
    if not holds:
        raise BrokenError(what)


def check_text(text: str, dice: random.Random) -> None:
    """Check a text."""
    article = extract_text(text)
    _check_article(article)
    _check_some(article, extract_text, text, dice)
    if dice.random() < 0.2:
        plain = text.replace("\r\n", "\n").replace("\r", "\n")
        records = {
            json.dumps(extract_text(plain.replace("\n", end)).to_dict(trace=False))
            for end in ("\n", "\r\n", "\r")
        }
        require(len(records) == 1, "line ends change the record")


def check_page(page: str, dice: random.Random) -> None:
    """Check a page."""
    article = extract_html(page)
    _check_article(article, is_page=True)
    _check_some(article, extract_html, page, dice)


def check_bytes(data: bytes, dice: random.Random) -> None:
    """Check bytes that may be a text or a page, in any encoding."""
    try:
        article = extract(data)
    except DecodeError:
        return
    _check_article(article, is_page=is_page(data))
    _check_some(article, extract, data, dice)


def check_input(data: bytes, dice: random.Random, name: str = "a") -> None:
    """Check a file that may hold several documents."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        options = Inputs(keep_input=dice.random() < 0.5, timeout=20)
        items = list(read_documents([str(path)], options))
        require(items, "an input without an item")
        require(all(item.source.startswith(str(path)) for item in items), "a source of no input")
        if dice.random() < 0.2:
            require(items == list(read_documents([str(path)], options)), "not the same again")
    for item in items[:2]:
        if isinstance(item, Document):
            check_bytes(item.data, dice)


def _check_article(article: Article, *, is_page: bool = False) -> None:
    text = article.text
    require(list(_printed(text)) == list(_claimed(article)), "a line is lost or counted twice")
    for span in article.lines:
        require((span.role is Role.BOILERPLATE) == (span.reason is not None), "role and reason")
        require(text[span.start : span.end].strip(_BLANK), "a span of nothing")
    printed = fold(text.replace("\r", " ").replace("\n", " "))
    # A sentence that a page's number broke is one paragraph again without it.
    kept = " ".join(
        text[span.start : span.end].strip(_BLANK)
        for span in article.lines
        if span.role is not Role.BOILERPLATE
    )
    whole = fold(kept.replace("\r", " ").replace("\n", " "))
    unbroken = _unhyphen(whole)
    for value in _quoted(article, is_page=is_page):
        require(value and value == value.strip(), "a blank value")
        held = value in printed or value in whole or _unhyphen(value) in unbroken
        require(held, f"invented: {value!r}")


def _unhyphen(text: str) -> str:
    """Return a text as it is where no line's end has broken a word: `menghubung- kan`.

    And none has parted a sign from its word where a link stood on its own line: `Binsar , katanya`.
    """
    return _SIGN.sub(r"\1", text.replace("- ", "").replace("-", ""))


def _check_some(article: Article, read: Read, data: str | bytes, dice: random.Random) -> None:
    """Check what costs more, of some inputs each."""
    kind = dice.randrange(40)
    if kind < 4:
        require(read(data) == article, "not the same again")
    elif kind < 6:
        copy = pickle.loads(pickle.dumps(article))  # noqa: S301 - its own bytes
        require(copy == article and hash(copy) == hash(article), "pickled to something else")
    elif kind < 8:
        record = json.loads(json.dumps(article.to_dict(trace=True) | {"source": "-"}))
        errors = [error.message for error in _VALIDATOR.iter_errors(record)]
        require(not errors, f"against the schema: {errors[:1]}")
    elif kind == 8 and dice.random() < 0.05 and data:
        _check_growth(read, data)


def _check_growth(read: Read, data: str | bytes) -> None:
    """Check that twice the input takes about twice the time.

    Between two sizes there may be a step, where a page grows too deep for its first reader: what is
    not linear grows more at each doubling.
    """
    count = max(1, 300_000 // len(data))
    once, twice = _copy(data, count), _copy(data, 2 * count)
    for _ in range(4):
        first, second = _time(read, once), _time(read, twice)
        if second <= _GROWTH * max(first, 0.01):
            return
    if _time(read, _copy(data, 4 * count)) <= _GROWTH * second:
        return
    require(False, f"not linear: {first:.3f} s, {second:.3f} s")  # noqa: FBT003


def _copy(data: str | bytes, count: int) -> str | bytes:
    """Return so many copies; a text's have words of their own, since what is known costs less.

    All are as long as each other: where lines are wrapped, their width tells how they are read.
    """
    if isinstance(data, bytes) or "<" in data:
        return data * count
    return "".join(_WORD.sub(rf"\g<0>x{number:06}", data) for number in range(count))


def _time(read: Read, data: str | bytes) -> float:
    begin = process_time()
    with suppress(DecodeError):
        read(data)
    return process_time() - begin


def _printed(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (number, first visible character, behind the last) of each line that is not blank."""
    start = 0
    for number, line in enumerate(text.replace("\r\n", "\0\n").replace("\r", "\n").split("\n"), 1):
        seen = line.strip(_BLANK)
        if seen:
            first = start + len(line) - len(line.lstrip(_BLANK))
            yield number, first, first + len(seen)
        start += len(line) + 1


def _claimed(article: Article) -> Iterator[tuple[int, int, int]]:
    """Yield the same of the lines that the article accounts for."""
    spans = article.lines
    begin = 0
    for left, right in pairwise((*spans, None)):
        if left is None or (right is not None and right.line == left.line):
            require(left is None or right is None or left.end == right.start, "a gap in a line")
            continue
        yield left.line, spans[begin].start, left.end
        begin = spans.index(left, begin) + 1


def _quoted(article: Article, *, is_page: bool) -> Iterator[str]:
    """Yield what the record quotes from the text; a page may state the rest of it elsewhere."""
    values = (article.headline, article.kicker, article.timestamp_text, article.signoff)
    if not is_page:
        yield from (value for value in values if value is not None)
        yield from article.tags
    yield from article.body
    yield from (subheading.text for subheading in article.subheadings)
    yield from (*article.attributions, *article.related)
    for caption in article.captions:
        yield from (value for value in (caption.text, caption.label) if value is not None)
