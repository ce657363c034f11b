"""Dumps whose lines say what they are, and the line that is the article's own address.

`Judul: …` / `Tanggal: …` / `Penulis: …` / `URL: …` / `Isi: …`, with values behind their labels or
below them, is how scripts write articles into texts. The labels are the names that data sets give
to columns. A lone `Judul:` proves nothing; two labels of different kinds do.
"""

from copy import copy
from typing import NamedTuple

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.fact_boxes import mark_fact_boxes
from inakoran_extract.model import Reason, Role
from inakoran_extract.reading.lines import raw_index
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.words.columns import labelled_field, simplify
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import SECTIONS

_LABEL = pattern(r"[^\W\d_]+(?:[ _/][^\W\d_]+)?(?= ?:)")
_ADDRESS = pattern(r"(?:https?://|www\.)[\w.-]+\.[a-z]{2,}(?::\d+)?(/\S*)?\Z")
# Bylines and tags are known with their labels by the rules for single lines.
_READ = frozenset(("headline", "text", "timestamp"))
_BEGINS = ("http://", "https://", "www.")
_LONGEST_LABEL = 24
# The labels of a head stand among so many of a dump's first blocks, and those of a foot among its
# last.
_HEAD = 14
_FOOT = 6
_RIGHT_BELOW = 2
# More than all else that speaks for a headline.
LABELLED = 100.0
_LONGEST_VALUE = 250
_SHORTEST_PATH = 8
# A profile's address is no article's.
_FILES = (".gif", ".jpeg", ".jpg", ".mp4", ".pdf", ".png", ".webp")
_SOCIAL = ("facebook.", "twitter.", "x.com/", "instagram.", "youtube.", "youtu.be", "tiktok.")
_PROSE = frozenset((Mark.PROSE, Mark.OPENING))
_QUOTED = pattern(r"(['\"])(.*)\1\Z")
# What a mail's head says; clippings name their newspaper and its page.
_MAIL = {"subject": "headline", "perihal": "headline"} | dict.fromkeys(
    ("from", "dari", "to", "kepada", "cc", "media", "halaman", "hal"), "section"
)


class Told(NamedTuple):
    """A dump once its labels are read.

    Attributes:
        blocks: all of it, labels apart from their values, in order.
        story: those among which the article is looked for: without labels and address.
        address: the article's own.
    """

    blocks: list[Block]
    story: list[Block]
    address: str | None


def read_labels(blocks: list[Block], text: str) -> Told:
    """Give labelled lines what their labels say, and find the article's address.

    Args:
        blocks: all blocks of the text, marked, in order.
        text: what their lines index.
    """
    address, lines = _find_address(blocks)
    boxed = mark_fact_boxes(blocks)
    labelled = _find_labels(blocks, boxed)
    kinds = {field for field, _ in labelled.values()}
    told = len(kinds) > 1 and not kinds.isdisjoint(("headline", "text"))
    if not told and address is None:
        return Told(blocks, blocks, None)
    everything: list[Block] = []
    story: list[Block] = []
    below = ""
    for index, block in enumerate(blocks):
        field, value = labelled.get(index, ("", "")) if told else ("", "")
        if index in lines:
            block.settle(Role.URL)
            everything.append(block)
            continue
        if below:
            _say(block, below, block.text)
            below = ""
        if field == "section" or (field in _READ and not value):
            block.dismiss(Reason.NAVIGATION if field == "section" else Reason.SEPARATOR)
            below = field if field == "headline" else ""
            everything.append(block)
            continue
        if field in _READ:
            label = part_line(block, value, text)
            label.mark, label.found = Mark.BOILERPLATE, Reason.SEPARATOR
            label.dismiss(Reason.SEPARATOR)
            everything.append(label)
            _say(block, field, value)
        elif value[:1] == "[":
            _say_list(block, value)
        everything.append(block)
        story.append(block)
    return Told(everything, story, address)


def part_line(block: Block, value: str, text: str) -> Block:
    """Take what stands before a value off a block's first line; return a block of it."""
    line = block.lines[0]
    before = block.text[: len(block.text) - len(value)]
    cut = line.start + raw_index(text[line.start : line.end], len(before))
    head = line._replace(end=cut, text=before.strip())
    block.lines[0] = line._replace(start=cut, text=line.text[len(before) :])
    part = copy(block)  # of its kind: a trace keeps more
    part.lines, part.text = [head], head.text
    return part


def _say(block: Block, field: str, value: str) -> None:
    block.text = value
    if field == "headline" and len(value) <= _LONGEST_VALUE:
        block.mark, block.found, block.weight = Mark.TITLE, None, block.weight + LABELLED
    else:
        block.mark, block.found = read_mark(value)


def _say_list(block: Block, value: str) -> None:
    """Read a list as Python prints it: `Authors: ['Rina Wulandari', 'Budi Santoso']`."""
    items = [_QUOTED.sub(r"\2", item.strip()) for item in value.strip("[]").split(",")]
    block.text = block.text[: len(block.text) - len(value)] + ", ".join(filter(None, items))
    block.mark, block.found = read_mark(block.text)


def _find_labels(blocks: list[Block], boxed: frozenset[int]) -> dict[int, tuple[str, str]]:
    """Return (field, value) by the index of each labelled line, but for a box's.

    They are the head's, or stand below the story where none is there.
    """
    return _find_above(blocks, boxed) or _find_below(blocks)


def _find_below(blocks: list[Block]) -> dict[int, tuple[str, str]]:
    """Return the labelled lines below a story without a head, as newspaper3k's users print them."""
    below: dict[int, tuple[str, str]] = {}
    for index in range(len(blocks) - 1, max(0, len(blocks) - _HEAD), -1):
        if blocks[index].mark in _PROSE:
            return below
        field, value = _read_label(blocks[index].text)
        if field:
            below[index] = field, value
    return {}


def _find_above(blocks: list[Block], boxed: frozenset[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for index, block in enumerate(blocks[:_HEAD]):
        if index in boxed:
            continue
        field, value = _read_label(block.text)
        if field:
            found[index] = field, value
            if field == "text":
                break
        elif block.mark in _PROSE and index > 1:
            break
    return found


def _read_label(text: str) -> tuple[str, str]:
    """Return the field that a line's label names, and what follows; two empty texts for none."""
    if ":" not in text[: _LONGEST_LABEL + 2]:
        return "", ""
    label = _LABEL.match(text)
    if label is None:
        return "", ""
    # `Hari/Tanggal`
    name = simplify(label[0].rpartition("/")[2])
    field = "section" if name in SECTIONS else _MAIL.get(name) or labelled_field(name)
    return field, text[label.end() :].lstrip(" :") if field else ""


def _find_address(blocks: list[Block]) -> tuple[str | None, frozenset[int]]:
    """Return the article's one address, and the indexes of its line and of a label above it.

    It stands alone above or below the story, or behind its label.
    """
    if not any("://" in block.text or "www." in block.text for block in blocks):
        return None, frozenset()
    found: dict[str, tuple[int, ...]] = {}
    prose = [
        index
        for index, block in enumerate(blocks)
        if block.mark in _PROSE and not block.text.startswith(_BEGINS)
    ]
    first, last = (prose[0], prose[-1]) if prose else (len(blocks), -1)
    labelled = False
    above = ("", "")
    for index, block in enumerate(blocks):
        label, above = above, ("", "")
        if ":" not in block.text[:_LONGEST_LABEL] and not block.text.startswith("www."):
            continue
        field, value = above = _read_label(block.text)
        # `Sumber:` is a script's word for the article's address above it, its author's below it.
        labels = ("url", "byline") if index < first else ("url",)
        told = value.startswith(_BEGINS) if field in labels else label == ("url", "")
        address = value if field and told else block.text
        path = _ADDRESS.match(address)
        if path is None or address.lower().endswith(_FILES):
            continue
        over = blocks[index - 1].text if index else ""
        if not told and over[-1:] == ":" and len(over) <= _LONGEST_LABEL:
            continue  # below `Referensi:`
        # At the text's end, or right below the story with the site's lists behind it.
        ends = index > last and (index > len(blocks) - 1 - _FOOT or index <= last + _RIGHT_BELOW)
        near = index < min(first, _HEAD) or ends
        own = len(path[1] or "") >= _SHORTEST_PATH and not any(s in address for s in _SOCIAL)
        if told and not labelled:
            found.clear()
            labelled = True
        if told or (not labelled and near and own):
            found[address] = (index - 1, index) if label == ("url", "") else (index,)
    if len(found) > 1:
        # The one above the story is its own; another below it may be the next story's.
        found = {address: lines for address, lines in found.items() if lines[0] < first}
    if len(found) != 1:
        return None, frozenset()
    (address, lines), *_ = found.items()
    return address, frozenset(lines)
