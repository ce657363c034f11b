"""Parts a row of a page's head: who wrote, when, how often it was read, all in one line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from inakoran_extract.block import Mark
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.role_labels import closing_label
from inakoran_extract.reading.lines import fold
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.vocabulary import BYLINE_LABELS

# So long at most is a row.
_LONGEST_ROW = 160
_MOST_BOXES = 24
# What stands between the parts of a row.
_SIGNS = "/|·•–—-"
# Rows that the words alone tell.
_TOLD = frozenset((Mark.BYLINE, Mark.TIME, Mark.DAY, Mark.PROSE, Mark.OPENING, Mark.CAPTION))
_CLOCK = re.compile(r"(?:(?:di|at|pada) )?\d{1,2}[.:]\d\d(?: ?(?:[AaPp][Mm]|WI[BT]|WITA))?$")


def find_boxes(
    pieces: Sequence[str],
    seams: Sequence[int],
    icons: Sequence[int],
    signed: int,
    tags: Sequence[str],
) -> list[str]:
    """Return the texts of a row that nothing parts, or that icons do; none where there is but one.

    Or those of who wrote and of a clock or a link to a tag beside it.

    Args:
        pieces: the row's text.
        seams: the pieces that begin an element right where another one ended.
        icons: the pieces before each element that has a class and no text.
        signed: the pieces up to where the last element that says who wrote ended; 0 without one.
        tags: the texts of the row's links to tags.
    """
    few = len(seams) + len(icons) <= _MOST_BOXES
    named = few and bool(seams) and _is_named("".join(pieces[: seams[0]]))
    cuts = [
        cut
        for cut in sorted({*(seams if signed or named else ()), *icons})
        if few
        and 0 < cut < len(pieces)
        and _is_box("".join(pieces[cut:]).lstrip())
        and not "".join(pieces[:cut]).rstrip().endswith(":")
    ]
    rest = "".join(pieces[signed:]).strip() if signed else ""
    if _CLOCK.match(rest) or (tags and rest.strip("-–|•· ") == " ".join(tags)):
        cuts = [signed]
    parts = pairwise([0, *cuts, len(pieces)])
    texts = [text for start, end in parts if (text := fold("".join(pieces[start:end])))]
    return texts if len(texts) > 1 and (signed or named or _are_dated(texts)) else []


def part_at_signs(before: str, name: str, after: str, *, tagged: bool) -> list[str]:
    """Return what signs part from who wrote, where the row says nothing as a whole.

    `2 Komentar / Kabar Desa / Oleh NAMA / 2 Juni 2025`

    Args:
        before: what the row says before the elements that say who wrote.
        name: what they say.
        after: what it says behind them.
        tagged: links to tags are in it: it is no sentence of a story.
    """
    before, after = fold(before), fold(after)
    above = before.rstrip(_SIGNS)
    cut = len(above)
    if above == before:
        cut -= len(closing_label(above, above.lower()))
    label, above = above[cut:], above[:cut].rstrip()
    signed = label or name.partition(" ")[0].lower() in BYLINE_LABELS
    if (
        not name
        or not (above or after)
        or len(before) + len(name) + len(after) > _LONGEST_ROW
        or not (signed or above != before or after)
        or (above and above[-1] not in _SIGNS and above == before and not signed)
        or (after and after[0] not in _SIGNS and after != ".")
    ):
        return []
    if not (signed and tagged) and _is_told(f"{before} {name} {after}".strip()):
        return []
    parts = (above, f"{label} {name}".strip(), after[:1], after[1:].strip())
    texts = [text for text in parts if text]
    return texts if len(texts) > 1 else []


def _is_box(beside: str) -> bool:
    """Tell whether what begins right behind a name has nothing to do with it.

    >>> _is_box("Tidak ada komentar"), _is_box(", Jurnalis"), _is_box(" dan "), _is_box("Editor")
    (True, False, False, False)
    """
    return (beside[:1].isalnum() or beside[:1] == "#") and beside.lower() not in BYLINE_LABELS


def _is_named(text: str) -> bool:
    """Tell whether a row's first text is who wrote, and nothing else: `NAMA`, `Penulis: NAMA`."""
    label, colon, name = text.partition(":")
    if colon:
        return bool(name.strip()) and label.strip().lower() in BYLINE_LABELS
    name = text.strip()
    return " " in name and is_person(name) and read_mark(fold(name))[0] is Mark.NAME


def _are_dated(texts: list[str]) -> bool:
    """Tell whether short texts are what stands in a head: one of them begins with a day."""
    return sum(map(len, texts)) <= _LONGEST_ROW and any(
        text[0].isdigit()
        or text.partition(",")[0].lower() in WEEKDAYS
        or find_stamp(text) is not None
        for text in texts
    )


def _is_told(row: str) -> bool:
    """Tell whether the words of a row say as a whole what it is."""
    return read_mark(row)[0] in _TOLD or read_placed(row) is not None
