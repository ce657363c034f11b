"""How many documents a second the command reads from a folder and a shard, and in what memory.

The documents are `dump.txt` over and over, no two alike: names, places, numbers, dates and the
choice of paragraphs change from one to the next, the same way in every run. Rates are of whole
processes, start-up included, over the wall clock; the floor and the other extractor work in this
process, on one core.
"""

import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from html import escape
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from peers import load_peers
from sample_page import make_page
from subjects import DUMP, floor, parse, parse_page

NUMBER = re.compile(r"[0-9]+")

DOCUMENTS = 20_000
FEW = 1_000
# Pages take so much longer that a part of them tells as much.
PAGES = DOCUMENTS // 10
SERVED_PAGES = DOCUMENTS // 50

PEOPLE = ("Siti Maimunah", "Bambang Hartono", "Ni Luh Sari", "Yosef Tandi", "Rahmawati Lubis")
PLACES = ("Sumenep", "Pati", "Indramayu", "Jeneponto", "Bima", "Rembang", "Gresik")
GOODS = ("garam", "bandeng", "rumput laut", "udang", "kerang hijau")
PARTS = ("headline", "timestamp", "body")
FIRST_DAY = date(2021, 3, 1)

# A process's peak counts that of the one it was forked from, so a bare interpreter starts the
# command: the peak of this process, which may hold more than the command, must not show.
PROBE = """\
import json, resource, subprocess, sys, time
begin = time.perf_counter()
with open(sys.argv[1], "wb") as output:
    subprocess.run(sys.argv[2:], check=True, stdout=output)
seconds = time.perf_counter() - begin
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]))
"""


def compare_batches(command: Sequence[str], environment: dict[str, str]) -> None:
    """Print documents a second from a folder and a shard, and the memory of short and long ones.

    Args:
        command: What starts the command, without its arguments.
        environment: The environment that it's started in.
    """
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        folder, shard, short = place / "dumps", place / "all.jsonl.gz", place / "few.jsonl.gz"
        size = _write_folder(folder)
        _write_shard(shard, DOCUMENTS)
        _write_shard(short, FEW)

        def measure(path: Path, jobs: int, count: int) -> tuple[float, float]:
            return _measure(command, environment, place / "out.jsonl", path, jobs=jobs, count=count)

        print(f"batches: {DOCUMENTS} dumps of {size / DOCUMENTS:.0f} bytes")
        print(f"  {'':22}{'docs/s':>10}{'of floor':>10}{'of parser':>10}{'of -j 1':>10}")
        peaks = {}
        # What one job is short of it is plumbing.
        parser = _rate(parse, [*islice(make_dumps(), DOCUMENTS)], DOCUMENTS)
        print(f"  {'the parser':22}{parser:10.0f}")
        for path, read in ((folder, _read_folder), (shard, _read_shard)):
            least = _rate(floor, read(path), DOCUMENTS)
            print(f"  {path.name + ' floor':22}{least:10.0f}{1:10.2f}")
            single = 0.0
            for jobs in (1, 2):
                rate, peaks[path, jobs] = measure(path, jobs, DOCUMENTS)
                single = single or rate
                title = f"{path.name} -j {jobs}"
                shares = f"{rate / least:10.3f}{rate / parser:10.2f}{rate / single:10.2f}"
                print(f"  {title:22}{rate:10.0f}{shares}")
        _compare_pages(single)
        print(f"peak memory of the largest process, in MB\n  {'':8}{FEW:>10}{DOCUMENTS:>10}{'':>8}")
        for jobs in (1, 2):
            _, few = measure(short, jobs, FEW)
            many = peaks[shard, jobs]
            print(f"  -j {jobs:<5}{few:10.1f}{many:10.1f}{many / few:8.2f}")


def make_dumps() -> Iterator[str]:
    """Yield dumps without end, each another article, the same ones in every run."""
    text = DUMP.read_text(encoding="utf-8")
    _, _, day, *_ = (line for line in text.splitlines() if line.strip())
    head, _, story = text.partition(day)
    blocks = story.split("\n\n")
    number = 0
    while True:
        printed = _print_time(number)
        # One paragraph from the middle is left out, so that lengths and neighbours differ too.
        gone = 5 + number % (len(blocks) - 7)
        kept = "\n\n".join(block for at, block in enumerate(blocks) if at != gone)
        kept = NUMBER.sub(partial(_raise, by=number % 97), kept)
        varied = f"{head}{printed}{kept}"
        for old, new in (
            (PEOPLE[0], PEOPLE[number % len(PEOPLE)]),
            (PLACES[0], PLACES[number % len(PLACES)]),
            (GOODS[0], GOODS[number % len(GOODS)]),
            ("Panen Raya", f"Panen Raya ke-{number + 1}"),
        ):
            varied = varied.replace(old, new)
        yield varied
        number += 1


def _raise(found: re.Match[str], by: int) -> str:
    return f"{int(found[0]) + by:0{len(found[0])}}"


def _print_time(number: int) -> str:
    day = FIRST_DAY + timedelta(days=number % 1500)
    half = "am" if number % 2 else "pm"
    return f"{day:%A, %d-%m-%Y} | {1 + number % 12:02}:{number % 60:02} {half}"


def wrap(text: str) -> bytes:
    """Return a dump as a page: its headline, a paragraph for each further line, and no more."""
    headline, *lines = (line for line in text.splitlines() if line.strip())
    story = "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    title = escape(headline)
    page = (
        f'<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8"><title>{title}</title>'
        f"</head>\n<body><article><h1>{title}</h1>\n{story}\n</article></body></html>\n"
    )
    return page.encode()


def _write_folder(folder: Path) -> int:
    folder.mkdir()
    return sum(
        (folder / f"{number:05}.txt").write_bytes(text.encode())
        for number, text in enumerate(islice(make_dumps(), DOCUMENTS))
    )


def _write_shard(shard: Path, count: int) -> None:
    with gzip.open(shard, "wt", encoding="utf-8") as stream:
        for text in islice(make_dumps(), count):
            stream.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")


def _read_folder(folder: Path) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        yield path.read_text(encoding="utf-8")


def _read_shard(shard: Path) -> Iterator[str]:
    with gzip.open(shard, "rt", encoding="utf-8") as stream:
        for row in stream:
            yield json.loads(row)["text"]


def _rate(work: Callable[[Any], object], inputs: Iterable[str | bytes], count: int) -> float:
    """Return how many inputs a second are worked on, with the reading of them."""
    begin = perf_counter()
    for item in inputs:
        work(item)
    return count / (perf_counter() - begin)


def _measure(
    command: Sequence[str],
    environment: dict[str, str],
    output: Path,
    path: Path,
    *,
    jobs: int,
    count: int,
) -> tuple[float, float]:
    """Run the command; return documents a second and the peak memory in MB."""
    arguments = [*command, "-q", "-j", str(jobs), str(path)]
    probe = [sys.executable, "-c", PROBE, str(output), *arguments]
    done = subprocess.run(probe, check=True, env=environment, stdout=subprocess.PIPE)
    seconds, kilobytes = json.loads(done.stdout)
    with output.open("rb") as records:
        complete = sum(all(map(json.loads(line).get, PARTS)) for line in records)
    if complete != count:
        sys.exit(f"{complete} whole records from {count} dumps, so the rate would tell nothing")
    # macOS counts bytes where Linux counts kilobytes.
    return count / seconds, kilobytes / (1024**2 if sys.platform == "darwin" else 1024)


def _compare_pages(single: float) -> None:
    """Print what the same articles cost as pages, and what the shard's dumps cost beside them."""
    other = load_peers()["trafilatura"]
    for kind, make, count in (("bare", wrap, PAGES), ("outlets'", make_page, SERVED_PAGES)):
        pages = [make(text) for text in islice(make_dumps(), count)]
        size = sum(map(len, pages)) / count
        print(f"  {count} of them as {kind} pages of {size:.0f} bytes")
        print(f"  {'':22}{'docs/s':>10}{'times':>10}")
        ours = _rate(parse_page, pages, count)
        if other is None:
            print(f"  {'extract_html':22}{ours:10.0f}\n  not installed: trafilatura")
            continue
        other(pages[0])
        theirs = _rate(other, pages, count)
        for name, rate in (
            ("trafilatura", theirs),
            ("extract_html", ours),
            ("the shard -j 1", single),
        ):
            print(f"  {name:22}{rate:10.0f}{rate / theirs:10.2f}")
