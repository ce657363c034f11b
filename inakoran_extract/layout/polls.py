"""Marks what a site asks its readers to vote on, and the answers that they may choose.

A question and short lines below it stand in interviews and lists, too. A poll says what it is: by
its heading, or by what stands below the answers: where to vote, or how many have.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Reason
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

_HEADINGS = phrases(
    """
    angket, jajak pendapat, jajak pendapat pembaca, kuis, poling, poll, polling, survei,
    survei pembaca, vote, voting
    """
)
_VOTES = phrases(
    "hasil, kirim, kirim suara, lihat hasil, pilih, submit, view results, vote, vote now"
)
# `1.204 orang telah memberi suara`, `312 suara`
_COUNTED = pattern(
    r"(?:total:? ?)?[\d.,]+ (?:orang|pemilih|pembaca|suara|responden|votes?|voters?)\b"
    r"(?: (?:telah|sudah) (?:memberi(?:kan)? suara|memilih|menjawab|berpartisipasi))?$"
)
_ANSWERS = frozenset(
    (
        Mark.TITLE,
        Mark.NAME,
        Mark.WORD,
        Mark.ITEM,
        Mark.CODE,
        Mark.DATELINE,  # `Ya, sering`
        Mark.BOILERPLATE,
    )
)
_LONGEST_QUESTION = 160
_LONGEST_ANSWER = 50
_FEWEST = 2
_MOST = 8
_EDGES = " .:*»"


def heads_poll(block: Block) -> bool:
    """Tell whether a line heads what readers are asked to vote on: `JAJAK PENDAPAT`."""
    return block.text.lower().strip(_EDGES) in _HEADINGS


def mark_poll(blocks: list[Block], place: int) -> None:
    """Mark a question, its heading and its answers as the site's, if they are a poll's.

    Args:
        blocks: all blocks of the text.
        place: index of a line that asks.
    """
    if len(blocks[place].text) > _LONGEST_QUESTION:
        return
    headed = place > 0 and heads_poll(blocks[place - 1])
    last = place
    voted = False
    for below in blocks[place + 1 : place + 1 + _MOST]:
        low = below.text.lower().strip(_EDGES)
        # Where so many have voted, a page may print the answers in one line.
        if (last - place >= _FEWEST and low in _VOTES) or (
            last > place and _COUNTED.match(low) is not None
        ):
            voted = True
        elif (
            voted
            or below.mark not in _ANSWERS
            or len(below.text) > _LONGEST_ANSWER
            or below.text[-1] in "?:"
        ):
            break
        last += 1
    if last - place < _FEWEST or not (headed or voted):
        return
    # No other reason: the story goes on below it.
    for block in blocks[place - headed : last + 1]:
        block.mark, block.found = Mark.BOILERPLATE, Reason.ADVERTISEMENT
