"""What closes a body's last paragraph behind its last sentence: sign-off, byline or source.

Shapes: `… kata dia. (mea/mea)`, `… kata dia. (Penulis: NAMA)`, `… kata dia.Pewarta: NAMA Editor:
NAMA`, `… kata dia. (Sumber: X)`.
"""

from inakoran_extract.fields.attributions import read_source
from inakoran_extract.fields.byline import read_byline
from inakoran_extract.fields.people import is_person
from inakoran_extract.fields.role_labels import find_labels
from inakoran_extract.fields.signoff import SENTENCE_ENDS, find_last_signoff, find_signoff
from inakoran_extract.model import Role
from inakoran_extract.words.patterns import pattern

_LONGEST = 120
# `… kata Demas. RINA WULANDARI`, as some print who wrote
_NAMED = pattern(r"[a-z]{3}[.!?\"”]{1,2} ?([A-Z][A-Z.']+(?: [A-Z][A-Z.']*){1,3})$")
# `… kata dia. Sumber: X`
_SOURCE = pattern(r"[.!?\"”)] ?(?=(?:Sumber|SUMBER|Source) ?: ?\w[^:]{1,50}$)")


def find_closing(paragraph: str, *, last: bool = False) -> tuple[int, Role] | None:
    """Return where what closes a paragraph begins, and what it is; None where nothing does.

    Args:
        paragraph: the text.
        last: the story ends with it.

    >>> find_closing("Warga diminta waspada. (Penulis: Rina Wulandari)")
    (23, <Role.BYLINE: 'byline'>)
    >>> find_closing("Warga diminta waspada.Pewarta: Rina Wulandari")
    (22, <Role.BYLINE: 'byline'>)
    >>> find_closing("Pesan itu singkat. Kata Rina: waspada") is None
    True
    """
    start = find_last_signoff(paragraph) if last else find_signoff(paragraph)
    if start:
        return start, Role.SIGNOFF
    first = max(0, len(paragraph) - _LONGEST)
    if last and paragraph[-1].isupper() and (named := _NAMED.search(paragraph, first)) is not None:
        return (named.start(1), Role.BYLINE) if is_person(named[1]) else None
    if ":" not in paragraph[first:]:
        return None
    if paragraph[-1] == ")":
        before, _, said = paragraph[first:-1].rpartition("(")
        said = said.strip()
        # `… kata dia. [] (Editor: NAMA)`, as some close a story
        if not said or not _ends(before.rstrip().removesuffix("[]")):
            return None
        start = first + len(before)
        if read_source(said):
            return start, Role.ATTRIBUTION
        return (start, Role.BYLINE) if _names_people(said) else None
    sourced = _SOURCE.search(paragraph, first) if last else None
    if sourced is not None and read_source(paragraph[sourced.end() :]):
        return sourced.end(), Role.ATTRIBUTION
    for label, _, _ in find_labels(paragraph[first:]):
        start = first + label
        if _ends(paragraph[:start]):
            return (start, Role.BYLINE) if _names_people(paragraph[start:]) else None
    return None


def _ends(text: str) -> bool:
    """Tell whether a sentence ends with a text."""
    return text.rstrip()[-1:] in SENTENCE_ENDS if text.strip() else False


def _names_people(text: str) -> bool:
    signed = read_byline(text)
    return signed is not None and bool(signed.authors)
