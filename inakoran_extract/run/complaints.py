"""What is said of inputs on standard error: once what would be said many times."""

from collections.abc import Iterator

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.run.progress import complain, count

# Messages that are kept in mind.
_MOST_MESSAGES = 100


class _Said:
    """Messages that were said, and how often each would have been said again."""

    def __init__(self) -> None:
        self._more: dict[str, int] = {}

    def is_new(self, message: str) -> bool:
        """Tell whether a message is to be said; count it where it was said before."""
        if message in self._more:
            self._more[message] += 1
            return False
        if len(self._more) < _MOST_MESSAGES:
            self._more[message] = 0
        return True

    def forget(self) -> Iterator[tuple[str, int]]:
        """Yield the messages that came again, each with how many more there were; forget all."""
        yield from [(message, number) for message, number in self._more.items() if number]
        self._more.clear()


class Complaints:
    """Says why inputs have no record, and of those of one file that say the same only how many."""

    def __init__(self) -> None:
        self._file = ""
        self._said = _Said()

    def add(self, failure: Failure) -> Iterator[tuple[str, str]]:
        """Take a failure; yield what is to be said now, as source and message."""
        file, mark, _ = failure.source.partition("#")
        if not mark or file != self._file:
            yield from self.finish()
            self._file = file
        if not mark or self._said.is_new(failure.message):
            yield failure.source, failure.message

    def finish(self) -> Iterator[tuple[str, str]]:
        """Yield how many more there were of each kind."""
        for message, number in self._said.forget():
            yield self._file, f"{number} more: {message}"


class Notices:
    """Says what inputs are read as, and of those that are read alike only how many.

    A folder may hold ten thousand tables of one kind.
    """

    def __init__(self) -> None:
        self._said = _Said()

    def tell(self, source: str, message: str) -> None:
        """Say it, unless the same was said of another input."""
        if self._said.is_new(message):
            complain(source, message)

    def finish(self) -> None:
        """Say how many more there were of each kind."""
        for message, number in self._said.forget():
            complain(count(number, "more input"), message)
