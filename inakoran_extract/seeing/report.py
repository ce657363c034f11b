"""A run as one page that opens from disk: an overview, then the articles with their lines.

The page is self-contained: styles and script stand in it, and its content policy forbids every
request. All texts are escaped by the template.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from inakoran_extract.inputs.documents import Failure
from inakoran_extract.inputs.meter import Meter
from inakoran_extract.model import Article
from inakoran_extract.outputs.formats import open_output
from inakoran_extract.seeing.plots import Bars, plot_months
from inakoran_extract.seeing.views import Facts, Seen, show

REPORT_LIMIT = 500
_HERE = Path(__file__).parent
_MOST_FAILURES = 200
_MOST_BYLINES = 12
_KEYS = tuple(key for key in Article().to_dict() if key not in {"source", "warnings"})


class _View(NamedTuple):
    """An article that is shown: its place among all, what it is found by, its lines."""

    place: int
    facts: Facts
    view: bytes


class Report:
    """What is kept of a run while it goes on.

    Args:
        limit: how many articles are shown with their lines; those with warnings come first.
        meter: counts what was no input; None where nobody does.
    """

    def __init__(self, limit: int = REPORT_LIMIT, meter: Meter | None = None) -> None:
        self._limit = limit
        self._meter = meter or Meter()
        self._warned: list[_View] = []
        self._others: list[_View] = []
        self._failures: list[Failure] = []
        self._errors: Counter[str] = Counter()
        self._warnings: Counter[str] = Counter()
        self._missing: Counter[str] = Counter()
        self._months: Counter[str] = Counter()
        self._bylines: Counter[str] = Counter()
        self._records = 0
        self._with_warnings = 0

    def add(self, seen: Seen) -> None:
        """Count an article, and keep its lines if there is room."""
        facts = seen.facts
        view = _View(self._records, facts, seen.view)
        self._records += 1
        self._with_warnings += bool(facts["warnings"])
        # Each once, in their order: of as many, the report names the first one first.
        self._warnings.update(dict.fromkeys(facts["warnings"], 1))
        self._missing.update(facts["missing"])
        self._months[(facts["timestamp"] or "")[:7]] += 1
        self._bylines[facts["byline"] or ""] += 1
        (self._warned if facts["warnings"] else self._others).append(view)
        if len(self._warned) + len(self._others) > self._limit:
            (self._others or self._warned).pop()

    def add_failure(self, failure: Failure) -> None:
        """Count an input without a record."""
        self._errors[failure.code] += 1
        if len(self._failures) < _MOST_FAILURES:
            self._failures.append(failure)

    def write(self, path: str) -> None:
        """Write the page.

        Raises:
            OSError: as in `open_output`.
        """
        with open_output(path) as sink:
            for part in self.render():
                sink.write(part)

    def render(self) -> Iterator[bytes]:
        """Yield the page, part by part."""
        # Nothing else needs them.
        from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415
        from markupsafe import Markup  # noqa: PLC0415

        environment = Environment(
            loader=FileSystemLoader(_HERE),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        script = (_HERE / "report.js").read_text(encoding="utf-8")
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        template = environment.get_template("report.html.jinja")
        shown = sorted(self._warned + self._others)
        stream = template.stream(
            style=Markup((_HERE / "report.css").read_text(encoding="utf-8")),  # noqa: S704 - ours
            script=Markup(script),  # noqa: S704 - ours
            digest=digest,
            articles=(_open(view) for view in shown),
            shown=len(shown),
            filters=_filters(shown),
            **self._overview(),
        )
        stream.enable_buffering(64)
        for part in stream:
            yield part.encode("utf-8", "replace")

    def _overview(self) -> dict[str, Any]:
        undated = self._months.pop("", 0)
        unsigned = self._bylines.pop("", 0)
        errors = sum(self._errors.values())
        skipped = self._meter.passed + self._meter.unread
        months = plot_months(self._months)
        authors = Bars.of(self._bylines.most_common(_MOST_BYLINES))
        self._months[""], self._bylines[""] = undated, unsigned
        return {
            "inputs": self._records + errors,
            "records": self._records,
            "errors": errors,
            "with_warnings": self._with_warnings,
            "fields": [(key, self._records - self._missing[key]) for key in _KEYS],
            "warnings": self._warnings.most_common(),
            "codes": self._errors.most_common(),
            "failures": self._failures,
            "skipped": skipped,
            "months": months,
            "undated": undated,
            "bylines": authors,
            "unsigned": unsigned,
            "single": self._records == 1 and not errors and not skipped,
        }


def _open(view: _View) -> dict[str, Any]:
    return {"place": view.place + 1, "facts": view.facts, **show(view.view)}


def _filters(views: list[_View]) -> dict[str, list[str]]:
    """Return what the list of articles can be filtered by."""
    missing = {key for view in views for key in view.facts["missing"]}
    return {
        "missing": [key for key in _KEYS if key in missing],
        "warning": sorted({code for view in views for code in view.facts["warnings"]}),
        "outlet": sorted({view.facts["outlet"] or "" for view in views} - {""}),
    }
