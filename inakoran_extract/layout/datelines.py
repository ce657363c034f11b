"""Datelines in several lines: `Jakarta` above a lone dash, `JAKARTA, KOMPAS.com` above `- Harga …`.

Programs that print each element of a page on a line of its own break a dateline where the page
changes its type. A place alone is one as well, between the date and the first paragraph.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin, read_dateline
from inakoran_extract.fields.dateline_opening import read_opening
from inakoran_extract.fields.dateline_pieces import begins_or_ends_as_place
from inakoran_extract.fields.dateline_proofs import is_place_in
from inakoran_extract.fields.related import heads_list
from inakoran_extract.words.hosts import is_host, signs_as_outlet
from inakoran_extract.words.names import is_place, is_region
from inakoran_extract.words.patterns import pattern

_DASHES = "-–—"
_LONGEST_DASH = 2
_SIGNS = " ,|:"
_LONGEST = 40
_MOST_LINES = 4
# How far below the date a place alone may stand: pictures and their labels lie between.
_REACH = 4
# So many lines of the story tell what a name in its dateline is.
_STORY = 12
_SHORTEST_PARAGRAPH = 40
_DATES = frozenset((Mark.TIME, Mark.DAY))
_ORIGINS = frozenset((Mark.DATELINE, Mark.OPENING))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_LOOSE = frozenset((Mark.NAME, Mark.WORD, Mark.TITLE, Mark.BYLINE, Mark.CAPTION, Mark.CREDIT))
_PARTS = pattern(r" [-–—] ?|[–—|]|, ")
_LONGEST_ACRONYM = 5
_MOST_NAMES = 3
# A headline has so many blanks at least, above a place alone.
_FEWEST_BLANKS = 3


def join_datelines(blocks: list[Block]) -> None:
    """Mark the lines of datelines that are printed on several lines, and places that are alone."""
    dated = -_REACH
    told = begun = False
    for index, block in enumerate(blocks):
        if block.mark is Mark.DATELINE and _is_headline_in_capitals(block):
            titled = not begun and (not index or blocks[index - 1].mark is not Mark.LABEL)
            block.mark, block.found = Mark.TITLE if titled else Mark.NAME, None
        begun = begun or block.mark in _PROSE
        if block.mark is Mark.PROSE and block.text[0] not in _DASHES:
            continue  # as nearly all paragraphs
        told = told or block.mark in _ORIGINS
        if block.mark in _DATES:
            dated = index
        elif block.text[0] in _DASHES:
            # A row of dashes is a rule, whatever place the last of the tags above it is.
            ruled = len(block.text) > _LONGEST_DASH and not block.text.strip(_DASHES)
            if not ruled and not (index and heads_list(blocks[index - 1].text)):
                _join(blocks, index)
        elif block.mark in _ORIGINS and index and len(blocks[index - 1].text) <= _LONGEST:
            _join_halves(blocks[index - 1], block)
        elif (
            not told
            and len(block.text) <= _LONGEST
            and block.mark in _LOOSE
            and index + 1 < len(blocks)
            and blocks[index + 1].mark is Mark.PROSE
            and (origin := _read_above_prose(blocks, index)) is not None
        ):
            _settle(block, origin)
            told = True
        elif (
            block.mark in (Mark.NAME, Mark.WORD)
            and index + 1 < len(blocks)
            and (index - dated < _REACH or (index and _is_headline(blocks[index - 1]) and not told))
            and blocks[index + 1].mark in _PROSE
            and blocks[index + 1].text[0] not in _DASHES
            and is_place(block.text.rstrip(_SIGNS))
        ):
            _settle(block, Origin(block.text.rstrip(_SIGNS), None, len(block.text)))


def _is_headline(block: Block) -> bool:
    return block.mark in (Mark.TITLE, Mark.NAME) and block.text.count(" ") >= _FEWEST_BLANKS


def read_first(blocks: list[Block], body: int, limit: int) -> None:
    """Read the dateline of the story's first paragraph, where it didn't show by itself.

    Args:
        blocks: all blocks of the text.
        body: the body's first block.
        limit: the first block that no part of the article can stand behind.
    """
    if not body < limit or blocks[body].mark not in _PROSE:
        return
    first = blocks[body]
    known = first.found.end if isinstance(first.found, Origin) else 0
    origin = read_opening(first.text, _tell(blocks, body + 1, limit), known)
    if origin is not None:
        first.mark, first.found = Mark.OPENING, origin
    if isinstance(first.found, Origin) and _is_site(first.found, blocks):
        first.found = first.found._replace(place=None, outlet=first.found.place)


def _is_site(origin: Origin, blocks: list[Block]) -> bool:
    """Tell whether what would be a place is the site, by its address: `Suluhkita.id` in a menu."""
    name = origin.place
    if name is None or origin.outlet is not None or " " in name or is_region(name):
        return False
    address = f"{name.lower()}."
    return any(
        block.text.lower().startswith(address) and is_host(block.text.partition(" ")[0])
        for block in blocks
    )


def _is_headline_in_capitals(block: Block) -> bool:
    """Tell whether nothing but its capitals says that a line alone is a dateline.

    `HUJAN LEBAT, SAWAH TERENDAM` is a headline, or a list of names.
    """
    origin = block.found
    return (
        isinstance(origin, Origin)
        and origin.place is not None
        and origin.outlet is not None
        and " " in origin.place
        and origin.end == len(block.text)
        and not (is_region(origin.place) or signs_as_outlet(origin.outlet))
    )


def _read_above_prose(blocks: list[Block], index: int) -> Origin | None:
    """Read a line right above the first paragraph that is a dateline by what it names.

    `Karang Lama -`, `Kupang.`, `Kupang, NTT – Kabarlereng.com`, `suluh KL – KUPANG`.
    """
    text, prose = blocks[index].text, blocks[index + 1].text
    if text[-1] in _DASHES:
        name = text.rstrip(_DASHES).rstrip()
        # A line of its own parts as well as a long dash does.
        origin = read_dateline(f"{name} – {prose}") if name else None
        if origin is None or origin.end != len(name) + 3:
            return None
        return origin._replace(end=len(text))
    if text[-1] == ".":
        place = text[:-1]
        return Origin(place, None, len(text)) if is_place(place) else None
    names = [name.strip() for name in _PARTS.split(text)]
    if not 1 < len(names) <= _MOST_NAMES or "" in names:
        return None
    places = [name for name in names if is_region(name)]
    others = [name for name in names if not is_region(name)]
    if len(others) != 1 or not places or not is_place(places[0]):
        # `Lereng Utara | Suluhkita.com`
        return _read_told(blocks, index)
    outlet = others[0]
    return (
        Origin(", ".join(places), outlet, len(text))
        if signs_as_outlet(outlet) or _has_acronym(outlet)
        else None
    )


def _read_told(blocks: list[Block], index: int) -> Origin | None:
    """Read a place and its outlet above a story that calls the place one, or its form does."""
    text, prose = blocks[index].text, blocks[index + 1].text
    lead = f"{text} – "
    told = _tell(blocks, index + 2, len(blocks))
    origin = read_opening(lead + prose, told)
    if origin is None or origin.end != len(lead) or not (origin.place and origin.outlet):
        return None
    named = begins_or_ends_as_place(origin.place) or is_place_in(
        origin.place, " ".join((prose, *told))
    )
    return origin._replace(end=len(text)) if named and signs_as_outlet(origin.outlet) else None


def _tell(blocks: list[Block], first: int, limit: int) -> list[str]:
    story = blocks[first : min(first + _STORY, limit)]
    return [block.text for block in story if block.mark in _PROSE]


def _has_acronym(name: str) -> bool:
    """Tell whether a name has initials among other words, as no person's has: `suluh KL`."""
    words = name.split()
    short = [word for word in words if word.isupper() and 1 < len(word) <= _LONGEST_ACRONYM]
    return bool(short) and len(short) < len(words) <= _MOST_NAMES and not name.isupper()


def _join(blocks: list[Block], dash: int) -> None:
    """Mark the short lines above a dash that are a dateline together with it."""
    text = blocks[dash].text
    rest = text.lstrip(_DASHES).lstrip()
    if rest and (len(rest) < _SHORTEST_PARAGRAPH or rest[0].islower()):
        # An item of a list, or the second part of an aside.
        return
    said = ""
    for above in range(dash - 1, max(dash - 1 - _MOST_LINES, -1), -1):
        if len(blocks[above].text) > _LONGEST or blocks[above].mark is Mark.RAIL:
            # The heading of a list with dashes is no place.
            return
        said = f"{blocks[above].text} {said}".rstrip()
        line = f"{said} -"
        origin = read_dateline(line)
        if origin is None or origin.end != len(line):
            continue
        for place in range(above, dash):
            _settle(blocks[place], origin._replace(end=len(blocks[place].text)))
        if rest:
            blocks[dash].mark = Mark.OPENING
            blocks[dash].found = origin._replace(end=len(text) - len(rest))
        else:
            _settle(blocks[dash], origin._replace(end=len(text)))
        return


def _join_halves(above: Block, block: Block) -> None:
    """Make one dateline of two that stand in line and lack what the other one names.

    `INAKORAN.COM,` above `KUPANG - Harga …`, `KUPANG,` above `Inakoran.com - Harga …`.
    """
    origin = block.found
    parted = above.text[-1] in _SIGNS or above.text[-1] in _DASHES
    if not parted or not isinstance(origin, Origin) or (origin.place and origin.outlet):
        return
    name = above.text.rstrip(_SIGNS + _DASHES)
    if not (is_region(name) or signs_as_outlet(name)):
        return
    lead = f"{name}, "
    whole = read_dateline(lead + block.text)
    if whole is None or whole.end != len(lead) + origin.end or not (whole.place and whole.outlet):
        return
    block.found = whole._replace(end=origin.end)
    _settle(above, whole._replace(end=len(above.text)))


def _settle(block: Block, origin: Origin) -> None:
    block.mark = Mark.DATELINE
    block.found = origin
