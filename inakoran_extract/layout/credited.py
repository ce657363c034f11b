"""Pictures of the head that only their place shows to be some: by a credit that signs elsewhere.

`Petani menjemur garam. (Kabar Nusa)` may sign a story's end, `(BMKG)` alone signs, and `Sumber: X`
says whom a story is from. Between a headline and its story nobody signs: there it credits what
stands before it.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.captions import part_site
from inakoran_extract.fields.credit_names import is_named_credit
from inakoran_extract.fields.credits import Picture, is_agency
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.fields.people import are_short, is_person, read_people
from inakoran_extract.layout.leads import (
    begins_below,
    credits_alone,
    is_caption,
    is_said_above,
    join_tight,
    lacks_credit,
)
from inakoran_extract.layout.marks import DATES, PROSE
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.layout.shown import shows
from inakoran_extract.layout.stacked_credits import is_stacked_credit
from inakoran_extract.layout.tight_credits import join_tight_credit
from inakoran_extract.layout.titles import TITLES, describes, next_said, tells
from inakoran_extract.words.hosts import is_host, signs_as_outlet
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import ends_speech, speaks_again
from inakoran_extract.words.vocabulary import BARE_CREDITS, CREDIT_WORDS

_BRACKETS = frozenset(")]}")
_STOPPED = frozenset((").", "]."))
_BAR = pattern(r".{12,} [-–—|/] [^-–—|]{3,40}$")
_BARS = (" - ", " | ", " – ", " — ", " / ")
_ENDS = frozenset('.!?"”')
_ORIGINS = frozenset((Mark.OPENING, Mark.DATELINE))
_SHOWN = TITLES | {Mark.PROSE, Mark.WORD}
_LONE = _SHOWN | {Mark.SIGNOFF, Mark.CREDIT}
# Blanks in a title above, or the line may be the headline itself.
_HEADLINE = 2
_LONGEST = 250
_LONGEST_SENTENCE = 200
_DAY = pattern(r"\(\d{1,2}/\d{1,2}[/)]")
# `…, Selasa (16/2/2021).`, as agencies end captions
_FULL_DAY = pattern(r"\(\d{1,2}/\d{1,2}/\d{2,4}\)\.?$")
_QUOTES = frozenset("\"“”'’")
# So near below a paragraph above the date, the head goes on.
_NEAR = 6
_REACH = 40


def join_credited(blocks: list[Block]) -> None:
    """Mark captions and credits between a headline and its story."""
    last = max((place for place, block in enumerate(blocks) if block.mark in PROSE), default=0)
    titled = told = False
    for place, block in enumerate(blocks[:last]):
        told = told or block.mark in _ORIGINS
        if told:
            _join_in_story(blocks, place)
            continue
        headed = titled
        titled = titled or _may_head(block)
        if not headed or block.weight:
            _join_above(blocks, place)
            titled = titled and block.mark is not Mark.CAPTION
            continue
        if is_stacked_credit(blocks, place):
            block.mark, block.found = Mark.CREDIT, Picture(None, block.text)
            join_tight(blocks, place)
        elif _is_lone(block):
            _join_lone(blocks, place)
        elif credits_alone(block):
            if not join_tight(blocks, place) and block.mark is Mark.CREDIT:
                _claim_beside(blocks, place)
        elif block.mark in _SHOWN and is_seen(block.text):
            block.mark, block.found = Mark.CAPTION, part_site(block.text)
        elif block.mark in _SHOWN and len(block.text) <= _LONGEST:
            _join_behind(blocks, place)
        told = block.mark is Mark.PROSE and not _goes_on(blocks, place)


def _join_above(blocks: list[Block], place: int) -> None:
    """Mark a line above all titles as a caption: a sentence with its credit behind it."""
    block = blocks[place]
    if block.mark not in _SHOWN or block.weight or len(block.text) > _LONGEST:
        return
    credited = block.text[-1] in _BRACKETS or ". Sumber: " in block.text
    # `… di Museum Hula. | Kabar/Rina Wulandari`
    credited = credited or "/" in block.text.rpartition(" | ")[2]
    below = next_said(blocks, place)
    if not credited or not _may_head(blocks[below]):
        return
    picture = part_credit(block.text)
    shown, credit = picture
    if shown and shown[-1] in _ENDS and credit is not None and is_named_credit(credit):
        block.mark, block.found = Mark.CAPTION, picture


def _above(blocks: list[Block], place: int) -> list[Block]:
    return blocks[max(0, place - _REACH) : place]


def _may_head(block: Block) -> bool:
    return block.mark in TITLES and block.text.count(" ") >= _HEADLINE


def _is_lone(block: Block) -> bool:
    """Tell whether a line is nothing but `(X)`, `[X]` or `Sumber: X`."""
    text = block.text
    if block.mark in TITLES and "/" in text:
        return _is_photographer(text)
    bracketed = text[0] in "([" and text[-1] in _BRACKETS and ":" not in text
    return block.mark is Mark.SOURCE or (bracketed and block.mark in _LONE)


def _is_photographer(text: str) -> bool:
    """Tell whether a line names somebody and his outlet: `Rina Wulandari/Suluh Timur`."""
    one, _, other = (part.strip() for part in text.partition("/"))
    return any(
        " " in name and is_person(name) and (is_host(outlet) or signs_as_outlet(outlet))
        for name, outlet in ((one, other), (other, one))
    )


def _goes_on(blocks: list[Block], place: int) -> bool:
    """Tell whether a head goes on below a paragraph: a deck, or a picture whose credit follows."""
    if is_stacked_credit(blocks, place + 2):
        return True
    return any(map(_is_lone, blocks[place + 1 : place + 2])) or _is_above_date(blocks, place)


def _join_behind(blocks: list[Block], place: int) -> None:
    """Mark a line as a caption by any credit behind it, in brackets, behind a dash or a bar."""
    block = blocks[place]
    text = block.text
    stopped = text[-2:] in _STOPPED
    closed = stopped or text[-1] in _BRACKETS
    if not (closed or _is_barred(text) or ". Sumber: " in text):
        return
    picture = part_credit(text)
    shown, credit = picture
    if not shown or credit is None or not (is_named_credit(credit) or _is_of_archive(credit)):
        return
    if _signs_beside_date(blocks, place, shown):
        return  # and the outlet: `NAMA, NAMA - Kabar Nusa`
    if stopped and not (_is_above_date(blocks, place) and any(map(_signs, credit.split("/")))):
        return  # it explains what the sentence names
    if shown[-1] in _ENDS and not stopped:
        block.mark, block.found = Mark.CAPTION, picture
    elif shows(shown) and not any(above.text.startswith(shown) for above in _above(blocks, place)):
        # The page's own title has its site behind a dash.
        block.mark, block.found = Mark.CAPTION, picture


def _is_of_archive(credit: str) -> bool:
    """Tell whether a credit says by its first word that it is one: `Dok. Humas`, `Foto Ist`."""
    first, _, rest = credit.partition(" ")
    return rest != "" and first.rstrip(".:").lower() in CREDIT_WORDS


def _signs_beside_date(blocks: list[Block], place: int, name: str) -> bool:
    """Tell whether a line right above or below the date begins with who made the article.

    Below it whom the story tells of is shown.
    """
    below, above = (blocks[max(0, next_said(blocks, place, step))].mark for step in (1, -1))
    if not (below in DATES or above in DATES) or not are_short(read_people(name, None)):
        return False
    return below in DATES or not any(
        name in other.text for other in blocks[place + 1 : place + _REACH]
    )


def _join_in_story(blocks: list[Block], place: int) -> None:
    """Mark captions and credits between a story's paragraphs, where somebody may sign as well."""
    block = blocks[place]
    if block.weight or len(block.text) > _LONGEST_SENTENCE:
        return
    if block.mark is Mark.NAME and join_tight_credit(blocks, place):
        return
    if credits_alone(block):
        join_tight(blocks, place)
        return
    if _is_lone(block):
        _join_lone_in_story(blocks, place)
        return
    closed = block.text[-1] in _BRACKETS
    told = block.mark is Mark.PROSE
    if told and not (closed and blocks[place + 1].mark in PROSE):
        return
    if not told and not (block.mark in TITLES and (closed or _is_barred(block.text))):
        return
    picture = part_credit(block.text)
    shown, credit = picture
    if not shown or credit is None or not _is_beside_prose(blocks, place):
        return
    if told:
        credited = shown[-1] in _ENDS and _is_shown(shown) and _signs_pictures(credit)
    else:
        credited = shows(shown) and is_named_credit(credit)
    if credited and not ends_speech(shown):
        block.mark, block.found = Mark.CAPTION, picture


def _join_lone_in_story(blocks: list[Block], place: int) -> None:
    """Mark a credit alone between paragraphs, and the caption above it."""
    block, above = blocks[place], blocks[place - 1]
    credit = _read_lone(block)
    if not credit or above.text[-1] == "?" or not _is_beside_prose(blocks, place):
        return
    if above.mark is Mark.PROSE:
        if not (blocks[place + 1].mark in PROSE and _signs_pictures(credit)):
            return
        if not is_caption(blocks, place - 1, place):
            if block.mark in TITLES:
                # `Rina Wulandari/Suluh Timur` heads nothing.
                block.mark, block.found = Mark.CREDIT, Picture(None, credit)
            return
    elif above.mark not in TITLES and not lacks_credit(above):
        return
    if block.mark is Mark.SOURCE and not (lacks_credit(above) or shows(above.text)):
        return  # whom the story is from
    if above.mark is not Mark.CAPTION:
        above.mark, above.found = Mark.CAPTION, Picture(above.text, None)
    block.mark, block.found = Mark.CREDIT, Picture(None, credit)


def _is_barred(text: str) -> bool:
    """Tell whether a few words stand behind a line's last dash or bar."""
    return any(bar in text for bar in _BARS) and _BAR.match(text) is not None


def _is_beside_prose(blocks: list[Block], place: int) -> bool:
    """Tell whether a paragraph stands right above or below, or but one line away."""
    near = blocks[max(0, place - 2) : place + 3]
    return any(block.mark in PROSE for block in near if block is not blocks[place])


def _is_shown(text: str) -> bool:
    """Tell whether a sentence of a story is so short and plain that a credit makes it a caption."""
    spoken = text[0] in _QUOTES or text[-1] in _QUOTES
    told = spoken or tells(text) or speaks_again(text)
    return ". " not in text and not told


def _signs_pictures(credit: str) -> bool:
    """Tell whether a credit is more than a word, or a word known for it: no code that signs."""
    known = is_agency(credit) or is_host(credit) or credit.lower() in BARE_CREDITS
    return is_named_credit(credit) and (" " in credit or "/" in credit or known)


def _signs(text: str) -> bool:
    """Tell whether a part of a credit is somebody's name, or an address."""
    return is_host(text) or is_agency(text) or (" " in text and is_person(text))


def _is_above_date(blocks: list[Block], place: int) -> bool:
    return any(block.mark in DATES for block in blocks[place + 1 : place + _NEAR])


def _join_lone(blocks: list[Block], place: int) -> None:
    """Mark a credit alone on its line, and the caption above it."""
    block, above = blocks[place], blocks[place - 1]
    if block.mark is not Mark.SOURCE and blocks[place + 1].mark in DATES:
        return  # right above the date somebody and his outlet sign
    credit = _read_lone(block)
    if not credit:
        return
    if above.mark in _SHOWN and _is_below_title(blocks, place - 1):
        if above.text[-1] == "!":  # a greeting, and no picture's
            block.mark, block.found = Mark.CREDIT, Picture(None, credit)
            return
        again = any(title.text == above.text for title in _above(blocks, place - 1))
        if not (again or above.text[-1] in _ENDS or shows(above.text)):
            return
        if again or above.mark is not Mark.PROSE or _is_caption(blocks, place - 1, place):
            above.mark, above.found = Mark.CAPTION, Picture(above.text, None)
        elif block.mark is Mark.SOURCE:
            return  # of the facts
    elif above.mark is not Mark.CAPTION and not _has_caption_below(blocks, place):
        return
    block.mark, block.found = Mark.CREDIT, Picture(None, credit)


def _is_caption(blocks: list[Block], place: int, credit: int) -> bool:
    """Tell whether a sentence is the credit's caption, and not the story's first paragraph."""
    titles = (at for at in reversed(range(place)) if _may_head(blocks[at]))
    return is_caption(blocks, place, credit) or begins_below(blocks, place, next(titles, -1))


def _has_caption_below(blocks: list[Block], place: int) -> bool:
    """Tell whether somebody and his outlet stand above a picture's text."""
    below = blocks[place + 1]
    return blocks[place].mark in TITLES and below.mark in _SHOWN and shows(below.text)


def _read_lone(block: Block) -> str:
    """Return whom a line of nothing else credits; nothing where it names nobody."""
    if block.mark is Mark.SOURCE:
        credit = block.found if isinstance(block.found, str) else ""
    else:
        bracketed = block.text[0] in "(["
        credit = block.text[1:-1].strip() if bracketed else block.text
        credit = credit if credit and is_named_credit(credit) else ""
    return credit


def _claim_beside(blocks: list[Block], place: int) -> None:
    """Mark the words below a credit as its caption where they end by the day, else those above.

    First paragraphs end so as well: nothing that the credit may belong to stands above it, and the
    story only begins below them, or a blank line parts it from the two.
    """
    above, below = blocks[place - 1], blocks[place + 1 : place + 3]
    again = any(title.text == above.text for title in _above(blocks, place - 1))
    alone = again or (above.mark not in _SHOWN and above.mark is not Mark.CAPTION)
    dated = len(below) > 1 and below[0].mark is Mark.PROSE and below[1].mark in PROSE
    dated = dated and _FULL_DAY.search(below[0].text) is not None and not ends_speech(below[0].text)
    parted = dated and below[0].lines[0].tight and not below[1].lines[0].tight
    if alone and dated and (parted or _is_caption(blocks, place + 1, place)):
        below[0].mark, below[0].found = Mark.CAPTION, Picture(below[0].text, None)
    else:
        _claim_above(blocks, place)


def _claim_above(blocks: list[Block], place: int) -> None:
    """Mark the words above a credit as its caption, where those below it are none."""
    above, below = blocks[place - 1], blocks[place + 1 : place + 2]
    if above.mark not in TITLES or not shows(above.text) or not _is_below_title(blocks, place - 1):
        return
    if is_said_above(blocks, place - 1):
        return  # the site's, below each row of buttons
    if _signs_beside_date(blocks, place - 1, above.text.partition(",")[0]):
        return  # and what he is: `NAMA, wartawan Kabar Nusa`
    if below and (lacks_credit(below[0]) or (below[0].mark in TITLES and shows(below[0].text))):
        return
    if _may_head(blocks[place - 2]) and not (describes(above.text) or _DAY.search(above.text)):
        return  # where a deck stands
    above.mark, above.found = Mark.CAPTION, Picture(above.text, None)


def _is_below_title(blocks: list[Block], place: int) -> bool:
    """Tell whether a line that may be the headline stands above."""
    return any(map(_may_head, blocks[:place]))
