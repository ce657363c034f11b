"""What stands around a byline's names: a site's poster, a section, a source, a beat, an outlet.

Each is cut from a line or a value by its own form; who is named is `byline`'s matter.
"""

from inakoran_extract.fields.attributions import read_source
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.role_labels import find_labels, opening_label
from inakoran_extract.words.hosts import signs_as_outlet
from inakoran_extract.words.names import is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import LATER_JOBS

# `Diposkan oleh NAMA di 10.20`, `Posted by NAMA at 10:20 PM`
# and, above it, `By NAMA 4:12:00 PM BERITA , EKONOMI`
_POSTED_STARTS = ("Dipos", "Posted by ", "By ")
_POSTED = pattern(
    r"(?:Dipos\w{1,6} oleh|Posted by) (.{2,60}) (?:di|at|pada|pukul) \d{1,2}[.:]\d{2}(?: [AP]M)?$"
    r"|By (.{2,40}?) \d{1,2}:\d{2}(?::\d{2})? [AP]M\b"
)
# `Tulisan dari NAMA tidak mewakili pandangan dari redaksi`
_NOT_OURS = ("Tulisan dari ", " redaksi")
_READERS = pattern(
    r"Tulisan dari (.{2,60}?) (?:tidak mewakili|bukan merupakan) (?:pandangan|sikap)\b"
)
# `Kontributor Sikka, NAMA`, `Wartawan Kabar Nusa di Kupang, NAMA`
_ON_BEATS = frozenset(
    ("contributor", "jurnalis", "kontributor", "koresponden", "pewarta", "reporter", "wartawan")
)
_SENDING = frozenset(("contributor", "kontributor", "koresponden"))
_LONGEST_OUTLET = 3
_BEHIND_OUTLET = pattern(r", | [–—|-] ")


def find_poster(text: str) -> str | None:
    """Return whom a site names as who posted a text, in a phrase of its own; None where it doesn't.

    Below a story, as blogs do, or above its readers' texts, for which it doesn't answer.
    """
    posted = _POSTED.match(text) if text.startswith(_POSTED_STARTS) else None
    if posted is None and all(map(text.__contains__, _NOT_OURS)):
        posted = _READERS.search(text)
    return posted and (posted[1] or posted[posted.lastindex or 1])


def find_behind_section(text: str) -> str:
    """Return a line without the section before its label: `Opini Ditulis Oleh NAMA`."""
    section, _, rest = text.partition(" ")
    return rest if rest and is_section(section) and opening_label(rest.lower()) else text


def find_behind_source(text: str) -> int:
    """Return where a byline begins behind the facts' source; 0 where none stands before it.

    >>> find_behind_source("Sumber: Kabar Nusa | Editor: Rina Wulandari")
    20
    """
    source, _, signed = text.partition("|")
    if not find_labels(signed) or not read_source(source.rstrip()):
        return 0
    return len(source) + 1


def cut_job(value: str) -> str:
    """Return who wrote, without what he is where no sign parts the two: `NAMA DOSEN FAKULTAS …`.

    >>> cut_job("Rina Wulandari DOSEN FAKULTAS TEKNIK"), cut_job("Sarmin Kabiro Hula")
    ('Rina Wulandari', 'Sarmin')
    >>> cut_job("Mahasiswa Rina Wulandari"), cut_job("Rina Wulandari, Dosen UI")
    ('Mahasiswa Rina Wulandari', 'Rina Wulandari, Dosen UI')
    """
    words = value.split(" ")
    for place in range(1, len(words) - 1):
        if words[place].lower() in LATER_JOBS:
            name = " ".join(words[:place])
            return name if is_person(name) and name[-1].isalnum() else value
    return value


def cut_beat(label: str, value: str) -> str:
    """Return who reports, without where or for whom before a comma: `Sikka, NAMA`."""
    beat, comma, name = value.partition(", ")
    if not comma or label not in _ON_BEATS:
        return value
    outlet, _, place = beat.rpartition(" di ")
    stands = not outlet and (is_place(place) or is_outlet(place))
    stands = stands or signs_as_outlet(outlet)
    # One word before a whole name is where who sends stories lives, in a list or not.
    stands = stands or (label in _SENDING and " " not in beat and " " in name)
    return name if stands and is_person(name.partition(",")[0]) else value


def cut_outlet(value: str) -> str:
    """Return who reports, without whom he works for before it: `Kabar Nusa, NAMA`.

    >>> cut_outlet("Kabar Nusa – Rina Wulandari"), cut_outlet("Rina Wulandari")
    ('Rina Wulandari', 'Rina Wulandari')
    """
    parted = _BEHIND_OUTLET.search(value)
    if parted is not None:
        return value[parted.end() :]
    words = value.split(" ")
    for count in range(1, min(_LONGEST_OUTLET, len(words) - 1)):
        if is_outlet(" ".join(words[:count])):
            # `Tribun Jogja NAMA`
            return " ".join(words[count + is_place(words[count]) :])
    return value
