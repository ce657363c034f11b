"""A stream whose heads have one shape is cut at each of them, however short its articles are."""

import tracemalloc
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from random import Random

import pytest
from counted_calls import SLACK, count_calls

from inakoran_extract.splitting.anchors import may_hold_several
from inakoran_extract.splitting.splitter import split_articles

TITLES = (
    "Petani Garam Madura Mulai Panen Raya di Tengah Kemarau",
    "Jembatan Gantung di Ende Dibuka Lagi Setelah Dua Tahun",
    "Siswa SMK Rakit Perahu Listrik untuk Nelayan Kecil",
    "Harga Kelapa Naik, Pembuat Minyak Kurangi Pekerja",
    "Pameran Wayang Kulit Digelar di Bekas Stasiun Tua",
)
NAMES = ("Rani Aulia", "Hendra Wijaya", "Sari Utami", "Yoga Pratama", "Dewi Lestari")
DATES = {
    "weekday": "Rabu, {} Jun 2025 07:{:02} WIB",
    "day": "{} Juni 2025",
    "iso": "2025-06-{:02} 07:{:02}:00",
    "iso-day": "2025-06-{:02}",
    "numeric": "{}/06/2025",
    "outlet": "Kompas.com - {:02}/06/2025, 07:{:02} WIB",
    "label": "Tayang: Senin, {} Juni 2025 17:{:02} WIB",
    "english": "Tuesday, {:02}-06-2025 | 11:{:02} am",
}
STORIES = (
    (
        "Hujan yang jarang turun membuat tambak cepat kering sehingga panen maju dua pekan.",
        "Harga di tingkat petani bertahan di angka seribu rupiah untuk setiap kilogram.",
        "Pemerintah kabupaten menjanjikan gudang baru sebelum akhir tahun.",
    ),
    (
        "Warga dua desa kini tidak perlu memutar sejauh sebelas kilometer ke pasar.",
        "Jembatan itu putus ketika banjir besar melanda pada awal musim hujan.",
    ),
    ("Perahu sepanjang enam meter itu dapat dipakai melaut selama lima jam tanpa solar.",),
    (
        "Pembuat minyak goreng rumahan mengeluhkan harga kelapa yang naik dua kali lipat.",
        "Sebagian dari mereka hanya memasak tiga hari dalam sepekan.",
        "Pedagang menduga kelapa lebih banyak dijual ke luar pulau.",
    ),
    ("Pengunjung boleh mencoba memainkan gamelan di peron yang sudah tidak dipakai.",),
)
ORDERS = ("tds", "tads", "tdas", "dts", "dtas", "dats", "duts")


def dump(number: int, order: str, date: str, inner: str, *, folded: bool) -> str:
    story = STORIES[number]
    parts = {
        "t": TITLES[number],
        "a": NAMES[number],
        "d": DATES[date].format(number + 11, number * 7),
        "u": f"https://kabar.example/berita/{number}-petani-garam",
        "s": " ".join(story) if folded else inner.join(story),
    }
    return inner.join(parts[part] for part in order)


def cut(articles: list[str]) -> list[str]:
    text = "".join(articles).encode()
    assert may_hold_several(text)
    return [(part.data or b"").decode() for part in split_articles([text], 1_000_000)]


@pytest.mark.parametrize("date", DATES)
@pytest.mark.parametrize("order", ORDERS)
def test_every_order_and_every_date_line(order: str, date: str) -> None:
    gaps = (("\n", "\n\n"), ("\n\n", "\n\n\n"), ("\n", "\n---\n"), ("\n\n", "\n\n***\n\n"),
            ("\n\n", "\n\n"), ("\n", "\n"), ("\n\n", "\n\f\n"))  # fmt: skip
    wrong = []
    for (inner, outer), folded in product(gaps, (False, True)):
        articles = [
            dump(number, order, date, inner, folded=folded) + outer for number in range(len(TITLES))
        ]
        if cut(articles) != articles:
            wrong.append((inner, outer, folded, len(cut(articles))))
    assert wrong == []


def test_two_are_enough() -> None:
    for order in ORDERS:
        articles = [dump(n, order, "weekday", "\n", folded=False) + "\n\n" for n in (0, 3)]
        assert cut(articles) == articles, order


def test_briefs_of_a_sentence() -> None:
    for inner, outer in (("\n", "\n"), ("\n\n", "\n\nKOMENTAR\n\n"), ("\n", "\n\n")):
        articles = [
            inner.join(
                (TITLES[n], NAMES[n], f"Tuesday, 1{n}-11-2024 | 11:46 am", "Ende, Inakoran",
                 STORIES[n][0])
            ) + outer
            for n in (0, 1, 2, 3, 4, 2, 0)
        ]  # fmt: skip
        assert cut(articles) == articles


def test_labels() -> None:
    for outer in ("\n", "\n\n", "\n====\n"):
        articles = [
            f"Judul: {TITLES[n]}\nTanggal: 1{n} Juni 2025\nPenulis: {NAMES[n]}\n"
            f"Isi: {' '.join(STORIES[n])}{outer}"
            for n in range(5)
        ]
        assert cut(articles) == articles


def test_no_dates_and_a_wider_gap() -> None:
    for inner, outer in (("\n", "\n\n"), ("\n\n", "\n\n\n"), ("\n\n", "\n\n---\n\n")):
        articles = [inner.join((TITLES[n], *STORIES[n])) + outer for n in (0, 1, 3, 2, 4)]
        assert cut(articles) == articles


def test_no_dates_and_stories_of_one_line() -> None:
    articles = [f"{TITLES[n]}\n\n{' '.join(STORIES[n] * 6)}\n\n" for n in (0, 1, 3)]
    assert cut(articles) == articles


def test_what_a_dump_ends_with_stays_there() -> None:
    ends = ("Tag:\ngaram\nMadura\n", "Topik\njembatan\nEnde\n", "Baca juga: Panen Rumput Laut\n",
            "(ran/hen)\n", "KOMENTAR\nJoko S\ntolong dicek lagi harganya pak\n")  # fmt: skip
    for inner, outer in (("\n", "\n"), ("\n\n", "\n\n")):
        articles = [
            dump(n, "tads", "weekday", inner, folded=False) + inner + end + outer
            for n, end in enumerate(ends)
        ]
        assert cut(articles) == articles


def stays(text: str) -> bool:
    return len(list(split_articles([text.encode()], 1_000_000))) == 1


HEAD = f"{TITLES[0]}\n\nRabu, 18 Jun 2025 07:30 WIB\n\n{STORIES[0][0]}\n\n"


def test_a_list_of_stories_is_none_of_the_stream() -> None:
    item = f"{TITLES[1]}\n\nRabu, 18 Jun 2025 06:10 WIB\n\n"
    other = f"{TITLES[3]}\n\nSelasa, 17 Jun 2025 16:10 WIB\n\n"
    for text in (
        f"{HEAD}{STORIES[0][1]}\n\n{item}{other}",
        f"{HEAD}Baca juga:\n\n{item}{STORIES[0][1]}\n\n{STORIES[0][2]}\n",
        f"{HEAD}Berita Terkait\n\n{item}{other}{STORIES[0][1]}\n\n{STORIES[0][2]}\n",
        f"{HEAD}Berikut berita lengkapnya:\n\n{item}{STORIES[1][0]}\n\n{STORIES[1][1]}\n",
    ):
        assert stays(text), text


def test_an_index_has_menus_or_teasers_that_break_off() -> None:
    teasers = [
        f"{title}\n\nRabu, {n + 11} Jun 2025 07:30 WIB\n\n{story[0][:-1]} ...\n\n"
        for n, (title, story) in enumerate(zip(TITLES, STORIES, strict=True))
    ]
    assert stays("".join(teasers))
    items = "".join(teasers).replace(" ...", ".")
    assert stays(f"Beranda\n\nNasional\n\nEkonomi\n\nIndeks Ekonomi\n\n{items}")


def test_teasers_below_a_story_are_of_its_page() -> None:
    """They have a date or a dateline, and what is cut is the beginning of another article."""
    story = "\n\n".join(STORIES[0])
    for rail in (
        "{title}\n\nKUPANG, KABARLERENG.COM – {start} ...\n",
        "BACA JUGA\n\nKamis, 12 Juni 2025 16:07\n\n{title}\n\nKUPANG - {start}…\n",
        "KABAR LAIN\n\n{title}\n\nRani Aulia\n\nKamis, 12 Juni 2025 16:07\n\n{start} [...]\n",
    ):
        text = rail.format(title=TITLES[1], start=STORIES[1][0][:60])
        assert stays(f"{TITLES[0]}\n\nRabu, 18 Jun 2025 07:30 WIB\n\n{story}\n\n{text}"), rail


def test_what_a_site_prints_above_its_head_is_no_article() -> None:
    """A ticker of titles is as long as a paragraph, and the day of the visit stands beside it."""
    ticker = " | ".join(f"09:1{n} WIB - {title}" for n, title in enumerate(TITLES[1:4]))
    head = f"{TITLES[0]}\nRabu, 18 Jun 2025 - 07:30:12 WIB\n\nKUPANG, KabarLereng.com - "
    for above in (
        f"www.kabarlereng.com\nSelasa, 15 Oktober 2024 | Jam Digital\n{ticker}\n\n",
        f"{ticker}\nSat, 18 May 2024\nJl. Pasar Lama No. 3 Kupang, Surel: meja@kabarlereng.com\n\n",
        f"Selasa, 15 Oktober 2024\n\nTerkini: {ticker} | {TITLES[4]}\n\n",
    ):
        assert stays(above + head + "\n\n".join(STORIES[0]) + "\n"), above


ADDRESSES = [f"https://www.kabarlereng.com/daerah/{n}/kabar" for n in range(3)]
BRIEFS = [
    ("Harga Cabai Turun", "Harga cabai turun di tingkat petani.", "Petani merugi jutaan rupiah."),
    ("Banjir Rendam Lenra", "Banjir merendam ratusan rumah di Lenra.", "Warga mengungsi ke balai."),
    ("Wairi Gelar Lomba", "Desa Wairi menggelar lomba dayung.", "Juaranya warga hulu."),
]


@pytest.mark.parametrize("rule", ["", "-----\n\n"])
@pytest.mark.parametrize("below", [True, False])
def test_an_address_is_of_the_article_that_the_first_ones_is_of(rule: str, *, below: bool) -> None:
    """Blank lines stand on both sides of it, so that the stream's habit alone tells."""
    articles = []
    for n, (title, first, last) in enumerate(BRIEFS):
        head = f"{title}\nKamis, 1{n} November 2026 10:15 WIB\n\n{first}\n\n{last}\n\n"
        address = f"{ADDRESSES[n]}\n\n"
        articles.append((head + address if below else address + head) + rule)
    assert cut(articles) == articles


@pytest.mark.parametrize(
    "head",
    ["{outlet}, 1{n} November 2026\n{title}\n\n", "{title}\n{outlet}, 1{n} November 2026\n\n"],
)
@pytest.mark.parametrize("end", ["\n\n", "\n\n\n"])
def test_clippings_of_several_outlets(head: str, end: str) -> None:
    """However short: the outlet beside the day is another one each time."""
    outlets = ("Kompas", "Radar Lereng", "Suara Merdeka")
    articles = [
        head.format(outlet=outlets[n], n=n, title=title) + f"{first}\n\n{last}{end}"
        for n, (title, first, last) in enumerate(BRIEFS)
    ]
    assert cut(articles) == articles


def test_briefs_of_three_words_and_two_sentences() -> None:
    articles = [
        f"{title}\n1{n} November 2026\n\n{first}\n\n{last}\n\n\n"
        for n, (title, first, last) in enumerate(BRIEFS)
    ]
    assert cut(articles) == articles


def test_a_live_report_has_times_under_one_headline() -> None:
    times = "".join(
        f"{hour}.{n}5 WIB\n\n{TITLES[n][:30]}\n\n{STORIES[n][0]}\n\n"
        for n, hour in enumerate(("07", "08", "09", "10", "11"))
    )
    assert stays(HEAD + times)


def test_dates_of_one_article_are_no_heads() -> None:
    days = "".join(f"1{n} Juni 2025\n\n{' '.join(STORIES[n])}\n\n" for n in range(5))
    assert stays(HEAD + days)
    headed = f"{TITLES[0]}\n\n18 Juni 2025\n\n{STORIES[0][0]}\n\n"
    assert stays(headed + days)
    subheads = "".join(f"Tahap {n + 1}\n\n{' '.join(STORIES[n])}\n\n" for n in range(5))
    assert stays(HEAD + subheads)
    assert stays(f"{TITLES[0]}\n\n{STORIES[0][0]}\n\n{subheads}")


def test_a_wrapped_article_without_a_date_stays_one() -> None:
    lines = [
        "Petani garam di pesisir utara mulai memanen lebih awal karena hujan",
        "jarang turun sejak awal bulan, dan harga di tingkat petani bertahan.",
        "",
        "Pemerintah kabupaten menjanjikan gudang baru sebelum akhir tahun dan",
        "menyiapkan jalan tambak yang lebih lebar bagi truk pengangkut garam.",
        "",
        "Warga berharap janji itu ditepati karena jalan yang lama sudah rusak",
        "sejak banjir besar melanda tiga desa pada musim hujan tahun kemarin.",
    ]
    for title in (
        f"{TITLES[0]}\n",
        f"{TITLES[0]}\n\n",
        "Petani garam mulai panen raya tahun ini\n",
    ):
        assert stays(title + "\n".join(lines))


def test_streams_of_all_layouts_give_every_article_back() -> None:
    outlets = sorted((Path(__file__).parents[1] / "cases/outlet").glob("*.txt"))
    dumps = [path.read_bytes().rstrip() for path in outlets]
    random = Random(5)  # noqa: S311 - the same streams each time
    exact = near = several = 0
    for _ in range(30):
        articles = [article + b"\n" * random.randint(1, 4) for article in random.sample(dumps, 6)]
        cuts = list(places(part.data for part in split_articles([b"".join(articles)], 1_000_000)))
        wanted = list(places(articles))
        several += len(wanted)
        exact += len(set(wanted) & set(cuts))
        # The last title of a list, or the last tag, may be taken for a strapline.
        near += sum(any(abs(place - cut) < 100 for cut in cuts) for place in wanted)
    assert exact > 0.9 * several
    assert near > 0.98 * several


def places(articles: Iterable[bytes | None]) -> Iterator[int]:
    place = 0
    for article in articles:
        yield place
        place += len(article or b"")


def test_a_part_knows_where_it_stands() -> None:
    for end in ("\n", "\r\n", "\r"):
        articles = [
            dump(n, "tads", "weekday", "\n\n", folded=False) + "\n\n“ Café ”\n\n\n"
            for n in range(5)
        ]
        text = "".join(articles).replace("\n", end)
        for encoding in ("utf-8", "cp1252"):
            parts = list(split_articles([text.encode(encoding)], 1_000_000))
            assert len(parts) == len(articles)
            for part in parts:
                piece = (part.data or b"").decode(encoding)
                assert text[part.start :].startswith(piece)
                assert text[: part.start].count(end) == part.line


def test_a_part_behind_one_that_is_too_large_knows_it_too() -> None:
    small, other = (dump(n, "tads", "weekday", "\n\n", folded=False) + "\n\n" for n in (0, 1))
    large = other + f"{STORIES[1][0]}\n\n" * 400
    third = dump(3, "tads", "weekday", "\n\n", folded=False)
    parts = list(split_articles([(small + large + third).encode()], 8_000))
    assert [part.data is None for part in parts] == [False, True, False]
    assert parts[2].start == len(small + large)
    assert parts[2].line == (small + large).count("\n")


HOSTILE = {
    "blank lines": "a\n" + "\n" * 400,
    "marks": "a\n",
    "nearly marks": "a\n" * 39 + "abcdef\n",
    "line ends": "\n",
    "date lines": "Rabu, 18 Jun 2025 07:30 WIB\n",
    "titles and dates": f"{TITLES[0]}\nRabu, 18 Jun 2025 07:30 WIB\n",
    "names and dates": "Rani Aulia\nRabu, 18 Jun 2025 07:30 WIB\n",
    "forms of dates": "".join(f"{'x' * n}.com - 1{n % 10} Juni 2025\n" for n in range(1, 60)),
    "titles": f"{TITLES[0]}\n\n",
    "briefs": f"{TITLES[0]}\nRabu, 18 Jun 2025 07:30 WIB\n{STORIES[0][0]}\n",
    "glued": "KOMENTARHarga Cabai Turun di Pasar\n",
    "one line": "garam ",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("limit", [1_000, 1_000_000])
def test_work_grows_with_the_input(name: str, limit: int) -> None:
    calls = []
    for size in (10_000, 80_000):
        data = (HOSTILE[name] * (size // len(HOSTILE[name]))).encode()
        chunks = [data[at : at + 4096] for at in range(0, size, 4096)]
        calls.append(count_calls(partial(drain, chunks, limit)))
    assert calls[1] < 8 * SLACK * calls[0]


def drain(chunks: list[bytes], limit: int) -> None:
    for _ in split_articles(chunks, limit):
        pass


def test_lines_ahead_are_all_that_is_kept_of_an_article_that_is_too_large() -> None:
    peaks = []
    for chunks in (4, 8):
        tracemalloc.start()
        parts = list(split_articles((b"ab cd ef\n" * 7_000 for _ in range(chunks)), 100_000))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert [part.data for part in parts] == [None]
        peaks.append(peak)
    # What stands behind would be a quarter more.
    assert peaks[1] < 1.1 * peaks[0]
    assert max(peaks) < 4_000_000
