"""Reads how a date line, or the label of a line, is printed, whatever it says."""

from datetime import date

from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.model import Role
from inakoran_extract.splitting.line import Printed
from inakoran_extract.words.date_words import MONTHS, WEEKDAYS, ZONES
from inakoran_extract.words.names import is_outlet
from inakoran_extract.words.patterns import pattern

_TOKEN = pattern(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+(?:[.,]\d+)*")
_NUMBERS = pattern(r"(9\W9\W9)[9tz\W]*$")
_LABEL = pattern(r"([A-Za-z]{3,12}(?: [A-Za-z]{3,12})?) ?:")


def read_form(line: Printed) -> str:
    """Return how a date line is printed, whatever its date and its names.

    Numbers are `9`, weekdays `w`, months `m`, zones `z`, outlets `x`.
    """
    text = line.text
    found = line.read[1]
    if isinstance(found, DateLine):
        begin = next((start for start, role in found.cuts if role is not Role.BYLINE), 0)
        ends = [start for start, role in found.cuts if role is Role.BYLINE and start > begin]
        text = ("n" if begin else "") + text[begin : min(ends, default=len(text))]
    outlet, comma, rest = text.partition(",")
    if comma and is_outlet(outlet):
        text = f"x{comma}{rest}"  # clippings: `Kabar Lereng, 12 November 2026`
    parts: list[str] = []
    end = 0
    for token in _TOKEN.finditer(text):
        parts += (text[end : token.start()], _name_token(token[0]))
        end = token.end()
    form = "".join((*parts, text[end:]))
    # `2025-11-14` of one row is `2025-11-14 12:45:00` of another.
    numbers = _NUMBERS.match(form)
    return form if numbers is None else numbers[1]


def _name_token(token: str) -> str:
    low = token.casefold()
    if token[0].isdigit():
        return "9"
    if low in MONTHS:
        return "m"
    if low in WEEKDAYS:
        return "w"
    if low in ZONES:
        return "z"
    return "x" if "." in token else low


def read_label(text: str) -> str:
    """Return the label of a line, in small letters; "" if it has none."""
    found = _LABEL.match(text)
    return "" if found is None else found[1].casefold()


def read_day(line: Printed) -> date | None:
    """Return the day that a date line states."""
    found = line.read[1]
    return found.stamp.date if isinstance(found, DateLine) else None
