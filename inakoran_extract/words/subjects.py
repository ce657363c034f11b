"""Tells by its words whether a title opens another subject than the lines above it speak of.

A subheading's paragraphs go on with the people and things of those above; what a headline says its
own story says again, and hardly anything above did. The shares were set on the subheadings of some
hundred stories and on pairs of stories.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from inakoran_extract.words.cohesion import read_names, read_telling

# Where nothing else shows what a title is it says so much of its story again.
SAID_BELOW = 0.26
SAID_AT_LEAST = 0.15
# Of a headline's length, as far as that counts, a subheading has less.
LENGTH = 0.7
LENGTH_AT_LEAST = 0.5
_LONGEST = 70
_FEWEST_WORDS = 3
# Shares: of the title's words that are said above; of the names and words on both sides.
_SAID_ABOVE = 0.34
_SHARED = 0.25


def is_as_long(title: str, headline: str, length: float) -> bool:
    """Tell whether a title has a share of a headline's length, and is none of several.

    >>> is_as_long("Harga Emas Naik", "Warga Tambak Lorong Tanami Pesisir", LENGTH)
    False
    >>> is_as_long("2. Titian papan yang bisa dilipat", "Lima Cara Bertahan", LENGTH)
    False
    """
    number = title.partition(" ")[0]
    numbered = number[0].isdigit() and number[-1] in ".)"
    return not numbered and len(title) >= length * min(len(headline), _LONGEST)


def opens_subject(
    title: str,
    before: AbstractSet[str],
    after: AbstractSet[str],
    said: float,
    *,
    opened: bool = False,
) -> bool:
    """Tell whether a title's words come again below and not above, and few words do on both sides.

    Args:
        title: what may be another article's headline.
        before: how the telling words above it begin, the headline's among them.
        after: how those of its own paragraphs do.
        said: which share of its words comes again.
        opened: a dateline opens its paragraphs, so that more may be the same.
    """
    words = read_telling(title)
    return (
        len(words) >= _FEWEST_WORDS
        and len(words & before) <= _SAID_ABOVE * len(words)
        and len(words & after) >= said * len(words)
        and _share(before, after) <= _SHARED * (1 + opened)
    )


def names_others(
    above: Iterable[str], below: Iterable[str], *, fewest: int = 0, opened: bool = False
) -> bool:
    """Tell whether texts name few of those that other texts name, and so many at least.

    >>> names_others(["Bakau ditanam warga Tuban."], ["Emas dijual oleh Sinta di Tuban."])
    False
    """
    first = set[str]().union(*map(read_names, above))
    second = set[str]().union(*map(read_names, below))
    several = min(len(first), len(second)) >= fewest
    return several and _share(first, second) <= _SHARED * (1 + opened)


def _share(first: AbstractSet[str], second: AbstractSet[str]) -> float:
    """Return which share of the smaller of two sets is in the other."""
    fewest = min(len(first), len(second))
    return len(first & second) / fewest if fewest else 0.0
