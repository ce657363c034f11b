"""Settles loose lines: titles and words that stand between a body's paragraphs.

They are subheadings, items of a list, rows of a table, questions, verses.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import Signed, people
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.people import is_person
from inakoran_extract.layout.elsewhere import is_arrow_link, leads_elsewhere
from inakoran_extract.layout.lead_ins import announces
from inakoran_extract.layout.marks import LOOSE
from inakoran_extract.layout.rows import (
    are_alike,
    heads_columns,
    is_cells,
    is_continued,
    is_labelled,
    is_number,
    is_row,
)
from inakoran_extract.layout.scenes import is_scene
from inakoran_extract.layout.seen import is_seen, is_view
from inakoran_extract.layout.short_lines import is_arabic, is_short_sentence, is_text
from inakoran_extract.layout.shown import shows, shows_somebody
from inakoran_extract.layout.titles import tells_on
from inakoran_extract.layout.walk import Walk
from inakoran_extract.model import Reason, Role
from inakoran_extract.words.names import is_outlet, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import COUNTING, DESCRIBING

_CAPTION_BLANKS = 5
_VIEW_BLANKS = 3
# Above a picture's text so many lines may stand: a short sentence and a heading.
_HEADED = 3
_HEADING_BLANKS = 2
_LONG_BLANKS = 7
# A longer line is a paragraph that has lost its stop.
_LONGEST_SHOWN = 150
_LONGEST_HEADING = 130
# So long a line, written as a sentence is, lacks but its full stop; one that tells on, sooner.
_LONGEST_SENTENCE = 60
_LONGEST_TOLD = 45
# `14.00 WITA: Tim A vs Tim B`
_CLOCK = pattern(r"\d{1,2}[.:]\d{2}(?: WIB| WITA| WIT)?(?::| [-–—]) ?\S")
_QUOTES = frozenset('"“”')
_PROMISE = ("Berikut ", "Inilah ")
# `Jawab: Pukul tujuh`, `J: Pukul tujuh`
_LABEL = pattern(r"[^\W\d]{1,12}: ?\S")
# Buttons for the size of the letters, each on a line of its own.
_SIZES = frozenset(("XS", "SM", "MD", "LG", "XL"))

_BYLINE = frozenset((Role.BYLINE,))
# So many blocks at most are a feature's lead, and the line behind it.
_LEAD = 4
_NAME = 3


def take_loose(walk: Walk) -> bool:
    """Settle titles and words between paragraphs: subheadings, lists, titles of other stories."""
    # A credit right below its caption credits no other.
    told = walk.place > walk.start + 1 and walk.blocks[walk.place - 2].role is Role.CAPTION
    run, above = _take_run(walk)
    run = _part_heading(_leave_debris(run), above, walk)
    if not run:
        return True
    if walk.place < walk.end and walk.block.mark is Mark.CREDIT and len(run) == 1:
        run[0].settle(Role.SUBHEADING if walk.illustrated else Role.CAPTION)
        return True
    if (
        walk.place < walk.end
        and walk.block.mark is Mark.CREDIT
        and 1 < len(run) <= _HEADED
        and shows(run[-1].text)
    ):
        # A heading, and the caption of the picture that stands below it.
        run[-1].settle(Role.CAPTION)
        run = run[:-1]
    if len(run) == 1 and _take_alone(walk, run[0]):
        return True
    credited = above is not None and above.mark is Mark.CREDIT
    if len(run) == 1 and (
        _shows(run[0].text, pictured=walk.pictured, credited=credited)
        or (credited and not told and shows_somebody(run[0].text))
    ):
        run[0].settle(Role.CAPTION)
        return True
    listed = find_list(run, above)
    if listed == len(run) and (
        are_alike(run)
        or (len(run) > 1 and heads_columns(run[0].text, run[1].text))
        or (len(run) == 1 and (_is_asked(walk, run[0]) or _is_called(run[0].text, above)))
    ):
        listed = 0
    closing = walk.place >= walk.end
    if not closing and len(run) > 2 and listed == len(run) and _are_titles(run):
        run = _settle_titles(run)
        listed = len(run)
    if (closing or len(run) > 2) and listed == len(run):
        # A list that nothing announces; its first line may head it.
        listed = int(_heads_rows(run))
    elif len(run) > 2:
        listed = 0
    _settle_run(run, listed, walk)
    return True


def _is_cut_off(walk: Walk, block: Block) -> bool:
    """Tell whether a text breaks off in its last line, within a sentence that would be a caption.

    No picture is left below, and nothing credits one.
    """
    return (
        block is walk.blocks[-1]
        and block.text[-1].isalpha()
        and is_sentence_case(block.text)
        and _shows(block.text, pictured=walk.pictured, credited=False)
    )


def _take_alone(walk: Walk, block: Block) -> bool:
    """Settle a single loose line that shows at once what it is."""
    if _is_cut_off(walk, block):
        block.settle(Role.BODY)
    elif is_site(block.text):
        # `garamkita.com` below a picture.
        block.settle(Role.CAPTION)
        block.found = Picture(None, block.text)
    elif block.text[-1] == "?" and walk.place < walk.end and walk.block.found is Reason.FOLLOW:
        block.dismiss(Reason.FOLLOW)  # `Mau kabar pilihan tiap pagi?` / `Masukkan alamat surel`
    elif _is_portrayed(walk, block):
        block.settle(Role.CAPTION)
    elif (signed := _read_writer(walk, block)) is not None:
        block.settle(Role.BYLINE)
        block.found = signed
    else:
        return False
    return True


def _read_writer(walk: Walk, block: Block) -> Signed | None:
    """Read who wrote and where, which features print behind their lead: `Rina Wulandari, Ende`.

    Nobody is named above; of several such lines each heads what somebody there says.
    """
    name, comma, place = block.text.partition(", ")
    blanks = name.count(" ")
    if not comma or not 0 < blanks < _NAME or " " in place or not place[0].isupper():
        return None
    if walk.place - walk.start > _LEAD or name.partition(" ")[0].lower() in COUNTING:
        return None
    if not is_person(name) or any(line.holds(_BYLINE) for line in walk.blocks[: walk.place]):
        return None
    others = sum(line.mark is Mark.NAME and ", " in line.text for line in walk.blocks[walk.start :])
    return None if others > 1 else Signed(people(name, None))


def _is_portrayed(walk: Walk, block: Block) -> bool:
    """Tell whether the only line of a name between paragraphs is whom the story has told of.

    Of several each may head what is told of somebody.
    """
    if block.mark is not Mark.NAME or " " not in block.text or not is_person(block.text):
        return False
    # Where there are many, the second ends the look; where there are few, few ask.
    others = (other for other in walk.blocks[walk.start : walk.end] if other is not block)
    if any(other.mark is Mark.NAME and is_person(other.text) for other in others):
        return False
    told = walk.blocks[walk.start : walk.place - 1]
    return any(block.text in above.text for above in told if above.mark is Mark.PROSE)


def _part_heading(run: list[Block], above: Block | None, walk: Walk) -> list[Block]:
    """Settle the last of some lines where it heads what is below a list; return the others."""
    if not run or not _heads_below_list(run, above, walk):
        return run
    _settle_run(run[-1:], 1, walk)
    return run[:-1]


def _heads_below_list(run: list[Block], above: Block | None, walk: Walk) -> bool:
    """Tell whether the last of some lines stands apart below a list, and heads what is below it.

    The list is announced by a colon, and tight to it: `… berisi narasi:` / QUOTE, and then JUDUL.
    """
    *listed, last = run
    return (
        bool(listed)
        and above is not None
        and above.text[-1] == ":"
        and all(block.inside and block.lines[0].tight for block in listed)
        and not last.lines[0].tight
        and last.mark is Mark.NAME
        and last.text.count(" ") <= _HEADING_BLANKS
        and walk.place < walk.end
        and walk.block.mark is Mark.PROSE
        and not walk.block.lines[0].tight
    )


def _settle_titles(run: list[Block]) -> list[Block]:
    """Settle titles of other stories; return what heads the story's next part, if anything.

    A word or two heads them: `Sorotan`. Without it who knows what the last line is.
    """
    blanks = [block.text.count(" ") for block in run]
    if blanks[0] > _HEADING_BLANKS or min(blanks[1:-1]) <= _HEADING_BLANKS:
        for block in run[:-1]:
            block.dismiss(Reason.RAIL)
        return run[-1:]
    run[0].dismiss(Reason.RAIL)
    heading = run[-1:] if blanks[-1] <= _HEADING_BLANKS else []
    for block in run[1 : len(run) - len(heading)]:
        block.settle(Role.RELATED)
    return heading


def _leave_debris(run: list[Block]) -> list[Block]:
    """Return loose lines without a page's insides, which are no words: `zxc2`, `XS` above `SM`."""
    sizes = sum(block.text in _SIZES for block in run) > 1
    return [
        block for block in run if not is_debris(block.text) and not (sizes and block.text in _SIZES)
    ]


def is_debris(text: str) -> bool:
    """Tell whether a line is a template's own name for a place: `zxc2`, `img_title`."""
    coded = text[-1].isdigit() or "_" in text
    return coded and text.islower() and text.replace("_", "").isalnum()


def _take_run(walk: Walk) -> tuple[list[Block], Block | None]:
    """Pass over loose lines; return them and the block above them.

    In a page some of them are titles that lead elsewhere; these are left out, unless a colon above
    announces them.
    """
    start = walk.place
    while walk.place < walk.end and walk.block.mark in LOOSE | {Mark.LINK}:
        walk.place += 1
    run = walk.blocks[start : walk.place]
    above = walk.blocks[start - 1] if start > walk.start else None
    if above is not None and above.mark is Mark.BOILERPLATE and above.text[-1] == ":":
        # `Saksikan video di bawah ini:` announces one title.
        run[0].dismiss(Reason.RAIL)
        run = run[1:]
    if above is not None and above.text.endswith(":"):
        return run, above
    for block in run:
        if block.mark is Mark.LINK:
            block.dismiss(Reason.RAIL)
    return [block for block in run if block.mark is not Mark.LINK], above


def find_list(run: list[Block], above: Block | None) -> int:
    """Return where in a run of loose lines a list begins that a line announces by its colon.

    0 is the run's first line, announced above the run; the length of the run says that none is.
    """
    if above is not None and len(run) > 1 and (above.text[-1] == ":" or _promises(above.text)):
        return 0
    for place, block in enumerate(run, 1):
        # `Bagikan berita ini:` at a body's end announces nothing.
        if block.text.endswith(":") and place + 1 < len(run):
            return place
    return len(run)


def _promises(text: str) -> bool:
    """Tell whether a paragraph's last sentence announces a list: `… Berikut daftarnya.`."""
    last = text[:-1].rpartition(". ")[2]
    return last.startswith(_PROMISE) and _QUOTES.isdisjoint(last)


def _settle_run(run: list[Block], listed: int, walk: Walk) -> None:
    """Settle loose lines that are the body's: a list from an index on, subheadings before it.

    In an interview the lines that ask are questions, not subheadings.
    """
    for place, block in enumerate(run):
        text = block.text
        if block.reason is Reason.REPEATED or walk.told.says(text):
            block.dismiss(Reason.REPEATED)
            continue
        if is_arrow_link(text) or (listed >= len(run) and leads_elsewhere(text, walk.words)):
            block.settle(Role.RELATED)
            continue
        again = text[-1] == ":" and walk.count(text) > 1  # `Tanya:`, `Jawab:`
        asks = walk.interview and text[-1] == "?"
        lead = text[-1] == ":" and (walk.headed or not _is_short_heading(text))
        # `Khutbah Pertama` heads the prayer below it, though a colon announces both.
        below = run[place + 1].text if place + 1 < len(run) else ""
        prayed = is_arabic(below) and not is_arabic(text) and text[-1].isalpha()
        heading = (
            (place < listed or prayed or _is_short_heading(text))
            and not _is_sentence(text)
            and not (asks or lead or again or is_text(text) or is_short_sentence(text))
            and not (is_cells(text) or is_number(text) or is_continued(text))
            and text[-1] not in ",;"  # a sentence, or a verse, goes on below
            and not _CLOCK.match(text)
        )
        block.settle(Role.SUBHEADING if heading else Role.BODY)


def _is_sentence(text: str) -> bool:
    """Tell whether a line is too long for a heading, one of a list's numbers apart."""
    size = len(text)
    if size <= _LONGEST_TOLD or text[0].isdigit() or not is_sentence_case(text):
        return size > _LONGEST_HEADING
    return size > _LONGEST_SENTENCE or tells_on(text)


def _heads_rows(run: list[Block]) -> bool:
    """Tell whether the first of several lines heads the others, which are rows of a list."""
    rows = sum(is_row(block.text) for block in run[1:])
    first = run[0].text
    return (
        len(run) > 1
        and not (is_row(first) or heads_columns(first, run[1].text))
        and rows * 3 >= 2 * (len(run) - 1)
    )


def _is_called(text: str, above: Block | None) -> bool:
    """Tell whether a line below a colon is a number to call or a sum."""
    return above is not None and above.text[-1] == ":" and is_number(text)


def _is_asked(walk: Walk, block: Block) -> bool:
    """Tell whether a line is somebody's question, and the answer below has a label, too."""
    below = walk.block.text if walk.place < walk.end else ""
    return block.text[-1] == "?" and is_labelled(block.text) and _LABEL.match(below) is not None


def _is_short_heading(text: str) -> bool:
    """Tell whether a line heads a list by a word or two: `Bahan:`, `Cara membuat:`."""
    return text[-1] == ":" and text.count(" ") < 3 and not announces(text)


def _shows(text: str, *, pictured: bool, credited: bool) -> bool:
    """Tell whether a line between paragraphs is a picture's.

    Args:
        text: the line.
        pictured: the story has other captions.
        credited: a credit alone stands above, which may be another picture's.
    """
    if is_seen(text):
        return True
    blanks = text.count(" ")
    if len(text) > _LONGEST_SHOWN or blanks < _VIEW_BLANKS:
        return False
    told = is_sentence_case(text) and text[-1].isalpha()
    if told and is_view(text):
        return True
    return blanks >= _CAPTION_BLANKS and (
        _describes(text)
        or (told and not credited and is_scene(f"{text}."))
        or (pictured and _is_long(text) and not tells_on(text))
    )


def _describes(text: str) -> bool:
    """Tell whether a line says what a picture shows: `Seorang perempuan memasukkan surat suara`.

    `Foto Bersama Kepala Dusun` says so in capitals, too.
    """
    first = text.partition(" ")[0].lower()
    if text[-1] in ":?!":
        return False
    described = first in DESCRIBING and is_sentence_case(text)
    return first == "foto" or described


def _is_long(text: str) -> bool:
    """Tell whether a line without a full stop says more than subheadings do, as captions may."""
    return (
        text.count(" ") >= _LONG_BLANKS
        and text[0].isalpha()
        and text[-1].isalpha()
        and is_sentence_case(text)
    )


def is_site(text: str) -> bool:
    """Tell whether a line is a site's address and nothing else: `garamkita.com`."""
    return "." in text and " " not in text and is_outlet(text)


def _are_titles(run: list[Block]) -> bool:
    """Tell whether lines are titles of other stories rather than items of a list."""
    titles = sum(
        not (is_sentence_case(block.text) or is_row(block.text) or block.text[-1].isdecimal())
        for block in run
    )
    words = sum(block.text.count(" ") + 1 for block in run)
    return words >= 5 * len(run) and (not run[0].inside or titles * 2 > len(run))
