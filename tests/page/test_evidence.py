"""What a page states of itself, weighed against what it prints, rule by rule."""

from dataclasses import replace

import pytest

from inakoran_extract import Article, Author, Notice, Reason, Role, Span, extract_html
from inakoran_extract.page.evidence import weigh
from inakoran_extract.page.metadata import Metadata

PRINTED = Article(
    headline="Sumur Tua Berair Lagi",
    timestamp="2026-10-14T08:30:00+07:00",
    timestamp_text="Rabu, 14 Oktober 2026 | 08:30",
    timezone="assumed",
)
DAY = replace(
    PRINTED, timestamp="2026-10-14", timestamp_text="Rabu, 14 Oktober 2026", timezone=None
)
NONE = replace(
    PRINTED,
    timestamp=None,
    timestamp_text=None,
    timezone=None,
    warnings=(Notice("no-timestamp", "no date line was found"),),
)
RELATIVE = replace(
    NONE, timestamp_text="2 jam lalu", warnings=(Notice("relative-date", "2 jam lalu"),)
)


def weighed(article: Article, timezone: str = "Asia/Jakarta", **stated: str | None) -> Article:
    return weigh(article, Metadata(**stated), timezone)  # type: ignore[arg-type] # texts only


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.warnings]


def time_of(article: Article) -> tuple[str | None, str | None, str | None]:
    return article.timestamp, article.timezone, article.timestamp_text


def test_a_page_that_states_nothing_changes_nothing() -> None:
    for article in (PRINTED, DAY, NONE, RELATIVE):
        assert weigh(article, Metadata(), "Asia/Jakarta") == article


def test_the_address() -> None:
    url = "https://wartarembang.example/2026/sumur"
    assert weighed(PRINTED, url=url) == replace(PRINTED, url=url)


def test_a_headline_that_no_line_prints_is_the_stated_one() -> None:
    bare = replace(PRINTED, headline=None)
    article = weighed(bare, headline="Sumur Tua Berair Lagi - Warta")
    assert article.headline == "Sumur Tua Berair Lagi"
    assert [notice.code for notice in article.warnings] == ["headline-stated"]
    assert weighed(PRINTED, headline="Sumur Baru - Warta").headline == PRINTED.headline


# --- authors ---------------------------------------------------------------------------------


def test_a_source_stated_as_the_author_is_none() -> None:
    article = replace(PRINTED, attributions=("Deutsche Welle",))
    stated = Metadata(authors=("Deutsche Welle", "Sri Wahyuni"))
    assert weigh(article, stated, "Asia/Jakarta").authors == (Author("Sri Wahyuni"),)


def test_authors_fill_what_is_not_printed() -> None:
    stated = Metadata(authors=("Sri Wahyuni", "Budi Utomo"), editors=("Karno",))
    article = weigh(PRINTED, stated, "Asia/Jakarta")
    assert article.authors == (
        Author("Sri Wahyuni"),
        Author("Budi Utomo"),
        Author("Karno", "editor"),
    )
    # The byline is what is printed, and nothing is.
    assert article.byline is None


def test_the_page_tells_the_roles_of_printed_names() -> None:
    names = ("Sri Wahyuni", "Karno", "Rina")
    signed = replace(PRINTED, byline=", ".join(names), authors=tuple(map(Author, names)))
    stated = Metadata(authors=("Sri Wahyuni",), editors=("Karno",))
    roles = [author.role for author in weigh(signed, stated, "Asia/Jakarta").authors]
    assert roles == ["writer", "editor", None]


def test_printed_authors_stay() -> None:
    signed = replace(PRINTED, byline="Oleh Rina", authors=(Author("Rina", "writer"),))
    stated = Metadata(authors=("Sri Wahyuni",), editors=("Karno",))
    assert weigh(signed, stated, "Asia/Jakarta") == signed


# --- parts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        (Metadata(part=2, parts=3), "part 2 of 3"),
        (Metadata(parts=4), "part 1 of 4"),
        (Metadata(part=2), "part 2 of an article on several pages"),
        (Metadata(parts=1), None),
    ],
)
def test_parts_stated(stated: Metadata, message: str | None) -> None:
    notices = weigh(PRINTED, stated, "Asia/Jakarta").warnings
    assert [(notice.code, notice.message) for notice in notices] == (
        [("partial-page", message)] if message else []
    )


def printed_lines(*lines: tuple[str, Role, Reason | None]) -> Article:
    text = "\n".join(line for line, _, _ in lines)
    spans = []
    start = 0
    for number, (line, role, reason) in enumerate(lines, 1):
        spans.append(Span(number, start, start + len(line), role, reason))
        start += len(line) + 1
    return replace(PRINTED, text=text, lines=tuple(spans))


STORY = ("Warga menimba air.", Role.BODY, None)
SHARED = ("Bagikan", Role.BOILERPLATE, Reason.SHARE)


# --- times -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stated",
    [
        "2026-10-14T08:30:00+07:00",
        "2026-10-14T08:30:59+07:00",
        "2026-10-14T08:30:00",
        "2026-10-14T01:30:00+00:00",
        "2026-10-14T09:30:12+08:00",
        "2026-10-14",
        # Local time that a template calls UTC.
        "2026-10-14T08:30:00+00:00",
        "2026-10-14T08:30:00Z",
    ],
)
@pytest.mark.parametrize("zone", ["printed", "assumed"])
def test_times_that_agree(stated: str, zone: str) -> None:
    article = weighed(replace(PRINTED, timezone=zone), published=stated)
    assert article.timestamp == PRINTED.timestamp
    assert article.timestamp_text == PRINTED.timestamp_text
    assert codes(article) == []


@pytest.mark.parametrize(
    "stated",
    [
        "2026-10-14T08:31:00+07:00",
        "2026-10-14T07:30:00+07:00",
        "2026-10-14T15:30:00+07:00",
        "2026-10-15",
        "2026-10-13T08:30:00",
    ],
)
def test_times_that_contradict(stated: str) -> None:
    article = weighed(PRINTED, published=stated)
    assert time_of(article) == time_of(PRINTED)
    assert codes(article) == ["metadata-mismatch"]
    assert (
        article.warnings[0].message == f"printed {PRINTED.timestamp}, but the page states {stated}"
    )


def test_the_time_of_change_may_be_what_is_printed() -> None:
    article = weighed(
        PRINTED, published="2026-10-13T20:00:00+07:00", modified="2026-10-14T08:30:00+07:00"
    )
    assert article == PRINTED
    other = weighed(
        PRINTED, published="2026-10-13T20:00:00+07:00", modified="2026-10-15T08:30:00+07:00"
    )
    assert codes(other) == ["metadata-mismatch"]


@pytest.mark.parametrize(
    ("stated", "timestamp"),
    [
        ("2026-10-14T08:30:00+08:00", "2026-10-14T08:30:00+08:00"),
        ("2026-10-14T08:30:45+09:00", "2026-10-14T08:30:00+09:00"),
        ("2026-10-14T08:30:00+07:00", "2026-10-14T08:30:00+07:00"),
    ],
)
def test_a_zone_fills_what_is_not_printed(stated: str, timestamp: str) -> None:
    article = weighed(PRINTED, published=stated)
    assert time_of(article) == (timestamp, "printed", PRINTED.timestamp_text)
    assert codes(article) == []


@pytest.mark.parametrize(
    "stated", ["2026-10-14T08:30:00Z", "2026-10-14T08:30:00+00:00", "2026-10-14T08:30:00"]
)
def test_utc_of_a_local_time_is_no_zone(stated: str) -> None:
    assert weighed(PRINTED, published=stated) == PRINTED


@pytest.mark.parametrize("stated", ["2026-10-14T08:30:00-07:00", "2026-10-14T08:30:20+02:00"])
@pytest.mark.parametrize("zone", ["printed", "assumed"])
def test_a_servers_offset_moves_nothing(stated: str, zone: str) -> None:
    printed = replace(PRINTED, timezone=zone)
    article = weighed(printed, published=stated)
    assert time_of(article) == time_of(printed)
    assert codes(article) == ["metadata-mismatch"]


@pytest.mark.parametrize(
    ("stated", "offset"),
    [
        ("2026-10-13T18:30:00-07:00", "+07:00"),
        ("2026-10-14T00:30:10Z", "+08:00"),
        ("2026-10-14T09:30:00+10:00", "+09:00"),
    ],
)
def test_an_offset_that_makes_the_printed_clock_is_right(stated: str, offset: str) -> None:
    article = weighed(PRINTED, published=stated)
    assert time_of(article) == (f"2026-10-14T08:30:00{offset}", "printed", PRINTED.timestamp_text)
    assert codes(article) == []


@pytest.mark.parametrize(
    ("stated", "time", "warnings"),
    [
        # The moment is of the printed day, too.
        ("2026-10-14T06:30:00-07:00", ("2026-10-14T20:30:00+07:00", "printed"), []),
        # It isn't: the offset is the server's.
        ("2026-10-14T20:30:00-07:00", ("2026-10-14T20:30:00+07:00", "assumed"),
         ["metadata-mismatch"]),
    ],
)  # fmt: skip
def test_a_foreign_offset_beside_a_printed_day(
    stated: str, time: tuple[str, str], warnings: list[str]
) -> None:
    article = weighed(DAY, published=stated)
    assert time_of(article) == (*time, DAY.timestamp_text)
    assert codes(article) == warnings


def test_a_printed_zone_stays() -> None:
    printed = replace(PRINTED, timestamp="2026-10-14T08:30:00+08:00", timezone="printed")
    assert weighed(printed, published="2026-10-14T08:30:00+07:00") == printed


@pytest.mark.parametrize(
    ("stated", "time"),
    [
        ("2026-10-14T08:30:15+07:00", ("2026-10-14T08:30:15+07:00", "printed")),
        ("2026-10-14T08:30:15+08:00", ("2026-10-14T08:30:15+08:00", "printed")),
        ("2026-10-14T08:30:15", ("2026-10-14T08:30:15+07:00", "assumed")),
        ("2026-10-14", ("2026-10-14", None)),
    ],
)
def test_a_time_fills_a_printed_day(stated: str, time: tuple[str, str | None]) -> None:
    assert time_of(weighed(DAY, published=stated)) == (*time, DAY.timestamp_text)


def test_another_day_fills_nothing() -> None:
    article = weighed(DAY, published="2026-10-15T08:30:15+07:00")
    assert time_of(article) == time_of(DAY)
    assert codes(article) == ["metadata-mismatch"]


@pytest.mark.parametrize("article", [NONE, RELATIVE], ids=["none", "relative"])
def test_a_time_fills_where_no_date_is_printed(article: Article) -> None:
    stated = "2026-10-14T08:30:15+08:00"
    filled = weighed(article, published=stated)
    assert time_of(filled) == (stated, "printed", stated)
    assert codes(filled) == []


def test_a_day_fills_where_no_date_is_printed() -> None:
    filled = weighed(NONE, published="2026-10-14")
    assert time_of(filled) == ("2026-10-14", None, "2026-10-14")


def test_the_zone_that_holds_is_the_readers() -> None:
    stated = "2026-10-14T08:30:00"
    assert time_of(weighed(NONE, "Asia/Jayapura", published=stated)) == (
        "2026-10-14T08:30:00+09:00",
        "assumed",
        stated,
    )


def test_other_warnings_stay() -> None:
    guessed = Notice("encoding-guessed", "read as windows-1252")
    article = replace(NONE, warnings=(guessed, *NONE.warnings))
    assert weighed(article, published="2026-10-14").warnings == (guessed,)


# --- together --------------------------------------------------------------------------------

PAGE = """<html><head>{head}</head><body><h1>Sumur Tua Berair Lagi di Rembang</h1>{line}
<p>Sumur tua di Desa Tegaldowo kembali berair setelah delapan tahun kering.</p>
<p>Warga bergiliran menimba dengan dua ember setiap keluarga.</p></body></html>"""
STATED = '<meta property="article:published_time" content="2026-10-14T08:30:00+08:00">'


@pytest.mark.parametrize(
    ("line", "timestamp", "zone", "warnings"),
    [
        ("<p>Rabu, 14 Oktober 2026 | 08:30 WITA</p>", "T08:30:00+08:00", "printed", []),
        ("<p>Rabu, 14 Oktober 2026 | 08:30</p>", "T08:30:00+08:00", "printed", []),
        ("<p>Rabu, 14 Oktober 2026 | 07:30 WIB</p>", "T07:30:00+07:00", "printed", []),
        ("<p>Rabu, 14 Oktober 2026</p>", "T08:30:00+08:00", "printed", []),
        ("<p>2 jam lalu</p>", "T08:30:00+08:00", "printed", []),
        ("", "T08:30:00+08:00", "printed", []),
        (
            "<p>Rabu, 14 Oktober 2026 | 11:30 WIB</p>",
            "T11:30:00+07:00",
            "printed",
            ["metadata-mismatch"],
        ),
    ],
)
def test_a_whole_page(line: str, timestamp: str, zone: str, warnings: list[str]) -> None:
    article = extract_html(PAGE.format(head=STATED, line=line))
    assert article.timestamp == "2026-10-14" + timestamp
    assert article.timezone == zone
    assert codes(article) == warnings
