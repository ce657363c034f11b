"""What a person at the terminal is told while a batch runs, and everybody at its end."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from time import monotonic
from typing import TYPE_CHECKING

import click

from inakoran_extract.inputs.documents import Document, Failure

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

PROGRAM = "inakoran-extract"
# Seconds. A short run needs no bar, and a terminal no more than ten a second.
_PATIENCE = 0.5
_PAUSE = 0.1
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
        errors: how many have none.
    """

    def __init__(self) -> None:
        self.records = 0
        self.errors = 0
        self._begin = monotonic()

    @property
    def inputs(self) -> int:
        """How many inputs there were up to now."""
        return self.records + self.errors

    @property
    def seconds(self) -> float:
        """How long it took up to now."""
        return monotonic() - self._begin

    def __str__(self) -> str:
        records = f"{self.records} record{'s' * (self.records != 1)}"
        errors = f"{self.errors} error{'s' * (self.errors != 1)}"
        return f"{self.inputs} inputs: {records}, {errors}, {self.seconds:.1f} s"


class Progress:
    """A bar on standard error, from when a run turns out to take its time until it ends.

    Args:
        tally: what is shown.
        total: how many inputs there are, None where only reading them can tell.
        shown: show it at all.
    """

    def __init__(self, tally: Tally, total: int | None, *, shown: bool) -> None:
        self._tally = tally
        self._total = total
        self._shown = shown
        self._size = 0
        self._next = _PATIENCE
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
        self._next = self._tally.seconds + _PAUSE
        if self._bar is None:
            self._bar = self._stack.enter_context(
                click.progressbar(
                    (None for _ in ()),  # Without a length it asks for something to count.
                    length=self._total,
                    show_pos=True,
                    item_show_func=lambda _: self._describe(),
                    file=sys.stderr,
                )
            )
        self._bar.update(self._tally.inputs - self._bar.pos)

    def clear(self) -> None:
        """Make room for a line of another kind."""
        if self._bar is not None:
            click.echo("\r\x1b[K", err=True, nl=False)

    def close(self) -> None:
        """Leave the bar as it is and the terminal in order."""
        if self._bar is not None:
            self._bar.update(self._tally.inputs - self._bar.pos)
        self._stack.close()

    def _describe(self) -> str:
        rate = f"{self._tally.inputs / max(self._tally.seconds, 0.001):.0f}/s"
        size = "" if self._total is not None else f"  {self._size / 1e6:.1f} MB"
        errors = f"  {self._tally.errors} errors" if self._tally.errors else ""
        return rate + size + errors
