"""Turns dumps of Indonesian news articles into records that can be trusted."""

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
    "Subheading",
    "extract",
    "extract_html",
    "extract_text",
    "read",
]
