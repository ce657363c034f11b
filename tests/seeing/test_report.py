"""`--report` writes one page that shows a run, and changes nothing of its records."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from command import CHILI, FLOOD, names, records, run

from inakoran_extract import extract_text
from inakoran_extract.inputs.documents import Failure
from inakoran_extract.seeing.plots import plot_months
from inakoran_extract.seeing.report import Report
from inakoran_extract.seeing.views import outlet_of, see, show

ATTACK = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
UNSAFE = re.compile(r"<script>alert|<img")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(CHILI.encode())
    (tmp_path / "b.txt").write_bytes(FLOOD.replace("Monday", "Sunday").encode())
    (tmp_path / "kosong.txt").touch()
    return tmp_path


class Page(HTMLParser):
    """Counts elements and keeps what they refer to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.ids: Counter[str] = Counter()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        for name, value in attrs:
            if name in {"src", "href", "action", "srcset", "data"}:
                self.addresses.append(value or "")
            if name == "id":
                self.ids[value or ""] += 1


@pytest.mark.parametrize("paths", [("d",), ("d", "kosong.txt"), ("d", "b.txt")])
def test_what_was_no_input_is_counted(folder: Path, paths: tuple[str, ...]) -> None:
    (folder / "d").mkdir()
    (folder / "d" / "a.txt").write_text(CHILI)
    for name in ("b.png", "c.PNG", ".d.txt", "e<b>.<i>"):
        (folder / "d" / name).touch()
    run(folder, "--report", "seen.html", *paths)
    text = (folder / "seen.html").read_text(encoding="utf-8")
    assert "<li><strong>4</strong> skipped</li>" in text
    rows = re.findall(r'<tr><th scope="row">([^/]*)</th><td>([0-9])</td></tr>', text)
    assert dict(rows) == {".png": "2", "hidden": "1", ".&lt;i&gt;": "1"}
    assert max(Page(text).ids.values()) == 1
    run(folder, "--report", "seen.html", "a.txt", "b.txt")
    assert "skipped" not in (folder / "seen.html").read_text(encoding="utf-8")


def report_of(*texts: str, limit: int = 500) -> str:
    report = Report(limit)
    for place, text in enumerate(texts):
        article = extract_text(text, source=f"{place}.txt", trace=True)
        report.add(see(article, article.to_dict()))
    return b"".join(report.render()).decode()


def test_records_and_errors_are_those_of_a_plain_run(folder: Path) -> None:
    plain = run(folder, "a.txt", "kosong.txt", "b.txt")
    for jobs in ("1", "2"):
        seen = run(folder, "-j", jobs, "--report", "seen.html", "a.txt", "kosong.txt", "b.txt")
        assert (seen.returncode, seen.stdout) == (1, plain.stdout)
        # A summary below it says how long it took.
        assert seen.stderr.splitlines()[0] == plain.stderr.splitlines()[0]
    page = Page((folder / "seen.html").read_text(encoding="utf-8"))
    assert page.tags["details"] == 3  # two articles and the list of errors
    assert all(address.startswith("#") for address in page.addresses)
    assert max(page.ids.values()) == 1


def test_the_overview_counts(folder: Path) -> None:
    run(folder, "--report", "seen.html", "a.txt", "kosong.txt", "b.txt")
    text = (folder / "seen.html").read_text(encoding="utf-8")
    assert "<h1>2 records of 3 inputs</h1>" in text
    assert re.search(r'<th scope="row">headline</th><td>2</td><td>100 %</td>', text)
    assert re.search(r'<th scope="row">captions</th><td>1</td><td>50 %</td>', text)
    assert re.search(r'<th scope="row">weekday-mismatch</th><td>1</td>', text)
    assert re.search(r'<th scope="row">empty</th><td>1</td>', text)
    assert 'aria-label="Articles by month: 2025-02: 1, 2025-03: 1"' in text
    assert 'aria-label="Articles by byline: Dewi Anggraini: 1, Rahmat Hidayat: 1"' in text


def test_one_article_stands_open(folder: Path) -> None:
    run(folder, "--report", "seen.html", "a.txt")
    text = (folder / "seen.html").read_text(encoding="utf-8")
    assert "Overview" not in text
    page = Page(text)
    assert (page.tags["details"], page.tags["article"]) == (0, 1)
    assert '<mark data-key="captions[0].credit">ist</mark>' in text


def test_with_explain_the_lines_go_out_and_the_page_is_written(folder: Path) -> None:
    result = run(folder, "--explain", "--report", "seen.html", "a.txt")
    assert result.stdout == run(folder, "--explain", "a.txt").stdout
    assert (folder / "seen.html").exists()


def test_texts_are_escaped_everywhere() -> None:
    text = CHILI.replace("Harga Cabai Rawit", f"Harga {ATTACK} Cabai").replace(
        "Jakarta, Inakoran", 'Jakarta, Ina"><script>alert(3)</script>'
    )
    article = extract_text(text, source=f"{ATTACK}.txt", trace=True)
    report = Report()
    report.add(see(article, article.to_dict()))
    report.add_failure(Failure(ATTACK, 'empty"><img src=x>', ATTACK))
    page = b"".join(report.render()).decode()
    assert not UNSAFE.search(page)
    parsed = Page(page)
    assert parsed.tags["script"] == 1
    assert parsed.tags["img"] == 0


def test_those_with_warnings_are_shown_first() -> None:
    warned = FLOOD.replace("Monday", "Sunday")
    page = report_of(CHILI, CHILI, warned, CHILI, warned, limit=3)
    assert "3 of 5 are shown" in page
    sources = re.findall(r"<summary>.*? · (\d)\.txt", page)
    assert sources == ["0", "2", "4"]
    assert "<h1>5 records of 5 inputs</h1>" in page
    assert re.findall(r"<summary>.*? · (\d)\.txt", report_of(CHILI, warned, limit=1)) == ["1"]
    assert "0 of 1 are shown" in report_of(CHILI, limit=0) or "<article" not in report_of(limit=0)


def test_outlets() -> None:
    record = extract_text(CHILI).to_dict()
    assert outlet_of(record) == "Inakoran"
    record["dateline"] = None
    assert outlet_of(record) is None
    record["url"] = "https://www.kabar.example/a/b"
    assert outlet_of(record) == "kabar.example"


@pytest.mark.parametrize(
    ("months", "first", "last", "unit"),
    [
        ({"2025-11": 2, "2026-02": 1}, "2025-11", "2026-02", "month"),
        ({"2019-01": 1, "2026-02": 1}, "2019", "2026", "year"),
        ({"1900-01": 1, "2026-02": 1}, "1900", "2026", "year"),
        ({"0001-01": 1, "9999-12": 1}, "0001", "9999", "year"),
    ],
)
def test_months(months: dict[str, int], first: str, last: str, unit: str) -> None:
    plot = plot_months(Counter(months))
    assert (plot.bars[0].name, plot.bars[-1].name, plot.unit) == (first, last, unit)
    assert len(plot.bars) <= 40
    assert sum(bar.number for bar in plot.bars) == sum(months.values())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--report", "-"), "--report needs a file of its own"),
        (("--report", "a.txt"), "is one of the inputs"),
        (("--report", "x", "-o", "x"), "is the output too"),
        (("--report", "x", "--errors", "x"), "is the error file too"),
        (("--report", "x", "-o", "y", "--resume"), "leave --resume out"),
        (("--report", "."), "is a folder"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    before = names(folder)
    result = run(folder, *arguments, "a.txt")
    assert (result.returncode, result.stdout) == (2, b"")
    assert message in " ".join(result.stderr.decode().split())
    assert names(folder) == before


def test_a_report_that_cannot_be_written_is_one_line(folder: Path) -> None:
    result = run(folder, "--report", "nirgends/seen.html", "a.txt")
    assert result.returncode == 1
    assert len(records(result.stdout)) == 1
    assert result.stderr.decode().startswith("inakoran-extract: nirgends/seen.html: ")
    assert result.stderr.count(b"\n") == 1


def test_the_view_names_the_lines_of_a_field() -> None:
    article = extract_text(CHILI, trace=True)
    view = show(see(article, article.to_dict()).view)
    assert [row["line"] for row in view["rows"]] == [span.line for span in article.lines]
    assert view["from"]["captions"] == [7, 8]
