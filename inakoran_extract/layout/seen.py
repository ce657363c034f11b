"""What only a picture's text says: where in it somebody stands, and whom it shows doing what."""

from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import TELLING

# `(tengah)`, `(kedua dari kiri)`, `(kanan, berbaju putih)`
_STANDING = pattern(r" \((?:[a-z]{2,8} ){0,2}(?:kiri|kanan|tengah)(?:[,/][^()]{1,40})?\)")
_MOMENTS = frozenset(("saat", "ketika"))
_BETWEEN = frozenset(("dan", "bin", "binti", "de", "di"))
_SCREENS = ("Tangkapan layar ", "Tangkap layar ", "Tangkapan Layar ")
_QUOTES = frozenset("\"“'‘")
_LONGEST = 220
_LONGEST_POSED = 120
_FEWEST_NAMES = 2


def is_seen(text: str) -> bool:
    """Tell whether a line says what is seen in a picture, as no deck and no paragraph does.

    >>> is_seen("Camat Hula Rina W (tengah) meninjau talud.")
    True
    >>> is_seen("Camat Hula Rina W saat meninjau talud"), is_seen("Harga garam naik saat hujan")
    (True, False)
    """
    if len(text) > _LONGEST or ". " in text or text[0] in _QUOTES:
        return False
    standing = _STANDING.search(text) if "(" in text else None
    if standing is not None:
        # `klik tombol Keluar (kanan)` names nobody.
        name = text[: standing.start()].split()[-_FEWEST_NAMES:]
        return all(word[0].isupper() for word in name)
    return text.startswith(_SCREENS) or _is_posed(text)


def _is_posed(text: str) -> bool:
    """Tell whether a line names somebody and the moment, and says nothing more of either.

    Whom a story tells of does something besides: `Camat Rina saat dihubungi, Senin, mengaku …`.
    """
    if " saat " not in text and " ketika " not in text:
        return False
    words = text.split()
    moment = next((at for at, word in enumerate(words) if word in _MOMENTS), 0)
    if moment < _FEWEST_NAMES or moment + 1 == len(words) or len(text) > _LONGEST_POSED:
        return False
    named = all(word[0].isupper() or word in _BETWEEN for word in words[:moment])
    told = text[-1] in ".!?" and ("," in text or not TELLING.isdisjoint(words))
    return named and words[moment + 1][0].islower() and not told
