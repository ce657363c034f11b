"""The captions that a row states: in columns of their own, or in an object of its picture."""

from collections.abc import Iterator, Mapping

from inakoran_extract.fields.credits import Picture
from inakoran_extract.fields.known_captions import part_credit
from inakoran_extract.inputs.values import spoken
from inakoran_extract.model import Caption
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.columns import IMAGES, field_of, simplify
from inakoran_extract.words.patterns import pattern

_TAG = pattern(r"</?[a-z][^<>]{0,300}>")
# In a picture's object they say what it shows.
_FIELDS = {"keterangan": "caption", "deskripsi": "caption"}
# Of a row's pictures no more are asked; a gallery's have captions of their own.
_MOST = 50


def state_captions(row: Mapping[str, object], spoke: Mapping[str, str]) -> tuple[Caption, ...]:
    """Return the captions that a row states.

    Args:
        row: by the names of its columns, or the object in it that holds the article.
        spoke: what its columns `caption` and `credit` say.
    """
    captions = [*_of(spoke.get("caption"), spoke.get("credit"))]
    for name, cell in row.items():
        if isinstance(cell, Mapping | list) and simplify(name) in IMAGES:
            pictures = cell if isinstance(cell, list) else [cell]
            for one in pictures[:_MOST]:
                picture = _opened(one)
                if isinstance(picture, Mapping):
                    captions += _of(_find(picture, "caption"), _find(picture, "credit"))
    return tuple(dict.fromkeys(captions))


def _of(text: str | None, credit: str | None) -> Iterator[Caption]:
    bare = fold(_TAG.sub("", text)) if text is not None and "<" in text else text
    if bare:
        picture = Picture(bare, credit) if credit is not None else part_credit(bare)
        yield Caption(picture.text, picture.credit, None, 0)


def _opened(picture: object) -> object:
    """Return what Strapi holds in `{"data": {"attributes": …}}`; anything else as it is."""
    for name in ("data", "attributes"):
        if isinstance(picture, Mapping) and isinstance(picture.get(name), Mapping):
            picture = picture[name]
    return picture


def _find(picture: Mapping[str, object], field: str) -> str | None:
    """Return what a picture's object says in the first of its fields of a kind."""
    named = (
        spoken(cell)
        for name, cell in picture.items()
        if (_FIELDS.get(simplify(name)) or field_of(simplify(name))) == field
    )
    return next((text for text in named if text is not None), None)
