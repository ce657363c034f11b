"""Date lines of archives: `Edisi : 29/08 / Tanggal : 1978-09-16 / Rubrik : KT / Penulis : NAMA`.

Every part says what it is, so a label that no list has spoils nothing.
"""

from inakoran_extract.fields.dates import Stamp
from inakoran_extract.model import Role
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, MODIFIED_WORDS

_PART = pattern(r"(?: [/|•·;] |\A)([A-Za-z][A-Za-z/ ]{1,24}?) ?:(?!/) ?(?=\S)")
_SIGNS = " /|•·;"
# Labels that no event has beside its day, as it may have a `Kategori`.
_PRINTED = BYLINE_LABELS.keys() | {"edisi", "hal", "halaman", "media", "rubrik"}
FEWEST_PARTS = 3


def read_parts(line: str, stamp: Stamp) -> tuple[tuple[int, Role], ...] | None:
    """Return where each part of a line begins that says by its label what it is.

    Args:
        line: all of it parts with labels, three or more.
        stamp: the date in it, which has to be all that one of them says.

    Returns:
        (index, role) of the date's and the people's parts; None where it is no such line, or the
        date is that of a change.
    """
    labels = list(_PART.finditer(line))
    if len(labels) < FEWEST_PARTS or labels[0].start() != 0:
        return None
    if _PRINTED.isdisjoint(label[1].lower() for label in labels):
        return None
    cuts = [(0, Role.TIMESTAMP)]
    dated = False
    for label, end in zip(labels, [*(b.start() for b in labels[1:]), len(line)], strict=True):
        name = label[1].lower()
        if label.end() <= stamp.start < end:
            said = line[label.end() : end].strip(_SIGNS)
            dated = said == line[stamp.start : stamp.end] and name not in MODIFIED_WORDS
        role = Role.BYLINE if name in BYLINE_LABELS else Role.TIMESTAMP
        if cuts[-1][1] is not role:
            cuts.append((label.start(1), role))
    kept = cuts[1:] if len(cuts) > 1 and cuts[1][0] == 0 else cuts
    return tuple(kept) if dated else None
