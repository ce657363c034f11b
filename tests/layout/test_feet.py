"""What a site prints into a story or below it is no part of it, whatever heads it."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEADLINE = "Penjaga Menara Suar Banda Menyalakan Lampu Selama Dua Dasawarsa"
DATE = "Selasa, 17 November 2026 10:05 WIT"
STORY = [
    "Kapal bahan makanan datang tiga bulan sekali ke pulau karang di timur Banda itu.",
    "Selebihnya penjaga menara berbicara dengan ayam dan radio yang menangkap satu stasiun.",
    "Lampu menara tidak boleh padam sejak matahari terbenam sampai terbit lagi esok harinya.",
    "Setiap sore Rehiara mengelap kaca lampu dan mencatat arah angin di buku bergaris.",
]
TITLES = [
    "Sopir Bus Pariwisata Wajib Tes Mata Tiap Enam Bulan",
    "Alasan Museum Tutup Lebih Awal pada Hari Kejepit",
    "Calon Kepala Pelabuhan dari Luar Kota?",
]
ITEMS = [f"- {title}" for title in TITLES]
LONE = [line for title in TITLES for line in ("-", title)]


def read(*lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([HEADLINE, DATE, *lines]))


def check(article: Article) -> None:
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert article.captions == ()


@pytest.mark.parametrize(
    "foot",
    [
        ["Berita Terkait", "Terpopuler", *ITEMS, "Pilihan", *LONE],
        ["Terpopuler", *ITEMS],
        ["Pilihan", *LONE],
        ["Populer", *(f"• {title}" for title in TITLES)],
        ["Recent Posts", *TITLES],
        ["MateriTerkait", *TITLES],
        ["READ " + TITLES[0]],
        ["READ Harga kopra berlanjut turun dengan lelang hari ini pada 3 Januari 2026!"],
        ["klik disini untuk mendapatkan update berita terbaru dari Kabar Banda di Google News"],
        ["Klik di sini untuk membaca berita lain"],
        ["Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *"],
        ["Your email address will not be published.", "Save my name, email, and website."],
        ["Bagaimana tanggapan Anda mengenai artikel ini?", "Happy", "Inspire", "Confuse", "Sad"],
        ["Apa Reaksi Anda?"],
        ["Sebarkan artikel ini"],
        ["- Sebarkan"],
        ["Tetap Terhubung Dengan Kami:", "Subscribe"],
        ["Simak berita pilihan lain dari Kabar Banda lewat Saluran WhatsApp kami."],
        ["Yuk, tonton rekaman perjalanan ini di kanal YouTube Kabar Banda."],
        ["Download Apps Kabar Banda sekarang https://app.contoh.id/"],
        ["Kabar Banda", "Kami mencari mitra di daerah bagi Kabar Banda. Klik lebih lanjut"],
        ["Siapa pun boleh menulis kolom di halaman ini. Cara daftar baca di sini"],
        [
            "CATATAN REDAKSI: Apabila ada pihak yang merasa dirugikan, silakan mengirim sanggahan.",
            "Sanggahan itu diatur oleh undang-undang tentang pers.",
        ],
        ["Hak jawab dilayani redaksi bagi siapa saja yang merasa dirugikan."],
        ["This article is written by our readers and has been checked by our editors."],
        ["Populer", *(f"- {title.removesuffix('?')}..." for title in TITLES)],
        ["• KABAR", "• OPINI", "• HUKUM ISLAM", "• KHUTBAH"],
        ["• ARSIP", "• LOGIN"],
        ["Penulis | : | |", "Editor | : |", *ITEMS[:2]],
        ["Baca berita lain di Google News", "Share :", *ITEMS[:2]],
    ],
)
def test_lists_below_a_story(foot: list[str]) -> None:
    check(read(*STORY, *foot))


@pytest.mark.parametrize(
    "box",
    [
        ["MateriTerkait", *TITLES],
        ["Berita Terkait", *ITEMS],
        ["KontenTerkait", TITLES[0]],
        ["READ " + TITLES[0]],
        ["Read also: " + TITLES[0]],
        ["» " + TITLES[0]],
    ],
)
def test_boxes_in_mid_story_are_related(box: list[str]) -> None:
    article = read(*STORY[:2], *box, *STORY[2:])
    check(article)
    titles = {title.removeprefix("- ") for title in article.related}
    assert titles == {title for title in TITLES if title in " ".join(box)}


@pytest.mark.parametrize(
    "last",
    [
        '"Simak saja saluran WhatsApp kami," kata Rehiara kepada para nelayan di dermaga.',
        "Nelayan mengikuti kabar menara itu di sebuah kanal YouTube milik anak Rehiara.",
        "Perahu yang karam dirugikan badai, dan pemiliknya menunggu berita dari menara.",
    ],
)
def test_a_last_paragraph_that_speaks_of_channels_is_the_storys(last: str) -> None:
    assert list(read(*STORY, last).body) == [*STORY, last]


@pytest.mark.parametrize("dots", ["", "...", "…"])
def test_a_paragraph_printed_again_that_breaks_off_is_left_out(dots: str) -> None:
    long = STORY[0].removesuffix(".") + ", dan tidak pernah lebih awal dari hari yang dijanjikan."
    again = long.removesuffix(" yang dijanjikan.") + dots
    assert list(read(long, *STORY[1:], again).body) == [long, *STORY[1:]]
    assert list(read(long, *STORY[1:], again + " itu.").body)[-1].endswith(" itu.")


def test_a_list_below_a_boxs_link_is_the_storys() -> None:
    listed = [
        "Berikut syarat bagi penjaga menara yang baru:",
        "1. Tahan sepi;",
        "2. Bisa berenang.",
    ]
    article = read(*STORY[:2], "Baca Juga:", TITLES[0], *listed, *STORY[2:])
    assert list(article.body) == [*STORY[:2], *listed, *STORY[2:]]
    assert article.related == (TITLES[0],)


@pytest.mark.parametrize("signed", ["(Ros/kabarbanda.co)", "(RosI P/Nrs)"])
@pytest.mark.parametrize(
    "last",
    [
        '"Kalau padam, nelayan kecil tersesat sampai ke pulau sebelah," kata Rehiara.',
        "Rehiara pensiun tahun depan. Namun, ia belum tahu siapa yang akan menggantikannya.",
    ],
)
def test_a_last_paragraph_that_two_sign_is_no_caption(last: str, signed: str) -> None:
    article = read(*STORY, f"{last} {signed}")
    assert article.captions == ()
    assert " ".join(article.body).startswith(" ".join([*STORY, last]))


def test_a_button_with_its_number_above_the_story_closes_nothing() -> None:
    check(read("comment", "0", *STORY))


@pytest.mark.parametrize("end", [[], ["Editor: Rina Wulandari"], ["Terpopuler", TITLES[0]]])
@pytest.mark.parametrize(
    "last",
    [
        '"Kalau padam, nelayan kecil tersesat," kata Rehiara di dermaga.',
        "Rehiara pensiun tahun depan. Sesudah itu ia pulang ke Saparua.",
    ],
)
def test_one_paragraph_below_a_list_that_says_more_than_teasers_do(
    last: str, end: list[str]
) -> None:
    article = read(*STORY, "Berita Terkait", *TITLES, last, *end)
    assert list(article.body) == [*STORY, last]
    assert list(article.related) == TITLES


@pytest.mark.parametrize(
    "lines",
    [
        ["Iklan - Scroll untuk Melanjutkan"],
        ["Iklan. Gulir ke bawah untuk melanjutkan membaca."],
        ["https://kabarbanda.com/uploads/2026/menara_suar.jpg"],
        ["· 1 menit baca"],
        ["Ikuti Kabar Banda di Google News"],
        ["Ikuti berita lain lewat saluran WhatsApp"],
        ["zxc2"],
        ["img_title"],
        ["Halaman 2"],
        ["Page 3"],
        ["Promoted Content"],
        ["Larger | Smaller"],
        ["XS SM MD LG"],
        ["XS", "SM", "MD"],
        ["(adsbygoogle = window.adsbygoogle || []).push({});"],
        ["googletag.cmd.push(function() { googletag.display('iklan-tengah'); });"],
        ["(function(a,d,s){s=d.createElement(a);d.body.appendChild(s);})(document,'script');"],
    ],
)
def test_what_stands_between_paragraphs_without_a_meaning(lines: list[str]) -> None:
    check(read(*STORY[:2], *lines, *STORY[2:]))
    check(read(STORY[0], *lines, *STORY[1:]))


@pytest.mark.parametrize(
    "foot",
    [
        ["Artikel ini merupakan kiriman pembaca. Isinya menjadi tanggung jawab penulis."],
        ["*) Isi tulisan di luar tanggung jawab redaksi."],
        ["---", "Simon Rehiara", "Penulis adalah pengajar sejarah di Ternate", "(inf/lus)"],
        ["*) Penulis, guru sejarah di Ternate dan pengelola taman baca."],
    ],
)
def test_who_wrote_it_and_who_answers_for_it(foot: list[str]) -> None:
    check(read(*STORY, *foot))


@pytest.mark.parametrize(
    "foot",
    [
        ["untuk membaca cerita lengkapnya", "BERLANGGANAN SEKARANG", "Mulai dari Rp 5.000 / bulan"],
        ["Berlangganan untuk melanjutkan membaca", "- Akses semua artikel", "- Tanpa iklan"],
        ["Subscribe now", "Starting from IDR 5,000/month", "Cancel anytime"],
        ["Anda telah mencapai batas artikel gratis.", "Sudah punya akun? Masuk"],
    ],
)
def test_what_only_subscribers_may_read(foot: list[str]) -> None:
    check(read(*STORY, *foot))


@pytest.mark.parametrize(
    "insert",
    [
        "ADVERTISEMENT",
        " SCROLL TO CONTINUE WITH CONTENT",
        "[Gambas:Video 20detik]",
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        f" Baca juga: {TITLES[0]}",
        f"BACA JUGA: {TITLES[1]}",
    ],
)
def test_what_is_printed_behind_a_paragraph(insert: str) -> None:
    article = read(STORY[0], STORY[1] + insert, *STORY[2:])
    check(article)
    assert all(title in insert for title in article.related)
    assert len(article.related) == insert.lower().count("baca juga")


def test_a_name_below_its_label_in_mid_story_heads_nothing() -> None:
    article = read(*STORY[:2], "Oleh", "SIMON REHIARA", *STORY[2:])
    check(article)
    assert article.authors[0].name == "SIMON REHIARA"


def test_a_prayers_part_is_headed_below_a_colon() -> None:
    prayer = "اَلْحَمْدُ لِلهِ رَبِّ الْعَالَمِيْنَ"
    told = "Inilah naskah khutbah yang dibacakan di serambi masjid:"
    article = read(STORY[0], told, "Khutbah Pertama", prayer, *STORY[1:])
    assert list(article.body) == [STORY[0], told, prayer, *STORY[1:]]
    assert [heading.text for heading in article.subheadings] == ["Khutbah Pertama"]


def test_a_call_to_subscribe_with_a_story_below_it_ends_nothing() -> None:
    article = read(STORY[0], "Berlangganan sekarang untuk berita pilihan", *STORY[1:])
    assert article.body[0] == STORY[0]
    assert list(article.body[-3:]) == STORY[1:]


@pytest.mark.parametrize("head", [[], ["Penulis: Simon", "Editor: Rina Wulandari"]])
@pytest.mark.parametrize("title", [[], ["Penjaga Menara Suar Banda |"]])
def test_a_story_printed_again_is_told_once(head: list[str], title: list[str]) -> None:
    check(read(*STORY, *head, STORY[1], *title, *STORY[2:]))
    check(read(*STORY, *head, HEADLINE, *STORY))


def test_comments_below_a_signed_story_need_no_heading() -> None:
    signed = f"{STORY[-1]} (mar/haa)"
    comments = [
        "Setuju sekali pak lampunya emang hrs diganti jgn ditunda",
        "Dah dr dulu begitu.... Janji solar mana??",
        "Warga sudah pintar mas yg penting lampu nyala terus tiap malam.",
        "Sudah tau kok",
    ]
    article = read(*STORY[:-1], signed, *comments)
    check(article)
    assert article.signoff == "(mar/haa)"
    check(read(*STORY, "(mar/haa)", *comments))


@pytest.mark.parametrize("title", [[], ["Headline"], [TITLES[0]]])
def test_teasers_below_a_signed_story(title: list[str]) -> None:
    teaser = "Dengan satu kartu, penumpang kapal perintis dapat berpindah rute."
    other = "Penumpang membayar ongkos di dermaga dengan ikan asin."
    for teasers in ([teaser], [teaser, teaser], [teaser, other]):
        below = [line for sentence in teasers for line in (*title, sentence)]
        check(read(*STORY, "(OL-9)", *below))
        check(read(*STORY[:-1], f"{STORY[-1]} (mar/haa)", *below))


def test_a_story_goes_on_below_a_sign_off_of_its_first_part() -> None:
    more = ["Pulau itu tidak berair. " + STORY[0], "Hujan ditampung di bak. " + STORY[1]]
    article = read(*STORY, "(OL-9)", *more)
    assert list(article.body) == [*STORY, *more]


def test_a_sentence_of_another_story_on_top() -> None:
    teaser = "Dengan satu kartu, penumpang kapal perintis dapat berpindah rute."
    for top in ([teaser], [teaser, teaser], [teaser, "Kumpulan Berita Pelabuhan"]):
        article = extract_text("\n\n".join(["Headline", *top, *STORY]))
        check(article)
        assert article.headline is None


def test_numbered_headings_whose_text_never_comes() -> None:
    heads = ["1. Kaca lampu dilap setiap sore", "2. Buku catatan angin", "3. Ayam di dermaga"]
    article = read(STORY[0], heads[0], *STORY[1:], *heads[1:])
    assert list(article.body) == STORY
    assert [heading.text for heading in article.subheadings] == heads


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. a. Saat lampu menyala.", "b. Saat lampu padam dan kapal tidak melihat karang."),
        ("2) a) Kaca lampu dilap.", "b) Kaca lampu diganti dengan yang tidak retak."),
        ("3. a. Ya", "b.Tidak, karena kapal bahan makanan datang tiga bulan sekali."),
    ],
)
def test_lettered_answers_have_no_heading(first: str, second: str) -> None:
    article = read(*STORY[:2], first, second, *STORY[2:])
    assert list(article.body) == [*STORY[:2], first, second, *STORY[2:]]
    assert article.subheadings == ()


@pytest.mark.parametrize("insert", [["zxc2"], ["Iklan"], ["ADVERTISEMENT"]])
def test_a_last_line_without_a_full_stop_below_an_advertisement(insert: list[str]) -> None:
    last = "Petugas pelabuhan yang datang keesokan harinya mengganti kaca lampu yang retak"
    article = read(*STORY, *insert, last)
    assert list(article.body) == [*STORY, last]
    assert article.subheadings == ()


def test_a_quotation_with_its_speaker_glued_to_it() -> None:
    quoted = '"Lampu bukan untuk kapal besar saja, tapi juga untuk yang kecil"ungkapnya'
    article = read(*STORY[:2], quoted, *STORY[2:])
    assert list(article.body) == [*STORY[:2], quoted, *STORY[2:]]


@pytest.mark.parametrize("rule", ["-----", "----------", "- - - - -", "—————"])
@pytest.mark.parametrize("town", ["brebes", "Sumenep", "jember"])
def test_a_town_that_is_the_last_tag_above_a_rule_is_no_dateline(rule: str, town: str) -> None:
    head = ["Gudang Garam Kalianget Dibuka Lagi", "Rani Aulia", "Senin, 2 November 2026 09:00 WIB"]
    story = [
        "Gudang garam di Kalianget dibuka lagi setelah atapnya selesai diperbaiki.",
        '"Kami sudah menunggu dua bulan," kata Marzuki, petambak di Desa Pinggir Papas.',
    ]
    article = extract_text("\n\n".join([*head, *story, "Tag", "garam", town, rule]))
    assert article.body == tuple(story)
    assert article.tags == ("garam", town)
    assert article.dateline is None


TEASERS = [
    TITLES[0],
    "Balai uji kendaraan meminta perusahaan angkutan memeriksa mata sopirnya mulai Januari.",
    TITLES[1],
    "Pengelola museum menutup loket pukul dua belas karena pemandu ikut merayakan hari besar.",
]


@pytest.mark.parametrize(
    "teasers",
    [
        TEASERS[:2],
        TEASERS,
        [TITLES[2], *TEASERS[:2], "img_title", "17 November 2026"],
    ],
)
def test_a_story_ends_at_its_sign_off_above_teasers_of_other_stories(teasers: list[str]) -> None:
    article = read(*STORY[:-1], f"{STORY[-1]} (rin)", *teasers)
    check(article)
    assert article.signoff == "(rin)"


@pytest.mark.parametrize(
    "part",
    [
        ["Menara di Karang Sebelah Juga Dijaga", "Penjaganya datang dari Ambon setiap bulan."],
        ["Bekal", "Beras dan ikan kering cukup sampai akhir bulan, kata istrinya dari dapur."],
        ["Beras dan ikan kering cukup sampai akhir bulan, kata istrinya dari dapur."],
    ],
)
def test_a_story_goes_on_below_a_sign_off(part: list[str]) -> None:
    article = read(*STORY[:-1], f"{STORY[-1]} (rin)", *part)
    assert article.body[-1] == part[-1]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Berita video momen lampu menara menyala kembali seusai badai di laut Banda.", False),
        ("Berita video detik-detik kapal bahan makanan merapat di pulau karang.", False),
        ("Berita video yang beredar di grup warga itu dibantah kepala distrik.", True),
        ("Berita video itu tidak benar, kata kepala distrik kepada warga pulau.", True),
    ],
)
def test_what_a_player_shows_is_no_paragraph(line: str, told: bool) -> None:  # noqa: FBT001 - a table's column
    article = read(*STORY, line)
    assert (line in article.body) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Berikut isi suratnya selengkapnya:", True),
        ("Berikut paparan selengkapnya.", True),
        ("Begini penjelasan selengkapnya :", True),
        ("Baca berita selengkapnya", False),
        ("Simak selengkapnya", False),
    ],
)
def test_what_announces_the_rest_of_a_story_leads_nowhere_else(line: str, told: bool) -> None:  # noqa: FBT001 - a table's column
    article = read(*STORY[:2], line, *STORY[2:])
    assert (line in article.body) is told
