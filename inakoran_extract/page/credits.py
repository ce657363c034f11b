"""Parts the captions of a page from their credits, where its markup shows which is which."""

from itertools import pairwise

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.credits import CAPTION_LABEL, Picture
from inakoran_extract.page.reader import Page
from inakoran_extract.words.names import is_name, is_outlet, is_sentence_case

# Asked of every line, and on Python 3.11 a member of an enumeration takes its time to find.
_CAPTION = Mark.CAPTION
_LONGEST_CREDIT = 60
# In so many words or more, most in small letters, no one is named.
_CAPTION_BLANKS = 5


def part_credits(blocks: list[Block], page: Page) -> None:
    """Part the credits of captions that the markup shows.

    An element within a caption's line calls itself a credit; the second line of a figure's caption
    is short, `<p>TEKS</p><p>NAMA</p>`; or the first one of two names who and for whom.
    """
    for block, credit in zip(blocks, page.tree.credits, strict=True):
        if credit and block.mark is Mark.CAPTION and block.found == Picture(block.text, None):
            _part_credit(block, credit)
    for (above, below), (first, second) in zip(pairwise(blocks), pairwise(page.hints), strict=True):
        if not (above.mark is below.mark is _CAPTION):
            continue
        figure = first.tag == second.tag == "figcaption" and first.depth == second.depth
        if figure and below.found == Picture(below.text, None) and _names(below.text):
            below.mark, below.found = Mark.CREDIT, Picture(None, below.text)
        elif above.found == Picture(above.text, None) and "/" in above.text and _names(above.text):
            above.mark, above.found = Mark.CREDIT, Picture(None, above.text)


def _part_credit(block: Block, credit: str) -> None:
    """Part a caption from the credit that it begins or ends with."""
    text = block.text
    label = CAPTION_LABEL.match(credit)
    name = credit[label.end() if label is not None else 0 :].strip(" ()[]")
    if credit == text:
        shown, bar, name_behind = text.rpartition(" | ")
        if bar and is_sentence_case(shown):
            # One element for both: `Suasana kelas membatik. | Ist`
            block.found = Picture(shown.rstrip(), name_behind)
        elif not (is_sentence_case(text) and text.count(" ") >= _CAPTION_BLANKS):
            block.mark, block.found = Mark.CREDIT, Picture(None, name)
    elif text.startswith(credit) and not text[len(credit)].islower():
        block.found = Picture(text[len(credit) :].strip(" -–|:"), name)
    elif text.endswith(credit) and (credit[0].isupper() or text[-len(credit) - 1] == " "):
        block.found = Picture(text[: -len(credit)].rstrip(" -–|:/"), name)


def _names(text: str) -> bool:
    """Tell whether a short line names people and outlets, parted by slashes, and nothing else."""
    names = [name.strip() for name in text.split("/")]
    return len(text) <= _LONGEST_CREDIT and all(
        bool(name) and (is_name(name) or is_outlet(name)) for name in names
    )
