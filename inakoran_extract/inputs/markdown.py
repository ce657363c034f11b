"""Markdown, as web clippers and extractors save pages: made a page, and read as one.

Headings, links, lists and tables say more of a line than its words, so the page reader has them.
Front matter states what a page's metadata would: YAML between lines of `---`, of which plain values
and lists of them are read.
"""

from html import escape

from inakoran_extract.inputs.columns import choose, state
from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.emphasis import mend_emphasis
from inakoran_extract.inputs.errors import MissingExtraError, too_large
from inakoran_extract.inputs.looks import CONTENT_BELOW, FENCE
from inakoran_extract.inputs.pictures import print_captions
from inakoran_extract.inputs.values import paired
from inakoran_extract.inputs.wide_links import mend_links
from inakoran_extract.inputs.wrapped_lines import unwrap
from inakoran_extract.model import Stated
from inakoran_extract.reading.decoding import guess_encoding
from inakoran_extract.words.patterns import pattern

_NAME = "Markdown"
_KEY = pattern(r"([A-Za-z_][\w -]{0,40}):(?:\s+(\S.*))?\Z")
_WIKI = pattern(r"\[\[([^\]|]+)(?:\|[^\]]*)?\]\]")
_MOST_LINES = 200
# What a clipper writes of itself.
_OWN_TAGS = frozenset(("clippings", "clipping"))
_ADDRESS = ("https://", "http://")
# Before the site's name in a title.
_BARS = (" - ", " | ", " – ", " — ", " : ")
_HEADER = {
    "Title": "<title>{}</title>",
    "URL Source": '<link rel="canonical" href="{}">',
    "Published Time": '<meta property="article:published_time" content="{}">',
}


def read_markdown(data: bytes, source: str, options: Inputs) -> Document | Failure:
    """Return the page that a Markdown file is.

    Args:
        data: the file.
        source: what it is called.
        options: the encoding, and what a document may have.

    Raises:
        InputError: markdown-it-py isn't installed.
    """
    if len(data) > options.max_bytes:
        return too_large(source, options.max_bytes)
    try:
        from markdown_it import MarkdownIt  # noqa: PLC0415 - only an input of this kind needs it
    except ModuleNotFoundError:
        raise MissingExtraError(_NAME, "markdown-it-py") from None

    encoding = options.encoding or guess_encoding(data)
    # Bytes of another encoding stay what they are until the page is decoded, which says so.
    text = data.decode(encoding, "surrogateescape").removeprefix("\ufeff")
    fields, text = read_front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    head, text = read_header(text)
    # Once what was wrapped is joined, lines end where they end.
    reader = MarkdownIt("commonmark", {"breaks": True, "html": True}).enable("table")
    # What is indented is a line of the page, not of a program.
    reader.disable("code")
    body = reader.render(print_captions(mend_emphasis(mend_links(unwrap(text)))))
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return Document(
        source,
        page.encode("utf-8", "surrogateescape"),
        kind="html",
        extra=dict(fields) if options.keep_input else None,
        encoding=None if any("\udc80" <= char <= "\udcff" for char in text) else "utf-8",
        stated=_state(fields, options),
    )


def read_front_matter(text: str) -> tuple[dict[str, object], str]:
    r"""Return the fields of a file's front matter, and the text below it.

    >>> read_front_matter("---\ntitle: \"Garam: Naik\"\ntags:\n  - garam\n---\nHarga naik.\n")
    ({'title': 'Garam: Naik', 'tags': ['garam']}, 'Harga naik.\n')
    """
    if not text.startswith(FENCE):
        return {}, text
    head, end, below = text[len(FENCE) :].partition("\n---\n")
    lines = head.split("\n")
    if not end or len(lines) > _MOST_LINES:
        return {}, text
    fields: list[tuple[str, object]] = []
    items: list[str] = []
    for line in lines:
        bare = line.strip()
        found = _KEY.match(line)
        if found is not None:
            value = (found[2] or "").strip()
            items = []
            fields.append((found[1], _read_value(value) if value else items))
        elif bare.startswith("- "):
            items.append(_unquote(bare[2:]))
        elif bare and not bare.startswith("#") and not line.startswith(" "):
            return {}, text  # It is no front matter, but a text between two rules.
    return paired(fields), below


def read_header(text: str) -> tuple[str, str]:
    """Return what a reader service says of a page above its text as a page's head, and the text.

    `Title: ...` / `URL Source: ...` / `Published Time: ...` / `Markdown Content:`; the title is
    that of the browser's window, which names the site as well.
    """
    above, content, below = text.partition(CONTENT_BELOW)
    if not content or above.count("\n") > _MOST_LINES:
        return "", text
    head = []
    for line in above.split("\n"):
        name, _, value = line.partition(": ")
        if name in _HEADER:
            head.append(_HEADER[name].format(escape(value.strip(), quote=True)))
    return "".join(head), below


def _read_value(value: str) -> object:
    if value[:1] == "[" and value[-1:] == "]" and value[:2] != "[[":
        return [_unquote(part) for part in value[1:-1].split(",") if part.strip()]
    return _unquote(value)


def _unquote(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"').replace("''", "'")
    linked = _WIKI.match(value)
    return linked[1] if linked is not None else value


def _without_site(title: str, site: str) -> str:
    """Return a title of the browser's window, as extractors state it, without the site's name.

    >>> _without_site("Garam Naik - Kabar Nusa Ekonomi", "KabarNusa.com")
    'Garam Naik'
    >>> _without_site("Kabar Nusa: Garam Naik", "Kabar Nusa")
    'Garam Naik'
    """
    brand = site.casefold().partition(".")[0].replace(" ", "")
    for sign in _BARS:
        before, found, behind = title.rpartition(sign)
        if found and brand in behind.casefold().replace(" ", ""):
            return before
    before, found, behind = title.partition(": ")
    named = before.casefold().replace(" ", "").partition(".")[0] == brand
    return behind if found and named else title


def _state(fields: dict[str, object], options: Inputs) -> Stated | None:
    """Return what front matter states, by the names that columns have."""
    row: dict[str, object] = {}
    site = fields.get("sitename")
    for name, value in fields.items():
        if name.lower() == "source" and isinstance(value, str) and value.startswith(_ADDRESS):
            row.setdefault("url", value)
        elif name == "title" and isinstance(value, str) and isinstance(site, str):
            row[name] = _without_site(value, site)
        elif isinstance(value, list):
            row[name] = [item for item in value if item.lower() not in _OWN_TAGS]
        else:
            row[name] = value
    return state(row, choose([*row], options._replace(text_field=""))) if row else None
