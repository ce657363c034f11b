"""What only a picture's text says: where in it somebody stands, and whom it shows doing what."""

from itertools import pairwise

from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import SPEECH, TELLING

# `(tengah)`, `(kedua dari kiri)`, `(kanan, berbaju putih)`
_STANDING = pattern(r"(?:^| )\((?:[a-z]{2,8} ){0,2}(?:kiri|kanan|tengah)(?:[,/-][^()]{1,40})?\)")
_MOMENTS = frozenset(("saat", "ketika"))
_BETWEEN = frozenset(("dan", "bin", "binti", "de", "di"))
# `…, Senin (3/2/2025).`
_DAY = pattern(r",? \w+ \(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?$")
# What somebody does; behind another verb it is what the sentence tells, but for these before it.
_VERB = pattern(r"(?:mem|men|meng|meny)[a-z]{4,}\b")
_ACT = pattern(r"(?:me|di|ber)[a-z]{4,}")
_JOINING = frozenset((
    "akan", "dan", "dengan", "guna", "sambil", "sedang", "serta", "untuk", "yang",
))  # fmt: skip
_SCREENS = ("Tangkapan layar ", "Tangkap layar ", "Tangkapan Layar ")
_VIEWS = frozenset(("ilustrasi", "pemandangan", "potret", "suasana", "tampak"))
_QUOTES = frozenset("\"“'‘")
_LONGEST = 400
_LONGEST_POSED = 120
_FEWEST_NAMES = 2


def is_seen(text: str) -> bool:
    """Tell whether a line says what is seen in a picture, as no deck and no paragraph does.

    >>> is_seen("Camat Hula Rina W (tengah) meninjau talud."), is_seen("(kiri-kanan) Rina, Budi")
    (True, True)
    >>> is_seen("Camat Hula Rina W saat meninjau talud"), is_seen("Harga garam naik saat hujan")
    (True, False)
    >>> is_seen("Camat Rina W saat dihubungi membenarkan kabar itu.")
    False
    """
    if len(text) > _LONGEST or text[0] in _QUOTES:
        return False
    standing = _STANDING.search(text) if "(" in text else None
    if standing is not None and standing.start() == 0:
        return True
    if standing is not None and ". " not in text[: standing.start()]:
        # `klik tombol Keluar (kanan)` names nobody.
        name = text[: standing.start()].split()[-_FEWEST_NAMES:]
        return all(word[0].isupper() for word in name)
    return ". " not in text and (text.startswith(_SCREENS) or _is_posed(text))


def is_view(text: str) -> bool:
    """Tell whether a line begins by what only a picture is: `Suasana pasar …`, `Potret warga …`.

    `Sejumlah warga mengeluh.` may be a deck as well.
    """
    return text.partition(" ")[0].rstrip(":").lower() in _VIEWS


def _is_posed(text: str) -> bool:
    """Tell whether a line names somebody and the moment, and says nothing more of either.

    Whom a story tells of does something besides: `Camat Rina saat dihubungi membenarkan …`.
    """
    if " saat " not in text and " ketika " not in text:
        return False
    words = _DAY.sub("", text).split()
    moment = next((at for at, word in enumerate(words) if word in _MOMENTS), 0)
    if words[moment + 1 : moment + 2] == ["ini"]:
        return False  # `Hula saat ini duduk di peringkat ketiga.`
    if moment < _FEWEST_NAMES or moment + 1 == len(words) or len(text) > _LONGEST_POSED:
        return False
    before, behind = words[:moment], words[moment + 1 :]
    named = all(word[0].isupper() or word in _BETWEEN for word in before)
    if not named:
        # `Ketua koperasi Rina W saat meninjau …`
        named = all(word[0].isupper() for word in before[-_FEWEST_NAMES:])
        named = named and before[0][0].isupper() and _ACT.match(behind[0]) is not None
    said = not SPEECH.isdisjoint(map(str.lower, before)) or "tersebut" in before or "itu" in before
    if not named or said or not behind[0][0].islower():
        return False
    # `Hal itu disampaikan Camat Rina saat meninjau talud.`
    acts = any(map(_ACT.match, before)) or any(
        _VERB.match(word) and above not in _JOINING for above, word in pairwise(behind)
    )
    told = text[-1] in ".!?" and not TELLING.isdisjoint(words)
    return not (acts or told or any("," in word for word in words))
