"""Heads as newsrooms and sites print them: what each line is, by those around it and the story.

Each row stands for its kind, with a sibling beside it, and what only looks like it below.
"""

import pytest

from inakoran_extract import Article, extract_text

TITLE = "Warga Hula Menanam Bakau di Muara Sungai"
DATE = "Senin, 9 Maret 2026 09:00 WITA"
STORY = [
    "HULA, Kabar Lero - Warga Desa Hula menanam dua ribu bakau di muara sungai sejak pagi.",
    "Bibit bakau itu disemai para guru bersama murid sejak kemarau tahun lalu.",
    '"Akar bakau menahan pasir di muara," kata Kepala Desa Hula, Markus Lero, Senin (9/3/2026).',
    "Penanaman diteruskan pekan depan di tepi tambak yang tanggulnya sudah diperbaiki.",
]


def read(*head: str, story: list[str] = STORY) -> Article:
    return extract_text("\n\n".join([*head, *story]))


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def shown(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    "behind",
    [
        " - Kabarlero.com | Jernih dan Dekat",
        " | KABARLERO.com - Berita Hari Ini - Jernih, Ringkas dan Dekat",
        " – Kabar Lero",
    ],
)
def test_a_browsers_title_is_no_headline(behind: str) -> None:
    article = read(TITLE + behind, TITLE, DATE)
    assert (article.headline, article.kicker) == (TITLE, None)


@pytest.mark.parametrize(
    ("above", "deck"),
    [
        ("Muara Hula Ditanami Bakau", "Temukan Cara Murah Menahan Pasir di Muara"),
        ("Penjaga Muara Akhirnya Punya Kebun Sendiri", "Mengaku Bosan Melihat Tambak Terkikis"),
    ],
)
def test_a_title_that_names_nobody_tells_of_the_one_above_it(above: str, deck: str) -> None:
    article = read(above, deck, DATE)
    assert (article.headline, article.kicker) == (above, deck)


@pytest.mark.parametrize(
    ("kicker", "title"),
    [
        ("Muara Sungai Hula", "Tanam Bakau, Warga Hula Menahan Pasir di Muara"),
        ("Bakau untuk Muara Hula", "Menanam Bakau, Cara Warga Menahan Pasir"),
        ("Kunjungan Kerja ke Lero", "Menteri Kelautan Ikut Tanam Bakau di Muara Hula"),
        ("Warga Lero Menunggu Perahu", "Terminal Muara Hula Ditanami Bakau Lagi"),
    ],
)
def test_a_headline_that_begins_with_a_verb_names_who_does_it(kicker: str, title: str) -> None:
    assert read(kicker, title, DATE).headline == title


@pytest.mark.parametrize(
    "title", ["Warga Hula Selamatkan Muara", "Kepala Desa Serahkan Bibit Bakau"]
)
def test_of_two_titles_the_one_printed_twice_is_the_headline(title: str) -> None:
    article = read("Arsip Lero", title, "Arsip Lero", title, "Tambak di Hilir Juga Rusak", DATE)
    assert article.headline == title


@pytest.mark.parametrize(("tail", "author"), [
    (", oleh Rina Wulandari, guru di Lero.", "Rina Wulandari"),
    (", laporan kontributor KABARLERO.CO Kupang Sari Dewi Utami", "Sari Dewi Utami"),
    ("; liputan Ahmad Fauzi", "Ahmad Fauzi"),
])  # fmt: skip
def test_a_headlines_own_line_says_who_wrote(tail: str, author: str) -> None:
    article = read(TITLE + tail)
    assert (article.headline, names(article)) == (TITLE, [author])
    assert article.byline == tail[2:]


@pytest.mark.parametrize(
    "tail", [", oleh Warga Desa Lero", " oleh Para Guru", ", Lapor Kepala Desa"]
)
def test_a_headline_that_says_who_did_something_is_whole(tail: str) -> None:
    article = read(TITLE + tail, DATE)
    assert (article.headline, names(article)) == (TITLE + tail, [])


@pytest.mark.parametrize("line", ["Hamid Baskara 874", "Rina Wulandari 12"])
def test_a_count_beside_a_name_is_of_its_readers(line: str) -> None:
    assert names(read(TITLE, DATE, line)) == [line.rpartition(" ")[0]]


def test_whom_the_story_tells_of_is_not_counted() -> None:
    assert names(read(TITLE, DATE, "Markus Lero 874")) == []


@pytest.mark.parametrize("line", ["Lugas dan Berimbang", "Suluh Sumatera", "Dibaca Warga"])
def test_on_top_of_all_stands_the_site(line: str) -> None:
    assert names(read(line, story=STORY)) == []


def test_on_top_of_all_a_name_signs() -> None:
    assert names(read("Rizal Maulana", story=STORY)) == ["Rizal Maulana"]


@pytest.mark.parametrize("line", ["Menjelang Ramadhan", "Jelang Lebaran", "Setelah Banjir"])
def test_when_something_was_is_no_name(line: str) -> None:
    assert names(read(DATE, line, TITLE, "Red: Mutia Handayani")) == ["Mutia Handayani"]


@pytest.mark.parametrize(
    ("line", "place", "outlet"),
    [
        ("Fakfak, Papua Barat", "Fakfak, Papua Barat", None),
        ("Hula Lama, Jawa Tengah", "Hula Lama, Jawa Tengah", None),
        ("DESA HULA (LeroSorot)", "DESA HULA", "LeroSorot"),
        ("Muara Sungai (LSI)", "Muara Sungai", "LSI"),
    ],
)
def test_right_above_the_story_a_line_says_where_it_is_from(
    line: str, place: str, outlet: str | None
) -> None:
    story = ["Warga Desa Hula menanam dua ribu bakau di muara sungai sejak pagi.", *STORY[1:]]
    article = read(TITLE, DATE, line, story=story)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == (place, outlet)
    assert (names(article), article.captions, len(article.body)) == ([], (), 4)


def test_whom_the_story_does_not_tell_of_signs_it() -> None:
    story = ["Warga Desa Hula menanam dua ribu bakau di muara sungai sejak pagi.", *STORY[1:]]
    article = read(TITLE, DATE, "Rina Wulandari (LeroSorot)", story=story)
    assert (names(article), article.dateline) == (["Rina Wulandari"], None)


MENU = ["• logo kabar lero", "Home Pesisir Pegunungan Tokoh Opini Pustaka Redaksi"]


@pytest.mark.parametrize("above", [[], MENU])
def test_a_pages_own_day_is_long_after_its_story(above: list[str]) -> None:
    article = read(*above, "Senin, 3 Juni 2030", TITLE)
    assert (article.headline, article.timestamp) == (TITLE, None)
    assert [notice.code for notice in article.warnings] == ["no-timestamp"]


def test_a_day_above_the_headline_is_the_articles_own() -> None:
    assert read(*MENU, "Selasa, 10 Maret 2026", TITLE).timestamp == "2026-03-10"


def test_the_day_of_a_change_stands_below_the_articles_own() -> None:
    article = read(
        "Sketsa Lero\nRabu, 15 April 2026, 17:05 WIB\nLast Updated 2026-04-15T10:05:31Z", TITLE
    )
    assert article.timestamp == "2026-04-15T17:05:00+07:00"
    assert article.modified == "2026-04-15T10:05:31+00:00"


@pytest.mark.parametrize(
    ("credit", "text"),
    [
        ("Suluh Motor", "Bibit bakau dipajang di halaman sekolah sebelum ditanam warga"),
        ("Instagram Persatuan Lero", "Para murid menanam bakau di muara sungai, Senin (9/3/2026)."),
    ],
)
def test_a_name_tight_above_a_pictures_text_credits_it(credit: str, text: str) -> None:
    story = [*STORY[:2], f"{credit}\n{text}", *STORY[2:]]
    article = read(TITLE, DATE, story=story)
    assert (shown(article), len(article.body)) == ([(text, credit)], 4)


@pytest.mark.parametrize(
    "pairs",
    [
        [
            "Rina Wulandari\nMenjaga bibit bakau di halaman sekolah sejak kemarau",
            "Ahmad Fauzi\nMengangkut bibit bakau ke muara dengan perahu kecil",
        ],
        ["Bakau Muda\nBibit bakau itu tumbuh dalam enam bulan di muara."],
        ["Untuk\nMendorong warga menanam bakau lagi di muara sungai"],
        ["Rina Wulandari\nmendorong warga menanam bakau lagi di muara sungai"],
    ],
)
def test_names_over_what_is_said_of_them_credit_nothing(pairs: list[str]) -> None:
    article = read(TITLE, DATE, story=[*STORY[:2], *pairs, *STORY[2:]])
    assert article.captions == ()


@pytest.mark.parametrize("name", ["Markus Lero", "Desa Hula, Markus Lero"])
def test_a_name_alone_between_paragraphs_is_whom_a_picture_shows(name: str) -> None:
    article = read(TITLE, DATE, story=[*STORY[:3], name.rpartition(", ")[2], STORY[3]])
    assert (shown(article), article.subheadings) == ([("Markus Lero", None)], ())


def test_several_names_head_what_is_told_of_each() -> None:
    story = [*STORY[:3], "Markus Lero", STORY[3], "Sari Dewi", "Ia menyemai bibit sejak kemarau."]
    article = read(TITLE, DATE, story=story)
    assert [heading.text for heading in article.subheadings] == ["Markus Lero", "Sari Dewi"]


@pytest.mark.parametrize("text", ["Bibit bakau ditanam", "Bibit: para guru menyemai bakau"])
def test_a_headline_glued_to_a_pictures_text_in_the_story_is_no_part_of_it(text: str) -> None:
    glued = f"{TITLE}{text} (Kabar Lero/Rina)"
    article = read(TITLE, DATE, story=[*STORY[:2], glued, *STORY[2:]])
    assert (shown(article), len(article.body)) == ([(text, "Kabar Lero/Rina")], 4)


def test_a_caption_may_stand_above_the_section_above_the_headline() -> None:
    article = read(
        "Warga menanam bakau di muara sungai Hula. (Foto: ist.)", "Lain-lain", TITLE, DATE
    )
    assert shown(article) == [("Warga menanam bakau di muara sungai Hula.", "ist.")]


def test_the_dateline_tells_the_sites_name() -> None:
    story = ["HULA (Lero-kini.id)- Warga Desa Hula menanam dua ribu bakau sejak pagi.", *STORY[1:]]
    assert read("Lero-Kini Baner", DATE, TITLE, story=story).headline == TITLE


PAGE = [
    *[f"• Rubrik {letter}" for letter in "ABCDEFGHIJKLMNOP"],
    TITLE,
    DATE,
    "Facebook",
    "Twitter",
]


def test_a_page_shows_whom_its_story_tells_of() -> None:
    article = read(*PAGE, "Kabid Perikanan Lero, Markus Lero", story=STORY)
    assert shown(article) == [("Kabid Perikanan Lero, Markus Lero", None)]


def test_a_greeting_is_no_caption() -> None:
    article = read(TITLE, DATE, "Salam bakau lestari!", "Sumber: Dok. Kabar Lero")
    assert shown(article) == [(None, "Dok. Kabar Lero")]


@pytest.mark.parametrize("name", ["Rina Wulandari", "Sari Dewi"])
def test_who_signs_below_a_story_and_from_where(name: str) -> None:
    below = [f"{name}/Sulawesi Selatan", "Baca juga", "Panen Sagu di Hulu Dimulai Lagi"]
    article = read(TITLE, DATE, story=[*STORY, *below])
    assert (names(article), article.captions, len(article.body)) == ([name], (), 4)


def test_whoever_signs_below_a_story_may_say_who_he_is() -> None:
    article = read(TITLE, DATE, story=[*STORY, "Sari Dewi\n(Pegiat koperasi, tinggal di Lero)"])
    assert names(article) == ["Sari Dewi"]


def test_pictures_below_the_label_of_other_stories_are_theirs() -> None:
    others = ["Baca Juga", "Panen perdana bawang di Lero dihadiri camat/Ist", "Panen Bawang Lero"]
    assert read(TITLE, DATE, story=[*STORY, *others]).captions == ()


def test_whether_readers_subscribe_is_not_told() -> None:
    asked = ["Mau kabar pilihan masuk ke surelmu tiap pagi?", "Masukkan alamat surel"]
    article = read(TITLE, DATE, story=[*STORY[:2], *asked, *STORY[2:]])
    assert (len(article.body), article.subheadings) == (4, ())


@pytest.mark.parametrize(
    "line", ["Menggelar doa di muara sebelum menanam bakau.", "Mengajak warga menjaga bakau muda"]
)
def test_what_goes_on_with_the_headline_is_no_caption_below_the_date(line: str) -> None:
    article = read(TITLE, DATE, line)
    assert (article.kicker, article.captions) == (line, ())


@pytest.mark.parametrize("name", ["Sekar nurani", "Binsar sogan"])
def test_a_reading_time_stands_below_who_wrote(name: str) -> None:
    assert names(read(TITLE, name, "5 Min Read")) == [name]
    assert names(read(TITLE, "Tambak rusak", "5 Min Read")) == []


@pytest.mark.parametrize("day", ["14 Maret 1923", "Kamis, 14 Maret 1940"])
def test_a_day_of_history_is_no_articles(day: str) -> None:
    assert read(day, TITLE).timestamp is None


def test_a_day_and_a_clock_inside_a_story_may_be_its_date() -> None:
    article = read(TITLE, story=[*STORY[:2], "Selasa, 14 November 2023 20:17", *STORY[2:]])
    assert (article.timestamp, article.subheadings) == ("2023-11-14T20:17:00+07:00", ())


def test_several_days_inside_a_story_head_what_is_below() -> None:
    days = ["Selasa, 14 November 2023 20:17", STORY[2], "Rabu, 15 November 2023 06:30", STORY[3]]
    article = read(TITLE, story=[*STORY[:2], *days])
    assert article.timestamp is None
    assert len(article.subheadings) == 2


@pytest.mark.parametrize("credit", ["GRUP WA PEDULI LERO", "KABARLERO.COM", "Kabar Lero/Rina"])
@pytest.mark.parametrize(
    "text", ["Atap pasar setelah angin kencang, Sabtu (4/2/2023) siang.", "Ilustrasi angin"]
)
def test_a_credit_stands_between_who_signs_and_the_picture(credit: str, text: str) -> None:
    head = f"Penulis: Rina Wulandari | Editor: Ahmad Fauzi\n{credit}\n{text}"
    article = read(TITLE, head, "Laporan Wartawan Kabar Lero, Rina Wulandari")
    assert shown(article) == [(text, credit)]


@pytest.mark.parametrize("credit", ["LERO/R ISWAHYUDI", "ANTARA FOTO/Feldy Rompas/rwa."])
def test_a_sentence_that_ends_by_the_day_is_below_its_credit(credit: str) -> None:
    text = "Petani memikul keranjang tembakau di lereng Hula (17/8/2024)."
    article = read(TITLE, DATE, credit, text)
    assert [caption.text for caption in article.captions] == [text]
    assert len(article.body) == 4
    other = [line.replace("bakau", "jagung") for line in STORY[1:]]
    article = read(TITLE, f"{DATE}\n{TITLE}\n{credit}\n{text}", story=other)
    assert [caption.text for caption in article.captions] == [text]
    assert list(article.body) == other


@pytest.mark.parametrize("below", ["", "\n\nBaca Juga\n\nPanen Sagu di Hulu"])
def test_a_bullet_below_the_storys_end_leads_elsewhere(below: str) -> None:
    end = f"{STORY[3]} (*)\n\n• Dingin Menusuk, Pedagang Terpal Raup Untung Besar{below}"
    article = read(TITLE, DATE, story=[*STORY[:3], end])
    assert article.related[0] == "Dingin Menusuk, Pedagang Terpal Raup Untung Besar"
    assert len(article.body) == 4


def test_whoever_saved_a_page_may_put_a_day_before_its_first_line() -> None:
    article = read(f"date 2026-03-15 {TITLE}")
    assert (article.headline, article.timestamp) == (TITLE, "2026-03-15")
    first, second = (article.text[span.start : span.end].rstrip() for span in article.lines[:2])
    assert (first, second) == ("date 2026-03-15", TITLE)
    opened = read(story=[f"date 2026-03-15 {STORY[0]}", *STORY[1:]])
    assert (opened.timestamp, len(opened.body)) == ("2026-03-15", 4)


def test_a_right_with_a_name_credits_a_picture() -> None:
    article = read(TITLE, DATE, story=[*STORY, "Hak Cipta: © Kabarlero.com/Rina Wulandari"])
    assert shown(article) == [(None, "© Kabarlero.com/Rina Wulandari")]


@pytest.mark.parametrize("credit", ["Niagakini", "Niagakini - Yosia Lero", "niagakini.com"])
def test_the_dateline_tells_whose_a_picture_is(credit: str) -> None:
    text = "Warga menanam bakau di muara, Minggu (20/2/2022)."
    story = ["Niagakini.com, HULA - Warga Hula menanam dua ribu bakau sejak pagi.", *STORY[1:]]
    article = read(TITLE, DATE, f"{text} {credit}", story=story)
    assert shown(article) == [(text, credit)]


def test_a_share_button_ends_a_line_of_date_and_writer() -> None:
    article = read(TITLE, "7 Mei 2026 16:23 WIB Galuh Ratri Handaru Kulonprogo Share :")
    assert (article.timestamp, names(article)) == (
        "2026-05-07T16:23:00+07:00",
        ["Galuh Ratri Handaru"],
    )


def test_a_picture_given_by_courtesy_may_say_so_twice() -> None:
    text = "Perahu tersangkut di tiang jembatan, Minggu (5/2/2026)."
    article = read(TITLE, f"Editor: Ahmad Fauzi\nistimewa\n{text} IST")
    assert shown(article) == [(text, "istimewa")]


def test_an_account_credits_a_picture_inside_a_story() -> None:
    article = read(TITLE, DATE, story=[*STORY[:2], "Gambarstok/Rara_Wiguna", *STORY[2:]])
    assert (shown(article), len(article.body)) == ([(None, "Gambarstok/Rara_Wiguna")], 4)


def test_whom_a_story_tells_of_signs_nothing_beside_a_label() -> None:
    head = ["Oleh :\nRina Wulandari", "14 Feb 2026", "Markus Lero", "Diperbarui: 22 Juni 2026"]
    assert names(read(TITLE, *head)) == ["Rina Wulandari"]


@pytest.mark.parametrize("number", ["1", "2"])
def test_a_title_below_its_number_signs_nothing(number: str) -> None:
    rail = ["Terpopuler", number, "Naskah Khutbah: Air dan Amanah Menjaga Bumi"]
    assert names(read(TITLE, DATE, story=[*STORY, *rail])) == []


def test_a_caption_may_stand_on_both_sides_of_its_credit_in_the_story() -> None:
    text = "Satu set bibit bakau yang dijual di Lero"
    story = [*STORY[:3], f"{text}\nPanji/Kabarlero.com\n{text}", STORY[3]]
    article = read(TITLE, DATE, story=story)
    assert (shown(article), len(article.body)) == ([(text, "Panji/Kabarlero.com")], 4)


def test_a_picture_above_all_has_its_credit_behind_a_bar() -> None:
    text = "Warga melihat bibit bakau di balai desa Hula, Sabtu (8/10/2022)."
    article = read(f"{text} | Kabarlero/Rina Wulandari", "Opini", TITLE, "Oleh Ahmad Fauzi, guru")
    assert (article.headline, shown(article)) == (TITLE, [(text, "Kabarlero/Rina Wulandari")])


def test_the_site_before_a_caption_is_no_part_of_it() -> None:
    article = read(TITLE, DATE, "KABARLERO.COM - Warga menanam bakau di muara. (Kabar Lero/Rina)")
    assert shown(article) == [("Warga menanam bakau di muara.", "Kabar Lero/Rina")]


@pytest.mark.parametrize(
    "title",
    [
        "Muara Hula Ditanami Lagi oleh Warga [Foto]",
        "Muara Hula Ditanami Lagi oleh Warga (FOTO)",
        "Kebun di Atas Muara [Bagian Kedua]",
        "Kebun di Atas Muara [Bagian Terakhir]",
        "Kebun di Atas Muara [Cerpen]",
        "Kebun di Atas Muara [Dongeng]",
        "Rumah Bakau Terakhir: Capek Menanamnya! [Ulasan Film]",
        "Mau Menanam Bakau, Muara Mana? (Bagian 2)",
    ],
)
def test_what_stands_in_brackets_behind_a_headline_credits_nothing(title: str) -> None:
    for above in ([], ["Lihat Halaman Asli"]):
        article = read(*above, title, DATE)
        assert (article.headline, article.captions, article.authors) == (title, (), ())


@pytest.mark.parametrize(
    "credit",
    ["[Basarnas]", "[Bagian Humas Lero]", "(Foto: Rina Wulandari)", "(Kabar Lero/Rina)"],
)
def test_a_caption_above_the_date_has_its_credit_in_brackets(credit: str) -> None:
    article = read(TITLE, f"Bibit bakau sebelum ditanam di muara {credit}", DATE)
    assert (article.headline, len(article.captions)) == (TITLE, 1)


@pytest.mark.parametrize("bullet", ["- ", "• ", "1. "])
@pytest.mark.parametrize("below", [[], ["Oleh Rina Wulandari"]])
def test_other_stories_listed_above_a_headline_begin_no_story(
    bullet: str, below: list[str]
) -> None:
    listed = [
        "Harga Garam di Pasar Hula Turun Lagi Setelah Kapal Pembeli Datang",
        "Kapal Lero Batal Sandar karena Ombak, Penumpang Menginap di Balai",
        "Sumur Warga Mendadak Asin, Air Bersih Dikirim dari Lereng Gunung",
        "Pedagang Ikan Diminta Pindah ke Pasar Baru Sebelum Musim Barat",
    ]
    plain = [STORY[0].partition(" - ")[2], *STORY[1:]]
    title = "Dikira Hutan Lama, Ternyata Kebun Para Murid"
    article = read(*(bullet + line for line in listed), title, *below, story=plain)
    assert (article.headline, list(article.body)) == (title, plain)


@pytest.mark.parametrize("picture", [["Foto: Rina Wulandari"], ["Warga di muara", "Foto: Rina W"]])
def test_a_first_paragraph_that_ends_by_the_day_is_below_no_credit(picture: list[str]) -> None:
    first = "Warga Desa Hula menanam dua ribu bakau di muara sungai, Senin (9/3/2026)."
    article = read(TITLE, DATE, *picture, first, story=STORY[1:])
    assert list(article.body) == [first, *STORY[1:]]


def test_a_letters_address_signs_above_a_caption() -> None:
    signed = "Rina Wulandari, rina@kabarlero.id"
    shows = "Ilustrasi: Warga Hula, Minggu (8/3/2026)"
    article = read(f"{TITLE}\n{DATE}\n{signed}\n{shows}")
    assert (article.byline, shown(article)) == (signed, [(shows, None)])


@pytest.mark.parametrize(
    "said",
    [
        "Suka jalan kaki. Mahasiswa Teknik Mesin - Politeknik Negeri Lero",
        "Saya adalah mahasiswa aktif Ilmu Komunikasi di Universitas Lero.",
        "Penulis lepas, pemerhati budaya",
        "ASN di Kantor Pelabuhan",
    ],
)
def test_what_a_reader_says_of_himself_is_no_part_of_what_he_writes(said: str) -> None:
    head = [TITLE, "Rina Wulandari", said, "Konten dari Pengguna", DATE]
    article = extract_text("\n".join([*head, *STORY]))
    assert (article.headline, names(article), shown(article)) == (TITLE, ["Rina Wulandari"], [])
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize("job", ["Penulis lepas, tinggal di Hula", "Wartawan magang"])
def test_what_somebody_is_names_nobody(job: str) -> None:
    assert names(read(TITLE, "Rina Wulandari", job, DATE)) == ["Rina Wulandari"]


@pytest.mark.parametrize("day", ["15 Ramadan 1442 H", "7 Jumadil Akhir 1448 Hijriah"])
def test_a_day_of_the_hijri_year_beside_the_date_is_no_caption(day: str) -> None:
    article = read(TITLE, DATE, day)
    assert (shown(article), len(article.body)) == ([], len(STORY))


@pytest.mark.parametrize(
    "team", ["Anggota tim menanam bakau di muara", "Sejumlah anggota tim menanam bakau"]
)
def test_a_team_may_be_seen(team: str) -> None:
    assert shown(read(TITLE, DATE, team)) == [(team, None)]


@pytest.mark.parametrize("line", ["Jember, 9 Maret 2026", "JEMBER (9/3/2026)"])
def test_a_place_and_a_day_above_the_story_are_its_dateline(line: str) -> None:
    story = [STORY[0].partition(" - ")[2], *STORY[1:]]
    article = read(TITLE, DATE, line, story=story)
    assert article.dateline is not None
    assert (article.dateline.place or "").title() == "Jember"
    assert (article.timestamp, len(article.body)) == ("2026-03-09T09:00:00+08:00", len(STORY))


@pytest.mark.parametrize("between", [[], ["Share"], ["Bagikan", "1.204 views", "ADVERTISEMENT"]])
def test_a_sentence_that_is_seen_stands_above_the_site_s_buttons(between: list[str]) -> None:
    told = f"{TITLE} sejak pagi hari bersama murid dan para guru sekolah."
    article = read(TITLE, DATE, "Suasana muara pada pagi hari.", *between, story=[told, *STORY[1:]])
    assert shown(article) == [("Suasana muara pada pagi hari.", None)]
    assert list(article.body) == [told, *STORY[1:]]


@pytest.mark.parametrize("line", ["Handoko 31', Wira 90+3'", "Rina Wulandari 3 minggu yang lalu"])
def test_who_scored_or_wrote_when_is_no_caption(line: str) -> None:
    assert shown(read(TITLE, DATE, line)) == []
