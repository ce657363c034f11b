"""Parts a headline from what a dump has behind it on the same line.

Where a picture's text or the story itself was saved with the headline before it, as what stands for
a picture or as a data set's column, `JUDUL` is printed above and `JUDUL HULA - Garam naik.` below.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import read_dateline
from inakoran_extract.layout.labelled import part_line
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.reading.lines import fold
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.people import INSTITUTIONS

_HEAD = 20
_FEWEST_BLANKS = 4
_FEWEST_BEHIND = 4
# A longer line is a whole dump, with its date and who wrote behind the headline.
_LONGEST = 600


def part_copies(blocks: list[Block], text: str, stated: str | None = None) -> list[Block]:
    """Return blocks with each headline that is printed again before other words apart from these.

    Args:
        blocks: all blocks of the text, marked, in order.
        text: what their lines index.
        stated: the headline that the text's row states.
    """
    titles = [fold(stated) + " "] if stated and _may_be_copied(fold(stated)) else []
    parted: list[Block] = []
    for place, block in enumerate(blocks):
        if place >= _HEAD:
            return [*parted, *blocks[place:]] if len(parted) > place else blocks
        if block.mark in PROSE and titles and block.text.startswith(tuple(titles)):
            title = max(filter(block.text.startswith, titles), key=len)
            behind = block.text[len(title) :]
            # Of a wrapped paragraph the headline may be more than the first line.
            if _goes_on(behind) and len(block.lines[0].text) > len(title):
                copy = part_line(block, behind, text)
                copy.mark, copy.found = Mark.TITLE, None
                parted.append(copy)
                block.text = behind
                block.mark, block.found = read_mark(behind)
                if _shows(block, blocks[place + 1 : place + 2]):
                    block.mark, block.found = Mark.CAPTION, Picture(behind, None)
        elif block.mark in TITLES and _may_be_copied(block.text):
            titles.append(block.text + " ")
        parted.append(block)
    return parted


def _may_be_copied(title: str) -> bool:
    """Tell whether words are so many that no sentence begins with them by itself.

    An office's name may be as long: `Badan Meteorologi, Klimatologi, dan Geofisika`.
    """
    first = title.partition(" ")[0].lower()
    return title.count(" ") >= _FEWEST_BLANKS and first not in INSTITUTIONS


def _goes_on(behind: str) -> bool:
    """Tell whether words behind a headline are a sentence, and no more of a longer headline."""
    words = behind.count(" ") if len(behind) <= _LONGEST else 0
    if words < _FEWEST_BEHIND or not behind[0].isupper():
        return False
    return is_sentence_case(behind) or read_dateline(behind) is not None


def _shows(block: Block, below: list[Block]) -> bool:
    """Tell whether a sentence behind a headline is a picture's: the head goes on below it.

    So it does to its date, and to the story that a dateline opens.
    """
    return (
        block.mark in PROSE
        and ". " not in block.text
        and read_dateline(block.text) is None
        and any(line.mark in DATES or read_dateline(line.text) is not None for line in below)
    )
