"""What is no text of an article: what it is, how it is known, and what to run.

One table. A kind is known by how it begins, and by a proof further on where a text could begin so
too; a program by what its file is called.
"""

from typing import NamedTuple

from inakoran_extract.words.patterns import pattern

_SIMPLE = pattern(r"[\w./][\w./-]*(?<!\.gz)(?<!\.zst)\Z")
_LOOKED_AT = 1 << 14
_BLANKS = b" \t\r\n\xef\xbb\xbf"
_HEADERS = (
    b"From:",
    b"To:",
    b"Subject:",
    b"Date:",
    b"Received:",
    b"Return-Path:",
    b"Delivered-To:",
    b"Message-I",
    b"MIME-Version:",
    b"Content-Type:",
    b"X-",
)
_CODE = (
    *(".c", ".cpp", ".cs", ".css", ".go", ".h", ".ipynb", ".java", ".js", ".jsx", ".kt", ".lua"),
    *(".php", ".pl", ".py", ".r", ".rb", ".rs", ".scala", ".scss", ".sh", ".swift", ".ts", ".tsx"),
)


class Signature(NamedTuple):
    """A kind of file.

    Attributes:
        what: in words.
        run: what turns it into an input; FILE stands for its name.
        begins: its first bytes, any of these; white space before them counts for a binary one.
        proof: a pattern that its beginning holds too; empty where `begins` is enough.
        at: where `begins` stands.
        code: of the failure: `binary`, or `unsupported` for a kind of text.
    """

    what: str
    run: str
    begins: tuple[bytes, ...]
    proof: str = ""
    at: int = 0
    code: str = "binary"


_TEXT = "unsupported"
_STATEMENTS = (
    *(b"-- ", b"--\n", b"--\r", b"/*", b"SET ", b"INSERT ", b"CREATE ", b"DROP ", b"PRAGMA "),
    *(b"BEGIN", b"USE ", b"START TRANSACTION"),
)
_PLAIN = "pandoc -t plain --wrap=none FILE | inakoran-extract"
_SOFFICE = "soffice --headless --convert-to txt:Text FILE"
_ROWS = "sqlite-utils {} 'select * from TABLE' --nl | inakoran-extract"

SIGNATURES = (
    Signature("a PDF", "pdftotext FILE - | inakoran-extract", (b"%PDF-",)),
    Signature("an SQLite database", _ROWS.format("FILE"), (b"SQLite format 3\0",)),
    Signature("an old office document", _SOFFICE, (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Signature("an RTF document", "pandoc -f rtf -t plain FILE | inakoran-extract", (b"{\\rtf",)),
    Signature(
        "an image",
        "tesseract FILE - -l ind | inakoran-extract",
        (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"),
    ),
    Signature("an image", "tesseract FILE - -l ind | inakoran-extract", (b"WEBP",), "RIFF", at=8),
    Signature("a video", "whisper FILE, and read what it writes", (b"ftyp",), r"\0\0", at=4),
    Signature(
        "a sound",
        "whisper FILE, and read what it writes",
        (b"ID3\3", b"ID3\4", b"OggS\0", b"fLaC\0"),
    ),
    Signature("a 7z or RAR archive", "7z x FILE", (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")),
    Signature(
        "LZMA data",
        "xz -dc FILE | inakoran-extract",
        (b"]\0\0",),
        r"\]\0\0(?:[^\0]\0|\0[\1-\x08])",  # the size of its dictionary: no character of UTF-32
    ),
    Signature(
        "an Arrow file",
        "python -c \"import pandas; pandas.read_feather('FILE').to_parquet('rows.parquet')\"",
        (b"ARROW1\0\0",),
    ),
    Signature(
        "a Python pickle",
        "python -c \"import pandas; pandas.read_pickle('FILE').to_csv('rows.csv')\"",
        (b"\x80\x03c", b"\x80\x04\x95", b"\x80\x05\x95"),
    ),
    Signature(
        "a Git LFS pointer, not the file itself",
        "git lfs pull",
        (b"version https://git-lfs.github.com/",),
        code=_TEXT,
    ),
    Signature(
        "a mailbox",
        "formail -s munpack -t < FILE, and read what it writes",
        (b"From ",),
        r"From \S+ [^\r\n]{5,20} \d\d:\d\d[^\r\n]{0,20}\r?\n>?[A-Za-z-]+: ",
        code=_TEXT,
    ),
    Signature(
        "a mail",
        "munpack -t FILE, and read what it writes",
        _HEADERS,
        r"(?i)(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
        r"(?:message-id|mime-version|received|return-path):",
        code=_TEXT,
    ),
    Signature(
        "an SQL dump",
        f"sqlite3 rows.db < FILE; {_ROWS.format('rows.db')}",
        _STATEMENTS,
        r"(?i)(?:[^\n;]*[\n;])*?[ \t]*"
        r"(?:insert into|create table|drop table|pragma \w|set (?:names|sql_mode|\w+_timeout))\b",
        code=_TEXT,
    ),
    Signature(
        "an RSS or Atom feed, which lists articles",
        "save the pages that it lists: xmllint --xpath '//item/link/text()' FILE | xargs wget",
        (b"<?xml", b"<rss", b"<feed", b"<rdf:RDF"),
        r"(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]",
        code=_TEXT,
    ),
    Signature(
        "a sitemap, which lists pages",
        "save the pages: grep -o 'https[^<]*' FILE | xargs wget",
        (b"<?xml", b"<urlset", b"<sitemapindex"),
        r"(?:<[?!][^>]*>\s*)*<(?:urlset|sitemapindex)[\s>]",
        code=_TEXT,
    ),
    Signature(
        "a notebook",
        "jupyter nbconvert --to markdown FILE",
        (b"{",),
        r'(?s)\{.*"(?:nbformat|cell_type)"\s*:',
        code=_TEXT,
    ),
    Signature("a program", "read its output instead", (b"#!/", b"<?php", b"\x7fELF"), code=_TEXT),
)

# A reader of inputs takes these off; one of bytes can't.
PACKINGS = (
    Signature("a ZIP archive or a document", "extract it first: unzip FILE", (b"PK\x03\x04",)),
    Signature("gzip", "extract it first: gunzip FILE", (b"\x1f\x8b\x08",)),
    Signature("zstd", "extract it first: unzstd FILE", (b"\x28\xb5\x2f\xfd",)),
)

# Documents that are ZIP archives, by a member that each of them has.
ZIPPED = (
    ("xl/workbook.xml", "an XLSX spreadsheet", "in2csv FILE | inakoran-extract"),
    ("xl/workbook.bin", "an XLSB spreadsheet", "soffice --headless --convert-to csv FILE"),
    ("word/document.xml", "a DOCX document", _PLAIN),
    ("ppt/presentation.xml", "a PPTX presentation", _SOFFICE),
    ("META-INF/container.xml", "an EPUB book", _PLAIN),
    ("content.xml", "an OpenDocument file", _SOFFICE),
    ("[Content_Types].xml", "an office document", _SOFFICE),
)
PROGRAM = Signature("a program", "read its output instead", (), code=_TEXT)


def recognise(head: bytes, signatures: tuple[Signature, ...] = SIGNATURES) -> Signature | None:
    r"""Return what kind of file that is no input begins so; None for all else.

    >>> recognise(b"%PDF-1.7\n").what
    'a PDF'
    >>> recognise(b"Subject: Rapat\nMIME-Version: 1.0\n\nHalo").what
    'a mail'
    >>> recognise(b"Subject: Harga Garam Naik\n\nSumenep - Harga garam naik.") is None
    True
    """
    start = head[:_LOOKED_AT]
    bare = start.lstrip(_BLANKS)
    for signature in signatures:
        data = start if signature.at else bare
        if not data.startswith(signature.begins, signature.at):
            continue
        if not signature.proof:
            return signature
        text = data.decode("latin-1").replace("\r\n", "\n")
        if pattern(signature.proof).match(text) is not None:
            return signature
    return None


def advise(what: str, run: str, name: str | None) -> str:
    """Return the line for a file that is no input: what it is, then what to run.

    Args:
        what: as in `Signature`, and so is `run`.
        run: with FILE for its name.
        name: its path; None where it has none of its own. One that a shell would not take as it
            is, or that is packed, stays FILE.
    """
    simple = name is not None and _SIMPLE.match(name) is not None
    return f"{what}; {run.replace('FILE', name) if name is not None and simple else run}"


def is_program(name: str) -> bool:
    """Tell whether a file is called as the source of a program is."""
    return name.lower().endswith(_CODE)
