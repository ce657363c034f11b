"""Tells whether paragraphs go on with each other, as those of one story do.

A story names its people and things again, or points back at them: `ia`, `warga itu`, `katanya`,
words in quotes. The leads of several stories, one below the other, each begin anew.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from inakoran_extract.words.date_words import MONTHS, WEEKDAYS, ZONES
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

_WORD = pattern(r"[^\W\d_]{5,}")
_TELLING = pattern(r"[^\W\d_]{4,}")
_STEM = 6  # letters that a word shares with its other forms
QUOTES = "\"'“”‘’"
_STOP = pattern(r"[.!?][\"”’)]*\s")
# What of a sentence points back at what was told.
_BACK = phrases(
    """
    begitu, beliau, berikut, demikian, dia, he, ia, ini, it, itu, juga, kami, keduanya, lain,
    lainnya, mereka, pun, saya, serupa, she, tadi, tersebut, that, these, they, this, those
    """
)
# Any two stories have some of them.
_COMMON = phrases(
    """
    adalah, agar, akan, antara, atas, atau, bagi, bahwa, banyak, baru, beberapa, belum, berada,
    besar, bila, bisa, bulan, dalam, dapat, dari, datang, demi, dengan, desa, dibuka, dilakukan,
    enam, hanya, hari, harus, hingga, itu, jadi, juga, kabupaten, kali, kami, karena, kata, kedua,
    kembali, kepada, ketika, kita, kota, lagi, lain, lalu, lama, lebih, lima, maka, mana, masih,
    melalui, membuat, mengatakan, menjadi, menurut, mereka, merupakan, mulai, naik, namun, oleh,
    orang, pada, para, pekan, pertama, pihak, pula, saat, saja, sampai, satu, sebagai, sebelum,
    secara, sehingga, sejak, selama, sementara, semua, seperti, sering, serta, setelah, setiap,
    sini, sudah, tahun, tanpa, tapi, telah, tempat, tentang, terus, tetap, tetapi, tidak, tiga,
    turun, ujar, untuk, usai, waktu, warga, yang
    """
)
_OF_IT = "nya"
_SHORTEST_OF_IT = 6
# A word of so many paragraphs, and of three in five, is the topic of a page of several stories.
_TOPIC = 3
_NAME = pattern(r"(?<=[a-z,] )[A-Z][^\W\d_]{2,}")
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS, *ZONES))
# Of the words of two stories fewer than one in so many are the same.
_FEW = 7
_FEWER = 12


def count_going_on(paragraphs: Sequence[str]) -> int:
    """Return how many paragraphs go on with one above them, by their first sentence.

    >>> count_going_on(["Ratna membuka gudang garam.", "Gudang itu kosong sejak Mei."])
    1
    >>> count_going_on(["Ratna membuka gudang garam.", "Kapal semen kandas di Selat Sape."])
    0
    """
    words = [_read_words(text) for text in paragraphs]
    counts = Counter(word for told in words for word in told)
    most = max(_TOPIC, len(paragraphs) * 3 // 5 + 1)
    topic = {word for word, count in counts.items() if count >= most}
    told: set[str] = set()
    going_on = 0
    for text, own in zip(paragraphs, words, strict=True):
        if told:
            first = _read_first(text)
            going_on += goes_on(text) or not told.isdisjoint(_read_words(first) - topic)
        told |= own
    return going_on


def goes_on(text: str) -> bool:
    """Tell whether a paragraph is said by somebody, or its first sentence points at what was told.

    >>> goes_on("Menurutnya, gudang itu kosong."), goes_on("Kapal semen kandas di Selat Sape.")
    (True, False)
    """
    if text[0] in QUOTES or text[0].islower():
        return True
    words = _read_first(text).lower().replace(",", " ").replace(".", " ").split()
    return not _BACK.isdisjoint(words) or any(
        word.endswith(_OF_IT) and len(word) >= _SHORTEST_OF_IT for word in words
    )


def _read_first(text: str) -> str:
    """Return a paragraph's first sentence."""
    stop = _STOP.search(text)
    return text if stop is None else text[: stop.end()]


def _read_words(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.lower())}


def read_telling(text: str) -> set[str]:
    """Return how the words begin that tell what a text is about, and hardly any other one has.

    >>> sorted(read_telling("Warga sudah lama menanam bakau di Tuban."))
    ['bakau', 'menana', 'tuban']
    """
    return {word[:_STEM] for word in _TELLING.findall(text.lower()) if word not in _COMMON}


def are_unrelated(above: Iterable[str], below: Iterable[str]) -> bool:
    """Tell whether paragraphs share few words with others, or fewer where a name is one of them.

    >>> are_unrelated(["Warga Tuban menanam bakau."], ["Harga emas naik, kata Sinta."])
    True
    >>> are_unrelated(["Warga Tuban menanam bakau."], ["Bakau itu rusak, kata warga Tuban."])
    False
    """
    before, after = " ".join(above), " ".join(below)
    few = _FEW if read_names(before).isdisjoint(read_names(after)) else _FEWER
    words = _read_words(after)
    return len(words & _read_words(before)) * few < len(words)


def read_names(text: str) -> set[str]:
    """Return what is written with a capital inside sentences, days and months left out."""
    return {name for name in _NAME.findall(text) if name.lower() not in _CALENDAR}
