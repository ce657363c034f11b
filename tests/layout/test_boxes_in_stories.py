"""What a site puts between a story's paragraphs, box by box, changes nothing around it."""

import pytest
from made_story import HEAD, STORY

from inakoran_extract import extract_text
from inakoran_extract.model import Article

TITLES = ("Pasar Ikan Hula Pindah ke Dermaga", "Guru di Pulau Terluar Kekurangan Buku")


def read(*lines: str) -> Article:
    return extract_text("\n\n".join((*HEAD, *lines)))


@pytest.mark.parametrize("dateline", ["Hula, Inakoran", "Fakfak, Kabar Pala", "Kupang -"])
@pytest.mark.parametrize("heading", ["PILIHAN EDITOR", "Baca dulu soal ini", "Lihat Juga"])
def test_a_box_below_the_first_paragraph_leaves_the_dateline_above_it(
    dateline: str, heading: str
) -> None:
    article = read(dateline, STORY[0], heading, TITLES[0], *STORY[1:])
    assert article.dateline is not None
    assert article.dateline.place == dateline.strip(" -").partition(",")[0]
    assert list(article.body) == STORY


BOXES = [
    ["Dapatkan Kabar Pala di aplikasi", "Google Play", "App Store"],
    ["Baca di aplikasi Kabar Pala", "Lebih cepat dan hemat kuota", "Buka Aplikasi"],
    ["Unduh Aplikasi Kabar Pala", "Tersedia di", "App Store", "Play Store"],
    ["Berlangganan Buletin", "Kirimi saya kabar dari pulau.", "Alamat surel", "Daftar"],
    ["Suka cerita ini?", "Kami mengirim kabar ke surel Anda tiap Sabtu.", "Alamat email", "Kirim"],
    ["Nikmati ulasan dengan menjadi pelanggan. Mulai dari Rp49.000 per bulan.", "Lihat Paket"],
    ["Cerita ini gratis untuk Anda. Dukung jurnalisme kami dengan berlangganan."],
    ["Bantu kami terus meliput. Donasi mulai Rp25.000.", "Donasi"],
    ["Jadikan Kabar Pala sumber pilihan di Google", "Tambahkan"],
    ["Ikuti penulis ini", "Ikuti"],
    ["Perbesar huruf", "Perkecil huruf"],
    ["Dengarkan", "1x", "00:00 / 02:41"],
    ["Ringkasan ini dibuat oleh mesin", "Lihat ringkasan"],
    ["Skip ad in 5"],
    ["Jajak Pendapat", "Setujukah Anda dermaga dipindah?", "Setuju", "Tidak setuju", "Pilih"],
    ["Apakah Anda akan naik kapal ini?", "Ya", "Kadang-kadang", "312 orang telah memberi suara"],
]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_a_box_that_offers_or_asks_is_no_part_of_the_story(box: list[str], place: int) -> None:
    article = read(*STORY[:place], *box, *STORY[place:])
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert article.byline is None


@pytest.mark.parametrize(
    "lines",
    [
        # Steps, and a list that a colon announces.
        ["Begini cara memesan tiket:", "Buka aplikasi", "Pilih paket", "Tulis nama"],
        ["1. Buka aplikasi", "2. Pilih paket", "3. Lihat hasil"],
        # What somebody says.
        ['"Kami kirim kabar ke surel Anda tiap Sabtu," katanya.', "Ia menunggu balasan."],
        # A question and its answers without a heading and without votes.
        ["Lalu siapa yang menjaga kebun pala itu?", "Warga", "Guru dan murid"],
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_what_only_looks_like_a_box_stays_in_the_story(lines: list[str], place: int) -> None:
    article = read(*STORY[:place], *lines, *STORY[place:])
    told = [*article.body, *(heading.text for heading in article.subheadings)]
    assert sorted(told) == sorted([*STORY, *lines])


@pytest.mark.parametrize("heading", ["Lihat Pula", "Daftar Harga Pala", "Hasil Panen", "Donasi"])
def test_a_heading_with_a_buttons_word_stays_a_heading(heading: str) -> None:
    article = read(*STORY[:2], heading, *STORY[2:])
    assert [each.text for each in article.subheadings] == [heading]


@pytest.mark.parametrize("heading", ["BERITA TERKAIT", "Kabar Lainnya", "Pilihan Redaksi"])
@pytest.mark.parametrize(
    "beside", [("Jumat, 6 November 2026", "Senin, 2 November 2026"), ("2 hari lalu", "5 jam lalu")]
)
@pytest.mark.parametrize("above", [False, True])
def test_the_days_in_a_list_of_stories_are_no_headings(
    heading: str, beside: tuple[str, str], *, above: bool
) -> None:
    pairs = [
        (day, title) if above else (title, day) for title, day in zip(TITLES, beside, strict=True)
    ]
    article = read(*STORY[:2], heading, *(line for pair in pairs for line in pair), *STORY[2:])
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert article.related == TITLES
    assert article.timestamp is not None
    assert article.timestamp.startswith("2026-11-17")


@pytest.mark.parametrize("day", ["Jumat, 6 November 2026", "Sabtu, 7 November 2026"])
def test_the_days_of_a_chronology_stay_headings_below_a_link(day: str) -> None:
    article = read(
        *STORY[:2], "Kamis, 5 November 2026", STORY[2], "Kabar Lainnya", TITLES[0], day, STORY[3]
    )
    assert [each.text for each in article.subheadings] == ["Kamis, 5 November 2026", day]


@pytest.mark.parametrize(
    "box",
    [
        ["Ikuti Saluran WhatsApp Kabar Pala untuk berita pilihan setiap hari. Klik di sini"],
        ["Gabung Kabar Pala WhatsApp Channel", "Ikuti"],
        ["Berita Terkait:", f"• {TITLES[0]}", f"• {TITLES[1]}"],
        ["Artikel Pilihan", TITLES[0], "Pasar ikan itu pindah ke dermaga lama.", "Selengkapnya"],
    ],
)
@pytest.mark.parametrize(
    "last", ["Panen pertama pala itu diharapkan tiba dalam enam tahun.", STORY[2]]
)
def test_the_last_paragraph_below_a_box_is_the_storys(box: list[str], last: str) -> None:
    story = [*STORY[:2], last]
    assert list(read(*story[:2], *box, last).body) == story
    assert list(read(*story[:2], *box, last, "KOMENTAR", "Semoga berhasil.").body) == story


@pytest.mark.parametrize(
    "below",
    [
        "Dengan mendaftar Anda menyetujui ketentuan kami.",
        "Anda harus memasang aplikasi itu terlebih dahulu.",
    ],
)
def test_what_is_to_the_reader_below_a_call_is_the_sites(below: str) -> None:
    call = "Ikuti Saluran WhatsApp Kabar Pala untuk berita pilihan. Klik di sini"
    assert list(read(*STORY, call, below).body) == STORY


@pytest.mark.parametrize(
    "foot",
    [
        ["Statistik Pengunjung", "Hari ini : 143", "Total : 1.043.221"],
        ["Stay Connected", "12,034", "Fans"],
        ["Bagaimana reaksi Anda?", "0", "Suka", "1", "Sedih"],
        ["Reaksi Pembaca", "0", "Suka", "1", "Bangga"],
        ["Jajang Sutisna", "2 jam lalu", "Semoga panennya lancar."],
    ],
)
def test_what_heads_numbers_or_comments_below_a_story_signs_nothing(foot: list[str]) -> None:
    article = read(*STORY, *foot)
    assert article.authors == ()
    assert list(article.body) == STORY


@pytest.mark.parametrize("rows", [("Tim", "Main", "Poin"), ("Editor", "Jual", "Beli")])
def test_the_columns_of_a_table_below_a_story_sign_nothing(rows: tuple[str, ...]) -> None:
    article = read(*STORY, "Klasemen Sementara", *rows, "Persela", "8", "19", "Deltras", "8", "15")
    assert article.authors == ()


@pytest.mark.parametrize("label", ["Teks dan foto oleh", "Foto dan teks oleh"])
def test_who_wrote_and_photographed_signs_as_both(label: str) -> None:
    text = "\n\n".join((HEAD[0], f"{label} Yohana Bere", HEAD[1], *STORY))
    authors = extract_text(text).authors
    assert {author.role for author in authors} == {"writer", "photographer"}
    assert {author.name for author in authors} == {"Yohana Bere"}


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(
    "lines",
    [
        ["Ikuti"],
        ["Dengarkan", "1x", "00:00"],
        ["Perbesar Huruf", "Perkecil Huruf"],
        ["Baca tanpa iklan"],
        ["Buka di aplikasi"],
        ["Jadikan Kabar Pala sumber pilihan di Google"],
        ["Ringkasan AI", "Lihat ringkasan"],
        ["Tidak ada komentar"],
        ["in Daerah"],
        ["Detail"],
    ],
)
@pytest.mark.parametrize("name", ["Yohana Bere", "Petrus Lede Wain"])
def test_a_button_in_the_head_is_nobody_and_no_kicker(
    name: str, lines: list[str], place: int
) -> None:
    head = [HEAD[0], name, HEAD[1]]
    head[place:place] = lines
    article = extract_text("\n\n".join((*head, "Kupang, Inakoran", *STORY)))
    assert article.headline == HEAD[0]
    assert article.kicker is None
    assert article.byline == name
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "foot",
    [
        ["Jaringan Kami", "Kabar Lereng", "Kabar Pesisir"],
        ["Statistik Pengunjung", "Total : 1.043.221"],
        ["Stay Connected", "12,034", "Fans"],
        ["Tautan Terkait", "Pemerintah Provinsi"],
    ],
)
@pytest.mark.parametrize("signoff", ["(rin/dew)", "(mea)"])
def test_what_heads_the_sites_lines_below_a_signed_story_are_no_tags(
    foot: list[str], signoff: str
) -> None:
    article = read(*STORY, signoff, *foot)
    assert article.signoff == signoff
    assert article.tags == ()


@pytest.mark.parametrize(
    "below", [["Previous article", TITLES[0]], ["Jadwal Salat", "Subuh 04:01"]]
)
@pytest.mark.parametrize(
    "box",
    [["Berita Terkait:", f"• {TITLES[0]}", f"• {TITLES[1]}"], ["Gabung WhatsApp Channel kami"]],
)
def test_a_last_paragraph_of_the_storys_words_needs_no_end_below_it(
    box: list[str], below: list[str]
) -> None:
    last = "Kepala dusun berharap kebun pala itu tidak ditinggalkan lagi oleh anak cucunya."
    assert list(read(*STORY[:2], *box, last, *below).body) == [*STORY[:2], last]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Ongkos perahu ke kota naik dua kali lipat sejak bulan lalu.", True),
        ("Pasar ikan di dermaga itu dibuka sebelum matahari terbit.", False),
    ],
)
def test_a_sentence_below_a_list_is_told_unless_it_is_a_teaser(said: str, *, told: bool) -> None:
    article = read(*STORY, "Berita Terkait", TITLES[1], TITLES[0], said, "Jadwal Salat")
    assert list(article.body) == STORY
    assert ("story-interrupted" in [each.code for each in article.warnings]) == told


@pytest.mark.parametrize(
    "box",
    [
        ["Terima kabar dari kami", "Satu surat tiap pekan.", "Alamat email", "Langganan gratis"],
        ["Surat Sabtu", "Cerita panjang, sekali sepekan.", "Email Anda", "Daftar"],
        ["You might also like", *TITLES],
    ],
)
def test_a_form_is_no_part_of_the_story(box: list[str]) -> None:
    article = read(*STORY[:2], *box, *STORY[2:])
    assert list(article.body) == STORY
    assert article.subheadings == ()


def test_a_headline_has_the_words_of_the_paragraphs_above_a_box_too() -> None:
    deck = "Kebun di lereng itu dibuka bersama oleh warga dan murid sekolah"
    head = ["Beranda", "Daerah", "Ekonomi", "Olahraga", "Indeks", HEAD[0], deck, "Yohana Bere"]
    told = [f"KUPANG — {STORY[0]}", "You might also like", *TITLES, *STORY[1:]]
    for more in ([], ["Pedagang dari kota sebelah sudah memesan hasil panen itu sejak sekarang."]):
        article = extract_text("\n".join((*head, HEAD[1], *told, *more)))
        assert article.headline == HEAD[0]
        assert article.dateline is not None
        assert list(article.body) == [*STORY, *more]


@pytest.mark.parametrize("pager", ["Halaman Selanjutnya", "Halaman berikutnya »"])
@pytest.mark.parametrize("shown", ['"Kami menanam untuk...', "Panen pertama diharapkan…"])
def test_how_the_next_page_begins_is_told_once(pager: str, shown: str) -> None:
    assert list(read(*STORY[:2], pager, shown, "1", "2", *STORY[2:]).body) == STORY


@pytest.mark.parametrize("heading", ["KOMENTAR", "3 Komentar"])
def test_a_list_behind_the_comments_lacks_nothing_of_the_story(heading: str) -> None:
    lost = "Ongkos perahu ke kota naik dua kali lipat sejak bulan lalu."
    article = read(*STORY, heading, "Semoga lancar.", "Berita Terkait", TITLES[0], lost)
    assert [each.code for each in article.warnings] == []
