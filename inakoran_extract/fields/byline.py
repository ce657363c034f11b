"""The byline: who made the article.

Shapes: a bare name; a name and its desk (`NAMA - detikNews`); a label and names (`Pewarta: NAMA`,
`Oleh NAMA`, `Penulis: NAMA | Editor: NAMA`, glued `Pewarta: NAMA NAMAEditor: NAMA`); a label on
its own line before its value (`Penulis` / `: NAMA`) or behind it (`NAMA` / `Penulis`).
"""

from dataclasses import replace
from typing import NamedTuple

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Author, Role
from inakoran_extract.words.names import (
    are_names,
    is_desk,
    is_handle,
    is_name,
    is_outlet,
    is_section,
    split_names,
)
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, OPEN_LABELS

_LONGEST = 160
_BARS = " |;"
_SEPARATORS = " \t,;|/-–—•·:"
_DESK = pattern(r"\s+[-–—|]\s*|\s*[-–—|]\s+")
_OPENERS = frozenset(label.partition(" ")[0] for label in OPEN_LABELS)
_BRACKETED = pattern(r"\s*\(([^()]{2,30})\)")


class Signed(NamedTuple):
    """The people that one line names."""

    authors: tuple[Author, ...]


def read_label(text: str) -> str | None:
    """Return the label that a line consists of, in lower case: `Penulis`, `Editor :`; else None."""
    low = text.rstrip(" :").lower()
    return low if low in BYLINE_LABELS else None


def read_byline(text: str) -> Signed | None:
    """Read a line that says that it is a byline, by a label or by a desk behind the name.

    >>> read_byline("Pewarta: Rina WulandariEditor: Ahmad Fauzi")
    Signed(authors=(Author(name='Rina Wulandari', role='reporter'), \
Author(name='Ahmad Fauzi', role='editor')))
    >>> read_byline("Rina Wulandari - detikNews").authors
    (Author(name='Rina Wulandari', role=None),)
    >>> read_byline("Editor: Cara Memilih Jurnal yang Baik") is None
    True
    """
    if len(text) > _LONGEST or (len(text) > 60 and text[-1] in '."”'):
        return None
    if ":" in text:
        return _read_labelled(text.strip("()[] "))
    if "|" in text and any(label in text.lower() for label in ("penulis ", "editor ", "reporter ")):
        return _read_parts(text)
    bracketed = _BRACKETED.search(text) if text[-1] == ")" else None
    if bracketed is not None and bracketed[1].lower() in BYLINE_LABELS:
        found = people(text, None)
        return Signed(found) if found else None
    low = text.lower()
    return (
        _read_open(text, low)
        or _read_desk(text)
        # `Tim Redaksi`
        or (Signed(()) if low.startswith(("tim ", "redaksi ")) and are_names(text) else None)
    )


def _read_open(text: str, low: str) -> Signed | None:
    """Read `Oleh NAMA`, where no colon stands behind the label."""
    if low.partition(" ")[0] not in _OPENERS:
        return None
    for label in OPEN_LABELS:
        if low.startswith(label) and low[len(label) : len(label) + 1] == " ":
            value = text[len(label) :].strip(_SEPARATORS)
            if all(is_name(part) or is_outlet(part) for part in split_names(value)):
                return Signed(people(value, BYLINE_LABELS[label]))
    return None


def _read_desk(text: str) -> Signed | None:
    """Read `NAMA - detikNews` and `NAMA | Ekonomi`."""
    # Looking for the signs is cheaper than parting at them.
    if "-" not in text and "–" not in text and "—" not in text and "|" not in text:
        return None
    parts = _DESK.split(text)
    if len(parts) != 2:
        return None
    name, desk = parts
    outlet = is_outlet(desk) and (are_names(name) or is_desk(name))
    section = is_section(desk) and are_names(name) and not is_section(name)
    return Signed(people(name, None)) if outlet or section else None


def _read_parts(text: str) -> Signed | None:
    """Read `Penulis NAMA | Editor NAMA`, where bars stand for the colons."""
    authors: list[Author] = []
    for part in text.split("|"):
        first, _, value = part.strip().partition(" ")
        found = people(value.strip(), BYLINE_LABELS.get(first.lower()))
        if first.lower() not in BYLINE_LABELS or not found:
            return None
        authors += found
    return Signed(tuple(authors))


def _read_labelled(text: str) -> Signed | None:
    """Read `LABEL: NAMES`, several times on one line and glued to each other if need be."""
    labels = _find_labels(text)
    if not labels:
        return None
    authors: list[Author] = []
    before = text[: labels[0][0]].strip(_SEPARATORS)
    if before:
        if not are_names(before) or is_desk(before):
            return None
        authors += people(before, None)
    ends = [start for start, _, _ in labels[1:]] + [len(text)]
    for (_, value_start, label), end in zip(labels, ends, strict=True):
        value = text[value_start:end].strip(_SEPARATORS)
        found = people(value, BYLINE_LABELS[label])
        if not found and not (value and is_desk(value)):
            return None
        authors += found
    return Signed(tuple(authors))


def _find_labels(text: str) -> list[tuple[int, int, str]]:
    """Return (start of the label, start of its value, label) for each label before a colon."""
    found = []
    colon = text.find(":")
    while colon >= 0:
        left = text[:colon].rstrip()
        low = left.lower()
        best = ""
        for label in BYLINE_LABELS:
            if len(label) > len(best) and low.endswith(label):
                start = len(left) - len(label)
                # Glued to a name, a label shows by its capital: `Rina WulandariEditor`.
                glued = start > 0 and low[start - 1].isalnum()
                if not glued or (left[start].isupper() and left[start + 1].islower()):
                    best = label
        if best:
            found.append((len(left) - len(best), colon + 1, best))
        colon = text.find(":", colon + 1)
    return found


def people(text: str, role: str | None) -> tuple[Author, ...]:
    """Return the people that a byline's value names; none where it isn't made of names.

    Desks and outlets are not people. `Kontributor Bantul, NAMA` and `NAMA (Kontributor)` say the
    role better than the label before them.

    >>> people("Kontributor Bantul, Sari Dewi", "writer")
    (Author(name='Sari Dewi', role='contributor'),)
    """
    authors: list[Author] = []
    bracketed = _BRACKETED.search(text)
    if bracketed is not None:
        word = bracketed[1].lower()
        if word in BYLINE_LABELS:
            role = BYLINE_LABELS[word]
        text = text[: bracketed.start()] + text[bracketed.end() :]
    # `NAMA - detikNews` under a label too.
    parts = _DESK.split(text)
    if len(parts) == 2 and is_desk(parts[1]):
        text = parts[0]
    names = split_names(text)
    first, _, rest = text.partition(" ")
    if first.lower() in ("kontributor", "contributor") and rest:
        role = "contributor"
        # What stands before a comma is where the contributor lives.
        names = names[1:] if len(names) > 1 else [rest]
    for name in names:
        if is_desk(name):
            continue
        if not (is_name(name.partition(",")[0]) or is_handle(name)):
            return ()
        authors.append(Author(name, role))
    return tuple(authors)


def merge(authors: list[Author]) -> tuple[Author, ...]:
    """Return each person once in a role; one printed with and without a role is named with it."""
    merged: list[Author] = []
    with_role = {author.name.casefold() for author in authors if author.role is not None}
    seen = set()
    for author in authors:
        name = author.name.casefold()
        if author.role is None and name in with_role:
            continue
        if (name, author.role) not in seen:
            seen.add((name, author.role))
            merged.append(author)
    return tuple(merged)


def take_byline(blocks: list[Block]) -> tuple[str | None, tuple[Author, ...]]:
    """Return the byline as printed and the people that it names.

    Args:
        blocks: the article's blocks, settled; a label that stands alone has found the block of its
            value.
    """
    printed: list[str] = []
    authors: list[Author] = []
    signed = [
        block
        for block in blocks
        if block.role is Role.BYLINE
        or (block.cuts and any(role is Role.BYLINE for _, role in block.cuts))
    ]
    values = {id(block.found) for block in signed if block.mark is Mark.LABEL}
    for block in signed:
        if id(block) in values:
            continue
        if block.mark is Mark.LABEL and isinstance(block.found, Block):
            printed.append(_join_label(block, block.found))
            authors += people(block.found.text.lstrip(": "), _role_of(block))
            continue
        for role, part in block.parts():
            if role is Role.BYLINE:
                _take_part(block, part, printed, authors)
    return "; ".join(printed) or None, merge(authors)


def _join_label(label: Block, value: Block) -> str:
    """Return a label and its value as one line, in the order printed."""
    below = value.lines[0].start > label.lines[0].start
    first, second = (label, value) if below else (value, label)
    return f"{first.text} {second.text}".rstrip(_BARS)


def _role_of(label: Block) -> str | None:
    return BYLINE_LABELS.get(label.text.rstrip(" :").lower())


def _take_part(block: Block, text: str, printed: list[str], authors: list[Author]) -> None:
    """Take the names of a line, or of the part of a date line that holds them."""
    if isinstance(block.found, Signed):
        printed.append(text.rstrip(_BARS))
        authors += block.found.authors
        return
    text = text.strip(_SEPARATORS)
    label = text.lower()
    if label not in BYLINE_LABELS:
        found = read_byline(text)
        # It may be one of several names below one label.
        role = _role_of(block.found) if isinstance(block.found, Block) else None
        printed.append(text)
        authors += found.authors if found is not None else people(text, role)
    elif printed and authors:
        # `NAMA` / `, Jurnalis - Senin, 16 Juni 2025`: it labels the name above.
        printed[-1] += f", {text}"
        authors[-1] = replace(authors[-1], role=BYLINE_LABELS[label])
