"""Makes inputs of seeds: lines, tags and bytes are dropped, doubled, moved, cut and put in."""

import random
import re
from pathlib import Path

from strategies import FRAGMENTS

_ROOT = Path(__file__).parents[1]
_TAGS = (
    "<p>", "</p>", "<div>", "</div>", "<br>", "<h1>", "</h1>", "<li>", "<a href=/x>", "</a>", "<b>",
    "<table><tr><td>", "<time datetime=2024-11-12>", "</time>", "<script>", "</script>", "<!--",
    "-->", "<figure>", "<figcaption>", "</figcaption>", "<aside>", "</article>", "<embed>", "<",
    "<div<div>", "<meta name=author content=Budi>", "<p hidden>", "&amp;", "&#x9b;", "\x00",
    "<pre>", "&amp;#8217;", "&nbsp;", "â€”",
)  # fmt: skip
_PART = re.compile(r"<[^<>]*>|[^<]+|<")
_LONGEST = 6000


class Seeds:
    """What inputs are made of: the cases of the other tests.

    Attributes:
        texts: dumps.
        pages: pages.
    """

    def __init__(self) -> None:
        paths = sorted(path for room in ("cases", "inside") for path in (_ROOT / room).rglob("*.*"))
        self.texts = [
            path.read_bytes().decode("utf-8", "replace")[:_LONGEST]
            for path in paths
            if path.suffix == ".txt"
        ]
        self.pages = [
            path.read_bytes().decode("utf-8", "replace")[: 2 * _LONGEST]
            for path in paths
            if path.suffix in {".html", ".htm"}
        ]


def mutate_parts(
    parts: list[str], others: list[str], extra: tuple[str, ...], dice: random.Random
) -> None:
    """Change a list of lines or tags in one to six places.

    Args:
        parts: is changed.
        others: those of another seed.
        extra: what may be put in.
        dice: decides.
    """
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        at = dice.randrange(len(parts) + 1)
        end = min(len(parts), at + dice.choice((1, 1, 1, 2, 5)))
        match dice.randrange(9):
            case 0:
                del parts[at:end]
            case 1:
                parts[at:at] = parts[at:end]
            case 2:
                to = dice.randrange(len(parts) + 1)
                moved = parts[at:end]
                del parts[at:end]
                parts[to:to] = moved
            case 3:
                start = dice.randrange(len(others) + 1)
                parts[at:at] = others[start : start + dice.choice((1, 2, 4))]
            case 4:
                parts.insert(at, "".join(dice.choices(extra, k=dice.choice((1, 2, 5)))))
            case 5 if at < len(parts) and parts[at]:
                cut = dice.randrange(len(parts[at]) + 1)
                put = dice.choice(extra)
                parts[at] = parts[at][:cut] + put + parts[at][cut + dice.randrange(3) :]
            case 6 if at + 1 < len(parts):
                parts[at : at + 2] = [parts[at] + parts[at + 1]]
            case 7 if at < len(parts):
                change = dice.choice((str.upper, str.lower, str.title, str.swapcase))
                parts[at] = change(parts[at])
            case _:
                del parts[dice.randrange(len(parts) + 1) :]


def make_text(seeds: Seeds, dice: random.Random) -> str:
    """Return a text."""
    one, other = dice.choice(seeds.texts), dice.choice(seeds.texts)
    lines = one.split("\n")
    mutate_parts(lines, other.split("\n"), FRAGMENTS, dice)
    text = dice.choice(("\n", "\n", "\n", "\r\n", "\r", "\n\n")).join(lines)
    return text[:_LONGEST]


def make_page(seeds: Seeds, dice: random.Random) -> str:
    """Return a page."""
    parts = _PART.findall(dice.choice(seeds.pages))
    mutate_parts(parts, _PART.findall(dice.choice(seeds.pages)), _TAGS + FRAGMENTS, dice)
    if dice.random() < 0.02:
        at = dice.randrange(len(parts) + 1)
        parts.insert(at, dice.choice(_TAGS) * dice.choice((30, 300, 2000)))
    return "".join(parts)


def mutate_bytes(data: bytes, dice: random.Random) -> bytes:
    """Return bytes changed in one to eight places, and maybe cut."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8))):
        at = dice.randrange(len(changed) + 1)
        match dice.randrange(5):
            case 0 | 1 if at < len(changed):
                changed[at] = dice.randrange(256)
            case 2:
                del changed[at : at + dice.choice((1, 2, 50))]
            case 3:
                changed[at:at] = changed[at : at + dice.choice((1, 4, 512))]
            case _:
                changed[at:at] = dice.randbytes(dice.choice((1, 2, 4)))
    if dice.random() < 0.2:
        del changed[dice.randrange(len(changed) + 1) :]
    return bytes(changed)
