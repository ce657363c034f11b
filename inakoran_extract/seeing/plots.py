"""Counts as bars: how wide and how high they are, for the template to draw."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

# Where there are more months than this, years are shown.
_MOST_COLUMNS = 36


class Bar(NamedTuple):
    """One bar.

    Attributes:
        name: what is counted.
        number: how many there are.
        share: of the largest number, from 0 to 1.
    """

    name: str
    number: int
    share: float


class Bars(NamedTuple):
    """Bars of one plot.

    Attributes:
        bars: in order.
        unit: what each stands for.
    """

    bars: tuple[Bar, ...] = ()
    unit: str = ""

    @classmethod
    def of(cls, counts: Iterable[tuple[str, int]], unit: str = "") -> "Bars":
        """Make bars of counts."""
        listed = list(counts)
        most = max((count for _, count in listed), default=0) or 1
        return cls(tuple(Bar(name, count, count / most) for name, count in listed), unit)


def plot_months(months: Counter[str]) -> Bars:
    """Return a bar for each month from the first to the last, or for each year if they are many.

    >>> [bar.name for bar in plot_months(Counter({"2025-11": 2, "2026-01": 1})).bars]
    ['2025-11', '2025-12', '2026-01']
    """
    numbers = {int(name[:4]) * 12 + int(name[5:7]) - 1: count for name, count in months.items()}
    if not numbers:
        return Bars()
    first, last = min(numbers), max(numbers)
    if last - first < _MOST_COLUMNS:
        named = ((f"{at // 12:04}-{at % 12 + 1:02}", at) for at in range(first, last + 1))
        return Bars.of(((name, numbers.get(at, 0)) for name, at in named), "month")
    years = Counter[int]()
    for at, count in numbers.items():
        years[at // 12] += count
    listed = range(first // 12, last // 12 + 1)
    if len(listed) > _MOST_COLUMNS:
        return Bars.of(((f"{year:04}", years[year]) for year in sorted(years)), "year")
    return Bars.of(((f"{year:04}", years[year]) for year in listed), "year")
