"""The clock of a date line that stands apart from its date, before or behind other things."""

from inakoran_extract.fields.clocks import read_clock
from inakoran_extract.fields.date_rests import is_clock, part
from inakoran_extract.fields.dates import Stamp, find_stamp
from inakoran_extract.words.vocabulary import MODIFIED_WORDS, PUBLISHED_WORDS

# The longest first: `terbit pada` before `pada`.
DATE_WORDS = tuple(sorted(MODIFIED_WORDS | PUBLISHED_WORDS, key=len, reverse=True))


def with_clock_before(line: str, stamp: Stamp) -> Stamp:
    """Take the clock from before a date without one: `10:05 WIB, Selasa 12 November 2024`."""
    before = line[: stamp.start]
    if stamp.time is not None or not any(map(str.isdigit, before)):
        return stamp
    start, end = part(line, 0, stamp.start)[-1]
    said = line[start:end]
    for word in DATE_WORDS:
        if said.lower().startswith(word + " "):
            start, said = start + len(word) + 1, said[len(word) + 1 :]
            break
    clock = read_clock(f" {said}", 0, iso=False)
    if clock.notice is not None and clock.unread == len(said) + 1:
        return stamp._replace(start=start, notices=(*stamp.notices, clock.notice))
    if clock.end != len(said) + 1:
        return stamp
    return stamp._replace(start=start, time=clock.time, offset=clock.offset)


def with_clock_behind(line: str, stamp: Stamp) -> Stamp:
    """Take the clock from behind another calendar's day: `11 April 2025 M / … H pukul 14.20`.

    What stands behind a second date is that one's: `11 Apr 2025 | Diperbarui 12 Apr 2025, 14:20`.
    """
    if stamp.time is not None or not any(map(str.isdigit, line[stamp.end :])):
        return stamp
    for start, end in part(line, stamp.end, len(line)):
        if find_stamp(line[start:end]) is not None:
            break
        if is_clock(line[start:end]):
            clock = read_clock(f" {line[start:end]}", 0, iso=False)
            return stamp._replace(time=clock.time, offset=clock.offset)
    return stamp
