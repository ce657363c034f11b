"""Leaves out what a page pulls out of its story to show it larger: a sentence, told once more."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.stated import squash
from inakoran_extract.model import Reason
from inakoran_extract.page.hint import Hint

# Words of the classes of such quotations: `wp-block-pullquote`, `pull-quote`.
_NAMED = frozenset(("pullquote", "kutipan"))
_PULLED = frozenset(("pull", "quote"))
_QUOTES = "\"“”'‘’"
_SHORTEST = 20
_BEGINNING = 36
_MOST = 40
# Who says it, below it.
_LONGEST_CITE = 60


def leave_pull_quotes(blocks: list[Block], hints: list[Hint]) -> None:
    """Leave out quotations that say what a paragraph of the page says, and who says it below."""
    pulled = [
        place
        for place, hint in enumerate(hints)
        if is_pulled(hint) or (hint.tag == "blockquote" and _is_quoted(blocks[place]))
    ]
    if not pulled or len(pulled) > _MOST:
        return  # no story has so many: they are its text
    within = set(pulled)
    story = [squash(block.text) for place, block in enumerate(blocks) if place not in within]
    last = -1
    for place in pulled:
        block = blocks[place]
        said = squash(block.text)
        cited = place == last + 1 and len(block.text) <= _LONGEST_CITE and last >= 0
        cited = cited and is_pulled(hints[place])
        # It may be shortened: `Sirene berbunyi kalau hujan lebat`, of a longer sentence.
        begun = said[:_BEGINNING]
        if cited or (len(said) >= _SHORTEST and any(begun in text for text in story)):
            block.mark, block.found = Mark.BOILERPLATE, Reason.REPEATED
            last = place


def _is_quoted(block: Block) -> bool:
    """Tell whether a line is what somebody says, and nothing else."""
    text = block.text
    return text[0] in _QUOTES and text[-1] in _QUOTES and block.mark is not Mark.CAPTION


def is_pulled(hint: Hint) -> bool:
    """Tell whether a line stands in what shows a quotation as a picture is shown."""
    shown = hint.tag == "blockquote" and hint.region == "figure"
    return shown or not _NAMED.isdisjoint(hint.words) or hint.words >= _PULLED
