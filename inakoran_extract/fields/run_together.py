"""Date lines whose parts run into each other: `By adminNovember 12, 2024No Comments`.

Author, date, section and number of comments stand in elements of their own, which a text may have
without anything between them. What shows that they are a date line is a word that no story has
there: how many comments there are, a desk, `by`.
"""

from inakoran_extract.fields.byline import Signed, people, read_byline
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.odd_dates import is_relative
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.timestamp import DateLine, read_date_line
from inakoran_extract.model import Role
from inakoran_extract.words.patterns import pattern

_LONGEST = 120
_SHOWING = (
    "omment", "oment", "eply", "dmin", "edaksi", "by ", "By ", "leh ", "aca ", "ihat ", "ategor",
    "IBD", "TAD", "ITD",
)  # fmt: skip
# Between a year, a day or a month and what runs into it.
_GLUE = pattern(
    r"(?<=(?:19|20)\d\d)(?=[A-Za-z]|\d{1,5} [A-Za-z])|(?<=[a-z.])(?=[0-3]?\d[ /.-][A-Z\d])"
    r"|(?<=[a-z.])(?=[A-Z][a-z]{2,8},? [0-3]?\d\b)|(?<=WIB|ITA|WIT)(?=D[a-z])"
)
# The day of a change behind the day: sites hide either by their style.
_TWICE = pattern(
    r"(?:19|20)\d\d(?=\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d)"
)
_BEFORE_NUMBER = pattern(r"(?<=[a-z])(?=\d{1,2} [a-z])")
_CHANGED = "| diperbarui "
_COUNT = r"(?:(?<![\d ]) ?\d{1,4} |(?:no|tidak ada|belum ada|leave a|add a|tinggalkan|tulis) )"
_COMMENTS = pattern(
    rf"(?i:{_COUNT}(?:comments?|komentar|reply|balasan)|(?:comments?|komentar) ?(?:\(\d*\))?$)"
)
# Behind a date nothing but the site's words follows them.
_FILED = pattern(
    r" in [A-Z]| ?\b[Dd]i(?:baca|lihat) ?:? ?\d| (?:[Kk]ategori|[Cc]ategory) ?:|\|?\d{1,6} views?\b"
)
_LABELS = ("oleh ", "by ")
_MOST_WORDS = 5
_PARTING = " ,·•|-–—"


def read_run_together(text: str, *, placed: bool = False) -> DateLine | None:
    """Read a date line whose parts nothing parts.

    Args:
        text: the line.
        placed: it stands where a date line stands, so that no word has to show it.

    >>> line = read_run_together("Rina Wulandari 9 September 2024Komentar")
    >>> str(line.stamp.date), line.signed
    ('2024-09-09', True)
    >>> read_run_together("Harga Emas Hari Ini 12 November 2024") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    twice = _TWICE.search(text)
    if not (placed or twice or any(map(text.__contains__, _SHOWING))):
        return None
    changed = twice.end() if twice else -1
    glued = [
        (glue.start(), _CHANGED if glue.start() == changed else "|")
        for glue in _GLUE.finditer(text)
    ]
    line = text
    for place, sign in reversed(glued):
        line = f"{line[:place]}{sign}{line[place:]}"
    stamp = find_stamp(line)
    if stamp is None:
        return None
    line = _blank_before(line, stamp.start)
    ends = [
        found.start()
        for found in (shape.search(line, stamp.end) for shape in (_COMMENTS, _FILED))
        if found is not None
    ]
    end = min(ends, default=len(line))
    read = read_date_line(line[:end], signed=True)
    if read is None:
        return None
    cuts = read.cuts
    if end < len(line) and cuts[-1][1] is Role.BYLINE:
        cuts += ((end, Role.TIMESTAMP),)

    def place_of(at: int) -> int:
        for place, sign in glued:
            if at <= place:
                break
            at = max(place, at - len(sign))
        return at

    stamp = read.stamp._replace(start=place_of(read.stamp.start), end=place_of(read.stamp.end))
    return read._replace(stamp=stamp, cuts=tuple((place_of(at), role) for at, role in cuts))


def _blank_before(line: str, date: int) -> str:
    """Leave out what a site says before a date: `Leave a Comment / Desa / By NAMA / 2 Juni`."""
    found = _COMMENTS.match(line)
    if found is None or found.end() > date:
        return line
    begin = found.end()
    for sign in (" / ", " | "):
        if line.startswith(sign, begin):
            steps = line[begin:date].split(sign)
            while steps and not steps[0].lower().startswith(_LABELS):
                begin += len(steps.pop(0)) + len(sign)
            break
    return " " * min(begin, date) + line[min(begin, date) :]


def read_signed_ago(text: str, *, placed: bool = False) -> Signed | None:
    """Read a byline that a time by the reader's own clock follows.

    A label shows that it is one, or a sign between the two.

    Args:
        text: the line.
        placed: it stands where a byline stands, so that a name alone does.

    >>> read_signed_ago("oleh Rina Wulandari 2 hari yang lalu").authors
    (Author(name='Rina Wulandari', role='writer'),)
    >>> read_signed_ago("Rina Wulandari, kemarin").authors[0].name
    'Rina Wulandari'
    >>> read_signed_ago("Warga Menambal Jalan Rusak 2 hari lalu") is None
    True
    """
    words = _BEFORE_NUMBER.sub(" ", text).split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if not is_relative(" ".join(words[-count:])):
            continue
        said = " ".join(words[:-count])
        signs = said.rstrip(_PARTING)
        if is_person(signs) and (placed or signs != said or words[-count] in _PARTING):
            return Signed(people(signs, None))
        return read_byline(signs) if signs.lower().startswith(_LABELS) else None
    return None
