r"""Links that Markdown can't hold, as converters of pages write them: over blocks, or with blanks.

A page's teaser is one link: picture, title and lead. `[![](a.jpg)\n\nGaram Naik](/b)` is what
html2text and markdownify make of it, and by CommonMark that is no link, for a blank line ends a
paragraph. So each line of such a label is made the link that it was, and an address is written
without blanks.
"""

from collections.abc import Iterator
from typing import NamedTuple

from inakoran_extract.words.patterns import pattern

_SIGN = pattern(r"\\.|!?\[|\]")
# What a line begins with before what it says.
_MARKERS = pattern(r"[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+)*")
_TITLED = pattern(r'\S*[ \t]+"[^"\n]*"[ \t]*\Z')
_BRACKET = pattern(r"[()]")
_LONGEST_ADDRESS = 2_000
# A label of more is no teaser, but what a lone bracket and a later link enclose.
_LONGEST_LABEL = 4_000


class _Edit(NamedTuple):
    start: int
    stop: int
    text: str


def mend_links(text: str) -> str:
    r"""Return a Markdown text whose links are all on lines of their own.

    >>> mend_links("[![](a.jpg)\n\n### Garam Naik\n\nHarga naik.](/b)")
    '![](a.jpg)\n\n### [Garam Naik](/b)\n\n[Harga naik.](/b)'
    >>> mend_links("[Bagikan](https://a.id/?t=Garam Naik)")
    '[Bagikan](https://a.id/?t=Garam%20Naik)'
    """
    if "](" not in text:
        return text
    parts: list[str] = []
    last = 0
    for edit in sorted(_find_edits(text)):
        parts += (text[last : edit.start], edit.text)
        last = edit.stop
    return "".join((*parts, text[last:]))


def _find_edits(text: str) -> Iterator[_Edit]:
    """Yield what has to be written otherwise; no two of them meet."""
    opened: list[tuple[int, int, bool]] = []  # where a bracket stands, what is behind it, a picture
    done = 0  # all that stands before is of links that are closed
    for sign in _SIGN.finditer(text):
        if sign[0][-1] == "[" and sign[0][0] != "\\":
            opened.append((sign.start(), sign.end(), sign[0][0] == "!"))
        if sign[0] != "]" or not opened:
            continue
        start, label, picture = opened.pop()
        stop = _find_end(text, sign.end())
        if stop == -1:
            continue
        address = text[sign.end() + 1 : stop]
        written = _write(address)
        nested = done > label
        wide = not picture and _is_wide(text, label, sign.start())
        if wide or (nested and not picture):
            yield _Edit(start, label, "")
            if wide:
                # A link in a link has its lines.
                yield from _link_lines(text, max(label, done), sign.start(), f"]({written})")
            yield _Edit(sign.start(), stop + 1, "")
        elif written != address:
            yield _Edit(sign.end() + 1, stop, written)
        done = stop + 1 if not picture else done


def _find_end(text: str, start: int) -> int:
    """Return where the bracket is that closes an address; -1 where none is opened or closed."""
    if not text.startswith("(", start):
        return -1
    limit = min(start + _LONGEST_ADDRESS, len(text))
    line = text.find("\n", start, limit)
    address = text[start : limit if line == -1 else line]
    depth = 0
    for sign in _BRACKET.finditer(address, 0, address.rfind(")") + 1):
        depth += 1 if sign[0] == "(" else -1
        if not depth:
            return start + sign.start()
    return -1


def _write(address: str) -> str:
    """Return an address as Markdown can hold it."""
    bare = address.strip()
    if " " not in bare or _TITLED.match(bare) is not None:
        return address
    return "%20".join(bare.split())


def _is_wide(text: str, start: int, stop: int) -> bool:
    """Tell whether a label goes over several blocks."""
    if stop - start > _LONGEST_LABEL:
        return False
    lines = text[start:stop].split("\n")
    return len(lines) > 1 and any(not line.strip() or line.lstrip()[0] == "#" for line in lines)


def _link_lines(text: str, start: int, stop: int, behind: str) -> Iterator[_Edit]:
    """Yield the brackets and addresses that make each line of a label a link."""
    for line in text[start:stop].split("\n"):
        said = line.rstrip()
        markers = _MARKERS.match(said)
        begin = 0 if markers is None else markers.end()
        if begin < len(said) and "](" not in said:
            yield _Edit(start + begin, start + begin, "[")
            yield _Edit(start + len(said), start + len(said), behind)
        start += len(line) + 1
