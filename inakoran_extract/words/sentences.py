"""What shows that words are a sentence of a story: its verb, and what refers back.

Verbs have their prefixes (`menyebut`, `dipegang`); a site's own lines say `ini`, `kami` and `Anda`,
and a story `itu` and `tersebut` of what it has told.
"""

from typing import Final

from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

_SAYS = pattern(r"[,.!?][\"”] [a-z]{3,12}nya(?: [a-z]{2,12}){0,3}[.,]")
_VERB = pattern(r"(?<= )(?:me[a-z]{4,}|di[a-z]{4,}|ber[a-z]{3,}|ter[a-z]{3,})\b")
_NO_VERBS = phrases("bersama, dimana, dinas, direktur, merah, merdeka, terhadap, terkait")
# As headlines print verbs, without their prefixes.
HEADLINE_VERBS: Final = phrases(
    """
    ajak, akui, bagikan, bantah, bantu, buka, desak, dukung, gandeng, gelar, harapkan, imbau,
    ingatkan, ingin, janjikan, klaim, luncurkan, minta, nilai, pastikan, raih, resmikan, sampaikan,
    sebut, siapkan, targetkan, tawarkan, tegaskan, temukan, terima, tetapkan, tolak, tuntut,
    ungkap, ungkapkan, usulkan
    """
)
_BACK = phrases("itu, tersebut")
# Of what a site says of itself.
OF_SITES = phrases(
    """
    anda, artikel, berita, channel, com, continue, iklan, kami, konten, lanjut, news, newsletter,
    notifikasi, redaksi, saluran, selengkapnya, situs, terbaru, terkini, update, website
    """
)
_STOPS = (".", '."', ".”")


def is_told(text: str) -> bool:
    """Tell whether a line is a whole sentence with a verb.

    >>> is_told("Laporan Ombudsman dari Papua menyebut layanan buruk.")
    True
    >>> is_told("Laporan Rina Wulandari dari Papua."), is_told("Hak cipta dilindungi")
    (False, False)
    """
    return text.endswith(_STOPS) and any(found not in _NO_VERBS for found in _VERB.findall(text))


def is_verb(word: str) -> bool:
    """Tell whether a word in small letters has a verb's prefix: `menanam`, `dibuka`."""
    return _VERB.match(f" {word}", 1) is not None and word not in _NO_VERBS


def speaks_again(text: str) -> bool:
    """Tell whether a whole sentence names again what a story has told of: `aplikasi itu`."""
    words = text[:-1].lower().replace(",", "").split()
    return text.endswith(_STOPS) and not _BACK.isdisjoint(words)


def is_of_site(text: str) -> bool:
    """Tell whether a line speaks of the site and its readers."""
    return not OF_SITES.isdisjoint(text.lower().replace(".", " ").replace(",", " ").split())


def says(text: str) -> bool:
    """Tell whether a line gives somebody's words, and says so behind them.

    >>> says('"Tinggal diangkut," kuncinya. (rin)'), says("Warga membaca “Kuncinya” di balai desa.")
    (True, False)
    """
    return _SAYS.search(text) is not None


def ends_speech(text: str) -> bool:
    """Tell whether a line ends what somebody says above it, as no picture's text does.

    >>> ends_speech("Kami akan menanam,” kata Rina."), ends_speech("“Kami menanam,” kata Rina.")
    (True, False)
    """
    return "”" in text and "“" not in text and '"' not in text
