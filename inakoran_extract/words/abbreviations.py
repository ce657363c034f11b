"""Tells words that are short for the words before them: `Komisi Pengawas Mutu (KPM)`."""

_LONGEST = 12
_SYLLABLE = 3
# Small words of long names: `Badan Nasional Sertifikasi dan Kompetensi`.
_SMALL = frozenset(("dan", "untuk", "di", "bagi", "atas", "of", "and", "the", "for"))


def is_short_for(word: str, text: str) -> bool:
    """Tell whether a word is made of letters of the name in capitals that a text ends with.

    >>> is_short_for("KPM", "Rapat Komisi Pengawas Mutu")
    True
    >>> is_short_for("Polri", "Kepolisian Negara Republik Indonesia")
    True
    >>> is_short_for("BPBD", "Petugas BPBD mengevakuasi warga")
    False
    """
    if not word.isalpha() or len(word) > _LONGEST:
        return False
    low = word.lower()
    words = text.lower().split()[-len(low) :]
    if word.isupper() and "".join(spoken[0] for spoken in words) == low:
        # Names of things are printed in small letters, too.
        return True
    name: list[str] = []
    for part in reversed(text.split()):
        if not (part[0].isupper() or part in _SMALL):
            break
        name.insert(0, part.lower())
    if word.isupper():
        # Letter by letter; the name may begin behind other words in capitals.
        while name and name[0][0] != low[0]:
            del name[0]
        rest = "".join(name)
    else:
        # By syllables, of which the first is told whole: `kePOLisian … Republik Indonesia`.
        spoken = " ".join(name)
        begin = spoken.find(low[:_SYLLABLE])
        rest = spoken[begin:] if begin >= 0 else ""
    letters = iter(rest)
    return len(name) > 1 and bool(rest) and all(letter in letters for letter in low)
