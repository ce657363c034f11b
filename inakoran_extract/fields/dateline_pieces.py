"""Cuts the beginning of a line into pieces, and tells what each may name: place, outlet or day.

A piece that no list has is known by how it is written, and its place among the signs.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from inakoran_extract.words.date_words import MONTHS, WEEKDAYS
from inakoran_extract.words.hosts import is_host, names_again, reads_as_outlet, signs_as_outlet
from inakoran_extract.words.names import is_outlet, is_place, is_region, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import OUTLET_ENDS, OUTLET_WORDS, PLACE_BEGINNINGS, PLACE_SIDES
from inakoran_extract.words.vocabulary import PRESS_DESKS

LONGEST_PIECE = 40
# A dateline is short; a sign further on belongs to the sentence.
LONGEST_ALONE = 60
LONGEST_LEAD = 90
_MOST_PIECES = 6
_MOST_WORDS = 4
_MOST_LOOSE_WORDS = 3
_SHORTEST_WORD = 3
# A bar that was read as a letter.
_BAR_LETTER = " I"
# So many letters are a site's initials.
_INITIALS = range(2, 5)
# Acronyms (`PSSI - AFC …`) are written in capitals too, but are shorter than towns.
LONGEST_ACRONYM = 5
# A hyphen inside a name and a full stop inside an address part nothing. A dash that was decoded
# wrongly is one still: `JAKARTA â€” Harga …`.
_SIGN = pattern(
    r"(?: ?(?:[|,\u201a;:_(){}\[\]~–—…>»›=→]|/(?=/)|(?<=/)/|-(?=[ -]|$)|(?<=[ ,.)\]}…-])-"
    r"|(?<!Kab)\.(?! (?i:com|id|net)\b)(?=[ (,.-]|$)|[âβโв][€Ђ][“”\x93\x94]|\ufffd))+ ?"
    r"| (?=[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4})"
)
_HYPHEN = pattern(r"-(?=[A-Z\"“'‘])")
# Where a capital follows a small letter: `Liputan6.com, JakartaHarga`, `PolitikKUPANG`.
_GLUE = pattern(r"(?<=[a-z])(?=[A-Z])")
# And where one follows capitals: `KABAR.COM, BARITO KUALAJembatan`.
_CAPITAL_GLUE = pattern(r"(?<=[A-Z][A-Z])(?=[A-Z][a-z]{3})")
DASHES = frozenset("-–—âβโв\ufffd")
_BARS = frozenset("|_~/>»›=→")
# Behind what a name without a sign may stand: at the beginning of a line, or beside another one.
_LOOSE = ("", "s,", "S,", "h,", "H,", "s_", "S_", "p,", "P,")
# Words that no place is called by alone.
NO_PLACES = JOBS | INSTITUTIONS | WEEKDAYS.keys() | MONTHS.keys()
_CAPITAL = " JAKARTA"
_SMALL = ("di", "de", "of")
_KINDS = (
    *("kabupaten", "kota", "kecamatan", "desa", "kelurahan", "dusun", "kampung"),
    *("gunung", "pantai", "pulau", "sungai"),
)
_DAY = pattern(r"[0-9]{1,2}(?:([/.-])[0-9]{1,2}(?:\1[0-9]{2,4})?| ([A-Za-z]{3,9})(?: [0-9]{4})?)$")
_SIGNS = str.maketrans("", "", ".'’-")


class Piece(NamedTuple):
    """What stands between two signs: its letters, the words, the sign, and where that ends."""

    letters: str
    name: str
    sign: str
    end: int


def cut(text: str) -> list[Piece]:
    """Cut the beginning of a line at its signs, as far as its pieces may name something."""
    pieces: list[Piece] = []
    at = 0
    for sign in _SIGN.finditer(text[:LONGEST_LEAD]):
        letter = _letter_of(sign[0], ends=sign.end() == len(text))
        pieces += _part(text[at : sign.start()], at, letter, sign[0])
        bracketed = len(pieces) > 1 and pieces[-2].letters[1] == "("
        if pieces[-1].letters[0] == "x" and not bracketed:
            return pieces[:-1]
        if len(pieces) >= _MOST_PIECES or pieces[0].letters[0] == "d":
            return pieces
        at = sign.end()
    return pieces + _part(text[at:], at, "$", "") if at < len(text) <= LONGEST_ALONE else pieces


def cut_loose(text: str, lead: list[Piece]) -> Iterator[list[Piece]]:
    """Yield names that no sign parts from the story: `TURIN-Harga …`, `X.com, JakartaHarga …`."""
    at, letters = (lead[-1].end, lead[-1].letters) if lead else (0, "")
    end = at + LONGEST_PIECE
    for hyphen in _HYPHEN.finditer(text, at + 2, end) if "-" in text[at:end] else ():
        yield _part(text[at : hyphen.start()], at, "=", "-")
    words = text[at:end].split(" ") if letters in _LOOSE else [""]
    if not letters and not is_host(words[0]):
        return
    for count in range(min(_MOST_LOOSE_WORDS, len(words) - 1), 0, -1):
        loose = _part(" ".join(words[:count]), at, "_", " ")
        # One word that an outlet is called by is another name's beginning, too.
        if words[count][:1].isupper() and (count > 1 or loose[-1].letters[0] not in "Hh"):
            yield loose
    for glued in (_GLUE, _CAPITAL_GLUE) if letters in ("s,", "S,") else ():
        for glue in glued.finditer(text, at, end):
            yield _part(text[at : glue.start()], at, "_", "")


def _part(words: str, at: int, letter: str, sign: str) -> list[Piece]:
    """Return the piece, or the two without a sign between, that stand before a sign."""
    *others, name = _part_compound(words)
    end = at + len(words) + len(sign)
    # At a line's end no story is glued to a town: `MATARAM, LombokKini` names an outlet.
    lone = letter == "$" and name.isalpha() and name[:1].isupper() and not name.isupper()
    kind = "n" if lone and _GLUE.search(name) else _kind_of(name)
    pieces = [Piece(kind + letter, name, sign, end)]
    for other in others:
        between = words[len(other)]
        # `riaukini-PEKANBARU- Harga …`: an outlet may sign in small letters, a town doesn't
        small = between == "-" and other.isalpha() and other.islower() and name.isupper()
        before = Piece(
            ("h" if small else _kind_of(other)) + _letter_of(between, ends=False),
            other,
            between,
            at,
        )
        pieces.insert(0, before._replace(end=at + len(other) + 1))
    return pieces


def _letter_of(sign: str, *, ends: bool) -> str:
    """Return the letter of a sign, behind which a line ends or goes on."""
    if sign.strip() == "][":
        return "|"  # `Kupang, Kabartasi.com ][ Warga …`
    if sign.rstrip()[-1:] in ("(", "[", "{"):
        return "("
    if not DASHES.isdisjoint(sign):
        return "-"
    if ":" in sign:
        return ":"
    if not _BARS.isdisjoint(sign):
        return "|"
    if ")" in sign or "]" in sign or "}" in sign:
        return "$" if ends else ")"
    if "," in sign or ";" in sign or "\u201a" in sign:
        return ","
    if "." in sign:
        return "!" if ends else "."
    return "_"


@lru_cache(maxsize=1024)  # An outlet's stories come from the same places.
def _kind_of(piece: str) -> str:
    """Return the letter of what a piece may name.

    Returns:
        by a list or by their form: `s` a site's address, `h` another outlet, `p` a place, `r` a
        region, `d` a day; of what no list has: `n` a name, `o` an office; in capitals all these
        are capital letters, but for a name that is as short as acronyms, `A`. Otherwise `x` other
        words, and `_` none.

    >>> "".join(map(_kind_of, ("Inakoran", "Kupang", "NTT", "14/6", "WAIRIANG", "WRG", "Wairiang")))
    'hpRdNAn'
    """
    words = piece.split(" ")
    if not piece or len(piece) > LONGEST_PIECE or len(words) > _MOST_WORDS:
        return "x" if piece else "_"
    written = _are_written_as_name(words)
    if _is_day(piece):
        return "d"
    if not written and len(words) > 1 and words[0].lower() not in PRESS_DESKS:
        outlet = words[-1] in OUTLET_ENDS and _are_written_as_name([words[0]])  # `Lereng news`
        # `Suluh kita. id`
        outlet = outlet or (words[-2][-1] == "." and is_host("".join(words[-2:])))
        kind = "h" if outlet or is_outlet(piece) else "x"
        if piece[0].isupper() and is_place(piece):
            kind = "p"  # `Muaro jambi`
    elif signs_as_outlet(address := piece.replace(". ", ".")):
        kind = "s" if is_host(address) else "h"  # `Kabarlereng. Com`, too
    elif is_region(piece):
        kind = "p" if is_place(piece) else "r"
    elif not written or is_section(piece):
        kind = "x"
    else:
        kind = "n" if _name_no_office(words) else "o"
    if kind == "x" or not piece.isupper():
        return kind
    if kind in "no" and len(piece) <= LONGEST_ACRONYM:
        return "A" if kind == "n" else "o"
    return kind.upper()


def _part_compound(piece: str) -> list[str]:
    """Part names that no sign of a dateline parts.

    >>> _part_compound("kabarlereng.id Wairiang"), _part_compound("Jakarta/Inakoran")
    (['kabarlereng.id', 'Wairiang'], ['Jakarta', 'Inakoran'])
    """
    first, blank, rest = piece.partition(" ")
    if blank and "." in first and is_host(host := first.rstrip(".")):
        # `Tribunjogja.com Inggris`; `RM.id Rakyat Merdeka` names itself twice.
        return [piece] if rest != host and names_again(host, rest) else [host, rest]
    if blank and (parts := _part_last_word(piece)):
        return parts
    if rest and is_place(rest) and reads_as_outlet(first) and not is_region(first):
        # `LERENGNEWS Kupang`; but `Jurnal Kupang` is one name.
        low = first.lower()
        return [piece] if low in OUTLET_WORDS or low in OUTLET_ENDS else [first, rest]
    for sign in ("-", "/"):
        before, _, behind = piece.rpartition(sign)
        if before and (is_place(behind) or (sign == "/" and is_place(before))):
            # `Suluhraya-KUPANG-`, `Jakarta/Inakoran`; but `Bau-Bau`
            return [piece] if is_place(piece) else [before, behind]
    if piece.endswith(_CAPITAL) and piece.isupper() and names_its_region(piece):
        return [piece[: -len(_CAPITAL)], _CAPITAL[1:]]  # `SULUHRAYA JAKARTA -`
    return _part_glued(piece)


def _part_last_word(piece: str) -> list[str]:
    """Part a place from the site that is a name's last word: its address, or its initials.

    >>> _part_last_word("KUPANG Kabarlereng.co.id"), _part_last_word("Kupang I Kabarlereng.id")
    (['KUPANG', 'Kabarlereng.co.id'], ['Kupang', 'Kabarlereng.id'])
    >>> _part_last_word("Kupang LK"), _part_last_word("Kupang NTT")
    (['Kupang', 'LK'], [])
    """
    before, _, last = piece.rpartition(" ")
    if is_host(last) and last.partition(".")[0].lower() not in OUTLET_ENDS:
        before = before.removesuffix(_BAR_LETTER)
        return [before, last] if is_place(before) else []
    initials = last.isupper() and last.isalpha() and len(last) in _INITIALS
    if not initials or piece.isupper() or is_region(last) or is_region(piece):
        return []
    return [before, last] if is_place(before) else []


def _part_glued(piece: str) -> list[str]:
    """Part what runs into a name: `Kabarlereng.comKUPANG`, `PolitikKUPANG`, where no blank is."""
    for glue in _GLUE.finditer(piece):
        first, name = piece[: glue.start()], piece[glue.start() :]
        if "." in first and is_host(first) and is_place(name):
            return [first, name]
        if is_section(first):
            return [name] if name.isupper() or is_region(name) else [piece]
    return [piece]


def names_its_region(name: str) -> bool:
    """Tell whether a name is an outlet's by a region in it: `SINAR INDONESIA`, `Kaltim Today`.

    Names of places have one, too: `Kuta Selatan`, `Tanjung Bali`.
    """
    words = name.lower().split()
    return (
        len(words) > 1
        and len(words[0]) > _SHORTEST_WORD  # `DKI Jakarta`
        and not begins_or_ends_as_place(name)
        and not is_region(name)
        and _name_no_office(words)
        and any(is_region(word) for word in words if len(word) >= _SHORTEST_WORD)
    )


def begins_or_ends_as_place(name: str) -> bool:
    """Tell whether a name has a word that places begin or end with: `Kuta Selatan`."""
    words = name.lower().split()
    return words[0] in PLACE_BEGINNINGS or (len(words) > 1 and words[-1] in PLACE_SIDES)


def _name_no_office(words: list[str]) -> bool:
    """Tell whether words that no list has may name a place or an outlet: no job and no office."""
    # `Kabupaten Wairiang`; but `Kabupaten` alone is an office.
    own = words[1:] if len(words) > 1 and words[0].lower() in _KINDS else words
    return not any(word.lower() in NO_PLACES for word in own)


def _are_written_as_name(words: list[str]) -> bool:
    for word in words:
        if not (word.isalnum() or word.translate(_SIGNS).isalnum()):
            return False
        # `KABAR LERENG 1`
        if not (word[:1].isupper() or word in _SMALL or (word.isdecimal() and word != words[0])):
            return False
    # `JakartaHarga`
    glue = _GLUE.search(words[0])
    return glue is None or not is_place(words[0][: glue.start()])


def _is_day(piece: str) -> bool:
    """Tell whether a piece is a day, with its year or without, or a weekday: `Senin`, `3/10`."""
    weekday, _, day = piece.partition(" ")
    if piece.lower() in MONTHS:
        return True
    if weekday.lower().replace("'", "") in WEEKDAYS:
        if not day:
            return True
        piece = day
    found = _DAY.match(piece) if "0" <= piece[0] <= "9" else None
    return found is not None and (found[2] is None or found[2].lower() in MONTHS)
