"""Titles of other stories between two paragraphs, and what only looks like them."""

import pytest

from inakoran_extract import extract_text

HEAD = "Petambak Sumenep Menutup Gudang Lama\n\nSenin, 2 November 2026 | 09:00 WIB\n\n"
FIRST = (
    "Petambak di Kalianget menutup gudang garam yang atapnya runtuh bulan lalu. Karung-karung "
    "dipindah ke balai desa sampai bangunan baru selesai."
)
SECOND = (
    "Menurut kepala desa, Rahmat Hidayat, pemindahan berlangsung tiga hari dan dikerjakan "
    "bergantian oleh warga dari dua dusun, juga pada malam hari."
)
LAST = "Warga memakai gerobak dan dua truk pinjaman. Tidak ada karung yang basah."


@pytest.mark.parametrize(
    "title",
    [
        "Helm Buatan Sleman Ini Hadir dengan Lampu Sein",
        "Penyanyi Kondang Asal Vientiane Menyamar Jadi Tukang Ojek, Begini Akhirnya",
        "Hemat Liburan Bareng Keluarga, Simak Tipsnya di Sini",
        "Ajax Yakin Ikat Kiper Muda Senegal, Bagaimana Nasib Veldhuis?",
    ],
)
def test_a_title_without_a_word_of_the_story_leads_elsewhere(title: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{SECOND}\n\n{title}\n\n{LAST}")
    assert (article.body, article.subheadings) == ((FIRST, SECOND, LAST), ())
    assert article.related == (title,)


@pytest.mark.parametrize(
    "heading",
    [
        "Gudang Anyar Menyusul Tahun Depan di Timur",  # the story speaks of it
        "Menyusul Lagi Nanti",  # too short to tell
        "Nasib warga yang tinggal di seberang",  # written as sentences are
    ],
)
def test_what_heads_the_story_s_own_parts_stays(heading: str) -> None:
    article = extract_text(f"{HEAD}{FIRST}\n\n{SECOND}\n\n{heading}\n\n{LAST}")
    assert [sub.text for sub in article.subheadings] == [heading]
    assert article.related == ()


def test_a_short_story_does_not_tell() -> None:
    article = extract_text(f"{HEAD}{LAST}\n\nHelm Buatan Sleman Ini Hadir Pekan Depan\n\n{LAST}")
    assert len(article.subheadings) == 1
