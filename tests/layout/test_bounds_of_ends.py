"""Where a story ends, what heads are said again, and what is no story."""

import pytest

from inakoran_extract import Article, extract_html, extract_text
from inakoran_extract.model import Reason

HEADLINE = "Harga Garam di Pesisir Timur Naik\n\n"
DATE = "Selasa, 12 November 2024 | 11:46 WIB\n\n"
FIRST = "Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan"
STORY = f"""\
{FIRST}.

Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di pasar kota.

Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.
"""
PAGE = """\
<html><body><article><h1>Harga Garam di Pesisir Timur Naik</h1>
<time>Selasa, 12 November 2024 | 11:46 WIB</time>
<p>Petani garam di pesisir timur mulai memanen pekan ini setelah hujan berhenti dua pekan.</p>
<p>Harga di tingkat petani naik menjadi seribu rupiah per kilogram, kata Ratna Juwita di kota.</p>
<h3>Kata Pembeli Garam</h3>
{}
<p>Pemerintah daerah berjanji membangun gudang baru sebelum musim hujan tiba.</p>
<p>Petani menunggu gudang itu selesai supaya garam tidak basah di musim hujan nanti.</p>
</article></body></html>
"""


def is_article(article: Article) -> bool:
    return "no-article" not in {notice.code for notice in article.warnings}


def test_people_below_a_comma_sign_without_a_date() -> None:
    article = extract_text(f"{HEADLINE}Wahyu Setiaji,\n\nDita Larasati,\n\nRina Putri\n\n{STORY}")
    assert article.byline == "Wahyu Setiaji; Dita Larasati; Rina Putri"


@pytest.mark.parametrize(("links", "headings"), [(0, 1), (1, 1), (2, 0), (3, 0)])
def test_a_heading_above_two_links_is_a_rails(links: int, headings: int) -> None:
    listed = "".join(
        f'<p><a href="/{place}">Warga {place} Menunggu Kapal Garam</a></p>'
        for place in ("Hula", "Sula", "Bula")[:links]
    )
    assert len(extract_html(PAGE.format(listed)).subheadings) == headings


@pytest.mark.parametrize(("letters", "more"), [(80, False), (120, True)])
def test_a_story_below_a_comments_heading_has_long_paragraphs(letters: int, *, more: bool) -> None:
    said = [f"Petani garam nomor {number} memanen di tambak" for number in range(8)]
    below = "\n\n".join(f"{line}{' desa' * letters}"[: letters - 2] + "a." for line in said)
    dump = f"{HEADLINE}{DATE}Petani garam memanen di tambak itu kemarin pagi.\n\nKOMENTAR\n\n"
    assert (len(extract_text(dump + below).body) > 1) is more


@pytest.mark.parametrize(
    ("again", "reason"),
    [("Harga Garam di…", Reason.REPEATED), ("Harga Garam…", Reason.UNCLAIMED)],
)
def test_a_headline_broken_off_is_known_by_three_words(again: str, reason: Reason) -> None:
    assert extract_text(f"{HEADLINE}{DATE}{STORY}\n{again}\n").lines[-1].reason is reason


def test_of_paragraphs_not_the_last_only_what_two_signed_closes_the_story() -> None:
    said = "Petani menunggu gudang itu selesai supaya garam tidak basah di musim hujan nanti. " * 3
    for signoff, closes in (("(mar/haa)", True), ("(mar-haa)", False), ("(mar)", False)):
        article = extract_text(f"{HEADLINE}{DATE}{STORY.rstrip()} {signoff}\n\n{said}\n")
        assert article.signoff == (signoff if closes else None)


@pytest.mark.parametrize(
    ("end", "told"), [("… Selengkapnya", False), (". […]", False), (".", True)]
)
def test_two_paragraphs_that_break_off_below_a_date_are_teasers(end: str, *, told: bool) -> None:
    paragraphs = "\n\n".join(FIRST.replace("Petani", name) + end for name in ("Petani", "Warga"))
    assert is_article(extract_text(f"{HEADLINE}{DATE}{paragraphs}\n")) is told


def test_a_few_words_without_a_stop_are_no_sentence() -> None:
    rows = "Gudang Hula di pasar\n\nGudang Sula di pasar\n\nGudang Bula di pasar\n"
    assert not is_article(extract_text(HEADLINE + DATE + rows))


@pytest.mark.parametrize(("letters", "teasers"), [(40, True), (41, False)])
def test_a_call_to_read_on_below_a_paragraph_has_40_letters_at_most(
    letters: int, *, teasers: bool
) -> None:
    call = "Read more: petani dan pembeli garam tersenyum"[:letters]
    other = call.replace("garam", "sagu ")
    told = f"{FIRST}…\n\n{call}\n\n{FIRST.replace('Petani', 'Warga')}…\n\n{other}\n"
    assert is_article(extract_text(HEADLINE + DATE + told)) is not teasers


def test_one_word_is_left_for_the_headline_of_a_dump_on_one_line() -> None:
    head = "Paceklik Rina Wulandari - detikNews Selasa, 12 Nov 2024 11:46 WIB "
    article = extract_text(f"{head}Jakarta - {STORY}".replace("\n\n", " "))
    assert (article.headline, article.byline) == ("Paceklik", "Rina Wulandari - detikNews")


WHO = ("Petani", "Warga", "Nelayan", "Pembeli", "Camat", "Bupati", "Guru", "Lurah")
TOLD = [
    f"{who} di pesisir timur menata garam di tambak milik desa sejak hujan berhenti, kata Ratna."
    for who in WHO
]


def count_body(*lines: str) -> int:
    return len(extract_text(HEADLINE + DATE + "\n\n".join(lines) + "\n").body)


def fill(begin: str, more: str, letters: int) -> str:
    return f"{begin}{more * letters}"[: letters - 2] + "a."


@pytest.mark.parametrize(
    ("begin", "more", "longest"),
    [
        ("Simak berita pilihan lewat Saluran WhatsApp", " dan kabar garam", 800),
        ("Berlangganan sekarang untuk membaca", " cerita garam", 70),
    ],
)
def test_what_ends_a_story_is_no_longer_than_such_notices_are(
    begin: str, more: str, longest: int
) -> None:
    assert count_body(*TOLD, fill(begin, more, longest * 2 // 3)) == len(TOLD)
    assert count_body(*TOLD, fill(begin, more, longest)) == len(TOLD)
    assert count_body(*TOLD, fill(begin, more, longest + 1)) == len(TOLD) + 1


@pytest.mark.parametrize(("colons", "ends"), [(30, True), (32, False)])
def test_the_heading_of_an_appendix_has_40_letters_at_most(colons: int, *, ends: bool) -> None:
    book = "Buku garam dan pesisir karangan Hamid Fauzi terbit di kota pada tahun lalu."
    heading = f"Referensi {':' * colons}"
    assert (count_body(*TOLD, heading, book) == len(TOLD)) is ends


@pytest.mark.parametrize(("below", "ends"), [(2, True), (3, True), (4, False)])
def test_below_a_notice_stand_three_paragraphs_at_most(below: int, *, ends: bool) -> None:
    short = [f"Kabar {place} di tambak garam." for place in ("Hula", "Sula", "Bula", "Mula")]
    long = [line.replace("menata", "menjemur") for line in TOLD]
    count = count_body(*TOLD, *long, "Penulis adalah guru di Ternate.", *short[:below])
    assert (count == len(TOLD) * 2) is ends


@pytest.mark.parametrize(
    ("notice", "above", "ends"),
    [
        ("Penulis adalah guru di Ternate.", 2, False),
        ("Penulis adalah guru di Ternate.", 4, True),
        ("Berlangganan sekarang untuk membaca.", 4, False),
        ("Berlangganan sekarang untuk membaca.", 6, True),
    ],
)
def test_below_a_notice_stands_a_small_share_of_the_story(
    notice: str, above: int, *, ends: bool
) -> None:
    left = TOLD[-1].replace("menata", "menjemur")
    assert (count_body(*TOLD[:above], notice, left) == above) is ends


@pytest.mark.parametrize(("letters", "again"), [(60, True), (61, False)])
def test_a_story_printed_again_has_long_lines(letters: int, *, again: bool) -> None:
    lines = [fill(f"{who} menata garam", " di tambak desa", letters) for who in WHO[:3]]
    assert count_body(*lines, *lines) == (6 if again else 3)


@pytest.mark.parametrize(
    ("initials", "signs"), [("r", False), ("ri", True), ("rina", True), ("rinaw", False)]
)
def test_bare_initials_have_two_to_four_letters(initials: str, *, signs: bool) -> None:
    article = extract_text(f"{HEADLINE}{DATE}{STORY}\n{initials}\n\nBagikan\n")
    assert article.signoff == (initials if signs else None)


@pytest.mark.parametrize(
    ("lines", "chats", "ends"), [(0, 1, False), (0, 2, True), (20, 2, True), (30, 2, False)]
)
def test_two_readers_who_chat_near_a_signoff_end_the_story(
    lines: int, chats: int, *, ends: bool
) -> None:
    chat = ["Janji kapan mana??", "Petani kok diam aja??"][:chats]
    below = [f"Warga {number} menunggu kapal garam di dermaga lama." for number in range(lines)]
    count = count_body(*TOLD[:3], "(rin/wul)", *below, *chat, *TOLD[3:6])
    assert (count == 3) is ends


@pytest.mark.parametrize(
    ("heading", "below", "left_out"),
    [
        ("Sekilas Penulis Kami", 1, True),
        ("Sekilas Penulis Kami Ini", 1, False),  # the heading of a part
        ("Sekilas Penulis", 2, True),
        ("Sekilas Penulis", 3, False),  # a part of the story
    ],
)
def test_a_trade_above_two_sentences_heads_a_biography(
    heading: str, below: int, *, left_out: bool
) -> None:
    life = ["Rina Wulandari lahir di Kupang dan menulis tentang garam sejak sepuluh tahun lalu."]
    life += ["Ia tinggal di pesisir timur bersama keluarganya.", "Bukunya terbit tahun lalu."]
    text = "\n\n".join([heading, *life[:below]])
    article = extract_text(f"{HEADLINE}{DATE}{STORY}\n{text}\n")
    assert (life[0] not in article.body) is left_out
