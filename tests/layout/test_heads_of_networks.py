"""How networks of outlets print the lines between headline and story, and right below the story."""

import pytest

from inakoran_extract import Article, Role, extract_text

HEADLINE = "Petani Hula Memanen Jagung Lebih Awal"
DATE = "Senin, 9 Maret 2026 | 10:00 WIB"
SHOWN = "Petani memanen jagung di ladang Hula"
STORY = """Puluhan petani di Desa Hula memanen jagung sejak pagi bersama para murid.

Kepala Desa Hula Petrus Lede mengatakan panen tahun ini lebih baik.

Jagung itu dijual ke kota dan sebagian disimpan di lumbung desa."""


def read(*lines: str, story: str = STORY) -> Article:
    return extract_text("\n\n".join([*lines, story]) + "\n")


def shown(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (SHOWN, "Foto: Dok Hula"),
        (SHOWN, "Warta Hula"),
        (SHOWN, "KABAR/RINA WULANDARI"),
        # between two copies of what may be a title, only a credit tells
        ("Pertemuan Petani dan Murid di Balai Hula, Senin (9/3)", "Foto: Dok Hula"),
        ("Pertemuan Petani dan Murid di Balai Hula, Senin (9/3)", "KABAR/RINA WULANDARI"),
    ],
)
def test_a_caption_stands_on_both_sides_of_its_credit(text: str, credit: str) -> None:
    article = read(HEADLINE, DATE, text, credit, text)
    assert article.headline == HEADLINE
    assert article.timestamp is not None
    assert shown(article) == [(text, credit.removeprefix("Foto: "))]


def test_a_headline_on_both_sides_of_a_name_is_no_caption() -> None:
    article = read(HEADLINE, "Rina Wulandari", HEADLINE, DATE)
    assert (article.headline, article.captions) == (HEADLINE, ())


def test_words_between_two_paragraphs_that_are_the_same_are_no_credit() -> None:
    paragraph = "Petani memanen jagung sejak pagi."
    article = read(HEADLINE, DATE, story=f"{STORY}\n\n{paragraph}\n\nHarga Naik\n\n{paragraph}")
    assert article.captions == ()


def test_somebody_whom_the_story_tells_of_is_shown_above_it() -> None:
    article = read(
        HEADLINE, DATE, "Gubernur Petrus Lede", story=f"HULA-Gubernur Petrus Lede {STORY}"
    )
    assert shown(article) == [("Gubernur Petrus Lede", None)]
    # where the story is from is no picture
    article = read(HEADLINE, DATE, "Hula", story=f"KABAR, Hula: {STORY}")
    assert article.captions == ()


def test_what_stands_for_the_picture_may_say_the_headline_and_the_site() -> None:
    picture = f"{SHOWN}. Foto dok. pribadi for KABAR.com"
    article = read(HEADLINE, DATE, f"{HEADLINE} - KABAR.COM", picture)
    assert shown(article) == [(f"{SHOWN}.", "dok. pribadi for KABAR.com")]
    kept = read(HEADLINE, DATE, f"{HEADLINE} | Foto: Rina")
    assert shown(kept) == [(HEADLINE, "Rina")]


def test_a_headline_to_which_an_address_is_glued_is_a_pictures() -> None:
    first, _, rest = STORY.partition("\n\n")
    article = read(HEADLINE, DATE, story=f"{first}\n\n{HEADLINE}jagung.com\n\n{rest}")
    assert shown(article) == [(HEADLINE, "jagung.com")]
    assert article.subheadings == ()


def test_a_breadcrumb_that_breaks_off_is_no_headline() -> None:
    article = read("Petani Hula Memanen Jagung...", HEADLINE, DATE)
    assert article.headline == HEADLINE
    alone = read("Petani Hula Memanen Jagung...", DATE)
    assert alone.headline == "Petani Hula Memanen Jagung..."


def test_the_outlet_before_a_caption_does_not_hide_its_credit() -> None:
    caption = f"KABAR.COM - {SHOWN}. (Kabar.com-Humas Hula)"
    story = f"Kabar.com, KUPANG — {STORY}"
    assert shown(read(HEADLINE, DATE, caption, story=story)) == [
        (f"{SHOWN}.", "Kabar.com-Humas Hula")
    ]
    bare = read(HEADLINE, DATE, f"KABAR.COM - {SHOWN}.", story=story)
    assert shown(bare) == [(f"{SHOWN}.", "KABAR.COM")]


def test_the_labels_of_a_picture_may_be_in_capitals_and_glued() -> None:
    article = read(HEADLINE, "SUMBER GAMBAR,DOK. LERO", "Keterangan gambar,", f"{SHOWN}.")
    assert shown(article) == [(f"{SHOWN}.", "DOK. LERO")]


def test_what_nobody_knows_between_date_and_story_is_unclaimed() -> None:
    article = read(HEADLINE, DATE, "Pilihan Rubrik Kami Untuk Hari Ini")
    span = next(span for span in article.lines if span.line == 5)
    assert (span.role, span.reason) == (Role.BOILERPLATE, "unclaimed")


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("Senin, 9 Maret 2026\n\nLangganan:\n\nPosting Komentar", "2026-03-09"),
        ("9 Maret 2026 10:00 WIB\n\nLangganan:", "2026-03-09T10:00:00+07:00"),
        ("9 Maret 2026\n\nLangganan:", None),
        ("Senin, 9 Maret 2026\n\nHarga Garam Naik Lagi\n\nWarga Lero Menanam Sagu", None),
    ],
)
def test_the_only_date_may_stand_right_below_the_story(below: str, date: str | None) -> None:
    assert read(HEADLINE, story=f"{STORY}\n\n{below}").timestamp == date


def test_of_two_dates_the_one_below_the_story_is_not_its_own() -> None:
    article = read(HEADLINE, DATE, story=f"{STORY}\n\nSelasa, 10 Maret 2026\n\nLangganan:")
    assert (article.timestamp or "")[:10] == "2026-03-09"


def test_a_name_in_capitals_signs_above_what_it_can_not_head() -> None:
    below = "Topik Terhangat\n\nHarga Cabai | Panen Garam"
    article = read(HEADLINE, DATE, story=f"{STORY}\n\nRINA WULANDARI\n\n{below}")
    assert [author.name for author in article.authors] == ["RINA WULANDARI"]


def test_a_caption_of_several_sentences_by_what_only_pictures_are_signed_with() -> None:
    caption = f"{SHOWN}, Senin (9/3/2026). Jagung itu dijual ke kota. ANTARA FOTO/Rina W."
    article = read(HEADLINE, DATE, caption)
    assert shown(article) == [
        (f"{SHOWN}, Senin (9/3/2026). Jagung itu dijual ke kota.", "ANTARA FOTO/Rina W.")
    ]


def test_words_of_a_picture_are_printed_again_with_their_credit() -> None:
    first, _, rest = STORY.partition("\n\n")
    who = "Kepala Desa Hula, Petrus Lede"
    story = f"{first}\n\n{who}\n\n{who} (kabarhula/rina)\n\n{rest}"
    article = read(HEADLINE, DATE, story=story)
    assert shown(article) == [(who, "kabarhula/rina")]
    assert article.subheadings == ()


def test_an_illustration_is_a_picture_by_its_first_word() -> None:
    article = read(HEADLINE, DATE, "ILUSTRASI. Ilustrasi Ladang Jagung", "Reporter: Rina Wulandari")
    assert shown(article) == [("ILUSTRASI. Ilustrasi Ladang Jagung", None)]
    credited = read(HEADLINE, DATE, f"ILUSTRASI. {SHOWN}. KABAR/Rina Wulandari")
    assert shown(credited) == [(f"ILUSTRASI. {SHOWN}.", "KABAR/Rina Wulandari")]


DECK = "Petani di Hula memanen lebih awal karena hujan berhenti. Mereka dibantu para murid."


@pytest.mark.parametrize(
    "between",
    [
        ["Bagikan", "Foto: Antara/Rina"],
        ["https://s.id/hula", "Foto: Antara/Rina"],
        ["Oleh", "RINA WULANDARI", f"{SHOWN}.", "Antara/Rina"],
    ],
)
def test_below_a_deck_the_head_goes_on_to_the_picture(between: list[str]) -> None:
    article = read(HEADLINE, DATE, DECK, *between)
    assert article.kicker == DECK
    assert len(article.body) == 3


@pytest.mark.parametrize(
    "between", [["Foto: Antara/Rina"], ["Bagikan"], ["Bagikan", "Harga Jagung Naik"]]
)
def test_below_a_lead_a_picture_or_a_button_stands_alone(between: list[str]) -> None:
    article = read(HEADLINE, DATE, DECK, *between)
    assert article.body[0] == DECK


def test_a_name_glued_to_its_date_may_stand_in_a_credit_too() -> None:
    first, _, rest = STORY.partition("\n\n")
    picture = f"{SHOWN}. Foto: KABAR/S. Köhler"
    article = read(HEADLINE, "Sabine Köhler17 Juni 2015", story=f"{first}\n\n{picture}\n\n{rest}")
    assert article.timestamp == "2015-06-17"
    assert [author.name for author in article.authors] == ["Sabine Köhler"]


def test_words_in_other_letters_sign_nothing() -> None:
    article = read(HEADLINE, DATE, story=f"{STORY}\n\nKabar Hula II - шаблон для сайта")
    assert (article.authors, article.signoff) == ((), None)


def test_the_path_to_a_headline_may_be_glued_and_break_off() -> None:
    article = read("BerandaPASAR“Petani Hula...", HEADLINE, DATE)
    assert (article.headline, article.kicker) == (HEADLINE, None)


def test_a_label_without_a_value_is_told_however_far_above_the_story() -> None:
    pictures = [f"{SHOWN} nomor {number} [ist]" for number in range(9)]
    article = read(HEADLINE, "Oleh :", DATE, *pictures)
    assert "unclaimed-label" in [notice.code for notice in article.warnings]


@pytest.mark.parametrize(
    ("title", "doubts"),
    [
        ("Ramai Tiket Kapal Mahal, Pasangan Guru Pilih Mendayung Perahu ke Tempat Kerja", 1),
        ("Kepala Desa Petrus Lede dan Para Murid Memanen Jagung Bersama Puluhan Petani", 0),
    ],
)
def test_a_title_of_which_a_story_tells_nothing_is_doubted(title: str, doubts: int) -> None:
    # Beside another subheading a long one is not doubted for its length alone.
    first, second, rest = STORY.split("\n\n")
    story = f"Panen Jagung di Hula\n\n{second}\n\n{title}\n\n{rest}"
    article = read(HEADLINE, DATE, first, story=story)
    assert len(article.subheadings) == 2
    said = [notice.message for notice in article.warnings if notice.code == "subheading-unsure"]
    assert ["may be a link" in message for message in said] == [True] * doubts


@pytest.mark.parametrize("byline", ["Rina|Kabarhula.com", "Rina Wulandari|Kabarhula.com"])
def test_a_bar_alone_parts_a_name_from_the_sites_address(byline: str) -> None:
    article = read(HEADLINE, f"{SHOWN}.", byline, story=f"Hula–{STORY}")
    assert [author.name for author in article.authors] == [byline.partition("|")[0]]


def test_a_caption_between_two_copies_of_the_headline_is_its_own() -> None:
    caption = f"LAYAR. {SHOWN}, Rabu (5/2). (FOTO: Rina Lero/KABARHULA.com)"
    head = [f"{HEADLINE} | Kabar Hula", "kabarhula", HEADLINE, caption, "PENDIDIKAN", HEADLINE]
    article = read(*head, story=f"KUPANG, KABARHULA.com-{STORY}")
    assert shown(article) == [(f"LAYAR. {SHOWN}, Rabu (5/2).", "Rina Lero/KABARHULA.com")]
    without = read(*(line for line in head if line != HEADLINE), HEADLINE)
    assert without.captions == ()


def test_the_browsers_title_may_stand_in_the_story_twice() -> None:
    first, _, rest = STORY.partition("\n\n")
    title = f"{HEADLINE} - Kabar Harian Hula"
    article = read(HEADLINE, DATE, story=f"{first}\n\n{title}\n\n{title}\n\n{rest}")
    assert (article.subheadings, len(article.body)) == ((), 3)
    once = read(HEADLINE, DATE, story=f"{first}\n\n{title}\n\n{rest}")
    assert len(once.subheadings) == 1


TEASERS = [
    f"{town} - Warga {town} membersihkan saluran air yang tersumbat sejak badai bulan {month}..."
    for town, month in (("Kefa", "April"), ("Atambua", "Mei"), ("Betun", "Juni"), ("Soe", "Juli"))
]


@pytest.mark.parametrize("cut", ["", "\n\nKalabahi - Pekerjaan jembatan gantung di Kabupaten"])
@pytest.mark.parametrize(("count", "told"), [(4, False), (3, False), (2, True)])
def test_several_last_paragraphs_that_break_off_are_other_stories(
    count: int, cut: str, *, told: bool
) -> None:
    below = "\n\n".join(TEASERS[:count])
    article = read(HEADLINE, DATE, story=f"{STORY}\n\n{below}{cut}")
    assert any("badai" in paragraph for paragraph in article.body) is told


@pytest.mark.parametrize("zone", ["WIB", "WITA", "WIT"])
def test_the_storys_town_may_be_glued_to_the_dates_zone(zone: str) -> None:
    first, _, rest = STORY.partition("\n\n")
    more = "Mereka dibantu para murid, guru, dan pedagang dari pasar di seberang sungai. "
    glued = f"Berita daerah | 9 Maret 2026, 13:47 {zone}KUPANG, KABAR.TV - {first} {more * 2}"
    article = read(HEADLINE, story=f"{glued}\n\n{rest}")
    assert (article.timestamp or "")[:16] == "2026-03-09T13:47"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.outlet) == ("KUPANG", "KABAR.TV")
    assert article.body[0].startswith(first)


def test_a_text_may_break_off_in_its_last_line() -> None:
    cut = "Petani menaruh buku tulis di lumbung untuk mencatat jagung yang ber"
    article = read(HEADLINE, DATE, story=f"{STORY}\n\n{cut}")
    assert (article.body[-1], article.captions) == (cut, ())
    credited = read(HEADLINE, DATE, story=f"{STORY}\n\n{cut}\n\nAntara/Rina")
    assert [caption.text for caption in credited.captions] == [cut]


def test_a_topic_in_small_letters_beside_who_signs_by_the_date() -> None:
    article = read(HEADLINE, "hari bumi", "Rina Wulandari • 22 April 2016 15:08")
    assert [author.name for author in article.authors] == ["Rina Wulandari"]
    alone = read(HEADLINE, "rina wulandari", "22 April 2016 15:08")
    assert [author.name for author in alone.authors] == ["rina wulandari"]


def test_a_posts_signature_is_no_picture() -> None:
    article = read(HEADLINE, DATE, "— Hula Bersih (@hulabersih) October 12, 2021")
    assert article.captions == ()


def test_the_only_clock_may_stand_below_a_deck() -> None:
    story = f"{DECK}\n\n8 September 2014 | 00.00 WIB\n\nImage of Kabar\n\n{STORY}"
    article = read(HEADLINE, story=story)
    assert article.timestamp == "2014-09-08T00:00:00+07:00"
    assert not any("2014" in paragraph for paragraph in article.body)


@pytest.mark.parametrize(
    "asked", ["Apa tanggapan Anda tentang artikel ini?", "Bagaimana reaksi kamu pada berita ini?"]
)
def test_what_a_site_asks_of_its_readers(asked: str) -> None:
    first, _, rest = STORY.partition("\n\n")
    assert len(read(HEADLINE, DATE, story=f"{first}\n\n{asked}\n\n{rest}").body) == 3


def test_the_picture_is_called_in_small_letters_what_its_caption_says() -> None:
    first, _, rest = STORY.partition("\n\n")
    caption = "Palang Kereta Hula ©2017 kabar.com/rina"
    article = read(HEADLINE, DATE, story=f"{first}\n\npalang kereta hula\n\n{caption}\n\n{rest}")
    assert article.subheadings == ()
    assert shown(article)[-1] == ("Palang Kereta Hula", "©2017 kabar.com/rina")


def test_a_headline_is_printed_as_a_sentence_below_the_browsers_title() -> None:
    title = "Panen raya jagung sekaligus lomba mengikat di Desa Hula."
    article = read(f"{title} - KABAR HULA", title, DATE)
    assert (article.headline, article.captions) == (title, ())
    alone = read(f"{title} - KABAR HULA", DATE)
    assert alone.headline == f"{title} - KABAR HULA"


def test_a_sentences_end_may_stand_on_a_line_of_its_own() -> None:
    first, _, rest = STORY.partition("\n\n")
    more = "Mereka dibantu para murid, guru, dan pedagang dari pasar di seberang sungai"
    broken = f"{first} {more}. {more} pada\n\nSenin (9/3/2026) kemarin."
    article = read(HEADLINE, DATE, story=f"{broken}\n\n{rest}")
    assert article.subheadings == ()
    assert "Senin (9/3/2026) kemarin." in " ".join(article.body)


def test_a_pictures_words_are_many_where_only_pictures_are_signed_so() -> None:
    told = "Jagung itu dijual ke kota dan sebagian disimpan di lumbung desa. " * 4
    article = read(HEADLINE, DATE, f"{SHOWN}, Senin (9/3/2026). {told}ANTARA FOTO/Rina W.")
    assert [caption.credit for caption in article.captions] == ["ANTARA FOTO/Rina W."]
    assert len(article.body) == 3


def test_a_rubric_with_the_sites_name_signs_nothing() -> None:
    story = f"Hulapos.com, KUPANG — {STORY}\n\nHulapos Stories\n\nRekomendasi"
    assert read(HEADLINE, DATE, story=story).authors == ()


def test_what_a_site_calls_its_picture_heads_nothing() -> None:
    first, _, rest = STORY.partition("\n\n")
    article = read(HEADLINE, DATE, story=f"{first}\n\nImage of Kabar\n\n{rest}")
    assert article.subheadings == ()


def test_below_a_deck_the_pictures_sentences_may_stand_below_their_credit() -> None:
    caption = f"{SHOWN}, Selasa (8/2/2022). Jagung itu dijual ke kota oleh para murid."
    head = [
        HEADLINE,
        DECK,
        "Oleh RINA WULANDARI",
        "· 1 menit baca",
        "Memuat data...",
        "KABAR/SARI DEWI",
    ]
    article = read(*head, caption)
    assert shown(article) == [(caption, "KABAR/SARI DEWI")]
    assert (article.kicker, len(article.body)) == (DECK, 3)
    told = f"{SHOWN} sejak pagi. Jagung itu dijual ke kota oleh para murid."
    assert read(*head, told).body[0] == told


def test_words_that_a_story_has_in_small_letters_are_no_name() -> None:
    story = f"Kabel pendingin di lumbung habis digerogoti tikus sejak pagi.\n\n{STORY}"
    article = read(HEADLINE, DATE, "Kabel Pendingin Habis Digerogoti", story=story)
    assert article.authors == ()
    person = read(HEADLINE, DATE, "Rina Wulandari", story=f"Bunga rina mekar di ladang.\n\n{STORY}")
    assert [author.name for author in person.authors] == ["Rina Wulandari"]
