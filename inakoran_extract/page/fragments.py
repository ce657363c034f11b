"""Reads markup whose line ends part its paragraphs, as no page has it.

WordPress keeps a story so until it is shown: markup within paragraphs (`<strong>`, `<a href=…>`),
headings, lists and pictures, and between them blank lines.
"""

import re

_BLOCKS = re.compile(
    r"<(?:p|div|html|body|table|tr|td|article|section|main|center|pre|rss|feed|\?xml)[\s>/]",
    re.IGNORECASE,
)
# `[caption id="…"]<a href=…><img …></a> Warga menanam bakau[/caption]`
_CAPTION = re.compile(
    r"\[caption[^\[\]<>]{0,300}\]\s{0,9}(?:<a[^<>]{0,900}>)?(<img[^<>]{0,1500}>)(?:</a>)?"
    r"([^\[\]]{0,900})\[/caption\]"
)
_PARTS = re.compile(r"<(?:blockquote|ol|ul|h[1-6])[\s>]", re.IGNORECASE)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)


def with_paragraphs(markup: str) -> str:
    r"""Return markup with its line ends as breaks where nothing else in it parts paragraphs.

    >>> with_paragraphs("Garam <b>naik</b>.\n\nStok tipis.\nRin")
    '<p>Garam <b>naik</b>.<p>Stok tipis.<br>Rin'
    >>> with_paragraphs("<p>Garam\nnaik.</p>"), with_paragraphs("Garam naik.<br>\nStok tipis.")
    ('<p>Garam\nnaik.</p>', 'Garam naik.<br>\nStok tipis.')
    >>> with_paragraphs("<blockquote>Garam\nnaik.</blockquote>")
    '<blockquote>Garam\nnaik.</blockquote>'
    """
    if "[caption" in markup:
        markup = _CAPTION.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", markup)
    if _BLOCKS.search(markup) is not None:
        return markup
    lines = markup.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if "\n\n" not in lines and _PARTS.search(lines) is not None:
        return markup  # wrapped within elements, as pages are
    ends = lines.count("\n")
    if sum(1 for _ in _BREAK.finditer(lines)) >= ends:
        return markup
    return "<p>" + lines.replace("\n\n", "<p>").replace("\n", "<br>")
