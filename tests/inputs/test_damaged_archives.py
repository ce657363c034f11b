"""A damaged tar archive or crawl: what is sound is read, and what is not is told of."""

import gzip
import io
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard
from command import CHILI, FLOOD

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

TEXTS = [f"{text}\n{number}\n".encode() for number, text in enumerate((CHILI, FLOOD) * 3)]


def read(path: Path, data: bytes, **options: object) -> list[tuple[str, bytes | str]]:
    path.write_bytes(data)
    items = read_documents([str(path)], Inputs()._replace(**options))  # type: ignore[arg-type]
    return [
        (
            item.source.removeprefix(str(path)),
            item.data if isinstance(item, Document) else item.code,
        )
        for item in items
    ]


def pack(form: int = tarfile.USTAR_FORMAT, name: str = "{}.txt") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=form) as archive:
        for number, text in enumerate(TEXTS):
            entry = tarfile.TarInfo(name.format(number))
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text))
    return packed.getvalue()


def place_of(data: bytes, number: int) -> int:
    """Return where a member's header begins."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        return archive.getmembers()[number].offset


TAR = pack()
END = len(TAR.rstrip(b"\0")) + 511 & ~511
THIRD = place_of(TAR, 2)


def flipped(at: int) -> bytes:
    data = bytearray(TAR)
    data[at] ^= 1
    return bytes(data)


def without(*numbers: int) -> list[tuple[str, bytes | str]]:
    """Return all members but some, numbered as they are found."""
    left = [text for number, text in enumerate(TEXTS) if number not in numbers]
    return [(f"#{number}", text) for number, text in enumerate(left, 1)]


def told(items: list[tuple[str, bytes | str]], at: int) -> list[tuple[str, bytes | str]]:
    return [*items[:at], ("", "broken"), *items[at:]]


@pytest.mark.parametrize(
    ("data", "items"),
    [
        (TAR, without()),
        (TAR[: END + 1024], without()),
        (flipped(THIRD + 3), told(without(2), 2)),
        (flipped(THIRD + 130), told(without(2), 2)),
        (TAR[:THIRD] + bytes(512) + TAR[THIRD + 512 :], told(without(2), 2)),
        (TAR[:THIRD] + b"sampah" * 512 + TAR[THIRD:], told(without(), 2)),
        (TAR[:THIRD] + TAR[THIRD + 512 :], told(without(2), 2)),
        (TAR[: THIRD + 100], told(without(2, 3, 4, 5), 2)),
        (TAR[:THIRD], told(without(2, 3, 4, 5), 2)),
        (TAR[:END], told(without(), 6)),
        (TAR[: END + 512], told(without(), 6)),
        (TAR[: THIRD + 700], [*without(2, 3, 4, 5), ("#3", "broken")]),
        (TAR + b"sampah", told(without(), 6)),
        (TAR + bytes(99), without()),
    ],
    ids=[
        "whole", "two-blocks", "name", "size", "wiped", "junk", "no-header", "in-header", "between",
        "no-end", "half-end", "in-member", "behind", "nuls-behind",
    ],
)  # fmt: skip
def test_a_damaged_tar(tmp_path: Path, data: bytes, items: list[tuple[str, bytes | str]]) -> None:
    for packed in (data, gzip.compress(data)):
        assert read(tmp_path / "a", packed) == items


def test_a_second_archive_behind_the_first(tmp_path: Path) -> None:
    assert [text for _, text in read(tmp_path / "a", TAR + TAR)] == TEXTS + TEXTS


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
@pytest.mark.parametrize("name", ["{}.txt", "garam/" * 12 + "{}.txt", "é" * 40 + "{}.txt"])
def test_names_of_every_format(tmp_path: Path, form: int, name: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(pack(form, name))
    items = list(read_documents([str(path)], Inputs(keep_input=True)))
    assert [item.extra for item in items if isinstance(item, Document)] == [
        {"member": name.format(number)} for number in range(6)
    ]


def header(kind: bytes, size: int, name: str = "a.txt") -> bytes:
    entry = tarfile.TarInfo(name)
    entry.type, entry.size = kind, size
    return entry.tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize("kind", [b"x", b"g", b"L", b"K"])
def test_a_header_without_end(tmp_path: Path, kind: bytes) -> None:
    items = read(tmp_path / "a", header(kind, 1 << 60) + TAR)
    assert items == told(without(), 0)


def test_a_member_without_end(tmp_path: Path) -> None:
    data = TAR[:THIRD] + header(b"0", 1 << 60) + b"Harga"
    assert read(tmp_path / "a", data) == [*without(2, 3, 4, 5), ("#3", "broken")]
    unwanted = TAR[:THIRD] + header(b"0", 1 << 60, "a.jpg") + b"Harga"
    assert read(tmp_path / "a", unwanted) == told(without(2, 3, 4, 5), 2)


def test_a_sparse_member_costs_itself_only(tmp_path: Path) -> None:
    sparse = header(tarfile.GNUTYPE_SPARSE, 512) + b"Harga".ljust(512, b"\0")
    items = read(tmp_path / "a", TAR[:THIRD] + sparse + TAR[THIRD:])
    assert items == [
        *without()[:2],
        ("#3", "unreadable"),
        *((f"#{number}", text) for number, text in enumerate(TEXTS[2:], 4)),
    ]


PAGES = [
    f"<!DOCTYPE html><html><body><h1>Harga Cabai {number}</h1><p>Pasokan lancar dari desa."
    f"</p></body></html>".encode()
    for number in range(5)
]


def record(page: bytes, headers: str = "", length: int | None = None, end: str = "\r\n") -> bytes:
    http = f"HTTP/1.1 200 OK{end}Content-Type: text/html{end}{headers}{end}".encode() + page
    size = len(http) if length is None else length
    lines = (
        "WARC/1.0",
        "WARC-Type: response",
        "WARC-Target-URI: <https://contoh.id/1>",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {size}",
        "",
    )
    return "".join(line + end for line in lines).encode() + http + (end * 2).encode()


def crawl(second: bytes) -> bytes:
    return b"".join((record(PAGES[0]), second, *map(record, PAGES[2:])))


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def chunked(data: bytes, size: int = 50) -> bytes:
    parts = (data[start : start + size] for start in range(0, len(data), size))
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def frame(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


SOUND: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("Content-Encoding: gzip", gzip.compress),
    ("Content-Encoding: x-gzip", gzip.compress),
    ("Content-Encoding: deflate", zlib.compress),
    ("Content-Encoding: deflate", deflated),
    ("Content-Encoding: br", brotli.compress),
    ("Content-Encoding: zstd", frame),
    ("Content-Encoding: gzip, br", lambda page: brotli.compress(gzip.compress(page))),
    ("Transfer-Encoding: chunked", chunked),
    ("Transfer-Encoding: gzip, chunked", lambda page: chunked(gzip.compress(page))),
    ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", lambda p: chunked(gzip.compress(p))),
]
# What crawlers leave in the headers of a page that they stored unpacked.
KEPT = [
    "Content-Encoding: gzip", "Content-Encoding: deflate", "Content-Encoding: br",
    "Content-Encoding: zstd", "Content-Encoding: none", "Content-Encoding: UTF-8",
    "Content-Encoding: compress", "Content-Encoding: text/html", "Content-Encoding: ,",
    "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked", "Content-Length: 5",
]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "body"),
    [(header, pack_page(PAGES[1])) for header, pack_page in SOUND]
    + [(header, PAGES[1]) for header in KEPT],
)
def test_a_page_however_it_was_sent(tmp_path: Path, header: str, body: bytes) -> None:
    items = read(tmp_path / "a", crawl(record(body, header + "\r\n")))
    assert items == [(f"#{number}", page) for number, page in enumerate(PAGES, 1)]


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("Content-Encoding: gzip", gzip.compress(PAGES[1])[:-30]),
        ("Content-Encoding: gzip", gzip.compress(PAGES[1] * 9)[:60] + bytes(40)),
        ("Content-Encoding: deflate", zlib.compress(PAGES[1])[:-9]),
        ("Content-Encoding: br", brotli.compress(PAGES[1] * 9, quality=1)[:-9]),
        ("Content-Encoding: zstd", frame(PAGES[1])[:-9]),
        ("Transfer-Encoding: chunked", chunked(PAGES[1])[:-60]),
        ("Transfer-Encoding: chunked", chunked(PAGES[1]).replace(b"\r\n2d\r\n", b"\r\n2Z\r\n")),
    ],
)
def test_a_page_that_is_cut_costs_itself_only(tmp_path: Path, header: str, body: bytes) -> None:
    items = read(tmp_path / "a", crawl(record(body, header + "\r\n")))
    code = items[1][1]
    assert code in {"truncated", "broken"}
    rest = [(f"#{number}", page) for number, page in enumerate(PAGES, 1)]
    assert items == [rest[0], ("#2", code), *rest[2:]]


@pytest.mark.parametrize(
    "second",
    [
        record(PAGES[1], length=1 << 62),
        record(PAGES[1], length=10**11),
        record(PAGES[1], length=len(PAGES[1]) + 400),
        record(PAGES[1], length=60),
        record(PAGES[1]).replace(b"Content-Length", b"Content-Lenght"),
        record(PAGES[1])[:90],
        record(PAGES[1])[:240],
    ],
    ids=["2^62", "too-long", "long", "short", "none", "cut-in-headers", "cut-in-page"],
)
def test_a_broken_record_costs_itself_only(tmp_path: Path, second: bytes) -> None:
    items = read(tmp_path / "a", crawl(second))
    if b"100000000000" in second:  # All that stands behind is its own, as it says.
        assert items == [("#1", PAGES[0]), ("#2", "broken")]
        return
    assert items == [
        ("#1", PAGES[0]),
        ("#2", "broken"),
        *((f"#{number}", page) for number, page in enumerate(PAGES[2:], 3)),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("short", [1, 2, 7, 16])
def test_a_length_that_is_a_few_bytes_short_loses_nothing(
    tmp_path: Path, short: int, end: str
) -> None:
    size = len(record(PAGES[1], end=end)) - record(PAGES[1], end=end).index(b"HTTP/") - 2 * len(end)
    items = read(tmp_path / "a", crawl(record(PAGES[1], length=size - short, end=end)))
    assert items == [(f"#{number}", page) for number, page in enumerate(PAGES, 1)]
    items = read(tmp_path / "a", crawl(record(PAGES[1], length=size - 17, end=end)))
    assert items[1] == ("#2", "broken")


def test_a_crawl_that_is_cut_anywhere(tmp_path: Path) -> None:
    data = crawl(record(PAGES[1]))
    whole = 0
    for size in range(20, len(data)):
        items = read(tmp_path / "a", data[:size])
        pages = [page for _, page in items if isinstance(page, bytes)]
        assert pages == PAGES[: len(pages)]
        whole += len(items) == len(pages)
    # Only where a record ends nothing tells that there were more.
    assert whole == 4 * 5 + 4


@pytest.mark.parametrize("at", [3, 12, 40, 100, -9, -3])
def test_a_damaged_member_of_a_packed_crawl_costs_itself_only(tmp_path: Path, at: int) -> None:
    members = [gzip.compress(record(page)) for page in PAGES]
    whole = b"".join(members)
    assert [page for _, page in read(tmp_path / "a", whole)] == PAGES
    spoilt = bytearray(members[1])
    spoilt[at] ^= 255
    items = read(tmp_path / "a", b"".join((members[0], bytes(spoilt), *members[2:])))
    pages = [page for _, page in items if isinstance(page, bytes)]
    assert [page for page in pages if page != PAGES[1]] == [PAGES[0], *PAGES[2:]]
    assert "broken" in [code for _, code in items]


@pytest.mark.parametrize(
    "version", [b"WARC/0.17", b"WARC/0.18", b"WARC/1.0", b"WARC/1.1", b"WARC/2.0"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_version_and_line_end(tmp_path: Path, version: bytes, end: str) -> None:
    data = b"".join(record(page, end=end) for page in PAGES).replace(b"WARC/1.0", version)
    items = read(tmp_path / "a", data)
    assert items == [(f"#{number}", page) for number, page in enumerate(PAGES, 1)]


def test_what_stands_between_records_is_told(tmp_path: Path) -> None:
    data = b"".join((b"WARC/1.0\r\n", record(PAGES[0]), b"\r\n\r\n", *map(record, PAGES[1:])))
    assert [name for name, _ in read(tmp_path / "a", data)] == ["#1", "#2", "#3", "#4", "#5", "#6"]


def test_a_long_record_of_another_kind_is_no_error(tmp_path: Path) -> None:
    film = record(bytes(1 << 22)).replace(b"text/html", b"video/mp4")
    page = record(b"<html>" + b"x" * (1 << 22))
    items = read(tmp_path / "a", crawl(film + page), max_bytes=100_000)
    assert items == [
        ("#1", PAGES[0]),
        ("#3", "too-large"),
        *((f"#{number}", page) for number, page in enumerate(PAGES[2:], 4)),
    ]


def test_records_that_all_swallow_the_next_ones_end(tmp_path: Path) -> None:
    head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {}\r\n\r\n"
    data = head.format(19_999).encode() * 5000
    items = read(tmp_path / "a", data, max_bytes=20_000)
    assert items[-1] == ("", "broken")


def test_brotli_without_its_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    path = tmp_path / "a"
    path.write_bytes(crawl(record(brotli.compress(PAGES[1]), "Content-Encoding: br\r\n")))
    items = list(read_documents([str(path)]))
    assert len(items) == 5
    assert isinstance(items[1], Failure)
    assert ": pip install brotli (or pipx" in items[1].message


def test_bombs_of_every_coding(tmp_path: Path) -> None:
    blank = bytes(50_000_000)
    bombs = (
        ("gzip", gzip.compress(blank)),
        ("deflate", deflated(blank)),
        ("br", brotli.compress(blank, quality=5)),
        ("zstd", frame(blank)),
    )
    data = b"".join(record(bomb, f"Content-Encoding: {name}\r\n") for name, bomb in bombs)
    items = read(tmp_path / "a", data, max_bytes=1_000_000)
    assert [code for _, code in items] == ["too-large"] * 4


def test_a_member_whose_name_is_damaged_costs_nothing_else(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("0.txt", TEXTS[0])
        archive.writestr("1.txt", TEXTS[1])
    data = packed.getvalue()
    # In the list at the archive's end the second member has no name; the list is shorter by it.
    start, end = data.rindex(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    entry = data[start : start + 28] + b"\0\0" + data[start + 30 : start + 46]
    size = int.from_bytes(data[end + 12 : end + 16], "little") - len("1.txt")
    tail = data[end : end + 12] + size.to_bytes(4, "little") + data[end + 16 :]
    items = read(tmp_path / "a.zip", data[:start] + entry + tail)
    assert [what for _, what in items] == [TEXTS[0], "broken"]
