"""Says what may be no headline, by where it stands and what it reads like.

A text that has lost its headline offers others for it: who wrote, right above the date, or what a
picture shows, below name and date. Of 722 right headlines of cases and real texts none stands so.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.reasons import count_mentioned, is_mentioned, long_words
from inakoran_extract.layout.titles import LONGEST_KICKER, is_made_by, is_signature
from inakoran_extract.model import Notice, Reason, Role
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.vocabulary import BYLINE_LABELS

_DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
_NAMES = frozenset((Mark.NAME, Mark.BYLINE, Mark.WORD))
_HEAD = frozenset((Role.BYLINE, Role.TIMESTAMP, Role.KICKER))

_STOPS = frozenset('.!?"”')
# Paragraphs that say a headline again.
_BEGINNING = 2
# Name, date and label.
_LONGEST_HEAD = 3
# So near above a headline another one may be it.
_ABOVE = 4
# A line with more says more than who wrote.
_MOST_BLANKS = 4


def doubt_headline_place(blocks: list[Block], body: int) -> list[Notice]:
    """Return the notice `headline-unsure` where a headline may be who wrote, or a picture's text.

    Args:
        blocks: all blocks of the text, settled.
        body: index of the first that holds a paragraph.
    """
    place = next((at for at in range(body) if blocks[at].role is Role.HEADLINE), -1)
    if place == -1 or blocks[place].weight:
        return []
    line = blocks[place].lines[0].number
    if _signs(blocks, place, body):
        return [Notice("headline-unsure", f"line {line} may be who wrote, and no headline")]
    if place <= _LONGEST_HEAD and _stands_below_head(blocks, place, body):
        return [Notice("headline-unsure", f"line {line} may be a picture's text, and no headline")]
    other = _find_other(blocks, place, body)
    if other != -1:
        said = blocks[other].lines[0].number
        return [Notice("headline-unsure", f"line {said} may be the headline, and not {line}")]
    below = blocks[place + 1] if place + 1 < body else None
    if below is not None and below.role is Role.KICKER and _is_told_more(blocks, place, body):
        told = below.lines[0].number
        return [Notice("headline-unsure", f"line {told} may be the headline, and {line} above it")]
    return []


def _find_other(blocks: list[Block], place: int, body: int) -> int:
    """Return the index of a title near above the headline that the story says, too; -1 for none.

    It has no place in the record, and is written as headlines are.
    """
    others = [
        other
        for other in range(max(0, place - _ABOVE), place)
        if blocks[other].reason is Reason.UNCLAIMED
        and blocks[other].role is Role.BOILERPLATE
        and blocks[other].mark is Mark.TITLE
        and blocks[other].text.count(" ") >= LONGEST_KICKER - 1
        and not is_sentence_case(blocks[other].text)
    ]
    if not others:
        return -1  # as nearly always
    story = " ".join(block.text for block in blocks[body:] if block.role is Role.BODY).lower()
    told = (
        other
        for other in others
        if 2 * count_mentioned(blocks[other].text, story) >= len(long_words(blocks[other].text))
    )
    return next(told, -1)


def _is_told_more(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether the deck below a headline is written as a title is, and the story says it.

    More of its words than of the headline's stand where the story begins: the first title may be a
    kicker, as long as a headline.
    """
    headline, deck = blocks[place].text, blocks[place + 1].text
    if is_sentence_case(deck) or deck[-1] in _STOPS:
        return False
    story = [block.text for block in blocks[body:] if block.role is Role.BODY][:_BEGINNING]
    said = " ".join(story).lower()
    words = long_words(deck)
    told = sum(word in said for word in words)
    return 2 * told >= len(words) and told > sum(word in said for word in long_words(headline))


def _signs(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a line has a byline's form, and nothing else speaks for a headline.

    `Ombak Mereda, Nelayan Kembali Melaut` has it, and is told by its story; `Oleh …` is always one.
    """
    text = blocks[place].text
    label = text.partition(" ")[0] if text.startswith("Oleh") else text.partition(":")[0]
    if label.rstrip(":").lower() in BYLINE_LABELS or is_made_by(text):
        return True
    if text.count(" ") > _MOST_BLANKS or not is_signature(blocks[place]):
        return False
    story = " ".join(block.text for block in blocks[body:] if block.role is Role.BODY)
    return not is_mentioned(text, story.lower())


def _stands_below_head(blocks: list[Block], place: int, body: int) -> bool:
    """Tell whether a text begins with name and date, a title, and nothing of a head behind it."""
    text = blocks[place].text
    above = [block.mark for block in blocks[:place]]
    if above[-1:] == [Mark.CODE]:
        above.pop()
    return (
        len(above) == 2
        and above[0] in _NAMES
        and above[1] in _DATES
        and text[-1].isalnum()
        and (is_sentence_case(text) or blocks[place].mark is Mark.NAME)
        and not any(block.role in _HEAD for block in blocks[place + 1 : body])
    )
