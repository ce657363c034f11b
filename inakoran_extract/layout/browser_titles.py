"""Tells a headline with the site's name behind it, as browsers show a page's title."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.titles import LONGEST_KICKER
from inakoran_extract.words.hosts import is_host
from inakoran_extract.words.patterns import pattern

# ` - Kabar Nusa`, ` | Kabar Nusa`, ` » Kabar Nusa`
_SITE = pattern(r" ?[-–—|·•:»~]+ ([A-Z]\S*(?: \S+)*)$")
_SITE_PARTS = pattern(r" [-–—|·•:»~] ")
_SIGNS = frozenset("-–—|·•»~")
_FEWEST_BLANKS = 3


def names_site(text: str, title: str) -> bool:
    """Tell whether a line is a title and the site's name behind a sign, as browsers show it.

    >>> names_site("Harga Garam Rakyat Naik Lagi | Kabar Nusa", "Harga Garam Rakyat Naik Lagi")
    True
    >>> names_site("Harga Garam Naik - dan Turun Lagi di Pasar Kota", "Harga Garam Naik")
    False
    """
    if len(text) <= len(title) or title.count(" ") < _FEWEST_BLANKS:
        return False  # as nearly all
    if not text.lower().startswith(title.lower()):
        return False
    site = _SITE.match(text, len(title))
    if site is None:
        return False
    # Its motto may stand behind the name: `… - Kabar.com | Jernih dan Dekat`
    return site[1].count(" ") < LONGEST_KICKER or any(map(is_host, _SITE_PARTS.split(site[1])))


def find_printed(blocks: list[Block], title: int, body: int) -> int:
    """Return the line below a browser's title that says it without the site; else the title.

    It may be written as a sentence is, or stand where a caption does.
    """
    text = blocks[title].text
    if _SIGNS.isdisjoint(text):
        return title  # as nearly all
    for place in range(title + 1, body):
        if names_site(text, blocks[place].text):
            blocks[place].mark, blocks[place].found = Mark.TITLE, None
            return place
    return title
