"""Says what is to be doubted of a story: that a part is another's, or cut, or stands twice."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dateline import Origin
from inakoran_extract.layout.ends import is_appendix
from inakoran_extract.layout.marks import PARAGRAPHS, PROSE
from inakoran_extract.layout.notices import ORDERS, tells_of_author
from inakoran_extract.model import Notice, Reason, Role
from inakoran_extract.words.patterns import pattern

# Two words in small letters: `vivo X100` is a name, and an address no word.
_WITHIN = pattern(r"[,;)]|[a-z]{2,},? [a-z(]")
_CUT = frozenset(",;)")
_GOES_ON = frozenset(":;,")
# More paragraphs begin so where a text is cut at each of its links, as all can see.
_TWO = 2
# Shorter lines stand twice in many stories.
_LONG = 60
# As some sites print a story's first word.
_LEAD = pattern(r"[A-Z]{5,} (?:[a-z]|[A-Z][a-z])")
_MARKUP = pattern(r"</?[a-z]{1,6}(?: [^<>]{0,300})?/?>")
# `1280720000`, `7001 234 567`; but no number within an address
_ACCOUNT = pattern(r"(?<![\w/.=-])(?:\d{8,16}|\d{3,4}(?:[ .-]\d{3,4}){2,3})(?![\w/-])")
_LONGEST_CALL = 400
_CREDITED = pattern(r" \[[^\[\]]{2,40}\]$")
_ENDS = frozenset(".!?:;…)]\"'”’»*")
_FEWEST_BLANKS = 3
_SHORT = 120
# So near below a story its last line may stand, behind its links and pictures.
_NEAR = 5
_ENDED = frozenset((Mark.COMMENTS, Mark.FOOTER))
_BESIDE = frozenset((Role.RELATED, Role.CAPTION, Role.LABEL))
_FEWEST_WORDS = 7


def doubt_story(blocks: list[Block], story: list[int]) -> list[Notice]:
    """Return the notice `story-unsure`, with the first of what there is to doubt.

    Args:
        blocks: all blocks of the text, settled.
        story: which of them hold its paragraphs.
    """
    told = [
        (blocks[place], part)
        for place in story
        for role, part in blocks[place].parts()
        if role is Role.BODY
    ]
    opened = any(block.role is Role.DATELINE for block in blocks[: story[0] + 1])
    for doubt, said in (
        (_find_within(told, opened=opened), "begins within a sentence"),
        (_find_again(told), "says again what the story has said"),
        (_find_other(told), "opens as another story does"),
        (_find_unread(told), "holds markup, or a sign-off or credit in brackets"),
        (_find_call(told), "may be the site's call to its readers"),
        (_find_announced(told), "is the story's last one, and what it announces isn't there"),
        (_find_end(told), "is the story's last one, and ends as no sentence does"),
        (_find_above(blocks, story[0]), "may be the story's first one, and was left out"),
        (_find_below(blocks, story[-1]), "may be the story's last one, and was left out"),
        (_find_rest(blocks, story[-1]), "and those below may be the story's, and were left out"),
    ):
        if doubt is not None:
            return [Notice("story-unsure", f"line {doubt.lines[0].number} {said}")]
    return []


def _find_within(told: list[tuple[Block, str]], *, opened: bool) -> Block | None:
    """Return the first paragraph that goes on with a sentence which nothing above it begins."""
    goes_on = opened
    within = []
    for block, text in told:
        small = text[0].islower() or text[0] in _CUT
        whole = small and text[-1] in _ENDS and block.mark is not Mark.ITEM
        if whole and not goes_on and _WITHIN.match(text) is not None:
            within.append(block)
        goes_on = text[-1] in _GOES_ON or block.mark is Mark.ITEM
    return within[0] if 0 < len(within) <= _TWO else None


def _find_again(told: list[tuple[Block, str]]) -> Block | None:
    """Return the first paragraph that begins or ends with all of another, or begins twice."""
    begun: dict[str, str] = {}
    ended: dict[str, str] = {}
    for block, text in told:
        if len(text) <= _LONG:
            continue
        if text.find(text[:_LONG], _LONG) != -1:
            return block
        other = begun.setdefault(text[:_LONG], text)
        if other is not text and (text.startswith(other) or other.startswith(text)):
            return block
        other = ended.setdefault(text[-_LONG:], text)
        if other is not text and (text.endswith(other) or other.endswith(text)):
            return block
    return None


def _find_other(told: list[tuple[Block, str]]) -> Block | None:
    """Return the second paragraph that a dateline or a word in capitals opens."""
    opened = [
        block for block, text in told if text[1:2].isupper() and _LEAD.match(text) is not None
    ]
    if len(opened) >= _TWO:
        return opened[1]
    later = (block for block, _ in told[1:] if isinstance(block.found, Origin))
    return next(later, None)


def _find_unread(told: list[tuple[Block, str]]) -> Block | None:
    """Return the first paragraph with something that is no part of its sentences."""
    for block, text in told:
        credited = text[-1] == "]" and _CREDITED.search(text) is not None
        if credited or ("<" in text and _MARKUP.search(text) is not None):
            return block
    return None


def _find_call(told: list[tuple[Block, str]]) -> Block | None:
    """Return the first paragraph with an account to pay to, and the address of a site."""
    for block, text in told:
        addressed = "://" in text or "www." in text
        if addressed and len(text) <= _LONGEST_CALL and _ACCOUNT.search(text) is not None:
            return block
    return None


def _find_announced(told: list[tuple[Block, str]]) -> Block | None:
    """Return the last paragraph if a list was to follow it."""
    block, text = told[-1]
    return block if text[-1] == ":" else None


def _find_end(told: list[tuple[Block, str]]) -> Block | None:
    """Return the last paragraph if it alone ends like a title, and is no entry of a list."""
    block, text = told[-1]
    if not text[0].isalpha() or len(text) > _SHORT or text.count(" ") < _FEWEST_BLANKS:
        return None
    stopped = all(other[-1] in _ENDS for _, other in told[:-1])
    return block if stopped and text[-1] not in _ENDS and len(told) > _TWO else None


def _find_above(blocks: list[Block], first: int) -> Block | None:
    """Return the line right above a story if it was left out, and says more than titles do."""
    block = blocks[max(first - 1, 0)]
    return block if _is_left_out(block) and block.mark not in PARAGRAPHS else None


def _find_below(blocks: list[Block], last: int) -> Block | None:
    """Return a line below a story that was left out and says more than titles do.

    Its own list of links may stand between, or a picture; several such lines are another list.
    """
    for place in range(last + 1, min(last + 1 + _NEAR, len(blocks))):
        block = blocks[place]
        if _is_left_out(block):
            several = any(map(_is_left_out, blocks[place + 1 : place + 2]))
            return None if several or _is_of_site(block.text.lower()) else block
        if block.role not in _BESIDE or isinstance(block.found, Reason):
            return None
    return None


def _find_rest(blocks: list[Block], last: int) -> Block | None:
    """Return the first of several short lines right below a story with which the text ends.

    A list's rows, or other stories' titles: nothing says which, and a biography has its heading.
    """
    for place in range(last + 1, len(blocks) + 1):
        if place == len(blocks) or blocks[place].mark in _ENDED:
            first = blocks[last + 1] if place - last > _TWO else None
            return None if first is None or is_appendix(first.text.lower()) else first
        block = blocks[place]
        left_out = block.role is Role.BOILERPLATE and block.reason is Reason.UNCLAIMED
        if not left_out or block.mark in PROSE:
            break
    return None


def _is_of_site(low: str) -> bool:
    """Tell whether a line calls the reader elsewhere, or says who the author is."""
    return low.partition(" ")[0] in ORDERS or tells_of_author(low)


def _is_left_out(block: Block) -> bool:
    """Tell whether a line was left out, and says more than titles do."""
    words = block.text.split()
    says = len(words) >= _FEWEST_WORDS and _TWO * sum(map(str.islower, words)) >= len(words)
    return says and block.reason is Reason.UNCLAIMED and block.role is Role.BOILERPLATE
