"""What stands below a story is told from its last lines, its byline, its tags and its links."""

import pytest

from inakoran_extract import Article, extract_text

HEAD = ["Perajin Perahu Lamalera Ajari Anak Muda", "Selasa, 3 Maret 2026 09:15 WITA"]
STORY = [
    "Perajin perahu di pesisir selatan mengajari anak muda membuat layar dari daun gebang.",
    "Pelajaran itu berlangsung setiap Sabtu di bawah pohon asam, dekat tempat perahu ditambat.",
]
SIGNED = "(rin/dew)"
ROWS = ["Layar kecil: Rp200 ribu", "Layar sedang: Rp350 ribu", "Layar besar: Rp600 ribu"]
TITLES = ["Nelayan Sawu Panen Rumput Laut Lebih Awal", "Pasar Ikan Wairopa Pindah ke Dermaga Baru"]
LONG = (
    "Perahu pertama buatan mereka akan diturunkan ke laut pada awal musim angin timur dan dipakai "
    "para pemuda untuk mengantar hasil kebun"
)


def read(*below: str, story: list[str] = STORY) -> Article:
    return extract_text("\n\n".join([*HEAD, *story, *below]))


@pytest.mark.parametrize("line", ["Tentang Penulis", "Muat Lebih Banyak", "Like Loading..."])
def test_words_of_the_site_are_nobody_who_signs(line: str) -> None:
    article = read(line)
    assert (article.byline, article.authors, article.body) == (None, (), tuple(STORY))


@pytest.mark.parametrize(
    "lines",
    [
        ["Kongsi", "Facebook", "WhatsApp"],
        ["Previous article", TITLES[0], "Next article", TITLES[1]],
    ],
)
def test_what_heads_buttons_or_titles_below_a_signed_story_is_no_tag(lines: list[str]) -> None:
    article = read(SIGNED, *lines)
    assert (article.tags, article.signoff) == ((), "(rin/dew)")


def test_a_word_in_small_letters_below_a_signed_story_is_a_tag() -> None:
    assert read(SIGNED, "perahu", "Bagikan", "Facebook").tags == ("perahu",)


@pytest.mark.parametrize(
    "heading", [["Tentang Penulis", "Yohana Bere"], ["Artikel Selanjutnya", "Harga Gebang"]]
)
def test_cross_links_end_above_the_next_heading(heading: list[str]) -> None:
    assert read("BACA JUGA", *TITLES, *heading).related == tuple(TITLES)


@pytest.mark.parametrize("tags", [["#perahu", "#layar"], ["#PerahuLayar #Lamalera"]])
def test_the_name_below_a_label_heads_no_tags(tags: list[str]) -> None:
    article = read("Editor", "Yohana Bere", *tags)
    assert article.byline == "Editor Yohana Bere"
    assert len(article.tags) == 2


@pytest.mark.parametrize("last", [[LONG], ROWS])
def test_a_source_in_brackets_is_of_the_story_above(last: list[str]) -> None:
    article = read(*last, "(Sumber: kabarnusa.com)")
    assert article.body == (*STORY, *last)
    assert (article.attributions, article.captions) == (("kabarnusa.com",), ())


@pytest.mark.parametrize("site", [["Kongsi"], ["Previous article", *TITLES]])
def test_rows_end_where_other_lines_begin(site: list[str]) -> None:
    story = "\n".join([*STORY, *ROWS, *site])
    assert extract_text("\n".join([*HEAD, story])).body == (*STORY, *ROWS)


@pytest.mark.parametrize("word", ["Inilah", "Berikut"])
def test_what_is_said_in_quotes_announces_no_list(word: str) -> None:
    said = f'"Kami sudah lama menunggu. {word} hari yang kami tunggu," kata Yohana Bere.'
    lines = [*HEAD, *STORY, said, "Jaringan Kami", "Kabar Sikka", "Kabar Rote"]
    assert extract_text("\n".join(lines)).body == (*STORY, said)


@pytest.mark.parametrize(
    "site",
    [
        ["Tinggalkan Komen", "Alamat e-mel anda tidak akan disiarkan.", "Hantar Komen"],
        ["Join our WhatsApp Channel for the latest news from the islands."],
    ],
)
def test_the_site_calls_the_reader(site: list[str]) -> None:
    assert read(*site).body == tuple(STORY)


@pytest.mark.parametrize(
    "below",
    [
        ["Berita Terkait", *(each for title in TITLES * 2 for each in (title, "12 Mei 2026"))],
        [
            "2 Komentar",
            *(each for name in ("Yanti Laka", "Markus Wain", "Rita Bere") for each in
              (name, "12 Mei 2026 pukul 08.15", "Semoga perahunya cepat selesai.")),
        ],
    ],
)  # fmt: skip
def test_dates_of_other_stories_and_of_comments_are_no_list_of_the_storys(below: list[str]) -> None:
    link = "Baca juga: " + TITLES[0]
    article = read(link, STORY[1], *below, story=STORY[:1])
    assert (article.headline, article.body) == (HEAD[0], tuple(STORY))


def test_titles_dates_and_leads_are_a_list_above_a_heading() -> None:
    entries = [each for title in TITLES * 2 for each in (title, "12 Mei 2026", STORY[0])]
    article = extract_text("\n\n".join([*entries, "Terpopuler", *TITLES]))
    assert "no-article" in {notice.code for notice in article.warnings}


@pytest.mark.parametrize(
    "line", ["Apakah artikel ini membantu?", "Cerita lain dari pesisir:", "Memuat cerita lain…"]
)
def test_a_tag_asks_announces_and_breaks_off_nothing(line: str) -> None:
    assert read("Tags", "Perahu", "Layar Gebang", line).tags == ("Perahu", "Layar Gebang")


@pytest.mark.parametrize("bullet", ["-", "•"])
def test_bullets_of_cross_links_end_with_the_last(bullet: str) -> None:
    links = [f"{bullet} {title}" for title in TITLES]
    article = read("Baca juga:", *links, "Semua Cerita Kabar Pesisir")
    assert article.related == tuple(TITLES)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Klik untuk berbagi di X(Membuka di jendela yang baru)",
            "Menyukai ini:",
            "Suka Memuat...",
        ],
        ["Click to share on Facebook (Opens in new window)", "Like Loading..."],
    ],
)
def test_buttons_of_a_blog_are_no_pictures(lines: list[str]) -> None:
    article = read(*lines, "Catatan Redaksi: Bila ada yang merasa keberatan, hubungi redaksi.")
    assert (article.captions, article.subheadings, article.body) == ((), (), tuple(STORY))


def test_how_to_complain_stands_above_other_stories_too() -> None:
    complain = "Catatan Redaksi: Apabila ada yang merasa dirugikan berita ini, hubungi redaksi."
    told = [f"{LONG} di dusun {place}." for place in ("timur", "barat", "atas", "bawah", "lama")]
    teasers = [each for title in TITLES for each in (title, f"{title} sejak pekan lalu.")]
    assert read(complain, *teasers, story=told).body == tuple(told)


@pytest.mark.parametrize(
    "below", [["Tinggalkan Balasan", "Nama *"], ["Bagikan", "Facebook", "WhatsApp"]]
)
def test_comments_close_a_story_with_a_form_or_buttons_below_the_first(below: list[str]) -> None:
    article = read("Komentar", "Yanti Laka", "Semoga perahunya cepat selesai.", *below)
    assert (article.body, article.subheadings) == (tuple(STORY), ())


@pytest.mark.parametrize("share", [["Bagikan", "Facebook", "WhatsApp"], ["Share this:", "X"]])
def test_a_long_foot_makes_no_front_page_of_a_short_story(share: list[str]) -> None:
    popular = [each for title in TITLES * 4 for each in (title, "12 Mei 2026")]
    link = "Baca juga: " + TITLES[0]
    article = read(link, STORY[1], "Terpopuler", *popular, *share, story=STORY[:1])
    assert (article.headline, article.body) == (HEAD[0], tuple(STORY))


@pytest.mark.parametrize("more", ["Selengkapnya", "Read More »", "Baca selengkapnya"])
@pytest.mark.parametrize("cards", [2, 3])
def test_titles_and_teasers_that_lead_on_are_other_stories(more: str, cards: int) -> None:
    lines = [
        line
        for number in range(cards)
        for line in (f"{TITLES[0]} ke-{number}", f"Teaser {number}. {STORY[0]}", more)
    ]
    article = read(*lines, story=[*STORY, f"{LONG}."])
    assert article.body == (*STORY, f"{LONG}.")
    assert article.subheadings == ()


@pytest.mark.parametrize(
    "call",
    [
        "Silakan login untuk memberi komentar.",
        "Silahkan masuk terlebih dahulu untuk menulis komentar",
        "You must be logged in to post a comment.",
    ],
)
def test_a_call_to_sign_in_closes_the_story(call: str) -> None:
    assert read(call, story=[*STORY, f"{LONG}."]).body == (*STORY, f"{LONG}.")


@pytest.mark.parametrize("heading", ["Tentang Penulis", "Sari Kusuma Dewi"])
@pytest.mark.parametrize("rail", ["Rekomendasi Untuk Anda", "Berita Terkait", "Terpopuler"])
@pytest.mark.parametrize("dated", [False, True])
def test_teasers_below_a_list_take_no_writer_into_the_story(
    heading: str, rail: str, *, dated: bool
) -> None:
    said = "Sari Kusuma Dewi adalah jurnalis yang menulis tentang pesisir."
    teasers = [
        line
        for title in TITLES * 2
        for line in (title, *["2 Maret 2026"][:dated], f"{title} tahun ini, kata warga setempat.")
    ]
    article = read(heading, said, rail, *teasers, story=[*STORY, f"{LONG}."])
    assert article.body == (*STORY, f"{LONG}.")
    assert article.subheadings == ()


LIST = ["Berita Terkait", "Embung Baru di Rote Mulai Digali Warga", "Petani Garam Libur Panen"]


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize("head", [[], ["Redaksi"], ["Oleh Redaksi"]])
@pytest.mark.parametrize("between", [[], ["panen rumput laut Rote"]])
def test_who_wrote_and_edited_may_stand_below_a_list(head: list[str], between: list[str]) -> None:
    signed = "Penulis: Rina Wulandari Editor: Yosef Pello"
    article = read(*LIST, *between, signed, story=[*head, *STORY])
    assert names(article) == ["Rina Wulandari", "Yosef Pello"]


@pytest.mark.parametrize("head", [[], ["Redaksi"]])
@pytest.mark.parametrize("tags", [["Tags:", "Rote", "Panen"], ["Tag: Rote, Panen"]])
def test_who_signs_may_stand_below_tags_below_a_list(head: list[str], tags: list[str]) -> None:
    signed = ["Penulis: Rina Wulandari", "Editor: Yosef Pello"]
    article = read(*LIST, *tags, *signed, story=[*head, *STORY])
    assert names(article) == ["Rina Wulandari", "Yosef Pello"]


@pytest.mark.parametrize(("account", "signed"), [("kabarhula", []), ("rinawulan", ["rinawulan"])])
def test_an_outlet_s_account_is_no_author(account: str, signed: list[str]) -> None:
    story = [f"Oleh {account}", f"HULA, KABARHULANEWS.COM - {STORY[0]}", *STORY[1:]]
    assert names(read(story=story)) == signed


def test_an_outlet_that_its_dateline_names_is_no_author() -> None:
    story = ["Oleh Rina Wulandari, Ayo Hula", f"AYOHULA.COM - {STORY[0]}", *STORY[1:]]
    assert names(read(story=story)) == ["Rina Wulandari"]
