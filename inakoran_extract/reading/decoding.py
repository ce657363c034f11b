"""Bytes to text: byte order mark, then strict UTF-8, then what Indonesian newsrooms used before it.

There is no statistical guessing. Detectors take windows-1252 Indonesian for windows-1250, since the
language is written in plain ASCII and only quotes and dashes differ. What is left to guess has a
rule that can be stated, and the record says that it was applied.
"""

from typing import NoReturn

from inakoran_extract.model import Notice
from inakoran_extract.reading.lines import fold
from inakoran_extract.words.patterns import pattern

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_NAME = "if it is text all the same, name its encoding with --encoding"
_FILL = "save the article's text into it, or leave it out"
_UNPACK = "extract it first"
_CONVERT = "convert it to plain text first"

_SIGNATURES = (
    (b"%PDF-", "a PDF", _CONVERT),
    (b"PK\x03\x04", "a ZIP archive or an office document", _CONVERT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document", _CONVERT),
    (b"\x1f\x8b\x08", "gzip", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "zstd", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _CONVERT),
    (b"\xff\xd8\xff", "a JPEG image", _CONVERT),
)

# Those that text has no use for. Escape, bell and backspace stand in captured terminal output.
_CONTROLS = bytes((*range(1, 7), *range(14, 27), *range(28, 32), 127))
_MAX_CONTROL_SHARE = 0.05
_NUL = "\0"
_WORD = pattern(r"\S+")


class DecodeError(ValueError):
    """Bytes that are no text; the message is one line and says what to try.

    Attributes:
        code: `binary`, `empty` or `undecodable`.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type["DecodeError"], tuple[str, str]]:
        """Pickle with both arguments: an exception's own way keeps only the message."""
        return DecodeError, (self.code, str(self))


def decode(data: bytes, encoding: str | None = None) -> tuple[str, tuple[Notice, ...]]:
    r"""Decode a file's bytes; line ends stay as they are, a byte order mark goes.

    Args:
        data: the whole file.
        encoding: a Python codec name that is used instead of looking at the bytes.

    Returns:
        The text, and a notice `encoding-guessed` where the bytes did not tell their encoding.

    Raises:
        DecodeError: `data` is binary, empty or blank, or not of its encoding.
        LookupError: `encoding` names no text encoding.

    >>> decode(b"\xef\xbb\xbfHarga Cabai Turun")
    ('Harga Cabai Turun', ())
    >>> decode(b"\x93Panen raya,\x94 katanya")[0]
    '“Panen raya,” katanya'
    """
    if not data:
        _refuse("empty", "empty: no bytes", _FILL)
    _refuse_signature(data)
    text, notices = _given(data, encoding) if encoding else _recognised(data)
    _refuse_binary(text)
    if not any(fold(word[0]) for word in _WORD.finditer(text)):
        _refuse("empty", "empty: nothing but white space", _FILL)
    return text, notices


def check_encoding(name: str) -> None:
    """Raise LookupError where `name` is no text encoding that Python knows."""
    try:
        b" ".decode(name)
    except UnicodeDecodeError:
        return  # A known encoding in which one space is not a whole character.
    except UnicodeError:
        raise LookupError(name) from None


def _given(data: bytes, encoding: str) -> tuple[str, tuple[Notice, ...]]:
    """Decode as told; the mark of that encoding is no part of the text."""
    return _strictly(data, encoding, f"not {encoding}").removeprefix("\ufeff"), ()


def _recognised(data: bytes) -> tuple[str, tuple[Notice, ...]]:
    """Decode by what the bytes show."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            complaint = f"begins with the mark of {encoding} and is not {encoding}"
            return _strictly(data[len(mark) :], encoding, complaint), ()
    if b"\0" in data:
        return _utf16(data)
    try:
        return data.decode(), ()
    except UnicodeDecodeError as error:
        message = (
            f"byte 0x{data[error.start]:02x} at offset {error.start} is not UTF-8; such bytes were "
            "read as windows-1252"
        )
        return _windows1252(data), (Notice("encoding-guessed", message),)


def _strictly(data: bytes, encoding: str, complaint: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        start = getattr(error, "start", None)
        where = "" if start is None else f" at byte {start}"
        _refuse("undecodable", f"{complaint}{where}", "name its encoding with --encoding")


def _utf16(data: bytes) -> tuple[str, tuple[Notice, ...]]:
    """Decode UTF-16 without a mark: of Latin text, every other byte is NUL, and no other.

    A third is asked for, not all: Arabic verses and curly quotes have no NULs.
    """
    even, odd = data[::2].count(0), data[1::2].count(0)
    needed = len(data) // 6
    if odd > needed and even * 100 < odd:
        encoding = "utf-16-le"
    elif even > needed and odd * 100 < even:
        encoding = "utf-16-be"
    else:
        _refuse("binary", f"binary data: a NUL at byte {data.index(0)}", _NAME)
    message = f"no byte order mark; read as {encoding} for its NUL bytes"
    text = _strictly(data, encoding, f"looks like {encoding} and is not")
    return text, (Notice("encoding-guessed", message),)


def _windows1252(data: bytes) -> str:
    """Decode UTF-8 with the bytes that break it read as windows-1252, each by itself.

    A windows-1252 file comes out as windows-1252: its quotes and dashes never look like UTF-8. A
    UTF-8 file that was cut inside a character, or that has an older file appended, is not spoilt as
    a whole. The five bytes that windows-1252 leaves undefined become the C1 controls of the same
    number, as in the WHATWG Encoding Standard: nothing is lost, and a browser shows the same.
    """
    undefined = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
    table = {
        0xDC00 + byte: byte if byte in undefined else bytes([byte]).decode("cp1252")
        for byte in range(0x80, 0x100)
    }
    return data.decode("utf-8", "surrogateescape").translate(table)


def _refuse_signature(data: bytes) -> None:
    for signature, kind, advice in _SIGNATURES:
        if data.startswith(signature):
            _refuse("binary", f"binary data: {kind}", advice)


def _refuse_binary(text: str) -> None:
    if _NUL in text:
        _refuse("binary", f"binary data: a NUL at character {text.index(_NUL)}", _NAME)
    # As bytes they are counted in one go: no other character has a byte of theirs in UTF-8.
    data = text.encode("utf-8", "surrogatepass")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MAX_CONTROL_SHARE * len(text):
        _refuse("binary", f"binary data: {controls} of {len(text)} characters are controls", _NAME)


def _refuse(code: str, reason: str, advice: str) -> NoReturn:
    message = f"{reason}; {advice}"
    raise DecodeError(code, message)
