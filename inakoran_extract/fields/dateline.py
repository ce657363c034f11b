"""The dateline: where a story was filed, and by whom.

It stands on a line of its own (`Jakarta, Inakoran`, `Jakarta -`) or opens the first paragraph
(`JAKARTA, KOMPAS.com -`, `KONTAN.CO.ID - JAKARTA.`, `KUPANG (14/6) –`). The beginning of a line is
cut once, at every sign. What each piece may name is one letter, and so is each sign: `p,s-` is a
place, a comma, a site and a dash. `READINGS` are the rows of letters that are datelines.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from inakoran_extract.fields import dateline_proofs as proofs
from inakoran_extract.fields.dateline_pieces import (
    DASHES,
    LONGEST_ACRONYM,
    LONGEST_ALONE,
    LONGEST_PIECE,
    Piece,
    cut,
    cut_loose,
)
from inakoran_extract.fields.dateline_proofs import Names
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_region

_MOST_BLANKS = 6
_SIGNS = frozenset("|,\u201a;:_()[]~–—./âβโв\ufffd-")
# Behind a place and such a sign stands its region: `Mataram, NTB`, `Kupang – NTT`.
_JOINED = frozenset(place + sign for place in "PpRr" for sign in ",-")
_SMALL = ("de ", "di ", "of ", "news", "online")


class Origin(NamedTuple):
    """A dateline as read.

    Attributes:
        place: where the story was filed, as printed.
        outlet: who filed it, as printed.
        end: index behind the dateline and its dash: there the paragraph goes on.
    """

    place: str | None
    outlet: str | None
    end: int


class _Reading(NamedTuple):
    """Names and signs that are a dateline where all proofs hold that are asked.

    Attributes:
        roles: what the names are, in their order.
        letters: for each name and each sign in turn, the letters that it may have.
        proofs: asked of what they name, and of the story behind them.
    """

    roles: str
    letters: str
    proofs: tuple[Callable[[Names], bool], ...] = ()


# The letters of names, in capitals where these are: `h` an outlet and `s` a site, `p` a place and
# `r` a region, by a list or by their form; `n` a name that no list has, `A` one that is as short as
# acronyms, `o` an office, `x` other words.
_OUT = "HhSs"
_PLACE = "PpRr"
_NAME = "NAn"
_ANY = f"{_PLACE}{_NAME}Oo"
# The letters of signs: `-` a dash, `=` a hyphen between letters, `|` a bar, `(` and `)` brackets,
# `,` `.` `:` themselves, `_` a blank alone; at the end of the line `$` none, and `!` a full stop.
_FIRM = "-=|"
READINGS = (
    # on a line of its own: `Jakarta, Inakoran`, `Inakoran | Jakarta`, `Jakarta (Inakoran)`
    _Reading("place outlet", f"{_PLACE} -,| {_OUT} $!"),
    _Reading("outlet place", f"{_OUT} -,| {_PLACE} $!"),
    _Reading("place outlet", f"{_PLACE} ( {_OUT} $!", (proofs.is_listed,)),
    _Reading("place outlet", f"{_PLACE} , {_NAME} $"),
    _Reading("place outlet", f"{_NAME} , {_OUT} $"),
    _Reading("outlet place", f"{_OUT} , {_NAME} $"),
    _Reading("outlet place", f"Ss -| {_NAME} $!"),
    # `JAKARTA, KOMPAS.com -`, `Mataram, NTB (ANTARA News) -`
    _Reading("place outlet", f"{_ANY} -,.(|_ {_OUT} {_FIRM}", (proofs.is_no_abbreviation,)),
    _Reading("place place outlet", f"{_NAME} , {_PLACE} -,(| {_OUT} {_FIRM}"),
    # `REPUBLIKA.CO.ID, JAKARTA --`, `KABARLERENG.COM – MALANG –`, `(Inakoran) Jakarta –`
    _Reading("outlet place", f"{_OUT} -,(|)_ {_ANY} {_FIRM}"),
    _Reading("outlet place", f"{_OUT} .: {_ANY} -|"),
    _Reading("outlet place place", f"{_OUT} -,(| {_NAME} , {_PLACE} {_FIRM}"),
    # before a sign that sentences have, too: `Barabai (Humas) Harga …`
    _Reading("place outlet", f"{_PLACE} -,.(| {_OUT} .:,)_"),
    _Reading("place outlet", f"{_NAME} ( {_OUT} ):,.", (proofs.is_no_abbreviation,)),
    _Reading("place outlet", f"{_NAME} -,| Ss .:,"),
    # `KONTAN.CO.ID - JAKARTA.`, `Liputan6.com, Jakarta: Harga …`
    _Reading("outlet place", f"{_OUT} -,.:(|_ {_PLACE} =.:,)_"),
    _Reading("outlet place", f"{_OUT} -,.:| {_NAME} :"),
    _Reading("outlet place", f"{_OUT} -| NA ,"),
    _Reading("outlet place", f"{_OUT} -| {_NAME} .", (proofs.is_long_word,)),
    # a known place, and an outlet that no list has: `CIAMIS, (KL).-`, `KUPANG, MPL_`
    _Reading("place outlet", f"{_ANY} ( {_NAME}Oox -|", (proofs.is_no_abbreviation,)),
    _Reading("place outlet", f"{_PLACE}NA ( {_NAME} :", (proofs.is_no_abbreviation,)),
    _Reading("place outlet", f"{_PLACE} , {_NAME}Oo -|"),
    _Reading("place outlet", f"{_PLACE} - NA -"),
    # the other way round: `SINAR INDONESIA, JAKARTA –`, `LINTAS LERENG - SIMALUNGUN, Harga …`
    _Reading("outlet place", f"{_NAME} , Pp -=", (proofs.has_a_region,)),
    _Reading("outlet place", "NAn , NAn -=", (proofs.has_its_place,)),  # `LERENGPOS, LERENG -`
    _Reading("outlet place", "no , P -="),  # `Niaga Kota, SIDOARJO -`
    _Reading("place place", f"N , {_PLACE} -="),
    _Reading("place place", f"{_NAME} , {_PLACE} -=", (proofs.is_village,)),
    _Reading("outlet place", f"{_NAME} , {_PLACE} -=:", (proofs.has_a_sentence,)),
    _Reading("outlet place", f"{_NAME} -|( {_PLACE} {_FIRM},.:)"),
    _Reading("outlet place", "N _ P -="),
    _Reading("place outlet", "p _ A -"),  # `Bitung Timur LK —`
    # no list has either: `SULUHLERENG - WAIRIANG -`, `Wairiang, Lenra –`
    _Reading("outlet place", f"N -| N {_FIRM},"),
    _Reading("place outlet", "NA , NA -"),
    _Reading("place outlet", f"{_NAME} , {_NAME} -", (proofs.are_lone_names,)),
    # an outlet alone: `VIVA.co.id -`, `RMOL | `, `RMOL. Harga …`
    _Reading("outlet", f"{_OUT} -=)"),
    _Reading("outlet", "HSs |", (proofs.has_a_sentence,)),
    _Reading("outlet", "S ,_"),
    _Reading("outlet", "HS .", (proofs.is_listed,)),
    _Reading("outlet", "Ss :", (proofs.is_long,)),
    _Reading("outlet", "N -", (proofs.has_a_region,)),
    _Reading("outlet", "n -", (proofs.has_a_region_before_a_long_dash,)),
    # a place alone: `Jakarta -`, `JAKARTA–`, `KUPANG | `, `Jakarta: Harga …`
    _Reading("place", f"{_PLACE} -)"),
    _Reading("place", "PRN |", (proofs.has_a_sentence,)),
    _Reading("place", "P .,!"),
    _Reading("place", "Pp :", (proofs.is_long,)),
    _Reading("place", "NO -"),
    _Reading("place", f"{_NAME}Pp -=", (proofs.looks_like_place,)),
    _Reading("place", f"{_PLACE}{_NAME} ,", (proofs.acts_there,)),
    # a place and the day: `WAINGAPU (14/6) -`, `Gorontalo, 2 September 2025. …`
    _Reading("place", f"{_PLACE} =|.:", (proofs.has_a_day,)),
    _Reading("place", f"{_NAME} -|", (proofs.has_a_day,)),
    _Reading("place", f"{_NAME} .)", (proofs.has_a_year,)),
)


def is_long_in_capitals(origin: Origin) -> bool:
    """Tell whether a dateline's place is printed in capitals, and longer than acronyms are."""
    place = origin.place or ""
    return place.isupper() and len(place) > LONGEST_ACRONYM


def read_dateline(text: str) -> Origin | None:
    """Read the dateline that a line opens with or consists of.

    >>> read_dateline("JAKARTA, KOMPAS.com - Harga beras naik.")
    Origin(place='JAKARTA', outlet='KOMPAS.com', end=22)
    >>> read_dateline("Liputan6.com, Jakarta - Harga beras naik.")
    Origin(place='Jakarta', outlet='Liputan6.com', end=24)
    >>> read_dateline("Jakarta, Inakoran")
    Origin(place='Jakarta', outlet='Inakoran', end=17)
    >>> read_dateline("Pemerintah - DPR sepakat menaikkan cukai.") is None
    True
    """
    if not may_open(text):
        return None
    pieces = cut(text)
    if not proofs.ends_paragraph(text):
        # No story: the whole line is a dateline, or none of it.
        return _read(text, pieces) if pieces and pieces[-1].end == len(text) else None
    following = " "
    # The longest that reads as a dateline is one.
    for count in range(len(pieces), -1, -1):
        lead = pieces[:count]
        sign = lead[-1].letters[1] if lead else ""
        leads = [[*lead, *loose] for loose in cut_loose(text, lead)]
        if sign and (following not in "-|" or sign not in ",.:"):
            # Where a dash comes next, a dateline ends behind it or nowhere.
            leads.append(lead)
        for said in leads:
            origin = _read(text, said)
            if origin is not None:
                return origin
        following = sign
    return None


def may_open(text: str) -> bool:
    """Tell at once that most lines open with no dateline."""
    alone = len(text) <= LONGEST_ALONE
    if not (text[0].isalpha() or (text[0] in "([" and not alone)):
        return False
    if text[-1] not in DASHES and not proofs.ends_paragraph(text):
        # Only on a line of its own, and a time or a title is none.
        short = alone and text.count(" ") <= _MOST_BLANKS and ":" not in text
        return short and _has_sign_alone(text)
    blank = text.find(" ")
    goes_on = text[blank + 1 : blank + 2].islower() and text[:blank].isalpha()
    if goes_on and not text.startswith(_SMALL, blank + 1):
        # as most sentences do; but `KUPANG kabarlereng.com –`
        return is_host(text[blank + 1 : text.find(" ", blank + 1)])
    return not _SIGNS.isdisjoint(text[:LONGEST_PIECE])


def _has_sign_alone(text: str) -> bool:
    """Tell whether a line has a sign that parts place and outlet on a line of their own."""
    # One look each costs less than a pattern does.
    dashed = " -" in text or "–" in text or "—" in text
    return dashed or "," in text or "|" in text or "(" in text


@lru_cache(maxsize=256)
def _find_readings(letters: str) -> list[_Reading]:
    """Return the readings that a row of letters fits."""
    return [
        reading
        for reading in READINGS
        if len(allowed := reading.letters.split(" ")) == len(letters)
        and all(letter in some for letter, some in zip(letters, allowed, strict=True))
    ]


def _read(text: str, pieces: list[Piece]) -> Origin | None:
    """Return what pieces name, if they are a dateline together."""
    said, day = join(pieces)
    readings = _find_readings("".join([piece.letters for piece in said]))
    if not readings:
        return None
    end = pieces[-1].end
    head, story = text[:end], text[end:]
    whole = sum(map(head.count, "([")) == sum(map(head.count, ")]"))
    if not whole or not (
        proofs.goes_on(said[-1].letters[1], story)
        or (_is_sure(said) and proofs.ends_paragraph(story or " "))
    ):
        return None
    for reading in readings:
        named: dict[str, list[str]] = {"place": [], "outlet": []}
        for role, piece in zip(reading.roles.split(" "), said, strict=True):
            named[role].append(piece.name)
        place, outlet = (", ".join(names) for names in named.values())
        if place.isupper() and not is_region(place) and proofs.is_common_in(place, story):
            continue  # `PERAHU HIAS - Ketua lomba perahu hias …` is a caption
        names = Names(place, outlet, day, said[-1].sign, story)
        if all(proof(names) for proof in reading.proofs):
            return Origin(place or None, outlet or None, end)
    return None


def _is_sure(said: list[Piece]) -> bool:
    """Tell whether pieces name a site and a place before a dash that stands free.

    Then a story may begin in small letters: `KUPANG, kabarlereng.com – warga …`.
    """
    kinds = {piece.letters[0] for piece in said}
    dash = said[-1].sign
    sure = not kinds.isdisjoint("Ss") and len(kinds) > 1 and "x" not in kinds
    return sure and said[-1].letters[1] == "-" and dash[:1] == dash[-1:] == " "


def join(pieces: list[Piece]) -> tuple[list[Piece], str]:
    """Join known places that stand in line, as `Mataram, NTB`, and part the day from the names."""
    said: list[Piece] = []
    day = ""
    for piece in pieces:
        kind = piece.letters[0]
        if said and kind == "d":
            day = piece.name
            before, behind = said[-1].letters, piece.letters[1]
            sign = "-" if behind == "," and before[1] == "-" else behind
            said[-1] = said[-1]._replace(letters=before[0] + sign, sign=piece.sign)
        elif said and kind in _PLACE and said[-1].letters in _JOINED:
            said[-1] = piece._replace(name=f"{said[-1].name}, {piece.name}")
        elif said and piece.name == said[-1].name:
            said[-1] = piece  # `Kabarlereng.com Kabarlereng.com - `
        elif kind != "_":
            said.append(piece)  # … but for what is before a bracket: `(KUPANG) – `
    return said, day
