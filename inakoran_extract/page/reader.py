"""An HTML page → the lines that a reader sees, each with what the markup says about it.

The parser is libxml2's, by way of lxml, and reports elements as it meets them: no tree is kept, so
memory is that of the page and its text, and nothing recurses. What comes out is the text that a
browser would put on the clipboard, one printed line per block or `<br>`; every rule for texts then
reads it as it reads a dump.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from inakoran_extract.model import Notice
from inakoran_extract.page.fragments import with_paragraphs
from inakoran_extract.page.hint import Hint
from inakoran_extract.page.metadata import Metadata, read_metadata
from inakoran_extract.page.moments import read_moments
from inakoran_extract.page.printer import Printer
from inakoran_extract.page.tree import Tree
from inakoran_extract.reading.decoding import decode
from inakoran_extract.reading.lines import Line, fold, read_lines
from inakoran_extract.rules.cutting import cut_line
from inakoran_extract.words.vocabulary import BYLINE_LABELS

__all__ = ["Hint", "Metadata", "Page", "decode_page", "read_page"]

_BEGINNING = 8192
_PIECE = 1 << 14
_SHORTEST_TITLE = 10
_END_OF_PAGE = re.compile(r"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")
_MARK = b"\xef\xbb\xbf"
# Declared like this, the bytes are windows-1252 to every browser.
_LATIN = frozenset(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252"))
# Python knows more codecs than pages have; among them are some whose time is quadratic.
_SINGLE_OR_EAST_ASIAN = re.compile(
    r"(?:windows-|cp)?\d{3,5}$|iso-?(?:8859|2022)-|koi8-|mac|tis-620|shift.?jis|euc-|gb|big5"
)


class Page(NamedTuple):
    """A page as it is read.

    Attributes:
        text: what it prints, lines ended by LF: one for each block or `<br>`, a blank one between
            blocks.
        lines: the lines of `text` that are not blank.
        hints: one for each of `lines`.
        metadata: what the page states of itself.
        tree: its elements, and where among them the lines stand.
    """

    text: str
    lines: list[Line]
    hints: list[Hint]
    metadata: Metadata
    tree: Tree


def read_page(
    data: bytes | str, *, encoding: str | None = None, shows_hidden: bool = False
) -> Page:
    """Read a page, whatever its markup is like; nothing is fetched and no entity is loaded.

    Args:
        data: the page; text is taken as it is, whatever encoding it declares.
        encoding: a Python codec name that is used instead of looking at the bytes.
        shows_hidden: print what a style or an attribute hides, too, as a script may show it.

    Raises:
        DecodeError: `data` is bytes, and `decode_page` refuses them.
        LookupError: `encoding` names no text encoding.
    """
    markup = decode_page(data, encoding)[0] if isinstance(data, bytes) else data
    printer = _print(with_paragraphs(markup), shows_hidden=shows_hidden)
    printed, stated = printer.printed, printer.stated
    text = "\n".join(printed.lines)
    moments = read_moments(stated.moments, printed, printer.parents)
    metadata = read_metadata(stated.scripts, stated.metas, stated.canonical, moments, stated.title)
    lines = _part_titles(read_lines(text), printed.hints, fold(metadata.headline or ""), text)
    if printed.boxes:
        lines = _part_boxes(lines, printed.boxes, text)
    elements, tags = printed.elements, printed.tags
    none: list[tuple[str, ...]] = [()] * len(lines)
    tree = Tree(
        printer.parents,
        printer.images,
        [elements[line.number - 1] for line in lines],
        [_held(tags.get(line.number - 1, ()), line.text) for line in lines] if tags else none,
        [printed.credits.get(line.number - 1, "") for line in lines],
        _names_in(printed.signed, lines) if printed.signed else {},
        _alts_above(printer.alts, lines),
    )
    return Page(text, lines, _of_lines(printed.hints, lines), metadata, tree)


def decode_page(data: bytes, encoding: str | None = None) -> tuple[str, tuple[Notice, ...]]:
    """Decode a page's bytes: mark, UTF-8, the encoding declared, then windows-1252.

    Bytes that are UTF-8 are nothing else: crawlers and editors save pages anew and leave the old
    declaration in place. Stray NULs are dropped, and a page may be cut inside a character.

    Returns:
        The markup, and a notice `encoding-guessed` where nothing told the encoding.

    Raises:
        DecodeError: `data` is binary or empty, or not of the encoding given.
        LookupError: `encoding` names no text encoding.
    """
    if encoding is not None:
        return decode(data, encoding)
    data = data.removeprefix(_MARK)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return decode(data[: len(data) & ~1])
    nuls = data.count(0) if 0 in data else 0
    if 0 < nuls <= len(data) // 50:
        data = data.replace(b"\0", b"")
        nuls = 0
    if not nuls and data[:_BEGINNING].lstrip()[:1] == b"<":
        # What begins as a page is no other kind of file, so nothing else is asked of it.
        try:
            return data.decode(), ()
        except UnicodeDecodeError:
            pass
    markup, notices = decode(data)
    if notices and not nuls:
        declared = _declared(data)
        if declared in _LATIN:
            return markup, ()
        if _SINGLE_OR_EAST_ASIAN.match(declared):
            try:
                return data.decode(declared), ()
            except (LookupError, UnicodeError):
                pass
    return markup, notices


def _declared(data: bytes) -> str:
    from bs4.dammit import EncodingDetector  # noqa: PLC0415 - few pages are not UTF-8

    # Its pattern tries every `<meta`, each to the end of what it is given.
    declared = EncodingDetector.find_declared_encoding(
        data[:_BEGINNING], is_html=True, search_entire_document=True
    )
    return declared or ""


def _print(markup: str, *, shows_hidden: bool) -> Printer:
    from lxml import etree  # type: ignore[import-untyped] # noqa: PLC0415 - texts need none

    printer = Printer(shows_hidden=shows_hidden)
    # libxml2 before 2.14 gives up where a page begins with an end tag, and where it calls itself
    # ended and goes on: pages that were put together from several do.
    markup = _END_OF_PAGE.sub("<hr>", markup)
    parser: etree.HTMLParser | None = None
    start = 0
    within = ""
    while start < len(markup):
        if parser is None:
            parser = etree.HTMLParser(
                target=printer, encoding="utf-8", huge_tree=True, no_network=True
            )
            parser.feed(b"<html>" + within.encode())
        # No tag is cut in two where the parser may change behind it.
        end = start + _PIECE
        if end < len(markup):
            tag = markup.rfind("<", start + 1, end)
            end = tag if tag > 0 else end
        parser.feed(markup[start:end].encode("utf-8", "replace"))
        start = end
        if printer.is_overgrown:
            hidden = printer.unwind()
            # What is hidden stays so until its end.
            within = f"<{hidden} hidden>" if hidden else ""
            parser.close()
            parser = None
    if parser is not None:
        parser.close()
    printer.finish()
    return printer


def _part_boxes(lines: list[Line], boxes: dict[int, list[str]], text: str) -> list[Line]:
    """Part who wrote from the boxes beside it in its row: `Oleh NAMA` | `Tidak ada komentar`."""
    parted: list[Line] = []
    for line in lines:
        cuts: list[int] = []
        for box in boxes.get(line.number - 1, ())[1:]:
            start = line.text.find(box, cuts[-1] if cuts else 0)
            if start <= (cuts[-1] if cuts else 0):
                break
            cuts.append(start)
        parted += cut_line(line, text[line.start : line.end], cuts) if cuts else (line,)
    return parted


def _part_titles(lines: list[Line], hints: list[Hint | None], stated: str, text: str) -> list[Line]:
    """Part the stated headline from the buttons in its row: `JUDUL | PDF`, as Joomla prints."""
    parted: list[Line] = []
    for line in lines:
        if " | " not in line.text:
            parted.append(line)
            continue
        title = line.text.partition(" | ")[0]
        hint = hints[line.number - 1]
        row = hint is not None and hint.tag == "tr"
        if row and len(title) >= _SHORTEST_TITLE and title.casefold() in stated.casefold():
            rest = line.text[len(title) :].lstrip(" |\u00a0")
            cells = [len(title), len(line.text) - len(rest)]  # and the bar between
            head, *others = cut_line(line, text[line.start : line.end], cells)
            parted.append(head)
            if rest:  # and no empty cells
                parted.append(others[-1])
        else:
            parted.append(line)
    return parted


def _held(tags: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the links to tags that stand in a line, or in a part of it."""
    return tuple(tag for tag in tags if tag in text) if tags else tags


def _names_in(signed: dict[int, str], lines: list[Line]) -> dict[int, str]:
    """Return by a line's index who wrote, where it says nothing else but a label before."""
    found: dict[int, str] = {}
    for place, line in enumerate(lines):
        name = signed.get(line.number - 1)
        if name and line.text.endswith(name):
            label = line.text[: len(line.text) - len(name)].rstrip(" :").lower()
            if not label or label in BYLINE_LABELS:
                found[place] = name
    return found


def _alts_above(alts: list[tuple[int, str]], lines: list[Line]) -> dict[int, str]:
    """Return by a line's index what the last image above it says of itself."""
    if not alts:
        return {}
    numbers = [line.number for line in lines]
    return {bisect_right(numbers, printed): fold(alt) for printed, alt in alts}


def _of_lines(hints: list[Hint | None], lines: list[Line]) -> list[Hint]:
    return [hint for line in lines if (hint := hints[line.number - 1]) is not None]
