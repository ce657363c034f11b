"""The lines that a page prints, and what the elements within each of them say."""

from collections.abc import Iterable

from inakoran_extract.page.gathered import Gathered
from inakoran_extract.page.hint import Hint
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.vocabulary import TAG_LABELS


class Printed:
    """The lines of a page, in order.

    Attributes:
        lines: what they say, blank ones included.
        hints: one for each of `lines`; None for a blank line.
        elements: for each of `lines` the number of the block element that prints it.
        tags: by index into `lines`, the texts of the links to tags in a line that has some.
        credits: by index, what an element within a line that calls itself a credit says.
        signed: by index, what those within a line that call themselves its author say together.
        boxes: by index, the texts of the elements that a line has side by side, where one of them
            says who wrote and nothing parts it from the next one.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.hints: list[Hint | None] = []
        self.elements: list[int] = []
        self.tags: dict[int, tuple[str, ...]] = {}
        self.credits: dict[int, str] = {}
        self.signed: dict[int, str] = {}
        self.boxes: dict[int, list[str]] = {}

    def add(
        self, rows: Iterable[str], hint: Hint, element: int, boxes: list[str], *, gap: bool
    ) -> bool:
        """Print what was gathered; tell whether a blank line comes before the next line.

        Args:
            rows: one, or those of a preformatted text.
            hint: what the markup says about them.
            element: the number of the block element that prints them.
            boxes: the texts that the line has side by side.
            gap: a blank line comes before the first row.
        """
        lines = self.lines
        if boxes:
            self.boxes[len(lines) + (gap and bool(lines))] = boxes
        for row in rows:
            text = row.strip()
            if not text:
                gap = True
                continue
            if gap and lines:
                lines += ("", text)
                self.hints += (None, hint)
                self.elements += (0, element)
            else:
                lines.append(text)
                self.hints.append(hint)
                self.elements.append(element)
            gap = False
        return gap

    def is_below_label(self) -> bool:
        """Tell whether the last line is nothing but a label of tags: `Tags:`."""
        return bool(self.lines) and self.lines[-1].rstrip(" :").lower() in TAG_LABELS

    def tell(self, line: Gathered, signed: str) -> None:
        """Keep what the elements within the last line say.

        Args:
            line: what was gathered of it.
            signed: who wrote, by them.
        """
        last = len(self.lines) - 1
        if line.tags:
            self.tags[last] = tuple(filter(None, map(fold, line.tags)))
        if line.credit:
            self.credits[last] = line.credit
        if signed:
            self.signed[last] = signed
