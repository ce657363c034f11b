"""The people that a byline names, without what stands beside them.

A byline says more than names: a person's job, institution, outlet, order, place, address, account,
a footnote's asterisk. All of that is printed with the name and none of it is a person: `Oleh: Dr.
Maria Anindita, M.Si (Dosen Universitas X)` names one.
"""

from inakoran_extract.model import Author
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import (
    SMALL_WORDS,
    are_names,
    is_desk,
    is_handle,
    is_name,
    is_outlet,
    is_place,
    is_section,
    split_names,
)
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS, INSTITUTIONS, JOBS, ORDERS, RANKS, TITLES
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    MODIFIED_WORDS,
    PRESS_DESKS,
    PUBLISHED_WORDS,
    TELLING_STARTS,
)

_LONGEST_NAME = 5
_LONGEST_SIGNED = 4
_LONGEST_BESIDE = 7
_SHORT_JOB = 2
# `(24 tahun)`, and no `38 Rumah di Hula Baru Terendam`
_LONGEST_COUNT = 3
_WORD_AND_MORE = 2
_LONGEST_LOGIN = 4
_LONGEST_SHORTENED = 5
_INITIALS = 2
_EDGES = " \t,;|│¦/-–—•·:.*†"
_BRACKETS = pattern(r"[(\[]([^()\[\]]{1,80})[)\]]")
# Words go on behind a bracket as behind no name: `Petugas (Berhelm Putih) Mengangkat Ular`.
_INTERRUPTED = pattern(r"[a-z] ?[(\[][^()\[\]]{1,80}[)\]] (?!Dan )[A-Z][a-z]")
_MARKS = pattern(r"[*†]+ ?\)?|\b[\w.+-]{1,40}@[\w.-]{1,40}|(?<!\w)@[\w.]{1,40}")
# What stands behind a dash, a bar or an `I` that was a bar says where somebody belongs.
# So does what stands behind a full stop: `Rina Wulandari. Mahasiswa UIN`.
_BESIDE = pattern(
    r"\s+(?:[-–—|•·]|I(?= [A-Z]))\s*|\s*[-–—|•·]\s+|(?<=[a-z][a-z][a-z][a-z])\. (?=[A-Z][a-z])"
)
# `Rina WulandariAhmad Fauzi`: each in an element of its own
_GLUED = pattern(r"([A-Z][a-z]+ [A-Z][a-z]{3,})(?=[A-Z][a-z]{2,} [A-Z][a-z])")
_FROM = pattern(r",?\s+(?:dari|untuk|melaporkan|dan tim)\b")
# What a newsroom calls somebody: `Rep: c08`, `Rep: C21`. In two words it is a number, not a name.
_CODE = pattern(r"[A-Za-z]{1,2}[0-9]{1,3}$")
_NUMBER = pattern(r"[a-z]{1,3} [0-9]{1,3}$")
_DEGREE = pattern(r"[A-Z][A-Za-z]{0,3}\.(?:[A-Z][A-Za-z]{0,5}\.?){1,3}$")
_NO_NAMES = INSTITUTIONS | BUTTONS | BYLINE_LABELS.keys()
# But `Dan Brown`, `Via Amalia`.
_NO_FIRST_NAMES = (SMALL_WORDS | TELLING_STARTS | {"dok"}) - {"dan", "si", "via"}
_OWN_DESKS = DESK_WORDS - PRESS_DESKS
_NO_NAME = ORDERS | RANKS
_DESKS = DESK_WORDS | {"editor", "redaktur"}
_PRINTING = frozenset(("tayang", "terbit", "diterbitkan", "dipublikasikan", "ditayangkan"))
_DATE_WORDS = PUBLISHED_WORDS | MODIFIED_WORDS
# Accounts write a name with `_` for its blanks.
_QUOTES = str.maketrans("_", " ", "\"“”'‘’*")


def is_person(text: str) -> bool:
    """Tell whether a text is one person's name, and no job, institution, place, outlet or button.

    >>> is_person("dr. Budi Santoso"), is_person("Yudha M. Putra"), is_person("Ahmad bin Said")
    (True, True, True)
    >>> is_person("Dosen Gizi"), is_person("Gedung DPRD Sigi"), is_person("Getty Images")
    (False, False, False)
    """
    words = text.translate(_QUOTES).split()
    while len(words) > 1 and words[0].rstrip(".").lower() in TITLES:
        del words[0]
    bare = " ".join(words)
    if not 0 < len(words) <= _LONGEST_NAME or not is_name(bare):
        return False
    if words[0].lower() in JOBS or is_desk(bare):
        return False
    if "." in bare and (any(map(is_host, words)) or bare.endswith("..")):
        return False  # `Suluh Kita.co.id`, `OpiniMembaca Ulang...`
    low = [word.lower().strip(".,") for word in words]
    if len(low) > 1 and low[0] in _NO_FIRST_NAMES:
        return False  # `Dalam Negeri`
    if not _NO_NAMES.isdisjoint(low) or (len(low) == 1 and low[0] in _DATE_WORDS):
        return False
    if low[-1] in _PRINTING:
        return False  # the label of a date that was lost: `KABANG Tayang`
    # `Hilang Sejak Jumat`
    if low[0].translate(_QUOTES) in WEEKDAYS or low[-1] in WEEKDAYS:
        return False
    return not (len(words) > 1 and (is_place(bare) or reads_as_outlet(bare) or _is_national(bare)))


def _is_national(text: str) -> bool:
    """Tell whether a name is of something in all the country, as no person's is: `Suluh Indonesia`.

    Initials may stand before anything.
    """
    first, blank, rest = text.lower().partition(" ")
    return blank != "" and rest.endswith("indonesia") and len(first) > _INITIALS


def read_people(text: str, role: str | None, *, placed: bool = False) -> tuple[Author, ...] | None:
    """Return the people that a byline's value names; None where it isn't the value of a byline.

    Desks and outlets are not people: a value of nothing else gives an empty tuple. `Kontributor
    Bantul, NAMA` and `NAMA (Kontributor)` say the role better than the label before them.

    Args:
        text: the value, without its label.
        role: what the label says.
        placed: the value stands where a byline stands, so that small letters don't speak against
            it, and what is behind a name needs no known word to be beside it.

    >>> read_people("Kontributor Bantul, Sari Dewi", "writer")
    (Author(name='Sari Dewi', role='contributor'),)
    >>> [author.name for author in read_people("Frans Watratan, S.Fil., M.Th. (Dosen X)", None)]
    ['Frans Watratan, S.Fil., M.Th.']
    >>> [author.name for author in read_people("Rina Wulandari - Harian Nusa", None, placed=True)]
    ['Rina Wulandari']
    >>> read_people("Redaksi", None), read_people("Harga cabai naik", None)
    ((), None)
    """
    # `Â` is what was a blank that doesn't break.
    text = _GLUED.sub(r"\1, ", text.replace("Â ", ""))
    half = len(text) // 2
    if " " in text[:half] and text[:half] == text[half:]:
        text = text[:half]  # what a portrait says, and the name beside it
    if text.replace(" ", "").isalpha() and not (" I " in text or _FROM.search(text)):
        # A name or names and nothing beside them, as most are.
        found, _ = _read_list(text, role, placed=placed)
        return None if found is None else tuple(found)
    if text[:1] == "(" and text.find(")") == len(text) - 1:
        text = text[1:-1]
    if role is None and _INTERRUPTED.search(text):
        return None
    role, text = _cut_brackets(text, role)
    text = _FROM.split(cut_marks(text), maxsplit=1)[0].strip(" \t,;|/-–—•·:*†")
    if not text:
        return None
    first, *others = [part for part in _BESIDE.split(text) if part]
    found, whole = _read_list(first, role, placed=placed)
    if found is None:
        return None
    authors = list(found)
    for other in others:
        more, all_people = _read_list(other, role, placed=False)
        # Two people, parted by a bar: `Rina Wulandari | Ahmad Fauzi`.
        if "|" in text and whole and more and all_people and " " in other and not is_place(other):
            authors += more
        elif not (
            is_beside(other)
            or (placed and (" " in first or not found))
            # A label says that the first is somebody: `Reporter: NAMA - Tim Liputan Kampus`.
            or (role is not None and found and " " in first and are_names(other))
        ):
            return None
    return tuple(authors)


def are_short(authors: tuple[Author, ...] | None) -> bool:
    """Tell whether there are people, each by as few words as people sign with."""
    return bool(authors) and all(
        author.name.partition(",")[0].count(" ") < _LONGEST_SIGNED for author in authors or ()
    )


def is_mailbox(text: str) -> bool:
    """Tell whether a line is nothing but an address for letters: `rina@kabarnusa.com`."""
    return "@" in text and cut_marks(text) == ""


def cut_marks(text: str) -> str:
    """Take addresses, accounts and footnotes' marks out of a byline: `NAMA @akun *)`."""
    return " ".join(_MARKS.sub(" ", text).split())


def _cut_brackets(text: str, role: str | None) -> tuple[str | None, str]:
    """Take the brackets out of a value; they may say a role: `(Kontributor Bogor)`."""
    for bracket in _BRACKETS.finditer(text):
        word = bracket[1].lower()
        role = BYLINE_LABELS.get(word) or BYLINE_LABELS.get(word.partition(" ")[0]) or role
    return role, _BRACKETS.sub(" ", text)


def _read_list(text: str, role: str | None, *, placed: bool) -> tuple[list[Author] | None, bool]:
    """Read names with commas and `dan` between them, and what stands beside them.

    Returns:
        The people, None where the list is none of names; and whether it holds nothing that stands
        beside them.
    """
    authors: list[Author] = []
    whole = True
    parts = [part.strip(_EDGES) if part[-1] in ",;-" else part for part in split_names(text)]
    if len(parts) > 1 and parts[0].isalpha() and is_place(parts[0]):
        return None, False  # `Kupang, Pasar Oeba` is somewhere
    if role == "contributor" and is_place(text):
        return [], True  # `Kontributor Kupang` says where, not who
    first, _, rest = text.partition(" ")
    if first.lower() in ("kontributor", "contributor") and rest:
        role = "contributor"
        # What stands before a comma is where the contributor lives.
        parts = parts[1:] if len(parts) > 1 else [rest]
    for printed in parts:
        part = _without_tail(printed)
        kind = _kind_of(part, authors, placed=placed)
        if kind == "none":
            return None, False
        if kind == "person":
            if not whole and (authors or role is None):
                # Behind a job or an institution stand others' names, or more of the same.
                break
            authors.append(Author(part, role))
            continue
        if kind == "degree":
            authors[-1] = Author(f"{authors[-1].name}, {part}", authors[-1].role)
            continue
        if kind == "role":
            # `NAMA, Jurnalis`
            authors[-1] = Author(authors[-1].name, BYLINE_LABELS[part.lower()])
        # `Redaksi Inakoran / NAMA`
        whole = whole and not authors and part.partition(" ")[0].lower() in _OWN_DESKS
    desk = not authors and all(is_desk(part) or _is_number(part) for part in parts)
    return (authors, whole) if authors or desk else (None, False)


def _kind_of(part: str, authors: list[Author], *, placed: bool) -> str:
    """Say what a part of a list is: `person`, `degree`, `role`, `beside` a person, or `none`.

    Args:
        part: what stands between two commas; a name keeps its known degrees.
        authors: the people before it.
        placed: as in `read_people`.
    """
    name = part.partition(", ")[0]
    if authors and is_degree(name):
        return "degree"  # `Sp.A, M.Kes`
    if authors and part.lower() in BYLINE_LABELS:
        return "role"
    if BUTTONS.issuperset(part.lower().split()):
        return "none"
    if is_desk(part) or _is_number(part) or part.casefold().strip(".") in _NO_NAME:
        return "beside"
    if part[-1:].isdecimal() and _CODE.match(part):
        return "person"
    account, _, owner = name.partition("-")
    if owner and account.islower() and account in owner.lower() and is_person(owner):
        return "person"  # `wawan-Wawan Setiadi`
    if is_person(name) or (is_handle(part) and not is_beside(part) and not _is_button(part)):
        apart = authors and (is_place(name) or _is_set_apart(name, authors[0].name))
        return "beside" if apart else "person"
    if is_beside(part):
        return "beside"
    if placed and _is_loose_name(part):
        return "person"
    return "beside" if placed and authors else "none"


def _is_number(part: str) -> bool:
    """Tell whether words are a newsroom's number for somebody: `Rep: mg 7`."""
    return part[-1:].isdecimal() and _NUMBER.match(part) is not None


def _without_tail(name: str) -> str:
    """Take an outlet's domain or a number from behind a name: `Tinwarotul Fatonah Suara.Com`.

    A word and a number are no name: `Pemilu 2024`; a word and a domain an outlet: `Suluh Kita.com`.
    """
    account, dash, owner = name.partition("-")
    if dash and len(account) <= _LONGEST_LOGIN and account.islower() and " " in owner:
        name = owner if is_person(owner) else name  # `wid-Rina Wulandari`
    first, dash, outlet = name.rpartition("-")
    job = outlet.partition(" ")[0].lower() in JOBS
    if dash and (job or is_outlet(outlet) or reads_as_outlet(outlet) or is_place(outlet)):
        name = first  # `Rina Wulandari-Kabar Nusa`, `Rina Wulandari-Wartawan …`, `Rina-Kupang`
    words = name.split()
    if len(words) >= _LONGEST_SIGNED and is_place(words[-1]):
        del words[-1]  # `Galuh Ratri Handaru Kulonprogo`: from where
    while len(words) > _WORD_AND_MORE and (
        words[-1].isdecimal() or ("." in words[-1] and is_outlet(words[-1]))
    ):
        del words[-1]
    # A full stop behind a whole word is no initial's and no degree's.
    if words and len(words[-1]) > _LONGEST_SHORTENED and words[-1].find(".") == len(words[-1]) - 1:
        words[-1] = words[-1][:-1]
    return " ".join(words)


def _is_button(text: str) -> bool:
    """Tell whether words have one of a page's buttons or badges among them: `photo author`."""
    return not BUTTONS.isdisjoint(text.lower().split())


def _is_set_apart(text: str, name: str) -> bool:
    """Tell whether capitals show that words behind a name are no other name: `KABAR Indonesia`."""
    first = text.partition(" ")[0]
    return len(first) > 2 and first.isupper() and not name.isupper()


def is_institution(text: str) -> bool:
    """Tell whether words name an office: `Dinas Kesehatan Kabupaten Hula`, `sekretariat`.

    Its first word says so, and all are capitalised, or it is one word.
    """
    words = text.split()
    return (
        0 < len(words) <= _LONGEST_BESIDE
        and words[0].lower() in INSTITUTIONS
        and (len(words) == 1 or all(word[0].isupper() or word == "dan" for word in words))
        and text.replace(" ", "").replace("-", "").isalnum()
    )


def is_degree(text: str) -> bool:
    """Tell whether words are a degree: `Ph.D.`, `M.Si`."""
    return _DEGREE.match(text) is not None


def is_beside(text: str) -> bool:
    """Tell whether words say what or where somebody is: a job, an institution, a place."""
    words = text.lower().replace(".", " ").split()
    if words and words[0].isdecimal():
        return len(words) <= _LONGEST_COUNT
    return (
        bool(words)
        and len(words) <= _LONGEST_BESIDE
        and (
            # `Dokter Hewan Ingatkan Warga` is a headline's second half.
            (words[0] in JOBS and (text[0].islower() or len(words) <= _SHORT_JOB))
            or any(word in INSTITUTIONS for word in words)
            or is_place(text)
            or is_outlet(text)
            or is_section(text)
            or reads_as_outlet(text)
            or _is_national(text)
        )
    )


def _is_loose_name(text: str) -> bool:
    """Tell whether words in a byline's place are a name that was typed without its capitals."""
    words = text.split()
    return (
        len(words) <= _LONGEST_NAME
        and all(word.strip(".'’-").isalpha() for word in words)
        and (is_handle(text) or 2 * sum(word[0].isupper() for word in words) >= len(words))
        and not any(word in SMALL_WORDS for word in words)
        and words[0].lower() not in _NO_FIRST_NAMES
        and words[-1].lower() not in _DESKS  # `Kabarnusa Editor`
        and not is_beside(text)
        and not _is_button(text)
    )
