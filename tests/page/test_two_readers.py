"""The two readers are one: an article as text and the same article as a page give equal fields.

What markup says beside the words may settle what words leave open; here it says what they say. So a
figcaption holds a caption with its credit, an `h1` the headline, and no line but a cross-link is a
link as a whole. Lines that stand in one block of the text are parted by `<br>` in the page.
"""

from collections import Counter
from dataclasses import replace
from html import escape
from itertools import groupby
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import (
    Dump,
    bylines,
    captions,
    date_lines,
    dress,
    dumps,
    headlines,
    paragraphs,
    remarks,
)

from inakoran_extract import Article, extract, extract_html, extract_text
from inakoran_extract.reading.lines import fold

often = settings(max_examples=250, deadline=None)
seldom = settings(max_examples=25, deadline=None)

ANYWHERE = ("p", "div", "section", "blockquote", "li", "td", "p class='isi-2'", "div id=baris")
TAGS = {
    "headline": ("h1", "h2", "h1 class='judul'", "p", "div"),
    "byline": ("p", "div", "address", "li", "div class='penulis'"),
    "date": ("p", "div", "time", "li", "div class='tanggal'"),
    "caption": ("figcaption", "figure", "p", "div", "div class='caption'"),
    "dateline": ("p", "div"),
    "paragraph": ("p", "div", "section", "blockquote", "div itemprop=articleBody"),
    "subheading": ("h2", "h3", "h4", "p", "strong style='display: block'"),
    "item": ("li", "p", "div"),
    "link": ("p", "div", "a", "li", "h4"),
    "tags": ("p", "div", "ul", "li"),
    "foot": ("p", "div", "span style='display:block'"),
    "comment": ("div", "p", "li", "section"),
}
# A cell or an item stands in its table or its list; a caption in its figure.
WRAPPINGS = {
    "li": ("<ul>", "</ul>"),
    "td": ("<table><tr>", "</tr></table>"),
    "figcaption": ("<figure><img src='g.jpg' alt='gambar'>", "</figure>"),
    "time": ("<div>", "</div>"),
    "a": ("<p>", "</p>"),
    "ul": ("", ""),
}
BLANKS = (" ", " ", "\n", "\n\t\t", "  ", "\r\n   ")
INLINE = (
    ("<b>", "</b>"),
    ("<i class='x'>", "</i>"),
    ("<span>", "</span>"),
    ("<a href='/t'>", "</a>"),
)
PAGES = (
    "{}",
    "<!DOCTYPE html><html><body>{}</body></html>",
    "<!doctype html>\n<html><head><title>Warta</title></head><main><article>{}</article></main>",
    "<html><body><div class='a'><div class='b c'>\n{}\n</div></div><script>var a = '<p>x'</script>",
    "<html><body><table><tr><td>{}</td></tr></table></body></html>",
)
LINKS = (
    "Baca juga: Harga Ikan Asin Naik Dua Kali Lipat",
    "Baca Juga : Tanggul Jebol Lagi, Warga Mengungsi ke Balai Desa",
    "Simak Video 'Panen Raya di Lereng Merbabu'",
)
FEET = (
    "(mea/mea)",
    "Sumber: Kabar Muria",
    "COPYRIGHT © ANTARA 2025",
    "Share",
    "Editor: Agus Salim",
)


class Block(NamedTuple):
    """Lines that stand together, and what they are."""

    kind: str
    lines: list[str]


@st.composite
def articles(draw: st.DrawFn) -> list[Block]:
    """Draw the blocks of an article in the order that newsrooms print them."""

    def one(kind: str, lines: st.SearchStrategy[str]) -> Block:
        return Block(kind, [draw(lines)])

    head = [Block("byline", draw(bylines)), one("date", date_lines)]
    if draw(st.booleans()):
        head.reverse()
    blocks = [one("headline", headlines), *head]
    if draw(st.booleans()):
        label = draw(st.sampled_from([[], ["MDN"]]))
        blocks.append(Block("caption", [*label, draw(captions)]))
    if draw(st.booleans()):
        blocks.append(Block("dateline", ["Semarang, Inakoran"]))
    body = [one("paragraph", paragraphs) for _ in range(draw(st.integers(3, 6)))]
    inserts = st.sampled_from(
        [
            one("caption", captions),
            one("link", st.sampled_from(LINKS)),
            Block("subheading", ["Tambak Tua di Tepi Laut"]),
            Block("item", ["- Tutup sumur dengan papan."]),
            Block("foot", ["SCROLL TO CONTINUE WITH CONTENT"]),
        ]
    )
    for insert in draw(st.lists(inserts, max_size=3)):
        body.insert(draw(st.integers(1, len(body))), insert)
    blocks += body
    blocks += [Block("foot", [foot]) for foot in draw(st.lists(st.sampled_from(FEET), max_size=2))]
    if draw(st.booleans()):
        blocks.append(Block("tags", ["TAG : garam, petani, cuaca"]))
    if draw(st.booleans()):
        blocks.append(Block("comment", ["2 Komentar"]))
        blocks += [Block("comment", [line]) for line in draw(st.lists(remarks, max_size=3))]
    return blocks


@st.composite
def marked_up(draw: st.DrawFn, block: Block, tags: tuple[str, ...]) -> str:
    """Draw the markup of a block: an element about it, white space and inline elements within."""
    lines = []
    for line in block.lines:
        words = [escape(word, quote=draw(st.booleans())) for word in line.split(" ")]
        if draw(st.booleans()):
            place = draw(st.integers(0, len(words) - 1))
            # One word of a byline or a title is most of it, so there it is no link.
            before, behind = draw(st.sampled_from(INLINE if len(words) > 4 else INLINE[:3]))
            words[place] = before + words[place] + behind
        lines.append(draw(st.sampled_from(BLANKS)).join(words))
    opening = draw(st.sampled_from(tags))
    tag = opening.split()[0]
    before, behind = WRAPPINGS.get(tag, ("", ""))
    inner = draw(st.sampled_from(["<br>", "<br/>\n", "\n<br />"])).join(lines)
    margin = draw(st.sampled_from(["", "\n", "\n    ", "<!-- x -->", "&#32;"]))
    return f"{before}<{opening}>{margin}{inner}{margin}</{tag}>{behind}{margin}"


@st.composite
def pages(draw: st.DrawFn, blocks: list[Block], telling: frozenset[str] = frozenset()) -> str:
    """Draw a page of blocks; the markup of the kinds that are telling says what they are."""
    parts = [
        draw(marked_up(block, TAGS[block.kind] if block.kind in telling else ANYWHERE))
        for block in blocks
    ]
    return draw(st.sampled_from(PAGES)).format("".join(parts))


def dump_of(blocks: list[Block]) -> str:
    return "\n\n".join("\n".join(block.lines) for block in blocks)


def fields(article: Article) -> dict[str, object]:
    """Return the record, and what every printed line was taken for, without its place.

    Where a doubt is told by a line's number, a page counts its lines otherwise.
    """
    printed = [
        (fold(article.text[span.start : span.end]), span.role, span.reason)
        for span in article.lines
    ]
    warnings = [
        (notice.code, "" if notice.code.endswith("-unsure") else notice.message)
        for notice in article.warnings
    ]
    return article.to_dict() | {"lines": printed, "warnings": warnings}


TOLD_BY_ELEMENTS = ("caption-unsure", "subheading-unsure")


def without_doubts(article: Article) -> Article:
    """Return an article without what its words alone leave in doubt: elements tell these."""
    sure = (notice for notice in article.warnings if notice.code not in TOLD_BY_ELEMENTS)
    return replace(article, warnings=tuple(sure))


@often
@given(st.data(), articles())
def test_an_article_as_text_and_as_page(data: st.DataObject, blocks: list[Block]) -> None:
    article = extract_text(dump_of(blocks))
    telling = frozenset(TAGS)
    # Where the words alone mislead, an `h1` or an `h2` rightly tells more than they do.
    headings = Counter(heading.text for heading in article.subheadings)
    told = Counter(fold(block.lines[0]) for block in blocks if block.kind == "subheading")
    if article.headline != fold(blocks[0].lines[0]) or not told <= headings:
        telling -= {"headline", "subheading"}
    # And so does an element that says who wrote: a name that the story tells of may be a picture's.
    signed = [fold(line) for block in blocks if block.kind == "byline" for line in block.lines]
    if not all(line in (article.byline or "") for line in signed):
        telling -= {"byline"}
    page = data.draw(pages(blocks, telling))
    assert fields(without_doubts(extract_html(page))) == fields(without_doubts(article))


@often
@given(st.data(), dumps())
def test_a_dump_as_text_and_as_page(data: st.DataObject, dump: Dump) -> None:
    groups = groupby(dump.lines, key=bool)
    blocks = [Block("any", list(lines)) for printed, lines in groups if printed]
    page = data.draw(pages(blocks))
    assert fields(extract_html(page)) == fields(extract_text(dress(dump.lines)))


@pytest.mark.parametrize("button", ["Share", "2", "Simpan"])
@pytest.mark.parametrize("end", ["#garam", "Editor: Sari Dewi", "TAG : garam, cuaca"])
def test_what_stands_below_a_list_and_buttons_that_lead_nowhere(button: str, end: str) -> None:
    lines = [
        "JAKARTA, KOMPAS.com - Petani garam menanam ribuan bakau di pesisir utara.",
        "Berita Terkait",
        button,
        end,
    ]
    page = extract_html(f"<p>{'<br>'.join(lines)}</p>")
    assert fields(page) == fields(extract_text("\n".join(lines)))


@seldom
@given(st.data(), articles())
def test_bytes_tell_what_they_are(data: st.DataObject, blocks: list[Block]) -> None:
    page = "<!DOCTYPE html>" + data.draw(pages(blocks))
    assert extract(page.encode()) == extract_html(page)
    text = dump_of(blocks)
    assert extract(text.encode()) == extract_text(text)
