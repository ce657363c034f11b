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
_SHOWING = ("omment", "oment", "eply", "dmin", "edaksi", "by ", "By ", "leh ", "aca ", "ihat ")
# Between a year, a day or a month and what runs into it.
_GLUE = pattern(
    r"(?<=[12]\d\d\d)(?=[A-Za-z])|(?<=[a-z.])(?=[0-3]?\d[ /.-][A-Z\d])"
    r"|(?<=[a-z.])(?=[A-Z][a-z]{2,8},? [0-3]?\d\b)"
)
_COUNT = r"(?:(?<![\d ]) ?\d{1,4} |(?:no|tidak ada|belum ada|leave a|add a|tinggalkan|tulis) )"
_COMMENTS = pattern(
    rf"(?i:{_COUNT}(?:comments?|komentar|reply|balasan)|(?:comments?|komentar) ?(?:\(\d*\))?$)"
)
# Behind a date nothing but the site's words follows them.
_FILED = pattern(r" in [A-Z]| ?\b[Dd]i(?:baca|lihat) ?:? ?\d")
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
    if len(text) > _LONGEST or not (placed or any(map(text.__contains__, _SHOWING))):
        return None
    glued = [glue.start() for glue in _GLUE.finditer(text)]
    line = text
    for place in reversed(glued):
        line = f"{line[:place]}|{line[place:]}"
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
    bars = [place + number for number, place in enumerate(glued)]

    def place_of(at: int) -> int:
        return at - sum(bar < at for bar in bars)

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


def read_signed_ago(text: str) -> Signed | None:
    """Read a byline that a time by the reader's own clock follows.

    A label shows that it is one, or a sign between the two.

    >>> read_signed_ago("oleh Rina Wulandari 2 hari yang lalu").authors
    (Author(name='Rina Wulandari', role='writer'),)
    >>> read_signed_ago("Rina Wulandari, kemarin").authors[0].name
    'Rina Wulandari'
    >>> read_signed_ago("Warga Menambal Jalan Rusak 2 hari lalu") is None
    True
    """
    words = text.split(" ")
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if not is_relative(" ".join(words[-count:])):
            continue
        said = " ".join(words[:-count])
        signs = said.rstrip(_PARTING)
        if is_person(signs) and (signs != said or words[-count] in _PARTING):
            return Signed(people(signs, None))
        return read_byline(signs) if signs.lower().startswith(_LABELS) else None
    return None
