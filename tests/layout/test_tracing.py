"""A trace says of each line which rule marked it and which step settled it, and changes nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from inakoran_extract import Article, extract, extract_text
from inakoran_extract.rules.line_rules import RULES, name_rule, read_mark

ROOT = Path(__file__).parents[2]
INPUTS = sorted((ROOT / "samples").glob("*.[th]*"))
CASES = sorted((ROOT / "tests" / "cases").glob("*/*.[th]*"))

DUMP = """\
Kapal Ikan Kandas di Muara Sungai Progo

Oleh: Ratri Wulandari | Kamis, 12 Maret 2026 | 08:15 WIB

BANTUL, SUARAPESISIR.com - Sebuah kapal ikan kandas di muara Sungai Progo sejak Rabu malam.

Tiga awak kapal selamat dan sudah dibawa ke balai desa oleh warga sekitar muara.

(rat/wul)
"""


def plain(article: Article) -> Article:
    return replace(
        article, lines=tuple(replace(span, rule=None, step=None) for span in article.lines)
    )


@pytest.mark.parametrize("path", INPUTS + CASES, ids=lambda path: path.name)
def test_a_trace_changes_nothing_else(path: Path) -> None:
    traced = extract(path.read_bytes(), trace=True)
    assert plain(traced) == extract(path.read_bytes())
    assert all(span.rule for span in traced.lines)


def test_what_decided() -> None:
    article = extract_text(DUMP, trace=True)
    rules = {(span.line, str(span.role)): span.rule for span in article.lines}
    assert rules[1, "headline"] == "title"
    assert rules[3, "byline"] == rules[3, "timestamp"] == "date line"
    assert rules[5, "dateline"] == rules[5, "body"] == "dateline"
    assert rules[9, "signoff"] == "sign-off"
    # What settled them is a function, named by its file.
    files = {path.stem for path in (ROOT / "inakoran_extract" / "layout").glob("*.py")}
    assert {(span.step or "").partition(":")[0] for span in article.lines} <= files


def test_without_a_trace_nothing_is_kept() -> None:
    assert all(span.rule is span.step is None for span in extract_text(DUMP).lines)


@pytest.mark.parametrize("text", ["Binsar", "KOMENTAR", "(mea/mea)", "Harga Garam Naik", "a"])
def test_the_rule_named_is_the_one_that_answers(text: str) -> None:
    name, mark = name_rule(text)
    rule = next(rule for rule in RULES if rule.name == name)
    assert rule.read(text, text.lower()) == read_mark(text)
    assert read_mark(text)[0] is mark
