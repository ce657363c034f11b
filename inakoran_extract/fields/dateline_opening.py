"""The dateline of a story's first paragraph, told by where it stands and by the story below.

A line by itself has to show that it opens with a dateline. The first paragraph of a story needs
less: names before a firm sign and a sentence are one there, whatever list or form lacks them. Which
of them is the place, and which the outlet, their forms tell, and the story, which names its place
again: `Karang Lama, Suluh Kita - …`, `INFO KEBUN, LERENGSARI – …`, `Lereng Atas _: …`.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from inakoran_extract.fields import dateline_proofs as proofs
from inakoran_extract.fields.dateline import Origin, join, may_open
from inakoran_extract.fields.dateline_pieces import (
    LONGEST_LEAD,
    Piece,
    begins_or_ends_as_place,
    cut,
)
from inakoran_extract.words.abbreviations import is_short_for
from inakoran_extract.words.names import is_region
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import JOBS
from inakoran_extract.words.places import OUTLET_ENDS, OUTLET_WORDS, PLACE_BEGINNINGS
from inakoran_extract.words.vocabulary import CREDIT_WORDS

_MOST_NAMES = 3
_LONGEST_ASIDE = 90
_SHORTEST_PLACE = 3
# Letters of pieces and what they are worth as an outlet's name, and as a place's.
_AS_OUTLET = {"s": 5, "h": 4}
_AS_PLACE = {"p": 4, "r": 3}
_NAMES = frozenset("hsprnoa")
_FORM = 2
_SAID = 3
# Between a place and its outlet stands a comma or a bracket; a bar or a dash between the two parts
# an outlet from its place.
_PLACE_FIRST = frozenset(",(.:_")
# Looking for a firm sign costs less than cutting does.
_FIRM = pattern(r" -|- |--|[–—|_~]|//|[,)\]]-|\. ")
_MARKS = frozenset("-–—_~|/:;,.")


def read_opening(text: str, told: Iterable[str], known: int = 0) -> Origin | None:
    """Read the dateline that a story's first paragraph opens with.

    Args:
        text: the paragraph.
        told: the paragraphs below it; looked at only where the first has names.
        known: where the dateline ends that the paragraph shows by itself; only one that goes on
            behind it is read then.

    >>> read_opening("Karang Lama, Suluh Kita - Harga beras naik lagi di pasar.", ())
    Origin(place='Karang Lama', outlet='Suluh Kita', end=26)
    >>> read_opening("Rina Wulandari - Dewi Sartika bertemu lagi di pasar.", ()) is None
    True
    """
    if _FIRM.search(text, known, LONGEST_LEAD) is None or not may_open(text):
        return None
    pieces = cut(text)
    for count in range(len(pieces), 0, -1):
        said, day = join(pieces[:count])
        end = pieces[count - 1].end
        story = text[end:]
        if end <= known:
            break
        if (known and not _is_closed(said, day, known)) or _tells_day(pieces[:count]):
            continue
        if not 0 < len(said) <= _MOST_NAMES or not proofs.begins_sentence(story):
            continue
        if not all(map(_is_name, said)):
            continue
        if not proofs.ends_paragraph(story) or not _is_whole(text[:end]):
            continue
        whole = " ".join((story, *told))
        best = max(_arrange(said, whole), key=lambda arranged: arranged[0], default=None)
        if (
            best is None
            or is_short_for(best[2], best[1])
            or not _is_proven(said, best[0], day, whole, known)
        ):
            continue
        _, place, outlet = best
        return Origin(place or None, outlet or None, end)
    return None


def _is_name(piece: Piece) -> bool:
    """Tell whether a piece may name an outlet or a place; no one with a job may.

    What stands before a full stop and is an office's may head the sentence behind it.
    """
    kind = piece.letters[0].lower()
    if kind != "o":
        return kind in _NAMES
    return piece.letters[1] != "." and JOBS.isdisjoint(piece.name.lower().split())


def _is_closed(said: list[Piece], day: str, known: int) -> bool:
    """Tell whether the last sign parts names, or the day behind them, from a story.

    Behind a dateline that shows by itself no story begins with a name and a full stop: `Kupang -
    Suluh Kita. Harga …`.
    """
    sign = said[-1].letters[1]
    parted = known > 0 and len(said) > 1 and said[-2].letters[1] in "-|"
    first, _, last = said[-1].name.rpartition(" ")
    named = parted and first != "" and len(last) > _SHORTEST_PLACE  # but `Kupang - Rina M. Sari …`
    return sign in "-|" or (sign == "." and (day != "" or named))


def _tells_day(pieces: list[Piece]) -> bool:
    """Tell whether a dash stands before a day, and no full stop behind: there a sentence begins.

    `Kupang – Senin (3/10), warga …`; but `Kupang - Senin, 3/10/2024. Warga …`
    """
    dated = any(
        above.letters[1] == "-" and below.letters[0] == "d" for above, below in pairwise(pieces)
    )
    return dated and pieces[-1].letters[1] != "."


def _is_whole(head: str) -> bool:
    """Tell whether brackets that open are closed."""
    return sum(map(head.count, "([")) == sum(map(head.count, ")]"))


def _arrange(said: list[Piece], story: str) -> Iterator[tuple[int, str, str]]:
    """Yield what names may be together, with its worth: one an outlet or none, the rest a place."""
    as_places = [_rate_place(piece, story) for piece in said]
    as_outlets = [_rate_outlet(piece) for piece in said]
    first = len(said) > 1 and (said[0].letters[1] in _PLACE_FIRST or said[-1].letters[1] == ".")
    order = range(len(said) - 1, -1, -1) if first else range(len(said))
    names = [piece.name for piece in said]
    for outlet in order:
        rest = [place for place in range(len(said)) if place != outlet]
        if len(said) > 1 or as_outlets[outlet]:
            worth = as_outlets[outlet] + sum(as_places[place] for place in rest)
            worth += _SAID * any(_is_named_after(names[outlet], names[place]) for place in rest)
            yield worth, ", ".join(names[place] for place in rest), names[outlet]
    if min(as_places) > 0 or len(said) == 1:
        yield sum(as_places), ", ".join(names), ""


def _is_named_after(outlet: str, place: str) -> bool:
    """Tell whether an outlet has its place in its name: `Polres Lereng`, `LERENGPOS`."""
    return (
        place.lower() in outlet.lower()
        and len(place) < len(outlet)
        and not begins_or_ends_as_place(outlet)
    )


def _rate_outlet(piece: Piece) -> int:
    """Return what speaks for a name as an outlet's: a list, an address, a word that they have."""
    words = piece.name.lower().split()
    named = words[0] in OUTLET_WORDS or words[-1] in OUTLET_ENDS
    # No place is written so: `InfoTANI`.
    mixed = any(word.isalpha() and not _is_plain(word) for word in piece.name.split())
    kind = piece.letters[0].lower()
    kind = "h" if (named and kind == "o") or (mixed and kind == "n") else kind
    return _AS_OUTLET.get(kind, 0)


def _is_plain(word: str) -> bool:
    return word.isupper() or word.istitle() or word.islower()


def _rate_place(piece: Piece, story: str) -> int:
    """Return what speaks for a name as a place's: a list, its form, the story that names it."""
    name, kind = piece.name, piece.letters[0].lower()
    if kind in _AS_OUTLET:
        return 0
    told = _SAID * proofs.is_place_in(name, story)
    form = _FORM * (begins_or_ends_as_place(name) or is_region(name))
    return max(_AS_PLACE.get(kind, 0), form) + told


def _is_proven(said: list[Piece], worth: int, day: str, story: str, known: int) -> bool:
    """Tell whether names are a dateline by their signs, as far as their worth demands."""
    last = said[-1]
    sign = last.letters[1]
    marks = [mark for mark in last.sign if mark in _MARKS]
    # `_:`, `,-`, `||`, `~`: no sentence has such a sign; nor one of the dashes that stands free.
    odd = len(set(marks)) > 1 or sign == "|" or (len(marks) > 1 and sign == "-")
    free = odd or (sign == "-" and last.sign[:1] in " )]" and last.sign[-1] == " ")
    if len(said) == 1 and sign == "|" and story.partition(" ")[0].lower() in CREDIT_WORDS:
        return False  # `Bukit Lereng | Foto udara kebun teh.` is a caption
    if sign == "-" and f" {last.sign.strip()} " in story[:_LONGEST_ASIDE]:
        return False  # an aside stands between two dashes
    if any(proofs.is_common_in(piece.name, story) for piece in said if not is_region(piece.name)):
        return False
    closed = _is_closed(said, day, known)
    # `WAIROPA. Harga …`
    stopped = len(said) == 1 and last.letters == "N."
    if worth >= _FORM and (free or len(said) > 1 or day or stopped):
        sure = worth > max(_AS_OUTLET.values()) and any(map(_rate_outlet, said))
        return closed or odd or sure or stopped
    if proofs.tells_of_names(story) or any(_is_told_of(piece, story) for piece in said):
        return False
    if len(said) == 1:
        # Before a bar alone a word is a rubric's as well: `Resensi | Buku ini …`.
        capitals = odd and (last.letters[0] == "N" or len(set(marks)) > 1)
        return capitals or (stopped and " " not in last.name)
    parted = said[0].letters[1] in ",(|" or said[0].name.isupper()
    return closed and ((sign == "." and known > 0) or (free and parted))


def _is_told_of(piece: Piece, story: str) -> bool:
    """Tell whether a name that nothing proves is a person's or a thing's: the story goes on of it.

    And no office and no number names a place: `Rumah Makan Lestari`, `Ayat 5`.
    """
    words = piece.name.lower().split()
    office = piece.letters[0] in "oO" and PLACE_BEGINNINGS.isdisjoint(words)
    numbered = any(map(str.isdigit, piece.name))
    return office or numbered or piece.name.partition(" ")[0] in story
