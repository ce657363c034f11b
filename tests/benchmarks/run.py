"""Print what the command and the parser cost, each as a ratio to the least it could cost.

    python tests/benchmarks/run.py

Both sides of a ratio run in turn, round by round, so that a machine that slows down slows both. The
minimum is what the code costs; the median is what a user waits for.
"""

import json
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

import inakoran_extract
from inakoran_extract import extract_text

DUMP = Path(__file__).with_name("dump.txt")
PAGE = Path(__file__).with_name("page.txt")
SCRIPT = Path(sys.executable).with_name("inakoran-extract")
DATE = re.compile(r"[0-9]{1,2}[-/ ](?:[0-9]{1,2}|[A-Z][a-z]+)[-/ ][0-9]{4}")

# An installed package has its bytecode; a working copy gets it in the first, uncounted run.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
ENVIRONMENT["PYTHONPATH"] = str(Path(inakoran_extract.__file__).parents[1])

PROCESSES = 60
ROUNDS = 60
CALLS_PER_ROUND = 20


def start_click() -> None:
    """Start a process that only imports what the command can't do without."""
    subprocess.run([sys.executable, "-c", "import click, json"], check=True, env=ENVIRONMENT)


def start_command() -> None:
    """Turn one dump into one record in a process of its own."""
    command = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "inakoran_extract"]
    arguments = [*command, str(DUMP)]
    subprocess.run(arguments, check=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL)


def floor(text: str) -> str:
    """Do the least that reading a dump takes: split it, search each line once, dump it."""
    lines = text.splitlines()
    dates = [bool(DATE.search(line)) for line in lines]
    return json.dumps(lines, ensure_ascii=False) if any(dates) else ""


def parse(text: str) -> str:
    """Turn a dump into a record, without the process around it."""
    return json.dumps(extract_text(text).to_dict(), ensure_ascii=False)


def compare(
    title: str, floor: Callable[[], object], subject: Callable[[], object], rounds: int, calls: int
) -> None:
    """Time both in turn and print milliseconds for one call, and the ratios."""
    timings: dict[Callable[[], object], list[float]] = {floor: [], subject: []}
    for function in timings:
        function()
    for _ in range(rounds):
        for function, seconds in timings.items():
            begin = perf_counter()
            for _ in range(calls):
                function()
            seconds.append((perf_counter() - begin) / calls)
    print(title)
    for name, summary in (("min", min), ("median", statistics.median)):
        least, actual = (summary(seconds) * 1000 for seconds in timings.values())
        print(
            f"  {name:6}  floor {least:8.3f} ms  ours {actual:8.3f} ms  ratio {actual / least:.2f}"
        )


def main() -> None:
    """Run every comparison."""
    compare("start-up: one dump / import click, json", start_click, start_command, PROCESSES, 1)
    for kind, path in (("a dump", DUMP), ("a whole page", PAGE)):
        text = path.read_text(encoding="utf-8")
        lines = sum(not line.isspace() for line in text.splitlines() if line)
        compare(
            f"parsing {kind}: {len(text.encode())} bytes in {lines} lines / split, search, dump",
            partial(floor, text),
            partial(parse, text),
            ROUNDS,
            CALLS_PER_ROUND,
        )


if __name__ == "__main__":
    main()
