"""What articles come in: folders, lists, JSON Lines, packed streams, archives, crawls, tables."""

import bz2
import gzip
import io
import json
import lzma
import os
import random
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
import zstandard
from command import CHILI, FLOOD, posix
from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

CHILI_BYTES, FLOOD_BYTES = CHILI.encode(), FLOOD.encode()
PAGE = b"<!DOCTYPE html><html><body><h1>Harga Cabai Turun</h1><p>Pasokan lancar.</p></body></html>"
NOISE = os.urandom(1 << 17)


def read(*paths: Path | str, **options: object) -> list[Document | Failure]:
    return list(read_documents(map(str, paths), Inputs()._replace(**options)))  # type: ignore[arg-type]


def contents(items: list[Document | Failure]) -> list[tuple[str, bytes | str]]:
    """Return what each item is called by its last part, with its bytes or its code."""
    return [
        (item.source.rpartition("/")[2], item.data if isinstance(item, Document) else item.code)
        for item in items
    ]


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TEXT", "c.log", "sub/d.html", "sub/e.txt.gz", "sub/f.jpg", "z/g.htm"):
        write(tmp_path / name, gzip.compress(FLOOD_BYTES) if name.endswith("gz") else CHILI_BYTES)
    names = [name for name, _ in contents(read(tmp_path))]
    assert names == ["a.TEXT", "b.txt", "d.html", "e.txt.gz", "g.htm"]
    assert [name for name, _ in contents(read(tmp_path, include=("*.log", "sub/*.txt*")))] == [
        "c.log",
        "e.txt.gz",
    ]
    assert contents(read(tmp_path, include=("*.none",)))[0][1] == "folder"


@posix
def test_links_that_lead_in_circles(tmp_path: Path) -> None:
    write(tmp_path / "a/a.txt", CHILI_BYTES)
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "self.txt").symlink_to("self.txt")
    assert contents(read(tmp_path)) == [("a.txt", CHILI_BYTES), ("self.txt", "unreadable")]


@pytest.mark.parametrize(
    ("null", "data"),
    [(False, "{0}/a.txt\r\n\n{0}/b.txt"), (True, "{0}/a.txt\0{0}/b.txt\0")],
    ids=["lines", "nul"],
)
def test_a_list_of_files(tmp_path: Path, data: str, *, null: bool) -> None:
    write(tmp_path / "a.txt", CHILI_BYTES)
    write(tmp_path / "b.txt", FLOOD_BYTES)
    paths = write(tmp_path / "list", data.format(tmp_path).encode())
    items = read(tmp_path / "b.txt", files_from=str(paths), null=null)
    assert [name for name, _ in contents(items)] == ["b.txt", "a.txt", "b.txt"]
    assert contents(read(files_from=str(tmp_path / "no"))) == [("no", "missing")]


def test_standard_input_is_a_list_or_an_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"nowhere.txt\n")))
    assert [name for name, _ in contents(read("-", files_from="-"))] == ["-", "nowhere.txt"]


def test_several_dumps_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = CHILI_BYTES + FLOOD_BYTES
    for split, names in (("auto", ["-#1", "-#2"]), ("never", ["-"])):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stream)))
        items = contents(read("-", split=split))
        assert [name for name, _ in items] == names
        assert b"".join(data for _, data in items if isinstance(data, bytes)) == stream


def test_one_dump_keeps_its_name(tmp_path: Path) -> None:
    assert contents(read(write(tmp_path / "a.txt", CHILI_BYTES))) == [("a.txt", CHILI_BYTES)]
    both = write(tmp_path / "dump.txt", CHILI_BYTES + FLOOD_BYTES)
    assert contents(read(both)) == [("dump.txt#1", CHILI_BYTES), ("dump.txt#2", FLOOD_BYTES)]
    wide = write(tmp_path / "wide.txt", (CHILI + FLOOD).encode("utf-16"))
    assert [name for name, _ in contents(read(wide))] == ["wide.txt"]


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 7, "text": CHILI, "url": "https://contoh.id/1", "skor": float("nan")}),
        "",
        '{"text": "Harga',
        json.dumps({"html": PAGE.decode(), "url": None}),
        "[1]",
        json.dumps({"judul": "Banjir"}),
        json.dumps({"content": "\ud83d"}),
    ]
    path = write(tmp_path / "shard", "\n".join(lines).encode())
    items = read(path, keep_input=True)
    assert contents(items) == [
        ("shard#1", CHILI_BYTES),
        ("shard#3", "broken-json"),
        ("shard#4", PAGE),
        ("shard#5", "broken-json"),
        ("shard#6", "no-text"),
        ("shard#7", "\ufffd".encode()),
    ]
    first, page = items[0], items[2]
    assert isinstance(first, Document)
    assert isinstance(page, Document)
    assert (first.url, first.extra) == ("https://contoh.id/1", {"id": 7, "skor": None})
    assert (page.kind, page.url, page.encoding) == ("html", None, "utf-8")
    assert contents(read(path, text_field="judul"))[-2] == ("shard#6", b"Banjir")


def test_one_broken_line_is_a_shard_by_its_name_or_by_being_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl.gz", gzip.compress(b'{"text": "Harga'))
    assert contents(read(path)) == [("a.jsonl.gz#1", "broken-json")]
    other = write(tmp_path / "a", b"Harga Cabai Turun\n")
    assert contents(read(other, kind="jsonl")) == [("a#1", "broken-json")]


def test_an_empty_shard(tmp_path: Path) -> None:
    assert contents(read(write(tmp_path / "a.jsonl", b"\n"))) == [("a.jsonl", "empty")]


def test_a_long_line_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    rows = [json.dumps({"text": text}) for text in ("x" * 5000, "Harga")]
    path = write(tmp_path / "a.jsonl", "\n".join(rows).encode())
    assert contents(read(path, max_bytes=1000)) == [
        ("a.jsonl#1", "too-large"),
        ("a.jsonl#2", b"Harga"),
    ]


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


@pytest.mark.parametrize(
    "pack", [gzip.compress, zstd, bz2.compress, lzma.compress], ids=["gzip", "zstd", "bzip2", "xz"]
)
def test_packed_streams(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    path = write(tmp_path / "a.txt", pack(CHILI_BYTES))
    assert contents(read(path)) == [("a.txt", CHILI_BYTES)]
    path.write_bytes(pack(CHILI_BYTES[:100]) + pack(CHILI_BYTES[100:]))
    assert contents(read(path)) == [("a.txt", CHILI_BYTES)]
    rows = [
        json.dumps({"text": f"Berita {n} " + NOISE[n * 2000 :][:2000].hex()}) for n in range(50)
    ]
    shard = pack("\n".join(rows).encode())
    path.write_bytes(shard)
    assert [name for name, _ in contents(read(path))][-1] == "a.txt#50"
    path.write_bytes(shard[:-30_000])
    assert contents(read(path))[-1] == ("a.txt", "truncated")
    path.write_bytes(pack(CHILI_BYTES)[:-5])
    assert contents(read(path)) == [("a.txt", "truncated")]
    path.write_bytes(pack(CHILI_BYTES)[:40] + bytes(60))
    assert contents(read(path))[0][1] in {"broken", "truncated"}
    path.write_bytes(pack(bytes(30_000_000)))
    assert contents(read(path, max_bytes=1_000_000, kind="text")) == [("a.txt", "too-large")]


def members() -> dict[str, bytes]:
    return {"a/b.txt": CHILI_BYTES, "foto.jpg": NOISE, "c.html": PAGE, "besar.txt": NOISE}


@pytest.mark.parametrize("form", ["w", "w:gz"])
def test_tar(tmp_path: Path, form: str) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, form) as archive:  # type: ignore[call-overload]
        for name, data in members().items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    items = read(path, max_bytes=100_000, keep_input=True)
    wanted = [("a.tar#1", CHILI_BYTES), ("a.tar#3", PAGE), ("a.tar#4", "too-large")]
    assert contents(items) == wanted
    assert isinstance(items[0], Document)
    assert items[0].extra == {"member": "a/b.txt"}
    assert contents(read(path, include=("*.md",))) == [("a.tar", "empty")]
    if form == "w":
        path.write_bytes(path.read_bytes()[:3000])
        assert contents(read(path))[-1] == ("a.tar", "broken")


def test_zip(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members().items():
            archive.writestr(name, data)
    wanted = [("a.zip#1", CHILI_BYTES), ("a.zip#3", PAGE), ("a.zip#4", "too-large")]
    assert contents(read(path, max_bytes=100_000)) == wanted
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    assert contents(read(path)) == [("a.zip", "broken")]
    packed = write(tmp_path / "b.gz", gzip.compress(whole))
    assert contents(read(packed)) == [("b.gz", "needs-file")]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    assert contents(read(path)) == [("a.zip", "binary")]


def pack_tar(contents: dict[str, bytes], form: str = "w") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=form) as archive:  # type: ignore[call-overload]
        for name, data in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


def pack_zip(contents: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return packed.getvalue()


@pytest.mark.parametrize("pack", [pack_tar, pack_zip])
def test_containers_inside_an_archive(
    tmp_path: Path, pack: Callable[[dict[str, bytes]], bytes]
) -> None:
    rows = [json.dumps({"text": text, "id": text[:5]}) for text in (CHILI, FLOOD)]
    # More than is read to know what it is.
    shard = "\n".join(rows * 60).encode()
    inner = {
        "satu.txt.gz": gzip.compress(CHILI_BYTES),
        "semua.txt": CHILI_BYTES + FLOOD_BYTES,
        "a.jsonl.gz": gzip.compress(shard),
        "b.jsonl": shard,
        "putus.jsonl": b'{"te',
        "lagi.tgz": pack_tar({"x.txt": FLOOD_BYTES, "y.zip": pack_zip({"a.txt": NOISE})}, "w:gz"),
        # One that is in memory anyway can be opened; a long one is not brought there for it.
        "z.zip": pack_zip({"a.txt": FLOOD_BYTES}),
        "kosong.tar": pack_tar({"foto.jpg": NOISE}),
        "c.html": PAGE,
    }
    items = read(write(tmp_path / "a.bin", pack(inner)), keep_input=True)
    wanted: list[tuple[str, bytes | str]] = [
        ("a.bin#1", CHILI_BYTES),
        ("a.bin#2#1", CHILI_BYTES),
        ("a.bin#2#2", FLOOD_BYTES),
    ]
    wanted += [
        (f"a.bin#{member}#{row + 1}", (CHILI_BYTES, FLOOD_BYTES)[row % 2])
        for member in (3, 4)
        for row in range(120)
    ]
    wanted += [
        ("a.bin#5#1", "broken-json"),
        ("a.bin#6#1", FLOOD_BYTES),
        ("a.bin#6#2", "needs-file"),
        ("a.bin#7#1", FLOOD_BYTES),
        ("a.bin#8", "empty"),
        ("a.bin#9", PAGE),
    ]
    assert contents(items) == wanted
    extras = [item.extra for item in items if isinstance(item, Document)]
    assert extras[0] == {"member": "satu.txt.gz"}
    assert extras[3] == {"member": "a.jsonl.gz", "id": "Harga"}
    assert extras[-3:-1] == [{"member": "lagi.tgz/x.txt"}, {"member": "z.zip/a.txt"}]


def test_an_archive_inside_an_archive_inside_an_archive_and_so_on(tmp_path: Path) -> None:
    data = pack_tar({"a.txt": CHILI_BYTES})
    for _ in range(200):
        data = pack_tar({"a.tar": data})
    (item,) = read(write(tmp_path / "a.tar", data))
    assert isinstance(item, Failure)
    assert item.code == "nested"


def response(writer: WARCWriter, number: int, status: str, kind: str, data: bytes) -> None:
    headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
    url = f"https://contoh.id/{number}"
    record = writer.create_warc_record(url, "response", io.BytesIO(data), http_headers=headers)
    put(writer, record)


def put(writer: WARCWriter, record: ArcWarcRecord) -> None:
    """Write a record and close the temporary file that it was made in."""
    writer.write_record(record)
    record.raw_stream.close()


@pytest.mark.parametrize("packed", [False, True])
def test_warc(tmp_path: Path, *, packed: bool) -> None:
    path = tmp_path / "a.warc.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=packed)
        put(writer, writer.create_warcinfo_record("a.warc", {"software": "uji"}))
        response(writer, 1, "200 OK", "text/html; charset=utf-8", PAGE)
        response(writer, 2, "301 Moved Permanently", "text/html", PAGE)
        response(writer, 3, "200 OK", "image/png", NOISE)
        response(writer, 4, "200 OK", "text/plain", NOISE)
        text = writer.create_warc_record(
            "https://contoh.id/5",
            "conversion",
            io.BytesIO(CHILI_BYTES),
            warc_content_type="text/plain",
        )
        put(writer, text)
    items = read(path, max_bytes=100_000)
    assert contents(items) == [
        ("a.warc.gz#2", PAGE),
        ("a.warc.gz#5", "too-large"),
        ("a.warc.gz#6", CHILI_BYTES),
    ]
    assert [(item.url, item.kind) for item in items if isinstance(item, Document)] == [
        ("https://contoh.id/1", "html"),
        ("https://contoh.id/5", "text"),
    ]
    if not packed:
        path.write_bytes(path.read_bytes()[:-40])
        assert contents(read(path, max_bytes=100_000))[-1] == ("a.warc.gz#6", "broken")
        path.write_bytes(b"WARC/1.0\r\nWARC-Ty")
        assert contents(read(path)) == [("a.warc.gz#1", "broken")]


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    rows = {"text": [CHILI, None, "x" * 9000], "url": ["https://contoh.id/1", None, None]}
    pq.write_table(pa.table(rows | {"skor": [1.5, 2.0, 3.0]}), path, row_group_size=2)
    items = read(path, max_bytes=5000, keep_input=True)
    assert contents(items) == [
        ("a.parquet#1", CHILI_BYTES),
        ("a.parquet#2", "no-text"),
        ("a.parquet#3", "too-large"),
    ]
    assert isinstance(items[0], Document)
    assert (items[0].url, items[0].extra) == ("https://contoh.id/1", {"skor": 1.5})
    assert contents(read(path, text_field="isi")) == [("a.parquet", "no-text")]
    path.write_bytes(path.read_bytes()[:-100])
    assert contents(read(path)) == [("a.parquet", "broken")]


def test_a_parquet_row_that_is_no_text_costs_itself_only(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    texts = [CHILI, FLOOD.replace("Cimanuk", "Ci~~~~k"), FLOOD]
    pq.write_table(pa.table({"text": texts}), path, compression="none", use_dictionary=False)
    path.write_bytes(path.read_bytes().replace(b"Ci~~~~k", b"Ci\xe9\xe9\xe9\xe9k"))
    assert contents(read(path)) == [
        ("a.parquet#1", CHILI_BYTES),
        ("a.parquet#2", "broken"),
        ("a.parquet#3", FLOOD_BYTES),
    ]


def test_parquet_values_without_a_type_in_python_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    moments = pa.array([1_577_836_800_000_000_001, 0], pa.timestamp("ns"))
    pq.write_table(pa.table({"text": [CHILI, FLOOD], "saat": moments}), path)
    extras = [item.extra for item in read(path, keep_input=True) if isinstance(item, Document)]
    assert extras[0] == {"saat": "2020-01-01 00:00:00.000000001"}
    assert len(extras) == 2


def test_rows_too_deep_to_hand_on_cost_themselves_only(tmp_path: Path) -> None:
    deep = '{"a": ' * 600 + "1" + "}" * 600
    rows = f'{{"text": {json.dumps(CHILI)}, "n": {deep}}}\n{json.dumps({"text": FLOOD})}\n'
    path = write(tmp_path / "a.jsonl", rows.encode())
    kept = contents(read(path, keep_input=True))
    assert kept == [("a.jsonl#1", "nested"), ("a.jsonl#2", FLOOD_BYTES)]
    assert contents(read(path)) == [("a.jsonl#1", CHILI_BYTES), ("a.jsonl#2", FLOOD_BYTES)]


def test_paths_that_end_in_nul_without_being_told(tmp_path: Path) -> None:
    write(tmp_path / "list", f"{tmp_path}/a\0{tmp_path}/b\0".encode())
    assert [
        item.code for item in read(files_from=str(tmp_path / "list")) if isinstance(item, Failure)
    ] == ["unreadable"]


def test_a_nul_in_a_stream_costs_its_dump_only(tmp_path: Path) -> None:
    stream = CHILI_BYTES.replace(b"Garut", b"Ga\0rut") + b"\n" + FLOOD_BYTES * 20
    assert len(read(write(tmp_path / "a.txt", stream))) == 21


@pytest.mark.parametrize(
    "form", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_damaged_member_costs_itself_only(tmp_path: Path, form: int) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", form) as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, CHILI_BYTES)
    with zipfile.ZipFile(path) as archive:
        middle = archive.infolist()[1]
    data = bytearray(path.read_bytes())
    at = middle.header_offset + 60 + middle.compress_size // 2
    data[at] ^= 255
    assert contents(read(write(path, bytes(data)))) == [
        ("a.zip#1", CHILI_BYTES),
        ("a.zip#2", "broken"),
        ("a.zip#3", CHILI_BYTES),
    ]


def make_warc() -> bytes:
    crawl = io.BytesIO()
    writer = WARCWriter(crawl, gzip=False)
    for number in range(3):
        response(writer, number, "200 OK", "text/html; charset=utf-8", PAGE)
    return crawl.getvalue()


def make_parquet() -> bytes:
    table = io.BytesIO()
    pq.write_table(pa.table({"text": [CHILI, FLOOD], "tanggal": [None, 3]}), table)
    return table.getvalue()


def make_zip(form: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", form) as archive:
        # A name that isn't ASCII says so in a flag, and a wrong bit in it makes it unreadable.
        archive.writestr("é.txt", CHILI_BYTES)
        archive.writestr("b.txt", FLOOD_BYTES)
    return packed.getvalue()


@pytest.mark.parametrize(
    "make",
    [
        lambda: pack_tar({"a.txt": CHILI_BYTES, "b.html": PAGE}),
        lambda: pack_tar({"a.txt": CHILI_BYTES, "b.html": PAGE}, "w:gz"),
        lambda: make_zip(zipfile.ZIP_STORED),
        lambda: make_zip(zipfile.ZIP_DEFLATED),
        lambda: make_zip(zipfile.ZIP_BZIP2),
        lambda: make_zip(zipfile.ZIP_LZMA),
        lambda: gzip.compress(CHILI_BYTES),
        lambda: zstd(CHILI_BYTES),
        make_warc,
        make_parquet,
    ],
    ids=["tar", "tar-gz", "stored", "deflated", "bzip2", "lzma", "gzip", "zstd", "warc", "parquet"],
)
def test_damage_anywhere_is_reported_and_never_raised(
    tmp_path: Path, make: Callable[[], bytes]
) -> None:
    whole = make()
    picked = random.Random(1312)  # noqa: S311 - the same bits in every run
    for _ in range(600):
        data = bytearray(whole)
        for _ in range(picked.choice((1, 1, 2, 8))):
            at = picked.choice(
                (picked.randrange(len(data)), -1 - picked.randrange(min(len(data), 400)))
            )
            data[at] = picked.randrange(256)
        if picked.random() < 0.3:
            del data[picked.randrange(1, len(data)) :]
        items = read(write(tmp_path / "a.bin", bytes(data)), keep_input=True)
        assert items
        assert all(item.source.startswith(f"{tmp_path}/a.bin") for item in items)


@pytest.mark.parametrize(
    ("module", "data"),
    [
        ("pyarrow", b"PAR1...PAR1"),
        pytest.param(
            "zstandard",
            zstd(CHILI_BYTES),
            marks=pytest.mark.skipif(sys.version_info >= (3, 14), reason="in the library"),
        ),
    ],
)
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, data: bytes
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (failure,) = read(write(tmp_path / "a", data))
    assert isinstance(failure, Failure)
    assert failure.code == "needs-extra"
    # An extra's name would ask a registry for this program, which is installed from a clone.
    assert f": pip install {module} (or pipx inject inakoran-extract {module})" in failure.message


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", CHILI_BYTES)
    for split in ("auto", "never"):
        assert contents(read(path, max_bytes=100, split=split)) == [("a.txt", "too-large")]
