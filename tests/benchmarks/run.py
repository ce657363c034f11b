"""Print what the command and the parser cost, each as a ratio to the least it could cost.

    python tests/benchmarks/run.py
    python tests/benchmarks/run.py --batches

All sides of a comparison run in turn, round by round, so that a machine that slows down slows all.
The minimum is what the code costs; the median is what a user waits for. Other extractors take part
where they are installed: `pip install --group benchmark`, from pip 25.1 on.

With `--batches` it measures long runs of the command instead, on folders and shards and on one and
two processes: some minutes, and 150 MB of temporary files.
"""

import argparse
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from time import perf_counter

from batches import compare_batches
from growth import print_growth
from lxml import html  # type: ignore[import-untyped]
from peers import load_peers
from sample_page import make_page
from subjects import DUMP, PAGE, floor, parse, parse_page

import inakoran_extract
from inakoran_extract import extract_html

SCRIPT = Path(sys.executable).with_name("inakoran-extract")
COMMAND = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "inakoran_extract"]

# An installed package has its bytecode; a working copy gets it in the first, uncounted run.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
ENVIRONMENT["PYTHONPATH"] = str(Path(inakoran_extract.__file__).parents[1])

ROUNDS = 60
CALLS_PER_ROUND = 20
CALLS_PER_ROUND_OF_PAGES = 2


def start_click() -> None:
    """Start a process that only imports what the command can't do without."""
    subprocess.run([sys.executable, "-c", "import click, json"], check=True, env=ENVIRONMENT)


def start_command() -> None:
    """Turn one dump into one record in a process of its own."""
    arguments = [*COMMAND, str(DUMP)]
    subprocess.run(arguments, check=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL)


def compare(title: str, subjects: Mapping[str, Callable[[], object]], calls: int) -> None:
    """Time all subjects in turn and print milliseconds for one call, as ratios to the first."""
    timings: dict[str, list[float]] = {name: [] for name in subjects}
    for function in subjects.values():
        function()
    for _ in range(ROUNDS):
        for name, function in subjects.items():
            begin = perf_counter()
            for _ in range(calls):
                function()
            timings[name].append((perf_counter() - begin) / calls * 1000)
    print(f"{title}\n  {'':12}{'min ms':>10}{'ratio':>8}{'median ms':>12}{'ratio':>8}")
    first = next(iter(timings.values()))
    least, usual = min(first), statistics.median(first)
    for name, times in timings.items():
        low, middle = min(times), statistics.median(times)
        print(f"  {name:12}{low:10.3f}{low / least:8.2f}{middle:12.3f}{middle / usual:8.2f}")


def compare_texts() -> None:
    """Compare the reading of texts with their floor."""
    for kind, path in (("a dump", DUMP), ("a page's text", PAGE)):
        text = path.read_text(encoding="utf-8")
        lines = sum(not line.isspace() for line in text.splitlines() if line)
        compare(
            f"parsing {kind}: {len(text.encode())} bytes in {lines} lines / split, search, dump",
            {"floor": partial(floor, text), "ours": partial(parse, text)},
            CALLS_PER_ROUND,
        )


def compare_page() -> None:
    """Compare the reading of an HTML page with a parse of its bytes and with other extractors."""
    page = make_page(DUMP.read_text(encoding="utf-8"))
    article = extract_html(page)
    if not (article.headline and article.timestamp and article.body):
        sys.exit("the generated page is read as no article, so what it costs would tell nothing")
    subjects: dict[str, Callable[[], object]] = {
        "lxml": partial(html.document_fromstring, page),
        "ours": partial(parse_page, page),
    }
    peers = load_peers()
    subjects |= {name: partial(extract, page) for name, extract in peers.items() if extract}
    size = f"{len(page)} bytes, {len(article.lines)} printed lines"
    compare(f"parsing an HTML page: {size} / lxml's tree", subjects, CALLS_PER_ROUND_OF_PAGES)
    missing = [name for name, extract in peers.items() if extract is None]
    if missing:
        print(f"  not installed: {', '.join(missing)}")


def main() -> None:
    """Run every comparison, or that of batches alone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--batches", action="store_true", help="measure long runs instead")
    if parser.parse_args().batches:
        compare_batches(COMMAND, ENVIRONMENT)
        return
    start = {"floor": start_click, "ours": start_command}
    compare("start-up: one dump / import click, json", start, 1)
    compare_texts()
    compare_page()
    print_growth()


if __name__ == "__main__":
    main()
