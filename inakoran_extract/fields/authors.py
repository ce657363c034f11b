"""The byline as printed, and its authors, from the lines that were settled as the byline.

Several lines are joined; a label that stands alone is joined to its value. What the lines say is
read in `byline`.
"""

from dataclasses import replace

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.byline import BULLETS, NAMED_BY, Signed, name_all, say_again
from inakoran_extract.fields.credits import REMARKS
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.placed_byline import read_placed
from inakoran_extract.fields.role_labels import SEPARATORS, roles_of_label
from inakoran_extract.model import Author, Dateline, Role
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, COUNTING, SOURCE_LABELS

_BULLETS = BULLETS + " "
_BARS = " |│¦;,"
# A shorter word in small letters may be somebody's name.
_ACCOUNT = 5
_BYLINE = frozenset((Role.BYLINE,))
_NO_WRITERS = frozenset(("editor", "photographer"))
# Whom it advertises: `(adv/Sanggar Hula Lestari)`.
_PAID = ("(adv", "(pariwara", "(advertorial")
# `(Berbagai Sumber)`, `(Sumber Antara)`, `(Bersambung Besok)`
_NO_SIGNERS = COUNTING | SOURCE_LABELS | REMARKS
_BETWEEN_SIGNERS = pattern(r"[/,&|]| [-–] | dan ")


def merge(authors: list[Author]) -> tuple[Author, ...]:
    """Return each person once in a role; one printed with and without a role is named with it."""
    merged: list[Author] = []
    with_role = {author.name.casefold() for author in authors if author.role is not None}
    names = {author.name.casefold() for author in authors}
    seen: set[tuple[str, str | None]] = set()
    told: set[str] = set()
    for author in authors:
        name = author.name.casefold()
        if author.role is None and (name in with_role or _goes_on(name, told)):
            continue
        if _is_behind_outlet(name, names):
            continue
        if (name, author.role) not in seen:
            seen.add((name, author.role))
            told.add(name)
            merged.append(author)
    return tuple(merged)


def _goes_on(name: str, names: set[str]) -> bool:
    """Tell whether a portrait's text goes on behind a name: `NAMA Mohon Tunggu... Mahasiswa`."""
    if ".." not in name:
        return False
    words = name.split(" ")
    return any(" ".join(words[:place]) in names for place in range(1, len(words)))


def _is_behind_outlet(name: str, names: set[str]) -> bool:
    """Tell whether a name is another one's with an outlet's before it: `Suluh Hula Rina Wulandari`.

    One word before it may be the person's own.
    """
    words = name.split(" ")
    return any(" ".join(words[place:]) in names for place in range(2, len(words) - 1))


def take_byline(
    blocks: list[Block], dateline: Dateline | None = None
) -> tuple[str | None, tuple[Author, ...]]:
    """Return the byline as printed and the people that it names.

    Args:
        blocks: the article's blocks, settled; a label that stands alone has found the block of its
            value.
        dateline: it tells who is an outlet: `Rina Wulandari, Kabar Nusa`.
    """
    outlet = (dateline.outlet or "").casefold() if dateline is not None else ""
    printed: list[str] = []
    authors: list[Author] = []
    signed = [block for block in blocks if block.holds(_BYLINE)]
    values = {id(block.found) for block in signed if block.mark is Mark.LABEL}
    taken: set[int] = set()
    for block in signed:
        if id(block) in values:
            continue
        if block.mark is Mark.LABEL and isinstance(block.found, Block):
            # A value between two labels is the first one's alone.
            if id(block.found) not in taken:
                taken.add(id(block.found))
                printed.append(_join_label(block, block.found))
                authors += _read_value(block, block.found.text)
            continue
        for role, part in block.parts():
            if role is Role.BYLINE:
                _take_part(block, part, printed, authors)
    people_alone = [author for author in authors if not _is_outlet(author.name, outlet)]
    return "; ".join(_once(printed)) or None, merge(people_alone)


def name_signers(
    authors: tuple[Author, ...], signoff: str | None, dateline: Dateline | None
) -> tuple[Author, ...]:
    """Return the authors, and whom a sign-off names in full.

    Initials name nobody; `(Rina Wulandari/Kabar Nusa)` says who wrote as a byline does, and a part
    of an author's name is that author. Beside a writer's byline only a name alone is another's: an
    outlet with names says again who wrote.

    >>> name_signers((), "(Rina Wulandari/balipost)", None)
    (Author(name='Rina Wulandari', role=None),)
    >>> name_signers((), "(mea/mea)", None)
    ()
    """
    if signoff is None or " " not in signoff or signoff.lower().startswith(_PAID):
        return authors
    written = any(author.role not in _NO_WRITERS for author in authors)
    if written and _BETWEEN_SIGNERS.search(signoff) is not None:
        return authors
    known = {word for author in authors for word in author.name.casefold().split()}
    outlet = (dateline.outlet or "").casefold() if dateline is not None else ""
    names = [name.strip("*([ ])") for name in _BETWEEN_SIGNERS.split(signoff)]
    signers = tuple(
        Author(name, None)
        for name in names
        if " " in name
        and name.partition(" ")[0].lower() not in _NO_SIGNERS
        and known.isdisjoint(name.casefold().split())
        and is_person(name)
        and not _has_letters(name)
        and not _is_outlet(name, outlet)
    )
    return merge([*authors, *signers])


def _has_letters(name: str) -> bool:
    """Tell whether an office's letters stand before a place: `MC Banggai Selatan`."""
    return not name.isupper() and any(word.isupper() and len(word) > 1 for word in name.split())


def _is_outlet(name: str, outlet: str) -> bool:
    """Tell whether a name is the outlet's own, or its account: `kabarnusa` of `Kabarnusa.com`."""
    account = len(name) >= _ACCOUNT and name.islower() and name.isalpha()
    if name.casefold() == outlet or (account and outlet.startswith(name)):
        return True
    # `Ayo Hula` of `AYOHULA.COM`, `Hula ID` of `Hula.id`, `Bolanet` of `Bola.net`
    stem, dot, _ = outlet.partition(".")
    letters = name.replace(" ", "").casefold()
    own = letters == outlet.replace(".", "") or (" " in name and letters == stem)
    # `Hulapos Stories` of `Hulapos.com`
    rubric = len(stem) >= _ACCOUNT and name.casefold().startswith(f"{stem} ")
    return dot != "" and (own or rubric)


def _once(printed: list[str]) -> list[str]:
    """Leave out what is printed again.

    That is NAMA twice, NAMA and `by NAMA`, as portraits say it, and DESK beside `NAMA - DESK`.
    """
    if not printed:
        return []
    once = {text.casefold(): say_again(text) or text for text in printed}
    named_by = {f"{word} {said}": said for said in once for word in NAMED_BY}
    left_out = {said for labelled, said in named_by.items() if labelled in once}
    printed_once = set(once)
    left_out |= {said for said in once if _goes_on(said, printed_once)}
    for said in once:
        name, *desks = said.split(" - ")
        left_out |= {" - ".join(desks[place:]) for place in range(len(desks)) if name}
    return [text for said, text in once.items() if said not in left_out]


def _read_value(label: Block, text: str) -> tuple[Author, ...]:
    roles = roles_of_label(label.text) or (None,)
    return name_all(text.lstrip(": "), roles, placed=True) or ()


def _join_label(label: Block, value: Block) -> str:
    """Return a label and its value as one line, in the order printed."""
    first, second = sorted((label, value), key=lambda block: block.lines[0].start)
    return f"{first.text} {second.text}".rstrip(_BARS)


def _take_part(block: Block, text: str, printed: list[str], authors: list[Author]) -> None:
    """Take the names of a line, or of the part of a date line that holds them."""
    if isinstance(block.found, Signed):
        # `*) NAMA, dosen`
        bare = text.removeprefix("(*)").lstrip(_BULLETS + _BARS).removeprefix(")")
        printed.append(bare.lstrip().rstrip(_BARS))
        authors += block.found.authors
        return
    text = text.strip(SEPARATORS).removesuffix(" .").removesuffix(" Share")
    label = text.lower()
    if label not in BYLINE_LABELS:
        # It may be one of several names below one label.
        if isinstance(block.found, Block):
            found = _read_value(block.found, text)
        else:
            signed = read_placed(text)
            found = signed.authors if signed is not None else ()
        printed.append(text)
        authors += found
    elif authors:
        # `NAMA` / `, Jurnalis - Senin, 16 Juni 2025`: it labels the name above.
        printed[-1] += f", {text}"
        authors[-1] = replace(authors[-1], role=BYLINE_LABELS[label])
