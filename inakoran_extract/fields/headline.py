"""Says what is to be doubted of a headline: that there is none, or that its story tells another.

A story says the words of its headline again. One that says none of them is another's story, or the
line is the site's: on real texts few right headlines are so (1 in 300), and many wrong ones.
"""

from inakoran_extract.model import Notice
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.patterns import pattern

_WORD = pattern(r"\w{4,}")
# A day in figures; a label of two words; a credit; how long ago.
_FACTS = pattern(
    r"(?<![\w(])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|^\w{3,12}/\w{3,12} ?:|\w/ \w"
    r"|\b\d{1,2} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu$"
)
# What is shorter is, in a text that lost its headline, a section, a site or a writer, unless the
# story tells of each of its words. Of 700 right headlines one is so short, of wrong ones half.
_FEWEST = 3
# A headline of fewer long words may well be told in others, and so may one of a short story.
_FEWEST_WORDS = 2
_SHORTEST_STORY = 300


def doubt_headline(headline: str | None, body: list[str]) -> list[Notice]:
    """Return the notice `no-headline` or `headline-unsure`; none where all is well.

    >>> story = ["Harga cabai rawit di pasar turun. " * 9]
    >>> doubt_headline("Pedagang Sambut Turunnya Harga Cabai", story)
    []
    >>> doubt_headline("Selamat Berkunjung Para Pembaca", story)[0].code
    'headline-unsure'
    """
    if headline is None:
        return [Notice("no-headline", "no line was recognised as the headline")]
    if is_odd(headline):
        return [Notice("headline-unsure", f"no headline is written so: {headline!r}")]
    words = _WORD.findall(headline.lower())
    if headline.count(" ") < _FEWEST - 1 and not _is_told(headline, words, body):
        return [Notice("headline-unsure", f"few headlines are so short: {headline!r}")]
    if len(words) < _FEWEST_WORDS or sum(map(len, body)) < _SHORTEST_STORY:
        return []
    story = " ".join(body).lower()
    if any(word in story for word in words):
        return []
    return [Notice("headline-unsure", "no longer word of the headline stands in the story")]


def _is_told(headline: str, words: list[str], body: list[str]) -> bool:
    """Tell whether a story tells of a headline's words, and has no name that is the headline."""
    story = " ".join(body)
    told = story.lower()
    return len(words) > 1 and headline not in story and all(word in told for word in words)


def is_odd(headline: str) -> bool:
    """Tell whether a headline is written as captions, motti and lines of facts are.

    >>> is_odd("Kabar.com - Tajam dan Tepat"), is_odd("Kota/Desa: Kupang, Soe")
    (True, True)
    >>> is_odd("Harga Beras Tembus Rp14.000/Kg")
    False
    """
    first = headline.partition(" ")[0]
    small = first.isalpha() and first.islower()
    return small or ("." in first and is_host(first)) or _FACTS.search(headline) is not None
