"""What a person at the terminal is told while a batch runs, and everybody at its end."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from time import monotonic
from typing import TYPE_CHECKING

import click

from inakoran_extract.inputs.documents import Document, Failure
from inakoran_extract.inputs.meter import Meter

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

PROGRAM = "inakoran-extract"
# The warning of a record that left another article's head and story out.
SECOND_ARTICLE = "second-article"
# Seconds. A short run needs no bar, a terminal no more than ten a second, a log one line a minute.
_PATIENCE = 0.5
_PAUSE = 0.1
_MINUTE = 60.0
# Names that a summary lists.
_MOST_NAMES = 8
# Characters: no path is longer, and a row's name or an element's may be.
_LONGEST_PART = 1000


def complain(*parts: str) -> None:
    """Write one line to standard error, whatever the parts hold and wherever it leads."""
    line = ": ".join((PROGRAM, *(printable(_cut(part)) for part in parts)))
    with suppress(OSError):
        click.echo(line, err=True)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_PART else f"{text[:_LONGEST_PART]} …"


def printable(text: str) -> str:
    r"""Write line ends, terminal codes and bytes that are not UTF-8 as `\n`, `\x1b`, `\udce9`."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


class Tally:
    """Counts what became of the inputs.

    Attributes:
        records: how many have a record.
        warned: how many of those have a warning.
        warnings: how many have which, by code.
        errors: how many inputs have no record.
        codes: why, by code.
        passed: files of folders and archives that were no input, by their kinds.
        unread: answers of a crawl that were none, by theirs.

    Args:
        meter: keeps the last two; None where nobody does.
    """

    def __init__(self, meter: Meter | None = None) -> None:
        self.records = 0
        self.warned = 0
        self.warnings: Counter[str] = Counter()
        self.errors = 0
        self.codes: Counter[str] = Counter()
        meter = meter or Meter()
        self.passed = meter.passed
        self.unread = meter.unread
        self._begin = monotonic()

    def add_record(self, warnings: Sequence[str] = ()) -> None:
        """Count a record and the codes of its warnings, each once."""
        self.records += 1
        if warnings:
            self.warned += 1
            self.warnings.update({*warnings})

    def add_error(self, code: str) -> None:
        """Count an input without a record."""
        self.errors += 1
        self.codes[code] += 1

    @property
    def warning(self) -> str:
        """What is said of articles that no record has; "" where there is nothing to say."""
        found = self.warnings[SECOND_ARTICLE]
        if not found:
            return ""
        return f"{count(found, 'record')} left a second article out: look for {SECOND_ARTICLE}"

    @property
    def skipped(self) -> bool:
        """Whether anything was no input."""
        return bool(self.passed or self.unread)

    @property
    def inputs(self) -> int:
        """How many inputs there were up to now."""
        return self.records + self.errors

    @property
    def seconds(self) -> float:
        """How long it took up to now."""
        return monotonic() - self._begin

    @property
    def counts(self) -> str:
        """The numbers without their reasons."""
        return f"{count(self.inputs, 'input')}: {count(self.records, 'record')}"

    def __str__(self) -> str:
        parts = [count(self.records, "record")]
        if self.warned:
            parts.append(f"{self.warned} of them with warnings ({_list(self.warnings)})")
        reasons = f" ({_list(self.codes)})" if self.errors else ""
        parts.append(count(self.errors, "error") + reasons)
        if self.passed:
            number = self.passed.total()
            folders = number > 1 and any("folder" in kind for kind in self.passed)
            files = f"{number} files and folders" if folders else count(number, "file")
            parts.append(f"{files} skipped ({_list(self.passed)})")
        if self.unread:
            parts.append(f"{count(self.unread.total(), 'answer')} skipped ({_list(self.unread)})")
        parts.append(f"{self.seconds:.1f} s")
        return f"{count(self.inputs, 'input')}: {', '.join(parts)}"


def count(number: int, word: str) -> str:
    """Return a number of things.

    >>> count(1, "error"), count(0, "error")
    ('1 error', '0 errors')
    """
    return f"{number} {word}{'s' * (number != 1)}"


def _list(counter: Counter[str]) -> str:
    """Return names with their counts, the most frequent first, and those alike by name."""
    most = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{name} {number}" for name, number in most[:_MOST_NAMES])
    rest = sum(number for _, number in most[_MOST_NAMES:])
    return f"{shown}, others {rest}" if rest else shown


class Progress:
    """How far a run is, on standard error, from when it turns out to take its time until it ends.

    A terminal has a bar, with per cent and the time left where the bytes to read are known; any
    other place, such as a log, has a line a minute.

    Args:
        tally: what is shown.
        total: how many inputs there are, None where only reading them can tell.
        watched: standard error is a terminal.
        shown: show it at all.
        meter: how many bytes there are to read, and how many were.
    """

    def __init__(
        self,
        tally: Tally,
        total: int | None = None,
        *,
        watched: bool = False,
        shown: bool = True,
        meter: Meter | None = None,
    ) -> None:
        self._tally = tally
        self._total = total
        self._watched = watched
        self._shown = shown
        self._meter = meter or Meter()
        self._size = 0
        self._next = _PATIENCE if watched else _MINUTE
        self._bytes: int | None = None
        self._bar: ProgressBar[None] | None = None
        self._stack = ExitStack()

    def weigh(self, items: Iterable[Document | Failure]) -> Iterator[Document | Failure]:
        """Yield the items and keep account of their bytes."""
        for item in items:
            if isinstance(item, Document):
                self._size += len(item.data)
            yield item

    def update(self) -> None:
        """Show how far it is, if that was not shown just now."""
        if not self._shown or self._tally.seconds < self._next:
            return
        if not self._watched:
            self._next = self._tally.seconds + _MINUTE
            complain(self._line())
            return
        self._next = self._tally.seconds + _PAUSE
        if self._bar is None:
            self._bytes = self._meter.measure()
            self._bar = self._stack.enter_context(
                click.progressbar(
                    (None for _ in ()),  # Without a length it asks for something to count.
                    length=self._bytes or self._total,
                    show_pos=not self._bytes,
                    show_percent=bool(self._bytes),
                    item_show_func=lambda _: self._describe(),
                    file=sys.stderr,
                )
            )
        self._move(self._bar)

    def clear(self) -> None:
        """Make room for a line of another kind."""
        if self._bar is not None:
            click.echo("\r\x1b[K", err=True, nl=False)

    def close(self) -> None:
        """Leave the bar as it is and the terminal in order."""
        if self._bar is not None:
            self._move(self._bar)
        self._stack.close()

    def _move(self, bar: "ProgressBar[None]") -> None:
        place = min(self._meter.done, self._bytes) if self._bytes else self._tally.inputs
        bar.update(place - bar.pos)

    def _line(self) -> str:
        """Return how far it is, for a log."""
        if self._bytes is None:
            self._bytes = self._meter.measure() or 0
        tally, parts = self._tally, [count(self._tally.errors, "error")]
        if self._bytes:
            share = min(self._meter.done / self._bytes, 1.0)
            parts.append(f"{share:.0%}")
            if share:
                left = tally.seconds * (1 - share) / share
                parts.append(f"some {left / 60:.0f} min left")
        return f"{tally.counts}, {', '.join(parts)}, {tally.seconds:.0f} s so far"

    def _describe(self) -> str:
        parts = [f"{self._tally.inputs / max(self._tally.seconds, 0.001):.0f}/s"]
        if self._bytes:
            total = "" if self._total is None else f"/{self._total}"
            parts.insert(0, f"{self._tally.inputs}{total}")
        elif self._total is None:
            parts.append(f"{self._size / 1e6:.1f} MB")
        if self._tally.errors:
            parts.append(count(self._tally.errors, "error"))
        return "  ".join(parts)
