"""Lines below a headline that name people, and those that have only the form of names."""

import pytest

from inakoran_extract import Author, extract_text

HEAD = "Panen Padi di Lereng Utara Mulai Merata\n\n"
STORY = (
    "Panen padi di lereng utara mulai merata sejak pekan lalu. Petani menanam varietas baru.\n\n"
    "Pekan raya hasil bumi dibuka di alun-alun, dan harga gabah naik lagi.\n\n"
    "Warga berharap pupuk datang tepat waktu pada musim tanam berikutnya."
)


def _read(lines: str) -> tuple[str | None, tuple[Author, ...], str | None, str]:
    article = extract_text(f"{HEAD}{lines}\n\n{STORY}")
    return article.byline, article.authors, article.kicker, article.body[0]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        # titles and degrees
        ("Prof. LESTARI WIDURI, Ph.D.", "Prof. LESTARI WIDURI, Ph.D.", None),
        ("Dr. Sukirna Hadibrata, M.Si.", "Dr. Sukirna Hadibrata, M.Si.", None),
        # labels
        ("Dilaporkan Yosefa Mandala", "Yosefa Mandala", "reporter"),
        ("Dilaporkan Benyamin Talo", "Benyamin Talo", "reporter"),
        ("Biro Kota: Hasrul Tamin", "Hasrul Tamin", None),
        ("Pena: Ustaz Fikri Zain", "Ustaz Fikri Zain", None),
        ("Peliput Andarias", "Andarias", "reporter"),
        ("Fotografer Hasan Basri", "Hasan Basri", "photographer"),
        ("Oleh: dr. Nurul Aini, Sp.A, M.Kes", "dr. Nurul Aini, Sp.A, M.Kes", "writer"),
        # what somebody is, behind a full stop
        ("Penulis : Mohamad Rafli. Mahasiswa UIN Lereng", "Mohamad Rafli", "writer"),
        ("Oleh: Sari Lestari. Dosen di Kampus Lereng", "Sari Lestari", "writer"),
        # a section before the label
        ("Opini Ditulis Oleh Saratra Wilona (Ketua Koalisi Warga)", "Saratra Wilona", "writer"),
        ("Kolom Oleh Hadi Santosa (Petani)", "Hadi Santosa", "writer"),
    ],
)
def test_who_signs_below_the_headline(line: str, name: str, role: str | None) -> None:
    byline, authors, kicker, first = _read(line)
    assert byline == line
    assert [(author.name, author.role) for author in authors] == [(name, role)]
    assert kicker is None
    assert first.startswith("Panen padi")


@pytest.mark.parametrize("line", ["rahman.saputro@kabarmuara.example", "dewi@lereng.example"])
def test_a_mailbox_alone_is_the_byline_and_nobodys_name(line: str) -> None:
    assert _read(line)[:3] == (line, (), None)


@pytest.mark.parametrize(
    "line",
    [
        "Kisah Petani Menanam Padi",  # the story has its words in small letters
        "Pekan Raya Dibuka",
        "Dilaporkan Hilang Sejak Jumat",
        "Dalam Negeri",
        "Penerangan Kodim Lereng",
    ],
)
def test_titles_written_as_names_sign_nothing(line: str) -> None:
    byline, authors, _, _ = _read(line)
    assert (byline, authors) == (None, ())


@pytest.mark.parametrize("topic", ["Harga Gabah Naik", "Lereng Utara"])
def test_a_topic_beside_a_labelled_writer_is_no_person(topic: str) -> None:
    byline, authors, _, _ = _read(f"{topic}\n\nPenulis: Abdullah Usman | Editor: Duanta AS")
    assert byline == "Penulis: Abdullah Usman | Editor: Duanta AS"
    assert [author.name for author in authors] == ["Abdullah Usman", "Duanta AS"]


def test_a_portrait_that_says_more_behind_a_name_names_it_once() -> None:
    portrait = "Adelia Agusta Mohon Tunggu... Mahasiswa - Mahasiswi"
    byline, authors, _, _ = _read(f"Adelia Agusta\n\n{portrait}\n\n13 Agustus 2023 20:28")
    assert byline == "Adelia Agusta"
    assert [author.name for author in authors] == ["Adelia Agusta"]
