"""A walk along the blocks, which the body and the tail are settled on.

What a block of each mark does to the walk is a step of its own; the steps stand in one table per
part of the article.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.elsewhere import read_words
from inakoran_extract.layout.find import Layout
from inakoran_extract.layout.told import Told


class Walk:
    """Where a walk stands.

    Attributes:
        blocks: all blocks of the text.
        place: index of the block to settle next.
        start: where the walk began.
        end: index of the first block that it must not touch.
        layout: where the article's parts stand.
        begun: a paragraph has been passed.
        headed: the page marks the story's subheadings, so that no other line is one for its words.
        pictured: captions with a credit stand between the body's paragraphs.
        number: of the last numbered line that heads paragraphs; 0 where none does.
        told: the body's longer paragraphs so far, datelines left out.
        interview: the body's lines that ask are an interviewer's questions.
        illustrated: a title above a credit heads what is below, and is no caption.
    """

    __slots__ = (
        "_times",
        "_words",
        "begun",
        "blocks",
        "end",
        "headed",
        "illustrated",
        "interview",
        "layout",
        "number",
        "pictured",
        "place",
        "start",
        "told",
    )

    def __init__(self, blocks: list[Block], start: int, end: int, layout: Layout) -> None:
        self.blocks = blocks
        self.place = self.start = start
        self.end = end
        self.layout = layout
        self.begun = False
        self.headed = False
        self.pictured = False
        self.interview = False
        self.illustrated = False
        self.number = 0
        self.told = Told()
        self._times: Counter[str] | None = None
        self._words: frozenset[str] | None = None

    @property
    def block(self) -> Block:
        """The block to settle next."""
        return self.blocks[self.place]

    @property
    def below(self) -> Block | None:
        """The block after it, if the walk may go there."""
        place = self.place + 1
        return self.blocks[place] if place < self.end else None

    def count(self, text: str) -> int:
        """Return how many blocks from the walk's beginning on say a label with its colon."""
        if self._times is None:
            blocks = self.blocks[self.start : self.end]
            self._times = Counter(block.text for block in blocks if block.text[-1] == ":")
        return self._times[text]

    @property
    def words(self) -> frozenset[str]:
        """How the words of the story and its headline begin."""
        if self._words is None:
            place = self.layout.headline
            headline = self.blocks[place].text if place != -1 else ""
            self._words = read_words(self.blocks[self.start : self.end], headline)
        return self._words

    def go(self, steps: Mapping[Mark, "Step"]) -> int:
        """Take one step after another until one refuses; return where the walk ended.

        A mark without a step is passed over.
        """
        while self.place < self.end:
            step = steps.get(self.block.mark)
            if step is None:
                self.place += 1
            elif not step(self):
                break
        return self.place


# Settles the block that a walk stands at, and others behind it as far as it moves the walk; or
# tells by False that the walk ends before that block.
Step = Callable[[Walk], bool]
