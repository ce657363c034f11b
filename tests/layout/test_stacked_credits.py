"""A credit between who signs and the text of a picture, and the table of links below a story."""

import pytest

from inakoran_extract import extract_text
from inakoran_extract.model import Author

HEADLINE = "Petani Wairopa Panen Padi di Lereng Gunung"
SHOWN = "Panen padi warga Dusun Bere di lereng gunung yang baru dibuka."
STORY = """\
KABARWAIROPA.COM, SIKKA - Warga menanam padi di sawah yang baru dibuka sejak tahun lalu.

"Kami senang bisa panen lagi," kata Sumarni, petani setempat.

Hasil panen dijual ke pasar kota pada hari berikutnya oleh koperasi."""


@pytest.mark.parametrize(
    "credit",
    [
        "Lerengkini.co.id",
        "Freepik dan Soompi",
        "HO/Polres Sikka",
        "Kabar Lereng Ferdi Guhu/Dok Polsek",
        "Instagram @sumarni",
    ],
)
@pytest.mark.parametrize("signed", ["Editor: Rina Wulandari", "Selasa, 12 November 2024 11:46 WIB"])
def test_what_stands_between_who_signs_and_a_picture_credits_it(signed: str, credit: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n{signed}\n{credit}\n{SHOWN}\n\n{STORY}")
    assert [(shown.text, shown.credit) for shown in article.captions] == [(SHOWN, credit)]
    assert len(article.body) == 3
    assert article.authors == ((Author("Rina Wulandari", "editor"),) if "E" in signed[0] else ())


@pytest.mark.parametrize("name", ["Binsar", "Rina Wulandari"])
def test_a_person_between_who_signs_and_a_picture_signs(name: str) -> None:
    article = extract_text(f"{HEADLINE}\n\nEditor: Yohana Bere\n{name}\n{SHOWN}\n\n{STORY}")
    assert Author(name, None) in article.authors


@pytest.mark.parametrize(
    "links",
    [
        "Kapal Karam di Selat Wairopa |\n![]() |\n---|\nHarga Kopi Naik Lagi |\n![]() |\n---|",
        "| Kapal Karam di Selat Wairopa |\n| ![Kapal](https://kabar.id/a.jpg) |\n|---|",
    ],
)
@pytest.mark.parametrize("signed", ["", " (Kabarwairopa.com/Yohana Bere)"])
def test_a_table_of_links_below_a_story_is_none_of_it(links: str, signed: str) -> None:
    notice = "Isi komentar sepenuhnya adalah tanggung jawab pengguna."
    article = extract_text(f"{HEADLINE}\n\nYohana Bere\n\n{STORY}{signed}\n{links}\n{notice}")
    assert len(article.body) == 3
    assert article.signoff == (signed.strip() or None)
    assert [*article.related, *article.subheadings, *article.captions] == []


@pytest.mark.parametrize("signoff", ["ap/hp (afp, dpa)", "vlz/yf (AP, Reuters)", "rs/ha (dpa)"])
def test_who_writes_from_agencies_signs_below_a_story(signoff: str) -> None:
    article = extract_text(f"{HEADLINE}\n\n5 Juni 2018\n\n{STORY}\n\n{signoff}")
    assert (article.signoff, article.captions) == (signoff, ())
