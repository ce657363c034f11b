"""A foot put below a story adds what it says to the record, and nothing else changes.

Feet are made of parts that pages print below a story, alone and one below the other. Not fit are:
cases whose own last line is not the story's last paragraph, told to its end (behind a list, verses
or a line with a colon nobody knows what is the site's), and for a part that says who or what is in
the record already, cases that have it.
"""

from functools import cache
from itertools import combinations, permutations
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from inakoran_extract import Article, extract_text
from inakoran_extract.model import Role
from inakoran_extract.reading.decoding import decode

CASES = Path(__file__).parents[1] / "cases"
TITLES = (
    "Warga Wairopa Bangun Lumbung Padi Bersama",
    "Koperasi Wairopa Tambah Dua Gudang Gabah Baru",
    "Nelayan Tanjung Sura Panen Teri Lebih Awal",
)
DAYS = ("12 November 2026", "11 November 2026", "10 November 2026")
TAGS = ["panen raya", "lumbung desa", "Wairopa"]
YOHANA = {"name": "Yohana Bere", "role": "editor"}
PETRUS = {"name": "Petrus Lede Wain", "role": "writer"}
DATED = [line for pair in zip(TITLES, DAYS, strict=True) for line in pair]


class Part(NamedTuple):
    """Lines of a foot, and what a record has more by them."""

    lines: list[str]
    more: dict[str, Any]


# What is the article's, in the order in which pages print it: its sign-off, who made it, its tags.
OWN = (
    Part(["(rin/dew)"], {"signoff": "(rin/dew)"}),
    Part(["[dem]"], {"signoff": "[dem]"}),
    Part(["Sumber: Kabar Nusa Raya"], {"attributions": ["Kabar Nusa Raya"]}),
    Part(["Editor: Yohana Bere"], {"authors": [YOHANA]}),
    Part(["Editor", "Yohana Bere"], {"authors": [YOHANA]}),
    Part(["Penulis: Petrus Lede Wain", "Editor: Yohana Bere"], {"authors": [PETRUS, YOHANA]}),
    Part(["Penulis : Petrus Lede Wain | Editor : Yohana Bere"], {"authors": [PETRUS, YOHANA]}),
    Part(["Baca juga: " + TITLES[0]], {"related": [TITLES[0]]}),
    Part(["BACA JUGA", *TITLES], {"related": [*TITLES]}),
    Part(["Baca juga:", *(f"- {title}" for title in TITLES)], {"related": [*TITLES]}),
    Part(["Tags: " + ", ".join(TAGS)], {"tags": TAGS}),
    Part(["Tag :", *TAGS], {"tags": TAGS}),
    Part(["TOPIK", *TAGS], {"tags": TAGS}),
    Part(["#panen #lumbung #Wairopa"], {"tags": ["panen", "lumbung", "Wairopa"]}),
)
SITE = (
    Part(["Berita Terkait", *TITLES], {}),
    Part(["Terpopuler", *DATED], {}),
    Part(["Rekomendasi", TITLES[0], "Dua gudang dibangun.", TITLES[1], "Hasilnya dijual."], {}),
    Part(["Bagikan", "Facebook", "WhatsApp"], {}),
    Part(["Share this:", "Facebook", "X", "Like Loading..."], {}),
    Part(["Ikuti kami di Google News"], {}),
    Part(["Ikuti saluran WhatsApp Kabar Nusa: https://whatsapp.com/channel/0029VaAbCdEf"], {}),
    Part(["Tentang Kami", "Redaksi", "Pedoman Media Siber", "Kontak"], {}),
    Part(["Tinggalkan Balasan", "Alamat email Anda tidak akan dipublikasikan.", "Nama *"], {}),
    Part(["Komentar", "Yanti Laka", "Semoga panennya lancar terus ya."], {}),
    Part(["Copyright © 2026 Kabar Nusa. All rights reserved."], {}),
)


@cache
def stories() -> list[tuple[str, str, dict[str, Any]]]:
    """Return (story, what parts its lines, record) of the cases that are fit, foot cut off."""
    found = []
    for dump in sorted(CASES.glob("*/*.txt")):
        if dump.parent.name in {"dress", "negative"}:
            continue
        text = "\n".join(decode(dump.read_bytes())[0].splitlines())
        article = extract_text(text)
        told = [span for span in article.lines if span.role is Role.BODY]
        if article.headline is None or len(told) < 3 or not _is_plain(article):
            continue
        story = text[: told[-1].end]
        below = "\n" if told[-1].line - told[-2].line == 1 else "\n\n"
        found.append((story, below, dict(extract_text(story).to_dict())))
    return found


def _is_plain(article: Article) -> bool:
    """Tell whether a story ends with two whole paragraphs in a row."""
    lines = [line for line in article.lines if line.role is not Role.BOILERPLATE]
    last = max(place for place, line in enumerate(lines) if line.role is Role.BODY)
    pair = lines[last - 1 : last + 1]
    paragraphs = article.body[-2:]
    return all(
        line.role is Role.BODY and len(text) > 60 and text[-1] in '.!?"”'
        for line, text in zip(pair, paragraphs, strict=True)
    )


def feet(count: int) -> list[tuple[Part, ...]]:
    """Return feet of so many parts: the article's own in their order, the site's in every order."""
    made = []
    for own in range(count + 1):
        for first in combinations(OWN, own):
            keys = [key for part in first for key in part.more]
            if len(keys) == len(set(keys)):
                made += [(*first, *rest) for rest in permutations(SITE, count - own)]
    return made


def assert_below(foot: tuple[Part, ...], story: str, below: str, record: dict[str, Any]) -> None:
    more = {key: value for part in foot for key, value in part.more.items()}
    lines = below.join(line for part in foot for line in part.lines)
    made: dict[str, Any] = dict(extract_text(f"{story}{below}{lines}\n").to_dict())
    codes = {notice["code"] for notice in record["warnings"]}
    assert {notice["code"] for notice in made["warnings"]} <= codes, lines
    signed = [*([record["byline"]] if record["byline"] else []), *_signed(foot)]
    assert made["byline"] == ("; ".join(signed) or None), lines
    wanted = {**record, **more, "byline": made["byline"], "warnings": made["warnings"]}
    assert made == wanted, lines


def _signed(foot: tuple[Part, ...]) -> list[str]:
    """Return the lines of a foot that say who made the article, a label with its name."""
    said = [part.lines for part in foot if "authors" in part.more]
    return [" ".join(lines) if ":" not in lines[0] else "; ".join(lines) for lines in said]


@pytest.mark.parametrize(("count", "stride"), [(1, 8), (2, 60), (3, 2000)])
def test_a_foot_below_a_story(count: int, stride: int) -> None:
    tried = 0
    for place, foot in enumerate(feet(count)):
        keys = {key for part in foot for key in part.more}
        for told in stories()[place % stride :: stride]:
            if not any(told[-1][key] for key in keys):
                assert_below(foot, *told)
                tried += 1
    assert tried > 400
