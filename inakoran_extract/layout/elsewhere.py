"""Knows the title of another story, that a site puts between two paragraphs without a word.

What heads a part of a story speaks of what the story does; a title that has not one of its words in
common with it leads elsewhere.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.layout.marks import PARAGRAPHS
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.sentences import is_verb

_WORD = pattern(r"[^\W\d_]{4,}")
# Words that begin alike so far are forms of one: `tambak`, `Tambaknya`.
_STEM = 5
# Titles of so many words, and telling ones among them, say enough; so does so long a story.
_FEWEST_BLANKS = 5
_FEWEST_TELLING = 4
_SHORTEST_STORY = 300
_ARROWS = ("→", ">>", "»", "➡", "👉", "▶", "►")
_ARROW_BLANKS = 3
_LONGEST_TITLE = 120


def read_words(blocks: list[Block], headline: str) -> frozenset[str]:
    """Return how the words of a story and its headline begin; none of a story too short to tell."""
    told = [block.text for block in blocks if block.mark in PARAGRAPHS]
    if sum(map(len, told)) < _SHORTEST_STORY:
        return frozenset()
    words = _WORD.findall(" ".join((*told, headline)).lower())
    return frozenset(word[:_STEM] for word in words)


def leads_elsewhere(text: str, words: frozenset[str]) -> bool:
    """Tell whether a line between paragraphs is another story's title.

    Args:
        text: the line.
        words: how the story's words begin.
    """
    if not words or text.count(" ") < _FEWEST_BLANKS or text[-1] == ":" or text[0].isdigit():
        return False
    telling = [word for word in _WORD.findall(text) if word[0].isupper()]
    return (
        len(telling) >= _FEWEST_TELLING
        and not is_sentence_case(text)
        and all(word[:_STEM].lower() not in words for word in telling)
    )


def is_arrow_link(text: str) -> bool:
    """Tell whether an arrow leads to another story: `→ JUDUL`, `>> JUDUL`."""
    return (
        text.startswith(_ARROWS)
        and text.count(" ") > _ARROW_BLANKS
        and text[-1] not in ".,;:"
        and not text.lstrip("".join(_ARROWS) + " ")[:1].islower()
    )


def is_titles(block: Block) -> bool:
    """Tell whether a long line is other stories' titles in a row: no sentence with a verb."""
    text = block.text
    return (
        len(text) > _LONGEST_TITLE
        and text[-1].isalnum()
        and (block.mark is Mark.PROSE or block.mark is Mark.TITLE)
        and not is_sentence_case(text)
        and any(map(str.islower, text.split()))
        and not any(map(is_verb, text.split()))
    )
