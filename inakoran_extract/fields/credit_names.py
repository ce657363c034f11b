"""Whether words name whom a picture is from, in a line that is known to be a caption."""

from inakoran_extract.fields.credits import (
    DESCRIPTIONS,
    is_agency,
)
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person
from inakoran_extract.words.abbreviations import is_reference, is_short_for
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_name, is_outlet, is_region, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    CREDIT_WORDS,
    DESCRIBING,
    PRESS_DESKS,
    WEB_CREDITS,
)

MOST_WORDS = 8
_MOST_NAMES = 4
_REMARK = 2
# Before a credit behind a dash so many blanks.
_FEWEST = 4
_SHORTEST_NAME = 3
_STEM = 4
# Words for a picture given by courtesy.
_FREE = frozenset(("ist", "ist.", "istimewa"))
# Where in the picture somebody stands.
_PLACES = frozenset((
    "kiri", "kanan", "tengah", "depan", "belakang", "atas", "bawah", "berdiri", "duduk", "inset",
))  # fmt: skip
_WORD = pattern(r"\w+")


def is_named_credit(text: str) -> bool:
    """Tell whether what stands in brackets names whom a picture is from, by its form.

    >>> is_named_credit("Dinas PU Hula"), is_named_credit("Suluh/Rina W"), is_named_credit("ist")
    (True, True, True)
    >>> is_named_credit("bagian dua"), is_named_credit("HR. Bukhari"), is_named_credit("Sumenep")
    (False, False, False)
    """
    known = text.lower().strip(".")
    if known in BARE_CREDITS or known in WEB_CREDITS or known.partition(" ")[0] in CREDIT_WORDS:
        return True
    if "@" in text or is_host(text):
        return True
    first = text.partition("/")[0].partition(" ")[0]
    if not first[:1].isupper() or first[-1] == "." or text[-1] in ".!?" or not is_name(first):
        return False
    if is_reference(text):
        return False
    written = "/" in text or not any(map(str.isdigit, text))
    return written and text.count(" ") < MOST_WORDS and not is_region(text)


def may_credit(content: str, before: str) -> bool:
    """Tell whether what closes a caption in brackets may be its credit."""
    words = [word.lower() for word in _WORD.findall(content)]
    if not words or not content[0].isalpha() or "http" in content or content[-1] in ".!?":
        return content.startswith(("@", "©")) or content.endswith((".com.", ".id."))
    if content.lower() in DESCRIPTIONS or not _PLACES.isdisjoint(words) or words[0] in WEEKDAYS:
        return False
    if len(words) > MOST_WORDS or find_stamp(content) is not None:
        return False
    remark = content.islower() and "/" not in content and words[0] not in CREDIT_WORDS
    if remark and len(words) > _REMARK:
        # `(jarak dari tepi ke tengah)`
        return False
    known = content.lower()
    if known in CREDIT_WORDS or known in WEB_CREDITS or is_agency(content):
        return True
    return not (is_short_for(content, before) or is_reference(content))


def is_free_credit(text: str) -> bool:
    """Tell whether words behind a caption's last sentence credit it."""
    if text[-1] in ".!?" and not is_name(text):
        return False
    first, slash, second = text.partition("/")
    if slash:
        name = second.partition("/")[0].strip()
        named = is_name(name) or name[:1] == "@" or is_outlet(name) or is_host(name)
        loose = name.replace(" ", "").isalpha() and name.count(" ") < _MOST_NAMES
        return bool(first.strip()) and not first[0].isdigit() and (named or loose)
    if text.lower().rpartition(" ")[2] in ("photo", "foto") and text[0].isupper():
        return True  # `AP Photo`
    if text.isupper() and len(text) > _SHORTEST_NAME and (text.isalpha() or is_name(text)):
        # `EXPOSE`, `RINA WULANDARI`
        return True
    known = is_agency(text) or is_host(text) or reads_as_outlet(text)
    return known or text.lower().partition(" ")[0] in CREDIT_WORDS | WEB_CREDITS


def is_named(text: str) -> bool:
    """Tell whether a text is a name, an agency, an outlet's or a site's."""
    site = text.lower() in WEB_CREDITS or text.lower() in CREDIT_WORDS
    return text[:1] != " " and (site or is_name(text) or is_agency(text) or is_host(text))


def is_named_behind(text: str, before: str) -> bool:
    """Tell whether a name behind a caption and its dash credits it: `Talud jebol - Dinas Sigi`."""
    shown = before.partition(" ")[0].lower() in DESCRIBING
    if before.count(" ") < (_REMARK if shown else _FEWEST):
        return False
    if is_region(text):
        return False
    named = " " in text and is_name(text)
    return is_whole_name(text) or (named and is_sentence_case(before))


def is_whole_name(text: str) -> bool:
    """Tell whether a text is a person's whole name, or a press desk: `Humas Pemkab Sumenep`."""
    desk = text.lower().partition(" ")[0] in PRESS_DESKS and is_name(text)
    return " " in text and (desk or is_person(text))


def credits_itself(word: str) -> bool:
    """Tell whether a word with a slash credits by itself: `fizkes/Shutterstock`, `TikTok/@x`."""
    first, _, second = word.partition("/")
    sides = (first.lower(), second.lower().partition(".")[0])
    known = any(side in CREDIT_WORDS or side in WEB_CREDITS for side in sides)
    return known or second[0] == "@" or is_agency(first)


def same_name(first: str, second: str) -> bool:
    """Tell whether two credits name the same: `AFP/NAMA`, `NAMA / AFP`; `X/NAMA`, `Y/NAMA`.

    One word may be written in two ways.

    >>> same_name("Menara Amir/AFP", "AFP / MENARO AMIR"), same_name("AP Foto/Rina", "AP Foto/Budi")
    (True, False)
    """
    if {first.casefold(), second.casefold()} <= _FREE:
        return True
    one = [part.strip().casefold() for part in first.split("/")]
    other = [part.strip().casefold() for part in second.split("/")]
    if set(one) == set(other) or (len(one) > 1 and one[-1] == other[-1]):
        return True
    words, others = (set(_WORD.findall(text.casefold())) for text in (first, second))
    odd, odd_other = words - others, others - words
    return (
        len(odd) == len(odd_other) == 1
        and len(words & others) > 1
        and odd.pop()[:_STEM] == odd_other.pop()[:_STEM]
    )
