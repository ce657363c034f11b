"""Finds where a story is over by what is said below it: of its author, of the site, to the reader.

Biographies and references, what only subscribers may read, a notice of who answers for the text,
the story printed again, readers' comments that no heading announces. All of these say less than the
story above them.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.author_boxes import heads_author_box
from inakoran_extract.layout.boxes import SHORTEST
from inakoran_extract.layout.contacts import heads_contacts
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.marks import DATES, INSERTS, LOOSE, PROSE
from inakoran_extract.layout.notices import (
    calls_reader,
    is_mailbox_of_desk,
    is_notice,
    says_how_to_complain,
    tells_where,
)
from inakoran_extract.layout.refers import is_to_reader
from inakoran_extract.model import Reason
from inakoran_extract.rules.parting import is_ending
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS
from inakoran_extract.words.vocabulary import CHATTED, phrases

# What heads the author's biography, or the list of what he has read.
_APPENDICES = phrases(
    """
    about the author, biodata penulis, biografi penulis, daftar pustaka, daftar referensi,
    profil penulis, referensi, rujukan, tentang penulis
    """
)
# Below what ends a release stand whom to ask and what the company is.
_LONGEST_HEADING = 40
_CONTACTS = ("kontak media", "kontak person", "contact person", "narahubung", "media contact")
_LONGEST_CALL = 800
_LONGEST_ADDRESS = 80
_MOST_NAME_WORDS = 4
_STOPS = '.!?"”'
# Below a notice stands hardly anything of a story: so many paragraphs, and such a share of it.
_MOST_BELOW = 3
_TRADES = ("author", "kontributor", "penulis")
_MOST_HEADING_WORDS = 3
_BIOGRAPHY = 2
_CALL = 4
_SAID = 2
_TO_READERS = pattern(r"\b(?:anda|kamu|kami)\b|terima kasih")
_SHARE = 3
# So long a line is printed twice only with its story.
_REPRINTED = 60
_TITLES = frozenset((Mark.TITLE, Mark.NAME))
_COPY = 100
_BELOW_STORIES = frozenset(
    (Mark.BOILERPLATE, Mark.RAIL, Mark.TAGS, Mark.TAGS_LABEL, Mark.COMMENTS, Mark.FOOTER)
)
_SHORTEST_INITIALS = 2
_LONGEST_INITIALS = 4
# So many comments tell that the others are.
_CHATS = 2
_CHAT = 30


def find_end(blocks: list[Block], layout: Layout) -> int:
    """Return where a story is over by what is said below it; the layout's limit without any.

    What says so stands below most of the story: a heading with more below it is one of the story's.
    """
    limit = min(_find_reprint(blocks, layout), _find_head(blocks, layout))
    told = letters = left = prose_left = letters_left = 0
    kinds = []
    railed = titled = False  # below a list's heading: there a title has its teaser below it
    # Comparing marks one by one is cheaper than looking them up in a set.
    for block in blocks[layout.body : limit]:
        is_prose = block.mark is Mark.PROSE or block.mark is Mark.OPENING
        railed = railed or block.mark is Mark.RAIL
        counts = (is_prose or block.mark is Mark.ITEM) and not (railed and titled)
        titled = block.mark in _TITLES or (titled and block.mark in DATES)
        kinds.append((is_prose, counts))
        left += counts
        if is_prose:
            prose_left += 1
            letters_left += len(block.text)
    for place, (is_prose, counts) in enumerate(kinds, layout.body):
        block = blocks[place]
        text = block.text
        size = len(text)
        left -= counts
        if is_prose:
            prose_left -= 1
            letters_left -= size
        if (
            size <= _LONGEST_HEADING
            and told > left
            and (
                _ends_story(blocks, place)
                or heads_author_box(blocks, place, layout.body)
                or heads_contacts(blocks, place, limit)
            )
        ):
            return place
        few = prose_left <= _MOST_BELOW and letters_left * _SHARE <= letters
        if few and size <= _LONGEST_CALL and _ends_in_notice(blocks, place, limit, left):
            return _find_address(blocks, place)
        if few and is_notice(text.lower(), letters_left, letters):
            # The author's name stands above what he is.
            return place - (blocks[place - 1].mark is Mark.NAME)
        told += counts
        if is_prose:
            letters += size
        if (
            text[-1] in ")]"
            and _is_closed(block)
            and _are_comments(blocks[place + 1 : min(limit, place + _CHAT)])
        ):
            return place + 1
    return limit


def _find_head(blocks: list[Block], layout: Layout) -> int:
    """Return where an agency's page prints its head below its story: a title above its date."""
    if layout.headline != -1:
        return layout.limit
    for place in range(layout.limit - 1, layout.body, -1):
        if blocks[place].mark is Mark.PROSE or blocks[place].mark is Mark.OPENING:
            break
        if blocks[place].mark is Mark.TIME and blocks[place - 1].mark in _TITLES:
            return place - 1
    return layout.limit


def _find_address(blocks: list[Block], place: int) -> int:
    """Return where an address begins that a line ends: `Kabar Soreh` / `Jl. Melati 4` / mailbox.

    The site's name stands above it.
    """
    mailbox = place
    while blocks[place - 1].mark in LOOSE and tells_where(blocks[place - 1].text):
        place -= 1
    above = blocks[place - 1]
    named = place < mailbox and above.mark in LOOSE and above.text.count(" ") < _MOST_NAME_WORDS
    return place - named


def _ends_in_notice(blocks: list[Block], place: int, limit: int, left: int) -> bool:
    """Tell whether a line near a story's end is the site's, and nothing of the story is below it.

    Args:
        blocks: all blocks of the text.
        place: of the line.
        limit: the index that no part of the article stands behind.
        left: how many paragraphs stand below.
    """
    text = blocks[place].text
    low = text.lower()
    if says_how_to_complain(low):
        return True
    if "@" in text and len(text) <= _LONGEST_ADDRESS and is_mailbox_of_desk(text):
        return True
    if left > 1 or not calls_reader(low):
        return False
    if not left:
        return True
    below = (blocks[at] for at in range(place + 1, limit))
    following = next((block for block in below if block.mark not in INSERTS), None)
    # A sentence of a story stands next: not to the reader, and below no list.
    return not (
        following is not None
        and following.inside
        and following.mark is Mark.PROSE
        and len(following.text) > SHORTEST
        and (following.text[-1] in _STOPS or find_signoff(following.text) > 0)
        and not is_to_reader(following.text)
    )


def _ends_story(blocks: list[Block], place: int) -> bool:
    """Tell whether a short line heads what is no story, or signs the one above by bare initials.

    `rin` alone, below a sentence and above the site's own words, is marked as a sign-off.
    """
    block = blocks[place]
    low = block.text.lower()
    if is_appendix(low) or _heads_biography(blocks, place, low) or _heads_call(blocks, place):
        return True
    below = blocks[place + 1].mark if place + 1 < len(blocks) else None
    signs = (
        block.mark is Mark.WORD
        and _SHORTEST_INITIALS <= len(block.text) <= _LONGEST_INITIALS
        and block.text.isalpha()
        and block.text.islower()
        and block.text not in BUTTONS
        and blocks[place - 1].mark is Mark.PROSE
        and below in _BELOW_STORIES
    )
    if signs:
        block.mark, block.found = Mark.SIGNOFF, block.text
    return signs


def _heads_call(blocks: list[Block], place: int) -> bool:
    """Mark a line below a signed story that heads what the newsroom asks of its readers.

    Tell whether it is one.
    """
    above, below = blocks[place - 1], blocks[place + 1 : place + 1 + _CALL]
    if blocks[place].mark not in _TITLES or above.mark not in PROSE or not find_signoff(above.text):
        return False
    said = [block.text.lower() for block in below if block.mark in PROSE]
    asking = sum(text[0] not in '"“' and _TO_READERS.search(text) is not None for text in said)
    if len(said) < _SAID or 2 * asking < len(said):
        return False
    blocks[place].mark, blocks[place].found = Mark.BOILERPLATE, Reason.FOLLOW
    return True


def _heads_biography(blocks: list[Block], place: int, low: str) -> bool:
    """Tell whether a line names the author's trade above a sentence or two: `Sekilas Penulis`."""
    if not any(map(low.__contains__, _TRADES)) or low.count(" ") >= _MOST_HEADING_WORDS:
        return False
    below = blocks[place + 1 : place + 1 + _BIOGRAPHY]
    told = [block for block in below if block.mark is Mark.PROSE]
    return (
        blocks[place].mark in (Mark.TITLE, Mark.NAME)
        and bool(told)
        and is_person(" ".join(told[0].text.replace(",", "").split()[:2]))
        and sum(block.mark is Mark.PROSE for block in blocks[place + 1 :]) <= _BIOGRAPHY
    )


def is_appendix(low: str) -> bool:
    """Tell whether a short line heads a biography, references or whom to ask."""
    return (
        low.strip(" :") in _APPENDICES
        or is_ending(low)
        or (low[-1] == ":" and low.startswith(_CONTACTS))
    )


def _find_reprint(blocks: list[Block], layout: Layout) -> int:
    """Return where nothing stands any more but what the story said above; else the limit."""
    seen: set[str] = set()
    start = layout.limit
    letters = 0
    for place in range(layout.body, layout.limit):
        block = blocks[place]
        if len(block.text) <= _REPRINTED or block.mark not in PROSE:
            continue
        if block.text not in seen:
            seen.add(block.text)
            start, letters = layout.limit, 0
            continue
        start = min(start, place)
        letters += len(block.text)
    # A short one alone may be said twice.
    return start if letters > _COPY else layout.limit


def _is_closed(block: Block) -> bool:
    """Tell whether a sign-off closes the story here."""
    return block.mark is Mark.SIGNOFF or (block.mark in PROSE and bool(find_signoff(block.text)))


def _are_comments(below: list[Block]) -> bool:
    """Tell whether lines below a sign-off are written as readers chat: `Janji solar mana??`."""
    chats = 0
    for block in below:
        words = block.text.lower().split()
        chats += not CHATTED.isdisjoint(words) or "??" in block.text or ".... " in block.text
    return chats >= _CHATS
