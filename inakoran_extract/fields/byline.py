"""The byline: who made the article.

Shapes: a bare name; a name and its desk (`NAMA - detikNews`); a label and names (`Pewarta: NAMA`,
`Oleh NAMA`, `Penulis: NAMA | Editor: NAMA`, glued `Pewarta: NAMA NAMAEditor: NAMA`); a label on
its own line before its value (`Penulis` / `: NAMA`) or behind it (`NAMA` / `Penulis`). What a line
must be to be one anywhere is told here; what it may be where a byline stands, between headline and
date, in `placed_byline`.
"""

from typing import NamedTuple

from inakoran_extract.fields.byline_parts import (
    cut_beat,
    cut_job,
    cut_outlet,
    find_behind_section,
    find_behind_source,
    find_poster,
)
from inakoran_extract.fields.people import (
    cut_marks,
    is_institution,
    is_person,
    read_people,
)
from inakoran_extract.fields.role_labels import (
    FIRST_WORDS,
    GLUED_LABELS,
    SEPARATORS,
    find_labels,
    find_misprinted,
    half_role,
    opening_label,
    part_at_labels,
    roles_of_label,
)
from inakoran_extract.model import Author
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import (
    are_names,
    is_desk,
    is_outlet,
    is_place,
    is_section,
)
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS, RANKS
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.sentences import is_told, is_verb
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    OPEN_LABELS,
    PRESS_DESKS,
    WEAK_LABELS,
)

BULLETS = "•●▪*-–"
LONGEST_BYLINE = 160
# A headline may begin with a desk, too: `Redaksi Kabar Nusa Pindah … - Inakoran`.
_MOST_WORDS = 6
# `… menutup ladang. (red)`
_SIGNED_SENTENCE = pattern(r"[a-z]{4}\. ?\([A-Za-z/*]{2,12}\)$")
_LONGEST_JOB = 3
_SHORTEST_LAST = 3
_DESK = pattern(r"\s+[-–—|]\s*|\s*[-–—|]\s+")
_BRACKETED = pattern(r"\s*\(([^()]{2,30})\)")
# `Penulis: Oleh. Rina Wulandari`
_TWICE = pattern(r"(?<=: )[Oo]leh[.:]? (?=[A-Z])")
# `Editor: NAMA | Dibaca : 2143`
_COUNTED = pattern(
    r" ?[|•·] ?(?:[Dd]i)?(?:[Bb]aca|[Ll]ihat|[Vv]iews?|[Hh]its?|[Tt]ayang)"
    r" ?:? ?[\d.,]+(?: kali|x)?$"
)
_COMMA_LABELS = {"penulis": "writer", "peranan": None, "author": "writer", "role": None}
# `Dikirim oleh humas.wira pada …`: what somebody logs in as is no name.
_LOGIN = pattern(r"[a-z]{2,20}[._\d][\w.]{0,20}$")
_POSTED = frozenset(label for label, role in BYLINE_LABELS.items() if role is None)
_OWN_DESKS = DESK_WORDS - PRESS_DESKS
NAMED_BY = ("by", "oleh")
# A line that `read_byline` reads begins with one of these or holds one of those.
SIGNED_WORDS = FIRST_WORDS | _COMMA_LABELS.keys() | {"redaksi", "tim"}
SIGNED_SIGNS = (
    ":",
    " -",
    "- ",
    "|",
    ")",
    "]",
    "–",
    "—",
    "@",
    " oleh ",
    " by ",
    "/",
    "tulisan dari ",
    *GLUED_LABELS,
)
# `Laporan Wartawan Kabar Nusa, NAMA`
_OF_OUTLETS = frozenset(
    ("laporan jurnalis", "laporan kontributor", "laporan reporter", "laporan wartawan")
)


class Signed(NamedTuple):
    """The people that one line names."""

    authors: tuple[Author, ...]


def name_all(
    text: str, roles: tuple[str | None, ...], *, placed: bool = False
) -> tuple[Author, ...] | None:
    """Return the people of a value, once for each role of its label; None where it is no value."""
    found: list[Author] = []
    names = text.split("/")
    if len(names) == len(roles) > 1:
        # `Rep/Foto: Rina/Aditya`
        each = [read_people(name, role) for name, role in zip(names, roles, strict=True)]
        if all(each):
            return tuple(author for some in each for author in some or ())
    for role in roles:
        people_of_role = read_people(text, role, placed=placed)
        if people_of_role is None:
            return None
        found += people_of_role
    return tuple(found)


def people(text: str, role: str | None) -> tuple[Author, ...]:
    """Return the people that a byline's value names; none where it isn't made of names."""
    return read_people(text, role) or ()


def read_byline(text: str) -> Signed | None:
    """Read a line that says that it is a byline, by a label or by a desk behind the name.

    >>> read_byline("Pewarta: Rina WulandariEditor: Ahmad Fauzi")
    Signed(authors=(Author(name='Rina Wulandari', role='reporter'), \
Author(name='Ahmad Fauzi', role='editor')))
    >>> read_byline("Rina Wulandari - detikNews").authors
    (Author(name='Rina Wulandari', role=None),)
    >>> read_byline("Editor: Cara Memilih Jurnal yang Baik") is None
    True
    """
    if len(text) > LONGEST_BYLINE or (len(text) > 60 and text[-1] in '."”'):
        return None
    if text[-1] == ")" and _SIGNED_SENTENCE.search(text) is not None:
        return None
    if text[0] in "([":
        text = text.strip("()[] ")
    elif text[0] in BULLETS and text[1:2] == " ":
        text = text[2:].lstrip() or text  # one of a list of what a head says
    poster = find_poster(text)
    if poster is not None:
        found = read_people(poster, "writer")
        return Signed(found) if found else None
    if ":" in text:
        text = text[find_behind_source(text) :].lstrip()
        return _read_labelled(_TWICE.sub("", _COUNTED.sub("", text)))
    label, comma, value = text.partition(", ")
    if comma and (role := _COMMA_LABELS.get(label.lower(), "")) != "":
        # `Penulis, NAMA` / `Peranan, Wartawan Kabar Nusa`, as the BBC prints them
        found = read_people(value, role) if role else ()
        return Signed(found) if found is not None else None
    if " Oleh " in text:
        text = find_behind_section(text)
    if " by " in text or " oleh " in text:
        # Few lines have either.
        return _read_words(text) or _read_again(text) or _read_desk(text)
    signed = _read_words(text) or _read_desk(text) or _read_team(text) or _read_addressed(text)
    return signed or _read_sent(text)


def _read_sent(text: str) -> Signed | None:
    """Read who signs and from where: `Rina Wulandari/Sumatera Selatan`, `NAMA [Sumbawa]`."""
    if text[-1:] == "]":
        name, _, place = text[:-1].partition(" [")
        return Signed(people(name, None)) if is_place(place) and is_person(name) else None
    name, slash, region = text.partition("/")
    sent = slash and " " in name and region.lower() in REGIONS and is_person(name)
    return Signed(people(name, None)) if sent else None


def _read_addressed(text: str) -> Signed | None:
    """Read `NAMA, nama@kabar.com`: a name beside an address for letters."""
    if "@" not in text or "." not in text.rpartition("@")[2]:
        return None
    name = cut_marks(text).rstrip(", ")
    return Signed(people(name, None)) if name != text and is_person(name) else None


def _read_again(text: str) -> Signed | None:
    """Read `NAMA by NAMA`, what a portrait says and the byline beside it."""
    again = say_again(text)
    return Signed(people(again.partition(" ")[2], "writer")) if again else None


def say_again(text: str) -> str:
    """Return what a line says after a name that it says again: `by NAMA`; "" where it doesn't."""
    for word in NAMED_BY:
        name, by, again = text.partition(f" {word} ")
        if by and name == again:
            return f"{word} {again}"
    return ""


def _read_team(text: str) -> Signed | None:
    """Read `Tim Redaksi`, and `NAMA (Kontributor)`."""
    bracketed = _BRACKETED.search(text) if text[-1:] == ")" else None
    if bracketed is not None and bracketed[1].lower() in BYLINE_LABELS:
        found = read_people(text, None)
        return Signed(found) if found else None
    team = text.lower().startswith(("tim ", "redaksi ")) and are_names(text)
    return Signed(()) if team else None


def _read_words(text: str) -> Signed | None:
    """Read labels without colons: `Oleh NAMA`, `Reporter NAMA Editor NAMA`, glued `NAMAEditor`."""
    parts = part_at_labels(text)
    if not parts or is_told(text):
        return None  # `Oleh Tono, pasar itu dirancang ramah lingkungan.`
    if len(parts) == 1:
        label, value = parts[0]
        name = cut_outlet(value) if label in _OF_OUTLETS else cut_beat(label, value)
        rank, _, ranked = name.partition(" ")
        if rank.lower().rstrip(",.") in RANKS:
            if not ranked or rank[-1] == ",":
                return None  # `Penulis lepas, tinggal di Kupang` says what somebody is
            name = ranked
        beside = "|" in value or " dari " in value or " I " in value or "(" in value
        beside = beside or name != value
        # `Catatan kecil dari sela lomba` is a title.
        if label in WEAK_LABELS and not (beside and value[0].isupper()):
            return None
        if label not in OPEN_LABELS and label not in WEAK_LABELS:
            return None
        office = label in _POSTED and is_institution(name)  # `Dikirim oleh sekretariat pada …`
        found = () if office or _LOGIN.match(name) else read_people(name, BYLINE_LABELS[label])
        if found is None or (label in WEAK_LABELS and not found):
            return None
        return Signed(found)
    authors: list[Author] = []
    for label, value in parts:
        some = read_people(value, BYLINE_LABELS[label])
        if not some:
            return _read_whole(text, parts[0][0])
        authors += some
    return Signed(tuple(authors))


def _read_whole(text: str, label: str) -> Signed | None:
    """Read what a label's value is where a word in it is a label elsewhere.

    `Oleh Rina Wulandari, Pustakawan Naskah Kuno pada Yayasan Lontar`
    """
    if label not in OPEN_LABELS or not text.lower().startswith(label):
        return None
    found = read_people(text[len(label) :].strip(), BYLINE_LABELS[label])
    return Signed(found) if found else None


def _read_desk(text: str) -> Signed | None:
    """Read `NAMA - detikNews` and `NAMA | Ekonomi`."""
    parts = part_at_dashes(text)
    if len(parts) == 1 and "|" in text:
        # `Rosida|Kabarhula.com`, where the site's address shows what it is
        name, _, host = text.partition("|")
        parts = [name, host] if is_host(host) else parts
    if len(parts) != 2:
        return None
    name, desk = parts
    if "|" in text and text.isupper() and " " in desk and is_outlet(name):
        # `ANTARA | NAMA`, below a story
        return Signed(people(desk, None)) if people(desk, None) else None
    if all(map(is_place, name.split(", "))):
        return None  # `Palu, Sulawesi Tengah - Inakoran` is a dateline
    if BUTTONS.issuperset(desk.lower().split()):
        return None  # `Angkat Besi | Detail`
    if is_outlet(desk) and name.count(" ") < _MOST_WORDS:
        # The outlet proves it, whoever or whatever stands before it.
        found = read_people(name, None, placed=True)
        return Signed(found or ()) if found or is_desk(name) or are_names(name) else None
    section = is_section(desk) and are_names(name) and not is_section(name)
    return Signed(people(name, None)) if section else None


def part_at_dashes(text: str) -> list[str]:
    """Part a line at its dashes and bars that stand between words: `NAMA - detikNews`."""
    # Looking for the signs is cheaper than parting at them, and few lines have any.
    dashed = "-" in text or "–" in text or "—" in text or "|" in text
    return _DESK.split(text) if dashed else [text]


def _read_labelled(text: str) -> Signed | None:
    """Read `LABEL: NAMES`, several times on one line and glued to each other if need be."""
    labels = find_labels(text)
    if not labels:
        head, _, value = text.partition(":")
        return _read_located(text) or _read_halves(text) or read_misprinted(head, value)
    authors: list[Author] = []
    before = text[: labels[0][0]].strip(SEPARATORS)
    # `Dipublikasi oleh:`, `Citizen Reporter:`: a word before a label is of it.
    if " " in before or (before and text[labels[0][0] - 1] != " "):
        if not are_names(before) or is_desk(before):
            return None
        authors += people(before, None)
    ends = [start for start, _, _ in labels[1:]] + [len(text)]
    outer: tuple[str | None, ...] = ()
    for (_, value_start, label), end in zip(labels, ends, strict=True):
        value = _unstopped(text[value_start:end].strip(SEPARATORS), last=end == len(text))
        roles = roles_of_label(label) or (half_role(label),)
        # `Pewarta: Oleh: NAMA`, `Pewarta: Oleh NAMA`
        if not value and text[end : end + 4].lower() == "oleh":
            outer = roles
            continue
        if label in WEAK_LABELS and value[:1].islower():
            return None  # `Catatan: angka sementara`
        if value[:5].lower() == "oleh ":
            value = value[5:]
        if not value and "|" in text[value_start:end]:
            continue  # `Penulis: | Editor: NAMA`: nobody is named
        roles, outer = outer or roles, ()
        value, others = _part_unknown_label(cut_job(value))
        small = label not in WEAK_LABELS and _has_small_name(value)
        found = name_all(value, roles, placed=small)
        if found is None and not (label in OPEN_LABELS and is_institution(value)):
            return None  # but offices sign: `Oleh: Dinas Kesehatan Hula`
        authors += (*(found or ()), *others)
    return Signed(tuple(authors))


def _has_small_name(value: str) -> bool:
    """Tell whether a value is two words, the second in small letters: `Rina wulandari`."""
    first, _, last = value.partition(" ")
    return first.istitle() and first.isalpha() and last.isalpha() and not is_verb(last)


def read_misprinted(head: str, value: str) -> Signed | None:
    """Read `Penuis: NAMA`, whose label has a letter too many, too few or wrong.

    Args:
        head: what stands before the colon, or the first word of what is known to sign.
        value: what stands behind it.

    >>> read_misprinted("Kontribiutor", " Rina Wulandari").authors
    (Author(name='Rina Wulandari', role='contributor'),)
    >>> read_misprinted("Pengulas ", "Rina Wulandari") is None
    True
    """
    label, name = find_misprinted(head.rstrip().lower()), value.strip()
    named = " " in name and is_person(name)
    return Signed(people(name, BYLINE_LABELS[label])) if label and named else None


def _part_unknown_label(value: str) -> tuple[str, tuple[Author, ...]]:
    """Return a value without the people of a label that no list has, and those.

    >>> _part_unknown_label("Rina Wulandari Terbit : Yosef Pello")
    ('Rina Wulandari', (Author(name='Yosef Pello', role=None),))
    """
    head, colon, rest = value.partition(":")
    name, _, label = head.rstrip().rpartition(" ")
    if not (colon and label.isalpha() and is_person(name.strip()) and is_person(rest.strip())):
        return value, ()
    return _unstopped(name.strip(), last=False), people(rest.strip(), None)


def _unstopped(name: str, *, last: bool) -> str:
    """Take away the full stop that parts a name from the next label: `Rina Ayu. Foto: …`."""
    word = name.rpartition(" ")[2]
    return name if last or not word.find(".") == len(word) - 1 >= _SHORTEST_LAST else name[:-1]


def _read_located(text: str) -> Signed | None:
    """Read `Kontributor NTT: NAMA`, where a place stands between label and colon."""
    head, _, value = text.partition(":")
    label = opening_label(head.lower())
    if label is None or not are_names(head[len(label) :].strip()):
        return None
    found = read_people(value.strip(), BYLINE_LABELS[label])
    return Signed(found) if found else None


def _read_halves(text: str) -> Signed | None:
    """Read `Rep/Foto: NAMA/NAMA`, whose label ends in a word that is none alone; `Admin: nama`."""
    head, _, value = text.partition(":")
    if head.rstrip().lower() in _OWN_DESKS and value.strip().count(" ") < _LONGEST_JOB:
        return Signed(read_people(value.strip(), None, placed=True) or ())
    roles = roles_of_label(head)
    found = name_all(value.strip(), roles) if roles and value.strip() else None
    return Signed(found) if found else None
