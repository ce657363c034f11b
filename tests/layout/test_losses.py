"""What is left out of an article is said, and nothing is said where nothing is lost."""

import pytest

from inakoran_extract import Article, extract_html, extract_text

HEAD = "Gudang Garam Kalianget Dibuka Lagi\n\nSenin, 2 November 2026 | 09:00 WIB\n\n"
STORY = [
    "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki.",
    "Petambak membawa karung pertama sejak subuh dan mengantre di pintu timur.",
    "Dinas perdagangan mencatat dua ratus ton garam masuk pada hari pertama.",
]
OTHER = """Pasar Ikan Talango Pindah ke Dermaga

Selasa, 3 November 2026 | 10:00 WIB

Pasar ikan di Talango pindah ke dermaga lama mulai pekan depan, kata camat.

Pedagang meminta lapak yang beratap karena angin barat segera datang."""


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.warnings]


def dump(*lines: str) -> str:
    return HEAD + "\n\n".join([*STORY, *lines])


@pytest.mark.parametrize(
    "pager",
    [
        "Halaman selanjutnya",
        "HALAMAN SELANJUTNYA »",
        "Halaman berikutnya",
        "1 2 3 Next",
        "1\n2\n3",
        "Halaman: 1 2",
        "Halaman 1 2 3 Selanjutnya",
        "Halaman 1 2 3 Lihat Semua Selanjutnya",
        "Halaman 1 dari 3",
        "Baca halaman selanjutnya",
    ],
)
def test_a_pager_below_the_story_tells_that_it_goes_on(pager: str) -> None:
    assert codes(extract_text(dump(pager))) == ["partial-page"]
    page = "".join(f"<p>{line}</p>" for line in dump().splitlines() if line)
    pages = "".join(f"<p>{line}</p>" for line in pager.splitlines())
    assert codes(extract_html(f"<html><body>{page}{pages}</body></html>")) == ["partial-page"]
    # Far below the story it is another list's.
    assert codes(extract_text(dump(*["Bagikan"] * 12, pager))) == []


@pytest.mark.parametrize("link", ["Sebelumnya", "Tampilkan semua", "Halaman 3 dari 3", "Komentar"])
def test_other_buttons_below_the_story_tell_nothing(link: str) -> None:
    assert codes(extract_text(dump(link))) == []


def test_another_article_behind_the_story_is_told() -> None:
    assert codes(extract_text(dump(OTHER))) == ["second-article"]
    assert codes(extract_text(dump("KOMENTAR", OTHER))) == ["second-article"]


STORY_OF_ANOTHER = [
    "Pasar ikan di Talango pindah ke dermaga lama mulai pekan depan, kata camat setempat.",
    "Pedagang meminta lapak yang beratap karena angin barat segera datang ke pulau mereka.",
]


@pytest.mark.parametrize("head", ["2 November 2026", "Senin, 2 November 2026"])
@pytest.mark.parametrize("writer", [[], ["Oleh: Rahmat Hidayat"]])
def test_a_second_article_is_told_by_a_bare_day(head: str, writer: list[str]) -> None:
    first = ["Gudang Garam Kalianget Dibuka Lagi", head, *STORY]
    other = ["Pasar Ikan Talango Pindah ke Dermaga", *writer, "3 November 2026"]
    text = "\n\n".join([*first, *other, *STORY_OF_ANOTHER])
    assert codes(extract_text(text)) == ["second-article"]


@pytest.mark.parametrize(
    "lines",
    [
        # A chronology, a box, one teaser, a short heading; a story with a clock at its head.
        [
            *("Kronologi Perbaikan Atap Gudang Garam", "1 Oktober 2026", *STORY_OF_ANOTHER),
            *("8 Oktober 2026", STORY_OF_ANOTHER[0]),
        ],
        ["Berita Terkait", "Pasar Ikan Talango Pindah ke Dermaga", "3 November 2026", *STORY],
        ["Pasar Ikan Talango Pindah ke Dermaga", "3 November 2026", STORY_OF_ANOTHER[0]],
        ["Kronologi", "1 Oktober 2026", *STORY_OF_ANOTHER],
    ],
)
def test_other_days_below_a_story_are_no_second_article(lines: list[str]) -> None:
    text = "\n\n".join(["Gudang Garam Dibuka Lagi", "2 November 2026", *STORY, *lines])
    assert "second-article" not in codes(extract_text(text))


BUTTONS = [
    "facebook twitter whatsapp",
    "URL berhasil disalin",
    "Ukuran huruf",
    "Foto: Warga Talango",
]


def test_a_second_article_is_told_below_a_head_with_many_buttons() -> None:
    head = ["Pasar Ikan Talango Pindah ke Dermaga", "Selasa, 3 November 2026 - 20:31 WIB"]
    lines = [*head, *BUTTONS, *BUTTONS[:2], *STORY_OF_ANOTHER]
    assert codes(extract_text(dump(*lines))) == ["second-article"]


@pytest.mark.parametrize("date", ["Senin, 2 November 2026", "2 November 2026 10:05 WIB"])
def test_an_article_above_the_head_is_told(date: str) -> None:
    other = ["Pasar Ikan Talango Pindah ke Dermaga", date, *STORY_OF_ANOTHER, STORY_OF_ANOTHER[0]]
    text = "\n\n".join([*other, "Berita Terkait", "Menu", "Cari", dump(*STORY, *STORY)])
    assert "second-article" in codes(extract_text(text))


def test_teasers_above_the_head_are_no_article() -> None:
    teasers = [
        *("Pasar Ikan Talango Pindah ke Dermaga", "2 November 2026", STORY_OF_ANOTHER[0]),
        *("Lapak Ikan Talango Diberi Atap", "1 November 2026", STORY_OF_ANOTHER[1]),
    ]
    text = "\n\n".join(["Berita Terbaru", *teasers, dump(*STORY, *STORY)])
    assert codes(extract_text(text)) == []


def test_a_title_and_a_day_below_a_story_are_a_second_article_whatever_head_is_above() -> None:
    lines = ["Awal Mula Rusaknya Atap Gudang", "3 November 2025", *STORY_OF_ANOTHER]
    assert "second-article" in codes(extract_text(dump(*lines)))


def test_a_second_article_with_a_short_headline_is_told_by_its_dateline() -> None:
    head = ["KOMENTARCabai Turun", "Sulastri", "Senin, 9 Februari 2026 | 08:05 WIB"]
    story = [
        f"Petani di desa ke-{n} menjual cabai dengan harga separuh dari biasa." for n in (1, 2)
    ]
    other = "\n\n".join([*head, "Brebes, Inakoran", *story])
    assert codes(extract_text(dump(other))) == ["second-article"]


def test_a_dated_title_of_a_box_is_no_second_article() -> None:
    box = "Baca Juga:\nHarga Garam Naik Dua Kali Lipat\nMinggu, 1 November 2026 | 05:00 WIB"
    text = HEAD + "\n\n".join([STORY[0], box, *STORY[1:]])
    assert codes(extract_text(text)) == []


def test_sentences_between_the_story_and_its_end_are_told() -> None:
    lost = "Kalimat panjang ini berdiri sendiri di bawah tanda tangan penulis dan tidak dikenal."
    text = dump("(rah/wid)", "Editor: Widya Putri", lost, "Penulis: Rahmat Hidayat")
    assert codes(extract_text(text)) == ["story-interrupted"]


def test_a_label_without_a_value_is_told() -> None:
    assert codes(extract_text(dump("Editor:"))) == ["unclaimed-label"]
    assert codes(extract_text(dump("Editor: Widya Putri"))) == []


def test_a_story_shorter_than_its_copy_is_told() -> None:
    parts = [[f"{line} Hari ke-{day}." for line in STORY] for day in (1, 2, 3)]
    told = " ".join(line for part in parts for line in part)
    page = f"""<html><head><script type="application/ld+json">
    {{"@type": "NewsArticle", "articleBody": "{told}"}}</script></head><body>
    <h1>Gudang Garam Kalianget Dibuka Lagi</h1><p>Senin, 2 November 2026 | 09:00 WIB</p>"""
    paragraphs = ["".join(f"<p>{line}</p>" for line in part) for part in parts]
    assert codes(extract_html(page + paragraphs[0])) == ["story-cut"]
    assert codes(extract_html(page + "".join(paragraphs))) == []
