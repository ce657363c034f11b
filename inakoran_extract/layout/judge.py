"""Tells a text that is no article: a front page, an index, a menu, a form, code, a table.

Such a text has headlines, dates and teasers, so a record could be made of it; it would be wrong. An
article has a story, and a headline or a date; without these a story of three sentences will do. A
gallery has captions for a story, a poem its verses.
"""

from itertools import islice

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.entries import stand_alone
from inakoran_extract.layout.marks import PROSE
from inakoran_extract.layout.teasers import (
    are_of_places,
    are_teasers,
    count_in_row,
    is_headed_as_index,
    is_list,
    leave_lists,
)
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.boilerplate import NOTICES_OF_SITES, PAGES_OF_SITES
from inakoran_extract.words.cohesion import count_going_on
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern

# A dump has few lines of boilerplate, comments left out; with more it has to look like an article.
_SOME = 6
_FEW = 15
_ADDRESSES = 3
_SIGNS = 3
# Comments and advertisements stand about a story as well.
_BESIDE = frozenset((Reason.COMMENTS, Reason.ADVERTISEMENT))
# Without a headline and a date.
_SENTENCES = 3
_STORY = 400
_SENTENCE_END = pattern(r"[.!?…][\"”’')\]]*(?=[\s<]|$)")
_WORDS = 2
_LETTERS = 0.6
_LONG = 90
_SAMPLE = 160
_VERSES = 4
# Leads of as many stories, one below the other: each of them a sentence or two.
_LEADS = 5
_SHORTEST_LEAD = 60
_QUOTES = frozenset('"“”')
# The number of a list's item is no sentence.
_NUMBER = pattern(r"\d{1,3}[.)]\s*")
# `DAFTAR ISI`, of a magazine.
_CONTENTS = ("daftar isi", "table of contents")
_WORDS_EACH = 5
_PICTURES = 2
_CODE_SIGNS = "{}=;\\_"
_MOST_SIGNS = 0.03


def reads_like(blocks: list[Block]) -> str | None:
    """Return what a text that is no article reads like; None for an article.

    Args:
        blocks: all blocks of the text, each with its role.
    """
    if not blocks:
        # A page that prints nothing is told of as such.
        return None
    roles = {block.role for block in blocks}
    if {Role.HEADLINE, Role.TIMESTAMP, Role.BODY} <= roles and _is_plain(blocks):
        return None
    roles.update(role for block in blocks if block.cuts for _, role in block.cuts)
    paragraphs = [block for block in blocks if block.role is Role.BODY or block.cuts]
    named = Role.HEADLINE in roles or Role.TIMESTAMP in roles
    unnamed = not named and Role.DATELINE not in roles
    if not named and len(paragraphs) == 1 and paragraphs[0].text.count("http") >= _ADDRESSES:
        # A feed that has lost its markup is one endless line.
        return "a feed"
    told = [*paragraphs, *(block for block in blocks if block.role is Role.SUBHEADING)]
    marked = _is_marked(blocks)
    lacking = _lacks_story(blocks, roles, told, named=named)
    if lacking is not None:
        return lacking
    if not told and _is_gallery(blocks, roles):
        return None
    if (
        are_teasers(blocks, told)
        or (unnamed and (stand_alone(blocks) or _are_leads(paragraphs)))
        or (not {Role.TIMESTAMP, Role.BYLINE} & roles and are_of_places(paragraphs))
        or (not marked and is_list(blocks, paragraphs))
        or (marked and is_headed_as_index(blocks))
    ):
        return "a list of stories: titles, dates and teasers"
    return None if marked else _reads_like_index(blocks, roles, paragraphs)


def _is_plain(blocks: list[Block]) -> bool:
    """Tell whether nearly all of a text is an article's, with paragraphs that follow each other."""
    around = row = 0
    above = False
    for block in blocks:
        body = block.role is Role.BODY and block.mark in PROSE
        row += body and above
        above = body
        around += block.role is Role.BOILERPLATE
    return around < _SOME and row > 1


def _lacks_story(
    blocks: list[Block], roles: set[Role], told: list[Block], *, named: bool
) -> str | None:
    """Tell a text without a story by its sentences: how many there are, and what stands instead."""
    sentences = 0
    for block in told:
        sentences += _count_sentences(block.text)
        if sentences >= _SENTENCES:
            break
    if sentences < _SENTENCES and _is_code(blocks):
        return "code or data"
    if (Role.HEADLINE not in roles and blocks[0].mark is Mark.FOOTER) or _is_about(blocks, roles):
        return "a page about the site"
    if not sentences and not _is_shown(blocks, roles, told):
        return "a menu, a list or a table without a story"
    short = sentences < _SENTENCES and sum(len(block.text) for block in told) < _STORY
    if not named and short and Role.DATELINE not in roles:
        return "a note without headline, date and story"
    return None


def _are_leads(paragraphs: list[Block]) -> bool:
    """Tell whether paragraphs are leads of as many stories: at least half of them begin anew.

    None is short, as lines of a list are, and nobody is quoted, as in the middle of a story.
    """
    texts = [block.text for block in paragraphs]
    return (
        len(texts) >= _LEADS
        and all(len(text) > _SHORTEST_LEAD and _QUOTES.isdisjoint(text) for text in texts)
        and count_going_on(texts) * 2 < len(texts)
    )


def _is_about(blocks: list[Block], roles: set[Role]) -> bool:
    """Tell whether `Tentang Kami` or its like heads the text, below the site's name at most."""
    if roles & {Role.TIMESTAMP, Role.DATELINE}:
        return False
    above, below = blocks[:2], blocks[1:3]
    if Role.HEADLINE not in roles:
        # Lines that lead elsewhere may stand above.
        told = (
            place
            for place, block in enumerate(blocks)
            if block.role is Role.BODY and len(block.text) > _LONG
        )
        first = next(told, 0)
        above, below = above + blocks[first - 1 : first], below + blocks[first : first + 1]
    return any(
        heading.mark is Mark.FOOTER
        and heading.text.lower().startswith(PAGES_OF_SITES)
        and told.mark is Mark.PROSE
        for heading, told in zip(above, below, strict=False)
    )


def _reads_like_index(blocks: list[Block], roles: set[Role], paragraphs: list[Block]) -> str | None:
    """Tell an index by how much stands around what would be its story."""
    own = leave_lists(blocks) if len(paragraphs) > 1 else blocks
    around = sum(block.role is Role.BOILERPLATE and block.reason not in _BESIDE for block in own)
    if around < _SOME:
        return None
    signs = _count_signs(blocks, roles, paragraphs)
    if signs == 0 or (around >= _FEW and (signs < _SIGNS or not paragraphs)):
        return "a front page, an index or a menu"
    return None


def _count_sentences(text: str) -> int:
    """Return how many sentences of a story a paragraph has, or that they are enough for one.

    Sentences are words, and no notice of the site.
    """
    if text.count(" ") < _WORDS:
        return 0
    low = text.lower()
    if any(map(low.__contains__, NOTICES_OF_SITES)):
        return 0
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample)) + sample.count(" ")
    signs = sum(map(sample.count, _CODE_SIGNS))
    if letters < _LETTERS * len(sample) or signs > _MOST_SIGNS * len(sample):
        return 0
    if low.startswith(_CONTENTS):
        return 0
    number = _NUMBER.match(text)
    begin = 0 if number is None else number.end()
    ends = sum(1 for _ in islice(_SENTENCE_END.finditer(text, begin), _SENTENCES))
    # Some leave the full stop out.
    return ends or int(len(text) > _LONG and not _is_counted(text))


def _is_counted(text: str) -> bool:
    """Tell whether words have their numbers beside them, as in clouds of tags: `4 Sawah 1 Ikan`."""
    words = text.split()
    return sum(map(str.isdecimal, words)) * _WORDS_EACH > len(words)


def _is_code(blocks: list[Block]) -> bool:
    """Tell whether most lines have more signs than sentences have, and captions with credits."""
    coded = sum(
        block.role is not Role.CAPTION
        and sum(map(block.text.count, _CODE_SIGNS + "()[]")) > _MOST_SIGNS * len(block.text)
        for block in blocks
    )
    return coded * 2 > len(blocks) > 1


def _is_shown(blocks: list[Block], roles: set[Role], paragraphs: list[Block]) -> bool:
    """Tell whether pictures or verses are the story: a gallery, a poem."""
    if Role.HEADLINE not in roles:
        return False
    captions = sum(
        block.role is Role.CAPTION
        and block.mark is Mark.CAPTION
        and (not isinstance(block.found, Picture) or block.found.text is not None)
        for block in blocks
    )
    dated = bool(roles & {Role.TIMESTAMP, Role.BYLINE, Role.DATELINE})
    if captions >= _PICTURES or (bool(captions) and dated):
        return True
    return dated and sum(map(_is_verse, paragraphs)) >= _VERSES


def _is_verse(block: Block) -> bool:
    """Tell whether a line is written as verses are, not as titles, items or values of labels."""
    text = block.text
    return text[0].isalpha() and ": " not in text and (" " not in text or is_sentence_case(text))


def _is_gallery(blocks: list[Block], roles: set[Role]) -> bool:
    """Tell whether a headline, its date and several captions with their credits are the article."""
    captions = sum(
        block.role is Role.CAPTION
        and isinstance(block.found, Picture)
        and block.found.text is not None
        and block.found.credit is not None
        for block in blocks
    )
    return roles.issuperset((Role.HEADLINE, Role.TIMESTAMP)) and captions > _PICTURES


def _is_marked(blocks: list[Block]) -> bool:
    """Tell whether a page marks its headline, and paragraphs or captions of one element below."""
    return any(block.role is Role.HEADLINE and block.weight >= 3 for block in blocks) and any(
        block.inside and block.role in (Role.BODY, Role.CAPTION, Role.DATELINE) for block in blocks
    )


def _count_signs(blocks: list[Block], roles: set[Role], paragraphs: list[Block]) -> int:
    """Return how many signs of an article there are beside its headline."""
    signs = sum(role in roles for role in (Role.BYLINE, Role.DATELINE, Role.SIGNOFF, Role.TAGS))
    # A caption is a sign by its credit, not by its place alone.
    signs += any(
        block.role is Role.CAPTION and block.mark in (Mark.CAPTION, Mark.CREDIT) for block in blocks
    )
    signs += any(
        isinstance(block.found, DateLine) and block.found.firm
        for block in blocks
        if block.role in (Role.TIMESTAMP, Role.MODIFIED, Role.BYLINE)
    )
    # Paragraphs below titles of their own are teasers; paragraphs in a row are a story.
    return (
        signs + min(count_in_row(blocks), 3) + (sum(len(block.text) for block in paragraphs) > 600)
    )
