"""A headed list of short sentences above the story's dateline sums it up, and is the site's."""

import pytest

from inakoran_extract import extract_text

_HEAD = """Pasar Terapung Muara Ladang Pindah ke Dermaga Baru

Selasa, 4 Maret 2025 09:10 WITA

"""
_POINTS = """Pasar pindah pekan depan.

Dermaga baru lebih luas.

"""
_STORY = """BANJARMASIN, Kabar Ladang - Pasar terapung di Muara Ladang pindah ke dermaga baru mulai pekan depan.

Kepala dinas perdagangan, Ahmad Fauzan, mengatakan dermaga baru menampung dua ratus perahu pedagang.

“Perahu tidak lagi berdesakan saat air surut,” kata Fauzan di dermaga, Senin (3/3/2025).
"""  # noqa: E501


@pytest.mark.parametrize("heading", ["Poin Utama\n\n", "Baca 20 detik\n\n", "Ringkasan Berita\n\n"])
def test_a_headed_summary_is_no_part_of_the_story(heading: str) -> None:
    record = extract_text(_HEAD + heading + _POINTS + _STORY)

    assert record.dateline is not None
    assert record.dateline.place == "BANJARMASIN"
    assert record.body[0].startswith("Pasar terapung")
    assert len(record.body) == 3
    assert not record.captions
    assert not record.kicker


@pytest.mark.parametrize(
    "points",
    [
        "Poin Utama\n\n“Perahu berdesakan.”\n\n“Kami pindah.”\n\n",
        "Poin Utama\n\nPasar pindah. Pedagang lega.\n\nDermaga luas.\n\n",
        "Kata Pedagang\n\n" + _POINTS,
    ],
)
def test_what_sums_nothing_up_is_kept(points: str) -> None:
    record = extract_text(_HEAD + points + _STORY)

    said = [*record.body, *(caption.text or "" for caption in record.captions), record.kicker or ""]
    last = points.strip().rpartition("\n")[2]
    assert any(last in line for line in said)


_LOOSE = """Pasar terapung pindah pekan depan

Dermaga baru menampung dua ratus perahu

"""
_TOLD = """Pasar terapung pindah.

Dermaga menampung dua ratus perahu.

"""


@pytest.mark.parametrize(
    "heading", ["Intinya sih...", "Baca 10 detik", "Ringkasan:", "Inti Berita"]
)
@pytest.mark.parametrize("points", [_LOOSE, _TOLD, _LOOSE.replace("\n\n", "\n")])
@pytest.mark.parametrize("dateline", ["", "BANJARMASIN, Kabar Ladang - "])
def test_points_without_stops_or_told_below_sum_the_story_up(
    heading: str, points: str, dateline: str
) -> None:
    lead, below, rest = _STORY.partition(" - ")[2].partition("\n")
    story = f"{dateline}{lead} Pedagang sudah menunggu sejak tahun lalu.{below}{rest}"
    record = extract_text(f"{_HEAD}{heading}\n\n{points}\n\n{story}")

    assert len(record.body) == 3
    assert record.body[0].startswith("Pasar terapung di Muara Ladang pindah")
    assert not record.captions
    assert not record.kicker


@pytest.mark.parametrize("heading", ["Kata Pedagang", "Ringkasan Sejarah Pasar Terapung"])
def test_a_paragraph_below_another_heading_is_the_story_s(heading: str) -> None:
    record = extract_text(f"{_HEAD}{heading}\n\n{_TOLD}{_STORY.partition(' - ')[2]}")

    assert len(record.body) == 5
