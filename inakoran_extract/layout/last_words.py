"""Knows the few words that stories end with, which are too short to read like a paragraph."""

from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.vocabulary import BARE_CREDITS, CREDIT_WORDS

_LONGEST_CLOSING = 45
_CLOSING_STOPS = frozenset(".?!…")
# A longer line that breaks off may be another story's beginning.
_BROKEN_OFF = ("..", "…")
_MOST_BLANKS = 3
# `Apakah artikel ini membantu?`, as sites ask
_ITSELF = frozenset((what, "ini") for what in ("artikel", "berita", "konten", "tulisan"))


def closes(text: str) -> bool:
    """Tell whether a line says the last few words of a story, signed or not: `Tertarik?`.

    >>> closes("Wallahu a'lam. ***"), closes("Bagaimana menurut Anda? (*)")
    (True, True)
    >>> closes("Benarkah Harga Garam Turun?"), closes("Foto.")
    (False, False)
    """
    bare = text.rstrip("* ")
    start = find_signoff(bare)
    bare = bare[:start].rstrip() if start else bare
    return (
        bare[-1:] in _CLOSING_STOPS
        and (not bare.endswith(_BROKEN_OFF) or bare.count(" ") <= _MOST_BLANKS)
        and bare[0].isupper()
        and len(bare) <= _LONGEST_CLOSING
        and _ITSELF.isdisjoint(zip(bare.lower().split(), bare.lower().split()[1:], strict=False))
        and (" " not in bare or is_sentence_case(bare))
        and bare[:-1].lower() not in BARE_CREDITS
        and bare[:-1].lower() not in CREDIT_WORDS
    )
