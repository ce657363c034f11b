"""The command on pages: kinds, streams, packed inputs."""

import gzip
import io
import json
import sys
from pathlib import Path

import command
import pytest
from command import CHILI, HEADLINES, headlines, names, only_line, records, run, said

from inakoran_extract import extract_html
from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

folder = command.folder

HEADLINE = "Perahu Literasi Sambangi Sembilan Pulau di Sangihe"
PAGE = f"""<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>{HEADLINE} - Kabar Sangihe</title>
<link rel="canonical" href="https://kabarsangihe.example/perahu-literasi"></head>
<body><nav><a href="/">Beranda</a></nav><article><h1>{HEADLINE}</h1>
<p>Penulis: Meity Tatuil</p><p>Kamis, 22 Oktober 2026 | 10:00 WITA</p>
<p>Tahuna, Inakoran - Sebuah perahu bercadik membawa 600 buku ke sembilan pulau di Sangihe.</p>
<p>Anak-anak menunggu di dermaga sejak pagi dan membantu menurunkan kotak buku.</p>
<p>“Yang paling dicari buku tentang hiu,” kata pengelolanya.</p></article></body></html>"""
TRACED = extract_html(PAGE, source="-", trace=True)


def test_pages_and_texts_in_one_run(folder: Path) -> None:
    (folder / "halaman.txt").write_bytes(PAGE.encode())
    (folder / "naskah.html").write_bytes(CHILI.encode())
    result = run(folder, "a.txt", "halaman.txt", "naskah.html")
    assert (result.returncode, said(result.stderr)) == (0, [])
    assert headlines(result.stdout) == [HEADLINES[0], HEADLINE, HEADLINES[0]]
    assert [record["url"] for record in records(result.stdout)] == [
        None,
        "https://kabarsangihe.example/perahu-literasi",
        None,
    ]


@pytest.mark.parametrize("arguments", [(), ("-",), ("--from", "html"), ("--from", "auto", "-")])
def test_a_page_on_standard_input(folder: Path, arguments: tuple[str, ...]) -> None:
    result = run(folder, *arguments, data=PAGE.encode())
    assert (result.returncode, result.stderr) == (0, b"")
    assert records(result.stdout) == [json.loads(json.dumps(TRACED.to_dict()))]


def test_a_page_said_to_be_text(folder: Path) -> None:
    data = f"<article>\n\n{CHILI}".encode()
    (record,) = records(run(folder, "--from", "text", "--trace", data=data).stdout)
    assert record["url"] is None
    assert record["lines"][0]["line"] == 1
    assert record["lines"][0]["end"] == len("<article>")
    # Nothing but markup is code, not a story.
    result = run(folder, "--from", "text", data=PAGE.encode())
    assert (result.returncode, result.stdout) == (1, b"")


def test_a_text_said_to_be_a_page(folder: Path) -> None:
    data = CHILI.replace("Pasar Kramat turun", "Pasar <b>Kramat</b> turun").encode()
    (plain,) = records(run(folder, data=data).stdout)
    assert "Pasar <b>Kramat</b> turun" in plain["body"][0]
    (page,) = records(run(folder, "--from", "html", "--trace", data=data).stdout)
    assert "Pasar Kramat turun" in json.dumps(page)
    assert "<b>" not in json.dumps(page)


def test_an_unknown_kind_is_wrong_usage(folder: Path) -> None:
    result = run(folder, "--from", "pdf", "a.txt")
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"'pdf' is not one of 'auto', 'text', 'html'" in result.stderr


def test_the_trace_of_a_page(folder: Path) -> None:
    (record,) = records(run(folder, "--trace", data=PAGE.encode()).stdout)
    assert record["lines"] == [span.to_dict(TRACED.text) for span in TRACED.lines]
    told = {line["text"]: (line["role"], line.get("reason")) for line in record["lines"]}
    assert told["Beranda"] == ("boilerplate", "navigation")
    assert told[HEADLINE] == ("headline", None)
    assert told["Penulis: Meity Tatuil"] == ("byline", None)


def test_a_page_in_a_named_encoding(folder: Path) -> None:
    (folder / "lama.html").write_bytes(PAGE.replace("utf-8", "windows-1252").encode("cp1252"))
    (record,) = records(run(folder, "lama.html").stdout)
    assert (record["headline"], record["warnings"]) == (HEADLINE, [])
    assert record["body"][2].startswith("“Yang")
    refused = run(folder, "--encoding", "utf-8", "lama.html")
    assert refused.returncode == 1
    assert "lama.html: not utf-8 at byte " in only_line(refused.stderr)


FRONT = "<html><body><h1>Kabar Sangihe</h1><ul>{}</ul></body></html>".format(
    "".join(f"<li><a href='/{n}'>Berita Nomor {n} dari Pulau Seberang</a></li>" for n in range(30))
)


def test_a_page_without_an_article_is_one_line(folder: Path) -> None:
    (folder / "depan.html").write_text(FRONT, encoding="utf-8")
    result = run(folder, "a.txt", "depan.html", "b.txt")
    assert result.returncode == 1
    assert headlines(result.stdout) == HEADLINES
    assert "depan.html: no article found: " in only_line(result.stderr)


def test_strict_takes_what_a_page_states(folder: Path) -> None:
    bare = PAGE.replace("<p>Kamis, 22 Oktober 2026 | 10:00 WITA</p>", "")
    refused = run(folder, "--strict", data=bare.encode())
    assert refused.returncode == 1
    assert "-: no timestamp; " in only_line(refused.stderr)
    stated = "<meta name='pubdate' content='2026-10-22T10:00:00+08:00'></head>"
    result = run(folder, "--strict", data=bare.replace("</head>", stated).encode())
    assert result.returncode == 0
    assert records(result.stdout)[0]["timestamp"] == "2026-10-22T10:00:00+08:00"


# --- packed ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["halaman.html.gz", "halaman.html", "halaman"])
def test_a_packed_page_is_known_by_its_bytes(folder: Path, name: str) -> None:
    (folder / name).write_bytes(gzip.compress(PAGE.encode()))
    result = run(folder, name)
    assert (result.returncode, result.stderr) == (0, b"")
    (record,) = records(result.stdout)
    assert (record["source"], record["headline"]) == (name, HEADLINE)


def test_a_packed_page_on_standard_input(folder: Path) -> None:
    result = run(folder, data=gzip.compress(PAGE.encode()))
    assert records(result.stdout) == [json.loads(json.dumps(TRACED.to_dict()))]


def test_packed_inputs_that_fail_are_one_line_each(folder: Path) -> None:
    packed = gzip.compress(PAGE.encode())
    (folder / "putus.gz").write_bytes(packed[:-20])
    (folder / "rusak.gz").write_bytes(packed[:60] + b"\xff" * 40 + packed[100:])
    (folder / "kosong.gz").write_bytes(gzip.compress(b""))
    for name, reason in (
        ("putus.gz", "the gzip data ends early; fetch it again"),
        ("rusak.gz", "the gzip data ends early or is damaged; test it with gzip -t"),
        ("kosong.gz", "empty: no bytes"),
    ):
        result = run(folder, "a.txt", name, "b.txt")
        assert result.returncode == 1
        assert headlines(result.stdout) == HEADLINES
        assert only_line(result.stderr).startswith(f"inakoran-extract: {name}: {reason}")
    assert names(folder) == ["a.txt", "b.txt", "kosong.gz", "putus.gz", "rusak.gz"]


def unpacked(tmp_path: Path, data: bytes) -> Document | Failure:
    path = tmp_path / "halaman.gz"
    path.write_bytes(data)
    (found,) = read_documents([str(path)])
    return found


def data_of(found: Document | Failure) -> bytes:
    assert isinstance(found, Document), found
    return found.data


def code_of(found: Document | Failure) -> str:
    assert isinstance(found, Failure)
    assert "\n" not in found.message
    return found.code


def test_members_behind_each_other_are_one_input(tmp_path: Path) -> None:
    data = PAGE.encode()
    halves = [gzip.compress(data[:300]), gzip.compress(b""), gzip.compress(data[300:])]
    assert data_of(unpacked(tmp_path, b"".join(halves))) == data
    assert data_of(unpacked(tmp_path, b"".join(halves) + b"\0" * 512)) == data


def test_what_is_behind_the_last_member_is_no_data(tmp_path: Path) -> None:
    packed = gzip.compress(PAGE.encode())
    assert code_of(unpacked(tmp_path, packed + b"ekor")) == "broken"


@pytest.mark.parametrize("size", [3, 9, 12, 40, -8, -4, -1])
def test_data_that_ends_early(tmp_path: Path, size: int) -> None:
    packed = gzip.compress(PAGE.encode())
    assert code_of(unpacked(tmp_path, packed[:size])) == "truncated"
    assert code_of(unpacked(tmp_path, packed + packed[:size])) == "truncated"


def test_data_whose_sum_is_wrong(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(PAGE.encode()))
    packed[-6] ^= 1
    assert code_of(unpacked(tmp_path, bytes(packed))) == "broken"


def test_a_bomb_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "halaman.gz"
    path.write_bytes(gzip.compress(b"\0" * 40_000_000))
    (found,) = read_documents([str(path)], Inputs(max_bytes=2_000_000))
    assert code_of(found) == "too-large"
    path.write_bytes(gzip.compress(b"x" * 500_000) * 5)
    (found,) = read_documents([str(path)], Inputs(max_bytes=2_000_000))
    assert code_of(found) == "too-large"
    (found,) = read_documents([str(path)], Inputs(max_bytes=3_000_000))
    assert data_of(found) == b"x" * 2_500_000


def test_a_packed_page_within_a_packed_page_stays_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = gzip.compress(PAGE.encode())
    assert data_of(unpacked(tmp_path, gzip.compress(inner))) == inner
    stream = io.TextIOWrapper(io.BytesIO(gzip.compress(PAGE.encode())))
    monkeypatch.setattr(sys, "stdin", stream)
    assert list(read_documents(["-"])) == [Document("-", PAGE.encode(), kind="html")]
