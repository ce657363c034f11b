"""A block of the text: one headline, one caption, one paragraph, and what it is taken for."""

from enum import StrEnum

from inakoran_extract.model import Reason, Role
from inakoran_extract.reading.lines import Line


class Mark(StrEnum):
    """What a line looks like by itself."""

    BOILERPLATE = "_"  # a phrase of the site: the reason is what was found
    BYLINE = "b"  # people with their label or desk
    CAPTION = "c"  # a caption known by its credit
    CODE = "m"  # a short code in capitals: MDN
    COMMENTS = "k"
    CREDIT = "f"  # a credit alone
    CROSSLINK = "x"  # a cross-link with its title
    CROSSLINK_LABEL = "X"  # a cross-link whose title follows
    DATELINE = "d"  # alone on its line
    DAY = "u"  # a date without a clock
    DECK = "e"  # a strapline that its page or its story shows to be one
    FOOTER = "y"
    HEADING = "h"  # in a page: a heading element inside the story
    ITEM = "-"  # of a list
    LABEL = "l"  # a byline's label alone
    LINK = "L"  # in a page: a title that leads elsewhere
    NAME = "n"  # words in capitals: a person's name, or a short title
    ODD_DATE = "o"  # meant as a date, but not readable
    OPENING = "D"  # a paragraph that a dateline opens
    PROSE = "p"
    RAIL = "R"  # heading of a list of other stories
    RELATIVE = "r"  # 2 jam lalu
    SIGNOFF = "i"
    SOURCE = "S"
    TAGS = "g"
    TAGS_LABEL = "G"
    TIME = "t"  # a date line
    TITLE = "s"  # words without a sentence's end
    VALUE = "v"  # : NAMA, the value of a label above
    WORD = "w"  # one word in lower case, a number


# A look into an enumeration takes its time, and every line begins so.
_UNSETTLED = Role.BOILERPLATE
_UNCLAIMED = Reason.UNCLAIMED


class Block:
    """One or more lines that were one, with what they are.

    Attributes:
        lines: the printed lines, in order.
        text: what they say together.
        mark: what they look like by themselves.
        found: what the line rule read, for the field that takes it.
        role: what they are to the article, once settled.
        reason: why they are boilerplate.
        cuts: (index into `text`, role) where another role begins within the block.
        weight: what its page says for it as the headline, beside its words; 0 in a text.
        inside: it stands in a text that holds little but the article, or in the part of a page
            that does: there a line is the story's unless something says otherwise.
        rule: which rule marked it, and `step` which step settled it; only a trace knows.
    """

    __slots__ = ("cuts", "found", "inside", "lines", "mark", "reason", "role", "text", "weight")

    rule: str | None = None
    step: str | None = None

    def __init__(self, lines: list[Line], text: str, mark: Mark, found: object) -> None:
        self.lines = lines
        self.text = text
        self.mark = mark
        self.found = found
        self.role = _UNSETTLED
        self.reason: Reason | None = _UNCLAIMED
        self.cuts: tuple[tuple[int, Role], ...] = ()
        self.weight = 0.0
        self.inside = False

    def settle(self, role: Role, *cuts: tuple[int, Role]) -> None:
        """Give the block its role, and other roles from given indexes on."""
        self.role = role
        self.reason = None
        self.cuts = cuts

    def holds(self, roles: frozenset[Role]) -> bool:
        """Tell whether the block, or a part of it, has one of some roles."""
        return self.role in roles or (
            bool(self.cuts) and any(role in roles for _, role in self.cuts)
        )

    def dismiss(self, reason: Reason) -> None:
        """Call the block boilerplate."""
        self.role = _UNSETTLED
        self.reason = reason
        self.cuts = ()

    def parts(self) -> list[tuple[Role, str]]:
        """Return what the block says in each of its roles."""
        if not self.cuts:
            return [(self.role, self.text)]
        parts = []
        role, start = self.role, 0
        for index, next_role in (*self.cuts, (len(self.text), self.role)):
            part = self.text[start:index].strip()
            if part:
                parts.append((role, part))
            role, start = next_role, index
        return parts

    def __repr__(self) -> str:
        """Show the block as a debugger wants it."""
        return f"<Block {self.lines[0].number} {self.mark} {self.role} {self.text[:40]!r}>"
