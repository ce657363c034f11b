"""What is said of inputs on standard error: once what would be said many times."""

from collections.abc import Iterator

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.run.progress import complain, count

# Messages that are kept in mind.
_MOST_MESSAGES = 100


class Complaints:
    """Says why inputs have no record, and of those of one file that say the same only how many."""

    def __init__(self) -> None:
        self._file: str | None = None
        self._more: dict[str, int] = {}

    def add(self, failure: Failure) -> Iterator[tuple[str, str]]:
        """Take a failure; yield what is to be said now, as source and message."""
        file, mark, _ = failure.source.partition("#")
        if not mark or file != self._file:
            yield from self.finish()
            self._file = file
        if mark and failure.message in self._more:
            self._more[failure.message] += 1
            return
        if mark and len(self._more) < _MOST_MESSAGES:
            self._more[failure.message] = 0
        yield failure.source, failure.message

    def finish(self) -> Iterator[tuple[str, str]]:
        """Yield how many more there were of each kind."""
        for message, number in self._more.items():
            if number:
                yield self._file or "", f"{number} more: {message}"
        self._more.clear()


class Notices:
    """Says what inputs are read as, and of those that are read alike only how many.

    A folder may hold ten thousand tables of one kind.
    """

    def __init__(self) -> None:
        self._more: dict[str, int] = {}

    def tell(self, source: str, message: str) -> None:
        """Say it, unless the same was said of another input."""
        if message in self._more:
            self._more[message] += 1
            return
        if len(self._more) < _MOST_MESSAGES:
            self._more[message] = 0
        complain(source, message)

    def finish(self) -> None:
        """Say how many more there were of each kind."""
        for message, number in self._more.items():
            if number:
                complain(count(number, "more input"), message)
        self._more.clear()
