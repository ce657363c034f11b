"""The line rules for what is told: a paragraph, an item of a list, a code, a name, a title.

How a line ends tells most: a paragraph ends as a sentence does, with its sign-off, its source or a
reference behind it; a headline doesn't.
"""

from inakoran_extract.block import Mark
from inakoran_extract.fields.closing import find_closing
from inakoran_extract.fields.people import is_mailbox
from inakoran_extract.fields.signoff import SENTENCE_ENDS, find_signoff
from inakoran_extract.words.abbreviations import find_notes, is_reference
from inakoran_extract.words.names import SMALL_WORDS, are_names, is_sentence_case
from inakoran_extract.words.patterns import pattern

_ADDRESS = pattern(r"(?:https?://|www\.)\S|\w@\w+\.\w")
_BULLETS = "-–•●▪*·»►▶"
_ITEM = pattern(rf"(?:\d{{1,2}}[.)]|[a-z][.)]|[ivx]{{2,4}}[.)]|[{_BULLETS}])\s+\S")
CODE = pattern(r"[A-Z]{2,5}\d?$")
_NEAR_END = 24
# `M.Farm.`, the longest word that is a degree by the full stop inside it.
_DEGREE = 6
# What is below goes on with the sentence: `Peserta terbanyak tahun ini yakni`.
_POINTING = (" antara lain", " di antaranya", " sebagai berikut", " yaitu", " yakni")
_CLOSERS = "\"”’')]"
_OPENING_QUOTES = "\"“'‘"
_FORMULAS = frozenset((
    "aamiin", "alhamdulillah", "amiin", "wallaahu", "wallahu", "wallahualam", "wassalam",
    "wassalamu", "wassalamualaikum",
))  # fmt: skip
_APOSTROPHES = str.maketrans("", "", "'’‘`")
_LONGEST_FORMULA = 60
_GREETINGS = ("assalamu alaikum", "assalamu'alaikum")
# A title has no more letters, and so many words; a list of names has so many commas.
_LONGEST_TITLE = 200
_FEWEST_OF_TITLE = 7
_FEWEST_OF_LIST = 2
_SPOKEN = pattern(r"[,.][\"”]")


def read_prose(text: str, low: str) -> tuple[Mark, object] | None:
    """One sentence or several, a quotation, an address: what a paragraph is made of."""
    size = len(text)
    last = text.rfind(" ") + 1
    if size <= _LONGEST_TITLE and text[last : last + 1].isupper() and _is_titled(text):
        return None
    if (
        size > 200
        or _ends_sentence(text)
        or (size > 110 and ". " in text)
        # `"Kami siap," kata Budi` ends without its full stop at times.
        or (text[0] in _OPENING_QUOTES and _SPOKEN.search(text) is not None)
        or (size < 200 and _holds_address(text) and not is_mailbox(text))
        or (text[0] in "AW" and _is_formula(low))
        # A verse or a prayer is told like the story around it, in letters that no stop ends.
        or ("\u0600" <= text[0] <= "\u06ff" and text.count(" ") > 1)
    ):
        return Mark.PROSE, None
    return None


def _is_titled(text: str) -> bool:
    """Tell whether a line is written as titles are, though it ends or begins as a sentence does.

    >>> _is_titled("Kucing Liar Di Pasar Dumai Bikin Resah, Pengelola Diam Saja.")
    True
    >>> _is_titled("Kepala Desa Hula Petrus Lede membuka pasar."), _is_titled("Rina Wulandari.")
    (False, False)
    """
    if text.isupper():
        return False  # of capitals nothing tells
    words = text.split()
    return (
        len(words) >= _FEWEST_OF_TITLE
        and text.count(",") < _FEWEST_OF_LIST
        and ". " not in text
        and all(
            word.lstrip(_OPENING_QUOTES)[:1].isupper() or word in SMALL_WORDS or not word.isalpha()
            for word in words
        )
    )


def _is_formula(low: str) -> bool:
    """Tell whether a line is what pious writers close with, capitals or not: `Wallahu A'lam`."""
    first = low.partition(" ")[0].translate(_APOSTROPHES).rstrip(",.!")
    greets = first.startswith("assalamualaikum") or low.startswith(_GREETINGS)
    known = first in _FORMULAS or (greets and (" wr" in low or " warahmat" in low))
    return known and len(low) <= _LONGEST_FORMULA


def _holds_address(text: str) -> bool:
    # Looking for the signs of one is cheaper than trying the pattern at every letter.
    signed = "@" in text or "://" in text or "www." in text
    return signed and _ADDRESS.search(text) is not None


def _ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a paragraph does and a headline doesn't."""
    last = text[-1]
    if last.isalnum():
        return _is_closed(text) or text.endswith(_POINTING)
    if last in ")]*" and (find_signoff(text) or _ends_in_reference(text)):
        # `MENGAPA HARGA CABAI NAIK? [Opini]` asks as headlines do.
        told = text[: max(text.rfind("("), text.rfind("["))].rstrip() if last != "*" else ""
        return not told.endswith(("!", "?")) or _ends_sentence(told)
    notes = find_notes(text)
    if notes > 0:
        return _ends_sentence(text[:notes].rstrip())
    if last == "*":
        # Stars close a story behind its stop: `… belum bersikap.***`
        text = text.rstrip("* ")
        last = text[-1]
    if last in _CLOSERS:
        before = text[-2:-1]
        return len(text) > 12 and (
            before in (".", ",") or (before in ("!", "?") and text[0] in _OPENING_QUOTES)
        )
    if last == "." and not text.replace(" .", ".").endswith("..."):
        if (text[-3:-2] == " " or "." in text[-_DEGREE:-1]) and are_names(text):
            # The initial of a name, or its degree: `MUH. SYAIFUL H.`, `Rina Wulandari, Ph.D.`
            return False
        return len(text) > 40 or text.count(" ") >= 2 or text[0] in _OPENING_QUOTES
    if last not in "!?….":
        return False
    if len(text) > 120 or text[0] in _OPENING_QUOTES:
        return True
    # A headline that breaks off or asks is written as a title, or is short.
    return text.count(" ") > (9 if last in "!?" else 4) and is_sentence_case(text)


def _is_closed(text: str) -> bool:
    """Tell whether a line without a stop ends in a sign-off or a source behind its last one."""
    # `… kata dia.***Tonk`; few lines have a stop so near to their end.
    if "." in text[-_NEAR_END:] and find_signoff(text):
        return True
    if text[-1].isupper():
        # `… kata dia.RINA WULANDARI`
        return "." in text and find_closing(text, last=True) is not None
    # `… kata dia. Sumber: X`
    return ". " in text and find_closing(text, last=True) is not None


def _ends_in_reference(text: str) -> bool:
    """Tell whether brackets behind a line's last sentence say where its words stand: `(QS …)`."""
    before, bracket, content = text[:-1].rpartition("[" if text[-1] == "]" else "(")
    ended = bool(bracket) and before.rstrip()[-1:] in tuple(SENTENCE_ENDS)
    return ended and is_reference(content)


def read_item(text: str, _low: str) -> tuple[Mark, object] | None:
    """`1. Beras`, `- Gula`."""
    behind = text[1:5]
    if text[0] not in _BULLETS and "." not in behind and ")" not in behind:
        return None
    return (Mark.ITEM, None) if _ITEM.match(text) else None


def read_code(text: str, _low: str) -> tuple[Mark, object] | None:
    """`MDN`."""
    return (Mark.CODE, None) if CODE.match(text) else None


def read_name(text: str, _low: str) -> tuple[Mark, object] | None:
    """Words that are all written as names are."""
    return (Mark.NAME, None) if are_names(text) else None


def read_rest(text: str, _low: str) -> tuple[Mark, object] | None:
    """Every line that no other rule knew."""
    return (Mark.TITLE if " " in text else Mark.WORD), None
