"""How time grows with what a careless expression or a nested loop trips over."""

from collections.abc import Callable
from time import process_time

from inakoran_extract import extract_html, extract_text
from inakoran_extract.splitting.splitter import split_articles

# Eight times the size: linear time gives a growth of eight, square time of sixty-four.
FACTOR = 8
SMALL = 25_000

LINES = ("(", "- ", ":", ", ", "1 ", "a / ", ". ", '"', "Editor: ", "Foto: ", "dikutip-", "a. A/")
DUMPS = (
    "Budi Santoso\n",
    "Penulis\nBudi Santoso\n",
    "Selasa, 12 November 2024 11:46 WIB\n",
    "Baca juga:\nHarga turun\n",
    "KOMENTAR\n",
    "Jakarta, Inakoran\n",
    "Share\nWarga mulai panen padi di sawah.\n",
    "Warga Panen Padi\nWarta Hula\nWarga Panen Padi\n",
    "Rina Wulandari, Ende\n\nWarga mulai panen padi di sawah.\n\n",
    "ilustrasi/net\nSenin, 8 Januari 2024 05:00 WIB\nBaca juga:\nHarga turun\n",
)
STREAMS = (
    "\n",
    "Rabu, 18 Jun 2025 07:30 WIB\n",
    "Warga Hula Menanam Bakau\nRabu, 18 Jun 2025 07:30 WIB\n",
    "Rina Wulandari\nRabu, 18 Jun 2025 07:30 WIB\n",
    "KOMENTARWarga Hula Menanam Bakau\n",
    "garam ",
)
PAGES = ("<p>kata</p>", "kata<br>", "<b>", "</i>", "<div ", "<a href='/x'>kata</a> ", "&amp;")


def print_growth() -> None:
    """Print for each of them how many times longer eight times as much of it takes."""
    print(f"growth: processor time of {FACTOR} times as much (linear is {FACTOR})")
    for kind, units, read in (
        ("line", LINES, extract_text),
        ("dump", DUMPS, extract_text),
        ("stream", STREAMS, _split),
        ("page", PAGES, extract_html),
    ):
        for unit in units:
            print(f"  {kind:6}  {_growth(read, unit):6.1f}  {unit!r}")


def _split(text: str) -> None:
    data = text.encode()
    for _ in split_articles((data[at : at + 4096] for at in range(0, len(data), 4096)), len(data)):
        pass


def _growth(read: Callable[[str], object], unit: str) -> float:
    text = unit * (SMALL // len(unit))
    return _seconds(read, text * FACTOR) / _seconds(read, text)


def _seconds(read: Callable[[str], object], text: str) -> float:
    spent = []
    for _ in range(3):
        start = process_time()
        read(text)
        spent.append(process_time() - start)
    return max(min(spent), 1e-4)
