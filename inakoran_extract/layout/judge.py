"""Tells a text that is no article: a front page, an index, a menu, a form, code, a table.

Such a text has headlines, dates and teasers, so a record could be made of it; it would be wrong. An
article has a story, and a headline or a date; without these a story of three sentences will do. A
gallery has captions for a story, a poem its verses.
"""

from itertools import islice, pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.timestamp import DateLine
from inakoran_extract.layout.marks import DATES
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.boilerplate import NOTICES_OF_SITES
from inakoran_extract.words.patterns import pattern

# A dump has few lines of boilerplate, comments left out; with more it has to look like an article.
_SOME = 6
_FEW = 15
_ADDRESSES = 3
_SIGNS = 3
# Without a headline and a date.
_SENTENCES = 3
_STORY = 400
_SENTENCE_END = pattern(r"[.!?…][\"”’')\]]*(?=[\s<]|$)")
_WORDS = 2
_LETTERS = 0.6
_LONG = 90
_SAMPLE = 160
_TEASER = 40
_BRACKETED = ("[…]", "[...]", "(…)", "(...)")
_DOTS = ("...", "…", *_BRACKETED)
_CALLS = ("read more", "selengkapnya", "continue reading", "lanjutkan membaca", "baca lebih lanjut")
_LONGEST_CALL = 40
_CALLED = 2
_VERSES = 4
# `DAFTAR ISI`, of a magazine.
_CONTENTS = ("daftar isi", "table of contents")
_WORDS_EACH = 5
_PICTURES = 2
_ROUNDS = 3
_MANY_ROUNDS = 6
# `detikNews | Minggu, 17 Sep 2017 15:47 WIB Polisi menangkap …`
_DATED_TEASER = pattern(
    r".{0,60}\b\d{4}\W{1,4}\d{1,2}[:.]\d\d WI(?:B|T|TA)\b"
    r"|[^\d]{0,30}\d{1,2} [^\W\d]{3,9} \d{4},? \d{1,2}[:.]\d\d$"
)
_TITLES = frozenset((Mark.TITLE, Mark.NAME, Mark.LINK, Mark.HEADING))
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_IN_ROW = frozenset((one, two) for one in _PROSE for two in _PROSE)
_BETWEEN = frozenset((Mark.BOILERPLATE, Mark.RAIL, Mark.CAPTION, Mark.CREDIT))
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
    if _are_teasers(told) or _are_cut(blocks) or (not marked and _is_list(blocks, paragraphs)):
        return "a list of stories: titles, dates and teasers"
    return None if marked else _reads_like_index(blocks, roles, paragraphs)


def _is_plain(blocks: list[Block]) -> bool:
    """Tell whether nearly all of a text is an article's, with paragraphs that follow each other."""
    around = row = 0
    above = False
    for block in blocks:
        body = block.role is Role.BODY and block.mark in _PROSE
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
    if Role.HEADLINE not in roles and blocks[0].mark is Mark.FOOTER:
        return "a page about the site"
    if not sentences and not _is_shown(blocks, roles, told):
        return "a menu, a list or a table without a story"
    short = sentences < _SENTENCES and sum(len(block.text) for block in told) < _STORY
    if not named and short and Role.DATELINE not in roles:
        return "a note without headline, date and story"
    return None


def _reads_like_index(blocks: list[Block], roles: set[Role], paragraphs: list[Block]) -> str | None:
    """Tell an index by how much stands around what would be its story."""
    around = sum(
        block.role is Role.BOILERPLATE and block.reason is not Reason.COMMENTS for block in blocks
    )
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
    ends = sum(1 for _ in islice(_SENTENCE_END.finditer(text), _SENTENCES))
    # Some leave the full stop out.
    return ends or int(len(text) > _LONG and not _is_counted(text))


def _is_counted(text: str) -> bool:
    """Tell whether words have their numbers beside them, as in clouds of tags: `4 Sawah 1 Ikan`."""
    words = text.split()
    return sum(map(str.isdecimal, words)) * _WORDS_EACH > len(words)


def _is_code(blocks: list[Block]) -> bool:
    """Tell whether most lines have more signs than sentences have."""
    coded = sum(
        sum(map(block.text.count, _CODE_SIGNS + "()[]")) > _MOST_SIGNS * len(block.text)
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
    return (captions >= _PICTURES or (captions > 0 and dated)) or (
        dated and len(paragraphs) >= _VERSES
    )


def _is_gallery(blocks: list[Block], roles: set[Role]) -> bool:
    """Tell whether a headline, its date and several captions with their credits are the article."""
    captions = sum(
        block.role is Role.CAPTION
        and isinstance(block.found, Picture)
        and block.found.text is not None
        and block.found.credit is not None
        for block in blocks
    )
    return {Role.HEADLINE, Role.TIMESTAMP} <= roles and captions > _PICTURES


def _is_marked(blocks: list[Block]) -> bool:
    """Tell whether a page marks its headline, and paragraphs or captions of one element below."""
    return any(block.role is Role.HEADLINE and block.weight >= 3 for block in blocks) and any(
        block.inside and block.role in (Role.BODY, Role.CAPTION, Role.DATELINE) for block in blocks
    )


def _are_teasers(told: list[Block]) -> bool:
    """Tell whether many lines of a story begin with a date of their own, to the minute."""
    dated = sum(
        # Each of them has one of these; asking for it costs less than the pattern.
        (" WI" in block.text or block.text[-1].isdigit())
        and _DATED_TEASER.match(block.text) is not None
        for block in told
    )
    return dated >= _ROUNDS and dated * 4 >= len(told)


def _are_cut(blocks: list[Block]) -> bool:
    """Tell whether most longer lines break off in dots, as teasers do."""
    long = [block.text for block in blocks if len(block.text) > _TEASER]
    cut = sum(text.endswith(_DOTS) for text in long)
    if cut >= _ROUNDS and cut * 2 > len(long):
        return True
    # Where each calls to read on, two will do.
    told = called = 0
    for place, block in enumerate(blocks):
        if block.role in (Role.BODY, Role.DATELINE) and len(block.text) > _TEASER:
            told += 1
            below = blocks[place + 1].text if place + 1 < len(blocks) else ""
            called += _calls_on(block.text.rstrip("»> ").lower(), below.lower())
    return called >= _CALLED and called * 4 > told * 3


def _calls_on(low: str, below: str) -> bool:
    """Tell whether a paragraph breaks off and calls to read on, in its own line or the next."""
    if low.endswith(_CALLS):
        return low.removesuffix(next(filter(low.endswith, _CALLS))).rstrip().endswith(_DOTS)
    called = len(below) <= _LONGEST_CALL and any(call in below for call in _CALLS)
    return low.endswith(_BRACKETED) or (called and low.endswith(_DOTS))


def _is_list(blocks: list[Block], paragraphs: list[Block]) -> bool:
    """Tell whether titles, dates and teasers take turns, and no two paragraphs are a story."""
    in_row = _count_in_row(blocks)
    signed = any(block.role in (Role.TIMESTAMP, Role.BYLINE, Role.DATELINE) for block in blocks)
    if not signed and len(paragraphs) >= _MANY_ROUNDS:
        heading, body = Role.SUBHEADING, Role.BODY
        roles = [block.role for block in blocks]
        lone = sum(
            three == (heading, body, heading)
            for three in zip(roles, roles[1:], roles[2:], strict=False)
        )
        if lone >= _MANY_ROUNDS and in_row * 3 <= lone:
            return True
    said = [block.mark for block in blocks if block.mark not in _BETWEEN]
    if not signed and _count_dated(said) >= _ROUNDS:
        return True
    # A stream that is left whole has titles and dates too, but stories with datelines and bylines.
    told = in_row > 0 and any(block.role in (Role.BYLINE, Role.DATELINE) for block in blocks)
    if told or in_row > 1 or len(paragraphs) > _ROUNDS:
        return False
    rounds = sum(
        first in _TITLES and second in DATES and third not in DATES
        for first, second, third in zip(said, said[1:], said[2:], strict=False)
    )
    return rounds >= _ROUNDS


def _count_dated(said: list[Mark]) -> int:
    """Return how many titles stand right below a date; 0 where two paragraphs stand in a row."""
    if any(pair in _IN_ROW for pair in pairwise(said)):
        return 0
    return sum(first in DATES and second in _TITLES for first, second in pairwise(said))


def _count_in_row(blocks: list[Block]) -> int:
    """Return how many paragraphs stand right below another."""
    count = 0
    above = False
    for block in blocks:
        body = block.role is Role.BODY
        count += body and above
        above = body or bool(block.cuts)
    return count


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
        signs + min(_count_in_row(blocks), 3) + (sum(len(block.text) for block in paragraphs) > 600)
    )
