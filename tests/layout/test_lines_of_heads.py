"""Odd lines of heads and feet, each read for a reason of its own and not given to a free place."""

import pytest
from made_story import HEAD, STORY

from inakoran_extract import extract_text
from inakoran_extract.model import Article, Author

TITLE = HEAD[0]
DAY = "Selasa, 17 November 2026 10:05 WIT"
STAMP = "2026-11-17T10:05:00+09:00"


def read(*lines: str) -> Article:
    return extract_text("\n\n".join(lines))


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.warnings]


@pytest.mark.parametrize(
    "date",
    [
        f"{DAY.upper()} | LAPORAN:",
        f"{DAY} | Editor :",
        f"{DAY} - Penulis:",
        f"date 2026-11 {DAY}",
        f"date 2026-11-17 {DAY}",
        f"tgl 2026-11 | {DAY}",
        "Selasa, 17 November Tahun 2026 10:05 WIT",
    ],
)
def test_a_date_line_with_a_rest_is_read(date: str) -> None:
    article = read(TITLE, date, *STORY)
    assert (article.timestamp, names(article), codes(article)) == (STAMP, [], [])
    assert list(article.body) == STORY


def test_who_reports_stands_below_the_label_that_ends_the_date_line() -> None:
    article = read(TITLE, f"{DAY} | LAPORAN:", "DEWI ANJANI", *STORY)
    assert (article.timestamp, names(article)) == (STAMP, ["DEWI ANJANI"])


def test_the_number_before_another_date_is_no_part_of_it() -> None:
    assert read(TITLE, f"date 2026-10 {DAY}", *STORY).timestamp is None


@pytest.mark.parametrize(
    "path",
    [f"Home Kebun {TITLE}", f"Beranda Pulau {TITLE}", f"KebunWarga {TITLE[6:24].rstrip()}..."],
)
def test_a_path_that_ends_in_a_title_shows_that_it_is_the_headline(path: str) -> None:
    deck = "Kebun Pala Pulau Itu Lima Belas Tahun Ditinggalkan Warga"
    article = read(path, TITLE, "52", deck, "By Petrus Lede", *STORY)
    assert (article.headline, names(article)) == (TITLE, ["Petrus Lede"])


@pytest.mark.parametrize("path", ["Berita / Kebun /", "Kabar / Daerah / Pulau /"])
def test_a_path_that_ends_in_a_slash_is_no_headline(path: str) -> None:
    assert read(path, *HEAD, *STORY).headline == TITLE


@pytest.mark.parametrize("filed", ["in Kupang, Uncategorized", "in Nasional, Hukum", "in Politik"])
def test_where_a_blog_files_an_article_is_no_caption(filed: str) -> None:
    article = read(*HEAD, filed, *STORY)
    assert (article.captions, codes(article)) == ((), [])
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Kontribiutor: Rina Wulandari", Author("Rina Wulandari", "contributor")),
        ("Penuils : Rina Wulandari", Author("Rina Wulandari", "writer")),
        ("Edtor: Rina Wulandari", Author("Rina Wulandari", "editor")),
        ("Reportase: Rina Wulandari", Author("Rina Wulandari", "reporter")),
        ("Pemimpin Redaksi : Rina Wulandari", Author("Rina Wulandari", "editor")),
        ("Rilis : Rina Wulandari", Author("Rina Wulandari", None)),
        ("Pengirim: Rina Wulandari", Author("Rina Wulandari", "writer")),
        ("Pewarta : Rina wulandari", Author("Rina wulandari", "reporter")),
        ("Laporan wartawan Suluh Hula – Rina Wulandari", Author("Rina Wulandari", "reporter")),
        ("Laporan Reporter Suluh Hula | Rina Wulandari", Author("Rina Wulandari", "reporter")),
    ],
)
@pytest.mark.parametrize("below", [False, True])
def test_who_made_the_article(line: str, author: Author, *, below: bool) -> None:
    lines = (*HEAD, *STORY, line) if below else (*HEAD, line, *STORY)
    article = read(*lines)
    assert (article.authors, article.byline) == ((author,), line)
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "line",
    ["Produsen: Rina Wulandari", "Penguins: Rina Wulandari", "Penulis: Masih menulis"],
)
def test_no_misprint_of_a_label_and_no_name(line: str) -> None:
    assert read(*HEAD, *STORY, line).authors == ()


def test_a_label_that_no_list_has_is_told_with_its_name() -> None:
    article = read(*HEAD, "Editor: Maria Tobing", "Tata Rias: Rina Wulandari", *STORY)
    assert (names(article), codes(article)) == (["Maria Tobing"], ["unclaimed-label"])


@pytest.mark.parametrize(
    ("signoff", "signers"),
    [
        ("(Rina Wulandari)", ["Rina Wulandari"]),
        ("(Rina Wulandari/balipost)", ["Rina Wulandari"]),
        ("(Rina Wulandari/Budi Santoso)", ["Rina Wulandari", "Budi Santoso"]),
        ("(Suluh.com/Rina Wulandari)", ["Rina Wulandari"]),
        ("(Suluh Network | Rina Wulandari – Suluh.id)", ["Rina Wulandari"]),
        ("(rin/bud)", []),
        ("(Tim Redaksi)", []),
        ("(MC Hula Selatan/ik)", []),
        ("(Zulkarnain)", []),
    ],
)
def test_a_full_name_that_closes_the_story_wrote_it(signoff: str, signers: list[str]) -> None:
    article = read(*HEAD, *STORY[:-1], f"{STORY[-1]} {signoff}")
    assert (names(article), article.signoff, article.byline) == (signers, signoff, None)
    assert list(article.body) == STORY


def test_who_closes_the_story_did_not_write_it_where_a_byline_names_another() -> None:
    article = read(*HEAD, "Penulis: Maria Tobing", *STORY, "(Rina Wulandari)")
    assert names(article) == ["Maria Tobing"]
    article = read(*HEAD, "Editor: Maria Tobing", *STORY, "(Rina Wulandari)")
    assert names(article) == ["Maria Tobing", "Rina Wulandari"]


def test_a_day_behind_the_dash_of_a_dateline_says_when_something_happens() -> None:
    told = "pemerintah desa membuka kebun pala di lereng itu."
    article = read(TITLE, f"KUPANG (SULUH.COM) – Senin, 17 Juni 2013, {told}", *STORY)
    assert (article.timestamp, codes(article)) == (None, ["no-timestamp"])
    article = read(TITLE, f"KUPANG, 17 Juni 2013 – {told.capitalize()}", *STORY)
    assert article.timestamp == "2013-06-17"


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        (
            "Warga membuka kebun di lereng pulau. Copyright: © Suluh Hula",
            "Warga membuka kebun di lereng pulau.",
            "© Suluh Hula",
        ),
        (
            "Warga membuka kebun di lereng pulau. Hak Cipta : © Rina",
            "Warga membuka kebun di lereng pulau.",
            "© Rina",
        ),
        (
            "Warga ketika membuka kebun di lereng – Suluhhula/dok.",
            "Warga ketika membuka kebun di lereng",
            "Suluhhula/dok",
        ),
        (
            "Warga ketika membuka kebun di lereng — Suluh Hula/ist",
            "Warga ketika membuka kebun di lereng",
            "Suluh Hula/ist",
        ),
    ],
)
def test_the_credit_behind_a_caption(caption: str, shown: str, credit: str) -> None:
    article = read(*HEAD, caption, *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(shown, credit)]
    assert list(article.body) == STORY


def test_a_caption_printed_again_without_its_credit_is_no_paragraph() -> None:
    shown = "Warga membuka kebun di lereng pulau."
    article = read(*HEAD, f"{shown} Copyright: © Suluh\n{shown}", *STORY)
    assert [c.text for c in article.captions] == [shown]
    assert list(article.body) == STORY


def test_a_caption_to_which_the_headline_is_glued() -> None:
    article = read(TITLE, f"{TITLE} Warga memanggul bibit ke lereng pulau.", *HEAD[1:], *STORY)
    assert [c.text for c in article.captions] == ["Warga memanggul bibit ke lereng pulau."]
    assert article.headline == TITLE


def test_a_row_of_a_table_that_held_a_picture_has_no_bars_in_its_caption() -> None:
    shown = "Warga ketika membuka kebun pala di lereng pulau"
    article = read(TITLE, "![](https://suluh.example/x.jpg) |", f"| {shown} |", *STORY)
    assert [c.text for c in article.captions] == [shown]


def test_a_word_in_capitals_above_what_the_site_says_of_itself_is_no_author() -> None:
    site = "SULUH TV mengudara sejak 17 Maret 2006 dan berkantor di Jalan Pala, Kota Hula, Maluku."
    article = read("INFORMASI", site, TITLE, "Laporan : Petrus Lede", *STORY)
    assert (article.headline, names(article)) == (TITLE, ["Petrus Lede"])


@pytest.mark.parametrize("link", ["Baca; {}", "Simak juga - {}", "Baca selengkapnya di {}"])
def test_a_word_and_an_address_lead_to_another_story(link: str) -> None:
    address = "https://suluh.example/2019/02/12/harga-lada-turun/"
    article = read(*HEAD, STORY[0], link.format(address), *STORY[1:])
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "call",
    [
        "* Benar atau bohong? Kirim kabar yang Anda terima ke nomor Periksa Kabar 0800 000 0000.",
        "* Ragu? Untuk memeriksa pesan yang kamu dapat, tulis ke nomor 0811-0000-000 sekarang.",
    ],
)
def test_a_starred_line_with_a_number_calls_the_reader(call: str) -> None:
    assert list(read(*HEAD, *STORY, call).body) == STORY


def test_a_row_with_the_label_of_a_sentence_above_is_of_the_story() -> None:
    rows = [
        "Pelatih: Sefnat Korwa.",
        "Suluh FC bermain dengan sepuluh orang.",
        "Pelatih: Yan Rumbiak",
    ]
    article = read(*HEAD, *STORY, *rows, "Sumber: Suluh TV")
    assert list(article.body) == [*STORY, *rows]


@pytest.mark.parametrize("word", ["Transportasi", "Perkebunan", "Rempah"])
def test_a_word_below_a_headline_without_a_date_is_no_author(word: str) -> None:
    article = read(TITLE, word, *STORY)
    assert (article.authors, article.byline) == ((), None)
    assert list(article.body) == STORY


def test_a_deck_printed_again_below_the_picture_is_no_caption() -> None:
    deck = "Selain pala, warga menanam kenari di lereng itu. Bibitnya disemai di sekolah."
    shown = "Warga memanggul bibit pala ke lereng pulau, Rabu (9/12/2020)."
    byline = "Penulis: Rina Wulandari | Editor: Maria Tobing"
    picture = f"{byline}\nSULUHNEWS.COM/ RINA WULANDARI\n{shown}"
    told = f"SULUHNEWS.COM, KUPANG - {STORY[0]}"
    article = read(TITLE, deck, picture, deck, "Laporan Rina Wulandari I Kupang", told, *STORY[1:])
    assert [(c.text, c.credit) for c in article.captions] == [
        (shown, "SULUHNEWS.COM/ RINA WULANDARI")
    ]
    assert (article.kicker, list(article.body)) == (deck, STORY)


@pytest.mark.parametrize("day", ["(22/10/16)", "(22/10/2016)"])
def test_the_page_s_own_day_is_not_that_of_a_story_of_years_before(day: str) -> None:
    menu = "Home Warta Kajian Opini Tokoh Budaya Lainnya"
    told = f"KUPANG – Sebanyak 42 warga pulau membuka kebun pala bersama, Sabtu {day}."
    article = read(menu, "Kamis, 13 Juni 2024", "Warta", TITLE, told, *STORY)
    assert article.timestamp is None


@pytest.mark.parametrize("count", ["0 Votes (0)", "12 votes (4)"])
def test_a_count_of_votes_is_no_caption(count: str) -> None:
    article = read(*HEAD, count, *STORY)
    assert (article.captions, list(article.body)) == ((), STORY)


def test_a_misprinted_label_without_its_colon_below_a_story() -> None:
    call = "[Sukai Suluh.Com Di Media Sosial]"
    told = [*STORY[:-1], f"{STORY[-1]} (*)"]
    article = read(*HEAD, *told, "Reporetr Rina Wulandari", call)
    assert article.authors == (Author("Rina Wulandari", "reporter"),)
    assert article.signoff == "(*)"


@pytest.mark.parametrize(
    "caption",
    [
        "BERDESAKAN: Siswa di pulau itu menumpang perahu yang hanya membawa sembilan pelampung.",
        "TANDA TANGAN : Kepala dusun menyerahkan bibit pala kepada warga di balai desa.",
    ],
)
def test_a_sentence_behind_a_catchword_is_a_caption_and_no_deck(caption: str) -> None:
    opening = f"SULUHHULA.CO, KUPANG – {STORY[0]}"
    article = read(DAY, f"{TITLE}\n{caption}", opening, *STORY[1:])
    assert ([c.text for c in article.captions], article.kicker) == ([caption], None)
    assert (article.headline, list(article.body)) == (TITLE, STORY)


def test_an_outlet_and_a_catchword_before_a_caption() -> None:
    caption = "Tribun Hula / SURUT - Kolam renang yang airnya dikuras sejak pekan lalu"
    article = read(TITLE, caption, f"tribunhula.co.id | Kupang - {STORY[0]}", *STORY[1:])
    shown = "SURUT - Kolam renang yang airnya dikuras sejak pekan lalu"
    assert [(c.text, c.credit) for c in article.captions] == [(shown, "Tribun Hula")]


def test_the_caption_in_the_cell_below_a_picture_without_a_headline() -> None:
    shown = "Perahu nelayan ditambatkan di muara menyusul peringatan gelombang tinggi."
    article = read("![]() |", f"| {shown} |", f"Kupang, Suluh Hula - {STORY[0]}", *STORY[1:])
    assert ([c.text for c in article.captions], article.headline) == ([shown], None)


@pytest.mark.parametrize("again", [TITLE.rpartition(" ")[0], TITLE.partition(" Membuka")[0]])
def test_the_beginning_of_the_headline_below_it_is_no_writer(again: str) -> None:
    assert read(TITLE, again, *STORY).authors == ()


def test_a_second_title_that_the_story_says_is_told() -> None:
    other = "Bibit Pala Disemai Murid Sekolah di Kebun Desa"
    call = "Tuliskan alamat surel Anda agar kabar terbaru masuk ke kotak surat tiap pagi"
    article = read("Ekonomi", other, call, TITLE, f"KUPANG – {STORY[0]}", *STORY[1:])
    assert article.headline in (other, TITLE)
    assert "headline-unsure" in codes(article)


@pytest.mark.parametrize("widget", ["Header Ads Widget", "Responsive Advertisement"])
def test_a_blog_s_widgets_sign_nothing(widget: str) -> None:
    article = read(widget, TITLE, *STORY, "Penulis: Rina Wulandari")
    assert names(article) == ["Rina Wulandari"]


@pytest.mark.parametrize(
    "byline",
    [
        "Oleh : Rina Wulandari DOSEN FAKULTAS TEKNIK UNIVERSITAS TELUK HULA",
        "Penulis: Rina Wulandari Kabiro Hula",
        "Penulis: Rina Wulandari Pemerhati Lingkungan",
    ],
)
def test_what_somebody_is_behind_the_name_without_a_sign(byline: str) -> None:
    assert names(read(*HEAD, byline, *STORY)) == ["Rina Wulandari"]


@pytest.mark.parametrize("line", ["WAIRIANG (9/8/2023)", "Wairiang, 19 September 2023 – Guna"])
def test_a_place_and_a_day_above_a_wrapped_story_are_no_writer(line: str) -> None:
    wrapped = "menjaga mutu garam rakyat menjelang akhir musim, dinas mengumpulkan para petambak."
    assert read(f"31207\n{line}\n{wrapped}", *STORY).authors == ()


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("IstWarga memperlihatkan bibit pala di lereng pulau itu", "Ist"),
        ("Istimewa Warga memperlihatkan bibit pala di lereng pulau itu", "Istimewa"),
        ("Foto/Ist Warga memperlihatkan bibit pala di lereng pulau itu.", "Foto/Ist"),
    ],
)
def test_the_credit_before_a_caption_without_a_sign(caption: str, credit: str) -> None:
    article = read(TITLE, f"{caption}\nA A A", f"SULUHHULA.COM - {STORY[0]}", *STORY[1:])
    assert [(c.text, c.credit) for c in article.captions] == [
        (caption.removeprefix(credit).lstrip(), credit)
    ]


@pytest.mark.parametrize("date", ["Diperbarui 16 Jun 2025, 08:50 WIB", "16 Juni 2025 08:50"])
def test_a_name_of_one_word_signs_below_the_headline_that_a_date_stands_above(date: str) -> None:
    assert names(read(date, TITLE, "Yuslianson", f"Suluh6.com, Jakarta - {STORY[0]}", *STORY[1:]))


def test_a_number_of_things_behind_a_comma_is_no_age() -> None:
    title = "Danau Meluap, 38 Rumah di Kampung Baru Terendam"
    told = "Sebanyak 38 rumah di kampung baru terendam sejak danau meluap pada Selasa malam."
    article = read(title, DAY, told, *STORY)
    assert (article.headline, article.authors) == (title, ())
    assert names(read(TITLE, f"Rina Wulandari (24 tahun) | {DAY}", *STORY)) == ["Rina Wulandari"]


@pytest.mark.parametrize("end", ["(Suluh.com/ Rina)Perbesar", "(Suluh.com/ Rina) Perbesar"])
def test_the_button_glued_behind_a_caption(end: str) -> None:
    shown = "Warga menghaluskan gagang cangkul di bengkel desa."
    article = read(*HEAD, f"{shown} {end}", *STORY)
    assert [(c.text, c.credit) for c in article.captions] == [(shown, "Suluh.com/ Rina")]


def test_a_skipped_list_whose_heading_is_glued_to_its_beginning() -> None:
    name = "Paling banyak dibaca"
    listed = ["Kafe tanpa suara di kota lama yang dikelola teman tuli", f"Akhir dari {name}"]
    article = read(*HEAD, *STORY[:2], f"Lewati {name} dan terus membaca{name}", *listed, *STORY[2:])
    assert (list(article.body), article.captions) == (STORY, ())


@pytest.mark.parametrize(
    "lines",
    [
        ("Kirim ke teman | Versi cetak",),
        ("Beri peringkat",),
        ("Kode ini telah disalin ke clipboard Anda.", "widthpxheight"),
        (
            "Komentar terkini (2)",
            "joko_hula, 18/11/2009 09:40 WIB",
            "Salut buat warga, maju terus!",
        ),
    ],
)
def test_what_a_site_offers_below_a_story(lines: tuple[str, ...]) -> None:
    article = read(*HEAD, *STORY, *lines)
    assert (list(article.body), article.subheadings) == (STORY, ())


def test_a_caption_above_and_below_the_button_of_its_picture() -> None:
    shown = "Warga memanggul bibit pala di lereng pulau"
    head = [TITLE, "Rina Wulandari", "Guru di Hula, senang berkebun", "7 Oktober 2024 13:05 WIB"]
    posted = "Tulisan dari Rina Wulandari tidak mewakili sikap redaksi suluhkita"
    article = read("\n".join([*head, posted, shown, "zoom-in-whitePerbesar", shown]), *STORY)
    assert (article.headline, article.timestamp) == (TITLE, "2024-10-07T13:05:00+07:00")
    assert [c.text for c in article.captions] == [shown]


def test_a_title_between_byline_and_dateline_is_a_picture_s() -> None:
    title = "Kebun Pala Pulau Hula Dibuka,Warga Undang Murid Sekolah"
    deck = "Kebun pala di lereng pulau itu dibuka bersama murid dan guru sekolah desa"
    byline = "Penulis: Rina Wulandari | Editor: Maria Tobing"
    shown = "Murid Sekolah Menyemai Bibit Pala di Halaman"
    opening = f"SULUHHULA.COM, KUPANG - {STORY[0]}"
    article = read(title, deck, f"{byline}\nprabas\n{shown}", opening, *STORY[1:])
    assert article.headline == title
    assert names(article) == ["Rina Wulandari", "Maria Tobing"]


@pytest.mark.parametrize(
    "heading", ["Mungkin Anda Menyukai", "Untuk Anda", "- Advertisement -spot_img"]
)
def test_words_to_the_reader_below_a_story_sign_nothing(heading: str) -> None:
    article = read(*HEAD, *STORY, heading)
    assert (article.authors, list(article.body)) == ((), STORY)


def test_a_question_about_a_message_heads_no_comments() -> None:
    asked = ["Mengapa pala?", "Karena pala tahan angin.", "Apa pesan Anda?", "Jangan ditebang."]
    article = read(*HEAD, *STORY, *asked)
    told = {*article.body, *(heading.text for heading in article.subheadings)}
    assert told == {*STORY, *asked}
