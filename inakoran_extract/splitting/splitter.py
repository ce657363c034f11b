"""Cuts a stream of several dumps, one behind the other, into its articles as it flows.

`cat *.txt` leaves nothing between two articles, and not even a line end where a dump had none:
`KOMENTARHarga Cabai Turun`. Two kinds of evidence show where the next article begins. A head may
be whole by itself (`heads`): its date line or dateline stands also inside articles (a change's
date, a schedule, a list of other stories), so several signs have to agree, and more of them below
a comments' heading, where readers sign with name and date. Or a head repeats the shape of those
before it (`shapes`): a stream is printed in one way, and what recurs with a story below is no list.

A line costs next to nothing until it could be a date or a dateline; only then are its neighbours
read by the line rules. In memory are the bytes of one article and of the lines ahead of it, and
the first and the last lines of it as they are looked at, however many it has.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from inakoran_extract.reading.lines import fold
from inakoran_extract.splitting.anchors import RULED, is_rule
from inakoran_extract.splitting.heads import find_start
from inakoran_extract.splitting.line import Printed, Start
from inakoran_extract.splitting.pages import Tops
from inakoran_extract.splitting.shapes import Shapes
from inakoran_extract.splitting.signs import LOOKAHEAD
from inakoran_extract.splitting.teasers import is_teaser

# Of the lines ahead no more is waited for than this many bytes.
_ROOM = 1 << 20
# What is kept of an article that has become too large: the next one's head may stand there.
_KEPT = 24
# Lines of an article that are looked at again: its head, and what stands above the next one's.
_FIRST = 40
_LAST = 500
_SLACK = 800
# Of so many marks in a row, a list of letters or numbers, one more says nothing.
_MOST_MARKS = 60
_LONGEST_MARK = 3
# Of a paragraph, enough to see that it is one and whether a dateline opens it, and of its end
# enough to see what is glued to it.
_LOOKED_AT = 600
_LOOKED_AT_BEHIND = 300
_INSIDE = bytes(range(0x80, 0xC0))
# A row of marks, or a line, each with the empty lines below it.
_LINE = re.compile(rb"(?:[^\r\n]{1,3}[\r\n]{1,2}){40}|[^\r\n]+[\r\n]*|[\r\n]+")
_ENDS = (b"\n", b"\r")


class Part(NamedTuple):
    """One article of a stream, and where it stands in it.

    Attributes:
        data: its bytes; None if it has more than are allowed.
        line: how many line ends stand before it.
        start: how many characters do.
    """

    data: bytes | None
    line: int = 0
    start: int = 0


def split_articles(
    chunks: Iterable[bytes], max_bytes: int, encoding: str | None = None
) -> Iterator[Part]:
    r"""Yield the articles of a text in order; all its bytes are in one of them.

    Args:
        chunks: the text, in an encoding that writes ASCII as ASCII.
        max_bytes: more than an article has; an article of more has no data.
        encoding: of the text, to count its characters; None for UTF-8 with stray bytes in it.
    """
    article = _Article(max_bytes, encoding or "utf-8")
    for line in _read_lines(chunks, max_bytes):
        if article.add(line):
            yield from article.cut(LOOKAHEAD)
    yield from article.cut(0)
    yield article.rest()


class _Article:
    """The article that is being read, with the beginning of what may be the next."""

    def __init__(self, max_bytes: int, encoding: str) -> None:
        self._lines: list[Printed] = []
        self._shapes = Shapes()
        self._tops = Tops()
        self._next = 0  # which of the lines is asked next
        self._max_bytes = max_bytes
        self._most = max_bytes + _ROOM
        self._encoding = encoding
        self._data = bytearray()
        self._offset = 0  # of the data in the stream
        self._begin = 0  # of the article
        self._size = 0  # of all that was read
        self._part = Part(None)
        self._place = Part(None)  # where the data begins
        self._gap = 0
        self._marks = 0

    def add(self, piece: bytes) -> bool:
        """Add a line, with the blank ones below it, to the article's end.

        Returns:
            Whether there may be something to cut or to drop.
        """
        bare = piece.strip()
        if b"\n" in bare or b"\r" in bare:
            return self._add_marks(piece)
        start = self._size
        self._data += piece
        self._size += len(piece)
        gap = self._gap
        blank = 0 if piece[-2:-1] not in _ENDS else _count_ends(piece) - 1
        self._gap = min(blank, RULED - 1)
        self._marks = self._marks + 1 if len(bare) <= _LONGEST_MARK else 0
        # Without its line end, nearly every line is folded already.
        text = _look_at(bare)
        if not text:
            self._gap = RULED if b"\f" in piece else min(gap + blank + 1, max(gap, RULED - 1))
        elif len(bare) < _LOOKED_AT and is_rule(text):
            self._gap = RULED
        else:
            self._lines.append(Printed(text, gap, start, len(piece)))
            if b"\f" in piece[len(bare) :]:
                self._gap = RULED
            return True
        return len(self._data) > self._most

    def _add_marks(self, piece: bytes) -> bool:
        """Add a row of marks; after so many, they are bytes of the article and no more."""
        if self._marks > _MOST_MARKS:
            self._data += piece
            self._size += len(piece)
            return len(self._data) > self._most
        ready = False
        for line in piece.splitlines(keepends=True):
            ready = self.add(line) or ready
        return ready

    def cut(self, lookahead: int) -> Iterator[Part]:
        """Yield the articles that are known to be over.

        Args:
            lookahead: how many lines have to be known behind one that is asked.
        """
        lines = self._lines
        while self._next < len(lines) and (
            self._next < len(lines) - lookahead
            or self._size - lines[self._next].start > max(_ROOM, lines[self._next].size)
        ):
            index = self._next
            # What is above a line is not known before: the cut may be between them.
            lines[index].follow(lines[index - 1] if index else None)
            if not index:
                self._shapes.begin(lines)
                self._tops.begin()
            top = self._tops.find_start(lines, index)
            start = _choose(find_start(lines, index), self._shapes.find_start(lines, index))
            start = top if start is None else self._tops.widen(lines, start)
            self._next = index + 1
            if start is not None and not is_teaser(lines, start.line):
                yield self._take(start.line, start.glued)
        if self._next > _SLACK:
            stop = self._next - _LAST
            del lines[_FIRST:stop]
            self._next -= stop - _FIRST
        if self._asked - self._begin > self._max_bytes:
            self._forget()

    def rest(self) -> Part:
        """Return what no other article was found in."""
        return self._content(self._size)

    @property
    def _asked(self) -> int:
        """Where the line that is asked next begins; all before it is of this article."""
        lines = self._lines
        return lines[self._next].start if self._next < len(lines) else self._size

    def _take(self, line: int, glued: str) -> Part:
        """Take the article before a line off.

        Args:
            line: the next article's first line; its last one, if that goes on in the same line.
            glued: what of that line ends the article before.
        """
        first = self._lines[line]
        start = first.start
        if glued:
            at = max(0, start - self._offset)
            piece = bytes(self._data[at : at + first.size])
            seam = glued.encode()
            # Where it stands again at the line's end, nothing would be left of the next article.
            last = len(piece.rstrip()) - 1
            starts = first.text.startswith(glued)
            index = piece.find(seam) if starts else piece.rfind(seam, 0, last)
            if index >= 0:
                index += len(seam)
                start += index
                rest = fold(_decode(piece[index:][:_LOOKED_AT]))
                self._lines[line] = Printed(rest, RULED, start, first.size - index)
        part = self._content(start)
        self._drop(start)
        self._begin = start
        self._part = self._place
        del self._lines[:line]
        self._next = 0
        return part

    def _content(self, stop: int) -> Part:
        """Return the article up to a place in the stream."""
        if stop - self._begin > self._max_bytes or self._begin < self._offset:
            return self._part._replace(data=None)
        at = self._begin - self._offset
        return self._part._replace(data=bytes(self._data[at : stop - self._offset]))

    def _forget(self) -> None:
        """Drop the bytes of an article that is too large, but for what may be the next one's."""
        asked = self._asked
        kept = self._lines[max(0, self._next - _KEPT)].start if self._next else asked
        self._drop(kept if self._size - kept <= self._max_bytes + _ROOM else asked)

    def _drop(self, stop: int) -> None:
        """Drop what stands before a place in the stream, and count it."""
        if stop <= self._offset:
            return
        data = bytes(self._data[: stop - self._offset])
        text = data.decode(
            self._encoding, "surrogateescape" if self._encoding == "utf-8" else "replace"
        )
        if not self._offset:
            text = text.removeprefix("\ufeff")
        _, lines, start = self._place
        self._place = Part(None, lines + _count_ends(data), start + len(text))
        del self._data[: len(data)]
        self._offset = stop


def _choose(own: Start | None, habit: Start | None) -> Start | None:
    """Return where an article begins by its own head's signs, or by the habit of its stream."""
    if own is None or habit is None:
        return own or habit
    # A line end that is missing is seen by the signs only.
    return habit if habit.trust > (1 if own.glued else 0) else own


def _look_at(bare: bytes) -> str:
    """Return what is looked at of a line, folded: of a long one its beginning and its end."""
    text = fold(_decode(bare[:_LOOKED_AT]))
    if len(bare) > _LOOKED_AT:
        end = bare[_LOOKED_AT:][-_LOOKED_AT_BEHIND:].lstrip(_INSIDE)
        text = f"{text} {fold(_decode(end))}"
    return text


def _decode(piece: bytes) -> str:
    """Return a line as the rules can read it; it is only looked at."""
    try:
        return piece.decode()
    except UnicodeDecodeError as error:
        if error.start > _LOOKED_AT - 4:
            # The last character was cut in two.
            return piece[: error.start].decode()
        return piece.decode("cp1252", "replace")


def _count_ends(data: bytes) -> int:
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")


def _read_lines(chunks: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """Yield lines, each with its end and the empty lines below it; a long one comes in parts."""
    rest: list[bytes] = []
    size = 0
    for chunk in chunks:
        lines = _LINE.findall(chunk)
        if rest and lines:
            # What the chunk before ended with may go on in this one.
            if rest[-1][-1:] not in _ENDS or lines[0][:1] in _ENDS:
                size += len(lines[0])
                rest.append(lines.pop(0))
            if lines:
                yield b"".join(rest)
                rest, size = [], 0
        if lines:
            rest = [lines.pop()]
            size = len(rest[0])
            yield from lines
        if size > longest:
            yield b"".join(rest)
            rest, size = [], 0
    if size:
        yield b"".join(rest)
