"""What a page's elements say of boxes in its head and story: advertisements, lists, polls."""

import pytest

from inakoran_extract import extract_html
from inakoran_extract.model import Article

STORY = [
    "Seorang tamu bersepatu bot datang ke dusun itu membawa peta dan menawar lahan warga.",
    "Warga menolaknya dalam rapat yang berlangsung tidak sampai satu jam di balai dusun.",
    '"Pasir habis dalam sepuluh tahun. Kabut tidak," kata Suparmi, pemilik pondok pertama.',
]


def read(head: str = "", inside: str = "", below: str = "") -> Article:
    told = [f"<p>{text}</p>" for text in STORY]
    return extract_html(
        "<html><body><div><h1>Kampung di Lereng Sumbing Menjual Kabut</h1>"
        f"<div>Rabu, 18 November 2026 14:17 WIB</div>{head}"
        f"<div class=isi>{told[0]}{inside}{''.join(told[1:])}</div>{below}</div></body></html>"
    )


@pytest.mark.parametrize(
    "box",
    [
        (
            "<div class=slot-a><span class=adspot-title>- Advertisement -</span>"
            "<div>Bank Pesisir: Buka tabungan dapat payung cantik.</div></div>"
        ),
        "<div class=iklan-atas><p>Iklan</p><p>Rumah siap huni di kaki gunung.</p></div>",
    ],
)
@pytest.mark.parametrize("place", ["head", "inside"])
def test_what_an_advertisement_says_is_no_part_of_the_article(box: str, place: str) -> None:
    article = read(**{place: box})
    assert article.kicker is None
    assert list(article.body) == STORY
    assert article.captions == ()
    assert article.subheadings == ()


@pytest.mark.parametrize("day", ["1 November 2026", "Minggu, 1 November 2026"])
def test_the_day_of_a_linked_title_is_no_heading(day: str) -> None:
    box = (
        "<div><h4>Artikel Pilihan</h4><h3><a href=/x>Guru di Pulau Terluar Kekurangan Buku</a></h3>"
        f"<span><time>{day}</time></span></div>"
    )
    article = read(inside=box)
    assert article.subheadings == ()
    assert list(article.body) == STORY


@pytest.mark.parametrize("votes", ["1.204 orang telah memberi suara", "312 suara"])
@pytest.mark.parametrize("tag", ["label", "span"])
def test_a_poll_whose_answers_are_one_line_is_no_part_of_the_story(votes: str, tag: str) -> None:
    answers = "".join(f"<{tag}>{text}</{tag}>" for text in ("Ya, sering", "Kadang", "Tidak"))
    box = f"<div><h4>Apakah Anda pernah ke sana?</h4>{answers}<p>{votes}</p></div>"
    article = read(inside=box)
    assert article.subheadings == ()
    assert list(article.body) == STORY


@pytest.mark.parametrize("label", ["Ditandai", "Tagged"])
def test_what_a_blog_marks_below_a_story_are_tags(label: str) -> None:
    links = ", ".join(f'<a href="/tag/{tag}" rel=tag>{tag}</a>' for tag in ("kabut", "Sumbing"))
    assert read(below=f"<footer>{label} {links}</footer>").tags == ("kabut", "Sumbing")


@pytest.mark.parametrize("heading", ["Simak juga", "Artikel Pilihan"])
@pytest.mark.parametrize("tag", ["h3", "h5"])
def test_the_teaser_of_a_boxed_title_is_no_part_of_the_story(heading: str, tag: str) -> None:
    box = (
        f"<div><b>{heading}</b><{tag}><a href=/x>Guru di Pulau Terluar Kekurangan Buku</a></{tag}>"
        "<p>Seorang guru membawa buku dengan perahu saban pekan.</p></div>"
    )
    article = read(inside=box)
    assert list(article.body) == STORY
    assert article.captions == ()


@pytest.mark.parametrize("ago", ["3 hari lalu", "5 jam yang lalu"])
def test_how_long_ago_a_linked_story_appeared_heads_nothing(ago: str) -> None:
    link = "<a href=/x>Guru di Pulau Terluar Kekurangan Buku</a>"
    article = read(inside=f"<div><div>Sosok</div>{link}<div>{ago}</div></div>")
    assert article.subheadings == ()
    assert list(article.body) == STORY


@pytest.mark.parametrize(
    "box",
    [
        "<div class=signup><h3>Suka cerita ini?</h3><p>Kabar kami di kotak surat Anda.</p></div>",
        (
            "<div><div>Jangan lewatkan kabar desa</div>"
            "<div>Daftarkan surelmu dan terima rangkuman tiap Jumat.</div></div>"
        ),
        "<div><span>Bagikan</span><a href=/f>Facebook</a> <a href=/w>WhatsApp</a></div>",
        "<div><span>Dengarkan artikel</span><span>00:00</span><span>02:41</span></div>",
        (
            "<div><p>Baca lebih nyaman di aplikasi kami</p><a href=/g>Google Play</a> "
            "<a href=/a>App Store</a></div>"
        ),
    ],
)
def test_what_a_page_offers_inside_a_story_is_no_part_of_it(box: str) -> None:
    article = read(inside=box)
    assert list(article.body) == STORY
    assert article.subheadings == ()
