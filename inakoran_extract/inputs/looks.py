"""What a stream looks like by its beginning: JSON Lines, JSON, a table, Markdown, a saved page.

Asked of every text, so it loads nothing and gives up at the first letter that tells.
"""

from inakoran_extract.inputs.documents import Inputs, bare_name
from inakoran_extract.words.columns import is_column

TABLES = (".csv", ".tsv", ".tab", ".psv")
SHARDS = (".jsonl", ".ndjson")
_JSON = (".json", ".geojson")
_MARKDOWN = (".md", ".markdown")
FENCE = "---\n"
# Below it stands the text, above it what a reader service says of the page.
CONTENT_BELOW = "Markdown Content:\n"
_KEYS = (b"\ntitle:", b"\njudul:", b"\nurl:", b"\nsource:")
_PAGES = (".mhtml", ".mht")
# How the lines of a mail's header begin.
_HEADERS = tuple(bytes((letter,)) for letter in b"FfSsDdMmCcXxRr")
_LONGEST_NAME = 40
UTF8_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LONGEST_LINE = 4096
# Blanks in a heading, and what converters write beside it: an escaped dash, an indented list.
_BLANKS = 3
_CONVERTED = (b" \\- ", b" \\-- ", b"\n  * ", b"\n* ", b"\n- ")
_SEPARATORS = (",", ";", "\t", "|", "~")


def has_ending(name: str, endings: tuple[str, ...]) -> bool:
    """Tell whether a file is called so, with or without an ending for its compression."""
    return bare_name(name).endswith(endings)


def may_be_shard(head: bytes, name: str) -> bool:
    r"""Tell whether a stream is worth to be looked at as JSON Lines.

    >>> may_be_shard(b'{"isi": "Harga naik."}', "a"), may_be_shard(b"Harga Naik", "a.txt")
    (True, False)
    """
    return _bare(head)[:1] == b"{" or has_ending(name, SHARDS)


def may_be_json(head: bytes, name: str) -> bool:
    r"""Tell whether a stream is JSON: an array of objects, or objects.

    >>> may_be_json(b'[\n {"isi": "Harga naik."}\n]', "a"), may_be_json(b"[FOTO] Banjir", "a")
    (True, False)
    """
    start = _bare(head)
    if start[:1] not in (b"{", b"["):
        return False
    inner = start[1:].lstrip()
    if start[:1] == b"{":
        return inner[:1] in (b'"', b"}", b"")
    return inner[:1] == b"{" or (has_ending(name, _JSON) and inner[:1] in (b"]", b'"', b"["))


def may_be_table(head: bytes, name: str, options: Inputs) -> bool:
    """Tell whether a stream is worth to be looked at as a table.

    >>> may_be_table(b"judul;isi", "a", Inputs()), may_be_table(b"Banjir, Lagi", "a", Inputs())
    (True, False)
    """
    if has_ending(name, TABLES):
        return True
    lines = _bare(head[: 2 * _LONGEST_LINE]).decode("utf-8", "replace").split("\n", 2)
    line = lines[0].strip('\r"')
    if line.startswith("sep="):
        return True
    told = options.told
    for separator in _SEPARATORS:
        count = line.count(separator)
        if not count:
            continue
        cells = [cell.strip("\"' ") for cell in line.split(separator, 64)]
        if any(len(cell) < 64 and (cell in told or is_column(cell)) for cell in cells):
            return True
        # Rows without names, to be refused: the next line has as many cells, or a quote.
        below = lines[1] if len(lines) > 1 else ""
        if count > 1 and (below.count(separator) == count or '"' in below):
            return True
    return False


def may_be_clippings(head: bytes) -> bool:
    r"""Tell whether a text is worth to be looked at as an archive's clippings.

    >>> may_be_clippings(b"HD  Garam Naik\nPD  2 Mei 2018\nLP\nHarga garam naik.\n")
    True
    """
    start = head[:_LONGEST_LINE]
    return b"HD" in start and b"\nPD" in start and (b"\nLP" in start or b"\nTD" in start)


def is_mhtml(head: bytes, name: str) -> bool:
    r"""Tell whether a stream is a page as a browser saves it to one file.

    >>> is_mhtml(b"From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\r\n", "a")
    True
    """
    if head[:1] not in _HEADERS or b":" not in head[:_LONGEST_NAME]:
        return False
    header = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    if b"mime-version:" not in header and b"multipart/related" not in header:
        return False
    if has_ending(name, _PAGES) or b"\nsnapshot-content-location:" in header:
        return True
    # A mail may be built so too, but it has been sent.
    sent = b"\nreceived:" in b"\n" + header or b"\nto:" in b"\n" + header
    return b"multipart/related" in header and not sent


def is_markdown(head: bytes, name: str) -> bool:
    r"""Tell whether a text is Markdown: by its name, its front matter, or its marks.

    >>> is_markdown(b"# Garam Naik\n\n**Sumenep** - Harga naik.\n", "a.txt")
    True
    >>> is_markdown(b"## Garam Naik di Sumenep\n\n### Panen Kedua Belum Tiba\n", "a.txt")
    True
    >>> is_markdown(b"# garam # panen\n\nHarga naik.\n", "a.txt")
    False
    """
    if has_ending(name, _MARKDOWN):
        return True
    start = _bare(head[: 16 * _LONGEST_LINE]).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if start.startswith(FENCE.encode()):
        block = start[len(FENCE) :].partition(b"\n---\n")
        return bool(block[1]) and any(key in b"\n" + block[0].lower() for key in _KEYS)
    if b"\n" + CONTENT_BELOW.encode() in start:
        return True
    headings = _count_headings(start)
    if headings > 1 or (headings and any(mark in start for mark in _CONVERTED)):
        return True
    titled = b"\n# " in b"\n" + start
    marks = (b"](http", b"](/", b"![", b"**", b"\n## ", b"\n### ", b"\n> ")
    found = sum(mark in start for mark in marks)
    return found > 1 or (titled and found > 0) if titled or b"](http" in start else False


def _count_headings(start: bytes) -> int:
    """Return how many lines are headings of several words.

    Tags are printed as `# garam panen`, one below the other; a text has one heading of this level.
    """
    if b"\n#" not in b"\n" + start:
        return 0
    levels = [line.partition(b" ")[::2] for line in start.split(b"\n") if line[:1] == b"#"]
    headings = [
        level
        for level, said in levels
        if not level.strip(b"#") and b"#" not in said and said.count(b" ") >= _BLANKS
    ]
    tops = sum(level == b"#" for level, _ in levels)
    return sum(level != b"#" or tops == 1 for level in headings)


def _bare(head: bytes) -> bytes:
    """Return a beginning without mark, white space and the NULs of UTF-16."""
    for mark in (UTF8_MARK, *WIDE_MARKS):
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()
