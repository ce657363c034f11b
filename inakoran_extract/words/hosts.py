"""Tells sites by the form of their names: hosts with any sub-domain, names with news words."""

from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import OUTLET_ENDS, OUTLET_WORDS, PLACES

_HOST = pattern(
    r"(?:https?://)?(?:[\w-]{2,40}\.){1,4}"
    r"(?:[a-z]{2,6}|[A-Z]{2,6}|Com|Co|Id|Net|Org|News|Tv)/?$"
)
_MOST_WORDS = 4
# Shorter ones begin and end other words, too, and so does `timestamp`.
_STARTS = tuple(word for word in OUTLET_WORDS - {"times"} if len(word) > len("info"))
_ENDS = (*(word for word in OUTLET_ENDS if len(word) > len("pos")), "indonesia")
# `Dewan Perwakilan Rakyat`
_OTHERS = (INSTITUTIONS | JOBS) - OUTLET_WORDS - OUTLET_ENDS


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
