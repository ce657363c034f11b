"""Parts a whole dump that was folded onto one line: headline, byline, date, caption and story.

Data sets keep an article as one cell, its line ends turned to blanks:
`JUDUL NAMA - detikNews Rabu, 20 Sep 2023 16:15 WIB KETERANGAN (Foto: X) Jakarta - CERITA …`. The
date line is the sure seam; what stands before it is the head, what follows it a picture's caption
and the story. Nothing is cut where no date stands that only a head has.
"""

from collections.abc import Iterator

from inakoran_extract.fields.captions import read_caption
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.role_labels import find_labels
from inakoran_extract.fields.timestamp import read_date_line
from inakoran_extract.model import Notice
from inakoran_extract.reading.lines import Line, fold
from inakoran_extract.rules.cutting import cut_line
from inakoran_extract.words.names import is_outlet, is_place
from inakoran_extract.words.patterns import pattern

# Below it a line or two may stand: the word above the comments.
_MOST_LINES = 3
_SHORTEST = 200
# The first long line stands so near to the text's beginning.
_HEAD = 6
_TITLE = 20
# A head, its date included, is no longer.
_LONGEST_HEAD = 320
_LONGEST_CAPTION = 260
_SHORTEST_STORY = 100
_LONGEST_NAME = 4
_USUAL_NAME = 2
# A headline may ask or exclaim, and `dr.` ends nothing.
_SENTENCE_END = pattern(r"\w{3}\.[\"”]? [A-Z]")
_OUTLET_BEHIND = pattern(r" [-–|] ([\w.]{4,30})$")
_CREDIT_END = pattern(r"[)\]] (?=[A-Z\"“])")
_FOOT = pattern(
    r"(?<=[.!?\"”)\]]) (?=(?:Penulis|Editor|Reporter|Pewarta|Kontributor|Tags?) ?: ?\S|KOMENTAR\b)"
)
_LONGEST_FOOT = 200
_LONGEST_DATELINE = 4  # words
_WORD = pattern(r"\w{3,}")


# Which words are the headline's and which the byline's, nothing may show.
_NOTICE = Notice("one-line", "headline, date and story stand on one line; parted at its date")


def part_folded(
    lines: list[Line], text: str, stated: str | None = None
) -> tuple[list[Line], tuple[Notice, ...]]:
    """Return the lines of a text, a whole dump on one line parted into the lines that it was.

    Below a headline of its own it stays whole, as data sets have it in their column of contents,
    and that is told.

    Args:
        lines: the printed lines of a text.
        text: what they index.
        stated: the headline that the text's row states: then the text is the story alone, unless
            it begins with that.

    Returns:
        The lines, and a notice `one-line` where one holds a whole dump.
    """
    place, title = _find_folded(lines) if stated is None else _find_stated(lines, stated)
    if place == -1:
        return lines, ()
    line = lines[place]
    cuts = list(_find_cuts(line.text[title:]))
    if not cuts:
        return lines, ()
    if title:
        message = f"line {line.number} holds a headline, a date and the story; it was left whole"
        return lines, (Notice("one-line", message),)
    parts = cut_line(line, text[line.start : line.end], cuts)
    return [*parts, *lines[1:]], (_NOTICE,)


def _find_folded(lines: list[Line]) -> tuple[int, int]:
    """Return the place of a line that may hold a whole dump; -1 for none.

    It stands alone, or begins with the headline, which is printed above it: then the index of what
    follows that is returned as well.
    """
    if 0 < len(lines) <= _MOST_LINES and len(lines[0].text) >= _SHORTEST:
        return 0, 0
    for place, line in enumerate(lines[1:_HEAD], 1):
        if len(line.text) >= _SHORTEST:
            for above in lines[:place]:
                size = len(above.text)
                if size > _TITLE and line.text.startswith(above.text + " "):
                    return place, size + 1
            break
    return -1, 0


def _find_stated(lines: list[Line], headline: str) -> tuple[int, int]:
    """Return the same of a text's first line where it begins with a headline known beside it."""
    if lines and len(lines[0].text) >= _SHORTEST and len(headline) > _TITLE:
        title = fold(headline) + " "
        if lines[0].text.startswith(title):
            return 0, len(title)
    return -1, 0


def _find_cuts(text: str) -> Iterator[int]:
    """Yield where a part of the dump begins; nothing where no date of a head stands in it."""
    stamp = find_stamp(text[:_LONGEST_HEAD])
    if stamp is None:
        return
    start, end = stamp.start, stamp.end
    head, rest = text[:start].rstrip(), text[end:].lstrip()
    line = read_date_line(text[start:end].strip())
    if line is None or len(rest) < _SHORTEST_STORY or not (rest[0].isupper() or rest[0] in '"“'):
        return
    if _SENTENCE_END.search(head) is not None or not (line.firm or not head):
        return
    if head:
        yield from _find_signed(head, rest)
        yield start
    story = len(text) - len(rest)
    yield story
    yield from (story + cut for cut in _find_above_story(rest, titled=bool(head)))
    for foot in _FOOT.finditer(text, max(story, len(text) - _LONGEST_FOOT)):
        yield foot.end()


def _find_signed(head: str, story: str) -> Iterator[int]:
    """Yield where the byline begins in what stands above the date.

    By its label; or above a dash and an outlet by the words in capitals that the story doesn't say.
    """
    labels = [start for start, _, _ in find_labels(head) if start > 0]
    if labels:
        yield labels[0]
        return
    behind = _OUTLET_BEHIND.search(head)
    if behind is None or not (is_outlet(behind[1]) or behind[1].islower()):
        return
    words = head[: behind.start()].split(" ")
    told = set(_WORD.findall(story.lower()))
    count = 0
    while count < min(_LONGEST_NAME, len(words) - 1):
        word = words[-1 - count]
        if not word[0].isupper() or not word.isalpha() or word.lower() in told:
            break
        count += 1
    if count == _LONGEST_NAME:
        count = _USUAL_NAME  # nothing shows where the headline ends
    if count:
        yield len(" ".join(words[:-count])) + 1


def _find_above_story(rest: str, *, titled: bool) -> Iterator[int]:
    """Yield where the story begins behind a caption, or a headline that stands below the date."""
    for end in _CREDIT_END.finditer(rest, 0, _LONGEST_CAPTION):
        if read_caption(rest[: end.start() + 1]) is not None:
            yield end.end()
            return
    words = rest[:_LONGEST_CAPTION].split(" ")
    if titled:
        yield from _find_behind_dateline(words)
    elif read_dateline(rest) is None:
        yield from _find_dateline(rest, words)


def _find_behind_dateline(words: list[str]) -> Iterator[int]:
    """Yield where the story begins behind a dateline that had a line of its own: `X, Inakoran`."""
    for count in range(2, _LONGEST_DATELINE + 1):
        origin = read_dateline(" ".join(words[:count]))
        if origin is not None and origin.outlet is not None and words[count][:1].isupper():
            yield len(" ".join(words[:count])) + 1
            return


def _find_dateline(rest: str, words: list[str]) -> Iterator[int]:
    """Yield where the dateline stands behind a headline: the longest place that is surely one."""
    starts = []
    for count in range(2, len(words)):
        start = len(" ".join(words[:count])) + 1
        origin = read_dateline(rest[start:]) if words[count][:1].isupper() else None
        if origin is not None:
            starts.append(start)
            place = origin.place or ""
            if place.isupper() or is_place(place):
                yield start
                return
    yield from starts[-1:]
