"""Tells names of people, outlets and places from other words: what bylines and datelines share."""

from inakoran_extract.model import Reason
from inakoran_extract.words.boilerplate import BOILERPLATE
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS
from inakoran_extract.words.places import OUTLETS, PLACES, REGIONS
from inakoran_extract.words.vocabulary import (
    DEGREES,
    DESK_WORDS,
    NAME_PARTICLES,
    PRESS_DESKS,
    READERS,
    UNNAMED_ACCOUNTS,
)

_SECTION_OF_OUTLET = pattern(r"([a-z]{4,20})[A-Z][A-Za-z]{2,20}$")
_DOMAIN = pattern(
    r"[\w-]{3,40}(?:\.(?:[a-z]{2,4}|Com|Co|ID|Id|Net)){1,2}$|[A-Z0-9-]{3,40}(?:\.[A-Z]{2,4}){1,2}$"
)
_INITIALS = pattern(r"[A-Z](?:\.[A-Z]){1,2}\.?$")
_NOT_LETTERS = str.maketrans("", "", ".'’`-")
_BETWEEN_NAMES = pattern(r"\s*[,;/&|]\s*(?:(?:dan|and)\s+)?|\s+(?:[Dd]an|DAN|[Aa]nd|AND)\s+")
_MOST_WORDS = 6
_ACCOUNTS = frozenset(("admin", "administrator", "webmaster"))
_LONGEST_TEAM = 3
_DIGITS = "0123456789"
_SMALL_IN_LISTS = NAME_PARTICLES | {"dan", "and"}
_OUTLET_FAMILIES = ("detik", "tribun", "kompas", "okezone", "radar", "rmol", "antara", "inews")
# Words that stay small in a headline written in title case.
SMALL_WORDS = frozenset(
    [
        "agar",
        "akan",
        "atas",
        "atau",
        "bagi",
        "bak",
        "dalam",
        "dan",
        "dari",
        "demi",
        "dengan",
        "di",
        "hingga",
        "itu",
        "jadi",
        "juga",
        "karena",
        "ke",
        "kepada",
        "lewat",
        "oleh",
        "pada",
        "para",
        "per",
        "saat",
        "saja",
        "sampai",
        "secara",
        "serta",
        "si",
        "soal",
        "tak",
        "tanpa",
        "tapi",
        "telah",
        "tentang",
        "terhadap",
        "tidak",
        "untuk",
        "usai",
        "via",
        "vs",
        "yang",
    ]
)


def is_outlet(text: str) -> bool:
    """Tell whether a text is an outlet's name: `KOMPAS.com`, `Inakoran`, `detikNews`.

    >>> is_outlet("TRIBUNPEKANBARU.COM"), is_outlet("CNN Indonesia"), is_outlet("Pekanbaru")
    (True, True, False)
    """
    low = text.lower().removeprefix("jp ")
    low = low.lstrip(_DIGITS) or low  # `20detik`
    if low in OUTLETS or ("." in text and _DOMAIN.match(text) is not None):
        return True
    first, _, rest = low.partition(" ")
    if rest:
        # `Tribun Jateng`, `Radar Solo`
        return (
            first.removesuffix("tv") in _OUTLET_FAMILIES
            and rest.count(" ") < 2
            and rest.replace(" ", "").isalpha()
        )
    if low.startswith(_OUTLET_FAMILIES):
        return True
    # `kumparanNEWS`
    section = _SECTION_OF_OUTLET.match(text) if text[:1].islower() else None
    return section is not None and section[1] in OUTLETS


def is_place(text: str) -> bool:
    """Tell whether a text is a place that stories are filed from.

    >>> is_place("LHOKSEUMAWE"), is_place("Kabupaten Bogor"), is_place("Pemerintah")
    (True, True, False)
    """
    low = text.lower()
    if low in PLACES:
        return True
    kind, _, name = low.partition(" ")
    return kind in ("kota", "kab", "kab.", "kabupaten") and name in PLACES


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


def is_name(text: str) -> bool:
    """Tell whether a text has the shape of one person's name: capitals, particles, initials.

    >>> is_name("Yudha M. Putra"), is_name("Ahmad bin Said"), is_name("Harga Cabai di Bogor")
    (True, True, False)
    """
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    for word in words:
        letters = word.isalpha() or word.translate(_NOT_LETTERS).isalpha()
        if not (letters and word[0].isupper()) and word not in NAME_PARTICLES:
            return False
    return words[0] not in NAME_PARTICLES


def is_handle(text: str) -> bool:
    """Tell whether a text is a name in lower case, as some sign: `bonauli`, `moh anhar`."""
    words = text.split()
    if len(text) <= 4 and text[:1].isupper() and text[1:].isdecimal():
        # A trainee's number: `C21`.
        return True
    return (
        0 < len(words) <= 3
        and text.islower()
        and all(word.isalpha() and len(word) <= 20 and word not in SMALL_WORDS for word in words)
        and BUTTONS.isdisjoint(words)
        and len(words[0]) > 2
    )


def is_sentence_case(text: str) -> bool:
    """Tell whether a text is written as sentences are, not as titles: most words in lower case.

    >>> is_sentence_case("Warga mengantre minyak goreng di Pasar Senen")
    True
    >>> is_sentence_case("Harga Minyak Goreng Naik di Pasar Senen")
    False
    """
    words = [word for word in text.split()[1:] if word[0].isalpha()]
    small = sum(word.islower() and word not in SMALL_WORDS for word in words)
    return small > 0 and small * 10 >= len(words)


def is_section(text: str) -> bool:
    """Tell whether a text is a word of the site's menu: `Nasional`, `Hukum & Kriminal`."""
    return text.lower() in BOILERPLATE[Reason.NAVIGATION]


def is_desk(text: str) -> bool:
    """Tell whether a text names a desk or an outlet where a person would stand.

    >>> is_desk("Tim detikcom"), is_desk("Redaksi"), is_desk("Rina Wulandari")
    (True, True, False)
    >>> is_desk("Seksi Humas")
    True
    """
    low = text.lower()
    first, _, rest = low.partition(" ")
    # `Tim penyelamat membuka jalan` has more words than a desk.
    if first in DESK_WORDS and (first != "tim" or rest.count(" ") < _LONGEST_TEAM):
        return True
    if is_outlet(text) or is_section(low) or low in UNNAMED_ACCOUNTS:
        return True
    if text == low and not rest and low.startswith("admin"):
        return True  # `adminweb`
    if rest.rpartition(" ")[2] in _ACCOUNTS:
        return True  # `Komsos Admin`
    return rest.partition(" ")[0] in PRESS_DESKS  # `Seksi Humas`, `Bagian Prokopim`


def split_names(text: str) -> list[str]:
    """Split a list of names, keeping degrees with their bearer.

    >>> split_names("Rina Wulandari, S.Sos, Ahmad Fauzi dan Dewi")
    ['Rina Wulandari, S.Sos', 'Ahmad Fauzi', 'Dewi']
    """
    low = text.lower()
    if " dan " not in low and " and " not in low and text.replace(" ", "").isalpha():
        return [text]  # a name alone, as most are
    names: list[str] = []
    for part in _BETWEEN_NAMES.split(text):
        if not part:
            continue
        if names and part.replace(".", "").replace(" ", "").lower() in DEGREES:
            names[-1] += ", " + part
        else:
            names.append(part)
    return names


def are_names(text: str) -> bool:
    """Tell whether a text is one name or a list of names and nothing else, and speaks to nobody.

    >>> are_names("Rina Wulandari, Ahmad Fauzi"), are_names("Mungkin Anda Menyukai")
    (True, False)
    """
    # Most lines are neither, and one word in lower case tells; behind a comma a degree may stand.
    for word in text.split() if "," not in text else ():
        if word[0].islower() and word not in _SMALL_IN_LISTS:
            return False
    return (
        all(is_name(name.partition(",")[0]) for name in split_names(text))
        and any(map(str.isalpha, text))
        and READERS.isdisjoint(text.lower().split())
    )
