"""Tells whether a text has any line at which another article could be seen to begin.

Such a line is an anchor: a date line, a dateline or the first line again below paragraphs, or a
comments' heading that the next headline is glued to. Few texts have one, so this is asked before a
text is split.
"""

from collections.abc import Iterable

from inakoran_extract.block import Mark
from inakoran_extract.fields.dateline import Origin, read_dateline
from inakoran_extract.reading.lines import fold
from inakoran_extract.rules.line_rules import read_date, read_mark
from inakoran_extract.rules.parting import LONGEST_PARTING, read_parting
from inakoran_extract.words.names import is_place
from inakoran_extract.words.patterns import pattern

# An article has more paragraphs than a teaser.
FEWEST = 2
LONGEST_HEADLINE = 200
# One paragraph of so many characters is a whole story that was folded to one line.
FOLDED = 800
# The gap that a rule makes, or a form feed: wider than any number of blank lines.
RULED = 100
DATES = frozenset((Mark.TIME, Mark.DAY, Mark.ODD_DATE, Mark.RELATIVE))
PROSE_SIZE = 70
# A headline that nothing dates has to look like one: more than a subheading does.
_SHORTEST_UNDATED = 25
_FEWEST_BLANKS_UNDATED = 3
_NO_ENDS = frozenset(".:;,")
_SENTENCE_SIZE = 40  # of a short paragraph, which ends in a full stop
_LONGEST_LABEL = 30
_LONGEST_DATE = 160
_LONGEST_DATELINE = 90
_LONGEST_GLUED_DATE = 60
_LONGEST_ZONE = 8
_GLUED_COMMENTS = pattern(r"(?:\d{1,4} )?(?:KOMENTAR|[Kk]omentar)(?=[A-Z0-9\"“'‘(\[])")
_TITLE_LABELS = frozenset(("judul", "judul berita", "title", "headline"))
_DIGIT = pattern(r"\d")
_RULES = "-*_=~#+"
_BRACKETS = "<["
_RULE = pattern(r"([-*_=~#+])\1{2,}$|(?:[-*_=~] ){2,40}[-*_=~]$")
_GLUED_DATE = pattern(
    r"[a-z.!?)\"”*](?=(?i:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad),? \d)"
)


def may_hold_several(data: bytes) -> bool:
    """Tell whether a text has to be split to know that it is one article.

    Args:
        data: the whole text, in an encoding that writes ASCII as ASCII.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return True
    return _has_anchor(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _has_anchor(lines: Iterable[str]) -> bool:
    """Tell whether any line of a text could show that another article has begun.

    Where none can, nothing would be found at any of them.

    Args:
        lines: as printed, blank ones among them.
    """
    prose = seen = gap = widest = size = 0
    first = ""
    enough = dated = labelled = said = False
    for raw in lines:
        text = fold(raw)
        if not text or is_rule(text):
            gap += 1 if not text and "\f" not in raw else RULED
            continue
        seen += 1
        first = first or text
        if seen > 1 and (find_glued_comments(text) or (prose and text == first)):
            return True
        labelled = labelled or (seen == 1 and is_title_label(text))
        # The rule by itself first: a line is rarely a date, and all rules take their time.
        date = (
            may_be_date(text) and read_date(text, text) is not None and read_mark(text)[0] in DATES
        )
        if (prose or said) and (date or labelled or may_end_in_date(text)):
            return True
        said = said or (text[-1] == "." and text.count(" ") > 1)  # a paragraph, however short
        dated = dated or date
        # Where a date is in the head, no headline is without one, but for what is far apart.
        if prose and gap > (max(widest, 1) if dated else widest):
            return True
        if prose and not dated and gap and size > FOLDED:
            return True
        size = len(text)
        widest = max(widest, gap if seen > 1 else 0)
        gap = 0
        if enough:
            if may_be_origin(text) and is_sure_origin(read_dateline(text)):
                return True
            if not dated and may_be_headline(text):
                return True
        else:
            prose += is_prose(text)
            enough = prose >= FEWEST or (
                may_head_comments(text) and read_mark(text)[0] is Mark.COMMENTS
            )
    return False


def find_glued_comments(text: str) -> str:
    """Return the comments' heading that a line begins with and that has no line end behind it."""
    before = text[:-1]  # what is glued comes last
    if "omentar" not in before and "OMENTAR" not in before:
        return ""
    found = _GLUED_COMMENTS.match(text)
    return "" if found is None else found[0]


def is_title_label(text: str) -> bool:
    """Tell whether a line is a headline with its label: `Judul: Harga Cabai Turun`."""
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    return colon != "" and label.strip().casefold() in _TITLE_LABELS


def is_rule(text: str) -> bool:
    """Tell whether a line is a rule, or names the text below it: `-----`, `== 12 ==`."""
    if text[0] not in _RULES and text[0] not in _BRACKETS:
        return False
    if text[0] in _RULES and _RULE.match(text) is not None:
        return True
    return len(text) <= LONGEST_PARTING and read_parting(text, text.lower()) is not None


def is_prose(text: str) -> bool:
    """Tell whether a line looks like a paragraph."""
    size = len(text)
    if size > PROSE_SIZE:
        return size > LONGEST_HEADLINE or text[-1] in '.!?"”)'
    return size > _SENTENCE_SIZE and text[-1] == "." and text[-2] != "."


def may_be_headline(text: str) -> bool:
    """Tell whether it is worth asking if a line is a headline that nothing dates."""
    return (
        _SHORTEST_UNDATED <= len(text) <= LONGEST_HEADLINE
        and text[-1] not in _NO_ENDS
        and text.count(" ") >= _FEWEST_BLANKS_UNDATED
    )


def may_head_comments(text: str) -> bool:
    """Tell whether it is worth asking the rules if a line is a comments' heading."""
    return len(text) <= _LONGEST_LABEL and "koment" in text.lower()


def may_be_date(text: str) -> bool:
    """Tell whether it is worth asking the rules if a line is a date line."""
    return len(text) <= _LONGEST_DATE and _DIGIT.search(text) is not None


def may_end_in_date(text: str) -> bool:
    """Tell whether it is worth asking if a date line is glued to a line's end."""
    size = len(text)
    # Few paragraphs end with a number or close to one, and the second search takes its time.
    return (
        _DIGIT.search(text, max(0, size - _LONGEST_ZONE)) is not None
        and _GLUED_DATE.search(text, max(0, size - _LONGEST_GLUED_DATE)) is not None
    )


def may_be_origin(text: str) -> bool:
    """Tell whether it is worth asking the rules if a line is, or begins with, a dateline."""
    head = text[:_LONGEST_DATELINE]
    return "-" in head or "–" in head or "—" in head or (len(head) < 60 and "," in head)


def is_sure_origin(found: object) -> bool:
    """Tell whether what a rule found in a line is a dateline that is sure to be one."""
    return isinstance(found, Origin) and (found.outlet is not None or is_place(found.place or ""))
