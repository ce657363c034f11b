"""What a line of the head is not: the headline, since it signs, is a button, or names a place only.

The questions that the search for the headline asks of each line and of those around it.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.dates import find_stamp
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import read_job, read_placed, says_byline
from inakoran_extract.fields.role_labels import leads
from inakoran_extract.layout.seen import is_seen
from inakoran_extract.words.names import is_name, is_outlet, is_place, is_section, is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.people import BUTTONS, JOBS
from inakoran_extract.words.places import REGIONS
from inakoran_extract.words.vocabulary import (
    BYLINE_LABELS,
    DESCRIBING,
    SPEECH,
    TELLING,
    TELLING_STARTS,
    phrases,
)

TITLES = frozenset((Mark.TITLE, Mark.NAME))
OTHER_TITLES = TITLES | {Mark.WORD, Mark.LINK}
# `Media : Harian Nusa`, and so many rows beside it.
_LONGEST_ROW_LABEL = 18
_ROWS = 2
_TOLD_ROWS = frozenset((Mark.BYLINE, Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.CAPTION))
# Blanks in a title that a byline can't outrank.
SHORTEST_TITLE = 2
# Blanks in a kicker at most.
LONGEST_KICKER = 4
_LONGEST_TICKER = 6
_CLOCK = pattern(r"\d{1,2}[.:]\d\d (?:WIB |WITA |WIT )?[A-Z][a-z]")
_TICKERS = phrases("breaking, breaking news, hot news, kabar terkini, kilas berita")
_HOME = frozenset(("home", "beranda"))
_LONGEST = 130
# Below them no headline stands that stops like a sentence.
_HEAD_OVER = frozenset((Mark.PROSE, Mark.OPENING, Mark.TIME, Mark.DAY, Mark.RELATIVE))
# `(5/9/2019)`, `(19/8)`: the day of a picture.
_DAY = pattern(r"\(\d{1,2}/\d{1,2}[/)]")
# They refer back to what a story has said.
_BACK = frozenset(("dia", "ia", "itu", "mereka", "tersebut"))
_MARKUP = pattern(r"</?\w{1,6}>")
# The same, behind all else: `… di Namlea, Kamis (19/12/2019)`.
_DAY_BEHIND = pattern(r"\(\d{1,2}/\d{1,2}/\d{2,4}\)$")
_PATH = pattern(r"(?:[Hh]ome|[Bb]eranda|HOME|BERANDA)(?: ?[/>»›|]| [^\w\s,.:;!?\"'“”‘’()] )")
_ENTRY = pattern(r"(\d{1,2})([.)])")
_QUOTES = frozenset("\"“”'‘’")
# How many lines a byline has at most.
_NEAR = 3
# `Dipersembahkan oleh`, `Didukung oleh`: who paid for it.
_MADE_BY = pattern(r"Di\w{3,20} oleh ")


def next_said(blocks: list[Block], index: int, step: int = 1) -> int:
    """Return the next block in a direction that isn't a phrase of the site; -1 where none is."""
    place = index + step
    for _ in range(30):
        if not 0 <= place < len(blocks):
            return -1
        if blocks[place].mark not in (Mark.BOILERPLATE, Mark.COMMENTS) and not is_button(
            blocks[place]
        ):
            return place
        place += step
    return -1


def is_listed(blocks: list[Block], index: int) -> bool:
    """Tell whether a long title stands in a list, below its heading and other titles at most.

    `TRENDING` / JUDUL / JUDUL, above a headline: no kicker is so long there.
    """
    place = index
    if blocks[place].text.count(" ") < LONGEST_KICKER:
        return False
    if is_clocked(blocks[place].text):
        return True
    while place > 0 and index - place < _LONGEST_TICKER and blocks[place].mark in TITLES:
        place -= 1
    heading = blocks[place]
    return heading.mark is Mark.RAIL or heading.text.lower().strip(" :") in _TICKERS


def is_clocked(text: str) -> bool:
    """Tell whether a title begins with the clock of a list's entry: `13:59 Truk Terguling`."""
    return text[0].isdecimal() and _CLOCK.match(text) is not None


def is_signature(block: Block) -> bool:
    """Tell whether a block names people, by its mark or by its form: `NAMA - Harian Nusa`."""
    if block.mark in (Mark.BYLINE, Mark.LABEL, Mark.VALUE) or is_post(block.text):
        return True
    # An address makes a line prose.
    return block.mark in (*TITLES, Mark.PROSE) and (
        is_made_by(block.text) or says_byline(block.text)
    )


def is_made_by(text: str) -> bool:
    """Tell whether a line says whose work the article is: `Dipersembahkan oleh Bank Bahari`."""
    return text.startswith("Di") and _MADE_BY.match(text) is not None


def is_post(text: str) -> bool:
    """Tell whether a line is what somebody is at an outlet: `Wartawan BBC News Indonesia`."""
    job, _, outlet = text.partition(" ")
    if not outlet or (job.lower() not in BYLINE_LABELS and job.lower() not in JOBS):
        return False  # as nearly all lines are
    return is_outlet(outlet) or is_outlet(outlet.partition(" ")[0])


def is_author(blocks: list[Block], index: int) -> bool:
    """Tell whether a line is a name and no title, by what stands with it.

    `Wahyu Setiaji,` / `Dita Larasati`; `Dita Larasati (Kabar.com)`; `Dita Larasati` / `Reporter`.
    """
    text = blocks[index].text
    if text[-1] == ",":
        return _is_person(text[:-1])
    if text[-1] == ")":
        name, _, outlet = text[:-1].partition(" (")
        return is_outlet(outlet) and _is_person(name)
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if below is not None and below.mark is Mark.LABEL and not leads(below.text):
        return _is_person(text)
    above = blocks[index - 1].text if index else ""
    return above[-1:] == "," and _is_person(above[:-1]) and _is_person(text)


def _is_person(text: str) -> bool:
    return " " in text and is_person(text)


def signs(blocks: list[Block], index: int) -> bool:
    """Tell whether a line is the author's: below a label, or a byline below another title."""
    if not 0 < index < len(blocks) - 1 or blocks[index].mark not in TITLES:
        return False
    # What reads as a byline never outranks a title above it.
    if is_signature(blocks[index]) and _has_title_above(blocks, index):
        return True
    above = blocks[index - 1]
    if above.mark is Mark.SOURCE and blocks[index].text.count(" ") < LONGEST_KICKER:
        return True  # whom a picture is from
    if blocks[index].mark is not Mark.NAME:
        return False
    if above.text == ":":
        above = blocks[max(0, index - 2)]
    if above.mark is Mark.LABEL:
        return True
    return (
        blocks[index].text.count(" ") < 4
        and above.mark is Mark.TITLE
        and above.text.count(" ") >= 4
        and blocks[index + 1].mark in (Mark.TIME, Mark.DAY)
    )


def _has_title_above(blocks: list[Block], index: int) -> bool:
    """Tell whether a headline may stand above a byline, with others of its people between."""
    for _ in range(_NEAR):
        index = next_said(blocks, index, -1)
        if index == -1 or blocks[index].mark not in (*TITLES, Mark.PROSE, Mark.BYLINE):
            return False
        if blocks[index].text.count(" ") >= SHORTEST_TITLE and not is_signature(blocks[index]):
            return True
    return False


def has_own_label(blocks: list[Block], index: int, story: str) -> bool:
    """Tell whether a line is a name with a label that no list has, below a title: `Kiriman: NAMA`.

    Args:
        blocks: all blocks of the text.
        index: the line's.
        story: the text below, in lower case: what it tells of is a headline's second half.
    """
    _, _, name = blocks[index].text.partition(": ")
    return (
        name != ""
        and read_job(blocks[index].text) is not None
        and not any(word in story for word in name.lower().split())
        and _has_title_above(blocks, index)
    )


def is_bare_name(text: str) -> bool:
    """Tell whether a line may be a name or names without anything beside them."""
    signed = read_placed(text)
    return (
        signed is not None
        and bool(signed.authors)
        and all(author.name.count(" ") < LONGEST_KICKER for author in signed.authors)
    )


def is_button(block: Block) -> bool:
    """Tell whether a line is a button of the page: `Comment SHARE`, `url telah tercopy`."""
    if block.mark not in OTHER_TITLES or block.text.count(" ") >= LONGEST_KICKER:
        return False
    words = block.text.lower().replace(",", " ").replace("&", " ").split()
    return 2 * sum(word in BUTTONS for word in words) >= len(words) > 0


def is_somewhere(text: str) -> bool:
    """Tell whether a text is nothing but a place or an outlet, as menus have them."""
    return is_place(text) or is_outlet(text) or text.lower() in REGIONS


def is_menu(text: str) -> bool:
    """Tell whether a line is a menu on one line: `HOME BIMA DOMPU`, `#BanjirDemak #Lebaran`."""
    words = text.split()
    if words[0].lower() in _HOME or "#" in text or are_sections(text):
        return True
    return all(is_somewhere(word) or is_section(word) for word in words)


def are_sections(text: str) -> bool:
    """Tell whether sections run together on a line: `Profil Desa Berita Infografis Belanja`."""
    sections = sum(map(is_section, text.split()))
    return sections > 1 and text.count(" ") < 2 * sections - 1 and text.istitle()


def is_stopped_title(blocks: list[Block], index: int) -> bool:
    """Tell whether a line at the top is a headline that stops, as in `Bupati Resmikan Pasar.`.

    It is written as titles are, and no sentence or date stands above it.
    """
    text = blocks[index].text
    return (
        text[-1] == "."
        and len(text) <= _LONGEST
        and text.count(" ") >= LONGEST_KICKER
        and ". " not in text
        and not is_sentence_case(text)
        and not any(block.mark in _HEAD_OVER for block in blocks[:index])
    )


def is_keywords(text: str) -> bool:
    """Tell whether a line lists what a story is of: `harga garam, garam rakyat, sumenep`.

    >>> is_keywords("harga garam, garam rakyat"), is_keywords("Harga garam, menurut petambak, naik")
    (True, False)
    """
    return text.islower() and ", " in text


def is_stamped(text: str) -> bool:
    """Tell whether a line is a name or a count beside a time: `Rina W diperbarui 13 Jul, 09:30`.

    What a picture shows on a day is told in small letters, as no signature is.
    """
    if text[0].isdigit() and text[-1].isdigit():
        return True  # `17 hours ago 6`
    stamp = find_stamp(text) if text[-1] != "." else None
    if stamp is None:
        return False
    said = sum(map(str.islower, f"{text[: stamp.start]} {text[stamp.end :]}".split()))
    return said <= (stamp.time is not None)


def is_same(title: str, other: str) -> bool:
    """Tell whether two lines say the same title; one may have its markup: `Lagu <i>Ladang</i>`."""
    if "<" in title or "<" in other:
        title, other = _MARKUP.sub("", title), _MARKUP.sub("", other)
    return title.casefold() == other.casefold()


def has_other_form(blocks: list[Block], index: int) -> bool:
    """Tell whether a line has the form of something else than a headline.

    A picture's text ends in its day, `Nelayan menambat perahu, Kamis (19/12/2019)`; a path begins
    with the site's front page, `Home / Ekonomi`; a list's later page begins with an entry, `3.Nasi
    Bakar`, and has the one beside it, too; of a table's cells several end in a bar; and a clipping
    has rows of labels, `Media : Harian Nusa` / `Halaman : 1`.
    """
    text = blocks[index].text
    if is_seen(text) or (" : " in text[:_LONGEST_ROW_LABEL] and _is_row(blocks, index)):
        return True
    if text[-1] == ")":
        return _DAY_BEHIND.search(text) is not None
    if text[-1] == "|":
        return any(block.text[-1] == "|" for block in blocks[index + 1 :])
    if text[0] in "HhBb":
        return _PATH.match(text) is not None
    entry = _ENTRY.match(text) if text[0].isdecimal() else None
    if entry is None:
        return False
    beside = tuple(f"{int(entry[1]) + step}{entry[2]}" for step in (-1, 1))
    return any(block.text.startswith(beside) for block in blocks)


def _is_row(blocks: list[Block], index: int) -> bool:
    """Tell whether a line is one of several rows below each other that each have a label.

    Who wrote and when have labels below a headline with one, too: `Cek Fakta : JUDUL`.
    """
    rows = blocks[max(0, index - _ROWS) : index + 1 + _ROWS]
    near = [block for block in rows if " : " in block.text[:_LONGEST_ROW_LABEL]]
    others = [block for block in near if block.mark not in _TOLD_ROWS]
    return len(near) > _ROWS and len(others) >= _ROWS


def is_speaker(text: str, below: str) -> bool:
    """Tell whether a line names who says the headline below: `Bupati X` / `"Kami Tak Mundur"`."""
    quoted = below[0] in _QUOTES and below[-1] in _QUOTES and below.count(" ") >= SHORTEST_TITLE
    return quoted and is_name(text) and (text.partition(" ")[0].lower() in JOBS or is_person(text))


def is_sourced(blocks: list[Block], place: int) -> bool:
    """Tell whether a line is of a picture whose source stands on lines of its own."""
    near = blocks[max(0, place - 1) : place + 2]
    return any(block.mark is Mark.SOURCE for block in near)


def describes(text: str) -> bool:
    """Tell whether a text begins as captions do: `Suasana …`, `Seorang warga …`."""
    return text.partition(" ")[0].rstrip(":").lower() in DESCRIBING


def tells(text: str) -> bool:
    """Tell whether a text tells what happened, as decks do, and doesn't show it, as captions do.

    It has several sentences, begins with a clause, or says what isn't, will be, or became of it:
    no picture shows that.

    >>> tells("Pemindahan dermaga dinilai menjauhkan kapal dari pasar.")
    True
    >>> tells("Petani menjemur garam di Hula."), tells("Suasana pasar yang belum ramai.")
    (False, False)
    """
    words = text.lower().split()
    if text[-1] not in ".?!" or describes(text):
        return False
    several = ". " in text and "foto" not in words
    told = several or words[0] in TELLING_STARTS or not TELLING.isdisjoint(words)
    return told and _DAY.search(text) is None


def refers_back(text: str) -> bool:
    """Tell whether a sentence refers to what was told before it: `Pasar itu …`, `Menurutnya …`.

    >>> refers_back("Pedagang menyambut pembukaan pasar itu."), refers_back("Pasar dibuka.")
    (True, False)
    """
    words = text.partition(". ")[0].lower().replace(",", "").rstrip(".").split()
    said = words[0].removesuffix("nya") if words else ""  # of nothing but dots there are none
    return not _BACK.isdisjoint(words) or said in SPEECH


def tells_on(text: str) -> bool:
    """Tell whether a line without a full stop goes on with a story, as no heading or caption does.

    It has several sentences, begins with a clause, refers back, or says what no picture shows.

    >>> tells_on("Petugas tersebut ditempatkan di seluruh pos di bawah kendali kecamatan")
    True
    >>> tells_on("Traktor bantuan kementerian tiba di Pelabuhan Anggrek, Gorontalo Utara")
    False
    """
    words = text.lower().replace(",", "").split()
    return (
        ". " in text
        or not TELLING_STARTS.isdisjoint(words[:1])
        or not TELLING.isdisjoint(words)
        or not _BACK.isdisjoint(words)
    )
