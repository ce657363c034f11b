"""What is printed where a date is: days in every layout, clocks, zones, texts much like them."""

import datetime as dt

from hypothesis import strategies as st

MONTHS_ID = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
             "September", "Oktober", "November", "Desember")  # fmt: skip
MONTHS_SHORT = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
MONTHS_EN = ("January", "February", "March", "April", "May", "June", "July", "August",
             "September", "October", "November", "December")  # fmt: skip
DAYS_ID = ("Senin", "Selasa", "Rabu", "Kamis", "Jum'at", "Sabtu", "Minggu")
DAYS_SHORT = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Ahad")
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def layouts(day: dt.date) -> list[str]:
    """Return a day in the layouts that outlets print."""
    number, month, year = day.day, day.month - 1, day.year
    weekday = day.weekday()
    return [
        f"{DAYS_ID[weekday]}, {number} {MONTHS_ID[month]} {year}",
        f"{DAYS_SHORT[weekday]} {number:02} {MONTHS_SHORT[month]} {year}",
        f"{DAYS_EN[weekday]}, {number:02}-{day.month:02}-{year}",
        f"{DAYS_EN[weekday]}, {MONTHS_EN[month]} {number}, {year}",
        f"{DAYS_EN[weekday][:3]}, {number} {MONTHS_EN[month][:3]}. {year}",
        f"{DAYS_ID[weekday]} | {number}/{day.month}/{year}",
        f"{DAYS_ID[weekday]}, {number:02}/{day.month:02}/{year % 100:02}",
        f"{number}.{day.month}.{year}",
        f"{number:02}-{MONTHS_SHORT[month]}-{year}",
        day.isoformat(),
    ]


dates = st.dates(dt.date(1970, 1, 1), dt.date(2035, 12, 31))
times = st.times().map(lambda time: time.replace(microsecond=0))
clocks = st.sampled_from(["%H:%M:%S", "%H.%M.%S", "%I:%M:%S %p", "%I.%M.%S%p"])
gaps = st.sampled_from([" ", ", ", " | ", " - ", "-", " – ", " pukul ", ", pkl ", " jam ", " at "])
zones = st.sampled_from([("", None), (" WIB", 420), (" (WITA)", 480), (" wit WIT", 540)])

pieces = st.sampled_from(
    (*DAYS_ID, *MONTHS_SHORT, *"0123456789", "12", "2024", "99", "WIB", "am", "p.m.", "T", "Z")
)
marks = st.sampled_from(
    ("November", "+07:00", "GMT", "pukul", "th", *" ,.:/-|()'’\u00a0\u200e\u2011", "rumah", "²")
)
texts = st.text(max_size=120) | st.lists(pieces | marks, max_size=25).map("".join)
