"""What is stated of an article beside its text, weighed against what the text prints."""

import pytest

from inakoran_extract import Author, Stated, extract_html, extract_text
from inakoran_extract.fields.stated import is_like_title, is_same_title, read_times

STORY = (
    "Harga garam rakyat di Sumenep naik dua kali lipat dalam sebulan karena stok menipis.\n\n"
    "Petambak kini menerima Rp2.400 per kilogram, kata ketua kelompok tani setempat.\n\n"
    "Panen berikutnya baru dimulai pada bulan Mei tahun depan.\n"
)
TITLE = "Harga Garam Rakyat Naik Dua Kali Lipat"
STATED = Stated(
    headline=TITLE,
    byline="Rina Wulandari",
    timestamp="10/11/2026 16:05",
    url="https://a.example/1",
    tags=("garam",),
)


def codes(text: str, stated: Stated) -> list[str]:
    return [notice.code for notice in extract_text(text, stated=stated).warnings]


def test_what_is_not_printed_is_filled() -> None:
    article = extract_text(STORY, stated=STATED)
    assert article.headline == TITLE
    assert (article.byline, article.authors) == ("Rina Wulandari", (Author("Rina Wulandari"),))
    assert article.timestamp == "2026-11-10T16:05:00+07:00"
    assert (article.timestamp_text, article.timezone) == ("10/11/2026 16:05", "assumed")
    assert (article.url, article.tags) == ("https://a.example/1", ("garam",))
    assert len(article.body) == 3
    assert article.warnings == ()
    # What is stated stands nowhere in the text.
    assert [span.role for span in article.lines] == ["body"] * 3


def test_nothing_stated_changes_nothing() -> None:
    for text in (STORY, f"{TITLE}\n\nRina Wulandari\n\n{STORY}", ""):
        assert extract_text(text, stated=Stated()) == extract_text(text)


def test_a_first_line_that_looks_like_a_headline_is_none() -> None:
    text = f"Laporan dari Pantai Kalianget\n\n{STORY}"
    assert extract_text(text, stated=STATED).headline == TITLE
    assert TITLE not in text


@pytest.mark.parametrize(
    "line", [TITLE, TITLE.upper(), "Harga Garam Rakyat Naik Dua Kali Lipat!", f"“{TITLE}”"]
)
def test_the_line_that_says_the_headline_is_the_headline(line: str) -> None:
    text = (
        f"Ekonomi Kerakyatan Hari Ini\n\n{line}\n\nSelasa, 10 November 2026 | 16:05 WIB\n\n{STORY}"
    )
    article = extract_text(text, stated=STATED)
    assert article.headline == line
    assert [span.line for span in article.lines if span.role == "headline"] == [3]
    assert article.timezone == "printed"
    assert article.warnings == ()


@pytest.mark.parametrize(
    "stated", [f"{TITLE} - Kabar Madura", f"Kabar Madura | {TITLE}", "Harga Garam Rakyat Naik Dua…"]
)
def test_headlines_cut_and_with_their_outlet_are_the_same(stated: str) -> None:
    text = f"{TITLE}\n\nSelasa, 10 November 2026\n\n{STORY}"
    article = extract_text(text, stated=Stated(headline=stated))
    assert (article.headline, article.warnings) == (TITLE, ())


def test_another_wording_is_printed_and_warned_of() -> None:
    text = f"{TITLE}\n\nSelasa, 10 November 2026\n\n{STORY}"
    stated = Stated(headline="Harga Garam Rakyat Madura Naik Dua Kali Lipat")
    article = extract_text(text, stated=stated)
    assert article.headline == TITLE
    assert [notice.code for notice in article.warnings] == ["metadata-mismatch"]
    assert article.warnings[0].message == f"printed {TITLE!r}, but stated is {stated.headline!r}"


def test_a_text_with_a_head_of_its_own_keeps_it() -> None:
    text = f"{TITLE}\n\nRina Wulandari\n\nSelasa, 10 November 2026 | 16:05 WIB\n\n{STORY}"
    for stated in ("Ekonomi", "kab-00017", "Gula Aren Dikirim ke Lima Negara"):
        article = extract_text(text, stated=Stated(headline=stated))
        assert article.headline == TITLE
        assert [notice.code for notice in article.warnings] == ["metadata-mismatch"]


def test_a_part_of_a_headline_is_another_one() -> None:
    assert not is_same_title("Harga Garam Rakyat", TITLE)
    assert not is_same_title("Ya", "Ya - Kabar")
    assert not is_like_title("Harga Cabai Turun", TITLE)


def test_a_date_that_differs_is_warned_of() -> None:
    text = f"{TITLE}\n\nSelasa, 10 November 2026 | 16:05 WIB\n\n{STORY}"
    assert codes(text, Stated(timestamp="2026-11-10T09:05:00Z")) == []
    assert codes(text, Stated(timestamp="2026-11-10")) == []
    assert codes(text, Stated(timestamp="2026-11-12 10:00")) == ["metadata-mismatch"]
    assert extract_text(text, stated=Stated(timestamp="2020-02-02")).timestamp is not None


@pytest.mark.parametrize(
    ("stated", "month_first", "iso"),
    [
        ("10/02/2025 20:43", False, "2025-02-10T20:43:00+07:00"),
        ("10/02/2025 20:43", True, "2025-10-02T20:43:00+07:00"),
        ("21/02/2025", True, "2025-02-21"),
        ("2025-10-02", True, "2025-10-02"),
        ("2025-10-02T08:00:00Z", False, "2025-10-02T08:00:00+00:00"),
        ("1731386760", False, "2024-11-12T04:46:00+00:00"),
        ("1731386760000", False, "2024-11-12T04:46:00+00:00"),
        ("Tayang: Senin, 9 Juni 2025 17:03 WITA", False, "2025-06-09T17:03:00+08:00"),
    ],
)
def test_dates_as_columns_hold_them(stated: str, iso: str, *, month_first: bool) -> None:
    assert read_times(stated, "Asia/Jakarta", month_first=month_first)[0][0] == iso
    article = extract_text(STORY, stated=Stated(timestamp=stated, month_first=month_first))
    assert (article.timestamp, article.timestamp_text) == (iso, stated)


def test_dates_that_are_none() -> None:
    assert codes(STORY, Stated(headline=TITLE, timestamp="3 jam lalu")) == ["relative-date"]
    assert codes(STORY, Stated(headline=TITLE, timestamp="99/99")) == ["timestamp-unreadable"]
    assert codes(STORY, Stated(headline=TITLE, timestamp="kemarin")) == ["no-timestamp"]


def test_a_date_of_change() -> None:
    article = extract_text(STORY, stated=Stated(timestamp="Diperbarui 07 Jun 2025, 06:00 WIB"))
    assert article.timestamp == article.modified == "2025-06-07T06:00:00+07:00"
    # The column says that it is the article's.
    assert "only-modified" not in [warning.code for warning in article.warnings]
    article = extract_text(STORY, stated=Stated(modified="2025-06-07"))
    assert (article.timestamp, article.modified) == (None, "2025-06-07")


@pytest.mark.parametrize(
    ("stated", "timestamp"),
    [
        ("2025-06-05T08:00:00+07:00", "2025-06-05T08:00:00+07:00"),
        ("2025-06-07", "2025-06-07T06:00:00+07:00"),
    ],
)
def test_a_printed_date_of_change_is_not_the_stated_one(stated: str, timestamp: str) -> None:
    text = f"Harga Garam Naik\n\nDiperbarui: 7 Juni 2025, 06:00 WIB\n\n{STORY}"
    article = extract_text(text, stated=Stated(timestamp=stated))
    assert (article.timestamp, article.modified) == (timestamp, "2025-06-07T06:00:00+07:00")
    assert article.warnings == ()


def test_bylines() -> None:
    text = f"{TITLE}\n\nPewarta: Rina Wulandari\n\nSelasa, 10 November 2026\n\n{STORY}"
    same = extract_text(text, stated=Stated(byline="Rina Wulandari"))
    assert (same.byline, same.warnings) == ("Pewarta: Rina Wulandari", ())
    assert same.authors == (Author("Rina Wulandari", "reporter"),)
    other = extract_text(text, stated=Stated(byline="Budi Utomo"))
    assert other.byline == "Budi Utomo; Pewarta: Rina Wulandari"
    assert [author.name for author in other.authors] == ["Budi Utomo", "Rina Wulandari"]
    assert [notice.code for notice in other.warnings] == ["metadata-mismatch"]
    desk = extract_text(STORY, stated=Stated(byline="Kompas.com"))
    assert (desk.byline, desk.authors) == ("Kompas.com", ())


def test_a_line_that_is_the_stated_byline() -> None:
    text = f"{TITLE}\n\nprih wahyudi santoso\n\nSelasa, 10 November 2026 | 16:05 WIB\n\n{STORY}"
    article = extract_text(text, stated=Stated(headline=TITLE, byline="Prih Wahyudi Santoso"))
    assert article.byline == "prih wahyudi santoso"
    assert [span.role for span in article.lines][:3] == ["headline", "byline", "timestamp"]


def test_a_page_takes_what_is_stated_before_its_own() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://b.example/2">'
        f"</head><body><p>{'</p><p>'.join(STORY.split(chr(10) * 2))}</p></body></html>"
    )
    article = extract_html(page, stated=STATED)
    assert (article.headline, article.url) == (TITLE, "https://a.example/1")
    assert extract_html(page).url == "https://b.example/2"
