"""Knows a box of facts in a story by its rows, though one has a byline's label.

`Sutradara: NAMA` / `Naskah: NAMA` / `Musik: NAMA` tells who made a film, `Judul: …` /
`Penulis: …` / `Penerbit: …` a review's book: no row of them says who wrote the article.
"""

from inakoran_extract.block import Block, Mark
from inakoran_extract.fields.role_labels import leads
from inakoran_extract.layout.marks import LOOSE, PROSE
from inakoran_extract.words.patterns import pattern
from inakoran_extract.words.vocabulary import BYLINE_LABELS, phrases

_ROW = pattern(r"[-–•*▪● ]{0,4}([^\W\d_][^:.!?]{1,30}?) ?: ?\S")
_REPORTED = frozenset(
    label for label, role in BYLINE_LABELS.items() if role in ("reporter", "contributor")
) | {"peresensi"}
_LONGEST_VALUE = 80
# So many other rows beside a byline's make a box.
_OTHERS = 2
_MARKS = LOOSE | {Mark.BYLINE, Mark.ITEM, Mark.PROSE}
# What is said of a work and of no article: above or below a story such a row must be among them.
_OF_WORKS = phrases(
    """
    aktor, cetakan, dimensi, durasi, genre, isbn, jumlah halaman, pemain, pemeran, penata musik,
    penerbit, rumah produksi, sutradara, tahun terbit, tebal, tebal buku, ukuran buku
    """
)


def mark_fact_boxes(blocks: list[Block]) -> frozenset[int]:
    """Mark the rows of such boxes as paragraphs; return their indexes."""
    found: set[int] = set()
    told = range(0)  # from the first paragraph to the last
    asked = 0  # all rows above are known
    for place, block in enumerate(blocks):
        if block.mark is not Mark.BYLINE or place < asked or not _read_row(block):
            continue
        first, asked = place, place + 1
        while first and _read_row(blocks[first - 1]):
            first -= 1
        while asked < len(blocks) and _read_row(blocks[asked]):
            asked += 1
        labels = [_read_row(row) for row in blocks[first:asked]]
        first += _is_signature(labels)
        last = asked - _is_signature(labels[::-1])
        others = sum(row.mark is not Mark.BYLINE for row in blocks[first:last])
        # What begins with such rows is told by them.
        if not first or others < _OTHERS:
            continue
        told = told or _find_story(blocks)
        within = bool(told) and told.start < first and told.stop > last
        works = not _OF_WORKS.isdisjoint(labels)
        if works:
            # When a book came out: `Tanggal terbit: 12 Mei 2017`.
            while last < len(blocks) and blocks[last].mark is Mark.DAY and ":" in blocks[last].text:
                last += 1
        if within or works:
            found.update(range(first, last))
    for place in found:
        blocks[place].mark, blocks[place].found = Mark.PROSE, None
    return frozenset(found)


def _find_story(blocks: list[Block]) -> range:
    """Return the indexes from the first longer paragraph to the last."""
    story = [
        place
        for place, block in enumerate(blocks)
        if block.mark in PROSE and len(block.text) > _LONGEST_VALUE
    ]
    return range(story[0], story[-1] + 1) if story else range(0)


def _is_signature(labels: list[str]) -> bool:
    """Tell whether the row at a box's edge signs the article: by a label that the box has too.

    Nobody reports a film or a book, either: `Oleh: NAMA`, `Peresensi: NAMA`.
    """
    edge = labels[0]
    return edge in _REPORTED or leads(edge) or (edge in BYLINE_LABELS and edge in labels[1:])


def _read_row(block: Block) -> str:
    """Return the label of a row, in lower case; an empty text for any other line."""
    if ":" not in block.text or block.mark not in _MARKS:
        return ""
    row = _ROW.match(block.text)
    return "" if row is None or len(block.text) > row.end() + _LONGEST_VALUE else row[1].lower()
