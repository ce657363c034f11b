"""Small inputs that stand for a great deal: bounded in time and memory, and told of."""

import bz2
import gzip
import io
import json
import os
import resource
import sys
import tarfile
import tracemalloc
import zipfile
from functools import partial
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from command import CHILI, ENVIRONMENT, FLOOD, MODULE, TIMEOUT, posix, records

from inakoran_extract import extract_html
from inakoran_extract.inputs import allowance, json_values
from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents
from inakoran_extract.run.batch import Settings, make_record

FLOOD_BYTES = FLOOD.encode()
MEGABYTE = 1_000_000


class Looks:
    """A clock of the processor that goes on by a thousandth of a second at every look at it."""

    count = 0

    def __call__(self) -> float:
        self.count += 1
        return self.count / 1000


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Looks:
    """Give reading such a clock: no machine is too fast or too slow for a test of its time."""
    clock = Looks()
    monkeypatch.setattr(allowance, "process_time", clock)
    return clock


def read(path: Path, **options: object) -> list[tuple[str, bytes | str]]:
    items = read_documents([str(path)], Inputs()._replace(**options))  # type: ignore[arg-type]
    cut = len(str(path))
    return [
        (item.source[cut:], item.data if isinstance(item, Document) else item.code)
        for item in items
    ]


def zipped(path: Path, name: str, piece: bytes, count: int, form: int) -> Path:
    with zipfile.ZipFile(path, "w", form) as archive:
        with archive.open(name, "w") as file:
            for _ in range(count):
                file.write(piece)
        archive.writestr("b.txt", FLOOD_BYTES)
    return path


def tar_header(kind: bytes, size: int, name: str) -> bytes:
    entry = tarfile.TarInfo(name)
    entry.type, entry.size = kind, size
    return entry.tobuf(tarfile.GNU_FORMAT)


def tar_member(name: str, data: bytes) -> bytes:
    return tar_header(b"0", len(data), name) + data + bytes(-len(data) % 512)


def test_reading_has_its_time_and_the_next_member_is_read(tmp_path: Path, looks: Looks) -> None:
    path = zipped(tmp_path / "a.zip", "a.txt", b"\n" * MEGABYTE, 100, zipfile.ZIP_DEFLATED)
    assert read(path, timeout=0.2) == [("#1", "timeout"), ("#2", FLOOD_BYTES)]
    assert looks.count < 500


def test_reading_a_text_has_its_time(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"\n" * MEGABYTE * 50))
    assert read(path, timeout=0.2) == [("", "timeout")]
    assert looks.count < 500


def test_many_documents_take_their_time_together(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "a.jsonl"
    row = json.dumps({"text": FLOOD}) + "\n"
    path.write_text(row * 20_000)
    documents = [item for item in read(path, timeout=0.1) if isinstance(item[1], bytes)]
    assert len(documents) == 20_000
    assert looks.count > 300


def test_what_an_input_unpacks_to_has_a_limit(tmp_path: Path) -> None:
    texts = {f"{number}.txt": FLOOD_BYTES for number in range(9)}
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        for name, data in texts.items():
            members.writestr(name, data)
    tape = b"".join(tar_member(name, data) for name, data in texts.items()) + bytes(1024)
    for data in (archive.getvalue(), gzip.compress(tape)):
        path = tmp_path / "a"
        path.write_bytes(data)
        assert [text for _, text in read(path)] == [FLOOD_BYTES] * 9
        items = read(path, max_unpacked=8 * len(FLOOD_BYTES))
        assert items[-1] == ("", "too-large")
        assert len(items) <= 9
        assert {text for _, text in items[:-1]} <= {FLOOD_BYTES}


def test_a_member_that_is_passed_over_has_no_time_of_its_own(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "a.tar.gz"
    film = tar_member("a.mp4", os.urandom(MEGABYTE) * 60)
    path.write_bytes(gzip.compress(film + tar_member("b.txt", FLOOD_BYTES) + bytes(1024), 1))
    assert read(path, timeout=0.1) == [("#2", FLOOD_BYTES)]
    assert looks.count > 300


def limited(path: Path, *options: str, room: int = 600 * MEGABYTE) -> tuple[int, list[str], str]:
    """Run the command with so much memory, in bytes."""
    import subprocess  # noqa: PLC0415

    result = subprocess.run(
        (*MODULE, *options, str(path)),
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_AS, (room, room)),
        capture_output=True,
        check=False,
        timeout=TIMEOUT,
        env=ENVIRONMENT,
    )
    sources = [record["source"].removeprefix(str(path)) for record in records(result.stdout)]
    return result.returncode, sources, result.stderr.decode()


@posix
@pytest.mark.parametrize("kind", [b"x", b"L"])
def test_a_header_that_declares_gigabytes(tmp_path: Path, kind: bytes) -> None:
    path = tmp_path / "a.tar.gz"
    with gzip.open(path, "wb") as file:
        file.write(tar_member("a.txt", CHILI.encode()) + tar_header(kind, 1 << 30, "b.txt"))
        for _ in range(100):
            file.write(b"a" * MEGABYTE)
        file.write(bytes(-100 * MEGABYTE % 512))
        file.write(tar_member("c.txt", FLOOD_BYTES) + bytes(1024))
    code, sources, errors = limited(path)
    assert (code, sources[:1]) == (1, ["#1"])
    assert "damaged at byte" in errors


@posix
def test_bzip2_that_holds_gigabytes(tmp_path: Path) -> None:
    # Behind each other: one run of the packer would take its time.
    packed = bz2.compress(b"\n" * 40 * MEGABYTE) * 50
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", packed)
        archive.writestr("b.txt", FLOOD_BYTES)
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.find(mark) + offset] = 12
    path.write_bytes(bytes(data))
    code, sources, errors = limited(path, "--timeout", "2")
    assert (code, sources) == (1, ["#2"])
    assert "#1: " in errors


def test_a_dictionary_that_fills_every_row(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    large = "x" * 30 * MEGABYTE
    table = pa.table({"text": pa.DictionaryArray.from_arrays([0] * 500 + [1], [large, FLOOD])})
    pq.write_table(table, path, compression="zstd")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    items = read(path)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert [code for _, code in items] == ["too-large"] * 500 + [FLOOD_BYTES]
    if sys.platform == "linux":
        assert after - before < 500_000


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"x\n" * 300_000, "text"),
        (b"x\r" * 300_000, "text"),
        (b"<p>x" * 600_000, "html"),
        (b"<html>" + b"<br>" * 600_000, "auto"),
    ],
)
def test_a_document_of_nothing_but_lines(data: bytes, kind: str) -> None:
    failure = make_record(Document("a", data, kind=kind), Settings())
    assert isinstance(failure, Failure)
    assert failure.code == "too-large"


def test_a_row_of_nothing_but_objects(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = json.dumps({"text": FLOOD})
    path.write_text(f'{{"text": "x", "a": [{"{}," * 300_000}1]}}\n{row}\n')
    assert read(path, keep_input=True) == [("#1", "too-large"), ("#2", FLOOD_BYTES)]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("piece", ["{},", '{"a":1},', '["a"],', '"a",'])
def test_a_row_of_nothing_but_values(tmp_path: Path, name: str, piece: str) -> None:
    path = tmp_path / name
    row, crowd = json.dumps({"text": FLOOD}), f'{{"text": "x", "a": [{piece * 300_000}1]}}'
    path.write_text(f"[{crowd},\n{row}]" if name == "a.json" else f"{crowd}\n{row}\n")
    assert read(path, keep_input=True) == [("#1", "too-large"), ("#2", FLOOD_BYTES)]


def test_a_text_may_hold_any_sign(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    text = '{"a": [' * 100_000 + "\\" * 100_000
    for data in (json.dumps([{"text": text}]), json.dumps({"text": text}, indent=1)):
        path.write_text(data)
        assert [data for _, data in read(path)] == [text.encode()]


class Counting(json.JSONDecoder):
    """A decoder that counts the characters it looks at."""

    count = 0

    def raw_decode(self, s: str, idx: int = 0) -> tuple[object, int]:
        end = len(s)
        try:
            value, end = super().raw_decode(s, idx)
        finally:
            self.count += end - idx
        return value, end


def test_an_object_of_nothing_but_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    names = ",".join(f'"k{number}": {number}' for number in range(250_000))
    path.write_text(f"{{{names}}}")
    decoder = Counting()
    monkeypatch.setattr(json_values, "json_decoder", lambda: decoder)
    assert read(path)[0][1] == "too-large"
    # Each member is looked at by itself, and not the rest of them again and again.
    assert MEGABYTE < decoder.count < 2 * len(names)


def test_an_object_of_many_long_values(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({f"k{number}": "x" * 900_000 for number in range(60)}))
    tracemalloc.start()
    assert read(path)[0][1] == "too-large"
    assert tracemalloc.get_traced_memory()[1] < 40 * MEGABYTE
    tracemalloc.stop()


def test_a_list_that_begins_far_behind_its_bracket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a": [' + " " * 60 * MEGABYTE + "1]}")
    decoder = Counting()
    monkeypatch.setattr(json_values, "json_decoder", lambda: decoder)
    assert read(path)[0][1] == "too-large"
    assert decoder.count < 4 * 60 * MEGABYTE


def test_json_has_its_time(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "a.json"
    path.write_text("[" + "][" * 3 * MEGABYTE)
    assert read(path, kind="json", timeout=0.05) == [("", "timeout")]
    row = json.dumps({"text": FLOOD})
    path.write_text(f"[{','.join([row] * 20_000)}]")
    assert [data for _, data in read(path, timeout=0.1)] == [FLOOD_BYTES] * 20_000
    assert looks.count > 300


def test_rows_that_are_all_broken_are_not_held(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("x\n" * 200_000)
    items = read_documents([str(path)], Inputs())
    tracemalloc.start()
    assert sum(isinstance(item, Failure) for item in items) == 200_000
    assert tracemalloc.get_traced_memory()[1] < 5 * MEGABYTE
    tracemalloc.stop()
    path.write_text('{"a": 1}\n' + "x\n" * 200_000)
    (item,) = read(path)
    assert item == ("", "no-text")


def test_rows_that_each_have_other_names(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = (
        {"text": FLOOD} | {f"{row}-{number}": 1 for number in range(5_000)} for row in range(100)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    tracemalloc.start()
    count = sum(isinstance(item, Document) for item in read_documents([str(path)], Inputs()))
    assert count == 100
    assert tracemalloc.get_traced_memory()[1] < 12 * MEGABYTE
    tracemalloc.stop()


def test_metadata_of_nothing_but_objects() -> None:
    script = '<script type="application/ld+json">{}</script>'
    page = "<h1>Harga Cabai Naik Lagi</h1><p>Selasa, 12 November 2024</p><p>Harga cabai naik.</p>"
    article = extract_html(script.format(f"[{'{},' * 300_000}1]") + page)
    assert article.headline == "Harga Cabai Naik Lagi"


class Counted(io.BytesIO):
    """Bytes that count how many of them were read."""

    count = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


def test_a_list_of_paths_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    file = Counted(b"a" * 30 * MEGABYTE)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
    (item,) = read_documents([], Inputs(files_from="-"))
    assert not isinstance(item, Document)
    assert item.code == "unreadable"
    assert file.count < 2 * MEGABYTE


def test_a_list_of_paths_may_be_long(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FLOOD_BYTES)
    path = tmp_path / "list"
    names = [f"{'./' * number}a.txt" for number in range(500)]
    for null in (False, True):
        path.write_text("\0\n"[not null].join(f"{tmp_path}/{name}" for name in names))
        items = list(read_documents([], Inputs(files_from=str(path), null=null)))
        assert [item.source for item in items] == [f"{tmp_path}/{name}" for name in names]
        assert all(isinstance(item, Document) for item in items)


def packed_line(path: Path, head: str, tail: str, size: int) -> None:
    """Write a packed file with a line of so many megabytes in it, quickly."""
    sentence = b"Harga garam rakyat di Sumenep naik dua kali lipat dalam sebulan. "
    block = gzip.compress(sentence * (MEGABYTE // len(sentence)))
    ends = [gzip.compress(text.encode()) for text in (head, tail)]
    path.write_bytes(ends[0] + block * size + ends[1])


HEAD = f"{CHILI.partition('Jakarta, Inakoran')[0]}Jakarta, Inakoran\n\n"
ROW = json.dumps({"text": FLOOD})


@pytest.mark.usefixtures("looks")
@pytest.mark.parametrize(
    ("name", "head", "tail", "known"),
    [
        ("a.txt.gz", HEAD, "", [("", "too-large")]),
        ("a.txt.gz", f"{FLOOD}\n\n{HEAD}", "", None),
        ("a.jsonl.gz", f'{ROW}\n{{"text": "', '"}\n', None),
        ("a.json.gz", f'[{ROW}, {{"text": "', '"}]', None),
        ("a.csv.gz", f'text,url\n"{FLOOD}",a\n"', '",b\n', None),
        ("a.tsv.gz", f'text\turl\n"{FLOOD}"\ta\n', "\tb\n", None),
    ],
)
def test_what_is_too_large_is_told_before_all_of_it_is_read(
    tmp_path: Path, name: str, head: str, tail: str, known: list[tuple[str, str]] | None
) -> None:
    """The rest is passed over without a time of its own, up to what an input may unpack to."""
    path = tmp_path / name
    packed_line(path, head, tail, 120)
    items = read(path, timeout=0.5, max_bytes=MEGABYTE, max_unpacked=100 * MEGABYTE)
    if known is None:
        known = [("#1", FLOOD), ("#2", "too-large"), ("", "too-large")]
    found = [
        (source, str(text, "utf-8") if isinstance(text, bytes) else text) for source, text in items
    ]
    assert [(source, text.strip()) for source, text in found] == [
        (source, text.strip()) for source, text in known
    ]


def test_a_packed_text_of_one_line_is_called_too_large(tmp_path: Path, looks: Looks) -> None:
    path = tmp_path / "a.txt.gz"
    packed_line(path, HEAD, "", 120)
    options = Inputs(timeout=0.5, max_bytes=MEGABYTE, max_unpacked=100 * MEGABYTE)
    (item,) = read_documents([str(path)], options)
    assert isinstance(item, Failure)
    assert looks.count > 500
    assert item.message.startswith(f"more than {MEGABYTE:,} bytes; split it")


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz", "a.json.gz"])
def test_what_stands_behind_is_read(tmp_path: Path, looks: Looks, name: str) -> None:
    texts = {
        "a.txt.gz": (HEAD, f"\n\nKOMENTAR\n\n{FLOOD}"),
        "a.jsonl.gz": ('{"text": "', f'"}}\n{ROW}\n'),
        "a.json.gz": ('[{"text": "', f'"}}, {ROW}]'),
        "a.csv.gz": ('text,url\n"', f'",a\n"{FLOOD}",b\n'),
        "a.tsv.gz": ('text\turl\n"', f'"\ta\n"{FLOOD}"\tb\n'),
    }
    packed_line(tmp_path / name, *texts[name], 60)
    items = read(tmp_path / name, timeout=0.3, max_bytes=MEGABYTE)
    assert items == [("#1", "too-large"), ("#2", FLOOD_BYTES)]
    assert looks.count > 300
