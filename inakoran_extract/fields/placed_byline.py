"""What a line may be where a byline stands: between the headline and the date.

There a label needs no colon and may be unknown, a name needs no capitals, and what is beside a name
needs no known word.
"""

from functools import lru_cache

from inakoran_extract.fields.byline import (
    Signed,
    name_all,
    part_at_dashes,
    people,
    read_byline,
)
from inakoran_extract.fields.byline_parts import cut_beat, find_behind_section
from inakoran_extract.fields.people import (
    are_short,
    cut_marks,
    is_beside,
    is_degree,
    is_person,
    read_people,
)
from inakoran_extract.fields.role_labels import (
    FIRST_WORDS,
    SEPARATORS,
    opening_label,
    roles_of_label,
)
from inakoran_extract.words.names import (
    is_handle,
    is_name,
    is_outlet,
    is_sentence_case,
    split_names,
)
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import DESK_WORDS, TELLING_STARTS, WEAK_LABELS

_LONGEST_PLACED = 120
_MOST_BLANKS = 9
# `Tim liputan khusus Kabar Nusa`
_LONGEST_DESK = 4
# Whom a story is from or of.
_TOLD = frozenset(("narasumber", "tokoh"))
# What stands between a name and the rest of its line, and an `I` that was a bar.
_SIGNS = pattern(r"[-–—|(*@,:•·]| I |Editor|Author|Penulis|Reporter")
_BEGINNINGS = FIRST_WORDS | DESK_WORDS
_MOST_WORDS = 12
_LONGEST_JOB = 3
_BY = "oleh "


# A head's few lines are asked again for each title that may be the headline.
@lru_cache(maxsize=64)
def read_placed(text: str) -> Signed | None:
    """Read a line that stands where a byline stands: between the headline and the date.

    There a label needs no colon, a name no capitals, and what is beside a name no known word.

    >>> [author.name for author in read_placed("Oleh: Petrus Lede (Dosen di Kupang)").authors]
    ['Petrus Lede']
    >>> [author.name for author in read_placed("Rina Wulandari - Harian Nusa").authors]
    ['Rina Wulandari']
    >>> read_placed("Harga cabai di pasar induk naik lagi") is None
    True
    """
    if len(text) > _LONGEST_PLACED or _is_sentence(text) or text.startswith("in "):
        return None  # `in Khazanah`: the section, below the date
    signed = read_byline(text)
    if signed is not None:
        return signed
    label, value = _cut_label(text)
    value = cut_beat(label, value)
    roles = roles_of_label(label) if label else (None,)
    if value.count(" ") >= _MOST_WORDS or roles is None:
        return None
    parts = part_at_dashes(value)
    short = len(parts) == 2 and parts[0].count(" ") < _MOST_WORDS // 3
    if short and is_outlet(parts[1]) and not is_sentence_case(parts[0]):
        # `20detik Signature - detikNews`
        return Signed(read_people(parts[0], roles[0], placed=True) or ())
    found = name_all(value, roles, placed=True)
    if found is None and (not label or value[:1].isdecimal()):
        return None  # `oleh -843 kali`: whom the site doesn't name, before a count
    return Signed(found or ())


def read_job(text: str) -> Signed | None:
    """Read `Pemeriksa Fakta: NAMA`: a job that no list has, in the byline's place.

    >>> read_job("Kiriman: Rina Wulandari").authors, read_job("Narasumber: Rina Wulandari").authors
    ((Author(name='Rina Wulandari', role=None),), ())
    """
    job, colon, name = text.partition(": ")
    if not colon or job.count(" ") >= _LONGEST_JOB or not is_name(job):
        return None
    found = people(name, None)
    if not are_short(found) or " " not in name:
        return None
    return Signed(() if job.lower() in _TOLD else found)


def _is_sentence(text: str) -> bool:
    """Tell whether a line ends as sentences do, and not in an initial or a degree."""
    last = text.rpartition(" ")[2]
    return text[-1] in "!?…" or (text[-1] == "." and len(last) > 2 and "." not in last[:-1])


def _cut_label(text: str) -> tuple[str, str]:
    """Part a line's opening label from its value; the label is empty where there is none."""
    head, colon, rest = text.partition(":")
    if colon and rest.strip() and roles_of_label(head) is not None:
        return head, rest.strip(SEPARATORS)
    for label, half in (("foto dan teks ", "foto dan teks"), ("teks dan foto ", "teks dan foto")):
        if text.lower().startswith(label):
            name = text[len(label) :].strip(SEPARATORS)
            # `Teks dan foto oleh NAMA`
            return half, name[len(_BY) :] if name.lower().startswith(_BY) else name
    opening = opening_label(text.lower())
    if opening is not None:
        return opening, text[len(opening) :].strip(SEPARATORS)
    return "", text


@lru_cache(maxsize=64)
def says_byline(text: str) -> bool:
    """Tell whether a line is more of a byline than a headline, by itself.

    It begins with a byline's word and names people, or is a name with a sign and a rest behind it.

    >>> says_byline("Oleh: Petrus Lede (Dosen Universitas Nusa)"), says_byline("Rina W. - Bogor")
    (True, True)
    >>> says_byline("Laporan Keuangan Daerah Terlambat"), says_byline("Harga Cabai Naik")
    (False, False)
    """
    if text.partition(" ")[0].lower() in TELLING_STARTS:
        return False  # `Jelang Lebaran, Dinas Perdagangan Gelar Pasar`
    if "?" in text or "! " in text:
        return False  # `Mau ke Hula, Kapal Apa? (Bagian 2)`
    # Most lines are titles; a sign or a first word tells sooner than a reading.
    if text.partition(" ")[0].lower() not in _BEGINNINGS and not _SIGNS.search(text):
        return is_outlet(text)
    signed = read_placed(text)
    if signed is None:
        return False
    label, value = _cut_label(find_behind_section(text))
    if label in WEAK_LABELS:
        return read_byline(text) is not None
    if label and not signed.authors and ":" not in text and is_sentence_case(text):
        # `Tim penyelamat belum menutup sumur itu` names nobody.
        return text.count(" ") <= _LONGEST_DESK
    if label or not signed.authors:
        return True
    if value.count(" ") > _MOST_BLANKS:
        return False
    first, *others = split_names(cut_marks(part_at_dashes(value)[0].partition("(")[0])) or [""]
    named = is_person(first.partition(",")[0]) or is_handle(first)
    return named and (
        len(part_at_dashes(text)) > 1
        or "," in first  # a degree
        or any(sign in text for sign in "(*@")
        or any(is_beside(other) or is_degree(other) for other in others)
    )
