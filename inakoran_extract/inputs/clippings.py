r"""Clippings of a press archive, as Factiva exports them: a code of two or three letters per field.

    HD  Garam Naik
    BY  Rina Wulandari
    PD  20 November 2018
    LP
    MAMUJU - Harga garam naik.
    AN  Dokumen SULUH0020181120

Each article states its headline (HD), who wrote (BY), its day (PD) and clock (ET); its text is the
lead (LP) and the paragraphs behind it (TD). A value stands behind its code, or on the lines below.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from inakoran_extract.inputs.documents import Document, Failure, Inputs, Place
from inakoran_extract.inputs.errors import too_large
from inakoran_extract.inputs.looks import UTF8_MARK
from inakoran_extract.model import Caption, Stated
from inakoran_extract.reading.decoding import guess_encoding
from inakoran_extract.words.patterns import pattern

_HEADLINE, _BYLINE, _DAY, _CLOCK, _LEAD, _TEXT = "HD", "BY", "PD", "ET", "LP", "TD"
_PICTURE, _NUMBER = "ART", "AN"
_ABOVE = frozenset(
    ("SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
     "TD")
)  # fmt: skip
_BELOW = frozenset(
    ("ART", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN")
)  # fmt: skip
_BODY = frozenset((_LEAD, _TEXT))
_FIRST = frozenset(("SE", _HEADLINE))
_CODES = _ABOVE | _BELOW
_CODED = pattern(r"([A-Z]{2,3})(?:(\t| {1,6})(?=\S)|[ \t]*\Z)")
# What stands behind one blank below a text, too: two letters may begin a sentence.
_NUMBERED = frozenset(("AN", "PUB", "RF"))
_LISTED = " : "
_FEWEST = 5
# Each byte is a character, so that a text's own encoding is found out as that of any other.
_BYTES = "latin-1"
_SEEN = 1 << 12
# The archive's own lines between two articles are shorter, or few.
_SENTENCE = 60
_MOST_LEFT = 300
_UNREAD = (
    "what stands behind a clipping has no codes and was not read; give it in a file of its own"
)


class _Line(NamedTuple):
    """A line: its code, if it has one, and what it says."""

    code: str
    said: str


class _Clipping(NamedTuple):
    """An article as it is exported.

    Attributes:
        fields: its lines by their codes.
        size: how many bytes they have.
        left: how many characters of sentences stand behind it, which no code heads.
    """

    fields: dict[str, list[str]]
    size: int
    left: int


def is_clippings(head: bytes) -> bool:
    r"""Tell whether a text is an archive's clippings: by its first article's codes.

    >>> is_clippings(b"HD  Garam Naik\nBY  Rina\nPD  2 Mei 2018\nSN  Suluh\nLP\nHarga naik.\n")
    True
    >>> is_clippings(b"PD Pasar Hula\nHD Garam\nSN Hula\nLA Nina\nLP Cipinang\nHarga naik.\n")
    False
    """
    codes: list[str] = []
    for line in head[:_SEEN].removeprefix(UTF8_MARK).decode(_BYTES).split("\n"):
        found = _CODED.match(line.rstrip("\r"))
        if found is not None and found[1] in _ABOVE:
            codes.append(found[1])
            if found[1] in _BODY:
                break
    unlike = len(set(codes)) == len(codes) >= _FEWEST
    return unlike and {_HEADLINE, _DAY} <= {*codes} and codes.index(_HEADLINE) < codes.index(_DAY)


def read_clippings(stream: BinaryIO, place: Place, options: Inputs) -> Iterator[Document | Failure]:
    """Yield the articles of an archive's clippings.

    Args:
        stream: the clippings.
        place: where they are found.
        options: how they are read.
    """
    before: Document | Failure | None = None
    number = 0
    for clipping in _clippings(_lines(stream, place, options.max_bytes), options.max_bytes):
        # Only with the second article is it known that there are several.
        if before is not None:
            yield before._replace(source=f"{place.source}#{number}")
        before = _document(clipping, place.source, options)
        number += 1
        if clipping.left > _MOST_LEFT:
            yield before._replace(source=f"{place.source}#{number}")
            before = Failure(place.source, "unreadable", _UNREAD)
            number += 1
    if before is not None:
        yield before._replace(source=f"{place.source}#{number}" if number > 1 else place.source)


def _lines(stream: BinaryIO, place: Place, most: int) -> Iterator[str]:
    """Yield lines without their ends; one of more bytes than an article may have comes in parts."""
    first = True
    while line := stream.readline(most + 1):
        place.allowance.check()
        line = line.removeprefix(UTF8_MARK) if first else line
        first = False
        yield line.decode(_BYTES).rstrip("\r\n")


def _clippings(lines: Iterable[str], most: int) -> Iterator[_Clipping]:
    """Yield articles; of one that has more bytes than it may the rest is passed over."""
    fields: dict[str, list[str]] = {}
    code = ""
    size = left = 0
    blank = True
    for text in lines:
        line = _read(text, told=not _BODY.isdisjoint(fields), blank=blank)
        if _NUMBER in fields:
            # Its number ended it: what follows is the next one, or of neither.
            line = _read(text, told=False, blank=blank)
            line = line if line.code in _FIRST else _Line("", text)
        blank = not text.strip()
        if line.code in _FIRST and (line.code in fields or not _BODY.isdisjoint(fields)):
            yield _Clipping(fields, size, left)
            fields, size, left = {}, 0, 0
        code = line.code or code
        if line.code:
            fields.setdefault(code, [])
        if code:
            size += len(line.said) + 1
            if size <= most:
                fields[code].append(line.said)
        elif fields and len(text) > _SENTENCE:
            left += len(text)
        if code == _NUMBER and blank:
            code = ""  # what stands between two articles
    if fields:
        yield _Clipping(fields, size, left)


def _read(text: str, *, told: bool, blank: bool) -> _Line:
    """Part a line's code from what it says.

    Args:
        text: the line.
        told: the article's text has begun, in which a line may begin with two letters.
        blank: an empty line stands above.
    """
    found = _CODED.match(text)
    if found is None or found[1] not in _CODES:
        return _Line("", text)
    code, said = found[1], text[found.end() :]
    if told and found[2] == " " and not (code in _NUMBERED or _LISTED in said):
        return _Line("", text)
    if told and code not in _BELOW and not blank:
        return _Line("", text)
    return _Line(code, said)


def _document(clipping: _Clipping, source: str, options: Inputs) -> Document | Failure:
    if clipping.size > options.max_bytes:
        return too_large(source, options.max_bytes)
    fields = clipping.fields
    body = "\n\n".join("\n".join(fields[code]) for code in (_LEAD, _TEXT) if code in fields)
    data = body.encode(_BYTES)
    encoding = options.encoding or guess_encoding(data)
    said = {code: _decode(" ".join(lines), encoding) for code, lines in fields.items()}
    moment = f"{said.get(_DAY, '')} {said.get(_CLOCK, '')}".strip()
    picture = said.get(_PICTURE)
    stated = Stated(
        headline=said.get(_HEADLINE) or None,
        byline=said.get(_BYLINE) or None,
        timestamp=moment or None,
        captions=(Caption(picture, None, None, 0),) if picture else (),
    )
    extra: dict[str, object] | None = None
    if options.keep_input:
        taken = {_HEADLINE, _BYLINE, _DAY, _CLOCK, _PICTURE, *_BODY}
        extra = {code: text for code, text in said.items() if code not in taken}
    return Document(source, data, kind="text", extra=extra, stated=stated)


def _decode(text: str, encoding: str) -> str:
    """Return what a field says; what is not of the encoding is of Windows, as in the texts."""
    data = text.encode(_BYTES)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("windows-1252", "replace")
    return " ".join(text.split())
