"""Boxes that a page lets its readers skip, as BBC's pages name them before and behind."""

import pytest

from inakoran_extract import Article, Reason, Role, extract_text

HEAD = "Warga Wairopa Menanam Bakau di Tepi Kali\n\n12 November 2024\n\n"
STORY = (
    "Warga Desa Wairopa menanam bakau di tepi kali sejak Senin pagi bersama petugas dinas.",
    "Mereka mengikat bambu di tepi pantai agar bibit tidak hanyut oleh ombak besar.",
    "Kegiatan itu akan diulang pekan depan di dua desa lain, kata kepala desa itu.",
    "Kepala dinas berharap warga menjaga bibit itu sampai musim hujan.",
)
TITLES = ("Kereta malam terakhir dari stasiun tua", "Apa yang terjadi pada tubuh saat puasa gawai?")


def read(*box: str) -> Article:
    return extract_text(HEAD + "\n\n".join((*STORY[:2], *box, *STORY[2:])))


@pytest.mark.parametrize(
    ("first", "heading", "last"),
    [
        ("Lewati Paling banyak dibaca dan terus membaca", "Paling banyak dibaca", "Akhir dari"),
        ("Lewati Terpopuler dan lanjutkan membaca", "Terpopuler", "Akhir dari"),
        ("Lewati Baca juga dan terus membaca", "Baca juga", "Akhir dari"),
        ("Baca juga:", "Baca juga", "Akhir dari"),  # the first is for who has it read aloud
        ("Terpopuler", "Terpopuler", "Akhir dari"),
    ],
)
def test_the_titles_of_a_list_that_may_be_skipped(first: str, heading: str, last: str) -> None:
    heads = (first, heading) if first.startswith("Lewati") else (first,)
    article = read(*heads, *TITLES, f"{last} {heading}")
    assert article.body == STORY
    assert article.related == TITLES
    assert article.subheadings == ()
    assert article.warnings == ()


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        ("Lewati Siniar dan terus membaca", "Akhir dari Siniar", Reason.RAIL),
        ("Skip Siniar and continue reading", "End of Siniar", Reason.RAIL),
        ("Lompati Twitter pesan", "Hentikan Twitter pesan", Reason.EMBED),
        ("Lompati Instagram pesan, 2", "Hentikan Instagram pesan, 2", Reason.EMBED),
        ("Skip Twitter post 1", "End of Twitter post, 1", Reason.EMBED),
    ],
)
def test_all_of_another_box_is_left_out(first: str, last: str, reason: Reason) -> None:
    inside = ("Siaran Pagi", "Cerita pilihan dari pulau-pulau kecil, tiap Kamis.", "Episode")
    article = read(first, *inside, last)
    assert article.body == STORY
    assert article.subheadings == ()
    for line in article.lines:
        if article.text[line.start : line.end] in inside:
            assert (line.role, line.reason) == (Role.BOILERPLATE, reason)


def test_what_names_another_end_leaves_the_story_in_place() -> None:
    article = read("Lewati Siniar dan terus membaca", "Akhir dari Perjalanan", *STORY[:1])
    assert [each.text for each in article.subheadings] == ["Akhir dari Perjalanan"]
    assert "Lewati" not in " ".join(article.body)


@pytest.mark.parametrize(
    "heading", ["Akhir dari Perjalanan", "Lewati Malam dan Terus Menanam", "Lompati Parit Itu"]
)
def test_headings_of_a_story_with_the_same_words(heading: str) -> None:
    assert [each.text for each in read(heading).subheadings] == [heading]
