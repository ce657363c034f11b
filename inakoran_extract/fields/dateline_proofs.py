"""What proves a dateline's names where no list has them: their form, and what the story says.

Whoever files from a village names it again: `Sungai Lanta--Warga Kecamatan Sungai Lanta …`. And
what is no name comes back in small letters: `PERAHU HIAS - Ketua lomba perahu hias …`.
"""

from typing import NamedTuple

from inakoran_extract.fields.dateline_pieces import (
    LONGEST_ACRONYM,
    NO_PLACES,
    begins_or_ends_as_place,
    names_its_region,
)
from inakoran_extract.words.abbreviations import find_notes, is_short_for
from inakoran_extract.words.hosts import OFFICES
from inakoran_extract.words.names import is_outlet, is_place, is_region, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import INSTITUTIONS, JOBS
from inakoran_extract.words.places import BEFORE_PLACES, REGIONS
from inakoran_extract.words.vocabulary import COUNTING

# A name comes back soon or is no proof.
_REACH = 1200
_LONGEST_ASIDE = 90
_LONGEST_PLACE = 30
_SHORTEST_WORD = 3
_LONGEST_TITLE = 120
_SHORTEST_BEHIND_COLON = 80
# So long may the name of who acts be, all in capitals: `Kepala Bagian Tata Usaha Kantor Wilayah …`.
_LONGEST_OFFICE = 160
_VOWEL = pattern(r"[AEIOUY]")
_CLUSTER = pattern(r"[^AEIOUY\W]{4}|^[^AEIOUY\W]{3}")
_FEWEST_BLANKS = 2
_COUNTING = frozenset(("begitu", "kedua", "keduanya", "ketiga", "ketiganya", "mereka"))
_FEW = 3
_CLOSERS = ".!?\"”’'…)"
_QUOTES = "\"“'‘"


class Names(NamedTuple):
    """What a dateline would name.

    Attributes:
        place: as printed; empty where none is.
        outlet: as printed; empty where none is.
        day: as printed; empty where none is.
        sign: the sign before the story, with its blanks.
        story: what stands behind the sign.
    """

    place: str
    outlet: str
    day: str
    sign: str
    story: str


# What stands behind.


def ends_paragraph(text: str) -> bool:
    """Tell whether a text ends as paragraphs do, or is longer than titles are.

    A colon ends a sentence that announces a list, and names of places before one: `Rute Kupang:`.
    """
    if text[-1] == ":":
        return text.count(" ") >= _FEWEST_BLANKS and is_sentence_case(text)
    return text[-1] in _CLOSERS or len(text) > _LONGEST_TITLE or find_notes(text) > 0


def opens_paragraph(story: str) -> bool:
    """Tell whether what stands behind the dash is a paragraph, or nothing; a title is neither."""
    # A year range or a compound goes on in lower case.
    return not story or (not story[0].islower() and ends_paragraph(story))


def begins_sentence(story: str) -> bool:
    """Tell whether a story begins as sentences do, and goes on in small letters."""
    start = story.lstrip(_QUOTES)[:_LONGEST_OFFICE]
    words = start.split()
    return start[:1].isupper() and len(words) > 3 and any(word.islower() for word in words[1:])


def goes_on(sign: str, story: str) -> bool:
    """Tell whether a paragraph, or nothing, stands behind a sign as it stands there."""
    if sign in "$!":
        return True
    if not opens_paragraph(story):
        return False
    if sign in "-=|":
        return True
    first = story[:_LONGEST_PLACE].partition(" ")[0]
    # `KUPANG, BAJAWA, dan …`
    return not (sign == "," and ("," in first or "." in first)) and begins_sentence(story)


def tells_of_names(story: str) -> bool:
    """Tell whether a sentence goes on of those who are named before it.

    >>> tells_of_names("Keduanya menanam lagi."), tells_of_names("Dua nama itu dikenal semua.")
    (True, True)
    """
    first, *others = story.split(" ", _FEW)[:_FEW]
    return first.lower() in _COUNTING or "itu" in others


def has_a_sentence(names: Names) -> bool:
    """Tell whether a sentence stands behind the names."""
    return begins_sentence(names.story)


def is_long(names: Names) -> bool:
    """Tell whether a paragraph stands behind a colon: `Jakarta: Harga …`."""
    return len(names.story) + len(names.place or names.outlet) >= _SHORTEST_BEHIND_COLON


# What an outlet is.


def is_listed(names: Names) -> bool:
    """Tell whether the outlet's name is known, or an address."""
    return is_outlet(names.outlet)


def is_no_abbreviation(names: Names) -> bool:
    """Tell whether what stands behind a name isn't short for it: `Universitas Lereng (UL) - …`."""
    return not is_short_for(names.outlet, names.place)


def has_a_region(names: Names) -> bool:
    """Tell whether an outlet's name shows itself: it has its town or region in it.

    `LINGKAR SUMENEP -`, `SINAR INDONESIA, JAKARTA -`; `SULUH Interaktif, Kupang -` by its capitals.
    """
    first, _, rest = names.outlet.partition(" ")
    mixed = len(first) > _SHORTEST_WORD and first.isupper() and rest != "" and not rest.isupper()
    return mixed or names_its_region(names.outlet)


def has_a_region_before_a_long_dash(names: Names) -> bool:
    """Tell it of small letters, where no story calls it a place's: `Ende Kini – Warga …`."""
    long = len(names.sign.strip()) > 1 or names.sign.strip() in "–—"
    return long and names_its_region(names.outlet) and not is_place_in(names.outlet, names.story)


def has_its_place(names: Names) -> bool:
    """Tell whether an outlet is named after the place it writes from: `LERENGPOS, LERENG -`."""
    outlet, place = names.outlet.lower().replace(" ", ""), names.place.lower()
    return outlet != place and place in outlet


# What a place is.


def is_village(names: Names) -> bool:
    """Tell whether the first of two places is one: by the second, its form, or its story."""
    village, _, town = names.place.rpartition(", ")
    return (
        not is_place(town)  # but a region: `Wairiang, NTT - …`
        or town.lower() in REGIONS
        or begins_or_ends_as_place(village)
        or is_place_in(village, names.story)  # `Karang Lama, Kupang – Warga Desa Karang Lama …`
    )


def has_a_day(names: Names) -> bool:
    """Tell whether the day stands beside the place."""
    return names.day != ""


def has_a_year(names: Names) -> bool:
    """Tell whether a word and a day with its year stand beside each other."""
    return names.place.isalpha() and names.day[-4:].isdecimal()


def is_long_word(names: Names) -> bool:
    """Tell whether the place ends in a word, not in a degree: `Inakoran.com – Drs. Ahmad …`."""
    return len(names.place.rpartition(" ")[2]) > len("Drs")


def are_lone_names(names: Names) -> bool:
    """Tell whether two names are single words before a long dash: `Wairiang, Lenra – …`."""
    if not (begins_sentence(names.story) and names.sign[0] == " ") or tells_of_names(names.story):
        return False
    lone = "-" not in names.sign and names.place.isalpha() and names.outlet.isalpha()
    return lone or is_place_in(names.place, names.story)


def acts_there(names: Names) -> bool:
    """Tell whether who acts stands behind a known place, or the story of another one.

    `Kupang, Bupati membuka …`; `Sungai Lanta, Menjelang panen …`; `Kupang, Dua dusun …`
    """
    name, story = names.place, names.story
    first, *others = story.split(" ", 3)[:3]
    low = first.lower()
    if low in COUNTING and is_place(name) and others and not others[0][:1].isupper():
        return True  # within a sentence it would have a small letter
    if len(name) + len(story) <= _LONGEST_TITLE or len(name) > _LONGEST_PLACE:
        return False
    if low in BEFORE_PLACES - JOBS or low in NO_PLACES - JOBS - INSTITUTIONS or is_region(first):
        return False
    if not is_region(name):
        return is_place_in(names.place, names.story)
    # `Kupang, Bajawa, dan Ende …`
    listed = any("," in word for word in others)
    return not listed and is_place(name) and (low in JOBS or low in INSTITUTIONS)


def looks_like_place(names: Names) -> bool:
    """Tell whether a name alone before a dash has the form of a place's, or the story tells.

    A sentence follows that begins with a capital: no acronym beside another one, no range, no aside
    between two dashes.
    """
    name, story = names.place, names.story
    sign = names.sign.strip()
    glued = sign == names.sign and len(sign) == 1
    following = story.partition(" ")[0].strip(_QUOTES)
    low = following.lower()
    if not (_SHORTEST_WORD <= len(name) <= _LONGEST_PLACE) or not begins_sentence(names.story):
        return False
    if following.isupper() and len(following) > 1:
        return False
    office = low in INSTITUTIONS or low.startswith(OFFICES)
    capitals = name.isupper()
    if is_place(name):
        # `Kupang-Bupati membuka …`; but `Jakarta-Bandung kini …`
        shown = _is_spoken(name, glued=glued) if capitals else (low in JOBS or low in INSTITUTIONS)
    else:
        if office and (glued or (capitals and len(name) <= LONGEST_ACRONYM)):
            return False
        # Titles are written so, too: `Tanah Longsor - Warga …`.
        shown = not glued and (sign != "-" or " " not in name)
        shown = _is_spoken(name, glued=glued) if capitals else shown
        shown = shown or is_place_in(names.place, names.story)
    # An aside is parted by two dashes: `Riko – Kapten tim – mencetak gol`.
    return shown and f" {sign} " not in story[:_LONGEST_ASIDE]


def _is_spoken(name: str, *, glued: bool) -> bool:
    """Tell whether capitals are read as a word, not letter by letter: `SOE`, not `PSSI`."""
    if glued and len(name) < LONGEST_ACRONYM - 1:
        return False
    spoken = _VOWEL.search(name) is not None and _CLUSTER.search(name) is None
    return spoken or len(name) > LONGEST_ACRONYM


def is_place_in(name: str, story: str) -> bool:
    """Tell whether a story calls a name a place's.

    >>> is_place_in("SUNGAI LANTA", "Petani di Kecamatan Sungai Lanta menanam lagi.")
    True
    >>> is_place_in("Rina", "Harga beras naik, kata Rina.")
    False
    """
    said = " " + (name.title() if name.isupper() else name)
    at = story[:_REACH].find(said)
    while at != -1:
        end = at + len(said)
        before = story[max(at - 15, 0) : at].lower().rpartition(" ")[2].lstrip("(“\"'")
        if before in BEFORE_PLACES and not story[end : end + 1].isalpha():
            return True
        at = story.find(said, end, _REACH)
    return False


def is_common_in(name: str, story: str) -> bool:
    """Tell whether a story has a name in small letters, so that it names nothing.

    >>> is_common_in("PERAHU HIAS", "Ketua lomba perahu hias itu menang lagi.")
    True
    """
    said = f" {name.lower()}"
    at = story[:_REACH].find(said)
    return at != -1 and not story[at + len(said) : at + len(said) + 1].isalpha()
