"""The line that a page's elements gather until a block or a `<br>` ends it.

Elements that stand inside a line part it: what is link text, what is a date, where a writer's name
ends, what a picture's credit is.
"""

import re

from inakoran_extract.page.boxes import find_boxes, part_at_signs
from inakoran_extract.page.markup import (
    AUTHOR,
    AUTHOR_LINK,
    AUTHOR_WORDS,
    CREDITS,
    PERSON_ICONS,
)
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.date_words import WEEKDAYS
from inakoran_extract.words.vocabulary import BYLINE_LABELS, CROSSLINK_STARTS, TAG_LABELS

NO_WORDS: frozenset[str] = frozenset()
# A label has so many characters at most.
_LONGEST_LABEL = 20
_BETWEEN_TAGS = " \t\r\n\u00a0:,;|#•·"
# A single blank is as it should be: of a long line, only what changes costs memory.
_FOLDED = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")


class Gathered:
    """What has been gathered of a line.

    Attributes:
        pieces: its text, as the parser gave it. The list stays the same one for all lines.
        words: of the inline elements that it begins with.
        linked: how many of its visible characters are link text, of the links that have ended.
        timed: how many are time elements', likewise.
        slanted: how many are in italics, likewise.
        links: the links that are open, one within another.
        times: the time elements that are.
        in_tag: the outermost open link leads to a tag.
        tags: the texts of the links to tags that have ended.
        credit: what an element that calls itself a credit said; empty without one.
        is_plain: no inline element has begun or ended in it.
        ended: how many pieces were there when the last inline element ended; -1 before that.
        ended_link: that one was a link.
    """

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.words = NO_WORDS
        self.linked = self.timed = self.slanted = 0
        self.links = self.times = 0
        self.in_tag = False
        self.tags: list[str] = []
        self.credit = ""
        self.is_plain = True
        # Where the outermost link and the outermost time element begin, among the pieces.
        self._link_from = self._time_from = self._slanted_from = 0
        self._linked_to = 0  # the pieces up to where the last outermost link ended
        self._labelled = False  # a label before it says that it leads to a tag
        self._below_label = False  # or one on the line above, and nothing else
        self._slants = 0  # the elements in italics that are open
        # The pieces before the first element that says who wrote, and up to where the last ended.
        self._named_from = self._named_to = 0
        self._signed = 0  # the pieces up to where the last element that says who wrote ended
        self._updated = False  # the last time element was of a change
        self._timed_to = -1  # the pieces up to where the last time element ended
        self._icons: list[int] = []  # the pieces before each element that has a class and no text
        self._blanks = 0  # the first pieces that are known to be white space
        # Pieces that begin an inline element right where another one ended:
        # `<span>NAMA</span><span>17 November</span>`.
        self._seams: list[int] = []
        self.ended = -1
        self.ended_link = False

    def meet(self, *, link: bool) -> None:
        """Take the beginning of an inline element right where another one ended."""
        if link and self.ended_link:
            self.pieces.append(" ")  # menus and buttons: `<a>Facebook</a><a>Salin</a>`
        else:
            self._seams.append(self.ended)

    def end_named(self, words: frozenset[str], start: int, *, whole: bool) -> None:
        """Take the end of an inline element that has words.

        Args:
            words: its words.
            start: how many pieces were before it.
            whole: it began in this line.
        """
        pieces = self.pieces
        size = len(pieces)
        if self.is_begun() and (start <= self._blanks or not whole):
            # The line's first visible text is in it.
            self.words |= words
        if start == size:
            if not PERSON_ICONS.isdisjoint(words) and not "".join(pieces).strip():
                self.words |= AUTHOR
            if start and whole:
                self._icons.append(start)
            return
        if CREDITS.isdisjoint(words):
            return
        if not AUTHOR_WORDS.isdisjoint(words):
            self._name(start if whole else 0)
            if words != AUTHOR_LINK:
                self._signed = size
        if whole:
            self.credit = fold("".join(pieces[start:]))

    def is_begun(self) -> bool:
        """Tell whether the line has more than white space yet; each piece is looked at once."""
        pieces = self.pieces
        size, blanks = len(pieces), self._blanks
        while blanks < size and not pieces[blanks].strip():
            blanks += 1
        self._blanks = blanks
        return blanks < size

    def begin_link(self, *, in_tag: bool, below_label: bool) -> None:
        """Take the beginning of the outermost link.

        Args:
            in_tag: by its own words or those about it, it leads to a tag.
            below_label: the line above is a label of tags, and the links of this one lead to them.
        """
        pieces = self.pieces
        self._link_from = len(pieces)
        self._below_label = below_label and not in_tag
        in_tag = in_tag or below_label
        if pieces and not in_tag:
            # `Tag: A, B`, wherever these lead.
            before = "".join(pieces[self._linked_to :]).strip(_BETWEEN_TAGS)
            first = not self._linked_to
            in_tag = before.lower() in TAG_LABELS if before and first else self._labelled
            self._labelled = in_tag = in_tag and (first or not before)
        self.in_tag = in_tag

    def end_link(self) -> None:
        """Take the end of a link."""
        self.links -= 1
        if not self.links:
            self._count_link()

    def begin_time(self) -> None:
        """Take the beginning of a time element."""
        if not self.times:
            self._time_from = len(self.pieces)
        self.times += 1

    def end_time(self) -> None:
        """Take the end of a time element."""
        self.times -= 1
        if not self.times:
            self.timed += self._visible_from(self._time_from)
            self._timed_to = len(self.pieces)

    def begin_slanted(self) -> None:
        """Take the beginning of an element in italics."""
        if not self._slants:
            self._slanted_from = len(self.pieces)
        self._slants += 1

    def end_slanted(self) -> None:
        """Take the end of an element in italics."""
        self._slants -= 1
        if not self._slants:
            self.slanted += self._visible_from(self._slanted_from)

    def close(self) -> None:
        """Count what is still open, and forget that it is."""
        if self.links:
            self.linked += self._visible_from(self._link_from)
        if self.times:
            self.timed += self._visible_from(self._time_from)
        self.links = self.times = self._slants = 0

    def meet_time(self, words: frozenset[str]) -> bool:
        """Tell whether a time element that begins is one that nobody sees.

        WordPress' themes print the time of the last change beside that of the article, before it or
        behind it, and hide it: `<time class=published>…</time><time class=updated>…</time>`.
        """
        pieces = self.pieces
        beside = self._timed_to >= 0 and not "".join(pieces[self._timed_to :]).strip()
        updated = "updated" in words and "published" not in words
        if beside and self._updated and not updated:
            for place in range(self._time_from, self._timed_to):
                self.timed -= len(pieces[place]) - pieces[place].count(" ")
                pieces[place] = ""
        self._updated = updated
        return beside and updated

    def _name(self, start: int) -> None:
        """Take in pieces that say who wrote, from one on."""
        self._named_from = min(start, self._named_from) if self._named_to else start
        self._named_to = len(self.pieces)

    def finish(self) -> tuple[str, str, list[str]]:
        """End a line that says something.

        Returns:
            Its text, blanks as they stand, parted where elements part it; what the elements that
            say who wrote say together, empty without one; and the texts that stand side by side
            in it with who wrote, or with a date, none where there is but one.
        """
        signed = ""
        boxes: list[str] = []
        if self._named_to:
            signed = fold("".join(self.pieces[self._named_from : self._named_to]))
        if self._named_to or self._icons or self._seams:
            boxes = self._take_boxes(signed)
        if self._seams:
            self._part_at_seams()
        self.ended = -1
        # A link, a time element or italics that go on in the next line.
        if self.links:
            self._count_link()
        if self.times:
            self.timed += self._visible_from(self._time_from)
        if self._slants:
            self.slanted += self._visible_from(self._slanted_from)
        if self._below_label and len(self.tags) == 1:
            self.tags.clear()  # a list of one for each line, of which the words are read
        return "".join(self.pieces), signed, boxes

    def forget(self) -> None:
        """Begin the next line where there is nothing to see in this one."""
        self.ended = -1
        self._signed = 0
        if self._seams or self._icons:
            self._seams.clear()
            self._icons.clear()
        self.clear()

    def clear(self) -> None:
        """Begin the next line; what is open stays so."""
        self.is_plain = True
        self.pieces.clear()
        self.tags.clear()
        self.credit = ""
        self._link_from = self.linked = self._time_from = self.timed = self._blanks = 0
        self._linked_to = 0
        self._labelled = False
        self._slanted_from = self.slanted = 0
        self._timed_to = -1
        self._named_to = 0

    def _take_boxes(self, name: str) -> list[str]:
        """Return the texts that stand side by side in the line; `name` says who wrote."""
        pieces, signed = self.pieces, self._signed
        texts = find_boxes(pieces, self._seams, self._icons, signed, self.tags)
        if not texts and signed:
            before = "".join(pieces[: self._named_from])
            after = "".join(pieces[self._named_to :])
            texts = part_at_signs(before, name, after, tagged=bool(self.tags))
        self._signed = 0
        self._icons.clear()
        return texts

    def _count_link(self) -> None:
        self._linked_to = len(self.pieces)
        self.linked += self._visible_from(self._link_from)
        if self.in_tag:
            self.tags.append("".join(self.pieces[self._link_from :]))

    def _visible_from(self, start: int) -> int:
        # A line break within a link counts as a character: the share is what it is for.
        text = "".join(self.pieces[start:]).strip()
        return len(text) - text.count(" ")

    def _part_at_seams(self) -> None:
        """Part what two elements hold with nothing between: a name, and a date or a label."""
        pieces = self.pieces
        for place in self._seams:
            if place < len(pieces):
                left, right = pieces[place - 1][-1:], pieces[place]
                dated = right[:1].isdigit() or right.partition(",")[0].lower() in WEEKDAYS
                label = right.partition(":")[0]
                labelled = len(label) < min(len(right), _LONGEST_LABEL) and label.istitle()
                before = pieces[place - 1].strip().lower()
                # `<span>Baca juga</span><a>JUDUL</a>`
                leading = before in BYLINE_LABELS or before in CROSSLINK_STARTS
                told = dated or labelled or (leading and right[:1].isupper())
                # `<span>2020</span><span>Edisi 41</span>`: numbers run into nothing.
                if (left.isalpha() and told) or (left.isdecimal() and right[:1].isalnum()):
                    pieces[place] = " " + right
        self._seams.clear()


def fold_line(raw: str) -> str:
    """Fold a line's white space as browsers do; no-break spaces stay."""
    text = raw.strip()
    if " | :" in text:
        # A label and its value in a table: `Editor | : NAMA`, `Editor | : | NAMA`.
        text = text.replace(" | : | ", " : ").replace(" | :", " :")
    if "  " in text or not text.isprintable():
        text = _FOLDED.sub(" ", text)
    return text
