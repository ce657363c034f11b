"""Tells the sentences that announce what is below them from the headings that end in a colon too.

`Allah SWT berfirman:` above a verse, `Berikut daftarnya:` above a list, `Warga dapat menghubungi:`
above a number are a story's sentences; `Bahan:` and `Cara membuat:` head what is below them.
"""

from inakoran_extract.block import Block
from inakoran_extract.layout.marks import LOOSE, PARAGRAPHS
from inakoran_extract.layout.reasons import long_words
from inakoran_extract.layout.rows import is_labelled
from inakoran_extract.layout.titles import TITLES
from inakoran_extract.model import Reason
from inakoran_extract.words.names import is_sentence_case
from inakoran_extract.words.sentences import is_of_site
from inakoran_extract.words.vocabulary import ANNOUNCING, ANNOUNCING_LAST, MODALS, SAYING

# A line with a colon and so many blanks is a sentence; with fewer, where a story begins.
_SENTENCE_BLANKS = 7
_LEAD_BLANKS = 3
# So near to the beginning the headline stands.
_TOP = 6
_CALLS = frozenset((Reason.FOLLOW, Reason.ADVERTISEMENT, Reason.NAVIGATION))
_SENTENCE_ENDS = (". ", "! ", "? ", '." ', ".” ")


def announces(text: str) -> bool:
    """Tell whether a line that ends in a colon is a sentence by its words.

    It has a verb of saying at its end, a verb that helps another one, or a word that points below;
    or another sentence stands before it.

    >>> announces("Menteri Agama mengatakan:"), announces("Berikut daftarnya:")
    (True, True)
    >>> announces("Cara membuat:"), announces("Jadwal keberangkatan kereta tambahan:")
    (False, False)
    """
    if text[-1] != ":":
        return False
    words = text[:-1].lower().replace(",", "").split()
    if len(words) < 2:
        return bool(words) and words[0] in ANNOUNCING
    return (
        words[-1] in SAYING
        or words[-1] in ANNOUNCING_LAST
        or words[0] in ANNOUNCING
        or not MODALS.isdisjoint(words[1:-1])
        or _has_sentence(text)
    )


def _has_sentence(text: str) -> bool:
    """Tell whether a sentence ends before the one with the colon: `Harga naik. Rinciannya:`."""
    for end in _SENTENCE_ENDS:
        before, stop, _ = text.partition(end)
        if stop and before.count(" ") > 1 and any(map(str.islower, before.split()[1:])):
            return True
    return False


def is_step(blocks: list[Block], index: int) -> bool:
    """Tell whether a sentence between paragraphs only begins as the site's calls do.

    `Unduh aplikasi Mobile JKN di Play Store.` in a story whose headline names it is one of its
    steps; the site calls to itself.
    """
    block, below = blocks[index], blocks[index + 1 : index + 2]
    if (
        block.found not in _CALLS
        or not block.inside
        or block.text[-1] != "."
        or not (below and below[0].mark in PARAGRAPHS)
        or is_of_site(block.text)
    ):
        return False
    low = block.text.lower()
    titles = [other.text for other in blocks[:_TOP] if other.mark in TITLES]
    return any(word in low for title in titles for word in long_words(title))


def is_counted_row(blocks: list[Block], index: int) -> bool:
    """Tell whether a count is a row among others in a story: `Wasit: NAMA` / `Penonton: 12.000`."""
    above, block, *below = blocks[index - 1 : index + 2]
    return (
        block.found is Reason.COUNTER
        and block.inside
        and above.mark in LOOSE
        and is_labelled(above.text)
        and is_labelled(block.text)
        and bool(below)
        and below[0].mark in PARAGRAPHS
    )


def is_lead_in(block: Block, *, begins: bool) -> bool:
    """Tell whether a line that ends in a colon is a paragraph, or one that asks behind a sentence.

    Args:
        block: the line.
        begins: it stands below a date, and no paragraph above it: there no heading stands.
    """
    if block.text[-1] == "?":
        return begins and block.inside and _has_sentence(block.text)
    blanks = block.text.count(" ")
    if blanks > _SENTENCE_BLANKS or (begins and block.inside and blanks >= _LEAD_BLANKS):
        return is_sentence_case(block.text)
    return block.inside and announces(block.text)
