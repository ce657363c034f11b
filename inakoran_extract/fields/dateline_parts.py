"""Datelines told by what they name: a place and an outlet, or a place and the day.

Whoever writes them so puts any sign between and behind, or none: `Kupang, Inakoran.com,_Harga …`,
`INFO LERENG - SIMALUNGUN, Harga …`, `WAINGAPU (14/6) - Harga …`, `Gorontalo, 2 September 2025. …`,
`Barabai (Humas) Harga …`. A piece that no list has counts only between pieces that are known.
"""

from typing import NamedTuple

from inakoran_extract.fields.place_and_outlet import (
    LONGEST_ACRONYM,
    could_be_place,
    is_region,
    may_be_named,
    signs_as_outlet,
)
from inakoran_extract.words.abbreviations import is_short_for
from inakoran_extract.words.date_words import MONTHS, WEEKDAYS
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern

_LONGEST = 90
_LONGEST_PIECE = 40
_MOST_WORDS = 4
_MOST_PLACES = 2
_SHORTEST_BEHIND_COLON = 80
_LONGEST_ALONE = 60
_LONGEST_TITLE = 120
# A hyphen inside a name and a full stop inside an address part nothing.
_SIGN = pattern(
    r"(?: ?(?:[|,;:_()\[\]~–—•·»]|-(?=[ -])|(?<=[ ,.)\]-])-|(?<!Kab)\.(?=[ -]|$)"
    r"|â€[“”\x93\x94]))+ ?"
)
_ANY_SIGN = pattern(r"[|,;:_()\[\]~–—•·».â-]")
_OPEN = ("(", "[")
_SOFT = (",", ":", ";", ".")
_DASHES = frozenset("-–—â")
_FIRM = frozenset("|_~•·»-–—â")
_DAY = pattern(r"[0-9]{1,2}(?:([/.-])[0-9]{1,2}(?:\1[0-9]{2,4})?| ([A-Za-z]{3,9})(?: [0-9]{4})?)$")
# Where a capital follows a small letter: `Liputan6.com, JakartaHarga`, `PolitikKUPANG`.
_GLUE = pattern(r"(?<=[a-z])(?=[A-Z])")
_QUOTES = "\"“'‘"
_CLOSERS = ".!?\"”’'…)"


class Parts(NamedTuple):
    """A dateline's parts.

    Attributes:
        place: as printed; None where none is.
        outlet: as printed; None where none is.
        end: index behind the last sign.
        sure: whether more than one name shows that this is a dateline.
    """

    place: str | None
    outlet: str | None
    end: int
    sure: bool = True


class _Named:
    """What the pieces of a dateline name that have been read so far."""

    def __init__(self) -> None:
        self.places: list[str] = []
        self.outlet: str | None = None
        self.unknown: str | None = None  # the first piece, until a piece behind it tells
        self.dated = False
        self.glued = False

    def take(self, piece: str, before: str, behind: str) -> bool:
        """Take one piece, or tell that it is none of a dateline's.

        Args:
            piece: the words between two signs.
            before: the sign before it, empty for the first one.
            behind: the sign behind it.
        """
        if len(piece) > _LONGEST_PIECE or piece.count(" ") >= _MOST_WORDS:
            return False
        if _is_day(piece):
            self.dated = True
            return bool(before)
        if self.outlet is None and signs_as_outlet(piece):
            return self._take_outlet(piece, before)
        if is_region(piece):
            return self._take_place(piece, before)
        if not before:
            return self._take_first(piece, behind)
        # `Inakoran.com – Wairiang. Harga …`, `KBRN, Wairiang: Harga …`
        follows = behind == ":" or (behind == "." and not _FIRM.isdisjoint(before))
        if self.outlet and not self.places and follows and may_be_named(piece):
            self.places.append(piece)
            return True
        return piece == self.outlet

    def _take_outlet(self, piece: str, before: str) -> bool:
        if self.unknown is not None:
            # `Wairiang (Humas) Harga …`; but `Universitas Pendidikan Indonesia (UPI)`
            if before[-1] not in "([" or is_short_for(piece, self.unknown):
                return False
            self.places, self.unknown = [self.unknown], None
        self.outlet = piece
        return True

    def _take_place(self, piece: str, before: str) -> bool:
        if self.places:
            # `Mataram, NTB`
            self.places.append(piece)
            return len(self.places) == _MOST_PLACES and before != ":" and not is_place(piece)
        if self.unknown is not None:
            # `LINTAS LERENG - KUPANG, Harga …`, `Lintas Lereng (Kupang) – Harga …`
            if before in _SOFT:
                return False
            self.outlet, self.unknown = self.unknown, None
        self.places.append(piece)
        return True

    def _take_first(self, piece: str, behind: str) -> bool:
        glue = _GLUE.search(piece)
        if glue is not None and is_section(piece[: glue.start()]):
            # `PolitikKUPANG - Harga …`
            piece = piece[glue.start() :]
            if is_region(piece) or (piece.isupper() and could_be_place(piece)):
                self.places, self.glued = [piece], True
                return True
        if not may_be_named(piece) or behind in (":", "."):
            return False
        self.unknown = piece
        return True


def _is_day(piece: str) -> bool:
    """Tell whether a piece is a day, with its year or without, or a weekday: `Senin`, `3/10`."""
    weekday, _, day = piece.partition(" ")
    if weekday.lower().replace("'", "") in WEEKDAYS:
        if not day:
            return True
        piece = day
    found = _DAY.match(piece) if "0" <= piece[0] <= "9" else None
    return found is not None and (found[2] is None or found[2].lower() in MONTHS)


def read_parts(text: str) -> Parts | None:
    """Return the parts of the dateline that a paragraph opens with, where they are known.

    >>> read_parts("INFO LERENG - KUPANG, Harga beras naik sejak awal pekan ini.")
    Parts(place='KUPANG', outlet='INFO LERENG', end=22)
    >>> read_parts("Kupang (14/6) - Harga beras naik sejak awal pekan ini.").place
    'Kupang'
    >>> read_parts("Universitas Lereng (UL) Harga beras naik sejak awal pekan.") is None
    True
    """
    blank = text.find(" ")
    if text[blank + 1 : blank + 2].islower() and text[:blank].isalpha():
        return None  # as most sentences go on
    alone = len(text) <= _LONGEST_ALONE and not _FIRM.isdisjoint(text)
    if not (alone or ends_paragraph(text)) or _ANY_SIGN.search(text, 0, _LONGEST_PIECE) is None:
        return None
    named = _Named()
    at, before = 0, ""
    for sign in _SIGN.finditer(text, 0, _LONGEST):
        piece = text[at : sign.start()]
        behind = sign[0].strip()
        if piece and not named.take(piece, before, behind):
            break
        at, before = sign.end(), behind
    else:
        if alone:
            return _read_alone(named, text, at, before)
    return None if before[-1:] in _OPEN else _judge(named, text, at, before)


def _judge(named: _Named, text: str, at: int, sign: str) -> Parts | None:
    """Return what was read up to an index, behind a sign, where it is a dateline."""
    place, outlet = ", ".join(named.places) or None, named.outlet
    if named.unknown is not None:
        if not _is_place_by_form(named, sign):
            return None
        place = named.unknown
    elif not (place and outlet) and not named.dated:
        parts = _read_unparted(place, outlet, text, at)
        if parts is not None:
            return parts
    if not (place or outlet):
        return None
    # `PolitikKUPANG - Harga …`, `(KUPANG) – Harga …`
    set_apart = named.glued or text[0] in _OPEN
    found = Parts(place, outlet, at, sure=set_apart or bool(place and (outlet or named.dated)))
    return found if _is_whole(found, sign, text[at:]) else None


def _read_alone(named: _Named, text: str, at: int, sign: str) -> Parts | None:
    """Read what stands on a line of its own: `Inakoran.com – Wairiang.`, `INFO LERENG – KUPANG`."""
    if _FIRM.isdisjoint(text) or ":" in text or "(" in text or "[" in text:
        return None
    if at < len(text) and not named.take(text[at:], sign, "."):
        return None
    place, outlet = ", ".join(named.places), named.outlet or ""
    if not (place and signs_as_outlet(outlet) and (is_region(place) or is_host(outlet))):
        return None
    return Parts(place, outlet, len(text))


def _is_place_by_form(named: _Named, sign: str) -> bool:
    """Tell whether a first piece that no list has is a place: `WAIRIANG (14/6) -`, `WAIRIANG |`."""
    name = named.unknown or ""
    if not name.isupper():
        return False
    return (
        not _FIRM.isdisjoint(sign) if named.dated else ("|" in sign and len(name) > LONGEST_ACRONYM)
    )


def _is_whole(parts: Parts, sign: str, rest: str) -> bool:
    """Tell whether what was read is a dateline, by the sign and the words behind it."""
    if not opens_paragraph(rest):
        return False
    firm = not _FIRM.isdisjoint(sign)
    if firm and not parts.sure:
        # A single name before a dash is judged elsewhere.
        return _DASHES.isdisjoint(sign) and _is_known(parts) and begins_sentence(rest)
    if firm or parts.sure:
        # `Gorontalo, 2 September 2025, Harga …` may be a sentence's beginning.
        return firm or (
            begins_sentence(rest) and (parts.outlet is not None or sign not in ("", ","))
        )
    name = parts.place or parts.outlet or ""
    if ":" in sign:
        return is_place(name) and parts.end + len(rest) >= _SHORTEST_BEHIND_COLON
    if not name.isupper() or not (is_place(name) or is_outlet(name)):
        return False
    if sign == ".":
        return True  # `RMOL. Harga …`
    # `KUPANG, Harga …`, `KABARLERENG.CO.ID, Harga …`; but `KUPANG, BAJAWA, dan …`
    first = rest.partition(" ")[0]
    named = parts.outlet is None or "." in name
    return sign == "," and named and begins_sentence(rest) and not ("." in first or "," in first)


def _is_known(parts: Parts) -> bool:
    """Tell whether a name alone before a bar is known well enough: `KUPANG |`, `Inakoran.com |`."""
    if parts.outlet:
        return parts.outlet.isupper() or is_host(parts.outlet)
    return parts.place is not None and parts.place.isupper()


def _read_unparted(place: str | None, outlet: str | None, text: str, at: int) -> Parts | None:
    """Read what no sign parts from the sentence: `Liputan6.com, Jakarta Harga …`, or glued."""
    if not at:
        # `Inakoran.com KUPANG Harga …`
        outlet = text[: text.find(" ", 0, _LONGEST_PIECE)]
        if not is_host(outlet):
            return None
        at = len(outlet) + 1
    words = text[at : at + _LONGEST_PIECE].split(" ")
    for count in (3, 2, 1):
        said = " ".join(words[:count])
        if len(words) > count and words[count][:1].isupper() and _fits(said, place, outlet):
            end = at + len(said) + 1
            return _unparted(said, place, outlet, text, end)
    if outlet is None or not is_host(outlet):
        return None
    for glue in _GLUE.finditer(text, at, at + _LONGEST_PIECE):
        said = text[at : glue.start()]
        if is_place(said):
            return _unparted(said, place, outlet, text, glue.start())
    return None


def _fits(said: str, place: str | None, outlet: str | None) -> bool:
    """Tell whether words are the place that an outlet's address lacks, or the outlet of a place."""
    if outlet is not None:
        return is_host(outlet) and is_place(said)
    return place is not None and (is_host(said) or (" " in said and is_outlet(said)))


def _unparted(
    said: str, place: str | None, outlet: str | None, text: str, end: int
) -> Parts | None:
    if not opens_paragraph(text[end:]):
        return None
    return Parts(said, outlet, end) if outlet else Parts(place, said, end)


def begins_sentence(rest: str) -> bool:
    """Tell whether a text begins as sentences do, and goes on in small letters."""
    start = rest.lstrip(_QUOTES)[:80]
    words = start.split()
    return start[:1].isupper() and len(words) > 3 and any(word.islower() for word in words[1:])


def opens_paragraph(rest: str) -> bool:
    """Tell whether what stands behind the dash is a paragraph, or nothing; a title is neither."""
    if not rest:
        return True
    # A year range or a compound goes on in lower case.
    return not rest[0].islower() and ends_paragraph(rest)


def ends_paragraph(text: str) -> bool:
    """Tell whether a text ends as paragraphs do, or is longer than titles are."""
    return text[-1] in _CLOSERS or len(text) > _LONGEST_TITLE
