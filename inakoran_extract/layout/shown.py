"""What a line of the head shows: whether its words may be a picture's caption without a credit."""

from inakoran_extract.block import Block
from inakoran_extract.fields.credits import DESCRIPTIONS
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.titles import describes, is_keywords, is_menu, is_post, is_stamped
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.names import is_place, is_section, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS, JOBS
from inakoran_extract.words.vocabulary import BYLINE_LABELS, DESK_WORDS, PRESS_DESKS

# Words of a line that is more than a button or a section.
LONG = 4
_PAIR = 2
_LABELLED = pattern(r"[A-Za-z]{3,14} ?: \S[^:]*[:\d]")
_PLAYED = pattern(r"\d:\d\d ?/ ?\d{1,2}:\d\d")
_MINUTES = frozenset(("menit", "min", "mins", "minutes"))


def may_be_caption(block: Block) -> bool:
    """Tell whether words between date and body are a picture's: what signs is settled before.

    A word of the site's, a button or a lone place is none.
    """
    text = block.text
    words = text.lower().split()
    if all(len(word) == 1 for word in words):
        return False  # `f t w`: buttons
    if len(words) == 1:
        return words[0].strip(".:") in DESCRIPTIONS
    if words[-1][-1] in "'’" and words[-1][0].isdecimal():
        return False  # who scored when: `Handoko 31', Wira 90+3'`
    if words[-1] == "lalu" and any(word.isdecimal() for word in words):
        return False  # `Media Nusa 3 minggu yang lalu`
    if text[-1] in ":!" or words[0].rstrip(",") in WEEKDAYS or is_keywords(text):
        return False  # a label of what follows, a greeting, a day
    if describes(text):
        return True  # `Ilustrasi: Suasana pasar, Senin (3/2/2025)`
    return not (is_labelled(text) or is_stamped(text) or _is_of_site(text, words))


def _is_of_site(text: str, words: list[str]) -> bool:
    """Tell whether words are a part of the site: a menu, a desk, a section, a button, a counter."""
    if text.isupper() or is_menu(text):
        return True
    if _PLAYED.search(text) is not None:
        return True  # `Kecepatan 0:00 / 1:42`
    if 2 * sum(len(word) == 1 for word in words) > len(words):
        return True  # `A A A Pengaturan Font`
    shown, bar, credit = text.partition(" | ")
    if bar and (" | " in credit or shown.count(" ") < LONG or not is_sentence_case(shown)):
        return True  # `Berita | Pasar`
    desks = (DESK_WORDS - PRESS_DESKS).intersection(words)
    if desks == {"tim"} and len(words) > LONG and is_sentence_case(text):
        desks = frozenset()  # `Anggota tim mengayuh sepeda di bengkel`
    if desks or is_post(text):
        return True  # `Konten Redaksi Kabar.com`, `Wartawan Kabar.com`
    if len(words) == _PAIR and text[0].islower():
        return True  # `in Peristiwa`, the section
    if _LABELLED.match(text) is not None or "share on" in text.lower():
        return True  # `Kategori: Berita - Dibaca: 1027 kali`
    buttons = sum(word.strip(".:") in BUTTONS for word in words)
    return (
        2 * buttons >= len(words)
        or (bool(buttons) and len(words) <= LONG)
        or is_section(text)
        or is_place(text)
        or not any(len(word) > _PAIR and word.isalpha() for word in words)
        # `Bacaan 4 Menit`
        or not _MINUTES.isdisjoint(words[-2:])
    )


def shows(text: str) -> bool:
    """Tell whether words say what is seen, as captions do: `Petambak garam`, `Ketua DPRD, Rina`."""
    if text[-1] == "!":
        return False  # a greeting
    described = describes(text) or text.lower() in DESCRIPTIONS
    return is_sentence_case(text) or described or shows_somebody(text)


def shows_somebody(text: str) -> bool:
    """Tell whether words name who is seen, behind what he is: `Ketua DPRD, Rina`."""
    shown, comma, name = text.rpartition(", ")
    return bool(comma) and " " in shown and is_person(name)


def is_apart(text: str) -> bool:
    """Tell whether words may be the author's or the site's: `Dosen Hukum`, `Siaran Pers`."""
    words = [word.strip(".,:") for word in text.lower().split()]
    return (
        ": " in text
        or len(words) <= _PAIR
        or words[0] in JOBS
        or not BYLINE_LABELS.keys().isdisjoint(words)
        or any(map(is_section, words))
    )


def is_labelled(text: str) -> bool:
    """Tell whether a byline's label opens a line, whatever stands behind it."""
    label, colon, _ = text.partition(":")
    return bool(colon) and label.strip().lower() in BYLINE_LABELS
