"""What stands beside a story is told from it by what follows, and by what it says of itself."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Article

HEADLINE = "Penjaga Menara Suar Banda Menyalakan Lampu Selama Dua Dasawarsa"
DATE = "Selasa, 17 November 2026 10:05 WIT"
STORY = [
    "Kapal bahan makanan datang tiga bulan sekali ke pulau karang di timur Banda itu.",
    "Selebihnya penjaga menara berbicara dengan ayam dan radio yang menangkap satu stasiun.",
    "Lampu menara tidak boleh padam sejak matahari terbenam sampai terbit lagi esok harinya.",
]


def read(*lines: str) -> Article:
    """Return the article of a head and the lines below it, a blank line between any two."""
    return extract_text("\n\n".join([HEADLINE, DATE, *lines]))


@pytest.mark.parametrize("end", ["(mar/haa)", "Tag: mercusuar, Banda", "Editor: Rina Wulandari"])
@pytest.mark.parametrize(
    "box",
    [
        ["Baca Juga", "Menara Suar Tua Menunggu Dipugar"],
        ["Anda mungkin tertarik:", "Menara Suar Tua Menunggu Dipugar"],
        ["Artikel menarik lainnya:", "Kapal Perintis Berlayar Lagi", "Guru di Pulau Terluar"],
    ],
)
def test_a_last_paragraph_below_a_box_of_links(box: list[str], end: str) -> None:
    last = "Tanpa lampu itu, katanya, nelayan kecil tidak tahu arah pulang."
    article = read(*STORY, *box, last, end)
    assert list(article.body) == [*STORY, last]
    assert list(article.related) == box[1:]


def test_what_a_video_is_called_is_no_subheading() -> None:
    last = "Tanpa lampu itu, katanya, nelayan kecil tidak tahu arah pulang."
    called = ["Saksikan video di bawah ini:", "Video: Menara Suar dari Udara"]
    article = read(*STORY, *called, last, "(mar/haa)")
    assert list(article.body) == [*STORY, last]
    assert article.subheadings == ()


def test_questions_of_an_interview_go_on_below_a_box_of_links() -> None:
    asked = [
        "Bagaimana Anda menjadi penjaga menara?",
        "Paman saya yang mengajak, waktu itu saya baru lulus.",
        "Apa yang paling berat selama bertugas?",
        "Sakit gigi. Ombak bisa ditunggu reda, sakit gigi tidak.",
    ]
    more = [
        "Apakah menara masih diperlukan sekarang?",
        "Kapal besar mungkin tidak. Nelayan kecil mencari lampu saya.",
    ]
    box = ["Baca Juga", "Menara Suar Tua Menunggu Dipugar"]
    article = read(*STORY, *asked, *box, *more, "Tag: mercusuar, Banda")
    assert list(article.body) == [*STORY, *asked, *more]
    assert article.related == ("Menara Suar Tua Menunggu Dipugar",)


@pytest.mark.parametrize(
    "heading", ["Tentang Penulis", "PROFIL PENULIS", "Biodata Penulis:", "Referensi"]
)
def test_biographies_and_references_are_no_part_of_the_story(heading: str) -> None:
    told = [
        "Sekar Widuri mengajar sejarah di Ternate dan mengumpulkan kartu perpustakaan.",
        "Esainya terbit di beberapa majalah sastra sejak sepuluh tahun yang lalu.",
    ]
    article = read(*STORY, heading, *told, "Tag: mercusuar, Banda")
    assert list(article.body) == STORY
    assert article.subheadings == ()
    assert article.tags == ("mercusuar", "Banda")


@pytest.mark.parametrize("heading", ["Rujukan", "Referensi", "Tentang Penulis"])
def test_a_heading_with_most_of_the_story_below_it_is_the_storys(heading: str) -> None:
    last = "Tanpa lampu itu, katanya, nelayan kecil tidak tahu arah pulang."
    article = read(STORY[0], heading, *STORY[1:], last)
    assert list(article.body) == [*STORY, last]
    assert [subheading.text for subheading in article.subheadings] == [heading]


@pytest.mark.parametrize(
    "box",
    [
        ["Dapatkan ringkasan berita setiap pagi di surel Anda", "Masukkan alamat surel"],
        ["Berlangganan newsletter kami", "Masukkan email Anda"],
    ],
)
def test_a_box_to_subscribe_is_no_subheading(box: list[str]) -> None:
    article = read(*STORY[:2], *box, STORY[2])
    assert list(article.body) == STORY
    assert article.subheadings == ()


def test_a_label_that_comes_again_is_no_subheading() -> None:
    lines = ["Tanya:", STORY[0], "Jawab:", STORY[1], "Tanya:", STORY[2], "Jawab:", STORY[0]]
    article = read(STORY[1], *lines)
    assert list(article.body) == [STORY[1], *lines]
    assert article.subheadings == ()


@pytest.mark.parametrize(
    "line",
    [
        "Seorang penjaga menara menyalakan lampu saat petang",
        "Suasana menara suar di timur Banda saat petang",
        "Sejumlah nelayan menambatkan perahu di bawah menara",
    ],
)
def test_a_line_that_describes_is_a_caption(line: str) -> None:
    article = read(*STORY[:2], line, STORY[2])
    assert [caption.text for caption in article.captions] == [line]
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line", ["Seorang Diri di Menara", "Sejumlah Alasan untuk Tinggal di Sana"]
)
def test_a_heading_that_begins_like_one_stays(line: str) -> None:
    article = read(*STORY[:2], line, STORY[2])
    assert [heading.text for heading in article.subheadings] == [line]


@pytest.mark.parametrize(
    "desk", ["Humas Polres Maluku Tengah", "Diskominfo Kota Tual", "Humas Pelabuhan Tual"]
)
def test_a_press_desk_below_the_date_signs(desk: str) -> None:
    article = read(desk, *STORY)
    assert (article.byline, article.authors, article.captions) == (desk, (), ())


def test_a_photographer_among_the_bylines() -> None:
    signed = ["Penulis: Rina Wulandari", "Foto: Yosef Latu", "Editor: Sari Melati"]
    article = read(*signed, *STORY)
    assert [(author.name, author.role) for author in article.authors] == [
        ("Rina Wulandari", "writer"),
        ("Yosef Latu", "photographer"),
        ("Sari Melati", "editor"),
    ]
    assert article.captions == ()


def test_a_byline_above_the_date_above_the_headline() -> None:
    text = "\n\n".join(["Tim Yayasan Lampu Banda", DATE, HEADLINE, *STORY])
    article = extract_text(text)
    assert (article.headline, article.byline) == (HEADLINE, "Tim Yayasan Lampu Banda")


@pytest.mark.parametrize(
    "below",
    [
        ["Baca berikutnya", "Kapal Perintis Berlayar Lagi"],
        ["Simak berita lain", "Guru di Pulau Terluar Pulang"],
        ["Editorial Team"],
    ],
)
def test_a_list_of_tags_ends_where_another_list_begins(below: list[str]) -> None:
    article = read(*STORY, "Tag", "mercusuar", "Banda", *below)
    assert article.tags == ("mercusuar", "Banda")


@pytest.mark.parametrize(
    ("label", "text", "credit"),
    [
        (
            ["Sumber gambar,", "Getty Images", "Keterangan gambar,"],
            "Menara di Banda.",
            "Getty Images",
        ),
        (["Keterangan gambar,"], "Menara di Banda.", None),
    ],
)
def test_labels_of_pictures_on_lines_of_their_own(
    label: list[str], text: str, credit: str | None
) -> None:
    article = read(*STORY[:2], *label, text, STORY[2])
    assert [(picture.text, picture.credit) for picture in article.captions] == [(text, credit)]
    assert list(article.body) == STORY


def test_teasers_that_break_off_are_a_list() -> None:
    titles = ["Menara Suar Dipugar", "Kapal Perintis Berlayar", "Guru Pulau Pulang", "Ombak Tinggi"]
    teasers = [f"{title}\nKabar Banda · 12 Juli 2026 · {STORY[0][:40]} ..." for title in titles]
    article = extract_text("\n\n".join(["Pencarian: menara", *teasers]))
    assert article.warnings[0].code == "no-article"


def test_only_the_stories_comments_count_as_comments() -> None:
    comment = [
        "1 komentar:",
        "Anonim mengatakan...",
        "dari dulu sudah miring",
        "18 November 2026 08.01",
    ]
    article = read(*STORY, *comment)
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "foot",
    [
        ["-- Selesai --", "Tentang PT Suar Nusa", f"PT Suar Nusa {STORY[1]}"],
        ["### END ###", f"PT Suar Nusa {STORY[1]}"],
        ["Kontak Media:", "Ratih Paramita", "Telp: 024-7600000"],
        ["Narahubung:", "Ratih Paramita (0811-000-000)"],
    ],
)
def test_the_foot_of_a_release_is_no_part_of_its_story(foot: list[str]) -> None:
    article = read(*STORY, *foot)
    assert list(article.body) == STORY
    assert article.subheadings == ()


def test_a_release_is_dated_by_its_dateline() -> None:
    text = "\n\n".join([HEADLINE, f"TUAL, 12 Maret 2026 – {STORY[0]}", *STORY[1:]])
    article = extract_text(text)
    assert (article.timestamp, article.timestamp_text) == ("2026-03-12", "12 Maret 2026")
    assert article.dateline is not None
    assert article.dateline.place == "TUAL"
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    ("opening", "place", "outlet"),
    [
        ("TAKENGON | ", "TAKENGON", None),
        ("RATATOTOK | ", "RATATOTOK", None),
        ("Ulu Belida, Humas - ", "Ulu Belida", "Humas"),
        ("Kota Lama, Diskominfo – ", "Kota Lama", "Diskominfo"),
        ("MUARATIGAINDONESIA, TUAL - ", "TUAL", "MUARATIGAINDONESIA"),
    ],
)
def test_datelines_by_their_form(opening: str, place: str, outlet: str | None) -> None:
    article = read(f"{opening}{STORY[0]}", *STORY[1:])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == (place, outlet)
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    ("day", "clock", "timestamp"),
    [
        ("Juli 19, 2026", "8:47 am", "2026-07-19T08:47:00+07:00"),
        ("19 Juli 2026", "20.47 WITA", "2026-07-19T20:47:00+08:00"),
    ],
)
def test_a_clock_below_its_day(day: str, clock: str, timestamp: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, day, clock, *STORY]))
    assert article.timestamp == timestamp
    assert article.timestamp_text == f"{day} {clock}"
    assert len(article.lines) == 3 + len(STORY)


def test_a_clock_below_a_day_of_the_story_heads_its_own_lines() -> None:
    article = read(*STORY, "Senin, 20 Juli 2026", "08.47 WIT", "Kapal tiba di dermaga pulau itu.")
    assert "Senin, 20 Juli 2026 08.47 WIT" not in article.body


def test_a_caption_above_the_story_never_outranks_the_headline() -> None:
    head = [HEADLINE, "Redaksi", "18 November 2026, 09:14", "Dibaca 2.316 kali"]
    caption = "Suasana menara suar di timur Banda jelang petang"
    text = "\n\n".join([*head, caption, f"KABARBANDA.COM, TUAL - {STORY[0]}", *STORY[1:]])
    article = extract_text(text)
    assert (article.headline, article.byline) == (HEADLINE, "Redaksi")
    assert [picture.text for picture in article.captions] == [caption]


def test_a_rubric_above_the_date_never_outranks_the_headline() -> None:
    text = "\n\n".join(["detikFood Info Kuliner", DATE, HEADLINE, "Rina Wulandari", *STORY])
    assert extract_text(text).headline == HEADLINE


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Pemeriksa Fakta: Rahimah Noor", "Rahimah Noor"),
        ("Penata Aksara: Yosef Latu", "Yosef Latu"),
        ("Catatan Nur Aini, dari Doha", "Nur Aini"),
        ("Teks oleh Larasati Wening", "Larasati Wening"),
    ],
)
def test_any_job_signs_between_headline_and_date(line: str, name: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, line, DATE, *STORY]))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize("line", ["(Sumber: Kabar Banda)", "(Sumber: Radio Banda)"])
def test_brackets_below_the_story_name_its_source(line: str) -> None:
    article = read(*STORY, line)
    assert article.captions == ()
    assert article.attributions == (line[9:-1],)


@pytest.mark.parametrize(
    "line",
    [
        "Mau digantung di mana bajumu? via www.kabarnusa.com",
        "Tangga tanpa lift via foto.kabarnusa.id",
    ],
)
def test_a_caption_names_where_it_is_seen(line: str) -> None:
    article = read(*STORY[:2], line, STORY[2])
    text, _, site = line.partition(" via ")
    assert [(picture.text, picture.credit) for picture in article.captions] == [
        (text, f"via {site}")
    ]


def test_a_long_line_without_a_stop_is_a_caption_where_pictures_are() -> None:
    lines = ["Menara di pulau karang (Foto: Yosef Latu)", STORY[1]]
    line = "Pohon ketapang berusia ratusan tahun di tepi dermaga"
    article = read(STORY[0], *lines, line, STORY[2])
    assert [picture.text for picture in article.captions] == ["Menara di pulau karang", line]
    assert article.subheadings == ()


@pytest.mark.parametrize(
    "line",
    ["Previous: Ombak Tinggi di Selat Alas", "Next: Kerbau Rawa Menang", "Post Views: 88"],
)
def test_a_blogs_buttons_are_no_rows_of_the_story(line: str) -> None:
    article = read(*STORY[:2], f"{STORY[2]} (frl)", line, "Continue Reading")
    assert list(article.body) == STORY
    assert article.signoff == "(frl)"


@pytest.mark.parametrize(
    "line", ["Kategori: Berita - Dibaca: 1027 kali", "12 SHARESShare on Facebook"]
)
def test_counters_and_buttons_are_no_captions(line: str) -> None:
    assert read(line, *STORY).captions == ()


def test_the_headline_printed_again_above_a_credit_and_its_caption() -> None:
    caption = "Petugas memasang rambu di dermaga Banda, Selasa (17/11/2026)."
    article = read(
        HEADLINE,
        "KABARBANDA.COM/YOSEF LATU",
        caption,
        f"KABARBANDA.COM, TUAL - {STORY[0]}",
        *STORY[1:],
    )
    assert [(picture.text, picture.credit) for picture in article.captions] == [
        (caption, "KABARBANDA.COM/YOSEF LATU")
    ]


@pytest.mark.parametrize(
    "line", ["0 komentar BAGIKAN URL telah disalin", "Bagikan Simpan Cetak Share URL"]
)
def test_a_row_of_buttons_is_no_caption(line: str) -> None:
    assert read(line, *STORY).captions == ()


def test_glued_words_of_the_site_head_what_they_head() -> None:
    article = read(
        *STORY[:2], "BeritaTerkait", "Harga Kopi Gayo Tembus Rp98 Ribu", STORY[2], "(mar/haa)"
    )
    assert list(article.body) == STORY
    assert article.related == ("Harga Kopi Gayo Tembus Rp98 Ribu",)


def test_an_outlets_section_is_not_joined_to_the_headline() -> None:
    text = "\n".join([HEADLINE, "kumparanNEWS", DATE, "", *STORY])
    article = extract_text(text)
    assert (article.headline, article.byline) == (HEADLINE, "kumparanNEWS")


def test_a_photographer_at_the_foot() -> None:
    article = read(
        *STORY, "Penulis: Satria Ardhi", "Editor: Gusti Grehenson", "Foto: Donnie Trisfian"
    )
    assert [(author.name, author.role) for author in article.authors][-1] == (
        "Donnie Trisfian",
        "photographer",
    )
    assert article.captions == ()


@pytest.mark.parametrize("line", ["Admin 15 Maret 2026 Dilihat 213 kali", "Redaksi 15 Maret 2026"])
def test_a_desk_and_the_date_without_a_sign_between(line: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, line, *STORY]))
    assert (article.byline, article.timestamp) == (line.partition(" ")[0], "2026-03-15")


@pytest.mark.parametrize(
    "heading",
    ["Ada 2 Komentar Untuk Artikel Ini. Kirim Komentar Anda", "3 tanggapan untuk tulisan komentar"],
)
def test_comments_end_the_story_however_they_are_headed(heading: str) -> None:
    comment = [
        "paijo @ Jumat, 20 Maret 2026 | 16:02 WIB",
        "Lampu itu memang perlu, saudara sekalian.",
    ]
    article = read(*STORY, heading, *comment)
    assert list(article.body) == STORY
    assert article.subheadings == ()


@pytest.mark.parametrize(
    ("opening", "place", "outlet"),
    [
        ("RMOL | ", None, "RMOL"),
        ("Semarang, CyberNews. ", "Semarang", "CyberNews"),
        ("Kupang, Warta Flores. ", "Kupang", "Warta Flores"),
    ],
)
def test_datelines_with_a_bar_or_a_stop(opening: str, place: str | None, outlet: str) -> None:
    article = read(f"{opening}{STORY[0]}", *STORY[1:])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == (place, outlet)
    assert list(article.body) == STORY


def test_a_name_and_its_outlet_behind_a_slash_are_no_headline() -> None:
    picture = "Peneliti Lembaga Kajian Nagari, Zulfikar Sutan/RMOL"
    article = extract_text("\n\n".join([HEADLINE, picture, DATE, f"RMOL | {STORY[0]}", *STORY[1:]]))
    assert article.headline == HEADLINE
    assert [(caption.text, caption.credit) for caption in article.captions] == [
        ("Peneliti Lembaga Kajian Nagari, Zulfikar Sutan", "RMOL")
    ]


@pytest.mark.parametrize(
    "rubric", ["Berita Aktual - Banda Metro", "Ekonomi - Maluku", "Olahraga - Sepak Bola"]
)
def test_a_rubric_with_a_dash_above_the_date_is_no_headline(rubric: str) -> None:
    text = "\n\n".join(["HOME SM CETAK NASIONAL DAERAH", rubric, DATE, HEADLINE, *STORY])
    article = extract_text(text)
    assert article.headline == HEADLINE
    assert article.kicker in (None, rubric)


def test_topics_of_the_news_are_tags() -> None:
    assert read(*STORY, "Topik berita Terkait:", "mercusuar", "Banda").tags == (
        "mercusuar",
        "Banda",
    )


def test_who_is_quoted_from_whom() -> None:
    quoted = f"{STORY[2][:-1]}, sebagaimana dikutip Kabar-Banda.com dari Antara pada Selasa."
    assert read(*STORY[:2], quoted).attributions == ("Antara",)


def test_a_title_that_begins_with_a_weak_label_names_nobody() -> None:
    deck = "Catatan kecil dari sela lomba perahu yang tidak masuk siaran televisi"
    article = extract_text(
        "\n\n".join([HEADLINE, deck, "Catatan Nur Aini, dari Tual", DATE, *STORY])
    )
    assert [author.name for author in article.authors] == ["Nur Aini"]


def test_a_caption_that_says_so_may_end_in_a_stop() -> None:
    article = read(*STORY[:2], "Ket. foto: Peta lawas yang disimpan di perpustakaan.", STORY[2])
    assert [picture.text for picture in article.captions] == [
        "Peta lawas yang disimpan di perpustakaan."
    ]
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Berlangganan mulai Rp 1.000 per hari untuk membaca seluruh artikel kami.",
        "Dapatkan akses penuh",
    ],
)
def test_a_box_that_sells_is_no_paragraph(line: str) -> None:
    article = read(*STORY, line)
    assert list(article.body) == STORY


def test_the_deck_of_a_release() -> None:
    deck = "Menara baru menyala lebih terang dan hemat listrik sampai separuhnya"
    text = "\n\n".join([HEADLINE, deck, f"TUAL, 12 Maret 2026 – {STORY[0]}", *STORY[1:]])
    article = extract_text(text)
    assert (article.headline, article.kicker, article.captions) == (HEADLINE, deck, ())


MENU = ["Harian Banda", "Banda TV", "News", "Nusantara", "Regional", "Global", "Tren", "Bola"]


@pytest.mark.parametrize(
    "headline",
    [
        "Banjir Berangsur Surut, Warga Wonorejo Demak Mulai Bersihkan Rumah",
        "Penjaga Menara, Radio dan Ayam di Pulau Karang Timur Banda",
    ],
)
def test_a_title_with_a_comma_is_no_list_of_people(headline: str) -> None:
    date = "Banda.com - 19/03/2026, 14:25 WIB"
    flood = (
        "Warga Wonorejo di Demak mulai membersihkan rumah setelah banjir berangsur surut kemarin."
    )
    text = "\n\n".join([*MENU, "Login Gabung Banda.com+", headline, date, flood, *STORY])
    article = extract_text(text)
    assert (article.headline, article.authors) == (headline, ())


def test_the_places_of_a_menu_sign_nothing() -> None:
    menu = [
        "SUARA BANDA ONLINE",
        "Lugas dan Berimbang dari Laut",
        "Beranda",
        "Kupang",
        "TTS",
        "Tual",
    ]
    text = "\n\n".join([*menu, "Redaksi", "Kamis, 14 Juli 2026", HEADLINE, *STORY])
    article = extract_text(text)
    assert (article.headline, article.authors) == (HEADLINE, ())


@pytest.mark.parametrize("post", ["Wartawan BBC News Indonesia", "Reporter Tribun Maluku"])
def test_what_somebody_is_at_an_outlet_is_no_headline(post: str) -> None:
    text = "\n\n".join([*MENU, HEADLINE, "Hanna Samosir", post, DATE, *STORY])
    article = extract_text(text)
    assert article.headline == HEADLINE
    assert [author.name for author in article.authors] == ["Hanna Samosir"]


def test_a_desk_glued_to_the_date() -> None:
    article = extract_text("\n\n".join([HEADLINE, "Redaksi14 Mei 2026 258 views", *STORY]))
    assert (article.timestamp, article.captions) == ("2026-05-14", ())


def test_a_name_above_the_desk_at_the_foot_signs() -> None:
    article = read(*STORY, "Ikuti kami di WhatsApp", "Dian Kurniawan Syah", "Tim Redaksi")
    assert [author.name for author in article.authors] == ["Dian Kurniawan Syah"]


@pytest.mark.parametrize(
    "below", [["RELATED ARTICLE", "Mebel Diburu"], ["DAFTAR LAIN", "Saham Ngebut"]]
)
def test_a_list_of_tags_ends_at_a_heading_in_capitals(below: list[str]) -> None:
    assert read(*STORY, "TOPIK", "rotan", "ekspor", *below).tags == ("rotan", "ekspor")


def test_a_call_below_a_signed_story_is_the_sites() -> None:
    call = "Tetap update di manapun dengan http://m.kabarbanda.com dari ponsel anda!"
    article = read(*STORY[:2], f"{STORY[2]} (gla/nrl)", call)
    assert list(article.body) == STORY
    assert article.signoff == "(gla/nrl)"


def test_a_headline_and_a_deck_without_a_story() -> None:
    deck = "Menara baru menyala lebih terang dan hemat listrik sampai separuhnya"
    article = extract_text(f"{HEADLINE}\n\n{deck}\n\n{DATE}\n")
    assert article.warnings[0].code == "no-article"
    assert extract_text(f"{HEADLINE}\n\n{deck}").warnings[0].code == "no-article"


@pytest.mark.parametrize("line", ["A A", "A- A+", "A-A+", "A A A"])
def test_buttons_for_the_size_of_letters_sign_nothing(line: str) -> None:
    article = extract_text("\n\n".join([HEADLINE, DATE, line, *STORY, "Editor: Rina Wulandari"]))
    assert [author.name for author in article.authors] == ["Rina Wulandari"]


def test_words_in_small_letters_at_the_foot_are_no_verses() -> None:
    tags = ["masjid ramah difabel", "kota bandung", "kursi roda", "dewan masjid"]
    article = read(*STORY, "Advertisement", *tags, "Berita Terkait", "Warga Belajar Bahasa Isyarat")
    assert list(article.body) == STORY


@pytest.mark.parametrize("below", [["ternak", "inovasi mahasiswa"], ["harga pangan"]])
def test_the_first_tag_stands_beside_the_label(below: list[str]) -> None:
    article = read(
        *STORY, "Tags: Fakultas Peternakan", *below, "Berita Terkait", "Dosen Kenalkan Silase"
    )
    assert article.tags == ("Fakultas Peternakan", *below)


def test_a_newsroom_files_a_story() -> None:
    article = read(f"Jatim Newsroom – {STORY[0]}", *STORY[1:])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == (None, "Jatim Newsroom")


def test_a_breadcrumb_that_ends_in_the_headline_is_none() -> None:
    text = "\n\n".join([f"Beranda Ekbis {HEADLINE}", HEADLINE, DATE, *STORY])
    article = extract_text(text)
    assert (article.headline, article.kicker) == (HEADLINE, None)


def test_a_menu_between_the_sites_motto_and_the_date() -> None:
    menu = [
        "Kabar Pulau Banda",
        "Media warga pulau di timur Banda",
        "Profil Pulau",
        "Karang Taruna",
    ]
    text = "\n\n".join([*menu, "Buku Tamu", "Galeri Warga", DATE, HEADLINE, *STORY])
    article = extract_text(text)
    assert article.headline == HEADLINE


def test_a_name_with_its_address_above_the_headline_is_no_kicker() -> None:
    signed = "Indah Handayani (indah@kabarbanda.com)"
    text = "\n\n".join([signed, HEADLINE, DATE, *STORY, "Editor : Jauhari"])
    assert extract_text(text).kicker is None


def test_names_go_on_below_a_comma() -> None:
    article = read("Wahyu Setiaji,", "Dita Larasati", "Tim Redaksi", *STORY)
    assert [author.name for author in article.authors] == ["Wahyu Setiaji", "Dita Larasati"]
    assert article.captions == ()


def test_a_count_of_comments_is_no_tag() -> None:
    assert read(*STORY, "Tags", "mercusuar", "Comments (2)").tags == ("mercusuar",)


def test_an_image_from_a_site_stands_between_the_headline_and_its_author() -> None:
    head = [HEADLINE, "Hati-hati jadi ingin tinggal di pulau", "lautsehat.com", "Fina Nisa", DATE]
    article = extract_text("\n\n".join([*MENU, *head, *STORY]))
    assert article.headline == HEADLINE
    assert [author.name for author in article.authors] == ["Fina Nisa"]


def test_a_gallery_given_as_text() -> None:
    shown = [
        "Mantan penjaga menara disambut warga saat tiba di dermaga pulau, 26 Oktober 2026.",
        "Nelayan (kiri) dan petugas (kanan) memeriksa lampu di puncak menara, 26 Oktober 2026.",
        "Anak-anak menonton dari bawah menara saat lampu dinyalakan, 26 Oktober 2026.",
        "Kapal perintis berlabuh di dermaga baru pulau itu, 26 Oktober 2026.",
    ]
    signed = [
        "(Kantor Pelabuhan via AP)",
        "AFP PHOTO/Yosef Latu",
        "AP Photo",
        "(ANTARA FOTO/Latu)",
    ]
    lines = [f"{text} {credit}" for text, credit in zip(shown, signed, strict=True)]
    article = read(*lines, "Tag: mercusuar, Banda")
    assert [caption.text for caption in article.captions] == shown
    assert (article.headline, article.body) == (HEADLINE, ())
    assert [notice.code for notice in article.warnings] == ["no-body"]


def test_three_short_captions_with_their_brackets_are_no_code() -> None:
    shown = ("Petani Hula menata garam", "Karung garam di gudang", "Truk menunggu di jalan")
    lines = [f"{text} (Antara/Rina Wulandari)" for text in shown]
    head = ["Panen Garam di Teluk Hula Dimulai Lagi", "Senin, 2 November 2026 | 09:00 WIB"]
    article = extract_text("\n\n".join([*head, *lines]))
    assert [(caption.text, caption.credit) for caption in article.captions] == [
        (text, "Antara/Rina Wulandari") for text in shown
    ]


def test_one_credited_paragraph_makes_no_gallery() -> None:
    article = read(f"{STORY[0]} (ANTARA FOTO/Latu)", *STORY)
    assert list(article.body) == STORY


@pytest.mark.parametrize("start", ["Foto yang dirilis kemarin", "Gambar ini"])
@pytest.mark.parametrize("credit", ["Pelabuhan via AP", "Telegram", "Akun warga"])
def test_what_a_photo_shows_may_take_two_sentences(start: str, credit: str) -> None:
    text = f"{start} memperlihatkan menara di timur Banda. Lampunya baru diganti pekan lalu."
    article = read(*STORY[:2], f"{text} ({credit})", STORY[2])
    assert [caption.text for caption in article.captions] == [text]
    assert list(article.body) == STORY


def test_another_story_in_the_head_is_no_caption() -> None:
    link = ["Baca Selanjutnya:", "Perubahan Kabinet Pulau, Bupati Segera Mengumumkan Nama Baru"]
    article = read("Menara di Banda (Foto: Yosef Latu)", *link, *STORY)
    assert [caption.text for caption in article.captions] == ["Menara di Banda"]
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Nakhoda Hasan Latuconsina saat dihubungi membenarkan kabar dari menara.",
        "Bupati Rina Wulandari ketika ditemui menyebut menara akan dipugar tahun depan.",
        "Camat Hasan Latuconsina saat meninjau menara memberikan sebuah radio baru.",
        "Kepala desa Rina Wulandari saat ditanya membantah lampu pernah padam.",
        "Hal tersebut disampaikan Bupati Rina Wulandari saat meninjau menara, Selasa (17/11/2026).",
        "Demikian dikatakan Hasan Latuconsina saat menurunkan bahan makanan, Senin (16/11).",
        "Begitu kata nakhoda Hasan Latuconsina saat meninjau menara, Senin (16/11).",
    ],
)
@pytest.mark.parametrize("place", [1, 2])
def test_whoever_does_something_at_the_moment_is_told_of(line: str, place: int) -> None:
    story = [*STORY[:place], line, *STORY[place:]]
    article = read(*story)
    assert list(article.body) == story
    assert not article.captions


@pytest.mark.parametrize(
    "line",
    [
        "Nakhoda kapal Hasan Latuconsina saat menurunkan bahan makanan",
        "Kepala desa Rina Wulandari ketika meninjau menara suar, Senin (16/11/2026).",
        "Bupati Rina Wulandari saat menyerahkan radio dan melihat lampu, Senin (16/11).",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_whom_a_moment_shows_is_a_pictures(line: str, place: int) -> None:
    article = read(*STORY[:place], line, *STORY[place:])
    assert list(article.body) == STORY
    assert [each.text for each in article.captions] == [line]


@pytest.mark.parametrize("outlet", ["BANDA (ANTARA) - ", "BANDA, KABARNUSA.COM - "])
def test_two_pictures_stand_above_the_dateline(outlet: str) -> None:
    shown = ["Penjaga menyalakan lampu menara.", "Kapal berlabuh di timur Banda."]
    article = read(*shown, outlet + STORY[0], *STORY[1:])
    assert [each.text for each in article.captions] == shown
    assert list(article.body) == STORY
