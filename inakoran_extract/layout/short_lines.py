"""Tells lines that are paragraphs though they are short or end in no full stop.

Quotations, verses in Arabic, what somebody says behind his name, notes, sentences of a word or two.
"""

from inakoran_extract.fields.credits import DESCRIPTIONS
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import (
    BARE_CREDITS,
    BYLINE_LABELS,
    CREDIT_WORDS,
    DESK_WORDS,
)

_ARABIC = range(0x0600, 0x0700)
_SAID = pattern(r"[^:]{1,40}: ?[\"“‘']")
# `"Harus ikut"ujarnya`
_SAID_BEHIND = pattern(
    r"[\"“][^\"”]{1,300}[\"”]"
    r"(?:[a-z]|,? (?:imbuh|jelas|kata|papar|tegas|terang|tutur|ucap|ujar|ungkap))"
)
# `Catatan: angka sementara`
_NOTES = frozenset(("catatan", "ket", "keterangan", "nb", "note"))
_SHORTEST_VERB = 3
_SHORTEST_WORD = 4


def is_text(text: str) -> bool:
    """Tell whether a line without a sentence's end is a paragraph all the same.

    Quotations, announcements, verses in Arabic, and sentences that ask or exclaim; a subheading may
    be quoted, ask or exclaim as well, but is written as a title or ends within its quotation marks
    like one.
    """
    last = text[-1]
    if text[0] == "#" or is_arabic(text):
        return True
    label, colon, value = text.partition(": ")
    if colon and value[:1].islower() and label.lower() in _NOTES:
        return True
    if text[0] in "\"“'‘" and last in "\"”'’":
        return text[0] in '"“' or text[-2] in ".,!?"
    if _SAID.match(text) or (text[0] in '"“' and _SAID_BEHIND.match(text)):
        return True
    # `Lalu, apa yang terjadi?`
    fewest = 2 if text.partition(" ")[0][-1] == "," else 3
    return last in "!?" and text.count(" ") > fewest and is_sentence_case(text)


def is_short_sentence(text: str) -> bool:
    """Tell whether a line of a word or two is a sentence: `Pelaku kabur.`, and no name or credit.

    >>> is_short_sentence("Mereka pasrah."), is_short_sentence("Rina H.")
    (True, False)
    >>> is_short_sentence("Ironis."), is_short_sentence("Rp12 miliar."), is_short_sentence("Ist.")
    (True, True, False)
    >>> is_short_sentence("Foto ilustrasi."), is_short_sentence("Garam, dll.")
    (False, False)
    """
    text = text.rstrip("*")
    if text[-1:] not in (".", "?") or not text[0].isupper():
        return False
    bare = text[:-1]
    low = bare.lower()
    opening = low.partition(" ")[0]
    if low in DESCRIPTIONS or low in BARE_CREDITS or opening in CREDIT_WORDS:
        return False
    if opening in DESK_WORDS or low in BYLINE_LABELS:
        return False
    first, blank, last = bare.rpartition(" ")
    if not blank:
        # A question of one word leads to what is below.
        return len(bare) >= _SHORTEST_WORD and bare.isalpha() and not bare.isupper()
    told = len(last) >= _SHORTEST_VERB and last.replace("'", "").isalpha() and last.islower()
    return text[-1] == "." and told and first.isalnum()


def is_arabic(text: str) -> bool:
    """Tell whether a line has Arabic letters, as verses and prayers do."""
    return not text.isascii() and any(ord(letter) in _ARABIC for letter in text)
