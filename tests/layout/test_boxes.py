"""What the site puts between a story's paragraphs, and the last words behind it."""

import pytest

from inakoran_extract import Article, extract_text

HEAD = ["Pasar Ikan Lamba Buka Sampai Malam", "Senin, 2 November 2026 09:00 WIB"]
TOLD = [
    "Pasar ikan Lamba kini buka sampai malam agar nelayan tidak membuang hasil tangkapan.",
    "Kepala pasar menambah dua puluh lampu dan menyiapkan petugas jaga di tiap lorong.",
    '"Pembeli datang sepulang kerja," kata Yuliana, pedagang tongkol di lorong tiga.',
]
LAST = "Pemerintah kabupaten menilai hasilnya pada akhir tahun, lalu memutuskan yang lain."
TITLES = [
    "Harga Cabai Keriting Turun Tajam Jelang Panen Raya",
    "Kapal Perintis Kembali Singgah Usai Mesin Diganti",
]


def read(*lines: str, tight: bool = False) -> Article:
    return extract_text(("\n" if tight else "\n\n").join([*HEAD, *lines]) + "\n")


@pytest.mark.parametrize("tight", [True, False], ids=["tight", "spaced"])
@pytest.mark.parametrize("bullet", ["", "- ", "• ", "→ "])
@pytest.mark.parametrize("label", ["Kisah Serupa", "Bacaan Lain:", "BERITA LAIN", "Sedang Hangat"])
def test_a_box_of_titles_in_a_story(label: str, bullet: str, *, tight: bool) -> None:
    box = [label, *(bullet + title for title in TITLES)]
    article = read(*TOLD, *box, LAST, LAST[:-1] + " lagi.", tight=tight)
    assert len(article.body) == 5
    assert article.related == tuple(TITLES)
    assert article.subheadings == ()


@pytest.mark.parametrize("close", ["(rin/dew)", "Editor: Rina Wulandari", "Tags: ikan, pasar"])
@pytest.mark.parametrize("last", [LAST, '"Kami siap," ujarnya.', "Warga pun pulang."])
@pytest.mark.parametrize("label", ["Pilihan Redaksi", "Kabar Serupa", "Baca juga:"])
def test_what_the_articles_end_follows_ends_the_story(label: str, last: str, close: str) -> None:
    article = read(*TOLD, label, *(f"- {title}" for title in TITLES), last, close)
    assert article.body == (*TOLD, last)
    assert article.related == tuple(TITLES)


@pytest.mark.parametrize("above", [[], ["(rin/dew)"], ["Editor: Rina Wulandari"]])
def test_a_sentence_right_below_a_rails_heading_is_a_teaser(above: list[str]) -> None:
    last = TOLD[-1] + (" (cr1/kabar)" if not above else "")
    article = read(*TOLD[:-1], last, *above, "Berita Terkait", LAST, "Redaktur: Hamid Fauzi")
    assert len(article.body) == 3


@pytest.mark.parametrize(
    "line",
    [
        "Tengok juga: {}",
        "KABAR SERUPA : {}",
        "👉 Jangan lewatkan kabarnya - {}",
        "[Sudah baca ini: {}]",
        "Bacaan lain | {}",
        "→ {}",
        ">> {}",
        "▶ {}",
        "Putar rekamannya '{}'",
    ],
)
def test_one_title_between_paragraphs(line: str) -> None:
    article = read(*TOLD, line.format(TITLES[0]), LAST)
    assert (article.body, article.related) == ((*TOLD, LAST), (TITLES[0],))


@pytest.mark.parametrize(
    "line", ["Kisah Pedagang: Menunggu Pembeli di Lorong Pasar", "Cek Fakta: Garam Tidak Langka"]
)
def test_a_heading_with_a_colon_leads_nowhere(line: str) -> None:
    assert read(*TOLD, line, LAST).related == ()


@pytest.mark.parametrize("behind", ["", " ***", "(rin/dew)", " (*)"])
@pytest.mark.parametrize(
    "last", ["Tertarik?", "Bagaimana menurut Anda?", "Wallahu a'lam.", "Tabik.", "Selamat mencoba!"]
)
def test_the_last_words_are_the_storys(last: str, behind: str) -> None:
    body = read(*TOLD, last + behind, "Editor: Rina Wulandari").body
    assert len(body) == 4
    assert body[-1].startswith(last)


@pytest.mark.parametrize("last", ["Benarkah Harga Garam Turun?", "Terpopuler", "Rina Wulandari"])
def test_titles_and_names_are_no_last_words(last: str) -> None:
    assert read(*TOLD, last).body == tuple(TOLD)


@pytest.mark.parametrize("date", ["November 11, 2026", "11 November 2026"])
@pytest.mark.parametrize("post", ["Macet total dong! pic.twitter.com/abXy12", "Lampunya terang."])
def test_a_post_is_none_of_the_storys(post: str, date: str) -> None:
    article = read(*TOLD, post, f"— Rina W (@rinaw) {date}", LAST)
    assert (article.body, article.subheadings) == ((*TOLD, LAST), ())


BOXES = [
    ["Surat Pagi", "Ringkasan kabar tiba di surelmu tiap pagi.", "Kirim"],
    ["Newsletter", "Kabar pilihan langsung ke email Anda setiap hari.", "Saya mau"],
    ["Berlangganan", "Masukkan alamat email Anda untuk menerima kabar harian."],
]


@pytest.mark.parametrize("box", BOXES, ids=[box[0] for box in BOXES])
def test_a_box_that_asks_for_an_address(box: list[str]) -> None:
    article = read(*TOLD, *box, LAST)
    assert (article.body, article.subheadings) == ((*TOLD, LAST), ())


def test_a_step_that_asks_for_an_address_is_the_storys() -> None:
    step = "Masukkan alamat email Anda untuk mendaftar."
    assert step in read(*TOLD, step, LAST).body


@pytest.mark.parametrize("label", ["Tanggapan Pembaca", "Ruang Diskusi", "Beri tanggapan (3)"])
def test_comments_under_any_heading(label: str) -> None:
    article = read(*TOLD, LAST, label, "Hamid Fauzi", "Setuju sekali, semoga lekas.")
    assert article.body == (*TOLD, LAST)


def test_a_heading_of_discussion_above_paragraphs_is_the_storys() -> None:
    article = read(*TOLD, "Ruang Diskusi", LAST + " " + LAST, LAST)
    assert [heading.text for heading in article.subheadings] == ["Ruang Diskusi"]


@pytest.mark.parametrize("name", ["Rina Wulandari", "Hamid Fauzi"])
@pytest.mark.parametrize("heading", ["Sekilas Penulis", "Mengenal penulisnya", "Kontributor Kita"])
def test_a_biography_under_any_heading(heading: str, name: str) -> None:
    article = read(*TOLD, LAST, heading, f"{name} menulis soal laut sejak 2010.")
    assert article.body == (*TOLD, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "Tulisan ini dimuat pula di Sinar Lamba.",
        "Versi cetak artikel ini terbit di harian Sinar Lamba.",
        "Naskah ini disiarkan juga oleh Radio Lamba.",
        "Artikel ini ditulis oleh peserta magang di Sinar Lamba.",
        "Konten ini sepenuhnya diproduksi oleh tim Sinar Lamba.",
        "Naskah ini disusun dengan bantuan AI.",
        "Hubungi kami: redaksi@sinarlamba.com",
        "Kontak redaksi 0812-0000-1111",
        "Dapatkan berita terbaru di ponsel Anda.",
    ],
)
def test_where_else_it_was_printed_is_no_part_of_it(line: str) -> None:
    assert read(*TOLD, LAST, line).body == (*TOLD, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "Naskah ini ditulis oleh kakeknya pada tahun 1930 dan disimpan di peti kayu.",
        "Artikel ini ditulis untuk mengingatkan warga agar tidak membuang sampah.",
        "Dapatkan bibit lewat ponsel Anda, kata petugas kepada petani muda.",
        "Hubungi kami bila air naik lagi, pesan petugas kepada warga Lamba.",
    ],
)
def test_a_last_paragraph_like_a_notice_is_the_storys(line: str) -> None:
    assert read(*TOLD, LAST, line).body == (*TOLD, LAST, line)


def test_a_page_break_within_the_story() -> None:
    rows = ["Berikut harganya:", "Tongkol: Rp20.000", "Cakalang: Rp30.000"]
    article = read(TOLD[0], "Halaman 2 dari 3", TOLD[1], *rows, *TOLD[2:], LAST)
    assert len(article.body) == 7
