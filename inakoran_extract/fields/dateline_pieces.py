"""What the pieces between the signs of a dateline name: places, an outlet, a day."""

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
from inakoran_extract.words.names import is_place, is_section
from inakoran_extract.words.patterns import pattern

OPEN = ("(", "[")
LONGEST_PIECE = 40
_MOST_WORDS = 4
_MOST_PLACES = 2
_SOFT = (",", ":", ";", ".")
_FIRM = frozenset("|_~/-–—âβโв\ufffd")
_DAY = pattern(r"[0-9]{1,2}(?:([/.-])[0-9]{1,2}(?:\1[0-9]{2,4})?| ([A-Za-z]{3,9})(?: [0-9]{4})?)$")
# Where a capital follows a small letter: `Liputan6.com, JakartaHarga`, `PolitikKUPANG`.
GLUE = pattern(r"(?<=[a-z])(?=[A-Z])")


def is_firm(sign: str) -> bool:
    """Tell whether a sign parts more than a comma, a colon or a full stop does."""
    return not _FIRM.isdisjoint(sign)


def _is_long_in_capitals(name: str) -> bool:
    return name.isupper() and len(name) > LONGEST_ACRONYM


class Named:
    """What the pieces of a dateline name that have been read so far."""

    def __init__(self) -> None:
        self.places: list[str] = []
        self.outlet: str | None = None
        self.unknown: str | None = None  # the first piece, until a piece behind it tells
        self.day: str | None = None
        self.glued = False

    def take(self, piece: str, before: str, behind: str) -> bool:
        """Take one piece, or tell that it is none of a dateline's.

        Args:
            piece: the words between two signs.
            before: the sign before it, empty for the first one.
            behind: the sign behind it.
        """
        if len(piece) > LONGEST_PIECE or piece.count(" ") >= _MOST_WORDS:
            return False
        if _is_day(piece):
            self.day = piece
            return bool(before)
        if self.outlet is None and signs_as_outlet(piece):
            return self._take_outlet(piece, before, behind)
        if is_region(piece):
            return self._take_place(piece, before)
        if not before:
            return self._take_first(piece, behind)
        return piece == self.outlet or (
            may_be_named(piece) and self._take_unknown(piece, before, behind)
        )

    def _take_outlet(self, piece: str, before: str, behind: str) -> bool:
        if self.unknown is not None:
            # `Wairiang (Humas) Harga …`, `Wairiang || Kabar Lereng || Harga …`; but
            # `Universitas Pendidikan Indonesia (UPI)`
            parted = before[-1] in OPEN or is_firm(behind) or is_host(piece)
            if not parted or is_short_for(piece, self.unknown):
                return False
            self.places, self.unknown = [self.unknown], None
        self.outlet = piece
        return True

    def _take_place(self, piece: str, before: str) -> bool:
        if self.places:
            # `Mataram, NTB`
            if len(self.places) == _MOST_PLACES or before == ":" or is_place(piece):
                return False
        elif self.unknown is not None:
            # `LINTAS LERENG - KUPANG, Harga …`, `Lintas Lereng (Kupang) – Harga …`
            if before in _SOFT:
                return False
            self.outlet, self.unknown = self.unknown, None
        self.places.append(piece)
        return True

    def _take_unknown(self, piece: str, before: str, behind: str) -> bool:
        """Take a piece that no list has for what the piece before it leaves it to be."""
        if self.outlet and not self.places:
            taken = _follows_outlet(piece, before, behind)
            if taken:
                self.places.append(piece)
            return taken
        place = self.places[0] if self.places else self.unknown or ""
        firm = bool(self.places) and piece.isupper()  # `KUPANG - KL - Harga …`
        named = self.places or place.isupper()
        if named and self.outlet is None and _follows_place(before, behind, firm=firm):
            self.places = self.places or [place]
            self.outlet, self.unknown = piece, None
            return True
        if self.unknown is None or not (is_firm(before) and (is_firm(behind) or behind == ",")):
            return False
        # `LINTAS LERENG - WAIRIANG - Harga …`
        if not (_is_long_in_capitals(self.unknown) and _is_long_in_capitals(piece)):
            return False
        self.outlet, self.places, self.unknown = self.unknown, [piece], None
        return True

    def _take_first(self, piece: str, behind: str) -> bool:
        glue = GLUE.search(piece)
        if glue is not None and is_section(piece[: glue.start()]):
            # `PolitikKUPANG - Harga …`
            piece = piece[glue.start() :]
            if is_region(piece) or (piece.isupper() and could_be_place(piece)):
                self.places, self.glued = [piece], True
                return True
        name, day = _part_day(piece)
        if day:
            # `Jakarta 19 Februari 2020 - Harga …`
            self.places, self.day = [name], day
            return is_region(name)
        if not may_be_named(piece) or behind == ":":
            return False
        self.unknown = piece
        return True


def _follows_outlet(piece: str, before: str, behind: str) -> bool:
    """Tell whether a name behind an outlet's is a place: `Inakoran.com - Wairiang - Harga …`."""
    if is_firm(behind) or behind == ":":
        return True
    if not is_firm(before):
        return False
    if behind == ",":
        return piece.isupper()  # `Inakoran.com – Akhirnya, harga …`
    # `Inakoran.com – Drs. Ahmad …`
    return behind == "." and len(piece.rpartition(" ")[2]) > len("Drs")


def _follows_place(before: str, behind: str, *, firm: bool) -> bool:
    """Tell whether a name behind a place's is an outlet by its signs: `MEDAN (Suluh): Harga …`.

    Args:
        before: the sign before the name.
        behind: the sign behind it.
        firm: a firm sign on each side is enough.
    """
    if before[-1] in OPEN:
        return ":" in behind or is_firm(behind)
    if before == ",":
        return "|" in behind or "_" in behind  # `Kupang, Mitralereng | Harga …`
    return firm and is_firm(before) and is_firm(behind)


def _part_day(piece: str) -> tuple[str, str]:
    """Part a place from a day that only a blank parts from it."""
    if not piece[-1].isdecimal():
        return piece, ""
    start = next(place for place, sign in enumerate(piece) if sign.isdecimal())
    name, day = piece[:start].rstrip(), piece[start:]
    return (name, day) if name and _is_day(day) else (piece, "")


def _is_day(piece: str) -> bool:
    """Tell whether a piece is a day, with its year or without, or a weekday: `Senin`, `3/10`."""
    weekday, _, day = piece.partition(" ")
    if weekday.lower().replace("'", "") in WEEKDAYS:
        if not day:
            return True
        piece = day
    found = _DAY.match(piece) if "0" <= piece[0] <= "9" else None
    return found is not None and (found[2] is None or found[2].lower() in MONTHS)
