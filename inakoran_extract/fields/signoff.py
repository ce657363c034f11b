"""The sign-off: the initials of reporter and editor in brackets that close a body.

Shapes: `(mea/mea)`, `(dry/din)`, `(ahs/nu2)`, `(kha)`, `(SIS)`, `(E-2)`, `(*)`, `[dem]`,
`[fw/em]`, `(boy/jpnn)`. Not sign-offs: brackets that a sentence goes on behind (`(KPM).`), dates
(`(20/6)`), credits (`(ist)`).
"""

from inakoran_extract.words.names import is_name, is_outlet
from inakoran_extract.words.patterns import pattern

_SIGNOFF = pattern(r"[(\[]([A-Za-z*][\w*.]{0,11}(?:[/&,-]\s?[\w*.]{1,11}){0,4})[)\]]$")
_NOT_SIGNOFFS = frozenset(("ist", "istimewa", "foto", "dok", "video"))
_SENTENCE_ENDS = ".!?\"”’'…)"


def read_signoff(text: str) -> str | None:
    """Return the line where it is a sign-off and nothing else.

    >>> read_signoff("(mea/mea)"), read_signoff("(20/6)"), read_signoff("(ist)")
    ('(mea/mea)', None, None)
    """
    if text[0] not in "([":
        return None
    found = _SIGNOFF.match(text)
    if found is None:
        return text if _names_signers(text) else None
    return text if found[1].lower() not in _NOT_SIGNOFFS else None


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
        and " " in parts[0]
        and all(is_name(part) or (part.isalpha() and part.islower()) for part in parts[1:])
    )


def _is_signer(part: str) -> bool:
    """Tell whether a part of a sign-off is a name or somebody's code, with blanks about it."""
    said = part.strip()
    return said != part and (is_name(said) or (said.isalnum() and said.isupper()))


def find_signoff(paragraph: str) -> int:
    """Return where the sign-off behind a paragraph's last sentence begins; -1 where none stands.

    >>> find_signoff("Warga diminta waspada. (E-2)")
    23
    >>> find_signoff("Ia memimpin Komisi Pengawas Mutu (KPM)")
    -1
    """
    if paragraph[-1] not in ")]":
        return -1
    start = max(paragraph.rfind("("), paragraph.rfind("["))
    if start <= 0 or read_signoff(paragraph[start:]) is None:
        return -1
    return start if paragraph[:start].rstrip()[-1:] in _SENTENCE_ENDS else -1
