"""A dump that has lost its headline has none: no name, picture or menu word stands in its place.

A table may keep the title in a column of its own, and a scraper may miss it. What is left begins
with who wrote; the record says `no-headline`, or doubts what it took, and has all else as before.
"""

from typing import NamedTuple

import pytest
from test_cases import DUMPS, case_id

from inakoran_extract import Article, Role, extract_text
from inakoran_extract.model import Reason

HEADS = frozenset((Role.HEADLINE, Role.KICKER))
# What is left of these has a line that could well be the headline: what the site says of itself, a
# village, who wrote with an outlet's name, what a picture shows.
OTHERS = {
    "page/lentera-pagi-blog-layout",
    "page/menu-run-together-date-above",
    "page/names-and-outlet-above-date",
    "story/credits-on-the-line-below",
}
# Of these a part is told by its headline: a picture by its words, the article's date by its place.
TOLD_BY_IT = {
    "page/sentence-above-lead-without-dateline",
    "dress/empty-body",
    "page/kabar-nusa-no-own-date",
    "outlet/kompas-tren-2024-list",
    "page/sindonews-new-topics",
}


class Left(NamedTuple):
    """A case's article, and what is read where its headline is left out."""

    case: str
    whole: Article
    rest: Article


@pytest.fixture(scope="module")
def left() -> list[Left]:
    found = []
    for dump in DUMPS:
        text = dump.read_bytes().decode(errors="replace")
        if dump.suffix != ".txt" or "\r" in text or "\ufffd" in text:
            continue
        whole = extract_text(text)
        heads = {
            span.line
            for span in whole.lines
            if span.role in HEADS or span.reason is Reason.REPEATED
        }
        lines = text.split("\n")
        rest = "\n".join(line for at, line in enumerate(lines, 1) if at not in heads)
        if whole.headline and whole.headline not in rest:
            found.append(Left(case_id(dump), whole, extract_text(rest)))
    return found


def codes(article: Article) -> set[str]:
    return {notice.code for notice in article.warnings}


def test_nothing_takes_a_lost_headlines_place_without_a_word(left: list[Left]) -> None:
    told = {"headline-unsure", "caption-unsure", "no-timestamp"}
    silent = {
        case
        for case, whole, rest in left
        if rest.headline and not (codes(rest) - codes(whole)) & told
    }
    assert silent == OTHERS
    assert sum(rest.headline is None for _, _, rest in left) > 300


def test_the_rest_of_a_record_stays(left: list[Left]) -> None:
    fields = ("byline", "authors", "timestamp", "dateline", "captions", "body", "related", "tags")
    changed = {
        case
        for case, whole, rest in left
        if rest.headline is None and any(getattr(whole, f) != getattr(rest, f) for f in fields)
    }
    assert changed == TOLD_BY_IT
