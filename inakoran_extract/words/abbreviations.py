"""Tells what brackets explain: a short form of the words before them, or where these stand.

`Komisi Pengawas Mutu (KPM)`; `(QS Al-Baqarah: 153)`, `(HR Muslim)`, `(Pasal 5 ayat 2)`, `[1]`.
"""

from inakoran_extract.words.patterns import pattern

_LONGEST = 12
_NOTE_ENDS = frozenset("])*¹²³⁴⁵⁶⁷⁸⁹⁰")
_SYLLABLE = 3
# Small words of long names: `Badan Nasional Sertifikasi dan Kompetensi`.
_SMALL = frozenset(("dan", "untuk", "di", "bagi", "atas", "of", "and", "the", "for"))
_NOTES = pattern(r"(?: ?\[\d{1,3}\],?| ?\(\d{1,2}\)|[*¹²³⁴⁵⁶⁷⁸⁹⁰]){1,8}$")
# What believers are told, and by whom.
_SAYINGS = frozenset(("qs", "hr", "surat", "surah", "hadis", "hadits", "riwayat", "pasal"))
_VERSE = pattern(r"[^\W\d][^\d/:]{1,30}[ :]\d{1,3}(?: ?[:,-] ?\d{1,3}){0,3}$")


def find_notes(text: str) -> int:
    """Return where the marks of a text's footnotes begin that close it: `[1]`, `(2)`, `*`; else -1.

    >>> find_notes("Masjid itu dibangun pada abad ke-15.[1][2]")
    36
    """
    if text[-1:] not in _NOTE_ENDS:
        return -1
    notes = _NOTES.search(text)
    return notes.start() if notes is not None else -1


def is_reference(content: str) -> bool:
    """Tell whether brackets say where the words before them stand.

    >>> is_reference("QS Al-Baqarah: 153"), is_reference("HR Muslim"), is_reference("Matius 5:3")
    (True, True, True)
    >>> is_reference("Rina Wulandari"), is_reference("12/11/2026"), is_reference("Kabar 24")
    (False, False, False)
    """
    first = content.replace(".", "").lower().partition(" ")[0]
    return first in _SAYINGS or (":" in content and _VERSE.match(content) is not None)


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
