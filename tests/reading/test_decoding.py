"""Bytes to text: marks, encodings without one, and what is no text at all."""

import codecs
import pickle

import pytest

from inakoran_extract.reading.decoding import DecodeError, check_encoding, decode

TEXT = "Nelayan Cirebon Panen Rajungan\n\n“Harganya naik dua kali lipat – syukurlah,” kata Yanto.\n"
PLAIN = "Nelayan Cirebon Panen Rajungan\r\n\r\nHarganya naik dua kali lipat.\r"


def codes(data: bytes, encoding: str | None = None) -> list[str]:
    return [notice.code for notice in decode(data, encoding)[1]]


def refusal(data: bytes, encoding: str | None = None) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        decode(data, encoding)
    assert "\n" not in str(caught.value)
    assert "; " in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_tells_the_encoding_and_goes(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == (TEXT, ())


def test_utf8_needs_no_mark() -> None:
    assert decode(TEXT.encode()) == (TEXT, ())


def test_line_ends_stay() -> None:
    assert decode(PLAIN.encode()) == (PLAIN, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [TEXT, PLAIN, "Doa harian: بسم الله الرحمن الرحيم dibaca pagi"])
def test_utf16_is_known_by_its_nuls(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert decode(data)[0] == text
    assert codes(data) == ["encoding-guessed"]
    assert encoding in decode(data)[1][0].message


def test_windows_1252_is_the_last_resort() -> None:
    data = TEXT.encode("windows-1252")
    assert decode(data)[0] == TEXT
    assert codes(data) == ["encoding-guessed"]


def test_every_byte_of_windows_1252_is_read() -> None:
    letters = b"Harga emas hari ini, " * 20
    text = decode(letters + bytes(range(0x80, 0x100)))[0]
    assert text[len(letters) :][:3] == "€\x81‚"
    assert "\ufffd" not in text
    assert len(text) == len(letters) + 0x80


def test_utf8_that_was_cut_inside_a_character_stays_utf8() -> None:
    data = TEXT.encode() + "“".encode()[:2]
    assert decode(data)[0] == TEXT + "â€"
    assert codes(data) == ["encoding-guessed"]


def test_utf8_with_a_windows_1252_part_keeps_both() -> None:
    data = TEXT.encode() + TEXT.encode("windows-1252")
    assert decode(data)[0] == TEXT * 2


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (TEXT.encode("windows-1252"), "windows-1252", TEXT),
        (TEXT.encode(), "utf-8", TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8", TEXT),
        (TEXT.encode("utf-16"), "utf-16", TEXT),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be", TEXT),
        (b"caf\xe9", "latin-1", "café"),
    ],
)
def test_a_named_encoding_overrides(data: bytes, encoding: str, text: str) -> None:
    assert decode(data, encoding) == (text, ())


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("windows-1252"), "utf-8"),
        (TEXT.encode(), "ascii"),
        (b"ganjil!", "utf-16-le"),
    ],
)
def test_what_is_not_of_the_named_encoding(data: bytes, encoding: str) -> None:
    error = refusal(data * 5, encoding)
    assert error.code == "undecodable"
    assert f"not {encoding}" in str(error)
    assert "--encoding" in str(error)


def test_what_is_not_of_its_mark() -> None:
    assert refusal(codecs.BOM_UTF16_LE + b"odd").code == "undecodable"
    assert refusal(codecs.BOM_UTF8 + b"caf\xe9 baru").code == "undecodable"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj\n",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x1f\x8b\x08\x00\x00\x00",
        b"\x28\xb5\x2f\xfd\x04\x58",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"\x7fELF\x02\x01\x01\x00\x00\x00",
        b"Harga beras\x00 naik lagi di Pasar Minggu",
        bytes(range(1, 32)) * 8,
        bytes(4096),
        "Harga emas".encode("utf-32-le"),
    ],
)
def test_binary_is_refused(data: bytes) -> None:
    assert refusal(data).code == "binary"
    assert str(refusal(data)).startswith("binary data: ")


def test_binary_is_refused_under_a_named_encoding_too() -> None:
    assert refusal(b"%PDF-1.7\n1 0 obj\n", "latin-1").code == "binary"
    assert refusal(bytes(100), "latin-1").code == "binary"


@pytest.mark.parametrize("control", ["\x0c", "\x1b[1m", "\x08", "\x7f"])
def test_a_stray_control_is_no_binary(control: str) -> None:
    assert decode((TEXT + control).encode())[0] == TEXT + control


@pytest.mark.parametrize(
    "data",
    [b"", b" \t\r\n", codecs.BOM_UTF8, "\u00a0\n\u200b\u2060\n".encode(), "\n".encode("utf-16")],
)
def test_empty_and_blank(data: bytes) -> None:
    assert refusal(data).code == "empty"


def test_errors_pickle_whole() -> None:
    error = refusal(b"")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(copy), copy.code, str(copy)) == (DecodeError, error.code, str(error))


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "utf-16", "windows-1252", "cp1252", "latin-1"])
def test_names_of_encodings(name: str) -> None:
    check_encoding(name)


@pytest.mark.parametrize("name", ["utf-9", "", "hex", "rot13", "zlib", "é"])
def test_names_of_none(name: str) -> None:
    with pytest.raises(LookupError):
        check_encoding(name)
