"""Reads a text made of lines with blank ones between, and says what its record holds."""

from inakoran_extract import extract_text
from inakoran_extract.model import Article, Reason


def read(*lines: str) -> Article:
    """Return the article of lines that blank lines part."""
    return extract_text("\n\n".join(lines))


def names(article: Article) -> list[str]:
    """Return the names of an article's authors."""
    return [author.name for author in article.authors]


def codes(article: Article) -> list[str]:
    """Return the codes of an article's warnings."""
    return [notice.code for notice in article.warnings]


def reasons(article: Article) -> dict[str, Reason | None]:
    """Return why each line is no part of an article, by its text; None where it is one."""
    return {article.text[line.start : line.end]: line.reason for line in article.lines}
