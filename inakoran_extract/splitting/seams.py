"""Finds where a line end is missing: `Editor: Rani AuliaHarga Cabai Turun`.

What such a line says is the last of one article and the first of the next. Outlets glue words too,
so a seam is one only between what closes an article and what may open another; with what a headline
could begin by itself, the line is left as it is.
"""

from collections.abc import Iterator, Sequence

from inakoran_extract.block import Mark
from inakoran_extract.rules.line_rules import read_mark
from inakoran_extract.splitting.anchors import DATES, LONGEST_HEADLINE
from inakoran_extract.splitting.line import Printed, is_apart, is_labelled
from inakoran_extract.words.patterns import pattern

# What closes an article, or at least its body.
CLOSERS = frozenset(
    (Mark.BYLINE, Mark.FOOTER, Mark.LABEL, Mark.SIGNOFF, Mark.SOURCE, Mark.TAGS, Mark.VALUE)
)
# What a dump may end with so that it can be told from a headline that is glued to it.
_LAST = CLOSERS | {Mark.BOILERPLATE, Mark.COMMENTS, Mark.CREDIT, Mark.CROSSLINK, Mark.RAIL}
_HEADLINES = frozenset((Mark.TITLE, Mark.NAME, Mark.PROSE))
# What may stand above a headline.
_TOPS = DATES | {Mark.BOILERPLATE, Mark.NAME}

_SHORTEST_LAST = 4
# A sentence has more than what an abbreviation is part of: `H. M.Nasir`.
_FEWEST_WORDS = 4
_SENTENCE = pattern(
    r"(?:[^\W\d][)\]\"”%*]?[.!?…\])]|[\d*][)\]]|\d[\d)%][.)](?!\d)|\.\.\.|\)\.)[\"”)]?"
    r"(?=[A-Z0-9\"“‘][\w,:'’-]*(?: |$))"
)
_SEAM = pattern(
    r"(?<=[a-z:)\]!?\"”%])(?<!detik)(?<!Liputan)(?<!Linked)(?<!Tik)(?<!Whats)(?<!You)(?<! \")"
    # `18:57 WIB` is whole.
    r"(?!(?<=[0-9]:)[0-9])(?=[\"“‘(]?[A-Z0-9])"
    r"|(?<=[0-9.])(?=[\"“‘(]?[A-Z])"
    r"|(?<=[A-Z]{3})(?=[A-Z][a-z])"
)


def find_seam(lines: Sequence[Printed], index: int) -> str:
    """Return what ends an article in a line that a headline is glued to; "" if none is.

    It is what the line begins with, or where that is a paragraph, its last word.
    """
    text = lines[index].text
    apart = is_apart(lines, index)
    for last, rest in _seams(text):
        if " " in rest and read_mark(rest)[0] in _HEADLINES:
            mark = read_mark(last)[0]
            if mark in _LAST or (not apart and _may_be_last(last, mark, lines, index)):
                return last
    return "" if apart else _find_glued_sentence(text, _HEADLINES)


def find_seam_of_top(lines: Sequence[Printed], index: int) -> str:
    """Return what ends an article where a headline's date or menu is glued to it, as above."""
    text = lines[index].text
    for last, rest in _seams(text):
        if read_mark(rest)[0] in _TOPS and read_mark(last)[0] in CLOSERS:
            return last
    return _find_glued_sentence(text, _TOPS)


def find_end(text: str, glued: str) -> int:
    """Return the index in a line at which what ends an article is over."""
    return len(glued) + (0 if text.startswith(glued) else text.rfind(glued))


def _seams(text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a line at each place where a line end may be missing."""
    for seam in _SEAM.finditer(text[:LONGEST_HEADLINE]):
        last, rest = text[: seam.start()], text[seam.start() :]
        if min(len(last), len(rest)) >= _SHORTEST_LAST:
            yield last, rest


def _find_glued_sentence(text: str, firsts: frozenset[Mark]) -> str:
    """Return the last word of the sentence that something else, and no other one, is glued to."""
    if text.endswith("."):
        return ""
    for sentence in _SENTENCE.finditer(text, max(0, len(text) - LONGEST_HEADLINE)):
        start, end = sentence.span()
        if text.count(" ", 0, start) >= _FEWEST_WORDS and read_mark(text[end:])[0] in firsts:
            return text[text.rfind(" ", 0, start) + 1 : end]
    return ""


def _may_be_last(text: str, mark: Mark, lines: Sequence[Printed], index: int) -> bool:
    """Tell whether a dump may end with this and could not begin a headline with it."""
    if mark is Mark.NAME:
        # A name in capitals below the story, or the value of a label.
        return is_labelled(lines, index) or (text.isupper() and " " in text)
    return text.islower()
