"""Place and outlet, as a dateline names them: what is before its dash or on a line of its own."""

from inakoran_extract.words.abbreviations import is_short_for
from inakoran_extract.words.date_words import MONTHS, WEEKDAYS
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import PLACE_BEGINNINGS, PLACE_SIDES, REGIONS
from inakoran_extract.words.vocabulary import PRESS_DESKS

# Acronyms (`PSSI - AFC …`) are written in capitals too, but are shorter than towns.
LONGEST_ACRONYM = 5
_BRACKET = pattern(r"[\s,]*\(([^()]{2,40})\)$")
_WEEK_OR_DATE = pattern(r"\d{1,2}[ /.-]\w+[ /.-]\d{2,4}")
_PARTS = pattern(r" ?[,|] ?")
_INITIALS = pattern(r"[A-Z](?:\.[A-Z]){1,2}\.?$")
_SIGNS = str.maketrans("", "", ".'’-")
# A capital inside a word: `IDXChannel`, `XposeTV`. No place is written so, and of offices a few.
_INNER_CAPITAL = pattern(r"[a-z][A-Z]|[A-Z]{2}[a-z]{3}")
OFFICES = ("kemen", "pem", "pol", "dewan")  # how they begin
_CAPITAL = " jakarta"
_SHORTEST_WORD = 3
_SMALL = ("di", "de", "of")
_KINDS = (
    *("kabupaten", "kota", "kecamatan", "desa", "kelurahan", "dusun", "kampung"),
    *("gunung", "pantai", "pulau", "sungai"),
)
NO_PLACES = JOBS | INSTITUTIONS | WEEKDAYS.keys() | MONTHS.keys()


def read_origin(text: str, *, hyphen: bool) -> tuple[str | None, str | None] | None:
    """Return place and outlet where a text is made of them and nothing else.

    Args:
        text: what stands before the dash, or a whole line.
        hyphen: the dash is a bare hyphen between letters, so the text has to name an outlet.
    """
    if text.endswith(")."):
        # `CIAMIS, (PR).-`
        text = text[:-1]
    if text[0] == "(":
        # `(Inakoran) Jakarta`
        inner, _, behind = text[1:].partition(") ")
        text = f"{inner}, {behind}"
    bracket = _BRACKET.search(text) if text[-1] == ")" else None
    outlet = None if bracket is None else bracket[1].strip()
    if outlet is not None and outlet[0].isdigit():
        return None
    if bracket is not None and outlet is not None and is_short_for(outlet, text[: bracket.start()]):
        # `Universitas Negeri Lereng (UNL) - …`
        return None
    parts = _part(text if bracket is None else text[: bracket.start()], outlet)
    if parts is None:
        return None
    places, outlet = parts
    if not places:
        return (None, outlet) if outlet is not None and bracket is None else None
    known = is_region(places[0])
    capitals = places[0].isupper()
    if outlet is None:
        # `Wairiang, NTT - …`
        known = known or (places[-1].lower() in REGIONS and may_be_named(places[0]))
        capitals = capitals and len(places[0]) > LONGEST_ACRONYM
        sure = capitals if hyphen else known or capitals
    elif bracket is not None or signs_as_outlet(outlet):
        sure = True
    else:
        sure = known or (capitals and outlet.isupper())
    return (", ".join(places), outlet) if sure else None


def signs_as_outlet(text: str) -> bool:
    """Tell whether a text is an outlet's name, by a list or by its form."""
    if is_section(text) and not is_outlet(text):
        return False
    first, _, rest = text.partition(" ")
    if not rest and has_inner_capital(text):
        return True
    if rest and (is_section(rest) or (" " in rest and is_region(rest.rpartition(" ")[2]))):
        # `VIVA Bisnis`, `NU Online Jatim`
        name = first if is_section(rest) else text.rpartition(" ")[0]
        if is_outlet(name) or has_inner_capital(name):
            return True
    if rest and text[0].isupper() and is_host(rest.rpartition(" ")[2]):
        # `POS KUPANG.COM`
        return reads_as_outlet(text.rpartition(".")[0]) or is_host(first)
    # `RM.id Rakyat Merdeka`
    host = is_host(first) and (not rest or _names_again(first, rest))
    desk = first.lower() in PRESS_DESKS  # `Ulu Belida, Humas - …`
    return is_outlet(text) or host or desk or (reads_as_outlet(text) and not is_place(text))


def has_inner_capital(word: str) -> bool:
    """Tell whether one word has capitals inside it, as outlets write themselves.

    >>> has_inner_capital("IDXChannel"), has_inner_capital("INDEX"), has_inner_capital("KemenPAN")
    (True, False, False)
    """
    found = _INNER_CAPITAL.search(word)
    if found is None or not word.isalnum() or word.lower().startswith(OFFICES):
        return False
    # `PolitikKUPANG` and `JakartaHarga` are two words.
    before = word[: found.start() + 1]
    return not (is_section(before) or is_place(before))


def begins_or_ends_as_place(name: str) -> bool:
    """Tell whether a name has a word that places begin or end with: `Kuta Selatan`."""
    words = name.lower().split()
    return words[0] in PLACE_BEGINNINGS or (len(words) > 1 and words[-1] in PLACE_SIDES)


def _names_its_region(name: str) -> bool:
    """Tell whether a name is an outlet's by a region in it: `SINAR INDONESIA`, `Kaltim Today`.

    Names of places have one, too: `Kuta Selatan`, `Tanjung Bali`.
    """
    words = name.lower().split()
    return (
        len(words) > 1
        and len(words[0]) > _SHORTEST_WORD  # `DKI Jakarta`
        and not begins_or_ends_as_place(name)
        and not is_region(name)
        and may_be_named(name)
        and any(is_region(word) for word in words if len(word) >= _SHORTEST_WORD)
    )


def _has_mixed_capitals(name: str) -> bool:
    """Tell whether one word of a name is in capitals and another is not: `SULUH Interaktif`."""
    first, _, rest = name.partition(" ")
    return len(first) > _SHORTEST_WORD and first.isupper() and rest != "" and not rest.isupper()


def _part_capitals(name: str) -> tuple[str, list[str]] | None:
    """Tell what one name in capitals is that has a region in it, and no sign.

    Local outlets have their town's name: `LINGKAR SUMENEP - …`; others are filed from the capital:
    `SULUHRAYA JAKARTA - …`.
    """
    if not (name.isupper() and _names_its_region(name)):
        return None
    if name.lower().endswith(_CAPITAL):
        return name[: -len(_CAPITAL)], [name[-len(_CAPITAL) + 1 :]]
    return name, []


def _names_again(host: str, name: str) -> bool:
    """Tell whether a name behind an address is the outlet's own: `RM.id Rakyat Merdeka`."""
    initials = "".join(word[0] for word in name.split()).lower()
    return initials == host.partition(".")[0].lower() or is_outlet(name) or reads_as_outlet(name)


def _part(text: str, outlet: str | None) -> tuple[list[str], str | None] | None:
    """Return the places and the outlet that commas part; None where anything else is there."""
    places: list[str] = []
    said = [piece.strip(" -–") for piece in _PARTS.split(text) if piece]
    pieces = [piece for whole in said for piece in _part_host(whole)]
    for piece in pieces:
        if outlet is None and signs_as_outlet(piece):
            outlet = piece
        elif piece == outlet or _WEEK_OR_DATE.match(piece):
            continue
        elif not could_be_place(piece):
            return None
        elif (
            len(places) == 1
            and outlet is None
            and is_place(piece)
            and (_names_its_region(places[0]) or _has_mixed_capitals(places[0]))
        ):
            # `SINAR INDONESIA, JAKARTA -`
            outlet, places = places[0], [piece]
        elif places and outlet is None and _is_set_in_capitals(piece, places):
            # `Bisnis Nusa, PURWAKARTA -`
            outlet, places = places[0], [piece]
        elif places and outlet is None and piece is pieces[-1] and not is_region(piece):
            # Unknown, but it stands where the outlet stands, behind a place.
            outlet = piece
        else:
            # `Kupang.(KL) -`; but `Washington, D.C.`
            places.append(piece[:-1] if piece[-1] == "." and piece.count(".") == 1 else piece)
    parted = _part_capitals(places[0]) if outlet is None and len(places) == 1 else None
    if parted is not None:
        outlet, places = parted
    return places, outlet


def _is_set_in_capitals(piece: str, before: list[str]) -> bool:
    """Tell whether capitals set a place apart from the one unknown name before it, an outlet's."""
    return (
        piece.isupper()
        and (len(piece) > LONGEST_ACRONYM or is_place(piece))
        and len(before) == 1
        and not before[0].isupper()
        and not is_region(before[0])
    )


def _part_host(piece: str) -> list[str]:
    """Part an outlet's address from a name behind it, or an outlet from a place by a slash."""
    outlet, _, place = piece.rpartition("-")
    if outlet and "-" not in outlet and is_place(place) and not is_place(piece):
        # `Suluhraya-KUPANG-`
        return [outlet, place]
    if "." not in piece and "/" not in piece:
        return [piece]
    host, _, rest = piece.partition(" ")
    if rest and is_host(host.rstrip(".")):
        # `Tribunjogja.com Inggris`; `RM.id Rakyat Merdeka` names itself twice.
        return [piece] if _names_again(host, rest) and rest != host else [host.rstrip("."), rest]
    first, slash, second = piece.partition("/")
    if slash and (is_place(first) or is_place(second)):
        return [first, second]
    return [piece]


def is_region(text: str) -> bool:
    """Tell whether a text is a place or a region that a list has: `Kendari`, `NTB`, `D.C`."""
    low = text.lower().rstrip(".")
    first, _, region = low.rpartition(" ")
    return (
        is_place(text)
        or low in REGIONS
        or ((region in REGIONS or region in ("d.c", "dc")) and is_place(first))
        or _INITIALS.match(text) is not None
    )


def could_be_place(text: str) -> bool:
    """Tell whether a text has the shape of a place's or an outlet's name."""
    words = text.split()
    if not 0 < len(words) <= 4 or (is_section(text) and not is_place(text)):
        return False
    return all(
        (word[0].isupper() or word in _SMALL) and word.translate(_SIGNS).isalnum() for word in words
    )


def may_be_named(text: str) -> bool:
    """Tell whether a name that no list has may be a place's or an outlet's, in its place there."""
    words = text.lower().split()
    # `Kabupaten Wairiang`; but `Kabupaten` alone is an office.
    named = words[1:] if len(words) > 1 and words[0] in _KINDS else words
    return could_be_place(text) and NO_PLACES.isdisjoint(named)
