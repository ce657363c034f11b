"""What is a list of stories is no article, whatever each of them is printed with; a story is."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.words.cohesion import count_going_on

STORIES = (
    (
        "Jembatan Bambu Sukajaya Dibuka Lagi",
        "Jembatan bambu di Desa Sukajaya dibuka sesudah lantainya diganti oleh para pemuda.",
    ),
    (
        "Harga Kopra Turun Tipis di Bitung",
        "Kopra di gudang pelabuhan dijual lebih murah sejak kapal pengangkut tiba.",
    ),
    (
        "Atlet Dayung Poso Raih Perak di Osaka",
        "Pedayung berusia 19 tahun kalah setengah perahu pada lomba di Jepang.",
    ),
    (
        "Gudang Garam Rembang Terima Atap Baru",
        "Empat tukang memasang seng pada bangunan tua di tepi tambak utara.",
    ),
    (
        "Sekolah Apung Wajo Tambah Kelas Malam",
        "Sebelas relawan mengajar anak nelayan membaca sampai pukul sembilan.",
    ),
)
STORY = (
    "Warga Desa Sukajaya membuka jembatan bambu sesudah lantainya diganti para pemuda.",
    "Para pemuda itu bekerja tiga pekan dan tidak meminta upah dari siapa pun di kampung.",
    "Menurut Kepala Desa Sukajaya, bambu ditebang dari kebun milik delapan keluarga.",
    "Jembatan dipakai lagi oleh murid yang selama ini memutar enam kilometer.",
    "Pengurus desa akan memeriksa ikatan bambu setiap dua pekan sampai musim hujan.",
)


def reads_as_article(text: str) -> bool:
    notices = extract_text(text).warnings
    return "no-article" not in {notice.code for notice in notices}


@pytest.mark.parametrize(
    "form",
    [
        "{title}\nby admin | {n} Maret 2024 | Daerah | 0 Comments\n{lead}\n",
        "{title}\n{title}\nTuban (KJ) – {lead}\n",
        "{title}\n{lead}\nLihat Detail\n",
        "{title}\nReporter: Rani Aulia\n{n} Maret 2024 10:15 WIB\n{lead}\n",
        "{lead}\n\n",  # nothing heads them
        "Kabar {n}\nRp 12.000\n{lead}\nBeli\n",
    ],
)
def test_entries_of_one_shape_are_a_list(form: str) -> None:
    text = "".join(
        form.format(title=title, lead=lead, n=n) for n, (title, lead) in enumerate(STORIES, 3)
    )
    assert not reads_as_article(text)


@pytest.mark.parametrize(
    "lines",
    [
        STORY,
        (STORIES[0][0], *STORY),
        # Subheadings part the paragraphs of a story too.
        ("Cara Merawat Jembatan Bambu di Kampung", "Ikatan", STORY[0], "Papan", STORY[1]),
        (STORIES[0][0], "7 Maret 2024", STORY[0], "Baca juga: Jembatan Baru", *STORY[1:]),
        # One of them says what somebody said.
        (
            *(lead for _, lead in STORIES[:4]),
            '"Kami menunggu sejak Mei," kata Ratna di gudang itu.',
        ),
    ],
)
def test_a_story_is_none(lines: tuple[str, ...]) -> None:
    assert reads_as_article("\n\n".join(lines) + "\n")


def test_verses_are_written_as_sentences_and_items_are_not() -> None:
    head = "Surat dari Dermaga\nKarya: Yosepina Kambuaya\nMinggu, 31 Agustus 2025\n\n"
    verses = ("aku menulis di atas karung", "kapal belum menepi", "laut diam", "kau pergi")
    assert reads_as_article(head + "\n".join(verses))
    for form in ("{n} Maret 2024 - Kabar Kapal Sandar Pagi", "Hasil {n}: dua ekor", "{n}. Kapal"):
        listed = "\n".join(form.format(n=n) for n in range(1, 8))
        assert not reads_as_article(f"NOTULEN RAPAT\nSenin, 4 Maret 2024\n{listed}\n")


def test_paragraphs_of_a_story_go_on_and_leads_begin_anew() -> None:
    assert count_going_on(STORY) == len(STORY) - 1
    assert count_going_on([lead for _, lead in STORIES]) == 0
    # What all of them are about is the topic of a page, and no sign of one story.
    assert count_going_on([f"Garam {lead}" for _, lead in STORIES]) == 0
