"""Who wrote an article, by lines of odd forms; and lines that look like it and name nobody."""

import pytest
from made_story import HEAD, SCHOOL, STORY
from read_lines import codes, names, read

from inakoran_extract.fields.placed_byline import says_byline
from inakoran_extract.model import Author, Role

TITLE, DAY = HEAD
STAMP = "2026-11-17T10:05:00+09:00"


def test_who_reports_stands_below_the_label_that_ends_the_date_line() -> None:
    article = read(TITLE, f"{DAY} | LAPORAN:", "DEWI ANJANI", *STORY)
    assert (article.timestamp, names(article)) == (STAMP, ["DEWI ANJANI"])


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
        ("(Radar Hula/rin)", []),
        ("(Zulkarnain)", []),
    ],
)
def test_a_full_name_that_closes_the_story_wrote_it(signoff: str, signers: list[str]) -> None:
    article = read(*HEAD, *STORY[:-1], f"{STORY[-1]} {signoff}")
    assert (names(article), article.signoff, article.byline) == (signers, signoff, None)
    assert list(article.body) == STORY


def test_the_outlet_of_the_dateline_that_closes_the_story_did_not_write_it() -> None:
    told = f"KUPANG, Lembah Pagi – {STORY[0]}"
    article = read(*HEAD, told, *STORY[1:-1], f"{STORY[-1]} (Lembah Pagi/rin)")
    assert (article.authors, article.signoff) == ((), "(Lembah Pagi/rin)")


@pytest.mark.parametrize(
    ("signoff", "signers"),
    [
        ("(Rina Wulandari)", ["Maria Tobing", "Rina Wulandari"]),
        ("(Maria Tobing)", ["Maria Tobing"]),
        ("(Maria T)", ["Maria Tobing"]),
        ("(Suluh.com/Maria T)", ["Maria Tobing"]),
        ("(Mar/Rin)", ["Maria Tobing"]),
        ("(Berbagai Sumber)", ["Maria Tobing"]),
        ("(Sumber Antara)", ["Maria Tobing"]),
        ("(Bersambung Besok)", ["Maria Tobing"]),
    ],
)
@pytest.mark.parametrize("label", ["Penulis", "Editor"])
def test_who_closes_the_story_is_named_beside_whom_the_byline_names(
    label: str, signoff: str, signers: list[str]
) -> None:
    article = read(*HEAD, f"{label}: Maria Tobing", *STORY, signoff)
    assert (names(article), article.signoff) == (signers, signoff)


@pytest.mark.parametrize("signoff", ["(Suluh.com/Rina Wulandari)", "(Maria/Rina Wulandari)"])
def test_an_outlet_s_sign_off_names_nobody_beside_the_writer(signoff: str) -> None:
    article = read(*HEAD, "Penulis: Maria Tobing", *STORY, signoff)
    assert names(article) == ["Maria Tobing"]
    article = read(*HEAD, "Editor: Budi Santoso", *STORY, signoff)
    assert names(article) == ["Budi Santoso", "Rina Wulandari"]


def test_a_word_in_capitals_above_what_the_site_says_of_itself_is_no_author() -> None:
    site = (
        "SULUH TV Mengudara Sejak 17 Maret 2006 - SULUH TV Adalah Media Siber dan Tabloid. Alamat "
        "Redaksi SULUH TV Di Jalan Pala, Gang Kenari, Hula Pusat, Kota Hula, Maluku. Telepon 0811 "
        "000 000. Penanggung Jawab Seluruh Isi Adalah Pemimpin Umum."
    )
    byline = "Laporan : Petrus Lede\nEditor : Maria Tobing"
    opening = f"Hula, Suluhtv.com – {STORY[0]}"
    article = read(f"INFORMASI\n{site}", TITLE, byline, opening, *STORY[1:])
    assert (article.headline, names(article)) == (TITLE, ["Petrus Lede", "Maria Tobing"])


@pytest.mark.parametrize("word", ["Transportasi", "Perkebunan", "Rempah"])
def test_a_word_below_a_headline_without_a_date_is_no_author(word: str) -> None:
    article = read(TITLE, word, *STORY)
    assert (article.authors, article.byline) == ((), None)
    assert list(article.body) == STORY


def test_a_misprinted_label_without_its_colon_below_a_story() -> None:
    call = "[Sukai Suluh.Com Di Media Sosial]"
    told = [*STORY[:-1], f"{STORY[-1]} (*)"]
    article = read(*HEAD, *told, "Reporetr Rina Wulandari", call)
    assert article.authors == (Author("Rina Wulandari", "reporter"),)
    assert article.signoff == "(*)"


@pytest.mark.parametrize("again", [TITLE.rpartition(" ")[0], TITLE.partition(" Membuka")[0]])
def test_the_beginning_of_the_headline_below_it_is_no_writer(again: str) -> None:
    assert read(TITLE, again, *STORY).authors == ()


@pytest.mark.parametrize("again", ["Sembilan Tahun Menunggu Lampu", "Delapan Musim Tanpa Listrik"])
def test_the_first_half_of_the_headline_is_no_writer(again: str) -> None:
    title = f"{again}, Warga Desa Lereng Patungan Beli Perahu"
    broken = f"Suluh.id//Kupang, NTT – {again},\nWarga Desa Lereng akhirnya patungan untuk perahu."
    article = read("Single News", title, again, broken, *STORY[:2], again, STORY[3])
    assert (article.headline, article.authors, article.byline) == (title, (), None)


def test_a_blog_s_widgets_sign_nothing() -> None:
    widgets = "Header Ads Widget", "Responsive Advertisement", "Ticker", "6/recent/ticker-posts"
    stopped = "18 kelompok tani membuka kebun pala bersama warga."
    article = read(*widgets, stopped, *STORY, "Penulis: Rina Wulandari", "Posting Komentar")
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


@pytest.mark.parametrize("date", ["Diperbarui 16 Jun 2025, 08:50 WIB", "16 Juni 2025 08:50"])
def test_a_name_of_one_word_signs_below_the_headline_that_a_date_stands_above(date: str) -> None:
    assert names(read(date, TITLE, "Yuslianson", f"Suluh6.com, Jakarta - {STORY[0]}", *STORY[1:]))


def test_a_number_of_things_behind_a_comma_is_no_age() -> None:
    title = "Danau Meluap, 38 Rumah di Kampung Baru Terendam"
    told = "Sebanyak 38 rumah di kampung baru terendam sejak danau meluap pada Selasa malam."
    article = read(title, DAY, told, *STORY)
    assert (article.headline, article.authors) == (title, ())
    assert not says_byline(title)
    assert names(read(TITLE, f"Rina Wulandari (24 tahun) | {DAY}", *STORY)) == ["Rina Wulandari"]


@pytest.mark.parametrize(
    "heading", ["Mungkin Anda Menyukai", "Untuk Anda", "- Advertisement -spot_img"]
)
def test_words_to_the_reader_below_a_story_sign_nothing(heading: str) -> None:
    article = read(*HEAD, *STORY, heading)
    assert (article.authors, list(article.body)) == ((), STORY)


@pytest.mark.parametrize("bullet", ["• ", "- ", "* "])
def test_names_listed_below_their_label(bullet: str) -> None:
    byline = f"Oleh :\n{bullet}Rina Wulandari\n{bullet}Budi Santoso\nEditor :\n{bullet}Maria Tobing"
    article = read(TITLE, DAY, byline, *STORY)
    assert names(article) == ["Rina Wulandari", "Budi Santoso", "Maria Tobing"]
    assert list(article.body) == STORY


def test_a_list_of_the_story_below_a_label_names_nobody() -> None:
    items = ["• bibit pala", "• pupuk kandang"]
    article = read(*HEAD, *STORY, "Penulis:\n" + "\n".join(items))
    assert names(article) == []


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Kontributor:Â Rina Wulandari", "Rina Wulandari"),
        ("Penulis: Oleh. Rina Wulandari", "Rina Wulandari"),
        ("Editor: oleh Rina Wulandari", "Rina Wulandari"),
    ],
)
def test_what_stands_between_a_label_and_its_name(line: str, author: str) -> None:
    article = read(*HEAD, *STORY, line)
    assert (names(article), article.byline) == ([author], line)


def test_a_date_that_a_script_could_not_write_is_nobody() -> None:
    article = read(TITLE, "Invalid Date", "Ditulis oleh Administrator", *STORY)
    assert (names(article), article.timestamp) == ([], None)


@pytest.mark.parametrize("paid", ["adv", "Adv", "pariwara", "advertorial"])
def test_whom_an_article_advertises_did_not_write_it(paid: str) -> None:
    signoff = f"({paid}/Kelompok Pala Lestari)"
    article = read(*HEAD, *STORY[:-1], f"{STORY[-1]} {signoff}")
    assert (names(article), article.signoff) == ([], signoff)


SAID = 'Kepala dusun berjanji datang lagi. "Bibitnya sudah siap, tinggal diangkut,"'


@pytest.mark.parametrize("verb", ["kuncinya", "pungkasnya", "kelakarnya kepada warga"])
def test_who_signs_somebody_s_words_credits_no_picture(verb: str) -> None:
    link, call = "BACA JUGA: Harga Pala Membaik", "Ikuti berita terbaru SULUH di:"
    article = read(*HEAD, *STORY, link, f"{SAID} {verb}. (Rina Ayu/fajar)", call)
    assert article.captions == ()
    assert f"{SAID} {verb}." in article.body
    assert names(article) == ["Rina Ayu"]


@pytest.mark.parametrize("line", ["Oktavianus Seran, Ba'a", "RINA WULANDARI, Kupang"])
def test_who_wrote_a_feature_stands_behind_its_lead(line: str) -> None:
    article = read(*HEAD, *STORY[:2], line, *STORY[2:])
    assert names(article) == [line.partition(",")[0]]
    assert (list(article.body), article.subheadings) == (STORY, ())


@pytest.mark.parametrize(
    "lines",
    [
        ["Dua Warga Luka Ringan, Sekolah Diliburkan"],
        ["Dua Warga, Hula"],
        ["Rombongan Hula Pulang, Sekolah Diliburkan"],
        ["Rina Wulandari, Ende", "Budi Santoso, Hula"],
    ],
)
def test_headings_with_a_comma_name_nobody(lines: list[str]) -> None:
    story = [part for line, told in zip(lines, STORY[1:3], strict=False) for part in (line, told)]
    assert names(read(*HEAD, STORY[0], *story, STORY[3])) == []


def test_a_name_and_a_place_within_a_signed_story_is_a_heading() -> None:
    lines = [*STORY[:2], "Rina Wulandari, Ende", *STORY[2:]]
    assert names(read(TITLE, "Oleh: Maria Tobing", DAY, *lines)) == ["Maria Tobing"]


ASKED = [
    "Terima kasih sudah membaca sampai selesai.",
    "Suluh dikelola segelintir wartawan di pulau-pulau kecil. Kami tidak punya pemodal besar.",
    "Bila laporan ini berguna, Anda dapat membantu ongkos perahu liputan kami.",
]
TOLD = [
    *STORY,
    "Bibit berikutnya disemai pada awal tahun depan oleh warga tiga dusun di lereng itu.",
]


def test_what_a_newsroom_asks_below_a_signed_story_is_none_of_it() -> None:
    article = read(
        *HEAD, *TOLD[:-1], f"{TOLD[-1]} (Rina Wulandari/AL/Suluh).", "RAWAT SULUH", *ASKED
    )
    assert (list(article.body), article.subheadings) == (TOLD, ())
    assert names(article) == ["Rina Wulandari"]


MORE = [
    "Kebun pala di lereng pulau itu juga dijaga murid dan guru sekolah setiap akhir pekan.",
    "Bibit pala yang disemai murid di halaman sekolah ditanam di kebun pada musim hujan.",
]
ADVICE = [
    "Anda dapat menyimpan pala kering di dalam karung goni selama enam bulan di tempat teduh.",
    "Bila Anda menjualnya segera, pilih buah yang kulitnya sudah terbelah di pohonnya sendiri.",
]


@pytest.mark.parametrize(
    ("signoff", "below"),
    [("", SCHOOL[:2]), (" (Rina Wulandari/AL/Suluh).", MORE), ("", ADVICE)],
)
def test_a_story_that_goes_on_below_its_heading_stays(signoff: str, below: list[str]) -> None:
    article = read(*HEAD, *TOLD[:-1], TOLD[-1] + signoff, "Panen Berikutnya", *below)
    assert list(article.body)[-2:] == below


@pytest.mark.parametrize(
    "line",
    [
        "Suluhria menyediakan ruang menulis bebas. Isi tulisan ditanggung penulisnya.",
        "Konten di laman ini merupakan tanggung jawab bloger.",
    ],
)
def test_who_answers_for_what_others_write_is_none_of_the_story(line: str) -> None:
    assert list(read(*HEAD, line, *STORY).body) == STORY


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("By Rina Wulandari on December 8, 2017.", False),
        ("By Rina Wulandari on December 8, 2017.", True),
        ("Oleh Rina Wulandari pada 8 Desember 2017.", False),
    ],
)
def test_who_wrote_and_when_in_a_sentence_s_form(line: str, *, below: bool) -> None:
    exported = "Exported from Suluh Kota on June 2, 2018."
    lines = (TITLE, *STORY, line, exported) if below else (TITLE, line, *STORY)
    article = read(*lines)
    assert (names(article), article.timestamp) == (["Rina Wulandari"], "2017-12-08")
    assert (list(article.body), article.subheadings) == (STORY, ())


def test_a_signed_day_within_a_dated_story_dates_nothing() -> None:
    line = "By Rina Wulandari on December 8, 2017"
    article = read(*HEAD, *STORY[:2], line, *STORY[2:])
    assert article.timestamp == STAMP
    assert sum(line.role is Role.TIMESTAMP for line in article.lines) == 1
