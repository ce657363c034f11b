"""Cross-links inside a body: `Baca juga: JUDUL`, with the title on the same line or the next."""

from inakoran_extract.block import Block, Mark
from inakoran_extract.model import Role
from inakoran_extract.vocabulary import CROSSLINK_BUTTONS, CROSSLINK_FILLERS, CROSSLINK_STARTS

_LONGEST = 220
_QUOTES = "\"'“”‘’"
_PAIRS = {'"': '"', "“": "”", "'": "'", "‘": "’"}


def read_crosslink(text: str) -> str | None:
    """Return the title of the cross-link that a line is; "" for a label alone; else None.

    >>> read_crosslink("Baca juga: Harga Beras Turun")
    'Harga Beras Turun'
    >>> read_crosslink("Simak Video \\"Panen Raya di Subang\\"")
    'Panen Raya di Subang'
    >>> read_crosslink("BACA JUGA :")
    ''
    >>> read_crosslink("Baca juga buku itu sampai selesai, katanya.") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    if text[0] == "(" and text[-1] == ")":
        text = text[1:-1].strip()
    low = text.lower()
    start = next((start for start in CROSSLINK_STARTS if low.startswith(start)), None)
    if start is None:
        return None
    rest = text[len(start) :]
    if rest[:1].isalnum():
        return None
    marked = start.endswith(":")
    while True:
        bare = rest.lstrip(" :|-–—»>")
        marked = marked or ":" in rest[: len(rest) - len(bare)]
        rest = bare
        filler = next(
            (
                word
                for word in CROSSLINK_FILLERS
                if rest.lower().startswith(word) and not rest[len(word) : len(word) + 1].isalnum()
            ),
            None,
        )
        if filler is None or (rest[len(filler) :].lstrip()[:1] or " ") not in " :-–|" + _QUOTES:
            break
        rest = rest[len(filler) :]
    if not rest or rest[-1] == ":":
        return ""
    quoted = rest[0] in _PAIRS
    if not (marked or quoted) and (rest[-1] in ".,;" or rest[0].islower()):
        return None
    if quoted:
        end = rest.rfind(_PAIRS[rest[0]])
        if end > 0 and not rest[end + 1 :].strip(" .:"):
            inner = rest[1:end]
            # Two quoted parts are the title's own.
            if not any(quote in inner for quote in (rest[0], rest[end])):
                return inner.strip()
    return rest.strip()


def is_button(text: str) -> bool:
    """Tell whether a cross-link without a title is a button, which no title follows."""
    low = text.rstrip(" :.»>").lower()
    return low in CROSSLINK_BUTTONS or low.endswith(("berikut", "berikut ini", "di bawah ini"))


def take_related(blocks: list[Block]) -> tuple[str, ...]:
    """Return the titles of the cross-links among settled blocks, each once."""
    titles: dict[str, None] = {}
    for block in blocks:
        if block.role is not Role.RELATED or block.mark is Mark.CROSSLINK_LABEL:
            continue
        titles[block.found if isinstance(block.found, str) else block.text] = None
    return tuple(titles)
