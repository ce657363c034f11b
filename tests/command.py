"""Runs the command in real processes, on two small articles."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

import inakoran_extract

CHILI = """\
Harga Cabai Rawit di Pasar Kramat Turun Menjelang Akhir Pekan

Dewi Anggraini

Thursday, 06-02-2025 | 09:15 am

MDN
Pedagang menata cabai rawit di Pasar Kramat, Jakarta Timur [ist]

\u00a0

Jakarta, Inakoran

Harga cabai rawit merah di Pasar Kramat turun menjadi Rp52.000 per kilogram setelah pasokan dari \
Garut kembali lancar.

"Pembeli sudah mulai ramai lagi sejak kemarin," kata Sulastri, pedagang di pasar itu.

KOMENTAR"""

FLOOD = """\
Jembatan Gantung Desa Sukamaju Selesai Diperbaiki

Rahmat Hidayat

Monday, 10-03-2025 | 02:30 pm

Bandung, Inakoran

Warga Desa Sukamaju kembali menyeberangi Sungai Cimanuk lewat jembatan gantung yang selesai \
diperbaiki akhir pekan lalu.

Kepala desa mengatakan perbaikan memakan waktu dua bulan karena hujan deras.

KOMENTAR
"""

HEADLINES = [text.split("\n", 1)[0] for text in (CHILI, FLOOD)]
MODULE = (sys.executable, "-m", "inakoran_extract")
SCRIPT = Path(sys.executable).with_name("inakoran-extract")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(Path(inakoran_extract.__file__).parents[1]),
    "COLUMNS": "100",
}
for name in ("INAKORAN_EXTRACT_DEBUG", "PYTHONUNBUFFERED", "PYTHONIOENCODING"):
    ENVIRONMENT.pop(name, None)
TIMEOUT = 60
SUMMARY = re.compile(r"inakoran-extract: [0-9]+ inputs?: .*, [0-9.]+ s\Z")

posix = pytest.mark.skipif(os.name != "posix", reason="needs fifos, signals or terminals")
not_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write anything"
)

Run = subprocess.CompletedProcess[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    (tmp_path / "b.txt").write_bytes(FLOOD.encode())
    return tmp_path


def run(
    folder: Path,
    *arguments: str | bytes,
    data: bytes = b"",
    command: tuple[str, ...] = MODULE,
    stdin: int | IO[bytes] | None = None,
    stdout: int | IO[bytes] = subprocess.PIPE,
    env: dict[str, str] = ENVIRONMENT,
) -> Run:
    return subprocess.run(
        (*command, *arguments),
        cwd=folder,
        check=False,
        input=data if stdin is None else None,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=env,
        timeout=TIMEOUT,
    )


def start(
    folder: Path,
    *arguments: str,
    stdin: int | None = None,
    stdout: int = subprocess.PIPE,
    env: dict[str, str] = ENVIRONMENT,
    new_session: bool = False,
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        (*MODULE, *arguments),
        cwd=folder,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=env,
        start_new_session=new_session,
    )


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def headlines(output: bytes) -> list[str]:
    return [record["headline"] for record in records(output)]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def said(errors: bytes) -> list[str]:
    """Return the lines on standard error, without the summary of a run of several inputs."""
    lines = errors.decode().splitlines()
    return lines[:-1] if lines and SUMMARY.match(lines[-1]) else lines


def counts(errors: bytes) -> str:
    """Return the summary on standard error, without the time that it took."""
    summary = errors.decode().splitlines()[-1]
    assert SUMMARY.match(summary)
    return summary.rpartition(", ")[0]


def only_line(errors: bytes) -> str:
    """Return the one line on standard error; a traceback would be more than one."""
    (line,) = said(errors)
    assert line.startswith("inakoran-extract: ")
    return line
