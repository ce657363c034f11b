"""The line rule for icons that are printed as their names, where a text has lost their font.

`account_circle Rina Wulandari`, `- visibility 312`, `- comment 0 komentar`
"""

from inakoran_extract.block import Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.people import read_people
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

_BULLETS = "-•* "
_PERSONS = ("account_circle ", "person ", "face ")
_COUNTED = pattern(
    r"(?:visibility|comment|chat|forum|thumb_up|favorite|schedule|access_time|share)"
    r" ?\d[\d.,]*[kmrb]{0,2} ?\w{0,10}$"
)
ICON_WORDS = phrases(
    """
    access, account, chat, comment, face, favorite, forum, person, schedule, share, thumb,
    visibility
    """
)


def read_icon(text: str, low: str) -> tuple[Mark, object] | None:
    """Read an icon's name and what stands beside the icon: a person, or a count."""
    bare = low.lstrip(_BULLETS)
    if _COUNTED.match(bare) is not None:
        return Mark.BOILERPLATE, Reason.COUNTER
    for icon in _PERSONS:
        if bare.startswith(icon):
            found = read_people(text[len(text) - len(bare) + len(icon) :].strip(), None)
            return (Mark.BYLINE, Signed(found)) if found is not None else None
    return None
