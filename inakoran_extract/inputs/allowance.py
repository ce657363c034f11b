"""What reading one input may cost: processor time up to the next document, and unpacked bytes.

Reading is asked for piece by piece, so it can say where it stands; an alarm would break it off
anywhere, and what is behind in an archive could not be read on.
"""

from collections.abc import Iterator
from time import process_time
from typing import Final

from inakoran_extract.inputs.errors import ExhaustedError, OverdueInputError

# The least that an input may unpack to, and how many times its size. Text packs to a tenth, and to
# a hundredth where nearly all of it is the same.
LEAST: Final = 1_000_000_000
RATIO: Final = 200


class Allowance:
    """Counts what one input costs. Raises where that is too much.

    Args:
        seconds: of the processor's time, up to the next document; 0 for any time.
        most: bytes that all its members may have together, unpacked; None for `RATIO` times its
            size, and at least `LEAST`.
        size: bytes of the input, as far as they are known.
    """

    def __init__(self, seconds: float = 0, most: int | None = None, size: int = 0) -> None:
        self._seconds = seconds
        self._end = process_time() + seconds
        self._most = most
        self._size = size
        self._unpacked = 0

    def restart(self) -> None:
        """Count the time anew: a document was read, or something was passed over."""
        if self._seconds:
            self._end = process_time() + self._seconds

    def watch(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield chunks of the input itself, and look at the clock.

        Raises:
            OverdueInputError: the time is over.
        """
        for chunk in chunks:
            self.check()
            yield chunk

    def size_up(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield chunks of an input whose size only reading it can tell."""
        for chunk in chunks:
            self._size += len(chunk)
            yield chunk

    def add(self, size: int) -> None:
        """Count unpacked bytes, and look at the clock.

        Raises:
            ExhaustedError: there are too many.
            OverdueInputError: the time is over.
        """
        self._unpacked += size
        most = max(LEAST, RATIO * self._size) if self._most is None else self._most
        if self._unpacked > most:
            raise ExhaustedError(most)
        self.check()

    def check(self) -> None:
        """Look at the clock.

        Raises:
            OverdueInputError: the time is over.
        """
        if self._seconds and process_time() > self._end:
            raise OverdueInputError(self._seconds)
