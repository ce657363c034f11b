"""What is stated beside a text: what it fills, what it contradicts, and what of it can be read."""

import pytest

from inakoran_extract.fields.stated import read_people, read_stamp, weigh_stated
from inakoran_extract.model import Article, Author, Notice, Stated

JAKARTA = "Asia/Jakarta"
RINA, AHMAD = Author("Rina Wulandari", "writer"), Author("Ahmad Fauzi", "editor")
PRINTED = "2026-11-10T16:05:00+07:00"
UNDATED = Article(warnings=(Notice("no-timestamp", ""),))
CHANGED = Article(timestamp=PRINTED, modified=PRINTED, warnings=(Notice("only-modified", ""),))


def weigh(article: Article, stated: Stated) -> Article:
    return weigh_stated(article, stated, JAKARTA)


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.warnings]


@pytest.mark.parametrize(
    ("printed", "stated", "kept"),
    [(None, "Garam", "Garam"), ("Tambak", "Garam", "Tambak"), ("Tambak", None, "Tambak")],
)
def test_a_printed_kicker_stays(printed: str | None, stated: str | None, kept: str) -> None:
    assert weigh(Article(kicker=printed), Stated(kicker=stated)).kicker == kept


def test_printed_tags_stay_and_a_stated_address_counts() -> None:
    assert weigh(Article(tags=("garam",)), Stated(tags=("gula",))).tags == ("garam",)
    assert weigh(Article(), Stated(tags=("gula",))).tags == ("gula",)
    assert weigh(Article(url="https://a.example"), Stated()).url == "https://a.example"
    assert weigh(Article(url="https://a.example"), Stated(url="b")).url == "b"


@pytest.mark.parametrize(
    ("printed", "stated", "expected", "people", "told"),
    [
        ((None, ()), "Rina Wulandari", "Rina Wulandari", ["Rina Wulandari"], []),
        ((None, (RINA,)), "Ahmad Fauzi", "Ahmad Fauzi", ["Rina Wulandari"], []),
        # What the printed line says already adds nothing but its people.
        (("Oleh: RINA WULANDARI", ()), "Rina Wulandari", None, ["Rina Wulandari"], []),
        (("Oleh: Rina Wulandari", (RINA,)), "Rina Wulandari", None, ["Rina Wulandari"], []),
        # The printed line may be the editor's: both made it.
        (
            ("Editor: Ahmad Fauzi", (AHMAD,)),
            "Rina Wulandari",
            "Rina Wulandari; Editor: Ahmad Fauzi",
            ["Rina Wulandari", "Ahmad Fauzi"],
            ["metadata-mismatch"],
        ),
        (("Redaksi", ()), "Rina Wulandari", "Rina Wulandari; Redaksi", ["Rina Wulandari"], []),
        (("Rina", (Author("Rina"),)), "Redaksi Hula", "Redaksi Hula; Rina", ["Rina"], []),
        (
            ("Ahmad Fauzi", (AHMAD,)),
            "Rina Wulandari, Ahmad Fauzi",
            "Rina Wulandari, Ahmad Fauzi; Ahmad Fauzi",
            ["Rina Wulandari", "Ahmad Fauzi"],
            [],
        ),
    ],
)
def test_a_stated_byline_joins_the_printed_one(
    printed: tuple[str | None, tuple[Author, ...]],
    stated: str,
    expected: str | None,
    people: list[str],
    told: list[str],
) -> None:
    article = weigh(Article(byline=printed[0], authors=printed[1]), Stated(byline=stated))
    assert article.byline == (expected or printed[0])
    assert [author.name for author in article.authors] == people
    assert codes(article) == told


def test_stated_people_are_a_byline_without_one() -> None:
    article = weigh(Article(), Stated(authors=(RINA, AHMAD)))
    assert (article.byline, article.authors) == ("Rina Wulandari; Ahmad Fauzi", (RINA, AHMAD))
    assert weigh(Article(), Stated()).byline is None
    assert read_people("Oleh: Rina Wulandari") == (RINA,)
    assert read_people("Redaksi") == ()


@pytest.mark.parametrize(
    ("stated", "timestamp", "text", "told"),
    [
        ("10/11/2026", "2026-11-10", "10/11/2026", []),
        ("kemarin", None, None, ["no-timestamp"]),
        ("2 jam lalu", None, "2 jam lalu", ["relative-date"]),
        ("32/13/2026", None, "32/13/2026", ["timestamp-unreadable"]),
    ],
)
def test_a_stated_date_is_read_or_told_of(
    stated: str, timestamp: str | None, text: str | None, told: list[str]
) -> None:
    article = weigh(UNDATED, Stated(timestamp=stated))
    assert (article.timestamp, article.timestamp_text, codes(article)) == (timestamp, text, told)
    dated = Article(timestamp=PRINTED, timestamp_text="10 November 2026 16.05 WIB")
    if timestamp is None:
        assert weigh(dated, Stated(timestamp=stated)) == dated


@pytest.mark.parametrize(
    ("printed", "stated", "timestamp", "told"),
    [
        # The same minute, the same day, the same moment.
        (PRINTED, "2026-11-10T16:05:30+07:00", PRINTED, []),
        (PRINTED, "2026-11-10", PRINTED, []),
        (PRINTED, "2026-11-10T09:05:00Z", PRINTED, []),
        (PRINTED, "2026-11-10T16:05:00Z", PRINTED, []),
        (PRINTED, "2026-11-10T16:06:00+07:00", PRINTED, ["metadata-mismatch"]),
        (PRINTED, "2026-11-11", PRINTED, ["metadata-mismatch"]),
        # A day alone has its clock from what is stated.
        ("2026-11-10", "2026-11-10T16:05:00+07:00", PRINTED, []),
        ("2026-11-10", "2026-11-10", "2026-11-10", []),
        ("2026-11-10", "2026-11-11T16:05:00+07:00", "2026-11-10", ["metadata-mismatch"]),
    ],
)
def test_times_agree_by_moment_clock_or_day(
    printed: str, stated: str, timestamp: str, told: list[str]
) -> None:
    article = weigh(Article(timestamp=printed, timezone="printed"), Stated(timestamp=stated))
    assert (article.timestamp, codes(article)) == (timestamp, told)


@pytest.mark.parametrize(
    ("stated", "timestamp", "zone"),
    [
        ("2026-11-10T08:05:00Z", "2026-11-10T16:05:00+08:00", "printed"),
        ("2026-11-10T07:05:00Z", "2026-11-10T16:05:00+09:00", "printed"),
        ("2026-11-10T16:05:00+08:00", "2026-11-10T16:05:00+08:00", "printed"),
        # No zone of Indonesia is so far from UTC, and a stated one is not another one.
        ("2026-11-10T06:05:00Z", PRINTED, "assumed"),
        ("2026-11-10T15:05:00+07:00", PRINTED, "assumed"),
    ],
)
def test_a_stated_moment_tells_the_zone_of_a_printed_clock(
    stated: str, timestamp: str, zone: str
) -> None:
    article = weigh(Article(timestamp=PRINTED, timezone="assumed"), Stated(timestamp=stated))
    assert (article.timestamp, article.timezone) == (timestamp, zone)
    told = weigh(Article(timestamp=PRINTED, timezone="printed"), Stated(timestamp=stated))
    assert told.timestamp == PRINTED


def test_a_stated_change_fills_what_is_not_printed() -> None:
    stated = Stated(modified="11 November 2026, 08.00 WIB")
    assert weigh(Article(), stated).modified == "2026-11-11T08:00:00+07:00"
    assert weigh(Article(modified=PRINTED), stated).modified == PRINTED
    assert weigh(Article(), Stated(modified="kemarin")).modified is None
    column = Stated(timestamp="Diperbarui 11 November 2026, 08.00 WIB")
    article = weigh(UNDATED, column)
    assert article.timestamp == article.modified == "2026-11-11T08:00:00+07:00"
    assert weigh(Article(modified=PRINTED), column).modified == PRINTED


def test_a_printed_change_is_no_contradiction_of_the_stated_day() -> None:
    article = weigh(CHANGED, Stated(timestamp="2026-11-09T10:00:00+07:00"))
    assert (article.timestamp, article.modified) == ("2026-11-09T10:00:00+07:00", PRINTED)
    assert codes(article) == []
    same = weigh(CHANGED, Stated(timestamp=PRINTED))
    assert (same.timestamp, codes(same)) == (PRINTED, [])


def test_where_a_stated_zone_is_from_is_kept() -> None:
    stated = Stated(timestamp=PRINTED, timezone="assumed", timestamp_text="10/11/2026 16:05")
    article = weigh(UNDATED, stated)
    assert (article.timezone, article.timestamp_text) == ("assumed", "10/11/2026 16:05")
    day = weigh(UNDATED, Stated(timestamp="2026-11-10", timezone="assumed"))
    assert day.timezone is None


@pytest.mark.parametrize(
    ("stated", "month_first", "day"),
    [
        ("10/02/2025", True, "2025-10-02"),
        ("10/02/2025", False, "2025-02-10"),
        ("13/02/2025", True, "2025-02-13"),
        ("12/02/25 10:00", True, "2025-12-02"),
        ("788918399", False, None),
        ("788918400", False, None),
        ("1731386760", False, "2024-11-12"),
        ("1731386760000", False, "2024-11-12"),
    ],
)
def test_a_stated_date_may_have_its_month_first_or_be_seconds(
    stated: str, day: str | None, *, month_first: bool
) -> None:
    stamp = read_stamp(stated, month_first=month_first)
    assert (None if stamp is None else stamp.date.isoformat()) == day
