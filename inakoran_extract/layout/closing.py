"""Finds the lines without a full stop that close a story below its last paragraph.

What a line with a colon announces, what reads like a sentence, rows of a table, verses.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.signoff import find_last_signoff, find_signoff
from inakoran_extract.layout.elsewhere import is_titles
from inakoran_extract.layout.labels import is_source
from inakoran_extract.layout.last_words import closes
from inakoran_extract.layout.loose import find_list
from inakoran_extract.layout.marks import LOOSE, PICTURES
from inakoran_extract.layout.rows import is_row
from inakoran_extract.layout.short_lines import is_short_sentence, is_text
from inakoran_extract.layout.titles import describes, tells_on
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern

_MOST_WORDS = 4
_VERSE = 45
_FEWEST_TAGS = 3
_FEWEST_ROWS = 3
# ` (siti)`, ` -Siti`
_SIGNED = pattern(r"(?<=[a-z]) (?:\([a-z]{2,12}\)|[-–—][A-Za-z]\w{1,11})$")
_APART = PICTURES | {Mark.CROSSLINK, Mark.BOILERPLATE}
_AMONG_ROWS = frozenset((Mark.DAY, Mark.TIME, Mark.CROSSLINK, Mark.HEADING))


def add_closing_lines(blocks: list[Block], start: int, foot: int, limit: int) -> int:
    """Return the foot behind lines that go on with the story below its last paragraph."""
    above = blocks[foot - 1] if foot > start else None
    behind = _find_behind(blocks, foot, limit)
    run = [
        block
        for place, block in enumerate(blocks[foot:behind], foot + 1)
        if block.mark not in _APART
        # a caption whose credit stands below it
        and not (place < behind and blocks[place].mark is Mark.CREDIT)
    ]
    if not run:
        return foot
    if find_list(run, above) < len(run):
        return behind
    if _are_tags(run) or (above is not None and _is_run_of_tags(above.text, run[0].text)):
        return foot
    inside = run[0].inside
    # Behind a picture, and beside a credit alone, a line may be its caption.
    pictured = blocks[foot].mark in PICTURES
    pictured = pictured or any(block.mark is Mark.CREDIT for block in blocks[foot:behind])
    signed = above is not None and _ends_signed(above.text)
    last = -1
    for place, block in enumerate(run):
        text = block.text
        if place > last + 2:
            # One title may head what follows; several are another list.
            break
        if is_titles(block):
            continue
        next_line = place == last + 1  # nothing else stands between
        # `Wasit: NAMA` below the teams goes on with them.
        goes_on = 0 <= last == place - 1 and ": " in text
        sentence = (
            text.count(" ") > 6
            and ((inside and not pictured) or (place == 0 and tells_on(text)))
            and is_sentence_case(text)
        )
        if (
            (len(text) > 110 and not pictured)
            or goes_on
            or sentence
            or is_text(text)
            or (inside and not pictured and next_line and block is run[-1] and _is_signed(text))
            or (inside and (_exclaims(text) or (not signed and is_short_sentence(text))))
            or (inside and next_line and not (signed or pictured) and closes(text))
            or (inside and (text[-1] == ":" and text.count(" ") > 3))
        ):
            last = place
            signed = signed or _ends_signed(text)
    # Of a page with a menu above it, verses may be other stories' titles; rows that end it aren't.
    ended = inside or behind == len(blocks)
    rows = _count_rows(run[last + 1 :], verses=inside) if ended else 0
    if rows and last + 1 + rows == len(run):
        return behind
    last += rows
    return blocks.index(run[last], foot) + 1 if last != -1 else foot


def _find_behind(blocks: list[Block], foot: int, limit: int) -> int:
    """Return the index behind the loose lines below a paragraph, and what may stand among them."""
    behind = foot
    while behind < limit and (
        blocks[behind].mark in LOOSE
        or blocks[behind].reason is Reason.ADVERTISEMENT
        or (blocks[behind].inside and blocks[behind].mark in _AMONG_ROWS)
        or blocks[behind].mark in PICTURES
        or blocks[behind].reason is Reason.COUNTER
    ):
        behind += 1
    while behind > foot and is_source(blocks[behind - 1]):
        behind -= 1  # the whole story is from there
    return behind


def _are_tags(run: list[Block]) -> bool:
    """Tell whether lines are a few words in small letters each, as tags without a label are."""
    return len(run) >= _FEWEST_TAGS and all(
        block.text.islower()
        and block.text.replace(" ", "").isalnum()
        and block.text.count(" ") < _MOST_WORDS
        for block in run
    )


def _is_run_of_tags(above: str, text: str) -> bool:
    """Tell whether a line of nothing but small words stands below a signed story."""
    return (
        text.islower()
        and text.count(" ") >= _MOST_WORDS
        and text.replace(" ", "").isalnum()
        and bool(find_signoff(above))
    )


def _ends_signed(text: str) -> bool:
    """Tell whether a sign-off closes a line: what stands below it is the site's."""
    return text[-1] in ")]" and bool(find_last_signoff(text))


def _is_signed(text: str) -> bool:
    """Tell whether a line without a stop is signed behind it: `Ia pun pulang (siti)`."""
    return _SIGNED.search(text) is not None and is_sentence_case(text) and not describes(text)


def _exclaims(text: str) -> bool:
    """Tell whether a short line greets or wishes, as stories end: `Semoga bermanfaat!`."""
    return text[-1] == "!" and text.count(" ") < _MOST_WORDS


def _count_rows(run: list[Block], *, verses: bool) -> int:
    """Return how many lines are rows of a list or verses rather than titles of other stories.

    Below three rows in a row, which a line may head, other lines are the site's.

    Args:
        run: the lines.
        verses: they may be verses, too.
    """
    rows = [is_row(block.text) for block in run]
    size = len(rows) - rows[::-1].index(True) if any(rows) else 0
    if sum(rows) >= _FEWEST_ROWS and all(rows[1:size]):
        return size
    if len(run) < _FEWEST_ROWS or not verses:
        return 0
    if sum(rows) * 3 >= 2 * len(run):
        return len(run)
    short = sum(len(block.text) for block in run) <= _VERSE * len(run)
    small = sum(is_sentence_case(block.text) for block in run)
    return len(run) if short and small * 3 >= 2 * len(run) else 0
