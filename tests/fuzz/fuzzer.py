"""Feeds mutated inputs to the program and checks what holds for all of them.

    .venv/bin/python tests/fuzz/fuzzer.py --seconds 20
    .venv/bin/python tests/fuzz/fuzzer.py --count 1000000 --seed 7

What breaks something is written to a folder, one file each, and named with the reason; it becomes a
case of the tests. The same seed makes the same inputs. With `--atheris`, where that is installed,
libFuzzer makes the bytes and is led by what they reach.
"""

import argparse
import gzip
import io
import json
import random
import sys
import tarfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import monotonic, process_time
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from invariants import check_bytes, check_input, check_page, check_text
from mutate import Seeds, make_page, make_text, mutate_bytes

_FOUND = Path(__file__).parent / "found"
_MOST_FOUND = 20


class Trial(NamedTuple):
    """An input, and what checks it.

    Attributes:
        kind: a word for what it is.
        data: the input.
        check: checks it.
    """

    kind: str
    data: bytes
    check: Callable[[], None]


def make_trial(seeds: Seeds, dice: random.Random) -> Trial:
    """Return an input of some kind."""
    kind = dice.choices(("text", "page", "bytes", "rows", "container"), (50, 25, 10, 8, 7))[0]
    if kind == "text":
        text = make_text(seeds, dice)
        return Trial(kind, text.encode("utf-8", "surrogatepass"), lambda: check_text(text, dice))
    if kind == "page":
        page = make_page(seeds, dice)
        return Trial(kind, page.encode("utf-8", "surrogatepass"), lambda: check_page(page, dice))
    if kind == "bytes":
        make = dice.choice((make_text, make_page))
        encoding = dice.choice(("utf-8", "cp1252", "utf-16", "utf-16-le", "utf-8-sig"))
        data = mutate_bytes(make(seeds, dice).encode(encoding, "replace"), dice)
        return Trial(kind, data, lambda: check_bytes(data, dice))
    texts = [make_text(seeds, dice) for _ in range(3)]
    if kind == "rows":
        rows = [json.dumps({"text": text, "url": "https://contoh.id/1"}) for text in texts]
        data = "\n".join(rows).encode()
        data = mutate_bytes(data, dice) if dice.random() < 0.5 else data
    else:
        data = _pack([text.encode("utf-8", "replace") for text in texts], dice)
        data = mutate_bytes(data, dice) if dice.random() < 0.8 else data
    name = dice.choice(("a", "a.jsonl", "a.txt"))
    return Trial(kind, data, lambda: check_input(data, dice, name))


def _pack(texts: list[bytes], dice: random.Random) -> bytes:
    match dice.randrange(5):
        case 0:
            packed = io.BytesIO()
            form = dice.choice((tarfile.PAX_FORMAT, tarfile.GNU_FORMAT))
            with tarfile.open(fileobj=packed, mode="w", format=form) as archive:
                for number, text in enumerate(texts):
                    entry = tarfile.TarInfo(f"{number}{'é' * dice.choice((0, 120))}.txt")
                    entry.size = len(text)
                    archive.addfile(entry, io.BytesIO(text))
            return packed.getvalue()
        case 1:
            packed = io.BytesIO()
            form = dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
            with zipfile.ZipFile(packed, "w", form) as members:
                for number, text in enumerate(texts):
                    members.writestr(f"{number}.txt", text)
            return packed.getvalue()
        case 2:
            return b"".join(gzip.compress(text, 1) for text in texts)
        case 3:
            return b"".join(_record(text) for text in texts)
        case _:
            return b"\n".join(texts)


def _record(text: bytes) -> bytes:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d"
    )
    return head % len(body) + b"\r\n\r\n" + body + b"\r\n\r\n"


def fuzz(count: int, seconds: float, seed: int, found: Path | None = _FOUND) -> int:
    """Try inputs until there were so many, or the time is over.

    Args:
        count: how many at most; 0 for any number.
        seconds: how long at most, by the clock; 0 for any time.
        seed: of the dice.
        found: a folder for what breaks something; None to raise it instead.

    Returns:
        How many broke something.
    """
    seeds, dice = Seeds(), random.Random(seed)  # noqa: S311 - the same inputs every time
    kinds: Counter[str] = Counter()
    begin, used, broken = monotonic(), process_time(), 0
    while (not count or kinds.total() < count) and (not seconds or monotonic() - begin < seconds):
        trial = make_trial(seeds, dice)
        kinds[trial.kind] += 1
        try:
            trial.check()
        except Exception as error:
            if found is None:
                raise
            broken += 1
            found.mkdir(exist_ok=True)
            path = found / f"{trial.kind}-{seed}-{kinds.total()}"
            path.write_bytes(trial.data)
            place = traceback.extract_tb(error.__traceback__)[-1]
            reason = f"{type(error).__name__}: {error}"[:200]
            print(f"{path}: {reason} ({Path(place.filename).name}:{place.lineno})", flush=True)
            if broken >= _MOST_FOUND:
                break
    shares = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    took = process_time() - used
    print(f"{kinds.total()} inputs ({shares}), {took:.1f} s, {broken} broken; seed {seed}")
    return broken


def fuzz_with_atheris() -> None:
    """Let libFuzzer make the bytes."""
    import atheris  # type: ignore[import-untyped] # noqa: PLC0415 - no requirement of anything

    with atheris.instrument_imports():
        from inakoran_extract import parser  # noqa: F401, PLC0415 - what is to be watched

    def check(data: bytes) -> None:
        dice = random.Random(len(data))  # noqa: S311 - as above
        check_text(data.decode("utf-8", "replace"), dice)
        check_page(data.decode("utf-8", "replace"), dice)
        check_input(data, dice)

    atheris.Setup(sys.argv[:1], check)
    atheris.Fuzz()


def main() -> None:
    """Run it."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=0)
    options.add_argument("--seconds", type=float, default=0)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--atheris", action="store_true")
    given = options.parse_args()
    if given.atheris:
        fuzz_with_atheris()
    sys.exit(1 if fuzz(given.count, given.seconds, given.seed) else 0)


if __name__ == "__main__":
    main()
