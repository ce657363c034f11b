"""The sign-off: the initials of reporter and editor in brackets that close a body.

Shapes: `(mea/mea)`, `(dry/din)`, `(ahs/nu2)`, `(kha)`, `(SIS)`, `(E-2)`, `(*)`, `[dem]`,
`[fw/em]`, `(boy/jpnn)`, `(lp/ed: sra)`. Not sign-offs: brackets that a sentence goes on behind
(`(KPM).`), dates (`(20/6)`), credits (`(ist)`). Some outlets set stars about it, or nothing but
stars or a dash before it, glued to the last sentence or not: `*(Tim)*`, `***Tonk`, `*k17`, `-PP4`;
or a code alone: `PP4`.
"""

from inakoran_extract.fields.people import is_person
from inakoran_extract.words.date_words import MONTHS
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.names import is_name, is_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import CREDIT_AGENCIES, CREDIT_WORDS

_SIGNOFF = pattern(r"[(\[]([A-Za-z*][\w*.]{0,11}(?:[/&,-]\s?(?:ed: ?)?[\w*.]{1,11}){0,4})[)\]]$")
# `(kabarnusaraya/R-2)`, `(Rin/kabar-nusa.com)`, `(Rina W/Nrs)`: a slash is sign enough that the
# rest may be longer, or a name and its initial.
_OF_TWO = pattern(
    r"[(\[](?:\w{2,12} [A-Z]\.?|[A-Za-z]\w{1,19})"
    r"/(?:[A-Z]-?\d{1,2}|[A-Za-z]{2,4}|[\w-]{3,20}\.\w{2,4})[)\]]$"
)
# `(007/KIM)`: a number before the desk's letters.
_NUMBERED = pattern(r"[(\[]\d{1,3}/([A-Za-z]{3,11})[)\]]$")
# `ap/hp (afp, dpa)`: two that sign alone on a line, and the agencies that they wrote from
_WITH_AGENCIES = pattern(
    r"[a-z]{2,3}(?:/[a-z]{2,3}){0,2} \([A-Za-z]{2,8}(?:, ?[A-Za-z]{2,8}){0,4}\)$"
)
_STARRED = pattern(r"\*{1,5} ?(\w{1,12}(?: [A-Z]\w{0,11})?(?:/\w{1,12}){0,3})$")
# `***4***`, the number of an agency's desk.
_BETWEEN_STARS = pattern(r"\*{2,5} ?\d{1,2} ?\*{2,5}$")
# Alone on its line; behind one star a longer word is an item of a list: `*Beras`.
_STARRED_LINE = pattern(r"(?:\*{2,5}\w{1,12}|\*[A-Za-z]\w{0,3})$")
_DASHED = pattern(r"(?:[-–—]|/{1,2} ?)([A-Za-z]\w{1,8})$")
_CODE = pattern(r"(?<= )[A-Z]{1,4}\d{1,2}$")
# What signs only where nothing of the story follows: `(07)`, `(Rin 03)`, `Humas/Rin`.
_LAST_NUMBER = pattern(r"(?:[A-Z]\w{1,11} )?\d{1,3}$")
_LAST_BARE = pattern(
    r"[A-Z]\w{0,14}(?: [A-Z]\w{0,14}){0,2}(?:/[A-Z*]\w{0,14}(?: [A-Z]\w{0,14})?){1,2}$"
)
# `rin/dew`, `rin/kabar`, and no `km/jam`
_LAST_SMALL = pattern(r"(?!dan/|km/)[a-z]{2,4}/[a-z]{2,6}$")
# `… kata dia. rin`
_LAST_INITIALS = pattern(r"[.!?\"”] (?!dkk|dll|dsb|dst)[a-z]{2,4}$")
# `(rin/dew)`, and no `(km/jam)`
_LAST_PAIR = pattern(r"[(\[](?!dan/|km/)[a-z]{3,4}/[a-z]{3,4}[)\]]$")
_LONGEST_LAST = 90
_MOST_WORDS = 3
_LONGEST_NAME = 4
_LONGEST_BARE = 32
# A code without any sign stands behind a whole sentence, and behind no abbreviation: `No. A1`.
_SHORTEST_SENTENCE = 60
_WHOLE_WORD = pattern(
    r"(?:\w{4,}|\b(?!dkk|dll|dsb|dst|hlm|tsb)[a-z]{3})[.!?\"”'’)…]+$",
)
_LONGEST_INITIALS = 5
_BETWEEN_NAMES = pattern(r", | [-–|] ")
_NOT_SIGNOFFS = frozenset(("ist", "istimewa", "foto", "dok", "video"))
SENTENCE_ENDS = ".!?\"”’'…)"


def read_signoff(text: str) -> str | None:
    """Return the line where it is a sign-off and nothing else.

    >>> read_signoff("(mea/mea)"), read_signoff("(20/6)"), read_signoff("(ist)")
    ('(mea/mea)', None, None)
    """
    if text[0] == "*":
        return text if _STARRED_LINE.match(text) else None
    if text[0] not in "([":
        return text if "/" in text[:4] and _WITH_AGENCIES.match(text) else None
    if _credits_agency(text):
        return None
    found = _SIGNOFF.match(text)
    if found is None:
        if _OF_TWO.match(text):
            return text
        numbered = _NUMBERED.match(text)
        if numbered is not None:
            return text if numbered[1].lower() not in MONTHS else None
        return text if _names_signers(text) else None
    return text if found[1].lower() not in _NOT_SIGNOFFS else None


def find_last_signoff(paragraph: str) -> int:
    """Return where a sign-off begins that closes a story's last paragraph; 0 where none does.

    There brackets sign that would explain something anywhere else, and two names behind a slash
    need none.

    >>> find_last_signoff("Warga waspada. (07)"), find_signoff("Warga waspada. (07)")
    (15, 0)
    >>> find_last_signoff("Warga waspada. Humas/Rin")
    15
    """
    start = find_signoff(paragraph)
    if start:
        return start
    first = max(0, len(paragraph) - _LONGEST_LAST)
    if paragraph[-1:] in (")", "]"):
        start = max(paragraph.rfind("(", first), paragraph.rfind("[", first))
        if _LAST_PAIR.match(paragraph, start) is not None:
            return start  # though the sentence has lost its stop
    elif paragraph[-1:].islower() and _LAST_INITIALS.search(paragraph, first) is not None:
        start = paragraph.rindex(" ") + 1
        whole = start > _SHORTEST_SENTENCE and _WHOLE_WORD.search(paragraph, first, start - 1)
        return start if whole else 0
    elif " | " in paragraph[first:]:
        start = paragraph.index(" | ", first) + 1
    elif "/" in paragraph[first:]:
        stop = max(paragraph.rfind(end, first) for end in SENTENCE_ENDS) + 1
        if _WHOLE_WORD.search(paragraph, first, stop) is None:
            return 0
        start = len(paragraph) - len(paragraph[stop:].lstrip())
    ended = start < len(paragraph) and _ends_sentence(paragraph, start)
    if ended and signs_last(paragraph[start:]):
        return start
    return 0


def signs_last(text: str) -> bool:
    """Tell whether a line signs the story that ends right above it, or a part the words before it.

    >>> signs_last("(Rls/Tim Redaksi)"), signs_last("Humas/Rin"), signs_last("(20/6)")
    (True, True, False)
    >>> signs_last("rin/kabar"), signs_last("dan/atau")
    (True, False)
    """
    if len(text) > _LONGEST_LAST:
        return False
    if text[0] not in "([" or text[-1] not in ")]":
        if _LAST_SMALL.match(text) is not None:
            return True
        return _LAST_BARE.match(text) is not None or (
            text.startswith("| ") and is_person(text[2:]) and " " in text[2:]
        )
    said = text[1:-1].strip()
    named = [name.strip() for name in _BETWEEN_NAMES.split(said)]
    if len(named) > 1 and any(" " in name and is_person(name) for name in named[:2]):
        # `(Rina Wulandari, Hamid Fauzi)`, `(Rina Wulandari – Sumenep)`, `(Kabar Nusa | NAMA)`
        return all(is_name(name) or is_host(name) for name in named)
    if _LAST_NUMBER.match(said):
        return said.partition(" ")[0].lower() not in MONTHS
    parts = [part.strip() for part in said.split("/")]
    return (
        len(parts) > 1
        and ":" not in said
        and not _credits_agency(text)
        and _NOT_SIGNOFFS.isdisjoint(parts[0].lower().split())
        and any(part[:1].isalpha() for part in parts)
        and all(part and part.count(" ") < _MOST_WORDS for part in parts)
    )


def _credits_agency(text: str) -> bool:
    """Tell whether brackets name an agency and its photographer in full: `[Reuters/Stringer]`."""
    agency, slash, name = text[1:-1].partition("/")
    return (
        bool(slash)
        and agency.lower() in CREDIT_AGENCIES
        and len(name) > _LONGEST_INITIALS
        and name.istitle()
    )


def _names_signers(text: str) -> bool:
    """Tell whether brackets hold full names: `(Rangga Baskara)`, `(Eka Prananda/balipost)`."""
    if len(text) > 50 or text[-1] not in ")]":
        return False
    parts = text[1:-1].split("/")
    if len(parts) == 2 and is_outlet(parts[0]) and is_name(parts[1]):
        return True
    if len(parts) > 1 and all(map(_is_signer, parts)):
        return True  # `( Hartono Wirawan / CN34 / JBSM )`
    # `(kabar.id - Sosial Budaya)`
    outlet, dash, section = text[1:-1].partition(" - ")
    if dash and is_outlet(outlet) and is_name(section):
        return True
    return (
        is_name(parts[0])
        and 0 < parts[0].count(" ") < _LONGEST_NAME  # but `[Sukai Kabar.id di Media Sosial]`
        and all(is_name(part) or (part.isalpha() and part.islower()) for part in parts[1:])
    )


def _is_signer(part: str) -> bool:
    """Tell whether a part of a sign-off is a name or somebody's code, with blanks about it."""
    said = part.strip()
    return said != part and (is_name(said) or (said.isalnum() and said.isupper()))


def is_of_two(signoff: str) -> bool:
    """Tell whether a sign-off in brackets names a reporter and an editor, and credits no picture.

    >>> is_of_two("(mea/Din)"), is_of_two("(Kabar.com/Rina Wulandari)"), is_of_two("(KPM)")
    (True, False, False)
    """
    first, slash, _ = signoff.strip("*([ ])").partition("/")
    low = first.lower().rstrip(". ")
    return bool(slash) and not is_outlet(first) and low not in CREDIT_AGENCIES | CREDIT_WORDS


def find_signoff(paragraph: str) -> int:
    """Return where the sign-off behind a paragraph's last sentence begins; 0 where none stands.

    >>> find_signoff("Warga diminta waspada. (E-2)")
    23
    >>> find_signoff("Ia memimpin Komisi Pengawas Mutu (KPM)")
    0
    """
    bare = paragraph.rstrip("* ")
    if bare[-2:] in (").", "]."):
        bare = bare[:-1]  # `… kata dia. (mea/mea).`
    if bare[-1:].isalnum():
        # Stars behind it emphasise a word, and sign nothing.
        start = _find_unbracketed(paragraph) if bare == paragraph else _find_starred(paragraph)
    else:
        start = _find_brackets(bare)
    if not _ends_sentence(paragraph, start):
        return 0
    # `(Din)(*)`
    earlier = _find_brackets(paragraph[:start].rstrip())
    return earlier if _ends_sentence(paragraph, earlier) else start


def _ends_sentence(text: str, end: int) -> bool:
    """Tell whether a sentence ends right before an index."""
    return text[:end].rstrip()[-1:] in tuple(SENTENCE_ENDS)


def _find_brackets(text: str) -> int:
    """Return where brackets that sign begin at a text's end, with the stars before them; else 0."""
    if text[-1:] not in (")", "]"):
        return 0
    start = max(text.rfind("("), text.rfind("["))
    if read_signoff(text[start:]) is None:
        return 0
    before = text[:start].rstrip()
    return len(before.rstrip("* ")) if before[-1:] == "*" else start


def _find_starred(text: str) -> int:
    """Return where a number between stars begins that closes a text; else 0."""
    found = _BETWEEN_STARS.search(text, len(text) - _LONGEST_BARE)
    return found.start() if found is not None else 0


def _find_unbracketed(text: str) -> int:
    """Return where a sign-off begins that stars, a dash or its form alone set apart; else 0."""
    first = max(0, len(text) - _LONGEST_BARE)
    starred = _STARRED.search(text, first) if "*" in text[first:] else None
    if starred is not None:
        return starred.start()
    dashed = _DASHED.search(text, first)
    if dashed is not None:
        # `–Soekarno` says whose words they are.
        name = dashed[1]
        signs = name.islower() or name.isupper() or not name.isalpha() or dashed[0][0] == "/"
        return dashed.start() if signs else 0
    coded = _CODE.search(text, first)
    if coded is None or coded.start() < _SHORTEST_SENTENCE:
        return 0
    return coded.start() if _WHOLE_WORD.search(text[first : coded.start()].rstrip()) else 0


def take_signoff(parts: list[str]) -> str | None:
    """Return the sign-off of a body; the last one closes it, one before it a part of it."""
    if not parts:
        return None
    return parts[-1].removesuffix(".") if parts[-1].endswith((").", "].")) else parts[-1]
