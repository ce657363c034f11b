"""Tells sites by the form of their names: hosts with any sub-domain, names with news words."""

from inakoran_extract.words.names import is_outlet, is_place, is_region, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import OUTLET_ENDS, OUTLET_WORDS, PLACES
from inakoran_extract.words.vocabulary import PRESS_DESKS

_HOST = pattern(
    r"(?:https?://)?(?:[\w-]{2,40}\.){1,4}"
    r"(?:[a-z]{2,6}|[A-Z]{2,6}|Com|Co|Id|Net|Org|News|Tv)/?$"
)
_MOST_WORDS = 4
_SCHEME = len("https://")
# A capital inside a word: `IDXChannel`, `XposeTV`. No place is written so, and of offices a few.
_INNER_CAPITAL = pattern(r"[a-z][A-Z]|[A-Z]{2}[a-z]{3}")
OFFICES = ("kemen", "pem", "pol", "dewan")  # how they begin
# Shorter ones begin and end other words, too, and so does `timestamp`.
_STARTS = tuple(word for word in OUTLET_WORDS - {"times"} if len(word) > len("info"))
_ENDS = (*(word for word in OUTLET_ENDS if len(word) > len("pos")), "indonesia")
# `Dewan Perwakilan Rakyat`, `Oleh Tim Media`
_OTHERS = ((INSTITUTIONS | JOBS) - OUTLET_WORDS - OUTLET_ENDS) | {"by", "oleh"}


def is_address(text: str) -> bool:
    """Tell whether a line is an address on the net and nothing else.

    >>> is_address("https://kabarnusa.com/profil"), is_address("kabarnusa.com")
    (True, False)
    """
    return "://" in text[:_SCHEME] and " " not in text


def is_host(text: str) -> bool:
    """Tell whether a text is a site's address and no more: `finance.kabarnusa.com`.

    >>> is_host("jabar.kabarnusa.co.id"), is_host("KABARNUSA.COM"), is_host("Jakarta")
    (True, True, False)
    """
    return "." in text and " " not in text and _HOST.match(text) is not None


def reads_as_outlet(text: str) -> bool:
    """Tell whether a name says by its words that it is an outlet's, though no list has it.

    >>> reads_as_outlet("Warta Nusa"), reads_as_outlet("RADARMURIA"), reads_as_outlet("Nusa")
    (True, True, False)
    """
    words = text.lower().split()
    if not 0 < len(words) <= _MOST_WORDS or not _OTHERS.isdisjoint(words):
        return False
    if words[0] in OUTLET_WORDS or words[-1] in OUTLET_ENDS:
        return True
    if words[0] in OUTLET_ENDS and " ".join(words[1:]) in PLACES:
        return True  # `POS KUPANG`, `TIMES BANYUWANGI`
    # `KABARMADURA`, `PRFMNEWS`, `TIMESINDONESIA`
    lone = len(words) == 1 and words[0] != "indonesia"
    if not lone:
        return False
    if words[0].startswith(_STARTS) or words[0].endswith(_ENDS):
        return True
    # `BATAMPOS`
    return any(words[0].endswith(end) and words[0][: -len(end)] in PLACES for end in OUTLET_ENDS)


def signs_as_outlet(text: str) -> bool:
    """Tell whether a text is an outlet's name, by a list or by its form."""
    if is_outlet(text):
        return True
    if is_section(text):
        return False
    first, _, rest = text.partition(" ")
    if first.lower() in PRESS_DESKS:
        return True  # `Ulu Belida, Humas - …`
    if not rest:
        reads = reads_as_outlet(text) and not is_place(text)
        return reads or _has_inner_capital(text) or is_host(text)
    name, _, last = text.rpartition(" ")
    if is_section(rest) or (name != first and is_region(last)):
        # `VIVA Bisnis`, `NU Online Jatim`
        name = first if is_section(rest) else name
        if is_outlet(name) or _has_inner_capital(name):
            return True
        if not is_section(rest) and reads_as_outlet(name):
            return True  # `Suluh Online Jatim`
    if text[0].isupper() and is_host(last):
        # `POS KUPANG.COM`, `SINAR HULA.ID`
        named = reads_as_outlet(text.rpartition(".")[0]) or is_host(first)
        return named or (name == first and not is_place(name) and name.isupper() == last.isupper())
    if is_host(first) and names_again(first, rest):
        return True  # `RM.id Rakyat Merdeka`
    return reads_as_outlet(text) and not is_place(text)


def _has_inner_capital(word: str) -> bool:
    """Tell whether one word has capitals inside it, as outlets write themselves."""
    found = _INNER_CAPITAL.search(word)
    if found is None or not word.isalnum() or word.lower().startswith(OFFICES):
        return False
    # `PolitikKUPANG` and `JakartaHarga` are two words.
    before = word[: found.start() + 1]
    return not (is_section(before) or is_place(before))


def names_again(host: str, name: str) -> bool:
    """Tell whether a name behind an address is the outlet's own: `RM.id Rakyat Merdeka`."""
    initials = "".join(word[0] for word in name.split()).lower()
    return initials == host.partition(".")[0].lower() or is_outlet(name) or reads_as_outlet(name)
