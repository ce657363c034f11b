"""Knows who wrote a column by the note below it, where nothing else names its writer.

`*Maria Goreti Wea, guru sekolah menengah di Ende`: a name and what that person is, behind a star or
a dash. Without such a sign a line is one where it has no verb and no full stop, and begins what the
person is with a job; and so are two lines, a name and a job.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed
from inakoran_extract.fields.people import is_person
from inakoran_extract.model import Author, Reason, Role
from inakoran_extract.words.people import JOBS

_SIGNS = ("(*)", "**)", "*)", "**", "*", "–", "—")
_IS = (", ", " adalah ", " merupakan ")
_LONGEST = 250
_MOST_BELOW = 2
_FEWEST = 2
_BYLINE = frozenset((Role.BYLINE,))
_LEFT_OUT = frozenset((Reason.UNCLAIMED, Reason.FOOTER))


def sign_column(blocks: list[Block], body: int) -> None:
    """Settle the writer's name below a column that nobody signs.

    Args:
        blocks: all blocks of the text, settled.
        body: the story's first.
    """
    if any(block.holds(_BYLINE) for block in blocks):
        return
    told = [place for place in range(body, len(blocks)) if blocks[place].role is Role.BODY]
    if len(told) <= _FEWEST:
        return
    last = told[-1]
    for place in range(last, min(last + 1 + _MOST_BELOW, len(blocks))):
        block = blocks[place]
        if block.role is Role.BOILERPLATE and block.reason not in _LEFT_OUT:
            break
        if block.text[-1] == ":":
            break  # `Narahubung:`
        if block.role not in (Role.BODY, Role.BOILERPLATE):
            continue
        name = _read_note(block.text) or _read_above(blocks, place)
        if name and not any(name in blocks[above].text for above in told if above < place):
            block.settle(Role.BYLINE)
            block.found = Signed((Author(name, None),))
            return


def _read_note(text: str) -> str:
    """Return whom a note names; empty where it is none."""
    if len(text) > _LONGEST:
        return ""
    sign = next(filter(text.startswith, _SIGNS), "")
    bare = text[len(sign) :].strip().rstrip("*")
    for verb in _IS:
        name, found, said = bare.partition(verb)
        if not found or not _is_writer(name):
            continue
        job = said.partition(" ")[0].strip(",.")
        if sign and (job.islower() or job.lower() in JOBS):
            return name
        # `Petrus Lede adalah kepala desa`, `Petrus Lede, kepala desa, datang.`: a story's sentence
        if verb == ", " and job.lower() in JOBS and said[-1] not in '.!?:"”':
            return name
    return ""


def _read_above(blocks: list[Block], place: int) -> str:
    """Return whom a line names above a line that says what the person is."""
    name = blocks[place].text.strip("*–— ")
    if place + 1 == len(blocks) or blocks[place].mark is not Mark.NAME or not _is_writer(name):
        return ""
    below = blocks[place + 1]
    first, _, rest = below.text.lstrip("*( ").partition(" ")
    tells = first.strip(",").lower() in JOBS and rest != "" and len(below.text) <= _LONGEST
    return name if tells and below.text[-1] not in ":!?" else ""


def _is_writer(name: str) -> bool:
    return " " in name and is_person(name)
