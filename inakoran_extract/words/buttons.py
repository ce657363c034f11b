"""Tells rows of buttons that share an article, however their words run into each other."""

from functools import cache

from inakoran_extract.model import Reason
from inakoran_extract.words.boilerplate import BOILERPLATE
from inakoran_extract.words.patterns import pattern

SHARING = BOILERPLATE[Reason.SHARE]
_SHORTEST = 3
_GLUED = pattern(r"[a-z][A-Z]")
_EDGES = " :|»›>•·.…!-–—*#+\"'“”↓→←↑"


def are_buttons(text: str) -> bool:
    """Tell whether words are buttons that share, each a word, or glued where elements meet.

    >>> are_buttons("Facebook Twitter"), are_buttons("ShareTweetSend")
    (True, True)
    >>> are_buttons("Sharing Ilmu"), are_buttons("")
    (False, False)
    """
    low = text.lower()
    words = low.split()
    return low in SHARING or (
        bool(words) and (SHARING.issuperset(words) or are_glued_buttons(text))
    )


def are_glued_buttons(text: str) -> bool:
    """Tell whether a row of buttons is glued where elements meet: `BagikanFacebook WhatsApp`."""
    if _GLUED.search(text) is None:
        return False
    rest = text.lower()
    for name in _long_buttons():
        rest = rest.replace(name, "")
    return not rest.strip(_EDGES)


@cache
def _long_buttons() -> tuple[str, ...]:
    names = (name for name in SHARING if len(name) > _SHORTEST)
    return tuple(sorted(names, key=len, reverse=True))
