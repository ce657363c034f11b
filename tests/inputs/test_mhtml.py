"""Pages that a browser saved to one file."""

import base64
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import command
import pytest
from command import records, run

from inakoran_extract.inputs.documents import Document, Failure, Inputs
from inakoran_extract.inputs.sources import read_documents

folder = command.folder
URL = "https://wartarembang.example/2026/sumur-tua"
PAGE = (
    "<!DOCTYPE html><html><head><title>Sumur Tua Berair Lagi</title></head><body>"
    "<h1>Sumur Tua Berair Lagi Setelah “Sepuluh” Tahun Kering</h1>"
    "<p>Rabu, 14 Oktober 2026 | 08:30 WIB</p>"
    "<p>Warga menimba air dari sumur tua di tepi alun-alun sejak pagi tadi.</p>"
    "<p>Sumur itu kering selama sepuluh tahun, kata kepala desa setempat.</p></body></html>"
)

CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "quoted-printable": quopri.encodestring,
    "base64": base64.encodebytes,
    "binary": bytes,
}


def saved(page: bytes, encoding: str, charset: str = "utf-8", end: str = "\r\n") -> bytes:
    """Return a file as Blink writes it."""
    body = CODINGS[encoding](page)
    lines = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {URL}",
        "Subject: =?utf-8?Q?Sumur=20Tua?=",
        "Date: Thu, 15 Oct 2026 02:00:00 -0000",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html";',
        '\tboundary="----MultipartBoundary--x----"',
        "",
        "",
        "------MultipartBoundary--x----",
        "Content-Type: image/png",
        "Content-Transfer-Encoding: base64",
        "",
        "iVBORw0KGgo=",
        "------MultipartBoundary--x----",
        f"Content-Type: text/html{'; charset=' + charset if charset else ''}",
        f"Content-Transfer-Encoding: {encoding}",
        f"Content-Location: {URL}",
        "",
    ]
    head = end.join((*lines, "")).encode()
    return head + body + f"{end}------MultipartBoundary--x------{end}".encode()


def read(path: Path, data: bytes, **options: object) -> list[Document | Failure]:
    path.write_bytes(data)
    return list(read_documents([str(path)], Inputs()._replace(**options)))  # type: ignore[arg-type]


@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "binary"])
@pytest.mark.parametrize("charset", ["utf-8", "", "windows-1252"])
def test_the_page_is_read(folder: Path, encoding: str, charset: str, end: str) -> None:
    page = PAGE.encode(charset or "utf-8")
    (folder / "a.mhtml").write_bytes(saved(page, encoding, charset, end))
    result = run(folder, "--keep-input", "a.mhtml")
    assert (result.returncode, result.stderr) == (0, b"")
    record = records(result.stdout)[0]
    assert record["headline"] == "Sumur Tua Berair Lagi Setelah “Sepuluh” Tahun Kering"
    assert (record["url"], len(record["body"])) == (URL, 2)
    assert record["timestamp"] == "2026-10-14T08:30:00+07:00"
    assert record["input"] == {"saved": "Thu, 15 Oct 2026 02:00:00 -0000"}
    assert record["source"] == "a.mhtml"


def test_it_is_known_by_its_content_and_dates_nothing(folder: Path) -> None:
    page = PAGE.replace("Rabu, 14 Oktober 2026 | 08:30 WIB", "Foto").encode()
    record = records(run(folder, data=saved(page, "base64")).stdout)[0]
    assert (record["source"], record["timestamp"]) == ("-", None)


def test_what_is_broken_is_one_error(tmp_path: Path) -> None:
    whole = saved(PAGE.encode(), "quoted-printable")
    for data, code in (
        (whole[:-300], "truncated"),
        (whole.replace(b"text/html;", b"text/css;"), "unreadable"),
        (whole[:350], "unreadable"),
    ):
        items = read(tmp_path / "a.mht", data)
        assert [item.code for item in items if isinstance(item, Failure)] == [code]
    large = read(tmp_path / "a.mht", saved(b"<p>x</p>" * 1000, "base64"), max_bytes=4000)
    assert [item.code for item in large if isinstance(item, Failure)] == ["too-large"]


def test_a_mail_is_still_a_mail(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@b.example", "c@d.example", "Rapat"
    mail["MIME-Version"] = "1.0"
    mail.set_content("Halo")
    items = read(tmp_path / "a", mail.as_bytes())
    assert [item.code for item in items if isinstance(item, Failure)] == ["unsupported"]
