"""The words and shapes of printed dates, Indonesian and English. Data only.

Words are lower case and without apostrophes and full stops, so `Jum'at` is looked up as `jumat`.
Shapes are regular expressions, to be compiled when first used. They take any word where a name may
stand, for looking one up is cheaper than a long alternation, and bound every repetition.
"""

from typing import Final

# What stands for a plain character of the same width, so that indexes stay true: the shapes below
# know blanks, hyphens and apostrophes of ASCII only, which also compiles three times as fast.
PLAIN: Final[dict[str, str]] = {
    **dict.fromkeys("\u00a0\u00ad\u2007\u2009\u200a\u200b\u200e\u200f\u202a\u202c", " "),
    **dict.fromkeys("\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("‘’ʼ´′", "'"),
    # Full-width digits and signs, as some keyboards write them.
    **{chr(code + 0xFEE0): chr(code) for code in (*range(0x2C, 0x3B), 0x7C)},
}
# Signs that part a date from its clock and were decoded wrongly: `Â·`, `â€“`.
GARBLED_SIGN_SHAPE: Final = r"[ÂĀ](?=[ \u00a0·•|-])|â€[“”¢\x93\x94]|ï¿½"
# What a date may stand behind, the width of one blank each: spreadsheets write a control character
# that they can't hold as `_x000D_`.
DEBRIS_SHAPE: Final = r"_x[0-9A-Fa-f]{4}_"
BEFORE_DATE: Final = " \t-,|.:·•"

# A day: two numbers about a word or a number (a second date may be glued to its year), or
# `12, 2024` for a month to stand before; `12 Mei Tahun 2024`, too. It begins with a class of digits
# because the matcher passes over text without them at full speed then.
DAY_SHAPE: Final = (
    r"([0-9](?<![0-9][0-9])(?:[0-9]{3}|[0-9]?))(?![0-9])(?:(?:st|nd|rd|th)(?![A-Za-z]))?"
    r"(?:[ \t/.,-]{0,6}([A-Za-z]{2,9})(?: [Tt]ahun)?[ \t/.,-]{0,6}'?"
    r"([0-9]{4}(?=[0-9]{1,2} [A-Za-z]{3})|[0-9]{1,4}(?![0-9]))"
    r"|([ \t/.,-]{1,6})(?:([0-9]{1,2})([ \t/.,-]{1,6})([0-9]{1,4})|([0-9]{4}))(?![0-9]))"
)

# A clock and what parts it from its day: ` | pukul 11.46 am`, `T11:46:30`.
CLOCK_SHAPE: Final = (
    r"([ \t,|/·•@(-]{0,12})(?:([A-Za-z]{1,6})[ \t.:]{0,4})?"
    # Blanks about a colon are a printer's: `09: 10: 59`; about a full stop, a sentence's.
    r"([0-9]{1,2})(?:(?: (?=:))?([:.])(?:(?<=:) )?([0-9]{2}|[0-9](?= WI))"
    r"(?:(?: (?=:))?\4(?:(?<=:) )?([0-9]{2})(?:[.,][0-9]{1,9})?)?)?(?![.:,/]?[0-9])"
    r"(?:[ \t]{0,4}([AaPp])(?:[Mm]|\.[Mm]\.?)(?![A-Za-z]))?"
)

# A zone: `WIB`, `(wita)`, `GMT+7`, `+0700`.
ZONE_SHAPE: Final = (
    r"[ \t,]{0,4}(\()?(?:([Ww][Ii](?:[Bb]|[Tt][Aa]?)|WP)(?![a-z]|[A-Z]{2})"
    r"|(GMT|UTC|gmt|utc)?(?:[ \t]{0,2}([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?"
    r"(?![A-Za-z0-9:]))(?(1)\))"
)

# A line's numbers when they are meant as a date, whether or not there is such a day.
NUMBERS_SHAPE: Final = (
    r"(?<![/.0-9-])(?:[0-9]{1,2}([/.-])[0-9]{1,2}\1[0-9]{4}|[0-9]{4}([/-])[0-9]{1,2}\2[0-9]{1,2}"
    r"|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2})(?![/0-9]|[.,:-][0-9])"
)

# The name of a site beside a date: `Kompas.com - 02/11/2023`.
SITE_SHAPE: Final = r"[A-Za-z0-9]{1,30}\.(?:[Cc][Oo][Mm]|[Cc][Oo]\.[Ii][Dd]|[Ii][Dd]|[Cc][Oo])\b"

# Days of the Javanese week of five, which stand behind the weekday: `Selasa Pahing`.
JAVANESE_DAYS: Final = frozenset({"legi", "manis", "pahing", "paing", "pon", "wage", "kliwon"})

# Months of the Hijri year, by their first words; spellings differ much.
HIJRI_MONTHS: Final = frozenset({
    "muharram", "muharam", "safar", "shafar", "rabiul", "rabiulawal", "rabiulakhir", "rabi",
    "jumadil", "jumadilawal", "jumadilakhir", "jumadal", "rajab", "syaban", "sya'ban", "ramadhan",
    "ramadan", "syawal", "dzulqadah", "dzulqa'dah", "dzulkaidah", "zulkaidah", "zulqadah",
    "dzulhijjah", "zulhijah", "dzulhijah", "zulhijjah",
})  # fmt: skip

# Number of the weekday as in `datetime.date.weekday`: Monday is 0.
WEEKDAYS: Final[dict[str, int]] = {
    "senin": 0, "sen": 0, "monday": 0, "mon": 0,
    "selasa": 1, "sel": 1, "tuesday": 1, "tue": 1, "tues": 1,
    "rabu": 2, "rab": 2, "wednesday": 2, "wed": 2,
    "kamis": 3, "kam": 3, "thursday": 3, "thu": 3, "thur": 3, "thurs": 3,
    "jumat": 4, "jum": 4, "friday": 4, "fri": 4,
    "sabtu": 5, "sab": 5, "saturday": 5, "sat": 5,
    "minggu": 6, "min": 6, "ahad": 6, "sunday": 6, "sun": 6,
}  # fmt: skip

MONTHS: Final[dict[str, int]] = {
    "januari": 1, "january": 1, "jan": 1,
    "djanuari": 1, "djan": 1,
    "februari": 2, "pebruari": 2, "february": 2, "febuari": 2, "feb": 2, "peb": 2,
    "maret": 3, "march": 3, "mar": 3, "mrt": 3,
    "april": 4, "apr": 4,
    "mei": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6, "djuni": 6,
    "juli": 7, "july": 7, "jul": 7, "djuli": 7,
    "agustus": 8, "august": 8, "agust": 8, "agus": 8, "agu": 8, "agt": 8, "ags": 8, "ag": 8,
    "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "october": 10, "okt": 10, "oct": 10,
    "november": 11, "nopember": 11, "nov": 11, "nop": 11,
    "desember": 12, "december": 12, "des": 12, "dec": 12,
}  # fmt: skip

# Minutes east of UTC.
# `WP`, the time of Papua, as its own newsrooms print it, is WIT.
ZONES: Final[dict[str, int]] = {
    "wib": 420, "wita": 480, "wit": 540, "wp": 540, "gmt": 0, "utc": 0
}  # fmt: skip

# Between a date and its clock.
CLOCK_WORDS: Final = frozenset({"at", "pukul", "pkl", "pk", "jam"})

# What a scan makes of the bar between a date and its clock.
OCR_BARS: Final = frozenset("Il")

# Parts of the day behind a clock of twelve hours: `8.30 malam`. The hours of each that lie behind
# noon; 12 at night is midnight.
DAY_PARTS: Final[dict[str, range]] = {
    "dini hari": range(0), "subuh": range(0), "pagi": range(0), "siang": range(1, 6),
    "sore": range(1, 8), "petang": range(3, 8), "malam": range(5, 12),
}  # fmt: skip

# Behind a number with a decimal point, which no clock has behind it: `12.50 persen`.
UNITS: Final = frozenset({
    "persen", "rb", "ribu", "jt", "juta", "m", "miliar", "milyar", "t", "triliun", "k",
    "rupiah", "dolar", "dollar", "euro", "yen", "yuan", "ringgit", "poin", "point",
    "mm", "cm", "meter", "km", "kilometer", "kg", "kilogram", "gram", "ton", "liter", "barel",
    "hektare", "hektar", "ha", "derajat", "detik", "menit", "kali", "x",
    "orang", "unit", "views", "view", "dibaca", "komentar", "pembaca", "shares", "share",
})  # fmt: skip

# Before a date on its line: `Diperbarui 18 Jun 2025`, `Terakhir diubah pada …`.
PREFIXES: Final = frozenset({
    "diperbarui", "diperbaharui", "diubah", "disunting", "diterbitkan", "diunggah", "diposting",
    "dipublikasikan", "dipublikasi", "dirilis", "dibuat", "ditayangkan", "tayang", "terbit",
    "rilis", "publikasi", "pembaruan", "perubahan", "terakhir", "tanggal", "tgl", "hari", "waktu",
    "pada", "published", "updated", "update", "posted", "modified", "last", "date", "on",
})  # fmt: skip

# What was done to a page and not to its article, before a date on its line: `Diakses pada …`.
ACCESSES: Final = (
    "accessed", "akses", "diakses", "dicetak", "disimpan", "diunduh", "downloaded", "printed",
    "retrieved", "saved", "unduh",
)  # fmt: skip

# Inside a date that is written out: `tanggal 12 bulan Mei tahun 2024`.
FILLERS: Final = frozenset({"bulan", "tahun"})

# What a line may hold beside numbers and still be nothing but a date.
DATE_LINE_WORDS: Final = frozenset({"am", "pm", "a", "p", "m", "t", "z", "of", "the", "st", "nd",
    "rd", "th"}).union(WEEKDAYS, MONTHS, ZONES, CLOCK_WORDS, PREFIXES, FILLERS)  # fmt: skip

# A span of time, as in `21 menit lalu`.
SPANS: Final = frozenset({
    "detik", "dtk", "menit", "mnt", "jam", "hari", "minggu", "pekan", "bulan", "bln", "tahun",
    "thn", "sedetik", "semenit", "sejam", "sehari", "seminggu", "sepekan", "sebulan", "setahun",
    "s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute", "minutes",
    "h", "hr", "hrs", "hour", "hours", "d", "day", "days", "w", "week", "weeks",
    "mo", "month", "months", "y", "yr", "year", "years",
})  # fmt: skip

# What may stand beside a span: `sekitar 2 jam yang lalu`, `about an hour ago`.
SPAN_FILLERS: Final = frozenset({
    "yang", "yg", "sekitar", "kirakira", "kurang", "lebih", "hampir", "beberapa", "setengah",
    "dan", "about", "over", "almost", "a", "an", "few", "half", "and",
})  # fmt: skip

AGO: Final = frozenset({"lalu", "ago"})

# What tells a time by the reader's own today.
RELATIVE: Final = frozenset({
    "baru saja", "barusan", "barubaru ini", "sekarang", "hari ini", "kemarin", "kemarin dulu",
    "tadi", "tadi pagi", "tadi siang", "tadi sore", "tadi malam", "semalam",
    "pagi ini", "siang ini", "sore ini", "malam ini", "kemarin pagi", "kemarin siang",
    "kemarin sore", "kemarin malam", "minggu lalu", "pekan lalu", "bulan lalu", "tahun lalu",
    "just now", "right now", "now", "today", "yesterday", "last week", "last month", "last year",
})  # fmt: skip

# Zones whose offset has not changed since 1988, in minutes east of UTC.
STEADY_ZONES: Final[dict[str, int]] = {
    "Asia/Jakarta": 420, "Asia/Pontianak": 420, "Asia/Makassar": 480, "Asia/Jayapura": 540,
}  # fmt: skip
