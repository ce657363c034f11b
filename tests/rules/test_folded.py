"""A dump folded onto one line is read as the dump that it was."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.reading.lines import read_lines
from inakoran_extract.rules.folded import part_folded

STORY = (
    "Nelayan di teluk itu memperbaiki jaring selama musim barat. Mereka menjahit dari pagi "
    'sampai petang di bawah ketapang. "Ombak belum ramah," kata Simon, ketua kelompok.'
)
HEADLINE = "Nelayan Lewotobi Perbaiki Jaring Menunggu Musim Barat"


@pytest.mark.parametrize(
    ("head", "headline", "byline", "timestamp"),
    [
        (
            f"{HEADLINE} Oleh: Theresia Kewa Selasa, 17 November 2026 10:05 WITA",
            HEADLINE,
            "Oleh: Theresia Kewa",
            "2026-11-17T10:05:00+08:00",
        ),
        (
            f"{HEADLINE} Theresia Kewa - kabarflores Selasa, 17 Nov 2026 10:05 WITA",
            HEADLINE,
            "Theresia Kewa - kabarflores",
            "2026-11-17T10:05:00+08:00",
        ),
        (f"{HEADLINE} 17/11/2026, 10:05 WIB", HEADLINE, None, "2026-11-17T10:05:00+07:00"),
        (f"17 November 2026 {HEADLINE}", HEADLINE, None, "2026-11-17"),
    ],
)
def test_the_date_parts_head_and_story(
    head: str, headline: str, byline: str | None, timestamp: str
) -> None:
    article = extract_text(f"{head} LARANTUKA, FLORESKINI.COM - {STORY}")
    assert (article.headline, article.byline) == (headline, byline)
    assert article.timestamp == timestamp
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == ("LARANTUKA", "FLORESKINI.COM")
    assert " ".join(article.body) == STORY
    assert [notice.code for notice in article.warnings] == ["one-line"]


def test_a_caption_stands_before_the_story_and_the_editor_behind() -> None:
    caption = "Nelayan menjahit jaring di pantai. (Foto: Dok. Kelompok Nelayan)"
    head = f"{HEADLINE} Selasa, 17 Nov 2026 10:05 WITA {caption} Larantuka - "
    article = extract_text(f"{head}{STORY} Editor: Yosefina Tukan")
    assert [picture.text for picture in article.captions] == ["Nelayan menjahit jaring di pantai."]
    assert [(author.name, author.role) for author in article.authors] == [
        ("Yosefina Tukan", "editor")
    ]
    assert " ".join(article.body) == STORY


def test_a_dateline_of_its_own_line_parts_too() -> None:
    head = f"{HEADLINE} Tuesday, 17-11-2026 | 10:05 am Larantuka, Inakoran"
    article = extract_text(f"{head} {STORY} KOMENTAR")
    assert article.headline == HEADLINE
    assert article.dateline is not None
    assert article.dateline.outlet == "Inakoran"
    assert " ".join(article.body) == STORY


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY} Rapat digelar Selasa, 17 November 2026 pukul 10.05 WITA di balai. {STORY}",
        f"Pada 17 November 2026 nelayan di teluk itu berkumpul dan memperbaiki jaring. {STORY}",
        f"Panen dimulai Selasa (17/11/2026) pagi di seluruh teluk, kata kepala dinas. {STORY}",
    ],
)
def test_a_date_in_a_sentence_parts_nothing(text: str) -> None:
    article = extract_text(text)
    assert " ".join(article.body) == text
    assert article.timestamp is None


def test_a_story_below_its_own_head_is_not_parted() -> None:
    told = f"Berita Acara Rapat Selasa, 17 November 2026 10:05 WITA Dibacakan di balai. {STORY}"
    article = extract_text(f"{HEADLINE}\n\n18 November 2026 09:00 WITA\n\n{told}")
    assert article.headline == HEADLINE
    assert article.timestamp == "2026-11-18T09:00:00+08:00"
    assert article.body == (told,)


@pytest.mark.parametrize("sign", [". ", ".", '." ', "? "])
@pytest.mark.parametrize("behind", ["KOMENTAR", "Tags: garam, Sumenep", "Tags:garam"])
def test_what_closes_a_page_behind_a_folded_story_is_no_part_of_it(sign: str, behind: str) -> None:
    head = "Harga Garam Rakyat Naik\n\nBinsar\n\nSelasa, 10-11-2026 | 04:05 pm\n\nSumenep, Inakoran"
    story = (
        "Harga garam rakyat di Sumenep naik dua kali lipat sejak hujan turun lebih awal. "
        "Petambak menyimpan karung di lumbung desa sampai jalan ke dermaga kering"
    )
    article = extract_text(f"{head}\n\n{story}{sign}{behind}\n")
    assert article.body == ((story + sign).rstrip(),)
    assert bool(article.tags) is behind.startswith("Tags")
    assert article.warnings == ()


def test_a_story_may_speak_of_comments_and_tags() -> None:
    story = "Petambak membaca setiap KOMENTAR, lalu memberi dua tanda: Tags dan label di karungnya."
    assert extract_text(f"Harga Garam Naik Lagi\n\nSelasa, 10 November 2026\n\n{story}").body == (
        story,
    )


TOLD = (
    "Petani garam di pesisir timur menata garam di tambak milik desa. Warga menunggu kapal yang "
    "membawa karung baru ke gudang di pesisir itu. Bupati berjanji memperbaiki jalan ke sana."
)


def part(behind: str) -> list[str]:
    """Return the lines that a dump on one line was, behind its headline and its date."""
    text = f"Harga Garam Naik Senin, 2 November 2026 10.00 WIB {behind}"
    return [line.text for line in part_folded(read_lines(text), text)[0]][2:]


@pytest.mark.parametrize(
    ("behind", "lines"),
    [
        (f"Kupang, Inakoran {TOLD}", ["Kupang, Inakoran", TOLD]),
        (f"Kupang, NTT, Inakoran {TOLD}", ["Kupang, NTT, Inakoran", TOLD]),
        (TOLD, [TOLD]),
        (f"{TOLD} Editor: Rina", [TOLD, "Editor: Rina"]),
        # So far from its end nobody signs.
        (f"{TOLD} Editor: Rina {'a' * 186}", [TOLD, f"Editor: Rina {'a' * 186}"]),
        (f"{TOLD} Editor: Rina {'a' * 187}", [f"{TOLD} Editor: Rina {'a' * 187}"]),
    ],
)
def test_a_folded_dumps_dateline_and_foot_are_lines_of_their_own(
    behind: str, lines: list[str]
) -> None:
    assert part(behind) == lines
