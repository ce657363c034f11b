"""Writes a printed date as ISO 8601, in the zone printed beside it or the one assumed."""

import datetime as dt

from inakoran_extract.fields.dates import Stamp
from inakoran_extract.words.date_words import STEADY_ZONES


def to_iso(stamp: Stamp, timezone: str) -> tuple[str, str | None]:
    """Return a stamp as ISO 8601 and where its offset is from.

    Args:
        stamp: the date; its printed offset wins.
        timezone: IANA name of the zone assumed where none is printed.

    Returns:
        `("2024-11-12T11:46:00+07:00", "printed" or "assumed")`, or `("2024-11-12", None)` without
        a clock.

    Raises:
        ValueError: the name is needed and no zone is known by it.
    """
    if stamp.time is None:
        return stamp.date.isoformat(), None
    moment = dt.datetime.combine(stamp.date, stamp.time)
    offset, source = stamp.offset, "printed"
    if offset is None:
        source = "assumed"
        offset = STEADY_ZONES.get(timezone) if stamp.date.year >= 1988 else None
    if offset is None:
        offset = _look_up_offset(moment, timezone)
    zone = dt.timezone(dt.timedelta(minutes=offset))
    return moment.replace(tzinfo=zone).isoformat(), source


def _look_up_offset(moment: dt.datetime, name: str) -> int:
    """Return a zone's minutes east of UTC at a local time. Raises ValueError for unknown names."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - loaded only for zones that change

    try:
        offset = moment.replace(tzinfo=ZoneInfo(name)).utcoffset()
    except (KeyError, ValueError, OSError) as error:  # the last for the name of a folder: `Asia`
        if name in STEADY_ZONES:
            # A system without a zone database; what came before 1988 is lost with it.
            return STEADY_ZONES[name]
        message = f"unknown time zone: {name!r}"
        raise ValueError(message) from error
    return offset // dt.timedelta(minutes=1) if offset else 0
