"""What a line may say beside its date: site, section, counters, another calendar's day, people.

A date with a rest is still a date, but only where all of the rest is known for something that
stands beside dates; a headline or a sentence with a date in it is none.
"""

import re

from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.clocks import read_clock
from inakoran_extract.fields.dates import Stamp
from inakoran_extract.fields.day_names import near_weekday
from inakoran_extract.fields.odd_dates import is_relative
from inakoran_extract.fields.people import is_institution, read_people
from inakoran_extract.fields.role_labels import opening_label
from inakoran_extract.words.buttons import are_buttons
from inakoran_extract.words.date_words import (
    HIJRI_MONTHS,
    JAVANESE_DAYS,
    OCR_BARS,
    WEEKDAYS,
    ZONES,
)
from inakoran_extract.words.hosts import is_host, reads_as_outlet
from inakoran_extract.words.names import is_outlet, is_place, is_section
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESK_WORDS,
    PRESS_DESKS,
    SOURCE_LABELS,
    WEAK_LABELS,
)

EDGES = " \t,;|/-–—•·∙●▪:()[]"
# What parts the things beside a date: a bar, brackets, a dash with a blank beside it, a comma.
# What says that a clock follows parts, too.
_SEPARATOR = pattern(
    r" ?(?:[|•·∙●▪;()\[\]/]|[-–—]{1,3}(?= |$)|(?<= )[-–—]{1,3}|,(?![0-9])"
    r"| (?=(?:pukul|jam) \d)) ?"
)
_COUNTER = pattern(
    r"(?:(?:telah )?(?:di)?(?:baca|lihat|views?|hits?|komentar|pembaca|tayangan|bagikan|shares?)"
    r"(?: normal)?\s*:?\s*[\d.,]+ ?[kmrb]{0,2}(?: ?kali| menit| orang| pembaca|x)?"
    r"|[\d.,]+ ?[kmrb]{0,2} ?(?:views?|kali|hits?|pembaca|komentar|tayangan|likes?|shares?|x)"
    r"(?: (?:di)?(?:baca|lihat|tayang))?"
    r"|\d+ (?:menit|min)[ \w]{0,12}"
    r"|[\d.,]+ ?[kmrb]{0,2} di(?:baca|lihat|bagikan))$"
)
# Any number with a word or two in small letters; only where a clock shows that this is a date line.
_LOOSE_COUNTER = pattern(
    r"(?:[a-z]{2,12}(?: [a-z]{2,12})? ?:? ?)?[\d.,]+[kmrb]?(?: kali)?$"
    r"|[\d.,]+[kmrb]?(?: [a-z]{2,12}){1,2}$"
)
_HIJRI = pattern(
    r"\d{1,2} ([A-Za-z'’]{3,12})(?: [A-Za-z'’]{3,10})? 1[3-5]\d\d(?: ?[Hh]\.?(?:ijriah)?)?$"
)
_LABEL = pattern(r"(?:^|(?<=[\s|/,;(·•-]))([A-Za-z]{2,12}(?:[ &/][A-Za-z]{2,12})?) ?:")
_MOST_READING_WORDS = 5
# What a theme prints behind who wrote: `NAMA Send an email 4 Maret 2024`.
_MAILED = pattern(r" ?(?:Send an email|Kirim (?:email|surel)) ?")
_TALKED = ("omment", "omments", "omentar", "eply")
_READ = pattern(r"(?<=[a-z]) [Dd]i(?:baca|lihat) \d[\d.,]{0,8} ?(?:kali|x)?$")
# How many comments there are, at a date line's end: `… 19.18 No comments`, `… | 0 comments`.
_TALK = pattern(
    r" ?[|•·/-]? ?(?:(?:\d{1,4}|[Nn]o|[Bb]elum ada|[Tt]idak ada) (?:[Cc]omments?|[Kk]omentar)"
    r"|Add [Cc]omment|Leave a (?:[Cc]omment|[Rr]eply))$"
)
# Where a date line's article is filed: `Posted on June 5, 2018 In: Daerah`, `… Kategori Berita`.
_FILED = pattern(r" In: | ?(?:Categories|Kategori|Category) ?(?=[A-Z])")
_FEWEST_PARTS = 2
_MINUTES = frozenset(("menit", "min", "mins", "minute", "minutes", "detik"))
_RUBRIC = pattern(r"(?:rubrik|kanal|kategori|category|section|topik|lokasi) ?: ?[\w &]{2,30}$")
# `Edisi III`, `Vol. 3`
_ISSUE = pattern(r"(?:edisi|edition|volume|vol|nomor|no)\b[ .:]*(?:[ivxl]{1,6}|\d{1,5})$")
# An agency's mark of a story, in brackets: `(T.KR-RDM/B/H011)`; a slash parts it.
_SLUG = pattern(r"[A-Z]\.[A-Z0-9-]{2,12}$|[A-Z]\d{3}$|[A-Z]$")
_BUTTONS = frozenset(("a a", "a- a+", "follow", "ikuti", "tag", "tags")) | {
    f"leave a {word}" for word in ("comment", "reply", "response")
}
_PICTURES = frozenset(("So", "Sk", "Mn", "Cs", "Co"))
_ERAS = frozenset(("m", "masehi"))


def without_symbols(line: str) -> str:
    """Return a line with blanks for its pictures, as clocks and eyes stand before dates and counts.

    It is of the same length.
    """
    if line.isascii():
        return line
    from unicodedata import category  # noqa: PLC0415 - few date lines need it

    return "".join(" " if c not in EDGES and category(c) in _PICTURES else c for c in line)


def part(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the things that a part of a line names, without what parts them."""
    spans = []
    at = start
    for sign in _SEPARATOR.finditer(text, start, end):
        spans.append((at, sign.start()))
        at = sign.end()
    spans.append((at, end))
    trimmed = []
    for first, last in spans:
        said = text[first:last].strip(EDGES)
        if said:
            at = text.index(said, first)
            trimmed.append((at, at + len(said)))
    return trimmed


def is_beside_dates(text: str, *, clocked: bool) -> bool:
    """Tell whether words stand beside dates and name nobody.

    Args:
        text: the words, without what parts them from others.
        clocked: a clock stands with the date, so that more may be taken for granted.

    >>> is_beside_dates("dilihat 310 kali", clocked=False)
    True
    >>> is_beside_dates("7 Jumadil Akhir 1448 H", clocked=False)
    True
    >>> is_beside_dates("Rina Wulandari", clocked=True), is_beside_dates("5 gempa", clocked=False)
    (False, False)
    """
    low = text.lower()
    if low in ZONES or low in _ERAS or is_weekday(text) or _RUBRIC.match(low) or text in OCR_BARS:
        return True
    if low in _BUTTONS or are_buttons(text) or _ISSUE.match(low) or (clocked and _SLUG.match(text)):
        return True
    if any(map(str.isdigit, text)):
        return (
            _COUNTER.match(low) is not None
            or (clocked and _LOOSE_COUNTER.match(text) is not None)
            or is_reading_time(low)
            or is_hijri(text)
            or is_clock(text)
            or is_host(text)
            or is_outlet(text)
            or is_relative(text)
        )
    if low.startswith("in ") and (text[3:].istitle() or text[3:].isupper()):
        # `November 9, 2026 in Nasional`
        return True
    if is_host(text) or is_outlet(text) or is_section(text) or reads_as_outlet(text):
        return True
    if clocked and (
        is_place(text)
        or all(
            part in REGIONS or is_place(part.title())
            for part in low.replace(" & ", " dan ").split(" dan ")
        )
    ):
        return True
    return is_relative(text)


def find_count(line: str, start: int) -> int:
    """Return where a count of readers begins that ends a line, behind something else; else -1."""
    spans = part(line, start, len(line)) if line[-1].isalnum() else []
    if len(spans) < _FEWEST_PARTS:
        return -1
    first, last = spans[-1]
    counts = _COUNTER.match(line[first:last].lower()) is not None
    return first if counts else -1


def is_reading_time(low: str) -> bool:
    """Tell whether words in lower case say how long reading takes: `bacaan 3 menit`."""
    words = low.replace(":", " ").split()
    return (
        len(words) <= _MOST_READING_WORDS
        and any("baca" in word or word.startswith("read") for word in words)
        and any(word in _MINUTES for word in words)
    )


def is_weekday(text: str) -> bool:
    """Tell whether words are a weekday, however they are spelt: `Selasa Pon`, `Jum&#039;at`."""
    words = [word.strip("'`’") for word in text.lower().replace(".", "").split()]
    if len(words) == 2 and words[1] in JAVANESE_DAYS:
        del words[1]
    if len(words) != 1:
        return False
    word = words[0].replace("'", "").replace("`", "").replace("’", "")
    return word in WEEKDAYS or near_weekday(word) is not None


def cut_beside(line: str, stamp: Stamp) -> str:
    """Return a line with bars between its date and a button or a count, and without what follows.

    Where it is filed, and what readers said, say nothing of the date; most lines have none of it.
    """
    if "ategor" in line or " In: " in line:
        line = _cut(line, _FILED, stamp.end)
    if line.endswith(_TALKED):
        line = _cut(line, _TALK, stamp.end)
    if "ibaca" in line or "ilihat" in line:
        read = _READ.search(line, stamp.end)
        line = line if read is None else f"{line[: read.start()]} |{read[0]}"
    found = _MAILED.search(line, 0, stamp.start) if "mail" in line or "surel" in line else None
    if found is None:
        return line
    return line[: found.start()] + " |".ljust(len(found[0])) + line[found.end() :]


def _cut(line: str, what: re.Pattern[str], start: int) -> str:
    """Return a line up to where a pattern begins behind an index."""
    found = what.search(line, start)
    return line if found is None else line[: found.start()]


def is_hijri(text: str) -> bool:
    """Tell whether words are a day of the Hijri year: `7 Jumadil Akhir 1448 H`."""
    found = _HIJRI.match(text)
    return found is not None and (
        found[1].lower().replace("’", "'") in HIJRI_MONTHS or text[-1] in "Hh."
    )


def is_clock(text: str) -> bool:
    """Tell whether words are a time of day and no more: `16:40 WIB`, `pukul 16.40`."""
    return read_clock(f" {text}", 0, iso=False).end == len(text) + 1


def find_label(text: str, start: int) -> tuple[int, bool]:
    """Return where the first label of people or of a source begins, and whether it is a source's.

    The index is -1 where there is none.
    """
    for found in _LABEL.finditer(text, start):
        words = found[1]
        last = words[max(words.rfind(sign) for sign in " &/") + 1 :]
        for label in (words, last):
            if label.lower() in BYLINE_LABELS or label.lower() in SOURCE_LABELS:
                return found.end(1) - len(label), label.lower() in SOURCE_LABELS
    return -1, False


def names_people(text: str) -> bool:
    """Tell whether words name who made the article, a desk included, and say nothing else.

    >>> names_people("Rina Wulandari, Jurnalis"), names_people("by admin")
    (True, True)
    >>> names_people("Jawa Timur"), names_people("Harga Cabai di Pasar")
    (False, False)
    """
    if text.lower() in REGIONS or reads_as_outlet(text):
        return False
    label = opening_label(text.lower())
    first = text.partition(" ")[0].lower()
    if label is None and first in PRESS_DESKS | DESK_WORDS and text.istitle():
        return True  # `Admin Diskominfo`, `Humas Universitas Hula`
    office = text[len(label) :].strip(" :") if label is not None else ""
    if is_institution(office) and not reads_as_outlet(office):
        return True  # `oleh Sekretariat Sinode`
    if label in WEAK_LABELS and not (":" in text and read_byline(text) is not None):
        # `Laporan NAMA.`: beside a date no headline begins so.
        return bool(read_people(text[len(label) :].strip(" :."), None))
    return read_byline(text) is not None or read_people(text, None) is not None
