"""Turns dumps of Indonesian news articles into records that can be trusted."""

# As `typing` has it, which takes its time to load: until then Ctrl-C shows where it hit.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from inakoran_extract.api import read
    from inakoran_extract.inputs.documents import Failure
    from inakoran_extract.model import (
        Article,
        Author,
        Caption,
        Dateline,
        Notice,
        Reason,
        Role,
        Span,
        Stated,
        Subheading,
    )
    from inakoran_extract.parser import extract, extract_html, extract_text
    from inakoran_extract.reading.decoding import DecodeError

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Author",
    "Caption",
    "Dateline",
    "DecodeError",
    "Failure",
    "Notice",
    "Reason",
    "Role",
    "Span",
    "Stated",
    "Subheading",
    "extract",
    "extract_html",
    "extract_text",
    "read",
]

_PLACES = {
    **dict.fromkeys(("extract", "extract_html", "extract_text"), "inakoran_extract.parser"),
    "DecodeError": "inakoran_extract.reading.decoding",
    "Failure": "inakoran_extract.inputs.documents",
    "read": "inakoran_extract.api",
}


def __getattr__(name: str) -> object:
    """Load what is asked for: the command's first steps, and its help, need none of it."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - as above

    value: object = getattr(import_module(_PLACES.get(name, "inakoran_extract.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
