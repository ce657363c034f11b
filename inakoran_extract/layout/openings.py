"""Where the story begins: at its dateline, unless paragraphs of it stand above that one.

A dateline may stand in the midst of a story and head what was filed from elsewhere. What stands
between the head and the story's own dateline is a picture's text, or the deck.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.dateline import Origin, is_long_in_capitals
from inakoran_extract.fields.signoff import find_signoff
from inakoran_extract.layout.leads import is_shown
from inakoran_extract.layout.marks import DATES, LOOSE, PARAGRAPHS, PICTURES, PROSE
from inakoran_extract.layout.reasons import Story
from inakoran_extract.layout.rows import is_labelled
from inakoran_extract.layout.titles import describes
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_place, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import phrases

# How far above the first prose an opening of the story may be, and the dateline's own line.
_NEAR = 9
_BROKEN = 24
_SCHEME = len("https://")
# So many paragraphs right above a dateline that nothing shows to be a picture's are the story.
_SEVERAL = 2
# `Poin Utama`, `Baca 10 detik`
_SUMMARIES = phrases(
    """
    detik, highlights, ikhtisar, inti, intinya, intisari, poin, rangkuman, ringkasan, summary,
    takeaways
    """
)
_HEADING_WORDS = 3
_LONGEST_POINT = 110
# Between a deck and its story the head goes on, in so many lines.
_LONGEST_DECK = 320
_MOST_OF_HEAD = 10
_SIGNING = frozenset((Mark.BYLINE, Mark.LABEL))
_OF_HEAD = frozenset((Reason.SHARE, Reason.COUNTER))
_BETWEEN = frozenset((Mark.BOILERPLATE, Mark.CROSSLINK))
_PICTURES = frozenset((Mark.CAPTION, Mark.CREDIT, Mark.CODE))
# What a head's last line is, above a story that begins with rows.
_ABOVE_ROWS = DATES | PICTURES | {Mark.BYLINE, Mark.LABEL, Mark.VALUE, Mark.NAME, Mark.BOILERPLATE}
_LABEL = 40
_QUOTES = frozenset('"“')
_SPOKEN = pattern(r"[,.?!][\"”] ?[A-Za-z]")
_FIRST_DAY = pattern(r"[^.]{20,300}\(\d{1,2}/\d{1,2}/\d{2,4}\)\.(?: |$)")
_PICTURED_DAY = pattern(r"\(\d{1,2}/\d{1,2}[/)]")


def find_beginning(blocks: list[Block], core: int, limit: int) -> int:
    """Return where the body begins: at the dateline, if one stands near the first prose.

    Args:
        blocks: all blocks of the text.
        core: the first block of the densest prose.
        limit: the first block that no part of the article can stand behind.
    """
    summed_up = _pass_summary(blocks, core, limit)
    if summed_up > core:
        return summed_up
    prose = 0
    weak: int | None = None
    for index in range(core, min(core + 8, limit)):
        origin = blocks[index].found
        if isinstance(origin, Origin):
            begun = _begun_above(blocks, index) if prose else None
            sure = origin.outlet is not None or is_place(origin.place or "")
            if begun is not None or sure:
                return index if begun is None else begun
            if weak is None and _is_likely(blocks, index, prose):
                weak = index
        # A picture's address is as long as a paragraph.
        prose += blocks[index].mark in PROSE and "://" not in blocks[index].text[:_SCHEME]
        # What stands before a dateline is a caption, or two; not a story.
        if prose > 2:
            break
    return _dateline_above(blocks, core) if weak is None else weak


def _pass_summary(blocks: list[Block], core: int, limit: int) -> int:
    """Return where the story begins below a headed list of points that sum it up; else core.

    They are no part of it: `Poin Utama` / `Pasar pindah.` / … / `Hula, Kabar - Pasar …`. A story
    without a dateline begins at its first long paragraph.
    """
    heading = next(
        (at for at in range(core - 1, max(core - _NEAR, -1), -1) if _heads_summary(blocks[at])), -1
    )
    if heading == -1:
        return core
    points: list[Block] = []
    for index in range(heading + 1, min(core + _NEAR, limit)):
        block = blocks[index]
        dated = block.mark is Mark.OPENING and isinstance(block.found, Origin)
        if dated or (block.mark is Mark.PROSE and not _is_point(block)):
            if len(points) < _SEVERAL or not (dated or _sum_up(points, blocks[index:limit])):
                break
            for other in blocks[heading:index]:
                if other.mark not in _PICTURES:
                    other.mark, other.found = Mark.BOILERPLATE, Reason.NAVIGATION
            return index
        if block.mark in PARAGRAPHS or block.mark in LOOSE:
            if not _is_point(block):
                break
            points.append(block)
        elif block.mark in DATES:
            break
    return core


def _heads_summary(block: Block) -> bool:
    """Tell whether a word or two head what sums a story up: `Poin Utama`, `Intinya sih...`."""
    words = block.text.lower().rstrip(".:… ").split()
    return block.mark in LOOSE and len(words) <= _HEADING_WORDS and not _SUMMARIES.isdisjoint(words)


def _sum_up(points: list[Block], below: list[Block]) -> bool:
    """Tell whether no point stops as a paragraph does, or the story below tells each of them."""
    if all(point.mark in LOOSE for point in points):
        return True
    story = Story([block.text for block in below if block.mark in PROSE])
    return all(story.tells(point.text) for point in points)


def _is_point(block: Block) -> bool:
    """Tell whether a line is short enough for a summary's point, and no one says it."""
    return (
        len(block.text) <= _LONGEST_POINT
        and ". " not in block.text
        and block.text[0] not in _QUOTES
    )


def _dateline_above(blocks: list[Block], core: int) -> int:
    """Return the dateline above the first prose, or the prose's own place."""
    for index in range(core - 1, max(core - _BROKEN, -1), -1):
        # Sentences broken at their links are no prose: only the dateline's own line may be far.
        if blocks[index].mark is Mark.DATELINE or (
            blocks[index].mark is Mark.OPENING and index > core - _NEAR
        ):
            return index
        if blocks[index].mark in DATES or blocks[index].mark in (Mark.BYLINE, Mark.RAIL):
            break
    return core


def pass_picture(blocks: list[Block], headline: int, body: int, limit: int) -> int:
    """Mark a caption that the headline is glued to, where the story seems to begin; pass over it.

    `Petani menjemur garam di Hula. Harga Garam Naik`: it stands for the picture where that isn't
    shown.

    Returns:
        The first block of the story behind it, or `body`.
    """
    title, block = blocks[headline].text, blocks[body]
    shown = block.text[: -len(title)].rstrip()
    if block.mark is not Mark.PROSE or not block.text.endswith(title) or shown[-1:] != ".":
        return body
    below = next((at for at in range(body + 1, limit) if blocks[at].mark in PROSE), body)
    if below > body:
        block.mark, block.found = Mark.CAPTION, Picture(shown, None)
    return below


def pass_deck(blocks: list[Block], headline: int, body: int, limit: int) -> int:
    """Return where the story begins below a deck and the head's date, or `body`.

    A day without a clock may head a part of a story, too: then others do, or the first stands
    further below.
    """
    if _is_below_credit(blocks, body) and any(
        above.mark in PROSE for above in blocks[headline + 1 : body]
    ):
        blocks[body].mark, blocks[body].found = Mark.CAPTION, Picture(blocks[body].text, None)
        return next((at for at in range(body + 1, limit) if blocks[at].mark in PROSE), body)
    deck = blocks[body]
    if deck.mark is Mark.PROSE and len(deck.text) <= _LONGEST_DECK:
        story = _below_head(blocks, body, limit)
        if story is not None:
            deck.mark = Mark.DECK
            return story
    if body != headline + 1 or deck.mark is not Mark.PROSE:
        return body
    days = [place for place in range(body + 1, limit) if blocks[place].mark is Mark.DAY]
    if len(days) != 1 or days[0] > body + _SEVERAL:
        return body
    told = (place for place in range(days[0] + 1, limit) if blocks[place].mark in PROSE)
    return next(told, body)


def _below_head(blocks: list[Block], deck: int, limit: int) -> int | None:
    """Return where a story begins below a deck: with buttons or who signs and a picture between.

    `… para murid ikut.` / `Bagikan` / `Foto: Antara`; below a lead a picture stands alone.
    """
    pictured = headed = False
    shown: list[Block] = []
    for place in range(deck + 1, min(deck + _MOST_OF_HEAD, limit)):
        block = blocks[place]
        if block.mark in PROSE:
            more = blocks[place + 1 : limit]
            if (more and more[0].mark is Mark.CREDIT) or _is_below_credit(blocks, place):
                shown.append(block)
                continue
            told = pictured and headed and any(other.mark in PROSE for other in more)
            for picture in shown if told else ():
                picture.mark, picture.found = Mark.CAPTION, Picture(picture.text, None)
            return place if told else None
        pictured = pictured or block.mark in PICTURES
        headed = headed or block.mark in _SIGNING or block.found in _OF_HEAD
    return None


def _is_below_credit(blocks: list[Block], place: int) -> bool:
    """Tell whether sentences below a credit are its picture's: by the day at the first one's end.

    `KABAR/RINA WULANDARI` / `Petani memanen jagung di Hula, Selasa (8/2/2022). Jagung itu …`
    """
    if place < 2 or blocks[place].mark is not Mark.PROSE:
        return False
    above, credit = blocks[place - 2 : place]
    if credit.mark is not Mark.CREDIT or above.mark is Mark.CAPTION:
        return False
    return _FIRST_DAY.match(blocks[place].text) is not None


def pass_question(blocks: list[Block], body: int, limit: int) -> int:
    """Return where an interview begins: at the question above its first answer."""
    above = blocks[body - 1] if body else None
    if above is None or not _asks(above):
        return body
    others = sum(map(_asks, blocks[body + 1 : min(body + _NEAR, limit)]))
    return body - 1 if others >= _SEVERAL and blocks[body].mark is Mark.PROSE else body


def pass_rows(blocks: list[Block], body: int, headline: int) -> int:
    """Return where a story begins with rows of labels and values: `Nama: …` / `Lahir: …`.

    Two of them at least stand right below the head and apart from it: what is tight to a date is of
    the head itself.
    """
    first = body
    while first - 1 > headline and _is_row(blocks[first - 1]):
        first -= 1
    if first == body:
        return body
    told = blocks[body : body + 1]  # none, where all that stands below the head are rows
    rows = body - first + sum(is_labelled(block.text[:_LABEL]) for block in told)
    if rows < _SEVERAL:
        return body
    if first - 1 <= headline:
        # Right below the headline they may be of its head.
        return first if headline >= 0 and rows > _SEVERAL and _is_apart(blocks, first) else body
    apart = _is_apart(blocks, first) or any(block.lines[0].tight for block in told)
    return first if apart and blocks[first - 1].mark in _ABOVE_ROWS else body


def _is_apart(blocks: list[Block], place: int) -> bool:
    return not blocks[place].lines[0].tight


def _is_row(block: Block) -> bool:
    return block.inside and block.mark in LOOSE and is_labelled(block.text)


def _asks(block: Block) -> bool:
    return block.text[-1] == "?" and block.mark is Mark.TITLE and is_sentence_case(block.text)


def _begun_above(blocks: list[Block], dateline: int) -> int | None:
    """Return where the story has begun above a dateline, which heads but a part of it; else None.

    Right above may stand what somebody says, or several paragraphs: neither is a picture's, unless
    its words or its neighbours say so.
    """
    told: list[int] = []
    for place in reversed(range(dateline)):
        block = blocks[place]
        if block.mark is Mark.PROSE:
            told.append(place)
        elif block.mark not in _BETWEEN:
            break
    origin = blocks[dateline].found
    signed = isinstance(origin, Origin) and origin.outlet is not None
    if signed and all(_is_short(blocks[place].text) for place in told):
        return None  # an outlet's name stands nowhere else: above are two pictures' texts
    said = [place for place in told if _is_said(blocks[place].text)]
    story = [place for place in told if place in said or not _is_shown(blocks, place)]
    return story[-1] if said or len(story) >= _SEVERAL else None


def _is_short(text: str) -> bool:
    return is_shown(text)


def _is_said(text: str) -> bool:
    """Tell whether a paragraph quotes somebody and goes on behind it."""
    return text[0] in _QUOTES and _SPOKEN.search(text) is not None


def _is_shown(blocks: list[Block], place: int) -> bool:
    """Tell whether a paragraph above a dateline may be a picture's, or printed there twice."""
    text = blocks[place].text
    near = blocks[max(0, place - 1) : place + 2]
    return (
        describes(text)
        or _PICTURED_DAY.search(text) is not None
        or bool(find_signoff(text))
        or any(block.mark in _PICTURES for block in near)
        or sum(block.text == text for block in near) > 1
    )


def _is_likely(blocks: list[Block], index: int, prose: int) -> bool:
    """Tell whether a dateline of a place that no list has opens the story, `prose` lines above it.

    Capitals before a dash may be a caption's too: `RAKIT BAMBU - Siswa menyeberang.` What only its
    form shows to be a place stands at the very beginning, or the story names it again.
    """
    origin = blocks[index].found
    if not isinstance(origin, Origin) or origin.place is None:
        return False
    if prose == 0 or is_long_in_capitals(origin):
        return True
    place = origin.place.casefold()
    story = [block.text for block in blocks[index : index + _NEAR] if block.mark in PROSE]
    return " ".join(story).casefold().count(place) > 1
