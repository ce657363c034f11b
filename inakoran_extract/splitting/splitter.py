"""Cuts a stream of several dumps, one behind the other, into its articles as it flows.

`cat *.txt` leaves nothing between two articles, and not even a line end where a dump had none:
`KOMENTARHarga Cabai Turun`. An article's head is known by its date line or dateline with a title
beside it and prose below; each of them also stands inside articles (a change's date, a schedule, a
list of other stories), so several signs have to agree, and more of them below a comments' heading,
where readers sign with name and date.

A line costs next to nothing until it could be a date or a dateline; only then are its neighbours
read by the line rules. No more than one article and the lines ahead of it are in memory.
"""

from collections.abc import Iterable, Iterator

from inakoran_extract.reading.lines import fold
from inakoran_extract.splitting.heads import find_start
from inakoran_extract.splitting.line import Printed
from inakoran_extract.splitting.signs import LOOKAHEAD

# What is kept of an article that has become too large: the next one's head may stand there.
_KEPT = 24
# What the lines that have to be known ahead may hold at least, in bytes.
_ROOM = 1 << 20
# Of a paragraph, enough to see that it is one and whether a dateline opens it, and of its end
# enough to see what is glued to it.
_LOOKED_AT = 600
_LOOKED_AT_BEHIND = 300
_INSIDE = bytes(range(0x80, 0xC0))


def split_articles(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes | None]:
    r"""Yield the articles of a text in order; all its bytes are in one of them.

    Args:
        chunks: the text, in an encoding that writes ASCII as ASCII.
        max_bytes: more than an article has; an article of more is None.
    """
    article = _Article(max_bytes)
    for line in _read_lines(chunks, max_bytes):
        article.add(line)
        yield from article.cut(LOOKAHEAD)
    yield from article.cut(0)
    yield article.content(len(article.pieces))


class _Article:
    """The article that is being read, with the beginning of what may be the next.

    Attributes:
        pieces: the bytes of its lines, line ends included.
        lines: those of them that are not blank.
        places: where in `pieces` each of `lines` stands.
        size: of all pieces together.
    """

    def __init__(self, max_bytes: int) -> None:
        self.pieces: list[bytes] = []
        self.lines: list[Printed] = []
        self.places: list[int] = []
        self.size = 0
        self._max_bytes = max_bytes
        self._next = 0
        self._overflown = False

    def add(self, piece: bytes) -> None:
        """Add a line to the article's end."""
        # Without its line end, nearly every line is folded already.
        bare = piece.strip()
        text = fold(_decode(bare[:_LOOKED_AT])) if bare else ""
        if len(bare) > _LOOKED_AT:
            end = bare[_LOOKED_AT:][-_LOOKED_AT_BEHIND:].lstrip(_INSIDE)
            text = f"{text} {fold(_decode(end))}"
        if text:
            tight = bool(self.places) and self.places[-1] == len(self.pieces) - 1
            self.lines.append(Printed(text, tight=tight))
            self.places.append(len(self.pieces))
        self.pieces.append(piece)
        self.size += len(piece)
        if self.size > self._max_bytes and self._is_too_large():
            self._shorten()

    def cut(self, lookahead: int) -> Iterator[bytes | None]:
        """Yield the articles that are known to be over.

        Args:
            lookahead: how many lines have to be known behind one that is asked.
        """
        while self._next < len(self.lines) - lookahead:
            index = self._next
            # What is above a line is not known before: the cut may be between them.
            self.lines[index].follow(self.lines[index - 1] if index else None)
            start = find_start(self.lines, index)
            self._next = index + 1
            if start is not None:
                yield self._part(*start)

    def content(self, stop: int) -> bytes | None:
        """Return the bytes of the first pieces, None if the article has too many."""
        data = b"".join(self.pieces[:stop])
        return None if self._overflown or len(data) > self._max_bytes else data

    def _part(self, line: int, glued: str) -> bytes | None:
        """Take the article before a line off.

        Args:
            line: the next article's first line; its last one, if that goes on in the same line.
            glued: what of that line ends the article before.
        """
        place = self.places[line]
        if glued:
            piece, text = self.pieces[place], self.lines[line].text
            seam = glued.encode()
            index = piece.find(seam) if text.startswith(glued) else piece.rfind(seam)
            if index >= 0:
                index += len(seam)
                self.pieces[place : place + 1] = [piece[:index], piece[index:]]
                place += 1
                self.places[line:] = [other + 1 for other in self.places[line:]]
                rest = fold(_decode(piece[index:][:_LOOKED_AT]))
                self.lines[line] = Printed(rest, tight=False)
        data = self.content(place)
        self._overflown = False
        self._drop(place, line)
        self._next = 0
        return data

    def _is_too_large(self) -> bool:
        """Tell whether the article is, and not it and the next ones together."""
        ahead = self.places[self._next] if self._next < len(self.places) else len(self.pieces)
        asked = sum(map(len, self.pieces[:ahead]))
        return asked > self._max_bytes or self.size - asked > max(self._max_bytes, _ROOM)

    def _shorten(self) -> None:
        """Forget all but the end of an article that is too large to keep."""
        self._overflown = True
        line = max(0, self._next - _KEPT)
        place = self.places[line] if line < len(self.places) else len(self.pieces)
        if sum(map(len, self.pieces[place:])) > max(self._max_bytes, _ROOM):
            line, place = len(self.lines), len(self.pieces)
        self._drop(place, line)
        self._next = max(0, self._next - line)

    def _drop(self, place: int, line: int) -> None:
        self.size -= sum(map(len, self.pieces[:place]))
        del self.pieces[:place]
        del self.lines[:line]
        self.places = [other - place for other in self.places[line:]]


def _decode(piece: bytes) -> str:
    """Return a line as the rules can read it; it is only looked at."""
    try:
        return piece.decode()
    except UnicodeDecodeError as error:
        if error.start > _LOOKED_AT - 4:
            # The last character was cut in two.
            return piece[: error.start].decode()
        return piece.decode("cp1252", "replace")


def _read_lines(chunks: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """Yield lines with their ends; one longer than allowed comes in parts."""
    rest: list[bytes] = []
    size = 0
    for chunk in chunks:
        # CR may be half of CRLF.
        if rest and rest[-1].endswith(b"\r") and not chunk.startswith(b"\n"):
            yield b"".join(rest)
            rest, size = [], 0
        lines = chunk.splitlines(keepends=True)
        last = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
        if lines:
            lines[0] = b"".join((*rest, lines[0]))
            rest, size = [], 0
            yield from lines
        rest.append(last)
        size += len(last)
        if size > longest:
            yield b"".join(rest)
            rest, size = [], 0
    if size:
        yield b"".join(rest)
